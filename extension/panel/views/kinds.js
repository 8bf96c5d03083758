// @ts-check
// The kinds of events, grouped by what they mean, with who usually did them. Their weights live in the server alone.

/** @type {Record<string, string[]>} */
export const GROUPS = {
  contact: ["meeting", "call", "message_exchange", "message_one_way", "connection_accepted", "endorsement_click"],
  work: ["joint_project", "project_failed_them"],
  help: ["favour_small", "favour_big", "gratitude", "introduced", "introduction_good", "introduction_bad", "recommendation_worked"],
  word: ["promise_kept", "promise_broken_warned", "promise_broken", "confidence_breached", "deception"],
  money: ["paid_on_time", "paid_late", "never_paid"],
  asking: ["asked", "honest_no", "pressure"],
  other: ["note"],
};

/** The few that most days are made of, one click away. */
export const QUICK = ["meeting", "call", "favour_small", "joint_project", "promise_kept", "paid_on_time", "gratitude", "note"];

const BOTH = new Set(["meeting", "call", "message_exchange", "joint_project", "connection_accepted"]);
const ME = new Set(["gratitude", "asked", "note", "message_one_way"]);

/**
 * Who did it, before the user says otherwise.
 * @param {string} kind
 * @returns {"me" | "them" | "both"}
 */
export function usualWho(kind) {
  if (BOTH.has(kind)) return "both";
  return ME.has(kind) ? "me" : "them";
}
