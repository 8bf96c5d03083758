// @ts-check
// The latest of the timeline with the way to take something back; the whole of it is on the dashboard.
import { el } from "../dom.js";
import { backBar } from "./save.js";
import { timeline } from "./timeline.js";

/** @param {import("../shapes.js").Stage} stage */
export function historyView(stage) {
  const { texts, state } = stage;
  const { t } = texts;
  const sheet = /** @type {import("../shapes.js").Sheet} */ (state.sheet);
  const hidden = sheet.events_total - sheet.events.length;
  return el(
    "article",
    { class: "view" },
    backBar(stage, t("history")),
    sheet.events.length === 0 ? el("p", { class: "quiet" }, t("latestNone")) : timeline(texts, sheet.events, (event) => remover(stage, event)),
    hidden > 0 &&
      el(
        "p",
        { class: "quiet" },
        texts.plural("moreOnDashboard", hidden),
        " ",
        el("button", { type: "button", class: "link", id: "open-dashboard", on: { click: () => stage.ask("dashboard/open") } }, t("openDashboard")),
      ),
  );
}

/**
 * Delete, which turns into a question first: one click never destroys anything.
 * @param {import("../shapes.js").Stage} stage
 * @param {import("../shapes.js").TimelineEvent} event
 */
function remover(stage, event) {
  const { t } = stage.texts;
  const place = el("div", { class: "remover" });
  const sheet = /** @type {import("../shapes.js").Sheet} */ (stage.state.sheet);

  const calm = () => {
    const first = el("button", { type: "button", class: "link", "aria-label": t("removeOne", { what: t(`kind_${event.kind}`) }), on: { click: sure } }, t("remove"));
    place.replaceChildren(first);
    return first;
  };
  const sure = () => {
    const yes = el("button", { type: "button", class: "warn" }, t("removeYes"));
    stage.guarded(yes, async () => {
      yes.disabled = true;
      const answer = await stage.ask("event/remove", { id: event.id, version: sheet.contact?.version });
      if (!answer.ok) {
        calm().focus();
        return stage.say(stage.problem(answer));
      }
      await stage.refresh();
      return stage.say(t("removed"));
    });
    const no = el("button", { type: "button", on: { click: () => calm().focus() } }, t("removeNo"));
    place.replaceChildren(el("span", {}, t("removeAsk")), no, yes);
    no.focus();
  };
  calm();
  return place;
}
