// @ts-check
// What this tie can carry now: every kind of ask under the word for how well it fits, each with its own reason where it does not.
import { el } from "../dom.js";
import { icon } from "../icons.js";

const LEVELS = /** @type {const} */ (["clear", "hint", "caution", "stop"]);
const SIGNS = { clear: "yes", hint: "yes", caution: "care", stop: "no" };

/** @typedef {import("../shapes.js").Carry} Carry */

/** @param {import("../shapes.js").Stage} stage @param {import("../shapes.js").Sheet} sheet */
export function carry({ texts }, sheet) {
  const { t } = texts;
  const rows = LEVELS.map((level) => {
    const groups = byReasons(sheet.can_carry.filter((entry) => entry.level === level));
    if (groups.length === 0) return null;
    return el(
      "li",
      { class: `carry at-${level}` },
      el("span", { class: "carry-sign" }, icon(SIGNS[level])),
      el(
        "div",
        {},
        el("strong", {}, t(`carry_${level}`)),
        groups.map(({ asks, reasons }) =>
          el(
            "p",
            { class: "carry-group" },
            el("span", { class: "carry-asks" }, asks.map((ask) => t(`ask_${ask}`)).join(" · ")),
            level !== "clear" && reasons.map((reason) => el("span", { class: "carry-why" }, t(`reason_${reason}`))),
          ),
        ),
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

/**
 * Asks that have the same reasons stand together; one that has others stands by itself.
 * @param {Carry[]} entries
 */
function byReasons(entries) {
  /** @type {Map<string, {asks: string[], reasons: string[]}>} */
  const groups = new Map();
  for (const entry of entries) {
    // Where nothing is on record, every other reason only says the same again.
    const reasons = entry.reasons.includes("no_record") ? ["no_record"] : entry.reasons;
    const key = reasons.join();
    const group = groups.get(key) ?? { asks: [], reasons };
    group.asks.push(entry.ask);
    groups.set(key, group);
  }
  return [...groups.values()];
}
