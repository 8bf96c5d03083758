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
  // The element itself carries no attribute; important rules of :host stand above the page's own.
  const INSIDE = `
    :host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; pointer-events: none !important; }
    iframe, button { pointer-events: auto; }
    iframe { border: 0; inline-size: 100%; block-size: 100%; border-radius: 12px; display: block; color-scheme: normal;
      box-shadow: 0 0 0 1px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .22); }
    iframe.unseen { opacity: 0; pointer-events: none; }
    ${Handle.STYLE}
    [hidden] { display: none; }`;

  /** A page that never rests is measured all the same. */
  const IDLE_MS = 100;

  /** How long LinkedIn takes to open a dialog or a menu after a click, in milliseconds. */
  const OPENS_MS = 200;

  /** A panel that has not said by then that it has drawn is shown as it is: what is held must not be a block unseen. */
  const DRAWN_MS = 1500;

  /** How often it is looked at again while the panel stands aside for it, in milliseconds. */
  const GOES_MS = 500;

  /** @typedef {"none" | "tab" | "open"} Show */
  /** @typedef {{x: number, y: number, then: "on" | "keep" | "back" | "usual"}} Move */

  /**
   * @param {{opened: () => void, moved: (spot: Spot) => void}} tells called when the user opens the panel by its tab, or moves that
   * @param {AbortSignal} signal
   */
  function create(tells, signal) {
    /** @type {HTMLElement | null} */
    let host = null;
    /** @type {CSSStyleRule} the rule of the element itself, which says where it stands */
    let own;
    /** @type {HTMLIFrameElement} */
    let frame;
    /** @type {ReturnType<typeof Handle.create>} */
    let tab;
    /** @type {HTMLButtonElement} */
    let handle;
    /** @type {Sign} */
    let sign = "none";
    /** @type {Show} */
    let shown = "none";
    /** What the page last asked for, which is what a closed panel goes back to. @type {Show} */
    let wanted = "none";
    /** @type {Show | null} what to go back to when a held draft is answered; null while none is */
    let before = null;
    let held = false;
    /** Whether what the panel has drawn is about the page as it is now. */
    let agrees = false;
    /** It is to be put in its place when the page has been drawn. */
    let toPlace = 0;
    let standing = false;
    let mirrored = false;
    /** What the panel's content needs, and the most it has needed on this page: a view that is smaller moves no button. */
    let needs = 480;
    let height = needs;
    /** @type {HTMLElement | null} */
    let origin = null;
    /** The element of the page that had the keyboard last. @type {HTMLElement | null} */
    let latest = null;
    /** The button or field whose press is held. @type {Element | null} */
    let pressed = null;
    /** Where the user put it; null for the usual place. @type {Spot | null} */
    let spot = null;
    /** Where it stood when the user took hold of it. @type {{left: number, top: number, spot: Spot | null} | null} */
    let grabbed = null;
    /** It stands as its tab for now, since opened it would cover what LinkedIn needs; not where the user opened it over that. */
    let aside = false;
    let insisted = false;
    /** @type {{left: number, top: number, width: number, height: number}} */
    let stands = { left: 0, top: 0, width: 0, height: 0 };

    function build() {
      standing = false;
      host = document.createElement("div");
      const root = host.attachShadow({ mode: "closed" });
      document.documentElement.append(host);
      own = dress(root);
      frame = document.createElement("iframe");
      tab = Handle.create({
        open: () => {
          tells.opened();
          open({ focus: true });
        },
        drag: (x, y) => void move({ x, y, then: "on" }),
        drop: () => {
          const kept = move({ x: 0, y: 0, then: "keep" });
          if (kept) tells.moved(kept);
        },
      });
      handle = tab.button;
      root.append(handle);
    }

    /** @param {Show} show @param {() => void} [placed] puts it in its place, at once or soon */
    function draw(show, placed = place) {
      shown = show;
      if (show !== "open") height = needs;
      if (show === "none") {
        host?.remove();
        host = null;
        return;
      }
      if (!host) build();
      if (show === "open") {
        load();
        const loading = frame;
        if (agrees) reveal();
        else setTimeout(() => loading.classList.remove("unseen"), DRAWN_MS);
      }
      placed();
    }

    function load() {
      if (frame.isConnected) return;
      frame.className = "unseen";
      frame.src = chrome.runtime.getURL("panel/panel.html?frame");
      handle.after(frame);
    }

    /** The panel appears whole, or not yet: nobody sees it empty, half drawn, or with somebody else's sheet. */
    function reveal() {
      if (toPlace) place();
      frame.classList.remove("unseen");
    }

    /** The panel has drawn what the page is about now, or what is held there. */
    function drawn() {
      agrees = true;
      if (host && shown === "open") reveal();
    }

    /** The page is about somebody else now, or about nobody, and what was held on the one before is held no longer. */
    function turned() {
      agrees = held = false;
      before = pressed = null;
      frame?.classList.add("unseen");
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

    /**
     * To measure a page that is just being drawn keeps it waiting; after it is drawn, the same costs nothing. Until then
     * there is nothing of ours to be seen.
     */
    function placeSoon() {
      if (standing || !host) return place();
      frame.hidden = handle.hidden = true;
      toPlace ||= requestIdleCallback(() => toPlace && place(), { timeout: IDLE_MS });
    }

    function place() {
      toPlace = 0;
      if (!host || shown === "none") return;
      standing = true;
      const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
      mirrored = getComputedStyle(document.documentElement).direction === "rtl";
      // What is being moved follows the hand; where it may not stay, it gives way when it is let go.
      const avoid = grabbed ? [] : KeptClear.boxes(view, pressed);
      const fits = (/** @type {Size[]} */ sizes) =>
        sizes
          .map((size) => ({ ...size, ...Place.best(size, view, avoid, mirrored, spot) }))
          .reduce((one, other) => (other.cost < one.cost ? other : one));
      const small = [{ width: HANDLE, height: HANDLE }];
      const tall = Math.min(height, TALLEST, Place.room(view.height));
      const large = [WIDTH, NARROW].map((width) => ({ width: Math.min(width, view.width - 24), height: tall }));
      let at = fits(shown === "open" ? large : small);
      aside = shown === "open" && at.cost >= KeptClear.ALWAYS && !insisted && document.activeElement !== host;
      if (aside) {
        at = fits(small);
        soon();
      }
      stands = { left: at.left, top: at.top, width: at.width, height: at.height };
      for (const [name, value] of Object.entries(stands)) own.style.setProperty(name, `${value}px`, "important");
      frame.hidden = shown !== "open" || aside;
      handle.hidden = !frame.hidden;
      // The first text asked for keeps the page waiting for the browser: it is not, while the tab is not seen.
      if (!handle.hidden) tab.mark(sign, mirrored);
    }

    /** What is known of the person, for the tab. @param {Sign} now */
    function mark(now) {
      // Where the page is about nobody, the tab stands there for as long as something sent may be noted.
      if (now === "sent" && shown === "none") draw("tab");
      else if (sign === "sent" && now === "none" && shown === "tab" && wanted === "none") draw("none");
      sign = now;
      if (host && !handle.hidden) tab.mark(sign, mirrored);
    }

    /** Where the user wants it on LinkedIn's pages. @param {Spot | null} remembered */
    function stand(remembered) {
      spot = remembered;
    }

    /**
     * Moves it by hand, as far as the window goes.
     * @param {Move} by how far from where it was taken hold of, and what then
     * @returns {Spot | null} where it is wanted now
     */
    function move({ x, y, then }) {
      if (!host || (shown === "none" && then !== "usual")) return spot;
      grabbed ??= { ...stands, spot };
      const before = grabbed;
      const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
      const mirrored = getComputedStyle(document.documentElement).direction === "rtl";
      if (then === "on") spot = Place.spotOf({ left: before.left + x, top: before.top + y }, stands, view, mirrored);
      else grabbed = null;
      if (then === "back") spot = before.spot;
      if (then === "usual") spot = null;
      if (then === "keep" && spot) spot = Place.spotOf(stands, stands, view, mirrored);
      place();
      return spot;
    }

    /**
     * The page asks for this; while a draft is held, that stays in sight.
     * @param {Show} show
     * @param {boolean} [ahead] a panel that has been loaded ahead may stay so, and one that the user has opened on this page
     */
    function show(show, ahead = false) {
      wanted = show;
      if (held) {
        before = show;
        return;
      }
      if (ahead && show === "none" && shown === "none") return;
      if (ahead && show !== "open" && shown === "open" && insisted) return;
      before = null;
      // A page that says once more whom it is about takes nothing out of a hand.
      if (show !== shown) grabbed = null;
      insisted = false;
      height = needs;
      draw(show, placeSoon);
    }

    /** @param {{focus?: boolean, held?: boolean, pressed?: Element | null}} how `pressed`: what is to stay in sight beside it */
    function open(how) {
      if (how.held) {
        before ??= shown;
        held = true;
        pressed = how.pressed ?? null;
      }
      insisted = true;
      const active = deepest();
      if (how.focus && active !== host) origin = active;
      // Its own tab, which is gone while it is open and comes back with it; in an open panel the keyboard is there already.
      else if (how.focus && (shown !== "open" || aside)) origin = host;
      draw("open");
      if (how.focus) frame.focus();
    }

    /** By the keyboard: opens it, comes to it, or closes it where the keyboard is in it. @returns {Show} */
    function toggle() {
      if (shown === "open" && !aside && document.activeElement === host) close({ collapse: true });
      else open({ focus: true });
      return shown;
    }

    /** Leaves the panel and gives the focus back to where it was. @param {{collapse: boolean}} how */
    function close({ collapse }) {
      const back = focusBack();
      held = insisted = false;
      pressed = null;
      draw(collapse ? (wanted === "none" ? "none" : "tab") : before ?? shown);
      before = null;
      back();
    }

    /** The held draft is answered: the keyboard goes back to where it was, while the panel stays for its last word. */
    function release() {
      held = false;
      focusBack()();
    }

    /** Who had the keyboard before the panel did gets it back; nobody is robbed of it. @returns {() => void} */
    function focusBack() {
      const inside = host !== null && document.activeElement === host;
      const to = origin ?? latest;
      origin = null;
      return () => {
        if (!inside) return;
        frame.blur();
        if (to === host && host) handle.focus({ preventScroll: true });
        else if (to?.isConnected) to.focus({ preventScroll: true });
      };
    }

    /** The panel has said its last word on what was held, unless it has another word to say by now. */
    function leave() {
      if (held) return;
      insisted = false;
      pressed = null;
      if (before !== null) draw(before);
      before = null;
    }

    /** @param {number} px the height that the panel's content needs */
    function resize(px) {
      if (frame?.hidden) return;
      const before = height;
      needs = Math.max(160, px);
      height = shown === "open" ? Math.max(height, needs) : needs;
      if (height !== before) place();
    }

    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let settling;

    /** A dialog or a menu may have come or gone, and the panel makes room for it or comes back. */
    function soon() {
      if (shown === "none" || signal.aborted) return;
      clearTimeout(settling);
      settling = setTimeout(() => {
        if (!grabbed) place();
        // Nobody tells when a dialog is gone that was closed by a script or a key.
        if (aside) soon();
      }, aside ? GOES_MS : OPENS_MS);
    }

    /** @param {Event} event */
    function remember(event) {
      if (!event.isTrusted) return;
      latest = /** @type {HTMLElement} */ (event.composedPath()[0]);
      soon();
    }

    addEventListener("resize", place, { signal });
    // LinkedIn's dialogs pull the focus back when it leaves them; they need not hear that it came to us.
    for (const type of ["focusin", "focusout"]) {
      addEventListener(type, (event) => host && event.target === host && event.stopImmediatePropagation(), { capture: true, signal });
    }
    addEventListener("focusin", remember, { capture: true, signal });
    addEventListener("click", soon, { capture: true, passive: true, signal });
    signal.addEventListener("abort", () => draw("none"));
    return Object.freeze({ show, warm, open, toggle, close, release, leave, resize, place, mark, stand, move, drawn, turned });
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

  return Object.freeze({ create });
})();
