// @ts-check
// Whose top card is it? What the card itself says of its person: the links to their own pages, the member URN, the
// number. The first URN of a page is mostly the viewer's, and most people whom a profile links to are strangers.

/** @typedef {{vanity: string | null, urn: string | null, member: string | null, own: boolean}} CardFacts */

const TopCard = (() => {
  const IN_KEY = /profile\.card\.ref(AC[ow]AA[\w-]+)Topcard$/;
  const IN_CONNECTIONS = /onnectionOf=[^&]*?(AC[ow]AA[\w-]+)/;
  const IN_POSITION = /\((AC[ow]AA[\w-]+),/;

  /**
   * The top cards of a page: mostly one. A section around one is none, and of several only those in sight count,
   * for a page that was left may stay behind unseen.
   * @param {Document} page
   * @returns {Element[]}
   */
  function all(page) {
    const found = Hooks.every("topcard", page);
    const inner = found.filter((card) => !found.some((other) => other !== card && card.contains(other)));
    if (inner.length < 2) return inner;
    const seen = inner.filter((card) => card.checkVisibility());
    return seen.length > 0 ? seen : inner;
  }

  /**
   * @param {Element} card
   * @returns {CardFacts} `own`: it is the viewer's own. Where the card speaks of two people it says nothing of either.
   */
  function read(card) {
    const { vanity, urn } = isPublic(card) ? canonical(card.ownerDocument) : linked(card);
    return {
      vanity,
      urn: inKey(card) ?? only(hrefs(card, "mutualConnections").map((href) => IN_CONNECTIONS.exec(href)?.[1])) ?? urn ?? inPositions(card, vanity),
      member: memberOf(card, vanity),
      own: Hooks.first("ownProfile", card) !== null,
    };
  }

  /**
   * Whom the card's own links lead to: to its person's own pages, to inviting them, or around their name. Other
   * links in it may lead to contacts in common, and following one must not make this card theirs.
   * @param {Element} card
   */
  function linked(card) {
    for (const name of /** @type {const} */ (["ownPage", "connectLink", "namedLink"])) {
      const keys = hrefs(card, name).map(Address.ofHref);
      const [vanity, urn] = /** @type {const} */ (["vanity", "urn"]).map((kind) => only(keys.map((key) => (key?.kind === kind ? key.value : null))));
      if (keys.some((key) => key !== null)) return { vanity, urn: vanity === null && keys.some((key) => key?.kind === "vanity") ? null : urn };
    }
    return { vanity: null, urn: null };
  }

  /** @param {Element} card */
  const isPublic = (card) => Hooks.is("publicCard", card);

  /** A public page's card links to nobody; the page's head names its address. @param {Document} page */
  function canonical(page) {
    const key = Address.key(page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "");
    return { vanity: key?.kind === "vanity" ? key.value : null, urn: key?.kind === "urn" ? key.value : null };
  }

  /** @param {Element} card */
  const inKey = (card) => IN_KEY.exec(card.getAttribute("componentkey") ?? "")?.[1] ?? null;

  /**
   * The person's own positions link to themselves by vanity and carry the URN beside it.
   * @param {Element} card
   * @param {string | null} vanity
   */
  function inPositions(card, vanity) {
    const part = vanity === null ? null : card.closest("main");
    if (!part) return null;
    const own = hrefs(part, "ownPage").filter((href) => Address.ofHref(href)?.value === vanity);
    return only(own.map((href) => IN_POSITION.exec(href)?.[1]));
  }

  /**
   * @param {Element} card
   * @param {string | null} vanity
   */
  function memberOf(card, vanity) {
    const told = card.getAttribute("data-member-id") ?? card.getAttribute("data-semaphore-content-urn") ?? "";
    const number = /^(?:urn:li:member:)?(\d{1,20})$/.exec(told)?.[1];
    if (number) return number;
    // The state of the Connect button names its member; a button that invites somebody else is not the card's own.
    const states = Hooks.every("inviteState", card).filter((button) => {
      const whom = Address.ofHref(button.getAttribute("href") ?? "");
      return !whom || whom.value === vanity;
    });
    return only(states.map((button) => /urn:li:member:(\d{1,20})/.exec(button.getAttribute("componentkey") ?? "")?.[1]));
  }

  /** @param {Element} part @param {keyof typeof HOOK_TABLE} name */
  const hrefs = (part, name) => Hooks.every(name, part).map((link) => link.getAttribute("href") ?? "");

  /**
   * The one value that all agree on; null where there is none or more than one.
   * @param {(string | null | undefined)[]} values
   * @returns {string | null}
   */
  function only(values) {
    const [one, other] = new Set(values.filter((value) => typeof value === "string"));
    return one !== undefined && other === undefined ? one : null;
  }

  return Object.freeze({ all, read });
})();
