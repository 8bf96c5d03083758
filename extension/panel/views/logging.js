// @ts-check
// Writing to timelines, each with its way back: what is added can be taken off, what is taken off or changed put back.
// Ids are made here, so that writes which answer each other can wait for the server together.
import { act, answerer, openedBy } from "./acts.js";

/** @typedef {import("../shapes.js").TimelineEvent} TimelineEvent */
/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {Record<string, any> & {kind: string, who: string}} NewEvent */
/** @typedef {{ok: true, waiting: boolean, undo: () => Promise<any>} | {ok: false, code: string, message: string, errors?: Record<string, string[]>}} Done */

/** What of an event the server takes back, under the same names. */
const FIELDS = ["kind", "who", "on", "stake", "text", "due", "whom", "ask", "answers", "source", "created_at", "with"];

/** An id for an event on this contact's timeline. @param {string} contact */
export function newId(contact) {
  const hex = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, "0"));
  return `${contact}-${hex.join("")}`;
}

/** @param {string} event */
const contactOf = (event) => event.slice(0, event.lastIndexOf("-"));

/** @param {string} event @param {string} contact whose timeline has the same event */
const copyOf = (event, contact) => contact + event.slice(event.lastIndexOf("-"));

/**
 * The events that tell one act: mostly one; an outcome that is known at once follows what it is the outcome of.
 * @param {string} contact
 * @param {NewEvent} told
 * @param {string} name of the act
 * @returns {NewEvent[]}
 */
export function eventsOf(contact, told, name) {
  const id = newId(contact);
  const opening = openedBy(act(name), told.kind);
  if (!opening) return [{ ...told, id }];
  const { on, stake, whom } = told;
  const answer = { kind: told.kind, who: answerer(told.who, told.kind), on, ...(stake ? { stake } : {}), ...(whom ? { whom } : {}), answers: id, id: newId(contact) };
  return [{ ...told, kind: opening, id }, answer];
}

/**
 * Adds events one after the other; if one is refused, those before it are taken off again.
 * @param {Stage} stage
 * @param {string} contact
 * @param {NewEvent[]} events each with its id
 * @returns {Promise<Done>}
 */
export async function log(stage, contact, events) {
  /** @type {(() => Promise<any>)[]} */
  const back = [];
  const undo = async () => {
    let later = false;
    for (const each of [...back].reverse()) {
      const done = await each();
      if (!done.ok) return done;
      later ||= done.waiting === true;
    }
    return { ok: true, waiting: later };
  };
  let waiting = false;
  for (const event of events) {
    // With an id of its own an event is entered on this timeline alone, unless it says otherwise.
    const shared = event.with?.length || event.answers ? { ...event, copies: true } : event;
    const answer = await stage.ask("event/add", { contact, event: shared });
    if (!answer.ok) {
      await undo();
      return answer;
    }
    waiting ||= answer.waiting === true;
    const companions = [...(event.with ?? []), ...(answer.also ?? []).map((/** @type {any} */ copy) => contactOf(copy.event.id))];
    back.push(() => takeOff(stage, event.id, [...new Set(companions)], answer));
  }
  return { ok: true, waiting, undo };
}

/**
 * @param {Stage} stage
 * @param {string} id
 * @param {string[]} companions on whose timelines the same event stands
 * @param {any} added the answer to the adding
 */
async function takeOff(stage, id, companions, added) {
  if (await withdrawn(stage, "event/add", id)) return { ok: true };
  const versions = new Map([[id, added.contact_version], ...(added.also ?? []).map((/** @type {any} */ copy) => [copy.event.id, copy.contact_version])]);
  let last = /** @type {any} */ ({ ok: true });
  for (const one of [...companions.map((contact) => copyOf(id, contact)), id]) {
    // Whatever was written meanwhile, it is ours to take off: the version is asked for anew.
    const now = await stage.ask("event/list", { contact: contactOf(one) });
    const version = (now.ok ? now.version : null) ?? versions.get(one) ?? 0;
    const answer = await stage.ask("event/remove", { id: one, version });
    if (answer.ok ? answer.waiting && last.ok : answer.code !== "not_found") last = answer;
  }
  return last;
}

/**
 * Whether a write still waited for the server, and now does not any more.
 * @param {Stage} stage @param {string} what @param {string} event
 */
async function withdrawn(stage, what, event) {
  return (await stage.ask("waiting/withdraw", { what, event })).waited === true;
}

/**
 * Writes about an event as it was seen. Where the contact has changed meanwhile but this event has not, nobody's change
 * is undone by it, and it is written to the contact as it is now.
 * @param {Stage} stage
 * @param {TimelineEvent} event
 * @param {number} version
 * @param {(version: number) => Promise<any>} write
 */
async function asSeen(stage, event, version, write) {
  const answer = await write(version);
  if (answer.ok || answer.code !== "stale_version") return answer;
  const now = await stage.ask("event/list", { contact: contactOf(event.id) });
  const same = now.ok && now.events?.find((/** @type {TimelineEvent} */ { id }) => id === event.id);
  const unchanged = same && FIELDS.every((name) => String(same[name] ?? "") === String(/** @type {any} */ (event)[name] ?? ""));
  return unchanged ? write(now.version) : answer;
}

/**
 * Takes an event off its timeline.
 * @param {Stage} stage
 * @param {TimelineEvent} event
 * @param {number} version
 * @returns {Promise<Done>}
 */
export async function remove(stage, event, version) {
  const answer = await asSeen(stage, event, version, (seen) => stage.ask("event/remove", { id: event.id, version: seen }));
  if (!answer.ok) return answer;
  const whole = Object.fromEntries(Object.entries(event).filter(([name, value]) => FIELDS.includes(name) && value !== "" && value !== null && String(value) !== ""));
  // Under its id it comes back to this timeline alone: the others are named again, not written to.
  const again = { contact: contactOf(event.id), event: { ...whole, id: event.id } };
  const undo = async () => ((await withdrawn(stage, "event/remove", event.id)) ? { ok: true } : stage.ask("event/add", again));
  return { ok: true, waiting: answer.waiting === true, undo };
}

/**
 * @param {Stage} stage
 * @param {TimelineEvent} event as it was
 * @param {Record<string, unknown>} changes
 * @param {number} version
 * @returns {Promise<Done>}
 */
export async function change(stage, event, changes, version) {
  const answer = await asSeen(stage, event, version, (seen) => stage.ask("event/change", { id: event.id, version: seen, changes }));
  if (!answer.ok) return answer;
  const before = Object.fromEntries(Object.keys(changes).map((name) => [name, /** @type {any} */ (event)[name] ?? ""]));
  const undo = async () => {
    if (await withdrawn(stage, "event/change", event.id)) return { ok: true };
    const now = await stage.ask("event/list", { contact: contactOf(event.id) });
    return stage.ask("event/change", { id: event.id, version: (now.ok ? now.version : null) ?? answer.contact_version ?? version, changes: before });
  };
  return { ok: true, waiting: answer.waiting === true, undo };
}

/**
 * Says what was done, with the way back beside it.
 * @param {Stage} stage
 * @param {string} sentence
 * @param {() => Promise<any>} undo
 */
export function tell(stage, sentence, undo) {
  const { t } = stage.texts;
  stage.say(sentence, async () => {
    const answer = await undo();
    await stage.refresh();
    stage.say(!answer.ok ? stage.problem(answer) : answer.waiting ? t("undoWaiting") : t("undone"));
    // The pressed button is gone: the keyboard goes on from the head of the view, not from nowhere.
    if (document.hasFocus() && document.activeElement === document.body) /** @type {HTMLElement | null} */ (document.querySelector("#place h1[tabindex]"))?.focus();
  });
}
