// @ts-check
// "Also with": the others who were there, each a chip that can be taken away again.
import { el, said } from "../dom.js";
import { suggesting } from "./suggestions.js";

/** @typedef {{id: string, name: string}} Companion */

/** As many as the server enters at once. */
const MOST = 20;

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {string} self the contact whose timeline this is
 * @param {Companion[]} [there]
 * @returns {HTMLElement & {chosen: () => Companion[]}}
 */
export function companionsField(stage, self, there = []) {
  const { t } = stage.texts;
  const chosen = there.map(({ id, name }) => ({ id, name }));
  const input = el("input", { id: "also-with", name: "with", type: "text", dir: "auto", maxlength: 200, autocomplete: "off", "aria-describedby": "also-with-hint" });
  const chips = el("ul", { class: "plain chip-row companions", "aria-label": t("alsoWith") });
  const field = el(
    "div",
    { class: "field" },
    el("label", { for: input.id }, t("alsoWith")),
    chips,
    suggesting(stage, input, { strict: true, unwanted: () => [self, ...chosen.map(({ id }) => id)], pick: add }),
    el("div", { id: "also-with-hint", class: "hint" }),
  );

  function draw() {
    chips.replaceChildren(...chosen.map((one) => el("li", {}, el("button", { type: "button", class: "chip-button", "aria-label": t("alsoWithout", { name: one.name }), on: { click: () => remove(one) } }, said(one.name), el("span", { "aria-hidden": "true" }, " ×")))));
    chips.hidden = chosen.length === 0;
    input.disabled = chosen.length >= MOST;
  }

  /** @param {Companion} person */
  function add({ id, name }) {
    chosen.push({ id, name });
    input.value = "";
    draw();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** @param {Companion} one */
  function remove(one) {
    chosen.splice(chosen.indexOf(one), 1);
    draw();
    input.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  draw();
  return Object.assign(field, { chosen: () => chosen });
}
