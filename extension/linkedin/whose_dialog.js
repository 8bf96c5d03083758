// @ts-check
// Whom would an invitation's dialog invite? Whoever's Connect opened it, if the dialog names that very person. It
// often hangs far from the button, and its own parts link to nobody.

/** @typedef {{person: Recipient | null, said: string, at: number, named: boolean}} Opening */

const WhoseDialog = (() => {
  /** A dialog that opens this long after a press on Connect was opened by it; use of the dialog renews it. */
  const OPENED_BY_MS = 30_000;

  /** @type {Opening | null} */
  let last = null;
  /** A dialog that stays open belongs to whomever it was opened for. @type {WeakMap<Element, Opening>} */
  const openings = new WeakMap();

  /**
   * @param {Recipient | null} person whom the Connect that was just pressed belongs to
   * @param {string} said around it
   */
  function opens(person, said) {
    last = { person, said, at: Date.now(), named: false };
  }

  /**
   * @param {Element} dialog
   * @param {Person} page
   * @returns {Recipient | null}
   */
  function of(dialog, page) {
    if (location.pathname.startsWith("/preload/")) return People.recipient(Address.ofHref(location.href));
    const names = namesIn(dialog);
    const opening = openingOf(dialog);
    if (opening && agree(opening, names, dialog)) {
      opening.at = Date.now();
      openings.set(dialog, opening);
      if (opening.person) return opening.person;
    } else if (opening) {
      // It is somebody else's, and its next step may name nobody.
      opens(null, "");
    }
    // Nobody was seen to press Connect for it. The page's person it is only if the dialog names them.
    const heading = TopCard.all(document)[0]?.querySelector("h1, h2")?.textContent ?? "";
    const isPages = names.length > 0 ? names.some((name) => isIn(name, heading)) : !opening;
    return isPages ? People.ofPage(page) : null;
  }

  /** @param {Element} dialog @returns {Opening | null} */
  function openingOf(dialog) {
    if (!last) return null;
    return openings.get(dialog) === last || Date.now() - last.at < OPENED_BY_MS ? last : null;
  }

  /**
   * Once the first step has named the person, the note's step need not.
   * @param {Opening} opening
   * @param {string[]} names
   * @param {Element} dialog
   */
  function agree(opening, names, dialog) {
    if (names.length === 0 || opening.said === "") return true;
    if (names.some((name) => isIn(name, opening.said))) return (opening.named = true);
    return opening.named && Hooks.first("inviteNote", dialog) !== null;
  }

  /** Names are set off in the dialog, and so is a number of invitations left. @param {Element} dialog */
  function namesIn(dialog) {
    const texts = Hooks.every("inviteName", dialog).map((name) => name.textContent ?? "");
    return texts.filter((text) => wordsOf(text).length > 0 && !/\p{Nd}/u.test(text));
  }

  /** Titles may follow the name in one place and not in the other. @param {string} name @param {string} text */
  function isIn(name, text) {
    const said = new Set(wordsOf(text));
    const words = wordsOf(name);
    return words.filter((word) => said.has(word)).length >= Math.min(2, words.length);
  }

  /** @param {string} text */
  const wordsOf = (text) => text.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}\p{N}\u2019']+/gu) ?? [];

  return Object.freeze({ opens, of });
})();
