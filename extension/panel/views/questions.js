// @ts-check
// Open ends as questions until they are answered: a promise, an introduction, a recommendation, an ask.
import { el } from "../dom.js";
import { icon } from "../icons.js";
import { answerer } from "./acts.js";
import { log, newId, tell } from "./logging.js";
import { dueWords, questionWords } from "./question_words.js";

/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {import("../shapes.js").Question} Question */

/** The others are one press away: what else is on the sheet is to stay in sight. */
const AT_ONCE = 1;

/** Answered while the server was away: the sheet from memory still asks. @type {Set<string>} */
const answeredHere = new Set();

/** @param {Stage} stage @param {import("../shapes.js").Sheet} sheet */
export function questions(stage, sheet) {
  const { texts, state } = stage;
  if (state.link === "ok" && state.waiting.length === 0) answeredHere.clear();
  const told = new Map((sheet.asks ?? []).map(({ event, ask }) => [event, ask]));
  const open = (sheet.questions ?? []).filter(({ event }) => !answeredHere.has(event)).map((each) => ({ ...each, ask: told.get(each.event) }));
  if (open.length === 0 || !sheet.contact) return null;
  // What is not due yet is no question: it comes last, and quietly.
  const asked = [...open.filter((each) => !isAhead(each)), ...open.filter(isAhead)];
  const rest = asked.slice(AT_ONCE);
  // Of very many the server sends only the first.
  const unlisted = Math.max(0, (sheet.questions_total ?? 0) - (sheet.questions ?? []).length);
  const row = (/** @type {Question} */ each) => one(stage, sheet, each);
  return el(
    "section",
    { class: "questions", "aria-labelledby": "questions" },
    el("h2", { id: "questions", tabindex: "-1" }, texts.t("openEnds")),
    asked.slice(0, AT_ONCE).map(row),
    rest.length > 0 && el("details", { id: "more-questions" }, el("summary", {}, texts.plural("moreQuestions", rest.length + unlisted)), rest.map(row), unlisted > 0 && el("p", { class: "quiet" }, texts.t("firstOfAll", { count: asked.length + unlisted, shown: asked.length }))),
  );
}

/** @param {Question} question */
const isAhead = (question) => question.kind === "promised" && !question.overdue;

/** @param {Stage} stage @param {import("../shapes.js").Sheet} sheet @param {Question} question */
function one(stage, sheet, question) {
  const { texts } = stage;
  const { t } = texts;
  const name = sheet.contact?.name ?? "";
  const ahead = isAhead(question);
  const id = `question-${question.event}`;
  const others = question.with?.length ?? 0;
  const words = ahead ? dueWords(texts, question, name, sheet.today) : questionWords(texts, question, name, sheet.today);
  const quoted = question.kind === "promised" || (question.kind === "asked" && (!question.ask || question.ask === "other"));
  return el(
    "div",
    { class: ahead ? "question ahead" : "question", role: "group", "aria-labelledby": id },
    question.overdue && el("p", { class: "overdue" }, icon("care"), t("overdue")),
    el("p", { id }, words, others > 0 && [" ", el("span", { class: "quiet" }, texts.plural("andOthers", others))]),
    !quoted && question.text && el("p", { class: "quiet moment-text", dir: "auto" }, question.text),
    el(
      "div",
      { class: "answers" },
      question.answers.map(({ kind, who }) => {
        const button = el("button", { type: "button", class: "small", id: `answer-${question.event}-${kind}` }, t(`as_${kind}`));
        return stage.guarded(button, () => answer(stage, sheet, question, { kind, who: who ?? answerer(question.who, kind) }, button));
      }),
    ),
  );
}

/**
 * One press answers, as of today.
 * @param {Stage} stage @param {import("../shapes.js").Sheet} sheet @param {Question} question
 * @param {{kind: string, who: string}} said @param {HTMLButtonElement} button
 */
async function answer(stage, sheet, question, said, button) {
  const { t } = stage.texts;
  if (button.disabled) return undefined;
  button.disabled = true;
  const contact = sheet.contact?.id ?? "";
  const { stake, whom, event: answers } = question;
  const event = { ...said, on: sheet.today, ...(stake ? { stake } : {}), ...(whom ? { whom } : {}), answers, id: newId(contact) };
  const done = await log(stage, contact, [event]);
  button.disabled = false;
  if (!done.ok) return stage.say(stage.problem(done));
  if (done.waiting) answeredHere.add(answers);
  await stage.refresh();
  stage.redraw();
  tell(stage, done.waiting ? t("eventWaiting") : t("answered"), async () => {
    answeredHere.delete(answers);
    const undone = await done.undo();
    stage.redraw();
    return undone;
  });
  return stage.toUndo();
}
