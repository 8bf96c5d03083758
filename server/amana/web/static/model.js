// @ts-check
// Tries the numbers out on everybody, step by step: who moves is shown as soon as it is known, and Stop stops it.
// Without this script the same buttons ask the server for the first step and a new page.

/** @typedef {{name: string, href: string, says: string[], size: number}} Row */
/** @typedef {{rows: Row[], looked: number, moving: number, total: number, next: string | null, says: string}} Step */

const MOST_SHOWN = 200;

const form = /** @type {HTMLFormElement} */ (byId("model"));
const list = byId("movers");
const bar = /** @type {HTMLProgressElement} */ (byId("looked"));
let running = new AbortController();

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

async function tryOut() {
  running.abort();
  const { signal } = (running = new AbortController());
  clear();
  /** @type {Row[]} */
  const shown = [];
  /** @type {Step | null} */
  let last = null;
  let says = "";
  try {
    do {
      last = await step(last, signal);
      if (!last) return;
      says = last.says;
      take(shown, last.rows);
      bar.max = Math.max(last.total, 1);
      bar.value = last.looked;
      byId("so-far").textContent = last.next ? says : "";
      byId("only-most").hidden = last.moving <= MOST_SHOWN;
    } while (last.next);
  } catch {
    // Stopped by the user, or the server is away: what was found so far stays.
    if (!signal.aborted) says = String(form.dataset.away);
  } finally {
    if (running.signal === signal) rest(says);
  }
}

/**
 * @param {Step | null} last
 * @param {AbortSignal} signal
 * @returns {Promise<Step | null>} null where a number is wrong, which is then said beside it
 */
async function step(last, signal) {
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  if (last) {
    body.set("after", String(last.next));
    body.set("looked", String(last.looked));
    body.set("moving", String(last.moving));
  }
  const headers = { Accept: "text/html, application/json" };
  const answer = await fetch(String(form.dataset.moved), { method: "POST", body, headers, signal });
  const said = await answer.json();
  if (answer.ok) return said;
  showWrong(said.wrong);
  return null;
}

function clear() {
  showWrong({});
  list.replaceChildren();
  document.querySelector("[name=after]")?.remove();
  for (const id of ["moved", "looked", "stop"]) byId(id).hidden = false;
  list.hidden = byId("only-most").hidden = true;
  byId("summary").textContent = byId("so-far").textContent = "";
  bar.removeAttribute("value");
}

/** @param {string} says */
function rest(says) {
  byId("summary").textContent = says;
  byId("so-far").textContent = "";
  if (document.activeElement === byId("stop")) byId("try").focus();
  byId("looked").hidden = byId("stop").hidden = true;
}

/**
 * Puts new rows where their size belongs; the most moved stand on top.
 * @param {Row[]} shown
 * @param {Row[]} rows
 */
function take(shown, rows) {
  for (const row of rows) {
    const found = shown.findIndex((other) => other.size < row.size);
    const at = found < 0 ? shown.length : found;
    if (at >= MOST_SHOWN) continue;
    shown.splice(at, 0, row);
    list.insertBefore(item(row), list.children[at] ?? null);
    if (shown.length > MOST_SHOWN) {
      shown.pop();
      list.lastElementChild?.remove();
    }
  }
  list.hidden = shown.length === 0;
}

/** @param {Row} row */
function item(row) {
  const [line, link, name] = ["li", "a", "bdi"].map((tag) => document.createElement(tag));
  name.textContent = row.name;
  // In a tab of its own: what was typed here is not kept yet.
  Object.assign(link, { href: row.href, target: "_blank" });
  link.append(name);
  line.append(link, " ");
  row.says.forEach((says, at) => {
    const part = document.createElement("span");
    part.textContent = says;
    line.append(...(at ? [" · ", part] : [part]));
  });
  return line;
}

/** @param {Record<string, string>} wrong what is wrong, by the number's path */
function showWrong(wrong) {
  byId("wrong").hidden = Object.keys(wrong).length === 0;
  /** @type {HTMLInputElement | null} */
  let first = null;
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-number]"))) {
    const input = /** @type {HTMLInputElement} */ (place.querySelector("input"));
    const told = /** @type {HTMLElement} */ (place.querySelector(".wrong"));
    const sentence = wrong[String(place.dataset.number)];
    told.hidden = !sentence;
    told.textContent = sentence ?? "";
    input.toggleAttribute("aria-invalid", false);
    input.removeAttribute("aria-describedby");
    if (!sentence) continue;
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", told.id);
    place.closest("details")?.setAttribute("open", "");
    first ??= input;
  }
  first?.focus();
}

/** @param {HTMLElement} place */
function mark(place) {
  const input = /** @type {HTMLInputElement} */ (place.querySelector("input"));
  const span = place.querySelector("select")?.value ?? "";
  const { default: normal, span: normalSpan } = place.dataset;
  const never = span === "never" && normalSpan === "never";
  const same = never || (input.value.trim() === normal && span === normalSpan);
  /** @type {HTMLElement} */ (place.querySelector(".was")).hidden = same;
}

/** @param {HTMLElement} place */
function setBack(place) {
  const input = /** @type {HTMLInputElement} */ (place.querySelector("input"));
  const select = place.querySelector("select");
  input.value = place.dataset.default ?? "";
  if (select) select.value = place.dataset.span ?? "";
  mark(place);
  return input;
}

form.addEventListener("input", ({ target }) => {
  const place = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest("[data-number]"));
  if (place) mark(place);
});

form.addEventListener("submit", (event) => {
  const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
  if (button?.name === "try" || button?.name === "after") {
    event.preventDefault();
    void tryOut();
  } else if (button?.name === "back" && button.value !== "all") {
    event.preventDefault();
    setBack(/** @type {HTMLElement} */ (button.closest("[data-number]"))).focus();
  }
});

byId("stop").addEventListener("click", () => running.abort());
