// @ts-check
// How an act fades, as the end of a sentence: "half of it is gone every 3 years".

const YEAR = 365;
const MONTH = YEAR / 12;

/**
 * @param {import("../texts.js").Texts} texts
 * @param {number | null} days the half-life; null never fades
 */
export function fades(texts, days) {
  if (days === null) return texts.t("fadesNever");
  const years = days / YEAR;
  if (years >= 1 && Math.abs(years - Math.round(years)) < 0.05) return texts.plural("fadesYears", Math.round(years));
  const months = Math.round(days / MONTH);
  return months >= 2 ? texts.plural("fadesMonths", months) : texts.plural("fadesDays", Math.round(days));
}
