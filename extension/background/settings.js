// @ts-check
// What the user chose, and where the server is: kept in storage.local, read by this worker alone.

/** `side`: the toolbar button opens the browser's own side panel. @typedef {"overlay" | "toolbar" | "side"} Mode */
/** @typedef {"auto" | "en" | "ar" | "he"} Language */
/** What becomes of what is sent. @typedef {"ask" | "always" | "never"} Noting */
/** Where the user put the panel on LinkedIn's pages: from the inline end and from the top. @typedef {{end: number, top: number}} Place */
/** @typedef {{mode: Mode, language: Language, port: number, collapsed: boolean, place: Place | null, noting: Noting}} Settings */

export const FIRST_PORT = 26_262;

/** @type {Readonly<Settings>} */
const DEFAULTS = Object.freeze({ mode: "overlay", language: "auto", port: FIRST_PORT, collapsed: false, place: null, noting: "ask" });

/**
 * Keeps content scripts out of storage where the browser can (Chromium). Firefox cannot: there no
 * message and no content script ever reads the token, which the tests hold us to.
 */
export async function closeStorage() {
  await chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

/** @returns {Promise<Settings>} */
export async function settings() {
  const stored = await chrome.storage.local.get({ ...DEFAULTS });
  return /** @type {Settings} */ (/** @type {unknown} */ (stored));
}

/** @param {Partial<Settings>} changes */
export async function changeSettings(changes) {
  await chrome.storage.local.set(changes);
}

/** @returns {Promise<string | null>} the token of this browser; it goes into one header and nowhere else */
export async function token() {
  const { token: kept } = await chrome.storage.local.get({ token: null });
  return typeof kept === "string" ? kept : null;
}

/**
 * Where the server is and what opens it, read at one time: the token belongs to the port it was given on.
 * @returns {Promise<{port: number, secret: string | null}>}
 */
export async function connection() {
  const { port, token: secret } = await chrome.storage.local.get({ port: DEFAULTS.port, token: null });
  return { port: Number(port), secret: typeof secret === "string" ? secret : null };
}

/**
 * @param {string} value
 * @param {number} port of the server that gave it
 */
export async function keepToken(value, port) {
  await chrome.storage.local.set({ token: value, port });
}

export async function forgetToken() {
  await chrome.storage.local.remove("token");
}

/** @returns {Promise<"en" | "ar" | "he">} the language the server should answer in */
export async function language() {
  const chosen = (await settings()).language;
  if (chosen !== "auto") return chosen;
  const browser = chrome.i18n.getUILanguage().toLowerCase().split("-")[0];
  if (browser === "ar") return "ar";
  return browser === "he" || browser === "iw" ? "he" : "en";
}
