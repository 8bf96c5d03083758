// @ts-check
// Suggestions beside the fields of a form, taken over with one press and never by themselves.
import { el, said } from "../dom.js";

/**
 * Buttons that tick a circle.
 * @param {import("../texts.js").Texts} texts
 * @param {HTMLFormElement} form
 * @param {string[]} circles
 */
export function suggestCircles({ t }, form, circles) {
  const box = (/** @type {string} */ circle) => /** @type {HTMLInputElement | null} */ (form.querySelector(`input[data-name="circles"][value="${CSS.escape(circle)}"]`));
  const open = circles.filter((circle) => box(circle)?.checked === false);
  const group = /** @type {HTMLElement | null} */ (form.querySelector('input[data-name="circles"]')?.closest("fieldset") ?? null);
  offer(group, t("suggested"), open.map((circle) => ({
    words: t(`circle_${circle}`),
    take() {
      const input = /** @type {HTMLInputElement} */ (box(circle));
      input.checked = true;
      return input;
    },
  })));
}

/**
 * Buttons that write words into an empty field, or behind what stands there.
 * @param {import("../texts.js").Texts} texts
 * @param {HTMLFormElement} form
 * @param {string} name of the field
 * @param {string[]} sentences
 */
export function suggestWords({ t }, form, name, sentences) {
  const input = /** @type {HTMLTextAreaElement | null} */ (form.elements.namedItem(name));
  if (!input) return;
  const open = sentences.filter((words) => !input.value.includes(words));
  offer(/** @type {HTMLElement | null} */ (input.closest(".field")), t("suggested"), open.map((words) => ({
    words,
    take() {
      input.value = [input.value.trim(), words].filter(Boolean).join("\n").slice(0, input.maxLength > 0 ? input.maxLength : undefined);
      return input;
    },
  })));
}

/** @param {HTMLElement | null} beside @param {string} label @param {{words: string, take: () => HTMLElement}[]} offers */
function offer(beside, label, offers) {
  if (!beside || offers.length === 0) return;
  const group = el("div", { class: "suggested chip-row", role: "group", "aria-label": label });
  for (const { words, take } of offers) {
    const button = el("button", { type: "button", class: "chip-button suggest" }, el("span", { "aria-hidden": "true" }, "+ "), said(words));
    button.addEventListener("click", (event) => {
      if (!event.isTrusted) return;
      const taken = take();
      button.remove();
      if (!group.querySelector("button")) group.remove();
      taken.dispatchEvent(new Event("change", { bubbles: true }));
      taken.focus();
    });
    group.append(button);
  }
  beside.append(group);
}
