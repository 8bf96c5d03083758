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
  const was = card.raw(form);
  const untouched = JSON.stringify(was);
  const before = /** @type {any} */ (stage.given);
  if (before?.typed) card.retype(form, ownOf(before.typed, before.was, was));
  const raw = () => ({ view, values: card.raw(form), was });
  async function leave() {
    const typed = card.raw(form);
    await stage.go(null);
    if (JSON.stringify(typed) !== untouched) stage.say(stage.texts.t("notChanged"), () => stage.go(view, { typed, was }));
  }
  return { raw, leave };
}

/**
 * What was typed, on the card as it is now: a field that was left as it was may have been changed elsewhere since.
 * @param {Record<string, any>} typed @param {Record<string, any> | undefined} was the card when it was typed @param {Record<string, any>} now
 */
function ownOf(typed, was, now) {
  // People are the same by id: their names come in later.
  const plain = (/** @type {any} */ value) => JSON.stringify(Array.isArray(value) ? value.map((one) => one.id ?? one) : value);
  const left = (/** @type {string} */ name) => was !== undefined && plain(typed[name]) === plain(was[name]);
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, left(name) ? now[name] : value]));
}
