// Conversations: the one of the messaging page, and bubbles at the foot of any page, several at once.

/** The parts below a conversation's header: who is written to, what was written, and the form. */
function conversation(people, { lines = [], replies = [], inmail = false, body = "", fresh = false } = {}) {
  let to = people;
  const list = el("ul", { class: "msg-s-message-list" }, ...lines.map(([from, text]) => line(from, text)));
  const sent = (text) => list.append(line("me", text));
  const typeahead = fresh
    ? recipients(people, (chosen) => {
      to = chosen;
      list.replaceChildren(...(chosen.length === 1 ? [profileCard(chosen[0])] : []));
    })
    : null;
  const offered = replies.length > 0 ? quickReplies(replies, () => to, sent) : null;
  return [typeahead, list, offered, composer(() => to, sent, { subject: inmail, body })].filter(Boolean);
}

function bubbleHeader(people, bubble, { fresh, linked }) {
  const names = people.map((person) => person.name).join(", ");
  const profile = (person) => el("a", { class: "msg-overlay-bubble-header__title-link ember-view", href: `/in/${person.urn}/` }, person.name);
  const title = people.length === 1 || linked ? people.map(profile) : [el("a", { href: "/messaging/thread/2-group==/" }, names)];
  return el("header", { class: "msg-overlay-bubble-header msg-overlay-conversation-bubble-header" },
    el("div", { class: "msg-overlay-bubble-header__details" }, el("h2", { class: "msg-overlay-bubble-header__title" }, ...(fresh ? [words.new_message] : title))),
    el("div", { class: "msg-overlay-bubble-header__controls" },
      el("button", { type: "button", class: "msg-overlay-bubble-header__control", "aria-label": words.minimise, onclick: () => bubble.classList.toggle("msg-overlay-conversation-bubble--is-minimized") }, "–"),
      el("button", { type: "button", class: "msg-overlay-bubble-header__control", "aria-label": words.close, onclick: () => bubble.remove() }, "✕")));
}

/** Somebody never written to gets a bubble for a new message. */
function openBubble(people, talk = {}) {
  const fresh = people.length === 1 && (talk.lines ?? []).length === 0;
  const bubble = el("div", { class: `msg-convo-wrapper msg-overlay-conversation-bubble msg-overlay-conversation-bubble--default-inactive${fresh ? " msg-overlay-conversation-bubble--is-compose" : ""}${talk.minimised ? " msg-overlay-conversation-bubble--is-minimized" : ""}`, role: "dialog", "aria-label": words.messaging });
  bubble.append(bubbleHeader(people, bubble, { fresh, linked: talk.linked }),
    el("div", { class: "msg-overlay-conversation-bubble__content-wrapper" }, ...conversation(people, { ...talk, fresh })));
  home.querySelector("#msg-overlay").append(bubble);
  return bubble;
}

// The full messaging page brings its header and an empty place for the rest.
const place = document.querySelector("[data-conversation]");
if (place) place.replaceWith(...conversation(data.thread.people.map(byUrn), { ...data.thread, fresh: data.fresh, body: data.body }));

const overlay = home.querySelector("#msg-overlay");
if (overlay) {
  overlay.append(el("div", { class: "msg-overlay-list-bubble msg-overlay-list-bubble--is-minimized" }, words.messaging));
  for (const talk of data.bubbles) openBubble(talk.people.map(byUrn), talk);
}

document.addEventListener("click", (event) => {
  const pressed = event.target instanceof Element ? event.target.closest("a, button") : null;
  if (!pressed) return;
  const address = pressed.matches('a[href*="/messaging/compose/"]') ? new URL(pressed.href, "https://www.linkedin.com") : null;
  const bySvg = pressed.matches("button") && pressed.querySelector('svg[data-test-icon^="send-privately-"]');
  const person = address ? byUrn(address.searchParams.get("recipient")) : bySvg ? personAround(pressed) : null;
  if (!person) return;
  event.preventDefault();
  openBubble([person], { body: address?.searchParams.get("body") ?? "" }).querySelector(".msg-form__contenteditable").focus();
});
document.execCommand("defaultParagraphSeparator", false, "p");
