// @ts-check
// Where the tie comes from: circles, how we met, who introduced us, what each has to give. None of it moves a number.
import { el, said } from "../dom.js";
import { list } from "../numbers.js";

/** @param {import("../shapes.js").Stage} stage @param {import("../shapes.js").Sheet} sheet @param {import("../shapes.js").Contact} contact */
export function origin({ texts, go }, sheet, contact) {
  const { t } = texts;
  const circles = list(texts, contact.circles.map((circle) => t(`circle_${circle}`)));
  const rows = [
    row(t("circles"), circles),
    row(t("howWeMet"), contact.how_we_met && said(contact.how_we_met)),
    row(t("introducedBy"), sheet.trust.introducer && said(sheet.trust.introducer.name)),
    row(t("offers"), lines(contact.offers)),
    row(t("needs"), lines(contact.needs)),
  ].filter(Boolean);
  return el(
    "section",
    { class: "origin", "aria-labelledby": "origin" },
    el(
      "div",
      { class: "section-head" },
      el("h2", { id: "origin" }, t("origin")),
      el("button", { type: "button", class: "link", id: "edit-card", "aria-label": t("editTitle"), on: { click: () => go("edit") } }, t("edit")),
    ),
    rows.length > 0 ? el("dl", { class: "origin-rows" }, rows) : el("p", { class: "quiet" }, t("originNone")),
    el("p", { class: "quiet origin-apart" }, t("originApart")),
  );
}

/** @param {string} term @param {import("../dom.js").Child} value */
function row(term, value) {
  return value ? el("div", {}, el("dt", {}, term), el("dd", {}, value)) : null;
}

/** @param {string[] | undefined} goods */
function lines(goods) {
  return goods && goods.length > 0 && el("ul", { class: "plain" }, goods.map((good) => el("li", {}, said(good))));
}
