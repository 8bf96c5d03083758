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

/**
 * The callers that stand by for what becomes of their write, by its id; whichever run settles it tells them.
 * @type {Map<string, (reply: Reply) => void>}
 */
const standingBy = new Map();
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
 * @param {{what: string, method: string, path: string, body?: unknown, version?: number | null, contact?: string | null}} wanted
 * @returns {Promise<Reply | {ok: true, waiting: true}>}
 */
export async function write({ what, method, path, body, version = null, contact = null }) {
  const id = crypto.randomUUID();
  const settled = new Promise((/** @type {(reply: Reply) => void} */ resolve) => standingBy.set(id, resolve));
  try {
    await put({
      id,
      what,
      method,
      path,
      ...(body === undefined ? {} : { body }),
      version,
      contact,
      at: new Date().toISOString(),
      failures: 0,
      refused: null,
    });
    // A run that is on its way already may take this write along; if not even the next one settles it, it waits.
    return await Promise.race([settled, drain().then(() => /** @type {const} */ ({ ok: true, waiting: true }))]);
  } finally {
    standingBy.delete(id);
  }
}

/**
 * Sends what waits, oldest first, one at a time however often it is called.
 * @returns {Promise<void>}
 */
export function drain() {
  const run = draining.then(drainOnce);
  draining = run.catch(() => {});
  return run;
}

async function drainOnce() {
  for (let next = await first(); next; next = await first()) {
    const seq = /** @type {number} */ (next.seq);
    const reply = await call(next.method, next.path, { body: next.body, version: next.version, key: next.id });
    const tell = standingBy.get(next.id);
    if (reply.ok) {
      await rebase(next, reply.version);
      await rebaseAlso(next, reply.data?.also);
      await remove(seq);
      tell?.(reply);
    } else if (isLater(reply) && next.failures + 1 < PATIENCE) {
      // Being away is no failure of the server's; it may stay away for weeks.
      if (reply.status >= 500) await put({ ...next, failures: next.failures + 1 });
      break;
    } else if (tell) {
      await remove(seq);
      tell(reply);
    } else {
      await put({ ...next, refused: reply.message || reply.code });
    }
  }
  await setAlarm();
  changed();
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
 * Writes about one contact made offline all saw the same version: each follows the one before it. What somebody
 * else changed meanwhile is not written over, for then the version before this write is one that nobody here saw.
 * @param {Write} done
 * @param {number | null} version the contact's, after it
 */
async function rebase(done, version) {
  if (done.contact === null || version === null) return;
  // What is added needs to have seen no version; it found the one before its own.
  await follow(done, done.contact, done.version ?? version - 1, version);
}

/**
 * What is entered for several people at once moves the version of each of them.
 * @param {Write} done
 * @param {unknown} also the server's word of the others
 */
async function rebaseAlso(done, also) {
  if (!Array.isArray(also)) return;
  for (const { event, contact_version: version } of also) await follow(done, contactOf(String(event?.id)), version - 1, version);
}

/**
 * @param {Write} done
 * @param {string} contact
 * @param {number} seen
 * @param {number} version
 */
async function follow(done, contact, seen, version) {
  for (const later of await all()) {
    const follows = later.seq !== done.seq && later.contact === contact && later.version === seen;
    if (follows && later.refused === null) await put({ ...later, version });
  }
}

/**
 * The contact on whose timeline an event stands.
 * @param {string} event its id, which begins with the contact's
 */
export function contactOf(event) {
  return event.slice(0, event.lastIndexOf("-"));
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
  await drop((write) => write.id === id);
}

/**
 * Takes back what was written about an event, if it still waits.
 * @param {string} what the message it came from
 * @param {string} event
 * @returns {Promise<boolean>} whether it still waited
 */
export function withdraw(what, event) {
  const about = (/** @type {Write} */ write) => /** @type {any} */ (write.body)?.id === event || write.path === `events/${event}`;
  return drop((write) => write.what === what && about(write));
}

/**
 * Takes back what still waits and is not wanted any more.
 * @param {(write: Write) => boolean} unwanted
 * @returns {Promise<boolean>} whether there was one
 */
export async function drop(unwanted) {
  const gone = (await all()).filter(unwanted);
  for (const { seq } of gone) if (seq !== undefined) await remove(seq);
  await setAlarm();
  changed();
  return gone.length > 0;
}

/** @returns {Promise<{id: string, what: string, at: string, refused: string | null}[]>} for the panel */
export async function waiting() {
  return (await all()).map(({ id, what, at, refused }) => ({ id, what, at, refused }));
}
