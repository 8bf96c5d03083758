// @ts-check
// A dialog that must be answered keeps the keyboard inside until it is.

/**
 * Turns Tab round at both ends of the dialog; a details part that is closed holds no stop. The way back in the status
 * line, where there is one, comes last.
 * @param {HTMLElement} dialog
 * @param {KeyboardEvent} event a press of Tab
 */
export function turnRound(dialog, event) {
  const undo = document.querySelectorAll("#status button");
  const all = /** @type {HTMLElement[]} */ ([...dialog.querySelectorAll("button, input, textarea, select, summary"), ...undo]);
  const stops = all.filter((stop) => !stop.hasAttribute("disabled") && stop.checkVisibility());
  const last = stops[stops.length - 1];
  const at = document.activeElement;
  if (event.shiftKey && (at === stops[0] || at === dialog)) last.focus();
  else if (!event.shiftKey && at === last) stops[0].focus();
  else return;
  event.preventDefault();
}
