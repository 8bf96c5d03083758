// @ts-check
// From the server's points and marks to what can be stood on, drawn and read. Every number in it was computed by the server.

/** @typedef {import("./shapes.js").Stop} Stop */
/** @typedef {{time: number, band: import("./shapes.js").Band}} Vertex */

/**
 * Each point with the marks since the point before, oldest first; each mark belongs to exactly one.
 * @param {import("./shapes.js").Path} path
 * @returns {Stop[]}
 */
export function stopsOf(path) {
  /** @type {Stop[]} */
  const stops = path.points.map((point) => ({ ...point, time: Date.parse(point.on), marks: [] }));
  stops.sort((one, other) => one.time - other.time);
  const last = stops.at(-1);
  for (const mark of path.marks) {
    const time = Date.parse(mark.day);
    (stops.find((stop) => stop.time >= time) ?? last)?.marks.push({ ...mark, time });
  }
  for (const stop of stops) stop.marks.sort((one, other) => one.time - other.time);
  return stops;
}

/**
 * The stretches of one stage, each from its first point to the next stage's first.
 * @param {Stop[]} stops
 * @returns {{stage: string, from: number, to: number}[]}
 */
export function stagesOf(stops) {
  /** @type {{stage: string, from: number, to: number}[]} */
  const found = [];
  for (const stop of stops) {
    const open = found.at(-1);
    // A stage that an act began began on the day of that act.
    const from = stop.marks[0]?.time ?? stop.time;
    if (open) open.to = open.stage === stop.stage ? stop.time : from;
    if (open?.stage !== stop.stage) found.push({ stage: stop.stage, from, to: stop.time });
  }
  return found;
}

/**
 * The stretches with evidence, as corners of the line. Between acts it runs straight from point to point, since it fades
 * slowly; at an act it jumps on that day, so that no trust seems to grow before the act that earned it.
 * @param {Stop[]} stops
 * @param {import("./shapes.js").Side} side
 * @returns {Vertex[][]}
 */
export function runsOf(stops, side) {
  /** @type {Vertex[][]} */
  const runs = [];
  /** @type {Vertex[] | null} */
  let run = null;
  for (const { [side]: band, time, marks } of stops) {
    if (!band.evidence) {
      run = null;
      continue;
    }
    const act = marks[0]?.time ?? time;
    const before = run?.at(-1);
    if (!run) runs.push((run = []));
    if (before && marks.length > 0) run.push({ time: act, band: before.band });
    run.push({ time: act, band });
    if (act !== time) run.push({ time, band });
  }
  return runs;
}

/**
 * The stretches without evidence, between `start` and `end`.
 * @param {Vertex[][]} runs
 * @param {number} start
 * @param {number} end
 * @returns {{from: number, to: number}[]}
 */
export function gapsOf(runs, start, end) {
  const edges = [start, ...runs.flatMap((run) => [run[0].time, run[run.length - 1].time]), end];
  const gaps = [];
  for (let index = 0; index < edges.length; index += 2) gaps.push({ from: edges[index], to: edges[index + 1] });
  return gaps.filter(({ from, to }) => to > from);
}
