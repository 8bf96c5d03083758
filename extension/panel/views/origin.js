// @ts-check
// Where the tie comes from: circles, how we met, who introduced us, what each has to give. None of it moves a number.
import { el, said } from "../dom.js";
import { list } from "../numbers.js";
import { digitIn } from "./phone_digits.js";

/** So many of whom they know are named. */
const NAMED = 12;

/** @param {import("../shapes.js").Stage} stage @param {import("../shapes.js").Sheet} sheet @param {import("../shapes.js").Contact} contact */
export function origin(stage, sheet, contact) {
  const { texts, go } = stage;
  const { t } = texts;
  const circles = list(texts, contact.circles.map((circle) => t(`circle_${circle}`)));
  const rows = [
    row(t("circles"), circles),
    row(t("howWeMet"), contact.how_we_met && said(contact.how_we_met)),
    row(t("introducedBy"), sheet.trust.introducer && said(sheet.trust.introducer.name)),
    row(t("offers"), lines(contact.offers)),
    row(t("needs"), lines(contact.needs)),
    row(t("interests"), lines(contact.interests)),
    row(t("languages"), lines(contact.languages)),
    row(t("knows"), named(stage, contact.knows ?? [])),
    row(t("emails"), links(contact.emails, mailTo)),
    row(t("phones"), links(contact.phones, callTo)),
  ].filter(Boolean);
  return el(
    "section",
    { class: "origin", "aria-labelledby": "origin" },
    el(
      "div",
      { class: "section-head" },
      el("h2", { id: "origin" }, t("origin")),
      el("button", { type: "button", class: "link", id: "edit-card", "aria-label": t("editTitle"), on: { click: () => go("edit") } }, t("edit")),
    ),
    rows.length > 0 ? el("dl", { class: "origin-rows" }, rows) : el("p", { class: "quiet" }, t("originNone")),
    el("p", { class: "quiet origin-apart" }, t("originApart")),
  );
}

/** @param {string} term @param {import("../dom.js").Child} value */
function row(term, value) {
  return value ? el("div", {}, el("dt", {}, term), el("dd", {}, value)) : null;
}

/** @param {string[] | undefined} goods */
function lines(goods) {
  return goods && goods.length > 0 && el("ul", { class: "plain tags" }, goods.map((good) => el("li", {}, said(good))));
}

/** Ways to reach somebody, opened by the user's own press alone. @param {string[] | undefined} ways @param {(way: string) => string} to */
function links(ways, to) {
  return ways && ways.length > 0 && el("ul", { class: "plain tags" }, ways.map((way) => el("li", {}, el("a", { href: to(way), rel: "noreferrer noopener" }, el("bdi", { dir: "ltr" }, way)))));
}

/** @param {string} address */
const mailTo = (address) => `mailto:${encodeURIComponent(address).replace("%40", "@")}`;

/** The digits of a number in any script; what is said after them, such as an extension, is for the user to dial. @param {string} number */
function callTo(number) {
  const [dialled] = number.normalize("NFKC").split(/[a-z;#,]|\p{L}{2}/iu);
  const digits = [...dialled].map((sign) => (/\p{Nd}/u.test(sign) ? digitIn(sign) : sign === "+" ? sign : ""));
  return `tel:${digits.join("")}`;
}

/** The kept people whom they know, by name as soon as the names are there. @param {import("../shapes.js").Stage} stage @param {readonly string[]} ids */
function named(stage, ids) {
  if (ids.length === 0) return null;
  const place = el("ul", { class: "plain tags" }, el("li", { class: "quiet" }, "…"));
  void (async () => {
    const answer = await stage.ask("contact/named", { ids: ids.slice(0, NAMED) });
    const people = /** @type {{name: string}[]} */ (answer.ok ? (answer.contacts ?? []) : []);
    const others = ids.length - people.length;
    place.replaceChildren(...people.map(({ name }) => el("li", {}, said(name))), ...(others > 0 ? [el("li", { class: "quiet" }, stage.texts.plural("moreQuestions", others))] : []));
  })();
  return place;
}
