// Whom a new message goes to: pills, and a field that finds people by name.

/** `changed` hears who is chosen, at once and after each change. */
function recipients(people, changed) {
  let chosen = [...people];
  const field = el("input", { type: "text", role: "combobox", class: "msg-connections-typeahead__search-field", "aria-autocomplete": "list", "aria-expanded": "false", "aria-label": words.to, autocomplete: "off" });
  const added = el("div", { class: "msg-connections-typeahead__added-recipients msg-title" });
  const results = el("div", { class: "msg-connections-typeahead__search-results" });
  const found = () => everybody().filter((person) => field.value && !chosen.includes(person) && person.name.toLowerCase().includes(field.value.toLowerCase())).slice(0, 5);

  const choose = (person) => {
    chosen.push(person);
    field.value = "";
    draw();
    field.focus();
  };
  const pill = (person) => el("button", { type: "button", class: "artdeco-pill artdeco-pill--slate artdeco-pill--3 artdeco-pill--dismiss artdeco-pill--selected", "aria-label": person.name, onclick: () => { chosen = chosen.filter((other) => other !== person); draw(); } },
    el("span", { class: "artdeco-pill__text" }, person.name), " ✕");
  const offer = () => {
    const names = found();
    field.setAttribute("aria-expanded", String(names.length > 0));
    results.replaceChildren(...(names.length === 0 ? [] : [el("ul", { role: "listbox" }, ...names.map((person) =>
      el("li", { role: "option" }, el("button", { type: "button", class: "msg-connections-typeahead__search-result", onclick: () => choose(person) }, person.name))))]));
  };
  const draw = () => {
    added.replaceChildren(el("span", {}, words.to), ...chosen.map(pill), field);
    offer();
    changed([...chosen]);
  };

  field.addEventListener("input", offer);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      const [first] = found();
      if (first) choose(first);
    } else if (event.key === "Backspace" && field.value === "" && chosen.length > 0) {
      chosen.pop();
      draw();
      field.focus();
    }
  });
  draw();
  return el("div", { class: "msg-connections-typeahead" }, el("section", { class: "msg-connections-typeahead__top-fixed-section" }, added), results);
}
