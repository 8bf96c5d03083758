// @ts-check
// An open end as a question in one natural sentence, by what is open and whose it is.
import { said } from "../dom.js";
import { phrase } from "../phrase.js";
import { at, plainDay } from "../sentence.js";

/** @typedef {import("../shapes.js").Question} Question */
/** @typedef {import("../texts.js").Texts} Texts */

/** As much of a promise's words as still makes one sentence. */
const LONGEST = 90;

/** @param {Texts} texts @param {string} words */
function quoted(texts, words) {
  const line = words.replace(/\s+/g, " ").replace(/[.。]$/, "");
  return phrase((values) => texts.t("quoted", values), { text: said(line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line) });
}

/**
 * @param {Texts} texts
 * @param {Question} question
 * @param {string} name the person's
 * @param {string} today
 * @returns {import("../dom.js").Child[]}
 */
export function questionWords(texts, question, name, today) {
  const { t } = texts;
  const { kind, who, text } = question;
  const side = who === "both" ? "me" : who;
  const parts = { name: said(name), when: at(texts, question.on, today) };
  if (kind === "promised") {
    const due = plainDay(texts, question.due, today);
    if (!text) return phrase((values) => t(`open_something_${side}`, values), { ...parts, due });
    return phrase((values) => t(`open_promised_${side}`, values), { ...parts, due, what: quoted(texts, text) });
  }
  if (kind === "asked") {
    const named = question.ask && question.ask !== "other" && (question.ask === "information" ? t("open_information") : t(`ask_${question.ask}`));
    const what = named || (text ? quoted(texts, text) : t("something"));
    return phrase((values) => t(`open_asked_${side}`, values), { ...parts, what });
  }
  const whom = question.whom ? said(question.whom) : t("somebody");
  return phrase((values) => (kind === "introduced" ? t(`open_introduced_${side}`, values) : t(`open_recommended_${side}`, values)), { ...parts, whom });
}

/** A promise whose day has not come, told and not asked. @param {Texts} texts @param {Question} question @param {string} name @param {string} today */
export function dueWords(texts, question, name, today) {
  const due = plainDay(texts, question.due, today);
  const words = question.text ? quoted(texts, question.text) : texts.t("kind_promised");
  const side = question.who === "them" ? "them" : "me";
  return phrase((values) => texts.t(`due_${side}`, values), { name: said(name), due, what: words });
}
