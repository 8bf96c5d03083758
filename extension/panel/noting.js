// @ts-check
// What becomes of what is sent, with the plain word about what is kept.
import { settingChoice } from "./choice.js";

/**
 * @param {import("./texts.js").Texts} texts
 * @param {string} noting "ask", "always" or "never"
 * @param {(sentence: string) => void} say
 */
export function notingChoice(texts, noting, say) {
  const { t } = texts;
  const values = ["ask", "always", "never"].map((value) => ({ value, name: t(`noting_${value}`), about: t(`notingAbout_${value}`) }));
  return settingChoice(texts, { setting: "noting", title: t("notingTitle"), values, chosen: noting, plainly: t("notingKept") }, say);
}
