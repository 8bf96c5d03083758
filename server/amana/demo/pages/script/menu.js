// The More menu, mounted outside <main> as LinkedIn does, and the header that appears on scrolling.

function closeMenus() {
  for (const menu of document.querySelectorAll("[role=menu], .artdeco-dropdown__content")) menu.remove();
  for (const opener of document.querySelectorAll('[aria-expanded="true"]')) opener.setAttribute("aria-expanded", "false");
}

const DRAWINGS = {
  "send-privately": "M1 8 15 1l-4 14-3-6Zm7 1 7-8",
  connect: "M7 7a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM1 15a6 6 0 0 1 9-5M12.5 9.5v6M9.5 12.5h6",
  download: "M8 1v9M4 7l4 4 4-4M2 14h12",
  "report-ads": "M3 15V2h10l-3 4 3 4H3",
};

function menuIcon(name) {
  const draw = (tag, attributes) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  };
  const icon = draw("svg", { width: "16", height: "16", fill: "none", stroke: "currentColor", "stroke-width": "1.5" });
  icon.append(draw("path", { d: DRAWINGS[name] }));
  if (sdui) icon.id = `${name}-medium`;
  else icon.setAttribute("data-test-icon", `${name}-medium`);
  return icon;
}

function openMenu(opener) {
  const person = subject();
  const item = (attributes, icon, text) => sdui
    ? el(attributes.href ? "a" : "div", { role: "menuitem", tabindex: "-1", ...attributes }, icon, el("span", {}, text))
    : el("div", { role: "button", tabindex: "0", class: "artdeco-dropdown__item", "aria-label": attributes["aria-label"] ?? null }, icon, el("span", {}, text));
  const canConnect = !person.pending && ![...document.querySelectorAll("main a[href], main button")].some((other) => isConnect(other) && whomToConnect(other) === person);
  const menu = el("div", sdui ? { role: "menu" } : { class: "artdeco-dropdown__content artdeco-dropdown__content--is-open" },
    item(sdui ? { href: "/messaging/compose/?body=&interop=msgOverlay" } : {}, menuIcon("send-privately"), words.send_profile),
    canConnect ? item({ href: sdui && data.connectAs === "link" ? `/preload/custom-invite/?vanityName=${person.vanity}` : null, "aria-label": say(words.invite_label, { name: person.name }) }, menuIcon("connect"), words.connect) : null,
    item({}, menuIcon("download"), words.save_pdf),
    item({}, menuIcon("report-ads"), words.report));
  menu.addEventListener("click", (event) => {
    const chosen = event.target.closest("[role=menuitem], .artdeco-dropdown__item");
    if (!sdui && chosen && isConnect(chosen)) setTimeout(() => beginInvitation(person), 80);
    if (chosen?.matches('[href*="/messaging/compose/"]')) event.preventDefault();
    setTimeout(closeMenus);
  });
  // What is no button listens to the keys itself.
  menu.addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && event.target.matches("div")) event.target.click();
  });
  const place = opener.getBoundingClientRect();
  menu.style.insetBlockStart = `${place.bottom + scrollY + 4}px`;
  menu.style.left = `${Math.min(place.left, innerWidth - 240)}px`;
  // The older pages keep the menu beside its opener; the newer ones put it at the end of the body.
  document.body.append(menu);
  opener.setAttribute("aria-expanded", "true");
}

document.addEventListener("click", (event) => {
  const opener = event.target instanceof Element ? event.target.closest('[aria-haspopup="menu"], [id$="-profile-overflow-action"]') : null;
  const wasOpen = opener?.getAttribute("aria-expanded") === "true";
  if (opener || !event.target.closest?.("[role=menu], .artdeco-dropdown__content")) closeMenus();
  if (opener && !wasOpen && subject()) openMenu(opener);
});

addEventListener("scroll", () => {
  for (const header of document.querySelectorAll('[data-testid="sticky-header"], .pvs-sticky-header-profile-actions')) {
    header.toggleAttribute("data-shown", scrollY > 420);
  }
}, { passive: true });
