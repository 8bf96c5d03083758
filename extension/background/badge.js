// @ts-check
// The sign on the toolbar button: one character that needs no language.

/** @typedef {import("./server.js").Link} Link */

const AMBER = "#b45309";
const GREY = "#6b7280";
const TEAL = "#0f766e";

/**
 * @param {number} tab
 * @param {{link: Link, held: boolean, known: boolean, owed: boolean}} state
 */
export async function showBadge(tab, { link, held, known, owed }) {
  let [text, color] = ["", GREY];
  if (held) [text, color] = ["!", AMBER];
  else if (link !== "ok") [text, color] = link === "unpaired" ? ["", GREY] : ["–", GREY];
  else if (owed) [text, color] = ["•", AMBER];
  else if (known) [text, color] = ["•", TEAL];
  try {
    await chrome.action.setBadgeText({ tabId: tab, text });
    await chrome.action.setBadgeBackgroundColor({ tabId: tab, color });
  } catch {
    // The tab was closed meanwhile.
  }
}
