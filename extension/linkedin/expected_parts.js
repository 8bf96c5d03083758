// @ts-check
// Which parts a page of LinkedIn should have, so that Amana can say which of them it did not recognise. Only data:
// between the first and the last line of the constant stands plain JSON, which `amana doctor page.html` reads too.
//
// `kinds` tells pages apart by the path of their address. A part is a hook of hook_table.js, missing on a page of its
// kinds where the hook finds nothing although there is a `sign` of it: something that such a part has on any page we can
// think of. Where there is no sign, nothing is said: better to miss a change than to cry wolf over a page that is still
// loading, a wall, or a list without anybody. `inside` looks within another hook's element, and only where that is;
// `surrounds` asks for the part around the sign. The sign may be a hook too (`signHook`). `own` counts only links to the
// person whom the address names, `people` asks for links to so many. `or` are hooks that do as well. `optional` parts
// are never missing. `outlet` parts may live in a shadow root that a saved page has lost. `means` is what is lost with it.

/**
 * @typedef {object} ExpectedPart
 * @property {keyof typeof HOOK_TABLE} part
 * @property {readonly string[]} kinds
 * @property {"person" | "yourself" | "connect" | "writing" | "sending" | "reader" | "dialog"} means
 * @property {string} [sign]
 * @property {keyof typeof HOOK_TABLE} [signHook]
 * @property {boolean} [own]
 * @property {number} [people]
 * @property {boolean} [surrounds]
 * @property {keyof typeof HOOK_TABLE} [inside]
 * @property {readonly (keyof typeof HOOK_TABLE)[]} [or]
 * @property {boolean} [optional]
 * @property {boolean} [outlet]
 */

/** @type {{kinds: Record<string, string>, parts: readonly ExpectedPart[]}} */
const EXPECTED_PARTS = (
{
  "kinds": {
    "own": "^/in/me/?$",
    "profile": "^/in/[^/]+/?(?:[a-z]{2}(?:[-_][A-Za-z]{2})?/?)?$",
    "messaging": "^/messaging(?:/|$)",
    "search": "^/search/results/(?:people|all)/?$",
    "network": "^/mynetwork/(?:grow/?)?$"
  },
  "parts": [
    {
      "part": "topcard", "kinds": ["own"], "means": "person",
      "sign": "a[href*='/in/'][href*='/edit/'], a[href*='/in/'][href*='/overlay/'], a[href*='/in/'][href*='/detail']"
    },
    {
      "part": "topcard", "kinds": ["profile"], "means": "person", "own": true,
      "sign": "a[href*='/in/'][href*='/overlay/'], a[href*='/in/'][href*='/detail'], a[href*='/in/'][href*='/recent-activity/'], a[href*='/in/'][href*='/edit/']"
    },
    { "part": "ownProfile", "kinds": ["own"], "means": "yourself", "inside": "topcard" },
    { "part": "ownProfile", "kinds": ["profile"], "means": "yourself", "inside": "topcard", "own": true, "sign": "a[href*='/in/'][href*='/edit/']" },
    { "part": "mutualConnections", "kinds": ["profile"], "means": "person", "inside": "topcard", "optional": true },
    { "part": "connectLink", "kinds": ["profile", "search"], "means": "connect", "sign": "a[href*='invite'][href*='anityName=']" },
    { "part": "connectIcon", "kinds": ["network"], "means": "connect", "sign": "main a[href*='/in/']", "people": 4, "or": ["connectLink", "connectKey"] },
    { "part": "connectIcon", "kinds": ["profile", "search"], "means": "connect", "optional": true },
    { "part": "card", "kinds": ["search", "network"], "means": "connect", "sign": "main a[href*='/in/']", "surrounds": true },
    { "part": "inviteDialog", "kinds": ["profile", "search", "network"], "means": "dialog", "sign": "[role='dialog'] textarea[name='message']", "surrounds": true, "outlet": true },
    { "part": "inviteSend", "kinds": ["profile", "search", "network"], "means": "dialog", "inside": "inviteDialog", "or": ["inviteLimit", "inviteChoice"], "outlet": true },
    { "part": "inviteNote", "kinds": ["profile", "search", "network"], "means": "dialog", "inside": "inviteDialog", "sign": "textarea", "outlet": true },
    { "part": "composer", "kinds": ["messaging"], "means": "writing", "sign": "main [contenteditable='true'], main textarea", "surrounds": true },
    { "part": "editor", "kinds": ["messaging"], "means": "writing", "inside": "composer" },
    { "part": "messageSend", "kinds": ["messaging"], "means": "sending", "inside": "composer", "sign": "button[type='submit']" },
    { "part": "sendToggle", "kinds": ["messaging"], "means": "sending", "inside": "composer", "or": ["messageSend"] },
    { "part": "conversation", "kinds": ["messaging"], "means": "reader", "signHook": "composer", "surrounds": true },
    { "part": "threadPerson", "kinds": ["messaging"], "means": "reader", "inside": "conversation", "sign": "a[href*='/in/']:has(h2)" }
  ]
}
);
