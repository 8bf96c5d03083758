// Forbids what would let a page's or a person's text become code or markup, and what reaches out.
// Run from the extension's folder, which is what -c counts from: `npm run lint` does so.

const MARKUP = ["innerHTML", "outerHTML", "setHTMLUnsafe", "srcdoc"];
const NETWORK = "Only background/server.js speaks to the server.";
const ACTING = "Amana never acts on a page for the user.";

/** @param {string} reason @param {string[]} names */
const forbidGlobals = (reason, ...names) => names.map((name) => ({ name, message: reason }));

/** What no file of the extension may do. */
const ALWAYS = [
  {
    selector: `AssignmentExpression[left.type='MemberExpression'][left.property.name=/^(${MARKUP.join("|")})$/]`,
    message: "Text goes into pages by textContent.",
  },
  {
    selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/]",
    message: "Text goes into pages by textContent.",
  },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^writeln?$/]", message: "No document.write." },
  { selector: "CallExpression[callee.name=/^set(Timeout|Interval)$/] > Literal:first-child", message: "No code in strings." },
  {
    // What a click opens may be loaded by that click; which file it is stands in the code.
    selector: "ImportExpression:not([source.type='Literal'][source.value=/^\\.\\u002F/])",
    message: "A module is loaded by a literal relative path.",
  },
];

/** What a content script may not do besides. */
const ON_THE_PAGE = [
  {
    selector: "CallExpression[callee.property.name=/^(click|dispatchEvent|submit|requestSubmit|scroll|scrollTo|scrollBy|scrollIntoView|execCommand|pushState|replaceState)$/]",
    message: ACTING,
  },
  { selector: "AssignmentExpression[left.object.name='location']", message: ACTING },
  { selector: "NewExpression[callee.name=/Event$/]", message: ACTING },
  { selector: "ImportExpression", message: "From a page, a relative path leads to the page's own site." },
];

export default [
  {
    files: ["**/*.js"],
    languageOptions: { ecmaVersion: 2023, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-var": "error",
      "prefer-const": "error",
      eqeqeq: "error",
      "no-control-regex": "error",
      "no-console": "error",
      "no-restricted-syntax": ["error", ...ALWAYS],
      "no-restricted-globals": ["error", ...forbidGlobals(NETWORK, "fetch", "XMLHttpRequest", "WebSocket", "EventSource")],
    },
  },
  {
    // The one reads the server, the other our own message files in the language that was chosen.
    files: ["background/server.js", "panel/texts.js"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["linkedin/*.js"],
    languageOptions: { sourceType: "script" },
    rules: { "no-restricted-syntax": ["error", ...ALWAYS, ...ON_THE_PAGE] },
  },
];
