// @ts-check
// Where the panel stands: where the user put it, else at the inline end, low; and clear of LinkedIn's own buttons.

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */
/** What is to be kept clear, and how much that matters. @typedef {Box & {weight?: number}} Avoid */
/** A place the user chose: from the page's inline end and from the window's top, so that it is mirrored with the page. @typedef {{end: number, top: number}} Spot */
/** @typedef {{width: number, height: number}} Size */

const Place = (() => {
  const GAP = 12;
  /** Above the closed bar of LinkedIn's messaging. */
  const BAR = 60;
  /** Below LinkedIn's own header, whose buttons stay in reach. */
  const HEADER = 60;
  /** What a panel needs to be of use; in a low window it takes this of the bar's room, never of the header's. */
  const LEAST = 240;

  /** The most a panel may be high in a window of this height. @param {number} height */
  const room = (height) => Math.max(height - HEADER - BAR, Math.min(LEAST, height - HEADER));

  /** @param {number} low @param {number} value @param {number} high */
  const within = (low, value, high) => Math.max(low, Math.min(value, high));

  /**
   * The place nearest to where it should stand that covers nothing, or else what covers least.
   * @param {Size} size of what is to be placed
   * @param {Size} view
   * @param {Avoid[]} avoid
   * @param {boolean} mirrored on a right-to-left page
   * @param {Spot | null} [spot] where the user put it
   * @returns {{left: number, top: number, cost: number, clear: boolean}} `cost`: 0 where it covers nothing of what is to be avoided
   */
  function best(size, view, avoid, mirrored, spot = null) {
    const end = Math.max(GAP, view.width - GAP - size.width);
    const lowest = Math.max(HEADER, view.height - (spot ? GAP : BAR) - size.height);
    const chosen = spot && (mirrored ? spot.end : view.width - spot.end - size.width);
    const left = within(GAP, chosen ?? (mirrored ? GAP : end), end);
    const top = within(HEADER, spot?.top ?? lowest, lowest);
    const usual = { left, top, cost: cost({ left, top }, size, avoid) };
    if (usual.cost === 0) return { ...usual, clear: true };

    const lefts = [left, GAP, end, ...avoid.flatMap((box) => [box.left - GAP - size.width, box.right + GAP])];
    const tops = [top, HEADER, lowest, ...avoid.flatMap((box) => [box.top - GAP - size.height, box.bottom + GAP])];
    const far = (/** @type {{left: number, top: number}} */ at) => Math.hypot(at.left - left, at.top - top);
    let found = usual;
    for (const x of new Set(lefts.filter((each) => each >= GAP && each <= end))) {
      for (const y of new Set(tops.filter((each) => each >= HEADER && each <= lowest))) {
        const other = { left: x, top: y, cost: cost({ left: x, top: y }, size, avoid) };
        if (other.cost < found.cost || (other.cost === found.cost && far(other) < far(found))) found = other;
      }
    }
    return { ...found, clear: found.cost === 0 };
  }

  /** @param {{left: number, top: number}} at @param {Size} size @param {Avoid[]} avoid */
  const cost = (at, size, avoid) => avoid.reduce((sum, box) => sum + overlap(at, size, box) * (box.weight ?? 1), 0);

  /** @param {{left: number, top: number}} at @param {Size} size @param {Box} box */
  function overlap(at, size, box) {
    const across = Math.min(at.left + size.width, box.right) - Math.max(at.left, box.left);
    const down = Math.min(at.top + size.height, box.bottom) - Math.max(at.top, box.top);
    return across > 0 && down > 0 ? across * down : 0;
  }

  /**
   * A place in the window as it is remembered.
   * @param {{left: number, top: number}} at
   * @param {Size} size
   * @param {Size} view
   * @param {boolean} mirrored
   * @returns {Spot}
   */
  function spotOf(at, size, view, mirrored) {
    return { end: Math.max(0, Math.round(mirrored ? at.left : view.width - at.left - size.width)), top: Math.max(0, Math.round(at.top)) };
  }

  return Object.freeze({ best, room, spotOf });
})();
