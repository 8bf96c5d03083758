// @ts-check
// Whom is this page about? The address says it; the page's own top card must agree first, because
// LinkedIn changes the address before the page: one person's sheet must never stand on another's page.

/** @typedef {{profile: string | null, urn: string | null, member: string | null}} Person */

const Subject = (() => {
  /** @type {Person} */
  const NOBODY = Object.freeze({ profile: null, urn: null, member: null });
  /** At most one look in this many milliseconds, however much the page changes. */
  const PACE_MS = 30;
  /** How often the address is compared where the browser does not say that it changed. */
  const POLL_MS = 100;
  const EDITED = /^\/(?:mwlite\/)?in\/[^/]+\/edit(?:\/|$)/;
  const BELOW = /^\/(?:mwlite\/)?in\/[^/]+\/(?:details?|recent-activity|overlay)(?:\/|$)/;

  /**
   * @param {Document} page
   * @param {string} href the page's address
   * @returns {Person} nobody also while the page does not agree with its address yet
   */
  const read = (page, href) => look(page, href).person;

  /**
   * @param {Document} page
   * @param {string} href
   * @returns {{person: Person, sure: boolean}} not `sure` where the page says neither that it is theirs nor that it is not
   */
  function look(page, href) {
    const key = Address.key(href);
    const path = new URL(href).pathname;
    if (!key || key.kind === "member" || EDITED.test(path)) return { person: NOBODY, sure: true };
    const person = { profile: Address.url(key), urn: key.kind === "urn" ? key.value : null, member: null };
    // A Sales Navigator lead has no top card that is known: the address alone names the lead.
    if (path.startsWith("/sales/")) return { person, sure: true };
    const cards = TopCard.all(page).map(TopCard.read);
    const [card] = cards;
    if (!card) {
      if (!BELOW.test(path)) return { person: NOBODY, sure: false };
      const own = Hooks.first("ownDetails", page) !== null;
      return { person: !own && below(page.querySelector("main"), key) ? person : NOBODY, sure: own };
    }
    if (cards.every((each) => !each.own && theirs(each, key))) {
      return { person: { ...person, urn: card.urn ?? person.urn, member: card.member }, sure: true };
    }
    return { person: NOBODY, sure: cards.some((each) => each.own || (key.kind === "urn" ? each.urn : each.vanity) !== null) };
  }

  /** @param {CardFacts} card @param {ProfileKey} key */
  const theirs = (card, key) => (key.kind === "urn" ? card.urn : card.vanity) === key.value;

  /**
   * Pages below a profile (details, activity) have no top card; there the main part must lead to the person first,
   * apart from lists, and to nobody else as often. The profile's own address without a top card is a page that is
   * still on its way, or another page.
   * @param {Element | null} main
   * @param {ProfileKey} key
   */
  function below(main, key) {
    if (!main) return false;
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const link of Hooks.every("personLink", main)) {
      const whom = Hooks.around("listed", link) ? null : Address.ofHref(link.getAttribute("href") ?? "");
      if (whom && counts.size === 0 && !Address.same(whom, key)) return false;
      if (whom) counts.set(whom.value, (counts.get(whom.value) ?? 0) + 1);
    }
    const [first = 0, ...others] = counts.values();
    return others.every((count) => count < first) && first > 0;
  }

  /**
   * Calls back with the person each time that changes, at once with nobody when the address leaves them.
   * @param {(person: Person) => void} changed
   * @param {AbortSignal} signal
   */
  function watch(changed, signal) {
    let told = NOBODY;
    let lastLook = 0;
    let lastAddress = "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;

    function again() {
      clearTimeout(timer);
      timer = undefined;
      lastLook = Date.now();
      lastAddress = location.href;
      const found = look(document, lastAddress);
      const stays = told.profile !== null && found.person.profile === told.profile;
      // What was read of the same person before is not lost when a part of the card is drawn anew.
      const person = stays ? { ...found.person, urn: found.person.urn ?? told.urn, member: found.person.member ?? told.member } : found.person;
      if (person.profile === told.profile && person.urn === told.urn && person.member === told.member) return;
      // The whole top card may be drawn anew while we look on; the person of the address has not changed by that.
      if (!found.sure && Address.same(Address.key(lastAddress), Address.key(told.profile ?? ""))) return;
      told = person;
      changed(person);
    }

    function soon() {
      timer ??= setTimeout(again, Math.max(0, lastLook + PACE_MS - Date.now()));
    }

    /** A page that comes back whole, as it was left, must say anew whom it is about. @param {PageTransitionEvent} event */
    function backAgain(event) {
      if (!event.persisted) return;
      told = NOBODY;
      changed(NOBODY);
      again();
    }

    const observer = new MutationObserver(soon);
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["componentkey", "href"] });
    const { navigation } = /** @type {any} */ (globalThis);
    navigation?.addEventListener("currententrychange", again, { signal });
    addEventListener("popstate", again, { signal });
    addEventListener("pageshow", backAgain, { signal });
    // Older browsers do not say that the address changed, and while a sheet is shown nothing else may come first.
    const poll = navigation ? undefined : setInterval(() => told !== NOBODY && location.href !== lastAddress && again(), POLL_MS);
    signal.addEventListener("abort", () => {
      observer.disconnect();
      clearTimeout(timer);
      clearInterval(poll);
    });
    again();
  }

  return Object.freeze({ NOBODY, read, watch });
})();
