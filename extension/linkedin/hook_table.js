// @ts-check
// Everything Amana knows of LinkedIn's pages, as data. When LinkedIn changes, this is the file to edit.
// Each hook is a list of fallbacks, best first. None looks at words: people use LinkedIn in any language.
// "sdui" pages are React with hashed classes, "classic" pages Ember; both are live at once, even on one account.
// What stands between the first and the last line of the constant is plain JSON, so that `amana doctor` reads the same.

const HOOK_TABLE = /** @type {const} */ (
{
  "topcard": [
    { "css": "[componentkey^='com.linkedin.sdui.profile.card.ref'][componentkey$='Topcard']", "pages": "profile, sdui", "note": "carries the member URN between prefix and suffix" },
    { "css": "main section[data-member-id]", "pages": "profile, classic", "note": "carries the numeric id" },
    { "css": "main section:has(h1.t-24)", "pages": "profile, classic", "note": "top cards without the numeric id" },
    { "css": "main section:has(.pv-top-card--list)", "pages": "profile, 2020", "note": "still served to some accounts" },
    { "css": ".pv-top-card-section", "pages": "profile, 2018", "note": "still served to some accounts" },
    { "css": ".top-card-layout", "pages": "public profile", "note": "logged out" }
  ],
  "classicActions": [
    { "css": "main section[data-member-id]", "pages": "profile, classic", "note": "its Connect button opens the dialog" },
    { "css": "main section:has(h1.t-24)", "pages": "profile, classic", "note": "the same" },
    { "css": ".pvs-sticky-header-profile-actions, .pvs-sticky-header", "pages": "profile, classic", "note": "second copy of the actions, when scrolled" },
    { "css": ".artdeco-dropdown__content", "pages": "profile, classic", "note": "the More menu" }
  ],
  "stickyActions": [
    { "css": ".pvs-sticky-header-profile-actions, .pvs-sticky-header", "pages": "profile, classic", "note": "always of the page's person" }
  ],
  "ownProfile": [
    { "css": "a[href*='/edit/intro/'], a[href*='/edit/forms/intro/']", "pages": "own profile, both", "note": "only the owner may edit the top card" },
    { "css": "svg[data-test-icon^='edit-'], use[href^='#edit-']", "pages": "own profile, classic", "note": "the pencil; its label is in the page's language" }
  ],
  "ownDetails": [
    { "css": "main a[href*='/in/'][href*='/edit/forms/'], main a[href*='/in/'][href*='/edit/intro/']", "pages": "pages below one's own profile", "note": "only the owner may edit an entry" }
  ],
  "ownPage": [
    { "css": "a[href*='/in/'][href*='/overlay/'], a[href*='/in/'][href*='/detail/'], a[href*='/in/'][href*='/details/'], a[href*='/in/'][href*='/recent-activity/']", "pages": "profile, both", "note": "a page of the very person: contact info, photo, activity" }
  ],
  "namedLink": [
    { "css": "a[href*='/in/']:has(h1, h2)", "pages": "profile, sdui", "note": "the link around the name" }
  ],
  "publicCard": [
    { "css": ".top-card-layout", "pages": "public profile", "note": "links to nobody; the head's canonical link does" }
  ],
  "inviteState": [
    { "css": "[componentkey^='ConnectButton'][componentkey*='urn:li:member:']", "pages": "sdui since 2026-06", "note": "carries the numeric id, _connect or _pending" }
  ],
  "mutualConnections": [
    { "css": "a[href*='onnectionOf'][href*='etwork']", "pages": "profile, both", "note": "connectionOf= holds the URN of the page's person" }
  ],
  "personLink": [
    { "css": "a[href*='/in/']", "pages": "all", "note": "raw or percent-encoded" }
  ],
  "listed": [
    { "css": "li, aside, article, [role='listitem'], [data-chameleon-result-urn], [componentkey$='SuggestedForYou']", "pages": "all", "note": "what stands in it may be anybody's" }
  ],
  "control": [
    { "css": "button, a, [role='button'], [role='menuitem'], input[type='submit']", "pages": "all", "note": "what can be pressed; the innermost counts" }
  ],
  "nativeControl": [
    { "css": "button, a[href], input", "pages": "all", "note": "the browser itself turns its keys into clicks" }
  ],
  "menu": [
    { "css": "[role='menu'], .artdeco-dropdown__content", "pages": "both", "note": "may hang at the end of the page, far from what opened it" }
  ],
  "connectLink": [
    { "css": "a[href*='/preload/custom-invite/'], a[href*='/preload/search-custom-invite/']", "pages": "profile and search, sdui", "note": "opens the dialog; vanityName= is whom" }
  ],
  "searchConnect": [
    { "css": "a[href*='/preload/search-custom-invite/']", "pages": "search, sdui", "note": "opens the dialog, or sends at once" }
  ],
  "connectIcon": [
    { "css": "svg[id^='connect-']", "pages": "sdui", "note": "connect-small, connect-medium" },
    { "css": "svg[data-test-icon^='connect-']", "pages": "classic", "note": "" },
    { "css": "use[href^='#connect-'], use[*|href^='#connect-']", "pages": "classic", "note": "icon by reference" }
  ],
  "connectKey": [
    { "css": "[componentkey^='ConnectButton'][componentkey$='_connect']", "pages": "sdui since 2026-06", "note": "state of the button; _pending is one already sent" }
  ],
  "inviteDialog": [
    { "css": "[data-test-modal-id='send-invite-modal']", "pages": "both", "note": "light DOM on classic, #interop-outlet's shadow root on sdui" },
    { "css": "[role='dialog'][aria-labelledby='send-invite-modal']", "pages": "both", "note": "" },
    { "css": ".send-invite[role='dialog']", "pages": "both", "note": "" },
    { "css": "[role='dialog']:has(textarea#custom-message)", "pages": "both", "note": "the note step, should the names above go" }
  ],
  "inviteBox": [
    { "css": "[role='dialog'].send-invite, [role='dialog'][aria-labelledby='send-invite-modal']", "pages": "both", "note": "the box itself; its wrapper fills the window" },
    { "css": "[data-test-modal-id='send-invite-modal'] [role='dialog']", "pages": "both", "note": "" }
  ],
  "inviteSend": [
    { "css": ".artdeco-modal__actionbar button.artdeco-button--primary", "pages": "both", "note": "Send without a note, then Send; Add a note and Cancel are secondary" },
    { "css": "button.artdeco-button--primary:not([data-test-modal-close-btn])", "pages": "both", "note": "should the action bar's class go" },
    { "css": "form button[type='submit']", "pages": "both", "note": "" }
  ],
  "inviteName": [
    { "css": ".artdeco-modal__content strong", "pages": "both", "note": "whom it invites" },
    { "css": "strong", "pages": "both", "note": "should the content's class go" }
  ],
  "inviteEmail": [
    { "css": "input[type='email']", "pages": "both", "note": "asked of some before they may invite; sends nothing while empty" },
    { "css": "input[name='email']", "pages": "both", "note": "" }
  ],
  "inviteChoice": [
    { "css": "input[type='radio'], [role='radio'], .artdeco-pill--choice", "pages": "classic, older", "note": "how they know each other; its main button leads to the next step" }
  ],
  "inviteLimit": [
    { "css": ".ip-fuse-limit-alert__warning, #ip-fuse-limit-alert__header, .ip-fuse-limit-alert", "pages": "both", "note": "the week's invitations are used up: sends nothing" },
    { "css": ".modal-upsell, a.artdeco-button--primary[href*='/premium/']", "pages": "both", "note": "offers Premium: sends nothing" }
  ],
  "inviteNote": [
    { "css": "textarea#custom-message", "pages": "both", "note": "has no maxlength" },
    { "css": "textarea[name='message']", "pages": "both", "note": "" }
  ],
  "searchResult": [
    { "css": "[data-chameleon-result-urn]", "pages": "search, classic", "note": "carries the member's URN" }
  ],
  "card": [
    { "css": "[data-chameleon-result-urn]", "pages": "search, classic", "note": "carries the member's URN" },
    { "css": "li, [role='listitem'], article", "pages": "My Network, rails, search", "note": "" },
    { "css": "[componentkey]:not(section):has(a[href*='/in/'])", "pages": "sdui", "note": "cards that are no list items" }
  ],
  "composer": [
    { "css": ".msg-form", "pages": "messaging and bubbles, both", "note": "a form, in some bubbles a div" },
    { "css": ".msg-convo-wrapper form:not(.msg-form *):has([contenteditable='true'])", "pages": "messaging and bubbles, both", "note": "should the class go; other forms of the thread have no editor" }
  ],
  "editor": [
    { "css": ".msg-form__contenteditable", "pages": "messaging, both", "note": "" },
    { "css": "[role='textbox'][contenteditable='true']", "pages": "messaging, both", "note": "within the composer only" },
    { "css": "textarea", "pages": "messaging, mobile web", "note": "" }
  ],
  "messageSend": [
    { "css": "button.msg-form__send-button", "pages": "messaging, both", "note": "absent when Enter sends" },
    { "css": "button.msg-form__send-btn", "pages": "InMail, Premium", "note": "an icon" },
    { "css": ".msg-form__right-actions button[type='submit'], .msg-form__footer button[type='submit']", "pages": "messaging, both", "note": "should the classes go" }
  ],
  "sendToggle": [
    { "css": "button.msg-form__send-toggle", "pages": "messaging, both", "note": "there whichever way sends" }
  ],
  "quickReply": [
    { "css": "button.conversations-quick-replies__reply-button", "pages": "messaging, both", "note": "sends its own words in one click" },
    { "css": ".conversations-quick-replies button, .msg-s-message-list__quick-replies-container button", "pages": "messaging, both", "note": "" }
  ],
  "typeahead": [
    { "css": "[role='listbox']", "pages": "messaging, both", "note": "names or emoji to choose with Enter, within the composer" }
  ],
  "choosing": [
    { "css": "[aria-expanded='true'], [aria-activedescendant]:not([aria-activedescendant=''])", "pages": "messaging, both", "note": "an editor whose list may stand elsewhere" }
  ],
  "subjectLine": [
    { "css": "input[name='subject']", "pages": "InMail", "note": "its presence makes it an InMail" },
    { "css": "input.msg-form__subject, .msg-form__subject input", "pages": "InMail", "note": "" }
  ],
  "conversation": [
    { "css": ".msg-overlay-conversation-bubble", "pages": "bubbles, both", "note": "several may be open" },
    { "css": ".msg-convo-wrapper", "pages": "messaging, both", "note": "the page's one thread" },
    { "css": ".scaffold-layout__detail", "pages": "messaging, classic", "note": "" }
  ],
  "bubble": [
    { "css": ".msg-overlay-conversation-bubble", "pages": "bubbles, both", "note": "the page's address says nothing of it" }
  ],
  "threadPerson": [
    { "css": "a.msg-thread__link-to-profile", "pages": "messaging, both", "note": "leads to /in/<URN>" },
    { "css": ".msg-overlay-bubble-header a[href*='/in/'], .msg-overlay-conversation-bubble header a[href*='/in/']", "pages": "bubbles, both", "note": "" },
    { "css": ".msg-s-profile-card a[href*='/in/'], .profile-card-one-to-one a[href*='/in/']", "pages": "first message", "note": "by vanity" },
    { "css": ".msg-connections-typeahead__recipient a[href*='/in/']", "pages": "new message", "note": "" },
    { "css": ".msg-title-bar a[href*='/in/']", "pages": "messaging, both", "note": "should the link's own class go" }
  ],
  "messageLine": [
    { "css": ".msg-s-event-listitem, .msg-s-message-list__event", "pages": "messaging and bubbles, both", "note": "links in it are what is talked about, forms in it change what was sent" }
  ],
  "threadLine": [
    { "css": ".msg-s-event-listitem, .msg-s-message-list__time-heading", "pages": "messaging and bubbles, both", "note": "messages and the days above them; older ones load when scrolled to" }
  ],
  "theirLine": [
    { "css": ".msg-s-event-listitem--other", "pages": "messaging and bubbles, both", "note": "" }
  ],
  "dayLine": [
    { "css": ".msg-s-message-list__time-heading", "pages": "messaging and bubbles, both", "note": "" }
  ],
  "pill": [
    { "css": "button.artdeco-pill--dismiss, .msg-compose__added-recipient", "pages": "new message", "note": "more than one is a group" }
  ],
  "openBubble": [
    { "css": ".msg-overlay-conversation-bubble:not(.msg-overlay-conversation-bubble--is-minimized)", "pages": "both", "note": "the panel keeps clear of it" },
    { "css": ".msg-overlay-list-bubble", "pages": "both", "note": "the list, or its closed bar" }
  ],
  "bubbleList": [
    { "css": ".msg-overlay-list-bubble", "pages": "both", "note": "kept clear beside the bubbles that are open" }
  ],
  "dialogBox": [
    { "css": "[role='dialog'], [role='alertdialog'], dialog[open]", "pages": "both", "note": "kept clear; one that fills the window is no box" }
  ],
  "menuBox": [
    { "css": "[role='menu'], .artdeco-dropdown__content--is-open, [role='listbox']", "pages": "both", "note": "kept clear while it is open" }
  ],
  "cardAction": [
    { "css": "a[href*='/preload/'], a[href*='/messaging/compose/'], button:has(svg)", "pages": "profile, both", "note": "the top card's row of actions, kept clear where that can be" }
  ],
  "outlet": [
    { "css": "#interop-outlet", "pages": "sdui", "note": "an open shadow root" }
  ]
}
);
