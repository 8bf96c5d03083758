// @ts-check
// Pages whose parts were not all recognised: what the panel says of the tab, and the last such reports. They stay in this
// browser until the user copies them: a page Amana does not know is no reason to tell anybody, not even the server.
import { panelsChanged } from "./panels.js";
import { changeTab, tabAt } from "./tabs.js";

/** @typedef {{kind: string | null, missing: string[], later: string[], means: string[]}} Parts */
/** Names of hooks, the day and the version of the extension: no address, nothing of the page. @typedef {{page: string, missing: string[], later: string[], on: string, version: string}} Report */

const KEY = "unrecognised";
const MOST = 10;

/**
 * @param {number} tab
 * @param {Parts} parts
 */
export async function partsAt(tab, { kind, missing, later, means }) {
  const now = kind && missing.length > 0 ? { kind, means } : null;
  if (JSON.stringify((await tabAt(tab)).unrecognised ?? null) !== JSON.stringify(now)) {
    await changeTab(tab, { unrecognised: now });
    panelsChanged();
  }
  if (kind && missing.length + later.length > 0) await keep({ page: kind, missing, later });
  return {};
}

/** @param {Pick<Report, "page" | "missing" | "later">} found */
async function keep(found) {
  const report = { ...found, on: new Date().toISOString().slice(0, 10), version: chrome.runtime.getManifest().version };
  const same = (/** @type {Report} */ one) => JSON.stringify({ ...one, on: report.on }) === JSON.stringify(report);
  const kept = [report, ...(await reports()).filter((one) => !same(one))].slice(0, MOST);
  await chrome.storage.local.set({ [KEY]: kept });
}

/** @returns {Promise<Report[]>} the newest first */
export async function reports() {
  const { [KEY]: kept } = await chrome.storage.local.get({ [KEY]: [] });
  return /** @type {Report[]} */ (kept);
}
