// @ts-check
// From the worker's state to the one view that fits it. Holds no knowledge of its own beyond what is open on the screen.
import { bar } from "./bar.js";
import { fill } from "./dom.js";
import { problemIn } from "./problem.js";
import { askState, first, follow } from "./start.js";
import { languageFor, loadTexts } from "./texts.js";
import { guarded } from "./visible.js";
import { ask } from "./worker.js";
import { eventView } from "./views/event.js";
import { heldView, passedView } from "./views/held.js";
import { historyView } from "./views/history.js";
import { offlineView, outbox, remembered } from "./views/offline.js";
import { saveView } from "./views/save.js";
import { sheetView } from "./views/sheet.js";
import { nobodyView, strangerView } from "./views/stranger.js";

/** @typedef {import("./shapes.js").State} State */
/** @typedef {import("./shapes.js").Stage} Stage */

const query = new URLSearchParams(location.search);
const framed = window.top !== window;
const bars = /** @type {HTMLElement} */ (document.getElementById("bar"));
const place = /** @type {HTMLElement} */ (document.getElementById("place"));
const status = /** @type {HTMLElement} */ (document.getElementById("status"));

/** @type {Record<string, (stage: Stage) => HTMLElement>} the views that the user opens */
const VIEWS = { save: saveView, event: eventView, history: historyView };

/** Those that are loaded when first opened, so that the panel starts with less. @type {Record<string, () => Promise<(stage: Stage) => HTMLElement>>} */
const LATER = { path: async () => (await import("./views/path.js")).pathView };

/** @type {State} */
let state;
/** @type {import("./texts.js").Texts} */
let texts;
/** @type {string | null} the view the user opened, for the person it was opened on */
let opened = null;
/** @type {string} what is drawn now; the same again is not drawn twice */
let drawn = "";
/** @type {HTMLElement | null} a form being filled in, kept whole while something else is shown over it */
let form = null;
let formOf = "";

async function refresh(asked = askState()) {
  const answer = await asked;
  texts ??= await first.texts;
  if (!answer.ok) {
    say(problem(answer));
    return;
  }
  const person = state?.page?.profile;
  if (texts.language !== languageFor(answer.language)) texts = await loadTexts(answer.language);
  state = answer;
  if (state.page?.profile !== person) opened = null;
  draw();
}

/** The name of the view that the state and the user's last choice call for. */
function chosenView() {
  if (state.held) return "held";
  if (state.passing) return "passed";
  if (opened) return opened;
  if (state.link !== "ok" && (state.link !== "away" || !state.sheet)) return "offline";
  if (!state.sheet) return "nobody";
  return state.sheet.contact ? "sheet" : "stranger";
}

function draw() {
  const name = chosenView();
  const { held, sheet, link, waiting, page } = state;
  const now = JSON.stringify([name, texts.language, held, name === "held" ? null : [sheet, link, waiting, page]]);
  const filling = name === "save" || name === "event";
  if (now === drawn || (filling && form?.isConnected && formOf === key(name))) return;
  drawn = now;

  const stage = stageOf();
  const before = place.dataset.view;
  const focus = document.activeElement?.id;
  const open = [...place.querySelectorAll("details[open]")].map((details) => details.id);
  bars.replaceChildren(...(name === "held" ? [] : [bar(stage)]));
  place.replaceChildren();
  place.dataset.view = name;
  if (name === "sheet" || name === "stranger") fill(place, [remembered(stage)]);
  fill(place, [viewOf(name, stage)]);
  if (name !== "offline" && name !== "held" && !filling) fill(place, [outbox(stage)]);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  settle(name, before, focus);
}

/** @param {string} name @param {Stage} stage */
function viewOf(name, stage) {
  if (name === "held") return heldView(stage, /** @type {import("./shapes.js").Held} */ (state.held));
  if (name === "offline") return offlineView(stage);
  if (name === "passed") return passedView(stage);
  if (name === "nobody") return nobodyView(stage);
  if (name === "sheet") return sheetView(stage);
  if (name === "stranger") return strangerView(stage);
  if (name !== "save" && name !== "event") return VIEWS[name](stage);
  if (!form || formOf !== key(name)) {
    form = VIEWS[name](stage);
    formOf = key(name);
  }
  return form;
}

/** @param {string} name */
const key = (name) => `${name} ${texts.language} ${state.page?.profile}`;

/**
 * Where the keyboard stands after drawing. Only what is held may call for it; what changes by itself, and what follows
 * an answer to what was held, leaves it where the user is: on the page.
 * @param {string} name
 * @param {string | undefined} before
 * @param {string | undefined} focus
 */
function settle(name, before, focus) {
  if (name === "held") document.getElementById("go-back")?.focus();
  else if (framed && (before === "held" || !document.hasFocus())) return;
  else if (name !== before && before !== undefined) /** @type {HTMLElement | null} */ (place.querySelector("h1[tabindex]"))?.focus();
  else if (focus) document.getElementById(focus)?.focus();
}

/** @returns {Stage} */
function stageOf() {
  return { state, texts, ask, go, refresh, say, problem, close, guarded: (button, act) => guarded(button, act, () => say(texts.t("notInSight"))) };
}

/** @param {string | null} view */
function go(view) {
  if (view !== null && !(view in VIEWS)) return void load(view);
  opened = view;
  if (view === null) form = null;
  status.textContent = "";
  draw();
}

/** Loads a view and opens it, unless the panel has turned to somebody else meanwhile. @param {string} name */
async function load(name) {
  const person = state.page?.profile;
  try {
    VIEWS[name] = await LATER[name]();
  } catch {
    say(problem({ code: "worker_gone", message: "" })); // The extension was updated under this page.
    return;
  }
  if (state.page?.profile === person) go(name);
}

/** @param {string} sentence */
function say(sentence) {
  status.textContent = sentence;
}

/** @param {{code: string, message: string}} answer */
function problem(answer) {
  return problemIn(texts, answer);
}

function close() {
  if (framed) void ask("panel/close", { tab: state.tab });
  else window.close();
}

document.documentElement.dataset.place = framed ? "frame" : query.has("popup") ? "popup" : "window";
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || state?.held) return;
  if (opened) go(null);
  else close();
});
new ResizeObserver(() => {
  if (framed && state) void ask("panel/size", { px: document.body.scrollHeight });
}).observe(document.body);

await refresh(first.state);
follow(() => void refresh());
