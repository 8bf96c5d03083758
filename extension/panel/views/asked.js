// @ts-check
// What was asked, by whom, and what came of it.
import { el, said } from "../dom.js";
import { day } from "../numbers.js";
import { capital } from "../sentence.js";

/** @param {import("../shapes.js").Stage} stage @param {import("../shapes.js").Sheet} sheet */
export function asked({ texts }, sheet) {
  const { t, has } = texts;
  return el(
    "ul",
    { class: "plain" },
    (sheet.asks ?? []).map(({ who, on, ask, text, outcome, outcome_on }) =>
      el(
        "li",
        { class: "told-row" },
        el(
          "div",
          {},
          el("p", {}, el("strong", {}, capital(has(`ask_${ask}`) ? t(`ask_${ask}`) : t("kind_asked"))), text && [": ", said(text)]),
          el("p", { class: "when" }, t(`asked_${who}`), " · ", day(texts, on)),
        ),
        el("p", { class: `outcome ${outcome ?? "open"}` }, t(`outcome_${outcome ?? "open"}`), outcome_on && el("span", { class: "when" }, day(texts, outcome_on))),
      ),
    ),
  );
}
