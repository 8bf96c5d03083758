// @ts-check
// Somebody asks the user for another person: two kind ways to say no, and one precise question to pass on.
//
// What is pasted here was written by somebody else, to the user alone, and still stands where it came from. So it is
// kept nowhere, unlike what the user types: it lives in this form, and is gone with it.
import { el } from "../dom.js";
import { backBar } from "./back_bar.js";
import { textField } from "./fields.js";
import { readyWords } from "./ready_words.js";

/** @typedef {import("../shapes.js").Stage} Stage */

const MOST = 8000; // Characters; the server takes no longer message.

/** @param {Stage} stage */
export function receivedView(stage) {
  const { texts } = stage;
  const { t } = texts;
  const field = textField("text", t("receivedLabel"), { long: true, limit: MOST, hint: t("receivedPrivacy") });
  const area = /** @type {HTMLTextAreaElement} */ (field.querySelector("textarea"));
  area.rows = 5;
  area.dataset.begin = "";
  const take = el("button", { type: "button", id: "take-selection" }, t("receivedTake"));
  const read = el("button", { type: "button", class: "primary", id: "read-received" }, t("receivedRead"));
  const answer = el("div", { class: "answer" });
  const form = el(
    "form",
    { class: "form", novalidate: true, on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    el("p", { class: "lead" }, t("receivedLead")),
    field,
    el("div", { class: "actions" }, read, take),
    answer,
  );
  const view = el("article", { class: "view" }, backBar(stage, t("receivedTitle")), form);

  area.addEventListener("input", () => {
    // Answers to other words than those in the field would be taken for answers to these.
    answer.replaceChildren();
    if (area.value.length >= MOST) sayCut();
  });
  const sayCut = () => stage.say(t("receivedCut", { most: new Intl.NumberFormat(texts.locale).format(MOST) }));

  stage.guarded(take, async () => {
    const found = await stage.ask("received/take", { tab: stage.state.tab });
    if (!found.ok) return stage.say(found.code === "page_unreadable" ? t("receivedNoReach") : stage.problem(found));
    if (!found.text) return stage.say(t("receivedNothing"));
    area.value = found.text;
    answer.replaceChildren();
    area.focus();
    return found.cut ? sayCut() : stage.say("");
  });
  stage.guarded(read, async () => {
    const text = area.value.trim();
    if (!text) {
      area.focus();
      return stage.say(t("receivedEmpty"));
    }
    read.disabled = true;
    const found = await stage.ask("received/read", { text });
    read.disabled = false;
    if (!found.ok) return stage.say(stage.problem(found));
    if (area.value.trim() !== text) return undefined;
    stage.say("");
    answer.replaceChildren(...answers(stage, found));
    return /** @type {HTMLElement} */ (answer.firstElementChild).focus();
  });
  return view;
}

/** @param {Stage} stage @param {import("../shapes.js").Received} received */
function answers(stage, { behalf, refusals, question }) {
  const { t } = stage.texts;
  const title = el(behalf ? "h2" : "p", { tabindex: "-1", class: "answer-title" }, behalf ? t("receivedAnswers") : t("receivedNotBehalf"));
  const refuse = refusals.map((words, index) => readyWords(stage, { id: `refusal-${index}`, title: index === 0 ? t("refusal") : t("refusalAgain"), words }));
  const ask = question ? [readyWords(stage, { id: "question", title: t("questionTitle"), words: question, note: t("questionNote"), kind: "forward" })] : [];
  return [title, ...refuse, ...ask];
}
