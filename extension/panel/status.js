// @ts-check
// The status line: one sentence for everybody, and with it the way back from what was just done.
import { el } from "./dom.js";
import { pressOf } from "./visible.js";

/** How long the way back stays once nobody is at it, in milliseconds. */
const STAYS = 20_000;

/**
 * @param {HTMLElement} place a live region
 * @param {() => import("./texts.js").Texts} texts
 */
export function statusLine(place, texts) {
  /** @type {HTMLButtonElement | null} */
  let button = null;
  /** @type {((event: Event) => unknown) | null} */
  let back = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  // Buttons that stay at the lower edge stand above the sentence: covered, they could be neither seen nor believed.
  new ResizeObserver(() => document.body.style.setProperty("--told-size", `${place.offsetHeight}px`)).observe(place);

  const stay = () => clearTimeout(timer);
  const leave = () => {
    clearTimeout(timer);
    timer = setTimeout(forget, STAYS);
  };

  function forget() {
    clearTimeout(timer);
    button?.remove();
    button = back = null;
  }

  /** @param {() => unknown} undo */
  function offer(undo) {
    const { t } = texts();
    button = el("button", { type: "button", class: "link", id: "undo", "aria-keyshortcuts": "Control+Z", on: { focus: stay, blur: leave, pointerenter: stay, pointerleave: leave } }, t("undo"));
    back = pressOf(button, once(undo), () => say(t("notInSight"), undo));
    button.addEventListener("click", back);
    place.append(" ", button);
    leave();
  }

  /** A second press may come while the first is still being believed. @param {() => unknown} undo */
  function once(undo) {
    let done = false;
    return () => {
      if (done) return;
      done = true;
      forget();
      place.replaceChildren();
      undo();
    };
  }

  /**
   * @param {string} sentence
   * @param {() => unknown} [undo] takes back what the sentence tells of
   */
  function say(sentence, undo) {
    forget();
    place.replaceChildren(el("span", {}, sentence));
    if (undo) offer(undo);
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    if (!back || typing || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    event.preventDefault();
    void back(event);
  });
  return {
    say,
    clear() {
      forget();
      place.replaceChildren();
    },
    /** The keyboard goes to the way back, where what was pressed is gone from the screen. */
    focus: () => button?.focus(),
  };
}
