// @ts-check
// People who are kept, found by name, each a chip that can be taken away again.
import { el, said } from "../dom.js";
import { suggesting } from "./suggestions.js";

/** @typedef {{id: string, name: string}} One */

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {{name: string, label: string, without: (name: string) => string, self: string, there?: readonly One[], most: number}} how
 *   `without`: the words for taking one away; `self`: the contact who is not offered; `there`: an empty name is asked for
 * @returns {HTMLElement & {chosen: () => One[], choose: (people: readonly One[]) => void}}
 */
export function peopleField(stage, { name, label, without, self, there = [], most }) {
  /** @type {One[]} */
  const chosen = [];
  const id = `people-${name}`;
  const input = el("input", { id, name, type: "text", dir: "auto", maxlength: 200, autocomplete: "off", "aria-describedby": `${id}-hint` });
  const chips = el("ul", { class: "plain chip-row companions", "aria-label": label });
  const field = el(
    "div",
    { class: "field" },
    el("label", { for: id }, label),
    chips,
    suggesting(stage, input, { strict: true, unwanted: () => [self, ...chosen.map((one) => one.id)], pick: add }),
    el("div", { id: `${id}-hint`, class: "hint" }),
  );

  function draw() {
    chips.replaceChildren(
      ...chosen.map((one) =>
        el("li", {}, el("button", { type: "button", class: "chip-button", "aria-label": without(one.name || stage.texts.t("someone")), on: { click: () => remove(one) } }, said(one.name || "…"), el("span", { "aria-hidden": "true" }, " ×"))),
      ),
    );
    chips.hidden = chosen.length === 0;
    input.disabled = chosen.length >= most;
  }

  /** @param {readonly One[]} people */
  function choose(people) {
    chosen.splice(0, chosen.length, ...people.map((one) => ({ id: one.id, name: one.name })));
    draw();
    const unnamed = chosen.filter((one) => !one.name).map((one) => one.id);
    if (unnamed.length > 0) void nameThem(unnamed);
  }

  /** @param {string[]} ids */
  async function nameThem(ids) {
    const answer = await stage.ask("contact/named", { ids });
    for (const { id: found, name: now } of answer.ok ? (answer.contacts ?? []) : []) {
      const one = chosen.find((each) => each.id === found);
      if (one) one.name = now;
    }
    draw();
  }

  /** @param {One} person */
  function add({ id: theirs, name: called }) {
    chosen.push({ id: theirs, name: called });
    input.value = "";
    draw();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** @param {One} one */
  function remove(one) {
    chosen.splice(chosen.indexOf(one), 1);
    draw();
    input.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  choose(there);
  return Object.assign(field, { chosen: () => chosen, choose });
}
