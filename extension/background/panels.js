// @ts-check
// The open panels: each holds a port named "panel" and asks for the state again when told to.

/** @type {Set<chrome.runtime.Port>} */
const ports = new Set();

/**
 * Takes a port only from a page of our own; a content script that asks for one is hung up on.
 * @param {chrome.runtime.Port} port
 * @param {string} origin the extension's
 */
export function welcomePanel(port, origin) {
  if (port.name !== "panel" || !port.sender?.url?.startsWith(`${origin}/`)) {
    port.disconnect();
    return;
  }
  ports.add(port);
  port.onDisconnect.addListener(() => ports.delete(port));
}

/** Tells every open panel to ask again. */
export function panelsChanged() {
  for (const port of ports) port.postMessage({ type: "panel/changed" });
}
