// @ts-check
// Wires the background: every listener is set while the worker starts, so that a waking event finds it.
import { showBadgeAgain, showBadges } from "./badge.js";
import { forgetCircles } from "./circles.js";
import { arrangeButton, obey, pressed } from "./commands.js";
import * as contacts from "./contacts.js";
import * as holding from "./holding.js";
import { accept } from "./messages.js";
import { arrangeMenus, chosen } from "./menus.js";
import * as naming from "./naming.js";
import * as noting from "./noting.js";
import * as outbox from "./outbox.js";
import * as pages from "./pages.js";
import * as pairing from "./pairing.js";
import { panelsChanged, welcomePanel } from "./panels.js";
import { contactOne, contactRead } from "./reading.js";
import * as received from "./received.js";
import { forgetReviews } from "./reviews.js";
import * as server from "./server.js";
import { changeSettings, closeStorage, settings } from "./settings.js";
import { ageSheets, forgetSheets } from "./sheets.js";
import * as silences from "./silences.js";
import { panelMoved, tabMoved } from "./standing.js";
import { panelState } from "./state.js";
import { forgetTab, tell, tellAll } from "./tabs.js";
import * as ticks from "./ticks.js";
import { forgetOldTyped, forgetTyped, keepTyped } from "./typed.js";
import { partsAt, reports } from "./unrecognised.js";
import * as waits from "./waiting_list.js";

/** @typedef {import("./messages.js").From} From */

const OWN = Object.freeze({ id: chrome.runtime.id, origin: location.origin });
const DONE = Object.freeze({ ok: true });

/** @type {ReadonlyMap<string, (body: any, from: From) => Promise<unknown>>} */
const HANDLERS = new Map(
  /** @type {[string, (body: any, from: From) => Promise<unknown>][]} */ ([
    ["page/at", (body, from) => pages.pageAt(tabIn(body, from), body)],
    ["page/opened", () => pages.pageOpened()],
    ["page/moved", ({ place }) => tabMoved(place)],
    ["page/parts", (body, from) => partsAt(tabIn(body, from), body)],
    ["draft/changed", draftChanged],
    ["draft/held", (body, from) => naming.nameNone(tabIn(body, from)).then(() => pages.draftHeld(tabIn(body, from), body.draft))],
    ["draft/passed", (body, from) => pages.draftPassed(tabIn(body, from))],
    ["draft/sent", (body, from) => naming.nameNone(tabIn(body, from)).then(() => draftSent(tabIn(body, from), body))],
    ["panel/state", panelState],
    ["panel/close", closePanel],
    ["panel/size", sizePanel],
    ["panel/drawn", drawnPanel],
    ["panel/move", panelMoved],
    ["contact/read", (body, from) => contactRead(tabIn(body, from), body.link)],
    ["contact/one", ({ id }) => contactOne(id)],
    ["contact/keep", (body, from) => contacts.contactKeep(tabIn(body, from), body.contact, body)],
    ["contact/change", ({ id, version, changes }) => contacts.contactChange(id, version, changes)],
    ["event/add", ({ contact, event }) => contacts.eventAdd(contact, event)],
    ["event/change", ({ id, version, changes }) => contacts.eventChange(id, version, changes)],
    ["event/remove", ({ id, version }) => contacts.eventRemove(id, version)],
    ["event/list", ({ contact }) => contacts.eventList(contact)],
    ["contact/named", ({ ids }) => contacts.contactNamed(ids)],
    ["contact/find", ({ q }) => contacts.contactFind(q)],
    ["typed/keep", (body, from) => typedKeep(tabIn(body, from), body)],
    ["path/read", ({ contact }) => contacts.pathRead(contact)],
    ["held/back", (body, from) => holding.heldBack(tabIn(body, from))],
    ["held/send", (body, from) => holding.heldSend(tabIn(body, from))],
    ["sent/note", (body, from) => answered(tabIn(body, from), (tab) => noting.noteSent(tab, body.sent, { kinds: body.kinds, on: body.on }))],
    ["sent/drop", (body, from) => answered(tabIn(body, from), (tab) => noting.dropSent(tab, body.sent))],
    ["sent/undo", (body, from) => answered(tabIn(body, from), (tab) => noting.undoSent(tab, body.sent))],
    ["sent/forget", forgetSends],
    ["silence/add", (body, from) => silences.silenceAdd(tabIn(body, from), body)],
    ["silence/lift", (body, from) => silences.silenceLift(tabIn(body, from), { rule: body.rule, profile: body.profile, id: body.id })],
    ["received/read", ({ text }) => received.receivedRead(text)],
    ["received/take", (body, from) => received.receivedTake(tabIn(body, from))],
    ["waiting/retry", ({ id }) => outbox.retry(id).then(() => DONE)],
    ["waiting/discard", ({ id }) => outbox.discard(id).then(() => DONE)],
    ["waiting/list", ({ after }) => waits.waitingList(after)],
    ["waiting/open", ({ id }) => waits.waitingOpen(id)],
    ["waiting/mend", ({ id, contact, changes, event, event_changes }) => waits.waitingMend(id, contact ?? changes ?? event ?? event_changes)],
    ["waiting/theirs", ({ id }) => waits.waitingTheirs(id)],
    ["waiting/mine", ({ id, version }) => waits.waitingMine(id, version)],
    ["waiting/withdraw", ({ what, event }) => outbox.withdraw(what, event).then((waited) => ({ ok: true, waited }))],
    ["server/find", async ({ port }) => ({ ok: true, ...(await server.find(port ?? undefined)) })],
    ["pair/start", ({ port }) => pairing.start(port)],
    ["pair/state", () => pairing.state()],
    ["pair/forget", forgetPairing],
    ["dashboard/open", openDashboard],
    ["parts/reports", () => reports().then((found) => ({ ok: true, reports: found }))],
    ["settings/set", ({ type: _, ...changes }) => setSettings(changes)],
  ]),
);

/**
 * The tab a message is about. A frame speaks for the tab it stands in and for no other.
 * @param {{tab?: number}} body
 * @param {From} from
 */
function tabIn(body, from) {
  return /** @type {number} */ (from.kind === "page" || from.framed ? from.tab : body.tab);
}

/** @type {(body: any, from: From) => Promise<unknown>} */
async function draftChanged(body, from) {
  const answer = await pages.draftChanged(body.draft);
  void naming.nameOne(tabIn(body, from), body.draft); // The page waits for its verdict alone.
  return answer;
}

/** @param {number} tab @param {{draft: import("./reviews.js").Draft, sure: boolean}} body */
async function draftSent(tab, { draft, sure }) {
  await noting.seenSent(tab, draft, sure);
  await showBadgeAgain(tab);
  panelsChanged();
  return {};
}

/** What was sent is noted, or not, or taken back: nothing that shows it is right any longer. @param {number} tab @param {(tab: number) => Promise<unknown>} act */
async function answered(tab, act) {
  const answer = await act(tab);
  panelsChanged();
  void showBadgeAgain(tab);
  return answer;
}

/** @type {(body: any, from: From) => Promise<unknown>} */
async function closePanel(body, from) {
  if (from.framed) await changeSettings({ collapsed: true });
  await tell(tabIn(body, from), { type: "panel/close", collapse: true });
  return DONE;
}

/** @type {(body: any, from: From) => Promise<unknown>} */
async function sizePanel({ px }, from) {
  if (from.framed) await tell(/** @type {number} */ (from.tab), { type: "panel/size", px });
  return DONE;
}

/** @type {(body: any, from: From) => Promise<unknown>} */
async function drawnPanel({ about, what }, from) {
  if (from.framed) await tell(/** @type {number} */ (from.tab), { type: "panel/drawn", about, what });
  return DONE;
}

/** Of a tab that is gone already nobody knows whether it was private. @param {number | null | undefined} tab @param {{about: string, typed: unknown}} body */
async function typedKeep(tab, { about, typed }) {
  const hidden = typeof tab === "number" && (await chrome.tabs.get(tab).catch(() => null))?.incognito !== false;
  await keepTyped(about, typed, hidden);
  return DONE;
}

async function forgetPairing() {
  await pairing.forget();
  await forgetSheets();
  await forgetTyped();
  await forgetCircles();
  await ticks.forgetPages();
  await noting.forgetHere();
  await everythingOld();
  return DONE;
}

async function forgetSends() {
  const answer = await noting.forgetEverySend();
  await everythingOld();
  return answer;
}

/** What was offered for noting may be too old by now, and then so is what shows it. */
async function offersAge() {
  const tabs = await noting.forgetOld();
  await Promise.all(tabs.map(showBadgeAgain));
  if (tabs.length > 0) panelsChanged();
}

/** At the place of one rule, where one is named. @param {{rule?: string}} body */
async function openDashboard({ rule }) {
  const reply = await server.call("POST", "dashboard-links", { body: {} });
  if (!reply.ok) return reply;
  const { port } = await settings();
  const url = String(reply.data?.url);
  if (!url.startsWith(`http://127.0.0.1:${port}/`)) return { ok: false, code: "failed", message: "" };
  await chrome.tabs.create({ url: rule ? `${url}?rule=${encodeURIComponent(rule)}` : url });
  return DONE;
}

/** @param {Record<string, any>} changes */
async function setSettings(changes) {
  await changeSettings(changes);
  if (changes.mode) await arrangeButton();
  if (changes.language) await arrangeMenus();
  await everythingOld();
  return DONE;
}

/** Nothing that was told, remembered or shown can be relied on any longer. */
async function everythingOld() {
  forgetReviews();
  await ageSheets();
  panelsChanged();
  await tellAll();
}

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  const accepted = accept(message, sender, OWN);
  const handler = accepted && HANDLERS.get(accepted.type);
  if (!accepted || !handler) return false;
  handler(accepted.body, accepted.from).then(answer, () => answer({ ok: false, code: "failed", message: "" }));
  return true;
});
chrome.runtime.onConnect.addListener((port) => welcomePanel(port, OWN.origin));
chrome.runtime.onInstalled.addListener(({ reason }) => {
  void arrangeMenus();
  if (reason === "install") void chrome.tabs.create({ url: chrome.runtime.getURL("welcome/welcome.html") });
});
chrome.runtime.onStartup.addListener(() => {
  void arrangeMenus();
  void forgetOldTyped();
  void outbox.drain();
});
// A phone has no such menus.
chrome.contextMenus?.onClicked.addListener(chosen);
chrome.commands.onCommand.addListener((command, tab) => void obey(command, tab));
chrome.action.onClicked.addListener(pressed);
chrome.tabs.onRemoved.addListener((tab) => {
  void forgetTab(tab);
  void noting.forgetSent(tab);
});
chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name === outbox.ALARM) void outbox.drain();
  if (name === noting.ALARM) void offersAge();
  if (name === pairing.ALARM) void pairing.follow();
});

outbox.onOutboxChanged((sent) => {
  if (sent) return void everythingOld().then(ticks.learnPages);
  panelsChanged();
  return void showBadges();
});
pairing.onAgreed(() => void everythingOld().then(ticks.learnPages));
contacts.onWritten(() => void ticks.learnPages());
ticks.begin();
// Every start of the worker closes storage again and sends what an earlier life left behind.
void closeStorage();
void arrangeButton();
void outbox.drain();
