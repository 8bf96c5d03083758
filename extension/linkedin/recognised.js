// @ts-check
// Which parts of this page were not recognised? LinkedIn changes its pages without notice, and then Amana should say so
// instead of being silent. Only names of hooks come out of here, never anything that stands on the page.

/**
 * `missing` parts were found by no way of their hook, `later` ones by a later way than the first for the same pages.
 * @typedef {{kind: string | null, missing: string[], later: string[], means: string[]}} Recognition
 */

const Recognised = (() => {
  /** A page must stay as it is for two looks, this far apart, before anything is said of it. */
  const PACE_MS = 2500;
  /** Somebody's connection may be slow: what was said is looked at again, and taken back. */
  const AGAIN_MS = 10_000;
  /** @type {Readonly<Recognition>} */
  const NOTHING = Object.freeze({ kind: null, missing: [], later: [], means: [] });
  const KINDS = Object.entries(EXPECTED_PARTS.kinds).map(([kind, path]) => /** @type {const} */ ([kind, new RegExp(path)]));

  /** @param {string} href @returns {string | null} */
  function kindOf(href) {
    const { pathname } = new URL(href);
    return KINDS.find(([, path]) => path.test(pathname))?.[0] ?? null;
  }

  /**
   * @param {Document} page
   * @param {string} href the page's address
   * @returns {Recognition}
   */
  function look(page, href) {
    const kind = kindOf(href);
    /** @type {Recognition} */
    const found = { kind, missing: [], later: [], means: [] };
    if (kind === null) return found;
    /** @type {Map<string | undefined, ParentNode[]>} */
    const known = new Map();
    for (const expected of EXPECTED_PARTS.parts) {
      if (!expected.kinds.includes(kind)) continue;
      const scopes = known.get(expected.inside) ?? scopesOf(expected, page);
      known.set(expected.inside, scopes);
      // What is recognised needs no sign of it, and to look for one takes time on a large page.
      const signs = () => signsOf(expected, scopes, href);
      const way = wayTo(expected, scopes, signs);
      if (way >= 0) {
        if (isLater(expected.part, way)) found.later.push(expected.part);
      } else if (!expected.optional && isExpected(expected, scopes, signs())) {
        found.missing.push(expected.part);
        if (!found.means.includes(expected.means)) found.means.push(expected.means);
      }
    }
    return found;
  }

  /** Where a part is looked for; nowhere when what it belongs into is not there. @param {ExpectedPart} expected @param {Document} page */
  function scopesOf({ inside }, page) {
    /** @type {ParentNode[]} */
    const roots = Hooks.roots(page);
    if (!inside) return roots;
    const around = roots.map((root) => Hooks.first(inside, root)).find(Boolean);
    return around ? [around] : [];
  }

  /** @param {ExpectedPart} expected @param {ParentNode[]} scopes @param {string} href @returns {Element[]} */
  function signsOf({ sign, signHook, own }, scopes, href) {
    if (signHook) return scopes.flatMap((scope) => Hooks.every(signHook, scope));
    if (!sign) return [];
    const signs = scopes.flatMap((scope) => [...scope.querySelectorAll(sign)]);
    const person = own ? Address.key(href) : null;
    return own ? signs.filter((link) => Address.same(keyOf(link), person)) : signs;
  }

  /** @param {Element} link */
  const keyOf = (link) => Address.ofHref(link.getAttribute("href") ?? "");

  /** @param {ExpectedPart} expected @param {ParentNode[]} scopes @param {Element[]} signs */
  function isExpected({ sign, signHook, people }, scopes, signs) {
    if (people) return new Set(signs.map((link) => JSON.stringify(keyOf(link)))).size >= people;
    return sign || signHook ? signs.length > 0 : scopes.length > 0;
  }

  /** The number of the first way that finds the part, -1 for none. @param {ExpectedPart} expected @param {ParentNode[]} scopes @param {() => Element[]} signs */
  function wayTo({ part, or, surrounds }, scopes, signs) {
    const around = surrounds ? signs() : [];
    const found = HOOK_TABLE[part].findIndex(({ css }) =>
      around.length > 0 ? around.some((sign) => sign.closest(css)) : scopes.some((scope) => Hooks.finds(css, scope)),
    );
    const instead = found < 0 && or?.some((name) => scopes.some((scope) => Hooks.first(name, scope)));
    return instead ? 0 : found;
  }

  /** @param {keyof typeof HOOK_TABLE} part @param {number} way */
  function isLater(part, way) {
    const ways = HOOK_TABLE[part];
    return ways.slice(0, way).some(({ pages }) => pages === ways[way].pages);
  }

  /**
   * Calls back when a page that has settled lacks a part, and with nothing when that is over.
   * @param {(found: Readonly<Recognition>) => void} tell
   * @param {AbortSignal} signal
   * @param {{pace: number, again: number}} [times] in milliseconds
   */
  function watch(tell, signal, { pace, again } = { pace: PACE_MS, again: AGAIN_MS }) {
    let path = location.pathname;
    let before = "";
    let told = "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;

    function soon(wait = pace) {
      clearTimeout(timer);
      timer = setTimeout(settled, wait);
    }

    function settled() {
      timer = undefined;
      moved();
      // Nobody looks at it, or it is not there yet; either's own event calls for the next look.
      if (document.hidden || document.readyState !== "complete") return;
      const found = look(document, location.href);
      const lacks = found.missing.length > 0 || found.later.length > 0;
      const now = JSON.stringify(lacks ? found : NOTHING);
      const stays = now === before;
      before = now;
      if (lacks && !stays) return soon();
      if (now !== told) say(lacks ? found : NOTHING);
      if (lacks) soon(again);
    }

    /** What was said of the last page is not said of the next. */
    function moved() {
      if (location.pathname === path) return false;
      path = location.pathname;
      before = "";
      if (told !== JSON.stringify(NOTHING)) say(NOTHING);
      return true;
    }

    /** @param {Readonly<Recognition>} found */
    function say(found) {
      told = JSON.stringify(found);
      tell(found);
    }

    const went = () => moved() && soon();
    // A press may open a dialog or another page; looks are spared while one is due anyway.
    const pressed = () => timer === undefined && soon();
    /** @type {any} */ (globalThis).navigation?.addEventListener("currententrychange", went, { signal });
    addEventListener("popstate", went, { signal });
    addEventListener("load", () => soon(), { signal });
    addEventListener("click", pressed, { capture: true, passive: true, signal });
    document.addEventListener("visibilitychange", () => soon(), { signal });
    signal.addEventListener("abort", () => clearTimeout(timer));
    // What was said of the document before this one is over.
    say(NOTHING);
    soon();
  }

  return Object.freeze({ look, watch });
})();
