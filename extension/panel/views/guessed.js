// @ts-check
// A person put together without the server, from what the user selected or pressed on, or from the page's title.

const LONGEST_NAME = 100;
/** What stands between a name and the rest of a page's title. */
const APART = /\s[|·•–—:-]\s|\s?[|·•—]\s?/u;

/**
 * Every value is to be checked; the page's address is no identity of theirs by guess, for many may be on it.
 * @param {{url: string, title: string, selection: string}} page
 * @param {import("../shapes.js").Pressed | null} pressed a link leads to the one person
 * @returns {import("../shapes.js").DraftContact} `name` is null where nothing there is like one
 */
export function guessed(page, pressed) {
  const [selected = "", ...rest] = page.selection.split("\n").map((line) => line.trim()).filter(Boolean);
  const link = pressed?.url ?? null;
  const email = link?.startsWith("mailto:") ? mailIn(link) : "";
  const words = selected && selected.length <= LONGEST_NAME && selected !== email ? selected : "";
  const title = link ? "" : (page.title.split(APART)[0]?.trim() ?? "");
  const name = words ? read(words, "selection") : title.length <= LONGEST_NAME ? read(title, "title") : null;
  return {
    name,
    headline: words && rest[0] && rest[0].length <= 2 * LONGEST_NAME ? read(rest[0], "selection") : null,
    company: null,
    location: null,
    emails: email ? [/** @type {any} */ (read(email, "mail_link"))] : [],
    phones: [],
    profiles: link && !email ? [{ kind: "web", value: link, url: link, where: "link" }] : [],
    words: [],
    known: null,
    changes: [],
    maybe: [],
  };
}

/** @param {string} value @param {string} where @returns {import("../shapes.js").ReadValue} */
const read = (value, where) => (value ? { value, where, sure: "low" } : null);

/** @param {string} link */
function mailIn(link) {
  const address = link.slice("mailto:".length).split("?", 1)[0];
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
