// @ts-check
// What would be sent, to whom, read from the very composer or dialog that the press is in.

/** @typedef {{mine_in_row: number, theirs: boolean}} Seen */

const Drafts = (() => {
  const MOST_SEEN = 99;
  /** As many readers of one message as the server looks up. */
  const MOST_READERS = 50;
  const { words } = Written;

  /**
   * A message in this composer. No recipients when they cannot be told for certain.
   * @param {Element} composer
   * @returns {Draft}
   */
  function ofMessage(composer) {
    const conversation = Hooks.around("conversation", composer);
    const subject = Hooks.first("subjectLine", conversation ?? composer);
    const text = [words(subject), words(Hooks.first("editor", composer))].filter(Boolean).join("\n");
    return message(subject ? "inmail" : "message", Written.cut(text), conversation);
  }

  /**
   * The answer that one click on this button sends.
   * @param {Element} button
   * @returns {Draft}
   */
  function ofReply(button) {
    return message("message", words(button), Hooks.around("conversation", button));
  }

  /** @param {"message" | "inmail"} channel @param {string} text @param {Element | null} conversation @returns {Draft} */
  function message(channel, text, conversation) {
    const thread = conversation && seen(conversation);
    const readers = conversation ? Readers.of(conversation).slice(0, MOST_READERS) : [];
    return { channel, text, recipients: readers, ...(thread ? { seen: thread } : {}) };
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

  return Object.freeze({ words, ofMessage, ofReply, invitation, tells });
})();
