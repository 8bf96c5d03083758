// @ts-check
// What somebody sent to the user, to be answered kindly. It is another person's text: it goes to the server to be read,
// and neither here nor there is any of it kept.
import { call } from "./server.js";
import { tell } from "./tabs.js";

/** The server takes no longer text. */
const MOST = 8000;

/** @param {string} text */
export async function receivedRead(text) {
  const reply = await call("POST", "received", { body: { text } });
  return reply.ok ? { ok: true, ...reply.data } : reply;
}

/**
 * The text that is selected on the page, read once because the user pressed for it.
 * @param {number} tab
 */
export async function receivedTake(tab) {
  const said = (await tell(tab, { type: "page/selection" }))?.text ?? (await selectedIn(tab));
  if (typeof said !== "string") return { ok: false, code: "page_unreadable", message: "" };
  const text = said.trim();
  return { ok: true, text: text.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, ""), cut: text.length > MOST };
}

/**
 * On a page without our content script. The browser allows it only where the user just pressed the toolbar button
 * (activeTab).
 * @param {number} tab
 * @returns {Promise<unknown>}
 */
async function selectedIn(tab) {
  try {
    const [done] = await chrome.scripting.executeScript({ target: { tabId: tab }, func: () => String(getSelection() ?? "") });
    return done?.result;
  } catch {
    return null;
  }
}
