// @ts-check
// A tick on the toolbar button where the page in front is one of a person who is kept. The server gives marks of all kept
// addresses once; the pages the user visits are compared with them here, and nobody is told of any. Only with the
// permission `tabs`, which the user may give in the settings. LinkedIn's pages have their sign without it.
import { showBadge } from "./badge.js";
import { comparable, markOf } from "./page_mark.js";
import { call } from "./server.js";
import { siteOf } from "./site.js";

/** @typedef {{salt: string, pages: string[]}} Marks */

const KEY = "pages";
const WANTED = Object.freeze({ permissions: /** @type {chrome.runtime.ManifestPermission[]} */ (["tabs"]) });

/** The tabs that bear a tick now. @type {Set<number>} */
const ticked = new Set();
/** @type {Promise<{salt: string, pages: Set<string>} | null> | null} */
let known = null;

/** Watches once it is allowed, and stops when that is taken back. */
export function begin() {
  chrome.permissions.onAdded.addListener(() => void watch());
  chrome.permissions.onRemoved.addListener(() => void watch());
  // Firefox wakes its background only for what is listened to at once, and is asked for changed addresses alone.
  if (/** @type {any} */ (chrome).sidebarAction) /** @type {any} */ (chrome.tabs.onUpdated).addListener(moved, { properties: ["url"] });
  void watch();
}

async function watch() {
  const allowed = await chrome.permissions.contains(WANTED);
  const { onUpdated } = chrome.tabs;
  if (!allowed) {
    onUpdated.removeListener(moved);
    await forgetPages();
    return;
  }
  if (!onUpdated.hasListener(moved)) onUpdated.addListener(moved);
  await learnPages();
}

/** Asks for the marks anew, and looks at what is open. */
export async function learnPages() {
  if (!(await chrome.permissions.contains(WANTED))) return;
  const reply = await call("GET", "contacts/pages");
  if (reply.ok) {
    await chrome.storage.local.set({ [KEY]: { salt: reply.data.salt, pages: reply.data.pages } });
    known = null;
  }
  for (const { id, url } of await chrome.tabs.query({})) if (id !== undefined && url) await look(id, url);
}

/** They are nobody's any more. */
export async function forgetPages() {
  known = null;
  await chrome.storage.local.remove(KEY);
  await Promise.all([...ticked].map(untick));
}

/** @returns {Promise<{salt: string, pages: Set<string>} | null>} */
async function marks() {
  known ??= chrome.storage.local.get({ [KEY]: null }).then(({ [KEY]: kept }) => {
    const { salt, pages } = /** @type {Marks} */ (kept ?? { salt: "", pages: [] });
    return salt ? { salt, pages: new Set(pages) } : null;
  });
  return known;
}

/** @param {number} id @param {{url?: string, status?: string}} change @param {{url?: string}} tab */
function moved(id, { url, status }, tab) {
  const now = url ?? (status ? tab.url : undefined);
  if (now) void look(id, now);
}

/** @param {number} tab @param {string} url */
async function look(tab, url) {
  const page = comparable(url);
  // The content script's own sign stands there.
  if (/(?:^|\.)linkedin\.com$/.test(siteOf(url))) return void ticked.delete(tab);
  const found = page === null ? null : await marks();
  const kept = found && page !== null && found.pages.has(await markOf(found.salt, page));
  if (!kept) return void (ticked.has(tab) && (await untick(tab)));
  ticked.add(tab);
  await showBadge(tab, { link: "ok", held: false, about: url, sheet: { contact: {} } });
}

/** @param {number} tab */
async function untick(tab) {
  ticked.delete(tab);
  await showBadge(tab, { link: "ok", held: false, about: null, sheet: null });
}
