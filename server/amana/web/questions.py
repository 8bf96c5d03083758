"""The page of questions: the open ends of everybody, whoever waits longest first."""

from flask import Blueprint, render_template, request

from amana.house import house, words
from amana.notebook.errors import BadCursor
from amana.web.open_ends import waiting_questions
from amana.web.person import Said, noted

PAGE = 50
"""People on one page."""

questions = Blueprint("questions", __name__, url_prefix="/questions")


@questions.get("")
def show() -> str:
    """What waits to be answered, and the way back from what was just answered."""
    return questions_page()


def questions_page(trouble: str = "") -> str:
    """The page; `trouble` says what went wrong."""
    home, texts = house(), words()
    after = request.values.get("after") or request.form.get("questions") or None
    try:
        page = home.notebook.with_open_ends(home.today(), limit=PAGE, after=after)
    except BadCursor:
        page = home.notebook.with_open_ends(home.today(), limit=PAGE)
    shown = [home.shown(contact) for contact in page.contacts]
    return render_template(
        "questions.html",
        people=[(contact, waiting_questions(contact, home.today(), texts)) for contact in shown],
        page=page,
        after=after,
        said=Said(trouble, noted(request.args.get("noted")), undone="undone" in request.args),
    )
