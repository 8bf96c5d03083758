// @ts-check
// The path over the years, asked for when it is opened.
import { el } from "../dom.js";
import { pathPicture } from "../path/path.js";
import { backBar } from "./back_bar.js";

/** @param {import("../shapes.js").Stage} stage */
export function pathView(stage) {
  const { texts, state } = stage;
  const view = el("article", { class: "view" }, backBar(stage, texts.t("pathTitle")));
  void (async () => {
    const answer = await stage.ask("path/read", { contact: state.sheet?.contact?.id });
    view.append(answer.ok ? pathPicture({ path: answer.path, texts }) : el("p", { class: "notice" }, stage.problem(answer)));
  })();
  return view;
}
