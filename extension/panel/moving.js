// @ts-check
// Moving the panel on the page: by its bar, or by the arrow keys once *Move* is pressed. The page can do neither.

/** How far an arrow key moves it, and with Shift, in pixels. */
const STEP = 24;
const SMALL = 4;
/** A press that moves further than this is a drag. */
const STILL = 4;
/** The time within which a second press counts with the first, in milliseconds. */
const TWICE_MS = 1000;
/** @type {Record<string, readonly [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * @typedef {object} Moves
 * @property {(type: string, fields: Record<string, unknown>) => Promise<any>} ask
 * @property {(on: boolean) => void} change draws the bar with or without what belongs to moving by keys
 * @property {(kept: boolean) => void} say that it stays there, or is back
 * @property {() => Promise<number>} zoom of the page
 */

/** @param {Moves} moves */
export function movable({ ask, change, say, zoom }) {
  let [x, y] = [0, 0];
  let keys = false;
  let grippedAt = -Infinity;
  /** @type {number | null} */
  let frame = null;

  /** @param {"on" | "keep" | "back" | "usual"} then */
  const tell = (then) => void ask("panel/move", { x: Math.round(x), y: Math.round(y), then });

  /** @param {"keep" | "back" | "usual"} then */
  function endKeys(then) {
    if (!keys) return;
    keys = false;
    tell(then);
    change(false);
    say(then === "keep");
  }

  document.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("#tool-move, #move-usual");
    if (!event.isTrusted || !button) return;
    if (button.id === "move-usual") return endKeys("usual");
    if (keys) return endKeys("keep");
    [x, y] = [0, 0];
    change(true);
    keys = true;
  });

  document.addEventListener(
    "keydown",
    (event) => {
      if (!keys || !event.isTrusted || /** @type {HTMLElement} */ (event.target).id !== "tool-move") return;
      const arrow = ARROWS[event.key];
      if (arrow) {
        const step = event.shiftKey ? SMALL : STEP;
        x += arrow[0] * step;
        y += arrow[1] * step;
        tell("on");
      } else if (event.key === "Escape") endKeys("back");
      else return;
      event.preventDefault();
    },
    true,
  );

  // Where the bar is drawn anew, the button goes and comes back.
  document.addEventListener("focusout", () => setTimeout(() => document.activeElement?.closest(".bar.moving") || endKeys("keep")));

  // What is captured by a drag is not heard where it was pressed.
  document.addEventListener("dblclick", (event) => {
    if (!event.isTrusted || event.timeStamp - grippedAt > TWICE_MS) return;
    [x, y] = [0, 0];
    tell("usual");
  });

  document.addEventListener("pointerdown", async (event) => {
    if (!event.isTrusted || event.button !== 0 || !gripped(event)) return;
    event.preventDefault();
    grippedAt = event.timeStamp;
    const root = document.documentElement;
    const { pointerId, screenX, screenY } = event;
    root.setPointerCapture(pointerId);
    const done = new AbortController();
    const { signal } = done;
    let far = false;
    // Where the page is zoomed, its pixels are larger than the screen's. The browser knows before the hand has moved far.
    let scale = 1;
    void zoom().then((is) => (scale = is));
    root.addEventListener(
      "pointermove",
      (move) => {
        if (!(move.buttons & 1)) return end();
        [x, y] = [(move.screenX - screenX) / scale, (move.screenY - screenY) / scale];
        far ||= Math.hypot(x, y) > STILL;
        if (!far) return;
        frame ??= requestAnimationFrame(() => {
          frame = null;
          if (!signal.aborted) tell("on");
        });
      },
      { signal },
    );
    for (const type of ["pointerup", "lostpointercapture"]) root.addEventListener(type, end, { signal });

    function end() {
      done.abort();
      if (!far) return;
      tell("on");
      tell("keep");
    }
  });
}

/** @param {Event} event */
function gripped({ target }) {
  const at = /** @type {HTMLElement} */ (target);
  return Boolean(at.closest("[data-grip]")) && !at.closest("button, a, input, select, textarea");
}
