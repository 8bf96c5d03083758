// @ts-check
// What the moment under the cursor holds, written out below the picture.
import { el, said } from "../dom.js";
import { actIn, bandIn, dateIn } from "./words.js";

/** How many events are named there; the table has them all. */
export const MOST = 4;

/** @param {import("./shapes.js").Words} words @param {import("./shapes.js").Stop} stop */
export function readout(words, stop) {
  const { t } = words;
  const more = stop.marks.length - MOST;
  return [
    el("p", { class: "path-moment" }, el("strong", {}, dateIn(words, stop.on)), el("span", { class: "path-quiet" }, t(`stage_${stop.stage}`))),
    el(
      "dl",
      {},
      /** @type {const} */ (["trust", "standing"]).map((side) =>
        el("div", { class: `path-${side}` }, el("dt", {}, t(`meter_${side}`)), el("dd", {}, bandIn(words, stop[side]))),
      ),
    ),
    stop.marks.length > 0 && happened(words, stop, stop.marks.slice(0, MOST), more > 0 ? `+${more}` : ""),
  ];
}

/**
 * The marks of a moment, each with its own date where it is another.
 * @param {import("./shapes.js").Words} words
 * @param {import("./shapes.js").Stop} stop
 * @param {import("./shapes.js").Mark[]} [marks]
 * @param {string} [more]
 */
export function happened(words, stop, marks = stop.marks, more = "") {
  return el(
    "ul",
    { class: "path-happened" },
    marks.map((mark) =>
      el(
        "li",
        { "data-tone": mark.tone },
        el("strong", {}, words.t(`kind_${mark.kind}`)),
        el("span", { class: "path-quiet" }, mark.on !== stop.on && [" · ", dateIn(words, mark.on)], " · ", actIn(words, mark)),
        mark.text && el("span", { class: "path-said" }, said(mark.text)),
      ),
    ),
    more && el("li", {}, el("bdi", {}, more)),
  );
}
