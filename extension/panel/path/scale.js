// @ts-check
// From time to pixels along the way one reads, and from shares to pixels upwards; and where the years are written.

const YEAR = 365 * 86_400_000;
/** Room at the beginning for "100%". */
const GUTTER = 40;
const EDGE = 8;
const MONTHS = [1, 3, 6, 12, 24, 36, 60, 120, 240, 600];
const TICK = 46;

/**
 * @typedef {object} Scale
 * @property {number} width
 * @property {boolean} rtl
 * @property {number} start milliseconds, at the beginning of the line
 * @property {number} end today
 * @property {(time: number) => number} x
 * @property {(x: number) => number} time the opposite
 */

/**
 * At least one year is shown, so that a single day does not fill the picture.
 * @param {{from: string, today: string}} path
 * @param {number} width
 * @param {boolean} rtl
 * @returns {Scale}
 */
export function scaleOf(path, width, rtl) {
  const end = Date.parse(path.today);
  const start = Math.min(Date.parse(path.from), end - YEAR);
  const inner = width - GUTTER - EDGE;
  const turned = (/** @type {number} */ along) => (rtl ? width - along : along);
  return {
    width,
    rtl,
    start,
    end,
    x: (time) => turned(GUTTER + (Math.min(Math.max(time, start), end) - start) / (end - start) * inner),
    time: (x) => start + (turned(x) - GUTTER) / inner * (end - start),
  };
}

/**
 * The height of a share in a lane; 0 and 1 are its two ends, whatever the values.
 * @param {{top: number, height: number}} lane
 * @param {number} share 0..1
 */
export function heightOf(lane, share) {
  return lane.top + (1 - share) * lane.height;
}

/**
 * As many years (or months of a short time) as can be read beside each other.
 * @param {Scale} scale
 * @returns {{time: number, month: boolean}[]} `month` false: the year is written
 */
export function ticksOf({ start, end, x }) {
  const month = (end - start) / YEAR * 12;
  const step = MONTHS.find((months) => Math.abs(x(end) - x(start)) / month * months >= TICK) ?? 1200;
  const first = new Date(start).getUTCFullYear();
  const ticks = [];
  for (let count = Math.floor(first * 12 / step) * step; ; count += step) {
    const time = Date.UTC(Math.floor(count / 12), count % 12);
    if (time > end) return ticks;
    if (time >= start) ticks.push({ time, month: count % 12 !== 0 });
  }
}
