// @ts-check
// The shapes the panel is given, for the type checker and the reader. Nothing here runs.

/** @typedef {{event: string, kind: string, who: "me" | "them" | "both", on: string, stake: string, text: string, r: number, s: number}} Line */

/**
 * One ledger of trust. `evidence` false means: say "no evidence yet", never a number.
 * @typedef {{low: number, mean: number, high: number, uncertainty: number, evidence: boolean, lines: Line[]}} Ledger
 */

/** @typedef {{id: string, kind: string, who: "me" | "them" | "both", on: string, stake: string, text: string, source: string}} TimelineEvent */

/** A numeric member id has no address. @typedef {{kind: string, value: string, url: string | null}} Profile */

/**
 * @typedef {object} Contact
 * @property {string} id
 * @property {number} version
 * @property {string} name
 * @property {string} headline
 * @property {string} company
 * @property {string} location
 * @property {string} note
 * @property {string} how_we_met
 * @property {string[]} circles
 * @property {Profile[]} profiles
 */

/** @typedef {{ask: string, level: "clear" | "hint" | "caution" | "stop", reasons: string[]}} Carry */

/**
 * Everything known about one tie. `contact` is null for somebody nobody has kept yet.
 * @typedef {object} Sheet
 * @property {Contact | null} contact
 * @property {Profile | null} profile
 * @property {string} today
 * @property {{name: string, since: string | null}} stage
 * @property {Ledger} trust
 * @property {Ledger} standing
 * @property {{value: number, given: number, received: number}} balance
 * @property {number} warmth
 * @property {{on: string, kind: string, event: string} | null} last_contact
 * @property {{event: string, kind: string, on: string, text: string}[]} thanks_owed
 * @property {Carry[]} can_carry
 * @property {TimelineEvent[]} events the latest, newest first
 * @property {number} events_total
 */

/** @typedef {{text: string, start: number, end: number, utf16_start: number, utf16_end: number}} Words */

/** @typedef {{name: string, value: unknown, text: string, on?: string, event?: string}} Fact */

/** @typedef {{signal: string, text: string, words: Words[]}} Good */

/**
 * One reason for speaking up. `bare` is the invitation to somebody with nothing on record.
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} principle
 * @property {string} level
 * @property {Words[]} words
 * @property {Fact[]} facts
 * @property {string} why
 * @property {string} instead
 * @property {string} source
 * @property {string[]} silent_if
 * @property {boolean} bare
 */

/** @typedef {{verdict: string, asks: {kind: string, words: Words[]}[], findings: Finding[], good: Good[], language: string | null}} Review */

/** @typedef {{channel: string, text: string, recipients: {profile?: string, urn?: string}[]}} Draft */

/** @typedef {{id: string, draft: Draft, review: Review}} Held */

/** @typedef {{id: string, what: string, at: string, refused: string | null}} Waiting */

/**
 * @typedef {object} State
 * @property {"ok" | "unpaired" | "away" | "old" | "foreign"} link
 * @property {number} port
 * @property {"overlay" | "toolbar"} mode
 * @property {string} language
 * @property {{profile: string | null} | null} page
 * @property {number} tab
 * @property {boolean} framed
 * @property {Sheet | null} sheet
 * @property {number | null} sheet_age seconds since a remembered sheet was read; null when it is fresh
 * @property {Held | null} held
 * @property {boolean} passing held before, and now only LinkedIn's own button is to be pressed
 * @property {Waiting[]} waiting
 */

/** @typedef {{value: string, where: string, sure: "high" | "medium" | "low"} | null | undefined} ReadValue */

/**
 * What was read from a page, before anybody agreed to keep it.
 * @typedef {{name: ReadValue, headline: ReadValue, company: ReadValue, location: ReadValue,
 *   profiles: (Profile & {where: string})[], known: string | null}} DraftContact
 */

/**
 * What each view is given to draw with and to act through.
 * @typedef {object} Stage
 * @property {State} state
 * @property {import("./texts.js").Texts} texts
 * @property {(type: string, fields?: Record<string, unknown>) => Promise<any>} ask
 * @property {(view: string | null) => void} go opens a view of its own; null goes back to the person
 * @property {() => Promise<void>} refresh asks the worker for the state again and draws it
 * @property {(sentence: string) => void} say puts a sentence into the live region
 * @property {(answer: any) => string} problem the sentence for an answer that is not ok
 * @property {(button: HTMLButtonElement, act: () => unknown) => HTMLButtonElement} guarded
 * @property {() => void} close
 */

export {};
