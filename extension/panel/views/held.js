// @ts-check
// *Before you send*: the words, the facts, a better way to say it, and the user's own choice. It never sends anything itself.
import { el } from "../dom.js";
import { icon } from "../icons.js";
import { isolated } from "../sentence.js";
import { bareCard } from "./bare.js";
import { reasons } from "./finding.js";
import { isNextKey, nextFinding } from "./next_finding.js";
import { quote } from "./quote.js";
import { readyWords } from "./ready_words.js";
import { silencedLine } from "./silence.js";
import { turnRound } from "./trap.js";

/** @typedef {import("../shapes.js").Held} Held */
/** @typedef {import("../shapes.js").Stage} Stage */

/** @param {Stage} stage */
export function heldView(stage) {
  const { t } = stage.texts;
  const held = /** @type {Held} */ (stage.state.held);
  const { review, draft } = held;
  const silences = new Map((held.silenced ?? []).map((silence) => [silence.rule, silence]));
  const speaking = review.findings.filter(({ rule }) => !silences.has(rule));
  const bare = speaking.find((finding) => finding.bare);
  const quiet = speaking.length === 0;
  const back = el("button", { type: "button", class: bare ? "grow" : quiet ? null : "primary", id: "go-back", on: { click: () => goBack(stage) } }, t("goBack"));
  const send = stage.guarded(el("button", { type: "button", class: quiet ? "primary" : null, id: "send-anyway" }, t("sendAnyway")), () => letThrough(stage));
  const dialog = el(
    "div",
    { class: `view held ${quiet ? "clear" : review.verdict}`, role: "alertdialog", "aria-modal": "true", "aria-labelledby": "held-title", "aria-describedby": "held-what", tabindex: "-1" },
    el(
      "div",
      { class: "section-head", "data-grip": stage.state.framed },
      el("h1", { id: "held-title" }, t("heldTitle")),
      speaking.length > 1 && el("button", { type: "button", class: "link", id: "next-finding", "aria-keyshortcuts": "J", title: `${t("nextReason")} (J)`, on: { click: () => nextFinding(dialog) } }, t("nextReason")),
    ),
    bare
      ? bareCard(stage, held, bare, () => letThrough(stage))
      : [
          el("div", { id: "held-what" }, quiet && el("p", { class: "at-ease" }, icon("yes"), t("nothingAgainst")), draft.text && quote(draft.text, speaking.flatMap((finding) => finding.words))),
          reasons(stage, held, speaking),
          forward(stage, held),
          good(stage, review.good),
        ],
    review.findings.map((finding) => {
      const silence = silences.get(finding.rule);
      return silence && silencedLine(stage, finding, silence);
    }),
    el("div", { class: "actions sticky" }, back, send),
  );
  listenWhileShown(dialog, (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      void goBack(stage);
    } else if (event.key === "Tab") turnRound(dialog, event);
    else if (isNextKey(event)) nextFinding(dialog, event.shiftKey);
  });
  return dialog;
}

/**
 * Keys pressed in the dialog, or on the way back in the status line below it, until the dialog is gone.
 * @param {HTMLElement} dialog
 * @param {(event: KeyboardEvent) => void} heard
 */
function listenWhileShown(dialog, heard) {
  const listen = (/** @type {KeyboardEvent} */ event) => {
    if (dialog.isConnected) heard(event);
    else document.body.removeEventListener("keydown", listen);
  };
  document.body.addEventListener("keydown", listen);
}

/** For an introduction: what the other can pass on as it is, and whose choice that is. @param {Stage} stage @param {Held} held */
function forward(stage, { review }) {
  const { texts, state } = stage;
  if (!review.forward) return null;
  const name = state.sheet?.contact?.name;
  const note = texts.t("forwardNote", { name: name ? isolated(name) : texts.t("personTold") });
  return readyWords(stage, { id: "forward", title: texts.t("forwardTitle"), words: review.forward, language: review.language, note, kind: "forward" });
}

/** @param {Stage} stage @param {import("../shapes.js").Good[]} signs */
function good({ texts }, signs) {
  if (signs.length === 0) return null;
  return el("ul", { class: "good plain", "aria-label": texts.t("goodSigns") }, signs.map((sign) => el("li", {}, icon("yes"), el("span", { dir: "auto" }, sign.text))));
}

/** @param {Stage} stage */
async function goBack(stage) {
  await stage.ask("held/back", { tab: stage.state.tab });
  if (stage.state.framed || stage.beside) await stage.refresh();
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
