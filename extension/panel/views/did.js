// @ts-check
// Who did what, as words that fit into a sentence: "Noa kept a promise in June 2026".
import { at, isolated } from "../sentence.js";

/** @typedef {import("../texts.js").Texts} Texts */
/** @typedef {import("../shapes.js").Sheet} Sheet */
/** @typedef {{kind: string, who: "me" | "them" | "both"}} Act */

/** What stands before a name, or begins one that is of two words: such a name is said in full. */
const BEGINS_MORE = /^(?:\S*[.,'’"״׳]|dr|prof|mr|mrs|ms|eng|عبد|أبو|ابو|أم|ام|ابن|بن|آل|دكتور|دكتورة|أستاذ|أستاذة|בן|בת|אבו|רב|הרב)$/iu;

/**
 * How the person is called in a sentence, by the first name where it can be told.
 * @param {Texts} texts
 * @param {Sheet} sheet
 */
export function nameOf(texts, sheet) {
  const whole = sheet.contact?.name || texts.t("someone");
  const [first] = whole.split(" ");
  return isolated(first.length < 2 || BEGINS_MORE.test(first) || !sheet.contact ? whole : first);
}

/**
 * The act without its date. What both did is told from the side whose ledger it stands in, unless it has words of its own.
 * @param {Texts} texts
 * @param {"trust" | "standing"} side
 * @param {Act} act
 * @param {string} name
 */
export function did({ t, has }, side, { kind, who }, name) {
  const told = {
    both: t(`did_both_${kind}`, { name }),
    them: t(`did_them_${kind}`, { name }),
    me: t(`did_me_${kind}`, { name }),
  };
  const own = side === "trust" ? "them" : "me";
  for (const whose of /** @type {const} */ ([who, own, "both"])) if (has(`did_${whose}_${kind}`)) return told[whose];
  return t(`kind_${kind}`);
}

/**
 * The act with its date.
 * @param {Texts} texts
 * @param {"trust" | "standing"} side
 * @param {Act & {on: string}} act
 * @param {Sheet} sheet
 */
export function didWhen(texts, side, act, sheet) {
  return dated(did(texts, side, act, nameOf(texts, sheet)), dateIn(texts, act.on));
}

/** "on 3 March 2024": among acts of many years each date tells its own. @param {Texts} texts @param {string} on */
export const dateIn = (texts, on) => at(texts, on, "");

/** In each of the three languages the date follows the act. @param {string} act @param {string} when */
export const dated = (act, when) => `${act} ${when}`;
