// @ts-check
// What the signs of the picture mean. For the eye alone: the line below the picture and the table say it in words.
import { el } from "../dom.js";
import { markAt } from "./marks.js";
import { ribbon } from "./stages.js";
import { box, svg } from "./svg.js";

/** @typedef {import("./shapes.js").Tone} Tone */

const TONES = /** @type {const} */ (["for", "neutral", "against"]);

/**
 * Names only what is in the picture.
 * @param {import("./shapes.js").Words} words
 * @param {import("./shapes.js").Stop[]} stops
 * @param {string} key
 */
export function legend({ t }, stops, key) {
  const tones = new Set(stops.flatMap((stop) => stop.marks.map((mark) => mark.tone)));
  const stages = [...new Set(stops.map((stop) => stop.stage))];
  const sides = /** @type {const} */ (["trust", "standing"]).filter((side) => stops.some((stop) => stop[side].evidence));
  const unknown = box("path-gap", 0, 20, 0, 12);
  unknown.setAttribute("fill", `url(#${key}-none)`);
  return el(
    "ul",
    { class: "path-legend", "aria-hidden": "true" },
    sides.length > 0 && [
      entry(t("pathLow"), sides.map((side, index) => svg("path", { class: `path-low path-${side}`, d: `M0,${3 + 6 * index}h20` }))),
      entry(t("pathReach"), sides.map((side, index) => svg("g", { class: `path-${side}` }, box("path-reach", 0, 20, index * 6, sides.length > 1 ? 6 : 12)))),
    ],
    entry(t("meterNoEvidence"), unknown),
    TONES.filter((tone) => tones.has(tone)).map((tone) => entry(t(`pathTone_${tone}`), markAt(tone, 10, 6))),
    stages.map((stage) => entry(t(`stage_${stage}`), ribbon(key, stage, [0, 20], 1, 10))),
  );
}

/** @param {string} words @param {import("../dom.js").Child} sign */
function entry(words, sign) {
  return el("li", {}, svg("svg", { width: 20, height: 12 }, sign), words);
}
