// @ts-check
// The keys that work on every page: they open the panel where it lives, and ask it for what the user wants next.
import { panelsChanged, sideIn } from "./panels.js";
import { changeSettings, settings } from "./settings.js";
import { openOutside } from "./surface.js";
import { changeTab, tabAt, tell } from "./tabs.js";

/** @typedef {import("./tabs.js").Wanted["of"]} Of */

/** What was asked for so long ago was asked of a panel that never came, on a page that may be another by now. */
const SOON_MS = 15_000;

/**
 * @param {string} command one of the manifest's `commands`
 * @param {{id?: number, windowId: number} | undefined} tab the one in front
 */
export async function obey(command, tab) {
  if (typeof tab?.id !== "number") return;
  if (command === "open-panel") await toggle(tab.id, tab.windowId);
  if (command === "save-contact") await want(tab.id, tab.windowId, "save");
  if (command === "next-finding" && (await tabAt(tab.id)).held) await want(tab.id, tab.windowId, "next");
}

/** @param {number} tab @param {number} window */
async function toggle(tab, window) {
  const { mode } = await settings();
  const answer = mode === "overlay" ? await tell(tab, { type: "panel/toggle" }) : null;
  if (answer) await changeSettings({ collapsed: answer.shown !== "open" });
  else await openElsewhere(tab, window, mode);
}

/** @param {number} tab @param {number} window @param {"save" | "next"} what */
async function want(tab, window, what) {
  const { mode } = await settings();
  // Asked for before it opens, so that a panel which is only now loaded finds it.
  const of = mode === "overlay" && (await tell(tab, { type: "panel/open", held: false })) ? "frame" : sideIn(window) ? "side" : "popup";
  await changeTab(tab, { wanted: { what, of, at: Date.now() } });
  panelsChanged();
  if (of === "popup") await openOutside(tab);
}

/** @param {number} tab @param {number} window @param {import("./settings.js").Mode} mode */
async function openElsewhere(tab, window, mode) {
  try {
    if (mode !== "side") throw new Error("not at the side");
    await openSide(window);
  } catch {
    await openOutside(tab);
  }
}

/** @param {number} window */
async function openSide(window) {
  const { sidebarAction, sidePanel } = /** @type {any} */ (chrome);
  if (sidebarAction) await sidebarAction.open();
  else await sidePanel.open({ windowId: window });
}

/**
 * What was asked of this panel by a key or in the menu, once.
 * @param {number} tab
 * @param {Of} of
 * @returns {Promise<import("./tabs.js").Wanted | null>}
 */
export async function wantedOf(tab, of) {
  const { wanted } = await tabAt(tab);
  if (!wanted || wanted.of !== of) return null;
  await changeTab(tab, { wanted: null });
  return Date.now() - wanted.at < SOON_MS ? wanted : null;
}

/** The toolbar button opens the side panel where the user wants it there, and the popup elsewhere. */
export async function arrangeButton() {
  const side = (await settings()).mode === "side";
  await chrome.action.setPopup({ popup: side ? "" : "panel/panel.html?popup" });
  const { sidePanel } = /** @type {any} */ (chrome);
  await sidePanel?.setPanelBehavior({ openPanelOnActionClick: side });
}

/** Firefox has no such rule: there the press itself, for which no popup is set, opens it. */
export function pressed() {
  void /** @type {any} */ (chrome).sidebarAction?.toggle();
}
