// @ts-check
// The smallest element builder that keeps every word a text node: nothing here can turn a string into markup.

/** A node, a text, a list of these, or nothing. @typedef {Node | string | number | null | undefined | false | readonly any[]} Child */
/** @typedef {{[name: string]: any, on?: {[event: string]: (event: any) => void}}} Props */

/**
 * One element with attributes, listeners and children. `true` is an empty attribute, `false`, null and undefined none.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Props} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === "on") for (const [event, heard] of Object.entries(value)) element.addEventListener(event, heard);
    else if (name === "value" || name === "checked") /** @type {any} */ (element)[name] = value;
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  fill(element, children);
  return element;
}

/**
 * Adds children at the end; strings and numbers become text nodes.
 * @param {Node} parent
 * @param {Child[]} children
 */
export function fill(parent, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) fill(parent, /** @type {Child[]} */ (child));
    else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/**
 * What somebody wrote, in its own direction, so that a Hebrew name does not turn an English line around.
 * @param {string} text
 */
export function said(text) {
  return el("bdi", { dir: "auto" }, text);
}
