"""Articles with an author."""

from __future__ import annotations

from pages.elsewhere.page import Page, Somebody, site

_TEXT = "<p>Glue is a matter of patience. It always was.</p><p>Water, heat and time do the rest.</p>"


def _comments() -> str:
    return """<ol class="comment-list"><li class="comment"><div class="comment-author vcard"><cite class="fn"><a
class="url" rel="external nofollow ugc" href="https://spam.example/">Greta Lund</a></cite></div><p>Nice!</p></li></ol>"""


_YOAST = """<meta name="author" content="Ada Verne"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1"
content="Ada Verne"><meta property="og:type" content="article"><script type="application/ld+json">{"@context":
"https://schema.org","@graph":[{"@type":"Article","@id":"https://b.example/#a","headline":"On glue","author":{"name":
"Ada Verne","@id":"https://b.example/#/schema/person/1"}},{"@type":"WebPage","@id":"https://b.example/on-glue"},{"@type":
"Organization","name":"B"},{"@type":"Person","@id":"https://b.example/#/schema/person/1","name":"Ada Verne","sameAs":
["https://www.linkedin.com/in/ada-verne-example"],"description":"Ada makes violins."}]}</script>"""

ARTICLES = (
    Page("article", "WordPress with Yoast", "https://b.example/on-glue",
         site("On glue - B", f"<article><h1>On glue</h1>{_TEXT}</article>{_comments()}", head=_YOAST),
         (Somebody("Ada Verne", links=("ada-verne-example",)),)),
    Page("article", "WordPress theme, author vcard", "https://b.example/on-wood",
         site("On wood", '<article class="post hentry"><h1 class="entry-title">On wood</h1><span class="byline">by <span '
              f'class="author vcard"><a class="url fn n" href="https://b.example/author/ada/">Ada Verne</a></span></span>'
              f"{_TEXT}</article>{_comments()}", head='<meta property="og:type" content="article">'),
         (Somebody("Ada Verne"),)),
    Page("article", "blogging platform, test ids", "https://letters.example/@ines/on-type-1a2b",
         site("On type. By Ines Carvalho | Letters", '<article><h1>On type</h1><div><a href="/@ines" rel="author '
              f'noopener" data-testid="authorName">Ines Carvalho</a><button>Follow</button></div>{_TEXT}</article>',
              head='<meta property="og:type" content="article"><meta name="author" content="Ines Carvalho"><meta '
              'property="article:author" content="https://letters.example/@ines">'),
         (Somebody("Ines Carvalho"),)),
    Page("article", "author is the newsroom", "https://tidewater-times.example/tide",
         site("Tide table", f"<article><h1>Tide table</h1>{_TEXT}</article>",
              head='<meta name="author" content="Tidewater Times"><meta property="og:type" content="article"><meta '
              'property="og:site_name" content="Tidewater Times"><script type="application/ld+json">{"@type":'
              '"NewsArticle","author":[{"@type":"Organization","name":"Tidewater Times"}]}</script>')),
    Page("article", "two authors", "https://review.example/sand",
         site("Sand", f"<article><h1>Sand</h1>{_TEXT}</article>", head='<meta name="citation_author" content="Kobayashi, '
              'Hana"><meta name="citation_author" content="Farrell, Liam"><meta name="citation_title" content="Sand">'),
         (Somebody("Hana Kobayashi"), Somebody("Liam Farrell"))),
    Page("article", "Dublin Core", "https://review.example/mud",
         site("Mud", f"<h1>Mud</h1>{_TEXT}", head='<meta name="DC.creator" content="Hana Kobayashi"><meta name="DC.type" '
              'content="Text">'),
         (Somebody("Hana Kobayashi"),)),
    Page("article", "microdata author", "https://kitchen.example/soup",
         site("Soup", '<article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">Soup</h1><span '
              'itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/who"><span '
              f'itemprop="name">Siobhán O\'Neill</span></a></span>{_TEXT}</article>'),
         (Somebody("Siobhán O'Neill"),)),
    Page("article", "Arabic byline", "https://jarida.example/2026/11/sea",
         site("البحر يرتفع - الجريدة", '<article><h1>البحر يرتفع</h1><div class="author-name">بقلم: عمر بن خالد</div><time>2026'
              "</time><p>نص طويل.</p></article>", lang="ar", head='<meta property="og:type" content="article">',
              name="الجريدة"),
         (Somebody("عمر بن خالد"),)),
    Page("article", "Hebrew byline, JSON-LD with entities", "https://iton.example/2026/11/sea",
         site("הים עולה", "<article><h1>הים עולה</h1><p>טקסט.</p></article>", lang="he", head="""<script
type="application/ld+json">{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;author&quot;:{&quot;@type&quot;:&quot;Person&quot;,
&quot;name&quot;:&quot;אבי כהן-לוי&quot;}}</script>"""),
         (Somebody("אבי כהן-לוי"),)),
)  # fmt: skip
