// @ts-check
// Whom does a Connect button, or the dialog it opened, belong to? When unsure: nobody.

/** @typedef {{profile: string} | {urn: string}} Recipient */

const People = (() => {
  /** A dialog that opens this long after a press on Connect was opened by it; use of the dialog renews it. */
  const OPENED_BY_MS = 30_000;

  /** @type {{person: Recipient | null, at: number} | null} */
  let pressed = null;

  /** @param {ProfileKey | null} key @returns {Recipient | null} */
  function recipient(key) {
    if (!key) return null;
    if (key.kind === "member") return { urn: `urn:li:member:${key.value}` };
    return key.kind === "urn" ? { urn: key.value } : { profile: /** @type {string} */ (Address.url(key)) };
  }

  /** @param {Person} page @returns {Recipient | null} */
  function ofPage(page) {
    if (page.profile) return { profile: page.profile };
    return page.urn ? { urn: page.urn } : null;
  }

  /** @param {Element} element @returns {ProfileKey | null} */
  const linked = (element) => Address.ofHref(element.getAttribute("href") ?? "");

  /**
   * @param {Element} control the Connect link or button
   * @param {Person} page
   * @returns {Recipient | null}
   */
  function ofConnect(control, page) {
    const link = control.closest("a[href]");
    if (link) return recipient(linked(link));
    const inCard = Hooks.every("topcard", document).some((card) => card.contains(control));
    // The More menu hangs outside the main part; it belongs to the profile it was opened on.
    const inMenu = control.closest('[role="menu"], .artdeco-dropdown__content') !== null;
    if (inCard || inMenu || Hooks.first("classicTopcard", document)?.contains(control)) return ofPage(page);
    return ofCard(control);
  }

  /**
   * The one person whom the nearest card around a button links to.
   * @param {Element} control
   * @returns {Recipient | null}
   */
  function ofCard(control) {
    for (let card = control.parentElement; card && card.tagName !== "MAIN" && card.tagName !== "BODY"; card = card.parentElement) {
      const counts = new Map();
      for (const link of card.querySelectorAll('a[href*="/in/"]')) {
        const key = linked(link);
        if (key) counts.set(JSON.stringify(recipient(key)), (counts.get(JSON.stringify(recipient(key))) ?? 0) + 1);
      }
      // Photo and name both lead to the card's own person; a mutual contact is mentioned once.
      const [most, next] = [...counts].sort(([, one], [, other]) => other - one);
      if (most) return !next || most[1] > next[1] ? JSON.parse(most[0]) : null;
      const urn = card.getAttribute("data-chameleon-result-urn");
      if (urn) return recipient(Address.key(urn));
    }
    const state = control.closest("[componentkey]")?.getAttribute("componentkey") ?? "";
    return recipient(Address.key(/urn:li:member:\d+/.exec(state)?.[0] ?? ""));
  }

  /** @param {Recipient | null} person whom the Connect that was just pressed belongs to */
  function press(person) {
    pressed = { person, at: Date.now() };
  }

  /**
   * @param {Element} dialog the invitation's
   * @param {Person} page
   * @returns {Recipient | null}
   */
  function ofDialog(dialog, page) {
    if (pressed && Date.now() - pressed.at < OPENED_BY_MS) {
      pressed.at = Date.now();
      return pressed.person;
    }
    const direct = Address.ofHref(location.href);
    if (location.pathname.startsWith("/preload/")) return recipient(direct);
    // Nobody was seen to press Connect. The page's person it is only if the dialog names them.
    const name = dialog.querySelector("strong")?.textContent?.trim();
    const heading = Hooks.first("topcard", document)?.querySelector("h1, h2")?.textContent ?? "";
    return name && !heading.includes(name) ? null : ofPage(page);
  }

  return Object.freeze({ recipient, ofPage, ofConnect, ofDialog, press });
})();
