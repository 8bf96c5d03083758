// @ts-check
// Where the panel stands on LinkedIn's pages: moved there by the user alone, and remembered for all of them together.
import { changeSettings } from "./settings.js";
import { tell } from "./tabs.js";

/** @typedef {import("./messages.js").From} From */
/** @typedef {import("./settings.js").Place} Place */

/**
 * The panel in a frame is moved by its bar or by keys pressed in it, neither of which the page can reach.
 * @param {{x: number, y: number, then: "on" | "keep" | "back" | "usual"}} move
 * @param {From} from
 */
export async function panelMoved({ x, y, then }, from) {
  if (!from.framed) return { ok: false, code: "not_on_a_page", message: "" };
  const answer = await tell(/** @type {number} */ (from.tab), { type: "panel/move", x, y, then });
  if (answer && (then === "keep" || then === "usual")) await changeSettings({ place: answer.place });
  return answer ? { ok: true } : { ok: false, code: "page_gone", message: "" };
}

/** The collapsed panel was dragged on the page. @param {Place} place */
export async function tabMoved(place) {
  await changeSettings({ place });
  return {};
}
