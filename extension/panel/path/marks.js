// @ts-check
// What happened, as marks in three rows: what built trust, what is neither, what cost trust.
import { svg } from "./svg.js";

/** @typedef {import("./shapes.js").Tone} Tone */

/** The row of each, from above. @type {Record<Tone, number>} */
const ROWS = { for: 0, neutral: 1, against: 2 };
export const ROW = 15;

/** One mark around a place. @param {Tone} tone @param {number} x @param {number} y */
export function markAt(tone, x, y) {
  const look = { class: `path-mark ${tone}` };
  if (tone === "neutral") return svg("circle", { ...look, cx: x, cy: y, r: 3.5 });
  const up = tone === "for" ? 1 : -1;
  return svg("path", { ...look, d: `M${x.toFixed(1)},${y - 5 * up}l5.5,${9 * up}h-11Z` });
}

/**
 * @param {import("./scale.js").Scale} scale
 * @param {import("./shapes.js").Stop[]} stops
 * @param {number} top
 */
export function marksOf(scale, stops, top) {
  const marks = stops.flatMap((stop) => stop.marks);
  return svg("g", {}, marks.map((mark) => markAt(mark.tone, scale.x(mark.time), top + ROWS[mark.tone] * ROW + ROW / 2)));
}
