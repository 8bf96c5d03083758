// @ts-check
// What the panel does with people: keep, change, and add to the timeline.
import { rememberCircles } from "./circles.js";
import { toKeep } from "./identity.js";
import { isMade, makeId } from "./made.js";
import { contactOf, write } from "./outbox.js";
import { panelsChanged } from "./panels.js";
import { eventsHere, keptHereNamed } from "./pending.js";
import { forgetReviews } from "./reviews.js";
import { call } from "./server.js";
import { ageSheets, nameKept, sheetOf } from "./sheets.js";
import { EMPTY, tabAt, tellAll } from "./tabs.js";
import { keepTyped } from "./typed.js";
import { known } from "./waiting.js";

const MOST_FOUND = 8;

/** @type {() => void} */
let told = () => {};

/** @param {() => void} tell called after each write about people that the server has taken */
export function onWritten(tell) {
  told = tell;
}

/**
 * @param {number} tab
 * @param {Record<string, unknown> & {profiles?: {url?: string, urn?: string}[]}} contact
 * @param {{site?: string, apart?: boolean}} [found] the page they were found on; `apart`: they are not the tab's own person
 */
export async function contactKeep(tab, contact, { site = "", apart = false } = {}) {
  const page = apart ? EMPTY : await tabAt(tab);
  const { taken } = page.profile ?? page.urn ? await sheetOf(page) : { taken: null };
  const body = { ...contact, profiles: toKeep(contact.profiles ?? [], page, taken) };
  await rememberCircles(site, contact.circles);
  // Under an id made here they can be written about before the server has heard of them.
  const reply = await write({ what: "contact/keep", method: "POST", path: "contacts", body, makes: makeId() });
  // The popup may be gone before the answer: what it was typing is kept now, and must not be offered to be kept again.
  const about = apart ? site : (page.profile ?? page.urn);
  if (reply.ok && about) await keepTyped(about, null);
  return written("contact", reply);
}

/**
 * @param {string} id
 * @param {number} version
 * @param {Record<string, unknown>} changes
 */
export async function contactChange(id, version, changes) {
  const path = `contacts/${encodeURIComponent(id)}`;
  return written("contact", await write({ what: "contact/change", method: "PATCH", path, body: changes, version, contact: id, whom: await nameKept(id) }));
}

/**
 * @param {string} contact
 * @param {Record<string, unknown>} event
 */
export async function eventAdd(contact, event) {
  const path = `contacts/${encodeURIComponent(contact)}/events`;
  return written(null, await write({ what: "event/add", method: "POST", path, body: event, contact, whom: await nameKept(contact) }));
}

/**
 * @param {string} id it begins with its contact's
 * @param {number} version
 * @param {Record<string, unknown>} changes
 */
export async function eventChange(id, version, changes) {
  const [path, contact] = [`events/${encodeURIComponent(id)}`, contactOf(id)];
  return written(null, await write({ what: "event/change", method: "PATCH", path, body: changes, version, contact, whom: await nameKept(contact) }));
}

/**
 * @param {string} id
 * @param {number} version
 */
export async function eventRemove(id, version) {
  const [path, contact] = [`events/${encodeURIComponent(id)}`, contactOf(id)];
  return written(null, await write({ what: "event/remove", method: "DELETE", path, version, contact, whom: await nameKept(contact) }));
}

/** @param {string} contact */
export async function eventList(contact) {
  const real = isMade(contact) ? ((await known(contact))?.id ?? null) : contact;
  if (real === null) return { ok: true, events: await eventsHere(contact), version: 0 };
  const reply = await call("GET", `contacts/${encodeURIComponent(real)}/events`);
  return reply.ok ? { ok: true, events: reply.data.events, version: reply.version } : reply;
}

/**
 * The first few people found by a name, those who are kept here alone before the others, with no more of each than tells them apart.
 * @param {string} q
 */
export async function contactFind(q) {
  const here = await keptHereNamed(q).catch(() => []);
  const reply = await call("GET", `contacts?limit=${MOST_FOUND}&q=${encodeURIComponent(q)}`);
  if (!reply.ok) return here.length > 0 ? { ok: true, contacts: here.slice(0, MOST_FOUND) } : reply;
  const contacts = reply.data.contacts.map((/** @type {any} */ { id, name, headline }) => ({ id, name, headline }));
  return { ok: true, contacts: [...here, ...contacts].slice(0, MOST_FOUND) };
}

/**
 * The names of kept people, in this order; who is not kept any more is left out.
 * @param {string[]} ids
 */
export async function contactNamed(ids) {
  const named = await Promise.all(
    ids.map(async (id) => {
      const reply = isMade(id) ? null : await call("GET", `contacts/${encodeURIComponent(id)}`);
      return { id, name: reply?.ok ? String(reply.data.name) : await nameKept(id) };
    }),
  );
  return { ok: true, contacts: named.filter(({ name }) => name) };
}

/**
 * Trust, standing and stage over the years, with what happened.
 * @param {string} contact
 */
export async function pathRead(contact) {
  const reply = await call("GET", `contacts/${encodeURIComponent(contact)}/path`);
  return reply.ok ? { ok: true, path: reply.data } : reply;
}

/**
 * What was remembered is old after a write; everybody who shows it asks again.
 * @param {string | null} name the field under which the server's answer is handed on; null spreads it
 * @param {Awaited<ReturnType<typeof write>>} reply
 */
async function written(name, reply) {
  if (!reply.ok) return reply;
  if ("waiting" in reply) {
    // Nothing is another yet, and a page told of it would find the server away and close the panel that says so.
    panelsChanged();
    return { ok: true, waiting: true };
  }
  forgetReviews();
  await ageSheets();
  panelsChanged();
  told();
  await tellAll();
  return { ok: true, ...(name ? { [name]: reply.data } : reply.data) };
}
