// @ts-check
// What the server said of a draft, remembered for a short time by the draft's exact words.
import { call } from "./server.js";
import { asKept } from "./sheets.js";

/** @typedef {"clear" | "hint" | "caution" | "stop"} Verdict */
/** @typedef {{channel: string, text: string, recipients: {profile?: string, urn?: string}[], seen?: {mine_in_row: number, theirs: boolean}}} Draft */
/** @typedef {{rule: string, bare?: boolean, [field: string]: unknown}} Finding */
/** @typedef {{verdict: Verdict, findings: Finding[], [field: string]: unknown}} Review */

const KEEP_MS = 3 * 60_000;
const MOST = 40;
/** Nobody waits for this: it is asked while typing, and a press before the answer goes through. */
const IN_TIME_MS = 1500;

/** @type {Map<string, {review: Review, at: number}>} */
const remembered = new Map();
/** Grows with each forgetting, so that an answer to a question asked before is not kept after it. */
let era = 0;

/**
 * @param {Draft} draft
 * @param {{limit?: number}} [how] how long to wait for the server, in milliseconds
 * @returns {Promise<Review | null>} null when there is none to be had in time
 */
export async function review(draft, { limit = IN_TIME_MS } = {}) {
  const key = JSON.stringify([draft.channel, draft.text, draft.recipients, draft.seen ?? null]);
  const kept = remembered.get(key);
  if (kept && Date.now() - kept.at < KEEP_MS) return kept.review;
  const asked = era;
  const body = { ...draft, recipients: await asKept(draft.recipients) };
  const reply = await call("POST", "reviews", { body, limit });
  if (!reply.ok) return null;
  if (asked === era) {
    remembered.delete(key);
    remembered.set(key, { review: reply.data, at: Date.now() });
    if (remembered.size > MOST) remembered.delete(/** @type {string} */ (remembered.keys().next().value));
  }
  return reply.data;
}

/** Forgets every review: something was recorded, silenced or changed that they were built on. */
export function forgetReviews() {
  remembered.clear();
  era += 1;
}
