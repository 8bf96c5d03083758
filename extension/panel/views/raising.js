// @ts-check
// What would raise a number most, or repair it: a few acts that a person can really do, each with where it would lead.
import { el } from "../dom.js";
import { capital, share } from "../sentence.js";

/** @typedef {import("../texts.js").Texts} Texts */
/** @typedef {import("../shapes.js").Sheet} Sheet */

/** @param {Texts} texts @param {"trust" | "standing"} side @param {Sheet} sheet */
export function raising(texts, side, sheet) {
  const { t } = texts;
  const { evidence, mean, lines, raises = [] } = sheet[side];
  if (raises.length === 0) return null;
  if (!evidence) return el("p", {}, t("raiseFirst", { what: either(texts, raises.map(({ kind }) => act(texts, kind))) }));
  const harmed = mean < 0.5;
  const lasting = lines.some((line) => line.s > 0 && line.half_life === null);
  return el(
    "div",
    { class: "raising" },
    el("h4", {}, harmed ? t("repairTitle") : t("raiseTitle")),
    el("ul", { class: "plain" }, raises.map((act) => el("li", {}, raised(texts, act)))),
    harmed && lasting && el("p", { class: "quiet" }, t("repairLasting")),
  );
}

/** @param {Texts} texts @param {{kind: string, low: number, high: number}} raised */
function raised(texts, { kind, low, high }) {
  return capital(texts.t("raiseTo", { what: act(texts, kind), low: share(texts, low), high: share(texts, high) }));
}

/** @param {Texts} texts @param {string} kind */
const act = ({ t, has }, kind) => (has(`would_${kind}`) ? t(`would_${kind}`) : t(`kind_${kind}`));

/** @param {Texts} texts @param {string[]} acts */
const either = (texts, acts) => new Intl.ListFormat(texts.locale, { type: "disjunction" }).format(acts);
