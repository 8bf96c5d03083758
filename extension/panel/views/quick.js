// @ts-check
// "What happened?": one press on a chip opens the form for that act, with the cursor in its sentence.
import { el } from "../dom.js";
import { ACTS } from "./acts.js";

/** @param {import("../shapes.js").Stage} stage */
export function quickActs({ texts, go }) {
  const { t } = texts;
  const label = (/** @type {string} */ name) => (name === "more" ? `${t("act_more")} ${t("addEvent")}` : null);
  const chip = (/** @type {string} */ name) => el("button", { type: "button", class: "chip-button", id: `act-${name}`, "aria-label": label(name), on: { click: () => go("event", { act: name }) } }, t(`act_${name}`));
  return el("section", { class: "quick-acts", "aria-labelledby": "what-happened" }, el("h2", { id: "what-happened" }, t("whatHappened")), el("div", { class: "chip-row", role: "group", "aria-labelledby": "what-happened" }, [...Object.keys(ACTS), "more"].map(chip)));
}
