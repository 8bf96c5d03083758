// @ts-check
// From reason to reason in *Before you send*, by a key.

/**
 * Puts the keyboard on the next reason, after the last on the first.
 * @param {HTMLElement} place
 * @param {boolean} [back] to the one before instead
 */
export function nextFinding(place, back = false) {
  const all = /** @type {HTMLElement[]} */ ([...place.querySelectorAll(".finding .why")]);
  if (all.length === 0) return;
  const at = all.findIndex((why) => why.closest(".finding")?.contains(document.activeElement));
  const next = at < 0 ? (back ? all.length - 1 : 0) : (at + (back ? -1 : 1) + all.length) % all.length;
  all[next].focus();
}

/**
 * J alone, on the key of that name where another script is typed; not where somebody writes, and not with a modifier.
 * @param {KeyboardEvent} event
 */
export function isNextKey(event) {
  const { key, code, ctrlKey, altKey, metaKey, target } = event;
  const writing = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
  if (writing || ctrlKey || altKey || metaKey || event.isComposing) return false;
  return key.toLowerCase() === "j" || (code === "KeyJ" && !/[a-z]/i.test(key));
}
