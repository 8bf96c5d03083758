// @ts-check
// Saving a person: what was read from the page and where, to be corrected before anything is kept. What is typed is kept
// aside until the person is, or until it is discarded.
import { el, fill } from "../dom.js";
import { readPage } from "../read_page.js";
import { backBar } from "./back_bar.js";
import { cardFields, READ } from "./card_fields.js";
import { circleGuess, metGuess } from "./circle_guess.js";
import { showErrors } from "./fields.js";
import { addresses, identity } from "./identities.js";
import { noteIt } from "./offer.js";
import { pick } from "./pick.js";
import { samePerson } from "./same_person.js";
import { suggestCircles, suggestWords } from "./suggested.js";
import { whereRead } from "./where.js";

/** @typedef {import("../shapes.js").DraftContact} DraftContact */
/** @typedef {import("../shapes.js").Page} Page */
/** @typedef {{values: any, profiles: import("../shapes.js").Profile[]}} Typed */
/**
 * `draft`: who was found; undefined where the page is still to be read, null for an empty form. `page`: where; null for
 * LinkedIn's own person. `used`: the circles last used there. `typed`: what was begun before. `back`: what the view before
 * was opened with.
 * @typedef {{draft?: DraftContact | null, page?: Page | null, used?: string[], typed?: any, profiles?: import("../shapes.js").Profile[], back?: any,
 *   sent?: any, note?: any}} Given
 */
/** @typedef {HTMLFormElement & {raw: () => Typed, touched: () => boolean}} Form */

/** @param {import("../shapes.js").Stage} stage */
export function saveView(stage) {
  const { t } = stage.texts;
  const given = /** @type {Given} */ (stage.given ?? {});
  /** @type {Form | null} */
  let made = null;
  const view = el("article", { class: "view" }, backBar(stage, t("saveTitle"), () => void leave()));
  /** @param {DraftContact | null | undefined} draft @param {Given} more */
  const show = (draft, more) => {
    made = form(stage, draft, more, () => void leave());
    view.append(made);
    return made;
  };
  async function leave() {
    const typed = made?.touched() ? made.raw() : null;
    await back();
    if (typed) stage.say(t("notKept"), () => stage.go("save", { ...given, typed: typed.values, profiles: typed.profiles }));
  }
  const back = () => stage.go(...backTo(stage, given));

  if (given.draft !== undefined || given.typed) show(given.draft, given);
  else {
    view.append(el("p", { class: "quiet", role: "status" }, t("saveReading")));
    void readPage(stage.state.tab, null, stage.state.page?.profile ?? null).then((reading) => {
      view.lastChild?.remove();
      if (!reading.ok) fill(view, [el("p", { class: "notice" }, t("saveUnread"), " ", stage.problem(reading))]);
      const drafts = reading.ok ? reading.drafts : [];
      const more = { ...given, used: reading.circles ?? [] };
      if (drafts.length > 1) {
        const list = pick(stage, drafts, (draft) => {
          list.remove();
          begin(show(draft, more));
        });
        view.append(list);
      } else show(drafts[0], more);
      begin(view);
    });
  }
  return Object.assign(view, { raw: () => made && { view: "save", ...made.raw() }, leave });
}

/** @param {HTMLElement} view */
const begin = (view) => /** @type {HTMLElement | null} */ (view.querySelector("input, .pick button"))?.focus();

/** Where the form came from. @param {import("../shapes.js").Stage} stage @param {Given} given @returns {[string | null, any]} */
const backTo = (stage, { back }) => (back && (back.pressed || back.compare) && stage.state.link ? ["found", back] : [null, null]);

/** @param {import("../shapes.js").Stage} stage @param {DraftContact | null | undefined} draft @param {Given} given @param {() => void} leave @returns {Form} */
function form(stage, draft, given, leave) {
  const { texts, state } = stage;
  const { t } = texts;
  const { page = null, used = [] } = given;
  const keep = el("button", { type: "submit", class: "primary", id: "keep" }, t("keep"));
  const profiles = given.profiles ?? (draft?.profiles.length ? draft.profiles : !page && state.sheet?.profile ? [state.sheet.profile] : []);
  const seen = addresses(profiles);
  const read = Object.fromEntries(READ.map((field) => [field, draft?.[field]?.value ?? ""]));
  const lists = { words: draft?.words ?? [], emails: draft?.emails ?? [], phones: draft?.phones ?? [] };
  const card = cardFields(stage, read, { hint: (field) => draft?.[field] && whereRead(texts, draft[field]), ...lists });
  const made = el(
    "form",
    { class: "form", novalidate: true, on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    given.typed && el("p", { class: "notice" }, t("saveBegun")),
    draft?.known && el("p", { class: "notice" }, t("saveKnown")),
    !page && draft && !draft.known && asked(stage, draft),
    card.fields,
    seen.length > 0 && el("p", { class: "hint addresses" }, t("saveAddresses"), seen.map((address) => el("bdi", { dir: "ltr" }, address))),
    el("div", { class: "actions sticky" }, keep, el("button", { type: "button", id: "discard", on: { click: leave } }, t("cancel"))),
  );
  const untouched = JSON.stringify(card.raw(made));
  if (given.typed) card.retype(made, given.typed);
  suggestCircles(texts, made, circleGuess(page, used));
  suggestWords(texts, made, "how_we_met", metGuess(texts, page, new Date()));
  stage.guarded(keep, async () => {
    const missing = card.missing(made);
    if (missing) return showErrors(made, missing);
    keep.disabled = true;
    const contact = { ...card.told(made), profiles: profiles.map(identity) };
    const found = page ? { site: page.url, apart: true } : {};
    const answer = await stage.ask("contact/keep", { tab: state.tab, contact, ...found });
    keep.disabled = false;
    if (!answer.ok) {
      showErrors(made, answer.errors ?? {});
      return stage.say(stage.problem(answer));
    }
    // The page is not read again for what is known now.
    if (draft) Object.assign(draft, answer.waiting ? { saved: true } : { known: answer.contact?.id ?? draft.known, maybe: [] });
    const { sent, note } = given;
    stage.go(...backTo(stage, given));
    await stage.refresh();
    if (sent && !answer.waiting) return noteIt(stage, sent, note, t("keptDone"));
    return stage.say(answer.waiting ? t("keptWaiting") : t("keptDone"));
  });
  const raw = () => ({ values: card.raw(made), profiles: profiles.map(({ kind, value, url }) => ({ kind, value, url })) });
  return Object.assign(made, { raw, touched: () => Boolean(given.typed) || JSON.stringify(card.raw(made)) !== untouched });
}

/** Perhaps they are kept already; elsewhere this was asked before the form. @param {import("../shapes.js").Stage} stage @param {DraftContact} draft */
function asked(stage, draft) {
  const spot = el("div", {});
  const draw = () => {
    const [same] = draft.maybe ?? [];
    if (draft.known) void stage.go("found", { compare: true });
    else spot.replaceChildren(...(same ? [samePerson(stage, draft, same, draw)] : []));
  };
  draw();
  return spot;
}
