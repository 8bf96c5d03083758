// @ts-check
// Writes go through here: kept first, then sent strictly in order, each exactly once.
import { call } from "./server.js";
import { about, all, byId, known, nextAfter, put, refusedOnes, remove, settle } from "./waiting.js";
import { isMade } from "./made.js";

/** @typedef {import("./waiting.js").Write} Write */
/** @typedef {import("./server.js").Reply} Reply */
/** @typedef {Extract<Reply, {ok: false}>} Failed */
/** @typedef {Reply | {ok: true, waiting: true}} Answer */

export const ALARM = "outbox";
const MINUTES = 0.5;
/** After so many answers that blame the server, a write is shown as refused and no longer blocks the others. */
const PATIENCE = 5;
/** So long somebody waits for the answer to a write that stands behind many others; then it waits without them. */
const STAND_MS = 10_000;
/** How many are sent before those who show what waits are told. */
const TOLD_EACH = 25;
/** Answers that say nothing about the write itself: it waits and is sent again. */
const LATER = new Set([0, 401, 403, 408, 425, 429]);
/** What they take away is gone already, whoever did it. */
const REMOVING = new Set(["event/remove", "silence/lift"]);

/**
 * The callers that stand by for what becomes of their write, by its id; whichever run settles it tells them.
 * @type {Map<string, (reply: Reply) => void>}
 */
const standingBy = new Map();
/** @type {Promise<unknown>} */
let draining = Promise.resolve();
/** The run that follows the one that is on its way. @type {Promise<void> | null} */
let next = null;
/** Sending one write and taking one back are done one after the other: what is on its way cannot be taken back. @type {Promise<unknown>} */
let turns = Promise.resolve();
/** How many this run has sent that nobody stood by for: whoever stands by says itself what its write has changed. */
let alone = 0;
/** @type {(sent: boolean) => void} */
let changed = () => {};

/** @param {(sent: boolean) => void} tell called after each change of what waits; `sent`: the server has what waited */
export function onOutboxChanged(tell) {
  changed = tell;
}

/**
 * Writes, or keeps the write until the server is back.
 * A refusal that comes at once is answered and not kept: the form still holds what was typed.
 * @param {{what: string, method: string, path: string, body?: unknown, version?: number | null, contact?: string | null, whom?: string, makes?: string}} wanted
 * @returns {Promise<Answer>} with the code `not_kept` where the browser could not keep it and the server is away
 */
export async function write({ what, method, path, body, version = null, contact = null, whom, makes }) {
  const id = crypto.randomUUID();
  /** @type {Write} */
  const wanted = {
    id,
    what,
    method,
    path,
    ...(body === undefined ? {} : { body }),
    version,
    contact,
    ...(whom ? { whom } : {}),
    ...(makes ? { makes } : {}),
    at: new Date().toISOString(),
    failures: 0,
    refused: null,
  };
  return stoodBy(id, () => put(wanted), (why) => unkept(wanted, why));
}

/**
 * Keeps something and sends all that waits, standing by for what becomes of this one.
 * @param {string} id
 * @param {() => Promise<unknown>} keep
 * @param {(why: unknown) => Promise<Answer>} otherwise where it cannot be kept
 * @returns {Promise<Answer>}
 */
async function stoodBy(id, keep, otherwise) {
  const settled = new Promise((/** @type {(reply: Reply) => void} */ resolve) => standingBy.set(id, resolve));
  const waits = /** @type {const} */ ({ ok: true, waiting: true });
  try {
    await keep();
    // A run that is on its way already may take this write along; if not even the next one settles it, it waits.
    const patience = new Promise((resolve) => setTimeout(resolve, STAND_MS));
    return await Promise.race([settled, drain().then(() => waits), patience.then(() => waits)]);
  } catch (why) {
    return otherwise(why);
  } finally {
    standingBy.delete(id);
  }
}

/**
 * The browser's store is full, or broken: the server may still take it, if nothing stands before it.
 * @param {Write} wanted
 * @param {unknown} why
 * @returns {Promise<Reply>}
 */
async function unkept({ id, method, path, body, version }, why) {
  const reply = await call(method, path, { body, version, key: id });
  if (reply.ok || !isLater(reply)) return reply;
  const full = why instanceof DOMException && why.name === "QuotaExceededError";
  return { ok: false, status: 0, code: full ? "no_room" : "not_kept", message: "" };
}

/**
 * Sends what waits, oldest first, one at a time however often it is called.
 * @returns {Promise<void>}
 */
export function drain() {
  // A run that has not begun yet will find whatever was kept until now.
  next ??= draining.then(() => {
    next = null;
    return drainOnce();
  });
  draining = next.catch(() => {});
  return next;
}

/**
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
function inTurn(act) {
  const done = turns.then(act);
  turns = done.catch(() => {});
  return done;
}

async function drainOnce() {
  let sent = 0;
  alone = 0;
  for (let at = await oneAfter(0, true); at !== null; at = await oneAfter(at, false)) {
    sent += 1;
    if (sent % TOLD_EACH === 0) changed(alone > 0);
  }
  if (!(await nextAfter(0))) await chrome.alarms.clear(ALARM);
  changed(alone > 0);
}

/**
 * Sends the first write that is ready after this place.
 * @param {number} at
 * @param {boolean} wake whether nothing wakes the worker yet, which the browser may stop at any moment
 * @returns {Promise<number | null>} its place; null where there is none, or the rest is to wait
 */
function oneAfter(at, wake) {
  return inTurn(async () => {
    const write = await nextAfter(at);
    if (!write) return null;
    if (wake) await wakeLater();
    const reply = await call(write.method, write.path, { body: write.body, version: write.version, key: write.id });
    return (await settled(write, reply)) ? /** @type {number} */ (write.seq) : null;
  });
}

/**
 * @param {Write} write
 * @param {Reply} reply
 * @returns {Promise<boolean>} whether the next one may go out
 */
async function settled(write, reply) {
  const tell = standingBy.get(write.id);
  if (reply.ok || (!tell && reply.status === 404 && REMOVING.has(write.what))) {
    const real = write.makes && reply.ok ? { made: write.makes, id: String(reply.data.id), version: reply.version } : null;
    await settle(write, reply.ok ? movedBy(write, reply) : [], real);
    if (tell) tell(reply);
    else alone += 1;
    return true;
  }
  // Being away is no failure of the server's; it may stay away for weeks.
  const blames = reply.status >= 500;
  if (isLater(reply) && !(blames && write.failures + 1 >= PATIENCE)) {
    if (blames) await put({ ...write, failures: write.failures + 1 });
    return false;
  }
  const { code, message, errors } = reply;
  // What is refused at once goes back to its form; what was shown as waiting stays until it is discarded.
  if (tell && !mending.has(write.id)) await remove(/** @type {number} */ (write.seq));
  else await put({ ...write, refused: { code, message, ...(errors ? { errors } : {}) } });
  tell?.(reply);
  return true;
}

/** @param {Failed} reply */
function isLater(reply) {
  return LATER.has(reply.status) || reply.status >= 500;
}

/**
 * The contacts whose version a write moved. What is entered for several people at once moves that of each of them.
 * @param {Write} done
 * @param {Extract<Reply, {ok: true}>} reply
 * @returns {{contact: string, seen: number, version: number}[]}
 */
function movedBy(done, { version, data }) {
  const moved = [];
  // What is added needs to have seen no version; it found the one before its own.
  if (done.contact !== null && version !== null) moved.push({ contact: done.contact, seen: done.version ?? version - 1, version });
  for (const { event, contact_version: now } of Array.isArray(data?.also) ? data.also : []) {
    moved.push({ contact: contactOf(String(event?.id)), seen: now - 1, version: now });
  }
  return moved;
}

/**
 * The contact on whose timeline an event stands.
 * @param {string} event its id, which begins with the contact's
 */
export function contactOf(event) {
  return event.slice(0, event.lastIndexOf("-"));
}

/** An alarm wakes the worker while something waits, and only then. */
async function wakeLater() {
  if (!(await chrome.alarms.get(ALARM))) await chrome.alarms.create(ALARM, { periodInMinutes: MINUTES });
}

/**
 * Gives what was refused another chance, one of them or all, and sends everything.
 * @param {string} [id]
 */
export async function retry(id) {
  await inTurn(async () => {
    for (const write of await refusedOnes()) {
      if (id === undefined || write.id === id) await put({ ...write, refused: null, failures: 0 });
    }
  });
  await drain();
}

/** Those that were mended and are on their way again. @type {Set<string>} */
const mending = new Set();

/**
 * Puts other words into what waits, in its place, and sends everything.
 * @param {string} id
 * @param {{body?: unknown, version?: number | null}} now
 * @returns {Promise<Answer & {id: string}>} with the id that it has now; with the code `nothing_held` where it waits no more
 */
export async function mend(id, now) {
  // The server may have noted the old key with the old words; these are others.
  const key = crypto.randomUUID();
  let code = "nothing_held";
  async function keep() {
    const before = await byId(id);
    if (!before) throw new Error(code);
    code = "not_kept";
    await put({ ...before, ...now, id: key, refused: null, failures: 0 });
  }
  mending.add(key);
  try {
    const answer = await stoodBy(key, () => inTurn(keep), async () => ({ ok: false, status: 0, code, message: "" }));
    return { ...answer, id: code === "nothing_held" ? id : key };
  } finally {
    mending.delete(key);
  }
}

/**
 * Drops one write that the user no longer wants; with somebody new goes what is written about them alone.
 * @param {string} id
 */
export async function discard(id) {
  const made = (await byId(id))?.makes;
  await drop((write) => write.id === id || (made !== undefined && write.contact === made));
  if (made === undefined) return;
  for (const write of await all()) if (write.about?.includes(made)) await put(without(write, made));
  await drain();
}

/**
 * A write that names somebody no more who will not be kept.
 * @param {Write} write
 * @param {string} made
 * @returns {Write}
 */
function without(write, made) {
  const left = (/** @type {any} */ value) => (Array.isArray(value) ? value.filter((one) => one !== made) : value === made ? "" : value);
  const body = Object.fromEntries(Object.entries(/** @type {Record<string, unknown>} */ (write.body ?? {})).map(([name, value]) => [name, left(value)]));
  return { ...write, body };
}

/**
 * Takes back what was written about an event, if it still waits.
 * @param {string} what the message it came from
 * @param {string} event
 * @returns {Promise<boolean>} whether it still waited
 */
export async function withdraw(what, event) {
  const contact = contactOf(event);
  const real = isMade(contact) ? await known(contact) : undefined;
  const id = real ? event.replace(contact, real.id) : event;
  const of = await about(contactOf(id));
  const found = of.filter((write) => write.what === what && (/** @type {any} */ (write.body)?.id === id || write.path === `events/${id}`));
  if (found.length === 0) return false;
  return drop((write) => found.some(({ seq }) => seq === write.seq));
}

/**
 * Takes back what still waits and is not wanted any more.
 * @param {(write: Write) => boolean} unwanted
 * @returns {Promise<boolean>} whether there was one
 */
export async function drop(unwanted) {
  const gone = await inTurn(async () => {
    const found = (await all()).filter(unwanted);
    for (const { seq } of found) await remove(/** @type {number} */ (seq));
    return found;
  });
  changed(false);
  return gone.length > 0;
}
