// @ts-check
// What a page says of somebody who is kept and the card does not, and the change of the card that takes it over.
import { identity } from "./identities.js";
import { digitsOf } from "./phone_digits.js";

/** @typedef {import("../shapes.js").DraftContact} DraftContact */
/** @typedef {import("../shapes.js").Contact} Contact */
/** @typedef {import("../shapes.js").Change} Change */

const ONE = /** @type {const} */ (["name", "headline", "company", "location"]);
const MANY = /** @type {const} */ (["emails", "phones"]);

/**
 * In the order of the card: first what reads differently, then what is new.
 * @param {Contact} contact
 * @param {DraftContact} draft
 * @returns {Change[]}
 */
export function differences(contact, draft) {
  const other = ONE.flatMap((field) => {
    const read = draft[field]?.value ?? "";
    return read && plain(read) !== plain(contact[field] ?? "") ? [{ field, kept: contact[field] ?? "", read }] : [];
  });
  const more = MANY.flatMap((field) => {
    const alike = field === "phones" ? digitsOf : plain;
    return (draft[field] ?? []).filter(({ value }) => !(contact[field] ?? []).some((kept) => alike(kept) === alike(value))).map(({ value }) => ({ field, kept: "", read: value }));
  });
  // The opaque identities say nothing to anybody; they come along with an address.
  const pages = unkept(contact, draft).filter(({ kind }) => kind === "vanity" || kind === "web");
  return [...other, ...more, ...pages.map(({ url, value }) => ({ field: "profiles", kept: "", read: url ?? value }))];
}

/** @param {Contact} contact @param {DraftContact} draft */
const unkept = (contact, draft) => draft.profiles.filter(({ kind, value }) => !contact.profiles.some((kept) => kept.kind === kind && kept.value === value));

/**
 * @param {Contact} contact
 * @param {DraftContact} draft
 * @param {Change[]} wanted
 * @returns {Record<string, unknown>} as the server takes a change of a card
 */
export function changesOf(contact, draft, wanted) {
  /** @type {Record<string, unknown>} */
  const changes = {};
  for (const { field, read } of wanted) {
    if (field === "profiles") {
      const pages = unkept(contact, draft);
      const opaque = pages.filter(({ kind }) => kind === "urn" || kind === "member");
      const before = /** @type {unknown[]} */ (changes.profiles ?? [...contact.profiles, ...opaque].map(identity));
      changes.profiles = [...before, ...pages.filter(({ url }) => url === read).map(identity)];
    } else if (field === "emails" || field === "phones") changes[field] = [.../** @type {string[]} */ (changes[field] ?? contact[field] ?? []), read];
    else changes[field] = read;
  }
  return changes;
}

/** @param {string} text */
const plain = (text) => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
