// @ts-check
// What the user may change later: language, place, the server's port, the connection, and what still waits to be saved.
import { el } from "../panel/dom.js";
import { icon } from "../panel/icons.js";
import { languageSwitch } from "../panel/language.js";
import { modeChoice } from "../panel/mode.js";
import { notingChoice } from "../panel/noting.js";
import { problemIn } from "../panel/problem.js";
import { loadTexts } from "../panel/texts.js";
import { ask, onChanged } from "../panel/worker.js";
import { openWelcome, outbox } from "../panel/views/offline.js";
import { portForm } from "../welcome/steps.js";
import { keys } from "./keys.js";
import { ticks } from "./ticks.js";

const place = /** @type {HTMLElement} */ (document.getElementById("place"));
const status = /** @type {HTMLElement} */ (document.getElementById("status"));

/** @type {import("../panel/texts.js").Texts} */
let texts;
/** @type {any} */
let state;
let drawn = "";

async function refresh() {
  const answer = await ask("panel/state");
  if (answer.ok) state = answer;
  const language = state?.language ?? "auto";
  if (!texts || texts.choice !== language) texts = await loadTexts(language);
  if (!state) return say(problem(answer));
  const now = JSON.stringify([texts.language, state.link, state.port, state.mode, state.noting, state.language, state.waiting, state.waiting_total]);
  if (now !== drawn) draw();
  drawn = now;
}

function draw() {
  const { t } = texts;
  const focus = document.activeElement?.id;
  const stage = /** @type {any} */ ({ texts, state, ask, refresh, say, problem, guarded: plain });
  document.title = t("optionsTitle");
  document.getElementById("top")?.replaceChildren(el("span", { class: "brand" }, icon("rings"), t("extensionName")));
  place.replaceChildren(
    el("h1", {}, t("optionsTitle")),
    el("section", { class: "block" }, el("h2", {}, t("language")), languageSwitch(texts, state.language, refresh)),
    el("section", { class: "block" }, modeChoice(texts, state.mode, say)),
    el("section", { class: "block" }, notingChoice(texts, state.noting ?? "ask", say), twice("forget-sent", "sent/forget", [t("forgetSent"), t("forgetSentYes"), t("forgetSentDone")])),
    ticks(texts, say),
    keys(texts),
    el(
      "section",
      { class: "block" },
      el("h2", {}, t("connection")),
      el("p", {}, t(`link_${state.link}`)),
      portForm(texts, state.port, findAt),
      // A server that is elsewhere now is connected to anew: the token goes to the one that gave it only.
      state.link !== "ok" && el("button", { type: "button", id: "open-welcome", on: { click: openWelcome } }, t("openWelcome")),
      state.link !== "unpaired" && twice("disconnect", "pair/forget", [t("disconnect"), t("disconnectYes"), t("disconnected")]),
    ),
    ...(state.waiting.length > 0 ? [el("section", { class: "block" }, outbox(stage))] : []),
  );
  if (focus) document.getElementById(focus)?.focus();
}

/**
 * A button that asks once more, for what cannot be undone here.
 * @param {string} id
 * @param {string} message to the worker
 * @param {[string, string, string]} words the button's, those that ask once more, and those that tell it is done
 */
function twice(id, message, [button, again, done]) {
  const first = el("button", { type: "button", id }, button);
  first.addEventListener("click", () => {
    const yes = el("button", { type: "button", class: "warn", id: `${id}-yes` }, again);
    yes.addEventListener("click", async () => {
      const answer = await ask(message);
      say(answer.ok ? done : problem(answer));
      if (answer.ok) yes.replaceWith(first);
      await refresh();
    });
    first.replaceWith(yes);
    yes.focus();
  });
  return first;
}

/** @param {number} port */
async function findAt(port) {
  const answer = await ask("server/find", { port });
  say(answer.ok ? texts.t(`found_${answer.found}`, { port }) : problem(answer));
  await refresh();
}

/** @param {any} answer */
function problem(answer) {
  return problemIn(texts, answer);
}

/** No page holds the options in a frame, so a trusted click is enough here. @param {HTMLButtonElement} button @param {() => unknown} act */
function plain(button, act) {
  button.addEventListener("click", (event) => event.isTrusted && act());
  return button;
}

/** @param {string} sentence */
function say(sentence) {
  status.textContent = sentence;
}

await refresh();
onChanged(() => void refresh());
