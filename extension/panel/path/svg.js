// @ts-check
// The builder of drawn things, beside dom.js: every word a text node, every attribute a plain value.
import { fill } from "../dom.js";

const SPACE = "http://www.w3.org/2000/svg";

/**
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number>} [attributes]
 * @param {...import("../dom.js").Child} children
 * @returns {SVGElementTagNameMap[T]}
 */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  }
  fill(element, children);
  return element;
}

/**
 * A rectangle between two places, in whichever order they stand.
 * @param {string} look its class
 * @param {number} one
 * @param {number} other
 * @param {number} top
 * @param {number} height
 */
export function box(look, one, other, top, height) {
  return svg("rect", { class: look, x: Math.min(one, other), y: top, width: Math.abs(other - one), height });
}

/** @type {CanvasRenderingContext2D | null} */
let ruler = null;

/**
 * How wide a label is in the drawing, in pixels.
 * @param {string} text
 */
export function widthOf(text) {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return text.length * 7;
  ruler.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return ruler.measureText(text).width;
}
