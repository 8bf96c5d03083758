// @ts-check
// What waits, told in words for our own pages: whom it is about and what it says, first what needs the user.
import { call } from "./server.js";
import { mend } from "./outbox.js";
import { byId, count, page, refusedOnes } from "./waiting.js";

/** @typedef {import("./waiting.js").Write} Write */
/**
 * As a page of ours is told of a write. `kind` of event, `fields` of a card, `said`: the beginning of its words;
 * `at_place`: where it stands in the order; `stale`: somebody else changed meanwhile what it changes.
 * @typedef {{id: string, what: string, at: string, at_place: number, whom: string, kind: string, fields: string[], said: string,
 *   refused: import("./waiting.js").Refusal | null, stale: boolean}} Told
 */

const FIRST = 5;
const PAGE = 50;
const LONGEST = 160;

/** @returns {Promise<{waiting: Told[], waiting_total: number, waiting_refused: number}>} the first few, and how many there are */
export async function waitingNow() {
  const total = await count().catch(() => 0);
  if (total === 0) return { waiting: [], waiting_total: 0, waiting_refused: 0 };
  const refused = await refusedOnes();
  const others = (await page(0, FIRST + refused.length)).filter((write) => write.refused === null);
  return { waiting: [...refused, ...others].slice(0, FIRST).map(told), waiting_total: total, waiting_refused: refused.length };
}

/**
 * The next ones in their order.
 * @param {number} after the place of the last one that was told
 */
export async function waitingList(after) {
  return { ok: true, waiting: (await page(after, PAGE)).map(told) };
}

/** @param {Write} write @returns {Told} */
export function told({ id, what, at, seq, whom, body, refused }) {
  const { name, company, kind, text, rule } = /** @type {Record<string, any>} */ (body ?? {});
  const said = what === "contact/keep" ? company : (text ?? (what.startsWith("silence/") ? rule : ""));
  return {
    id,
    what,
    at,
    at_place: seq ?? 0,
    whom: (what === "contact/keep" ? name : whom) ?? "",
    kind: kind ?? "",
    fields: what === "contact/change" ? Object.keys(body ?? {}) : [],
    said: String(said ?? "").slice(0, LONGEST),
    refused,
    stale: refused?.code === "stale_version",
  };
}

/** The whole of one write, for the form in which it is mended. @param {string} id */
export async function waitingOpen(id) {
  const write = await byId(id);
  if (!write) return { ok: false, code: "nothing_held", message: "" };
  return { ok: true, write: { ...told(write), contact: write.contact, makes: write.makes ?? null, body: write.body ?? {}, path: write.path } };
}

/**
 * How things stand at the server where somebody else changed them meanwhile: each field that this write would change.
 * @param {string} id
 */
export async function waitingTheirs(id) {
  const write = await byId(id);
  if (!write) return { ok: false, code: "nothing_held", message: "" };
  const now = await asItIs(write);
  if (!now.ok) return now;
  const mine = /** @type {Record<string, unknown>} */ (write.body ?? {});
  const rows = Object.keys(mine).map((field) => ({ field, mine: mine[field], theirs: now.thing?.[field] ?? "" }));
  const same = (/** @type {unknown} */ one, /** @type {unknown} */ other) => JSON.stringify(one) === JSON.stringify(other);
  return { ok: true, version: now.version, gone: now.thing === null, rows: rows.filter(({ mine: own, theirs }) => !same(own, theirs)) };
}

/**
 * Other words for what waits. What was refused again stays, and the form is told why.
 * @param {string} id
 * @param {unknown} body
 */
export async function waitingMend(id, body) {
  const answer = await mend(id, { body });
  return answer.ok ? { ok: true, ...("waiting" in answer ? { waiting: true } : {}) } : answer;
}

/**
 * The user keeps their own words over what somebody else wrote: over what they were shown, and nothing newer.
 * @param {string} id
 * @param {number} version the one that was shown
 */
export async function waitingMine(id, version) {
  const answer = await mend(id, { version });
  return answer.ok ? { ok: true, ...("waiting" in answer ? { waiting: true } : {}) } : answer;
}

/**
 * @param {Write} write
 * @returns {Promise<{ok: true, thing: Record<string, unknown> | null, version: number | null} | Extract<import("./server.js").Reply, {ok: false}>>}
 */
async function asItIs({ what, path, contact }) {
  const whole = what === "contact/change" ? path : `contacts/${encodeURIComponent(contact ?? "")}/events`;
  const reply = await call("GET", whole);
  if (!reply.ok) return reply;
  if (what === "contact/change") return { ok: true, thing: reply.data, version: reply.version };
  const event = reply.data.events.find((/** @type {{id: string}} */ one) => path === `events/${encodeURIComponent(one.id)}`);
  return { ok: true, thing: event ?? null, version: reply.version };
}
