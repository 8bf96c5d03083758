// @ts-check
// Whom is this page about? The address says it; the page's own top card must agree first, because
// LinkedIn changes the address before the page: one person's sheet must never stand on another's page.

/** @typedef {{profile: string | null, urn: string | null}} Person */

const Subject = (() => {
  /** @type {Person} */
  const NOBODY = Object.freeze({ profile: null, urn: null });
  /** At most one look in this many milliseconds, however much the page changes. */
  const PACE_MS = 30;

  /**
   * @param {Document} page
   * @param {string} href the page's address
   * @returns {Person} nobody also while the page does not agree with its address yet
   */
  function read(page, href) {
    const key = Address.key(href);
    if (!key || key.kind === "member" || /\/in\/[^/]+\/edit\//.test(href)) return NOBODY;
    const person = { profile: Address.url(key), urn: key.kind === "urn" ? key.value : null };
    // A Sales Navigator lead has no top card that is known: the address alone names the lead.
    if (/\/sales\//.test(href)) return person;
    const card = Hooks.first("topcard", page);
    if (!card) return agrees(below(page, href), key) ? person : NOBODY;
    const urn = urnOf(card);
    const own = ownKey(card);
    const agreed = own ? Address.same(own, key) : publicly(page, key);
    if (!(agreed || (key.kind === "urn" && urn === key.value)) || Hooks.first("ownProfile", card)) return NOBODY;
    return { ...person, urn: urn ?? person.urn };
  }

  /**
   * Pages below a profile (details, activity) have no top card; there the main part's links must do.
   * The profile's own address without a top card is a page that is still on its way, or another page.
   * @param {Document} page
   * @param {string} href
   * @returns {Element | null}
   */
  function below(page, href) {
    const path = new URL(href).pathname;
    return /\/in\/[^/]+\/(?:details|recent-activity|overlay)\//.test(path) ? page.querySelector("main") : null;
  }

  /**
   * The person whom a top card's own links lead to: its overlays and invitation first. Other links in it
   * may lead to contacts in common, and following one must not make this card theirs.
   * @param {Element} card
   * @returns {ProfileKey | null}
   */
  function ownKey(card) {
    for (const css of ['a[href*="/in/"][href*="/overlay/"]', 'a[href*="/preload/custom-invite"]', 'a[href*="/in/"]']) {
      const key = Address.ofHref(card.querySelector(css)?.getAttribute("href") ?? "");
      if (key) return key;
    }
    return null;
  }

  /**
   * @param {Element | null} part
   * @param {ProfileKey} key
   */
  function agrees(part, key) {
    if (!part) return false;
    const links = part.querySelectorAll('a[href*="/in/"], a[href*="custom-invite"]');
    return [...links].some((link) => Address.same(Address.ofHref(link.getAttribute("href") ?? ""), key));
  }

  /** @param {Document} page @param {ProfileKey} key */
  function publicly(page, key) {
    const link = page.querySelector('link[rel="canonical"]');
    const isPublic = page.querySelector(".top-card-layout") !== null;
    return isPublic && Address.same(Address.key(link?.getAttribute("href") ?? ""), key);
  }

  /**
   * The member URN that the top card itself carries. The first URN of a page is mostly the viewer's.
   * @param {Element} card
   * @returns {string | null}
   */
  function urnOf(card) {
    const componentKey = card.getAttribute("componentkey") ?? "";
    const inKey = /profile\.card\.ref(AC[ow]AA[\w-]+)Topcard$/.exec(componentKey)?.[1];
    if (inKey) return inKey;
    const mutual = Hooks.first("mutualConnections", card)?.getAttribute("href") ?? "";
    return /onnectionOf=[^&]*?(AC[ow]AA[\w-]+)/.exec(mutual)?.[1] ?? null;
  }

  /**
   * Calls back with the person each time that changes, at once with nobody when the address leaves them.
   * @param {(person: Person) => void} changed
   * @param {AbortSignal} signal
   */
  function watch(changed, signal) {
    let told = NOBODY;
    let lastLook = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;

    function look() {
      timer = undefined;
      lastLook = Date.now();
      const person = read(document, location.href);
      if (person.profile === told.profile && person.urn === told.urn) return;
      // The top card may be drawn anew while we look on; the person of the address has not changed by that.
      const redrawn = person === NOBODY && Address.same(Address.key(location.href), Address.key(told.profile ?? ""));
      if (redrawn && !ownPage()) return;
      told = person;
      changed(person);
    }

    function ownPage() {
      const card = Hooks.first("topcard", document);
      return card !== null && Hooks.first("ownProfile", card) !== null;
    }

    function soon() {
      timer ??= setTimeout(look, Math.max(0, lastLook + PACE_MS - Date.now()));
    }

    const observer = new MutationObserver(soon);
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["componentkey", "href"] });
    /** @type {any} */ (globalThis).navigation?.addEventListener("currententrychange", look, { signal });
    addEventListener("popstate", look, { signal });
    signal.addEventListener("abort", () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    look();
  }

  return Object.freeze({ NOBODY, read, watch });
})();
