// @ts-check
// Ways of sending a message: the Send button, the keys that do the same, and quick replies.

const Messaging = (() => {
  /**
   * The message that this place of the page is about, pressed or not.
   * @param {readonly EventTarget[]} path
   * @returns {Draft | null}
   */
  function near(path) {
    const quick = Hooks.onPath("quickReply", path);
    if (quick) return Drafts.ofReply(quick);
    const composer = composerOn(path) ?? ofSubject(path);
    return composer && Drafts.ofMessage(composer);
  }

  /** The composer whose subject has a line of its own above it. @param {readonly EventTarget[]} path @returns {HTMLElement | null} */
  function ofSubject(path) {
    const conversation = Hooks.onPath("subjectLine", path) && Hooks.onPath("conversation", path);
    return conversation && Hooks.first("composer", conversation);
  }

  /**
   * Every message that stands ready to be sent: written in a composer, or offered as a quick reply.
   * @param {ParentNode} root
   * @returns {Draft[]}
   */
  function ready(root) {
    // Looked for within conversations only: this is asked whenever a page of any size has changed.
    const drafts = Hooks.every("conversation", root).flatMap((conversation) => {
      const composers = Hooks.every("composer", conversation).filter((composer) => !isEdit(composer));
      return [...composers.map(Drafts.ofMessage), ...Hooks.every("quickReply", conversation).map(Drafts.ofReply)];
    });
    return drafts.filter(Drafts.tells);
  }

  /**
   * @param {HTMLElement} control
   * @param {readonly EventTarget[]} path
   * @returns {Press | null}
   */
  function ofPress(control, path) {
    if (Hooks.is("quickReply", control)) return { draft: Drafts.ofReply(control), step: 2 };
    const composer = Hooks.is("messageSend", control) ? composerOn(path) : null;
    return composer && { draft: Drafts.ofMessage(composer), step: 2 };
  }

  /** @param {KeyboardEvent} event @param {readonly EventTarget[]} path @returns {Press | null} */
  function ofKey(event, path) {
    // Enter that ends a composition of letters (keyCode 229 in Safari's manner) belongs to the input method.
    if (event.key !== "Enter" || event.shiftKey || event.altKey || event.isComposing || event.keyCode === 229) return null;
    const composer = composerOn(path);
    const editor = composer && Hooks.onPath("editor", path);
    if (!editor || !(event.ctrlKey || event.metaKey || enterSends(composer)) || chooses(editor, composer)) return null;
    return { draft: Drafts.ofMessage(composer), step: 2 };
  }

  /** A form within the composer that has no editor, such as a search for pictures, sends no message. @param {readonly EventTarget[]} path @returns {Press | null} */
  function ofSubmit(path) {
    const form = /** @type {Element} */ (path[0]);
    const composer = composerOn(path);
    return composer && Hooks.first("editor", form) ? { draft: Drafts.ofMessage(composer), step: 2 } : null;
  }

  /** @param {readonly EventTarget[]} path @returns {HTMLElement | null} */
  function composerOn(path) {
    const composer = Hooks.onPath("composer", path);
    return composer && !isEdit(composer) ? composer : null;
  }

  /** What stands within a message changes that message. @param {Element} composer */
  const isEdit = (composer) => Hooks.around("messageLine", composer) !== null;

  /** @param {Element} element */
  const isSeen = (element) => element.checkVisibility();

  /** Where Enter sends there is no Send button, only the toggle that chooses between the two. @param {Element} composer */
  const enterSends = (composer) => Hooks.first("sendToggle", composer) !== null && !Hooks.every("messageSend", composer).some(isSeen);

  /** Whether Enter chooses a name or an emoji now, from a list that is open. @param {Element} editor @param {Element} composer */
  const chooses = (editor, composer) => Hooks.is("choosing", editor) || Hooks.every("typeahead", composer).some(isSeen);

  return Object.freeze({ near, ready, ofPress, ofKey, ofSubmit });
})();
