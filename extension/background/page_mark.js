// @ts-check
// The mark of a page's address, by which the server's list of kept pages is asked without telling it the address.

const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid)=/;
/** As many of the digest's digits as the server gives. */
const DIGITS = 16;

/**
 * An address as it is compared, as relationship/page_mark.py writes it: decoded, without scheme, port, fragment,
 * campaign marks and a slash at the end.
 * @param {string} url
 * @returns {string | null} null for what is no page of the web
 */
export function comparable(url) {
  let address;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  if (address.protocol !== "http:" && address.protocol !== "https:") return null;
  const query = address.search.slice(1).split("&").filter((part) => part && !CAMPAIGN.test(part)).join("&");
  const path = decoded(address.pathname).replace(/\/+$/, "");
  return `${address.hostname.replace(/\.$/, "")}${path}${query ? "?" : ""}${decoded(query)}`;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param {string} salt @param {string} page as `comparable` writes it */
export async function markOf(salt, page) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${salt} ${page}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, DIGITS);
}
