"""How a test writes on a LinkedIn page and presses its buttons, and words that do or do not ask too early."""

from typing import Any

from playwright.sync_api import Locator, Page

from browser.world import World

JOB = {
    "en": "Hi, I'm looking for a new job. Could you refer me for any open role? My CV is attached.",
    "ar": "مرحباً، أبحث عن عمل جديد. هل يمكنك أن ترشّحني لأي وظيفة شاغرة عندكم؟ أرفقت سيرتي الذاتية.",
    "he": "היי, אני בחיפוש עבודה. תוכלי להמליץ עליי לכל משרה פנויה אצלכם? מצורפים קורות החיים שלי.",
}
ASKS = "Could you recommend me? And who else do you know who is hiring?"
THANKS = "Thank you for the talk on river gauges, the part on drift was new to me."
EVERYDAY = "The slides for Tuesday are in the shared folder, see you at ten."


def connect(page: Page) -> Locator:
    """The profile's own Connect."""
    card = page.locator("main section").first
    return card.locator("a[href*=custom-invite], button:has([data-test-icon^=connect])").first


def send_invitation(page: Page) -> Locator:
    """The main button of LinkedIn's invitation dialog."""
    return page.locator(".artdeco-modal__actionbar .artdeco-button--primary")


def write_note(world: World, page: Page, text: str) -> Locator:
    """Open the invitation dialog, write a note, and return LinkedIn's Send once the verdict is there."""
    connect(page).click()
    page.locator(".artdeco-modal__actionbar .artdeco-button--secondary").click()
    page.locator("#custom-message").press_sequentially(text)
    world.judged(text, page)
    return send_invitation(page)


def write_message(world: World, page: Page, text: str) -> Locator:
    """Type into the composer and return it once the verdict is there."""
    editor = page.locator(".msg-form__contenteditable").last
    editor.click()
    page.keyboard.type(text)
    world.judged(text, page)
    return editor


def sent(page: Page, count: int = 1) -> list[dict[str, Any]]:
    """What the page really sent, once it sent so many: `kind`, `to` (a vanity; URNs for messages), `text`."""
    page.wait_for_function("count => window.sent.length >= count", arg=count)
    return sent_by_now(page)


def sent_by_now(page: Page) -> list[dict[str, Any]]:
    """What the page has sent until now; a press that is held never reaches it."""
    records: list[dict[str, Any]] = page.evaluate("window.sent")
    return records
