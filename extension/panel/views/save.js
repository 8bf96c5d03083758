// @ts-check
// Saving a person: what was read from the page and where, to be corrected before anything is kept.
import { el, fill, said } from "../dom.js";
import { backBar } from "./back_bar.js";
import { cardFields, READ } from "./card_fields.js";
import { showErrors } from "./fields.js";
import { addresses, identity } from "./identities.js";
import { noteIt } from "./offer.js";

/** @typedef {import("../shapes.js").DraftContact} DraftContact */

/** @param {import("../shapes.js").Stage} stage */
export function saveView(stage) {
  const { t } = stage.texts;
  const view = el("article", { class: "view" }, backBar(stage, t("saveTitle")), el("p", { class: "quiet", role: "status" }, t("saveReading")));
  void (async () => {
    const answer = await stage.ask("contact/read", { tab: stage.state.tab });
    const drafts = /** @type {DraftContact[]} */ (answer.ok ? answer.drafts : []);
    view.lastChild?.remove();
    if (!answer.ok) fill(view, [el("p", { class: "notice" }, t("saveUnread"), " ", stage.problem(answer))]);
    if (drafts.length > 1) view.append(pick(stage, drafts, view));
    else view.append(form(stage, drafts[0]));
    /** @type {HTMLElement | null} */ (view.querySelector("input, .pick button"))?.focus();
  })();
  return view;
}

/** @param {import("../shapes.js").Stage} stage @param {DraftContact[]} drafts @param {HTMLElement} view */
function pick(stage, drafts, view) {
  const list = el(
    "section",
    { class: "pick" },
    el("p", {}, stage.texts.plural("savePick", drafts.length)),
    el(
      "ul",
      { class: "plain" },
      drafts.map((draft) => {
        const choose = () => {
          list.replaceWith(form(stage, draft));
          /** @type {HTMLElement | null} */ (view.querySelector("form input"))?.focus();
        };
        const about = draft.headline?.value || draft.company?.value || "";
        return el(
          "li",
          {},
          el("button", { type: "button", class: "row", on: { click: choose } }, el("strong", {}, said(draft.name?.value || stage.texts.t("someone"))), about && said(about)),
        );
      }),
    ),
  );
  return list;
}

/** @param {import("../shapes.js").Stage} stage @param {DraftContact | undefined} draft */
function form(stage, draft) {
  const { texts, state } = stage;
  const { t } = texts;
  const keep = el("button", { type: "submit", class: "primary", id: "keep" }, t("keep"));
  const profiles = draft?.profiles.length ? draft.profiles : state.sheet?.profile ? [state.sheet.profile] : [];
  const seen = addresses(profiles);
  const read = Object.fromEntries(READ.map((field) => [field, draft?.[field]?.value ?? ""]));
  const card = cardFields(stage, read, { hint: (field) => draft?.[field] && whereRead(texts, draft[field]), words: draft?.words, emails: draft?.emails, phones: draft?.phones });
  const made = el(
    "form",
    { class: "form", novalidate: true, on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    draft?.known && el("p", { class: "notice" }, t("saveKnown")),
    card.fields,
    seen.length > 0 && el("p", { class: "hint addresses" }, t("saveAddresses"), seen.map((address) => el("bdi", { dir: "ltr" }, address))),
    el("div", { class: "actions sticky" }, keep, el("button", { type: "button", on: { click: () => stage.go(null) } }, t("cancel"))),
  );
  stage.guarded(keep, async () => {
    const missing = card.missing(made);
    if (missing) return showErrors(made, missing);
    keep.disabled = true;
    const contact = { ...card.told(made), profiles: profiles.map(identity) };
    const answer = await stage.ask("contact/keep", { tab: state.tab, contact });
    keep.disabled = false;
    if (!answer.ok) {
      showErrors(made, answer.errors ?? {});
      return stage.say(stage.problem(answer));
    }
    const { sent, note } = /** @type {any} */ (stage.given ?? {});
    stage.go(null);
    await stage.refresh();
    if (sent && !answer.waiting) return noteIt(stage, sent, note, t("keptDone"));
    return stage.say(answer.waiting ? t("keptWaiting") : t("keptDone"));
  });
  return made;
}

/** @param {import("../texts.js").Texts} texts @param {import("../shapes.js").ReadValue} value */
function whereRead({ t }, value) {
  if (!value?.value) return null;
  return [t("readFrom", { where: t(`where_${value.where}`) }), value.sure !== "high" && [" · ", el("span", { class: "check" }, t("readUnsure"))]];
}
