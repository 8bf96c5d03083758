// Invitations: the dialog with its two steps, the buttons that send at once, and taking an invitation back.

const NOTE_LIMIT = 200;

function invited(person, text) {
  window.sent.push({ kind: "invitation", to: person.vanity || person.urn, text });
  person.pending = true;
  for (const button of document.querySelectorAll("a[href], button")) {
    if (isConnect(button) && whomToConnect(button) === person) becomePending(button, person);
  }
  toast(say(words.sent, { name: person.name }));
}

function isConnect(button) {
  if (button.matches('a[href*="custom-invite/"]')) return true;
  return Boolean(button.querySelector('svg[data-test-icon^="connect-"], svg[id^="connect-"]')) || button.matches('[componentkey^="ConnectButton"][componentkey$="_connect"]');
}

function whomToConnect(button) {
  const address = button.getAttribute("href");
  return address ? byVanity(new URL(address, "https://www.linkedin.com").searchParams.get("vanityName")) : personAround(button);
}

function becomePending(button, person) {
  const icon = button.querySelector("svg");
  if (sdui) icon.id = "clock-small";
  else icon.setAttribute("data-test-icon", "clock-small");
  icon.querySelector("use")?.setAttribute("href", "#clock-small");
  button.querySelector("span").textContent = words.pending;
  button.setAttribute("aria-label", say(words.pending_label, { name: person.name }));
  if (button.hasAttribute("href")) button.setAttribute("href", `/mynetwork/invitation-manager/sent/?withdraw=${person.urn}`);
  const key = button.getAttribute("componentkey");
  if (key) button.setAttribute("componentkey", key.replace(/_connect$/, "_pending"));
}

function closeDialog() {
  home.querySelector("#artdeco-modal-outlet").replaceChildren();
}

/** Opens a dialog in LinkedIn's shape; `actions` are its buttons. */
function openDialog({ id, title, content, actions }) {
  const dialog = el("div", { "data-test-modal": true, role: "dialog", tabindex: "-1", class: `artdeco-modal artdeco-modal--layer-default ${id.replace("-modal", "")}`, "aria-labelledby": id },
    el("button", { "aria-label": words.close, class: "artdeco-modal__dismiss artdeco-button artdeco-button--circle artdeco-button--tertiary", "data-test-modal-close-btn": true, onclick: closeDialog }, "✕"),
    el("div", { class: "artdeco-modal__header" }, el("h2", { id }, title)),
    el("div", { class: "artdeco-modal__content" }, ...content),
    el("div", { class: "artdeco-modal__actionbar" }, ...actions));
  dialog.addEventListener("keydown", (event) => event.key === "Escape" && closeDialog());
  home.querySelector("#artdeco-modal-outlet").replaceChildren(
    el("div", { "data-test-modal-container": true, "data-test-modal-id": id }, el("div", { class: "artdeco-modal-overlay artdeco-modal-overlay--layer-default" }, dialog)));
  dialog.focus();
  return dialog;
}

const button = (look, text, onclick, more = {}) =>
  el("button", { class: `artdeco-button artdeco-button--2 artdeco-button--${look}`, "aria-label": text, onclick, ...more }, el("span", { class: "artdeco-button__text" }, text));

/** What stands before the dialog that invites, if anything does. */
function beginInvitation(person) {
  if (data.gate === "limit") openLimit();
  else if (data.gate === "relation") openRelation(person);
  else openInvitation(person);
}

function openLimit() {
  openDialog({
    id: "ip-fuse-limit-alert__header",
    title: words.limit_title,
    content: [el("div", { class: "ip-fuse-limit-alert__warning" }, el("p", {}, words.limit_why))],
    actions: [button("primary", words.got_it, closeDialog)],
  });
}

function openRelation(person) {
  const choices = words.relations.map((text, at) => el("label", { class: "pv3" }, el("input", { type: "radio", name: "relation", value: at }), ` ${text}`));
  openDialog({
    id: "send-invite-modal",
    title: say(words.relation_title, { name: person.name }),
    content: choices.map((choice) => el("p", {}, choice)),
    actions: [button("tertiary", words.cancel, closeDialog), button("primary", words.connect, () => openInvitation(person))],
  });
}

function openPremium() {
  openDialog({
    id: "modal-upsell",
    title: words.premium_title,
    content: [el("p", {}, words.premium_why)],
    actions: [el("a", { class: "artdeco-button artdeco-button--2 artdeco-button--premium artdeco-button--primary", href: "/premium/products/" }, words.premium_try)],
  });
}

/** Some members want to see that one knows their address. Sends once it is given. */
function emailGate(person, noteOf) {
  const field = el("input", { type: "email", name: "email", id: "email", required: true, dir: "ltr" });
  const send = () => {
    if (field.value === "" || !field.validity.valid) return field.focus();
    closeDialog();
    invited(person, noteOf());
  };
  return { parts: [el("label", { for: "email" }, say(words.email_label, { name: person.name })), field], send };
}

function openInvitation(person) {
  const [before, after] = words.note_why.split("{name}");
  const gate = data.gate === "email" ? emailGate(person, () => "") : null;
  openDialog({
    id: "send-invite-modal",
    title: words.note_title,
    content: [el("p", {}, before, el("strong", {}, person.name), after), el("p", { class: "t-black--light" }, words.note_left), ...(gate?.parts ?? [])],
    actions: [
      button("secondary", words.add_note, () => (data.gate === "premium" ? openPremium() : openNote(person))),
      button("primary", words.no_note, gate?.send ?? (() => { closeDialog(); invited(person, ""); })),
    ],
  });
}

function openNote(person) {
  const count = el("div", { class: "connect-button-send-invite__count" }, `0/${NOTE_LIMIT}`);
  const gate = data.gate === "email" ? emailGate(person, () => field.value) : null;
  const send = button("primary", words.send, gate?.send ?? (() => { closeDialog(); invited(person, field.value); }), { disabled: true });
  const field = el("textarea", {
    id: "custom-message", name: "message", class: "ember-text-area connect-button-send-invite__custom-message", placeholder: words.note_sample, dir: "auto",
    oninput: () => {
      count.textContent = `${field.value.length}/${NOTE_LIMIT}`;
      send.disabled = field.value.trim() === "" || field.value.length > NOTE_LIMIT;
    },
  });
  const [before, after] = words.note_why.split("{name}");
  openDialog({
    id: "send-invite-modal",
    title: words.note_title,
    content: [el("p", {}, before, el("strong", {}, person.name), after), el("label", { for: "custom-message", class: "visually-hidden" }, words.note_hint), field, count, ...(gate?.parts ?? [])],
    actions: [button("tertiary", words.cancel, () => openInvitation(person)), send],
  });
  field.focus();
}

function openWithdrawal(person) {
  openDialog({
    id: "withdraw-invite-modal",
    title: words.withdraw_title,
    content: [el("p", {}, say(words.withdraw_why, { name: person.name }))],
    actions: [button("tertiary", words.cancel, closeDialog), button("primary", words.withdraw, closeDialog)],
  });
}

document.addEventListener("click", (event) => {
  const pressed = event.target instanceof Element ? event.target.closest("a[href], button, [role=menuitem]") : null;
  if (!pressed) return;
  if (pressed.matches('a[href*="withdraw="]') || pressed.querySelector('svg[data-test-icon="clock-small"]')) {
    event.preventDefault();
    const person = personAround(pressed);
    if (person) openWithdrawal(person);
  } else if (isConnect(pressed)) {
    event.preventDefault();
    const person = whomToConnect(pressed);
    if (!person) return;
    // A button on somebody's card in a list sends at once; the profile's own Connect opens the dialog.
    const atOnce = pressed.matches("button") ? person !== subject() : data.searchAtOnce && pressed.matches('[href*="search-custom-invite"]');
    setTimeout(() => (atOnce ? invited(person, "") : beginInvitation(person)), 80);
  }
});

if (data.invites) openInvitation(subject());
