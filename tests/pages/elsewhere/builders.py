"""Pages as well-known builders, themes and tools lay them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.elsewhere.page import Page, Somebody, site

if TYPE_CHECKING:
    from collections.abc import Iterable

_EN = (
    ("Ada Verne", "Managing Director"),
    ("Ines Carvalho", "Art Director"),
    ("Jean-Luc Moreau", "Senior Designer"),
    ("Siobhán O'Neill", "Office Manager"),
)
_ODD = (
    ("Tunde Bakare", "Growth"),
    ("Wiebke Ahrens", "Operations"),
    ("Xiomara Quiñones", "People & Culture"),
    ("Zdeněk Svoboda", "Backend"),
)
_pages: list[Page] = []


def _each(template: str, rows: Iterable[tuple[str, str]]) -> str:
    return "".join(
        template.format(n=n, name=name, role=role, f=name.partition(" ")[0], l=name.partition(" ")[2])
        for n, (name, role) in enumerate(rows)
    )


def _all(rows: Iterable[tuple[str, str]]) -> tuple[Somebody, ...]:
    return tuple(Somebody(name, role) for name, role in rows)


def _add(kind: str, label: str, url: str, html: str, people: Iterable[Somebody] = ()) -> None:
    _pages.append(Page(kind, label, url, html, tuple(people)))


def _nobody(label: str, url: str, html: str) -> None:
    _add("nobody", label, url, html)


_DIVI = '<div class="et_pb_column et_pb_column_1_4 et_pb_column_{n}"><div class="et_pb_module et_pb_team_member et_pb_team_member_{n} clearfix"><div class="et_pb_team_member_image"><img alt="{name}"></div><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">{name}</h4><p class="et_pb_member_position">{role}</p><div><p>Bio text that is rather long and tells about her life in the studio and at sea, for many years.</p></div><ul class="et_pb_member_social_links"><li><a href="https://www.linkedin.com/in/u{n}">LinkedIn</a></li></ul></div></div></div>'
_add("team", "divi", "https://a.example/team", site("Team", "<h1>Team</h1>" + _each(_DIVI, _EN)), _all(_EN))
_add("team", "divi odd roles", "https://a.example/team", site("Team", "<h1>Team</h1>" + _each(_DIVI, _ODD)), _all(_ODD))
_WEBFLOW = '<div role="listitem" class="team_item w-dyn-item"><div class="team_img-wrap"><img alt="" src="x"></div><div class="text-size-large">{name}</div><div class="text-size-small">{role}</div></div>'
_add(
    "team",
    "webflow plain divs",
    "https://a.example/about",
    site(
        "About us",
        "<h2>The people behind it</h2><div class='w-dyn-list'><div role='list' class='w-dyn-items'>"
        + _each(_WEBFLOW, _ODD)
        + "</div></div><h2>Our values</h2><div class='v'><div class='text-size-large'>Radical Candor</div><div class='text-size-small'>Say it.</div></div>",
    ),
    _all(_ODD),
)
_FRAMER = '<div class="framer-1abc{n}" data-framer-name="Member"><div class="framer-x" data-framer-component-type="RichTextContainer"><p class="framer-text">{name}</p></div><div class="framer-y"><p class="framer-text">{role}</p></div></div>'
_add(
    "team",
    "framer",
    "https://a.example/company",
    site("Company", "<h1>Company</h1><h3>Meet our team</h3><div>" + _each(_FRAMER, _EN) + "</div>"),
    _all(_EN),
)
_TAIL = '<li class="flex"><img class="h-16" src="x" alt=""><div><h3 class="text-base font-semibold">{name}</h3><p class="text-sm text-indigo-600">{role}</p></div></li>'
_add(
    "team",
    "tailwind",
    "https://a.example/leadership",
    site("Leadership", "<h2>Meet our leadership</h2><ul role='list'>" + _each(_TAIL, _EN) + "</ul>"),
    _all(_EN),
)
_MODAL = '<div class="person" data-modal="m{n}"><button type="button"><img alt="{name} headshot"><span class="h4">{name}</span><span class="title">{role}</span></button><div class="modal" id="m{n}"><h2>{name}</h2><h3>{role}</h3><p>Long bio about the person and the work done at the sea since the year that was.</p></div></div>'
_add(
    "team",
    "modals twice",
    "https://a.example/our-people",
    site("Our people", "<h1>Our people</h1>" + _each(_MODAL, _EN)),
    _all(_EN),
)
_UPPER = '<div class="col"><h4>{name}</h4><h6>{role}</h6></div>'
_add(
    "team",
    "headings both",
    "https://a.example/about-us",
    site(
        "About us", "<h1>About us</h1><p>We are.</p><h2>Our Team</h2><div class='row'>" + _each(_UPPER, _EN) + "</div>"
    ),
    _all(_EN),
)
_add(
    "team",
    "caps",
    "https://a.example/team",
    site(
        "The Team",
        "<h1>THE TEAM</h1><div class='row'>" + _each(_UPPER, [(a.upper(), b.upper()) for a, b in _EN]) + "</div>",
    ),
    _all([(a.upper(), b.upper()) for a, b in _EN]),
)
_PG = '<p><img src="x"><br><strong>{name}</strong><br><em>{role}</em><br>Some words about what they like, a whole sentence.</p>'
_add(
    "team",
    "paragraphs",
    "https://a.example/staff",
    site("Staff", "<h1>Staff</h1><div class='entry-content'>" + _each(_PG, _EN) + "</div>"),
    _all(_EN),
)
_COMMA = "<li>{name}, {role}</li>"
_add(
    "team",
    "comma list",
    "https://a.example/board",
    site("Board of Directors", "<h1>Board of Directors</h1><ul>" + _each(_COMMA, _EN) + "</ul>"),
    _all(_EN),
)
_DASH = "<p><strong>{name}</strong> – {role}</p>"
_add(
    "team",
    "dash paragraphs",
    "https://a.example/committee",
    site("Committee", "<h1>Committee 2026</h1>" + _each(_DASH, _EN)),
    _all(_EN),
)
_TWO = '<div class="m"><p class="role">{role}</p><h3>{name}</h3></div>'
_add(
    "team",
    "role above",
    "https://a.example/crew",
    site("Meet the crew", "<h1>Meet the crew</h1>" + _each(_TWO, _EN)),
    _all(_EN),
)
_PHD = '<div class="profile-card"><h3><a href="/p/{n}">{name}, PhD</a></h3><div class="pos">{role}</div><div>Building 4</div></div>'
_add(
    "staff list",
    "degrees",
    "https://u.example/dept/faculty",
    site("Faculty", "<h1>Faculty</h1>" + _each(_PHD, _EN)),
    [Somebody(a + ", PhD", b) for a, b in _EN],
)
_LF = '<div class="views-row"><h2 class="h3"><a href="/p/{n}">{l}, {f}</a></h2><div>{role}</div></div>'
_add(
    "staff list",
    "last first",
    "https://u.example/dept/people",
    site("People", "<h1>People</h1>" + _each(_LF, _EN)),
    _all(_EN),
)
_SPANS = '<td><b>{name}</b><br>{role}<br><a href="mailto:m{n}@u.example">m{n}@u.example</a></td>'
_add(
    "staff list",
    "cells in one row",
    "https://u.example/office",
    site("Office staff", "<h1>Office staff</h1><table><tr>" + _each(_SPANS, _EN) + "</tr></table>"),
    [Somebody(a, b, emails=(f"m{n}@u.example",)) for n, (a, b) in enumerate(_EN)],
)
_SCHED = '<div class="sched-person"><div class="sched-avatar"><img alt="avatar for {name}"></div><h2><a href="/speaker/{n}">{name}</a></h2><div class="sched-event-details-role-company">{role}<br>Northlight</div></div>'
_add(
    "speakers",
    "sched",
    "https://conf.sched.example/directory/speakers",
    site("Conf: Speakers", "<h1>Speakers</h1>" + _each(_SCHED, _EN)),
    _all(_EN),
)
_PRET = '<article class="card speaker"><a href="/s/{n}"><img alt="Profile picture of {name}"></a><section><h3><a href="/s/{n}">{name}</a></h3><ul class="talks"><li><a href="/t/{n}">How to test everything</a></li></ul></section></article>'
_add(
    "speakers",
    "pretalx",
    "https://pretalx.example/conf/speaker/",
    site("Speakers :: Conf", "<h2>Speakers</h2>" + _each(_PRET, _ODD)),
    [Somebody(a) for a, _ in _ODD],
)
_KEY = '<div class="col-6"><div class="speaker"><img src=x><h3>{name}</h3><h5>{role}, Northlight</h5></div></div>'
_add(
    "speakers",
    "conf home",
    "https://conf.example/",
    site(
        "Conf 2026 - 4 May, Cork",
        "<h1>Conf 2026</h1><p>Come.</p><h2>Keynote Speakers</h2><div class=row>"
        + _each(_KEY, _EN)
        + "</div><h2>Venue</h2><h3>Town Hall</h3><h2>Sponsors</h2><div class='sponsors'><h3>Lund Lamps</h3><h3>Novak Boats</h3></div>",
    ),
    [Somebody(a, f"{b}, Northlight") for a, b in _EN],
)
# single
_add(
    "personal site",
    "jekyll minima",
    "https://tbakare.example/",
    '<html lang=en><head><title>Tunde Bakare | Notes</title><meta name=generator content="Jekyll"><meta property="og:site_name" content="Tunde Bakare"><script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","author":{"@type":"Person","name":"Tunde Bakare"},"name":"Tunde Bakare","url":"https://tbakare.example/"}</script></head><body><header class=site-header><a class=site-title href=/>Tunde Bakare</a></header><main><h2 class=post-list-heading>Posts</h2><ul><li><h3><a>One Thing</a></h3></ul></main><footer class="site-footer h-card"><data class=u-url href="/"></data><ul><li class=p-name>Tunde Bakare</li><li><a class=u-email href="mailto:t@tbakare.example">t@tbakare.example</a></li></ul><a href="https://github.com/tbakare">gh</a></footer></body></html>',
    [Somebody("Tunde Bakare", emails=("t@tbakare.example",))],
)
_add(
    "personal site",
    "al-folio",
    "https://wahrens.github.io/",
    '<html lang=en><head><title>Wiebke Ahrens</title><meta name=author content="Wiebke Ahrens"></head><body><nav><a class=navbar-brand><span>Wiebke</span> Ahrens</a></nav><div class=post><header class=post-header><h1 class=post-title><span class=font-weight-bold>Wiebke</span> Ahrens</h1><p class=desc>PhD student in computational linguistics, University of Example</p></header><article><p>I work on grammar. My research interests: parsing, morphology.</p><h2>News</h2></article><div class=social><a href="mailto:%77%61@uni.example">m</a><a href="https://scholar.google.com/citations?user=abc">s</a><a href="https://github.com/wahrens">g</a></div></div></body></html>',
    [
        Somebody(
            "Wiebke Ahrens",
            "PhD student in computational linguistics, University of Example",
            emails=("wa@uni.example",),
            links=("https://github.com/wahrens",),
        )
    ],
)
_add(
    "personal site",
    "minimal html",
    "https://xquinones.example/",
    '<html><head><title>Xiomara Quiñones</title></head><body><h1>Xiomara Quiñones</h1><p>Software engineer in Lima.</p><ul><li><a href="https://github.com/xq">GitHub</a><li><a href="mailto:me@xquinones.example">Email</a></ul></body></html>',
    [Somebody("Xiomara Quiñones", emails=("me@xquinones.example",))],
)
_add(
    "personal site",
    "squarespace photographer",
    "https://www.zdeneksvoboda.example/about",
    site(
        "About — Zdeněk Svoboda Photography",
        "<p>Zdeněk Svoboda is a photographer who lives in Brno.</p><p>studio@zdeneksvoboda.example</p>",
        head='<meta property="og:site_name" content="Zdeněk Svoboda Photography"><meta property="og:type" content="website">',
        name="Zdeněk Svoboda Photography",
    ),
    [Somebody("Zdeněk Svoboda", emails=("studio@zdeneksvoboda.example",))],
)
_add(
    "staff page",
    "h1 with colon parts",
    "https://www.uni.example/staff/tunde-bakare",
    site(
        "Professor Tunde Bakare - School of Law - University of Example",
        "<h1>Professor Tunde Bakare</h1><ul class='details'><li>Chair in Maritime Law</li><li>School of Law</li></ul><h3>Contact details</h3><ul><li><b>Tel:</b> +44 161 496 0000</li><li><b>Email:</b> <a href='mailto:tunde.bakare@uni.example'>tunde.bakare@uni.example</a></li></ul><h3>Research Interests</h3><p>Salvage, Piracy, Law of the sea</p><h3>PhD students</h3><ul><li>Wiebke Ahrens</li><li>Xiomara Quiñones</li></ul>",
        name="University of Example",
    ),
    [
        Somebody(
            "Professor Tunde Bakare",
            "Chair in Maritime Law",
            emails=("tunde.bakare@uni.example",),
            phones=("+44 161 496 0000",),
            words=("Salvage", "Piracy"),
        )
    ],
)
_add(
    "staff page",
    "bio with colleagues below",
    "https://a.example/team/ada-verne",
    site(
        "Ada Verne – Northlight",
        "<div class='bio'><h1>Ada Verne</h1><p class='t'>Managing Director</p><p>Ada founded Northlight.</p></div><h2>More of our team</h2><div class='row'>"
        + _each(_UPPER, _EN[1:])
        + "</div>",
    ),
    [Somebody("Ada Verne", "Managing Director")],
)
_add(
    "staff page",
    "doctor",
    "https://clinic.example/providers/ines-carvalho-md",
    site(
        "Ines Carvalho, MD | Clinic",
        "<h1>Ines Carvalho, MD</h1><p>Cardiologist</p><h2>Languages</h2><p>English, Portuguese</p><h2>Education</h2><p>Porto</p><p>Call (212) 555-0147</p>",
        head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"Physician","name":"Ines Carvalho, MD","medicalSpecialty":"Cardiology"}</script>',
    ),
    [Somebody("Ines Carvalho, MD", "Cardiologist", words=("English", "Portuguese"))],
)
_add(
    "speaker",
    "meetup speaker",
    "https://conf.example/2026/speakers/zdenek-svoboda",
    site(
        "Conf 2026: Zdeněk Svoboda",
        "<div class='speaker-header'><img alt='Zdeněk Svoboda'><h2>Zdeněk Svoboda</h2><span>Backend at Hafenwerk</span></div><p>Zdeněk builds.</p><h3>Sessions</h3><a href=/t>Queues without tears</a>",
    ),
    [Somebody("Zdeněk Svoboda", "Backend at Hafenwerk")],
)
# articles
_add(
    "article",
    "ghost",
    "https://g.example/on-glue/",
    site(
        "On glue",
        '<article class="gh-article"><h1>On glue</h1><div class="gh-article-author"><a href="/author/wiebke/"><img class="author-profile-image" alt="Wiebke Ahrens"></a><h4 class="gh-author-name"><a href="/author/wiebke/">Wiebke Ahrens</a></h4><time>1 Jan</time></div><p>Text.</p></article>',
        head='<meta property="og:type" content="article"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Wiebke Ahrens"><script type="application/ld+json">{"@type":"Article","publisher":{"@type":"Organization","name":"G"},"author":{"@type":"Person","name":"Wiebke Ahrens","url":"https://g.example/author/wiebke/","sameAs":[]},"mainEntityOfPage":"https://g.example/on-glue/"}</script>',
    ),
    [Somebody("Wiebke Ahrens")],
)
_add(
    "article",
    "substack",
    "https://s.example/p/tide",
    '<html><head><title>Tide - by Tunde Bakare - Sea Letters</title><meta property="og:type" content="article"><meta name="author" content="Tunde Bakare"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Tide","author":[{"@type":"Person","name":"Tunde Bakare","url":"https://substack.com/@tunde","description":"Writes.","identifier":"user:1"}],"editor":[{"@type":"Person","name":"Tunde Bakare"}],"publisher":{"@type":"Organization","name":"Sea Letters"}}</script></head><body><article><h1>Tide</h1><a href="https://substack.com/@tunde">Tunde Bakare</a></article><h4>Discussion</h4><div class="comment-list"><a>Greta Lund</a></div></body></html>',
    [Somebody("Tunde Bakare")],
)
_add(
    "article",
    "newspaper two bylines",
    "https://n.example/2026/a",
    site(
        "Storm",
        "<article><h1>Storm</h1><p class='css-byline'>By <a class='css-n' href='/by/a'>Wiebke Ahrens</a> and <a href='/by/t'>Tunde Bakare</a></p><time>now</time><p>Mayor Joan Lee said so.</p></article><aside class='related'><article><h3>Other thing</h3><span class='byline'>By Pavel Novak</span></article></aside>",
        head='<meta property="og:type" content="article">',
    ),
    [Somebody("Wiebke Ahrens"), Somebody("Tunde Bakare")],
)
_add(
    "article",
    "author bio box",
    "https://n.example/post",
    site(
        "How to dry wood",
        "<article class='post'><header><h1>How to dry wood</h1><p class='meta'>January 5, 2026 by Xiomara Quiñones <span>3 comments</span></p></header><p>Slowly.</p></article><div class='author-box'><h4>About the author</h4><p class='author-name'>Xiomara Quiñones</p><p>Xiomara builds boats.</p></div>",
    ),
    [Somebody("Xiomara Quiñones")],
)
_add(
    "contact page",
    "press contacts",
    "https://a.example/press",
    site(
        "Press",
        "<h1>Press</h1><p>For the media.</p><h3>Media contact</h3><p>Wiebke Ahrens<br>Head of Communications<br>Tel. +49 40 1234567<br><a href='mailto:w.ahrens@a.example'>w.ahrens@a.example</a></p>",
    ),
    [Somebody("Wiebke Ahrens", "Head of Communications", emails=("w.ahrens@a.example",))],
)
# nobody
_nobody(
    "blog home personal names in titles",
    "https://b.example/blog",
    site(
        "Blog",
        "".join(
            f"<div class='post'><h2><a>{t}</a></h2><p>by <span class='author'>{a}</span> in News</p></div>"
            for t, a in (("Why Glue", "Ada Verne"), ("Meet Greta Lund", "Ines Carvalho"), ("Trees", "Ada Verne"))
        ),
    ),
)
_nobody(
    "shop categories",
    "https://shop.example/",
    site(
        "Shop",
        _each(
            "<li class='product'><a><img alt='{name}'><h2 class='woocommerce-loop-product__title'>{name}</h2><span class='price'>$12</span></a></li>",
            [("Florence Table", ""), ("Victoria Chair", ""), ("Charlotte Sofa", ""), ("Oliver Desk", "")],
        ),
    ),
)
_nobody(
    "shop no price",
    "https://shop.example/collections/all",
    site(
        "All collections",
        "<h1>Collections</h1>"
        + _each(
            "<div class='grid__item'><a href='/c/{n}'><img alt='{name}'><h3>{name}</h3></a></div>",
            [("Florence Table", ""), ("Victoria Chair", ""), ("Charlotte Sofa", ""), ("Oliver Desk", "")],
        ),
    ),
)
_nobody(
    "restaurant menu",
    "https://r.example/menu",
    site(
        "Menu",
        _each(
            "<div class='item'><h4>{name}</h4><p>{role}</p></div>",
            [
                ("Eggs Benedict", "with ham"),
                ("Caesar Salad", "romaine"),
                ("Croque Madame", "egg"),
                ("Peach Melba", "cream"),
            ],
        ),
    ),
)
_nobody(
    "city places",
    "https://t.example/places",
    site(
        "Top sights",
        _each(
            "<div><h3>{name}</h3><p>{role}</p></div>",
            [
                ("Trafalgar Square", "A square"),
                ("Hyde Park", "Green"),
                ("Buckingham Palace", "A palace"),
                ("Covent Garden", "Shops"),
            ],
        ),
    ),
)
_nobody(
    "partners logos",
    "https://a.example/partners",
    site(
        "Our partners",
        "<h1>Our partners</h1>"
        + _each(
            "<div class='logo'><img alt='{name}'><h4>{name}</h4></div>",
            [("Lund Lamps", ""), ("Novak Boats", ""), ("Petrova Paints", ""), ("Quinn Tools", "")],
        ),
    ),
)
_nobody(
    "wiki town",
    "https://w.example/wiki/Cork",
    site(
        "Cork - Freepedia",
        "<h1>Cork</h1><h2>Notable people</h2><ul><li>Jack Lynch, politician</li><li>Rory Gallagher, musician</li><li>Roy Keane, footballer</li></ul>",
    ),
)
_nobody(
    "movie cast",
    "https://m.example/title/1",
    site(
        "The Harbour (2024)",
        "<h1>The Harbour</h1><h2>Cast</h2>"
        + _each(
            "<div class='cast-item'><a>{name}</a><span>{role}</span></div>",
            [("Ada Verne", "Nora"), ("Tunde Bakare", "Captain"), ("Ines Carvalho", "Maria")],
        ),
        head='<script type="application/ld+json">{"@type":"Movie","actor":[{"@type":"Person","name":"Ada Verne"}],"director":{"@type":"Person","name":"X Y"}}</script>',
    ),
)
_nobody(
    "docs with author",
    "https://d.example/guide",
    site(
        "User Guide",
        "<h1>User Guide</h1><h2>Quick Start</h2>",
        head='<meta name="author" content="Ada Verne"><meta name="generator" content="mkdocs-1.6">',
    ),
)
_nobody(
    "issue thread",
    "https://github.com/a/b/issues/1",
    '<html><head><title>Bug · Issue #1 · a/b · GitHub</title><meta property="og:type" content="object"></head><body><h1>Bug</h1><a class="author" href="/ada">Ada Verne</a></body></html>',
)
_nobody(
    "question site",
    "https://q.example/questions/1",
    site(
        "How to glue? - Q",
        "<h1 itemprop=name>How to glue?</h1><div itemscope itemtype='https://schema.org/Question'><div itemprop=author itemscope itemtype='https://schema.org/Person'><span itemprop=name>Ada Verne</span></div></div>",
        head='<script type="application/ld+json">{"@type":"QAPage","mainEntity":{"@type":"Question","name":"How to glue?","author":{"@type":"Person","name":"Ada Verne"},"acceptedAnswer":{"@type":"Answer","author":{"@type":"Person","name":"Ines C"}}}}</script>',
    ),
)
_nobody(
    "company home with ceo quote",
    "https://a.example/",
    site(
        "Northlight - Paper",
        "<h1>Paper that lasts</h1><blockquote>We care.<cite>Ada Verne, CEO</cite></blockquote><h2>Meet Our Clients</h2>",
    ),
)
_nobody(
    "lorem company",
    "https://bluebottle.example/",
    site(
        "Harper Quinn",
        "<h1>Harper Quinn</h1><h2>Furniture for life</h2><p>hello@harperquinn.example</p>",
        name="Harper Quinn",
    ),
)
_nobody("login sso", "https://login.example/", site("Sign In", "<h1>Sign In</h1><h2>Forgot Password</h2>"))
_nobody(
    "event listing",
    "https://e.example/",
    site(
        "Events near you",
        _each(
            "<article><h3>{name}</h3><p>{role}</p><time>1 May</time></article>",
            [("Maria Callas Tribute", "Opera"), ("Ada Verne Live", "Folk"), ("Jazz Brunch", "Food")],
        ),
    ),
)
_nobody(
    "real estate",
    "https://re.example/",
    site(
        "Homes",
        _each(
            "<div class='listing'><h3>{name}</h3><p>{role}</p></div>",
            [("Grant Street", "3 bed"), ("Madison Avenue", "2 bed"), ("Victoria Terrace", "1 bed")],
        ),
    ),
)

_GLUED = '<figure><img src="/{n}.jpg"><figcaption><b>{name}</b><span>{role}</span></figcaption></figure>'
_add(
    "team",
    "name and role without a space between",
    "https://a.example/team",
    site("Team", _each(_GLUED, _EN)),
    _all(_EN),
)

_YOAST_HOME = """<meta property="og:type" content="article"><script type="application/ld+json">{"@graph":[{"@type":"Article",
"author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Ada Verne"}]}</script>"""
_nobody("home page with its webmaster in data", "https://a.example/", site("Northlight", "<h1>Paper</h1>", _YOAST_HOME))
_nobody(
    "forum thread in data",
    "https://f.example/t/1",
    site(
        "Glue?",
        '<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><span itemprop="author" itemscope '
        'itemtype="http://schema.org/Person"><b itemprop="name">Ada Verne</b></span></div>',
    ),
)
_AUTHOR = (
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"WHO"}]}</script>'
)
_nobody("agency called a person", "https://n.example/a", site("Sea", "", _AUTHOR.replace("WHO", "Newswire")))
_add(
    "article",
    "two in one name",
    "https://n.example/2",
    site("Sea", "", _AUTHOR.replace("WHO", "By Ada Verne and Tunde Bakare")),
    (Somebody("Ada Verne"), Somebody("Tunde Bakare")),
)
_add(
    "contact page",
    "address and site without a space between",
    "https://git.forge.example/mfiore",
    site(
        "Marta Fiore",
        '<h1>Marta Fiore</h1><p>Pipeline engineer</p><div><a href="https://fiore.example/me"></a>'
        "<span>marta@olio.example</span><span>fiore.example</span></div>",
    ),
    (Somebody("Marta Fiore", emails=("marta@olio.example",)),),
)
_add(
    "personal site",
    "h-card of its author, in whom another card stands",
    "https://zora.example/",
    site(
        "Zora Malik",
        '<div class="h-card p-author"><h1><a class="p-name u-url u-uid" rel="me" href="https://zora.example/">Zora Malik'
        '</a></h1><span class="p-job-title">Cartographer</span> at <a class="p-org h-card" href="https://maps.example">'
        'Maps Oy</a> in <span class="p-locality">Turku</span></div><div class="h-entry"><a class="p-name u-url" href="/1">'
        'Note</a><div class="h-cite"><a class="p-author h-card" href="https://b.example">Bruno Best</a></div></div>',
    ),
    (Somebody("Zora Malik", "Cartographer", "Maps Oy", "Turku"),),
)
_add(
    "personal site",
    "employer in a link",
    "https://zora.example/",
    site("Zora Malik", '<h1>Zora Malik</h1><p>Cartographer at <a href="https://maps.example">Maps Oy</a></p>'),
    (Somebody("Zora Malik", "Cartographer at Maps Oy", "Maps Oy"),),
)
_nobody(
    "questions and answers, of a site whose own name looks like one",
    "https://stackoverflow.com/questions/1/x",
    site(
        "python - How to glue - Stack Overflow",
        '<div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h1 itemprop="name">How to glue</h1>'
        '<div itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/users/1/ada"><b itemprop="name">'
        "Ada Verne</b></a></div></div>",
    ),
)
_WIX = "".join(
    f'<div data-testid="richTextElement" class="wixui-rich-text"><p class="font_8"><span>{text}</span></p></div>'
    for text in ("Ada Verne", "Luthier", "Tunde Bakare", "Glue and people", "Ines Carvalho", "Art director",
                 "Greta Lund", "Architect", "Siobhán Moreau", "Office manager")
)  # fmt: skip
_add(
    "team",
    "site builder, names and roles by turns in boxes of one kind",
    "https://studio.example/about",
    site("About | Studio", f"<h2>Meet Our Team</h2><div>{_WIX}</div>"),
    (
        Somebody("Ada Verne", "Luthier"),
        Somebody("Tunde Bakare", "Glue and people"),
        Somebody("Ines Carvalho", "Art director"),
        Somebody("Greta Lund", "Architect"),
        Somebody("Siobhán Moreau", "Office manager"),
    ),
)
_add(
    "about me",
    "Hebrew, trade with an article and another after it",
    "https://noa-b.example/",
    site(
        "נועה ברק | מאיירת",
        "<h1>נועה ברק</h1><p>המאיירת והמעצבת של ספרי ילדים</p><a href='mailto:noa@noa-b.example'>כתבו</a>",
        lang="he",
        name="נועה ברק",
    ),
    (Somebody("נועה ברק", "המאיירת והמעצבת של ספרי ילדים", emails=("noa@noa-b.example",)),),
)
_add(
    "personal site",
    "OpenGraph profile with an address in the title",
    "https://mas.example/@zora",
    '<title>Zora Malik (@zora@mas.example)</title><meta property="og:type" content="profile">'
    '<meta property="og:title" content="Zora Malik (@zora@mas.example)">',
    (Somebody("Zora Malik"),),
)

BUILDERS = tuple(_pages)
