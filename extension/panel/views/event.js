// @ts-check
// Telling one act in one sentence, or changing what was told. The numbers follow at once.
import { el, said } from "../dom.js";
import { actFields } from "./act_fields.js";
import { ACTS, GROUPS, act as actNamed, actOf, lendsName } from "./acts.js";
import { atOnce } from "./at_once.js";
import { companionsField } from "./companions.js";
import { chosen, showErrors, textField } from "./fields.js";
import { change, eventsOf, log, tell } from "./logging.js";
import { backBar } from "./back_bar.js";
import { tested } from "./tested.js";
import { whenField } from "./when.js";

/** @typedef {import("../shapes.js").TimelineEvent} TimelineEvent */
/**
 * What the form is opened for: an act, or an event to change; and what was typed into it before.
 * @typedef {{act?: string, event?: TimelineEvent, version?: number, opening?: string, back?: string, typed?: any}} Given
 */

/** @param {import("../shapes.js").Stage} stage */
export function eventView(stage) {
  const { texts, state } = stage;
  const { t } = texts;
  const sheet = /** @type {import("../shapes.js").Sheet} */ (state.sheet);
  const self = sheet.contact?.id ?? "";
  const given = /** @type {Given} */ (stage.given ?? {});
  const editing = given.event ?? null;
  const before = given.typed ?? (editing ? { ...editing, with: [] } : {});
  const free = given.act === "more";
  const back = given.back ?? null;
  let name = editing ? actOf(editing.kind, given.opening).name : free ? (before.kind && actOf(before.kind).name) || "message_exchange" : (given.act ?? "met");

  const text = textField("text", t("eventText"), { value: before.text ?? "", limit: 2000, long: true });
  const sentence = /** @type {HTMLTextAreaElement} */ (text.querySelector("textarea"));
  const when = whenField(texts, { name: "on", label: t("eventDate"), today: sheet.today, value: editing ? editing.on : "" });
  if (given.typed?.on) retype(when, given.typed.on);
  const companions = editing ? null : companionsField(stage, self, before.with);
  const warning = el("div", {});
  const slot = el("div", {});
  const mistake = el("p", { class: "mistake", role: "alert" });
  const kind = free && kindField(t, before.kind ?? name);
  const add = el("button", { type: "submit", class: "primary", id: "add" }, editing ? t("saveChange") : t("add"));
  let fields = actFields(stage, name, actNamed(name), before, editing);
  if (given.typed?.due) retype(fields, given.typed.due, "due");

  const form = el(
    "form",
    { class: "form", novalidate: true, on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    warning,
    kind,
    // Above the sentence, so that the Tab key leads from there to the fields, and a space typed into a date adds nothing.
    !editing && !free && atOnce(stage, actNamed(name), (answer) => answered(answer)),
    text,
    slot,
    when,
    companions,
    mistake,
    el("div", { class: "actions sticky" }, add, el("button", { type: "button", on: { click: () => leave() } }, t("cancel"))),
  );

  function settle() {
    const mine = chosen(form, "who")[0] === "me";
    warning.replaceChildren(...(!editing && lendsName(name) && mine ? [tested(texts, sheet)] : []));
  }
  slot.append(fields);
  settle();
  form.addEventListener("change", settle);
  if (kind) {
    const select = /** @type {HTMLSelectElement} */ (kind.querySelector("select"));
    select.addEventListener("change", () => {
      name = actOf(select.value).name;
      fields = actFields(stage, name, actNamed(name), { kind: select.value }, null);
      slot.replaceChildren(fields);
    });
  }

  /** @param {import("./logging.js").Done} done */
  function refused(done) {
    const errors = (!done.ok && done.errors) || {};
    showErrors(form, errors);
    // What concerns no field of this form, such as the end of a timeline, stands above the button.
    mistake.textContent = Object.entries(errors).flatMap(([field, sentences]) => (form.querySelector(`[name="${CSS.escape(field)}"]`) ? [] : sentences)).join(" ");
    stage.say(stage.problem(done));
  }

  async function act() {
    if (add.disabled) return undefined;
    const on = when.value();
    const more = on === null ? null : fields.read();
    if (on === null || more === null) return undefined;
    const told = { ...more, on, text: sentence.value.trim() };
    add.disabled = true;
    const done = editing ? await change(stage, editing, changed(editing, told), given.version ?? 0) : await log(stage, self, eventsOf(self, tidy(told, companions?.chosen() ?? []), name));
    add.disabled = false;
    if (!done.ok) return refused(done);
    await stage.go(back);
    await stage.refresh();
    if (editing) return tell(stage, done.waiting ? t("changeWaiting") : t("changed"), done.undo);
    return tell(stage, done.waiting ? t("eventWaiting") : t("eventAdded"), done.undo);
  }

  /** An answer is filled in and added: where the server refuses it, the form shows what was said. @param {import("./at_once.js").Answer} answer */
  function answered({ due, ...chips }) {
    for (const [field, value] of Object.entries(chips)) {
      const chip = /** @type {HTMLInputElement | null} */ (fields.querySelector(`input[data-name="${field}"][value="${value}"]`));
      if (chip) chip.checked = true;
      chip?.dispatchEvent(new Event("change", { bubbles: true }));
    }
    if (due) retype(fields, due, "due");
    return act();
  }

  /** What was typed is not lost by a slip: the way back to it stands in the status line. */
  async function leave() {
    const typed = raw();
    const begun = editing ? given.typed || JSON.stringify(typed) !== untouched : sentence.value.trim() !== "";
    await stage.go(back);
    if (begun) stage.say(editing ? t("notChanged") : t("notAdded"), () => stage.go("event", { ...given, act: typed.act, typed: typed.values }));
  }

  stage.guarded(add, act, form);
  const raw = () => ({ act: free ? "more" : name, values: { ...fields.raw(), text: sentence.value, on: input(when).value, with: companions?.chosen() ?? [] } });
  const untouched = JSON.stringify(raw());
  const title = editing ? t("changeEvent") : free ? t("addEvent") : t(`act_${name}`);
  const view = el("article", { class: "view" }, backBar(stage, title, () => leave()), el("p", { class: "quiet about" }, said(sheet.contact?.name ?? "")), form);
  (kind ? /** @type {HTMLElement} */ (kind.querySelector("select")) : sentence).dataset.begin = "";
  return Object.assign(view, { raw: editing ? undefined : raw, leave });
}

/** @param {HTMLElement} field */
const input = (field) => /** @type {HTMLInputElement} */ (field.querySelector("input"));

/** Puts back what was typed, which may be no date yet. @param {HTMLElement} fields @param {string} words @param {string} [name] */
function retype(fields, words, name = "on") {
  const field = /** @type {HTMLInputElement | null} */ (fields.querySelector(`input[name="${name}"]`));
  if (!field) return;
  field.value = words;
  field.dispatchEvent(new Event("input"));
}

/** @param {import("../texts.js").Texts["t"]} t @param {string} picked */
function kindField(t, picked) {
  const select = el(
    "select",
    { id: "event-kind", name: "kind", "aria-describedby": "event-kind-hint" },
    Object.entries(GROUPS).map(([group, kinds]) => el("optgroup", { label: t(`group_${group}`) }, kinds.map((name) => el("option", { value: name }, t(`kind_${name}`))))),
  );
  select.value = picked in ACTS ? actNamed(picked).kinds[0] : picked;
  return el("div", { class: "field" }, el("label", { for: "event-kind" }, t("eventKind")), select, el("div", { id: "event-kind-hint", class: "hint" }));
}

/**
 * What is sent of a new event: nothing that is empty.
 * @param {Record<string, any>} told @param {{id: string}[]} companions
 * @returns {import("./logging.js").NewEvent}
 */
function tidy(told, companions) {
  const filled = Object.fromEntries(Object.entries(told).filter(([name, value]) => name === "text" || value !== ""));
  return /** @type {import("./logging.js").NewEvent} */ ({ ...filled, ...(companions.length ? { with: companions.map(({ id }) => id) } : {}) });
}

/**
 * What is another now than it was; what an event had not is "" in both.
 * @param {TimelineEvent} event @param {Record<string, any>} told
 */
function changed(event, told) {
  const was = /** @type {Record<string, any>} */ (event);
  const now = event.due && !("due" in told) ? { ...told, due: "" } : told;
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => (was[name] ?? "") !== value));
}
