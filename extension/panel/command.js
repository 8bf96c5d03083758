// @ts-check
import { el } from "./dom.js";

/** A command to type in a terminal, never translated and never turned around. @param {string} line */
export function command(line) {
  return el("p", { class: "command" }, el("code", { dir: "ltr" }, line));
}
