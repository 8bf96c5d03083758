// @ts-check
// One reason for speaking up: why, what is on record, a better way to say it, and how to hear no more of it.
import { el } from "../dom.js";
import { icon } from "../icons.js";
import { factList } from "./facts.js";
import { readyWords } from "./ready_words.js";
import { silencer } from "./silence.js";

/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {import("../shapes.js").Held} Held */
/** @typedef {import("../shapes.js").Finding} Finding */

const GRAVEST_FIRST = ["stop", "caution", "hint"];

/** Several reasons often rest on the same facts, which are said once. @param {Stage} stage @param {Held} held @param {Finding[]} findings */
export function reasons(stage, held, findings) {
  const place = (/** @type {Finding} */ finding) => GRAVEST_FIRST.indexOf(finding.level);
  const gravest = [...findings].sort((one, other) => place(one) - place(other));
  const told = new Set();
  return gravest.map((finding) => reason(stage, held, finding, told));
}

/** @param {Stage} stage @param {Held} held @param {Finding} finding @param {Set<string>} told */
function reason(stage, held, finding, told) {
  const { texts } = stage;
  const { t } = texts;
  const { language } = held.review;
  return el(
    "section",
    { class: `finding at-${finding.level}` },
    el("p", { class: "why", dir: "auto", tabindex: "-1" }, finding.why),
    factList(texts, finding.facts, told),
    finding.instead && readyWords(stage, { id: `better-${finding.rule}`, title: t("better"), words: finding.instead, language }),
    worthNaming(stage, finding, language),
    finding.lowered && lowered(stage, finding),
    el(
      "details",
      { id: `more-${finding.rule}` },
      el("summary", { id: `why-${finding.rule}` }, t("heldMore")),
      finding.silent_if.length > 0 && [
        el("h3", {}, t("silentIf")),
        el("ul", { class: "facts" }, finding.silent_if.map((change) => el("li", {}, el("span", { dir: "auto" }, change)))),
      ],
      finding.source && [el("h3", {}, t("heldSource")), el("p", { class: "quiet", dir: "auto" }, finding.source)],
      el("div", { class: "quieter" }, silencer(stage, held, finding, true), silencer(stage, held, finding, false)),
    ),
  );
}

/** Not words to be copied but a memory to be put into one's own. @param {Stage} stage @param {Finding} finding @param {string | null} language */
function worthNaming({ texts }, { rule, hints = [] }, language) {
  if (hints.length === 0) return null;
  return el(
    "section",
    { class: "worth-naming", "aria-labelledby": `naming-${rule}` },
    el("h2", { id: `naming-${rule}` }, texts.t("worthNaming")),
    el("ul", { class: "plain" }, hints.map((hint) => el("li", {}, icon("note"), el("span", { dir: "auto", lang: language }, hint)))),
  );
}

/** @param {Stage} stage @param {Finding} finding */
function lowered(stage, finding) {
  const { t } = stage.texts;
  const open = el("button", { type: "button", class: "link", id: `rule-${finding.rule}` }, t("openRule"));
  open.addEventListener("click", async () => {
    const answer = await stage.ask("dashboard/open", { rule: finding.rule });
    if (!answer.ok) stage.say(stage.problem(answer));
  });
  return el("div", { class: "lowered" }, icon("softer"), el("p", { class: "quiet" }, t("lowered"), " ", open));
}
