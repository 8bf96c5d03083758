// @ts-check
// A sentence whose names and dates are elements of their own, so that each keeps its own direction.

const MARK = "\uE000"; // A private character that no text of ours holds.

/**
 * @param {(values: Record<string, string>) => string} sentence with these in the place of its placeholders
 * @param {Record<string, import("./dom.js").Child>} parts what stands for each placeholder
 * @returns {import("./dom.js").Child[]}
 */
export function phrase(sentence, parts) {
  const marked = sentence(Object.fromEntries(Object.keys(parts).map((name) => [name, MARK + name + MARK])));
  return marked.split(MARK).map((piece, index) => (index % 2 === 1 ? parts[piece] : piece));
}
