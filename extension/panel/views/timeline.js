// @ts-check
// Events as a short timeline, newest first; used on the sheet and in the history.
import { el, said } from "../dom.js";
import { day } from "../numbers.js";

/** @typedef {import("../shapes.js").TimelineEvent} TimelineEvent */

/** What is no deed of anybody's: a note, and an answer that never came. */
const NOBODYS = new Set(["note", "no_answer"]);

/**
 * @param {import("../texts.js").Texts} texts
 * @param {TimelineEvent[]} events
 * @param {(event: TimelineEvent) => import("../dom.js").Child} [extra] what stands beside each, such as a button
 */
export function timeline(texts, events, extra = () => null) {
  const { t } = texts;
  return el(
    "ol",
    { class: "timeline plain" },
    events.map((event) =>
      el(
        "li",
        { class: `moment ${event.who}` },
        el(
          "div",
          { class: "moment-what" },
          el(
            "p",
            { class: "moment-head" },
            el("span", { class: "moment-kind" }, t(`kind_${event.kind}`)),
            el("span", { class: "when" }, day(texts, event.on)),
          ),
          event.text && el("p", { class: "moment-text", dir: "auto" }, event.text),
          line([!NOBODYS.has(event.kind) && t(`who_${event.who}`), event.stake !== "normal" && t(`size_${event.stake}`), ...more(texts, event)]),
        ),
        extra(event),
      ),
    ),
  );
}

/**
 * What only some events have: to whom, by when, what was asked for, and how many others it was with.
 * @param {import("../texts.js").Texts} texts
 * @param {TimelineEvent} event
 */
function more(texts, event) {
  const others = event.with?.length ?? 0;
  return [
    event.whom && said(event.whom),
    event.due && texts.t("until", { date: day(texts, event.due) }),
    event.ask && texts.t(`ask_${event.ask}`),
    others > 0 && texts.plural("andOthers", others),
    event.waits && texts.t("notYetSaved"),
  ];
}

/** Those that are there, with a dot between them. @param {import("../dom.js").Child[]} parts */
function line(parts) {
  const there = parts.filter(Boolean);
  return there.length > 0 && el("p", { class: "moment-who" }, there.map((part, index) => [index > 0 && " · ", part]));
}
