// @ts-check
// What this tie can carry now: every kind of ask under the word for how well it fits, with the reason where it does not.
import { el } from "../dom.js";
import { icon } from "../icons.js";

const LEVELS = /** @type {const} */ (["clear", "hint", "caution", "stop"]);
const SIGNS = { clear: "yes", hint: "yes", caution: "care", stop: "no" };

/** @param {import("../shapes.js").Stage} stage @param {import("../shapes.js").Sheet} sheet */
export function carry({ texts }, sheet) {
  const { t } = texts;
  const rows = LEVELS.map((level) => {
    const asks = sheet.can_carry.filter((entry) => entry.level === level);
    if (asks.length === 0) return null;
    const all = [...new Set(asks.flatMap((entry) => entry.reasons))];
    // Where nothing is on record, every other reason only says the same again.
    const reasons = all.includes("no_record") ? ["no_record"] : all;
    return el(
      "li",
      { class: `carry at-${level}` },
      el("span", { class: "carry-sign" }, icon(SIGNS[level])),
      el(
        "div",
        {},
        el("strong", {}, t(`carry_${level}`)),
        el("span", { class: "carry-asks" }, asks.map((entry) => t(`ask_${entry.ask}`)).join(" · ")),
        level !== "clear" &&
          reasons.map((reason) => el("span", { class: "carry-why" }, t(`reason_${reason}`))),
      ),
    );
  });
  return el(
    "section",
    { "aria-labelledby": "carry" },
    el("h2", { id: "carry" }, t("carryNow")),
    el("ul", { class: "plain" }, rows),
  );
}
