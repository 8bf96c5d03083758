// @ts-check
// Somebody else changed meanwhile what a write would change: both stand side by side, and the user keeps one of them.
import { el, said } from "../dom.js";
import { fieldName } from "./field_names.js";

/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {{field: string, mine: unknown, theirs: unknown}} Row */

/**
 * @param {Stage} stage
 * @param {import("../shapes.js").Waiting} item
 * @param {HTMLElement} spot where it is shown
 */
export async function comparing(stage, item, spot) {
  const { t } = stage.texts;
  const answer = await stage.ask("waiting/theirs", { id: item.id });
  if (!answer.ok) return stage.say(stage.problem(answer));
  const mine = el("button", { type: "button", class: "small", id: `mine-${item.id}` }, t("keepMine"));
  const theirs = el("button", { type: "button", class: "small", id: `theirs-${item.id}` }, t("keepTheirs"));
  const keep = async () => {
    const done = await stage.ask("waiting/mine", { id: item.id, version: answer.version });
    await stage.refresh();
    return stage.say(done.ok ? (done.waiting ? t("keptWaiting") : t("changedDone")) : stage.problem(done));
  };
  const leave = async () => {
    const done = await stage.ask("waiting/discard", { id: item.id });
    await stage.refresh();
    return stage.say(done.ok ? t("keptTheirs") : stage.problem(done));
  };
  stage.guarded(mine, keep);
  stage.guarded(theirs, leave);
  spot.replaceChildren(
    ...(answer.gone ? [el("p", {}, t("goneMeanwhile"))] : [rows(stage, answer.rows)]),
    el("div", { class: "actions" }, !answer.gone && mine, theirs),
  );
  (answer.gone ? theirs : mine).focus();
  return undefined;
}

/** @param {Stage} stage @param {Row[]} both */
export function rows({ texts }, both) {
  const { t } = texts;
  if (both.length === 0) return el("p", {}, t("sameAlready"));
  const value = (/** @type {string} */ label, /** @type {string[]} */ words) =>
    el("div", {}, el("span", { class: "quiet" }, label), " ", words.length > 0 ? words.map((word, at) => [at > 0 && " · ", said(word)]) : el("span", { class: "quiet" }, t("nothing")));
  return el(
    "dl",
    { class: "both-versions" },
    both.map(({ field, mine, theirs }) => [el("dt", {}, fieldName(texts, field)), el("dd", {}, value(t("mineHere"), inWords(texts, field, mine)), value(t("theirsThere"), inWords(texts, field, theirs)))]),
  );
}

/** The texts in which the values of a field are said. @type {Readonly<Record<string, string>>} */
const FAMILIES = Object.freeze({ circles: "circle_", kind: "kind_", who: "who_", stake: "size_", ask: "ask_" });

/** @param {import("../texts.js").Texts} texts @param {string} field @param {unknown} value @returns {string[]} */
function inWords(texts, field, value) {
  const word = (/** @type {any} */ one) => {
    if (typeof one === "object" && one !== null) return String(one.url ?? one.urn ?? one.value ?? "");
    const key = FAMILIES[field] + one;
    return field in FAMILIES && texts.has(key) ? texts.t(key) : String(one ?? "");
  };
  return (Array.isArray(value) ? value : [value]).map(word).filter(Boolean);
}
