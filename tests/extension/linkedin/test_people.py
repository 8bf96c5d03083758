"""linkedin/people.js: a Connect belongs to the one person of its card, however the card is built; else to nobody."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

SITE = "https://www.linkedin.com"
LENA = {"profile": f"{SITE}/in/lena-marsh/"}
PAGE = {"profile": f"{SITE}/in/nora-brook/", "urn": None, "member": None}
CONNECT = "<button id=it><svg id=connect-small></svg></button>"
OWN = "<a href=/in/lena-marsh/><svg></svg></a><a href=/in/lena-marsh/>Lena Marsh</a>"
MUTUAL = "<a href=/in/omar-said/>Omar Said and 3 others</a>"
OTHER = "<div><a href=/in/tom-reed/><svg></svg></a><a href=/in/tom-reed/>Tom Reed</a><button>…</button></div>"


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    opened = linkedin_page(chromium, path="/in/nora-brook/")
    yield opened
    opened.close()


def put(page: Page, html: str) -> None:
    call(page, "document.body.innerHTML = a[0]", f"<main>{html}</main>")


@pytest.mark.parametrize(
    ("html", "person"),
    [
        (f"<ul><li>{OWN}{CONNECT}</li></ul>", LENA),
        (f"<div role=listitem>{OWN}<p>{MUTUAL}</p>{CONNECT}</div>", LENA),
        # Only a contact in common stands right beside the button.
        (f"<div>{OTHER}<div>{OWN}<footer>{MUTUAL}{CONNECT}</footer></div>{OTHER}</div>", LENA),
        # The others were invited already.
        (f"<section>{OTHER}<div>{OWN}{CONNECT}</div>{OTHER}</section>", LENA),
        (f"<ul><li><a href=/in/lena-marsh/><svg></svg>Lena</a>{CONNECT}</li></ul>", LENA),
        # The button is an item of a list of its own.
        (f"<ul><li>{OWN}<ul><li>{CONNECT}</li></ul></li></ul>", LENA),
        (f"<ul><li>{OWN}<a href=/in/lena-marsh/details/skills/>12</a>{MUTUAL}{CONNECT}</li></ul>", LENA),
        # It could be either.
        (f"<ul><li><a href=/in/lena-marsh/>Lena</a>{MUTUAL}{CONNECT}</li></ul>", None),
        (f"<ul><li>{CONNECT}</li></ul>", None),
        (f"<div><a href=/in/me/>Me</a>{CONNECT}</div>", None),
        (f"<div><a href=/company/tidewell/>Tidewell</a>{CONNECT}</div>", None),
        # Nobody is linked, but a number is told.
        (f"<div data-chameleon-result-urn=urn:li:member:42>{CONNECT}</div>", {"urn": "urn:li:member:42"}),
        (
            f"<div componentkey=ConnectButtonstate:invitation:urn:li:member:42_connect>{CONNECT}</div>",
            {"urn": "urn:li:member:42"},
        ),
        ("<a id=it href=/preload/custom-invite/?vanityName=lena-marsh>+</a>", LENA),
        (
            "<a id=it href='/preload/search-custom-invite/?vanityName=%D7%A0%D7%95%D7%A2%D7%94'>+</a>",
            {"profile": f"{SITE}/in/%D7%A0%D7%95%D7%A2%D7%94/"},
        ),
        (f"<ul><li>{OWN}<a id=it href=/preload/custom-invite/?x=1>+</a></li></ul>", None),
    ],
)
def test_a_connect_is_the_one_persons_of_its_card(page: Page, html: str, person: dict[str, str] | None) -> None:
    put(page, html)
    assert call(page, "People.ofConnect(document.getElementById('it'), a[0])", PAGE) == person


TOPCARD = (
    "<section componentkey=com.linkedin.sdui.profile.card.refACoAABsample01Topcard><h2>Nora Brook</h2>{}</section>"
)
CLASSIC = "<section data-member-id=7><h1 class=t-24>Nora Brook</h1></section>"
STATE = "componentkey=ConnectButtonstate:invitation:urn:li:member:7_connect"


@pytest.mark.parametrize(
    ("html", "person"),
    [
        (TOPCARD.format(CONNECT), PAGE["profile"]),
        (TOPCARD.format(f"<button {STATE}></button>") + f"<div><button id=it {STATE}></button></div>", PAGE["profile"]),
        (TOPCARD.format("") + f"<div>{CONNECT}</div>", None),
        (
            f"{CLASSIC}<div class=pvs-sticky-header-profile-actions>{CONNECT}</div>",
            PAGE["profile"],
        ),
        (TOPCARD.format("") + f"<div class=pvs-sticky-header>{CONNECT}</div>", PAGE["profile"]),
    ],
)
def test_the_profiles_own_actions_and_their_copies_are_the_pages(page: Page, html: str, person: str | None) -> None:
    put(page, html)
    found = call(page, "People.ofConnect(document.getElementById('it'), a[0])", PAGE)
    assert found == (person and {"profile": person})


@pytest.mark.parametrize(
    ("opener", "person"),
    [("#own", {"profile": PAGE["profile"]}), ("#hers", LENA), ("#gone", None), ("#menu", None)],
)
def test_a_menu_is_of_where_it_was_opened(page: Page, opener: str, person: dict[str, str] | None) -> None:
    card = f"<ul><li>{OWN}<button id=hers>…</button></li></ul><button id=gone>…</button>"
    put(page, TOPCARD.format("<button id=own>…</button>") + card)
    menu = f"<div role=menu id=menu><div role=menuitem id=it>{CONNECT.replace('id=it', '')}</div></div>"
    call(page, "document.body.insertAdjacentHTML('beforeend', a[0])", menu)
    call(page, "(People.pressed(document.createElement('a')), People.pressed(document.querySelector(a[0])))", opener)
    call(page, "document.getElementById('gone').remove()")
    assert call(page, "People.ofConnect(document.getElementById('it'), a[0])", PAGE) == person


@pytest.mark.parametrize(
    ("html", "is_connect"),
    [
        (CONNECT, True),
        ("<button id=it><svg data-test-icon=connect-medium></svg></button>", True),
        ("<button id=it><svg><use href='#connect-small'></use></svg></button>", True),
        ("<div role=button tabindex=0 id=it><svg id=connect-medium></svg></div>", True),
        (f"<div role=button id=it><p>Lena</p>{CONNECT.replace('id=it', '')}</div>", False),
        ("<button id=it aria-disabled=true><svg id=connect-small></svg></button>", False),
        ("<a id=it href=/mynetwork/><svg id=connect-small></svg></a>", False),
        ("<button id=it><svg id=connections-small></svg></button>", False),
        ("<button id=it componentkey=ConnectButtonstate:invitation:urn:li:member:7_pending></button>", False),
        ("<button id=it aria-label='Invite Lena Marsh to connect'>Connect</button>", False),
    ],
)
def test_what_is_a_connect(page: Page, html: str, *, is_connect: bool) -> None:
    put(page, f"<ul><li>{OWN}{html}</li></ul>")
    near = """(() => {
      let found;
      addEventListener("probe", (event) => { found = Sending.near(event, a[0]); }, {once: true});
      document.getElementById("it").dispatchEvent(new Event("probe", {bubbles: true}));
      return found;
    })()"""
    assert (call(page, near, PAGE) is not None) is is_connect
