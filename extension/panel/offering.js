// @ts-check
// What was just sent, beneath what the page is about. Its view is loaded when there is something to show for the first time.
import { dressed } from "./views.js";

/** @typedef {import("./shapes.js").Stage} Stage */

/**
 * @param {HTMLElement} told a live region, for the one sentence
 * @param {HTMLElement} place for the buttons
 * @returns {(stage: Stage, here: boolean) => Promise<void>} draws it, or nothing where this view is not the place for it
 */
export function offering(told, place) {
  let drawn = "";
  return async function draw(stage, here) {
    const { state, texts } = stage;
    const offer = (here && state.offer) || null;
    const noted = (here && state.noted) || null;
    // The same again is not drawn twice: a finger or the keyboard may be on it.
    const now = offer ? JSON.stringify([offer, texts.language, state.page, state.sheet?.contact?.id, state.sheet?.today]) : "";
    if (now === drawn && !noted) return;
    const changed = now !== drawn;
    drawn = now;
    if (!offer) {
      told.textContent = "";
      place.replaceChildren();
    }
    if (!offer && !noted) return;
    const view = await dressed(dressed(import("./views/offer.js"), "when.css"), "sent.css").catch(() => null);
    if (!view || drawn !== now) return;
    if (offer && changed) {
      const words = view.sentence(texts, offer);
      if (told.textContent !== words) told.textContent = words;
      place.replaceChildren(view.offerCard(stage, offer));
    }
    if (noted) view.tellNoted(stage, noted);
  };
}
