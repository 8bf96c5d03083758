// @ts-check
// The sign on the toolbar button: one character that needs no language and no colour, and a word where the pointer rests.
import { languageFor, wordsIn } from "../panel/texts.js";
import { hasOffer } from "./noting.js";
import { link } from "./server.js";
import { settings } from "./settings.js";
import { sheetOf } from "./sheets.js";
import { knownTabs, tabAt, tell } from "./tabs.js";
import { count } from "./waiting.js";

/** @typedef {import("./server.js").Link} Link */
/** @typedef {"none" | "known" | "unknown" | "owed" | "held" | "sent" | "offline"} Sign */

const AMBER = "#b45309";
const GREY = "#4b5563";
const TEAL = "#0f766e";
const RED = "#b91c1c";

/** @type {Readonly<Record<Sign, readonly [string, string]>>} what is owed, and what waits for the server, is counted */
const DRAWN = Object.freeze({
  none: ["", GREY],
  known: ["✓", TEAL],
  unknown: ["?", GREY],
  owed: ["", AMBER],
  held: ["!", RED],
  sent: ["+", TEAL],
  offline: ["–", GREY],
});

/** @type {Map<string, import("../panel/texts.js").Texts>} */
const texts = new Map();

/**
 * @param {number} tab
 * @param {{link: Link, held: boolean, about: string | null, sheet: any}} state `about`: whom the page is about, with their sheet
 */
export async function showBadge(tab, state) {
  const owed = owedIn(state.sheet);
  const sign = signOf(state, owed, await hasOffer(tab));
  const [text, color] = DRAWN[sign];
  try {
    const waiting = sign === "offline" ? await count().catch(() => 0) : 0;
    const number = sign === "owed" ? owed : waiting;
    await chrome.action.setBadgeText({ tabId: tab, text: number > 0 ? `${text}${Math.min(number, 99)}` : text });
    await chrome.action.setBadgeBackgroundColor({ tabId: tab, color });
    await chrome.action.setTitle({ tabId: tab, title: await titleOf(sign, waiting) });
    // Where nothing is to be added to the page, no tab of ours comes up there for a send.
    const bare = sign === "unknown" || sign === "offline" || (sign === "sent" && (await settings()).mode !== "overlay");
    // The collapsed panel bears the same sign, where it still stands for the same person.
    await tell(tab, { type: "panel/sign", sign: bare ? "none" : sign, about: state.about });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The sign as things stand now. @param {number} tab */
export async function showBadgeAgain(tab) {
  const [{ profile, urn, held }, now] = await Promise.all([tabAt(tab), link()]);
  const about = profile ?? urn;
  const sheet = about && now === "ok" ? (await sheetOf(about)).sheet : null;
  await showBadge(tab, { link: now, held: held !== null, about, sheet });
}

/** The sign of every tab in which a content script has spoken. */
export async function showBadges() {
  await Promise.all((await knownTabs()).map(showBadgeAgain));
}

/** @param {{link: Link, held: boolean, about: string | null, sheet: any}} state @param {number} owed @param {boolean} sent something sent may be noted @returns {Sign} */
function signOf(state, owed, sent) {
  if (state.held) return "held";
  if (state.link === "unpaired") return "none";
  if (state.link !== "ok") return "offline";
  if (sent) return "sent";
  if (!state.about || !state.sheet) return "none";
  if (owed > 0) return "owed";
  return state.sheet.contact ? "known" : "unknown";
}

/** The thanks and the promises of mine that are still open. @param {any} sheet @returns {number} */
function owedIn(sheet) {
  const mine = (sheet?.promises ?? []).filter((/** @type {{who: string}} */ promise) => promise.who !== "them");
  return (sheet?.thanks_owed?.length ?? 0) + mine.length;
}

/** @param {Sign} sign @param {number} waiting how much waits for the server */
async function titleOf(sign, waiting) {
  const language = languageFor((await settings()).language);
  const words = texts.get(language) ?? (await wordsIn(language));
  texts.set(language, words);
  const { t, plural } = words;
  const title = sign === "none" ? t("extensionName") : `${t("extensionName")}: ${t(`sign_${sign}`)}`;
  return waiting > 0 ? `${title} · ${plural("waiting", waiting)}` : title;
}
