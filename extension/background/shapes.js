// @ts-check
// Small checks of what a message may hold. Each answers true or false and never throws.
// Limits are wider than the server's, so that a name which is too long comes back as a sentence
// beside its field and not as silence; they only keep out what nobody could have typed.

/** @typedef {(value: unknown) => boolean} Check */

/** @type {(longest: number) => Check} */
export const text = (longest) => (value) => typeof value === "string" && value.length <= longest;

/** @type {(...allowed: (string | null)[]) => Check} */
export const one = (...allowed) => (value) => allowed.includes(/** @type {any} */ (value));

/** @type {(check: Check) => Check} */
export const maybe = (check) => (value) => value === null || check(value);

/** @type {(from: number, to: number) => Check} */
export const whole = (from, to) => (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;

/** @type {(check: Check, most: number) => Check} */
export const list = (check, most) => (value) => Array.isArray(value) && value.length <= most && value.every(check);

/**
 * A plain object with exactly these fields; a name that ends in `?` may be missing.
 * Anything more, `__proto__` included, fails: what is not declared is not read.
 * @param {Record<string, Check>} fields
 * @returns {Check}
 */
export function record(fields) {
  const checks = new Map(Object.entries(fields).map(([name, check]) => [name.replace(/\?$/, ""), check]));
  const needed = Object.keys(fields).filter((name) => !name.endsWith("?"));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
    const names = Reflect.ownKeys(value);
    return (
      needed.every((name) => Object.hasOwn(value, name)) &&
      names.every((name) => typeof name === "string" && checks.get(name)?.(/** @type {any} */ (value)[name]) === true)
    );
  };
}

/** An address of a profile page, or nothing. */
export const address = text(2000);

/** A member URN or the opaque id inside one. */
export const urn = (/** @type {unknown} */ value) => typeof value === "string" && /^[\w:-]{1,150}$/.test(value);

/** The number of a LinkedIn member. */
export const member = (/** @type {unknown} */ value) => typeof value === "string" && /^\d{1,20}$/.test(value);

/** An id given by the server or by the worker. */
export const id = (/** @type {unknown} */ value) => typeof value === "string" && /^[\w-]{1,64}$/.test(value);

/** A browser tab. */
export const tab = whole(0, 2 ** 31 - 1);

const recipient = (/** @type {unknown} */ value) => record({ profile: address })(value) || record({ urn })(value);

/** A link that the user pressed on, or without an address words of the page. */
export const pressed = record({ url: maybe(address), text: text(2000) });

/** An identity as a page shows it. */
const profile = record({ kind: text(20), value: address, url: maybe(address) });

/** The name of a hook of linkedin/hook_table.js. */
const part = (/** @type {unknown} */ value) => typeof value === "string" && /^[A-Za-z]{1,40}$/.test(value);

/** Which parts of a page were not recognised: names of hooks and nothing that stands on the page. */
export const parts = {
  kind: maybe(one("own", "profile", "messaging", "search", "network")),
  missing: list(part, 40),
  later: list(part, 40),
  means: list(one("person", "yourself", "connect", "writing", "sending", "reader", "dialog"), 7),
};

/** A message or invitation that is not sent yet. */
export const draft = record({
  channel: one("invitation", "message", "inmail"),
  text: text(20_000),
  recipients: list(recipient, 50),
  "seen?": record({ mine_in_row: whole(0, 99), theirs: one(/** @type {any} */ (true), /** @type {any} */ (false)) }),
});

/** What a person may know of a contact: the fields of the server's form, each of a size a person could type. */
const card = {
  name: text(2000),
  headline: text(5000),
  company: text(2000),
  location: text(2000),
  note: text(50_000),
  how_we_met: text(5000),
  circles: list(text(40), 20),
  offers: list(text(1000), 100),
  needs: list(text(1000), 100),
  interests: list(text(1000), 100),
  languages: list(text(1000), 100),
  emails: list(text(1000), 100),
  phones: list(text(1000), 100),
  knows: list(id, 200),
  introduced_by: text(64),
  profiles: list((value) => record({ url: address })(value) || record({ urn })(value), 50),
};

const optional = Object.fromEntries(Object.entries(card).map(([name, check]) => [`${name}?`, check]));

/** A new contact: a name and whatever else is known. */
export const contact = record({ ...optional, name: card.name });

/** A change of a contact: any of its fields. */
export const changes = record(optional);

/** An id that the caller makes for an event: its contact's, and eight hexadecimal digits. */
const eventId = (/** @type {unknown} */ value) => typeof value === "string" && /^[\w-]{1,55}-[0-9a-f]{8}$/.test(value);

/** What may be said of an event, each of a size a person could type. */
const told = {
  kind: text(40),
  who: one("me", "them", "both"),
  "stake?": one("small", "normal", "large"),
  "on?": text(10),
  "text?": text(50_000),
  "due?": text(10),
  "whom?": text(2000),
  "ask?": text(40),
  "answers?": text(64),
};

/** One dated thing of the timeline; `with` names the others on whose timelines it stands too. */
export const event = record({ ...told, "id?": eventId, "with?": list(id, 40), "copies?": one(/** @type {any} */ (true)), "source?": text(20), "created_at?": text(40) });

/** A change of an event: any of what may be said of it. */
export const eventChanges = record(Object.fromEntries(Object.entries(told).map(([name, check]) => [`${name.replace(/\?$/, "")}?`, check])));

/** Lines that were added, and one that is still being typed. */
const typedLines = record({ lines: list(text(1000), 100), rest: text(2000) });

/** A card's form: the words in its fields, which may be nobody's name yet. */
const typedFields = record({
  name: text(2000),
  headline: text(5000),
  company: text(2000),
  location: text(2000),
  how_we_met: text(5000),
  circles: list(text(40), 20),
  ...Object.fromEntries(["offers", "needs", "interests", "languages", "emails", "phones"].map((name) => [name, typedLines])),
  knows: list(record({ id, name: text(2000) }), 200),
  introducer: maybe(record({ id, name: text(2000) })),
  introduced_by: text(2000),
});

/** What somebody began to change of a card, and in `was` the card they began from. */
const typedCard = record({ view: one("edit", "save"), values: typedFields, "was?": typedFields, "profiles?": list(profile, 50) });

/** What somebody began to type about an act and has not added yet: the act it is about, and the fields. */
const typedAct = record({
  act: text(40),
  values: record({
    kind: text(40),
    text: text(50_000),
    who: text(10),
    stake: text(10),
    on: text(200),
    due: text(200),
    whom: text(2000),
    ask: text(40),
    with: list(record({ id, name: text(2000) }), 40),
  }),
});

/** What somebody began to type about a person and has not added yet. @type {Check} */
export const typed = (value) => typedAct(value) || typedCard(value);
