// @ts-check
// Brings the panel before the user's eyes: in the page, at the side, as the toolbar's popup, or in a small window.
import { sideIn } from "./panels.js";
import { settings } from "./settings.js";
import { tabAt, tell } from "./tabs.js";

const SHOWN_WITHIN_MS = 3000;
const SMALL_WINDOW = Object.freeze({ width: 420, height: 680 });

/** The held drafts that a panel has drawn. @type {Set<string>} */
const seen = new Set();

/** @param {string} id of a held draft that some panel was given */
export function markSeen(id) {
  seen.add(id);
}

/**
 * Shows what is held in a tab. A press that is held with nothing to be seen would be a block, so
 * what does not appear in the page in time opens outside it.
 * @param {number} tab
 * @param {string} held
 */
export async function showHeld(tab, held) {
  if ((await settings()).mode === "overlay") {
    const answer = await tell(tab, { type: "panel/open", held: true });
    if (answer?.ok) {
      setTimeout(async () => {
        const still = (await tabAt(tab)).held?.id === held;
        if (still && !seen.has(held)) await openOutside(tab);
      }, SHOWN_WITHIN_MS);
      return;
    }
  }
  await openOutside(tab);
}

/**
 * A side panel that is open shows it already; else the popup where the browser allows one without a press on the
 * button, else a small window.
 * @param {number} tab
 */
export async function openOutside(tab) {
  try {
    const { windowId, active } = await chrome.tabs.get(tab);
    if (active && sideIn(windowId)) return;
    await chrome.action.openPopup({ windowId });
  } catch {
    await openWindow(tab);
  }
}

/** The panel in a window of its own. @param {number} tab whose panel it is */
export async function openWindow(tab) {
  const url = chrome.runtime.getURL(`panel/panel.html?tab=${tab}`);
  // A phone has no windows.
  await (chrome.windows ? chrome.windows.create({ ...SMALL_WINDOW, type: "popup", url }) : chrome.tabs.create({ url }));
}
