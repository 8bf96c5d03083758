// @ts-check
// Who is on a page, or behind a link: the page is copied because the user asked, and read by the server, which keeps nothing.
import { guessed } from "../panel/views/guessed.js";
import { circlesAt } from "./circles.js";
import { call } from "./server.js";
import { withoutFragment } from "./site.js";
import { sheetOf } from "./sheets.js";
import { tabAt, tell } from "./tabs.js";

/** What the user pressed on: a link, or where `url` is null some words of the page. @typedef {{url: string | null, text: string}} Pressed */
/** @typedef {{url: string, html: string, title: string, selection: string}} Copy */

/** Reading a page of several megabytes takes the server a moment. */
const READ_MS = 20_000;
const MOST_SELECTED = 2000;
/** So long a reading that was begun ahead stands for the page. */
const AHEAD_MS = 5000;

/** What is being read before the popup has asked for it, by tab. @type {Map<number, ReturnType<typeof read>>} */
const ahead = new Map();

/**
 * The popup was just opened over another site's page, which it will ask for as soon as it is there.
 * @param {number} tab
 */
export async function readAhead(tab) {
  if ((await tabAt(tab)).wanted?.pressed) return; // It was opened for a link, or for words, and not for the page.
  const answer = read(tab, null);
  ahead.set(tab, answer);
  setTimeout(() => ahead.get(tab) === answer && ahead.delete(tab), AHEAD_MS);
}

/**
 * @param {number} tab
 * @param {Pressed | null} [pressed]
 */
export function contactRead(tab, pressed = null) {
  const begun = pressed ? undefined : ahead.get(tab);
  ahead.delete(tab);
  return begun ?? read(tab, pressed);
}

/**
 * Whoever is there. `page` is what can be said of it without the server, for it may be away.
 * @param {number} tab
 * @param {Pressed | null} pressed
 */
async function read(tab, pressed) {
  const copy = await copyOf(tab, pressed);
  if (!copy) return { ok: false, code: "page_unreadable", message: "" };
  const { html, title, selection } = copy;
  const url = withoutFragment(copy.url);
  const [reply, circles] = await Promise.all([call("POST", "captures", { body: { url, html, selection }, limit: READ_MS }), circlesAt(url)]);
  const page = { url, title: title.slice(0, 300), selection };
  if (!reply.ok) return { ...reply, page, circles };
  const drafts = pressed?.url ? [await behindLink(page, pressed, reply.data.drafts[0])] : reply.data.drafts;
  // Who is alone there and kept already is shown as they are kept, without being asked for.
  const kept = drafts.length === 1 && drafts[0].known ? await contactOne(drafts[0].known) : null;
  return { ok: true, drafts, url, page, circles, kept: kept?.ok ? kept : null };
}

/**
 * A link is an identity of whom it leads to, which its words alone do not tell the server.
 * @param {{url: string, title: string, selection: string}} page
 * @param {Pressed} pressed
 * @param {any} said what the server read in those words, if anything
 */
async function behindLink(page, pressed, said) {
  const plain = guessed(page, pressed);
  const draft = { ...plain, ...said, emails: [...(said?.emails ?? []), ...(plain.emails ?? [])], profiles: [...(said?.profiles ?? []), ...plain.profiles] };
  const asked = {
    ...(draft.name ? { name: draft.name.value } : {}),
    emails: draft.emails.map((/** @type {{value: string}} */ { value }) => value),
    profiles: plain.profiles.map(({ url }) => ({ url })),
  };
  const reply = await call("POST", "contacts/matches", { body: asked });
  return reply.ok ? { ...draft, known: reply.data.same, maybe: reply.data.maybe } : draft;
}

/**
 * Somebody who is kept, with the stage of the tie where it is known.
 * @param {string} id
 */
export async function contactOne(id) {
  const reply = await call("GET", `contacts/${encodeURIComponent(id)}`);
  if (!reply.ok) return reply;
  const contact = { ...reply.data, version: reply.version ?? reply.data.version };
  const [first] = contact.profiles;
  const sheet = first ? (await sheetOf(first.url ?? `urn:li:member:${first.value}`)).sheet : null;
  return { ok: true, contact, stage: sheet?.contact?.id === id ? sheet.stage : null };
}

/** @param {number} tab @param {Pressed | null} pressed @returns {Promise<Copy | null>} null where the browser does not let us read */
async function copyOf(tab, pressed) {
  if (pressed?.url) {
    const text = pressed.text.slice(0, MOST_SELECTED);
    return { url: pressed.url, html: "", title: text, selection: text };
  }
  const page = (await tell(tab, { type: "page/copy" })) ?? (await copyByHand(tab));
  if (typeof page?.html !== "string" || typeof page?.url !== "string") return null;
  return { url: page.url, html: page.html, title: String(page.title ?? ""), selection: (pressed?.text || String(page.selection ?? "")).slice(0, MOST_SELECTED) };
}

/**
 * On a page without our content script: put the copier there for this once. The browser allows it
 * only where the user just pressed the toolbar button, a key or a menu of ours (activeTab).
 * @param {number} tab
 * @returns {Promise<any>}
 */
async function copyByHand(tab) {
  const target = { tabId: tab };
  try {
    // A second injection fails on the constant that is there already, which is the one we want.
    await chrome.scripting.executeScript({ target, files: ["linkedin/copy.js"] }).catch(() => {});
    const [done] = await chrome.scripting.executeScript({ target, func: () => PageCopy.take(document) });
    return done?.result;
  } catch {
    return null;
  }
}
