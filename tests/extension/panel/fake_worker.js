// A stand-in for the background worker: answers from a table, keeps what it was asked, and can call the panel.
// `answers` is put before this script by the test.
(() => {
  const asked = [];
  const ports = [];
  const fake = {
    asked,
    changed() {
      for (const listener of ports) listener({ type: "panel/changed" });
    },
    answers: window.__answers,
  };
  // As the worker does: which reasons of what is held are silenced stands beside them.
  const silences = ({ type, rule, profile }) => {
    const held = fake.answers["panel/state"]?.held;
    if (!held || !type.startsWith("silence/")) return;
    const others = (held.silenced ?? []).filter((each) => each.rule !== rule);
    held.silenced = type === "silence/add" ? [...others, { rule, profile, id: fake.answers[type]?.id ?? null }] : others;
  };
  const runtime = {
    id: "amana",
    getURL: (path) => new URL(path, location.origin + "/").href,
    openOptionsPage: () => asked.push({ type: "options" }),
    async sendMessage(message) {
      asked.push(JSON.parse(JSON.stringify(message)));
      // As the worker does: what was held is answered, and LinkedIn's own button is still to be pressed.
      if (message.type === "held/send") Object.assign(fake.answers["panel/state"], { held: null, passing: true });
      const answer = fake.answers[message.type];
      if (answer?.ok !== false) silences(message);
      if (typeof answer === "undefined") return { ok: true };
      return JSON.parse(JSON.stringify(answer));
    },
    connect: () => ({
      onMessage: { addListener: (listener) => ports.push(listener) },
      onDisconnect: { addListener() {} },
    }),
  };
  const tabs = { create: (what) => asked.push({ type: "tab", ...what }) };
  const permissions = {
    request: async (what) => {
      asked.push({ type: "permission", ...what });
      return true;
    },
  };
  window.fake = fake;
  Object.defineProperty(window, "chrome", { value: { runtime, tabs, permissions }, configurable: true });
})();
