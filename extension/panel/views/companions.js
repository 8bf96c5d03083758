// @ts-check
// "Also with": the others who were there.
import { peopleField } from "./people_field.js";

/** As many as the server enters at once. */
const MOST = 20;

/**
 * @param {import("../shapes.js").Stage} stage
 * @param {string} self the contact whose timeline this is
 * @param {import("./people_field.js").One[]} [there]
 */
export function companionsField(stage, self, there = []) {
  const { t } = stage.texts;
  return peopleField(stage, { name: "with", label: t("alsoWith"), without: (name) => t("alsoWithout", { name }), self, there, most: MOST });
}
