"""Each browser is given a manifest of its own, with nothing in it that its store would warn about."""

import json
from typing import Any

import pytest

from amana.extension_folder import extension_folder
from amana.packaging.manifests import BROWSERS, Browser, manifest_for


@pytest.fixture
def manifest() -> dict[str, Any]:
    text = (extension_folder() / "manifest.json").read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


def test_chrome_is_given_a_worker_and_nothing_of_firefoxs(manifest: dict[str, Any]) -> None:
    made = manifest_for("chrome", manifest)
    assert made["background"] == {"service_worker": "background/worker.js", "type": "module"}
    assert not {"browser_specific_settings", "sidebar_action"} & made.keys()
    assert made["minimum_chrome_version"]
    assert all(part["use_dynamic_url"] for part in made["web_accessible_resources"])


def test_firefox_is_given_an_event_page_and_nothing_of_chromes(manifest: dict[str, Any]) -> None:
    made = manifest_for("firefox", manifest)
    assert made["background"] == {"scripts": ["background/worker.js"], "type": "module"}
    assert made["browser_specific_settings"]["gecko"]["id"] == "amana@amana.invalid"
    assert made["browser_specific_settings"]["gecko"]["data_collection_permissions"] == {"required": ["none"]}
    assert not {"minimum_chrome_version", "side_panel"} & made.keys()
    assert "sidePanel" not in made["permissions"]
    assert "use_dynamic_url" not in json.dumps(made)


@pytest.mark.parametrize("browser", BROWSERS)
def test_what_both_know_is_the_same_and_the_one_manifest_is_left_as_it_is(
    manifest: dict[str, Any], browser: Browser
) -> None:
    before = json.dumps(manifest)
    made = manifest_for(browser, manifest)
    assert json.dumps(manifest) == before
    for key in ("version", "name", "content_scripts", "host_permissions", "content_security_policy", "action"):
        assert made[key] == manifest[key]


@pytest.mark.parametrize("browser", BROWSERS)
def test_a_manifest_without_these_parts_is_given_as_it_is(browser: Browser) -> None:
    assert manifest_for(browser, {"version": "1"}) == {"version": "1"}
