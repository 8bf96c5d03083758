// @ts-check
// The way to answering a message that asks for somebody else. It is about no page, and so stands below all of them.
import { el } from "../dom.js";

/** @param {import("../shapes.js").Stage} stage */
export function receivedDoor({ texts, state, go }) {
  if (state.link !== "ok") return null;
  return el(
    "div",
    { class: "door" },
    el("button", { type: "button", class: "link", id: "open-received", on: { click: () => go("received") } }, texts.t("receivedTitle")),
  );
}
