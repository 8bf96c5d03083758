// @ts-check
// What changes by itself waits for a press that has begun: a button that is drawn anew between down and up is never clicked.

/** A press counts as over by then, even where its end was not heard, in milliseconds. */
const LONGEST_MS = 1000;

/** @type {Promise<unknown>} */
let press = Promise.resolve();
let end = () => {};

function begin() {
  end();
  press = new Promise((resolve) => {
    end = () => setTimeout(resolve); // The click comes right after the end.
    setTimeout(resolve, LONGEST_MS);
  });
}

addEventListener("pointerdown", begin, true);
addEventListener("keydown", (event) => event.key === " " && !event.repeat && begin(), true);
for (const type of ["pointerup", "pointercancel", "keyup", "blur"]) addEventListener(type, () => end(), true);

/** Resolves when no button is being pressed: at once where none is. */
export async function afterPress() {
  /** @type {Promise<unknown> | null} */
  let waited = null;
  while (waited !== press) await (waited = press);
}
