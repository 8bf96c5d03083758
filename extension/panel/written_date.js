// @ts-check
// Dates as people write them: "yesterday", "قبل أسبوعين", "ב-3 במרץ", 03/2015, a year alone. Nothing is guessed beyond
// what was said: a month stays a month. The three languages are understood at once, because people mix them.
import { calendarDate, exists, lastDay, weekday } from "./written_date_calendar.js";
import { itemsOf } from "./written_date_items.js";

/** @typedef {import("./written_date_items.js").Item} Item */
/** @typedef {{on: string} | {problem: "unreadable" | "future" | "too_old"}} Read */
/** Today, and how to read. @typedef {{year: number, month: number, day: number, ahead: boolean, monthFirst: boolean}} Context */
/** A day, month or year, not yet checked; null where the words make no date. @typedef {[year: number, month?: number, day?: number] | null} Found */

const OLDEST = 1900;
const LATEST = 9999;
const DAY = 86_400_000;

/**
 * The day, month or year that was written, as exact as it was said, or what is wrong with it.
 * @param {string} text
 * @param {string} today ISO day
 * @param {{future?: boolean, monthFirst?: boolean}} [how] `future`: for something that is due, so that what is to come
 *   is taken, and a weekday, month, or day and month is the next one. `monthFirst`: the writer is used to 12/31/2026.
 * @returns {Read}
 */
export function readDate(text, today, { future = false, monthFirst = false } = {}) {
  const [year, month, day] = today.split("-").map(Number);
  const items = text.trim() ? itemsOf(text) : [{ mark: "F", n: 0 }];
  const found = items && meant(items, { year, month, day, ahead: future, monthFirst });
  if (!found || !possible(...found)) return { problem: "unreadable" };
  if (found[0] < OLDEST) return { problem: "too_old" };
  const on = found.filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0")).join("-");
  return !future && on > today.slice(0, on.length) ? { problem: "future" } : { on };
}

/**
 * @param {number} year
 * @param {number} [month]
 * @param {number} [day]
 */
function possible(year, month = 1, day = 1) {
  return year >= 1 && year <= LATEST && exists(year, month, day);
}

/**
 * @param {Item[]} items
 * @param {Context} context
 * @returns {Found}
 */
function meant(items, context) {
  if (items[0]?.mark === "A" && items[1]?.mark === "E") return meant(items.slice(1), context); // "Before the end of" is due at it.
  return amount(items, context) ?? turned(items, context) ?? dated(items, context);
}

/** @param {Item[]} items */
const marks = (items) => items.map((item) => item.mark).join("");

/**
 * So many days, weeks, months or years from today. Weeks end on a day, months and years stay as wide as they are.
 * @param {Context} context
 * @param {number} n negative for the past
 * @param {Item["unit"]} unit
 * @returns {Found}
 */
function away({ year, month, day }, n, unit) {
  if (unit === "year") return [Math.max(1, year + n)];
  if (unit === "month") {
    const months = Math.max(12, year * 12 + month - 1 + n);
    return [Math.floor(months / 12), (months % 12) + 1];
  }
  const date = new Date(Date.UTC(year, month - 1, day) + n * (unit === "week" ? 7 : 1) * DAY);
  if (Number.isNaN(date.getTime())) return null;
  return date.getUTCFullYear() < 1 ? [1] : [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/**
 * "three days ago", "قبل أسبوعين", "in a month", "tomorrow".
 * @param {Item[]} items
 * @param {Context} context
 * @returns {Found}
 */
function amount(items, context) {
  const written = marks(items);
  if (/^[UPO]?F$/.test(written)) return away(context, items[items.length - 1].n, "day");
  const past = /^(?:[AO]N?U|A?N?UA)$/.test(written);
  const ahead = /^(?:[IP]N?U|[IP]?N?UI)$/.test(written);
  if (!past && !ahead) return null;
  const n = items.find((item) => item.mark === "N")?.n ?? 1;
  return away(context, past ? -n : n, items.find((item) => item.mark === "U")?.unit);
}

/**
 * "last month", "this year", "next week", "last Tuesday", and the end of one of these.
 * @param {Item[]} items
 * @param {Context} context
 * @returns {Found}
 */
function turned(items, context) {
  const left = items.filter((item) => !"POE".includes(item.mark));
  const end = items.some((item) => item.mark === "E");
  const said = marks(left.filter((item) => !"UW".includes(item.mark)));
  const turn = { L: -1, TL: -1, X: 1, TX: 1, T: 0 }[said] ?? (end && said === "" ? 0 : null);
  const unit = left.find((item) => item.mark === "U");
  const named = left.find((item) => item.mark === "W");
  const shape = marks(left);
  if (/^[LXT]*U[LXT]*$/.test(shape) && unit && turn !== null) {
    if (unit.unit === "week" && (end || (turn === 0 && context.ahead))) return null; // No two countries end a week alike.
    return finished(away(context, turn, unit.unit), end, context);
  }
  if (!/^[LXT]*U?W[LXT]*$/.test(shape) || !named || end) return null;
  return onDay(named.n, said, context);
}

/**
 * The nearest day of that name: before today, or after it for what is due; "this" may be today.
 * @param {number} name Sunday = 0
 * @param {string} said
 * @param {Context} context
 */
function onDay(name, said, context) {
  const ahead = said.endsWith("X") || (!said.endsWith("L") && context.ahead);
  const from = weekday(context.year, context.month, context.day);
  const days = ahead ? (name - from + 7) % 7 : (from - name + 7) % 7;
  return away(context, (days || (said === "T" ? 0 : 7)) * (ahead ? 1 : -1), "day");
}

/**
 * For something due the end of a month or year is its last day; for the past it is no more exact than what it ends.
 * @param {Found} found
 * @param {boolean} end
 * @param {Context} context
 * @returns {Found}
 */
function finished(found, end, context) {
  if (!end || !context.ahead || !found) return found;
  const [year, month = 12, day] = found;
  return day === undefined && exists(year, month, 1) ? [year, month, lastDay(year, month)] : null;
}

/**
 * A date of the calendar with all that may stand around it: "on Tuesday the 3rd of March last year", "شهر مارس 2019".
 * @param {Item[]} items
 * @param {Context} context
 * @returns {Found}
 */
function dated(items, context) {
  const end = items[0]?.mark === "E";
  let left = items.filter((item) => !"POE".includes(item.mark));
  const named = left.find((item) => item.mark === "W");
  left = left.filter((item) => item !== named);
  const told = /[LXT]U|U[LXT]/.exec(marks(left));
  if (told && left.some((item) => "MC".includes(item.mark))) {
    const pair = left.slice(told.index, told.index + 2);
    if (!pair.some((item) => item.unit === "year")) return null;
    const turn = { L: -1, X: 1, T: 0 }[told[0].replace("U", "")] ?? 0;
    left.splice(told.index, 2, { mark: "N", n: context.year + turn, digits: 4 });
  }
  left = left.filter((item, at) => item.mark !== "U" || at === left.length - 1);
  const found = calendarDate(left, context, named?.n);
  if (!named || !found) return finished(found, end, context);
  const [year, month, day] = found;
  // A weekday that is not that day's own says that one of the two is a slip.
  return month && day && weekday(year, month, day) === named.n ? found : null;
}
