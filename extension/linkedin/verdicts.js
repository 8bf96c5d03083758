// @ts-check
// The verdict for the words as they stand now, asked ahead of the press: one question at a time, the
// newest words next. At the press it is there or it is not; nobody waits.

/** @typedef {"clear" | "hint" | "caution" | "stop"} Verdict */

const Verdicts = (() => {
  const KEEP_MS = 2 * 60_000;
  /** Pauses before the newest words are asked again: the first question may have had to wake the worker. */
  const RETRY_MS = [250, 1000, 4000];
  const MOST = 30;

  /**
   * @param {(draft: Draft) => Promise<Verdict | null>} ask
   * @param {() => number} [clock] milliseconds
   */
  function create(ask, clock = Date.now) {
    /** @type {Map<string, {verdict: Verdict, at: number}>} */
    const kept = new Map();
    /** @type {Draft | null} */
    let next = null;
    let asking = "";
    let era = 0;
    /** Ends the pause before words are asked again. @type {(_: unknown) => void} */
    let wake = () => {};

    /** @param {Draft} draft @returns {Verdict | null} */
    function known(draft) {
      const hit = kept.get(Passes.keyOf(draft));
      return hit && clock() - hit.at < KEEP_MS ? hit.verdict : null;
    }

    /** The draft is this now. @param {Draft} draft */
    function changed(draft) {
      if (known(draft) || asking === Passes.keyOf(draft)) return;
      next = draft;
      wake(null);
      if (!asking) void work();
    }

    async function work() {
      let tries = 0;
      while (next) {
        const draft = next;
        const key = (asking = Passes.keyOf(draft));
        const asked = era;
        next = null;
        const verdict = await ask(draft).catch(() => null);
        if (verdict && asked === era) keep(key, verdict);
        const pause = verdict || next ? undefined : RETRY_MS[tries];
        if (pause !== undefined) await new Promise((resolve) => setTimeout((wake = resolve), pause));
        tries = pause === undefined || next ? 0 : tries + 1;
        if (tries) next = draft;
      }
      asking = "";
    }

    /** @param {string} key @param {Verdict} verdict */
    function keep(key, verdict) {
      kept.delete(key);
      kept.set(key, { verdict, at: clock() });
      if (kept.size > MOST) kept.delete(/** @type {string} */ (kept.keys().next().value));
    }

    /** Forgets one draft's verdict, or all: what they were built on has changed. @param {Draft} [draft] */
    function forget(draft) {
      if (draft) {
        kept.delete(Passes.keyOf(draft));
      } else {
        kept.clear();
        era += 1;
      }
    }

    return Object.freeze({ known, changed, forget });
  }

  return Object.freeze({ create });
})();
