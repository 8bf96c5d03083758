// @ts-check
// The few line drawings of the interface. They carry no meaning of their own: a word or an accessible name stands beside each.

const SVG = "http://www.w3.org/2000/svg";

/** @type {Record<string, string>} path data on a 20 x 20 field */
const DRAWINGS = {
  close: "M5 5l10 10M15 5L5 15",
  back: "M12 4l-6 6 6 6",
  add: "M10 4v12M4 10h12",
  yes: "M4 10.5l4 4 8-9",
  care: "M10 4v7M10 15v.5",
  no: "M5 10h10",
  board: "M3 4h6v6H3zM11 4h6v4h-6zM11 10h6v6h-6zM3 12h6v4H3z",
  note: "M4 10h9M9.5 6l4 4-4 4",
  softer: "M4 7.5v5h3l4 3.5v-12L7 7.5zM14 8q1.6 2 0 4",
  silent: "M4 7.5v5h3l4 3.5v-12L7 7.5zM14 8l4 4M18 8l-4 4",
  copy: "M7 7h9v9H7zM4 13V4h9",
  calendar: "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5",
  gift: "M3 8h14v3H3zM4.5 11v6h11v-6M10 8v9M10 8C7 8 6 3 8.5 3.5 9.5 4 10 8 10 8s.5-4 1.5-4.5C14 3 13 8 10 8",
  move: "M10 2.5v15M2.5 10h15M7.8 4.7L10 2.5l2.2 2.2M7.8 15.3l2.2 2.2 2.2-2.2M4.7 7.8L2.5 10l2.2 2.2M15.3 7.8l2.2 2.2-2.2 2.2",
  side: "M3 4h14v12H3zM12 4v12",
  settings: "M3 6h8M15 6h2M11 4v4M3 14h2M9 14h8M7 12v4",
  rings: "M2.5 10a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0M7.9 10a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0",
};

/**
 * A drawing hidden from assistive technology; one that points somewhere is mirrored in right-to-left pages.
 * @param {keyof typeof DRAWINGS & string} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", ["back", "note", "side", "softer", "silent"].includes(name) ? "icon mirrored" : "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", DRAWINGS[name]);
  svg.appendChild(path);
  return svg;
}
