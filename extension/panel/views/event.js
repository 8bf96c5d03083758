// @ts-check
// Adding to the timeline: what happened, who did it, how much it weighed, when. The numbers follow at once.
import { el, said } from "../dom.js";
import { chips, chosen, showErrors, textField } from "./fields.js";
import { GROUPS, QUICK, usualWho } from "./kinds.js";
import { backBar } from "./save.js";

/** How much of "2026-11-21" is meant. */
const EXACT = { day: 10, month: 7, year: 4 };

/** @param {import("../shapes.js").Stage} stage */
export function eventView(stage) {
  const { texts, state } = stage;
  const { t } = texts;
  const sheet = /** @type {import("../shapes.js").Sheet} */ (state.sheet);
  const kind = el(
    "select",
    { id: "event-kind", name: "kind", "aria-describedby": "event-kind-hint" },
    Object.entries(GROUPS).map(([group, kinds]) =>
      el("optgroup", { label: t(`group_${group}`) }, kinds.map((name) => el("option", { value: name }, t(`kind_${name}`)))),
    ),
  );
  kind.value = "meeting";
  const date = el("input", { id: "event-on", name: "on", type: "date", max: sheet.today, value: sheet.today, "aria-describedby": "event-on-hint" });
  const exact = el("select", { "aria-label": t("exactness") }, Object.keys(EXACT).map((name) => el("option", { value: name }, t(`exact_${name}`))));
  const add = el("button", { type: "submit", class: "primary", id: "add" }, t("add"));
  const choices = (/** @type {string} */ family, /** @type {string[]} */ values) => values.map((value) => ({ value, label: t(`${family}_${value}`) }));

  const form = el(
    "form",
    { class: "form", novalidate: true, on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    el("p", { class: "quiet" }, said(sheet.contact?.name ?? "")),
    el("div", { class: "chip-row quick", role: "group", "aria-label": t("eventQuick") }, QUICK.map((name) => el("button", { type: "button", class: "chip-button", "data-kind": name, on: { click: () => choose(name) } }, t(`kind_${name}`)))),
    el("div", { class: "field" }, el("label", { for: "event-kind" }, t("eventKind")), kind, el("div", { id: "event-kind-hint", class: "hint" })),
    chips("radio", "who", t("eventWho"), choices("who", ["me", "them", "both"]), ["both"]),
    chips("radio", "stake", t("eventStake"), choices("stake", ["small", "normal", "large"]), ["normal"]),
    el("div", { class: "field" }, el("label", { for: "event-on" }, t("eventDate")), el("div", { class: "pair" }, date, exact), el("div", { id: "event-on-hint", class: "hint" })),
    textField("text", t("eventText"), { limit: 2000, long: true }),
    el("div", { class: "actions sticky" }, add, el("button", { type: "button", on: { click: () => stage.go(null) } }, t("cancel"))),
  );

  function choose(/** @type {string} */ name) {
    kind.value = name;
    for (const button of form.querySelectorAll(".chip-button")) {
      button.setAttribute("aria-pressed", String(/** @type {HTMLElement} */ (button).dataset.kind === name));
    }
    const who = /** @type {HTMLInputElement | null} */ (form.querySelector(`input[data-name="who"][value="${usualWho(name)}"]`));
    if (who) who.checked = true;
  }
  kind.addEventListener("change", () => choose(kind.value));
  choose("meeting");

  stage.guarded(add, async () => {
    if (!date.value || date.value > sheet.today) return showErrors(form, { on: [t("dateNotFuture")] });
    add.disabled = true;
    const answer = await stage.ask("event/add", {
      contact: sheet.contact?.id,
      event: {
        kind: kind.value,
        who: chosen(form, "who")[0],
        stake: chosen(form, "stake")[0],
        on: date.value.slice(0, EXACT[/** @type {keyof typeof EXACT} */ (exact.value)]),
        text: /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("text")).value.trim(),
      },
    });
    add.disabled = false;
    if (!answer.ok) {
      showErrors(form, answer.errors ?? {});
      return stage.say(stage.problem(answer));
    }
    stage.go(null);
    await stage.refresh();
    return stage.say(answer.waiting ? t("eventWaiting") : t("eventAdded"));
  });
  return el("article", { class: "view" }, backBar(stage, t("addEvent")), form);
}
