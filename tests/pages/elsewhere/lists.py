"""Pages with many people: teams, staff, speakers."""

from __future__ import annotations

from pages.elsewhere.page import Page, Somebody, site

_EN = (
    ("Ada Verne", "Managing Director", "ada@northlight.example"),
    ("Ines Carvalho", "Art Director", "ines@northlight.example"),
    ("Jean-Luc Moreau", "Senior Designer", "jl@northlight.example"),
    ("Siobhán O'Neill", "Office Manager", "siobhan@northlight.example"),
    ("Maria de la Cruz", "Illustrator", "maria@northlight.example"),
)
_AR = (
    ("سلمى إدريس", "المديرة التنفيذية"),
    ("عمر بن خالد", "مهندس برمجيات"),
    ("ليلى أبو ناصر", "مديرة المشاريع"),
    ("يوسف الحداد", "مستشار قانوني"),
)
_HE = (("דנה פרי", "סמנכ״לית שיווק"), ("אבי כהן-לוי", "מהנדס תוכנה"), ("רונית שם טוב", "יועצת משפטית"))


def _some(rows: tuple[tuple[str, ...], ...]) -> tuple[Somebody, ...]:
    return tuple(Somebody(row[0], row[1]) for row in rows)


def _wrapped(template: str, rows: tuple[tuple[str, ...], ...]) -> str:
    return "".join(
        template.format(n=n, name=row[0], role=row[1], mail=row[2] if len(row) > 2 else "", slug=f"p{n}")
        for n, row in enumerate(rows)
    )


_ELEMENTOR = """<div class="elementor-column elementor-col-33 elementor-element-{n}a"><div class="elementor-widget-wrap">
<div class="elementor-element elementor-widget-image"><div class="elementor-widget-container"><img src="/{n}.jpg" alt="">
</div></div><div class="elementor-element elementor-widget-heading"><div class="elementor-widget-container">
<h3 class="elementor-heading-title">{name}</h3></div></div><div class="elementor-element elementor-widget-text-editor">
<div class="elementor-widget-container"><p>{role}</p></div></div><div class="elementor-widget-social-icons"><a
href="https://www.linkedin.com/in/{slug}-example/"><span class="elementor-screen-only">Linkedin</span><svg></svg></a></div>
</div></div>"""
_WIX = """<div id="comp-{n}" class="_3mItem"><div class="wixui-image"><img src="/{n}.jpg" alt="{name}"></div><div
class="wixui-rich-text"><p class="font_8"><span style="font-weight:bold">{name}</span></p></div><div
class="wixui-rich-text"><p class="font_8">{role}</p></div></div>"""
_BOOTSTRAP = """<div class="col-lg-3"><div class="card team-member"><img class="card-img-top" src="/{n}.jpg" alt="Photo of
{name}"><div class="card-body"><h5 class="card-title">{name}</h5><p class="card-text text-muted">{role}</p><p
class="bio">Loves paper, boats and very long walks with the dog. Joined us in 2019.</p><a href="mailto:{mail}"
class="btn">Email me</a></div></div></div>"""
_LI = """<li><a href="/team/{slug}"><span class="nm">{name}</span><br><em>{role}</em></a></li>"""
_HREF = """<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a
href="/people/{slug}">{name}</a></span></div><div class="views-field views-field-field-role"><div class="field-content">
{role}</div></div><div class="views-field views-field-field-email"><div class="field-content"><a href="mailto:{mail}">{mail}
</a></div></div></div>"""
_DL = """<dt>{name}</dt><dd>{role}<br>{mail}</dd>"""
_UPPER = (
    """<article class="staff"><h2><strong>{name}</strong> | <span>{role}</span></h2><p>Lorem ipsum.</p></article>"""
)

LISTS = (
    Page("team", "Elementor columns", "https://northlight.example/our-team/",
         site("Our Team - Northlight", f"<h1>Our Team</h1><div>{_wrapped(_ELEMENTOR, _EN)}</div>"
              "<h2>Join Us</h2><p>We are hiring.</p>"),
         tuple(Somebody(r[0], r[1], links=(f"p{n}-example",)) for n, r in enumerate(_EN))),
    Page("team", "Wix, spans", "https://northlight.example/meet-the-team",
         site("Meet the team", f"<h2>Meet the team</h2><div>{_wrapped(_WIX, _EN)}</div>"), _some(_EN)),
    Page("team", "Wix, spans, Arabic", "https://shamal.example/team",
         site("فريقنا - شمال", f"<h2>فريق العمل</h2><div>{_wrapped(_WIX, _AR)}</div>", lang="ar"), _some(_AR)),
    Page("team", "Elementor, Hebrew", "https://tzafon.example/about",
         site("אודות - צפון", f"<h1>מי אנחנו</h1><div>{_wrapped(_ELEMENTOR, _HE)}</div>", lang="he"), _some(_HE)),
    Page("team", "Bootstrap cards with mail", "https://northlight.example/about",
         site("About Northlight", f"<h1>About</h1><h2>Leadership</h2><div class=row>{_wrapped(_BOOTSTRAP, _EN)}</div>"
              "<h2>Our Values</h2><div class=row><div class=card><h5>Honest Work</h5><p>Always.</p></div>"
              "<div class=card><h5>Good Paper</h5><p>Only.</p></div><div class=card><h5>Fair Pay</h5></div></div>"),
         tuple(Somebody(r[0], r[1], emails=(r[2],)) for r in _EN)),
    Page("team", "list of links", "https://northlight.example/company/people",
         site("People", f"<h1>People</h1><ul class=grid>{_wrapped(_LI, _EN)}</ul>"), _some(_EN)),
    Page("staff list", "Drupal views", "https://www.uni.example/maths/staff",
         site("Academic staff", f"<h1>Academic staff</h1><div class=view>{_wrapped(_HREF, _EN)}</div>"),
         tuple(Somebody(r[0], r[1], emails=(r[2],)) for r in _EN)),
    Page("staff list", "definition list", "https://choir.example/committee",
         site("Committee", f"<h1>The committee</h1><dl>{_wrapped(_DL, _EN)}</dl>"),
         tuple(Somebody(r[0], r[1], emails=(r[2],)) for r in _EN)),
    Page("team", "heading with name and role", "https://northlight.example/staff",
         site("Our staff", f"<h1>Our staff</h1>{_wrapped(_UPPER, _EN)}"), _some(_EN)),
    Page("team", "JSON-LD employees", "https://northlight.example/team-2",
         site("Team", "<h1>Team</h1>", head="""<script type="application/ld+json">{"@context":"https://schema.org","@type":
"Organization","name":"Northlight","employee":[{"@type":"Person","name":"Ada Verne","jobTitle":"Managing Director",
"email":"mailto:ada@northlight.example"},{"@type":"Person","name":"Ines Carvalho","jobTitle":"Art Director"}]}</script>"""),
         (Somebody("Ada Verne", "Managing Director", "Northlight", emails=("ada@northlight.example",)),
          Somebody("Ines Carvalho", "Art Director", "Northlight"))),
    Page("team", "microdata", "https://northlight.example/crew",
         site("Crew", "<h1>Crew</h1>" + "".join(
             f'<div itemscope itemtype="https://schema.org/Person"><h3 itemprop="name">{r[0]}</h3><p itemprop="jobTitle">'
             f'{r[1]}</p><a itemprop="email" href="mailto:{r[2]}">{r[2]}</a></div>' for r in _EN)),
         tuple(Somebody(r[0], r[1], emails=(r[2],)) for r in _EN)),
    Page("team", "h-cards", "https://northlight.example/makers",
         site("Makers", "<h1>Makers</h1>" + "".join(
             f'<div class="h-card"><a class="p-name u-url" href="https://m{n}.example/">{r[0]}</a> '
             f'<span class="p-role">{r[1]}</span> <a class="u-email" href="mailto:{r[2]}">mail</a></div>'
             for n, r in enumerate(_EN))),
         tuple(Somebody(r[0], r[1], emails=(r[2],)) for r in _EN)),
    Page("speakers", "event with performers", "https://shoreconf.example/event",
         site("ShoreConf", "<h1>ShoreConf</h1>", head="""<script type="application/ld+json">[{"@type":"BusinessEvent",
"name":"ShoreConf","organizer":{"@type":"Organization","name":"Shore"},"performer":[{"@type":"Person","name":"Ada Verne"},
{"@type":"PerformingGroup","name":"The Waves"},{"@type":["Person"],"name":"Ines Carvalho"}]}]</script>"""),
         (Somebody("Ada Verne"), Somebody("Ines Carvalho"))),
    Page("speakers", "grid with talk and affiliation", "https://shoreconf.example/2026/speakers",
         site("ShoreConf 2026 | Speakers", "<h1>Our speakers</h1><div class=g>" + "".join(
             f'<a class="speaker-card" href="/s/{n}"><div style="background-image:url(/{n}.jpg)"></div><div class="t">'
             f'<div class="speaker-name">{r[0]}</div><div class="speaker-role">{r[1]} @ Northlight</div></div></a>'
             for n, r in enumerate(_EN)) + "</div>"),
         tuple(Somebody(r[0], f"{r[1]} @ Northlight") for r in _EN)),
    Page("speakers", "first and last name in lines", "https://shoreconf.example/keynotes",
         site("Keynote speakers", "<h1>Keynote speakers</h1><section>" + "".join(
             f'<div class="k"><img src="/{n}.jpg" alt="speaker photo"><h4>{r[0].replace(" ", "<br>", 1)}</h4><p>{r[1]}</p>'
             "<p>A long paragraph about what they did since the beginning of their long working life by the sea, and why "
             "that matters to everybody who makes things of paper.</p></div>" for n, r in enumerate(_EN))
             + "</section>"), _some(_EN)),
)  # fmt: skip
