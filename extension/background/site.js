// @ts-check
// The page of another site in front of the user. The browser says its address only where it allows us to know it.
import { tell } from "./tabs.js";

/** `url` without its fragment, null where the browser keeps it to itself. @typedef {{url: string | null, title: string}} Site */

const LINKEDIN = /^https:\/\/(?:[\w-]+\.)*linkedin\.com\//;
const WEB = /^(?:https?|file):/;

/**
 * What stands in a tab: a page of LinkedIn's that our content script is in, or another site's; null for pages of our own
 * and of the browser's, and for LinkedIn's while they are still loading.
 * @param {number} tab
 * @returns {Promise<"linkedin" | Site | null>}
 */
export async function placeIn(tab) {
  const [there, found] = await Promise.all([tell(tab, { type: "page/there" }), chrome.tabs.get(tab).catch(() => null)]);
  if (there) return "linkedin";
  if (!found) return null;
  const { url, title = "" } = found;
  if (url === undefined || url === "") return { url: null, title: "" };
  return WEB.test(url) && !LINKEDIN.test(url) ? { url: withoutFragment(url), title } : null;
}

/** @param {string} url */
export const withoutFragment = (url) => url.split("#", 1)[0].slice(0, 2000);

/** The name of a site, by which it is known again; of an e-mail address, what stands behind the sign. @param {string} url */
export function siteOf(url) {
  try {
    const { hostname, protocol, pathname } = new URL(url);
    return protocol === "mailto:" ? (pathname.split("@")[1] ?? "") : hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}
