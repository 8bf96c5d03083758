// @ts-check
// One ledger told in a few sentences: what can be counted on, what speaks for it and what against, and what does not fade.
import { list } from "../numbers.js";
import { share } from "../sentence.js";
import { dated, dateIn, did, nameOf } from "./did.js";

/** @typedef {import("../texts.js").Texts} Texts */
/** @typedef {import("../shapes.js").Sheet} Sheet */
/** @typedef {import("../shapes.js").Line} Line */
/** @typedef {"trust" | "standing"} Side */

/** As many kinds of acts, and dates of each, as a listener keeps in mind. */
const NAMED = 2;
const DATES = 2;

/** Which way an act speaks; late but paid, it speaks both ways. @param {Line} line @returns {"for" | "against" | "both"} */
export const speaks = ({ r, s }) => (s === 0 ? "for" : r === 0 ? "against" : "both");

/** The weightiest first; what is beyond the server's reckoning comes last. @param {Line[]} lines */
export function byWeight(lines) {
  const weight = (/** @type {Line} */ { points, r, s }) => (points === null || points === undefined ? (r + s) * 1e-6 : Math.abs(points));
  return [...lines].sort((one, other) => weight(other) - weight(one));
}

/**
 * @param {Texts} texts
 * @param {Side} side
 * @param {Sheet} sheet
 * @returns {string}
 */
export function told(texts, side, sheet) {
  const { t } = texts;
  const { evidence, lines, low, high } = sheet[side];
  const all = sheet[side].tested;
  const name = nameOf(texts, sheet);
  const tested = lines.filter((line) => line.tests);
  const merely = lines.length > 0 && tested.length === 0 && t("onlyContact");
  if (!evidence) return sentences(lines.length > 0 ? t("countLittle") : t(`countNone_${side}`, { name }), merely);
  return sentences(
    t(`countOn_${side}`, { name, low: share(texts, low), high: share(texts, high) }),
    merely,
    tested.length > 0 && bothSides(texts, side, tested, name, all),
  );
}

/**
 * For, against, and what is both at once; that there is nothing of the one is said only where nothing contradicts it.
 * @param {Texts} texts @param {Side} side @param {Line[]} tested @param {string} name @param {import("../shapes.js").Ledger["tested"]} all
 */
function bothSides(texts, side, tested, name, all) {
  const those = (/** @type {string} */ way) => tested.filter((line) => speaks(line) === way);
  const [good, bad, both] = [those("for"), those("against"), those("both")];
  return sentences(
    good.length > 0 ? speaksFor(texts, side, good, name, all?.for) : both.length === 0 ? texts.t("speaksForNothing") : bad.length > 0 && texts.t("speaksForNothingAlone"),
    bad.length > 0 ? speaksAgainst(texts, side, bad, name, all) : both.length === 0 && texts.t("speaksAgainstNothing"),
    both.length > 0 && speaksBoth(texts, side, both, name, all?.both),
  );
}

/** @param {Texts} texts @param {Side} side @param {Line[]} lines @param {string} name @param {number} [count] how many there are in all */
function speaksFor(texts, side, lines, name, count = lines.length) {
  const above = weightiest(texts, side, lines, name);
  const whole = above.whole && count === lines.length;
  const { what } = above;
  if (side === "trust") return whole ? texts.plural("speaksForThem", count, { name, what }) : texts.plural("speaksForThemMost", count, { name, what });
  return whole ? texts.plural("speaksForMe", count, { what }) : texts.plural("speaksForMeMost", count, { what });
}

/** @param {Texts} texts @param {Side} side @param {Line[]} lines @param {string} name @param {{against: number, lasting: number}} [all] */
function speaksAgainst(texts, side, lines, name, all) {
  const { what, whole } = weightiest(texts, side, lines, name);
  const { against, lasting } = all ?? { against: lines.length, lasting: lines.filter(({ half_life }) => half_life === null).length };
  if (against === 1 && lasting) return texts.t("speaksAgainstLasting", { what });
  const sentence = whole && against === lines.length ? texts.plural("speaksAgainst", against, { what }) : texts.plural("speaksAgainstMost", against, { what });
  return sentences(sentence, lasting > 0 && texts.plural("lastingAmong", lasting));
}

/** @param {Texts} texts @param {Side} side @param {Line[]} lines @param {string} name @param {number} [count] how many there are in all */
function speaksBoth(texts, side, lines, name, count = lines.length) {
  const { what, whole } = weightiest(texts, side, lines, name);
  return whole && count === lines.length ? texts.plural("speaksBoth", count, { what }) : texts.plural("speaksBothMost", count, { what });
}

/**
 * The weightiest acts in words, the same act at several times said once; `whole` when nothing is left out.
 * @param {Texts} texts @param {Side} side @param {Line[]} lines @param {string} name
 */
function weightiest(texts, side, lines, name) {
  /** @type {Map<string, Line[]>} */
  const groups = new Map();
  for (const line of byWeight(lines)) {
    const act = did(texts, side, line, name);
    groups.set(act, [...(groups.get(act) ?? []), line]);
  }
  const named = [...groups].slice(0, NAMED).map(([act, acts]) => ({ act, dates: [...new Set(acts.map(({ on }) => dateIn(texts, on)))], acts }));
  const said = named.map(({ act, dates }) => dated(act, list(texts, dates.slice(0, DATES))));
  return { what: said.length > 1 ? texts.t("andAlso", { one: said[0], other: said[1] }) : said[0], whole: groups.size <= NAMED && named.every(({ dates, acts }) => dates.length === acts.length && dates.length <= DATES) };
}

/** @param {...(string | false | null)} parts */
const sentences = (...parts) => parts.filter(Boolean).join(" ");
