"""How a test writes on a LinkedIn page in Firefox and presses its buttons."""

from firefox.place import Place, eventually
from firefox.world import World

CONNECT = "main section a[href*=custom-invite], main section button:has([data-test-icon^=connect])"


def sent(page: Place) -> list[str]:
    """The texts that the page has really sent until now."""
    return [one["text"] for one in page.run("() => window.sent")]


def write_note(page: Place, text: str) -> None:
    """Open the invitation dialog and write a note."""
    page.one(CONNECT).click()
    page.one(".artdeco-modal__actionbar .artdeco-button--secondary").click()
    page.one("#custom-message").click()
    page.type(text)


def send(page: Place) -> None:
    """Press the main button of the invitation dialog."""
    page.one(".artdeco-modal__actionbar .artdeco-button--primary").click()


def gone(world: World, page: Place) -> None:
    """Wait until nothing is held on the page any longer."""
    eventually(lambda: not world.panel(page).all_named("alertdialog"))


def write_message(page: Place, text: str) -> None:
    """Type into the composer."""
    page.one(".msg-form__contenteditable").click()
    page.type(text)


def press_send(page: Place, way: str) -> None:
    """Send a message by the button or by keys."""
    if way == "button":
        page.one(".msg-form__send-button").click()
    else:
        page.press(way)
