// @ts-check
// Whom does a Connect belong to, wherever it stands? When unsure: nobody.

/** @typedef {{profile: string} | {urn: string}} Recipient */

const People = (() => {
  /** What was pressed last outside of menus: a menu that hangs elsewhere was opened by it. @type {Element | null} */
  let opener = null;

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

  /** @param {Element} control that was pressed */
  function pressed(control) {
    if (!Hooks.around("menu", control)) opener = control;
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
    const place = placeOf(control);
    if (!place) return null;
    return ownCard(place) ? ofPage(page) : ofCard(place);
  }

  /**
   * Where a control stands; for one in a menu that hangs by itself, where the menu was opened.
   * @param {Element} control
   */
  function placeOf(control) {
    if (!Hooks.around("menu", control) || ownCard(control)) return control;
    return opener?.isConnected ? opener : null;
  }

  /**
   * The page's own top card, or a copy of its actions, if the control stands there.
   * @param {Element} control
   * @returns {Element | null} the top card
   */
  function ownCard(control) {
    const cards = TopCard.all(document);
    const holds = cards.find((card) => card.contains(control));
    if (holds) return holds;
    const key = control.closest("[componentkey]")?.getAttribute("componentkey") ?? "";
    const copy = Hooks.around("stickyActions", control) ?? (key.startsWith("ConnectButton") ? control : null);
    if (!copy) return null;
    const same = `[componentkey="${CSS.escape(key)}"]`;
    return cards.find((card) => copy !== control || card.querySelector(same)) ?? null;
  }

  /**
   * The one person of the card around a control.
   * @param {Element} control
   * @returns {Recipient | null}
   */
  function ofCard(control) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const link of Hooks.every("personLink", cardOf(control))) {
      const person = JSON.stringify(recipient(linked(link)));
      if (person !== "null") counts.set(person, (counts.get(person) ?? 0) + 1);
    }
    // Photo and name both lead to the card's own person; a contact in common is mentioned once.
    const [most, next] = [...counts].sort(([, one], [, other]) => other - one);
    if (most && (!next || most[1] > next[1])) return JSON.parse(most[0]);
    const result = Hooks.around("searchResult", control)?.getAttribute("data-chameleon-result-urn") ?? "";
    const state = control.closest("[componentkey]")?.getAttribute("componentkey") ?? "";
    return recipient(Address.key(result) ?? Address.key(/urn:li:member:\d+/.exec(state)?.[0] ?? ""));
  }

  /**
   * The card around a control: the largest part of the page that invites nobody else and is no list of cards itself.
   * @param {Element} control
   * @returns {Element}
   */
  function cardOf(control) {
    let card = control;
    for (let next = control.parentElement; next && !next.matches("main, body"); next = next.parentElement) {
      if (invitesOthers(next, control) || isList(next)) break;
      card = next;
      if (Hooks.is("card", card) && Hooks.first("personLink", card)) break;
    }
    return card;
  }

  /** @param {Element} part @param {Element} control */
  function invitesOthers(part, control) {
    const ways = [...Hooks.every("connectIcon", part), ...Hooks.every("connectLink", part)];
    return ways.some((way) => !control.contains(way) && !way.contains(control));
  }

  /** Whether this holds several cards, each with a person and something to press. @param {Element} part */
  function isList(part) {
    const cards = [...part.children].filter((child) => Hooks.first("personLink", child) && child.querySelector("button, [role='button'], a[href]:not([href*='/in/'])"));
    return cards.length > 1;
  }

  /**
   * What is said around a Connect, in which its person is named.
   * @param {Element} control
   * @param {Person} page
   * @returns {string} nothing where it hangs by itself
   */
  function saidAround(control, page) {
    const place = placeOf(control);
    const whom = JSON.stringify(ofConnect(control, page));
    const own = whom !== "null" && whom === JSON.stringify(ofPage(page)) ? TopCard.all(document)[0] : null;
    const around = own ?? (place && cardOf(place));
    return around ? textIn(around) : "";
  }

  /** The texts in a part, apart: a name and the line below it are no one word. @param {Element} part */
  function textIn(part) {
    const texts = [];
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) texts.push(/** @type {Text} */ (node).data);
    return texts.join(" ");
  }

  return Object.freeze({ recipient, ofPage, ofConnect, pressed, saidAround });
})();
