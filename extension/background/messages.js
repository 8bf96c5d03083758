// @ts-check
// Every message the parts of the extension may send to the worker: who may send it, and its shape.
// What is not declared here, has another shape, or comes from somebody else is dropped unanswered.
import { address, changes, contact, draft, event, eventChanges, id, list, maybe, member, one, parts, pressed, record, tab, text, typed, urn, whole } from "./shapes.js";

/** @typedef {import("./shapes.js").Check} Check */
/** @typedef {"page" | "panel" | "welcome" | "options"} Kind */
/** @typedef {{from: readonly Kind[], shape: Check}} Declared */
/** @typedef {{id?: string, url?: string, frameId?: number, tab?: {id?: number}}} Sender */
/** @typedef {{kind: Kind, tab: number | null, framed: boolean}} From */

/** @type {readonly Kind[]} */
const PAGE = ["page"];
/** @type {readonly Kind[]} */
const PANEL = ["panel"];
/** @type {readonly Kind[]} */
const OURS = ["panel", "welcome", "options"];

/**
 * @param {readonly Kind[]} from
 * @param {Record<string, Check>} [fields]
 * @returns {Declared}
 */
const declare = (from, fields = {}) => ({ from, shape: record({ type: text(40), ...fields }) });

/** @type {ReadonlyMap<string, Declared>} */
export const MESSAGES = new Map([
  // From the content script. Whatever it is answered, the page may come to see: a verdict, never a reason.
  ["page/at", declare(PAGE, { "fresh?": one(/** @type {any} */ (true), /** @type {any} */ (false)), profile: maybe(address), urn: maybe(urn), "member?": maybe(member) })],
  ["page/opened", declare(PAGE)],
  ["page/moved", declare(PAGE, { place: record({ end: whole(0, 20_000), top: whole(0, 20_000) }) })],
  ["page/parts", declare(PAGE, parts)],
  ["draft/changed", declare(PAGE, { draft })],
  ["draft/held", declare(PAGE, { draft })],
  ["draft/passed", declare(PAGE)],
  ["draft/sent", declare(PAGE, { draft, sure: one(/** @type {any} */ (true), /** @type {any} */ (false)) })],

  // From the panel, which belongs to one tab. In its frame the tab is the one it stands in, whatever it says.
  ["panel/state", declare(OURS, { "tab?": maybe(tab), "window?": tab, "first?": one(/** @type {any} */ (true)) })],
  ["panel/close", declare(PANEL, { tab })],
  ["panel/size", declare(PANEL, { px: whole(0, 10_000) })],
  ["panel/drawn", declare(PANEL, { about: maybe(address), what: one("page", "held") })],
  ["panel/move", declare(PANEL, { x: whole(-20_000, 20_000), y: whole(-20_000, 20_000), then: one("on", "keep", "back", "usual") })],
  ["contact/read", declare(PANEL, { tab, "link?": maybe(pressed) })],
  ["contact/one", declare(PANEL, { id })],
  ["contact/keep", declare(PANEL, { tab, contact, "site?": address, "apart?": one(/** @type {any} */ (true), /** @type {any} */ (false)) })],
  ["contact/change", declare(PANEL, { id, version: whole(0, 2 ** 53 - 1), changes })],
  ["event/add", declare(PANEL, { contact: id, event })],
  ["event/change", declare(PANEL, { id, version: whole(0, 2 ** 53 - 1), changes: eventChanges })],
  ["event/remove", declare(PANEL, { id, version: whole(0, 2 ** 53 - 1) })],
  ["event/list", declare(PANEL, { contact: id })],
  ["contact/named", declare(PANEL, { ids: list(id, 200) })],
  ["contact/find", declare(PANEL, { q: text(200) })],
  ["typed/keep", declare(PANEL, { "tab?": maybe(tab), about: address, typed: maybe(typed) })],
  ["path/read", declare(PANEL, { contact: id })],
  ["held/back", declare(PANEL, { tab })],
  ["held/send", declare(PANEL, { tab })],
  ["sent/note", declare(PANEL, { tab, sent: id, kinds: list(text(20), 11), on: text(10) })],
  ["sent/drop", declare(PANEL, { tab, sent: id })],
  ["sent/undo", declare(PANEL, { tab, sent: id })],
  ["silence/add", declare(PANEL, { tab, rule: text(80), profile: maybe(address) })],
  ["silence/lift", declare(PANEL, { tab, rule: text(80), profile: maybe(address), id: maybe(id) })],
  ["received/read", declare(PANEL, { text: text(8000) })],
  ["received/take", declare(PANEL, { tab })],
  ["waiting/retry", declare(OURS, { "id?": id })],
  ["waiting/discard", declare(OURS, { id })],
  ["waiting/list", declare(OURS, { after: whole(0, 2 ** 53 - 1) })],
  ["waiting/open", declare(OURS, { id })],
  ["waiting/mend", declare(OURS, { id, "contact?": contact, "changes?": changes, "event?": event, "event_changes?": eventChanges })],
  ["waiting/theirs", declare(OURS, { id })],
  ["waiting/mine", declare(OURS, { id, version: whole(0, 2 ** 53 - 1) })],
  ["waiting/withdraw", declare(PANEL, { what: one("event/add", "event/change", "event/remove"), event: id })],

  // From any page of our own.
  ["sent/forget", declare(OURS)],
  ["server/find", declare(OURS, { "port?": maybe(whole(1, 65_535)) })],
  ["pair/start", declare(OURS, { port: whole(1, 65_535) })],
  ["pair/state", declare(OURS)],
  ["pair/forget", declare(OURS)],
  ["dashboard/open", declare(OURS, { "rule?": text(80) })],
  ["parts/reports", declare(OURS)],
  ["settings/set", declare(OURS, { "mode?": one("overlay", "toolbar", "side"), "language?": one("auto", "en", "ar", "he"), "noting?": one("ask", "always", "never") })],
]);

const PAGES = Object.freeze({
  "/panel/panel.html": "panel",
  "/welcome/welcome.html": "welcome",
  "/options/options.html": "options",
});

/**
 * Who sent this, by what the browser says of the sender and never by what the message says.
 * A frame loaded by its dynamic address (measured in Chromium 156) reports the extension's real
 * origin and path here, with the LinkedIn tab it stands in and a frameId above 0.
 * @param {Sender} sender
 * @param {{id: string, origin: string}} own the extension's id and origin
 * @returns {From | null}
 */
export function whoSent(sender, own) {
  if (sender.id !== own.id || typeof sender.url !== "string") return null;
  let url;
  try {
    url = new URL(sender.url);
  } catch {
    return null;
  }
  const tabId = sender.tab?.id ?? null;
  // An extension's scheme is not special to URL, so its origin reads "null" in some browsers: compare the text.
  if (sender.url.startsWith(`${own.origin}/`)) {
    const kind = /** @type {Kind | undefined} */ (PAGES[/** @type {keyof typeof PAGES} */ (url.pathname)]);
    return kind ? { kind, tab: tabId, framed: tabId !== null && (sender.frameId ?? 0) > 0 } : null;
  }
  const linkedin = url.protocol === "https:" && /(?:^|\.)linkedin\.com$/.test(url.hostname);
  return linkedin && sender.frameId === 0 && tabId !== null ? { kind: "page", tab: tabId, framed: false } : null;
}

/**
 * The message as it may be acted on, or null when it must be dropped.
 * @param {unknown} message
 * @param {Sender} sender
 * @param {{id: string, origin: string}} own
 * @returns {{type: string, body: any, from: From} | null}
 */
export function accept(message, sender, own) {
  if (typeof message !== "object" || message === null) return null;
  const type = Object.hasOwn(message, "type") ? /** @type {any} */ (message).type : null;
  const declared = typeof type === "string" ? MESSAGES.get(type) : undefined;
  if (!declared) return null;
  const from = whoSent(sender, own);
  if (!from || !declared.from.includes(from.kind) || !declared.shape(message)) return null;
  return { type, body: message, from };
}
