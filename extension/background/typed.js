// @ts-check
// What somebody began to type about a person and has not added yet. LinkedIn moves softly from one person to the
// next and the panel's frame goes with it; what was typed waits here, in memory only (storage.session).

const KEY = "typed";
const MOST = 20;

/** @typedef {{at: number, typed: unknown}} Kept */

/** @type {Promise<unknown>} */
let writing = Promise.resolve();

/** @returns {Promise<Record<string, Kept>>} */
async function all() {
  const { [KEY]: kept } = await chrome.storage.session.get({ [KEY]: {} });
  return /** @type {Record<string, Kept>} */ (kept);
}

/**
 * @param {string} about address or URN of the person
 * @param {unknown} typed null once it is added or given up
 * @returns {Promise<void>}
 */
export function keepTyped(about, typed) {
  const done = writing.then(async () => {
    const { [about]: _, ...others } = await all();
    const entries = Object.entries(typed === null ? others : { ...others, [about]: { at: Date.now(), typed } });
    entries.sort(([, one], [, other]) => other.at - one.at);
    await chrome.storage.session.set({ [KEY]: Object.fromEntries(entries.slice(0, MOST)) });
  });
  writing = done.catch(() => {});
  return done;
}

/** @param {string | null} about */
export async function typedAbout(about) {
  return about === null ? null : ((await all())[about]?.typed ?? null);
}

/** Forgets it all: this browser is no longer connected. */
export async function forgetTyped() {
  await chrome.storage.session.remove(KEY);
}
