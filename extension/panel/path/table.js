// @ts-check
// The same as the picture, row by row: for screen readers, for copying, for whoever prefers to read.
import { el } from "../dom.js";
import { happened } from "./readout.js";
import { bandIn, dateIn } from "./words.js";

/**
 * @param {import("./shapes.js").Words} words
 * @param {import("./shapes.js").Stop[]} stops
 */
export function table(words, stops) {
  const { t } = words;
  const heads = [t("pathDate"), t("pathStage"), t("meter_trust"), t("meter_standing"), t("pathHappened")];
  return el(
    "details",
    { class: "path-table", id: "path-table" },
    el("summary", {}, t("pathTable")),
    // Wider than a narrow panel, so it scrolls by itself, and the keyboard must reach it for that.
    el(
      "div",
      { class: "path-scroll", role: "region", tabindex: "0", "aria-label": t("pathTable") },
      el(
        "table",
        {},
        el("thead", {}, el("tr", {}, heads.map((head) => el("th", { scope: "col" }, head)))),
        el(
          "tbody",
          {},
          stops.map((stop) =>
            el(
              "tr",
              {},
              el("th", { scope: "row" }, dateIn(words, stop.on)),
              el("td", {}, t(`stage_${stop.stage}`)),
              el("td", {}, bandIn(words, stop.trust)),
              el("td", {}, bandIn(words, stop.standing)),
              el("td", {}, stop.marks.length > 0 && happened(words, stop)),
            ),
          ),
        ),
      ),
    ),
  );
}
