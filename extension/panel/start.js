// @ts-check
// The first question to the worker and the words to draw with are on their way while the views are still being loaded.
import { readPage } from "./read_page.js";
import { loadTexts } from "./texts.js";
import { ask, onChanged } from "./worker.js";

const named = new URLSearchParams(location.search).get("tab");

/** The tab that the address names: in a window of its own; elsewhere the worker knows. */
export const tab = named ? Number(named) : undefined;

/** The window at whose side the panel is open: there it follows the tab in front. @type {Promise<number> | null} */
export const beside = new URLSearchParams(location.search).has("side") ? chrome.windows.getCurrent().then(({ id }) => Number(id)) : null;

let missed = false;
let tell = () => {
  missed = true;
};
// First of all, so that nothing changes unheard between the answer and its drawing.
onChanged(() => tell());

/** The state, and texts in the browser's language, which is most users' choice. */
export const first = Object.freeze({ state: askState(!beside && window.top === window), texts: loadTexts("auto") });

// What is held is read by somebody who waits: its view is loaded while the others still are.
void first.state.then(({ held }) => held && import("./views/held.js")).catch(() => {});
if (location.search.includes("popup") || named) import("./views/found.js").catch(() => {});
// The popup was opened for the page of another site: its reading is the longest way to go.
void first.state.then(({ ok, elsewhere, tab: front, link, pressed }) => ok && elsewhere && !beside && ["ok", "away"].includes(link) && readPage(front, pressed, elsewhere.url)).catch(() => {});

/** @param {boolean} [opened] whether it has just been opened for the page in front, which is read at once then */
export async function askState(opened = false) {
  const where = beside ? { window: await beside } : tab === undefined ? {} : { tab };
  return ask("panel/state", opened ? { ...where, first: true } : where);
}

/** @param {() => void} refresh called for what has changed already, and each time something does */
export function follow(refresh) {
  tell = refresh;
  if (missed) refresh();
}
