// @ts-check
// What stands written in an editor, as a person sees it: a line a paragraph, a mention by its name, a picture by its sign.

const Written = (() => {
  /** As much as the server reads of one draft; LinkedIn's own messages are no longer. */
  const LONGEST = 8000;
  /** Nobody reads on from here, whatever was pasted. */
  const ENOUGH = 3 * LONGEST;
  const BLOCK = new Set(["P", "DIV", "LI", "UL", "OL", "BLOCKQUOTE", "PRE", "H1", "H2", "H3", "H4", "H5", "H6"]);
  const SPACE = /[\u00A0\u2007\u202F]/g;
  // Marks that turn text around, soft hyphens, and letters without width. Joiners stay: letters and emoji are made with them.
  const UNSEEN = /[\u00AD\u200B\u200E\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
  /** Words for those who listen to the page; they are not part of what is sent. */
  const HEARD = ".visually-hidden, .a11y-text";

  /** @typedef {{text: string, broken: boolean}} Reading `broken`: what follows stands on a line of its own */

  /**
   * @param {Element | null} place an editor, a field, or a button with words
   * @returns {string} at most as much as the server reads
   */
  function words(place) {
    if (!place) return "";
    if ("value" in place && place.tagName !== "BUTTON") return clean(String(place.value).slice(0, ENOUGH));
    const reading = { text: "", broken: false };
    collect(place, reading);
    return clean(reading.text);
  }

  /** @param {Node} node @param {Reading} reading */
  function collect(node, reading) {
    for (const child of node.childNodes) {
      if (reading.text.length > ENOUGH) return;
      if (child.nodeType === 3) collectText(/** @type {Text} */ (child), reading);
      else if (child.nodeType === 1) collectElement(/** @type {Element} */ (child), reading);
    }
  }

  /** @param {Text} text @param {Reading} reading */
  function collectText(text, reading) {
    // What only lays out the page's own source between two paragraphs is nothing that anybody wrote.
    const layout = /^\s*\n\s*$/.test(text.data) && [text.previousSibling, text.nextSibling].some((other) => BLOCK.has(other?.nodeName ?? ""));
    if (text.data && !layout) add(text.data, reading);
  }

  /** @param {Element} element @param {Reading} reading */
  function collectElement(element, reading) {
    const name = element.tagName;
    if (name === "BR") {
      // One that ends a paragraph only keeps it open.
      add("", reading);
      reading.broken = true;
    } else if (name === "IMG") {
      add(element.getAttribute("alt") ?? "", reading);
    } else if (name !== "STYLE" && name !== "SCRIPT" && !element.matches(HEARD)) {
      const block = BLOCK.has(name);
      if (block && reading.text) reading.broken = true;
      collect(element, reading);
      if (block && reading.text) reading.broken = true;
    }
  }

  /** @param {string} text @param {Reading} reading */
  function add(text, reading) {
    reading.text += reading.broken ? `\n${text}` : text;
    reading.broken = false;
  }

  /** @param {string} text */
  const clean = (text) => cut(text.replaceAll("\r\n", "\n").replace(SPACE, " ").replace(UNSEEN, "").trim());

  /** As much of a text as the server reads, never half a letter. @param {string} text */
  function cut(text) {
    const half = /[\uD800-\uDBFF]$/;
    return text.length > LONGEST ? text.slice(0, LONGEST).replace(half, "").trimEnd() : text;
  }

  return Object.freeze({ words, cut });
})();
