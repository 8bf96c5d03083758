// @ts-check
// Perhaps the page's person is kept already under another name or address: the user says so, and nobody guesses.
import { el, said } from "../dom.js";
import { changesOf, differences } from "./differences.js";

/** @typedef {import("../shapes.js").DraftContact} DraftContact */

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {DraftContact} draft
 * @param {import("../shapes.js").Maybe} same
 * @param {() => void} answered draws anew what the answer changed
 */
export function samePerson(stage, draft, same, answered) {
  const { t } = stage.texts;
  const yes = el("button", { type: "button", id: "same-yes", "data-begin": true }, t("sameYes"));
  const no = el("button", { type: "button", id: "same-no" }, t("sameNo"));
  stage.guarded(no, () => {
    draft.maybe = (draft.maybe ?? []).slice(1);
    answered();
  });
  stage.guarded(yes, async () => {
    yes.disabled = true;
    const problem = await takeOver(stage, draft, same.id);
    yes.disabled = false;
    if (problem) return stage.say(problem);
    Object.assign(draft, { known: same.id, maybe: [] });
    stage.say(t("sameAdded", { name: same.name }));
    return answered();
  });
  const work = [same.headline, same.company].filter(Boolean);
  if (work.length === 2 && work[0].includes(work[1])) work.pop();
  const why = same.why.map((each) => t(`sameWhy_${each}`)).join(" · ");
  return el(
    "section",
    { class: "notice same", "aria-labelledby": "same-title" },
    el("h2", { id: "same-title" }, t("sameTitle")),
    el("p", {}, el("strong", {}, said(same.name)), work.map((line) => el("span", { class: "row-about" }, said(line)))),
    el("p", { class: "hint" }, why),
    el("div", { class: "actions" }, yes, no),
  );
}

/**
 * Adds what the card lacks; what it has otherwise is asked about afterwards.
 * @param {import("../shapes.js").Stage} stage
 * @param {DraftContact} draft
 * @param {string} id
 * @returns {Promise<string | null>} what went wrong
 */
async function takeOver(stage, draft, id) {
  const one = await stage.ask("contact/one", { id });
  if (!one.ok) return stage.problem(one);
  const lacking = differences(one.contact, draft).filter(({ kept }) => kept === "");
  if (lacking.length === 0) return null;
  const answer = await stage.ask("contact/change", { id, version: one.contact.version, changes: changesOf(one.contact, draft, lacking) });
  return answer.ok ? null : stage.problem(answer);
}
