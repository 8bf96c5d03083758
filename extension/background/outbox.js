// @ts-check
// Writes go through here: kept first, then sent strictly in order, each exactly once.
import { call } from "./server.js";
import { all, put, remove } from "./waiting.js";

/** @typedef {import("./waiting.js").Write} Write */
/** @typedef {import("./server.js").Reply} Reply */

export const ALARM = "outbox";
const MINUTES = 0.5;
/** After so many answers that blame the server, a write is shown as refused and no longer blocks the others. */
const PATIENCE = 5;
/** Answers that say nothing about the write itself: it waits and is sent again. */
const LATER = new Set([0, 401, 403, 408, 425, 429]);

/** @type {Promise<unknown>} */
let draining = Promise.resolve();
/** @type {() => void} */
let changed = () => {};

/** @param {() => void} tell called after each change of what waits */
export function onOutboxChanged(tell) {
  changed = tell;
}

/**
 * Writes, or keeps the write until the server is back.
 * A refusal that comes at once is answered and not kept: the form still holds what was typed.
 * @param {{what: string, method: string, path: string, body?: unknown, version?: number | null}} wanted
 * @returns {Promise<Reply | {ok: true, waiting: true}>}
 */
export async function write({ what, method, path, body, version = null }) {
  const mine = await put({
    id: crypto.randomUUID(),
    what,
    method,
    path,
    ...(body === undefined ? {} : { body }),
    version,
    at: new Date().toISOString(),
    failures: 0,
    refused: null,
  });
  const answers = await drain(mine.seq);
  const answer = answers.get(/** @type {number} */ (mine.seq));
  return answer ?? { ok: true, waiting: true };
}

/**
 * Sends what waits, oldest first, one at a time however often it is called.
 * @param {number} [awaited] the write whose caller stands by for the answer
 * @returns {Promise<Map<number, Reply>>} the answers that settled a write
 */
export function drain(awaited) {
  const run = draining.then(() => drainOnce(awaited));
  draining = run.catch(() => {});
  return run;
}

/**
 * @param {number | undefined} awaited
 * @returns {Promise<Map<number, Reply>>}
 */
async function drainOnce(awaited) {
  /** @type {Map<number, Reply>} */
  const answers = new Map();
  for (let next = await first(); next; next = await first()) {
    const seq = /** @type {number} */ (next.seq);
    const reply = await call(next.method, next.path, { body: next.body, version: next.version, key: next.id });
    if (reply.ok) {
      await rebase(next, reply.data);
      await remove(seq);
      answers.set(seq, reply);
    } else if (isLater(reply) && next.failures + 1 < PATIENCE) {
      // Being away is no failure of the server's; it may stay away for weeks.
      if (reply.status >= 500) await put({ ...next, failures: next.failures + 1 });
      break;
    } else if (seq === awaited) {
      await remove(seq);
      answers.set(seq, reply);
    } else {
      await put({ ...next, refused: reply.message || reply.code });
    }
  }
  await setAlarm();
  changed();
  return answers;
}

/** @param {Extract<Reply, {ok: false}>} reply */
function isLater(reply) {
  return LATER.has(reply.status) || reply.status >= 500;
}

/** @returns {Promise<Write | undefined>} the oldest write that was not refused */
async function first() {
  return (await all()).find((write) => write.refused === null);
}

/**
 * Two changes of one contact made offline both saw the same version: the second follows the first.
 * @param {Write} done
 * @param {any} data the server's answer
 */
async function rebase(done, data) {
  if (done.version === null || typeof data?.version !== "number") return;
  for (const later of await all()) {
    const same = later.seq !== done.seq && later.path === done.path && later.version === done.version;
    if (same && later.refused === null) await put({ ...later, version: data.version });
  }
}

/** An alarm wakes the worker while something waits, and only then. */
async function setAlarm() {
  if (await first()) await chrome.alarms.create(ALARM, { periodInMinutes: MINUTES });
  else await chrome.alarms.clear(ALARM);
}

/** Gives refused writes another chance and sends everything. */
export async function retry() {
  for (const write of await all()) {
    if (write.refused !== null) await put({ ...write, refused: null, failures: 0 });
  }
  await drain();
}

/**
 * Drops one write that the user no longer wants.
 * @param {string} id
 */
export async function discard(id) {
  const gone = (await all()).find((write) => write.id === id);
  if (gone?.seq !== undefined) await remove(gone.seq);
  await setAlarm();
  changed();
}

/** @returns {Promise<{id: string, what: string, at: string, refused: string | null}[]>} for the panel */
export async function waiting() {
  return (await all()).map(({ id, what, at, refused }) => ({ id, what, at, refused }));
}
