// @ts-check
// What stands behind the numbers, each part loaded when it is opened: what counts, what was given and received, what was asked.
import { unfolding } from "./unfolding.js";

/** @param {import("../shapes.js").Stage} stage @param {import("../shapes.js").Sheet} sheet */
export function behind(stage, sheet) {
  const { t } = stage.texts;
  return [
    unfolding(stage, "counts", t("whatCounts"), async () => (await import("./counted.js")).counted),
    (sheet.balance.gifts ?? []).length > 0 && unfolding(stage, "given", t("given"), async () => (await import("./given.js")).given),
    (sheet.asks ?? []).length > 0 && unfolding(stage, "asked", t("asked"), async () => (await import("./asked.js")).asked),
  ];
}
