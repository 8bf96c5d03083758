// @ts-check
// Labelled form fields, so that each form names its fields, hints and mistakes in the same way.
import { el } from "../dom.js";

let made = 0;

/**
 * A text field with its label, a hint under it, and room for what the server says about it.
 * @param {string} name the field's name in the API
 * @param {string} label
 * @param {{value?: string, hint?: import("../dom.js").Child, long?: boolean, required?: boolean, limit: number}} options
 */
export function textField(name, label, { value = "", hint, long = false, required = false, limit }) {
  const id = `field-${name}-${(made += 1)}`;
  const input = el(long ? "textarea" : "input", {
    id,
    name,
    dir: "auto",
    maxlength: limit,
    required,
    autocomplete: "off",
    "aria-describedby": `${id}-hint`,
    ...(long ? { rows: 2 } : { type: "text" }),
  });
  input.value = value;
  return el(
    "div",
    { class: "field" },
    el("label", { for: id }, label),
    input,
    el("div", { id: `${id}-hint`, class: "hint" }, hint),
  );
}

/**
 * A question answered by chips: radios for one answer, checkboxes for several.
 * @param {"radio" | "checkbox"} type
 * @param {string} name
 * @param {string} legend
 * @param {{value: string, label: string}[]} choices
 * @param {string[]} chosen
 */
export function chips(type, name, legend, choices, chosen = []) {
  const group = `${name}-${(made += 1)}`;
  return el(
    "fieldset",
    { class: type === "radio" ? "segments" : "chips" },
    el("legend", {}, legend),
    el(
      "div",
      { class: "chip-row" },
      choices.map(({ value, label }) =>
        el(
          "label",
          { class: "chip" },
          el("input", { type, name: type === "radio" ? group : name, "data-name": name, value, checked: chosen.includes(value) }),
          el("span", {}, label),
        ),
      ),
    ),
  );
}

/**
 * What is chosen among chips.
 * @param {ParentNode} form
 * @param {string} name
 */
export function chosen(form, name) {
  return [...form.querySelectorAll(`input[data-name="${name}"]:checked`)].map((input) => /** @type {HTMLInputElement} */ (input).value);
}

/**
 * Writes what the server said about single fields beside them, and moves to the first.
 * @param {HTMLElement} form
 * @param {Record<string, string[]>} errors
 */
export function showErrors(form, errors) {
  let first = true;
  for (const input of form.querySelectorAll("input[name], textarea[name], select[name]")) {
    const said = ofField(errors, input.getAttribute("name") ?? "");
    input.toggleAttribute("aria-invalid", false);
    if (!said) continue;
    input.setAttribute("aria-invalid", "true");
    const hint = form.querySelector(`#${CSS.escape(`${input.id}-hint`)}`);
    if (hint) hint.replaceChildren(el("span", { class: "mistake" }, sentencesIn(said).join(" ")));
    input.closest("details")?.setAttribute("open", "");
    if (first) /** @type {HTMLElement} */ (input).focus();
    first = false;
  }
}

/**
 * What is said of a field. Of a field of several lines the server names each line that is wrong: `emails.0`.
 * @param {Record<string, unknown>} errors @param {string} name
 */
function ofField(errors, name) {
  const all = Object.entries(errors).filter(([field]) => field === name || field.startsWith(`${name}.`));
  return all.length > 0 ? all.map(([, sentences]) => sentences) : undefined;
}

/**
 * The sentences about one field, each said once.
 * @param {unknown} said
 * @returns {string[]}
 */
export function sentencesIn(said) {
  if (typeof said === "string") return [said];
  return typeof said === "object" && said !== null ? [...new Set(Object.values(said).flatMap(sentencesIn))] : [];
}
