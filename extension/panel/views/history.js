// @ts-check
// The whole timeline by years, newest first; each entry can be changed or taken off, and put back.
import { el } from "../dom.js";
import { day } from "../numbers.js";
import { remove, tell } from "./logging.js";
import { backBar } from "./back_bar.js";
import { timeline } from "./timeline.js";

/** @typedef {import("../shapes.js").TimelineEvent} TimelineEvent */
/** @typedef {{contact: string, events: TimelineEvent[], version: number | null}} Listed */

/** So many are drawn at once; a long timeline opens further down by itself. */
const PART = 60;

/** The last list, shown at once when the view is drawn again. @type {Listed | null} */
let last = null;

/** @param {import("../shapes.js").Stage} stage */
export function historyView(stage) {
  const { texts, state } = stage;
  const { t } = texts;
  const sheet = /** @type {import("../shapes.js").Sheet} */ (state.sheet);
  const contact = sheet.contact?.id ?? "";
  const place = el("div", { class: "history" }, el("p", { class: "quiet", role: "status" }, t("historyReading")));
  let shown = PART;

  /** @param {Listed} listed */
  function show(listed) {
    const focus = document.activeElement?.id;
    place.replaceChildren(...years(stage, listed, shown));
    const rest = listed.events.length - shown;
    if (rest > 0) {
      const more = () => {
        shown += PART;
        show(listed);
      };
      place.append(el("button", { type: "button", id: "older", on: { click: more } }, texts.plural("olderEvents", rest)));
    }
    if (focus && !document.activeElement?.id) document.getElementById(focus)?.focus();
  }

  void (async () => {
    if (last?.contact === contact) show(last);
    const answer = await stage.ask("event/list", { contact });
    // Without the server there is what the sheet remembers: the latest, to be read and changed.
    last = answer.ok ? { contact, events: answer.events ?? sheet.events, version: answer.version ?? null } : { contact, events: sheet.events, version: null };
    show(last);
    if (!answer.ok) place.prepend(el("p", { class: "notice" }, t("historyFromMemory")));
  })();
  return el("article", { class: "view" }, backBar(stage, t("history")), place);
}

/**
 * @param {import("../shapes.js").Stage} stage @param {Listed} listed @param {number} most
 * @returns {HTMLElement[]}
 */
function years(stage, { events, version }, most) {
  const { texts, state } = stage;
  if (events.length === 0) return [el("p", { class: "quiet" }, texts.t("latestNone"))];
  /** @type {Map<string, TimelineEvent[]>} */
  const byYear = new Map();
  for (const event of events.slice(0, most)) {
    const year = event.on.slice(0, 4);
    byYear.set(year, [...(byYear.get(year) ?? []), event]);
  }
  const seen = version ?? state.sheet?.contact?.version ?? 0;
  return [...byYear].map(([year, some]) =>
    el("section", { "aria-labelledby": `year-${year}` }, el("h2", { id: `year-${year}`, class: "year" }, day(texts, year)), timeline(texts, some, (event) => actions(stage, event, events, seen))),
  );
}

/**
 * @param {import("../shapes.js").Stage} stage @param {TimelineEvent} event @param {TimelineEvent[]} all @param {number} version
 */
function actions(stage, event, all, version) {
  const { texts } = stage;
  const { t } = texts;
  // The names of the buttons tell the entries apart, for those who hear them one after the other.
  const what = `${t(`kind_${event.kind}`)}, ${day(texts, event.on)}`;
  const opening = all.find(({ id }) => id === event.answers)?.kind;
  const edit = el("button", { type: "button", class: "link", id: `edit-${event.id}`, "aria-label": t("editOne", { what }), on: { click: () => stage.go("event", { event, opening, version, back: "history" }) } }, t("edit"));
  const gone = el("button", { type: "button", class: "link", id: `delete-${event.id}`, "aria-label": t("deleteOne", { what }) }, t("deleteEvent"));
  stage.guarded(gone, async () => {
    if (gone.disabled) return undefined;
    gone.disabled = true;
    const done = await remove(stage, event, version);
    gone.disabled = false;
    if (!done.ok) {
      await stage.refresh();
      return stage.say(stage.problem(done));
    }
    if (last) last = { ...last, events: last.events.filter(({ id }) => id !== event.id) };
    await stage.refresh();
    stage.redraw();
    tell(stage, done.waiting ? t("deleteWaiting") : t("deleted"), async () => {
      last = null;
      const undone = await done.undo();
      stage.redraw();
      return undone;
    });
    return stage.toUndo();
  });
  return el("div", { class: "entry-actions" }, edit, gone);
}
