"""linkedin/messaging.js and readers.js: which presses send a message, which words, and to whom; with real keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from amana.demo.cast import DANIEL, MAYA, NOA, SAMI, STRANGERS
from amana.demo.page import Feed, Generation, Messaging, Network, Profile, Search, Talk
from amana.demo.page import Page as Sample
from amana.demo.person import Person
from amana.demo.site import render
from amana.texts.language import Language
from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

Where = Literal["page", "bubble", "classic bubble"]
PLACES: list[Where] = ["page", "bubble", "classic bubble"]
GENERATIONS: list[Generation] = ["sdui", "classic"]
LINES = (("them", "Hello"), ("me", "Hi"))

RECORD = """() => {
  window.presses = [];
  const record = (event) => {
    const press = Sending.recognise(event, Subject.NOBODY);
    if (press) presses.push({by: event.type, ...press.draft});
  };
  for (const type of ["click", "keydown", "submit"]) addEventListener(type, record, true);
  for (const root of Hooks.roots()) if (root !== document) root.addEventListener("submit", record, true);
}"""


@dataclass(frozen=True, slots=True)
class Stage:
    """A sample page on which every press that sends a message is noted."""

    page: Page

    @property
    def editor(self) -> Locator:
        return self.page.locator(".msg-form__contenteditable").last

    def write(self, text: str) -> Locator:
        self.editor.click()
        self.page.keyboard.type(text)
        return self.editor

    @property
    def presses(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.page.evaluate("presses")
        return found

    def drafts(self) -> list[tuple[str, str, list[Any]]]:
        """What was about to be sent, each once: a click and the submit it causes are one."""
        told = [(one["channel"], one["text"], one["recipients"]) for one in self.presses]
        return [one for number, one in enumerate(told) if one not in told[:number]]


@contextmanager
def stage(chromium: Browser, sample: Sample) -> Iterator[Stage]:
    page = linkedin_page(chromium, render(sample), sample.path)
    page.evaluate(RECORD)
    yield Stage(page)
    page.close()


def talk_in(where: Where, talk: Talk, **fields: Any) -> Sample:
    if where == "page":
        return Messaging(talk=talk, **fields)
    generation: Generation = "sdui" if where == "bubble" else "classic"
    return Feed(generation=generation, bubbles=(talk,), **fields)


def with_daniel(where: Where, **fields: Any) -> Sample:
    return talk_in(where, Talk(people=(DANIEL,), lines=LINES), **fields)


def urns(*people: Person) -> list[dict[str, str]]:
    return [{"urn": person.urn} for person in people]


@pytest.mark.parametrize(("where", "language"), list(zip(PLACES, ["en", "ar", "he"], strict=True)))
def test_where_the_button_sends_so_do_ctrl_and_command_with_enter_and_enter_alone_does_not(
    chromium: Browser, where: Where, language: Language
) -> None:
    with stage(chromium, with_daniel(where, lang=language)) as it:
        keys = it.page.keyboard
        it.write("one")
        keys.press("Shift+Enter")
        keys.type("two")
        keys.press("Enter")
        keys.type("three")
        assert it.presses == []
        keys.press("Control+Enter")
        for key in ["Meta+Enter", "Control+NumpadEnter"]:
            it.write(f"by {key}")
            keys.press(key)
        it.write("by button")
        it.page.locator(".msg-form__send-button").click()
        it.write("by button with the keyboard")
        it.page.locator(".msg-form__send-button").press("Space")
        it.write("not by this").press("Alt+Enter")
        texts = [
            "one\ntwo\nthree",
            "by Meta+Enter",
            "by Control+NumpadEnter",
            "by button",
            "by button with the keyboard",
        ]
        assert it.drafts() == [("message", text, urns(DANIEL)) for text in texts]
        assert [one["text"] for one in it.page.evaluate("window.sent")] == texts


@pytest.mark.parametrize(("where", "formless"), list(zip(PLACES, [False, True, False], strict=True)))
def test_where_enter_sends_it_does_and_with_shift_it_does_not(
    chromium: Browser, where: Where, *, formless: bool
) -> None:
    with stage(chromium, with_daniel(where, enter_sends=True, formless=formless)) as it:
        it.write("one")
        it.page.keyboard.press("Shift+Enter")
        it.page.keyboard.type("two")
        assert it.presses == []
        for key in ["Enter", "NumpadEnter", "Control+Enter"]:
            it.page.keyboard.press(key)
            it.page.keyboard.type(key)
        texts = ["one\ntwo", "Enter", "NumpadEnter"]
        assert it.drafts() == [("message", text, urns(DANIEL)) for text in texts]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_composer_that_is_no_form_sends_by_its_button(chromium: Browser, generation: Generation) -> None:
    sample = Feed(generation=generation, formless=True, bubbles=(Talk(people=(NOA,), lines=LINES),))
    with stage(chromium, sample) as it:
        it.write("hello")
        it.page.locator(".msg-form__send-button").click()
        assert it.drafts() == [("message", "hello", urns(NOA))]
        assert it.page.evaluate("window.sent.length") == 1


@pytest.mark.parametrize(("where", "enter_sends"), [("page", False), ("bubble", True), ("classic bubble", True)])
def test_inmail_is_its_own_way_with_its_subject_read_first(
    chromium: Browser, where: Where, *, enter_sends: bool
) -> None:
    sample = talk_in(where, Talk(people=(SAMI,), lines=LINES, inmail=True), premium=True, enter_sends=enter_sends)
    with stage(chromium, sample) as it:
        it.page.locator("input[name=subject]").last.fill("River gauges")
        it.write("A question")
        if enter_sends:
            # No button: the browser itself submits the form when Enter is pressed in the subject's line.
            it.page.locator("input[name=subject]").last.press("Enter")
        else:
            it.page.locator(".msg-form__send-btn").click()
        assert it.drafts() == [("inmail", "River gauges\nA question", urns(SAMI))]
        assert it.page.evaluate("window.sent.length") == 1


@pytest.mark.parametrize(("where", "press"), [("page", "click"), ("bubble", "Enter"), ("classic bubble", "click")])
def test_a_quick_reply_is_its_own_words_and_nothing_that_is_written(
    chromium: Browser, where: Where, press: str
) -> None:
    talk = Talk(people=(DANIEL,), lines=LINES, replies=("Could you refer me?", "Sounds good"))
    with stage(chromium, talk_in(where, talk)) as it:
        it.write("half a thought")
        reply = it.page.locator(".conversations-quick-replies__reply-button").first
        if press == "click":
            reply.click()
        else:
            reply.press("Enter")
        assert it.drafts() == [("message", "Could you refer me?", urns(DANIEL))]


def test_enter_that_ends_a_composition_of_letters_is_left_alone(chromium: Browser) -> None:
    with stage(chromium, with_daniel("page", enter_sends=True)) as it:
        it.write("こ")
        keys = it.page.context.new_cdp_session(it.page)
        keys.send("Input.imeSetComposition", {"text": "にちは", "selectionStart": 3, "selectionEnd": 3})
        enter = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
        keys.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **enter})
        keys.send("Input.dispatchKeyEvent", {"type": "keyUp", **enter})
        keys.send("Input.insertText", {"text": "にちは"})
        # Safari says it is over a moment too early, and then calls the key by this number.
        keys.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **enter, "windowsVirtualKeyCode": 229})
        keys.send("Input.dispatchKeyEvent", {"type": "keyUp", **enter, "windowsVirtualKeyCode": 229})
        assert it.presses == []
        it.page.keyboard.press("Enter")
        assert len(it.presses) == 1


@pytest.mark.parametrize("where", ["page", "bubble"])
def test_enter_that_chooses_a_name_is_left_alone_and_the_name_is_part_of_the_message(
    chromium: Browser, where: Where
) -> None:
    with stage(chromium, with_daniel(where, enter_sends=True, known=(*STRANGERS, MAYA))) as it:
        it.write("Ask @may")
        expect(it.page.locator("[role=listbox]").last).to_be_visible()
        it.page.keyboard.press("Enter")
        assert it.presses == []
        it.page.keyboard.press("Enter")
        assert it.drafts() == [("message", f"Ask {MAYA.name}", urns(DANIEL))]


@pytest.mark.parametrize("mark", ["aria-expanded=true", "aria-activedescendant=emoji-3"])
def test_enter_that_chooses_from_a_list_elsewhere_on_the_page_is_left_alone(chromium: Browser, mark: str) -> None:
    with stage(chromium, with_daniel("page", enter_sends=True)) as it:
        it.write(":smile")
        name, value = mark.split("=")
        it.editor.evaluate("(box, [name, value]) => box.setAttribute(name, value)", [name, value])
        it.page.keyboard.press("Enter")
        assert it.presses == []


def test_a_list_that_is_not_to_be_seen_takes_no_enter(chromium: Browser) -> None:
    with stage(chromium, with_daniel("page", enter_sends=True)) as it:
        it.page.locator(".msg-form").evaluate(
            "form => form.insertAdjacentHTML('afterbegin', '<ul role=listbox hidden>')"
        )
        it.write("hello").press("Enter")
        assert it.drafts() == [("message", "hello", urns(DANIEL))]


def test_enter_that_chooses_a_reader_is_left_alone_and_one_reader_is_known_by_their_card(chromium: Browser) -> None:
    with stage(chromium, Messaging(talk=Talk(people=(NOA,)), new=True, enter_sends=True, known=(DANIEL,))) as it:
        it.page.locator(".artdeco-pill--dismiss").click()
        field = it.page.locator(".msg-connections-typeahead__search-field")
        field.press_sequentially("dan")
        field.press("Enter")
        expect(it.page.locator(".artdeco-pill--dismiss")).to_have_count(1)
        assert it.presses == []
        it.write("hello").press("Enter")
        assert it.drafts() == [("message", "hello", [{"profile": DANIEL.url}])]


@pytest.mark.parametrize("card", [True, False])
def test_of_several_pills_nobody_is_known(chromium: Browser, *, card: bool) -> None:
    with stage(chromium, Messaging(talk=Talk(people=(NOA, DANIEL)), new=True)) as it:
        if card:
            html = f"<div class=msg-s-profile-card><a href='{NOA.path}'>{NOA.name}</a></div>"
            it.page.locator(".msg-form").evaluate("(form, html) => form.insertAdjacentHTML('beforebegin', html)", html)
        it.write("hello").press("Control+Enter")
        assert it.drafts() == [("message", "hello", [])]


@pytest.mark.parametrize(
    ("where", "linked"), [("page", True), ("page", False), ("bubble", True), ("classic bubble", False)]
)
def test_of_a_group_all_are_known_or_nobody(chromium: Browser, where: Where, *, linked: bool) -> None:
    group = Talk(people=(DANIEL, NOA, SAMI), lines=LINES, linked=linked)
    with stage(chromium, talk_in(where, group)) as it:
        it.write("hello all").press("Control+Enter")
        assert it.drafts() == [("message", "hello all", urns(DANIEL, NOA, SAMI) if linked else [])]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_of_several_bubbles_each_has_its_own_reader(chromium: Browser, generation: Generation) -> None:
    bubbles = (
        Talk(people=(DANIEL,), lines=LINES),
        Talk(people=(NOA,), lines=LINES, minimised=True),
        Talk(people=(SAMI, MAYA), lines=LINES),
    )
    with stage(chromium, Feed(generation=generation, bubbles=bubbles)) as it:
        it.page.locator(".msg-overlay-bubble-header__control").nth(2).click()
        for number in range(3):
            bubble = it.page.locator(".msg-overlay-conversation-bubble").nth(number)
            bubble.locator(".msg-form__contenteditable").click()
            it.page.keyboard.type(f"to {number}")
            it.page.keyboard.press("Control+Enter")
        assert it.drafts() == [
            ("message", "to 0", urns(DANIEL)),
            ("message", "to 1", urns(NOA)),
            ("message", "to 2", []),
        ]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_somebody_never_written_to_is_known_by_the_card_in_their_own_bubble(
    chromium: Browser, generation: Generation
) -> None:
    with stage(chromium, Profile(person=SAMI, generation=generation)) as it:
        message = "main a[href*='/messaging/compose/'], main button:has([data-test-icon^=send-privately])"
        it.page.locator(message).locator("visible=true").first.click()
        it.write("hello").press("Control+Enter")
        assert it.drafts() == [
            ("message", "hello", [{"profile": call(it.page, "Address.url(Address.ofHref(a[0]))", SAMI.path)}])
        ]


def test_a_profile_that_a_message_speaks_of_is_no_reader(chromium: Browser) -> None:
    shared = f"<li class=msg-s-message-list__event><div class=msg-s-profile-card><a href='{MAYA.path}'>x</a></div></li>"
    with stage(chromium, Messaging(talk=Talk(people=(DANIEL, NOA), lines=LINES))) as it:
        it.page.locator(".msg-s-message-list").evaluate(
            "(list, html) => list.insertAdjacentHTML('beforeend', html)", shared
        )
        it.write("hello").press("Control+Enter")
        assert it.drafts() == [("message", "hello", [])]


def test_the_address_of_a_new_message_names_its_reader_until_the_pill_is_changed(chromium: Browser) -> None:
    no_card = "document.querySelector('.msg-s-profile-card')?.remove()"
    with stage(chromium, Messaging(talk=Talk(people=(NOA,)), new=True, body="Congratulations!", known=(DANIEL,))) as it:
        it.page.evaluate(no_card)
        it.editor.click()
        it.editor.press("Control+Enter")
        assert it.drafts() == [("message", "Congratulations!", urns(NOA))]
        it.page.locator(".artdeco-pill--dismiss").click()
        field = it.page.locator(".msg-connections-typeahead__search-field")
        field.press_sequentially("dan")
        field.press("Enter")
        it.page.evaluate(no_card)
        it.write("Welcome back").press("Control+Enter")
        assert it.drafts()[1:] == [("message", "Welcome back", [])]


def test_the_address_of_a_new_message_says_nothing_of_a_bubble(chromium: Browser) -> None:
    group = Talk(people=(DANIEL, SAMI), lines=LINES)
    sample = Messaging(talk=Talk(people=(NOA,)), new=True, body="Congratulations!", bubbles=(group,))
    with stage(chromium, sample) as it:
        it.write("hello both").press("Control+Enter")
        assert it.drafts() == [("message", "hello both", [])]


@pytest.mark.parametrize(("generation", "language"), [("sdui", "ar"), ("classic", "he")])
def test_comments_posts_and_searches_are_no_messages(
    chromium: Browser, generation: Generation, language: Language
) -> None:
    with stage(chromium, Feed(generation=generation, lang=language)) as it:
        public = ".tiptap, .ql-editor"
        for way in ["keys", "button"]:
            for open_post in [False, True]:
                if open_post:
                    it.page.locator(".share-box-feed-entry__trigger").first.click()
                box = (
                    it.page.locator(public).last
                    if open_post and generation == "sdui"
                    else it.page.locator(public).first
                )
                if open_post and generation == "classic":
                    box = it.page.locator(".artdeco-modal .ql-editor")
                box.click()
                it.page.keyboard.type("Could you refer me?")
                if way == "keys":
                    it.page.keyboard.press("Enter")
                    it.page.keyboard.press("Control+Enter")
                    if open_post and generation == "classic":
                        it.page.keyboard.press("Escape")
                    elif open_post:
                        it.page.evaluate("document.querySelector('dialog[data-testid=share-dialog]').remove()")
                elif open_post:
                    it.page.locator("dialog .artdeco-button--primary, .share-actions__primary-action").first.click()
                else:
                    it.page.locator(".comments-comment-box__submit-button").first.click()
        it.page.locator("#global-nav input").press("Enter")
        assert [one["kind"] for one in it.page.evaluate("window.sent")] == ["comment", "post", "comment", "post"]
        assert it.presses == []


@pytest.mark.parametrize("sample", [Search(), Network(), Messaging(talk=Talk(people=(DANIEL,), lines=LINES))])
def test_searching_sends_nothing(chromium: Browser, sample: Sample) -> None:
    with stage(chromium, sample) as it:
        for key in ["Enter", "Control+Enter"]:
            it.page.locator("#global-nav input").press(key)
        assert it.presses == []


EDIT = """list => {
  list.querySelector('.msg-s-event-listitem:not(.msg-s-event-listitem--other)').innerHTML = `
    <button class=reaction type=button>👍</button>
    <form class=msg-form><div class=msg-form__contenteditable contenteditable=true role=textbox><p>Hi, changed</p></div>
    <button type=submit class=msg-form__send-button>Save</button></form>`;
  list.addEventListener('submit', (event) => event.preventDefault());
}"""


@pytest.mark.parametrize("where", ["page", "bubble"])
def test_changing_or_answering_to_a_sent_message_with_a_sign_sends_none(chromium: Browser, where: Where) -> None:
    with stage(chromium, with_daniel(where)) as it:
        it.page.locator(".msg-s-message-list").evaluate(EDIT)
        it.page.locator(".reaction").click()
        it.page.locator(".msg-s-message-list .msg-form__contenteditable").press("Control+Enter")
        it.page.locator(".msg-s-message-list .msg-form__send-button").click()
        assert it.presses == []


def test_a_search_for_pictures_beside_the_editor_sends_none(chromium: Browser) -> None:
    search = "<form class=tenor-gif__search><input name=q><button type=submit>Search</button></form>"
    with stage(chromium, with_daniel("bubble", formless=True)) as it:
        it.write("hello")
        form = it.page.locator(".msg-form")
        form.evaluate("(form, html) => form.insertAdjacentHTML('afterbegin', html)", search)
        form.evaluate("form => form.addEventListener('submit', (event) => event.preventDefault())")
        form.locator("input[name=q]").press("Enter")
        form.locator("input[name=q]").press("Control+Enter")
        form.locator(".tenor-gif__search button").click()
        assert it.presses == []


def test_the_menu_of_ways_to_send_sends_nothing(chromium: Browser) -> None:
    with stage(chromium, with_daniel("page")) as it:
        it.write("hello")
        it.page.locator(".msg-form__send-toggle").click()
        it.page.locator(".msg-form__send-options input").first.click()
        assert it.presses == []
        it.editor.press("Enter")
        assert it.drafts() == [("message", "hello", urns(DANIEL))]


def test_when_the_classes_of_form_and_button_go_messages_are_still_seen(chromium: Browser) -> None:
    with stage(chromium, with_daniel("page")) as it:
        it.write("hello")
        it.page.evaluate("""() => {
          document.querySelector('.msg-form').className = 'renamed';
          document.querySelector('.msg-form__contenteditable').className = 'renamed-too';
          document.querySelector('.msg-form__send-button').className = 'also-renamed';
        }""")
        it.page.locator(".also-renamed").click()
        assert it.drafts() == [("message", "hello", urns(DANIEL))]


def test_messages_of_any_length_are_sent(chromium: Browser) -> None:
    with stage(chromium, with_daniel("page")) as it:
        it.editor.click()
        it.page.keyboard.insert_text("river " * 2_000)
        it.page.keyboard.press("Control+Enter")
        [(_, text, readers)] = it.drafts()
        assert (len(text), readers) == (8_000, urns(DANIEL))
        assert len(it.page.evaluate("window.sent")[0]["text"]) == 11_999


NEAR = """() => {
  window.asked = [];
  addEventListener("input", (event) => asked.push(Sending.near(event, Subject.NOBODY)?.text), true);
  document.body.insertAdjacentHTML("afterbegin", "<p id=words style='position:fixed;z-index:99'>weir</p>");
}"""


@pytest.mark.parametrize("where", ["page", "bubble"])
def test_words_are_asked_about_however_they_come_into_the_composer(chromium: Browser, where: Where) -> None:
    with stage(chromium, with_daniel(where)) as it:
        it.page.evaluate(NEAR)
        it.write("a")
        it.page.keyboard.insert_text("b dictated")
        it.page.evaluate("document.execCommand('selectAll') && document.execCommand('insertText', false, 'corrected')")
        it.page.keyboard.press("Control+A")
        it.page.keyboard.press("Control+C")
        it.page.keyboard.press("ArrowRight")
        it.page.keyboard.press("Control+V")
        assert it.page.evaluate("asked") == ["a", "ab dictated", "corrected", "correctedcorrected"]
        it.page.locator("#words").dblclick()
        it.page.locator("#words").drag_to(it.editor)
        assert "weir" in it.page.evaluate("asked.at(-1)")


def test_a_subject_above_the_form_is_part_of_what_is_asked(chromium: Browser) -> None:
    sample = talk_in("page", Talk(people=(SAMI,), lines=LINES, inmail=True), premium=True)
    with stage(chromium, sample) as it:
        it.page.evaluate(NEAR)
        it.page.evaluate("document.querySelector('.msg-form').before(document.querySelector('[name=subject]'))")
        it.write("A question")
        it.page.locator("input[name=subject]").press_sequentially("G")
        assert it.page.evaluate("asked.at(-1)") == "G\nA question"
