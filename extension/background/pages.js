// @ts-check
// What content scripts may say: whom their page is about, and what is about to be sent.
import { showBadge } from "./badge.js";
import { write } from "./outbox.js";
import { panelsChanged } from "./panels.js";
import { forgetReviews, review } from "./reviews.js";
import { call, link } from "./server.js";
import { changeSettings, settings } from "./settings.js";
import { ageSheets, sheetOf } from "./sheets.js";
import { showHeld } from "./surface.js";
import { changeTab, tabAt } from "./tabs.js";

/** @typedef {import("./reviews.js").Draft} Draft */
/** @typedef {import("./tabs.js").Tab} Tab */

/** Holding the press is answered by a person who waits, so this may take longer than a verdict while typing. */
const HOLD_MS = 8000;

/**
 * The page is about this person now, or about nobody.
 * @param {number} tab
 * @param {{profile: string | null, urn: string | null}} page
 * @returns {Promise<{show: "none" | "tab" | "open", warm: boolean}>} `warm`: the panel will be shown as soon
 *   as the page is about somebody, so it may be loaded unseen
 */
export async function pageAt(tab, { profile, urn }) {
  const before = await tabAt(tab);
  const moved = before.profile !== profile;
  await changeTab(tab, { profile, urn, ...(moved ? { held: null, passing: false, naming: null } : {}) });
  const about = profile ?? urn;
  const now = await link();
  const { mode, collapsed } = await settings();
  const warm = mode === "overlay" && now === "ok" && !collapsed;
  if (about && now === "ok") {
    // Asked while the frame is still loading, so that it finds the sheet ready.
    const sheet = sheetOf(about);
    if (mode === "overlay") {
      void sheet.then((found) => pageChanged(tab, now, found.sheet));
      return { show: collapsed ? "tab" : "open", warm };
    }
    await pageChanged(tab, now, (await sheet).sheet);
    return { show: "none", warm };
  }
  await pageChanged(tab, now, null);
  return { show: "none", warm };
}

/**
 * @param {number} tab
 * @param {import("./server.js").Link} now
 * @param {any} sheet
 */
async function pageChanged(tab, now, sheet) {
  panelsChanged();
  const held = (await tabAt(tab)).held !== null;
  await showBadge(tab, { link: now, held, known: Boolean(sheet?.contact), owed: Boolean(sheet?.thanks_owed?.length) });
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
  return { verdict: (await review(draft))?.verdict ?? null };
}

/**
 * A press was stopped on the page: keep the draft with its reasons and show them.
 * `held: false` tells the page to let the next press through, for there is nothing to show.
 * @param {number} tab
 * @param {Draft} draft
 * @returns {Promise<{held: boolean}>}
 */
export async function draftHeld(tab, draft) {
  const found = await review(draft, { limit: HOLD_MS });
  if (!found) return { held: false };
  const held = { id: crypto.randomUUID(), draft, review: found };
  await changeTab(tab, { held, passing: false });
  panelsChanged();
  void showHeld(tab, held.id);
  void showBadge(tab, { link: "ok", held: true, known: false, owed: false });
  void told("held", draft, { rules: found.findings.map(({ rule }) => rule) });
  await silenceBare(draft, found);
  return { held: true };
}

/**
 * This draft was seen being sent. The server remembers what kind of thing was asked, of whom and when, and
 * what came of a warning; not the text. Told once and not kept in between: a text must not lie about on disk.
 * @param {Draft} draft
 */
export async function draftSent(draft) {
  if (await told("sent", draft, draft.seen ? { seen: draft.seen } : {})) {
    forgetReviews();
    await ageSheets();
    panelsChanged();
  }
  return {};
}

/**
 * @param {"held" | "sent"} what
 * @param {Draft} draft
 * @param {{rules?: string[], seen?: Draft["seen"]}} [more]
 */
async function told(what, { channel, text, recipients }, more = {}) {
  const body = { channel, text, recipients, ...more };
  return (await call("POST", what, { body, key: crypto.randomUUID() })).ok;
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

/**
 * The question how two people know each other is put once a person: shown now, it stays silent after.
 * @param {Draft} draft
 * @param {import("./reviews.js").Review} found
 */
async function silenceBare(draft, found) {
  for (const { rule } of found.findings.filter((finding) => finding.bare)) {
    for (const recipient of draft.recipients) {
      // The server reads a URN as it is; there is no address to be made of one.
      const profile = recipient.profile ?? recipient.urn;
      void write({ what: "silence/add", method: "POST", path: "silences", body: { rule, profile } }).then(forgetReviews);
    }
  }
}
