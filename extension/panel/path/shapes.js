// @ts-check
// The shapes the drawing is given and makes, for the type checker and the reader. Nothing here runs.

/**
 * What one side could count on at one moment, 0..1. `evidence` false means: say "no evidence yet", never a number.
 * @typedef {{low: number, mean: number, high: number, evidence: boolean}} Band
 */

/** @typedef {{on: string, stage: string, trust: Band, standing: Band}} Point */

/** @typedef {"for" | "against" | "neutral"} Tone */

/**
 * One event. `on` is the date as it is known, `day` the day where a month or a year is placed.
 * @typedef {{event: string, on: string, day: string, kind: string, who: "me" | "them" | "both", text: string, tone: Tone}} Mark
 */

/** The answer to GET contacts/{id}/path; points oldest first, the last is today. @typedef {{today: string, from: string, points: Point[], marks: Mark[]}} Path */

/**
 * Where the reader can stand: a computed point, with what happened since the one before. `time` in milliseconds.
 * @typedef {Point & {time: number, marks: (Mark & {time: number})[]}} Stop
 */

/** @typedef {"trust" | "standing"} Side */

/** @typedef {Pick<import("../texts.js").Texts, "t" | "locale" | "language">} Words */

export {};
