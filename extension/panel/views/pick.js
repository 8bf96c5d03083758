// @ts-check
// Several people on one page, to pick one from: with a filter where they are many, and a mark at those who are kept.
import { el, fill, said } from "../dom.js";

/** @typedef {import("../shapes.js").DraftContact} DraftContact */

/** So many are seen at one glance. */
const GLANCE = 8;

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {DraftContact[]} drafts
 * @param {(draft: DraftContact) => void} choose
 */
export function pick(stage, drafts, choose) {
  const { texts } = stage;
  const { t } = texts;
  const rows = drafts.map((draft) => ({ draft, text: wordsOf(draft), row: row(stage, draft, choose) }));
  const list = el("ul", { class: "plain" }, rows.map(({ row: each }) => each));
  const told = el("p", { class: "hint", role: "status" });
  const input = el("input", { id: "pick-filter", type: "search", dir: "auto", maxlength: 100, autocomplete: "off", "data-begin": true });
  input.addEventListener("input", () => {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    for (const { text, row: each } of rows) each.hidden = !words.every((word) => text.includes(word));
    const left = rows.filter(({ row: each }) => !each.hidden).length;
    told.textContent = words.length > 0 ? texts.plural("pickLeft", left) : "";
  });
  const many = drafts.length > GLANCE;
  return el(
    "section",
    { class: "pick", "aria-label": t("saveTitle") },
    el("p", {}, texts.plural("savePick", drafts.length)),
    many && el("div", { class: "field" }, el("label", { for: input.id }, t("pickFilter")), input, told),
    list,
  );
}

/** @param {import("../shapes.js").Stage} stage @param {DraftContact} draft @param {(draft: DraftContact) => void} choose */
function row({ texts: { t } }, draft, choose) {
  const about = [draft.headline, draft.company].flatMap((read) => read?.value || []);
  if (about.length === 2 && about[0].includes(about[1])) about.pop();
  const mark = draft.known || draft.saved ? t("pickKept") : draft.maybe?.length ? t("pickMaybe") : "";
  const button = el("button", { type: "button", class: "row", on: { click: () => choose(draft) } }, el("strong", {}, said(draft.name?.value || t("someone"))));
  fill(button, [about.map((line) => el("span", { class: "row-about" }, said(line))), mark && el("span", { class: "mark" }, mark)]);
  return el("li", {}, button);
}

/** @param {DraftContact} draft */
const wordsOf = ({ name, headline, company, location }) => folded([name, headline, company, location].map((read) => read?.value ?? "").join(" "));

/** @param {string} text */
const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
