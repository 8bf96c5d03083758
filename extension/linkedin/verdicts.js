// @ts-check
// The verdict for the words as they stand now, asked ahead of the press: one question at a time, the
// newest words next. At the press it is there or it is not; nobody waits.

/** @typedef {"clear" | "hint" | "caution" | "stop"} Verdict */

const Verdicts = (() => {
  const KEEP_MS = 2 * 60_000;
  const RETRY_MS = 250;
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

    /** @param {Draft} draft @returns {Verdict | null} */
    function known(draft) {
      const hit = kept.get(Passes.keyOf(draft));
      return hit && clock() - hit.at < KEEP_MS ? hit.verdict : null;
    }

    /** The draft is this now. @param {Draft} draft */
    function changed(draft) {
      if (known(draft) || asking === Passes.keyOf(draft)) return;
      next = draft;
      if (!asking) void work();
    }

    async function work() {
      let again = false;
      while (next) {
        const draft = next;
        const key = (asking = Passes.keyOf(draft));
        const asked = era;
        next = null;
        const verdict = await ask(draft).catch(() => null);
        if (verdict && asked === era) keep(key, verdict);
        // One more try for the newest words: the first question may have had to wake the worker.
        if (!verdict && !next && !again) {
          again = true;
          await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
          next ??= draft;
        } else {
          again = false;
        }
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
