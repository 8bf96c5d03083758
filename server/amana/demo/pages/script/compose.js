// Writing messages: the same form on the messaging page and in a bubble, with LinkedIn's ways of sending.

/** The text of an editor as it would be sent: mentions by name, emoji pictures by their sign. */
function textOf(box) {
  const copy = box.cloneNode(true);
  for (const picture of copy.querySelectorAll("img[alt]")) picture.replaceWith(picture.alt);
  for (const rest of copy.querySelectorAll("br")) rest.replaceWith(rest.nextSibling ? "\n" : "");
  return [...copy.childNodes].map((node) => node.textContent).join("\n").trim();
}

/** Puts words into an editor, a paragraph a line. */
function fill(box, text) {
  box.replaceChildren(...text.split("\n").map((line) => el("p", {}, line || el("br"))));
  box.toggleAttribute("data-empty", text === "");
}

function sendIcon() {
  const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const drawing = document.createElementNS(icon.namespaceURI, "path");
  for (const [name, value] of Object.entries({ viewBox: "0 0 16 16", width: "16", height: "16", "aria-hidden": "true", "data-test-icon": "send-privately-small" })) icon.setAttribute(name, value);
  for (const [name, value] of Object.entries({ d: "M1 8 15 1l-4 14-3-6Zm7 1 7-8", fill: "currentColor" })) drawing.setAttribute(name, value);
  icon.append(drawing);
  return icon;
}

/** The form, for the receivers `to` gives when it is sent; `subject` adds InMail's line, `body` is there already. */
function composer(to, sent, { subject = false, body = "" } = {}) {
  const box = el("div", { class: "msg-form__contenteditable t-14 t-black--light t-normal flex-grow-1 notranslate", contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-label": words.write, "aria-placeholder": words.write });
  const line = subject ? el("input", { type: "text", name: "subject", class: "msg-form__subject", placeholder: words.subject, "aria-label": words.subject }) : null;
  const footer = el("footer", { class: "msg-form__footer" });
  // In some bubbles LinkedIn's form is no form at all.
  const form = el(data.formless ? "div" : "form", { class: "msg-form msg-form--thread-footer-feature" }, line, el("div", { class: "msg-form__msg-content-container" }, box), footer);
  let options = null;

  const send = () => {
    const text = textOf(box);
    if (!text || to().length === 0) return;
    window.sent.push({ kind: "message", to: to().map((person) => person.urn).join(","), text, ...(line ? { subject: line.value } : {}) });
    fill(box, "");
    draw();
    sent(text);
    box.focus();
  };
  const draw = () => {
    const toggle = el("button", { type: "button", class: "msg-form__send-toggle", "aria-label": words.send_options, "aria-expanded": "false", onclick: choose }, "⋯");
    const submit = data.premium
      ? el("button", { type: "submit", class: "msg-form__send-btn artdeco-button artdeco-button--circle artdeco-button--1", "aria-label": words.send, disabled: textOf(box) === "" }, sendIcon())
      : el("button", { type: "submit", class: "msg-form__send-button artdeco-button artdeco-button--1", disabled: textOf(box) === "" }, words.send);
    if (data.formless) submit.addEventListener("click", send);
    footer.replaceChildren(...(data.enterSends ? [el("span", {}, words.enter_sends), toggle] : [submit, toggle]));
    options = null;
  };
  const choose = () => {
    if (options) return draw();
    const choice = (value, text) => el("label", {}, el("input", { type: "radio", name: "msg-send-option", checked: data.enterSends === value, onchange: () => { data.enterSends = value; draw(); } }), ` ${text}`);
    options = el("div", { class: "msg-form__send-options" }, choice(true, words.enter_sends), choice(false, words.click_sends));
    footer.querySelector(".msg-form__send-toggle").setAttribute("aria-expanded", "true");
    footer.append(options);
  };

  form.addEventListener("submit", (event) => { event.preventDefault(); send(); });
  box.addEventListener("input", () => {
    const blank = textOf(box) === "";
    box.toggleAttribute("data-empty", blank && box.innerText.length < 2);
    const submit = footer.querySelector(".msg-form__send-button, .msg-form__send-btn");
    if (submit) submit.disabled = blank;
  });
  // The list of names is asked before the form is: while it is open, Enter chooses from it.
  const mentioning = mentions(box, form);
  box.addEventListener("keydown", (event) => {
    if (mentioning(event) || event.key !== "Enter" || event.isComposing || event.shiftKey) return;
    if (data.enterSends || event.ctrlKey || event.metaKey) {
      event.preventDefault();
      send();
    }
  });
  fill(box, body);
  draw();
  return form;
}

/** One line of a conversation; `from` is "me" or "them". */
function line(from, text) {
  return el("li", { class: "msg-s-message-list__event clearfix" },
    el("div", { class: `msg-s-event-listitem${from === "them" ? " msg-s-event-listitem--other" : ""}`, "data-event-urn": `urn:li:msg_message:(2-${Math.abs(text.length * 7919)})` },
      el("p", { class: "msg-s-event-listitem__body t-14", dir: "auto" }, text)));
}

/** Answers that LinkedIn offers below the last message; one click sends one. */
function quickReplies(replies, to, sent) {
  const reply = (text) => el("li", { class: "conversations-quick-replies__reply" },
    el("button", { type: "button", class: "conversations-quick-replies__reply-button artdeco-button artdeco-button--2 artdeco-button--secondary", onclick: () => {
      window.sent.push({ kind: "message", to: to().map((person) => person.urn).join(","), text });
      box.remove();
      sent(text);
    } },
    el("span", { class: "visually-hidden" }, say(words.reply_with, { text })),
    el("span", { class: "conversations-quick-replies__reply-content", "aria-hidden": "true", dir: "auto" }, text)));
  const box = el("div", { class: "msg-s-message-list__quick-replies-container" }, el("ul", { class: "conversations-quick-replies" }, ...replies.map(reply)));
  return box;
}

/** Somebody never written to stands above the empty thread as a card, which links by vanity and not by URN. */
function profileCard(person) {
  return el("li", { class: "msg-s-profile-card msg-s-profile-card-one-to-one" },
    el("a", { href: person.path, tabindex: "-1", "aria-hidden": "true" }, "●"),
    el("a", { class: "profile-card-one-to-one__profile-link", href: person.path }, person.name));
}
