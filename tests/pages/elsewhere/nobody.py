"""Pages about nobody, each with something that looks like somebody."""

from __future__ import annotations

from pages.elsewhere.page import Page, site

_ORG_CODE = """<html><head><title>Northlight · GitHub</title><meta property="og:type" content="profile"><meta
property="og:title" content="Northlight"><meta property="profile:username" content="northlight"><meta
name="hovercard-subject-tag" content="organization:4711"></head><body><div itemscope itemtype="http://schema.org/Organization"
class="d-md-flex"><h1 class="h2">Northlight Studio</h1><span itemprop="location">Cork</span></div><h2>People</h2><a
data-hovercard-type="user" href="/adaverne" aria-label="Ada Verne"><img alt="@adaverne"></a></body></html>"""
_REPO = """<html><head><title>GitHub - adaverne/paper: Paper tools</title><meta property="og:type" content="object"><meta
name="octolytics-dimension-user_login" content="adaverne"></head><body><main itemscope
itemtype="http://schema.org/SoftwareSourceCode"><span class="author" itemprop="author"><a class="url fn" rel="author"
href="/adaverne">adaverne</a></span>/<strong itemprop="name"><a>paper</a></strong><article
class="markdown-body"><h1>Paper tools</h1><h2>Getting Started</h2></article><h2>Contributors</h2><ul><li><a
href="/adaverne"><strong>Ada Verne</strong></a></li><li><a href="/inesc"><strong>Ines Carvalho</strong></a></li></ul></main>
</body></html>"""


def _cards(rows: list[tuple[str, str]], around: str = "div", heading: str = "h3") -> str:
    return "".join(
        f'<{around} class="card"><img src="/{n}.jpg" alt="{title}"><{heading}>{title}</{heading}><p>{text}</p></{around}>'
        for n, (title, text) in enumerate(rows)
    )


_PAGES = (
    ("shop front", "https://shop.example/", site("Harbour Goods", "<h1>New Arrivals</h1>" + _cards(
        [("Copper Kettle", "€40"), ("Linen Apron", "€30"), ("Oak Board", "€25"), ("Florence Lamp", "€90")]))),
    ("shop product with JSON-LD review", "https://shop.example/kettle", site("Copper Kettle", "<h1>Copper Kettle</h1>",
        head="""<script type="application/ld+json">[{"@type":"Product","name":"Copper Kettle","brand":{"@type":"Brand","name":
"Ada Verne"},"review":{"@type":"Review","author":{"@type":"Person","name":"Greta Lund"}}},{"@type":"Review","author":
{"@type":"Person","name":"Pavel Novak"}}]</script>""")),
    ("services", "https://northlight.example/services", site("Services", "<h1>Services</h1>" + _cards(
        [("Brand Strategy", "We find words."), ("Visual Design", "We draw."), ("Web Development", "We build."),
         ("Content Marketing", "We write.")]))),
    ("case studies with people in them", "https://northlight.example/work", site("Our work", "<h1>Work</h1>" + _cards(
        [("Saint Brendan Museum", "A new face."), ("Harbour Hotel", "Signs."), ("Lund Lamps", "A book.")]))),
    ("testimonials", "https://northlight.example/", site("Northlight", "<h1>Design that lasts</h1><section "
        'id="reviews"><h2>Testimonials</h2>' + "".join(f"<blockquote><p>Great work.</p><cite><strong>{n}</strong><span>CEO, "
        f"{o}</span></cite></blockquote>" for n, o in (("Greta Lund", "Lund Lamps"), ("Pavel Novak", "Novak"),
        ("Olga Petrova", "Petrova Ltd"))) + "</section>")),
    ("testimonials, Hebrew", "https://tzafon.example/", site("צפון", "<h1>עיצוב שנשאר</h1><h2>לקוחות ממליצים</h2>" + _cards(
        [("גלית אור", "מנכ״לית אור"), ("משה לוין", "בעלים"), ("תמר גבע", "מנהלת")]), lang="he")),
    ("news front", "https://tidewater-times.example/", site("Tidewater Times", "".join(
        f'<article><h3><a href="/{n}">{t}</a></h3><p>Words.</p><span class="author">{w}</span><time>today</time></article>'
        for n, (t, w) in enumerate((("Harbour wall rebuilt", "Rui Tavares"), ("Mayor Joan Example resigns", "Greta Lund"),
        ("Fish prices rise", "Ada Verne")))), head='<meta property="og:type" content="website"><script '
        'type="application/ld+json">{"@type":"NewsMediaOrganization","name":"Tidewater Times","founder":{"@type":"Person",'
        '"name":"Old Founder"}}</script>')),
    ("blog front, many authors", "https://b.example/", site("B", "".join(
        f'<article class="hentry"><h2 class="entry-title"><a>{t}</a></h2><span class="author vcard"><a class="url fn n">{w}</a>'
        "</span></article>" for t, w in (("On glue", "Ada Verne"), ("On wood", "Ines Carvalho"))))),
    ("search results", "https://search.example/?q=ada", site("ada verne - Search", "".join(
        f'<div class="g"><a href="https://x{n}.example/"><h3>{t}</h3></a><p>…</p></div>' for n, t in enumerate(
        ("Ada Verne", "Ada Verne - Luthier", "Ada Lund"))))),
    ("documentation", "https://docs.paper.example/start", site("Getting Started — Paper 2.1 documentation",
        "<h1>Getting Started</h1><h2>Installing Paper</h2><h2>First Steps</h2><h3>Next Chapter</h3>",
        head='<meta name="generator" content="Docutils 0.20"><meta name="author" content="Ada Verne">')),
    ("log in", "https://app.example/login", site("Log in", "<h1>Welcome Back</h1><form><input name=u></form>")),
    ("forum list", "https://forum.example/", site("Forum", "<h1>Forum</h1>" + "".join(
        f'<div class="topic"><a class="title">{t}</a><span class="user">{u}</span></div>' for t, u in
        (("Which Glue", "Ada Verne"), ("Oak or Ash", "Pavel Novak"), ("Old Varnish", "Greta Lund"))))),
    ("forum thread", "https://forum.example/t/1", site("Which glue? - Forum", "<h1>Which glue?</h1>" + "".join(
        f'<div class="post" itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope '
        f'itemtype="https://schema.org/Person"><b itemprop="name">{u}</b></span><p>Hide.</p></div>'
        for u in ("Ada Verne", "Pavel Novak")))),
    ("repository", "https://github.com/adaverne/paper", _REPO),
    ("organisation on a code host", "https://github.com/northlight", _ORG_CODE),
    ("organisation in JSON-LD", "https://northlight.example/home", site("Northlight", "<h1>Northlight Studio</h1>",
        head='<script type="application/ld+json">{"@type":"Organization","name":"Ada Verne Ltd"}</script><meta name="author" '
        'content="Pixel Harbour Agency"><meta property="og:type" content="website">')),
    ("article about a thing", "https://freepedia.example/wiki/Violin", site("Violin - Freepedia", '<h1>Violin</h1><table '
        'class="infobox"><tr><th>Inventor</th><td>Unknown Maker</td></tr></table><h2>Great Makers</h2><ul><li><a>Andrea '
        "Invented</a></li><li><a>Nicola Invented</a></li></ul>", head='<script type="application/ld+json">{"@type":"Article",'
        '"author":{"@type":"Organization","name":"Contributors"}}</script>')),
    ("comments by strangers", "https://b.example/guestbook", site("Guest book", "<h1>Guest book</h1>" + "".join(
        f'<div class="comment-body vcard"><cite class="fn">{u}</cite><p>Hello</p></div>' for u in
        ("Greta Lund", "Pavel Novak")))),
    ("events", "https://hall.example/events", site("Events", "<h1>What's on</h1>" + _cards(
        [("Winter Concert", "12 December"), ("Spring Fair", "3 April"), ("Jazz Night", "Fridays")]))),
    ("jobs", "https://northlight.example/careers", site("Careers", "<h1>Open positions</h1>" + _cards(
        [("Senior Designer", "Cork, full time"), ("Office Manager", "Cork"), ("Art Director", "Remote")]))),
    ("team page before anybody is named", "https://northlight.example/team", site("Our team", "<h1>Our team</h1>" + _cards(
        [("Creative Direction", "Three people"), ("Client Services", "Two people"), ("Technical Support", "One person")]))),
    ("places", "https://walks.example/coast", site("Coastal walks", "<h1>Walks</h1>" + _cards(
        [("Saint Ives", "5 km"), ("Port Isaac", "8 km"), ("Robin Hood Bay", "12 km")]))),
    ("menus in Arabic", "https://matam.example/", site("مطعم المرفأ", "<h1>قائمة الطعام</h1>" + _cards(
        [("شوربة عدس", "٢٠"), ("سلطة خضراء", "١٥"), ("سمك مشوي", "٦٠")]), lang="ar")),
    ("a heading alone", "https://northlight.example/lines", site("Clear Lines", "<h1>Clear Lines</h1><p>A book.</p>")),
    ("group on a code host", "https://gitlab.com/northlight", """<title>Northlight · GitLab</title><main itemscope
itemtype="https://schema.org/Organization"><h1 itemprop="name">Northlight Studio</h1></main>"""),
)  # fmt: skip

NOBODY = tuple(Page("nobody", label, url, html) for label, url, html in _PAGES)
