// @ts-check
// What the user does not want to be told again, about one person or for good, and the way back from it.
import { drop, write } from "./outbox.js";
import { panelsChanged } from "./panels.js";
import { forgetReviews, review } from "./reviews.js";
import { call } from "./server.js";
import { changeTab, tabAt, tellAll } from "./tabs.js";

/** @typedef {import("./tabs.js").Silence} Silence */
/** @typedef {import("./tabs.js").Held} Held */
/** @typedef {{rule: string, profile: string | null}} Asked `profile`: null for everybody */

/** A person waits for this, with the draft before them. */
const AGAIN_MS = 8000;

/**
 * The user wants to hear no more of a rule. What is held in the tab falls silent with it at once.
 * @param {number} tab
 * @param {Asked} asked
 * @returns {Promise<{ok: true, id: string | null, waiting?: true} | Extract<import("./server.js").Reply, {ok: false}>>}
 *   `id`: the silence's own, null while it waits for the server
 */
export async function silenceAdd(tab, { rule, profile }) {
  const reply = await write({ what: "silence/add", method: "POST", path: "silences", body: bodyOf({ rule, profile }) });
  if (!reply.ok) return reply;
  const id = "waiting" in reply ? null : String(reply.data.id);
  await heardOtherwise(tab, { rule, profile }, { rule, profile, id });
  return { ok: true, id, ...("waiting" in reply ? { waiting: true } : {}) };
}

/**
 * The rule may be heard again, as if it had never been silenced. What still waits for the server is not sent at all.
 * @param {number} tab
 * @param {Silence} silence
 */
export async function silenceLift(tab, { id, ...asked }) {
  const waited = await drop(({ what, body }) => what === "silence/add" && JSON.stringify(body) === JSON.stringify(bodyOf(asked)));
  const reply = waited ? { ok: /** @type {const} */ (true) } : await lift(asked, id);
  if (!reply.ok) return reply;
  await heardOtherwise(tab, asked, null);
  return { ok: true, ...("waiting" in reply ? { waiting: true } : {}) };
}

/** @param {Asked} asked @param {string | null} id */
async function lift(asked, id) {
  if (id === null) {
    // It waited once and has gone out since. The same silence twice is one, so the server names the one it keeps.
    const known = await call("POST", "silences", { body: bodyOf(asked), key: crypto.randomUUID() });
    if (!known.ok) return known;
    id = String(known.data.id);
  }
  const reply = await write({ what: "silence/lift", method: "DELETE", path: `silences/${encodeURIComponent(id)}` });
  // Somebody lifted it on the dashboard meanwhile, and that is what was wanted.
  return !reply.ok && reply.code === "not_found" ? { ok: /** @type {const} */ (true) } : reply;
}

/** @param {Asked} asked */
function bodyOf({ rule, profile }) {
  return profile ? { rule, profile } : { rule };
}

/**
 * What was said of any draft may be otherwise now. What is held in the tab is read again, for a reason that falls silent
 * may have stood before another; those that are silenced stay beside it, so that the panel can say so.
 * @param {number} tab
 * @param {Asked} asked
 * @param {Silence | null} silence null once it is lifted
 */
async function heardOtherwise(tab, asked, silence) {
  forgetReviews();
  const { held } = await tabAt(tab);
  const now = held && (await changed(held, asked, silence));
  // It may have been answered while the server read it.
  if (now && (await tabAt(tab)).held?.id === now.id) await changeTab(tab, { held: now });
  await tellAll();
  panelsChanged();
}

/** @param {Held} held @param {Asked} asked @param {Silence | null} silence @returns {Promise<Held>} */
async function changed(held, { rule, profile }, silence) {
  const others = (held.silenced ?? []).filter((each) => each.rule !== rule || each.profile !== profile);
  const known = held.review.findings.some((finding) => finding.rule === rule);
  const silenced = silence && known ? [...others, silence] : others;
  // A server that has not heard of all of it yet would bring them up again.
  const fresh = silenced.every(({ id }) => id !== null) ? await review(held.draft, { limit: AGAIN_MS }) : null;
  if (!fresh) return { ...held, silenced };
  const silent = held.review.findings.filter((finding) => silenced.some((each) => each.rule === finding.rule));
  const speaking = fresh.findings.filter((finding) => !silent.some((each) => each.rule === finding.rule));
  return { ...held, review: { ...fresh, findings: [...speaking, ...silent] }, silenced };
}
