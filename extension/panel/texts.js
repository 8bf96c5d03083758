// @ts-check
// Every word the user reads, in the language chosen in Amana, which need not be the browser's.
// chrome.i18n always speaks the browser's language, so the same messages.json files are read here directly.

/** @typedef {Record<string, {message: string, placeholders?: Record<string, {content: string}>}>} Messages */
/** @typedef {"en" | "ar" | "he"} Language */

/** @type {readonly Language[]} */
export const LANGUAGES = ["en", "ar", "he"];

/**
 * One language's texts: `t(key, values)` for a text, `plural(key, count)` for one with a number in it.
 * @typedef {object} Texts
 * @property {Language} language
 * @property {string} choice what the user chose: "auto" or a language
 * @property {string} locale the tag for Intl: Gregorian dates and one kind of digits everywhere
 * @property {(key: string, values?: Record<string, string | number>) => string} t
 * @property {(key: string, count: number, values?: Record<string, string | number>) => string} plural
 * @property {(key: string) => boolean} has
 */

/**
 * The language to speak: the chosen one, or the first of the browser's that Amana knows.
 * @param {string | undefined} choice
 * @param {readonly string[]} [preferred]
 * @returns {Language}
 */
export function languageFor(choice, preferred = navigator.languages) {
  const wanted = choice && choice !== "auto" ? [choice] : preferred;
  for (const tag of wanted) {
    const base = tag.toLowerCase().split("-")[0];
    const known = LANGUAGES.find((language) => language === (base === "iw" ? "he" : base));
    if (known) return known;
  }
  return "en";
}

/**
 * Loads the texts and turns the page to their language and direction.
 * @param {string | undefined} choice "auto", "en", "ar" or "he"
 * @returns {Promise<Texts>}
 */
export async function loadTexts(choice) {
  const texts = await wordsIn(choice);
  const { language } = texts;
  document.documentElement.lang = language;
  document.documentElement.dir = language === "en" ? "ltr" : "rtl";
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = texts.t(/** @type {HTMLElement} */ (element).dataset.text ?? "");
  }
  return texts;
}

/** The texts alone. @param {string | undefined} choice @returns {Promise<Texts>} */
export async function wordsIn(choice) {
  const language = languageFor(choice);
  const answer = await fetch(chrome.runtime.getURL(`_locales/${language}/messages.json`));
  return textsOf(language, await answer.json(), choice);
}

/**
 * The browser's own kind of the language, so that a British reader gets 21 Nov and not Nov 21.
 * @param {Language} language
 */
function regional(language) {
  const own = navigator.languages.find((tag) => languageFor(tag) === language && tag.toLowerCase().startsWith(language));
  return own ? new Intl.Locale(own).baseName : language;
}

/** @param {string} message @param {Record<string, string | number>} values */
function filled(message, values) {
  return message.replace(/\$(\w+)\$/g, (_, name) => String(values[name.toLowerCase()] ?? ""));
}

/**
 * @param {Language} language
 * @param {Messages} messages
 * @param {string} [choice]
 * @returns {Texts}
 */
export function textsOf(language, messages, choice = language) {
  const locale = `${regional(language)}-u-ca-gregory-nu-latn`;
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);

  /** @type {Texts["t"]} */
  const t = (key, values = {}) => {
    const entry = messages[key];
    if (!entry) return key; // The locale tests keep this from happening; a bare key is better than an empty page.
    return filled(entry.message, values);
  };

  /** @type {Texts["plural"]} */
  const plural = (key, count, values = {}) => {
    // The form is chosen before anything is put into it: a name may hold whatever stands between two forms.
    const forms = Object.fromEntries(
      (messages[key]?.message ?? key).split(" | ").map((form) => form.split(/:\s(.*)/s).slice(0, 2)),
    );
    return filled(forms[rules.select(count)] ?? forms.other ?? key, { ...values, count: digits.format(count) });
  };

  return { language, choice, locale, t, plural, has: (key) => key in messages };
}
