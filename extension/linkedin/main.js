// @ts-check
// Wires the content script. It listens and asks; it never clicks, types, scrolls or navigates.

const Main = (() => {
  const HELD = new Set(["caution", "stop"]);
  const GESTURE_MS = 1000;
  /** A press on Connect that has opened no dialog by then mostly has sent. */
  const OPENED_MS = 2500;
  let running = false;

  function start() {
    // Twice is once; frames and LinkedIn's own hidden preload documents are nobody's page.
    if (running || window !== window.top) return;
    running = true;
    const life = new AbortController();
    const { signal } = life;
    const passes = Passes.create();
    const verdicts = Verdicts.create(askVerdict);
    const frame = Frame.create({ opened: () => void ask({ type: "page/opened" }), moved: (place) => void ask({ type: "page/moved", place }) }, signal);
    let person = Subject.NOBODY;
    /** The worker's last word on whether the panel may be loaded before there is something to show. */
    let mayWarm = false;
    /** Whether nothing of this document was told yet. */
    let fresh = true;
    let gestureAt = -Infinity;
    let sent = { key: "", at: -Infinity };
    /** @type {Element | null} */
    let pressed = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let passing;
    /** Whose Connect was pressed just now. @type {Set<string>} */
    const connecting = new Set();

    /**
     * @param {Record<string, unknown>} message
     * @returns {Promise<any>} null when nobody answers
     */
    async function ask(message) {
      // After an update of the extension this script is an orphan: it goes quiet and takes its frame along.
      if (!chrome.runtime?.id) {
        life.abort();
        return null;
      }
      try {
        return await chrome.runtime.sendMessage(message);
      } catch {
        if (!chrome.runtime?.id) life.abort();
        return null;
      }
    }

    /** @param {Draft} draft @returns {Promise<Verdict | null>} */
    async function askVerdict(draft) {
      const verdict = (await ask({ type: "draft/changed", draft }))?.verdict ?? null;
      // Pressing would hold it: what is then to be read is loaded now.
      if (HELD.has(verdict) && mayWarm) frame.warm();
      return verdict;
    }

    /** Says whom the page is about, and shows what the worker answers if it still is. */
    async function tellPage() {
      const told = person;
      const first = fresh;
      fresh = false;
      const answer = await ask({ type: "page/at", ...told, fresh: first });
      mayWarm = answer?.warm === true;
      if (told !== person) return;
      frame.stand(answer?.place ?? null);
      frame.show(answer?.show ?? "none", mayWarm);
      ahead();
      const recipient = People.ofPage(told);
      if (recipient && answer?.show) verdicts.changed(Drafts.invitation(recipient, ""));
    }

    /** The address leads to somebody before LinkedIn has drawn them: the panel is loaded meanwhile. */
    function ahead() {
      if (mayWarm && !person.profile && !person.urn && Address.key(location.href)) frame.warm();
    }

    /** @param {Event} event */
    function onNear(event) {
      if (!event.isTrusted) return;
      const draft = Sending.near(event, person);
      // A dialog or a composer that has just got the focus may be new, and the panel must not cover it.
      if (draft && event.type === "focusin") frame.place();
      if (draft && Drafts.tells(draft)) verdicts.changed(draft);
    }

    /** @param {Event} event */
    function onPress(event) {
      if (!event.isTrusted) return;
      // A submit is trusted also when the page's own script caused it: it counts only as the end of a gesture.
      if (event.type !== "submit") gestureAt = event.timeStamp;
      else if (event.timeStamp - gestureAt > GESTURE_MS) return;
      const press = Sending.recognise(event, person);
      if (!press) return;
      if (!HELD.has(verdicts.known(press.draft) ?? "")) return goes(press);
      if (passes.take(press.draft, press.step)) {
        goes(press);
        return passed();
      }
      // An orphan could show nothing for what it holds.
      if (!chrome.runtime?.id) return life.abort();
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed = /** @type {Element} */ (event.composedPath()[0]);
      void hold(press.draft);
    }

    /** These words go to somebody now. A click and the submit it causes are one send. @param {Press} press */
    function goes({ draft, step }) {
      if (draft.recipients.length === 0 || (draft.text === "" && draft.channel !== "invitation")) return;
      const key = step + Passes.keyOf(draft);
      const again = key === sent.key && performance.now() - sent.at < GESTURE_MS;
      sent = { key, at: performance.now() };
      if (again) return;
      const people = JSON.stringify(draft.recipients);
      connecting.delete(people);
      if (step === 2) return void ask({ type: "draft/sent", draft, sure: true });
      connecting.add(people);
      setTimeout(() => {
        const dialog = Hooks.roots().some((root) => Hooks.first("inviteDialog", root));
        if (connecting.delete(people) && !dialog) void ask({ type: "draft/sent", draft, sure: false });
      }, OPENED_MS);
    }

    /** What was held goes through now, or its minute is over: the word about one more press has done its work. */
    function passed() {
      clearTimeout(passing);
      frame.leave();
      void ask({ type: "draft/passed" });
    }

    /** @param {Draft} draft */
    async function hold(draft) {
      const answer = await ask({ type: "draft/held", draft });
      // Nothing is to be shown after all: then nothing is held a second time.
      if (!answer?.held) letPass(draft);
      if (draft.text === "") verdicts.forget(draft);
    }

    /** @param {Draft} draft */
    function letPass(draft) {
      passes.allow(draft);
      clearTimeout(passing);
      passing = setTimeout(passed, Passes.MINUTE_MS);
    }

    /** @param {any} message @returns {unknown} */
    function onMessage(message) {
      if (message.type === "panel/open") frame.open({ focus: true, held: message.held === true, pressed });
      else if (message.type === "panel/toggle") return { ok: true, shown: frame.toggle() };
      else if (message.type === "page/there") return { ok: true };
      else if (message.type === "panel/move") return { ok: true, place: frame.move(message) };
      else if (message.type === "panel/sign" && message.about === (person.profile ?? person.urn)) frame.mark(message.sign);
      else if (message.type === "panel/close") frame.close({ collapse: message.collapse === true });
      else if (message.type === "panel/size") frame.resize(message.px);
      else if (message.type === "panel/drawn" && (message.what === "held" || message.about === (person.profile ?? person.urn))) frame.drawn();
      else if (message.type === "draft/pass") {
        frame.release();
        letPass(message.draft);
      }
      else if (message.type === "page/selection") return { text: String(getSelection() ?? "") };
      else if (message.type === "page/copy") return PageCopy.take(document);
      else if (message.type === "page/again") {
        verdicts.forget();
        void tellPage();
        look();
      }
      return { ok: true };
    }

    /** @type {(message: any, sender: chrome.runtime.MessageSender, answer: (value: unknown) => void) => void} */
    const listener = (message, sender, answer) => {
      if (sender.id === chrome.runtime.id) answer(onMessage(message));
    };
    chrome.runtime.onMessage.addListener(listener);
    signal.addEventListener("abort", () => chrome.runtime?.onMessage?.removeListener(listener));

    for (const type of ["click", "keydown", "submit"]) addEventListener(type, onPress, { capture: true, signal });
    for (const type of ["input", "focusin", "pointerover", "pointerdown"]) addEventListener(type, onNear, { capture: true, passive: true, signal });
    // A submit stays within its shadow root, and so does what moves from one place in there to another. Every other
    // event comes out to the window.
    const opened = (/** @type {ShadowRoot} */ root) => {
      root.addEventListener("submit", onPress, { capture: true, signal });
      for (const type of ["focusin", "pointerover"]) root.addEventListener(type, onNear, { capture: true, passive: true, signal });
    };
    const look = Appearing.watch({ ready: verdicts.ready, opened }, signal);
    Subject.watch((now) => {
      if ((now.profile ?? now.urn) !== (person.profile ?? person.urn)) frame.turned();
      person = now;
      frame.mark("none");
      if (!now.profile && !now.urn) frame.show("none");
      void tellPage();
    }, signal);
    if (person === Subject.NOBODY) void tellPage();
    /** @type {any} */ (globalThis).navigation?.addEventListener("currententrychange", ahead, { signal });
    Recognised.watch((found) => void ask({ type: "page/parts", ...found }), signal);
  }

  return Object.freeze({ start });
})();

Main.start();
