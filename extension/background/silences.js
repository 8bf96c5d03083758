// @ts-check
// What the user does not want to be told again, about one person or for good, and the way back from it.
import { drop, write } from "./outbox.js";
import { panelsChanged } from "./panels.js";
import { forgetReviews } from "./reviews.js";
import { call } from "./server.js";
import { changeTab, tabAt, tellAll } from "./tabs.js";

/** @typedef {import("./tabs.js").Silence} Silence */
/** @typedef {{rule: string, profile: string | null}} Asked `profile`: null for everybody */

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
  await mark(tab, { rule, profile }, { rule, profile, id });
  await heardOtherwise();
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
  await mark(tab, asked, null);
  await heardOtherwise();
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
 * Notes beside what is held there which of its reasons are silenced, so that the panel can say so.
 * @param {number} tab
 * @param {Asked} asked
 * @param {Silence | null} silence null once it is lifted
 */
async function mark(tab, { rule, profile }, silence) {
  const { held } = await tabAt(tab);
  if (!held?.review.findings.some((finding) => finding.rule === rule)) return;
  const others = (held.silenced ?? []).filter((each) => each.rule !== rule || each.profile !== profile);
  await changeTab(tab, { held: { ...held, silenced: silence ? [...others, silence] : others } });
}

/** What was said of any draft may be otherwise now. */
async function heardOtherwise() {
  forgetReviews();
  await tellAll();
  panelsChanged();
}
