// @ts-check
// The path over the years as one thing to look at, to walk through with the keyboard or the pointer, and to read as a table.
// Used by the panel and by the dashboard; knows neither.
import { el, fill } from "../dom.js";
import { drawing } from "./drawing.js";
import { legend } from "./legend.js";
import { MOST, readout } from "./readout.js";
import { nearest, stepTo } from "./steps.js";
import { stopsOf } from "./stops.js";
import { table } from "./table.js";
import { stopIn } from "./words.js";

let made = 0;

/**
 * The whole of it; it takes the width it is given and follows when that changes.
 * @param {{path: import("./shapes.js").Path, texts: import("./shapes.js").Words}} given
 * @returns {HTMLElement}
 */
export function pathPicture({ path, texts }) {
  const { t } = texts;
  const stops = stopsOf(path);
  if (path.marks.length === 0 || stops.length === 0) return el("div", { class: "path" }, el("p", { class: "path-quiet" }, t("latestNone")));
  const key = `path${++made}`;
  const rtl = texts.language !== "en";
  const below = el("div", { class: "path-readout" });
  // Screen readers know a slider: one stop of the Tab key, arrows that move, and a text that says where one stands.
  const slider = el("div", {
    class: "path-slider",
    id: `${key}-slider`,
    role: "slider",
    tabindex: "0",
    "aria-label": t("pathTitle"),
    "aria-describedby": `${key}-help`,
    "aria-orientation": "horizontal",
    "aria-valuemin": 0,
    "aria-valuemax": stops.length - 1,
  });
  let now = stops.length - 1;
  /** @type {ReturnType<typeof drawing>} */
  let drawn;

  /** @param {number} index */
  function stand(index) {
    now = index;
    const stop = stops[now];
    drawn.stand(stop);
    slider.setAttribute("aria-valuenow", String(now));
    slider.setAttribute("aria-valuetext", stopIn(texts, stop, MOST));
    below.replaceChildren();
    fill(below, readout(texts, stop));
  }

  /** @param {number} width */
  function draw(width) {
    drawn = drawing(texts, path, stops, width, key);
    slider.replaceChildren(drawn.picture);
    stand(now);
  }

  slider.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = stepTo(event.key, stops, now, rtl);
    if (index === null) return;
    event.preventDefault();
    stand(index);
  });
  for (const kind of /** @type {const} */ (["pointermove", "pointerdown"])) {
    slider.addEventListener(kind, (event) => {
      const index = nearest(stops, drawn.timeAt(event.clientX - slider.getBoundingClientRect().left));
      if (index !== now) stand(index);
    });
  }
  draw(320);
  new ResizeObserver(([{ contentRect }]) => {
    const width = Math.floor(contentRect.width);
    if (width > 0 && width !== Number(drawn.picture.getAttribute("width"))) draw(Math.max(width, 240));
  }).observe(slider);
  return el(
    "div",
    { class: "path" },
    slider,
    below,
    el("p", { class: "path-quiet path-help", id: `${key}-help` }, t("pathHelp")),
    legend(texts, stops, key),
    table(texts, stops),
  );
}
