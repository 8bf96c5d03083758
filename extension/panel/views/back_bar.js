// @ts-check
// The head of a view that was opened from a person: its title, and the way back.
import { el } from "../dom.js";

/** @param {import("../shapes.js").Stage} stage @param {string} title @param {() => void} [leave] */
export function backBar({ texts, go }, title, leave = () => go(null)) {
  return el(
    "div",
    { class: "back-bar" },
    el("h1", { tabindex: "-1", id: "view-title" }, title),
    el("button", { type: "button", class: "link", id: "back", on: { click: leave } }, texts.t("back")),
  );
}
