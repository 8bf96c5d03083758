"""Pages written before the readers and not looked at while they were made: what they score here is worth most."""

from __future__ import annotations

from pages.elsewhere.page import Page, Somebody, site

_STAFF = (
    ("Oonagh Tierney", "Head of Conservation", "o.tierney@northlight.example"),
    ("Per-Erik Sjöstrand", "Paper Conservator", "p.sjostrand@northlight.example"),
    ("Nadia El-Khatib", "Registrar", "n.elkhatib@northlight.example"),
    ("Tom O'Dowd", "Workshop Technician", "t.odowd@northlight.example"),
)
_SQUARE = "".join(
    f"""<div class="sqs-col-3"><div class="sqs-block image-block"><figure><img alt="" src="/{place}.jpg"></figure></div>
<div class="sqs-block html-block"><div class="sqs-html-content"><p><strong>{name}</strong></p><p>{role}</p>
<p><a href="mailto:{mail}">Email</a></p></div></div></div>"""
    for place, (name, role, mail) in enumerate(_STAFF)
)
_TEAM = Page(
    "team",
    "columns with bold names",
    "https://northlight.example/who-we-are",
    site("Who we are | Northlight", f"<h1>Who we are</h1><p>A studio by the sea.</p><div>{_SQUARE}</div>"),
    tuple(Somebody(name, role, emails=(mail,)) for name, role, mail in _STAFF),
)
_HE = (("נטע שקד", "מנכ״לית"), ("יואב בן־דור", "מנהל פיתוח"), ("מאיה רוזנטל", "מעצבת ראשית"))
_TEAM_HE = Page(
    "team",
    "Hebrew, figures",
    "https://tzafon.example/team",
    site(
        "הצוות שלנו - צפון",
        "<h1>הצוות שלנו</h1><section>"
        + "".join(
            f'<figure class="c1x"><img src="/{n}.webp" alt="{name}"><figcaption><b>{name}</b><span>{role}</span>'
            "</figcaption></figure>"
            for n, (name, role) in enumerate(_HE)
        )
        + "</section>",
        lang="he",
    ),
    tuple(Somebody(name, role) for name, role in _HE),
)
_TABLE = (("Dr. Liam Farrell", "Lecturer", "l.farrell@uni.example", "+44 20 7946 0011"),
          ("Prof. Hana Kobayashi", "Head of School", "h.kobayashi@uni.example", "+44 20 7946 0012"),
          ("Mairead Quinlan", "School Administrator", "m.quinlan@uni.example", "+44 20 7946 0013"))  # fmt: skip
_DIRECTORY = Page(
    "staff list",
    "table",
    "https://www.uni.example/geography/people",
    site(
        "People - School of Geography",
        "<h1>People</h1><table><thead><tr><th>Name</th><th>Position</th><th>Email</th><th>Phone</th></tr></thead><tbody>"
        + "".join(
            f'<tr><td><a href="/geography/{n}">{name}</a></td><td>{role}</td><td><a href="mailto:{mail}">{mail}</a></td>'
            f"<td>{phone}</td></tr>"
            for n, (name, role, mail, phone) in enumerate(_TABLE)
        )
        + "</tbody></table>",
    ),
    tuple(Somebody(name, role, emails=(mail,), phones=(phone,)) for name, role, mail, phone in _TABLE),
)
_TALKS = (
    ("Imani Okafor", "Tidewater Labs", "Maps without borders"),
    ("Rui Tavares", "Freelance", "Slow software"),
    ("Jule Brandt", "Hafenwerk", "Testing the untestable"),
    ("Samira Haddad", "Cedar Systems", "Letters that join"),
)
_SPEAKERS = Page(
    "speakers",
    "cards of a schedule tool",
    "https://shoreconf.example/speakers/",
    site(
        "Speakers · ShoreConf 2026",
        '<h2 class="big">Speakers</h2><ul class="sz-speakers">'
        + "".join(
            f"""<li class="sz-speaker" data-speakerid="{n}"><div class="sz-img"><img src="/{n}.png" alt="{name}"></div>
<div><h3 class="sz-name"><a href="#{n}">{name}</a></h3><h4 class="sz-tag">{org}</h4>
<p class="sz-session"><b>{talk}</b></p></div></li>"""
            for n, (name, org, talk) in enumerate(_TALKS)
        )
        + "</ul>",
    ),
    tuple(Somebody(name) for name, _, _ in _TALKS),
)
_SPEAKER = Page(
    "speaker",
    "one speaker",
    "https://shoreconf.example/speaker/imani-okafor/",
    site(
        "Imani Okafor - ShoreConf 2026",
        """<article><img class="round" alt="Imani Okafor" src="/i.png"><h1>Imani Okafor</h1>
<p class="role">Principal Engineer, Tidewater Labs</p><p>Imani draws maps of things that move.</p>
<p><a href="https://www.linkedin.com/in/imani-okafor-example/">LinkedIn</a> <a href="https://github.com/imaniok">GitHub</a>
</p><h2>Session</h2><h3>Maps without borders</h3></article>""",
    ),
    (Somebody("Imani Okafor", "Principal Engineer, Tidewater Labs", links=("imani-okafor-example",)),),
)
_PERSONAL = Page(
    "personal site",
    "Jekyll, sidebar",
    "https://jbrandt.example/",
    """<!doctype html><html lang=en><head><title>Jule Brandt</title><meta name="generator" content="Jekyll v4.3">
<meta property="og:title" content="Jule Brandt"><meta property="og:type" content="website">
<meta name="description" content="Notes on testing by Jule Brandt"></head><body><div class="sidebar"><h1><a href="/">
Jule Brandt</a></h1><p class="lead">Tester and sailor in Hamburg</p><nav><a href="/blog">Blog</a><a href="/talks">Talks</a>
<a href="/cv.pdf">CV</a></nav><p><a rel="me" href="https://chaos.example/@jule">Mastodon</a>
<a href="https://github.com/jbrandt">GitHub</a></p></div><div class=content><h2>Hello there</h2><p>I break things. Write
to jule [at] jbrandt [dot] example</p><ul><li><a href="/1">Why tests sleep</a> <time>2026-01-02</time></ul></div></body>
</html>""",
    (Somebody("Jule Brandt", emails=("jule@jbrandt.example",), links=("https://github.com/jbrandt",)),),
)
_ACADEMIC = Page(
    "personal site",
    "academic, table layout",
    "https://users.uni.example/~hkobayashi/",
    """<html><head><title>Hana Kobayashi's Home Page</title></head><body bgcolor=white><table><tr><td><img src=hk.jpg></td>
<td><h1>Hana Kobayashi</h1><p>Professor of Physical Geography<br>School of Geography, Example University<br>
Room 4.12, North Building</p><p>E-mail: <tt>h.kobayashi&#64;uni.example</tt><br>Tel: +44 20 7946 0012</p></td></tr></table>
<h2>Research interests</h2><ul><li>Coastal erosion<li>River deltas<li>Remote sensing</ul><h2>Selected publications</h2>
<ol><li>H. Kobayashi, L. Farrell. <i>Sand</i>. 2024.<li>H. Kobayashi. <i>Mud</i>. 2022.</ol></body></html>""",
    (
        Somebody(
            "Hana Kobayashi",
            "Professor of Physical Geography",
            emails=("h.kobayashi@uni.example",),
            phones=("+44 20 7946 0012",),
            words=("Coastal erosion", "River deltas", "Remote sensing"),
        ),
    ),
)
_ARTICLE = Page(
    "article",
    "newspaper, byline only",
    "https://tidewater-times.example/2026/10/harbour-wall",
    site(
        "Harbour wall to be rebuilt | Tidewater Times",
        """<article><h1>Harbour wall to be rebuilt</h1><div class="article-meta"><span class="byline">By
<a href="/by/rui-tavares" rel="author">Rui Tavares</a></span> <time datetime="2026-10-02">2 October</time></div><p>The wall
will stand again, said Mayor Joan Example.</p></article><section id="comments"><h2>Comments</h2><div class="comment">
<b class="author">Angry Walrus</b><p>No!</p></div></section>""",
        head='<meta property="og:type" content="article"><meta property="og:site_name" content="Tidewater Times">',
    ),
    (Somebody("Rui Tavares"),),
)
_NEWSLETTER = Page(
    "article",
    "newsletter, JSON-LD with a trailing comma",
    "https://slowsoft.example/p/letters",
    site(
        "Letters that join",
        "<article><h1>Letters that join</h1><p>Kashida is a line.</p></article>",
        head="""<meta name="author" content="Samira Haddad"><script type="application/ld+json">{"@context":
"https://schema.org","@type":"NewsArticle","headline":"Letters that join","author":[{"@type":"Person",
"name":"Samira Haddad","url":"https://slowsoft.example/@samira",}],"publisher":{"@type":"Organization","name":"Slow Soft"},}
</script>""",
    ),
    (Somebody("Samira Haddad"),),
)
_AR_STAFF = Page(
    "staff page",
    "Arabic",
    "https://jamia.example/ar/staff/r-alamin",
    site(
        "د. ريم الأمين | جامعة المثال",
        """<div class="profile-page"><div class="photo"><img src="/r.jpg" alt="د. ريم الأمين"></div><h1>د. ريم الأمين</h1>
<div>أستاذة مساعدة في علم الأحياء</div><div>كلية العلوم</div><dl><dt>البريد الإلكتروني</dt><dd><a
href="mailto:reem@jamia.example">reem@jamia.example</a></dd><dt>الهاتف</dt><dd>+961 1 340 460</dd></dl>
<h3>الاهتمامات البحثية</h3><ul><li>علم البيئة</li><li>الطيور المهاجرة</li></ul></div>""",
        lang="ar",
        name="جامعة المثال",
    ),
    (
        Somebody(
            "د. ريم الأمين",
            "أستاذة مساعدة في علم الأحياء",
            emails=("reem@jamia.example",),
            phones=("+961 1 340 460",),
            words=("علم البيئة", "الطيور المهاجرة"),
        ),
    ),
)
_SELECTED = Page(
    "selection",
    "several lines in a plain page",
    "https://lists.example/archive/41.html",
    "<html><title>Minutes</title><body><pre>Present: many.\nBest wishes,\nOonagh Tierney\nHead of Conservation\n"
    "Tel +353 21 490 1234\no.tierney@northlight.example</pre></body></html>",
    (
        Somebody(
            "Oonagh Tierney",
            "Head of Conservation",
            emails=("o.tierney@northlight.example",),
            phones=("+353 21 490 1234",),
        ),
    ),
    selection="Oonagh Tierney\nHead of Conservation\nTel +353 21 490 1234\no.tierney@northlight.example",
)
_RDFA = Page(
    "personal site",
    "RDFa, foaf",
    "https://people.example/tavares",
    """<html prefix="foaf: http://xmlns.com/foaf/0.1/"><head><title>About me</title></head><body><div typeof="foaf:Person"
about="#me"><h2 property="foaf:name">Rui Tavares</h2><p property="foaf:title">Boatbuilder</p><a rel="foaf:mbox"
href="mailto:rui@people.example">mail</a> <a rel="foaf:homepage" href="https://people.example/tavares">home</a> knows <span
rel="foaf:knows"><span typeof="foaf:Person"><span property="foaf:name">Jule Brandt</span></span></span></div></body></html>""",
    (Somebody("Rui Tavares", emails=("rui@people.example",)),),
)
_ABOUT_CARD = Page(
    "contact page",
    "one practitioner",
    "https://quinlan-therapy.example/contact",
    site(
        "Contact - Mairead Quinlan Therapy",
        """<h1>Get in touch</h1><div class="wp-block-columns"><div><h2>Mairead Quinlan</h2><p>Physiotherapist</p>
<p>Call <a href="tel:+353861234567">086 123 4567</a> or write to <a href="mailto:mairead@quinlan-therapy.example">
mairead@quinlan-therapy.example</a></p></div><div><h2>Opening hours</h2><p>Mon-Fri 9-5</p></div></div>""",
        name="Mairead Quinlan Therapy",
    ),
    (Somebody("Mairead Quinlan", emails=("mairead@quinlan-therapy.example",)),),
)
_NOBODY = (
    ("shop", "https://shop.example/lamps/harbour", site(
        "Harbour Lamp - Brass & Glass",
        """<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Harbour Lamp</h1><span itemprop="offers">
€90</span><h2>Reviews</h2><div itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author"
itemscope itemtype="https://schema.org/Person"><span itemprop="name">Greta Lund</span></b><p>Lovely.</p></div></div>
<h2>You may also like</h2><ul><li><h3>Copper Kettle</h3><p>€40</p></li><li><h3>Linen Apron</h3><p>€30</p></li></ul>""")),
    ("testimonials", "https://northlight.example/", site(
        "Northlight | Conservation of paper",
        """<h1>Paper deserves time</h1><section class="services"><div><h3>Book Repair</h3><p>Old and new.</p></div><div>
<h3>Map Cleaning</h3><p>Gently.</p></div><div><h3>Frame Making</h3><p>In oak.</p></div></section><section
class="testimonials"><h2>What our clients say</h2><div class="t"><p>They saved my atlas.</p><h4>Greta Lund</h4><span>
Collector</span></div><div class="t"><p>Wonderful.</p><h4>Pavel Novak</h4><span>Dealer</span></div></section>""")),
    ("news front", "https://tidewater-times.example/", site(
        "Tidewater Times - news of the coast",
        "".join(f'<article><h2><a href="/{n}">{title}</a></h2><p class="byline">By <a rel="author" href="/a">{who}</a></p>'
                "</article>" for n, (title, who) in enumerate((("Harbour wall rebuilt", "Rui Tavares"),
                ("Storm Clara nears", "Greta Lund"), ("Fish prices rise", "Rui Tavares")))))),
    ("encyclopedia", "https://wiki.example/wiki/Harbour_Lamp", """<html lang=en><head><title>Northlight Bridge - Freepedia
</title><meta property="og:title" content="Northlight Bridge - Freepedia"><meta property="og:type" content="website">
<script type="application/ld+json">{"@type":"Article","name":"Northlight Bridge","author":{"@type":"Organization",
"name":"Contributors to Freepedia projects"}}</script></head><body><h1 id=firstHeading>Northlight Bridge</h1><table
class="infobox vcard"><caption class="fn org">Northlight Bridge</caption><tr><th>Architect</th><td>Pavel Novak</td></tr>
</table><p>The <b>Northlight Bridge</b> is a bridge.</p><h2>History</h2><h2>Design</h2><h3>Main Span</h3></body></html>"""),
    ("forum", "https://forum.example/c/lamps", site(
        "Lamps - Forum",
        "<h1>Lamps</h1><table><tr><th>Topic</th><th>Author</th><th>Replies</th></tr>" + "".join(
            f'<tr><td><a href="/t/{n}">{t}</a></td><td><a class="username" href="/u/{n}">{w}</a></td><td>{n}</td></tr>'
            for n, (t, w) in enumerate((("Wick length", "Greta Lund"), ("Oil or wax", "Pavel Novak"),
                                        ("My first lamp", "lampo99")))) + "</table>")),
    ("not found", "https://northlight.example/team/ada", site("Page Not Found", "<h1>Page Not Found</h1><p>Sorry.</p>")),
    ("search results", "https://search.example/?q=rui+tavares", site(
        "rui tavares - Search",
        "".join(f'<div class="result"><h3><a href="https://x{n}.example/">{t}</a></h3><p>…</p></div>' for n, t in
                enumerate(("Rui Tavares", "Rui Tavares - Boats", "Rui Tavares | Professional Profile"))))),
)  # fmt: skip

HELD_OUT = (
    _TEAM,
    _TEAM_HE,
    _DIRECTORY,
    _SPEAKERS,
    _SPEAKER,
    _PERSONAL,
    _ACADEMIC,
    _ARTICLE,
    _NEWSLETTER,
    _AR_STAFF,
    _SELECTED,
    _RDFA,
    _ABOUT_CARD,
    *(Page("nobody", label, url, html) for label, url, html in _NOBODY),
)
