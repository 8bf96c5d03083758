// @ts-check
// The card of a person who is kept, to be changed: who they are, where the tie comes from, what they can give and need.
import { el } from "../dom.js";
import { cardDraft } from "./card_draft.js";
import { cardFields } from "./card_fields.js";
import { showErrors } from "./fields.js";
import { backBar } from "./back_bar.js";
import { withUnkept } from "./new_address.js";

/** @param {import("../shapes.js").Stage} stage */
export function editView(stage) {
  const { t } = stage.texts;
  const sheet = /** @type {import("../shapes.js").Sheet} */ (stage.state.sheet);
  const contact = /** @type {import("../shapes.js").Contact} */ (sheet.contact);
  const lent = sheet.trust.introducer;
  const before = lent && { id: lent.contact, name: lent.name };
  const card = cardFields(stage, { ...contact, introducer: before }, { self: contact.id });
  const keep = el("button", { type: "submit", class: "primary", id: "keep" }, t("keep"));
  const form = el(
    "form",
    { class: "form", novalidate: true, on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    card.fields,
    el("p", { class: "quiet" }, t("originApart")),
    el("div", { class: "actions sticky" }, keep, el("button", { type: "button", on: { click: () => draft.leave() } }, t("cancel"))),
  );
  const draft = cardDraft(stage, "edit", card, form);
  stage.guarded(keep, async () => {
    const missing = card.missing(form);
    if (missing) return showErrors(form, missing);
    keep.disabled = true;
    const changes = { ...card.told(form), ...(stage.state.unkept ? { profiles: withUnkept(stage, contact) } : {}) };
    const answer = await stage.ask("contact/change", { id: contact.id, version: contact.version, changes });
    keep.disabled = false;
    if (!answer.ok) {
      showErrors(form, answer.errors ?? {});
      return stage.say(stage.problem(answer));
    }
    await stage.go(null);
    await stage.refresh();
    return stage.say(answer.waiting ? t("keptWaiting") : t("changedDone"));
  });
  return Object.assign(el("article", { class: "view" }, backBar(stage, t("editTitle"), () => void draft.leave()), form), draft);
}
