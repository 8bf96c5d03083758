// @ts-check
// Lines such as what somebody can give: each a chip that can be taken away, and chips for what the page itself says.
import { el, said } from "../dom.js";

/** @typedef {{value: string, where?: string, sure?: string}} Suggestion */
/** What is in the field: its lines, and one that is still being typed. @typedef {{lines: string[], rest: string}} Raw */
/** @typedef {HTMLElement & {lines: () => string[], raw: () => Raw, retype: (raw: Raw) => void, suggested: number}} GoodsField */

/** As many as the server keeps. */
const MOST = 20;
/** So many suggestions are seen at once. */
const SEEN = 8;
const COMMA = /[,،;؛]/;

let made = 0;

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {string} name the field's name in the API
 * @param {readonly string[]} lines what is known already
 * @param {readonly Suggestion[]} suggestions what the page says, to be taken with one press
 * @param {{label: string, limit: number, how: string, ltr?: boolean, mode?: "email" | "tel"}} look `how`: the id of the
 *   words that say how a line is added; `ltr`: written from left to right in every language
 * @returns {GoodsField} `lines()`: all of them, with what is still being typed
 */
export function goodsField(stage, name, lines, suggestions, { label, limit, how, ltr = false, mode }) {
  const { t } = stage.texts;
  const id = `goods-${name}-${(made += 1)}`;
  const dir = ltr ? "ltr" : "auto";
  const there = [...lines];
  const has = (/** @type {string} */ line) => there.some((other) => folded(other) === folded(line));
  const offered = suggestions.filter(({ value }, at) => !has(value) && suggestions.findIndex((other) => folded(other.value) === folded(value)) === at);

  const input = el("input", { id, name, type: "text", dir, maxlength: limit, autocomplete: "off", inputmode: mode, "aria-describedby": `${how} ${id}-hint` });
  const chips = el("ul", { id: `${id}-lines`, class: "plain chip-row", "aria-label": label });
  const told = el("p", { class: "unseen", role: "status" });
  const takers = offered.map((one) => taker(one));
  const rest = takers.slice(SEEN);
  const more = rest.length > 0 && el("button", { type: "button", class: "link", on: { click: unfold } }, stage.texts.plural("goodsMore", rest.length));
  for (const each of rest) each.hidden = true;
  const field = el(
    "div",
    { class: "field goods" },
    el("label", { for: id }, label),
    chips,
    input,
    el("div", { id: `${id}-hint`, class: "hint" }),
    offered.length > 0 &&
      el("div", { class: "from-page", role: "group", "aria-label": t("fromThePageFor", { field: label }) }, el("span", { class: "hint", "aria-hidden": "true" }, t("fromThePage")), el("div", { class: "chip-row" }, takers, more)),
    told,
  );

  /** One thing the page says: pressed, it is taken; pressed again, it is not. @param {Suggestion} suggestion */
  function taker({ value, where }) {
    const from = where && stage.texts.has(`where_${where}`) ? t("readFrom", { where: t(`where_${where}`) }) : null;
    const button = el("button", { type: "button", class: "chip-button", "aria-pressed": "false", title: from }, el("span", { "aria-hidden": "true" }, "+ "), el("bdi", { dir }, value));
    button.addEventListener("click", () => (has(value) ? remove(value) : add([value])));
    return button;
  }

  function unfold() {
    for (const each of rest) each.hidden = false;
    if (more) more.remove();
    rest[0].focus();
  }

  function draw() {
    chips.replaceChildren(
      ...there.map((line) =>
        el(
          "li",
          {},
          el(
            "button",
            { type: "button", class: "chip-button", "aria-label": t("takeOff", { what: line }), on: { click: () => drop(line), keydown: (/** @type {KeyboardEvent} */ event) => keyOn(event, line) } },
            ltr ? el("bdi", { dir }, line) : said(line),
            el("span", { "aria-hidden": "true" }, " ×"),
          ),
        ),
      ),
    );
    chips.hidden = there.length === 0;
    offered.forEach(({ value }, at) => takers[at].setAttribute("aria-pressed", String(has(value))));
  }

  /** @param {string[]} several @returns {boolean} whether all are there now */
  function add(several) {
    const fresh = several.map((line) => line.trim().replace(/\s+/g, " ")).filter((line, at, all) => line && !has(line) && all.findIndex((other) => folded(other) === folded(line)) === at);
    const room = fresh.slice(0, MOST - there.length);
    there.push(...room);
    if (room.length > 0) changed(t("goodsAdded", { what: room.join(", ") }));
    if (room.length < fresh.length) told.textContent = t("goodsFull", { count: MOST });
    else if (fresh.length === 0 && several.length > 0) told.textContent = t("goodsThere");
    return room.length === fresh.length;
  }

  /** @param {string} line */
  function remove(line) {
    const at = there.findIndex((other) => folded(other) === folded(line));
    if (at < 0) return;
    there.splice(at, 1);
    changed(t("goodsRemoved", { what: line }));
  }

  /** From its chip: the keyboard goes on at the next one, or in the field. @param {string} line */
  function drop(line) {
    const at = there.indexOf(line);
    remove(line);
    const next = chips.querySelectorAll("button")[Math.min(at, there.length - 1)];
    (next ?? input).focus();
  }

  /** @param {KeyboardEvent} event @param {string} line */
  function keyOn(event, line) {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    drop(line);
  }

  /** @param {string} sentence */
  function changed(sentence) {
    told.textContent = sentence;
    draw();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** What was typed becomes a line; what there is no room for stays in the field. */
  function addTyped() {
    if (add([input.value])) input.value = "";
  }

  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    // With nothing typed, Enter is the form's own.
    if (event.key !== "Enter" || !input.value.trim()) return;
    event.preventDefault();
    addTyped();
  });
  input.addEventListener("input", (event) => {
    // However it came there: some keyboards press no key for a comma.
    if (/** @type {InputEvent} */ (event).isComposing || !COMMA.test(input.value)) return;
    const parts = input.value.split(COMMA);
    const rest = parts.pop() ?? "";
    if (add(parts)) input.value = rest.trimStart();
  });
  input.addEventListener("paste", (event) => {
    const pasted = event.clipboardData?.getData("text") ?? "";
    if (!/[\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    const [first, ...others] = pasted.split(/[\r\n]+/);
    const several = [input.value + first, ...others];
    if (add(several)) input.value = "";
    else input.value = several.filter((line) => line.trim() && !has(line)).join(", ");
  });
  draw();

  return Object.assign(field, {
    lines: () => [...there, ...(input.value.trim() && !has(input.value) ? [input.value.trim()] : [])],
    raw: () => ({ lines: [...there], rest: input.value }),
    retype(/** @type {Raw} */ raw) {
      there.splice(0, there.length, ...raw.lines);
      input.value = raw.rest;
      draw();
    },
    suggested: offered.length,
  });
}

/** @param {string} line */
const folded = (line) => line.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
