// Writing messages: the same form on the messaging page and in a bubble, with LinkedIn's ways of sending.

const textOf = (box) => [...box.childNodes].map((node) => (node.innerText ?? node.textContent).replace(/\n$/, "")).join("\n").trim();

function empty(box) {
  box.replaceChildren(el("p", {}, el("br")));
  box.toggleAttribute("data-empty", true);
}

/** The form, for the receivers `to` gives when it is sent. */
function composer(to, sent) {
  const box = el("div", { class: "msg-form__contenteditable t-14 t-black--light t-normal flex-grow-1 notranslate", contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-label": words.write, "aria-placeholder": words.write });
  const footer = el("footer", { class: "msg-form__footer" });
  const form = el("form", { class: "msg-form msg-form--thread-footer-feature" }, el("div", { class: "msg-form__msg-content-container" }, box), footer);
  let options = null;

  const send = () => {
    const text = textOf(box);
    if (!text) return;
    const subjectLine = form.parentElement.querySelector('input[name="subject"]');
    window.sent.push({ kind: "message", to: to().map((person) => person.urn).join(","), text, ...(subjectLine ? { subject: subjectLine.value } : {}) });
    empty(box);
    draw();
    sent(text);
    box.focus();
  };
  const draw = () => {
    const toggle = el("button", { type: "button", class: "msg-form__send-toggle", "aria-label": words.send_options, "aria-expanded": "false", onclick: choose }, "⋯");
    const submit = el("button", { type: "submit", class: "msg-form__send-button artdeco-button artdeco-button--1", disabled: textOf(box) === "" }, words.send);
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
    const submit = footer.querySelector(".msg-form__send-button");
    if (submit) submit.disabled = blank;
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.shiftKey) return;
    if (data.enterSends || event.ctrlKey || event.metaKey) {
      event.preventDefault();
      send();
    }
  });
  empty(box);
  draw();
  return form;
}

/** One line of a conversation; `from` is "me" or "them". */
function line(from, text) {
  return el("li", { class: "msg-s-message-list__event clearfix" },
    el("div", { class: `msg-s-event-listitem${from === "them" ? " msg-s-event-listitem--other" : ""}`, "data-event-urn": `urn:li:msg_message:(2-${Math.abs(text.length * 7919)})` },
      el("p", { class: "msg-s-event-listitem__body t-14", dir: "auto" }, text)));
}

// The full messaging page brings its list and an empty place for the form; the people are read from its own header.
const place = document.querySelector("[data-composer]");
if (place) {
  const list = document.querySelector(".msg-s-message-list");
  const receivers = () => data.thread.filter((urn) => document.querySelector(`.artdeco-pill[data-urn="${urn}"]`) || !data.pills).map(byUrn);
  place.replaceWith(composer(receivers, (text) => list.append(line("me", text))));
  for (const pill of document.querySelectorAll(".artdeco-pill--dismiss")) pill.addEventListener("click", () => pill.remove());
}
document.execCommand("defaultParagraphSeparator", false, "p");
