// @ts-check
// What somebody began to type about a person and has not added yet. LinkedIn moves softly from one person to the next and
// the panel's frame goes with it, the popup closes with the first click beside it, and a browser may end at any time: what
// was typed waits here (storage.local) for two weeks. What was typed in a private window stays in memory.

/** @typedef {{at: number, typed: unknown}} Kept */

const KEY = "typed";
const MOST = 20;
const LONGEST_MS = 14 * 24 * 3_600_000;

/** @type {Promise<unknown>} */
let writing = Promise.resolve();

/** @param {chrome.storage.StorageArea} area @returns {Promise<Record<string, Kept>>} */
async function all(area) {
  const { [KEY]: kept } = await area.get({ [KEY]: {} });
  const since = Date.now() - LONGEST_MS;
  return Object.fromEntries(Object.entries(/** @type {Record<string, Kept>} */ (kept)).filter(([, { at }]) => at >= since));
}

/**
 * @param {string} about address or URN of the person, or the address of the page they were found on
 * @param {unknown} typed null once it is added or given up
 * @param {boolean} [hidden] in a private window
 * @returns {Promise<void>}
 */
export function keepTyped(about, typed, hidden = false) {
  const done = writing.then(async () => {
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      const here = area === (hidden ? chrome.storage.session : chrome.storage.local);
      const { [about]: before, ...others } = await all(area);
      if (typed === null ? !before : !here) continue;
      const entries = Object.entries(typed === null ? others : { ...others, [about]: { at: Date.now(), typed } });
      entries.sort(([, one], [, other]) => other.at - one.at);
      await area.set({ [KEY]: Object.fromEntries(entries.slice(0, MOST)) });
    }
  });
  writing = done.catch(() => {});
  return done;
}

/** @param {string | null} about */
export async function typedAbout(about) {
  if (about === null) return null;
  const [kept, hidden] = await Promise.all([all(chrome.storage.local), all(chrome.storage.session)]);
  return (hidden[about] ?? kept[about])?.typed ?? null;
}

/** Forgets what is older than it may become. */
export function forgetOldTyped() {
  const done = writing.then(async () => chrome.storage.local.set({ [KEY]: await all(chrome.storage.local) }));
  writing = done.catch(() => {});
  return done;
}

/** Forgets it all: this browser is no longer connected. */
export function forgetTyped() {
  const done = writing.then(() => Promise.all([chrome.storage.local.remove(KEY), chrome.storage.session.remove(KEY)]));
  writing = done.catch(() => {});
  return done;
}
