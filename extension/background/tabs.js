// @ts-check
// What each tab is about: the page's person, and a draft that is held there. Kept in storage.session,
// which lives in memory, outlives the worker and is closed to content scripts.

/** @typedef {import("./reviews.js").Draft} Draft */
/** @typedef {import("./reviews.js").Review} Review */
/** A rule that is silenced about one person or, without a profile, for good; `id` is null while it waits for the server. @typedef {{rule: string, profile: string | null, id: string | null}} Silence */
/** `silenced`: the reasons among its findings that the user wants to hear no more. @typedef {{id: string, draft: Draft, review: Review, silenced?: Silence[]}} Held */
/** `recorded`: something on record and worth naming, in the message's language; else a reason, in the reader's. @typedef {{text: string, language: string | null, recorded: boolean, at: number}} Naming */
/**
 * What the user asked of a panel by a key or in the browser's menu, and of which; it is done once, when that panel asks how
 * things stand, and soon. `pressed`: the link or the words that the menu was opened on.
 * @typedef {{what: "save" | "next", of: "frame" | "side" | "popup", at: number, pressed?: import("./reading.js").Pressed}} Wanted
 */
/**
 * `unrecognised`: the kind of page whose parts were not all recognised, and what that means for the user.
 * `naming`: one thing that what is being typed could name; it is never held for that. `passing`: the user chose to send it anyway, and LinkedIn's own button is still to be pressed.
 * @typedef {{profile: string | null, urn: string | null, member: string | null, held: Held | null, passing: boolean, naming?: Naming | null,
 *   unrecognised?: {kind: string, means: string[]} | null, wanted?: Wanted | null}} Tab
 */

const PREFIX = "tab:";
/** @type {Readonly<Tab>} */
export const EMPTY = Object.freeze({ profile: null, urn: null, member: null, held: null, passing: false });

/** @type {Promise<unknown>} */
let writing = Promise.resolve();

/**
 * @param {number} id
 * @returns {Promise<Tab>}
 */
export async function tabAt(id) {
  const key = PREFIX + id;
  const { [key]: kept } = await chrome.storage.session.get({ [key]: EMPTY });
  return /** @type {Tab} */ (kept);
}

/**
 * Changes are made one after the other: two messages at once must not undo each other's.
 * @param {number} id
 * @param {Partial<Tab>} changes
 * @returns {Promise<void>}
 */
export function changeTab(id, changes) {
  const done = writing.then(async () => {
    await chrome.storage.session.set({ [PREFIX + id]: { ...(await tabAt(id)), ...changes } });
  });
  writing = done.catch(() => {});
  return done;
}

/** @param {number} id */
export async function forgetTab(id) {
  await chrome.storage.session.remove(PREFIX + id);
}

/** @returns {Promise<number[]>} the tabs in which a content script has spoken */
export async function knownTabs() {
  const kept = await chrome.storage.session.get(null);
  return Object.keys(kept)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)));
}

/**
 * Says something to the content script of a tab. Null when nobody is there.
 * @param {number} id
 * @param {Record<string, unknown>} message
 * @returns {Promise<any>}
 */
export async function tell(id, message) {
  try {
    return await chrome.tabs.sendMessage(id, message, { frameId: 0 });
  } catch {
    return null;
  }
}

/** Lets every LinkedIn tab know that what it was told may be old. */
export async function tellAll() {
  await Promise.all((await knownTabs()).map((id) => tell(id, { type: "page/again" })));
}
