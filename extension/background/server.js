// @ts-check
// The only door to the server: 127.0.0.1, with the token in one header, with a limit on every wait.
import { FIRST_PORT, connection, language, settings, token } from "./settings.js";

/** @typedef {"ok" | "unpaired" | "away" | "old" | "foreign" | "blocked"} Link */
/** @typedef {"amana" | "nothing" | "foreign" | "blocked" | "old"} Found */
/**
 * `version`: the contact's, as the answer's ETag tells it.
 * @typedef {{ok: true, status: number, data: any, version: number | null} |
 *   {ok: false, status: number, code: string, message: string, errors?: Record<string, string[]>}} Reply
 */

const API = "1";
const PORTS = 10;
const PING_MS = 1500;
const CALL_MS = 8000;

/**
 * The port whose owner said it is Amana, since this worker woke and since its last failure. The token
 * is sent to no other: a foreign program that took over the port is found out by a ping without it.
 * @type {number | null}
 */
let known = null;
let refused = false;

/**
 * Finds out who listens on one port. Sends nothing about the user. Where the browser withholds the right to call
 * 127.0.0.1, as Firefox lets its user do at any time, what it lets through looks like silence or like a stranger.
 * @param {number} port
 * @returns {Promise<Found>}
 */
async function ping(port) {
  const heard = await answerOf(port);
  return heard === "amana" || heard === "old" || (await mayCall()) ? heard : "blocked";
}

/**
 * @param {number} port
 * @returns {Promise<Found>}
 */
async function answerOf(port) {
  let answer;
  try {
    answer = await request(port, "GET", "ping", { limit: PING_MS });
  } catch (error) {
    // Something took the call and then kept silent, or spoke no HTTP that a browser understands.
    if (error instanceof DOMException && error.name === "TimeoutError") return "foreign";
    return "nothing";
  }
  if (!answer.headers.has("X-Amana-Api")) return "foreign";
  const said = await answer.json().catch(() => null);
  if (said?.service !== "amana") return "foreign";
  return answer.headers.get("X-Amana-Api") === API && answer.ok ? "amana" : "old";
}

/**
 * Finds the server on the given port, or on the usual one and the nine after it.
 * @param {number} [port]
 * @returns {Promise<{found: Found, port: number}>}
 */
export async function find(port) {
  const ports = port ? [port] : Array.from({ length: PORTS }, (_, index) => FIRST_PORT + index);
  const kept = (await settings()).port;
  if (!port && !ports.includes(kept)) ports.unshift(kept);
  const answers = await Promise.all(ports.map(async (each) => ({ found: await ping(each), port: each })));
  // A server that is already paired with this browser wins over a second one on a lower port.
  answers.sort((one, other) => Number(other.port === kept) - Number(one.port === kept));
  for (const wanted of /** @type {Found[]} */ (["amana", "old", "foreign", "blocked"])) {
    const hit = answers.find((answer) => answer.found === wanted);
    if (hit) return hit;
  }
  return { found: "nothing", port: ports[0] ?? FIRST_PORT };
}

/** Whether the browser lets us call 127.0.0.1 at all: Firefox, and site access in Chromium, may withhold it. */
async function mayCall() {
  return chrome.permissions.contains({ origins: ["http://127.0.0.1/*"] });
}

/**
 * How the link stands, without troubling the server more than needed.
 * @returns {Promise<Link>}
 */
export async function link() {
  const { port } = await settings();
  if (known !== port) {
    const found = await ping(port);
    if (found === "nothing" || found === "blocked") {
      if (!(await token())) return "unpaired";
      return found === "nothing" ? "away" : "blocked";
    }
    if (found !== "amana") return found;
    known = port;
  }
  return (await token()) && !refused ? "ok" : "unpaired";
}

/**
 * One call with the token, to the port this browser was paired on and to no other, whoever answers there.
 * Never throws: a server that is away is an answer with the code `away`.
 * @param {string} method
 * @param {string} path below /api/v1/
 * @param {{body?: unknown, version?: number | null, key?: string, limit?: number, open?: number}} [how]
 *   `open`: the port to call without a token, for pairing
 * @returns {Promise<Reply>}
 */
export async function call(method, path, how = {}) {
  const { port, secret } = how.open ? { port: how.open, secret: null } : await connection();
  if (!how.open && !secret) return failed("unpaired");
  if (known !== port) {
    const found = await ping(port);
    if (found !== "amana") return failed(found === "nothing" ? "away" : found);
    known = port;
  }
  try {
    const answer = await request(port, method, path, { ...how, secret });
    if (!answer.headers.has("X-Amana-Api")) {
      known = null;
      return failed((await mayCall()) ? "foreign" : "blocked");
    }
    const data = answer.status === 204 ? null : await answer.json().catch(() => null);
    if (secret) refused = answer.status === 401;
    if (answer.ok) return { ok: true, status: answer.status, data, version: versionIn(answer.headers.get("ETag")) };
    return {
      ok: false,
      status: answer.status,
      code: answer.status === 401 ? "unpaired" : String(data?.code ?? "failed"),
      message: String(data?.message ?? ""),
      ...(data?.errors ? { errors: data.errors } : {}),
    };
  } catch (error) {
    // A slow answer says nothing against the server; a broken line does.
    if (!(error instanceof DOMException && error.name === "TimeoutError")) known = null;
    return failed((await mayCall()) ? "away" : "blocked");
  }
}

/** Called when the browser was paired anew: an old refusal no longer counts. */
export function pairedAnew() {
  refused = false;
}

/**
 * @param {string | null} tag such as `"7"`
 * @returns {number | null}
 */
function versionIn(tag) {
  const digits = /^(?:W\/)?"(\d{1,15})"$/.exec(tag ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * @param {string} code
 * @returns {Reply}
 */
function failed(code) {
  return { ok: false, status: 0, code, message: "" };
}

/**
 * @param {number} port
 * @param {string} method
 * @param {string} path
 * @param {{body?: unknown, version?: number | null, key?: string, limit?: number, secret?: string | null}} how
 * @returns {Promise<Response>}
 */
async function request(port, method, path, { body, version, key, limit, secret }) {
  /** @type {Record<string, string>} */
  const headers = { Accept: "application/json", "Accept-Language": await language() };
  if (secret) headers.Authorization = `Bearer ${secret}`;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (key) headers["Idempotency-Key"] = key;
  if (version !== undefined && version !== null) headers["If-Match"] = `"${version}"`;
  return fetch(`http://127.0.0.1:${port}/api/v1/${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout(limit ?? CALL_MS),
  });
}
