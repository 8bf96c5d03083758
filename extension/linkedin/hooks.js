// @ts-check
// How the parts of LinkedIn's pages are found: by the table of hook_table.js, best fallback first.

/** @typedef {{css: string, pages: string, note: string}} Hook */

const Hooks = (() => {
  const TABLE = HOOK_TABLE;

  /** @typedef {keyof typeof TABLE} Name */

  /** @param {Name} name @returns {string} */
  const css = (name) => TABLE[name].map((hook) => hook.css).join(", ");

  /** @type {Map<Name, string>} */
  const joined = new Map(/** @type {Name[]} */ (Object.keys(TABLE)).map((name) => [name, css(name)]));

  /**
   * The selectors of a list. A browser walks a large page ten times as fast for one simple selector as for a list of them.
   * @param {string} list
   */
  const parts = (list) => list.split(/,\s*(?![^(]*\)|[^[]*\])/);

  /** @type {Map<string, string[]>} */
  const single = new Map(Object.values(TABLE).flatMap((hooks) => hooks.map((hook) => [hook.css, parts(hook.css)])));

  /**
   * What finds the same as a hook's whole list does on this page, and does it soonest; null where nothing is to be found.
   * @param {string} css
   * @param {ParentNode} root
   */
  function found(css, root) {
    const [one, ...others] = (single.get(css) ?? [css]).filter((part) => root.querySelector(part));
    return one === undefined || others.length === 0 ? (one ?? null) : css;
  }

  /** @param {string} css @param {ParentNode} root */
  const finds = (css, root) => found(css, root) !== null;

  /**
   * The first element by the best fallback that finds one.
   * @param {Name} name
   * @param {ParentNode} root
   * @returns {HTMLElement | null}
   */
  function first(name, root) {
    for (const hook of TABLE[name]) {
      const way = found(hook.css, root);
      if (way !== null) return root.querySelector(way);
    }
    return null;
  }

  /**
   * All elements by the best fallback that finds any.
   * @param {Name} name
   * @param {ParentNode} root
   * @returns {HTMLElement[]}
   */
  function every(name, root) {
    for (const hook of TABLE[name]) {
      const way = found(hook.css, root);
      if (way !== null) return /** @type {HTMLElement[]} */ ([...root.querySelectorAll(way)]);
    }
    return [];
  }

  /** @param {Name} name @param {Element} element */
  const is = (name, element) => element.matches(/** @type {string} */ (joined.get(name)));

  /**
   * The innermost element on an event's way that the hook describes. Shadow roots are on the way.
   * @param {Name} name
   * @param {readonly EventTarget[]} path
   * @returns {HTMLElement | null}
   */
  function onPath(name, path) {
    for (const node of path) {
      // Nodes of another realm are no instance of this realm's Element: ask what they are, not whose.
      const element = /** @type {HTMLElement} */ (node);
      if (element.nodeType === 1 && is(name, element)) return element;
    }
    return null;
  }

  /** @param {Name} name @param {Element} element @returns {HTMLElement | null} the nearest one that holds the element */
  const around = (name, element) => element.closest(/** @type {string} */ (joined.get(name)));

  /** The document and the shadow root in which dialogs and bubbles live, if there is one. @returns {(Document | ShadowRoot)[]} */
  function roots(page = document) {
    const shadow = first("outlet", page)?.shadowRoot;
    return shadow ? [page, shadow] : [page];
  }

  return Object.freeze({ TABLE, finds, first, every, is, onPath, around, roots });
})();
