// @ts-check
// The views that the user opens, each loaded when it is first wanted, so that the panel starts with less.

/** @typedef {(stage: import("./shapes.js").Stage) => HTMLElement} View */

/** Those that are there. @type {Record<string, View>} */
export const VIEWS = {};

/** Those that somebody fills in, and that nothing draws anew meanwhile. */
export const FORMS = new Set(["save", "edit", "event", "received"]);

/** @type {Record<string, () => Promise<View>>} */
const LATER = {
  save: async () => (await import("./views/save.js")).saveView,
  edit: async () => (await import("./views/edit.js")).editView,
  event: async () => (await import("./views/event.js")).eventView,
  history: async () => (await import("./views/history.js")).historyView,
  received: async () => (await import("./views/received.js")).receivedView,
  path: async () => (await import("./views/path.js")).pathView,
};

/**
 * @param {string} name
 * @returns {Promise<boolean>} false where the extension's files are not there any more
 */
export async function load(name) {
  try {
    VIEWS[name] ??= await LATER[name]();
    return true;
  } catch {
    return false;
  }
}
