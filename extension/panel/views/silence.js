// @ts-check
// Not to be told this again: for one person, or for good.
import { el } from "../dom.js";

/**
 * @param {import("../shapes.js").Stage} stage
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
    const answer = await stage.ask("silence/add", { tab: stage.state.tab, rule: finding.rule, profile: here ? person : null });
    if (!answer.ok) return stage.say(stage.problem(answer));
    button.replaceWith(el("span", { class: "quiet" }, t("silenced")));
    return stage.say(t("silenced"));
  });
}
