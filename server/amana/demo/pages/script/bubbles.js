// Message bubbles at the foot of the page: several may be open, each with its own people.

function header(people, bubble) {
  const names = people.map((person) => person.name).join(", ");
  const link = people.length === 1
    ? el("a", { class: "msg-overlay-bubble-header__title-link ember-view", href: `/in/${people[0].urn}/` }, names)
    : el("a", { href: "/messaging/thread/2-group==/" }, names);
  return el("header", { class: "msg-overlay-bubble-header" },
    el("div", { class: "msg-overlay-bubble-header__details" }, el("h2", { class: "msg-overlay-bubble-header__title", style: "font-size:14px" }, link)),
    el("div", { class: "msg-overlay-bubble-header__controls" },
      el("button", { type: "button", class: "msg-overlay-bubble-header__control", "aria-label": words.minimise, onclick: () => bubble.classList.toggle("is-minimized") }, "–"),
      el("button", { type: "button", class: "msg-overlay-bubble-header__control", "aria-label": words.close, onclick: () => bubble.remove() }, "✕")));
}

function openBubble(people, lines) {
  const bubble = el("div", { class: "msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active msg-convo-wrapper", role: "dialog", "aria-label": people.map((person) => person.name).join(", ") });
  const list = el("ul", { class: "msg-s-message-list" }, ...lines.map(([from, text]) => line(from, text)));
  // Somebody never written to is shown as a card that links by vanity, not by URN.
  if (lines.length === 0 && people.length === 1) {
    list.append(el("li", {}, el("div", { class: "profile-card-one-to-one" }, el("a", { class: "profile-card-one-to-one__profile-link", href: people[0].path }, people[0].name))));
  }
  bubble.append(header(people, bubble), el("div", { class: "msg-overlay-conversation-bubble__content-wrapper" }, list, composer(() => people, (text) => list.append(line("me", text)))));
  home.querySelector("#msg-overlay").append(bubble);
  return bubble;
}

const overlay = home.querySelector("#msg-overlay");
if (overlay) {
  overlay.append(el("div", { class: "msg-overlay-list-bubble msg-overlay-list-bubble--is-minimized" }, words.messaging));
  for (const talk of data.bubbles) openBubble(talk.people.map(byUrn), talk.lines);
}

document.addEventListener("click", (event) => {
  const pressed = event.target instanceof Element ? event.target.closest("a, button") : null;
  if (!pressed) return;
  const address = pressed.matches('a[href*="/messaging/compose/"]') ? new URL(pressed.href, "https://www.linkedin.com") : null;
  const bySvg = pressed.matches("button") && pressed.querySelector('svg[data-test-icon^="send-privately-"]');
  const person = address ? byUrn(address.searchParams.get("recipient")) : bySvg ? personAround(pressed) : null;
  if (!person) return;
  event.preventDefault();
  openBubble([person], []).querySelector(".msg-form__contenteditable").focus();
});
