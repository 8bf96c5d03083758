// @ts-check
// The small parts that sentences are made of: names, quoted words and dates, each in its own direction.

/** @typedef {import("./texts.js").Texts} Texts */

/**
 * A name within a sentence, isolated, so that a Hebrew one does not turn an English line around.
 * @param {string} text
 */
export function isolated(text) {
  return `\u2068${text}\u2069`;
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
