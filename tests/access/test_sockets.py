"""The real server on a real socket: where it listens, and what it does with strange or hostile bytes."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from amana.client import Client, client
from amana.config import Config
from amana.demo.own_server import own_server
from asking import free_port, over_http

WORDS = {"name": "canary-name", "note": "canary-note"}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Config]:
    with own_server(tmp_path_factory.mktemp("data"), port=free_port()) as config:
        yield config


@pytest.fixture
def call(running: Config) -> Iterator[Client]:
    with client(running, "en") as calling:
        yield calling


def speak(running: Config, said: bytes, seconds: float = 5) -> bytes:
    with socket.create_connection(("127.0.0.1", running.port), timeout=seconds) as line:
        line.sendall(said)
        heard = b""
        while piece := line.recv(65536):
            heard += piece
        return heard


def alive(running: Config) -> bool:
    return bool(over_http(running.port, "GET", "/api/v1/ping")[1]["service"] == "amana")


def test_it_listens_on_this_machine_only(running: Config) -> None:
    listening = [
        line.split()[1]
        for name in ("tcp", "tcp6")
        for line in Path(f"/proc/net/{name}").read_text(encoding="ascii").splitlines()[1:]
        if line.split()[3] == "0A" and line.split()[1].endswith(f":{running.port:04X}")
    ]
    assert listening == [f"0100007F:{running.port:04X}"]


@pytest.mark.parametrize(
    "hosts", [b"Host: evil.test\r\n", b"", b"Host:\r\n", b"Host: 127.0.0.1:%d\r\nHost: evil.test\r\n"]
)
def test_a_strange_host_header_gets_no_data(running: Config, hosts: bytes) -> None:
    hosts = hosts.replace(b"%d", str(running.port).encode())
    heard = speak(running, b"GET /api/v1/ping HTTP/1.1\r\n" + hosts + b"Connection: close\r\n\r\n")
    assert heard.startswith(b"HTTP/1.1 400")
    assert b'"service"' not in heard


def test_two_lengths_in_one_request_are_not_two_requests(running: Config) -> None:
    smuggled = b"GET /api/v1/contacts HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % running.port
    heard = speak(
        running,
        b"POST /api/v1/pairings HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
        b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n"
        % running.port
        + smuggled,
    )
    assert heard.count(b"HTTP/1.1 ") <= 1


def test_a_huge_body_is_turned_away_and_the_next_is_served(running: Config) -> None:
    head = (
        b"POST /api/v1/pairings HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
        b"Content-Length: 10000000\r\nConnection: close\r\n\r\n" % running.port
    )
    heard = speak(running, head + b'"' + b"x" * 9_999_998 + b'"', seconds=20)
    assert heard.startswith(b"HTTP/1.1 413")
    assert b"too_large" in heard
    assert alive(running)


def test_many_half_open_and_slow_lines_do_not_keep_others_out(running: Config) -> None:
    lines = [socket.create_connection(("127.0.0.1", running.port), timeout=5) for _ in range(60)]
    try:
        for line in lines[::2]:
            line.sendall(b"POST /api/v1/pairings HTTP/1.1\r\nHost: 127.0.0.1")
        assert alive(running)
    finally:
        for line in lines:
            line.close()


def test_no_private_word_is_said_by_the_running_server(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with own_server(tmp_path / "data", port=free_port(), log=log) as config, client(config, "en") as call:
        token = call("POST", "tokens", {"name": "canary-script"})["token"]
        kept = call("POST", "contacts", WORDS)
        call("POST", "reviews", {"channel": "message", "text": "canary-message please", "recipients": []})
        for path in (f"contacts?q=canary-search&token={token}", "contacts/canary-path", "sheet?profile=canary"):
            over_http(config.port, "GET", f"/api/v1/{path}", Authorization=f"Bearer {token}", Cookie="canary-cookie")
        speak(config, b"GET /canary-raw\x00 HTTP/9.9\r\n\r\n")
        call("DELETE", f"contacts/{kept['id']}", **{"If-Match": '"1"'})
    said = log.read_text(encoding="utf-8")
    assert "Amana is listening" in said
    assert "canary" not in said
    assert token not in said
