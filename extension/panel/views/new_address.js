// @ts-check
// A person who was found by their member URN or number, under an address that is not kept yet: one press keeps it.
import { el } from "../dom.js";
import { identity } from "./identities.js";

/** @typedef {import("../shapes.js").Profile} Profile */

/** @param {import("../shapes.js").Stage} stage */
export function newAddress(stage) {
  const { t } = stage.texts;
  const contact = /** @type {import("../shapes.js").Contact} */ (stage.state.sheet?.contact);
  const keep = el("button", { type: "button", class: "small", id: "keep-address" }, t("newAddressKeep"));
  stage.guarded(keep, async () => {
    keep.disabled = true;
    const changes = { profiles: withUnkept(stage, contact) };
    const answer = await stage.ask("contact/change", { id: contact.id, version: contact.version, changes });
    keep.disabled = false;
    if (!answer.ok) return stage.say(stage.problem(answer));
    await stage.refresh();
    return stage.say(answer.waiting ? t("keptWaiting") : t("newAddressKept"));
  });
  return el("p", { class: "notice new-address" }, t("newAddress"), " ", keep);
}

/**
 * All that a person is found by, with what their page shows of them and is not kept yet.
 * @param {import("../shapes.js").Stage} stage
 * @param {import("../shapes.js").Contact} contact
 */
export function withUnkept({ state }, contact) {
  return [...contact.profiles, ...(state.unkept?.profiles ?? [])].map(identity);
}
