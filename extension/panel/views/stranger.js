// @ts-check
// Somebody nobody has kept yet, and the page that is about nobody.
import { el } from "../dom.js";
import { icon } from "../icons.js";
import { carry } from "./carry.js";
import { meter } from "./meter.js";
import { person } from "./person.js";

/** @param {import("../shapes.js").Stage} stage */
export function strangerView(stage) {
  const { texts, state } = stage;
  const { t } = texts;
  const sheet = /** @type {import("../shapes.js").Sheet} */ (state.sheet);
  return el(
    "article",
    { class: "view" },
    person(stage, sheet),
    state.taken && el("p", { class: "notice" }, t("addressTaken", { name: state.taken })),
    el("p", { class: "lead" }, t("strangerLead")),
    el(
      "div",
      { class: "actions" },
      el("button", { type: "button", class: "primary", id: "save-contact", on: { click: () => stage.go("save") } }, icon("add"), t("saveContact")),
    ),
    el("section", { class: "ledgers", "aria-label": t("bothWays") }, meter(texts, "trust", sheet.trust), meter(texts, "standing", sheet.standing)),
    sheet.can_carry.length > 0 && carry(stage, sheet),
  );
}

/** @param {import("../shapes.js").Stage} stage */
export function nobodyView({ texts, ask }) {
  const { t } = texts;
  return el(
    "article",
    { class: "view centred" },
    el("h1", { tabindex: "-1", id: "person-name" }, t("nobodyTitle")),
    el("p", { class: "lead" }, t("nobodyLead")),
    el("button", { type: "button", id: "open-dashboard", on: { click: () => ask("dashboard/open") } }, icon("board"), t("openDashboard")),
  );
}
