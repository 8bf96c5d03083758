// @ts-check
// Draws the path over the years with the extension's own modules, from the data and words that the page brings along.
import { pathPicture } from "../drawing/path/path.js";
import { textsOf } from "../drawing/texts.js";

const { path, labels } = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("path-data")).textContent ?? "");
const language = /** @type {"en" | "ar" | "he"} */ (document.documentElement.lang);
document.getElementById("path")?.append(pathPicture({ path, texts: textsOf(language, labels) }));
