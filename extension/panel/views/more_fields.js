// @ts-check
// What somebody has and needs, and how they are reached: folded away, for the form is short without it.
import { el } from "../dom.js";
import { goodsField } from "./goods.js";
import { peopleField } from "./people_field.js";

/** @typedef {import("./goods.js").Suggestion} Suggestion */
/** What a page says that fits one of the fields. @typedef {Suggestion & {for: string}} Word */
/** @typedef {{words?: readonly Word[], emails?: readonly Suggestion[], phones?: readonly Suggestion[]}} Suggested */
/** @typedef {{id: string, name: string}} One */

export const LINES = /** @type {const} */ (["offers", "needs", "interests", "languages", "emails", "phones"]);
/** As many as the server keeps. */
const MOST_KNOWN = 100;
const GOOD = 100;
const HOW = "goods-how";
/** Written from left to right in every language. @type {Readonly<Record<string, {limit: number, ltr: true, mode: "email" | "tel"}>>} */
const REACH = Object.freeze({ emails: { limit: 254, ltr: true, mode: "email" }, phones: { limit: 40, ltr: true, mode: "tel" } });

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {{[name: string]: any, knows?: readonly (string | One)[]}} card
 * @param {{suggested: Suggested, self: string, open: boolean, wants: (field: string) => boolean}} how `wants`: which fields there are
 */
export function moreFields(stage, card, { suggested, self, open, wants }) {
  const { texts } = stage;
  const { t } = texts;
  const labels = { offers: t("offers"), needs: t("needs"), interests: t("interests"), languages: t("languages"), emails: t("emails"), phones: t("phones") };
  const found = (/** @type {typeof LINES[number]} */ name) =>
    name === "emails" || name === "phones" ? (suggested[name] ?? []) : (suggested.words ?? []).filter((word) => word.for === name);
  const goods = LINES.filter(wants).map((name) => ({ name, field: goodsField(stage, name, card[name] ?? [], found(name), { label: labels[name], how: HOW, ...(REACH[name] ?? { limit: GOOD }) }) }));
  const knows = wants("knows")
    ? peopleField(stage, { name: "knows", label: t("knows"), without: (name) => t("takeOff", { what: name }), self, there: (card.knows ?? []).map((one) => (typeof one === "string" ? { id: one, name: "" } : one)), most: MOST_KNOWN })
    : null;
  const details = el(
    "details",
    { class: "more-fields", id: "card-more", open },
    el("summary", { id: "card-more-summary" }),
    el("div", { class: "form" }, goods.length > 0 && el("p", { id: HOW, class: "hint" }, t("goodsHint")), goods.map(({ field }) => field), knows),
  );
  const summary = /** @type {HTMLElement} */ (details.querySelector("summary"));

  /** What is folded away is counted: what is noted, and what the page offers. */
  function count() {
    const noted = goods.reduce((sum, { field }) => sum + field.lines().length, knows?.chosen().length ?? 0);
    const offered = details.querySelectorAll('.from-page [aria-pressed="false"]').length;
    const parts = [noted > 0 && texts.plural("notedCount", noted), offered > 0 && texts.plural("fromThePageCount", offered)].filter(Boolean);
    summary.replaceChildren(t("moreFields"), ...(parts.length > 0 ? [el("span", { class: "quiet count" }, ` · ${parts.join(" · ")}`)] : []));
  }
  details.addEventListener("input", count);
  count();

  return {
    field: details,
    /** @returns {Record<string, unknown>} the lists as the server takes them */
    told: () => ({ ...Object.fromEntries(goods.map(({ name, field }) => [name, field.lines()])), ...(knows ? { knows: knows.chosen().map(({ id }) => id) } : {}) }),
    raw: () => ({ ...Object.fromEntries(goods.map(({ name, field }) => [name, field.raw()])), ...(knows ? { knows: [...knows.chosen()] } : {}) }),
    retype(/** @type {Record<string, any>} */ typed) {
      for (const { name, field } of goods) field.retype(typed[name]);
      knows?.choose(typed.knows);
      details.open = true;
      count();
    },
  };
}
