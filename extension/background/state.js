// @ts-check
// Everything the panel draws, put together in one answer.
import { stillNamed } from "./naming.js";
import { waiting } from "./outbox.js";
import { link } from "./server.js";
import { settings } from "./settings.js";
import { sheetOf } from "./sheets.js";
import { markSeen } from "./surface.js";
import { EMPTY, tabAt } from "./tabs.js";
import { typedAbout } from "./typed.js";

/** @typedef {import("./messages.js").From} From */

/**
 * The tab a panel is about: in a frame the one it stands in, whatever it says; else the one it names;
 * else, for the popup, the tab in front of the user.
 * @param {{tab?: number | null}} body
 * @param {From} from
 * @returns {Promise<number | null>}
 */
export async function tabOf(body, from) {
  if (from.framed) return from.tab;
  if (typeof body.tab === "number") return body.tab;
  if (from.kind !== "panel") return null;
  const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return front?.id ?? null;
}

/**
 * @param {{tab?: number | null}} body
 * @param {From} from
 */
export async function panelState(body, from) {
  const tab = await tabOf(body, from);
  const [{ profile, urn, held, passing, naming, unrecognised }, now, { mode, language, port }, outbox] = await Promise.all([
    tab === null ? EMPTY : tabAt(tab),
    link(),
    settings(),
    waiting(),
  ]);
  if (held) markSeen(held.id);
  const recipient = held?.draft.recipients[0];
  // A held message may go to somebody else than the page's person; its reasons are read beside their sheet.
  const about = recipient?.profile ?? recipient?.urn ?? profile ?? urn;
  const { sheet, age } = about && now !== "unpaired" ? await sheetOf(about) : { sheet: null, age: null };
  return {
    ok: true,
    link: now,
    port,
    mode,
    language,
    page: profile ?? urn ? { profile: profile ?? urn } : null,
    tab,
    framed: from.framed,
    sheet,
    sheet_age: age,
    held,
    passing,
    naming: stillNamed(naming),
    unrecognised: unrecognised ?? null,
    waiting: outbox,
    typed: await typedAbout(profile ?? urn),
  };
}
