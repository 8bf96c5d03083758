// @ts-check
// What content scripts may say: whom their page is about, and what is about to be sent.
import { showBadge } from "./badge.js";
import { nowPut, withoutPut } from "./bare.js";
import { hasOffer, warningShown } from "./noting.js";
import { panelsChanged } from "./panels.js";
import { review } from "./reviews.js";
import { link } from "./server.js";
import { changeSettings, settings } from "./settings.js";
import { sheetOf } from "./sheets.js";
import { showHeld } from "./surface.js";
import { changeTab, tabAt } from "./tabs.js";

/** @typedef {import("./reviews.js").Draft} Draft */
/** @typedef {import("./tabs.js").Tab} Tab */

/** Holding the press is answered by a person who waits, so this may take longer than a verdict while typing. */
const HOLD_MS = 3000;
const HELD = new Set(["caution", "stop"]);

/**
 * The page is about this person now, or about nobody.
 * @param {number} tab
 * @param {{profile: string | null, urn: string | null, member?: string | null, fresh?: boolean}} page `fresh`: nothing of the document before stands here
 * @returns {Promise<{show: "none" | "tab" | "open", warm: boolean, place: import("./settings.js").Place | null}>} `warm`: the panel will be shown as soon
 *   as the page is about somebody, so it may be loaded unseen
 */
export async function pageAt(tab, { profile, urn, member = null, fresh = false }) {
  const before = await tabAt(tab);
  const moved = fresh || before.profile !== profile;
  await changeTab(tab, { profile, urn, member, ...(moved ? { held: null, passing: false, naming: null } : {}) });
  const about = profile ?? urn;
  // Whoever still shows the one before must not wait for the server to hear of it.
  if (moved) panelsChanged();
  const now = await link();
  const { mode, collapsed, place } = await settings();
  const warm = mode === "overlay" && now === "ok" && !collapsed;
  if (about && now === "ok") {
    // Asked while the frame is still loading, so that it finds the sheet ready.
    const sheet = sheetOf({ profile, urn, member });
    if (mode === "overlay") {
      void sheet.then((found) => pageChanged(tab, now, about, found.sheet));
      return { show: collapsed ? "tab" : "open", warm, place };
    }
    await pageChanged(tab, now, about, (await sheet).sheet);
    return { show: "none", warm, place };
  }
  await pageChanged(tab, now, about, null);
  // Where the page is about nobody the panel stands back, but for its tab while something sent may be noted.
  return { show: mode === "overlay" && now === "ok" && !about && (await hasOffer(tab)) ? "tab" : "none", warm, place };
}

/**
 * @param {number} tab
 * @param {import("./server.js").Link} now
 * @param {string | null} about
 * @param {any} sheet
 */
async function pageChanged(tab, now, about, sheet) {
  panelsChanged();
  const { profile, urn, held } = await tabAt(tab);
  // The page may be about somebody else by now, whose sign is on its way.
  if ((profile ?? urn) === about) await showBadge(tab, { link: now, held: held !== null, about, sheet });
}

/** The user opened the panel by its handle on the page. */
export async function pageOpened() {
  await changeSettings({ collapsed: false });
  return {};
}

/**
 * @param {Draft} draft
 * @returns {Promise<{verdict: string | null}>}
 */
export async function draftChanged(draft) {
  return { verdict: (await withoutPut(await review(draft), draft))?.verdict ?? null };
}

/**
 * A press was stopped on the page: keep the draft with its reasons and show them.
 * `held: false` tells the page to let the next press through, for there is nothing to show.
 * @param {number} tab
 * @param {Draft} draft
 * @returns {Promise<{held: boolean}>}
 */
export async function draftHeld(tab, draft) {
  const found = await withoutPut(await review(draft, { limit: HOLD_MS }), draft);
  if (!found || !HELD.has(found.verdict)) {
    // What the page held it for holds no longer, or cannot be told: the panel, if it is open, says to press once more.
    await changeTab(tab, { passing: true });
    panelsChanged();
    return { held: false };
  }
  const held = { id: crypto.randomUUID(), draft, review: found };
  await changeTab(tab, { held, passing: false });
  panelsChanged();
  void showHeld(tab, held.id);
  void showBadge(tab, { link: "ok", held: true, about: null, sheet: null });
  void warningShown(tab, draft, found.findings.map(({ rule }) => rule));
  await nowPut(draft, found);
  return { held: true };
}

/**
 * A send that was held before has now gone through, by the user's own press.
 * @param {number} tab
 */
export async function draftPassed(tab) {
  await changeTab(tab, { passing: false });
  panelsChanged();
  return {};
}
