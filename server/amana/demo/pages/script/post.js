// Posts and comments: public words, in the editors of both generations. None of them is a message to somebody.

function editorOf(kind, label) {
  const common = { contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-label": label };
  return sdui
    ? el("div", { class: "tiptap ProseMirror", tabindex: "0", ...common }, el("p", {}, el("br")))
    : el("div", { class: `ql-editor ql-blank ${kind}-editor`, "data-gramm": "false", "data-placeholder": label, ...common }, el("p", {}, el("br")));
}

function publish(kind, box) {
  window.sent.push({ kind, to: "", text: textOf(box) });
  box.replaceChildren(el("p", {}, el("br")));
}

/** Both send with Ctrl+Enter, as LinkedIn's do. */
function byKeys(kind, box) {
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    publish(kind, box);
  });
  return box;
}

function openPost() {
  const box = byKeys("post", editorOf("share", words.start_post));
  const post = button("primary", words.post, () => { publish("post", box); close(); }, { class: "share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary", type: "submit" });
  const shell = sdui ? document.body.appendChild(el("dialog", { "data-testid": "share-dialog" }, box, post)) : null;
  const close = () => (shell ? shell.remove() : closeDialog());
  if (shell) shell.showModal();
  else openDialog({ id: "share-to-linkedin-modal", title: words.start_post, content: [box], actions: [post] });
  box.focus();
}

for (const place of document.querySelectorAll("[data-comment]")) {
  const box = byKeys("comment", editorOf("comments", words.add_comment));
  const form = el("form", { class: "comments-comment-box__form" }, box, el("button", { type: "submit", class: "comments-comment-box__submit-button" }, words.comment));
  form.addEventListener("submit", (event) => { event.preventDefault(); publish("comment", box); });
  place.replaceWith(form);
}
for (const opener of document.querySelectorAll(".share-box-feed-entry__trigger")) opener.addEventListener("click", openPost);
