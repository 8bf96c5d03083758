// @ts-check
// The living side of a tie: giving against receiving, warmth, last contact, and thanks that are still owed.
import { el, said } from "../dom.js";
import { ago, day } from "../numbers.js";
import { icon } from "../icons.js";

/** @typedef {import("../shapes.js").Sheet} Sheet */

/** @param {import("../shapes.js").Stage} stage @param {Sheet} sheet */
export function tie({ texts }, sheet) {
  const { t } = texts;
  const last = sheet.last_contact;
  return el(
    "dl",
    { class: "tie" },
    fact(t("balance"), t(`balance_${balanceWord(sheet.balance)}`), scale(sheet.balance.value)),
    fact(t("warmth"), t(`warmth_${warmthWord(sheet.warmth)}`), glow(sheet.warmth)),
    fact(
      t("lastContact"),
      last ? ago(texts, last.on, sheet.today) : t("lastContactNone"),
      last && el("span", { class: "tie-note" }, t(`kind_${last.kind}`)),
    ),
  );
}

/** @param {string} term @param {string} words @param {any} drawing */
function fact(term, words, drawing) {
  return el("div", {}, el("dt", {}, term), el("dd", {}, el("span", {}, words), drawing));
}

/** @param {Sheet["balance"]} balance */
export function balanceWord({ value, given, received }) {
  if (given === 0 && received === 0) return "none";
  if (value < -0.4) return "mostly_received";
  if (value < -0.15) return "received";
  return value > 0.15 ? "given" : "even";
}

/** @param {number} warmth 0..1 */
export function warmthWord(warmth) {
  if (warmth >= 0.5) return "warm";
  return warmth >= 0.15 ? "mild" : "quiet";
}

/** @param {number} value -1 (only received) .. 1 (only given) */
function scale(value) {
  const dot = el("span", { class: "scale-dot" });
  dot.style.insetInlineStart = `${50 + Math.max(-1, Math.min(1, value)) * 50}%`;
  return el("span", { class: "scale", "aria-hidden": "true" }, dot);
}

/** @param {number} warmth */
function glow(warmth) {
  const dots = [0.15, 0.35, 0.5, 0.75].map((from) => el("span", { class: warmth >= from ? "lit" : "" }));
  return el("span", { class: "glow", "aria-hidden": "true" }, dots);
}

/** Help that was received and never thanked for, first thing to see. @param {import("../shapes.js").Stage} stage @param {Sheet} sheet */
export function thanksOwed({ texts }, sheet) {
  const [first, more] = sheet.thanks_owed;
  // The next step tells of the only one already.
  if (!first || (!more && sheet.next_step?.step === "thank" && sheet.next_step.event === first.event)) return null;
  return el(
    "section",
    { class: "owed", "aria-labelledby": "owed" },
    icon("gift"),
    el(
      "div",
      {},
      el("h2", { id: "owed" }, texts.t("thanksOwed")),
      sheet.thanks_owed
        .slice(0, 3)
        .map((help) =>
          el(
            "p",
            {},
            help.text ? said(help.text) : texts.t(`kind_${help.kind}`),
            el("span", { class: "when" }, day(texts, help.on)),
          ),
        ),
    ),
  );
}
