// @ts-check
// The card of a person who is kept, to be changed: who they are, where the tie comes from, what they can give and need.
import { el } from "../dom.js";
import { cardDraft } from "./card_draft.js";
import { cardFields } from "./card_fields.js";
import { showErrors } from "./fields.js";
import { LINES } from "./more_fields.js";
import { backBar } from "./back_bar.js";
import { withUnkept } from "./new_address.js";

/** @param {import("../shapes.js").Stage} stage */
export function editView(stage) {
  const { t } = stage.texts;
  const sheet = /** @type {import("../shapes.js").Sheet} */ (stage.state.sheet);
  const contact = /** @type {import("../shapes.js").Contact} */ (sheet.contact);
  const lent = sheet.trust.introducer;
  const before = lent && { id: lent.contact, name: lent.name };
  const full = LINES.some((name) => (contact[name] ?? []).length > 0) || (contact.knows ?? []).length > 0;
  const card = cardFields(stage, { ...contact, introducer: before }, { self: contact.id, open: full });
  const spot = el("div", {});
  const keep = el("button", { type: "submit", class: "primary", id: "keep" }, t("keep"));
  const form = el(
    "form",
    { class: "form", novalidate: true, on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    card.fields,
    spot,
    el("p", { class: "quiet" }, t("originApart")),
    el("div", { class: "actions sticky" }, keep, el("button", { type: "button", on: { click: () => draft.leave() } }, t("cancel"))),
  );
  // What is typed again after a slip is a change all the same: the card is compared with what it was.
  const untouched = card.told(form);
  const draft = cardDraft(stage, "edit", card, form);
  let { version } = contact;
  stage.guarded(keep, async () => {
    const missing = card.missing(form);
    if (missing) return showErrors(form, missing);
    const changes = { ...changed(untouched, card.told(form)), ...(stage.state.unkept ? { profiles: withUnkept(stage, contact) } : {}) };
    if (Object.keys(changes).length === 0) return stage.go(null);
    keep.disabled = true;
    const answer = await stage.ask("contact/change", { id: contact.id, version, changes });
    keep.disabled = false;
    if (answer.code === "stale_version") return meanwhile(changes, answer);
    if (!answer.ok) {
      showErrors(form, answer.errors ?? {});
      return stage.say(stage.problem(answer));
    }
    await stage.go(null);
    await stage.refresh();
    return stage.say(answer.waiting ? t("keptWaiting") : t("changedDone"));
  });

  /** Somebody else changed the card: what it says now is shown, and Keep is pressed once more. @param {Record<string, unknown>} mine @param {any} refused */
  async function meanwhile(mine, refused) {
    const now = await stage.ask("contact/one", { id: contact.id });
    if (!now.ok) return stage.say(stage.problem(refused));
    version = now.contact.version;
    const both = Object.keys(mine).map((field) => ({ field, mine: mine[field], theirs: now.contact[field] ?? "" }));
    const { rows } = await import("./conflict.js");
    spot.replaceChildren(el("div", { class: "notice" }, el("p", {}, t("staleForm")), rows(stage, both.filter((one) => JSON.stringify(one.mine) !== JSON.stringify(one.theirs)))));
    spot.scrollIntoView({ block: "nearest" });
    return stage.say(t("staleForm"));
  }
  return Object.assign(el("article", { class: "view" }, backBar(stage, t("editTitle"), () => void draft.leave()), form), draft);
}

/**
 * What is another now than it was; the rest may have been changed by somebody else meanwhile.
 * @param {Record<string, unknown>} was @param {Record<string, unknown>} now
 */
function changed(was, now) {
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])));
}
