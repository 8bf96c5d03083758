// The sample page's own behaviour: what LinkedIn's script would do. `window.sent` lists what was really sent.

/** @type {Array<Record<"kind" | "to" | "text", string>>} */
window.sent = [];
let data = JSON.parse(document.getElementById("page-data").textContent);
const words = data.words;
const sdui = document.getElementById("interop-outlet") !== null;

/** Builds an element; `on…` attributes are listeners, null and false ones are left out. */
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== null && value !== false) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

function say(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Where dialogs and message boxes live: the shadow root of the newer pages, the page itself on the older ones. */
let home = sdui ? document.getElementById("interop-outlet").attachShadow({ mode: "open" }) : document;
if (sdui) {
  home.append(document.querySelector("style").cloneNode(true));
  home.append(el("div", { id: "artdeco-modal-outlet" }), el("aside", { id: "msg-overlay", class: "msg-overlay-container" }));
}

const everybody = () => Object.values(data.people);
const personOf = (test) => everybody().find(test) ?? null;
const byUrn = (urn) => data.people[urn] ?? null;
const byVanity = (vanity) => personOf((person) => person.vanity === vanity);
const byPath = (path) => personOf((person) => person.path === path);
const subject = () => byUrn(data.subject);

/** Whose card a button stands on: the first person of the nearest card, else of any part that links to just one, else the page's. */
function personAround(node) {
  for (let box = node.parentElement; box && box.tagName !== "MAIN" && box.tagName !== "SECTION"; box = box.parentElement) {
    const paths = new Set([...box.querySelectorAll('a[href^="/in/"]')].map((link) => link.getAttribute("href").split("/", 3).join("/") + "/"));
    if (paths.size === 1 || (paths.size > 1 && box.matches("li, [role=listitem]"))) return byPath([...paths][0]);
  }
  return subject();
}

/** LinkedIn may draw the host of that shadow root anew, with everything in it. */
function drawHostAnew() {
  const host = el("div", { id: "interop-outlet", "data-testid": "interop-shadowdom" });
  const shadow = host.attachShadow({ mode: "open" });
  shadow.append(...home.childNodes);
  document.getElementById("interop-outlet").replaceWith(host);
  home = shadow;
}

function toast(text) {
  const note = el("div", { class: "artdeco-toast-item", role: "alert" }, el("p", {}, text));
  (sdui ? home : document.getElementById("artdeco-toasts-wormhole")).append(note);
  setTimeout(() => note.remove(), 4000);
}
