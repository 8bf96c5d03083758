// @ts-check
// What the panel draws first is at hand; every other view is loaded when it is first wanted, for each file costs time.
import { el } from "./dom.js";
import { offlineView } from "./views/offline.js";
import { sheetView } from "./views/sheet.js";
import { nobodyView, strangerView } from "./views/stranger.js";

/** @typedef {(stage: import("./shapes.js").Stage) => HTMLElement} View */

/** Those that are there. @type {Record<string, View>} */
export const VIEWS = { offline: offlineView, nobody: nobodyView, sheet: sheetView, stranger: strangerView };

/** Those that somebody fills in, and that nothing draws anew meanwhile. */
export const FORMS = new Set(["save", "edit", "event", "received", "mend"]);

/** @type {Record<string, () => Promise<View>>} */
const LATER = {
  held: async () => (await dressed(import("./views/held.js"), "held.css")).heldView,
  passed: async () => (await dressed(import("./views/held.js"), "held.css")).passedView,
  found: async () => (await dressed(import("./views/found.js"), "found.css")).foundView,
  save: async () => (await dressed(import("./views/save.js"), "found.css")).saveView,
  edit: async () => (await import("./views/edit.js")).editView,
  event: async () => (await dressed(import("./views/event.js"), "when.css")).eventView,
  mend: async () => (await dressed(import("./views/mend.js"), "when.css")).mendView,
  history: async () => (await import("./views/history.js")).historyView,
  received: async () => (await import("./views/received.js")).receivedView,
  unrecognised: async () => (await import("./views/unrecognised.js")).unrecognisedView,
  path: async () => (await dressed(import("./views/path.js"), "path/path.css")).pathView,
};

/**
 * A view with the style sheet that it alone needs: it is there when both are, so that nobody sees it half dressed.
 * @template T
 * @param {Promise<T>} view
 * @param {string} href
 * @returns {Promise<T>}
 */
export async function dressed(view, href) {
  const known = document.querySelector(`link[href="${href}"]`);
  const link = known ?? el("link", { rel: "stylesheet", href });
  const there = new Promise((resolve, reject) => {
    if (/** @type {HTMLLinkElement} */ (link).sheet) resolve(link);
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
    link.addEventListener("error", () => link.remove());
  });
  if (!known) document.head.append(link);
  return (await Promise.all([view, there]))[0];
}

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
