// The More menu, mounted outside <main> as LinkedIn does, and the header that appears on scrolling.

function closeMenus() {
  for (const menu of document.querySelectorAll("[role=menu], .artdeco-dropdown__content")) menu.remove();
  for (const opener of document.querySelectorAll('[aria-expanded="true"]')) opener.setAttribute("aria-expanded", "false");
}

function menuIcon(name) {
  const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  icon.setAttribute("width", "16");
  icon.setAttribute("height", "16");
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
    canConnect ? item({ href: sdui ? `/preload/custom-invite/?vanityName=${person.vanity}` : null, "aria-label": say(words.invite_label, { name: person.name }) }, menuIcon("connect"), words.connect) : null,
    item({}, menuIcon("download"), words.save_pdf),
    item({}, menuIcon("report-ads"), words.report));
  menu.addEventListener("click", (event) => {
    const chosen = event.target.closest("[role=menuitem], .artdeco-dropdown__item");
    if (!sdui && chosen && isConnect(chosen)) setTimeout(() => openInvitation(person), 80);
    if (chosen?.matches('[href*="/messaging/compose/"]')) event.preventDefault();
    setTimeout(closeMenus);
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
