// @ts-check
// The next small step with somebody, in one sentence with its reason: an invitation, never a duty.
import { el } from "../dom.js";
import { capital, plainDay, quoted } from "../sentence.js";
import { did, didWhen, nameOf } from "./did.js";

/** @typedef {import("../texts.js").Texts} Texts */
/** @typedef {import("../shapes.js").Sheet} Sheet */
/** @typedef {import("../shapes.js").NextStep} NextStep */

/** @param {import("../shapes.js").Stage} stage @param {Sheet} sheet */
export function nextStep({ texts, go }, sheet) {
  const step = sheet.next_step;
  if (!step || !texts.has(`step_${step.step}`)) return null;
  return el(
    "section",
    { class: "next-step", "aria-labelledby": "next-step" },
    el("h2", { id: "next-step" }, step.step === "let_rest" ? texts.t("noHurry") : texts.t("smallStep")),
    el("p", {}, capital(texts.t(`step_${step.step}`, parts(texts, sheet, step)))),
    step.step === "thank" && el("div", { class: "chip-row" }, el("button", { type: "button", class: "chip-button", id: "step-thanked", on: { click: () => go("event", { act: "thanked" }) } }, texts.t("act_thanked"))),
  );
}

/** @param {Texts} texts @param {Sheet} sheet @param {NextStep} step */
function parts(texts, sheet, { step, event, kind, text, theirs, mine }) {
  const name = nameOf(texts, sheet);
  const promise = (sheet.promises ?? []).find((each) => each.event === event);
  return {
    name,
    what: text ? quoted(texts, text) : texts.t("something"),
    date: promise ? plainDay(texts, promise.due, sheet.today) : "",
    theirs: quoted(texts, theirs),
    mine: quoted(texts, mine),
    did: step === "repair" || step === "let_rest" ? harm(texts, sheet, name) : act(texts, sheet, event, kind, name),
  };
}

/** What they did, with its date where the sheet still tells it. @param {Texts} texts @param {Sheet} sheet @param {string} event @param {string} kind @param {string} name */
function act(texts, sheet, event, kind, name) {
  const known = [...sheet.thanks_owed, ...sheet.events, ...sheet.trust.lines].find((each) => ("id" in each ? each.id : each.event) === event);
  // Being let down by whom they recommended, they suffered an act of mine.
  const side = kind === "recommendation_bad" ? "standing" : "trust";
  const doing = { kind, who: side === "trust" ? /** @type {const} */ ("them") : /** @type {const} */ ("me") };
  return known ? didWhen(texts, side, { ...doing, on: known.on }, sheet) : did(texts, side, doing, name);
}

/** The gravest of what they did. @param {Texts} texts @param {Sheet} sheet @param {string} name */
function harm(texts, sheet, name) {
  const [gravest] = sheet.trust.lines.filter(({ s }) => s > 0).sort((one, other) => other.s - one.s);
  return gravest ? didWhen(texts, "trust", gravest, sheet) : texts.t("stepHarmed", { name });
}
