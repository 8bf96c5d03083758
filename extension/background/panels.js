// @ts-check
// The open panels: each holds a port named "panel" and asks for the state again when told to.

/** @type {Set<chrome.runtime.Port>} */
const ports = new Set();
/** The windows that show a panel at their side, each as often as it does. @type {Map<chrome.runtime.Port, number>} */
const sides = new Map();

/**
 * Takes a port only from a page of our own; a content script that asks for one is hung up on.
 * @param {chrome.runtime.Port} port
 * @param {string} origin the extension's
 */
export function welcomePanel(port, origin) {
  const beside = /^side:(\d+)$/.exec(port.name);
  if ((port.name !== "panel" && !beside) || !port.sender?.url?.startsWith(`${origin}/`)) {
    port.disconnect();
    return;
  }
  if (beside) {
    sides.set(port, Number(beside[1]));
    port.onDisconnect.addListener(() => sides.delete(port));
    return;
  }
  ports.add(port);
  port.onDisconnect.addListener(() => ports.delete(port));
}

/** Whether a panel is open at the side of this window. @param {number} window */
export function sideIn(window) {
  return [...sides.values()].includes(window);
}

/** Tells every open panel to ask again. */
export function panelsChanged() {
  for (const port of ports) port.postMessage({ type: "panel/changed" });
}
