// @ts-check
// Messages that stand ready without anybody typing: a link wrote them, a script put a name or a draft there, or they
// were left there before. They are looked for whenever the page changes, and again before their verdict is too old.

const Appearing = (() => {
  const PACE_MS = 100;
  const AGAIN_MS = 45_000;

  /**
   * @param {{ready: (drafts: Draft[]) => void, opened: (root: ShadowRoot) => void}} told `opened`: a shadow root
   *   whose events of its own do not reach the window
   * @param {AbortSignal} signal
   * @returns {() => void} looks at once
   */
  function watch({ ready, opened }, signal) {
    /** @type {WeakSet<Document | ShadowRoot>} */
    const watched = new WeakSet();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let soonTimer;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let againTimer;

    function look() {
      clearTimeout(soonTimer);
      clearTimeout(againTimer);
      soonTimer = undefined;
      if (signal.aborted) return;
      const roots = Hooks.roots();
      roots.forEach(join);
      // Nobody presses anything in a tab that is not seen.
      const drafts = document.hidden ? [] : roots.flatMap((root) => Messaging.ready(root));
      if (drafts.length > 0) againTimer = setTimeout(look, AGAIN_MS);
      ready(drafts);
    }

    function soon() {
      soonTimer ??= setTimeout(look, PACE_MS);
    }

    const observer = new MutationObserver(soon);

    /** @param {Document | ShadowRoot} root */
    function join(root) {
      if (watched.has(root)) return;
      watched.add(root);
      observer.observe(root, { childList: true, subtree: true });
      if (root !== document) opened(/** @type {ShadowRoot} */ (root));
    }

    document.addEventListener("visibilitychange", soon, { signal });
    signal.addEventListener("abort", () => {
      observer.disconnect();
      clearTimeout(soonTimer);
      clearTimeout(againTimer);
    });
    look();
    return look;
  }

  return Object.freeze({ watch });
})();
