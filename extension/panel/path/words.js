// @ts-check
// A moment in words: the same for the line under the picture, for the screen reader and for the table.
import { day, percent } from "../numbers.js";

/** @typedef {import("./shapes.js").Words} Words */
/** @typedef {import("./shapes.js").Mark} Mark */

const LISTEN = 120;

/** Both ends of a band, or that there is none. @param {Words} words @param {import("./shapes.js").Band} band */
export function bandIn(words, { low, high, evidence }) {
  if (!evidence) return words.t("meterNoEvidence");
  return words.t("pathBand", { low: percent(words, low), high: percent(words, high) });
}

/** @param {Words} words @param {string} on */
export function dateIn(words, on) {
  return day(words, on);
}

/** By whom it was, and whether it built or cost trust; a note was done by nobody. @param {Words} words @param {Mark} mark */
export function actIn({ t }, mark) {
  const tone = t(`pathTone_${mark.tone}`);
  return mark.kind === "note" ? tone : `${t(`who_${mark.who}`)} · ${tone}`;
}

/**
 * The whole moment as one line to be spoken.
 * @param {Words} words
 * @param {import("./shapes.js").Stop} stop
 * @param {number} most marks to name; the table has them all
 */
export function stopIn(words, stop, most) {
  const { t } = words;
  const marks = stop.marks.slice(0, most).map((mark) => {
    const dated = mark.on === stop.on ? "" : `${dateIn(words, mark.on)}: `;
    // Isolated, so that a Hebrew sentence does not turn an English line around.
    return `${dated}${t(`kind_${mark.kind}`)}, ${actIn(words, mark)}${mark.text ? `: \u2068${beginning(mark.text)}\u2069` : ""}`;
  });
  if (stop.marks.length > most) marks.push(`+${stop.marks.length - most}`);
  return [
    dateIn(words, stop.on),
    `${t("pathStage")}: ${t(`stage_${stop.stage}`)}`,
    `${t("meter_trust")}: ${bandIn(words, stop.trust)}`,
    `${t("meter_standing")}: ${bandIn(words, stop.standing)}`,
    ...marks,
  ].join(". ");
}

/** As much of what somebody wrote as can be listened to; the table has it whole. @param {string} text */
function beginning(text) {
  const letters = [...text];
  return letters.length > LISTEN ? `${letters.slice(0, LISTEN).join("")}…` : text;
}
