// @ts-check
// Connecting this browser to the server. The pairing is kept in storage.session and followed by the
// worker itself, so that it goes on while the user is away on the dashboard and our page is closed.
import { call, link, pairedAnew } from "./server.js";
import { forgetToken, keepToken, token } from "./settings.js";

/** @typedef {{id: string, code: string, port: number, state: "waiting" | "agreed" | "refused" | "expired"}} Pairing */

export const ALARM = "pairing";
const KEY = "pairing";
const EVERY_MS = 1000;

/** @type {Promise<Pairing | null> | null} */
let looking = null;
/** @type {() => void} */
let agreed = () => {};

/** @param {() => void} tell called once this browser holds a token */
export function onAgreed(tell) {
  agreed = tell;
}

/** @returns {Promise<Pairing | null>} */
async function current() {
  const { [KEY]: kept } = await chrome.storage.session.get({ [KEY]: null });
  return /** @type {Pairing | null} */ (kept);
}

/**
 * Asks for a pairing and begins to follow it.
 * @param {number} port
 */
export async function start(port) {
  const reply = await call("POST", "pairings", { body: { browser: await browserName() }, open: port });
  if (!reply.ok) return reply;
  const { id, code } = reply.data;
  await chrome.storage.session.set({ [KEY]: { id, code, port, state: "waiting" } });
  // The shortest alarm a browser allows brings the worker back if it is put to sleep meanwhile.
  await chrome.alarms.create(ALARM, { periodInMinutes: 0.5 });
  setTimeout(follow, EVERY_MS);
  return { ok: true, id, code };
}

/** Looks again until the pairing is decided. */
export async function follow() {
  const now = await look();
  if (now?.state === "waiting") setTimeout(follow, EVERY_MS);
  else await chrome.alarms.clear(ALARM);
}

/**
 * One look at a time: the server gives the token once, and two questions would lose it.
 * @returns {Promise<Pairing | null>}
 */
function look() {
  looking ??= lookOnce().finally(() => {
    looking = null;
  });
  return looking;
}

/** @returns {Promise<Pairing | null>} */
async function lookOnce() {
  const pairing = await current();
  if (pairing?.state !== "waiting") return pairing;
  const reply = await call("GET", `pairings/${pairing.id}`, { open: pairing.port });
  if (!reply.ok && reply.status !== 404 && reply.status !== 410) return pairing;
  const state = reply.ok ? reply.data.state : "expired";
  if (state === "agreed" && reply.ok && typeof reply.data.token === "string") {
    await keepToken(reply.data.token, pairing.port);
    pairedAnew();
  }
  const now = { ...pairing, state };
  await chrome.storage.session.set({ [KEY]: now });
  if (state === "agreed") agreed();
  return now;
}

/** @returns {Promise<{ok: true, state: string, code: string | null}>} never the token */
export async function state() {
  const now = await look();
  if (now && now.state !== "agreed") return { ok: true, state: now.state, code: now.code };
  // A token that opens nothing, revoked or for a server that is gone, is no pairing any more.
  if ((await token()) && (await link()) === "ok") return { ok: true, state: "agreed", code: now?.code ?? null };
  return { ok: true, state: "none", code: null };
}

/** Disconnects this browser, on the server too when it can be reached. */
export async function forget() {
  await call("DELETE", "browsers/me");
  await forgetToken();
  await chrome.storage.session.remove(KEY);
  return { ok: true };
}

/** @returns {Promise<string>} such as "Firefox on Linux", for the list of connected browsers */
async function browserName() {
  const { os } = await chrome.runtime.getPlatformInfo();
  const systems = { mac: "macOS", win: "Windows", linux: "Linux", cros: "ChromeOS", android: "Android", openbsd: "OpenBSD" };
  const agent = navigator.userAgent;
  const brands = /** @type {any} */ (navigator).userAgentData?.brands?.map((/** @type {any} */ each) => each.brand) ?? [];
  let name = "Chromium";
  if (agent.includes("Firefox/")) name = "Firefox";
  else if (agent.includes("Edg/")) name = "Edge";
  else if ("brave" in navigator) name = "Brave";
  else if (brands.includes("Google Chrome")) name = "Chrome";
  return `${name} on ${/** @type {Record<string, string>} */ (systems)[os] ?? os}`;
}
