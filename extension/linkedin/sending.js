// @ts-check
// Is something about to be sent? Looks at one event and answers with the draft that it would send.

/** @typedef {{draft: Draft, step: 1 | 2}} Press */

const Sending = (() => {
  const CONTROL = 'button, a, [role="button"], [role="menuitem"], input[type="submit"]';

  /** @param {readonly EventTarget[]} path @returns {HTMLElement | null} */
  function controlOn(path) {
    for (const node of path) {
      const element = /** @type {HTMLElement} */ (node);
      if (element.nodeType === 1 && element.matches(CONTROL)) return element;
    }
    return null;
  }

  /**
   * The draft that belongs to this place of the page, pressed or not: for asking in time.
   * @param {Event} event
   * @param {Person} page
   * @returns {Draft | null}
   */
  function near(event, page) {
    const path = event.composedPath();
    const dialog = Hooks.onPath("inviteDialog", path);
    if (dialog) return Drafts.ofInvite(dialog, page);
    const quick = Hooks.onPath("quickReply", path);
    if (quick) return Drafts.ofMessage(quick, Drafts.words(quick));
    const composer = Hooks.onPath("composer", path);
    if (composer) return Drafts.ofMessage(composer);
    const connect = connectOn(path);
    return connect ? Drafts.invitation(People.ofConnect(connect, page), "") : null;
  }

  /**
   * What this event would send, or null. Remembers whose Connect was pressed, for the dialog that follows.
   * @param {Event} event
   * @param {Person} page
   * @returns {Press | null}
   */
  function recognise(event, page) {
    const path = event.composedPath();
    if (event.type === "click") return ofClick(path, page);
    if (event.type === "keydown") return ofKey(/** @type {KeyboardEvent} */ (event), path);
    return ofSubmit(path, page);
  }

  /** @param {readonly EventTarget[]} path @param {Person} page @returns {Press | null} */
  function ofClick(path, page) {
    const control = controlOn(path);
    if (!control) return null;
    const dialog = Hooks.onPath("inviteDialog", path);
    if (dialog) {
      const sends = Hooks.every("inviteSend", dialog).includes(control);
      return sends ? { draft: Drafts.ofInvite(dialog, page), step: 2 } : null;
    }
    if (Hooks.is("quickReply", control)) return { draft: Drafts.ofMessage(control, Drafts.words(control)), step: 2 };
    const composer = Hooks.onPath("composer", path);
    if (composer) return Hooks.is("messageSend", control) ? { draft: Drafts.ofMessage(composer), step: 2 } : null;
    const connect = connectOn(path);
    if (!connect) return null;
    const person = People.ofConnect(connect, page);
    People.press(person);
    return opensDialog(connect) ? null : { draft: Drafts.invitation(person, ""), step: 1 };
  }

  /** @param {KeyboardEvent} event @param {readonly EventTarget[]} path @returns {Press | null} */
  function ofKey(event, path) {
    // Enter that ends a composition of letters (keyCode 229 in Safari's manner) belongs to the input method.
    if (event.key !== "Enter" || event.shiftKey || event.altKey || event.isComposing || event.keyCode === 229) return null;
    const composer = Hooks.onPath("composer", path);
    if (!composer || !Hooks.onPath("editor", path)) return null;
    const commanded = event.ctrlKey || event.metaKey;
    // Where Enter sends there is no Send button, only the toggle that chooses between the two.
    const enterSends = Hooks.first("sendToggle", composer) !== null && Hooks.first("messageSend", composer) === null;
    if (!commanded && (!enterSends || Hooks.first("typeahead", composer) !== null)) return null;
    return { draft: Drafts.ofMessage(composer), step: 2 };
  }

  /** @param {readonly EventTarget[]} path @param {Person} page @returns {Press | null} */
  function ofSubmit(path, page) {
    const dialog = Hooks.onPath("inviteDialog", path);
    if (dialog) return { draft: Drafts.ofInvite(dialog, page), step: 2 };
    const composer = Hooks.onPath("composer", path);
    return composer ? { draft: Drafts.ofMessage(composer), step: 2 } : null;
  }

  /** @param {readonly EventTarget[]} path @returns {HTMLElement | null} */
  function connectOn(path) {
    const link = Hooks.onPath("connectLink", path);
    if (link) return link;
    const control = controlOn(path);
    if (!control || control.matches("a[href]")) return null;
    const named = Hooks.first("connectIcon", control) !== null || Hooks.onPath("connectKey", path) !== null;
    return named ? control : null;
  }

  /**
   * A link, and every Connect of a classic profile's own actions, opens LinkedIn's dialog, where there
   * is more to see and to say than on the button. Any other button sends at once.
   * @param {HTMLElement} connect
   */
  function opensDialog(connect) {
    if (Hooks.is("connectLink", connect)) return true;
    return Hooks.every("classicTopcard", document).some((card) => card.contains(connect)) || Hooks.around("classicTopcard", connect) !== null;
  }

  return Object.freeze({ near, recognise });
})();
