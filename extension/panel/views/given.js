// @ts-check
// What was given and what was received, each with its date: the two scales behind the balance.
import { el, said } from "../dom.js";
import { day } from "../numbers.js";

/** @typedef {import("../shapes.js").Gift} Gift */

/** @param {import("../shapes.js").Stage} stage @param {import("../shapes.js").Sheet} sheet */
export function given({ texts }, sheet) {
  const { t } = texts;
  const gifts = sheet.balance.gifts ?? [];
  return /** @type {const} */ (["me", "them"]).map((side) => {
    const own = gifts.filter(({ who }) => who === side || who === "both");
    return el(
      "section",
      { "aria-labelledby": `given-${side}` },
      el("h3", { id: `given-${side}` }, t(`given_${side}`)),
      own.length === 0 ? el("p", { class: "quiet" }, t("balance_none")) : el("ul", { class: "plain" }, own.map((gift) => row(texts, gift))),
    );
  });
}

/** @param {import("../texts.js").Texts} texts @param {Gift} gift */
function row(texts, { kind, text, on }) {
  return el("li", { class: "told-row" }, el("span", {}, texts.t(`kind_${kind}`), text && [": ", said(text)]), el("span", { class: "when" }, day(texts, on)));
}
