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
  // The keyboard may also stand between two stops, on a reason that was jumped to.
  const at = document.activeElement ?? dialog;
  const onward = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  if (stops.some((stop) => at.compareDocumentPosition(stop) & onward)) return;
  (event.shiftKey ? last : stops[0]).focus();
  event.preventDefault();
}
