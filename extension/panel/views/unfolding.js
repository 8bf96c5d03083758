// @ts-check
// A part of a view that is loaded when somebody opens it, so that the first glance costs nothing for it.
import { el, fill } from "../dom.js";

/** @typedef {import("../dom.js").Child} Child */
/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {import("../shapes.js").Sheet} Sheet */

/** What was loaded once is drawn at once the next time. @type {Map<string, (stage: Stage, sheet: Sheet) => Child>} */
const loaded = new Map();

/**
 * @param {Stage} stage
 * @param {string} id
 * @param {string} title
 * @param {() => Promise<(stage: Stage, sheet: Sheet) => Child>} load
 */
export function unfolding(stage, id, title, load) {
  const sheet = /** @type {Sheet} */ (stage.state.sheet);
  const place = el("div", { class: "unfolded" });
  const details = el("details", { class: id, id }, el("summary", { id: `${id}-summary` }, title), place);

  const ready = loaded.get(id);
  if (ready) fill(place, [ready(stage, sheet)]); // Where it stood open and the view is drawn anew, nothing jumps.

  async function open() {
    if (!details.open || place.hasChildNodes()) return;
    try {
      const draw = await load();
      loaded.set(id, draw);
      if (!place.hasChildNodes()) fill(place, [draw(stage, sheet)]);
    } catch {
      stage.say(stage.problem({ code: "worker_gone", message: "" })); // The extension was updated under this page.
    }
  }
  details.addEventListener("toggle", open);
  return details;
}
