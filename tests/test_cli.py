"""The commands as somebody types them, each in a process of its own."""

import json
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from amana.config import Config
from amana.demo.own_server import own_server
from amana.texts import LANGUAGES
from asking import free_port, over_http

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
        command = [sys.executable, "-m", "amana", *words]
        return subprocess.run(
            command,
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environment,
            timeout=60,
            check=False,
        )

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
    ["", "{}", "[]", '{"amana": 9, "contacts": []}', "First Name,Last Name\n", '{"amana": 1, "contacts": [{}]}'],
)
def test_a_strange_file_is_not_brought_in(run: Run, tmp_path: Path, content: str) -> None:
    file = tmp_path / "strange"
    file.write_text(content, encoding="utf-8")
    refused = run("import", str(file))
    assert refused.returncode != 0
    assert "Traceback" not in refused.stderr
    assert json.loads(run("export").stdout)["contacts"] == []


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


def test_the_extension_lies_where_the_command_says(run: Run) -> None:
    assert (Path(run("extension").stdout.strip()) / "manifest.json").is_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_speaks_three_languages(run: Run, language: str) -> None:
    said = run("--help", language=language).stdout
    assert "serve" in said
    assert not re.search(r"help-\w", said)
    if language != "en":
        assert not re.search(r"Start Amana", said)
