// @ts-check
// What was written, word by word: each word becomes one item with a letter for what it is.
import * as words from "./written_date_words.js";

/** @typedef {"day" | "week" | "month" | "year"} Unit */

/**
 * One part of a written date. `mark`: N number, C numbers with a divider (3/3/2019), M month, W weekday, U unit,
 * F a day counted from today, A ago, I ahead, L last, X next, T this, E end of, P in, O of.
 * @typedef {object} Item
 * @property {string} mark
 * @property {number} n the number, the month from 1, the weekday from Sunday = 0, or the days from today
 * @property {Unit} [unit]
 * @property {number} [digits] how many digits the number was written with
 * @property {boolean} [year] a number that is said to be a year: '19
 * @property {number[]} [parts]
 * @property {number[]} [lengths] how many digits each part was written with
 * @property {string} [divider]
 */

const LONGEST = 80;
const MARKS = { ago: "A", ahead: "I", last: "L", next: "X", this: "T", end: "E", in: "P", of: "O" };
/** Arabic-Indic and Extended Arabic-Indic digits. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const PART = /(\d+(?:\s?[-./]\s?\d+){1,2})(?!\d)|('?)(\d+)|(\p{L}+)|[-./\s,،؛;()[\]"!?؟~]/uy;
/** Letters that are written together with the word after them, each tried alone: Arabic, then Hebrew. */
const PREFIXES = [
  /^[وفبلك](?=\p{L}{2})/u,
  /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u,
  /^[ובלכמהש](?=[א-ת]{2})/,
  /^[ובלכמהש]{2}(?=[א-ת]{2})/,
];

/**
 * The same word in one spelling: small letters, Western digits, no vowel signs, hamza, tatweel, geresh or bidi marks.
 * @param {string} text
 */
export function plain(text) {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .toLowerCase()
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ء/g, "")
    .replace(/[\u2010-\u2015\u2212\u05be]/g, "-")
    .replace(/[\u2018\u2019`´׳]/g, "'")
    .replace(/'(?!\d)s?(?![a-z])/g, "")
    .replace(/(^|\s)(?:[\u05d5\u05d1\u05dc\u05db\u05de\u05d4]{1,2}|[\u0641\u0628\u0644\u0648]{1,2})\s?-?\s?(?=\d)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** @type {Map<string, Item[]>} every known spelling and what it says */
const KNOWN = new Map();

/** @param {string} spellings @param {...Item} items */
function learn(spellings, ...items) {
  for (const spelling of spellings.split("|")) KNOWN.set(plain(spelling), items);
}

learn(words.EMPTY);
words.MONTHS.forEach((month, index) => learn(month, { mark: "M", n: index + 1 }));
words.WEEKDAYS.forEach((day, index) => learn(day, { mark: "W", n: index }));
words.NUMBERS.forEach((number, index) => learn(number, { mark: "N", n: index + 1, digits: 1 }));
for (const [unit, spellings] of Object.entries(words.UNITS)) learn(spellings, { mark: "U", n: 1, unit: /** @type {Unit} */ (unit) });
for (const [n, unit, spellings] of words.AMOUNTS) learn(spellings, { mark: "N", n, digits: 1 }, { mark: "U", n: 1, unit });
for (const [n, spellings] of words.NEAR) learn(spellings, { mark: "F", n });
for (const [unit, word] of Object.entries(words.THIS_UNIT)) {
  learn(word, { mark: "T", n: 0 }, { mark: "U", n: 1, unit: /** @type {Unit} */ (unit) });
}
for (const [relation, spellings] of Object.entries(words.RELATIONS)) {
  learn(spellings, { mark: MARKS[/** @type {keyof typeof MARKS} */ (relation)], n: 0 });
}
learn(words.LAST_YEAR, { mark: "L", n: 0 }, { mark: "U", n: 1, unit: "year" });

/**
 * What the first of these words say, and how many of them say it: the longest known phrase, else one without its prefix.
 * @param {string[]} row
 */
function phrase(row) {
  const [first] = row;
  const bare = PREFIXES.map((prefix) => first.replace(prefix, ""));
  for (const word of new Set([first, ...bare])) {
    for (let length = Math.min(4, row.length); length > 0; length -= 1) {
      const found = KNOWN.get([word, ...row.slice(1, length)].join(" "));
      if (found) return { found, length };
    }
  }
  return null;
}

/**
 * The items of a written date, or null where something stands in it that is no part of a date.
 * @param {string} text
 * @returns {Item[] | null}
 */
export function itemsOf(text) {
  if (text.length > LONGEST * 4) return null; // Vowel signs count as letters.
  const written = plain(text);
  if (written.length > LONGEST || /^-\s?\d/.test(written)) return null;
  /** @type {(Item | string)[]} */
  const row = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < written.length) {
    const part = PART.exec(written);
    if (!part) return null;
    const [, numbers, apostrophe, number, word] = part;
    if (numbers) {
      const parts = numbers.split(/\s?[-./]\s?/);
      const divider = numbers.replace(/[\d\s]/g, "")[0];
      row.push({ mark: "C", n: 0, parts: parts.map(Number), lengths: parts.map((each) => each.length), divider });
    } else if (number) row.push({ mark: "N", n: Number(number), digits: number.length, year: apostrophe !== "" });
    else if (word) row.push(word);
  }
  return understood(row);
}

/**
 * @param {(Item | string)[]} row
 * @returns {Item[] | null}
 */
function understood(row) {
  /** @type {Item[]} */
  const items = [];
  for (let at = 0; at < row.length; ) {
    const here = row[at];
    if (typeof here !== "string") {
      items.push(here);
      at += 1;
      continue;
    }
    const read = phrase(row.slice(at).map((each) => (typeof each === "string" ? each : String(each.n))));
    if (!read) return null;
    items.push(...read.found);
    at += read.length;
  }
  // "March (آذار)": one month in two calendars' names.
  return items.filter((item, at) => !(item.mark === "M" && items[at - 1]?.mark === "M" && items[at - 1].n === item.n));
}
