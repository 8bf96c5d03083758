// @ts-check
// The fields that one act needs, and no others: who, how it stands, how much, to whom, by when.
import { el } from "../dom.js";
import { isOpen } from "./acts.js";
import { chips, chosen, textField } from "./fields.js";
import { suggesting } from "./suggestions.js";
import { whenField } from "./when.js";

export const ASKS = ["information", "time", "introduction", "vouching", "job", "names", "behalf", "money", "other"];

/** @typedef {{kind: string, who: string, stake: string, whom: string, ask: string, due: string}} Told */

/**
 * Which of the kinds of an act may be chosen: an event that stands already stays an opening or stays an answer.
 * @param {import("./acts.js").Act} act
 * @param {import("../shapes.js").TimelineEvent | null} editing
 */
function kindsFor(act, editing) {
  if (!editing || !isOpen(act.kinds[0])) return act.kinds;
  if (isOpen(editing.kind)) return [editing.kind];
  return act.kinds.slice(1);
}

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {string} name of the act
 * @param {import("./acts.js").Act} act
 * @param {Partial<Told>} told
 * @param {import("../shapes.js").TimelineEvent | null} editing
 * @returns {HTMLElement & {read: () => Partial<Told> | null, raw: () => Told}}
 *   `read`: what is told, with only the fields that the kind has; null where one is wrong, and then it says so
 */
export function actFields(stage, name, act, told, editing) {
  const { texts, state } = stage;
  const { t } = texts;
  const today = state.sheet?.today ?? "";
  const kinds = kindsFor(act, editing);
  const kind = told.kind && kinds.includes(told.kind) ? told.kind : kinds[0];
  const who = told.who || act.who?.[0] || act.always || "me";

  const standing = kinds.length > 1 && options("kind", t(`which_${name}`), kinds.map((value) => ({ value, label: t(`as_${value}`) })), kind);
  // Whose deed an answer is follows from what it answers; here the act says it.
  const whose = act.who && !editing?.answers && chips("radio", "who", name === "promise" ? t("eventWhoPromised") : t("eventWho"), act.who.map((value) => ({ value, label: t(`who_${value}`) })), [who]);
  const size = act.stake && chips("radio", "stake", t("eventStake"), ["small", "normal", "large"].map((value) => ({ value, label: t(`size_${value}`) })), [told.stake || "normal"]);
  const due = kinds.includes("promised") && whenField(texts, { name: "due", label: t("byWhen"), today, future: true, value: told.due ?? "" });
  const whom = act.whom && textField("whom", t(`whom_${name}`), { value: told.whom ?? "", limit: 200 });
  const ask = act.ask && kinds.includes("asked") && el("div", { class: "field" }, el("label", { for: "event-ask" }, t("askedFor")), asks(t, told.ask ?? ""), el("div", { id: "event-ask-hint", class: "hint" }));
  if (whom) {
    const input = /** @type {HTMLInputElement} */ (whom.querySelector("input"));
    const after = /** @type {ChildNode} */ (input.nextSibling);
    after.before(suggesting(stage, input, { pick: (found) => { input.value = found.name; } }));
  }
  const part = el("div", { class: "act-fields" }, due, standing, whose, whom, ask, size);

  function settle() {
    if (due) due.hidden = now() !== "promised";
  }
  const now = () => chosen(part, "kind")[0] ?? kind;
  const value = (/** @type {string} */ field) => /** @type {HTMLInputElement | HTMLSelectElement | null} */ (part.querySelector(`[name="${field}"]`))?.value.trim() ?? "";
  part.addEventListener("change", settle);
  settle();

  /** @returns {Partial<Told> | null} */
  function read() {
    const found = /** @type {Partial<Told>} */ ({ kind: now(), who: chosen(part, "who")[0] ?? (editing ? editing.who : who) });
    if (size) found.stake = chosen(part, "stake")[0];
    if (whom) found.whom = value("whom");
    if (ask) found.ask = value("ask");
    if (!due || due.hidden) return found;
    const on = due.value();
    return on === null ? null : { ...found, due: on };
  }
  const raw = () => ({ kind: now(), who: chosen(part, "who")[0] ?? who, stake: chosen(part, "stake")[0] ?? "", whom: value("whom"), ask: value("ask"), due: value("due") });
  return Object.assign(part, { read, raw });
}

/**
 * One answer of several, side by side while they fit and in rows where they do not.
 * @param {string} name @param {string} legend @param {{value: string, label: string}[]} choices @param {string} picked
 */
function options(name, legend, choices, picked) {
  const field = chips("radio", name, legend, choices, [picked]);
  if (choices.length > 2) field.className = "chips";
  return field;
}

/** @param {import("../texts.js").Texts["t"]} t @param {string} picked */
function asks(t, picked) {
  const select = el(
    "select",
    { id: "event-ask", name: "ask", "aria-describedby": "event-ask-hint" },
    el("option", { value: "" }, t("askedAny")),
    ASKS.map((value) => el("option", { value }, t(`ask_${value}`))),
  );
  select.value = picked;
  return select;
}
