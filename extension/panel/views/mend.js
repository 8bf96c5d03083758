// @ts-check
// What the server refused, opened again as it was typed, to be put right and sent in its place.
import { el, fill, said } from "../dom.js";
import { backBar } from "./back_bar.js";
import { cardFields } from "./card_fields.js";
import { showErrors, textField } from "./fields.js";
import { whenField } from "./when.js";

/** @typedef {import("../shapes.js").Stage} Stage */
/** `told`: what is another now than it was; null where it is not right yet, and says so. @typedef {{fields: import("../dom.js").Child[], told: (form: HTMLFormElement) => Record<string, unknown> | null, begin?: (form: HTMLFormElement) => void}} Part */
/** @typedef {import("../shapes.js").Waiting & {contact: string | null, body: any}} Whole */

/** The name under which the worker takes each. @type {Readonly<Record<string, string>>} */
const TAKEN = Object.freeze({ "contact/keep": "contact", "contact/change": "changes", "event/add": "event", "event/change": "event_changes" });

/** @param {Stage} stage */
export function mendView(stage) {
  const { t } = stage.texts;
  const { id } = /** @type {{id: string}} */ (stage.given);
  const view = el("article", { class: "view" }, backBar(stage, t("mendTitle")));
  void (async () => {
    const answer = await stage.ask("waiting/open", { id });
    if (!answer.ok) return fill(view, [el("p", { class: "notice" }, stage.problem(answer))]);
    const made = form(stage, answer.write);
    fill(view, [answer.write.whom && el("p", { class: "quiet about" }, said(answer.write.whom)), made]);
    return undefined;
  })();
  return view;
}

/** @param {Stage} stage @param {Whole} write */
function form(stage, write) {
  const { t } = stage.texts;
  const part = write.what.startsWith("contact/") ? cardPart(stage, write) : eventPart(stage, write);
  const keep = el("button", { type: "submit", class: "primary", id: "keep" }, t("keep"));
  const mistake = el("p", { class: "mistake", role: "alert" });
  const made = el(
    "form",
    { class: "form", novalidate: true, on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    part.fields,
    mistake,
    el("div", { class: "actions sticky" }, keep, el("button", { type: "button", on: { click: () => stage.go(null) } }, t("cancel"))),
  );
  part.begin?.(made);
  const refused = (/** @type {import("../shapes.js").Refusal} */ why) => {
    showErrors(made, why.errors ?? {});
    mistake.textContent = stage.problem(why);
  };
  stage.guarded(
    keep,
    async () => {
      const told = part.told(made);
      if (!told) return undefined;
      keep.disabled = true;
      const answer = await stage.ask("waiting/mend", { id: write.id, [TAKEN[write.what]]: { ...write.body, ...told } });
      keep.disabled = false;
      if (!answer.ok) {
        // The same write goes on under a new key.
        if (answer.id) write.id = answer.id;
        return refused(answer);
      }
      await stage.go(null);
      await stage.refresh();
      return stage.say(answer.waiting ? t("keptWaiting") : t("keptDone"));
    },
    made,
  );
  if (write.refused) {
    const why = write.refused;
    queueMicrotask(() => refused(why));
  }
  return made;
}

/** @param {Stage} stage @param {Whole} write @returns {Part} */
function cardPart(stage, { what, body, contact }) {
  const only = what === "contact/change" ? Object.keys(body) : undefined;
  const card = cardFields(stage, body, { self: contact ?? "", only });
  /** @type {Record<string, unknown>} */
  let was = {};
  return {
    fields: card.fields,
    begin: (form) => (was = card.told(form)),
    told(form) {
      const missing = card.missing(form);
      if (missing) showErrors(form, missing);
      return missing ? null : Object.fromEntries(Object.entries(card.told(form)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])));
    },
  };
}

/** @param {Stage} stage @param {Whole} write @returns {Part} */
function eventPart({ texts }, { body, what }) {
  const { t } = texts;
  const today = new Date().toLocaleDateString("sv");
  const has = (/** @type {string} */ name) => name in body || (what === "event/add" && (name === "text" || name === "on"));
  const text = has("text") && textField("text", t("eventText"), { value: body.text ?? "", limit: 2000, long: true });
  const on = has("on") && whenField(texts, { name: "on", label: t("eventDate"), today, value: body.on ?? today });
  const due = has("due") && whenField(texts, { name: "due", label: t("byWhen"), today, future: true, value: body.due ?? "" });
  const whom = has("whom") && textField("whom", t("whom_introduced"), { value: body.whom ?? "", limit: 200 });
  const value = (/** @type {HTMLElement} */ field) => /** @type {HTMLInputElement} */ (field.querySelector("input, textarea")).value.trim();
  return {
    fields: [text, on, due, whom],
    told() {
      const [happened, until] = [on ? on.value() : "", due ? due.value() : ""];
      if (happened === null || until === null) return null;
      return { ...(text ? { text: value(text) } : {}), ...(on ? { on: happened } : {}), ...(due ? { due: until } : {}), ...(whom ? { whom: value(whom) } : {}) };
    },
  };
}
