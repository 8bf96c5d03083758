// @ts-check
// Which key leads from one moment to which.

const YEAR = 365.25 * 86_400_000;

/**
 * @param {string} key of the keyboard
 * @param {readonly {time: number, marks: readonly unknown[]}[]} stops oldest first
 * @param {number} now an index
 * @param {boolean} rtl time runs from right to left, and so do the arrows
 * @returns {number | null} an index; null for a key that means nothing here
 */
export function stepTo(key, stops, now, rtl) {
  const last = stops.length - 1;
  const forward = rtl ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return within(now + forward, last);
    case "ArrowLeft":
      return within(now - forward, last);
    case "ArrowUp": {
      const found = stops.findIndex(({ marks }, index) => index > now && marks.length > 0);
      return found < 0 ? last : found;
    }
    case "ArrowDown":
      return Math.max(0, stops.findLastIndex(({ marks }, index) => index < now && marks.length > 0));
    case "Home":
      return 0;
    case "End":
      return last;
    case "PageUp": {
      const found = stops.findIndex(({ time }) => time >= stops[now].time + YEAR);
      return found < 0 ? last : found;
    }
    case "PageDown":
      return Math.max(0, stops.findLastIndex(({ time }) => time <= stops[now].time - YEAR));
    default:
      return null;
  }
}

/**
 * The moment nearest to a time.
 * @param {readonly {time: number}[]} stops
 * @param {number} time
 */
export function nearest(stops, time) {
  let best = 0;
  stops.forEach((stop, index) => {
    if (Math.abs(stop.time - time) < Math.abs(stops[best].time - time)) best = index;
  });
  return best;
}

/** @param {number} index @param {number} last */
function within(index, last) {
  return Math.min(Math.max(index, 0), last);
}
