// @ts-check
// The line on top: whose face this is, the way to the dashboard and the settings, to another place, and out.
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { openAtSide, sidePanels } from "./side.js";

/**
 * @param {import("./shapes.js").Stage} stage
 * @param {{framed: boolean, beside: boolean, moving: boolean}} where `moving`: by the arrow keys
 */
export function bar({ texts, state, ask, close, say }, { framed, beside, moving }) {
  const { t } = texts;
  const total = state.waiting_total ?? state.waiting.length;
  const tool = (/** @type {string} */ id, /** @type {any} */ drawing, /** @type {string} */ name, /** @type {() => void} */ act, /** @type {import("./dom.js").Props} */ more = {}) =>
    el("button", { type: "button", class: "tool", id, "aria-label": name, title: name, on: { click: act }, ...more }, icon(drawing));
  const move = framed && tool("tool-move", "move", t("movePanel"), () => {}, { "aria-pressed": moving ? "true" : "false", "aria-describedby": moving ? "move-how" : null });
  if (moving) {
    return el("div", { class: "bar moving" }, move, el("span", { class: "quiet grow", id: "move-how" }, t("moveHow")), el("button", { type: "button", class: "link", id: "move-usual" }, t("moveUsual")));
  }
  /** The panel moves over to the side: here it gives way. */
  async function toSide() {
    if (await openAtSide(state.tab ?? null)) close();
    else say(t("notAtSide"));
  }
  return el(
    "div",
    { class: "bar", "data-grip": framed },
    el("span", { class: "brand" }, icon("rings"), t("extensionName")),
    el("span", { class: "grow" }),
    total > 0 && el("span", { class: "pill", title: texts.plural("waiting", total) }, texts.plural("waitingShort", total)),
    move,
    !beside && sidePanels() && tool("tool-side", "side", t("openAtSide"), () => void toSide()),
    state.link === "ok" && tool("tool-dashboard", "board", t("openDashboard"), () => void ask("dashboard/open")),
    tool("tool-settings", "settings", t("openSettings"), () => void chrome.runtime.openOptionsPage()),
    tool("tool-close", "close", t("close"), close),
  );
}
