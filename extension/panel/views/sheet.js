// @ts-check
// The person who is kept: what really happened between the two of you, at one glance.
import { el } from "../dom.js";
import { behind } from "./behind.js";
import { carry } from "./carry.js";
import { meter } from "./meter.js";
import { nextStep } from "./next_step.js";
import { origin } from "./origin.js";
import { person } from "./person.js";
import { questions } from "./questions.js";
import { quickActs } from "./quick.js";
import { thanksOwed, tie, warmthWord } from "./tie.js";
import { timeline } from "./timeline.js";

/** @param {import("../shapes.js").Stage} stage */
export function sheetView(stage) {
  const { texts, state } = stage;
  const { t } = texts;
  const sheet = /** @type {import("../shapes.js").Sheet} */ (state.sheet);
  // Where the next step is that greeting, it need not be said twice.
  const trustedAndQuiet = sheet.next_step?.step !== "greet_again" && sheet.trust.evidence && sheet.trust.low >= 0.5 && warmthWord(sheet.warmth) === "quiet";
  return el(
    "article",
    { class: "view" },
    person(stage, sheet),
    state.unkept?.address && moved(stage),
    nextStep(stage, sheet),
    el("section", { class: "ledgers", "aria-label": t("bothWays") }, meter(texts, "trust", sheet.trust), meter(texts, "standing", sheet.standing)),
    // The numbers and what is told most often stay in sight in a small window, however much is open.
    quickActs(stage),
    questions(stage, sheet),
    sheet.events_total > 0 && sheet.waits !== "person" && el("button", { type: "button", class: "link path-open", id: "open-path", on: { click: () => stage.go("path") } }, t("pathTitle")),
    tie(stage, sheet),
    trustedAndQuiet && el("p", { class: "kind-word" }, t("trustedAndQuiet")),
    thanksOwed(stage, sheet),
    sheet.can_carry.length > 0 && carry(stage, sheet),
    el(
      "section",
      { "aria-labelledby": "latest" },
      el(
        "div",
        { class: "section-head" },
        el("h2", { id: "latest" }, t("latest")),
        sheet.events_total > 0 &&
          el("button", { type: "button", class: "link", id: "open-history", on: { click: () => stage.go("history") } }, texts.plural("allEvents", sheet.events_total)),
      ),
      sheet.events.length === 0 ? el("p", { class: "quiet" }, t("latestNone")) : timeline(texts, sheet.events.slice(0, 3)),
    ),
    sheet.contact && origin(stage, sheet, sheet.contact),
    sheet.contact?.note &&
      el("section", { "aria-labelledby": "note" }, el("h2", { id: "note" }, t("note")), el("p", { class: "note", dir: "auto" }, sheet.contact.note)),
    state.page && state.link === "ok" && el("button", { type: "button", class: "link path-open", id: "compare", on: { click: () => stage.go("found", { compare: true }) } }, t("foundCompare")),
    behind(stage, sheet),
  );
}

/** @param {import("../shapes.js").Stage} stage */
function moved(stage) {
  const spot = el("div", {});
  void import("./new_address.js").then(({ newAddress }) => spot.replaceChildren(newAddress(stage)));
  return spot;
}
