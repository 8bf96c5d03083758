// @ts-check
// An invitation to somebody with nothing on record: "How do you know each other?", answered once, or never asked again.
import { el, said } from "../dom.js";
import { circlesField } from "./circles.js";
import { chosen, showErrors, textField } from "./fields.js";
import { identity } from "./identities.js";
import { silencer } from "./silence.js";

/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {import("../shapes.js").Held} Held */
/** @typedef {import("../shapes.js").DraftContact} DraftContact */

/**
 * @param {Stage} stage
 * @param {Held} held
 * @param {import("../shapes.js").Finding} finding
 * @param {() => unknown} letThrough what follows once the answer is recorded
 */
export function bareCard(stage, held, finding, letThrough) {
  const { texts } = stage;
  const { t } = texts;
  const known = stage.state.sheet?.contact ?? null; // While something is held, the sheet is its recipient's.
  const name = textField("name", t("field_name"), { limit: 200, required: true });
  const circles = circlesField(texts, known?.circles);
  const record = el("button", { type: "submit", class: "primary" }, t("bareRecord"));
  const form = el(
    "form",
    { class: "form", novalidate: true, on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    el("p", { class: "why", id: "held-what" }, el("strong", {}, t("bareTitle")), " ", known && said(known.name)),
    el("p", { class: "quiet", dir: "auto" }, finding.why),
    circles,
    textField("how_we_met", t("howWeMet"), { limit: 1000, value: known?.how_we_met ?? "" }),
    el("div", { class: "actions" }, record),
    el("p", { class: "quiet" }, t("bareOrNote")),
    el("div", { class: "quieter" }, silencer(stage, held, finding, false)),
  );
  const field = (/** @type {string} */ key) => /** @type {HTMLInputElement | null} */ (form.elements.namedItem(key))?.value.trim() ?? "";
  /** @type {Promise<DraftContact | null> | null} */
  let reading = null;

  /** The name is asked for only where the page's own is missing or refused. @param {Record<string, string[]>} errors */
  async function show(errors) {
    if (errors.name && !name.isConnected) {
      circles.before(name);
      /** @type {HTMLInputElement} */ (form.elements.namedItem("name")).value = (await reading)?.name?.value ?? "";
    }
    showErrors(form, errors);
  }

  /** @param {Record<string, unknown>} met */
  async function keep(met) {
    // Nothing is read from a page before this press, by which the user says to keep the person.
    reading ??= readPage(stage, held);
    const read = await reading;
    const called = field("name") || read?.name?.value;
    if (!called) return { ok: false, code: "", message: t("nameNeeded"), errors: { name: [t("nameNeeded")] } };
    return stage.ask("contact/keep", { tab: stage.state.tab, contact: { ...workOf(read), ...met, name: called, profiles: profilesOf(held, read) } });
  }

  stage.guarded(record, async () => {
    record.disabled = true;
    const met = { circles: chosen(form, "circles"), how_we_met: field("how_we_met") };
    const answer = known ? await stage.ask("contact/change", { id: known.id, version: known.version, changes: met }) : await keep(met);
    record.disabled = false;
    if (answer.ok) return letThrough();
    await show(answer.errors ?? {});
    return stage.say(stage.problem(answer));
  });
  return form;
}

/** @param {Stage} stage @param {Held} held */
async function readPage(stage, held) {
  const answer = await stage.ask("contact/read", { tab: stage.state.tab });
  return answer.ok ? forRecipient(answer.drafts, held) : null;
}

/**
 * What the page told about the very person the invitation goes to. An invitation from a list of people is often about
 * somebody else than the page, and then nothing is taken from it.
 * @param {DraftContact[]} drafts
 * @param {Held} held
 */
function forRecipient(drafts, held) {
  const to = held.draft.recipients[0];
  return drafts.find((draft) => draft.profiles.some((profile) => profile.url === to?.profile || profile.value === to?.urn)) ?? null;
}

/** @param {DraftContact | null} read */
function workOf(read) {
  if (!read) return {};
  return { headline: read.headline?.value ?? "", company: read.company?.value ?? "", location: read.location?.value ?? "" };
}

/** @param {Held} held @param {DraftContact | null} read */
function profilesOf(held, read) {
  const to = held.draft.recipients[0];
  if (read) return read.profiles.map(identity);
  if (to?.profile) return [{ url: to.profile }];
  return to?.urn ? [{ urn: to.urn }] : [];
}
