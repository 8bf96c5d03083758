// @ts-check
// At the side of a window the panel follows the tab in front, wherever that goes, and is known to be there.

/**
 * @param {number} window whose side it is
 * @param {(another: boolean) => unknown} refresh `another`: what was read of the page before holds no longer
 */
export function follow(window, refresh) {
  chrome.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === window) refresh(true);
  });
  // Between the pages of one site the content script tells; to and from another site only the browser does.
  chrome.tabs.onUpdated.addListener((_, { status }, tab) => {
    if (status && tab.active && tab.windowId === window) refresh(status === "loading");
  });
  stand(window);
}

/** The worker may be put to sleep and forget who is open; the next port tells it again. @param {number} window */
function stand(window) {
  try {
    chrome.runtime.connect({ name: `side:${window}` }).onDisconnect.addListener(() => setTimeout(() => stand(window), 1000));
  } catch {
    // The extension was updated under this page.
  }
}

/** Whether this browser can show a page of an extension at the side of its window. */
export const sidePanels = () => Boolean(opener());

/**
 * Opens the panel at the side; to be called while a press of the user is being heard.
 * @param {number | null} tab a tab of the window
 * @returns {Promise<boolean>} false where the browser did not
 */
export async function openAtSide(tab) {
  try {
    await opener()?.(tab);
    return true;
  } catch {
    return false;
  }
}

/** @returns {((tab: number | null) => Promise<void>) | null} */
function opener() {
  const { sidebarAction, sidePanel } = /** @type {any} */ (chrome);
  if (sidebarAction) return () => sidebarAction.open();
  if (sidePanel) return async (tab) => sidePanel.open(tab === null ? { windowId: (await chrome.windows.getCurrent()).id } : { tabId: tab });
  return null;
}
