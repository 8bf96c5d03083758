// @ts-check
// Is something about to be sent? Looks at one event and answers with the draft that it would send.

/** @typedef {{draft: Draft, step: 1 | 2}} Press */

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
    if (event.type === "keydown") return Messaging.ofKey(/** @type {KeyboardEvent} */ (event), path);
    const control = Hooks.onPath("control", path);
    return control && (Messaging.ofPress(control, path) ?? Inviting.ofPress(control, path, page));
  }

  return Object.freeze({ near, recognise });
})();
