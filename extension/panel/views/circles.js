// @ts-check
// Where a tie comes from. It need not start at work, and nobody ranks lower for it.
import { chips } from "./fields.js";

export const CIRCLES = ["work", "study", "friend", "family", "hobby", "community", "event", "online"];

/**
 * @param {import("../texts.js").Texts} texts
 * @param {string[]} [chosen]
 */
export function circlesField({ t }, chosen = []) {
  const choices = CIRCLES.map((circle) => ({ value: circle, label: t(`circle_${circle}`) }));
  return chips("checkbox", "circles", t("circles"), choices, chosen);
}
