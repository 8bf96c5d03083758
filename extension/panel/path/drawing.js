// @ts-check
// The picture itself at one width, and the cursor that stands on one moment of it.
import { axis } from "./axis.js";
import { bandOf } from "./bands.js";
import { ROW, marksOf } from "./marks.js";
import { heightOf, scaleOf } from "./scale.js";
import { stageBands, stagePatterns } from "./stages.js";
import { svg } from "./svg.js";

/** @typedef {import("./shapes.js").Stop} Stop */
/** @typedef {import("./shapes.js").Words} Words */

const SIDES = /** @type {const} */ (["trust", "standing"]);
const HEAD = 24;
const NAME = 22;

/**
 * @param {Words} words
 * @param {import("./shapes.js").Path} path
 * @param {Stop[]} stops
 * @param {number} width pixels
 * @param {string} key unlike that of any other drawing of the page
 */
export function drawing(words, path, stops, width, key) {
  const scale = scaleOf(path, width, words.language !== "en");
  const height = Math.round(Math.min(120, 60 + width / 14));
  const lanes = {
    trust: { top: HEAD + NAME, height },
    standing: { top: HEAD + NAME * 2 + height, height },
  };
  const marks = lanes.standing.top + height + 8;
  const bottom = marks + ROW * 3 + 2;
  const cursor = svg("g", { class: "path-cursor" });
  const picture = svg(
    "svg",
    { width, height: bottom + 22, "aria-hidden": "true", focusable: "false" },
    svg(
      "defs",
      {},
      stagePatterns(key),
      svg("pattern", { id: `${key}-none`, width: 8, height: 8, patternUnits: "userSpaceOnUse" }, svg("path", { class: "path-hatch", d: "M0,8L8,0" })),
    ),
    stageBands(words, scale, stops, { top: 0, bottom }, key),
    axis(words, scale, { top: HEAD, bottom }),
    SIDES.map((side) => bandOf(words, scale, stops, side, lanes[side], `${key}-none`)),
    marksOf(scale, stops, marks),
    cursor,
  );

  /** @param {Stop} stop */
  function stand(stop) {
    const x = scale.x(stop.time);
    cursor.replaceChildren(
      svg("line", { class: "path-here", x1: x, x2: x, y1: HEAD, y2: bottom }),
      ...SIDES.filter((side) => stop[side].evidence).flatMap((side) => {
        const [low, high] = [heightOf(lanes[side], stop[side].low), heightOf(lanes[side], stop[side].high)];
        return [
          svg("line", { class: `path-span path-${side}`, x1: x, x2: x, y1: low, y2: high }),
          svg("circle", { class: `path-dot path-${side}`, cx: x, cy: low, r: 4.5 }),
        ];
      }),
    );
  }
  return { picture, stand, timeAt: scale.time };
}
