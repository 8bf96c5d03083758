// @ts-check
// The panel on the page: an extension frame in a closed shadow root on a plain element. The page can
// neither find its text nor see its address: getURL gives a content script the address of this session
// (use_dynamic_url; measured in Chromium 156), while the frame's own messages carry the real origin.

const Frame = (() => {
  const WIDTH = 372;
  /** Where the usual width would cover a dialog, this may not. */
  const NARROW = 328;
  const HANDLE = 40;
  const TALLEST = 720;
  const SVG = "http://www.w3.org/2000/svg";
  // The element itself carries no attribute; important rules of :host stand above the page's own.
  const INSIDE = `
    :host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; pointer-events: none !important; }
    iframe, button { pointer-events: auto; }
    iframe { border: 0; inline-size: 100%; block-size: 100%; border-radius: 12px; display: block; color-scheme: normal;
      box-shadow: 0 0 0 1px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .22); }
    button { inline-size: 100%; block-size: 100%; border: 0; border-radius: 50%; padding: 8px; cursor: pointer;
      background: #0f766e; color: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / .35); }
    button:focus-visible { outline: 3px solid #fff; outline-offset: -5px; }
    svg { display: block; inline-size: 100%; block-size: 100%; }
    [hidden] { display: none; }`;

  /** @typedef {"none" | "tab" | "open"} Show */

  /**
   * @param {() => void} opened called when the user opens the panel by its handle
   * @param {AbortSignal} signal
   */
  function create(opened, signal) {
    /** @type {HTMLElement | null} */
    let host = null;
    /** @type {CSSStyleRule} the rule of the element itself, which says where it stands */
    let own;
    /** @type {HTMLIFrameElement} */
    let frame;
    /** @type {HTMLButtonElement} */
    let handle;
    /** @type {Show} */
    let shown = "none";
    /** @type {Show | null} what to go back to when a held draft is answered; null while none is */
    let before = null;
    let held = false;
    /** What the panel's content needs, and the most it has needed on this page: a view that is smaller moves no button. */
    let needs = 480;
    let height = needs;
    /** @type {HTMLElement | null} */
    let origin = null;

    function build() {
      host = document.createElement("div");
      const root = host.attachShadow({ mode: "closed" });
      document.documentElement.append(host);
      own = dress(root);
      frame = document.createElement("iframe");
      handle = document.createElement("button");
      handle.type = "button";
      handle.ariaLabel = chrome.i18n.getMessage("handleOpen");
      handle.append(drawing());
      handle.addEventListener("click", (event) => {
        event.stopPropagation();
        if (!event.isTrusted) return;
        opened();
        open({ focus: true });
      });
      root.append(handle);
    }

    /** @param {Show} show */
    function draw(show) {
      shown = show;
      if (show !== "open") height = needs;
      if (show === "none") {
        host?.remove();
        host = null;
        return;
      }
      if (!host) build();
      if (show === "open") load();
      frame.hidden = show !== "open";
      handle.hidden = show === "open";
      place();
    }

    function load() {
      if (frame.isConnected) return;
      frame.src = chrome.runtime.getURL("panel/panel.html?frame");
      handle.after(frame);
    }

    /**
     * Loads the panel unseen while LinkedIn still draws a person's page. It is a new frame for each
     * person: what it showed of the one before can never be seen beside the next.
     */
    function warm() {
      if (host || held) return;
      build();
      load();
      frame.hidden = handle.hidden = true;
    }

    function place() {
      if (!host) return;
      const view = { width: innerWidth, height: innerHeight };
      const tall = Math.min(height, TALLEST, Place.room(view.height));
      const sizes =
        shown === "open" ? [WIDTH, NARROW].map((width) => ({ width: Math.min(width, view.width - 24), height: tall })) : [{ width: HANDLE, height: HANDLE }];
      const avoid = Hooks.roots().flatMap((root) => [...Hooks.every("openBubble", root), ...Hooks.every("inviteBox", root)]);
      const boxes = avoid.map((each) => each.getBoundingClientRect()).filter((box) => box.width > 0);
      const mirrored = getComputedStyle(document.documentElement).direction === "rtl";
      const places = sizes.map((size) => ({ ...size, ...Place.best(size, view, boxes, mirrored) }));
      const { left, top, width, height: high } = places.find((each) => each.clear) ?? /** @type {typeof places[0]} */ (places[0]);
      for (const [name, value] of Object.entries({ left, top, width, height: high })) {
        own.style.setProperty(name, `${value}px`, "important");
      }
    }

    /** The page asks for this; while a draft is held, that stays in sight. @param {Show} show */
    function show(show) {
      if (held) {
        before = show;
        return;
      }
      before = null;
      height = needs;
      draw(show);
    }

    /** @param {{focus?: boolean, held?: boolean}} how */
    function open(how) {
      if (how.held) {
        before ??= shown;
        held = true;
      }
      if (how.focus) origin = deepest();
      draw("open");
      if (how.focus) frame.focus();
    }

    /** Leaves the panel and gives the focus back to where it was. @param {{collapse: boolean}} how */
    function close({ collapse }) {
      release();
      draw(collapse ? "tab" : before ?? shown);
      before = null;
    }

    /** The held draft is answered: the keyboard goes back to where it was, while the panel stays for its last word. */
    function release() {
      held = false;
      frame?.blur();
      if (origin?.isConnected) origin.focus({ preventScroll: true });
      origin = null;
    }

    /** The panel has said its last word on what was held. */
    function leave() {
      if (before !== null) draw(before);
      before = null;
    }

    /** @param {number} px the height that the panel's content needs */
    function resize(px) {
      needs = Math.max(160, px);
      height = shown === "open" ? Math.max(height, needs) : needs;
      place();
    }

    addEventListener("resize", place, { signal });
    // LinkedIn's dialogs pull the focus back when it leaves them; they need not hear that it came to us.
    for (const type of ["focusin", "focusout"]) {
      addEventListener(type, (event) => host && event.target === host && event.stopImmediatePropagation(), { capture: true, signal });
    }
    signal.addEventListener("abort", () => draw("none"));
    return Object.freeze({ show, warm, open, close, release, leave, resize, place });
  }

  /**
   * Puts the styles into the shadow root and hands back the rule of the element itself.
   * @param {ShadowRoot} root
   * @returns {CSSStyleRule}
   */
  function dress(root) {
    let sheet;
    try {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(INSIDE);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Firefox lets no content script adopt a sheet (bug 1751346).
      const style = document.createElement("style");
      style.textContent = INSIDE;
      root.append(style);
      sheet = /** @type {CSSStyleSheet} */ (style.sheet);
    }
    return /** @type {CSSStyleRule} */ (sheet.cssRules[0]);
  }

  /** The element that has the focus, also inside open shadow roots. @returns {HTMLElement | null} */
  function deepest() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return /** @type {HTMLElement | null} */ (active);
  }

  function drawing() {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.ariaHidden = "true";
    for (const [cx, cy] of [["9", "12"], ["15", "12"]]) {
      const ring = document.createElementNS(SVG, "circle");
      for (const [name, value] of Object.entries({ cx, cy, r: "5.5", fill: "none", stroke: "currentColor", "stroke-width": "2" })) {
        ring.setAttribute(name, String(value));
      }
      svg.append(ring);
    }
    return svg;
  }

  return Object.freeze({ create });
})();
