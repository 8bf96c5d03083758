// @ts-check
// The question how two people know each other is put once a person. Where the user lets Amana note what is sent by itself,
// the server keeps that it was put; elsewhere it is told nothing, and this browser remembers it until it is closed.
import { write } from "./outbox.js";
import { forgetReviews } from "./reviews.js";
import { settings } from "./settings.js";

/** @typedef {import("./reviews.js").Draft} Draft */
/** @typedef {import("./reviews.js").Review} Review */

const KEY = "bare";
const MOST = 200;
const LEVELS = /** @type {const} */ (["clear", "hint", "caution", "stop"]);

/** @returns {Promise<string[]>} whom it was put about */
async function put() {
  const { [KEY]: kept } = await chrome.storage.session.get({ [KEY]: [] });
  return /** @type {string[]} */ (kept);
}

/** @param {Draft} draft @returns {string[]} The server reads a URN as it is; there is no address to be made of one. */
const peopleOf = ({ recipients }) => recipients.map(({ profile, urn }) => profile ?? urn ?? "");

/**
 * The review without a question that was put before.
 * @template {Review | null} T
 * @param {T} found
 * @param {Draft} draft
 * @returns {Promise<T>}
 */
export async function withoutPut(found, draft) {
  if (!found?.findings.some(({ bare }) => bare)) return found;
  const known = await put();
  const people = peopleOf(draft);
  if (people.length === 0 || !people.every((one) => known.includes(one))) return found;
  const findings = found.findings.filter(({ bare }) => !bare);
  const verdict = LEVELS[Math.max(0, ...findings.map(({ level }) => LEVELS.indexOf(/** @type {any} */ (level))))];
  return { ...found, findings, verdict };
}

/**
 * It is shown now, and stays silent after.
 * @param {Draft} draft
 * @param {Review} found
 */
export async function nowPut(draft, found) {
  const bare = found.findings.filter((finding) => finding.bare);
  if (bare.length === 0) return;
  const people = peopleOf(draft);
  await chrome.storage.session.set({ [KEY]: [...new Set([...people, ...(await put())])].slice(0, MOST) });
  if ((await settings()).noting !== "always") return;
  for (const { rule } of bare) {
    for (const profile of people) {
      void write({ what: "silence/add", method: "POST", path: "silences", body: { rule, profile } }).then(forgetReviews);
    }
  }
}
