// @ts-check
// Sheets, remembered for a short time in memory only (storage.session), so that a server that is
// away for a moment leaves no empty panel; what is shown from memory is marked with its age.
import { lookUp } from "./identity.js";
import { keeping } from "./waiting.js";

/** @typedef {import("./identity.js").Whom} Whom */
/** @typedef {import("./identity.js").Found} Found */
/** @typedef {Found & {whom: Whom, at: number}} Kept */

const KEY = "sheets";
const FRESH_MS = 2000;
const KEEP_MS = 30 * 60_000;
const MOST = 20;

/** Looks that are under way; whoever wants the same meanwhile waits for the same answer. @type {Map<string, {whom: Whom, answer: Promise<Found | null>}>} */
const asking = new Map();
/** Changes of what is remembered are made one after the other. @type {Promise<unknown>} */
let writing = Promise.resolve();
/** Grows with each ageing, so that an answer to a question asked before it is not taken for fresh. */
let era = 0;

/** @returns {Promise<Record<string, Kept>>} */
async function remembered() {
  const { [KEY]: kept } = await chrome.storage.session.get({ [KEY]: {} });
  return /** @type {Record<string, Kept>} */ (kept);
}

/**
 * @param {Whom | string} of all that is known of somebody, or one address or URN
 * @returns {Promise<Found & {age: number | null}>} `age` in seconds when it comes from memory, else null
 */
export async function sheetOf(of) {
  const all = await remembered();
  const whom = fuller(typeof of === "string" ? { profile: of } : of, Object.values(all));
  const name = nameOf(whom);
  const kept = all[name] ?? Object.values(all).find((other) => whom.profile && other.whom.profile === whom.profile);
  const now = Date.now();
  if (kept && kept === all[name] && now - kept.at < FRESH_MS) return { ...found(kept), age: null };
  const answer = await looked(name, whom);
  if (answer) return { ...answer, age: null };
  if (kept && now - kept.at < KEEP_MS) return { ...found(kept), age: Math.round((now - kept.at) / 1000) };
  return { sheet: null, under: null, taken: null, age: null };
}

/** @param {Whom} whom */
const nameOf = ({ profile, urn, member }) => JSON.stringify([profile ?? null, urn ?? null, member ?? null]);

/**
 * Of whom only the address is known, the rest may have been seen on their own page before.
 * @param {Whom} whom
 * @param {Kept[]} all
 * @returns {Whom}
 */
function fuller(whom, all) {
  if (!whom.profile || whom.urn || whom.member) return whom;
  const same = all.filter((kept) => kept.whom.profile === whom.profile && (kept.whom.urn || kept.whom.member));
  return same.sort((one, other) => other.at - one.at)[0]?.whom ?? whom;
}

/** @param {string} name @param {Whom} whom @returns {Promise<Found | null>} what the server says now */
async function looked(name, whom) {
  const key = `${era} ${name}`;
  const under = asking.get(key) ?? { whom, answer: lookAndRemember(name, whom) };
  asking.set(key, under);
  return under.answer.finally(() => asking.delete(key));
}

/** @param {string} name @param {Whom} whom */
async function lookAndRemember(name, whom) {
  const asked = era;
  const now = Date.now();
  const answer = await lookUp(whom);
  if (answer) await remember(name, { ...answer, whom, at: asked === era ? now : now - FRESH_MS });
  return answer;
}

/** @param {Kept} kept @returns {Found} */
const found = ({ sheet, under, taken }) => ({ sheet, under, taken });

/**
 * The name of somebody whose sheet was seen, or who is kept here alone.
 * @param {string} contact their id
 * @returns {Promise<string>} empty where it is not known
 */
export async function nameKept(contact) {
  const seen = Object.values(await remembered()).find(({ sheet }) => sheet?.contact?.id === contact);
  if (seen) return String(seen.sheet.contact.name);
  const here = (await keeping().catch(() => [])).find(({ makes }) => makes === contact);
  return String(/** @type {any} */ (here?.body)?.name ?? "");
}

/**
 * The readers of a draft as they are kept: somebody whose address is new, or is another's in the notebook, is named
 * by what they were found under when their page was looked at.
 * @template {{profile?: string, urn?: string}} Reader
 * @param {Reader[]} readers
 * @returns {Promise<(Reader | {urn: string})[]>}
 */
export async function asKept(readers) {
  const addresses = new Set(readers.map(({ profile }) => profile).filter(Boolean));
  if (addresses.size === 0) return readers;
  await Promise.all([...asking.values()].filter(({ whom }) => addresses.has(whom.profile ?? "")).map(({ answer }) => answer));
  const all = await remembered();
  return readers.map((reader) => {
    const whom = reader.profile ? fuller(reader, Object.values(all)) : reader;
    const under = all[nameOf(whom)]?.under;
    return under ? { urn: under } : reader;
  });
}

/** @param {(all: Record<string, Kept>) => [string, Kept][]} change @returns {Promise<void>} */
function changeRemembered(change) {
  const done = writing.then(async () => chrome.storage.session.set({ [KEY]: Object.fromEntries(change(await remembered())) }));
  writing = done.catch(() => {});
  return done;
}

/** @param {string} name @param {Kept} kept */
function remember(name, kept) {
  return changeRemembered((all) => {
    const entries = Object.entries({ ...all, [name]: kept });
    return entries.sort(([, one], [, other]) => other.at - one.at).slice(0, MOST);
  });
}

/** Makes the next look ask the server again; what is remembered stays for when it is away. */
export async function ageSheets() {
  era += 1;
  const latest = Date.now() - FRESH_MS;
  await changeRemembered((all) => Object.entries(all).map(([name, kept]) => [name, { ...kept, at: Math.min(kept.at, latest) }]));
}

/** Forgets them all: this browser is no longer connected. */
export async function forgetSheets() {
  era += 1;
  await changeRemembered(() => []);
}
