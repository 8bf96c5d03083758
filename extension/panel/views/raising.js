// @ts-check
// What would raise a number most, or repair it: a few acts that a person can really do, each with where it would lead.
import { el } from "../dom.js";
import { capital, share } from "../sentence.js";
import { nameOf } from "./did.js";

/** @typedef {import("../texts.js").Texts} Texts */
/** @typedef {import("../shapes.js").Sheet} Sheet */

/** @param {Texts} texts @param {"trust" | "standing"} side @param {Sheet} sheet */
export function raising(texts, side, sheet) {
  const { t } = texts;
  const { evidence, mean, lines, raises = [] } = sheet[side];
  if (raises.length === 0) return null;
  const name = nameOf(texts, sheet);
  if (!evidence) return el("p", {}, t("raiseFirst", { what: either(texts, raises.map(({ kind }) => act(texts, side, kind, name))) }));
  const harmed = mean < 0.5;
  const lasting = lines.some((line) => line.s > 0 && line.half_life === null);
  return el(
    "div",
    { class: "raising" },
    el("h4", {}, harmed ? t("repairTitle") : t("raiseTitle")),
    el("ul", { class: "plain" }, raises.map((would) => el("li", {}, raised(texts, act(texts, side, would.kind, name), would)))),
    harmed && lasting && el("p", { class: "quiet" }, t("repairLasting")),
  );
}

/** @param {Texts} texts @param {string} what @param {{low: number, high: number}} would */
function raised(texts, what, { low, high }) {
  return capital(texts.t("raiseTo", { what, low: share(texts, low), high: share(texts, high) }));
}

/** The act and whose it would be: only theirs moves my trust, only mine my standing. @param {Texts} texts @param {"trust" | "standing"} side @param {string} kind @param {string} name */
function act({ t, has }, side, kind, name) {
  const whose = side === "trust" ? "them" : "me";
  if (has(`would_${whose}_${kind}`)) return whose === "them" ? t(`would_them_${kind}`, { name }) : t(`would_me_${kind}`, { name });
  return has(`would_both_${kind}`) ? t(`would_both_${kind}`) : t(`kind_${kind}`);
}

/** @param {Texts} texts @param {string[]} acts */
const either = (texts, acts) => new Intl.ListFormat(texts.locale, { type: "disjunction" }).format(acts);
