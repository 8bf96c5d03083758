// @ts-check
// Shows a new pairing request on the open page without a reload by hand.

const section = /** @type {HTMLElement} */ (document.getElementById("waiting"));

async function look() {
  if (document.visibilityState !== "visible") return;
  const answer = await fetch("/waiting", { headers: { Accept: "application/json" } }).catch(() => null);
  if (!answer?.ok) return;
  const waiting = (await answer.json()).join(" ");
  if (waiting !== section.dataset.waiting) location.reload();
}

setInterval(look, 2000);
