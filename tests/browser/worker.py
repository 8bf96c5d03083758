"""Scripts that look on while the extension's worker speaks to the server."""

ASK = """message => new Promise((answer) => chrome.runtime.sendMessage(message, (said) => {
  answer(chrome.runtime.lastError ? {dropped: true} : said ?? {dropped: true});
}))"""
"""For a page of ours, or for the content script's world: what the worker answers."""

LISTEN = """() => {
  if (!globalThis.calls) {
    const real = globalThis.fetch.bind(globalThis);
    globalThis.fetch = async (url, how) => {
      if (!how) return real(url);  // Our own files.
      const call = {
        method: how.method,
        path: new URL(url).pathname.replace("/api/v1/", ""),
        key: how.headers["Idempotency-Key"] ?? null,
        version: how.headers["If-Match"] ?? null,
        body: how.body ? JSON.parse(how.body) : null,
        answered: false,
      };
      globalThis.calls.push(call);
      const answer = await real(url, how);
      call.answered = true;
      return answer;
    };
  }
  globalThis.calls = [];
}"""
"""For the worker: from now on it notes each of its calls."""

CALLS = "path => (globalThis.calls ?? []).filter((call) => call.path.startsWith(path))"
