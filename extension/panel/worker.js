// @ts-check
// The panel's only way out: questions to the background worker, and its call that something changed.

/** @typedef {{ok: true, [field: string]: any} | {ok: false, code: string, message: string, errors?: Record<string, string[]>}} Answer */

/**
 * Asks the worker. Never throws: a worker that is gone is an answer too, with the code `worker_gone`.
 * @param {string} type one of the messages declared in background/messages.js
 * @param {Record<string, unknown>} [fields]
 * @returns {Promise<any>}
 */
export async function ask(type, fields = {}) {
  try {
    const answer = await chrome.runtime.sendMessage({ type, ...fields });
    return answer ?? { ok: false, code: "no_answer", message: "" };
  } catch {
    return { ok: false, code: "worker_gone", message: "" };
  }
}

/**
 * Calls back each time the worker says that what the panel shows may be old.
 * The worker may be put to sleep and its port with it; the next port wakes it again.
 * @param {() => void} changed
 */
export function onChanged(changed) {
  /** @type {chrome.runtime.Port} */
  let port;
  try {
    port = chrome.runtime.connect({ name: "panel" });
  } catch {
    return; // The extension was updated under this page; `ask` already tells the user.
  }
  port.onMessage.addListener((message) => {
    if (message?.type === "panel/changed") changed();
  });
  port.onDisconnect.addListener(() =>
    setTimeout(() => {
      onChanged(changed);
      changed(); // What changed meanwhile was told to nobody.
    }, 1000),
  );
}
