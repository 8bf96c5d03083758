// @ts-check
// One setting, chosen among a few with a plain word about each.
import { el } from "./dom.js";
import { problemIn } from "./problem.js";
import { ask } from "./worker.js";

/**
 * @param {import("./texts.js").Texts} texts
 * @param {{setting: string, title: string, values: readonly {value: string, name: string, about: string}[], chosen: string, plainly: string}} choice
 *   `plainly`: what is to be known before choosing
 * @param {(sentence: string) => void} say
 */
export function settingChoice(texts, { setting, title, values, chosen, plainly }, say) {
  return el(
    "fieldset",
    { class: "modes" },
    el("legend", {}, title),
    values.map(({ value, name, about }) => {
      const id = `${setting}-${value}`;
      const radio = el("input", { type: "radio", name: setting, id, value, checked: chosen === value, "aria-labelledby": `${id}-name`, "aria-describedby": `${id}-about` });
      radio.addEventListener("change", async () => {
        const answer = await ask("settings/set", { [setting]: value });
        say(answer.ok ? texts.t("saved") : problemIn(texts, answer));
      });
      return el("label", { class: "mode", for: id }, radio, el("span", {}, el("strong", { id: `${id}-name` }, name), el("span", { id: `${id}-about`, class: "quiet" }, about)));
    }),
    el("p", { class: "quiet" }, plainly),
  );
}
