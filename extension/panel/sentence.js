// @ts-check
// The small parts that sentences are made of: names, numbers, quoted words and dates, each in its own direction.
import { percent } from "./numbers.js";

/** @typedef {import("./texts.js").Texts} Texts */

/** What a text could turn the rest of a sentence around with. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A name within a sentence, isolated, so that a Hebrew one does not turn an English line around.
 * @param {string} text
 */
export function isolated(text) {
  return `\u2068${text.replace(TURNS, "")}\u2069`;
}

/**
 * A share of one as percent within a sentence; unisolated, an Arabic sentence that begins with a number would run into it.
 * @param {Texts} texts
 * @param {number} value 0..1
 */
export function share(texts, value) {
  return isolated(percent(texts, value));
}

/**
 * What somebody wrote, in the quotation marks of the language.
 * @param {Texts} texts
 * @param {string} text
 */
export function quoted({ t }, text) {
  return t("quoted", { text: isolated(text.trim().replace(/[.。]$/u, "")) });
}

/**
 * "3 March", with its year where that is not this one; "March 2015", "2015".
 * @param {Texts} texts
 * @param {string} on
 * @param {string} today
 */
export function plainDay(texts, on, today) {
  const date = new Date(on);
  if (Number.isNaN(date.getTime())) return on;
  /** @type {Intl.DateTimeFormatOptions} */
  const options = { timeZone: "UTC" };
  if (on.length < 10 || on.slice(0, 4) !== today.slice(0, 4)) options.year = "numeric";
  if (on.length > 4) options.month = "long";
  if (on.length > 7) options.day = "numeric";
  return new Intl.DateTimeFormat(texts.locale, options).format(date);
}

/**
 * "on 3 March", "in March 2015", "in 2015".
 * @param {Texts} texts
 * @param {string} on
 * @param {string} today
 */
export function at(texts, on, today) {
  const exact = on.length > 7 ? "day" : on.length > 4 ? "month" : "year";
  return texts.t(`at_${exact}`, { date: plainDay(texts, on, today) });
}

/**
 * A sentence with a capital at its start, where the language has capitals; a name keeps its own.
 * @param {string} sentence
 */
export function capital(sentence) {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase("en"));
}
