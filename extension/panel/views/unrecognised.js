// @ts-check
// Part of the page was not where Amana knows it: which, what that means, and what can be done. Nothing is sent anywhere;
// the names of the parts are copied by the user, or stay where they are.
import { command } from "../command.js";
import { el } from "../dom.js";
import { icon } from "../icons.js";
import { copied } from "./ready_words.js";

/**
 * Below what the panel says of the page, or in its place where whom the page is about is what was not recognised.
 * @param {import("../shapes.js").Stage} stage
 */
export function unrecognisedView(stage) {
  const { texts, state, say } = stage;
  const { t } = texts;
  const { means } = /** @type {NonNullable<typeof state.unrecognised>} */ (state.unrecognised);
  const alone = !state.sheet && means.includes("person");
  const copy = el("button", { type: "button", class: "small", id: "unrecognised-copy", "aria-describedby": "unrecognised-holds" }, icon("copy"), t("unrecognisedCopy"));
  copy.addEventListener("click", async () => {
    const answer = await stage.ask("parts/reports");
    if (!answer.ok) return say(stage.problem(answer));
    return say((await copied(JSON.stringify(answer.reports, null, 1))) ? t("copyDone") : t("copyFailed"));
  });
  return el(
    alone ? "article" : "section",
    { class: "view", "aria-labelledby": "unrecognised" },
    el(alone ? "h1" : "h2", { id: "unrecognised", tabindex: alone ? "-1" : null }, t("unrecognisedTitle")),
    means.map((meant) => el("p", {}, t(`unrecognised_${meant}`))),
    el("p", {}, t("unrecognisedWhy")),
    el("p", { class: "quiet" }, t("unrecognisedHow")),
    command("amana doctor page.html"),
    el("div", { class: "actions" }, copy),
    el("p", { class: "quiet", id: "unrecognised-holds" }, t("unrecognisedHolds")),
  );
}
