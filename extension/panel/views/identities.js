// @ts-check
// What will find a person again: their addresses for the user to see, all their identities for the server.

/** @typedef {{kind: string, value: string, url: string | null}} Profile */

/**
 * An identity as the server takes it back; a numeric member id has no address of its own.
 * @param {Profile} profile
 * @returns {{url: string} | {urn: string}}
 */
export function identity({ kind, value, url }) {
  if (kind === "urn") return { urn: value };
  return url === null ? { urn: `urn:li:member:${value}` } : { url };
}

/**
 * The addresses a person would recognise; the opaque ones say nothing to anybody.
 * @param {Profile[]} profiles
 * @returns {string[]}
 */
export function addresses(profiles) {
  return profiles.flatMap(({ kind, url }) => (url === null || kind === "urn" ? [] : [readable(url)]));
}

/** What LinkedIn puts behind a name that is taken; without a digit it may be a name. */
const SUFFIX = /-(?=[a-f]*\d)[\da-f]{6,}$/i;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u;

/**
 * What to call somebody of whom only the address is known: the name in it, or nothing where it is opaque.
 * @param {Profile | null} profile
 */
export function nameIn(profile) {
  if (profile?.kind === "web") return readable(profile.value);
  if (profile?.kind !== "vanity") return "";
  const name = readable(profile.value).replace(SUFFIX, "");
  const words = name.split("-").filter(Boolean).join(" ");
  return LATIN.test(name) ? words.replace(/(?<=^| )./gu, (letter) => letter.toLocaleUpperCase("en")) : words;
}

/**
 * An address as a person would read it: percent signs decoded.
 * @param {string} address
 */
export function readable(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
