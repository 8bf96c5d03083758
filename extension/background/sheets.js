// @ts-check
// Sheets, remembered for a short time in memory only (storage.session), so that a server that is
// away for a moment leaves no empty panel; what is shown from memory is marked with its age.
import { call } from "./server.js";

/** @typedef {{sheet: any, at: number}} Kept */

const KEY = "sheets";
const FRESH_MS = 2000;
const KEEP_MS = 30 * 60_000;
const MOST = 20;

/** @returns {Promise<Record<string, Kept>>} */
async function remembered() {
  const { [KEY]: kept } = await chrome.storage.session.get({ [KEY]: {} });
  return /** @type {Record<string, Kept>} */ (kept);
}

/**
 * @param {string} profile address or URN
 * @returns {Promise<{sheet: any, age: number | null}>} `age` in seconds when it comes from memory, else null
 */
export async function sheetOf(profile) {
  const kept = (await remembered())[profile];
  const now = Date.now();
  if (kept && now - kept.at < FRESH_MS) return { sheet: kept.sheet, age: null };
  const reply = await call("GET", `sheet?profile=${encodeURIComponent(profile)}`);
  if (reply.ok) {
    await remember(profile, { sheet: reply.data, at: now });
    return { sheet: reply.data, age: null };
  }
  if (kept && now - kept.at < KEEP_MS) return { sheet: kept.sheet, age: Math.round((now - kept.at) / 1000) };
  return { sheet: null, age: null };
}

/**
 * @param {string} profile
 * @param {Kept} kept
 */
async function remember(profile, kept) {
  const entries = Object.entries({ ...(await remembered()), [profile]: kept });
  entries.sort(([, one], [, other]) => other.at - one.at);
  await chrome.storage.session.set({ [KEY]: Object.fromEntries(entries.slice(0, MOST)) });
}

/** Makes the next look ask the server again; what is remembered stays for when it is away. */
export async function ageSheets() {
  const entries = Object.entries(await remembered());
  const aged = entries.map(([profile, kept]) => [profile, { ...kept, at: Math.min(kept.at, Date.now() - FRESH_MS) }]);
  await chrome.storage.session.set({ [KEY]: Object.fromEntries(aged) });
}

/** Forgets them all: this browser is no longer connected. */
export async function forgetSheets() {
  await chrome.storage.session.remove(KEY);
}
