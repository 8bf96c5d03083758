"""The harvest: whose recommendation worked out, and whether they heard of it."""

from asking import Asker


def test_whoever_recommended_the_user_is_listed_until_the_outcome_is_taken_back(ask: Asker) -> None:
    profile = {"url": "https://www.linkedin.com/in/dana-peri/"}
    dana = ask.keep("Dana Peri", profiles=[profile])["id"]
    ask.keep("Sami Haddad")
    assert ask("GET", "ambassadors").get_json() == {"ambassadors": []}
    opening = {"kind": "recommended", "who": "them", "on": "2026-02", "whom": "Orchid Labs"}
    asked = ask("POST", f"contacts/{dana}/events", opening).get_json()["event"]["id"]
    assert ask("GET", "ambassadors").get_json() == {"ambassadors": []}
    worked = {"kind": "recommendation_worked", "who": "them", "on": "2026-03", "text": "the post", "answers": asked}
    outcome = ask("POST", f"contacts/{dana}/events", worked).get_json()
    ask("POST", f"contacts/{dana}/events", {"kind": "gratitude", "who": "me", "on": "2026-04-02"})
    (known,) = ask("GET", "ambassadors").get_json()["ambassadors"]
    assert (known["contact"]["id"], known["contact"]["name"]) == (dana, "Dana Peri")
    assert known["contact"]["profiles"][0]["url"] == "https://www.linkedin.com/in/dana-peri/"
    event = outcome["event"]["id"]
    assert known["recommendations"] == [{"event": event, "on": "2026-03", "text": "the post", "whom": "Orchid Labs"}]
    assert (known["last_thanked"], known["last_told"]) == ("2026-04-02", None)
    ask("DELETE", f"events/{event}", If_Match='"4"')
    assert ask("GET", "ambassadors").get_json() == {"ambassadors": []}
