// @ts-check
// The shapes the panel is given, for the type checker and the reader. Nothing here runs.

/**
 * One act and what it does to the number today: `points` is the low with it minus the low without it, 0..1, null where it is
 * too little to tell; `half_life` in days, null for what never fades; `tests` for more than mere contact.
 * @typedef {{event: string, kind: string, who: "me" | "them" | "both", on: string, stake: string, text: string, r: number, s: number,
 *   points: number | null, half_life: number | null, speaks_of: string, tests: boolean}} Line
 */

/**
 * One ledger of trust. `evidence` false means: say "no evidence yet", never a number. `lines` has the weightiest of
 * `lines_total`; `tested` counts all that test somebody: what speaks for, what against, and what of that never fades.
 * @typedef {{low: number, mean: number, high: number, uncertainty: number, evidence: boolean, lines: Line[], lines_total?: number,
 *   tested?: {for: number, against: number, both?: number, lasting: number}, raises: {kind: string, low: number, high: number}[],
 *   introducer: {contact: string, name: string, low: number, r: number, points: number} | null}} Ledger
 */

/** @typedef {{id: string, kind: string, who: "me" | "them" | "both", on: string, stake: string, text: string, source: string,
 *   created_at?: string, due?: string, whom?: string, ask?: string, answers?: string, with?: string[], waits?: true}} TimelineEvent */

/**
 * An open end that nobody has answered yet; promises alone have a due date.
 * @typedef {{event: string, kind: string, who: "me" | "them" | "both", on: string, due: string, whom: string, ask?: string, with: string[],
 *   text: string, stake: string, overdue: boolean, answers: {kind: string, who: string}[]}} Question
 */

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
 * @property {string[]} [emails]
 * @property {string[]} [phones]
 * @property {string[]} offers
 * @property {string[]} needs
 * @property {string[]} [interests]
 * @property {string[]} [languages]
 * @property {string[]} [emails]
 * @property {string[]} [phones]
 * @property {string[]} [knows] ids of kept people
 * @property {string} introduced_by a contact's id, or nothing
 * @property {Profile[]} profiles
 */

/** @typedef {{ask: string, level: "clear" | "hint" | "caution" | "stop", reasons: string[]}} Carry */

/** @typedef {{event: string, kind: string, who: "me" | "them" | "both", on: string, text: string, amount: number}} Gift */

/** @typedef {{event: string, who: "me" | "them" | "both", on: string, ask: string, text: string, outcome: string | null, outcome_on: string | null}} Asked */

/** `event`, `kind` and `text` are of the act the step answers, `theirs` and `mine` the two lines that match; empty where there is none.
 * @typedef {{step: string, event: string, kind: string, text: string, theirs: string, mine: string}} NextStep */

/**
 * Everything known about one tie. `contact` is null for somebody nobody has kept yet.
 * @typedef {object} Sheet
 * @property {Contact | null} contact
 * @property {Profile | null} profile
 * @property {string} today
 * @property {{name: string, since: string | null}} stage
 * @property {Ledger} trust
 * @property {Ledger} standing
 * @property {{value: number, given: number, received: number, gifts?: Gift[]}} balance
 * @property {number} warmth
 * @property {{on: string, kind: string, event: string} | null} last_contact
 * @property {{event: string, kind: string, on: string, text: string}[]} thanks_owed
 * @property {{event: string, who: "me" | "them" | "both", on: string, due: string, text: string, overdue: boolean}[]} [promises] open ones
 * @property {Asked[]} [asks] newest first
 * @property {NextStep | null} [next_step]
 * @property {Carry[]} can_carry
 * @property {TimelineEvent[]} events the latest, newest first
 * @property {number} events_total
 * @property {Question[]} [questions] the first of `questions_total`
 * @property {number} [questions_total]
 * @property {"person" | "words"} [waits] "person": kept in this browser alone, until the server has them; "words": something about them waits
 * @property {Refusal | null} [refused] why the server would not have them
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
 * @property {string[]} [hints] what is on record and worth naming, in the message's language
 * @property {boolean} [lowered] said more softly, because it was waved away often
 */

/**
 * `forward`: for an introduction that is asked for, a text to be passed on as it is.
 * @typedef {{verdict: string, asks: {kind: string, words: Words[]}[], findings: Finding[], good: Good[], language: string | null,
 *   forward?: string}} Review
 */

/** @typedef {{channel: string, text: string, recipients: {profile?: string, urn?: string}[]}} Draft */

/** `profile` is null for everybody, `id` while it waits for the server. @typedef {{rule: string, profile: string | null, id: string | null}} Silence */

/** `silenced`: of its reasons, those the user wants to hear no more. @typedef {{id: string, draft: Draft, review: Review, silenced?: Silence[]}} Held */

/**
 * What can be answered to somebody who asks for another person.
 * @typedef {{behalf: boolean, asks: string[], refusals: string[], question: string}} Received
 */

/** What the server said of a write that it refused. @typedef {{code: string, message: string, errors?: Record<string, string[]>}} Refusal */

/**
 * Something that waits to be saved: whom it is about, the `kind` of event, the `fields` of a card, and the beginning of its
 * words; `stale` where somebody else changed meanwhile what it changes.
 * @typedef {{id: string, what: string, at: string, at_place: number, whom: string, kind: string, fields: string[], said: string,
 *   refused: Refusal | null, stale: boolean}} Waiting
 */

/**
 * Something that was seen being sent: `kinds` as a note names them, the first of those it went to, and how many `others`
 * there are; `sure` false where a press was seen that mostly sends, `words` whether there were any.
 * @typedef {{id: string, on: string, kinds: string[], sure: boolean, words: boolean,
 *   to: {name: string | null, profile: Profile | null}[], others: number}} Sent
 */

/**
 * @typedef {object} State
 * @property {"ok" | "unpaired" | "away" | "old" | "foreign" | "blocked"} link
 * @property {number} port
 * @property {"overlay" | "toolbar" | "side"} mode
 * @property {"ask" | "always" | "never"} [noting] what becomes of what is sent
 * @property {string} language
 * @property {{profile: string | null} | null} page
 * @property {number} tab
 * @property {boolean} framed
 * @property {Sheet | null} sheet
 * @property {{profiles: Profile[], address: boolean} | null} [unkept] what the page shows of a kept person and is not kept; whether their address is among it
 * @property {string | null} [taken] the name under which the page's address is kept as somebody else's
 * @property {number | null} sheet_age seconds since a remembered sheet was read; null when it is fresh
 * @property {Held | null} held
 * @property {boolean} passing held before, and now only LinkedIn's own button is to be pressed
 * @property {{text: string, language: string | null, recorded: boolean} | null} [naming] one thing that what is being typed could name
 * @property {"save" | "next" | null} [wanted] what the user asked of this panel by a key, told once
 * @property {Sent | null} [offer] what was just sent, and may be noted
 * @property {Sent | null} [noted] what was sent and noted, and may be taken back
 * @property {{kind: string, means: string[]} | null} [unrecognised] the kind of page whose parts were not all recognised, and what is lost with them
 * @property {Waiting[]} waiting the first few of `waiting_total`, what was refused before the others
 * @property {number} [waiting_total]
 * @property {any} [typed] what was begun about the page's person and not added yet
 * @property {{url: string | null, title: string} | null} [elsewhere] the page in front where it is not LinkedIn's; `url` is null where the browser does not tell
 * @property {Pressed | null} [pressed] what the user pressed on in the browser's menu, told once
 */

/** A link, or where `url` is null words of the page. @typedef {{url: string | null, text: string}} Pressed */

/** @typedef {{value: string, where: string, sure: "high" | "medium" | "low"} | null | undefined} ReadValue */

/** What somebody's page says otherwise than the card, or besides; `kept` is empty for what is new. @typedef {{field: string, kept: string, read: string}} Change */

/** Somebody kept who may be the same, and why. @typedef {{id: string, name: string, headline: string, company: string, why: string[]}} Maybe */

/** @typedef {{contact: Contact, stage: {name: string, since: string | null} | null}} Kept */

/**
 * What was read from a page, before anybody agreed to keep it. `words` are the page's own, for lists of the card; `saved`
 * once it waits to be kept.
 * @typedef {{name: ReadValue, headline: ReadValue, company: ReadValue, location: ReadValue,
 *   emails?: NonNullable<ReadValue>[], phones?: NonNullable<ReadValue>[],
 *   words?: (NonNullable<ReadValue> & {for: string})[], profiles: (Profile & {where: string})[], known: string | null,
 *   changes?: Change[], maybe?: Maybe[], saved?: boolean}} DraftContact
 */

/** @typedef {{url: string, title: string, selection: string}} Page */

/**
 * A page as it was read; without the server, what the page itself says. `kept` where its one person is kept.
 * @typedef {{ok: true, drafts: DraftContact[], page: Page, circles: string[], kept: Kept | null} |
 *   {ok: false, code: string, message: string, page?: Page, circles?: string[]}} Reading
 */

/**
 * What each view is given to draw with and to act through.
 * @typedef {object} Stage
 * @property {State} state
 * @property {import("./texts.js").Texts} texts
 * @property {(type: string, fields?: Record<string, unknown>) => Promise<any>} ask
 * @property {(view: string | null, given?: unknown) => Promise<void>} go opens a view of its own; null goes back to the person
 * @property {unknown} given what the view was opened with
 * @property {() => Promise<void>} refresh asks the worker for the state again and draws it
 * @property {() => void} redraw draws the view again, also where the state is the same
 * @property {(sentence: string, undo?: () => unknown) => void} say puts a sentence into the live region, with the way back; an empty one clears it
 * @property {() => void} toUndo puts the keyboard on that way back
 * @property {(answer: any) => string} problem the sentence for an answer that is not ok
 * @property {(button: HTMLButtonElement, act: () => unknown, form?: HTMLElement) => HTMLButtonElement} guarded
 * @property {() => void} close
 * @property {boolean} [beside] at the side of the window, where it stays when what was held is answered
 */

export {};
