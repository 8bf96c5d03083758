// @ts-check
// The language switch; each language is named in itself, so that nobody has to read another one to find it.
import { el } from "./dom.js";
import { ask } from "./worker.js";

const NAMES = { en: "English", ar: "العربية", he: "עברית" };

/**
 * @param {import("./texts.js").Texts} texts
 * @param {string} choice "auto" or a language
 * @param {() => unknown} changed
 */
export function languageSwitch({ t }, choice, changed) {
  const select = el(
    "select",
    { id: "language", "aria-label": t("language") },
    el("option", { value: "auto" }, t("languageAuto")),
    Object.entries(NAMES).map(([language, name]) => el("option", { value: language, lang: language }, name)),
  );
  select.value = choice;
  select.addEventListener("change", async () => {
    await ask("settings/set", { language: select.value });
    changed();
  });
  return select;
}
