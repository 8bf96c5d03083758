// @ts-check
// Somebody on a page who is kept already: who they are in short, and what the page says that the card does not.
import { el, fill, said } from "../dom.js";
import { changesOf, differences } from "./differences.js";
import { readable } from "./identities.js";
import { person } from "./person.js";

/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {import("../shapes.js").DraftContact} DraftContact */
/** @typedef {import("../shapes.js").Kept} Kept */

const NO_STAGE = Object.freeze({ name: "", since: null });

/** @param {Stage} stage @param {DraftContact} draft @param {Kept | null | undefined} kept where it was read along with the page */
export function keptView(stage, draft, kept) {
  const spot = el("div", { class: "found-kept" });
  if (kept) show(stage, spot, draft, kept);
  else {
    fill(spot, [el("h1", { class: "name", tabindex: "-1", id: "person-name" }, said(draft.name?.value || stage.texts.t("someone")))]);
    void again(stage, spot, draft);
  }
  return spot;
}

/** @param {Stage} stage @param {HTMLElement} spot @param {DraftContact} draft */
async function again(stage, spot, draft) {
  const answer = await stage.ask("contact/one", { id: draft.known });
  if (answer.ok) show(stage, spot, draft, answer);
  else fill(spot, [el("p", { class: "notice", role: "status" }, stage.problem(answer))]);
}

/** @param {Stage} stage @param {HTMLElement} spot @param {DraftContact} draft @param {Kept} kept */
function show(stage, spot, draft, { contact, stage: tie }) {
  const { texts } = stage;
  const { t } = texts;
  const short = /** @type {any} */ ({ contact, profile: null, stage: tie ?? NO_STAGE });
  const other = differences(contact, draft);
  const focused = spot.contains(document.activeElement);
  spot.replaceChildren(
    el("p", { class: "kind-word" }, t("foundKept")),
    person(stage, short),
    other.length > 0 ? news(stage, spot, draft, contact, other) : el("p", { class: "quiet", role: "status" }, t("foundNothingNew")),
  );
  if (focused) /** @type {HTMLElement | null} */ (spot.querySelector("h1"))?.focus();
}

/**
 * @param {Stage} stage
 * @param {HTMLElement} spot
 * @param {DraftContact} draft
 * @param {import("../shapes.js").Contact} contact
 * @param {import("../shapes.js").Change[]} other
 */
function news(stage, spot, draft, contact, other) {
  const { t } = stage.texts;
  const update = el("button", { type: "submit", class: "primary", id: "update", "data-begin": true }, t("update"));
  const form = el(
    "form",
    { class: "form", novalidate: true, "aria-labelledby": "news", on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    el("h2", { id: "news" }, t("foundNews")),
    el("ul", { class: "plain news" }, other.map((change, index) => line(stage, draft, change, index))),
    el("div", { class: "actions" }, update),
  );
  stage.guarded(update, async () => {
    const wanted = other.filter((_, index) => /** @type {HTMLInputElement} */ (form.elements.namedItem(`change-${index}`)).checked);
    if (wanted.length === 0) return stage.say(t("updateNone"));
    // A browser takes the focus from what is disabled.
    const here = spot.contains(document.activeElement);
    update.disabled = true;
    const answer = await stage.ask("contact/change", { id: contact.id, version: contact.version, changes: changesOf(contact, draft, wanted) });
    update.disabled = false;
    if (!answer.ok) {
      // Somebody else changed the card: it is shown as it is now.
      if (answer.code === "stale_version") await again(stage, spot, draft);
      if (here) /** @type {HTMLElement | null} */ (spot.querySelector("#update") ?? spot.querySelector("h1"))?.focus();
      return stage.say(stage.problem(answer));
    }
    stage.say(answer.waiting ? t("keptWaiting") : t("updated"));
    if (answer.waiting) form.remove();
    else await again(stage, spot, draft);
    if (here) /** @type {HTMLElement | null} */ (spot.querySelector("h1"))?.focus();
    return undefined;
  });
  return form;
}

/** "Company: from A to B", ticked where the page is sure. @param {Stage} stage @param {DraftContact} draft @param {import("../shapes.js").Change} change @param {number} index */
function line({ texts: { t } }, draft, { field, kept, read }, index) {
  const value = /** @type {any} */ (draft)[field];
  const found = Array.isArray(value) ? value.find((/** @type {any} */ one) => one.value === read) : value;
  const dir = field === "profiles" || field === "emails" || field === "phones" ? "ltr" : "auto";
  const unsure = found?.sure && found.sure !== "high";
  return el(
    "li",
    {},
    el(
      "label",
      { class: "news-line" },
      el("input", { type: "checkbox", name: `change-${index}`, checked: !unsure && field !== "name" }),
      el(
        "span",
        {},
        el("strong", {}, t(`field_${field}`)),
        kept && [el("span", { class: "was" }, el("span", { class: "unseen" }, t("changeWas")), el("bdi", { dir }, kept))],
        el("span", { class: "now" }, kept && el("span", { class: "unseen" }, t("changeNow")), el("bdi", { dir }, field === "profiles" ? readable(read) : read)),
        unsure && el("span", { class: "check" }, t("readUnsure")),
      ),
    ),
  );
}
