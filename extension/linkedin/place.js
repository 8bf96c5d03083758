// @ts-check
// Where the panel stands: at the inline end, low, and clear of LinkedIn's own composers and dialogs.

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

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

  /**
   * @param {{width: number, height: number}} size of what is to be placed
   * @param {{width: number, height: number}} view
   * @param {Box[]} avoid
   * @param {boolean} mirrored on a right-to-left page
   * @returns {{left: number, top: number, clear: boolean}} `clear`: it covers nothing of what is to be avoided
   */
  function best(size, view, avoid, mirrored) {
    const top = Math.max(HEADER, view.height - BAR - size.height);
    const end = Math.max(GAP, view.width - GAP - size.width);
    const lefts = [end, ...avoid.map((box) => box.left - GAP - size.width), ...avoid.map((box) => box.right + GAP), GAP];
    const rights = lefts.map((left) => view.width - size.width - left);
    const start = mirrored ? [rights[0] ?? GAP, ...lefts.slice(1), end] : lefts;
    const inside = start.filter((left) => left >= GAP && left + size.width + GAP <= view.width);
    const free = inside.find((left) => avoid.every((box) => overlap({ left, top }, size, box) === 0));
    if (free !== undefined) return { left: free, top, clear: true };
    // Nothing is clear of everything: the place that covers least, the usual one first.
    const candidates = inside.length > 0 ? inside : [mirrored ? GAP : end];
    const covers = (/** @type {number} */ left) => avoid.reduce((sum, box) => sum + overlap({ left, top }, size, box), 0);
    return { left: candidates.reduce((one, other) => (covers(other) < covers(one) ? other : one)), top, clear: false };
  }

  /** @param {{left: number, top: number}} at @param {{width: number, height: number}} size @param {Box} box */
  function overlap(at, size, box) {
    const across = Math.min(at.left + size.width, box.right) - Math.max(at.left, box.left);
    const down = Math.min(at.top + size.height, box.bottom) - Math.max(at.top, box.top);
    return across > 0 && down > 0 ? across * down : 0;
  }

  return Object.freeze({ best, room });
})();
