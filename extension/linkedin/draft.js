// @ts-check
// What would be sent, to whom, read from the very composer or dialog that the press is in.

/** @typedef {{mine_in_row: number, theirs: boolean}} Seen */

const Drafts = (() => {
  const MOST_SEEN = 99;

  /**
   * The words of an editor as they would be read: a line a paragraph.
   * @param {Element | null} editor
   * @returns {string}
   */
  function words(editor) {
    if (!editor) return "";
    if ("value" in editor) return String(editor.value).trim();
    const lines = [""];
    collect(editor, lines);
    return lines.join("\n").replaceAll("\u00A0", " ").trim();
  }

  /** @param {Node} node @param {string[]} lines */
  function collect(node, lines) {
    for (const child of node.childNodes) {
      const last = lines.length - 1;
      if (child.nodeType === 3) {
        lines[last] += /** @type {Text} */ (child).data;
      } else if (child.nodeType === 1) {
        const name = /** @type {Element} */ (child).tagName;
        const block = name === "P" || name === "DIV" || name === "LI";
        if (name === "BR" || (block && (lines[last] !== "" || child.previousSibling))) lines.push("");
        if (name !== "BR") collect(child, lines);
      }
    }
  }

  /**
   * A message in this composer. No recipients when they cannot be told for certain.
   * @param {Element} composer
   * @param {string} [said] instead of what the editor holds, for a quick reply
   * @returns {Draft}
   */
  function ofMessage(composer, said) {
    const conversation = Hooks.around("conversation", composer);
    const subject = Hooks.first("subjectLine", conversation ?? composer);
    const text = said ?? [words(subject), words(Hooks.first("editor", composer))].filter(Boolean).join("\n");
    const thread = conversation && seen(conversation);
    return { channel: subject ? "inmail" : "message", text, recipients: conversation ? recipients(conversation) : [], ...(thread ? { seen: thread } : {}) };
  }

  /**
   * What the open thread shows of who wrote last. Several messages of one day are one approach. Older messages
   * load only when scrolled to, so this says what was seen and never that there was nothing.
   * @param {Element} conversation
   * @returns {Seen | null}
   */
  function seen(conversation) {
    const lines = Hooks.every("threadLine", conversation);
    if (lines.length === 0) return null;
    let days = 0;
    let mine = false;
    for (const line of lines.reverse()) {
      if (Hooks.is("theirLine", line)) break;
      const heading = Hooks.is("dayLine", line);
      if (heading && mine) days += 1;
      mine = !heading;
    }
    return { mine_in_row: Math.min(days + Number(mine), MOST_SEEN), theirs: Hooks.first("theirLine", conversation) !== null };
  }

  /**
   * @param {Element} conversation
   * @returns {Recipient[]}
   */
  function recipients(conversation) {
    /** @type {Map<string, Recipient>} */
    const found = new Map();
    for (const link of Hooks.every("threadPerson", conversation)) {
      const person = People.recipient(Address.ofHref(link.getAttribute("href") ?? ""));
      if (person) found.set(JSON.stringify(person), person);
    }
    if (found.size > 0) return [...found.values()];
    // A new message to several people names them on pills that carry no address.
    if (Hooks.every("pill", conversation).length > 1) return [];
    const composed = location.pathname.startsWith("/messaging/compose") ? People.recipient(Address.ofHref(location.href)) : null;
    return composed ? [composed] : [];
  }

  /** @param {Recipient | null} person @param {string} text @returns {Draft} */
  function invitation(person, text) {
    return { channel: "invitation", text, recipients: person ? [person] : [] };
  }

  /**
   * Whether there is anything to review: words to somebody known, or an invitation, which goes to somebody not
   * connected yet whoever it is. A message whose reader could not be told may go to the closest friend.
   * @param {Draft} draft
   */
  function tells({ channel, text, recipients }) {
    if (channel === "invitation") return text !== "" || recipients.length > 0;
    return text !== "" && recipients.length > 0;
  }

  return Object.freeze({ words, ofMessage, invitation, tells });
})();
