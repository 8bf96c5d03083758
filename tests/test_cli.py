"""The commands as somebody types them, each in a process of its own."""

import json
import os
import re
import socket
import stat
import subprocess
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser

from amana.access.command_key import CommandKey
from amana.carry.export_file import FORMAT
from amana.client import NotRunning, server
from amana.config import Config
from amana.demo.own_server import own_server
from amana.doctor import examine
from amana.texts import LANGUAGES, texts
from asking import free_port, over_http
from typed import amana as typed_amana

Run = Callable[..., "subprocess.CompletedProcess[str]"]
JOB = "Hi, could you please refer me for any open job at your company? My CV is attached."


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `amana` on a folder of its own."""

    def amana(
        *words: str, typed: str = "", language: str = "en", data: Path | None = None
    ) -> "subprocess.CompletedProcess[str]":
        environment = {**os.environ, "AMANA_LANGUAGE": language, "AMANA_DATA": str(data or tmp_path / "data")}
        environment.pop("AMANA_PORT", None)
        done = typed_amana(*words, typed=typed.encode(), environment=environment)
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return amana


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Config]:
    with own_server(tmp_path / "data", free_port()) as config:
        yield config


def test_a_second_server_says_who_is_there_and_where(run: Run, running: Config) -> None:
    second = run("serve", "--no-open", "--port", "26299")
    assert second.returncode != 0
    assert str(running.port) in second.stderr
    assert "Traceback" not in second.stderr


def test_a_taken_port_names_another(run: Run, tmp_path: Path, running: Config) -> None:
    second = run("serve", "--no-open", "--port", str(running.port), data=tmp_path / "other")
    assert second.returncode != 0
    assert "amana serve --port 2626" in second.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_hosts_are_refused_with_a_sentence(run: Run, language: str) -> None:
    refused = run("serve", "--host", "0.0.0.0", "--no-open", language=language)
    assert refused.returncode != 0
    assert "127.0.0.1" in refused.stderr


def test_a_code_typed_in_the_terminal_pairs_the_browser(run: Run, running: Config) -> None:
    _, asked = over_http(running.port, "POST", "/api/v1/pairings", {"browser": "Firefox"})
    wrong = run("pair", "12", "34")
    assert wrong.returncode != 0
    assert "Check the code" in wrong.stderr
    assert "Firefox is connected" in run("pair", *asked["code"].split()).stdout
    assert over_http(running.port, "GET", f"/api/v1/pairings/{asked['id']}")[1]["state"] == "agreed"


@pytest.mark.parametrize("with_server", [True, False])
def test_a_token_for_a_script_works(run: Run, request: pytest.FixtureRequest, with_server: bool) -> None:  # noqa: FBT001
    if with_server:
        request.getfixturevalue("running")
    token = run("token", "my script").stdout.strip()
    assert re.fullmatch(r"[\w-]{43}", token)
    config = request.getfixturevalue("running")
    assert over_http(config.port, "GET", "/api/v1/contacts", Authorization=f"Bearer {token}")[0] == 200


def test_a_review_ends_with_the_verdict(run: Run) -> None:
    held = run("review", "--channel", "invitation", "--to", "https://www.linkedin.com/in/dana-peri/", typed=JOB)
    assert held.returncode == 1
    assert "no record" in held.stdout
    clear = run("review", typed="Thank you for yesterday, Dana!")
    assert clear.returncode == 0
    as_json = run("review", "--json", typed=JOB)
    assert json.loads(as_json.stdout)["verdict"] == "caution"
    assert run("review", "--to", "nowhere", typed=JOB).returncode not in {0, 2}


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "My cousin is looking for a job, could you please help him?", "I am not comfortable asking"),
        ("he", "אח שלי מחפש עבודה, תוכלי לעזור לו?", "לא נוח לי לבקש"),
        ("ar", "ابن عمي يبحث عن عمل، ممكن تساعده؟", "لا أرتاح إلى الطلب"),
    ],
)
def test_a_message_that_was_received_is_answered_in_its_own_language(
    run: Run, language: str, text: str, said: str
) -> None:
    told = run("review", "--received", typed=text, language=language)
    assert told.returncode == 0
    assert said in " ".join(told.stdout.replace("\u2068", "").replace("\u2069", "").split())
    found = json.loads(run("review", "--received", "--json", typed=text).stdout)
    assert (found["behalf"], len(found["refusals"]), bool(found["question"])) == (True, 2, True)
    assert run("review", "--received", typed=" ").returncode not in {0, 2}


def test_everything_goes_out_and_comes_back_in(run: Run, tmp_path: Path) -> None:
    export = {
        "amana": 1,
        "contacts": [
            {
                "name": "נועה ברק",
                "note": "=1+1",
                "circles": ["hobby"],
                "profiles": [{"kind": "vanity", "value": "נועה-1050b421a", "url": "https://www.linkedin.com/in/x/"}],
                "events": [{"kind": "meeting", "who": "both", "stake": "normal", "on": "2024", "text": "ריצה"}],
            }
        ],
    }
    first = tmp_path / "first.json"
    first.write_text(json.dumps(export), encoding="utf-8")
    for _ in range(2):
        assert run("import", str(first)).returncode == 0
    second = tmp_path / "second.json"
    assert run("export", str(second)).returncode == 0
    assert stat.S_IMODE(second.stat().st_mode) == 0o600
    (person,) = json.loads(second.read_text(encoding="utf-8"))["contacts"]
    assert (person["name"], person["note"], len(person["events"])) == ("נועה ברק", "=1+1", 1)
    other = tmp_path / "other"
    assert run("import", str(second), data=other).returncode == 0
    assert json.loads(run("export", data=other).stdout)["contacts"][0]["events"][0]["text"] == "ריצה"


@pytest.mark.parametrize(
    "content",
    ["", "{}", "First Name,Last Name\n", "[" * 100_000, '{"amana": 1, "contacts": [{"name": "D", "profiles": [{}]}]}'],
    ids=lambda content: content[:40],
)
def test_a_strange_file_is_not_brought_in(run: Run, tmp_path: Path, content: str) -> None:
    file = tmp_path / "strange"
    file.write_text(content, encoding="utf-8")
    refused = run("import", str(file))
    assert refused.returncode != 0
    assert "Traceback" not in refused.stderr
    assert json.loads(run("export").stdout)["contacts"] == []


def test_a_file_of_a_newer_amana_asks_for_an_update_and_lines_without_room_are_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "export.json"
    file.write_text('{"amana": 99, "contacts": []}', encoding="utf-8")
    refused = run("import", str(file))
    assert refused.returncode != 0
    assert re.search(rf"newer Amana.*99.*{FORMAT}", refused.stderr)
    for offers in ([f"song {n}" for n in range(20)], ["knots"]):
        text = json.dumps({"amana": 2, "contacts": [], "me": {"offers": offers, "needs": []}})
        file.write_text(text, encoding="utf-8")
        done = run("import", str(file))
    assert done.returncode == 0
    assert "20:\n  knots" in done.stdout


def test_a_backup_made_beside_the_running_server_can_be_put_back(run: Run, tmp_path: Path) -> None:
    people = tmp_path / "people.json"
    people.write_text(json.dumps({"amana": 1, "contacts": [{"name": "Dana Peri"}]}), encoding="utf-8")
    with own_server(tmp_path / "data", free_port()):
        run("import", str(people))
        made = run("backup", str(tmp_path / "safe"))
        assert made.returncode == 0, made.stderr
        people.write_text(json.dumps({"amana": 1, "contacts": [{"name": "Sami Haddad"}]}), encoding="utf-8")
        run("import", str(people))
        (file,) = (tmp_path / "safe").iterdir()
        busy = run("restore", str(file))
        assert busy.returncode != 0
        assert "Traceback" not in busy.stderr
    assert run("restore", str(file)).returncode == 0
    assert [card["name"] for card in json.loads(run("export").stdout)["contacts"]] == ["Dana Peri"]
    assert run("restore", str(people)).returncode != 0


def test_the_doctor_says_what_is_well_and_what_is_not(run: Run, tmp_path: Path) -> None:
    well = run("doctor")
    assert well.returncode == 0
    assert "✗" not in well.stdout
    data = tmp_path / "data"
    data.mkdir()
    (data / "notebook.sqlite").write_bytes(b"not a notebook at all" * 100)
    ill = run("doctor")
    assert ill.returncode == 1
    assert "✗" in ill.stdout


def test_the_doctor_touches_nothing_and_says_the_same_again(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "backups").mkdir(parents=True)
    ill = data / "notebook.sqlite"
    ill.write_bytes(b"not a notebook at all" * 100)
    first, again = (re.sub(r"[\d,]+ MB", "", run("doctor").stdout) for _ in range(2))
    assert "✗" in first
    assert again == first
    assert [path.name for path in data.iterdir() if path.is_file()] == [ill.name]


def test_the_doctor_finds_a_damaged_notebook_that_was_set_aside(run: Run, tmp_path: Path) -> None:
    people = tmp_path / "people.json"
    people.write_text(json.dumps({"amana": 1, "contacts": [{"name": "Dana Peri"}]}), encoding="utf-8")
    run("import", str(people))
    run("backup")
    (tmp_path / "data" / "notebook.sqlite").write_bytes(b"not a notebook at all" * 100)
    assert run("export").returncode != 0
    ill = run("doctor")
    assert ill.returncode == 1
    assert "notebook-damaged-" in ill.stdout
    assert "amana restore " in ill.stdout


@contextmanager
def answering(answer: Callable[[], None]) -> Iterator[None]:
    program = Thread(target=answer)
    program.start()
    yield
    program.join()


@pytest.mark.parametrize("said", [b"220 mail.example ready\r\n", b"HTTP/1.1 200 OK\r\n\r\n", b""])
def test_another_program_on_the_port_is_told_apart_from_amana(tmp_path: Path, said: bytes) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        config = Config(tmp_path, port=other.getsockname()[1])

        def answer() -> None:
            line, _ = other.accept()
            with line:
                line.recv(1000)
                line.sendall(said)

        CommandKey(tmp_path).make(config.port)
        with answering(answer):
            assert "doctor-foreign-server" in {symptom.sentence for symptom in examine(config, texts("en"))}
        with answering(answer), pytest.raises(NotRunning):
            server(config, "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", [("open",), ("pair", "123456")])
def test_what_needs_a_running_amana_says_how_to_start_it(run: Run, language: str, words: tuple[str, ...]) -> None:
    refused = run(*words, language=language)
    assert refused.returncode != 0
    assert "amana serve" in refused.stderr
    assert refused.stdout == ""


@pytest.mark.skipif(os.name != "posix", reason="the browser is named by a script")
@pytest.mark.usefixtures("running")
def test_no_other_user_of_the_machine_sees_the_link_to_the_dashboard(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser, seen = tmp_path / "browser", tmp_path / "arguments"
    browser.write_text(f'#!/bin/sh\necho "$@" > {seen}\n', encoding="utf-8")
    browser.chmod(0o700)
    monkeypatch.setenv("BROWSER", str(browser))
    link = run("open").stdout.strip()
    assert "/enter/" in link
    given = seen.read_text(encoding="utf-8").strip()
    assert "enter" not in given
    file = Path(given.removeprefix("file://"))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert link in file.read_text(encoding="utf-8")
    with urllib.request.urlopen(link) as answer:
        assert answer.status == 200
    assert not file.exists()


@pytest.mark.browser
def test_the_file_leads_a_real_browser_to_the_dashboard(
    chromium: Browser, run: Run, running: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER", "true")
    run("open")
    page = chromium.new_page()
    page.goto((running.data / "open-dashboard.html").as_uri())
    page.wait_for_url(f"http://127.0.0.1:{running.port}/")
    assert page.get_by_role("heading", name="People").is_visible()
    page.close()


def test_an_export_over_an_older_file_is_read_by_its_owner_only(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "people.json"
    file.write_text("older", encoding="utf-8")
    file.chmod(0o644)
    assert run("export", str(file)).returncode == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text(encoding="utf-8"))["contacts"] == []
    assert run("export", "/dev/null").returncode == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_data_folder_that_cannot_be_is_named(run: Run, language: str) -> None:
    for command in (("serve", "--no-open"), ("export",)):
        refused = run(*command, language=language, data=Path("/proc/nowhere/amana"))
        assert refused.returncode != 0
        assert "/proc/nowhere/amana" in refused.stderr
        assert "AMANA_DATA" in refused.stderr
        assert "Traceback" not in refused.stderr


def test_the_extension_lies_where_the_command_says(run: Run) -> None:
    assert (Path(run("extension").stdout.strip()) / "manifest.json").is_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_speaks_three_languages(run: Run, language: str) -> None:
    said = run("--help", language=language).stdout
    assert "serve" in said
    assert not re.search(r"help-\w", said)
    if language != "en":
        assert not re.search(r"Start Amana", said)
