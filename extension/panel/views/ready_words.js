// @ts-check
// Words that are ready to be used: readable, in their own language and direction, with a button that copies them.
import { el } from "../dom.js";
import { icon } from "../icons.js";

/** @typedef {import("../shapes.js").Stage} Stage */

/** What is left open in such words, to be filled in by whoever sends them. */
const BLANK = /(\[[^\]\n]{1,60}\])/;

/**
 * @param {Stage} stage
 * @param {{id: string, title: string, words: string, language?: string | null, note?: import("../dom.js").Child, kind?: string}} what
 *   `language` of the words; `note` says what they are for
 */
export function readyWords(stage, { id, title, words, language, note, kind = "" }) {
  const { t } = stage.texts;
  // Of several buttons called Copy, each is named by what it copies.
  const copy = el("button", { type: "button", class: "small", id: `${id}-copy`, "aria-labelledby": `${id}-copy ${id}-title` }, icon("copy"), t("copy"));
  copy.addEventListener("click", async () => stage.say((await copied(words)) ? t("copyDone") : t("copyFailed")));
  return el(
    "div",
    { class: `better ${kind}`, role: "group", "aria-labelledby": `${id}-title` },
    el("div", { class: "section-head" }, el("h2", { id: `${id}-title` }, title), copy),
    note && el("p", { class: "better-note" }, note),
    el("p", { class: "better-words", dir: "auto", lang: language }, withBlanks(words)),
    BLANK.test(words) && el("p", { class: "better-note" }, t("fillBlanks")),
  );
}

/** @param {string} words */
function withBlanks(words) {
  return words.split(BLANK).map((piece, index) => (index % 2 === 1 ? el("span", { class: "blank" }, piece) : piece));
}

/**
 * Puts words on the clipboard. A frame inside another site's page has no clipboard API, only the older command.
 * @param {string} words
 */
export async function copied(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const take = (/** @type {ClipboardEvent} */ event) => {
      event.clipboardData?.setData("text/plain", words);
      event.preventDefault();
    };
    document.addEventListener("copy", take, { once: true });
    const done = document.execCommand("copy");
    document.removeEventListener("copy", take);
    return done;
  }
}
