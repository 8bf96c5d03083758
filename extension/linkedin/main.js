// @ts-check
// Wires the content script. It listens and asks; it never clicks, types, scrolls or navigates.

const Main = (() => {
  const HELD = new Set(["caution", "stop"]);
  const GESTURE_MS = 1000;
  let running = false;

  function start() {
    // Twice is once; frames and LinkedIn's own hidden preload documents are nobody's page.
    if (running || window !== window.top) return;
    running = true;
    const life = new AbortController();
    const { signal } = life;
    const passes = Passes.create();
    const verdicts = Verdicts.create(askVerdict);
    const frame = Frame.create(() => void ask({ type: "page/opened" }), signal);
    let person = Subject.NOBODY;
    let gestureAt = -Infinity;
    let sent = { key: "", at: -Infinity };
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let passing;

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
      return (await ask({ type: "draft/changed", draft }))?.verdict ?? null;
    }

    /** Says whom the page is about, and shows what the worker answers if it still is. */
    async function tellPage() {
      const told = person;
      const answer = await ask({ type: "page/at", ...told });
      if (told !== person) return;
      frame.show(answer?.show ?? "none");
      if (answer?.warm && !told.profile && Address.key(location.href)) frame.warm();
      const recipient = People.ofPage(told);
      if (recipient && answer?.show) verdicts.changed(Drafts.invitation(recipient, ""));
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
        return press.step === 2 ? passed() : undefined;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      void hold(press.draft);
    }

    /** These words go to somebody now. A click and the submit it causes are one send. @param {Press} press */
    function goes({ draft, step }) {
      if (step !== 2 || draft.text === "" || draft.recipients.length === 0) return;
      const key = Passes.keyOf(draft);
      const again = key === sent.key && performance.now() - sent.at < GESTURE_MS;
      sent = { key, at: performance.now() };
      if (!again) void ask({ type: "draft/sent", draft });
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
      // Nothing can be shown after all: then nothing is held a second time.
      if (!answer?.held) passes.allow(draft);
      if (draft.text === "") verdicts.forget(draft);
    }

    /** @param {Draft} draft */
    function letPass(draft) {
      passes.allow(draft);
      frame.release();
      clearTimeout(passing);
      passing = setTimeout(passed, Passes.MINUTE_MS);
    }

    /** @param {any} message @returns {unknown} */
    function onMessage(message) {
      if (message.type === "panel/open") frame.open({ focus: true, held: true });
      else if (message.type === "panel/close") frame.close({ collapse: message.collapse === true });
      else if (message.type === "panel/size") frame.resize(message.px);
      else if (message.type === "draft/pass") letPass(message.draft);
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
    for (const type of ["input", "focusin", "pointerover"]) addEventListener(type, onNear, { capture: true, passive: true, signal });
    // A submit stays within its shadow root; everything else that is pressed in there comes out to the window.
    const opened = (/** @type {ShadowRoot} */ root) => root.addEventListener("submit", onPress, { capture: true, signal });
    const look = Appearing.watch({ ready: verdicts.ready, opened }, signal);
    Subject.watch((now) => {
      person = now;
      if (!now.profile && !now.urn) frame.show("none");
      void tellPage();
    }, signal);
    if (person === Subject.NOBODY) void tellPage();
    Recognised.watch((found) => void ask({ type: "page/parts", ...found }), signal);
  }

  return Object.freeze({ start });
})();

Main.start();
