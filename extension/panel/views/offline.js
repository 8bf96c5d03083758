// @ts-check
// When the link to the server is not there: what is wrong, what to run, and what waits to be saved.
import { command } from "../command.js";
import { el, fill } from "../dom.js";
import { icon } from "../icons.js";
import { age } from "../numbers.js";

/** @typedef {import("../shapes.js").Stage} Stage */

/** @param {Stage} stage */
export function offlineView(stage) {
  const { texts, state } = stage;
  const { t } = texts;
  const retry = el("button", { type: "button", class: "primary", id: "retry", on: { click: () => again(stage) } }, t("retry"));
  const welcome = el("button", { type: "button", class: "primary", id: "open-welcome", on: { click: () => openWelcome() } }, t("openWelcome"));
  // Whoever's page this is can be kept all the same, and is saved when Amana is back.
  const save = state.link === "away" && state.page?.profile && el("button", { type: "button", id: "save-contact", on: { click: () => stage.go("save") } }, icon("add"), t("saveContact"));
  return el(
    "article",
    { class: "view centred" },
    el("h1", { tabindex: "-1", id: "view-title" }, t(`link_${state.link}`)),
    el("p", { class: "lead" }, t(`linkHelp_${state.link}`, { port: state.port })),
    state.link === "away" && command("amana serve"),
    state.link === "old" && command("pip install --upgrade amana"),
    el("div", { class: "actions" }, ["unpaired", "foreign", "blocked"].includes(state.link) ? welcome : retry, save),
    outbox(stage),
  );
}

/** A sheet from memory says so, above the person, and one that is kept here alone. @param {Stage} stage */
export function remembered(stage) {
  const { texts, state } = stage;
  const { t } = texts;
  if (state.sheet?.waits === "person") return keptHere(stage, state.sheet);
  if (state.link === "ok" || !state.sheet) return null;
  return el(
    "div",
    { class: "notice remembered" },
    el("span", {}, state.sheet_age === null ? t("rememberedNow") : t("remembered", { when: age(texts, state.sheet_age) })),
    el("button", { type: "button", class: "link", id: "retry", on: { click: () => again(stage) } }, t("retry")),
  );
}

/** @param {Stage} stage @param {import("../shapes.js").Sheet} sheet */
function keptHere(stage, { refused }) {
  const { t } = stage.texts;
  return el(
    "div",
    { class: "notice remembered" },
    el("span", {}, refused ? [t("keptHereRefused"), " ", el("span", { dir: "auto" }, stage.problem(refused))] : t("keptHere")),
    el("button", { type: "button", class: "link", id: "retry", on: { click: () => again(stage) } }, t("retry")),
  );
}

/** The list of what waits, once something did. @type {import("./outbox.js").Draw | null} */
let drawList = null;

/** What waits in the outbox, each with the way out. @param {Stage} stage */
export function outbox(stage) {
  const { texts, state } = stage;
  const total = state.waiting_total ?? state.waiting.length;
  if (total === 0) return null;
  const place = el("div", {});
  const draw = async () => {
    try {
      drawList = (await import("./outbox.js")).waitingItems;
      fill(place, [drawList(stage)]);
    } catch {
      stage.say(stage.problem({ code: "worker_gone", message: "" })); // The extension was updated under this page.
    }
  };
  if (drawList) fill(place, [drawList(stage)]);
  else void draw();
  return el(
    "section",
    { class: "outbox", "aria-labelledby": "outbox" },
    el(
      "div",
      { class: "section-head" },
      el("h2", { id: "outbox", tabindex: "-1" }, texts.plural("waiting", total)),
      el("button", { type: "button", class: "link", id: "waiting-retry", on: { click: () => again(stage) } }, texts.t("retry")),
    ),
    place,
  );
}

/** @param {Stage} stage */
async function again(stage) {
  await stage.ask("waiting/retry");
  await stage.refresh();
  stage.say(stage.texts.t("retried"));
}

export function openWelcome() {
  void chrome.tabs.create({ url: chrome.runtime.getURL("welcome/welcome.html") });
}
