// @ts-check
// Dates of the calendar out of their parts: which number is the day, which year is meant where none was written.

/** @typedef {import("./written_date_items.js").Item} Item */
/** @typedef {import("./written_date.js").Context} Context */
/** @typedef {import("./written_date.js").Found} Found */

/** How many years a day without a year is looked for; 29 February never needs more. */
const YEARS_AROUND = 8;

/**
 * Whether the calendar has this day.
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
export function exists(year, month, day) {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

/**
 * @param {number} year
 * @param {number} month
 */
export function lastDay(year, month) {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The day of the week, Sunday = 0.
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
export function weekday(year, month, day) {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/**
 * A year as it was written: four digits, or two after a day and month ('19 says so itself).
 * @param {Pick<Item, "n" | "digits">} number
 * @param {Context} context
 * @returns {number} NaN where it is no year
 */
function yearOf({ n, digits }, context) {
  if (digits === 4) return n;
  if (digits !== 2) return NaN;
  return !context.ahead && 2000 + n > context.year ? 1900 + n : 2000 + n;
}

/**
 * A day and month without a year: the latest one up to today, or the next one from today on.
 * @param {number} month
 * @param {number} day
 * @param {Context} context
 * @param {number | undefined} onWeekday
 * @returns {Found}
 */
function withoutYear(month, day, context, onWeekday) {
  const now = context.month * 100 + context.day;
  const step = context.ahead ? 1 : -1;
  const first = context.year + ((month * 100 + day - now) * step < 0 ? step : 0);
  for (let year = first; Math.abs(year - first) <= YEARS_AROUND; year += step) {
    if (exists(year, month, day) && (onWeekday === undefined || weekday(year, month, day) === onWeekday)) return [year, month, day];
  }
  return null;
}

/**
 * A month without a year: the latest one up to this month, or the next one from this month on.
 * @param {number} month
 * @param {Context} context
 * @param {string} [said] "L" for the last one before this month, "X" for the next one after it
 * @returns {Found}
 */
function bareMonth(month, context, said = "") {
  const ahead = said === "X" || (said === "" && context.ahead);
  const same = month === context.month;
  if (ahead) return [context.year + (month < context.month || (same && said === "X") ? 1 : 0), month];
  return [context.year - (month > context.month || (same && said === "L") ? 1 : 0), month];
}

/**
 * Numbers with dividers: 3.3.2019, 2019-03-03, 03/2015, 3/3. The day stands first, but for those used to 12/31/2026,
 * and where only the other order makes a date.
 * @param {number[]} parts
 * @param {number[]} lengths
 * @param {boolean} monthFirst
 * @param {Context} context
 * @param {number | undefined} onWeekday
 * @returns {Found}
 */
function divided(parts, lengths, monthFirst, context, onWeekday) {
  const [a, b, c] = parts;
  if (lengths[0] === 4) return lengths.slice(1).every((length) => length <= 2) ? [a, b, c] : null;
  if (lengths[0] > 2) return null;
  if (parts.length === 2 && lengths[1] === 4) return [b, a];
  if (lengths[1] > 2) return null;
  const swapped = a <= 12 && (monthFirst || (b > 12 && parts.length === 3)); // "05/19" may be a day or a year: better not to know.
  const [month, day] = swapped ? [a, b] : [b, a];
  if (parts.length === 2) return withoutYear(month, day, context, onWeekday);
  return [yearOf({ n: c, digits: lengths[2] }, context), month, day];
}

/**
 * A date of the calendar, with the weekday beside it if one was written.
 * @param {Item[]} items
 * @param {Context} context
 * @param {number} [onWeekday]
 * @returns {Found}
 */
export function calendarDate(items, context, onWeekday) {
  const [a, b, c] = items;
  const short = (/** @type {Item} */ item) => (item.digits ?? 0) <= 2 && !item.year;
  switch (items.map((item) => item.mark).join("")) {
    case "C":
      return divided(a.parts ?? [], a.lengths ?? [], context.monthFirst && a.divider !== ".", context, onWeekday);
    case "NNN":
      return divided([a.n, b.n, c.n], [a, b, c].map((item) => item.digits ?? 0), context.monthFirst, context, onWeekday);
    case "N":
      return short(a) ? null : [yearOf(a, context)];
    case "M":
      return bareMonth(a.n, context);
    case "LM":
    case "XM":
      return bareMonth(b.n, context, a.mark);
    case "ML":
    case "MX":
      return bareMonth(a.n, context, b.mark);
    case "TM":
    case "MT":
      return [context.year, a.mark === "M" ? a.n : b.n];
    case "NM":
      return short(a) ? withoutYear(b.n, a.n, context, onWeekday) : [yearOf(a, context), b.n];
    case "MN":
      return short(b) ? withoutYear(a.n, b.n, context, onWeekday) : [yearOf(b, context), a.n];
    case "NMN":
      return a.digits === 4 ? short(c) ? [a.n, b.n, c.n] : null : short(a) ? [yearOf(c, context), b.n, a.n] : null;
    case "MNN":
      return short(b) ? [yearOf(c, context), a.n, b.n] : null;
    default:
      return null;
  }
}
