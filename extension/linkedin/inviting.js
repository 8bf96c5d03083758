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
    if (dialog) return fromDialog(dialog, page, control);
    People.pressed(control);
    const connect = connectOn(path);
    if (!connect) return null;
    const person = People.ofConnect(connect, page);
    WhoseDialog.opens(person, People.saidAround(connect, page));
    return opensDialog(connect) ? null : { draft: Drafts.invitation(person, ""), step: 1 };
  }

  /**
   * The keys press a button or a link by a click, which is recognised as one. What is no button to the browser
   * listens to the keys itself.
   * @param {KeyboardEvent} event
   * @param {readonly EventTarget[]} path
   * @param {Person} page
   * @returns {Press | null}
   */
  function ofKey(event, path, page) {
    if (!(event.key === "Enter" || event.key === " ") || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
    const control = Hooks.onPath("control", path);
    return control === null || control !== path[0] || Hooks.is("nativeControl", control) ? null : ofPress(control, path, page);
  }

  /** @param {readonly EventTarget[]} path @param {Person} page @returns {Press | null} */
  function ofSubmit(path, page) {
    const dialog = Hooks.onPath("inviteDialog", path);
    return dialog && fromDialog(dialog, page);
  }

  /**
   * @param {Element} dialog
   * @param {Person} page
   * @param {HTMLElement} [control] that was pressed in it, instead of a submit
   * @returns {Press | null}
   */
  function fromDialog(dialog, page, control) {
    const draft = inDialog(dialog, page);
    const sends = !control || Hooks.every("inviteSend", dialog).includes(control);
    // Without the address that LinkedIn asks for, it only asks again.
    const email = /** @type {HTMLInputElement | null} */ (Hooks.first("inviteEmail", dialog));
    const lacks = email !== null && (email.value.trim() === "" || !email.validity.valid);
    return draft && sends && !lacks ? { draft, step: 2 } : null;
  }

  /**
   * The invitation in this dialog: with a note or without one.
   * @param {Element} dialog
   * @param {Person} page
   * @returns {Draft | null} null in a dialog, or a step of it, that sends nothing
   */
  function inDialog(dialog, page) {
    const draft = Drafts.invitation(WhoseDialog.of(dialog, page), Drafts.words(Hooks.first("inviteNote", dialog)));
    const leadsOn = Hooks.first("inviteChoice", dialog) !== null && !Hooks.first("inviteNote", dialog) && !Hooks.first("inviteEmail", dialog);
    return leadsOn || Hooks.first("inviteLimit", dialog) ? null : draft;
  }

  /** @param {readonly EventTarget[]} path @returns {HTMLElement | null} */
  function connectOn(path) {
    const link = Hooks.onPath("connectLink", path);
    if (link) return link;
    const control = Hooks.onPath("control", path);
    if (!control || control.matches("a[href], [aria-disabled='true']")) return null;
    const icon = Hooks.first("connectIcon", control);
    // A card that can be pressed as a whole may hold a Connect without being one.
    const named = icon ? Hooks.around("control", icon) === control : Hooks.onPath("connectKey", path) !== null;
    return named ? control : null;
  }

  /**
   * A profile's own link, and every Connect of a classic profile's own actions, opens LinkedIn's dialog, where there
   * is more to see and to say than on the button. A button elsewhere sends at once; one in a search does at times.
   * @param {HTMLElement} connect
   */
  function opensDialog(connect) {
    if (Hooks.is("connectLink", connect)) return !Hooks.is("searchConnect", connect);
    return Hooks.around("classicActions", connect) !== null;
  }

  return Object.freeze({ near, ofPress, ofKey, ofSubmit });
})();
