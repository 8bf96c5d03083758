// @ts-check
// The verdict for the words as they stand now, asked ahead of the press: one question at a time, the newest
// words next, then what stands ready elsewhere. At the press it is there or it is not; nobody waits.

/** @typedef {"clear" | "hint" | "caution" | "stop"} Verdict */

const Verdicts = (() => {
  const KEEP_MS = 2 * 60_000;
  /** Words that still stand are asked again from here, so that their verdict is there however late they are sent. */
  const RENEW_MS = 60_000;
  /** Pauses before the newest words are asked again: the first question may have had to wake the worker. */
  const RETRY_MS = [250, 1000, 4000];
  /** So long nothing is asked about what stands ready, after a question that nobody answered. */
  const REST_MS = 10_000;
  const MOST = 60;
  /** What stands ready on one page, no more of it is asked. */
  const MOST_READY = 16;

  /**
   * @param {(draft: Draft) => Promise<Verdict | null>} ask
   * @param {() => number} [clock] milliseconds
   */
  function create(ask, clock = Date.now) {
    /** @type {Map<string, {verdict: Verdict, at: number}>} */
    const kept = new Map();
    /** @type {Draft | null} */
    let next = null;
    /** @type {Draft[]} */
    let waiting = [];
    let restsUntil = -Infinity;
    let asking = "";
    let era = 0;
    /** Ends the pause before words are asked again. @type {(_: unknown) => void} */
    let wake = () => {};

    /** @param {Draft} draft @param {number} [within] milliseconds @returns {Verdict | null} */
    function known(draft, within = KEEP_MS) {
      const hit = kept.get(Passes.keyOf(draft));
      return hit && clock() - hit.at < within ? hit.verdict : null;
    }

    /** @param {Draft} draft */
    const isNews = (draft) => !known(draft, RENEW_MS) && asking !== Passes.keyOf(draft);

    /** The draft is this now. @param {Draft} draft */
    function changed(draft) {
      if (!isNews(draft)) return;
      next = draft;
      wake(null);
      if (!asking) void work();
    }

    /** These stand ready to be sent; they wait until the newest words have their verdict. @param {Draft[]} drafts */
    function ready(drafts) {
      waiting = clock() < restsUntil ? [] : drafts.slice(0, MOST_READY).filter(isNews);
      if (!asking && waiting.length > 0) void work();
    }

    async function work() {
      let tries = 0;
      while (next || waiting.length > 0) {
        const typed = next !== null;
        const draft = /** @type {Draft} */ (next ?? waiting.shift());
        const key = (asking = Passes.keyOf(draft));
        const asked = era;
        next = null;
        const verdict = await ask(draft).catch(() => null);
        if (verdict && asked === era) keep(key, verdict);
        if (!verdict && !typed) rest();
        const pause = verdict || next || !typed ? undefined : RETRY_MS[tries];
        if (pause !== undefined) await new Promise((resolve) => setTimeout((wake = resolve), pause));
        tries = pause === undefined || next ? 0 : tries + 1;
        if (tries) next = draft;
      }
      asking = "";
    }

    function rest() {
      waiting = [];
      restsUntil = clock() + REST_MS;
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

    return Object.freeze({ known, changed, ready, forget });
  }

  return Object.freeze({ create });
})();
