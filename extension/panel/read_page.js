// @ts-check
// What was read of the page in front, asked for once: its reading is on its way while the views are still being loaded.
import { ask } from "./worker.js";

/** @typedef {import("./shapes.js").Reading} Reading */
/** @typedef {import("./shapes.js").Pressed} Pressed */

/** @type {{key: string, answer: Promise<Reading>, there: Reading | null} | null} */
let reading = null;

/** @param {number} tab @param {Pressed | null} pressed @param {string | null} [url] */
const keyOf = (tab, pressed, url) => JSON.stringify([tab, pressed, url]);

/**
 * The reading of a page, or of a link on it. The same page is not read twice until it is forgotten.
 * @param {number} tab
 * @param {Pressed | null} pressed
 * @param {string | null} [url] the page's address, where it is known
 * @returns {Promise<Reading>}
 */
export function readPage(tab, pressed, url = null) {
  const key = keyOf(tab, pressed, url);
  if (reading?.key === key) return reading.answer;
  const mine = { key, answer: ask("contact/read", { tab, link: pressed }), there: /** @type {Reading | null} */ (null) };
  reading = mine;
  void mine.answer.then((answer) => {
    mine.there = answer;
  });
  return mine.answer;
}

/** That reading, if it is there already. @param {number} tab @param {Pressed | null} pressed @param {string | null} [url] @returns {Reading | null} */
export function readAlready(tab, pressed, url = null) {
  return reading?.key === keyOf(tab, pressed, url) ? reading.there : null;
}

/** Another page is in front, or this one is to be read anew. */
export function forgetReading() {
  reading = null;
}
