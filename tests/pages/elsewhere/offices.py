"""Pages by hand, of makers and offices of many kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.elsewhere.page import Page, Somebody, site

if TYPE_CHECKING:
    from collections.abc import Iterable


_NORTH = (
    ("Birgitta Lindqvist", "Verkställande direktör"),
    ("Oyelaran Adeyemi", "Chief Product Officer"),
    ("Chiamaka Obi", "QA Lead"),
    ("Rüdiger Vogt", "Fachbereichsleiter"),
)


def _each_north(template: str) -> str:
    return "".join(template.format(n=n, name=name, role=role) for n, (name, role) in enumerate(_NORTH))


_pages: list[Page] = []


def _all(rows: Iterable[tuple[str, str]]) -> tuple[Somebody, ...]:
    return tuple(Somebody(name, role) for name, role in rows)


def _add(kind: str, label: str, url: str, html: str, people: Iterable[Somebody] = ()) -> None:
    _pages.append(Page(kind, label, url, html, tuple(people)))


def _nobody(label: str, url: str, html: str) -> None:
    _add("nobody", label, url, html)


_add(
    "team",
    "nextjs cards a-wrapped",
    "https://q.example/team",
    site(
        "Team | Q",
        "<h1>The team</h1><div class='grid'>"
        + _each_north(
            '<a href="/team/{n}" class="group block"><span style="box-sizing:border-box"><img alt="{name}" src="x"></span><div class="mt-4 flex"><div><p class="font-medium">{name}</p><p class="text-gray-500">{role}</p></div><svg></svg></div></a>'
        )
        + "</div>",
    ),
    _all(_NORTH),
)
_add(
    "team",
    "grid w/ social icons & bio",
    "https://q.example/about",
    site(
        "About | Q",
        "<h1>We make maps</h1><section><h2>Leadership team</h2>"
        + _each_north(
            '<div class="col"><img src=x alt="Portrait"><h3>{name}<small>{role}</small></h3><p>Joined in 2015 after years at sea, and has not regretted it since. Likes dogs.</p><ul><li><a href="https://twitter.com/u{n}"><i class="fa"></i></a></li></ul></div>'
        )
        + "</section><section><h2>Offices</h2><div><h3>New York</h3><p>5 Ave</p></div><div><h3>San Diego</h3><p>Bay</p></div></section>",
    ),
    _all(_NORTH),
)
_add(
    "team",
    "german dl",
    "https://v.example/vorstand",
    site(
        "Vorstand",
        "<h1>Vorstand</h1>"
        + _each_north(
            '<div class="person-box"><div class="funktion">{role}</div><div class="name">{name}</div><div>Tel. 040 123{n}567</div></div>'
        ),
    ),
    _all(_NORTH),
)
_add(
    "team",
    "committee table th",
    "https://s.example/committee",
    site(
        "Programme Committee",
        "<h1>Programme committee</h1><ul>"
        + "".join(f"<li>{a} (University of Example, Sweden)</li>" for a, _ in _NORTH)
        + "</ul>",
    ),
    [Somebody(a) for a, _ in _NORTH],
)
_add(
    "staff list",
    "lab members sections",
    "https://lab.example/people",
    site(
        "People - Sea Lab",
        "<h1>People</h1><h2>Principal Investigator</h2><div class=p><h3>Birgitta Lindqvist</h3><p>Professor</p></div><h2>PhD Students</h2><div class=p><h3>Oyelaran Adeyemi</h3><p>Waves</p></div><div class=p><h3>Chiamaka Obi</h3><p>Tides</p></div><h2>Alumni</h2><ul><li>Rüdiger Vogt (PhD 2020, now at Hafenwerk)</li></ul>",
    ),
    [Somebody("Birgitta Lindqvist", "Professor"), Somebody("Oyelaran Adeyemi"), Somebody("Chiamaka Obi")],
)
_add(
    "staff list",
    "arabic staff grid",
    "https://j.example/ar/staff",
    site(
        "هيئة التدريس",
        "<h1>أعضاء هيئة التدريس</h1>"
        + "".join(
            f'<div class="card"><h4>{a}</h4><span>{b}</span><a href="mailto:s{i}@j.example">بريد</a></div>'
            for i, (a, b) in enumerate(
                (("د. سمير عوض", "أستاذ مشارك"), ("أ. منى الخطيب", "محاضرة"), ("رامي شاهين", "معيد"))
            )
        ),
        lang="ar",
    ),
    [Somebody("د. سمير عوض", "أستاذ مشارك"), Somebody("أ. منى الخطيب", "محاضرة"), Somebody("رامي شاهين", "معيد")],
)
_add(
    "personal site",
    "linktree-ish",
    "https://links.example/obi",
    "<html><head><title>Chiamaka Obi</title><meta property='og:title' content='Chiamaka Obi'></head><body><img alt='Chiamaka Obi'><h1>Chiamaka Obi</h1><h2>QA lead, runner, mother</h2><a href='https://www.linkedin.com/in/chiamaka-obi'>LinkedIn</a><a href='https://instagram.com/chi'>Instagram</a></body></html>",
    [Somebody("Chiamaka Obi", "QA lead, runner, mother", links=("chiamaka-obi",))],
)
_add(
    "personal site",
    "cv page",
    "https://rvogt.example/cv",
    site(
        "CV – Rüdiger Vogt",
        "<h1>Curriculum Vitae</h1><p><b>Rüdiger Vogt</b><br>Hamburg, Germany<br>rv@rvogt.example<br>+49 40 1234567</p><h2>Experience</h2><p>Hafenwerk</p><h2>Skills</h2><p>Python, SQL, Sailing</p><h2>Languages</h2><ul><li>German (native)</li><li>English</li></ul>",
        name="Rüdiger Vogt",
    ),
    [Somebody("Rüdiger Vogt", emails=("rv@rvogt.example",), words=("Python", "SQL"))],
)
_add(
    "personal site",
    "author archive",
    "https://b.example/author/obi/",
    site(
        "Chiamaka Obi, Author at B",
        "<h1>Author: Chiamaka Obi</h1><p>Chiamaka tests.</p><article class=hentry><h2>On bugs</h2></article><article class=hentry><h2>On tests</h2></article>",
    ),
    [Somebody("Chiamaka Obi")],
)
_add(
    "article",
    "blog w/ author footer only",
    "https://b.example/2026/bug",
    site(
        "On bugs",
        "<article><h1>On bugs</h1><p>Long.</p><footer class='entry-footer'><p class='byline'>Written by <strong>Chiamaka Obi</strong> · 4 min read</p></footer></article>",
    ),
    [Somebody("Chiamaka Obi")],
)
_add(
    "team",
    "itemprop employee list",
    "https://q.example/ppl",
    site(
        "P",
        "<div itemscope itemtype='https://schema.org/Organization'><b itemprop=name>Q</b>"
        + _each_north(
            "<div itemprop=employee itemscope itemtype='https://schema.org/Person'><a itemprop=url href='/p/{n}'><span itemprop=name>{name}</span></a><meta itemprop=jobTitle content='{role}'></div>"
        )
        + "</div>",
    ),
    _all(_NORTH),
)
_add(
    "staff page",
    "agent page",
    "https://re.example/agents/obi",
    site(
        "Chiamaka Obi - Realtor at Bay Homes",
        "<h1>Chiamaka Obi</h1><p>Realtor®, DRE 01234567</p><a href='tel:+14155550123'>(415) 555-0123</a><a href='mailto:chiamaka@bayhomes.example'>Email</a><h2>Listings</h2><div><h3>Grant Street</h3><p>$900,000</p></div><div><h3>Madison Avenue</h3><p>$1,200,000</p></div>",
        name="Bay Homes",
    ),
    [Somebody("Chiamaka Obi", emails=("chiamaka@bayhomes.example",), phones=("+14155550123",))],
)
# nobody
_nobody(
    "album",
    "https://m.example/a",
    site(
        "Albums",
        "<h1>New albums</h1>"
        + "".join(
            f'<div class=album><img alt="{a}"><h3>{a}</h3><p>{b}</p></div>'
            for a, b in (
                ("Blue Train", "John Coltrane"),
                ("Abbey Road", "The Beatles"),
                ("Mingus Ah", "Charles Mingus"),
            )
        ),
    ),
)
_nobody(
    "course list",
    "https://e.example/courses",
    site(
        "Courses",
        "<h1>Courses</h1>"
        + "".join(
            f"<div class=course><h3>{a}</h3><p class=instructor>{b}</p></div>"
            for a, b in (("Intro to Glue", "Ada Verne"), ("Wood I", "Tunde Bakare"), ("Wood II", "Ada Verne"))
        ),
    ),
)
_nobody(
    "press release company",
    "https://q.example/press/1",
    site(
        "Q raises money",
        "<article><h1>Q raises money</h1><p>“We are glad,” said Birgitta Lindqvist, CEO.</p></article>",
    ),
)
_nobody(
    "donors",
    "https://ch.example/donors",
    site(
        "Thanks", "<h1>Thank you to our donors</h1><ul><li>Ada Verne</li><li>Tunde Bakare</li><li>Rui Tavares</li></ul>"
    ),
)
_nobody(
    "saints",
    "https://sch.example/houses",
    site(
        "School houses",
        "<h1>Houses</h1>"
        + "".join(
            f"<h3>{a}</h3><p>{b}</p>"
            for a, b in (("Saint Brigid", "Blue"), ("Saint Patrick", "Green"), ("Saint Columba", "Red"))
        ),
    ),
)
_nobody(
    "city page",
    "https://t.example/san-diego",
    site("San Diego Travel Guide", "<h1>San Diego</h1><h2>Balboa Park</h2><h2>Point Loma</h2><p>visit@t.example</p>"),
)
_nobody(
    "404 author", "https://b.example/x", site("Oops", "<h1>Oops</h1>", head='<meta name="author" content="Ada Verne">')
)
_nobody(
    "weather",
    "https://w.example/",
    site(
        "Weather", "<h1>Weather Forecast</h1><h2>Storm Ciara Returns</h2><h3>Northern Ireland</h3><h3>County Cork</h3>"
    ),
)

OFFICES = tuple(_pages)
