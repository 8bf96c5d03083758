// @ts-check
// What the panel must not cover: LinkedIn's own dialogs, menus, bubbles and composers, and its buttons where that can be.

const KeptClear = (() => {
  /** Where a panel can only stand on something, the buttons of the top card give way first. */
  const IF_POSSIBLE = 1;
  const ALWAYS = 1000;
  const BUTTON = 20_000;
  const ABOVE_ALL = 1_000_000;
  /** More than these are no row of buttons, and would only cost time. */
  const MOST = 16;
  /** @type {readonly Parameters<typeof Hooks.every>[0][]} */
  const BOXES = ["openBubble", "bubbleList", "inviteBox", "dialogBox", "menuBox", "composer"];

  /**
   * @param {Size} view
   * @param {Element | null} pressed the button or field whose press is held
   * @returns {Avoid[]}
   */
  function boxes(view, pressed) {
    const found = new Set(Hooks.roots().flatMap((root) => BOXES.flatMap((name) => Hooks.every(name, root))));
    const big = [...found].flatMap((element) => seen(element, ALWAYS, view).map((box) => ({ element, box })));
    const dialogs = big.filter(({ element }) => Hooks.is("dialogBox", element));
    const buttons = dialogs.flatMap(({ element }) => [...element.querySelectorAll("button")].slice(0, MOST));
    const card = Hooks.first("topcard", document);
    const actions = card ? Hooks.every("cardAction", card).slice(0, MOST) : [];
    return [
      ...big.map(({ box }) => box),
      ...buttons.flatMap((button) => seen(button, BUTTON, view)),
      ...actions.flatMap((action) => seen(action, IF_POSSIBLE, view)),
      ...(pressed?.isConnected ? seen(pressed, ABOVE_ALL, view) : []),
    ];
  }

  /**
   * The box of what can be seen; none for a wrapper that fills the window, as LinkedIn's dialogs have.
   * @param {Element} element
   * @param {number} weight
   * @param {Size} view
   * @returns {Avoid[]}
   */
  function seen(element, weight, view) {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || !element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) || (width >= view.width && height >= view.height)) return [];
    return [{ left, top, right, bottom, weight }];
  }

  return Object.freeze({ boxes, ALWAYS });
})();
