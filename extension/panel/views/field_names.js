// @ts-check
// How the fields of a card and of an event are called, where they are spoken of outside their form.

/** @type {Readonly<Record<string, string>>} */
const NAMES = Object.freeze({
  name: "field_name",
  headline: "field_headline",
  company: "field_company",
  location: "field_location",
  note: "note",
  how_we_met: "howWeMet",
  circles: "circles",
  offers: "offers",
  needs: "needs",
  interests: "interests",
  languages: "languages",
  emails: "emails",
  phones: "phones",
  knows: "knows",
  introduced_by: "introducedBy",
  text: "eventText",
  on: "eventDate",
  kind: "eventKind",
  who: "eventWho",
  stake: "eventStake",
  due: "byWhen",
  ask: "askedFor",
  with: "alsoWith",
  whom: "whom_introduced",
});

/** @param {import("../texts.js").Texts} texts @param {string} field @returns {string} its own name where it has no other */
export function fieldName({ t }, field) {
  if (field === "profiles") return t("identities");
  const key = NAMES[field];
  return key ? t(key) : field;
}
