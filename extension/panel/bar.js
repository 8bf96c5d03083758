// @ts-check
// The line on top: whose face this is, the way to the dashboard and the settings, and out.
import { el } from "./dom.js";
import { icon } from "./icons.js";

/** @param {import("./shapes.js").Stage} stage */
export function bar({ texts, state, ask, close }) {
  const { t } = texts;
  const tool = (/** @type {string} */ id, /** @type {any} */ drawing, /** @type {string} */ name, /** @type {() => void} */ act) =>
    el("button", { type: "button", class: "tool", id, "aria-label": name, title: name, on: { click: act } }, icon(drawing));
  return el(
    "div",
    { class: "bar" },
    el("span", { class: "brand" }, icon("rings"), t("extensionName")),
    el("span", { class: "grow" }),
    state.waiting.length > 0 && el("span", { class: "pill", title: texts.plural("waiting", state.waiting.length) }, texts.plural("waitingShort", state.waiting.length)),
    state.link === "ok" && tool("tool-dashboard", "board", t("openDashboard"), () => void ask("dashboard/open")),
    tool("tool-settings", "settings", t("openSettings"), () => void chrome.runtime.openOptionsPage()),
    tool("tool-close", "close", t("close"), close),
  );
}
