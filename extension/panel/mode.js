// @ts-check
// Where Amana may appear: on LinkedIn's page, under the toolbar button alone, or at the side of the window, with the plain word about the difference.
import { el } from "./dom.js";
import { problemIn } from "./problem.js";
import { sidePanels } from "./side.js";
import { ask } from "./worker.js";

/**
 * @param {import("./texts.js").Texts} texts
 * @param {string} mode "overlay", "toolbar" or "side"
 * @param {(sentence: string) => void} say
 */
export function modeChoice(texts, mode, say) {
  const { t } = texts;
  return el(
    "fieldset",
    { class: "modes" },
    el("legend", {}, t("modeTitle")),
    ["overlay", "toolbar", ...(sidePanels() || mode === "side" ? ["side"] : [])].map((value) => {
      const id = `mode-${value}`;
      const radio = el("input", { type: "radio", name: "mode", id, value, checked: mode === value, "aria-labelledby": `${id}-name`, "aria-describedby": `${id}-about` });
      radio.addEventListener("change", async () => {
        const answer = await ask("settings/set", { mode: value });
        say(answer.ok ? t("saved") : problemIn(texts, answer));
      });
      return el("label", { class: "mode", for: id }, radio, el("span", {}, el("strong", { id: `${id}-name` }, t(`mode_${value}`)), el("span", { id: `${id}-about`, class: "quiet" }, t(`modeAbout_${value}`))));
    }),
    el("p", { class: "quiet" }, t("modeAgreement")),
  );
}
