// @ts-check
// *Before you send*: the words, the facts, a better way to say it, and the user's own choice. It never sends anything itself.
import { el } from "../dom.js";
import { icon } from "../icons.js";
import { bareCard } from "./bare.js";
import { factList } from "./facts.js";
import { quote } from "./quote.js";
import { silencer } from "./silence.js";
import { turnRound } from "./trap.js";

/** @typedef {import("../shapes.js").Held} Held */
/** @typedef {import("../shapes.js").Finding} Finding */
/** @typedef {import("../shapes.js").Stage} Stage */

const GRAVEST_FIRST = ["stop", "caution", "hint"];

/** @param {Stage} stage @param {Held} held */
export function heldView(stage, held) {
  const { texts } = stage;
  const { t } = texts;
  const { review, draft } = held;
  const bare = review.findings.find((finding) => finding.bare);
  const back = el("button", { type: "button", class: bare ? "grow" : "primary", id: "go-back", on: { click: () => goBack(stage) } }, t("goBack"));
  const send = stage.guarded(el("button", { type: "button", id: "send-anyway" }, t("sendAnyway")), () => letThrough(stage));
  const dialog = el(
    "div",
    { class: `view held ${review.verdict}`, role: "alertdialog", "aria-modal": "true", "aria-labelledby": "held-title", "aria-describedby": "held-what", tabindex: "-1" },
    el("h1", { id: "held-title" }, t("heldTitle")),
    bare
      ? bareCard(stage, held, bare, () => letThrough(stage))
      : [
          el("div", { id: "held-what" }, draft.text && quote(draft.text, review.findings.flatMap((finding) => finding.words))),
          reasons(stage, held),
          good(stage, review.good),
        ],
    el("div", { class: "actions sticky" }, back, send),
  );
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      goBack(stage);
    } else if (event.key === "Tab") turnRound(dialog, event);
  });
  return dialog;
}

/** Several reasons often rest on the same facts, which are said once. @param {Stage} stage @param {Held} held */
function reasons(stage, held) {
  const place = (/** @type {Finding} */ finding) => GRAVEST_FIRST.indexOf(finding.level);
  const gravest = [...held.review.findings].sort((one, other) => place(one) - place(other));
  const told = new Set();
  return gravest.map((finding) => reason(stage, held, finding, told));
}

/** @param {Stage} stage @param {Held} held @param {Finding} finding @param {Set<string>} told */
function reason(stage, held, finding, told) {
  const { texts } = stage;
  const { t } = texts;
  return el(
    "section",
    { class: `finding ${finding.level}` },
    el("p", { class: "why", dir: "auto" }, finding.why),
    factList(texts, finding.facts, told),
    finding.instead && better(stage, finding.instead),
    el(
      "details",
      { id: `more-${finding.rule}` },
      el("summary", {}, t("heldMore")),
      finding.silent_if.length > 0 && [
        el("h3", {}, t("silentIf")),
        el("ul", { class: "facts" }, finding.silent_if.map((change) => el("li", {}, el("span", { dir: "auto" }, change)))),
      ],
      finding.source && [el("h3", {}, t("heldSource")), el("p", { class: "quiet", dir: "auto" }, finding.source)],
      el("div", { class: "quieter" }, silencer(stage, held, finding, true), silencer(stage, held, finding, false)),
    ),
  );
}

/** @param {Stage} stage @param {string} words */
function better(stage, words) {
  const { t } = stage.texts;
  const copy = el("button", { type: "button", class: "small" }, icon("copy"), t("copy"));
  copy.addEventListener("click", async () => stage.say((await copied(words)) ? t("copyDone") : t("copyFailed")));
  return el(
    "div",
    { class: "better" },
    el("div", { class: "section-head" }, el("h2", {}, t("better")), copy),
    el("p", { class: "better-words", dir: "auto" }, words),
  );
}

/**
 * Puts words on the clipboard. A frame inside another site's page has no clipboard API, only the older command.
 * @param {string} words
 */
async function copied(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const take = (/** @type {ClipboardEvent} */ event) => {
      event.clipboardData?.setData("text/plain", words);
      event.preventDefault();
    };
    document.addEventListener("copy", take, { once: true });
    const done = document.execCommand("copy");
    document.removeEventListener("copy", take);
    return done;
  }
}

/** @param {Stage} stage @param {import("../shapes.js").Good[]} signs */
function good({ texts }, signs) {
  if (signs.length === 0) return null;
  return el("ul", { class: "good plain", "aria-label": texts.t("goodSigns") }, signs.map((sign) => el("li", {}, icon("yes"), el("span", { dir: "auto" }, sign.text))));
}

/** @param {Stage} stage */
async function goBack(stage) {
  await stage.ask("held/back", { tab: stage.state.tab });
  if (stage.state.framed) await stage.refresh();
  else stage.close();
}

/** @param {Stage} stage */
async function letThrough(stage) {
  const answer = await stage.ask("held/send", { tab: stage.state.tab });
  if (!answer.ok) return stage.say(stage.problem(answer));
  return stage.refresh();
}

/** After *Send it anyway*: what the user does next, because Amana presses nothing. @param {Stage} stage */
export function passedView(stage) {
  const { t } = stage.texts;
  return el(
    "article",
    { class: "view centred" },
    el("h1", { tabindex: "-1", id: "view-title" }, t("passedTitle")),
    el("p", { class: "lead", role: "status" }, t("passedLead")),
    el("button", { type: "button", class: "primary", on: { click: () => goBack(stage) } }, t("understood")),
  );
}
