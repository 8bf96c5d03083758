// @ts-check
// What was just sent, and whether to note it: one line at the panel's lower edge with its buttons. Nobody is called to it
// but by a polite word; what is noted is told in the status line, with the way back.
import { el } from "../dom.js";
import { capital, isolated } from "../sentence.js";
import { ASKS } from "./act_fields.js";
import { chips, chosen } from "./fields.js";
import { nameIn } from "./identities.js";
import { tell } from "./logging.js";
import { whenField } from "./when.js";

/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {import("../shapes.js").Sent} Sent */

/** The sends that this panel has told of as noted. @type {Set<string>} */
const told = new Set();

/**
 * "Sent today: an invitation to Lena Marsh. Asked in it: a call or a coffee."
 * @param {import("../texts.js").Texts} texts
 * @param {Sent} sent
 */
export function sentence(texts, sent) {
  const { t } = texts;
  const asks = sent.kinds.filter((kind) => ASKS.includes(kind));
  const name = nameOf(texts, sent);
  const what = !sent.sure ? t("sentPerhaps", { name }) : sent.kinds.includes("invitation") ? t("sentInvitation", { name }) : t("sentMessage", { name });
  return asks.length > 0 ? `${what} ${t("sentAsks", { what: listed(texts, asks) })}` : what;
}

/** @param {import("../texts.js").Texts} texts @param {Sent} sent @param {readonly string[]} kinds */
function notedWords(texts, sent, kinds) {
  return kinds.length > 0 ? texts.t("sentNoted", { name: nameOf(texts, sent), what: listed(texts, kinds) }) : texts.t("answered");
}

/** @param {Stage} stage @param {Sent} sent */
export function offerCard(stage, sent) {
  const { texts, state, ask } = stage;
  const { t } = texts;
  const plain = sent.kinds.includes("invitation") ? "invitation" : "message";
  const label = (/** @type {string} */ kind) => capital(nameOfKind(texts, kind));
  const kinds = chips("checkbox", "noted", t("sentKinds"), [plain, ...ASKS].map((value) => ({ value, label: label(value) })), sent.kinds);
  const when = whenField(texts, { name: "noted-on", label: t("eventDate"), today: state.sheet?.today ?? sent.on, value: sent.on });
  const stranger = sent.to[0]?.name === null && sent.others === 0;
  // Only on their own page can somebody be saved; elsewhere the marks of the words are all there is to keep.
  const save = stranger && state.page !== null && state.sheet?.contact === null;

  /** What is agreed to, or null where the day is none. */
  function agreed() {
    const on = when.value();
    return on === null ? null : { kinds: chosen(kinds, "noted"), on: on || sent.on };
  }
  const noted = async () => {
    const note = agreed();
    if (note) await noteIt(stage, sent, note);
  };
  const always = async () => {
    const answer = await ask("settings/set", { noting: "always" });
    return answer.ok ? noted() : stage.say(stage.problem(answer));
  };
  const never = async () => {
    const answer = await ask("settings/set", { noting: "never" });
    await stage.refresh();
    stage.say(answer.ok ? t("notingOff") : stage.problem(answer), () => void ask("settings/set", { noting: "ask" }).then(() => stage.refresh()));
  };
  const drop = async () => {
    await ask("sent/drop", { tab: state.tab, sent: sent.id });
    await stage.refresh();
    if (document.hasFocus() && document.activeElement === document.body) /** @type {HTMLElement | null} */ (document.querySelector("#place h1[tabindex]"))?.focus();
  };
  const saveFirst = () => {
    const note = agreed();
    if (note) void stage.go("save", { sent, note });
  };
  /** @param {string} id @param {string} words @param {() => unknown} act @param {string} [look] */
  const press = (id, words, act, look) => stage.guarded(el("button", { type: "button", class: look, id }, words), act);
  return el(
    "section",
    { "aria-label": t("sentTitle") },
    el(
      "div",
      { class: "actions" },
      save && press("save-and-note", t("saveAndNote"), saveFirst, "primary small"),
      (sent.words || !stranger) && press("note-it", t("noteIt"), noted, save ? "small" : "primary small"),
      press("not-this-one", t("notThisOne"), drop, "small"),
      press("note-always", t("noteAlways"), always, "link"),
    ),
    el(
      "details",
      { id: "offer-more" },
      el("summary", {}, t("sentMore")),
      el("div", { class: "form" }, kinds, when, el("p", { class: "hint" }, t("notingKept")), press("note-never", t("noteNever"), never, "link")),
    ),
  );
}

/**
 * @param {Stage} stage
 * @param {Sent} sent
 * @param {{kinds: string[], on: string}} note
 * @param {string} [before] what is said first
 */
export async function noteIt(stage, sent, note, before = "") {
  told.add(sent.id);
  const answer = await stage.ask("sent/note", { tab: stage.state.tab, sent: sent.id, ...note });
  await stage.refresh();
  if (!answer.ok) return stage.say(`${before} ${stage.problem(answer)}`.trim());
  say(stage, sent, `${before} ${notedWords(stage.texts, sent, note.kinds)}`.trim());
  return stage.toUndo();
}

/** What was noted by itself is told once, with the way back. @param {Stage} stage @param {Sent} sent */
export function tellNoted(stage, sent) {
  if (told.has(sent.id)) return;
  told.add(sent.id);
  say(stage, sent, notedWords(stage.texts, sent, sent.kinds));
}

/** @param {Stage} stage @param {Sent} sent @param {string} words */
function say(stage, sent, words) {
  tell(stage, words, () => stage.ask("sent/undo", { tab: stage.state.tab, sent: sent.id }));
}

/** @param {import("../texts.js").Texts} texts @param {Sent} sent */
function nameOf(texts, { to, others }) {
  const [first] = to;
  const name = first?.name ?? nameIn(first?.profile ?? null);
  const known = name ? isolated(name) : texts.t("personTold");
  return others > 0 ? texts.plural("sentOthers", others, { name: known }) : known;
}

/** @param {import("../texts.js").Texts} texts @param {readonly string[]} kinds */
function listed(texts, kinds) {
  return new Intl.ListFormat(texts.locale, { type: "conjunction" }).format(kinds.map((kind) => nameOfKind(texts, kind)));
}

/** @param {import("../texts.js").Texts} texts @param {string} kind */
function nameOfKind({ t }, kind) {
  return ASKS.includes(kind) ? t(`ask_${kind}`) : t(`plain_${kind}`);
}
