// @ts-check
// Which circles a page speaks for, and what could be said of how the two met: suggestions, to be taken with one press.

/** @typedef {{url: string, title: string, selection: string}} Page */

const ONLINE = /(?:^|\.)(?:github\.com|gitlab\.com|codeberg\.org|stackoverflow\.com|stackexchange\.com|dev\.to|mastodon\.\w+|bsky\.app|x\.com|twitter\.com|medium\.com|substack\.com|reddit\.com)$/;
const STUDY_SITE = /\.edu$|\.edu\.\w\w$|\.ac\.\w\w$|(?:^|\.)(?:uni|univ|university)[-.]|^uni-/;
const STUDY = /universit|college|facult|hochschule|\bacademy\b|جامع[ةه]|كلي[ةه]|معهد|אוניברסיט|מכלל[הת]|פקולט|טכניון/i;
const EVENT_PATH = /(?:^|[/_-])(?:speakers?|conferences?|conf|summit|meetups?|agenda|schedule|keynotes?)(?:[/_.-]|$)/i;
const EVENT = /\b(?:conference|summit|meetup|symposium|workshop|speakers?)\b|مؤتمر|ملتقى|ندو[ةه]|متحدث|כנס|ועיד|מפגש|דובר/i;
const LINKEDIN = /(?:^|\.)linkedin\.com$/;

/**
 * Nothing is said of a page that speaks for none.
 * @param {Page | null} page
 * @param {string[]} used the circles of whoever was kept last from this site
 * @returns {string[]} at most three
 */
export function circleGuess(page, used) {
  const { host, path } = placeOf(page?.url ?? "");
  const title = page?.title ?? "";
  const found = [...used];
  if (ONLINE.test(host)) found.push("online");
  if (EVENT_PATH.test(path) || EVENT.test(title)) found.push("event");
  if (STUDY_SITE.test(host) || STUDY.test(title)) found.push("study", "work");
  return [...new Set(found)].slice(0, 3);
}

/**
 * What the form may be told of how the two met.
 * @param {import("../texts.js").Texts} texts
 * @param {Page | null} page
 * @param {Date} now
 * @returns {string[]}
 */
export function metGuess({ t, locale }, page, now) {
  const { host } = placeOf(page?.url ?? "");
  if (!page || !host || LINKEDIN.test(host)) return [];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(now);
  const title = page.title.replace(/\s+/g, " ").trim().slice(0, 120);
  return [t("metFound", { site: host, date }), ...(title && title !== host ? [t("metPage", { title, site: host })] : [])];
}

/** @param {string} url */
function placeOf(url) {
  try {
    const { hostname, pathname } = new URL(url);
    return { host: hostname.replace(/^www\./, ""), path: pathname };
  } catch {
    return { host: "", path: "" };
  }
}
