// @ts-check
// One thing that what is being typed could name, in one line at the panel's lower edge. Nobody is called to it: it is no
// live region, takes no keyboard, and moves nothing.
import { el } from "../dom.js";

/** @param {import("../texts.js").Texts} texts @param {import("../shapes.js").State["naming"]} naming */
export function namingLine({ t }, naming) {
  if (!naming) return null;
  const title = naming.recorded ? t("couldName") : t("couldConsider");
  return el("aside", { "aria-label": title }, el("p", {}, el("strong", {}, title), " ", el("bdi", { dir: "auto", lang: naming.language }, naming.text)));
}
