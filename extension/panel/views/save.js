// @ts-check
// Saving a person: what was read from the page and where, to be corrected before anything is kept.
import { el, fill, said } from "../dom.js";
import { circlesField } from "./circles.js";
import { chosen, showErrors, textField } from "./fields.js";
import { addresses, identity } from "./identities.js";

/** @typedef {import("../shapes.js").DraftContact} DraftContact */

const READ = /** @type {const} */ (["name", "headline", "company", "location"]);
const LIMITS = { name: 200, headline: 500, company: 200, location: 200 };

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

/** @param {import("../shapes.js").Stage} stage @param {string} title @param {() => void} [leave] */
export function backBar({ texts, go }, title, leave = () => go(null)) {
  return el(
    "div",
    { class: "back-bar" },
    el("h1", { tabindex: "-1", id: "view-title" }, title),
    el("button", { type: "button", class: "link", id: "back", on: { click: leave } }, texts.t("back")),
  );
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
  const made = el(
    "form",
    { class: "form", novalidate: true, on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    draft?.known && el("p", { class: "notice" }, t("saveKnown")),
    READ.map((field) =>
      textField(field, t(`field_${field}`), {
        value: draft?.[field]?.value ?? "",
        required: field === "name",
        limit: LIMITS[field],
        hint: draft?.[field] && whereRead(texts, draft[field]),
      }),
    ),
    circlesField(texts),
    textField("how_we_met", t("howWeMet"), { limit: 1000, long: true }),
    seen.length > 0 && el("p", { class: "hint addresses" }, t("saveAddresses"), seen.map((address) => el("bdi", { dir: "ltr" }, address))),
    el("div", { class: "actions sticky" }, keep, el("button", { type: "button", on: { click: () => stage.go(null) } }, t("cancel"))),
  );
  stage.guarded(keep, async () => {
    const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (made.elements.namedItem(name)).value.trim();
    if (!field("name")) return showErrors(made, { name: [t("nameNeeded")] });
    keep.disabled = true;
    const contact = {
      ...Object.fromEntries([...READ, "how_we_met"].map((name) => [name, field(name)])),
      circles: chosen(made, "circles"),
      profiles: profiles.map(identity),
    };
    const answer = await stage.ask("contact/keep", { tab: state.tab, contact });
    keep.disabled = false;
    if (!answer.ok) {
      showErrors(made, answer.errors ?? {});
      return stage.say(stage.problem(answer));
    }
    stage.go(null);
    await stage.refresh();
    return stage.say(answer.waiting ? t("keptWaiting") : t("keptDone"));
  });
  return made;
}

/** @param {import("../texts.js").Texts} texts @param {import("../shapes.js").ReadValue} value */
function whereRead({ t }, value) {
  if (!value?.value) return null;
  return [t("readFrom", { where: t(`where_${value.where}`) }), value.sure !== "high" && [" · ", el("span", { class: "check" }, t("readUnsure"))]];
}
