// @ts-check
// While something is typed that needs no second thought: the one thing that could still make it better, for the panel's
// lower edge. The page is told nothing of it.
import { panelsChanged } from "./panels.js";
import { review } from "./reviews.js";
import { changeTab, tabAt } from "./tabs.js";

/** @typedef {import("./reviews.js").Draft} Draft */
/** @typedef {import("./tabs.js").Naming} Naming */

/** A composer that was closed says nothing; after so long without a letter its draft is taken for given up. */
const STANDS_MS = 3 * 60_000;

/**
 * The draft is this now, and its review has just been asked for.
 * @param {number} tab
 * @param {Draft} draft
 */
export async function nameOne(tab, draft) {
  const found = draft.text === "" ? null : await review(draft);
  await keep(tab, found?.verdict === "hint" ? oneOf(found) : null);
}

/** The draft was sent, held or left behind. @param {number} tab */
export async function nameNone(tab) {
  await keep(tab, null);
}

/** What stands now. @param {Naming | null | undefined} naming */
export function stillNamed(naming) {
  return naming && Date.now() - naming.at < STANDS_MS ? naming : null;
}

/** @param {import("./reviews.js").Review} review @returns {Naming | null} */
function oneOf({ findings, language }) {
  for (const { hints } of /** @type {any[]} */ (findings)) {
    if (hints?.[0]) return { text: hints[0], language: /** @type {any} */ (language), recorded: true, at: Date.now() };
  }
  const why = /** @type {any} */ (findings[0])?.why;
  return why ? { text: why, language: null, recorded: false, at: Date.now() } : null;
}

/** Panels draw anew only where the line changes, and not with each letter. @param {number} tab @param {Naming | null} naming */
async function keep(tab, naming) {
  const before = (await tabAt(tab)).naming ?? null;
  if (!naming && !before) return;
  await changeTab(tab, { naming });
  if (naming?.text !== stillNamed(before)?.text) panelsChanged();
}
