// @ts-check
// The panel when it is collapsed: a small round tab with a sign for what is known, and no words.

/** @typedef {"none" | "known" | "owed" | "held" | "sent"} Sign */

const Handle = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  /** A press that moves further than this is a drag, in pixels. */
  const STILL = 4;
  /** Shapes that differ without their colour, each on a disc of 16 by 16. @type {Record<Sign, string>} */
  const SIGNS = {
    none: "",
    known: "M4.5 8.5l2.5 2.5 4.5-5.5",
    owed: "M7 4.5L4 7.5l3 3M4 7.5h5.5q2.5 0 2.5 3.5",
    held: "M8 3.5v5.5M8 11.8v.7",
    sent: "M8 4.5v7M4.5 8h7",
  };
  const STYLE = `
    button { position: relative; inline-size: 100%; block-size: 100%; border: 0; border-radius: 50%; padding: 8px; cursor: pointer;
      background: #0f766e; color: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / .35); touch-action: none; }
    button:focus-visible { outline: 3px solid #fff; outline-offset: -5px; }
    svg { display: block; inline-size: 100%; block-size: 100%; }
    .sign { position: absolute; inset-block-start: -4px; inset-inline-end: -4px; inline-size: 18px; block-size: 18px; border-radius: 50%;
      border: 1.5px solid #fff; box-sizing: border-box; background: #0f766e; }
    .owed { background: #b45309; }
    .held { background: #b91c1c; }
    .mirrored { transform: scaleX(-1); }`;

  /**
   * @param {{open: () => void, drag: (x: number, y: number) => void, drop: () => void}} does what a press and a drag do
   */
  function create(does) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(drawing());
    /** @type {{id: number, x: number, y: number, far: boolean} | null} */
    let held = null;
    let dragged = false;

    button.addEventListener("pointerdown", (event) => {
      event.stopPropagation();
      dragged = false;
      if (!event.isTrusted || event.button !== 0) return;
      held = { id: event.pointerId, x: event.clientX, y: event.clientY, far: false };
      button.setPointerCapture(event.pointerId);
    });
    button.addEventListener("pointermove", (event) => {
      event.stopPropagation();
      if (!event.isTrusted || event.pointerId !== held?.id) return;
      const [x, y] = [event.clientX - held.x, event.clientY - held.y];
      held.far ||= Math.hypot(x, y) > STILL;
      if (held.far) does.drag(x, y);
    });
    for (const type of /** @type {const} */ (["pointerup", "pointercancel"])) {
      button.addEventListener(type, (event) => {
        event.stopPropagation();
        if (!event.isTrusted || event.pointerId !== held?.id) return;
        dragged = held.far;
        held = null;
        if (dragged) does.drop();
      });
    }
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      // The click that ends a drag opens nothing; one made by the keyboard has no pointer.
      if (event.isTrusted && !(dragged && event.detail > 0)) does.open();
    });

    /** @param {Sign} sign @param {boolean} mirrored */
    function mark(sign, mirrored) {
      button.querySelector(".sign")?.remove();
      button.dir = mirrored ? "rtl" : "ltr";
      const name = chrome.i18n.getMessage("handleOpen");
      button.ariaLabel = sign === "none" ? name : `${name} (${chrome.i18n.getMessage(`sign_${sign}`)})`;
      if (sign === "none") return;
      const disc = line(SIGNS[sign], "0 0 16 16");
      disc.setAttribute("class", sign === "owed" && mirrored ? `sign ${sign} mirrored` : `sign ${sign}`);
      button.append(disc);
    }

    return Object.freeze({ button, mark });
  }

  /** Two rings that hold one another. */
  const drawing = () => line("M3.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M9.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0", "0 0 24 24");

  /** @param {string} path @param {string} box */
  function line(path, box) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", box);
    svg.ariaHidden = "true";
    const drawn = document.createElementNS(SVG, "path");
    for (const [name, value] of Object.entries({ d: path, fill: "none", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round" })) {
      drawn.setAttribute(name, value);
    }
    svg.append(drawn);
    return svg;
  }

  return Object.freeze({ create, STYLE });
})();
