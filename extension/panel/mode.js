// @ts-check
// Where Amana may appear: on LinkedIn's page, under the toolbar button alone, or at the side of the window, with the plain word about the difference.
import { settingChoice } from "./choice.js";
import { sidePanels } from "./side.js";

/**
 * @param {import("./texts.js").Texts} texts
 * @param {string} mode "overlay", "toolbar" or "side"
 * @param {(sentence: string) => void} say
 */
export function modeChoice(texts, mode, say) {
  const { t } = texts;
  const there = ["overlay", "toolbar", ...(sidePanels() || mode === "side" ? ["side"] : [])];
  const values = there.map((value) => ({ value, name: t(`mode_${value}`), about: t(`modeAbout_${value}`) }));
  return settingChoice(texts, { setting: "mode", title: t("modeTitle"), values, chosen: mode, plainly: t("modeAgreement") }, say);
}
