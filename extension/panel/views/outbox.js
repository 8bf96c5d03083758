// @ts-check
// What waits to be saved, each in words: whom it is about, what it says, and why it was refused, with the ways out.
import { el, fill, said } from "../dom.js";
import { list, moment } from "../numbers.js";
import { comparing } from "./conflict.js";
import { fieldName } from "./field_names.js";
import { sentencesIn } from "./fields.js";

/** @typedef {import("../shapes.js").Stage} Stage */
/** @typedef {import("../shapes.js").Waiting} Waiting */
/** @typedef {(stage: Stage) => HTMLElement[]} Draw */

/** What can be put right in a form. */
const MENDED = new Set(["contact/keep", "contact/change", "event/add", "event/change"]);

/** @type {Draw} */
export function waitingItems(stage) {
  const { texts, state } = stage;
  const shown = new Set(state.waiting.map(({ id }) => id));
  const items = el("ul", { class: "plain waiting-list" }, state.waiting.map((item) => row(stage, item)));
  const left = () => (state.waiting_total ?? 0) - shown.size;
  const more = el("button", { type: "button", class: "link", id: "waiting-more", hidden: left() <= 0, on: { click: () => void next() } });
  const count = () => (more.textContent = texts.plural("waitingMore", left()));
  let after = 0;

  async function next() {
    const answer = await stage.ask("waiting/list", { after });
    if (!answer.ok) return stage.say(stage.problem(answer));
    const page = /** @type {Waiting[]} */ (answer.waiting);
    after = page.at(-1)?.at_place ?? after;
    const fresh = page.filter(({ id }) => !shown.has(id)).map((item) => row(stage, item));
    for (const { id } of page) shown.add(id);
    fill(items, fresh);
    count();
    more.hidden = page.length === 0 || left() <= 0;
    // Whoever reads on goes on where the new ones begin.
    fresh[0]?.focus();
    return undefined;
  }
  count();
  return [items, more];
}

/** @param {Stage} stage @param {Waiting} item */
function row(stage, item) {
  const { texts } = stage;
  const { t } = texts;
  const { id, at, whom, refused, stale } = item;
  const what = whatIn(texts, item);
  const named = whom ? `${whom}: ${what}` : what;
  const spot = el("div", {});
  const link = (/** @type {string} */ name, /** @type {string} */ word, /** @type {string} */ label, /** @type {() => unknown} */ act) =>
    el("button", { type: "button", class: "link", id: `${name}-${id}`, "aria-label": label, on: { click: act } }, word);
  const one = el(
    "li",
    { class: "waiting-one", tabindex: "-1" },
    el("p", {}, whom && [el("strong", {}, said(whom)), ": "], what, el("span", { class: "when" }, " · ", moment(texts, at))),
    item.said && el("p", { class: "waiting-said", dir: "auto" }, item.said),
    refused ? el("p", { class: "mistake" }, el("span", { dir: "auto" }, why(stage, item, refused))) : el("p", { class: "quiet" }, t("notYetSaved")),
    el(
      "div",
      { class: "waiting-ways" },
      stale && link("compare", t("compare"), t("compareOne", { what: named }), () => void comparing(stage, item, spot)),
      refused && !stale && "go" in stage && MENDED.has(item.what) && link("mend", t("edit"), t("mendOne", { what: named }), () => stage.go("mend", { id })),
      refused && !stale && link("again", t("retry"), t("retryOne", { what: named }), () => void again(stage, id)),
      discarder(stage, item, named),
    ),
    spot,
  );
  return one;
}

/** What it is, with the kind of entry or the fields that it changes. @param {import("../texts.js").Texts} texts @param {Waiting} item */
function whatIn(texts, { what, kind, fields }) {
  const more = kind && texts.has(`kind_${kind}`) ? texts.t(`kind_${kind}`) : list(texts, fields.map((field) => fieldName(texts, field)));
  const plain = texts.t(`waiting_${what.replace("/", "_")}`);
  return more ? `${plain} (${more})` : plain;
}

/** The sentence, and what concerns single fields. @param {Stage} stage @param {Waiting} item @param {import("../shapes.js").Refusal} refused */
function why(stage, { stale }, refused) {
  if (stale) return stage.texts.t("staleHelp");
  const fields = Object.entries(refused.errors ?? {}).map(([field, sentences]) => `${fieldName(stage.texts, field.split(".")[0])}: ${sentencesIn(sentences).join(" ")}`);
  return [stage.problem(refused), ...fields].join(" ");
}

/** Discarding asks once more, because what waits is nowhere else. @param {Stage} stage @param {Waiting} item @param {string} named */
function discarder(stage, item, named) {
  const { t } = stage.texts;
  const first = el("button", { type: "button", class: "link", id: `discard-${item.id}`, "aria-label": t("discardOne", { what: named }) }, t("discard"));
  first.addEventListener("click", () => {
    const yes = el("button", { type: "button", class: "warn small" }, item.what === "contact/keep" ? t("discardPersonYes") : t("discardYes"));
    stage.guarded(yes, () => discard(stage, item.id));
    first.replaceWith(yes);
    yes.focus();
  });
  return first;
}

/** @param {Stage} stage @param {string} id */
export async function discard(stage, id) {
  const answer = await stage.ask("waiting/discard", { id });
  if (!answer.ok) return stage.say(stage.problem(answer));
  await stage.refresh();
  stage.say(stage.texts.t("discarded"));
  return document.getElementById("outbox")?.focus();
}

/** @param {Stage} stage @param {string} id */
async function again(stage, id) {
  await stage.ask("waiting/retry", { id });
  await stage.refresh();
  stage.say(stage.texts.t("retried"));
}
