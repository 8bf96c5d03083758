// @ts-check
// The dated facts behind a finding. The server says each in the reader's language; the panel adds when it was.
import { el } from "../dom.js";
import { day } from "../numbers.js";

/**
 * @param {import("../texts.js").Texts} texts
 * @param {import("../shapes.js").Fact[]} facts
 */
export function factList(texts, facts) {
  const told = facts.filter((fact) => fact.text);
  if (told.length === 0) return null;
  return el(
    "ul",
    { class: "facts" },
    told.map(({ text, on }) => el("li", {}, el("span", { dir: "auto" }, text), on && el("span", { class: "when" }, " · ", day(texts, on)))),
  );
}
