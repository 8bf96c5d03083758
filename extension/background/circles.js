// @ts-check
// Which circles somebody from a site was put into last, to be offered for the next one from there; in memory only.
import { siteOf } from "./site.js";

const KEY = "circles";
const MOST = 50;

/** @returns {Promise<Record<string, string[]>>} */
async function all() {
  const { [KEY]: kept } = await chrome.storage.session.get({ [KEY]: {} });
  return /** @type {Record<string, string[]>} */ (kept);
}

/** @param {string} url of the page */
export async function circlesAt(url) {
  return (await all())[siteOf(url)] ?? [];
}

/** @param {string} url @param {unknown} circles */
export async function rememberCircles(url, circles) {
  const site = siteOf(url);
  if (!site || !Array.isArray(circles) || circles.length === 0) return;
  const { [site]: _, ...others } = await all();
  await chrome.storage.session.set({ [KEY]: Object.fromEntries([[site, circles], ...Object.entries(others)].slice(0, MOST)) });
}

/** This browser is no longer connected. */
export async function forgetCircles() {
  await chrome.storage.session.remove(KEY);
}
