// @ts-check
// A copy of the page for the server to read when the user asks for a person on it: by Save contact on LinkedIn, by Amana's
// button, key or menu elsewhere. What is not rendered is left out, which only the original nodes can tell; the page itself
// is not changed.

const PageCopy = (() => {
  /** Bytes of HTML at most, in UTF-8; the server takes no larger body. */
  const MOST = 4_000_000;
  const MOST_OF_A_LETTER = 3;
  const MOST_SELECTED = 2000;
  /** By local name, which is in small letters in XHTML and in drawings too. */
  const DROPPED = new Set([
    "script", "style", "noscript", "template", "iframe", "frame", "object", "embed", "canvas", "video", "audio", "textarea", "input", "select",
  ]);
  const HEAD = 'title, meta, link[rel~="canonical"], link[rel~="me"], link[rel~="author"], link[type="text/vcard"], base, script[type="application/ld+json"]';
  const NOISE = /^(?:on|style$|srcset$|sizes$|d$|nonce$|integrity$)/;

  /**
   * @param {Document} page
   * @returns {{url: string, html: string, title: string, selection: string}} `selection`: the text that the user selected on it
   */
  function take(page) {
    const copy = page.implementation.createHTMLDocument("");
    const size = { left: MOST };
    copyAttributes(page.documentElement, copy.documentElement, size);
    copy.head.replaceChildren();
    for (const node of page.querySelectorAll(HEAD)) {
      // Data about the page may stand anywhere in it; everything else of these belongs to the head.
      if (node.localName === "script" || page.head?.contains(node)) copyNode(node, copy.head, size);
    }
    if (page.body && !page.body.isContentEditable) {
      copyAttributes(page.body, copy.body, size);
      for (const child of page.body.childNodes) copyNode(child, copy.body, size);
    }
    return { url: page.location.href, html: copy.documentElement.outerHTML, title: page.title, selection: selected(page) };
  }

  /** The words selected on the page; not those that somebody is writing there, which a browser may count among them. @param {Document} page */
  function selected(page) {
    const words = page.getSelection();
    const written = [words?.anchorNode, words?.focusNode].some((node) => {
      const element = /** @type {HTMLElement | null | undefined} */ (node?.nodeType === 1 ? node : node?.parentElement);
      return element?.isContentEditable || element?.closest("input, textarea, select");
    });
    const field = page.activeElement?.matches("input, textarea, select") === true;
    return words && !written && !field ? String(words).slice(0, MOST_SELECTED) : "";
  }

  /**
   * @param {Node} node of the page
   * @param {Element} into of the copy
   * @param {{left: number}} size
   * @param {boolean} [seen] whether text that stands directly here is drawn
   */
  function copyNode(node, into, size, seen = true) {
    if (size.left <= 0) return;
    if (node.nodeType === 3) {
      if (!seen) return;
      const { data } = /** @type {Text} */ (node);
      const text = bytes(data) <= size.left ? data : data.slice(0, size.left / MOST_OF_A_LETTER);
      size.left -= bytes(data);
      into.append(text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = /** @type {HTMLElement} */ (node);
    const inHead = into.tagName === "HEAD";
    const drawn = inHead ? "whole" : rendered(element);
    if (drawn === "not" || (!inHead && (DROPPED.has(element.localName) || element.isContentEditable))) return;
    const made = into.ownerDocument.createElementNS(element.namespaceURI, element.localName);
    copyAttributes(element, made, size);
    into.append(made);
    for (const child of element.childNodes) copyNode(child, made, size, drawn === "whole");
  }

  /**
   * How much of the element is drawn. One without a box of its own (display: contents) and the parts
   * of a drawing are not asked; in one that is made invisible, a part may be made visible again.
   * @param {HTMLElement} element
   * @returns {"whole" | "parts" | "not"}
   */
  function rendered(element) {
    const { localName } = element;
    if (localName === "br" || localName === "wbr" || element.namespaceURI?.endsWith("/svg")) return "whole";
    // Never drawn, and yet said of what is drawn around them: microdata and RDFa.
    if ((localName === "meta" || localName === "link") && element.matches("[itemprop], [property]")) return "whole";
    if (element.checkVisibility({ visibilityProperty: true })) return "whole";
    if (element.checkVisibility()) return "parts";
    return getComputedStyle(element).display === "contents" ? "whole" : "not";
  }

  /** @param {Element} from @param {Element} to @param {{left: number}} size */
  function copyAttributes(from, to, size) {
    for (const { name, value } of from.attributes) {
      if (NOISE.test(name) || value.startsWith("data:")) continue;
      try {
        to.setAttribute(name, value);
        size.left -= bytes(name) + bytes(value) + 4;
      } catch {
        // Pages may carry attribute names that a script cannot set; none of them names a person.
      }
    }
  }

  const encoder = new TextEncoder();
  const bytes = (/** @type {string} */ text) => encoder.encode(text).length;

  return Object.freeze({ take });
})();
