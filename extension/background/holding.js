// @ts-check
// What the user answers to a draft that is held.
import { showBadgeAgain } from "./badge.js";
import { panelsChanged } from "./panels.js";
import { changeTab, tabAt, tell } from "./tabs.js";

/**
 * Go back: the draft stays in the page as it was typed. Also what ends the word about one more press.
 * @param {number} tab
 */
export async function heldBack(tab) {
  await answered(tab, false);
  await tell(tab, { type: "panel/close", collapse: false });
  return { ok: true };
}

/**
 * Send it anyway: the user presses LinkedIn's own button once more, and that press goes through. Until
 * then the panel stays and says so, while the keyboard is back in the page.
 * @param {number} tab
 */
export async function heldSend(tab) {
  const { held } = await tabAt(tab);
  if (!held) return { ok: false, code: "nothing_held", message: "" };
  const answer = await tell(tab, { type: "draft/pass", draft: held.draft });
  await answered(tab, answer !== null);
  return answer ? { ok: true } : { ok: false, code: "page_gone", message: "" };
}

/** @param {number} tab @param {boolean} passing */
async function answered(tab, passing) {
  await changeTab(tab, { held: null, passing });
  panelsChanged();
  void showBadgeAgain(tab);
}
