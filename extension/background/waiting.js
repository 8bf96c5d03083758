// @ts-check
// The writes that wait for the server, kept in IndexedDB so that they outlive worker, browser and machine.

/**
 * One write. `id` is its idempotency key: sent twice, it is still one write.
 * `seq` gives the order; `refused` holds the server's reason once it said no for good.
 * @typedef {object} Write
 * @property {number} [seq]
 * @property {string} id
 * @property {string} what the message it came from, such as "event/add"
 * @property {string} method
 * @property {string} path
 * @property {unknown} [body]
 * @property {number | null} version the version of the contact that the write saw, for If-Match
 * @property {string | null} contact the id of the contact that it changes; null when it has none yet, or is about none
 * @property {string} at ISO time
 * @property {number} failures answers that blame the server, not the write
 * @property {string | null} refused
 */

const NAME = "amana";
const STORE = "waiting";

/** @type {Promise<IDBDatabase> | null} */
let opening = null;

/** @returns {Promise<IDBDatabase>} */
function database() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "seq", autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      opening = null;
      reject(request.error);
    };
  });
  return opening;
}

/**
 * Runs one request in a transaction of its own and answers only when that is on disk.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} act
 * @returns {Promise<T>}
 */
async function inStore(mode, act) {
  const db = await database();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, mode, { durability: "strict" });
    const request = act(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error ?? request.error);
  });
}

/**
 * @param {Write} write
 * @returns {Promise<Write>} the write with its place in the order
 */
export async function put(write) {
  const seq = /** @type {number} */ (await inStore("readwrite", (store) => store.put(write)));
  return { ...write, seq };
}

/** @returns {Promise<Write[]>} all of them, oldest first */
export async function all() {
  return inStore("readonly", (store) => /** @type {IDBRequest<Write[]>} */ (store.getAll()));
}

/** @param {number} seq */
export async function remove(seq) {
  await inStore("readwrite", (store) => store.delete(seq));
}
