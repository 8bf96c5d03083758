// @ts-check
// The fields of a person's card, the same where somebody is saved and where the card is edited.
import { el } from "../dom.js";
import { circlesField } from "./circles.js";
import { chosen, textField } from "./fields.js";
import { LINES, moreFields } from "./more_fields.js";
import { suggesting } from "./suggestions.js";

/** @typedef {import("../dom.js").Child} Child */
/** @typedef {{id: string, name: string}} One */
/** @typedef {{name: string, headline: string, company: string, location: string, circles: string[], how_we_met: string,
 *   introducer: One | null, offers: string[], needs: string[], interests: string[], languages: string[], emails: string[],
 *   phones: string[], knows: readonly (string | One)[]}} Card */
/** What is typed on a card, as it stands in its fields. @typedef {Record<string, any>} Typed */
/** A hint under a field, whose card it is, which fields alone are wanted, and what the page itself says.
 * @typedef {import("./more_fields.js").Suggested & {hint?: (field: typeof READ[number]) => Child, self?: string, only?: string[], open?: boolean}} More */

export const READ = /** @type {const} */ (["name", "headline", "company", "location"]);
const TYPED = [...READ, "how_we_met", "introduced_by"];
const LIMITS = { name: 200, headline: 500, company: 200, location: 200 };

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {Partial<Card>} card what is known already
 * @param {More} [more]
 * @returns {{fields: Child[], told: (form: HTMLFormElement) => Record<string, unknown>, missing: (form: HTMLFormElement) => Record<string, string[]> | null,
 *   raw: (form: HTMLFormElement) => Typed, retype: (form: HTMLFormElement, typed: Typed) => void}}
 */
export function cardFields(stage, card, { hint = () => null, self = "", only, open = false, ...suggested } = {}) {
  const { t } = stage.texts;
  const wants = (/** @type {string} */ field) => !only || only.includes(field);
  const introducer = wants("introduced_by") ? introducerField(stage, card.introducer ?? null, self) : null;
  const more = [...LINES, "knows"].some(wants) ? moreFields(stage, card, { suggested, self, open: open || Boolean(only), wants }) : null;
  const of = (/** @type {HTMLFormElement} */ form, /** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value;
  const typedHere = TYPED.filter(wants);
  return {
    fields: [
      READ.filter(wants).map((field) => textField(field, t(`field_${field}`), { value: card[field] ?? "", required: field === "name", limit: LIMITS[field], hint: hint(field) })),
      wants("circles") && circlesField(stage.texts, card.circles),
      wants("how_we_met") && textField("how_we_met", t("howWeMet"), { value: card.how_we_met ?? "", limit: 1000, long: true }),
      introducer?.field,
      more?.field,
    ],
    told: (form) => ({
      ...Object.fromEntries([...READ, "how_we_met"].filter(wants).map((name) => [name, of(form, name).trim()])),
      ...(wants("circles") ? { circles: chosen(form, "circles") } : {}),
      ...more?.told(),
      ...(introducer ? { introduced_by: introducer.id() ?? "" } : {}),
    }),
    raw: (form) => ({
      ...Object.fromEntries(typedHere.map((name) => [name, of(form, name)])),
      circles: chosen(form, "circles"),
      ...more?.raw(),
      introducer: introducer?.known() ?? null,
    }),
    retype(form, typed) {
      for (const name of typedHere) /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value = typed[name];
      for (const circle of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('input[data-name="circles"]'))) circle.checked = typed.circles.includes(circle.value);
      introducer?.know(typed.introducer);
      more?.retype(typed);
    },
    missing(form) {
      /** @type {Record<string, string[]>} */
      const found = {};
      if (wants("name") && !of(form, "name").trim()) found.name = [t("nameNeeded")];
      if (introducer && introducer.id() === null) found.introduced_by = [t("introducerChoose")];
      return Object.keys(found).length > 0 ? found : null;
    },
  };
}

/**
 * Somebody who is kept, found by name. `id()` is theirs, empty for nobody, null while what is typed is nobody's name.
 * @param {import("../shapes.js").Stage} stage
 * @param {{id: string, name: string} | null} known
 * @param {string} self
 */
function introducerField(stage, known, self) {
  let one = known;
  const input = el("input", { id: "introduced-by", name: "introduced_by", type: "text", dir: "auto", maxlength: 200, autocomplete: "off", value: known?.name ?? "", "aria-describedby": "introduced-by-hint" });
  const pick = (/** @type {{id: string, name: string}} */ person) => {
    one = person;
    input.value = person.name;
  };
  const field = el(
    "div",
    { class: "field" },
    el("label", { for: input.id }, stage.texts.t("introducedBy")),
    suggesting(stage, input, { strict: true, unwanted: () => [self], pick }),
    el("div", { id: "introduced-by-hint", class: "hint" }),
  );
  return {
    field,
    known: () => one && { id: one.id, name: one.name },
    know(/** @type {{id: string, name: string} | null} */ person) {
      one = person;
    },
    id() {
      const typed = input.value.trim();
      if (typed === "") return "";
      return one && typed === one.name.trim() ? one.id : null;
    },
  };
}
