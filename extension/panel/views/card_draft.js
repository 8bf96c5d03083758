// @ts-check
// What is typed on a card is not lost by a slip or when LinkedIn moves on: it is kept, and the way back to it offered.

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {"edit" | "save"} view
 * @param {ReturnType<typeof import("./card_fields.js").cardFields>} card
 * @param {HTMLFormElement} form
 * @returns {{raw: () => unknown, leave: () => Promise<void>}}
 */
export function cardDraft(stage, view, card, form) {
  const untouched = JSON.stringify(card.raw(form));
  const before = /** @type {any} */ (stage.given)?.typed;
  if (before) card.retype(form, before);
  const raw = () => ({ view, values: card.raw(form) });
  async function leave() {
    const typed = card.raw(form);
    await stage.go(null);
    if (JSON.stringify(typed) !== untouched) stage.say(stage.texts.t("notChanged"), () => stage.go(view, { typed }));
  }
  return { raw, leave };
}
