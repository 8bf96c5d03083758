// @ts-check
// The usual answers about an act, each a press that adds it as it stands: who did it, and how it went or by when.
import { el } from "../dom.js";

/** @typedef {{kind?: string, who?: string, due?: string}} Answer `due` in the user's own words */

const DUE = ["tomorrow", "in_week", "in_month"];

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {import("./acts.js").Act} act
 * @param {(answer: Answer) => unknown} add
 * @returns {HTMLElement | null} null where one press on "Add" is all there is to say
 */
export function atOnce(stage, act, add) {
  const { t } = stage.texts;
  if (act.kinds.length < 2) return null;
  const open = act.kinds[0] === "promised";
  // What has more fields to fill in is added from them; here its answer alone is told, of whoever is chosen there.
  const whose = act.whom || act.ask ? [""] : (act.who ?? [""]);
  const answers = open ? DUE.map((due) => ({ words: t(`whenQuick_${due}`), answer: { kind: "promised", due: t(`whenQuick_${due}`) } })) : act.kinds.map((kind) => ({ words: t(`as_${kind}`), answer: { kind } }));

  const row = (/** @type {string} */ who) => {
    const side = who && t(`who_${who}`);
    return el(
      "div",
      { class: "at-once-row" },
      side && el("span", { "aria-hidden": "true" }, side),
      answers.map(({ words, answer }) => {
        const name = `${t("addAtOnce")}: ${[side, words].filter(Boolean).join(" · ")}`;
        return stage.guarded(el("button", { type: "button", class: "small", "aria-label": name }, words), () => add(who ? { ...answer, who } : answer));
      }),
    );
  };
  return el("div", { class: "at-once", role: "group", "aria-label": t("addAtOnce") }, el("p", { "aria-hidden": "true" }, t("addAtOnce")), whose.map(row));
}
