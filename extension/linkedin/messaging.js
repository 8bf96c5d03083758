// @ts-check
// Ways of sending a message: the Send button, the keys that do the same, and quick replies.

const Messaging = (() => {
  /**
   * The message that this place of the page is about, pressed or not.
   * @param {readonly EventTarget[]} path
   * @returns {Draft | null}
   */
  function near(path) {
    const quick = Hooks.onPath("quickReply", path);
    if (quick) return Drafts.ofMessage(quick, Drafts.words(quick));
    const composer = Hooks.onPath("composer", path);
    return composer && Drafts.ofMessage(composer);
  }

  /**
   * @param {HTMLElement} control
   * @param {readonly EventTarget[]} path
   * @returns {Press | null}
   */
  function ofPress(control, path) {
    if (Hooks.is("quickReply", control)) return { draft: Drafts.ofMessage(control, Drafts.words(control)), step: 2 };
    const composer = Hooks.onPath("composer", path);
    return composer && Hooks.is("messageSend", control) ? { draft: Drafts.ofMessage(composer), step: 2 } : null;
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

  /** @param {readonly EventTarget[]} path @returns {Press | null} */
  function ofSubmit(path) {
    const composer = Hooks.onPath("composer", path);
    return composer && { draft: Drafts.ofMessage(composer), step: 2 };
  }

  return Object.freeze({ near, ofPress, ofKey, ofSubmit });
})();
