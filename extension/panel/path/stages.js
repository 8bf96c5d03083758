// @ts-check
// The stages of the tie as the ground of the picture: a tint, a pattern of its own in the ribbon, and its name where it fits.
import { stagesOf } from "./stops.js";
import { box, svg, widthOf } from "./svg.js";

/** What is drawn into a tile of 6 by 6 pixels; told apart without any colour. @type {Record<string, string>} */
const PATTERNS = {
  stranger: "",
  acquaintance: "M2,3h2",
  tried: "M0,6L6,0",
  known: "M1,0V6M4,0V6",
  ally: "M0,3H6",
  strained: "M0,0L6,6",
  broken: "M0,0L6,6M0,6L6,0",
};

/** The pattern of every stage. @param {string} key of this drawing, since the names are the whole page's */
export function stagePatterns(key) {
  return Object.entries(PATTERNS).map(([stage, d]) =>
    svg("pattern", { id: `${key}-${stage}`, width: 6, height: 6, patternUnits: "userSpaceOnUse" }, svg("path", { class: `path-tile ${stage}`, d })),
  );
}

/** @param {string} key @param {string} stage @param {[number, number]} between @param {number} top @param {number} height */
export function ribbon(key, stage, between, top, height) {
  const drawn = box(`path-ribbon ${stage}`, ...between, top, height);
  drawn.setAttribute("fill", `url(#${key}-${stage})`);
  return drawn;
}

/**
 * @param {import("./shapes.js").Words} words
 * @param {import("./scale.js").Scale} scale
 * @param {import("./shapes.js").Stop[]} stops
 * @param {{top: number, bottom: number}} room
 * @param {string} key
 */
export function stageBands({ t }, scale, stops, { top, bottom }, key) {
  return svg(
    "g",
    {},
    stagesOf(stops).map(({ stage, from, to }, index) => {
      const end = scale.x(to);
      let begin = scale.x(from);
      if (Math.abs(end - begin) < 3) begin = end + (scale.rtl ? 3 : -3);
      const name = t(`stage_${stage}`);
      return [
        box(`path-ground ${stage}`, begin, end, top + 24, bottom - top - 24),
        ribbon(key, stage, [begin, end], top + 17, 7),
        index > 0 && svg("line", { class: "path-turn", x1: begin, x2: begin, y1: top + 17, y2: bottom }),
        widthOf(name) + 6 < Math.abs(end - begin) && svg("text", { class: "path-stage", x: (begin + end) / 2, y: top + 12 }, name),
      ];
    }),
  );
}
