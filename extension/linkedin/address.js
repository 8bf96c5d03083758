// @ts-check
// Reads any form of a person's LinkedIn address into one key. The same forms, with the same answers,
// are read by amana.relationship.profile; tests/data/addresses.json holds both to it.

/** @typedef {{kind: "vanity" | "urn" | "member", value: string}} ProfileKey */

const Address = (() => {
  const HOST = /^(?:(?:[a-z]{2}|www|m|touch)\.)?linkedin\.com$/;
  const PARTS = /^(?:https?:\/\/)?(?:[^/?#]*@)?([^/?#:@\\]+)(?::\d*)?(\/[^?#]*)?/i;
  const PERSON = /^\/(?:mwlite\/(?:profile\/)?|comm\/)?in\/([^/?#]+)/;
  const SALES = /^\/sales\/(?:lead|people)\/((?:(?!%2c)[^/,?#])+)/i;
  const URN = /^(?:urn:li:(?:fsd_|fs_mini)?[pP]rofile:)?(AC[ow]AA[\w-]{4,100})$/;
  const MEMBER = /^urn:li:member:(\d{1,20})$/;
  // Marks that turn text around, and letters without width. Joiners are letters only inside an emoji.
  const UNSEEN = /[\u200B\u2060\uFEFF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
  const JOINER =
    /(?<![\u{1F000}-\u{1FAFF}\u2190-\u21FF\u2600-\u27BF\u2B00-\u2BFF\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\u{1F000}-\u{1FAFF}\u2190-\u21FF\u2600-\u27BF\u2B00-\u2BFF])/gu;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const CONTROL = /[\u0000-\u001F\u007F-\u009F\uD800-\uDFFF]/u;
  const FORBIDDEN = /[/\\]|%[0-9A-F]{2}/i;

  /**
   * One path segment or query value as its letters: decoded once, NFC, without marks nobody sees.
   * @param {string} segment
   * @returns {string | null}
   */
  function readable(segment) {
    let name;
    try {
      name = decodeURIComponent(segment);
    } catch {
      return null;
    }
    name = name.normalize("NFC").replace(UNSEEN, "").replace(JOINER, "").trim();
    return name && name !== "." && name !== ".." && !CONTROL.test(name) && !FORBIDDEN.test(name) ? name : null;
  }

  /**
   * @param {string} segment
   * @returns {ProfileKey | null}
   */
  function named(segment) {
    const name = readable(segment);
    if (name === null) return null;
    const urn = URN.exec(name)?.[1];
    if (urn) return { kind: "urn", value: urn };
    const vanity = name.toLowerCase().normalize("NFC");
    // The viewer's own alias names nobody.
    return vanity === "me" ? null : { kind: "vanity", value: vanity };
  }

  /**
   * @param {string} text an address with or without scheme, or a URN
   * @returns {ProfileKey | null} null for everything that is nobody's profile on LinkedIn
   */
  function key(text) {
    const clean = text.replace(UNSEEN, "").trim();
    if (!clean || clean.length > 2000 || CONTROL.test(clean)) return null;
    const member = MEMBER.exec(clean)?.[1];
    if (member) return { kind: "member", value: member };
    const urn = URN.exec(clean)?.[1];
    if (urn) return { kind: "urn", value: urn };
    const [, host, path] = PARTS.exec(clean) ?? [];
    if (!host || !path || !HOST.test(host.toLowerCase().replace(/\.+$/, ""))) return null;
    const lead = SALES.exec(path)?.[1];
    if (lead) {
      const found = named(lead);
      return found?.kind === "urn" ? found : null;
    }
    const person = PERSON.exec(path)?.[1];
    return person ? named(person) : null;
  }

  /**
   * The person a link on the page leads to: their profile, an invitation to them, or a message to them.
   * @param {string} href as it stands in the attribute, absolute or not
   * @returns {ProfileKey | null}
   */
  function ofHref(href) {
    let url;
    try {
      url = new URL(href, "https://www.linkedin.com/");
    } catch {
      return null;
    }
    if (url.protocol !== "https:" && url.protocol !== "http:") return null;
    if (!HOST.test(url.hostname)) return null;
    if (isInvite(url.pathname)) {
      const name = url.searchParams.get("vanityName");
      return name ? named(encodeURIComponent(name)) : null;
    }
    if (url.pathname.startsWith("/messaging/compose")) return key(url.searchParams.get("recipient") ?? "");
    return key(url.href);
  }

  /** @param {string} path */
  const isInvite = (path) => /^\/preload\/(?:search-)?custom-invite\/?$/.test(path);

  /**
   * @param {ProfileKey} of
   * @returns {string | null} the canonical address; null for a numeric id, which has none
   */
  const url = (of) => (of.kind === "member" ? null : `https://www.linkedin.com/in/${encodeURIComponent(of.value)}/`);

  /** @param {ProfileKey | null} one @param {ProfileKey | null} other */
  const same = (one, other) => Boolean(one && other && one.kind === other.kind && one.value === other.value);

  return Object.freeze({ key, ofHref, url, same });
})();
