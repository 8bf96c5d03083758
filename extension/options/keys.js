// @ts-check
// The keys of the extension as they are set in this browser, and where they are changed.
import { el } from "../panel/dom.js";

/** The browsers' own pages for this; neither may be linked to, only opened. */
const CHROMES = "chrome://extensions/shortcuts";

/** @param {import("../panel/texts.js").Texts} texts */
export function keys(texts) {
  const { t } = texts;
  const named = { "open-panel": t("commandOpen"), "save-contact": t("commandSave"), "next-finding": t("commandNext") };
  const list = el("dl", { class: "keys" });
  const add = (/** @type {string} */ what, /** @type {string} */ key) =>
    list.append(el("div", {}, el("dt", {}, what), el("dd", {}, key ? el("kbd", { dir: "ltr" }, key) : el("span", { class: "quiet" }, t("keyNone")))));
  void (chrome.commands?.getAll() ?? Promise.resolve([])).then((/** @type {chrome.commands.Command[]} */ all) => {
    for (const [name, what] of Object.entries(named)) add(what, all.find((command) => command.name === name)?.shortcut ?? "");
    add(t("nextReason"), "J");
    add(t("keyEsc"), "Esc");
  });
  const way = el("p", { class: "quiet", role: "status" }, t("keysAbout"));
  const change = el("button", { type: "button", id: "change-keys", on: { click: () => void toKeys(way, t("keysByHand")) } }, t("keysChange"));
  return el("section", { class: "block" }, el("h2", {}, t("keysTitle")), list, way, change);
}

/** @param {HTMLElement} way @param {string} byHand what to say where the browser opens no such page */
async function toKeys(way, byHand) {
  const commands = /** @type {any} */ (chrome.commands);
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await chrome.tabs.create({ url: CHROMES });
  } catch {
    way.textContent = byHand;
  }
}
