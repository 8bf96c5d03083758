// @ts-check
// A copy of the page for the server to read when the user presses Save contact. What is not rendered
// is left out, which only the original nodes can tell; the page itself is not changed.

const PageCopy = (() => {
  /** Characters of HTML at most; the server takes no larger body. */
  const MOST = 4_000_000;
  const DROPPED = new Set([
    "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME", "FRAME", "OBJECT", "EMBED", "CANVAS", "VIDEO", "AUDIO", "TEXTAREA", "INPUT", "SELECT",
  ]);
  const HEAD = 'title, meta, link[rel~="canonical"], link[rel~="me"], link[type="text/vcard"], base, script[type="application/ld+json"]';
  const NOISE = /^(?:on|style$|srcset$|sizes$|d$|nonce$|integrity$)/;

  /**
   * @param {Document} page
   * @returns {{url: string, html: string}}
   */
  function take(page) {
    const copy = page.implementation.createHTMLDocument("");
    const size = { left: MOST };
    copyAttributes(page.documentElement, copy.documentElement, size);
    copy.head.replaceChildren();
    for (const node of page.querySelectorAll(HEAD)) {
      // Data about the page may stand anywhere in it; everything else of these belongs to the head.
      if (node.tagName === "SCRIPT" || page.head?.contains(node)) copyNode(node, copy.head, size);
    }
    if (page.body) {
      copyAttributes(page.body, copy.body, size);
      for (const child of page.body.childNodes) copyNode(child, copy.body, size);
    }
    return { url: page.location.href, html: copy.documentElement.outerHTML };
  }

  /**
   * @param {Node} node of the page
   * @param {Element} into of the copy
   * @param {{left: number}} size
   */
  function copyNode(node, into, size) {
    if (size.left <= 0) return;
    if (node.nodeType === 3) {
      const text = /** @type {Text} */ (node).data;
      size.left -= text.length;
      into.append(text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = /** @type {HTMLElement} */ (node);
    const inHead = into.tagName === "HEAD";
    if (!inHead && (DROPPED.has(element.tagName) || element.isContentEditable || !rendered(element))) return;
    const made = into.ownerDocument.createElementNS(element.namespaceURI, element.localName);
    copyAttributes(element, made, size);
    into.append(made);
    for (const child of element.childNodes) copyNode(child, made, size);
  }

  /**
   * Whether the element, or anything in it, is drawn. An element without a box of its own
   * (display: contents) and parts of a drawing are not asked.
   * @param {HTMLElement} element
   */
  function rendered(element) {
    if (element.tagName === "BR" || element.tagName === "WBR") return true;
    if (element.namespaceURI?.endsWith("/svg")) return true;
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    const style = getComputedStyle(element);
    if (style.display === "contents") return true;
    // A part of something hidden may be shown again (visibility), but not where nothing is laid out.
    return element.checkVisibility() && [...element.querySelectorAll("*")].some((part) => part.checkVisibility({ visibilityProperty: true }));
  }

  /** @param {Element} from @param {Element} to @param {{left: number}} size */
  function copyAttributes(from, to, size) {
    for (const { name, value } of from.attributes) {
      if (NOISE.test(name) || value.startsWith("data:")) continue;
      try {
        to.setAttribute(name, value);
        size.left -= name.length + value.length + 4;
      } catch {
        // Pages may carry attribute names that a script cannot set; none of them names a person.
      }
    }
  }

  return Object.freeze({ take });
})();
