// Choosing a name while writing: a list opens at an @, and takes Enter until it is closed.

/** Watches an editor; the answer says of each key whether the list took it. */
function mentions(box, form) {
  let list = null;

  const place = () => {
    const selection = box.getRootNode().getSelection?.() ?? getSelection();
    const node = selection?.anchorNode;
    if (node?.nodeType !== 3 || !box.contains(node)) return null;
    const found = /@([^\s@]*)$/.exec(node.data.slice(0, selection.anchorOffset));
    return found && { node, at: found.index, end: selection.anchorOffset, name: found[1].toLowerCase() };
  };
  const close = () => {
    list?.remove();
    list = null;
  };
  const choose = (person) => {
    const { node, at, end } = place();
    const name = el("span", { "data-mention": `urn:li:fsd_profile:${person.urn}` }, person.name);
    const rest = node.splitText(at);
    rest.data = ` ${rest.data.slice(end - at)}`;
    rest.before(name);
    close();
    getSelection().collapse(rest, 1);
    box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  };
  const look = () => {
    close();
    const at = place();
    const found = at ? everybody().filter((person) => person.name.toLowerCase().includes(at.name)).slice(0, 4) : [];
    if (found.length === 0) return;
    const options = found.map((person, number) => el("li", { role: "option", "aria-selected": String(number === 0), onmousedown: (event) => { event.preventDefault(); choose(person); } }, person.name));
    list = el("ul", { class: "msg-form__mentions", role: "listbox" }, ...options);
    list.first = found[0];
    form.prepend(list);
  };

  box.addEventListener("input", (event) => event.isTrusted && look());
  return (event) => {
    if (!list) return false;
    if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      choose(list.first);
      return true;
    }
    if (event.key === "Escape") close();
    return event.key === "Escape";
  };
}
