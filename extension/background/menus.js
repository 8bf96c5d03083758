// @ts-check
// Amana in the browser's own menu: on words that the user selected, and on links that lead to a person.
import { panelsChanged, sideIn } from "./panels.js";
import { settings } from "./settings.js";
import { openWindow } from "./surface.js";
import { changeTab } from "./tabs.js";
import { wordsIn } from "../panel/texts.js";

/** Addresses of people; a link elsewhere may lead to anything. */
const PEOPLE = ["https://*.linkedin.com/in/*", "https://github.com/*", "https://gitlab.com/*", "https://orcid.org/*", "mailto:*"];
const SELECTED = "save-selected";
const LINKED = "save-linked";
const MOST_WORDS = 2000;

/** In the language that the user chose, which the browser would not know. */
export async function arrangeMenus() {
  if (!chrome.contextMenus) return;
  const { t } = await wordsIn((await settings()).language);
  await chrome.contextMenus.removeAll();
  const made = () => void chrome.runtime.lastError; // Another start of the worker was quicker.
  // The browser puts the words themselves where %s stands.
  chrome.contextMenus.create({ id: SELECTED, title: t("menuSelected", { words: "%s" }), contexts: ["selection"] }, made);
  chrome.contextMenus.create({ id: LINKED, title: t("menuLinked"), contexts: ["link"], targetUrlPatterns: PEOPLE }, made);
}

/**
 * Opens the popup with who was pressed on, or tells the panel at the side.
 * @param {{menuItemId: string | number, selectionText?: string, linkUrl?: string, linkText?: string}} info
 * @param {{id?: number, windowId: number} | undefined} tab
 */
export async function chosen({ menuItemId, selectionText = "", linkUrl, linkText = "" }, tab) {
  if (typeof tab?.id !== "number") return;
  const atSide = sideIn(tab.windowId);
  // Firefox opens a popup only while it hears the press, so nothing is waited for before this.
  const opening = atSide ? null : openPopup(tab.windowId);
  const url = menuItemId === LINKED ? (linkUrl ?? null) : null;
  const text = (url ? selectionText || linkText || (await textOf(tab.id, url)) : selectionText).trim().slice(0, MOST_WORDS);
  await changeTab(tab.id, { wanted: { what: "save", of: atSide ? "side" : "popup", at: Date.now(), pressed: { url: url?.slice(0, 2000) ?? null, text } } });
  panelsChanged();
  if (opening && !(await opening)) await openWindow(tab.id);
}

/** @param {number} windowId */
async function openPopup(windowId) {
  try {
    await chrome.action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  }
}

/** The words of a link, which Chromium does not tell. @param {number} tab @param {string} url @returns {Promise<string>} */
async function textOf(tab, url) {
  try {
    const [done] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      args: [url],
      func: (address) => [...document.links].find((link) => link.href === address)?.innerText ?? "",
    });
    return String(done?.result ?? "");
  } catch {
    return "";
  }
}
