// @ts-check
// What counts: each dated thing behind the two meters and what it contributes today, line by line.
import { el, said } from "../dom.js";
import { day, signed } from "../numbers.js";

/** @typedef {import("../shapes.js").Line} Line */

/** @param {import("../shapes.js").Stage} stage @param {import("../shapes.js").Sheet} sheet */
export function counts({ texts }, sheet) {
  const { t } = texts;
  const sides = /** @type {const} */ (["trust", "standing"]);
  return el(
    "details",
    { class: "counts", id: "counts" },
    el("summary", {}, t("whatCounts")),
    sides.map((side) => {
      const lines = sheet[side].lines.filter((line) => line.r > 0 || line.s > 0);
      return el(
        "section",
        { "aria-labelledby": `counts-${side}` },
        el("h3", { id: `counts-${side}` }, t(`meter_${side}`)),
        lines.length === 0
          ? el("p", { class: "quiet" }, t("countsNothing"))
          : el("ul", { class: "plain" }, lines.map((line) => lineOf(texts, line))),
      );
    }),
    el("p", { class: "quiet" }, t("countsExplained")),
  );
}

/** @param {import("../texts.js").Texts} texts @param {Line} line */
function lineOf(texts, line) {
  return el(
    "li",
    { class: "line" },
    el(
      "div",
      { class: "line-what" },
      el("span", { class: "line-kind" }, texts.t(`kind_${line.kind}`)),
      line.text && el("span", {}, said(line.text)),
      el("span", { class: "when" }, day(texts, line.on)),
    ),
    el(
      "div",
      { class: "line-parts" },
      line.r > 0 && el("bdi", { class: "for" }, signed(texts, line.r)),
      line.s > 0 && el("bdi", { class: "against" }, signed(texts, -line.s)),
    ),
  );
}
