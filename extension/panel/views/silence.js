// @ts-check
// Not to be told this again, for one person or for good; and the way back, beside what fell silent.
import { el } from "../dom.js";
import { icon } from "../icons.js";
import { isolated } from "../sentence.js";

/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {import("../shapes.js").Silence} Silence */

/**
 * @param {Stage} stage
 * @param {import("../shapes.js").Held} held
 * @param {import("../shapes.js").Finding} finding
 * @param {boolean} here for this person only
 */
export function silencer(stage, held, finding, here) {
  const { t } = stage.texts;
  // The one it goes to, never whom the page is about; of several people nobody could say who is meant.
  const [to, ...others] = held.draft.recipients;
  const person = others.length === 0 ? (to?.profile ?? to?.urn ?? null) : null;
  if (here && !person) return null;
  const words = finding.bare ? t("bareNeverAgain") : here ? t("silenceHere") : t("silenceEver");
  const button = el("button", { type: "button", class: "link" }, words);
  return stage.guarded(button, async () => {
    if (button.disabled) return undefined;
    button.disabled = true;
    const asked = { rule: finding.rule, profile: here ? person : null };
    const answer = await stage.ask("silence/add", { tab: stage.state.tab, ...asked });
    button.disabled = false;
    if (!answer.ok) return stage.say(stage.problem(answer));
    const silence = { ...asked, id: answer.id ?? null };
    const sentence = silencedWords(stage, silence);
    await stage.refresh();
    stage.say(answer.waiting ? `${sentence} ${t("silenceWaiting")}` : sentence, () => lift(stage, silence));
    return document.getElementById(`lift-${finding.rule}`)?.focus();
  });
}

/** What fell silent, with the way back. @param {Stage} stage @param {import("../shapes.js").Finding} finding @param {Silence} silence */
export function silencedLine(stage, finding, silence) {
  const { t } = stage.texts;
  const button = el("button", { type: "button", class: "link", id: `lift-${finding.rule}`, "aria-describedby": `silenced-${finding.rule}` }, t("undo"));
  stage.guarded(button, () => lift(stage, silence));
  return el(
    "section",
    { class: "finding silenced" },
    icon("silent"),
    el(
      "div",
      { id: `silenced-${finding.rule}` },
      el("p", {}, silencedWords(stage, silence)),
      el("p", { class: "quiet silenced-why", dir: "auto" }, finding.why),
    ),
    button,
  );
}

/** @param {Stage} stage @param {Silence} silence */
function silencedWords({ texts, state }, { profile }) {
  // While something is held, the sheet is its recipient's.
  const name = state.sheet?.contact?.name;
  return profile === null ? texts.t("silenced") : texts.t("silencedHere", { name: name ? isolated(name) : texts.t("personTold") });
}

/** @param {Stage} stage @param {Silence} silence */
async function lift(stage, silence) {
  const { t } = stage.texts;
  const { rule, profile, id } = silence;
  const answer = await stage.ask("silence/lift", { tab: stage.state.tab, rule, profile, id });
  await stage.refresh();
  stage.say(!answer.ok ? stage.problem(answer) : answer.waiting ? t("undoWaiting") : t("undone"));
  // Where the reason is back, the keyboard goes on from there.
  (document.getElementById(`why-${rule}`) ?? document.getElementById("go-back"))?.focus();
}
