// @ts-check
// What a person does with another, as people say it: each act with the kinds of event it may turn out to be.
// The first kind is the usual one; weights live in the server alone.

/**
 * `who`: who may have done it, the usual one first; none where it is always `always`.
 * @typedef {{kinds: readonly string[], who?: readonly string[], always?: string, stake?: true, whom?: true, ask?: true}} Act
 */

const EITHER = /** @type {const} */ (["them", "me"]);
const MINE_FIRST = /** @type {const} */ (["me", "them"]);

/** @type {Readonly<Record<string, Act>>} */
export const ACTS = Object.freeze({
  met: { kinds: ["meeting"], always: "both" },
  call: { kinds: ["call"], always: "both" },
  helped: { kinds: ["favour_small", "favour_big"], who: EITHER },
  promise: { kinds: ["promised", "promise_kept", "promise_broken_warned", "promise_broken"], who: MINE_FIRST, stake: true },
  worked: { kinds: ["joint_project", "project_failed_them"], who: ["both", "me", "them"], stake: true },
  paid: { kinds: ["paid_on_time", "paid_late", "never_paid"], who: EITHER, stake: true },
  introduced: { kinds: ["introduced", "introduction_good", "introduction_bad", "came_to_nothing"], who: MINE_FIRST, whom: true },
  recommended: { kinds: ["recommended", "recommendation_worked", "recommendation_bad", "came_to_nothing"], who: MINE_FIRST, whom: true },
  thanked: { kinds: ["gratitude"], who: MINE_FIRST },
  asked: { kinds: ["asked", "said_yes", "honest_no", "no_answer"], who: MINE_FIRST, ask: true },
  note: { kinds: ["note"], always: "me" },
});

/** What has no chip of its own. @type {Readonly<Record<string, Act>>} */
const RARER = Object.freeze({
  message_exchange: { kinds: ["message_exchange"], always: "both" },
  message_one_way: { kinds: ["message_one_way"], who: MINE_FIRST },
  connection_accepted: { kinds: ["connection_accepted"], always: "both" },
  endorsement_click: { kinds: ["endorsement_click"], who: MINE_FIRST },
  reported_back: { kinds: ["reported_back"], who: MINE_FIRST },
  pressure: { kinds: ["pressure"], who: EITHER, stake: true },
  confidence_breached: { kinds: ["confidence_breached"], who: EITHER, stake: true },
  deception: { kinds: ["deception"], who: EITHER, stake: true },
});

/** The kinds to choose from under "More", grouped by what they mean. */
export const GROUPS = Object.freeze({
  contact: ["message_exchange", "message_one_way", "connection_accepted", "endorsement_click", "meeting", "call"],
  help: ["reported_back", "favour_small", "favour_big", "gratitude", "introduced", "recommended"],
  word: ["confidence_breached", "deception", "promised", "promise_kept", "promise_broken_warned", "promise_broken"],
  asking: ["pressure", "asked"],
  work: ["joint_project", "project_failed_them"],
  money: ["paid_on_time", "paid_late", "never_paid"],
  other: ["note"],
});

/** What stays open until it is answered, with what is done with one's own name. */
const OPENINGS = new Set(["promised", "introduced", "recommended", "asked"]);
const VOUCHING = new Set(["introduced", "recommended", "endorsement_click"]);

/**
 * The act that an event of this kind belongs to.
 * @param {string} kind
 * @param {string} [opening] the kind of the event it answers; "came to nothing" is said of two
 * @returns {{name: string, act: Act}}
 */
export function actOf(kind, opening) {
  const fits = Object.entries(ACTS).filter(([, act]) => act.kinds.includes(kind));
  const [name, act] = fits.find(([, each]) => each.kinds[0] === opening) ?? fits[0] ?? [kind, RARER[kind] ?? { kinds: [kind], who: EITHER }];
  return { name, act };
}

/** @param {string} name of an act, or a kind without an act of its own */
export function act(name) {
  return ACTS[name] ?? RARER[name] ?? actOf(name).act;
}

/** Whether events of this kind wait for an answer. @param {string} kind */
export const isOpen = (kind) => OPENINGS.has(kind);

/** Whether the one who does this lends their own name (C6). @param {string} name of an act */
export const lendsName = (name) => VOUCHING.has(name);

/**
 * The event that has to come first for this one to be its answer, known in the same moment; a promise that is
 * over needs none, for its date no longer matters.
 * @param {Act} of
 * @param {string} kind
 */
export function openedBy(of, kind) {
  const [first] = of.kinds;
  return kind !== first && first !== "promised" && OPENINGS.has(first) ? first : null;
}

/**
 * Who gives the answer: an ask is answered by the other side, and who was recommended and let down is the other side too.
 * @param {string} who
 * @param {string} kind of the answer
 */
export function answerer(who, kind) {
  const others = ["said_yes", "honest_no", "no_answer", "recommendation_bad"].includes(kind);
  return others && who !== "both" ? (who === "me" ? "them" : "me") : who;
}
