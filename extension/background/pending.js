// @ts-check
// A person as they are with what still waits for the server: somebody kept offline is there at once, and what was
// written about them stands on their sheet, so that the next change begins from it.
import { about, count, keeping } from "./waiting.js";

/** @typedef {import("./waiting.js").Write} Write */
/** @typedef {import("./identity.js").Whom} Whom */

const UNKNOWN = Object.freeze({ low: 0.1, mean: 0.5, high: 0.9, uncertainty: 1, evidence: false, introducer: null, raises: [], lines: [] });
const EVENTS = 20;
/** What a card's change does not say in the card's own form. */
const OTHERWISE = new Set(["profiles"]);

/**
 * @param {Whom} whom
 * @param {any} sheet what the server says, or said last; null where it never did
 * @returns {Promise<any>} the same sheet where nothing waits; else one with `waits`: "person" where they are kept here
 *   alone, "words" where something about them is
 */
export async function withPending(whom, sheet) {
  if ((await count().catch(() => 0)) === 0) return sheet;
  if (sheet?.contact) {
    const writes = (await about(sheet.contact.id)).filter(({ refused }) => refused === null);
    return writes.length > 0 ? { ...overlaid(sheet, writes), waits: "words" } : sheet;
  }
  const keep = (await keeping()).findLast((write) => isOf(write, whom));
  return keep ? overlaid(keptHere(keep, whom, sheet), await about(/** @type {string} */ (keep.makes))) : sheet;
}

/**
 * The people kept here alone whose name holds these words.
 * @param {string} q
 * @returns {Promise<{id: string, name: string, headline: string}[]>}
 */
export async function keptHereNamed(q) {
  const wanted = folded(q);
  const cards = (await keeping()).map(({ makes, body }) => ({ id: String(makes), .../** @type {any} */ (body) }));
  return cards.filter(({ name }) => folded(name).includes(wanted)).map(({ id, name, headline }) => ({ id, name, headline: headline ?? "" }));
}

/** @param {string} made @returns {Promise<any[]>} the timeline of somebody kept here alone */
export async function eventsHere(made) {
  return overlaid({ contact: { id: made }, events: [], events_total: 0 }, await about(made)).events;
}

/** @param {string} text */
const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** @param {Write} write @param {Whom} whom */
function isOf({ body }, { profile, urn, member }) {
  const seen = [profile && letters(profile), urn, member && `urn:li:member:${member}`].filter(Boolean);
  const kept = /** @type {{url?: string, urn?: string}[]} */ (/** @type {any} */ (body)?.profiles ?? []);
  return kept.some((one) => seen.includes(one.url ? letters(one.url) : one.urn));
}

/** An address however it is percent-encoded and ended. @param {string} url */
function letters(url) {
  try {
    return decodeURIComponent(url).replace(/\/$/, "");
  } catch {
    return url.replace(/\/$/, "");
  }
}

/** @param {Write} keep @param {Whom} whom @param {any} stranger their sheet before they were kept */
function keptHere({ makes, body, refused }, whom, stranger) {
  const card = /** @type {any} */ (body);
  const empty = { headline: "", company: "", location: "", note: "", how_we_met: "", circles: [], offers: [], needs: [], introduced_by: "" };
  const profiles = (card.profiles ?? []).map((/** @type {{url?: string, urn?: string}} */ { url, urn }) => ({ kind: url ? "web" : "urn", value: url ?? urn, url: url ?? null }));
  const contact = { ...empty, ...card, id: makes, version: 0, profiles };
  const base = stranger ?? {
    profile: whom.profile ? { kind: "web", value: whom.profile, url: whom.profile } : null,
    today: ownDay(),
    stage: { name: "stranger", since: null },
    trust: UNKNOWN,
    standing: UNKNOWN,
    balance: { value: 0, given: 0, received: 0, gifts: [] },
    warmth: 0,
    last_contact: null,
    thanks_owed: [],
    promises: [],
    asks: [],
    questions: [],
    next_step: null,
  };
  return { ...base, contact, can_carry: [], events: [], events_total: 0, waits: "person", refused };
}

/**
 * @param {any} sheet
 * @param {Write[]} writes about its contact, oldest first
 */
function overlaid(sheet, writes) {
  let contact = sheet.contact;
  /** @type {any[]} */
  let events = [...sheet.events];
  let total = sheet.events_total;
  for (const { what, body, path } of writes) {
    const said = /** @type {any} */ (body ?? {});
    const id = decodeURIComponent(path.slice("events/".length));
    if (what === "contact/change") contact = { ...contact, ...Object.fromEntries(Object.entries(said).filter(([name]) => !OTHERWISE.has(name))) };
    if (what === "event/add" && !events.some((event) => event.id === said.id)) {
      events.unshift({ stake: "normal", text: "", source: "me", on: sheet.today ?? ownDay(), ...said, id: said.id ?? `${contact.id}-`, waits: true });
      total += 1;
    }
    if (what === "event/change") events = events.map((event) => (event.id === id ? { ...event, ...said, waits: true } : event));
    if (what === "event/remove") {
      const left = events.filter((event) => event.id !== id);
      total -= events.length - left.length;
      events = left;
    }
  }
  return { ...sheet, contact, events: events.slice(0, Math.max(EVENTS, sheet.events.length)), events_total: total };
}

function ownDay() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
