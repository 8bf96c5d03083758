// @ts-check
// A search field for kept people: what is found stands in a list below it, to be chosen by mouse or by arrow keys.
import { el, said } from "../dom.js";

/** @typedef {{id: string, name: string, headline: string}} Found */

const PAUSE_MS = 150;

/**
 * Adds the list of who was found to a text field, as a combobox.
 * @param {import("../shapes.js").Stage} stage
 * @param {HTMLInputElement} input it has an id
 * @param {{unwanted?: () => string[], pick: (found: Found) => void, strict?: boolean}} how
 *   `unwanted`: ids not to offer; `strict`: Enter picks the first one, since only a kept person will do
 * @returns {HTMLElement} the field with its list
 */
export function suggesting(stage, input, { unwanted = () => [], pick, strict = false }) {
  const { t } = stage.texts;
  const list = el("ul", { id: `${input.id}-found`, class: "found plain", role: "listbox", "aria-label": t("foundPeople"), hidden: true });
  const word = el("p", { class: "hint", role: "status" });
  /** @type {Found[]} */
  let found = [];
  let at = -1;
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) {
    input.setAttribute(name, value);
  }

  /** @param {Found[]} people */
  function show(people) {
    found = people;
    at = -1;
    list.replaceChildren(
      ...people.map((person, index) =>
        el(
          "li",
          // A press must not take the focus out of the field before it is a click.
          { id: `${list.id}-${index}`, role: "option", "aria-selected": "false", on: { pointerdown: (/** @type {Event} */ event) => event.preventDefault(), click: () => choose(index) } },
          said(person.name),
          person.headline && el("span", { class: "quiet", dir: "auto" }, person.headline),
        ),
      ),
    );
    list.hidden = people.length === 0;
    input.setAttribute("aria-expanded", String(people.length > 0));
    input.removeAttribute("aria-activedescendant");
  }

  async function search() {
    const q = input.value.trim();
    const mine = (asked += 1);
    if (q === "") return show([]);
    const answer = await stage.ask("contact/find", { q: q.slice(0, 200) });
    if (mine !== asked) return undefined;
    word.textContent = "";
    if (!answer.ok && strict) word.textContent = stage.problem(answer);
    const people = /** @type {Found[]} */ (answer.ok ? (answer.contacts ?? []) : []).filter(({ id }) => !unwanted().includes(id));
    if (answer.ok && strict && people.length === 0) word.textContent = t("foundNobody");
    return show(people);
  }

  /** @param {number} index */
  function mark(index) {
    at = (index + found.length) % found.length;
    [...list.children].forEach((option, each) => option.setAttribute("aria-selected", String(each === at)));
    input.setAttribute("aria-activedescendant", `${list.id}-${at}`);
    list.children[at].scrollIntoView({ block: "nearest" });
  }

  /** @param {number} index */
  function choose(index) {
    asked += 1;
    clearTimeout(timer);
    const person = found[index];
    show([]);
    pick(person);
    input.focus();
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const open = !list.hidden;
    if (event.key === "ArrowDown" && open) mark(at + 1);
    else if (event.key === "ArrowUp" && open) mark(at < 0 ? -1 : at - 1);
    else if (event.key === "Escape" && open) show([]);
    else if (event.key === "Enter" && open && (at >= 0 || strict)) choose(Math.max(0, at));
    else if (event.key !== "Enter" || !strict || input.value.trim() === "") return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => show([]));
  return el("div", { class: "suggesting" }, input, list, word);
}
