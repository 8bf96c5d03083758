// @ts-check
// Everything the panel draws, put together in one answer.
import { wantedOf } from "./commands.js";
import { unkept } from "./identity.js";
import { stillNamed } from "./naming.js";
import { sentFor } from "./noting.js";
import { withPending } from "./pending.js";
import { link } from "./server.js";
import { settings } from "./settings.js";
import { sheetOf } from "./sheets.js";
import { readAhead } from "./reading.js";
import { placeIn } from "./site.js";
import { markSeen } from "./surface.js";
import { EMPTY, tabAt } from "./tabs.js";
import { typedAbout } from "./typed.js";
import { waitingNow } from "./waiting_list.js";

/** @typedef {import("./messages.js").From} From */
/** @typedef {{profile: string | null, urn: string | null}} Page */

const NOTHING = Object.freeze({ sheet: null, under: null, taken: null, age: null });

/** @param {Page} one @param {Page} other */
const samePage = (one, other) => one.profile === other.profile && one.urn === other.urn;

/**
 * The tab a panel is about: in a frame the one it stands in, whatever it says; else the one it names;
 * else, for the side panel, the tab in front in its window, and for the popup, the tab in front of the user.
 * @param {{tab?: number | null, window?: number}} body
 * @param {From} from
 * @returns {Promise<number | null>}
 */
export async function tabOf(body, from) {
  if (from.framed) return from.tab;
  if (typeof body.tab === "number") return body.tab;
  if (from.kind !== "panel") return null;
  const [front] = await chrome.tabs.query(body.window === undefined ? { active: true, lastFocusedWindow: true } : { active: true, windowId: body.window });
  return front?.id ?? null;
}

/**
 * `first`: a popup, or a window in its place, was just opened.
 * @param {{tab?: number | null, window?: number, first?: boolean}} body
 * @param {From} from
 * @returns {Promise<Record<string, unknown>>}
 */
export async function panelState(body, from) {
  const named = await tabOf(body, from);
  const place = named === null || from.framed ? null : await placeIn(named);
  // What was kept of a tab that has gone on to another site is about nobody there.
  const site = place === "linkedin" ? null : place;
  if (body.first && site && named !== null) void readAhead(named);
  const tab = place || from.framed || typeof body.tab === "number" ? named : null;
  const [{ profile, urn, member, held, passing, naming, unrecognised }, now, { mode, language, port, noting }, outbox] = await Promise.all([
    tab === null || site ? EMPTY : tabAt(tab),
    link(),
    settings(),
    waitingNow(),
  ]);
  if (held) markSeen(held.id);
  const recipient = held?.draft.recipients[0];
  // A held message may go to somebody else than the page's person; its reasons are read beside their sheet.
  const toPage = !recipient || recipient.profile === (profile ?? undefined) && recipient.urn === undefined;
  const about = toPage ? { profile, urn, member } : { profile: recipient.profile ?? recipient.urn };
  const found = (about.profile ?? about.urn) && now !== "unpaired" ? await sheetOf(about) : NOTHING;
  const sheet = about.profile ?? about.urn ? await withPending(about, found.sheet).catch(() => found.sheet) : null;
  // The page may have gone on to somebody else while the server was asked: then that answer is nobody's here.
  if (tab !== null && !site && !samePage(await tabAt(tab), { profile, urn })) return panelState(body, from);
  const wanted = from.kind === "panel" && tab !== null ? await wantedOf(tab, from.framed ? "frame" : body.window === undefined ? "popup" : "side") : null;
  return {
    ok: true,
    link: now,
    port,
    mode,
    language,
    noting,
    page: profile ?? urn ? { profile: profile ?? urn } : null,
    tab,
    framed: from.framed,
    sheet,
    sheet_age: found.age,
    taken: found.taken,
    unkept: toPage && sheet?.waits !== "person" ? unkept(about, found) : null,
    held,
    passing,
    naming: stillNamed(naming),
    wanted: wanted?.what ?? null,
    pressed: wanted?.pressed ?? null,
    elsewhere: site,
    unrecognised: unrecognised ?? null,
    ...(tab === null || held || site ? {} : await sentFor(tab)),
    ...outbox,
    typed: await typedAbout(profile ?? urn ?? site?.url ?? null),
  };
}
