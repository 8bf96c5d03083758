// @ts-check
// What counts, opened: each ledger told in words, then act by act with what it does to the number today, then what would raise it.
import { el, said } from "../dom.js";
import { capital, isolated, share } from "../sentence.js";
import { didWhen } from "./did.js";
import { fades } from "./fading.js";
import { raising } from "./raising.js";
import { byWeight, speaks, told } from "./told.js";

/** @typedef {import("../texts.js").Texts} Texts */
/** @typedef {import("../shapes.js").Sheet} Sheet */
/** @typedef {import("../shapes.js").Line} Line */

/** As many lines as stand open; the rest is folded. */
const OPEN = 5;

/** From this low on, an introducer is one whom the user trusts; one of whom less is known lends little. */
const TRUSTED = 0.5;

/** @param {import("../shapes.js").Stage} stage @param {Sheet} sheet */
export function counted({ texts }, sheet) {
  const sides = /** @type {const} */ (["trust", "standing"]);
  return [
    (sheet.trust.evidence || sheet.standing.evidence) && el("p", { class: "quiet" }, texts.t("countsExplained")),
    ...sides.map((side) => ledger(texts, side, sheet)),
    el("p", { class: "both-ways" }, twoWays(texts, sheet)),
  ];
}

/** @param {Texts} texts @param {"trust" | "standing"} side @param {Sheet} sheet */
function ledger(texts, side, sheet) {
  const lines = byWeight(sheet[side].lines);
  // An act that moves nothing today is no weighty one, however few there are.
  const open = lines.filter(({ points }) => points).slice(0, OPEN);
  const folded = lines.filter((line) => !open.includes(line));
  // Of very many the server sends only the weightiest.
  const unlisted = Math.max(0, (sheet[side].lines_total ?? 0) - lines.length);
  const row = (/** @type {Line} */ line) => lineOf(texts, side, line, sheet);
  return el(
    "section",
    { "aria-labelledby": `counts-${side}` },
    el("h3", { id: `counts-${side}` }, texts.t(`meter_${side}`)),
    el("p", { class: "told" }, told(texts, side, sheet)),
    side === "trust" && introducer(texts, sheet),
    open.length > 0 && el("ul", { class: "plain" }, open.map(row)),
    folded.length > 0 &&
      (open.length > 0
        ? el("details", { class: "smaller", id: `smaller-${side}` }, el("summary", { id: `smaller-${side}-summary` }, texts.plural("smallerOnes", folded.length + unlisted)), el("ul", { class: "plain" }, folded.map(row)), notAll(texts, lines.length, unlisted))
        : [el("ul", { class: "plain" }, folded.map(row)), notAll(texts, lines.length, unlisted)]),
    raising(texts, side, sheet),
  );
}

/** @param {Texts} texts @param {number} shown @param {number} unlisted */
function notAll(texts, shown, unlisted) {
  return unlisted > 0 && el("p", { class: "quiet" }, texts.t("weightiestOfAll", { count: shown + unlisted, shown }));
}

/** @param {Texts} texts @param {"trust" | "standing"} side @param {Line} line @param {Sheet} sheet */
function lineOf(texts, side, line, sheet) {
  const { t } = texts;
  return el(
    "li",
    { class: `line ${speaks(line)}` },
    el("p", { class: "line-what" }, `${capital(didWhen(texts, side, line, sheet))}.`, line.stake !== "normal" && el("span", { class: "when" }, ` · ${t(`size_${line.stake}`)}`)),
    line.text && el("p", { class: "line-text" }, said(line.text)),
    // Without evidence there is no number that a line could move.
    sheet[side].evidence && typeof line.points === "number" && el("p", { class: "line-effect" }, effect(texts, line, line.points)),
  );
}

/** @param {Texts} texts @param {Line} line @param {number} points -1..1 */
function effect(texts, line, points) {
  const whole = Math.round(Math.abs(points) * 100);
  const values = { fades: fades(texts, line.half_life ?? null) };
  if (speaks(line) === "both") return whole === 0 ? texts.t("bothHardly", values) : points > 0 ? texts.plural("bothRaisesBy", whole, values) : texts.plural("bothLowersBy", whole, values);
  if (points >= 0) return whole > 0 ? texts.plural("raisesBy", whole, values) : texts.t("raisesHardly", values);
  return whole > 0 ? texts.plural("lowersBy", whole, values) : texts.t("lowersHardly", values);
}

/** What an introducer's good name lends as long as there is nothing of one's own. @param {Texts} texts @param {Sheet} sheet */
function introducer(texts, sheet) {
  const lent = sheet.trust.introducer;
  if (!lent) return null;
  const name = isolated(lent.name);
  const points = Math.round(lent.points * 100);
  const trusted = points > 0 && lent.low >= TRUSTED;
  return el("p", { class: "told" }, trusted ? texts.plural("introducedLends", points, { name }) : texts.t("introducedLendsSome", { name }));
}

/** Both numbers as one, never without its band. @param {Texts} texts @param {Sheet} sheet */
function twoWays(texts, { trust, standing }) {
  if (!trust.evidence || !standing.evidence) return texts.t("twoWaysNone");
  const both = (/** @type {"low" | "high"} */ end) => share(texts, Math.sqrt(trust[end] * standing[end]));
  return texts.t("twoWays", { low: both("low"), high: both("high") });
}
