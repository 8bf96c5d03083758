// Soft navigation: the address changes at once, content and title follow later, and the old content stays until then.
// With `data.disorder`, content that came too late is shown all the same, until the next comes.

const regionOf = (page) => page.querySelector("main#workspace, .scaffold-layout");
let journey = 0;

async function travel(path) {
  const mine = ++journey;
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const [answer] = await Promise.all([fetch(path), wait(data.late)]);
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== journey && !data.disorder) return;
  const [from, to] = [regionOf(document), regionOf(next)];
  const newer = next.getElementById("interop-outlet") !== null;
  if (!from || !to || newer !== sdui || next.querySelector("[data-conversation]")) return location.assign(path);
  const pending = new Set(everybody().filter((person) => person.pending).map((person) => person.urn));
  const { people, ...rest } = JSON.parse(next.getElementById("page-data").textContent);
  // People already known keep their object, so that open bubbles and pending marks stay theirs.
  data = { ...data, ...rest, enterSends: data.enterSends, people: { ...people, ...data.people } };
  from.replaceWith(document.adoptNode(to));
  closeMenus();
  scrollTo(0, 0);
  for (const connect of document.querySelectorAll("a[href], button")) {
    const person = isConnect(connect) ? whomToConnect(connect) : null;
    if (person && pending.has(person.urn)) becomePending(connect, person);
  }
  await wait(Math.max(0, data.titleLate - data.late));
  if (mine === journey) document.title = next.title;
}

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.button !== 0) return;
  const link = event.composedPath().find((node) => node instanceof Element && node.matches("a[href]"));
  const path = link?.getAttribute("href");
  if (!path || !/^\/(?:in\/|feed\/|mynetwork\/|search\/|messaging\/|jobs\/|notifications\/)/.test(path)) return;
  event.preventDefault();
  history.pushState({}, "", path);
  travel(path);
});
addEventListener("popstate", () => travel(location.pathname + location.search));
