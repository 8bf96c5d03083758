// @ts-check
// Somebody as a page shows them: each value with where it was read, before anybody agreed to keep it.
import { el, said } from "../dom.js";
import { addresses } from "./identities.js";
import { whereRead } from "./where.js";

/** @typedef {import("../shapes.js").DraftContact} DraftContact */

/** @param {import("../shapes.js").Stage} stage @param {DraftContact} draft */
export function foundCard({ texts }, draft) {
  const { t } = texts;
  const { name, headline, company, location } = draft;
  const seen = addresses(draft.profiles);
  return el(
    "section",
    { class: "found-card", "aria-labelledby": "person-name" },
    el("h1", { class: "name", tabindex: "-1", id: "person-name" }, said(name?.value || t("someone"))),
    el("p", { class: "hint" }, whereRead(texts, name)),
    el(
      "dl",
      { class: "found-rows" },
      row(texts, t("field_headline"), [headline]),
      row(texts, t("field_company"), [company]),
      row(texts, t("field_location"), [location]),
      row(texts, t("field_emails"), draft.emails ?? [], "ltr"),
      row(texts, t("field_phones"), draft.phones ?? [], "ltr"),
    ),
    seen.length > 0 && el("p", { class: "hint addresses" }, t("saveAddresses"), seen.map((address) => el("bdi", { dir: "ltr" }, address))),
  );
}

/** @param {import("../texts.js").Texts} texts @param {string} term @param {import("../shapes.js").ReadValue[]} values @param {string} [dir] */
function row(texts, term, values, dir = "auto") {
  const there = values.filter((value) => value?.value);
  return there.length > 0 && el("div", {}, el("dt", {}, term), there.map((value) => el("dd", {}, el("bdi", { dir }, value?.value), el("span", { class: "hint" }, whereRead(texts, value)))));
}
