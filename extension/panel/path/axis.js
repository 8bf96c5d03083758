// @ts-check
// The years under the picture, with today at the end.
import { ticksOf } from "./scale.js";
import { svg, widthOf } from "./svg.js";

/**
 * @param {import("./shapes.js").Words} words
 * @param {import("./scale.js").Scale} scale
 * @param {{top: number, bottom: number}} room the axis stands on its bottom
 */
export function axis({ t, locale }, scale, { top, bottom }) {
  const { x, start, end } = scale;
  const today = t("pathToday");
  const free = widthOf(today) + 8;
  const labels = ticksOf(scale).map(({ time, month }) => {
    const label = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...(month ? { month: "short" } : { year: "numeric" }) }).format(time);
    const room = Math.abs(x(end) - x(time)) > free + widthOf(label) / 2;
    return [
      svg("line", { class: "path-year", x1: x(time), x2: x(time), y1: top, y2: bottom + 4 }),
      room && svg("text", { class: "path-when", x: x(time), y: bottom + 16 }, label),
    ];
  });
  return svg(
    "g",
    {},
    svg("line", { class: "path-axis", x1: x(start), x2: x(end), y1: bottom, y2: bottom }),
    labels,
    svg("line", { class: "path-axis", x1: x(end), x2: x(end), y1: top, y2: bottom + 4 }),
    svg("text", { class: "path-today", x: x(end), y: bottom + 16 }, today),
  );
}
