// @ts-check
// Is something about to be sent? Looks at one event and answers with the draft that it would send.

/** `step` is 1 where a dialog may follow, 2 where nothing does. @typedef {{draft: Draft, step: 1 | 2}} Press */

const Sending = (() => {
  /**
   * The draft that belongs to this place of the page, pressed or not: for asking in time.
   * @param {Event} event
   * @param {Person} page
   * @returns {Draft | null}
   */
  function near(event, page) {
    const path = event.composedPath();
    return Inviting.near(path, page) ?? Messaging.near(path);
  }

  /**
   * What this event would send, or null.
   * @param {Event} event
   * @param {Person} page
   * @returns {Press | null}
   */
  function recognise(event, page) {
    const path = event.composedPath();
    if (event.type === "submit") return Inviting.ofSubmit(path, page) ?? Messaging.ofSubmit(path);
    if (event.type === "keydown") return ofKey(/** @type {KeyboardEvent} */ (event), path, page);
    const control = Hooks.onPath("control", path);
    if (!control || opensElsewhere(/** @type {MouseEvent} */ (event), control)) return null;
    return Messaging.ofPress(control, path) ?? Inviting.ofPress(control, path, page);
  }

  /** @param {KeyboardEvent} event @param {readonly EventTarget[]} path @param {Person} page */
  const ofKey = (event, path, page) => Messaging.ofKey(event, path) ?? Inviting.ofKey(event, path, page);

  /** A link that is pressed with one of these keys opens in another tab or window, or is saved. @param {MouseEvent} event @param {Element} control */
  const opensElsewhere = (event, control) => control.matches("a[href]") && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

  return Object.freeze({ near, recognise });
})();
