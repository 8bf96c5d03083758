// @ts-check
// What was seen being sent, kept in memory only (storage.session) until the user says whether to note it. The server is
// told of it at the user's word alone: this once, or always.
import { forgetReviews, review } from "./reviews.js";
import { call, link } from "./server.js";
import { settings } from "./settings.js";
import { ageSheets, asKept, sheetOf } from "./sheets.js";
import { tabAt } from "./tabs.js";

/** @typedef {import("./reviews.js").Draft} Draft */
/** What the server wrote of a send, to take it back by. @typedef {{rows: string[], events: string[]}} Written */
/** A warning that was shown before. @typedef {{at: number, draft: Draft, rules: string[]}} Warned */
/**
 * One send. `on`: the user's own day; `kinds`: what it is, as a note names it; `sure`: false where a press was seen that
 * mostly sends; `written` once it is noted, and then its words are gone.
 * @typedef {{id: string, at: number, on: string, draft: Draft, kinds: string[], sure: boolean, warned: Warned | null,
 *   written: Written | null}} Sent
 */
/** @typedef {{sent: Sent[], warned: Warned | null}} Kept */
/** As the panel is told of it: nobody's words. @typedef {{id: string, on: string, kinds: string[], sure: boolean, words: boolean,
 *   to: {name: string | null, profile: any}[], others: number}} Shown */

export const ALARM = "sent";
const STAYS_MS = 10 * 60_000;
const MOST = 8;
const PREFIX = "sent:";
const ASKS = new Set(["information", "time", "introduction", "vouching", "job", "names", "behalf", "money", "other"]);
/** @type {Kept} */
const NOTHING = { sent: [], warned: null };

/** @type {Promise<unknown>} */
let writing = Promise.resolve();

/** @param {number} tab @returns {Promise<Kept>} what is not too old */
async function keptOf(tab) {
  const key = PREFIX + tab;
  const { [key]: kept } = await chrome.storage.session.get({ [key]: NOTHING });
  return stillStanding(/** @type {Kept} */ (kept));
}

/** @param {Kept} kept @returns {Kept} */
function stillStanding({ sent, warned }) {
  const stands = (/** @type {{at: number}} */ { at }) => Date.now() - at < STAYS_MS;
  return { sent: sent.filter(stands), warned: warned && stands(warned) ? warned : null };
}

/** Changes are made one after the other. @param {number} tab @param {(kept: Kept) => Kept} change @returns {Promise<void>} */
function changeKept(tab, change) {
  const done = writing.then(async () => {
    const now = change(await keptOf(tab));
    const key = PREFIX + tab;
    if (now.sent.length === 0 && !now.warned) return chrome.storage.session.remove(key);
    await chrome.storage.session.set({ [key]: now });
    // Text is not left lying about, not even in memory: an alarm looks each minute, while there is any.
    await chrome.alarms.create(ALARM, { periodInMinutes: 1 });
  });
  writing = done.catch(() => {});
  return done;
}

/** @returns {Promise<string[]>} the tabs of which something is kept */
async function keys() {
  return Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
}

/** Lets go of what is too old. @returns {Promise<number[]>} the tabs where something was */
export async function forgetOld() {
  const kept = await keys();
  if (kept.length === 0) await chrome.alarms.clear(ALARM);
  const changed = [];
  for (const key of kept) {
    const tab = Number(key.slice(PREFIX.length));
    const { [key]: before } = /** @type {Record<string, Kept>} */ (await chrome.storage.session.get(key));
    await changeKept(tab, (same) => same);
    if (before && before.sent.length > (await keptOf(tab)).sent.length) changed.push(tab);
  }
  return changed;
}

/** The tab is gone, and with it what was sent from there. @param {number} tab */
export async function forgetSent(tab) {
  await changeKept(tab, () => NOTHING);
}

/** A warning was shown: what is sent next to the same people tells what came of it. @param {number} tab @param {Draft} draft @param {string[]} rules */
export async function warningShown(tab, draft, rules) {
  const { noting } = await settings();
  if (noting === "always") await tellHeld({ draft, rules }, crypto.randomUUID());
  if (noting === "ask") await changeKept(tab, (kept) => ({ ...kept, warned: { at: Date.now(), draft, rules } }));
}

/**
 * These words were seen going out. Everyday ones are offered for noting only where a warning was shown before.
 * @param {number} tab
 * @param {Draft} draft
 * @param {boolean} sure false where the press may have opened something else
 */
export async function seenSent(tab, draft, sure) {
  const { noting } = await settings();
  if (noting === "never" || (await link()) === "unpaired") return;
  const id = crypto.randomUUID();
  const now = { id, at: Date.now(), on: ownDay(), draft, sure, warned: null, written: null };
  if (noting === "always" && sure) {
    const reply = await tellSent(draft, id);
    // What the server could not be told of is offered, to be noted when it is back.
    if (reply.ok) return keep(tab, { ...now, kinds: reply.data.kinds, draft: wordless(draft), written: writtenIn(reply.data) });
  }
  const { warned } = await keptOf(tab);
  const before = warned && peopleOf(warned.draft) === peopleOf(draft) ? warned : null;
  const kinds = await kindsOf(draft);
  if (kinds.length === 0 && !before) return;
  await keep(tab, { ...now, kinds: kinds.length > 0 ? kinds : ["message"], warned: before });
}

/** What is sent anew to the same people in the same words takes the place of what was not answered. @param {number} tab @param {Sent} now */
async function keep(tab, now) {
  if (now.kinds.length === 0) return;
  const same = (/** @type {Sent} */ one) => !one.written && peopleOf(one.draft) === peopleOf(now.draft) && (!one.sure || one.draft.text === now.draft.text);
  await changeKept(tab, ({ sent, warned }) => ({ sent: [now, ...sent.filter((one) => !same(one))].slice(0, MOST), warned: now.warned ? null : warned }));
}

/**
 * The user says to note it, as these kinds and on this day.
 * @param {number} tab
 * @param {string} id
 * @param {{kinds: string[], on: string}} note
 */
export async function noteSent(tab, id, note) {
  const sent = (await keptOf(tab)).sent.find((one) => one.id === id && !one.written);
  if (!sent) return { ok: false, code: "nothing_held", message: "" };
  // First the warning, then what was sent after it: so the server tells what came of it.
  if (sent.warned) await tellHeld(sent.warned, `${id}-held`);
  const reply = await tellSent(sent.draft, id, note);
  if (!reply.ok) return reply;
  const noted = { ...sent, ...note, draft: wordless(sent.draft), warned: null, written: writtenIn(reply.data) };
  await changeKept(tab, (kept) => ({ ...kept, sent: kept.sent.map((one) => (one.id === id ? noted : one)) }));
  return { ok: true };
}

/** Not this one. @param {number} tab @param {string} id */
export async function dropSent(tab, id) {
  await changeKept(tab, (kept) => ({ ...kept, sent: kept.sent.filter((one) => one.id !== id) }));
  return { ok: true };
}

/** What was noted is taken back. @param {number} tab @param {string} id */
export async function undoSent(tab, id) {
  const written = (await keptOf(tab)).sent.find((one) => one.id === id)?.written;
  if (!written) return { ok: false, code: "nothing_held", message: "" };
  const reply = await call("POST", "sent/undo", { body: written });
  if (!reply.ok) return reply;
  await old();
  return dropSent(tab, id);
}

/** Lets go of everything that was seen being sent. */
export async function forgetHere() {
  for (const key of await keys()) await forgetSent(Number(key.slice(PREFIX.length)));
}

/** Forgets everything that was remembered of sends, here and in the server. */
export async function forgetEverySend() {
  await forgetHere();
  const reply = await call("DELETE", "sent");
  return reply.ok ? { ok: true } : reply;
}

/**
 * What a panel may show of a tab: the newest send that is not answered yet, and the newest that is noted; of what went to
 * the page's own person, or of all where the page is about nobody.
 * @param {number} tab
 * @returns {Promise<{offer: Shown | null, noted: Shown | null}>}
 */
export async function sentFor(tab) {
  const { sent } = await keptOf(tab);
  if (sent.length === 0 || (await settings()).noting === "never") return { offer: null, noted: null };
  const here = [];
  for (const one of sent) if (await isAbout(tab, one)) here.push(one);
  const [offer, noted] = [here.find(({ written }) => !written), here.find(({ written }) => written)];
  return { offer: offer ? await shown(offer) : null, noted: noted ? await shown(noted) : null };
}

/** Whether anything is to be answered here. @param {number} tab */
export async function hasOffer(tab) {
  const open = (await keptOf(tab)).sent.filter(({ written }) => !written);
  if (open.length === 0 || (await settings()).noting === "never") return false;
  for (const one of open) if (await isAbout(tab, one)) return true;
  return false;
}

/** @param {number} tab @param {Sent} sent */
async function isAbout(tab, { draft: { recipients, text }, written }) {
  const { profile, urn } = await tabAt(tab);
  const about = profile ?? urn;
  // Of an invitation without words to somebody who is not kept there is nothing to note but by saving them, on their page.
  if (!about) return written !== null || text !== "" || (await contactsOf(recipients)).length > 0;
  if (recipients.some((one) => (one.profile ?? "") === profile || (one.urn ?? "") === urn)) return true;
  // LinkedIn names one person by several addresses; whom the user keeps is known by all of them.
  const contact = (await sheetOf(about)).sheet?.contact?.id;
  return Boolean(contact) && (await contactsOf(recipients)).includes(contact);
}

/** The ids of those who are kept. @param {Draft["recipients"]} recipients @returns {Promise<string[]>} */
async function contactsOf(recipients) {
  const found = await Promise.all(recipients.map((one) => sheetOf(keyOf(one))));
  return found.flatMap(({ sheet }) => (sheet?.contact ? [String(sheet.contact.id)] : []));
}

/** @param {Sent} sent @returns {Promise<Shown>} */
async function shown({ id, on, kinds, sure, draft }) {
  const [first, ...others] = draft.recipients;
  const sheet = first ? (await sheetOf(keyOf(first))).sheet : null;
  const to = first ? [{ name: sheet?.contact?.name ?? null, profile: sheet?.profile ?? null }] : [];
  return { id, on, kinds, sure, words: draft.text !== "", to, others: others.length };
}

/** @param {Draft} draft @returns {Promise<string[]>} */
async function kindsOf(draft) {
  const found = draft.text === "" ? null : await review(draft);
  const asks = /** @type {{kind: string}[]} */ (found?.asks ?? []).map(({ kind }) => (kind === "on_behalf" ? "behalf" : kind));
  return [...new Set([...(draft.channel === "invitation" ? ["invitation"] : []), ...asks.filter((kind) => ASKS.has(kind))])];
}

/** @param {Draft} draft @param {string} key @param {{kinds: string[], on: string}} [note] */
async function tellSent({ channel, text, recipients, seen }, key, note) {
  const body = { channel, text, recipients: await asKept(recipients), ...(seen ? { seen } : {}), ...(note ? { note } : {}) };
  const reply = await call("POST", "sent", { body, key });
  if (reply.ok) await old();
  return reply;
}

/** @param {{draft: Draft, rules: string[]}} warned @param {string} key */
async function tellHeld({ draft: { channel, text, recipients }, rules }, key) {
  return call("POST", "held", { body: { channel, text, recipients: await asKept(recipients), rules }, key });
}

/** What was said of a draft and shown of a person was said without it. */
async function old() {
  forgetReviews();
  await ageSheets();
}

/** @param {any} data @returns {Written} */
const writtenIn = ({ rows, events }) => ({ rows, events });

/** @param {Draft} draft @returns {Draft} */
const wordless = (draft) => ({ ...draft, text: "" });

/** @param {{profile?: string, urn?: string}} recipient */
const keyOf = ({ profile, urn }) => profile ?? urn ?? "";

/** @param {Draft} draft */
const peopleOf = ({ recipients }) => JSON.stringify(recipients.map(keyOf).sort());

function ownDay() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
