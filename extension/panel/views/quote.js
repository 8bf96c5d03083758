// @ts-check
// The user's own words with the ones in question marked; long drafts are cut to what stands around them.
import { el } from "../dom.js";

/** @typedef {import("../shapes.js").Words} Words */

const AROUND = 90; // Characters of the draft kept on each side of marked words.

/**
 * @param {string} text the draft as it stands in the composer
 * @param {Words[]} words with UTF-16 offsets, the browser's own
 */
export function quote(text, words) {
  const marks = words
    .filter((word) => text.slice(word.utf16_start, word.utf16_end) === word.text)
    .sort((a, b) => a.utf16_start - b.utf16_start);
  const block = el("blockquote", { class: "quote", dir: "auto" });
  let from = 0;
  let shown = 0;
  for (const part of windows(text, marks)) {
    if (part.start > shown) block.append("… ");
    from = part.start;
    for (const mark of marks.filter((one) => one.utf16_start >= part.start && one.utf16_end <= part.end)) {
      if (mark.utf16_start < from) continue; // Two findings may mark the same words; they are shown once.
      block.append(text.slice(from, mark.utf16_start), el("mark", {}, text.slice(mark.utf16_start, mark.utf16_end)));
      from = mark.utf16_end;
    }
    block.append(text.slice(from, part.end));
    shown = part.end;
  }
  if (shown < text.length) block.append(" …");
  return block;
}

/**
 * The stretches of text to show, cut at word ends and merged where they touch.
 * @param {string} text
 * @param {Words[]} marks
 * @returns {{start: number, end: number}[]}
 */
function windows(text, marks) {
  if (text.length <= 280 || marks.length === 0) return [{ start: 0, end: cut(text, Math.min(text.length, 280), 1) }];
  /** @type {{start: number, end: number}[]} */
  const parts = [];
  for (const mark of marks) {
    const start = cut(text, Math.max(0, mark.utf16_start - AROUND), -1);
    const end = cut(text, Math.min(text.length, mark.utf16_end + AROUND), 1);
    const last = parts[parts.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts;
}

/**
 * The nearest place between words, looking at most twenty characters further.
 * @param {string} text
 * @param {number} at
 * @param {1 | -1} step
 */
function cut(text, at, step) {
  for (let place = at, tries = 0; tries < 20 && place > 0 && place < text.length; place += step, tries += 1) {
    if (/\s/.test(text[place])) return step === 1 ? place : place + 1;
  }
  return at;
}
