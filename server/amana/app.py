"""The wiring: one function that builds the whole server out of its rooms."""

from pathlib import Path

from flask import Flask, Response, g, request
from flask_cors.core import get_cors_options, set_cors_headers
from flask_smorest import Api
from werkzeug.exceptions import HTTPException

from amana.access.browsers import Browsers
from amana.access.command_key import CommandKey
from amana.access.gate import Gate, is_preflight
from amana.access.memory_key import MemoryKey
from amana.access.pairing import Pairings
from amana.access.sessions import Sessions
from amana.access.threshold import Threshold
from amana.acts import sending
from amana.api import errors
from amana.api.ambassadors import recommenders
from amana.api.captures import captures
from amana.api.contacts import contacts
from amana.api.door import door
from amana.api.events import events
from amana.api.idempotency import forget_old
from amana.api.kept_pages import kept_pages
from amana.api.me import me
from amana.api.merges import merges
from amana.api.model import model
from amana.api.paths import paths
from amana.api.received import received
from amana.api.reviews import reviews
from amana.api.rules import rules
from amana.api.schemas import ErrorOut
from amana.api.sent import sent
from amana.api.sheets import sheets
from amana.api.silences import silences
from amana.config import Config
from amana.house import House
from amana.notebook.notebook import Notebook
from amana.own_rules import OwnRules
from amana.settings import SHELF as SETTINGS
from amana.settings import Settings
from amana.web.dashboard import dashboard

API_VERSION = "1"
_PREFLIGHT_HEADERS = ["Authorization", "Content-Type", "Idempotency-Key", "If-Match", "Accept-Language"]


class OneShapeApi(Api):
    """flask-smorest with our one shape of errors in place of its own."""

    ERROR_SCHEMA = ErrorOut

    def handle_http_exception(self, error: HTTPException) -> Response:
        """Answer in the caller's language."""
        return errors.of_http(error)


def create_app(config: Config) -> Flask:
    """Build the server over the data folder, which is opened (and locked) here.

    The house it lives in is `app.extensions["amana"]`; closing its notebook frees the folder.
    Raises the errors of Notebook.open.
    """
    app = Flask("amana", root_path=str(Path(__file__).parent / "web"))
    app.config.update(
        API_TITLE="Amana",
        API_VERSION=API_VERSION,
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/api/v1",
        OPENAPI_JSON_PATH="openapi.json",
    )
    app.json.sort_keys = False  # type: ignore[attr-defined]  # the default provider's own setting
    home = _furnish(config)
    app.extensions["amana"] = home
    errors.register(app)
    _guard(app, home)
    api = OneShapeApi(app)
    for blueprint in (
        door,
        sheets,
        contacts,
        merges,
        events,
        paths,
        recommenders,
        reviews,
        sent,
        received,
        captures,
        kept_pages,
        silences,
        rules,
        model,
        me,
    ):
        api.register_blueprint(blueprint, url_prefix="/api/v1")
    app.register_blueprint(dashboard)
    forget_old(home)
    sending.settle(home)
    sending.forget_old(home)
    return app


def _furnish(config: Config) -> House:
    notebook = Notebook.open(config.data, config.now)
    browsers = Browsers(notebook.shelf("browsers"), config.now)
    sessions = Sessions(config.now)
    key = CommandKey(config.data).make(config.port)
    return House(
        notebook=notebook,
        browsers=browsers,
        pairings=Pairings(browsers, config.now),
        sessions=sessions,
        threshold=Threshold(config.data),
        gate=Gate(config.port, key, browsers, sessions),
        own_rules=OwnRules(config.data),
        settings=Settings(notebook.shelf(SETTINGS)),
        memory_key=MemoryKey(config.data).key(),
        now=config.now,
    )


def _guard(app: Flask, home: House) -> None:
    """Let nothing pass but through the gate, and put on every answer what it must carry."""

    @app.before_request
    def gate() -> Response | None:
        g.caller = None
        g.caller = home.gate.admit(request)
        return Response(status=204) if is_preflight(request, home.browsers) else None

    @app.after_request
    def headers(response: Response) -> Response:
        response.headers["X-Amana-Api"] = API_VERSION
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Cache-Control"] = "no-store"
        # Under no-referrer a browser says "Origin: null" with the dashboard's own forms, and the gate refuses them.
        response.headers["Referrer-Policy"] = "same-origin"
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        _answer_preflight(app, home, response)
        return response


def _answer_preflight(app: Flask, home: House, response: Response) -> None:
    """Have flask-cors name the origin that asks, if it is exactly a paired one at this moment.

    flask-cors compares without case, and names the first origin to a request without any; so it is asked
    only about an origin that the gate would let through.
    """
    origin = request.environ.get("HTTP_ORIGIN")
    if origin in home.browsers.origins():
        allowed = {"origins": [origin], "allow_headers": _PREFLIGHT_HEADERS, "expose_headers": ["ETag"]}
        set_cors_headers(response, get_cors_options(app, allowed))
