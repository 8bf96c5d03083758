// @ts-check
// The sentence for an answer that is not ok: the server's own, or ours where the server could not speak.

const OURS = ["worker_gone", "away", "unpaired", "foreign", "blocked", "old", "page_unreadable", "page_gone", "nothing_held", "not_kept", "no_room"];

/**
 * @param {import("./texts.js").Texts} texts
 * @param {{code: string, message: string}} answer
 */
export function problemIn({ t }, { code, message }) {
  return message || t(`problem_${OURS.includes(code) ? code : "unknown"}`);
}
