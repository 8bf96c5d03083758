// @ts-check
// Where a value was read on the page, and a word where that is not sure.
import { el } from "../dom.js";

/** @param {import("../texts.js").Texts} texts @param {import("../shapes.js").ReadValue} value @returns {import("../dom.js").Child} */
export function whereRead({ t }, value) {
  if (!value?.value) return null;
  return [t("readFrom", { where: t(`where_${value.where}`) }), value.sure !== "high" && [" · ", el("span", { class: "check" }, t("readUnsure"))]];
}
