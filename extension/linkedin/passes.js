// @ts-check
// After "Send it anyway" the same send to the same person goes through once within a minute.
// One send may take several steps: Connect, then the dialog's Send; a click, then the form's submit.

/** @typedef {{channel: string, text: string, recipients: {profile?: string, urn?: string}[], seen?: Seen}} Draft */

const Passes = (() => {
  const MINUTE_MS = 60_000;
  /** A click and the submit it causes come within one gesture. */
  const GESTURE_MS = 500;

  /** @param {() => number} [clock] milliseconds; the tests bring their own */
  function create(clock = Date.now) {
    /** @type {Map<string, {until: number, step: number, usedAt: number | null}>} */
    const open = new Map();

    /** @param {Draft} draft */
    function allow(draft) {
      open.set(keyOf(draft), { until: clock() + MINUTE_MS, step: 0, usedAt: null });
    }

    /**
     * Whether this press may go through; counts it as used.
     * @param {Draft} draft
     * @param {number} step 1 for a press that may open a dialog first, 2 for the one that sends
     */
    function take(draft, step) {
      const key = keyOf(draft);
      const pass = open.get(key);
      if (!pass) return false;
      const now = clock();
      const gesture = pass.usedAt !== null && step === pass.step && now - pass.usedAt < GESTURE_MS;
      if (now > pass.until || !(pass.usedAt === null || step > pass.step || gesture)) {
        open.delete(key);
        return false;
      }
      open.set(key, { ...pass, step, usedAt: gesture ? pass.usedAt : now });
      return true;
    }

    return Object.freeze({ allow, take });
  }

  /** The same person, by the same way, with the same words. @param {Draft} draft */
  function keyOf({ channel, text, recipients }) {
    const people = recipients.map(({ profile, urn }) => profile ?? urn ?? "").sort();
    return JSON.stringify([channel, text.trim(), people]);
  }

  return Object.freeze({ create, keyOf, MINUTE_MS });
})();
