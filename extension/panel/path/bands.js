// @ts-check
// One side over time: what can be counted on as the line, how far it may reach as the area, and where nothing is known.
import { heightOf } from "./scale.js";
import { gapsOf, runsOf } from "./stops.js";
import { box, svg, widthOf } from "./svg.js";
import { percent } from "../numbers.js";

/** @typedef {import("./stops.js").Vertex} Vertex */
/** @typedef {{top: number, height: number}} Lane */

/** Even the evidence of a single day is to be seen. */
const LEAST = 5;

/**
 * @param {import("./shapes.js").Words} words
 * @param {import("./scale.js").Scale} scale
 * @param {import("./shapes.js").Stop[]} stops
 * @param {import("./shapes.js").Side} side
 * @param {Lane} lane
 * @param {string} hatch the name of the pattern of what is not known
 */
export function bandOf(words, scale, stops, side, lane, hatch) {
  const { t } = words;
  const runs = runsOf(stops, side);
  const head = svg("text", { class: "path-title", x: scale.x(scale.start), y: lane.top - 7 }, svg("tspan", { class: "path-name" }, t(`meter_${side}`)), " · ", svg("tspan", {}, t(`meterMeaning_${side}`)));
  return svg(
    "g",
    { class: `path-${side}` },
    head,
    // A side without any evidence has no scale either.
    runs.length > 0 && [0, 0.5, 1].map((share) => rule(words, scale, lane, share)),
    gapsOf(runs, scale.start, scale.end).map((gap) => gapIn(scale, gap, lane, hatch, t("meterNoEvidence"))),
    runs.map((run) => shape(corners(scale, run, lane))),
  );
}

/** @param {import("./shapes.js").Words} words @param {import("./scale.js").Scale} scale @param {Lane} lane @param {number} share */
function rule(words, scale, lane, share) {
  const y = heightOf(lane, share);
  const begins = scale.x(scale.start);
  return [
    svg("line", { class: "path-rule", x1: begins, x2: scale.x(scale.end), y1: y, y2: y }),
    svg("text", { class: "path-share", x: begins + (scale.rtl ? 5 : -5), y: y + 4 }, percent(words, share)),
  ];
}

/** @param {import("./scale.js").Scale} scale @param {{from: number, to: number}} gap @param {Lane} lane @param {string} hatch @param {string} said */
function gapIn({ x }, { from, to }, lane, hatch, said) {
  const area = box("path-gap", x(from), x(to), lane.top, lane.height);
  area.setAttribute("fill", `url(#${hatch})`);
  const middle = (x(from) + x(to)) / 2;
  const fits = widthOf(said) + 4 < Math.abs(x(to) - x(from));
  return [area, fits && svg("text", { class: "path-nothing", x: middle, y: lane.top + lane.height / 2 + 4 }, said)];
}

/** @param {import("./scale.js").Scale} scale @param {Vertex[]} run @param {Lane} lane */
function corners({ x, rtl, start }, run, lane) {
  const placed = run.map(({ time, band }) => ({ x: x(time), low: heightOf(lane, band.low), high: heightOf(lane, band.high) }));
  const [first, last] = [placed[0], placed[placed.length - 1]];
  const back = rtl ? LEAST : -LEAST;
  if (Math.abs(last.x - first.x) >= LEAST) return placed;
  // At the very beginning there is no room before it: what happened on the first days reaches forward.
  if (Math.abs(last.x - x(start)) < LEAST) placed.push({ ...last, x: first.x - back });
  else placed.unshift({ ...first, x: last.x + back });
  return placed;
}

/** @param {{x: number, low: number, high: number}[]} placed */
function shape(placed) {
  const through = (/** @type {"low" | "high"} */ end, from = placed) => from.map((corner) => `${corner.x.toFixed(1)},${corner[end].toFixed(1)}`).join("L");
  return [
    svg("path", { class: "path-reach", d: `M${through("low")}L${through("high", [...placed].reverse())}Z` }),
    svg("path", { class: "path-high", d: `M${through("high")}` }),
    svg("path", { class: "path-low", d: `M${through("low")}` }),
  ];
}
