// @ts-check
// The three steps as they look now: what was found, the code to compare, and the choice of place.
import { el } from "../panel/dom.js";
import { modeChoice } from "../panel/mode.js";
import { notingChoice } from "../panel/noting.js";
import { command } from "../panel/command.js";

/**
 * @typedef {object} WelcomeStage
 * @property {import("../panel/texts.js").Texts} texts
 * @property {any} state the worker's state, undefined while it is not known
 * @property {{found: string, port: number} | null} server
 * @property {{state: string, code: string | null}} pairing
 * @property {(sentence: string) => void} say
 * @property {() => Promise<unknown>} connect
 * @property {(port: number) => Promise<unknown>} findAt
 * @property {() => Promise<unknown>} allow
 */

/** @param {WelcomeStage} stage */
export function findStep({ texts, server, findAt, allow }) {
  const { t } = texts;
  const found = server?.found ?? "nothing";
  return el(
    "div",
    { class: "step-body" },
    el("p", {}, t(`found_${found}`, { port: server?.port ?? "" })),
    found === "nothing" && command("amana serve"),
    found === "old" && command("pip install --upgrade amana"),
    found === "blocked" && el("button", { type: "button", class: "primary", id: "allow", on: { click: allow } }, t("allowLocal")),
    found === "nothing" && el("p", { class: "quiet" }, t("lookingOn")),
    (found === "nothing" || found === "foreign") && portForm(texts, server?.port, findAt),
  );
}

/**
 * @param {import("../panel/texts.js").Texts} texts
 * @param {number | undefined} port
 * @param {(port: number) => Promise<unknown>} findAt
 */
export function portForm({ t }, port, findAt) {
  const input = el("input", { id: "port", name: "port", type: "number", min: 1, max: 65535, inputmode: "numeric", dir: "ltr" });
  input.value = port ? String(port) : "26262";
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (input.reportValidity() && input.value) void findAt(Number(input.value));
  };
  return el(
    "form",
    { class: "port", on: { submit } },
    el("div", { class: "field" }, el("label", { for: "port" }, t("port")), input),
    el("button", { type: "submit", id: "look" }, t("lookThere")),
  );
}

/** @param {WelcomeStage} stage */
export function connectStep({ texts, pairing, server, connect }) {
  const { t } = texts;
  const again = pairing.state === "refused" || pairing.state === "expired";
  const button = el("button", { type: "button", class: "primary", id: "connect", on: { click: connect } }, t("connect"));
  if (pairing.state !== "waiting" || !pairing.code) {
    return el(
      "div",
      { class: "step-body" },
      el("p", {}, again ? t(`pair_${pairing.state}`) : t("found_amana", { port: server?.port ?? "" })),
      button,
    );
  }
  return el(
    "div",
    { class: "step-body" },
    el("p", {}, t("codeCompare")),
    el("output", { class: "code", dir: "ltr", "aria-label": t("code") }, pairing.code),
    el("p", {}, t("codeOrRun")),
    command(`amana pair ${pairing.code.replace(/\s/g, "")}`),
    el("p", { class: "quiet" }, t("codeWaiting")),
  );
}

/** @param {WelcomeStage} stage */
export function chooseStep({ texts, state, say }) {
  return el("div", { class: "step-body" }, modeChoice(texts, state?.mode ?? "overlay", say), notingChoice(texts, state?.noting ?? "ask", say));
}

/** @param {WelcomeStage} stage */
export function nextSteps({ texts }) {
  const { t } = texts;
  return el(
    "section",
    { class: "block", "aria-labelledby": "next" },
    el("h2", { id: "next" }, t("nextTitle")),
    el("ul", { class: "next" }, ["nextProfile", "nextWrite", "nextPin"].map((key) => el("li", {}, t(key)))),
  );
}
