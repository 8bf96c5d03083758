"""The harvest: whose recommendation worked out, and whether they heard of it."""

from asking import Asker

NOBODY = {"ambassadors": [], "total": 0, "next": None}


def test_whoever_recommended_the_user_is_listed_until_the_outcome_is_taken_back(ask: Asker) -> None:
    profile = {"url": "https://www.linkedin.com/in/dana-peri/"}
    dana = ask.keep("Dana Peri", profiles=[profile])["id"]
    ask.keep("Sami Haddad")
    assert ask("GET", "ambassadors").get_json() == NOBODY
    opening = {"kind": "recommended", "who": "them", "on": "2026-02", "whom": "Orchid Labs"}
    asked = ask("POST", f"contacts/{dana}/events", opening).get_json()["event"]["id"]
    assert ask("GET", "ambassadors").get_json() == NOBODY
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
    assert ask("GET", "ambassadors").get_json() == NOBODY


def test_many_ambassadors_come_page_by_page_the_newest_first(ask: Asker) -> None:
    for year in range(2019, 2026):
        contact = ask.keep(f"Known since {year}")["id"]
        worked = {"kind": "recommendation_worked", "who": "them", "on": f"{year}"}
        ask("POST", f"contacts/{contact}/events", worked)
    seen, path = [], "ambassadors?limit=3"
    while path:
        page = ask("GET", path).get_json()
        assert page["total"] == 7
        seen += [one["recommendations"][0]["on"] for one in page["ambassadors"]]
        path = page["next"] and f"ambassadors?limit=3&after={page['next']}"
    assert seen == [f"{year}" for year in range(2025, 2018, -1)]
    assert ask("GET", "ambassadors?limit=0").status_code == 422
    assert ask("GET", "ambassadors?colour=red").status_code == 422
    assert ask("GET", "ambassadors?after=nonsense").status_code == 422
