// @ts-check
// The writes that wait for the server, kept in IndexedDB so that they outlive worker, browser and machine.
import { madeIn, withReal } from "./made.js";

/**
 * What the server said when it refused a write for good. `errors`: by field, as a form shows them.
 * @typedef {{code: string, message: string, errors?: Record<string, string[]>}} Refusal
 */

/**
 * One write. `id` is its idempotency key: sent twice, it is still one write.
 * `seq` gives the order; `refused` holds what the server said once it said no for good.
 * @typedef {object} Write
 * @property {number} [seq]
 * @property {string} id
 * @property {string} what the message it came from, such as "event/add"
 * @property {string} method
 * @property {string} path
 * @property {unknown} [body]
 * @property {number | null} version the version of the contact that the write saw, for If-Match
 * @property {string | null} contact the id of the contact that it changes; null where it is about none
 * @property {string} [whom] the contact's name, to show whom it is about
 * @property {string} [makes] the id made here for the contact that it keeps
 * @property {string[]} [about] the ids made here that it names: it is sent when the server has said its own
 * @property {string} at ISO time
 * @property {number} failures answers that blame the server, not the write
 * @property {Refusal | null} refused
 */

/** How the server knows somebody whose id was made here. @typedef {{made: string, id: string, version: number | null}} Known */

const NAME = "amana";
const VERSION = 2;
const WAITING = "waiting";
const KNOWN = "known";
/** Above every number a key may be. */
const LAST = Number.MAX_SAFE_INTEGER;

/** @type {Promise<IDBDatabase> | null} */
let opening = null;

/** @returns {Promise<IDBDatabase>} */
function database() {
  opening ??= new Promise((/** @type {(db: IDBDatabase) => void} */ resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => arrange(request.result, /** @type {IDBTransaction} */ (request.transaction));
    request.onsuccess = () => {
      request.result.onclose = () => (opening = null);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  }).catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** @param {IDBDatabase} db @param {IDBTransaction} upgrade */
function arrange(db, upgrade) {
  const old = db.objectStoreNames.contains(WAITING);
  const store = old ? upgrade.objectStore(WAITING) : db.createObjectStore(WAITING, { keyPath: "seq", autoIncrement: true });
  for (const name of ["id", "contact", "makes"]) store.createIndex(name, name);
  store.createIndex("about", "about", { multiEntry: true });
  // Only those that saw a version have one, and only they follow another.
  store.createIndex("seen", ["contact", "version"]);
  db.createObjectStore(KNOWN, { keyPath: "made" }).createIndex("id", "id");
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function got(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Does something in one transaction: all of it is kept or nothing.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(waiting: IDBObjectStore, known: IDBObjectStore) => Promise<T>} act
 * @param {IDBTransactionDurability} [durability] relaxed for what may be done once more without harm
 * @returns {Promise<T>} once it is on disk
 */
async function inStore(mode, act, durability = "strict") {
  const db = await database();
  const transaction = db.transaction([WAITING, KNOWN], mode, { durability });
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  done.catch(() => {});
  const answer = await act(transaction.objectStore(WAITING), transaction.objectStore(KNOWN)).catch((error) => {
    try {
      transaction.abort();
    } catch {
      // It ended by itself.
    }
    throw error;
  });
  await done;
  return answer;
}

/**
 * Keeps a write at the end of the order, or in its place. Whom the server knows meanwhile is named as it does.
 * @param {Write} write
 * @returns {Promise<Write>} the write with its place in the order
 */
export function put(write) {
  return inStore("readwrite", async (waiting, known) => {
    let now = write;
    for (const made of madeIn(write)) {
      const real = /** @type {Known | undefined} */ (await got(known.get(made)));
      if (real) now = withReal(now, real);
    }
    /** @type {string[]} */
    const about = [];
    // Nobody is waited for whom nothing here keeps: words that only look like such an id stay words.
    for (const made of madeIn(now)) if (made !== now.makes && (await got(waiting.index("makes").getKey(made))) !== undefined) about.push(made);
    const { about: _, ...bare } = now;
    const whole = about.length > 0 ? { ...bare, about } : bare;
    return { ...whole, seq: /** @type {number} */ (await got(waiting.put(whole))) };
  });
}

/** @returns {Promise<Write[]>} all of them, oldest first */
export function all() {
  return inStore("readonly", (waiting) => got(waiting.getAll()));
}

/**
 * @param {number} seq
 * @returns {Promise<Write | undefined>} the oldest one after this place that may be sent
 */
export function nextAfter(seq) {
  const ready = (/** @type {Write} */ { refused, about }) => refused === null && !about;
  return inStore("readonly", (waiting) => {
    const request = waiting.openCursor(IDBKeyRange.lowerBound(seq, true));
    return new Promise((resolve, reject) => {
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor || ready(cursor.value)) resolve(cursor?.value);
        else cursor.continue();
      };
      request.onerror = () => reject(request.error);
    });
  });
}

/** @returns {Promise<number>} how many wait */
export function count() {
  return inStore("readonly", (waiting) => got(waiting.count()));
}

/** @param {string} id @returns {Promise<Write | undefined>} */
export function byId(id) {
  return inStore("readonly", (waiting) => got(waiting.index("id").get(id)));
}

/** @param {string} contact @returns {Promise<Write[]>} what waits about somebody, oldest first */
export function about(contact) {
  return inStore("readonly", (waiting) => got(waiting.index("contact").getAll(contact)));
}

/** @returns {Promise<Write[]>} those that keep somebody new, oldest first */
export function keeping() {
  return inStore("readonly", async (waiting) => (await got(waiting.index("makes").getAll())).sort((one, other) => one.seq - other.seq));
}

/** @param {string} made @returns {Promise<Known | undefined>} how the server knows them, if it does */
export function known(made) {
  return inStore("readonly", (_, store) => got(store.get(made)));
}

/** @param {number} seq */
export function remove(seq) {
  return inStore("readwrite", (waiting) => got(waiting.delete(seq)));
}

/**
 * The server has done this write: it waits no more, and what waits behind it follows. Writes about one contact made
 * offline all saw the same version: each follows the one before it. What somebody else changed meanwhile is not
 * written over, for then the version before this write is one that nobody here saw.
 * Done twice it is done once, so that it need not be on disk before the next write goes out.
 * @param {Write} write
 * @param {{contact: string, seen: number, version: number}[]} moved the contacts whose version moved, and from which
 * @param {Known | null} real how the server knows whom this write made
 */
export function settle(write, moved, real) {
  const act = async (/** @type {IDBObjectStore} */ waiting, /** @type {IDBObjectStore} */ store) => {
    await got(waiting.delete(/** @type {number} */ (write.seq)));
    if (real) {
      await got(store.put(real));
      for (const later of await got(waiting.index("about").getAll(real.made))) await got(waiting.put(withReal(later, real)));
    }
    for (const { contact, seen, version } of moved) {
      for (const later of await got(waiting.index("seen").getAll([contact, seen]))) {
        if (later.refused === null) await got(waiting.put({ ...later, version }));
      }
      // A form may still be open that knows them by the id made here.
      for (const one of await got(store.index("id").getAll(contact))) if (one.version === seen) await got(store.put({ ...one, version }));
    }
  };
  return inStore("readwrite", act, "relaxed");
}

/**
 * A page of them, oldest first.
 * @param {number} after the place of the last one seen
 * @param {number} most
 * @returns {Promise<Write[]>}
 */
export function page(after, most) {
  return inStore("readonly", (waiting) => got(waiting.getAll(IDBKeyRange.bound(after, LAST, true), most)));
}

/** @returns {Promise<Write[]>} those that the server refused */
export async function refusedOnes() {
  return (await all()).filter(({ refused }) => refused !== null);
}
