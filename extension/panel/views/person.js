// @ts-check
// Who this is: name, what they do, and the stage of the tie since when.
import { el, said } from "../dom.js";
import { day } from "../numbers.js";
import { nameIn } from "./identities.js";

/** @param {import("../shapes.js").Stage} stage @param {import("../shapes.js").Sheet} sheet */
export function person({ texts }, sheet) {
  const { t } = texts;
  const { contact } = sheet;
  const name = contact ? contact.name : nameIn(sheet.profile);
  const work = contact ? [contact.headline, contact.company].filter(Boolean) : [];
  if (work.length === 2 && work[0].includes(work[1])) work.pop();
  return el(
    "header",
    { class: "person" },
    el("h1", { class: "name", tabindex: "-1", id: "person-name" }, said(name || t("someone"))),
    work.map((line) => el("p", { class: "headline", dir: "auto" }, line)),
    sheet.stage.name && el(
      "p",
      { class: "stage" },
      el("span", { class: `badge ${sheet.stage.name}` }, t(`stage_${sheet.stage.name}`)),
      sheet.stage.since && el("span", { class: "since" }, t("stageSince", { date: day(texts, sheet.stage.since) })),
    ),
  );
}
