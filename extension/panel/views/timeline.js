// @ts-check
// Events as a short timeline, newest first; used on the sheet and in the history.
import { el } from "../dom.js";
import { day } from "../numbers.js";

/** @typedef {import("../shapes.js").TimelineEvent} TimelineEvent */

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
          el("p", { class: "moment-who" }, t(`who_${event.who}`), event.stake !== "normal" && [" · ", t(`stake_${event.stake}`)]),
        ),
        extra(event),
      ),
    ),
  );
}
