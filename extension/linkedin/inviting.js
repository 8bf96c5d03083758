// @ts-check
// Ways of inviting somebody: Connect as a link or as a button, and the dialog that it may open.

const Inviting = (() => {
  /**
   * The invitation that this place of the page is about, pressed or not.
   * @param {readonly EventTarget[]} path
   * @param {Person} page
   * @returns {Draft | null}
   */
  function near(path, page) {
    const dialog = Hooks.onPath("inviteDialog", path);
    if (dialog) return inDialog(dialog, page);
    const connect = connectOn(path);
    return connect ? Drafts.invitation(People.ofConnect(connect, page), "") : null;
  }

  /**
   * Whether a press of this control sends an invitation. Remembers whose Connect it was, for the dialog that follows.
   * @param {HTMLElement} control
   * @param {readonly EventTarget[]} path
   * @param {Person} page
   * @returns {Press | null}
   */
  function ofPress(control, path, page) {
    const dialog = Hooks.onPath("inviteDialog", path);
    if (dialog) return Hooks.every("inviteSend", dialog).includes(control) ? { draft: inDialog(dialog, page), step: 2 } : null;
    const connect = connectOn(path);
    if (!connect) return null;
    const person = People.ofConnect(connect, page);
    People.press(person);
    return opensDialog(connect) ? null : { draft: Drafts.invitation(person, ""), step: 1 };
  }

  /** @param {readonly EventTarget[]} path @param {Person} page @returns {Press | null} */
  function ofSubmit(path, page) {
    const dialog = Hooks.onPath("inviteDialog", path);
    return dialog ? { draft: inDialog(dialog, page), step: 2 } : null;
  }

  /**
   * The invitation in this dialog: without a note in its first step, with one in its second.
   * @param {Element} dialog
   * @param {Person} page
   * @returns {Draft}
   */
  function inDialog(dialog, page) {
    return Drafts.invitation(People.ofDialog(dialog, page), Drafts.words(Hooks.first("inviteNote", dialog)));
  }

  /** @param {readonly EventTarget[]} path @returns {HTMLElement | null} */
  function connectOn(path) {
    const link = Hooks.onPath("connectLink", path);
    if (link) return link;
    const control = Hooks.onPath("control", path);
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
    return Hooks.is("connectLink", connect) || Hooks.around("classicTopcard", connect) !== null;
  }

  return Object.freeze({ near, ofPress, ofSubmit });
})();
