// @ts-check
// Dates and numbers as people of each language write them. A date may be a day, a month or only a year.

/** @typedef {Pick<import("./texts.js").Texts, "locale">} Texts */

/**
 * "21 November 2026", "November 2026" or "2026", as exact as it was recorded.
 * @param {Texts} texts
 * @param {string} on "2026-11-21", "2026-11" or "2026"
 */
export function day(texts, on) {
  const parts = on.split("-").length;
  /** @type {Intl.DateTimeFormatOptions} */
  const options = { year: "numeric", timeZone: "UTC" };
  if (parts > 1) options.month = parts > 2 ? "short" : "long";
  if (parts > 2) options.day = "numeric";
  const date = new Date(on);
  return Number.isNaN(date.getTime()) ? on : new Intl.DateTimeFormat(texts.locale, options).format(date);
}

/**
 * A date read back in full, so that a slip is seen: "Friday, 20 November 2026"; a month or year as such.
 * @param {Texts} texts
 * @param {string} on
 */
export function fullDay(texts, on) {
  if (on.length < 10) return day(texts, on);
  return new Intl.DateTimeFormat(texts.locale, { dateStyle: "full", timeZone: "UTC" }).format(new Date(on));
}

/**
 * How long ago, in the largest unit that fits: "3 weeks ago", "yesterday". A bare year or month stays a date.
 * @param {Texts} texts
 * @param {string} on
 * @param {string} today "2026-11-21"
 */
export function ago(texts, on, today) {
  if (on.length < 10) return day(texts, on);
  const days = Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000);
  if (Number.isNaN(days)) return on;
  const relative = new Intl.RelativeTimeFormat(texts.locale, { numeric: "auto" });
  const size = Math.abs(days);
  if (size < 14) return relative.format(days, "day");
  if (size < 60) return relative.format(Math.round(days / 7), "week");
  if (size < 700) return relative.format(Math.round(days / 30.44), "month");
  return relative.format(Math.round(days / 365.25), "year");
}

/**
 * How old something remembered is, from seconds to days.
 * @param {Texts} texts
 * @param {number} seconds
 */
export function age(texts, seconds) {
  const relative = new Intl.RelativeTimeFormat(texts.locale, { numeric: "auto" });
  if (seconds < 3600) return relative.format(-Math.max(1, Math.round(seconds / 60)), "minute");
  if (seconds < 86_400) return relative.format(-Math.round(seconds / 3600), "hour");
  return relative.format(-Math.round(seconds / 86_400), "day");
}

/**
 * A share of one as whole percent.
 * @param {Texts} texts
 * @param {number} share 0..1
 */
export function percent(texts, share) {
  return new Intl.NumberFormat(texts.locale, { style: "percent" }).format(share);
}

/**
 * "a, b and c" in the language's own way.
 * @param {Texts} texts
 * @param {string[]} items
 */
export function list(texts, items) {
  return new Intl.ListFormat(texts.locale, { type: "conjunction" }).format(items);
}

/**
 * A point in time on this machine's clock: "21 Nov, 14:05".
 * @param {Texts} texts
 * @param {string} at ISO time
 */
export function moment(texts, at) {
  const options = /** @type {const} */ ({ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  return new Intl.DateTimeFormat(texts.locale, options).format(new Date(at));
}
