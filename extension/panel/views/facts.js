// @ts-check
// The dated facts behind a finding. The server says each in the reader's language; the panel adds when it was.
import { el } from "../dom.js";
import { day } from "../numbers.js";

/**
 * @param {import("../texts.js").Texts} texts
 * @param {import("../shapes.js").Fact[]} facts
 * @param {Set<string>} before what stands above already and is not said again; grows by what is said here
 */
export function factList(texts, facts, before) {
  const told = facts.filter(({ text, on }) => {
    const said = JSON.stringify([text, on]);
    const fresh = Boolean(text) && !before.has(said);
    before.add(said);
    return fresh;
  });
  if (told.length === 0) return null;
  return el(
    "ul",
    { class: "facts" },
    told.map(({ text, on }) => el("li", {}, el("span", { dir: "auto" }, text), on && el("span", { class: "when" }, " · ", day(texts, on)))),
  );
}
