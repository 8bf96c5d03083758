// @ts-check
// Who reads what is written in a conversation? All of them, told for certain and from its own parts, or nobody.

const Readers = (() => {
  /** The pill that the address of the page for a new message made, and that address. */
  let addressed = { href: "", pill: /** @type {Element | null} */ (null) };

  /**
   * @param {Element} conversation
   * @returns {Recipient[]}
   */
  function of(conversation) {
    /** @type {Map<string, Recipient>} */
    const found = new Map();
    for (const link of Hooks.every("threadPerson", conversation)) {
      // Somebody's profile within a message is what they talk about, not whom they talk to.
      const person = Hooks.around("messageLine", link) ? null : People.recipient(Address.ofHref(link.getAttribute("href") ?? ""));
      if (person) found.set(JSON.stringify(person), person);
    }
    // Pills of a new message carry no address: a card that names one of several names too few.
    const pills = Hooks.every("pill", conversation);
    if (found.size > 0) return pills.length > found.size ? [] : [...found.values()];
    return pills.length > 1 || Hooks.is("bubble", conversation) ? [] : byAddress(pills[0] ?? null);
  }

  /**
   * Whom the address of the page for a new message names, as long as the pill it made is still there.
   * @param {Element | null} pill
   * @returns {Recipient[]}
   */
  function byAddress(pill) {
    if (!location.pathname.startsWith("/messaging/compose")) return [];
    if (addressed.href !== location.href) addressed = { href: location.href, pill };
    addressed.pill ??= pill;
    const person = pill === addressed.pill ? People.recipient(Address.ofHref(location.href)) : null;
    return person ? [person] : [];
  }

  return Object.freeze({ of });
})();
