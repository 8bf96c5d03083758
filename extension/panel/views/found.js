// @ts-check
// Who is on a page of any site, or behind a link that was pressed: one person, several to pick from, or nobody.
import { command } from "../command.js";
import { el, fill } from "../dom.js";
import { icon } from "../icons.js";
import { forgetReading, readAlready, readPage } from "../read_page.js";
import { backBar } from "./back_bar.js";
import { foundCard } from "./found_card.js";
import { keptView } from "./found_kept.js";
import { guessed } from "./guessed.js";
import { pick } from "./pick.js";
import { samePerson } from "./same_person.js";

/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {import("../shapes.js").Reading} Reading */
/** @typedef {import("../shapes.js").DraftContact} DraftContact */

/** @param {Stage} stage */
export function foundView(stage) {
  const { state } = stage;
  const { t } = stage.texts;
  const { pressed = null } = /** @type {{pressed?: import("../shapes.js").Pressed | null}} */ (stage.given ?? {});
  const url = state.elsewhere?.url ?? state.page?.profile ?? null;
  const view = el("article", { class: "view on-page" });
  const already = readAlready(state.tab, pressed, url);
  if (already) show(stage, view, already);
  else if (stage.beside && !pressed && !state.page) unread(stage, view);
  else {
    view.append(el("p", { class: "quiet", role: "status" }, t("saveReading")));
    void readPage(state.tab, pressed, url).then((reading) => showThen(stage, view, reading));
  }
  return view;
}

/** At the side the browser lets nothing be read without a press. @param {Stage} stage @param {HTMLElement} view */
function unread(stage, view) {
  const { state, texts } = stage;
  const read = el("button", { type: "button", class: "primary", id: "read-page", "data-begin": true }, texts.t("readPage"));
  stage.guarded(read, async () => {
    read.disabled = true;
    showThen(stage, view, await readPage(state.tab, null, state.elsewhere?.url ?? null));
  });
  fill(view, [title(texts.t("readPageTitle")), el("p", { class: "lead" }, texts.t("readPageLead")), el("div", { class: "actions" }, read)]);
}

/** @param {Stage} stage @param {HTMLElement} view @param {Reading} reading */
function showThen(stage, view, reading) {
  const here = document.activeElement === document.body || view.contains(document.activeElement);
  show(stage, view, reading);
  if (here && document.hasFocus()) /** @type {HTMLElement | null} */ (view.querySelector("[data-begin]") ?? view.querySelector("h1"))?.focus();
}

/** @param {Stage} stage @param {HTMLElement} view @param {Reading} reading */
function show(stage, view, reading) {
  const { t } = stage.texts;
  const { pressed = null } = /** @type {{pressed?: import("../shapes.js").Pressed | null}} */ (stage.given ?? {});
  const opened = Boolean(pressed || stage.state.page);
  view.replaceChildren();
  if (opened) view.append(backBar(stage, t("foundTitle")));
  const drafts = reading.ok ? reading.drafts : [];
  // Without a reading there is what the user selected or pressed on, and the page's title.
  const guess = drafts.length === 0 && reading.page ? guessed(reading.page, pressed) : null;
  if (!reading.ok) fill(view, [el("p", { class: "notice", role: "status" }, unreadable(stage, reading)), reading.code === "away" && command("amana serve")]);
  if (guess && (pressed?.url || guess.name?.where === "selection")) one(stage, view, reading, guess);
  else if (drafts.length === 1) one(stage, view, reading, drafts[0]);
  else if (drafts.length > 1) fill(view, [opened ? null : title(t("foundTitle")), pick(stage, drafts, (draft) => chosen(stage, view, reading, draft)), byHand(stage, reading, false)]);
  else nobody(stage, view, reading, reading.ok ? null : guess, opened);
  void import("./save.js").catch(() => {}); // The next press will want it.
}

/** @param {Stage} stage @param {Extract<Reading, {ok: false}>} reading */
function unreadable(stage, reading) {
  const { t } = stage.texts;
  if (reading.code === "page_unreadable") return stage.beside ? t("readNeedsPress") : t("problem_page_unreadable");
  return reading.code === "away" ? t("foundAway") : [t("saveUnread"), " ", stage.problem(reading)];
}

/** @param {Stage} stage @param {HTMLElement} view @param {Reading} reading @param {DraftContact} draft */
function one(stage, view, reading, draft) {
  if (draft.known) return fill(view, [keptView(stage, draft, reading.ok ? reading.kept : null)]);
  const { t } = stage.texts;
  const save = el("button", { type: "button", class: "primary", id: "save-contact", "data-begin": true, on: { click: () => open(stage, reading, draft) } }, icon("add"), t("saveContact"));
  const [same] = draft.maybe ?? [];
  return fill(view, [
    foundCard(stage, draft),
    same && samePerson(stage, draft, same, () => showThen(stage, view, reading)),
    draft.saved ? el("p", { class: "notice", role: "status" }, t("foundWaits")) : el("div", { class: "actions" }, save),
  ]);
}

/** Picked from several. @param {Stage} stage @param {HTMLElement} view @param {Reading} reading @param {DraftContact} draft */
function chosen(stage, view, reading, draft) {
  if (!draft.known && !draft.maybe?.length && !draft.saved) return open(stage, reading, draft);
  const back = el("button", { type: "button", class: "link", id: "back-to-all", on: { click: () => showThen(stage, view, reading) } }, stage.texts.t("foundAll"));
  view.replaceChildren(back);
  one(stage, view, reading, draft);
  return /** @type {HTMLElement | null} */ (view.querySelector("[data-begin]") ?? view.querySelector("h1"))?.focus();
}

/** @param {Stage} stage @param {HTMLElement} view @param {Reading} reading @param {DraftContact | null} guess @param {boolean} titled */
function nobody(stage, view, reading, guess, titled) {
  const { t } = stage.texts;
  fill(view, [
    reading.ok ? (titled ? el("h2", {}, t("foundNobodyTitle")) : title(t("foundNobodyTitle"))) : !titled && title(t("foundTitle")),
    (reading.ok || guess) && el("p", { class: "lead" }, t("foundNobodyLead")),
    byHand(stage, reading, true, guess),
  ]);
}

/** An empty form. @param {Stage} stage @param {Reading} reading @param {boolean} alone whether it is the only way on @param {DraftContact | null} [guess] */
function byHand(stage, reading, alone, guess = null) {
  const { t } = stage.texts;
  const begin = () => open(stage, reading, guess);
  return el(
    "div",
    { class: "actions" },
    alone
      ? el("button", { type: "button", class: "primary", id: "save-contact", "data-begin": true, on: { click: begin } }, icon("add"), t("saveContact"))
      : el("button", { type: "button", class: "link", id: "by-hand", on: { click: begin } }, t("foundByHand")),
    stage.beside && alone && el("button", { type: "button", id: "read-again", on: { click: () => again(stage) } }, t("readPage")),
  );
}

/** @param {Stage} stage */
function again(stage) {
  forgetReading();
  void readPage(stage.state.tab, null, stage.state.elsewhere?.url ?? null).then(() => stage.redraw());
}

/** @param {Stage} stage @param {Reading} reading @param {DraftContact | null} draft */
function open(stage, reading, draft) {
  void stage.go("save", { draft, page: reading.page ?? null, used: reading.circles ?? [], back: stage.given });
}

/** The one person to save at once, for the key that asks for it. @param {Stage} stage @returns {boolean} whether a form was opened */
export function saveFound(stage) {
  const reading = readAlready(stage.state.tab, null, stage.state.elsewhere?.url ?? null);
  if (!reading) return false;
  const drafts = reading.ok ? reading.drafts : [];
  if (drafts.length > 1 || drafts[0]?.known) return false;
  open(stage, reading, drafts[0] ?? (reading.page ? guessed(reading.page, null) : null));
  return true;
}

/** @param {string} words */
const title = (words) => el("h1", { tabindex: "-1", id: "person-name" }, words);
