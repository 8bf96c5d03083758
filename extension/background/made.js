// @ts-check
// Ids made here for people whom the server has not heard of yet, so that what is written about them can wait with them.

const MADE = /\bmade[0-9a-f]{24}\b/g;

/** An id that nobody else has. */
export function makeId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `made${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** @param {string | null | undefined} id */
export function isMade(id) {
  return typeof id === "string" && /^made[0-9a-f]{24}$/.test(id);
}

/**
 * The ids made here that something names, wherever they stand in it.
 * @param {unknown} thing
 * @returns {string[]}
 */
export function madeIn(thing) {
  const { about: _, ...rest } = /** @type {{about?: unknown}} */ (thing);
  return [...new Set(JSON.stringify(rest).match(MADE) ?? [])];
}

/**
 * A write that names somebody by the server's id instead of ours; what saw nothing of theirs yet saw how they were kept.
 * @param {import("./waiting.js").Write} write
 * @param {import("./waiting.js").Known} real
 * @returns {import("./waiting.js").Write}
 */
export function withReal(write, { made, id, version }) {
  const own = write.contact === made;
  const { about = [], ...rest } = write;
  const named = JSON.parse(JSON.stringify(rest).replaceAll(made, id));
  const left = about.filter((other) => other !== made);
  return { ...named, ...(left.length > 0 ? { about: left } : {}), ...(own && write.version !== null ? { version } : {}) };
}
