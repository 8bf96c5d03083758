// @ts-check
// The switch for the tick on kept people's pages: it is the browser's own permission, given and taken back here.
import { el } from "../panel/dom.js";

const WANTED = Object.freeze({ permissions: /** @type {chrome.runtime.ManifestPermission[]} */ (["tabs"]) });

/** @param {import("../panel/texts.js").Texts} texts @param {(sentence: string) => void} say */
export function ticks({ t }, say) {
  const box = el("input", { id: "ticks", type: "checkbox", "aria-describedby": "ticks-about" });
  void Promise.resolve(chrome.permissions.contains?.(WANTED)).then((allowed) => {
    box.checked = Boolean(allowed);
  });
  // The browser asks only while the press is being heard.
  box.addEventListener("change", async () => {
    const wanted = box.checked;
    const done = await (wanted ? chrome.permissions.request(WANTED) : chrome.permissions.remove(WANTED)).catch(() => false);
    box.checked = wanted === done;
    say(done ? t("saved") : t("ticksRefused"));
  });
  return el(
    "section",
    { class: "block" },
    el("h2", {}, t("ticksTitle")),
    el("label", { class: "check-line" }, box, el("span", {}, t("ticksOn"))),
    el("p", { class: "quiet", id: "ticks-about" }, t("ticksAbout")),
  );
}
