// @ts-check
// The fields of a person's card, the same where somebody is saved and where the card is edited.
import { el } from "../dom.js";
import { circlesField } from "./circles.js";
import { chosen, textField } from "./fields.js";
import { suggesting } from "./suggestions.js";

/** @typedef {import("../dom.js").Child} Child */
/** @typedef {{name: string, headline: string, company: string, location: string, circles: string[], how_we_met: string,
 *   introducer: {id: string, name: string} | null, offers: string[], needs: string[]}} Card */
/** What is typed on a card, as it stands in its fields. @typedef {Omit<Card, "offers" | "needs"> & {offers: string, needs: string, introduced_by: string}} Typed */

export const READ = /** @type {const} */ (["name", "headline", "company", "location"]);
const TYPED = /** @type {const} */ ([...READ, "how_we_met", "offers", "needs", "introduced_by"]);
const LIMITS = { name: 200, headline: 500, company: 200, location: 200 };

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {Partial<Card>} card what is known already
 * @param {{hint?: (field: typeof READ[number]) => Child, self?: string}} [more] a hint under a field, and whose card it is
 * @returns {{fields: Child[], told: (form: HTMLFormElement) => Record<string, unknown>, missing: (form: HTMLFormElement) => Record<string, string[]> | null,
 *   raw: (form: HTMLFormElement) => Typed, retype: (form: HTMLFormElement, typed: Typed) => void}}
 */
export function cardFields(stage, card, { hint = () => null, self = "" } = {}) {
  const { t } = stage.texts;
  const introducer = introducerField(stage, card.introducer ?? null, self);
  const of = (/** @type {HTMLFormElement} */ form, /** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value;
  const lines = (/** @type {string} */ text) => text.split("\n").map((line) => line.trim()).filter(Boolean);
  return {
    fields: [
      READ.map((field) => textField(field, t(`field_${field}`), { value: card[field] ?? "", required: field === "name", limit: LIMITS[field], hint: hint(field) })),
      circlesField(stage.texts, card.circles),
      textField("how_we_met", t("howWeMet"), { value: card.how_we_met ?? "", limit: 1000, long: true }),
      introducer.field,
      textField("offers", t("offers"), { value: (card.offers ?? []).join("\n"), limit: 2100, long: true, hint: t("oneALine") }),
      textField("needs", t("needs"), { value: (card.needs ?? []).join("\n"), limit: 2100, long: true, hint: t("oneALine") }),
    ],
    told: (form) => ({
      ...Object.fromEntries([...READ, "how_we_met"].map((name) => [name, of(form, name).trim()])),
      circles: chosen(form, "circles"),
      offers: lines(of(form, "offers")),
      needs: lines(of(form, "needs")),
      introduced_by: introducer.id() ?? "",
    }),
    raw: (form) => /** @type {Typed} */ ({
      ...Object.fromEntries(TYPED.map((name) => [name, of(form, name)])),
      circles: chosen(form, "circles"),
      introducer: introducer.known(),
    }),
    retype(form, typed) {
      for (const name of TYPED) /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value = typed[name];
      for (const circle of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('input[data-name="circles"]'))) circle.checked = typed.circles.includes(circle.value);
      introducer.know(typed.introducer);
    },
    missing(form) {
      /** @type {Record<string, string[]>} */
      const found = {};
      if (!of(form, "name").trim()) found.name = [t("nameNeeded")];
      if (introducer.id() === null) found.introduced_by = [t("introducerChoose")];
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
