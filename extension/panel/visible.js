// @ts-check
// A click that keeps, sends or deletes counts only if a person made it and could see what they pressed.
// A page can scale, cover or fade the frame it holds; it cannot lie to an IntersectionObserver inside it.

const SEEN_FOR = 300; // Milliseconds in plain sight before a click is believed; a bait moved under the pointer has none.
const WAIT = 1500; // How long a click may wait for the browser's word; it comes every 100 ms at best.

/**
 * Guards a button: `act` runs only for a trusted click on a button that is really in sight; otherwise `unseen`.
 * In its form, Enter at the end of a sentence is the same press, and Ctrl+Enter is it everywhere.
 * @param {HTMLButtonElement} button
 * @param {() => unknown} act
 * @param {() => unknown} unseen
 * @param {HTMLElement} [form]
 * @returns {HTMLButtonElement} the same button
 */
export function guarded(button, act, unseen, form) {
  const press = pressOf(button, act, unseen);
  button.addEventListener("click", press);
  form?.addEventListener("keydown", (event) => {
    const enter = event.key === "Enter" && !event.isComposing && !event.defaultPrevented;
    const inSentence = event.target instanceof HTMLTextAreaElement && !event.shiftKey && !event.altKey;
    if (!enter || !(inSentence || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void press(event);
  });
  return button;
}

/**
 * What a press does, however it is made: a click, or a key that stands for the button.
 * @param {HTMLButtonElement} button
 * @param {() => unknown} act
 * @param {() => unknown} unseen
 * @returns {(event: Event) => Promise<void>}
 */
export function pressOf(button, act, unseen) {
  const sight = window.top !== window ? watch(button) : null;
  return async (event) => {
    if (!event.isTrusted) return;
    if (!sight || (await sight.lasts())) act();
    else unseen();
  };
}

/**
 * @param {Element} element
 * @returns {{lasts: () => Promise<boolean>}} resolves true once the element has been in sight long enough, false if it is not
 */
function watch(element) {
  /** @type {number | null} the time since which it is seen; null while it is not */
  let since = null;
  let told = false;
  /** @type {any} Version 2 of the observer is not in every type library, nor in every browser. */
  const options = { threshold: [0, 0.95], trackVisibility: true, delay: 100 };
  new IntersectionObserver((entries) => {
    const entry = /** @type {IntersectionObserverEntry & {isVisible?: boolean}} */ (entries[entries.length - 1]);
    const seen = entry.intersectionRatio >= 0.95 && entry.isVisible !== false;
    since = seen ? (since ?? performance.now()) : null;
    told = true;
  }, options).observe(element);
  return {
    async lasts() {
      const end = performance.now() + WAIT;
      while (performance.now() < end) {
        if (since !== null && performance.now() - since >= SEEN_FOR) return true;
        if (told && since === null) return false;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return false;
    },
  };
}
