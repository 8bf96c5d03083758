// @ts-check
// The first minutes: find the server, connect to it, choose where Amana may appear. It may be closed at any point:
// where things stand is asked of the worker each time, and nothing is remembered here.
import { el } from "../panel/dom.js";
import { icon } from "../panel/icons.js";
import { languageSwitch } from "../panel/language.js";
import { problemIn } from "../panel/problem.js";
import { loadTexts } from "../panel/texts.js";
import { ask } from "../panel/worker.js";
import { chooseStep, connectStep, findStep, nextSteps } from "./steps.js";

const place = /** @type {HTMLElement} */ (document.getElementById("place"));
const status = /** @type {HTMLElement} */ (document.getElementById("status"));
const AGAIN = 2000; // Milliseconds between two looks, while something outside this page must happen.

/** @typedef {{found: string, port: number}} Found */
/** @typedef {{state: string, code: string | null}} Pairing */

/** @type {import("../panel/texts.js").Texts} */
let texts;
/** @type {any} */
let state;
/** @type {Found | null} */
let server = null;
/** @type {Pairing} */
let pairing = { state: "none", code: null };
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
let drawn = "";

/** Looks at how things stand and draws it; again in a moment while it waits for the user's terminal or dashboard. */
async function look() {
  clearTimeout(timer);
  const answer = await ask("panel/state");
  if (answer.ok) state = answer;
  const language = state?.language ?? "auto";
  if (!texts || texts.choice !== language) texts = await loadTexts(language);
  if (!answer.ok) say(problemIn(texts, answer));
  if (state?.link !== "ok") {
    const current = await ask("pair/state");
    pairing = current.ok ? current : { state: "none", code: null };
    if (pairing.state === "agreed") return look();
    if (pairing.state !== "waiting" && server?.found !== "amana") await find();
  }
  draw();
  if (state?.link !== "ok") timer = setTimeout(look, AGAIN);
}

/** @param {number} [port] */
async function find(port) {
  const wanted = port ?? server?.port;
  const answer = await ask("server/find", port ? { port } : {});
  server = answer.ok ? answer : { found: "nothing", port: wanted ?? 0 };
}

function draw() {
  const now = JSON.stringify([texts.language, state?.link, state?.language, server, pairing]);
  if (now === drawn) return;
  drawn = now;
  const focus = document.activeElement?.id;
  const linked = state?.link === "ok";
  const step = linked ? 3 : server?.found === "amana" || pairing.state === "waiting" ? 2 : 1;
  const stage = { texts, say, state, server, pairing, connect, findAt, allow };
  document.title = texts.t("welcomeTitle");
  document.getElementById("top")?.replaceChildren(
    el("span", { class: "brand" }, icon("rings"), texts.t("extensionName")),
    languageSwitch(texts, state?.language ?? "auto", look),
  );
  place.replaceChildren(
    el("h1", {}, linked ? texts.t("welcomeReady") : texts.t("welcomeTitle")),
    el("p", { class: "lead" }, linked ? texts.t("welcomeReadyLead") : texts.t("welcomeLead")),
    el(
      "ol",
      { class: "steps" },
      stepOf(1, step, "stepFind", findStep(stage)),
      stepOf(2, step, "stepConnect", connectStep(stage)),
      stepOf(3, step, "stepChoose", chooseStep(stage)),
    ),
    ...(linked ? [nextSteps(stage)] : []),
  );
  if (focus) document.getElementById(focus)?.focus();
}

/** @param {number} number @param {number} at @param {string} title @param {HTMLElement} body */
function stepOf(number, at, title, body) {
  const when = number < at ? "done" : number === at ? "now" : "later";
  return el(
    "li",
    { class: `step ${when}`, "aria-current": when === "now" ? "step" : null },
    el("h2", {}, texts.t(title)),
    when === "now" && body,
  );
}

async function connect() {
  const answer = await ask("pair/start", { port: server?.port });
  if (!answer.ok) return say(problemIn(texts, answer));
  say("");
  return look();
}

/** @param {number} port */
async function findAt(port) {
  say(texts.t("looking"));
  await find(port);
  say("");
  draw();
}

/** Asks the browser for the right to call 127.0.0.1, which Firefox gives only on request. */
async function allow() {
  await chrome.permissions.request({ origins: ["http://127.0.0.1/*"] });
  await look();
}

/** @param {string} sentence */
function say(sentence) {
  status.textContent = sentence;
}

await look();
