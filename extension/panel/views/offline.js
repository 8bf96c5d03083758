// @ts-check
// When the link to the server is not there: what is wrong, what to run, and what waits to be saved.
import { command } from "../command.js";
import { el } from "../dom.js";
import { age, moment } from "../numbers.js";

/** @typedef {import("../shapes.js").Stage} Stage */

/** @param {Stage} stage */
export function offlineView(stage) {
  const { texts, state } = stage;
  const { t } = texts;
  const retry = el("button", { type: "button", class: "primary", id: "retry", on: { click: () => again(stage) } }, t("retry"));
  const welcome = el("button", { type: "button", class: "primary", id: "open-welcome", on: { click: () => openWelcome() } }, t("openWelcome"));
  return el(
    "article",
    { class: "view centred" },
    el("h1", { tabindex: "-1", id: "view-title" }, t(`link_${state.link}`)),
    el("p", { class: "lead" }, t(`linkHelp_${state.link}`, { port: state.port })),
    state.link === "away" && command("amana serve"),
    state.link === "old" && command("pip install --upgrade amana"),
    el("div", { class: "actions" }, ["unpaired", "foreign", "blocked"].includes(state.link) ? welcome : retry),
    outbox(stage),
  );
}

/** A sheet from memory says so, above the person. @param {Stage} stage */
export function remembered({ texts, state, ...stage }) {
  if (state.link === "ok" || !state.sheet) return null;
  const { t } = texts;
  return el(
    "div",
    { class: "notice remembered" },
    el("span", {}, state.sheet_age === null ? t("rememberedNow") : t("remembered", { when: age(texts, state.sheet_age) })),
    el("button", { type: "button", class: "link", id: "retry", on: { click: () => again({ texts, state, ...stage }) } }, t("retry")),
  );
}

/** What waits in the outbox, each with the way out. @param {Stage} stage */
export function outbox(stage) {
  const { texts, state } = stage;
  const { t } = texts;
  if (state.waiting.length === 0) return null;
  return el(
    "section",
    { class: "outbox", "aria-labelledby": "outbox" },
    el(
      "div",
      { class: "section-head" },
      el("h2", { id: "outbox" }, texts.plural("waiting", state.waiting.length)),
      el("button", { type: "button", class: "link", id: "waiting-retry", on: { click: () => again(stage) } }, t("retry")),
    ),
    el(
      "ul",
      { class: "plain" },
      state.waiting.map((item) =>
        el(
          "li",
          { class: "row-line" },
          el("div", {}, el("p", {}, t(`waiting_${item.what.replace("/", "_")}`), el("span", { class: "when" }, " · ", moment(texts, item.at))), item.refused ? el("p", { class: "mistake", dir: "auto" }, item.refused) : el("p", { class: "quiet" }, t("notYetSaved"))),
          discarder(stage, item),
        ),
      ),
    ),
  );
}

/** Discarding asks once more, because what waits is nowhere else. @param {Stage} stage @param {import("../shapes.js").Waiting} item */
function discarder(stage, item) {
  const { t } = stage.texts;
  const first = el("button", { type: "button", class: "link", "aria-label": t("discardOne", { what: t(`waiting_${item.what.replace("/", "_")}`) }) }, t("discard"));
  first.addEventListener("click", () => {
    const yes = el("button", { type: "button", class: "warn small" }, t("discardYes"));
    stage.guarded(yes, async () => {
      const answer = await stage.ask("waiting/discard", { id: item.id });
      if (!answer.ok) return stage.say(stage.problem(answer));
      return stage.refresh();
    });
    first.replaceWith(yes);
  });
  return first;
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
