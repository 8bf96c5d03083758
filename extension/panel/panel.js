// @ts-check
// From the worker's state to the one view that fits it. Holds no knowledge of its own beyond what is open on the screen.
import { bar } from "./bar.js";
import { fill } from "./dom.js";
import { forgetReading, readAlready, readPage } from "./read_page.js";
import { afterPress } from "./press.js";
import { problemIn } from "./problem.js";
import { follow as followTab } from "./side.js";
import { askState, beside, first, follow } from "./start.js";
import { statusLine } from "./status.js";
import { languageFor, loadTexts } from "./texts.js";
import { FORMS, VIEWS, load } from "./views.js";
import { guarded } from "./visible.js";
import { ask } from "./worker.js";
import { namingLine } from "./views/naming.js";
import { outbox, remembered } from "./views/offline.js";
import { receivedDoor } from "./views/received_door.js";

/** @typedef {import("./shapes.js").State} State */
/** @typedef {import("./shapes.js").Stage} Stage */

const query = new URLSearchParams(location.search);
const framed = window.top !== window;
const bars = /** @type {HTMLElement} */ (document.getElementById("bar"));
const place = /** @type {HTMLElement} */ (document.getElementById("place"));
const naming = /** @type {HTMLElement} */ (document.getElementById("naming"));
/** @type {Promise<(stage: Stage, here: boolean) => Promise<void>> | null} loaded when something was sent */
let offering = null;
const status = statusLine(/** @type {HTMLElement} */ (document.getElementById("status")), () => texts);

/** The views of what the page is about, below which stands what has nothing to do with that. */
const ABOUT = new Set(["sheet", "stranger", "nobody", "unrecognised", "found"]);

/** @type {State} */
let state;
/** @type {import("./texts.js").Texts} */
let texts;
/** @type {string | null} the view the user opened, for the person it was opened on */
let opened = null;
/** @type {any} what that view was opened with */
let given = null;
/** @type {string} what is drawn now; the same again is not drawn twice */
let drawn = "";
/** Whether the arrow keys move the panel now. */
let moving = false;
/** @typedef {HTMLElement & {raw?: () => unknown, leave?: () => void}} Form `raw`: what is typed; `leave`: the way out of it */
/** @type {Form | null} a form being filled in, kept whole while something else is shown over it */
let form = null;
let formOf = "";

/** How often the worker was asked. */
let asks = 0;
/** @type {State["wanted"]} what the user asked for by a key, and did not get yet */
let wanted = null;
/** @type {State["pressed"]} and what it was asked for on, in the browser's menu */
let pressed = null;
/** How often a page came to be read anew. */
let readings = 0;

async function refresh(asked = askState()) {
  const mine = (asks += 1);
  const answer = await asked;
  texts ??= await first.texts;
  // The worker says only once what a key asked for.
  if (answer.ok) {
    wanted ??= answer.wanted ?? null;
    pressed ??= answer.pressed ?? null;
  }
  // What was asked since then is on its way: an answer that took longer may be about somebody left behind.
  if (mine !== asks) return;
  if (!answer.ok) {
    say(problem(answer));
    return;
  }
  const before = state;
  if (texts.language !== languageFor(answer.language)) texts = await loadTexts(answer.language);
  state = answer;
  if (!before || !samePlace(before, state)) await turn();
  if (!(await loaded(chosenView()))) return;
  if (state.unrecognised) await load("unrecognised");
  await afterPress();
  draw();
  // What was asked for by a key that works on every page.
  const [now, on] = [wanted, pressed];
  wanted = pressed = null;
  if (now === "next") (await import("./views/next_finding.js")).nextFinding(place);
  if (now === "save" && on) await go("found", { pressed: on });
  else if (now === "save" && chosenView() === "stranger") await go("save");
  else if (now === "save" && chosenView() === "found") await saveFound();
}

/** Whoever is alone on the page, as soon as it is read. */
async function saveFound() {
  const found = await import("./views/found.js");
  const { tab } = state;
  const here = () => state.tab === tab && chosenView() === "found";
  const url = () => state.elsewhere?.url ?? null;
  // What is read while the page is still coming up is let go of when it is there.
  for (let tries = 0; tries < 3 && here() && !readAlready(tab, null, url()); tries += 1) await readPage(tab, null, url());
  if (here() && !found.saveFound(stageOf())) redraw();
}

/** Whether the panel is still about the same person or page; a page's address may come to be known later. @param {State} one @param {State} other */
function samePlace(one, other) {
  if (!one.elsewhere || !other.elsewhere) return !one.elsewhere === !other.elsewhere && one.page?.profile === other.page?.profile;
  return one.tab === other.tab && (one.elsewhere.url === null || one.elsewhere.url === other.elsewhere.url);
}

/** By what that which is typed here is found again. @returns {string | null} */
function aboutNow() {
  return given?.page?.url ?? state.page?.profile ?? state.elsewhere?.url ?? null;
}

/** To somebody else: what was begun about them before, and not added, is opened again as it was left. */
async function turn() {
  opened = given = null;
  const { typed, sheet, elsewhere } = state;
  const view = typed?.view ?? "event";
  // A card that has been kept meanwhile is not saved again, and who is not kept has none to edit.
  const fits = elsewhere ? view === "save" : sheet && Boolean(sheet.contact) !== (view === "save");
  if (!typed || !fits || !(await loaded(view))) return;
  opened = view;
  given = typed.view ? { typed: typed.values, was: typed.was, profiles: typed.profiles } : { act: typed.act, typed: typed.values };
  if (elsewhere?.url) given.page = { url: elsewhere.url, title: elsewhere.title, selection: "" };
}

/** The name of the view that the state and the user's last choice call for. */
function chosenView() {
  if (state.held) return "held";
  if (state.passing) return "passed";
  if (opened) return opened;
  if (state.link !== "ok" && (state.link !== "away" || !(state.sheet || state.elsewhere))) return "offline";
  if (state.elsewhere) return "found";
  if (!state.sheet) return state.unrecognised?.means.includes("person") ? "unrecognised" : "nobody";
  return state.sheet.contact ? "sheet" : "stranger";
}

function draw() {
  const name = chosenView();
  if (!VIEWS[name]) return; // It is on its way, and drawn when it is there.
  const { held, sheet, link, waiting, waiting_total: total, page, elsewhere, unrecognised } = state;
  naming.replaceChildren();
  if (ABOUT.has(name)) fill(naming, [namingLine(texts, state.naming)]);
  drawSent(ABOUT.has(name));
  const shown = name === "held" ? null : [sheet, link, waiting, total, page, unrecognised, elsewhere && [state.tab, elsewhere, readings]];
  const now = JSON.stringify([name, given, texts.language, held, shown]);
  const filling = FORMS.has(name);
  const going = filling && formOf === key(name);
  if (now === drawn || (going && form?.isConnected)) return;
  drawn = now;

  const stage = stageOf();
  const before = place.dataset.view;
  const same = before === "held" && place.dataset.held === held?.id;
  const focus = document.activeElement?.id;
  const open = [...place.querySelectorAll("details[open]")].map((details) => details.id);
  bars.replaceChildren(...(name === "held" ? [] : [bar(stage, { framed, beside: beside !== null, moving })]));
  place.replaceChildren();
  place.dataset.view = name;
  place.dataset.held = held?.id ?? "";
  if (name === "sheet" || name === "stranger") fill(place, [remembered(stage)]);
  fill(place, [viewOf(name, stage)]);
  if (ABOUT.has(name)) fill(place, [receivedDoor(stage), unrecognised && name !== "unrecognised" && VIEWS.unrecognised?.(stage)]);
  if (name !== "offline" && name !== "held" && !filling) fill(place, [outbox(stage)]);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  // What is held and only changed leaves the keyboard where it is; what is newly held calls for it.
  settle(name, filling && !going ? null : before, name === "held" && !same ? "go-back" : focus);
  if (framed) void ask("panel/drawn", { about: page?.profile ?? null, what: name === "held" ? "held" : "page" });
}

/** @param {boolean} here whether this view is the place for what was just sent */
function drawSent(here) {
  if (!offering && !state.offer && !state.noted) return;
  const stage = stageOf();
  offering ??= import("./offering.js").then((sent) => sent.offering(/** @type {HTMLElement} */ (document.getElementById("sent-told")), /** @type {HTMLElement} */ (document.getElementById("sent"))));
  offering.then((draw) => draw(stage, here)).catch(() => {}); // The extension was updated under this page.
}

/** @param {string} name @param {Stage} stage */
function viewOf(name, stage) {
  if (!FORMS.has(name)) return VIEWS[name](stage);
  if (!form || formOf !== key(name)) {
    form = /** @type {Form} */ (VIEWS[name](stage));
    formOf = key(name);
    keepTyped(form, aboutNow());
  }
  return form;
}

/** @param {string} name */
const key = (name) => JSON.stringify([name, given, texts.language, state.page?.profile, state.elsewhere && state.tab]);

/**
 * Each change is told to the worker, which keeps it: LinkedIn may move on to somebody else at any time, and the frame with it.
 * @param {Form} filled
 * @param {string | null | undefined} about
 */
function keepTyped(filled, about) {
  if (!filled.raw || !about) return;
  const tell = () => {
    const typed = form === filled ? filled.raw?.() : null;
    if (typed) void ask("typed/keep", { tab: state.tab, about, typed });
  };
  if (given?.typed) tell(); // Taken back, it may be all there is of it.
  filled.addEventListener("input", tell);
  filled.addEventListener("change", tell);
}

/**
 * Where the keyboard stands after drawing. Only what is held may call for it; what changes by itself, and what follows
 * an answer to what was held, leaves it where the user is: on the page.
 * @param {string} name
 * @param {string | null | undefined} before null for a form that has just been opened, undefined for the first of all: only
 *   the popup on another site begins with something to press
 * @param {string | undefined} focus
 */
function settle(name, before, focus) {
  if (name === "held") (document.getElementById(focus || "go-back") ?? document.getElementById("go-back"))?.focus();
  else if (framed && (before === "held" || !document.hasFocus())) return;
  else if (name !== before && (before !== undefined || name === "found")) /** @type {HTMLElement | null} */ (place.querySelector("[data-begin]") ?? place.querySelector("h1[tabindex]"))?.focus();
  else if (focus) document.getElementById(focus)?.focus();
}

/** @returns {Stage} */
function stageOf() {
  const unseen = () => say(texts.t("notInSight"));
  return { state, texts, ask, go, given, refresh, redraw, say, toUndo: status.focus, problem, close, beside: beside !== null, guarded: (button, act, inForm) => guarded(button, act, unseen, inForm) };
}

/** @param {string | null} view @param {any} [how] */
async function go(view, how = null) {
  const before = state;
  if (view !== null && !(await loaded(view))) return;
  if (!samePlace(before, state)) return; // The panel has turned to somebody else meanwhile.
  const about = aboutNow();
  if (form?.raw && opened !== view && about) void ask("typed/keep", { tab: state.tab, about, typed: null });
  opened = view;
  given = how;
  if (view === null || !FORMS.has(view)) form = null;
  status.clear();
  draw();
}

/** What a press may call for at any time is there before it does. */
const HELD_AHEAD_MS = 500;

/** @param {string} name */
async function loaded(name) {
  const there = await load(name);
  if (!there) say(problem({ code: "worker_gone", message: "" })); // The extension was updated under this page.
  return there;
}

function redraw() {
  drawn = "";
  draw();
}

/** @param {string} sentence @param {() => unknown} [undo] */
function say(sentence, undo) {
  if (sentence) status.say(sentence, undo);
  else status.clear();
}

/** @param {{code: string, message: string}} answer */
function problem(answer) {
  return problemIn(texts, answer);
}

/** @param {boolean} on */
function moveByKeys(on) {
  moving = on;
  bars.replaceChildren(bar(stageOf(), { framed, beside: false, moving }));
  document.getElementById("tool-move")?.focus();
}

/** How much larger the page's pixels are than the screen's. */
async function zoom() {
  return (await chrome.tabs?.getZoom(state.tab)) ?? 1;
}

/** What was read at the side holds no longer: another page is in front. */
function anotherPage() {
  forgetReading();
  readings += 1;
}

function close() {
  if (framed) void ask("panel/close", { tab: state.tab });
  else window.close();
}

document.documentElement.dataset.place = framed ? "frame" : query.has("popup") ? "popup" : beside ? "side" : "window";
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || state?.held) return;
  if (opened) (form?.leave ?? (() => go(null)))();
  else close();
});
new ResizeObserver(() => {
  if (framed && state) void ask("panel/size", { px: document.body.scrollHeight });
}).observe(document.body);

await refresh(first.state);
follow(() => void refresh());
if (framed) setTimeout(() => void load("held"), HELD_AHEAD_MS);
if (beside) {
  followTab(await beside, (another) => {
    if (another) anotherPage();
    void refresh();
  });
}
if (framed) void import("./moving.js").then(({ movable }) => movable({ ask, change: moveByKeys, say: (kept) => say(kept ? texts.t("moveKept") : texts.t("movedBack")), zoom }));
