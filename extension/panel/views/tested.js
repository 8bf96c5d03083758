// @ts-check
// Before lending one's name to somebody: what was really tested between the two. It warns; it never blocks.
import { el, said } from "../dom.js";
import { day } from "../numbers.js";
import { speaks } from "./told.js";

const MOST = 6;

/** @param {import("../texts.js").Texts} texts @param {import("../shapes.js").Sheet} sheet */
export function tested(texts, sheet) {
  const { t } = texts;
  const lines = sheet.trust.lines.filter((line) => line.tests).slice(0, MOST);
  return el(
    "section",
    { class: "tested", role: "note", "aria-labelledby": "tested" },
    el("h2", { id: "tested" }, t("testedTitle")),
    lines.length === 0
      ? el("p", {}, t("testedNothing"))
      : el(
          "ul",
          { class: "plain" },
          lines.map((line) =>
            el(
              "li",
              { class: speaks(line) === "against" ? "against-them" : "" },
              el("span", { class: "when" }, day(texts, line.on)),
              el("span", {}, t(`kind_${line.kind}`), line.text && [": ", said(line.text)]),
            ),
          ),
        ),
  );
}
