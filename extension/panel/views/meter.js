// @ts-check
// One ledger as a meter: the solid part can be counted on, the lighter band is how far it may reach.
import { el } from "../dom.js";
import { percent } from "../numbers.js";

/** @typedef {import("../shapes.js").Ledger} Ledger */

/**
 * @param {import("../texts.js").Texts} texts
 * @param {"trust" | "standing"} side
 * @param {Ledger} ledger
 */
export function meter(texts, side, ledger) {
  const { t } = texts;
  const { low, high, evidence } = ledger;
  const words = evidence
    ? t("meterValue", { low: percent(texts, low), high: percent(texts, high) })
    : t("meterNoEvidence");
  const bar = el("div", {
    class: evidence ? "meter" : "meter empty",
    role: "meter",
    "aria-label": t(`meter_${side}`),
    "aria-valuemin": 0,
    "aria-valuemax": 1,
    "aria-valuenow": evidence ? low : 0,
    "aria-valuetext": words,
  });
  if (evidence) {
    const band = el("span", { class: "band" });
    band.style.insetInlineStart = `${low * 100}%`;
    band.style.inlineSize = `${Math.max(0, high - low) * 100}%`;
    const solid = el("span", { class: "solid" });
    solid.style.inlineSize = `${low * 100}%`;
    bar.append(band, solid);
  }
  return el(
    "div",
    { class: "ledger" },
    el(
      "div",
      { class: "ledger-head", "aria-hidden": "true" },
      el("span", { class: "ledger-name" }, t(`meter_${side}`)),
      evidence
        ? el("bdi", { class: "ledger-value" }, percent(texts, low))
        : el("span", { class: "ledger-none" }, t("meterNoEvidence")),
    ),
    bar,
    el(
      "div",
      { class: "ledger-foot" },
      el("span", {}, t(`meterMeaning_${side}`)),
      evidence && el("span", { "aria-hidden": "true" }, t("meterUpTo", { high: percent(texts, high) })),
    ),
  );
}
