// @ts-check
// One person under several identities: by address first, then by member URN and number, for an address may be renamed,
// and a name that was given up may be somebody else's today. Nobody is taken for another by guess.
import { call } from "./server.js";

/** What a page says of its person, as much as is known. @typedef {{profile?: string | null, urn?: string | null, member?: string | null}} Whom */
/**
 * `under`: the identity to ask for them by, where it is not their address. `taken`: the name under which the address is
 * kept as somebody else's.
 * @typedef {{sheet: any, under: string | null, taken: string | null}} Found
 */
/** @typedef {{kind: string, value: string, url: string | null}} Profile */

/** How many letters of a URN say of which kind it is; URNs of two kinds are never the same, whosever they are. */
const KIND = 5;

/**
 * @param {Whom} whom
 * @returns {Promise<Found | null>} null when the server cannot be asked
 */
export async function lookUp({ profile, urn, member }) {
  const [first, ...others] = [profile, urn, member && `urn:li:member:${member}`].filter((one) => typeof one === "string");
  const asked = first === undefined ? null : await ask(first);
  if (!asked) return null;
  const another = asked.contact !== null && isAnother(asked.contact, { urn, member });
  if (asked.contact && !another) return { sheet: asked, under: null, taken: null };
  const taken = another ? String(asked.contact.name) : null;
  /** @type {Found | null} */
  let stranger = another ? null : { sheet: asked, under: null, taken };
  for (const other of others) {
    if (asked.profile?.kind === "urn" && asked.profile.value === other) continue;
    const sheet = await ask(other);
    if (!sheet) return null;
    const found = { sheet: { ...sheet, profile: asked.profile }, under: other, taken };
    if (sheet.contact && !isAnother(sheet.contact, { urn })) return found;
    if (!sheet.contact) stranger ??= found;
  }
  return stranger ?? { sheet: null, under: null, taken };
}

/** @param {string} identity @returns {Promise<any>} */
async function ask(identity) {
  const reply = await call("GET", `sheet?profile=${encodeURIComponent(identity)}`);
  return reply.ok ? reply.data : null;
}

/**
 * Whether a contact is surely not this person: it has identities of the same kind, and none of them is theirs.
 * The URN decides; the number only where there is none.
 * @param {{profiles: Profile[]}} contact
 * @param {Whom} whom
 */
function isAnother({ profiles }, { urn, member }) {
  const values = (/** @type {string} */ kind) => profiles.filter((profile) => profile.kind === kind).map(({ value }) => value);
  const urns = urn ? values("urn").filter((value) => value.slice(0, KIND) === urn.slice(0, KIND)) : [];
  if (urn && urns.length > 0) return !urns.includes(urn);
  const members = member ? values("member") : [];
  return Boolean(member) && members.length > 0 && !members.includes(/** @type {string} */ (member));
}

/**
 * What a kept person's page shows of them that is not kept yet, and whether it is their address that is new.
 * @param {Whom} whom
 * @param {Found} found
 * @returns {{profiles: Profile[], address: boolean} | null} null where nothing is new
 */
export function unkept({ urn, member }, { sheet, taken }) {
  if (!sheet?.contact) return null;
  const seen = [taken ? null : sheet.profile, urn && { kind: "urn", value: urn, url: null }, member && { kind: "member", value: member, url: null }];
  const isKept = (/** @type {Profile} */ { kind, value }) => sheet.contact.profiles.some((/** @type {Profile} */ profile) => profile.kind === kind && profile.value === value);
  const profiles = seen.filter((one) => one && !isKept(one));
  return profiles.length > 0 ? { profiles, address: profiles.some(({ kind }) => kind === "vanity") } : null;
}

/**
 * The identities to keep somebody by, as the server takes them: what was read, with what the page shows of the same
 * person; not an address that is kept as somebody else's.
 * @param {{url?: string, urn?: string}[]} read
 * @param {Whom} whom
 * @param {string | null} taken
 */
export function toKeep(read, { profile, urn, member }, taken) {
  const own = [profile && { url: profile }, urn && { urn }, member && { urn: `urn:li:member:${member}` }].filter((one) => Boolean(one));
  const same = (/** @type {any} */ one, /** @type {any} */ other) => one.urn === other.urn && letters(one.url) === letters(other.url);
  const theirs = read.length === 0 || read.some((one) => own.some((other) => same(one, other)));
  const all = theirs ? [...read, ...own.filter((one) => !read.some((other) => same(one, other)))] : read;
  return taken && theirs ? all.filter((one) => !same(one, { url: profile })) : all;
}

/** An address however much of it is percent-encoded. @param {string | undefined} url */
function letters(url) {
  try {
    return url && decodeURIComponent(url);
  } catch {
    return url;
  }
}
