// @ts-check
// A date in the user's own words, read back at once; a calendar and the most common answers stand beside it.
import { el, said } from "../dom.js";
import { icon } from "../icons.js";
import { day, fullDay } from "../numbers.js";
import { readDate } from "../written_date.js";

/** @typedef {import("../texts.js").Texts} Texts */

/** What is offered for something that happened, and for something that is due. */
const QUICK = {
  past: ["today", "yesterday", "week_ago", "last_month"],
  future: ["tomorrow", "in_week", "in_month", "month_end"],
};

/** Milliseconds in which a press that began on a button is over; a sentence that appears meanwhile would push the button away. */
const PRESS = 250;

let made = 0;

/**
 * A field for a day, a month or a year. `value()` is what was written as "2026-11-20", "2026-11" or "2026"; where it is
 * no date, null, and the field says what to write instead and takes the focus. Left empty it means today, but for
 * something due a date is asked for. `set(on)` writes a date into it.
 * @param {Texts} texts
 * @param {{name: string, label: string, today: string, future?: boolean, value?: string}} options `name` is the field's
 *   name in the API, `value` the ISO date to begin with
 */
export function whenField(texts, { name, label, today, future = false, value = "" }) {
  const { t } = texts;
  const id = `when-${name}-${(made += 1)}`;
  const time = future ? "future" : "past";
  const monthFirst = new Intl.Locale(texts.locale).region === "US";
  const input = el("input", {
    id,
    name,
    type: "text",
    dir: "auto",
    maxlength: 80,
    autocomplete: "off",
    spellcheck: "false",
    required: future,
    "aria-describedby": `${id}-hint ${id}-also`,
  });
  const hint = el("div", { id: `${id}-hint`, class: "hint read-back", "aria-live": "polite", "aria-atomic": "true" });
  const native = el("input", {
    type: "date",
    class: "native-date",
    tabindex: -1,
    hidden: true,
    min: "1900-01-01",
    max: future ? null : today,
    "aria-hidden": "true",
    "aria-label": t("whenPick", { label }),
  });

  let telling = 0;

  /** @returns {{on: string} | {problem: "unreadable" | "future" | "too_old" | "missing"}} */
  const read = () => (future && !input.value.trim() ? { problem: "missing" } : readDate(input.value, today, { future, monthFirst }));

  /** @param {import("../dom.js").Child} child */
  function show(child) {
    const next = el("div", {}, child);
    if (next.textContent !== hint.textContent) hint.replaceChildren(...next.childNodes); // The same words are not announced twice.
  }

  /** Reads the words back; a mistake is told only when they are finished, since half a date is none. @param {boolean} finished */
  function readBack(finished) {
    clearTimeout(telling);
    const found = read();
    if ("on" in found) {
      input.removeAttribute("aria-invalid");
      return show(["= ", said(fullDay(texts, found.on))]);
    }
    if (!finished) return show(null);
    input.setAttribute("aria-invalid", "true");
    return show(el("span", { class: "mistake" }, t(`whenWrong_${found.problem}`)));
  }

  /** @param {string} on */
  function set(on) {
    const shown = on && day(texts, on);
    const again = readDate(shown, today, { future: true, monthFirst });
    input.value = !on || ("on" in again && again.on === on) ? shown : on;
    readBack(on !== "");
  }

  function pick() {
    const found = read();
    native.value = "on" in found ? found.on : "";
    native.hidden = false;
    try {
      native.showPicker();
    } catch {
      // A page inside another site may not open the calendar by itself; then the browser's own date field stays in sight.
      native.classList.add("shown");
      native.removeAttribute("tabindex");
      native.removeAttribute("aria-hidden");
      native.focus();
    }
  }

  input.addEventListener("input", () => readBack(false));
  input.addEventListener("change", () => {
    clearTimeout(telling);
    telling = setTimeout(() => readBack(!future || input.value.trim() !== ""), PRESS);
  });
  native.addEventListener("change", () => native.value && set(native.value));
  const quick = QUICK[time].map((answer) => {
    const words = t(`whenQuick_${answer}`);
    const act = () => {
      input.value = words;
      readBack(true);
    };
    return el("button", { type: "button", class: "chip-button", "data-when": answer, on: { click: act } }, words);
  });

  const calendar = el("button", { type: "button", class: "tool", "aria-label": t("whenPick", { label }), on: { click: pick } }, icon("calendar"));
  const field = el(
    "div",
    { class: "field when-field" },
    el("label", { for: id }, label),
    el("div", { class: "when-row" }, input, calendar),
    native,
    hint,
    el("div", { class: "chip-row quick", role: "group", "aria-label": t("whenQuick", { label }) }, quick),
    el("div", { id: `${id}-also`, class: "hint" }, t(`whenFor_${time}`)),
  );
  set(value);

  return Object.assign(field, {
    set,
    /** @returns {string | null} */
    value() {
      clearTimeout(telling); // What the server says about the date is not to be talked over.
      const found = read();
      if ("on" in found) return found.on;
      readBack(true);
      input.focus();
      return null;
    },
  });
}
