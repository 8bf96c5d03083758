"""Pages about one person: profiles, personal sites, staff pages, contact pages, selections."""

from __future__ import annotations

from pages.elsewhere.page import Page, Somebody, site

_CODE_HEAD = """<meta property="og:type" content="profile"><meta property="og:site_name" content="GitHub"><meta
property="og:title" content="{login} - Overview"><meta property="og:url" content="https://github.com/{login}"><meta
property="profile:username" content="{login}"><meta name="description" content="{said}. {login} has 12 repositories
available. Follow their code on GitHub."><link rel="canonical" href="https://github.com/{login}">"""
_CODE_USER = """<div itemscope itemtype="http://schema.org/Person" class="h-card mt-md-n5"><div
class="user-profile-mini-vcard"><strong>{login}</strong></div><a itemprop="image" href="/a.png"><img
alt="View {login}'s full-sized avatar" src="/a.png"></a><div class="vcard-names-container"><h1 class="vcard-names"><span
class="p-name vcard-fullname d-block" itemprop="name">
  {name}
</span> <span class="p-nickname vcard-username d-block" itemprop="additionalName">
  {login}
  <span class="color-fg-muted">·</span> she/her</span></h1></div><div class="p-note user-profile-bio js-user-profile-bio"
data-bio-text="{bio}"><div>{bio}</div></div><ul class="vcard-details">{details}</ul></div><div class="js-pinned-items"><a
href="/{login}/paper"><span class="repo">paper</span></a><span itemprop="programmingLanguage">Python</span></div>"""
_CODE_DETAILS = """<li class="vcard-detail pt-1" itemprop="worksFor" aria-label="Organization: Northlight"><svg></svg><span
class="p-org"><div>Northlight</div></span></li><li class="vcard-detail" itemprop="homeLocation" aria-label="Home location:
Cork, Ireland"><span class="p-label">Cork, Ireland</span></li><li itemprop="email" class="vcard-detail"><a
class="u-email Link--primary" href="mailto:ada@verne.example">ada@verne.example</a></li><li itemprop="url"
class="vcard-detail"><a rel="nofollow me" class="Link--primary" href="https://ada.verne.example">https://ada.verne.example</a>
</li><li itemprop="social" class="vcard-detail"><svg><title>LinkedIn</title></svg><a rel="nofollow me"
href="https://www.linkedin.com/in/ada-verne-example/">in/ada-verne-example</a></li>"""


def _code(title: str, head: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="en"><head><title>{title}</title>{head}</head><body class="logged-out
page-responsive"><header role="banner"><a href="https://github.com/">Homepage</a><nav><button>Product</button></nav></header>
<main>{body}</main><footer><a href="https://docs.github.com">Docs</a></footer></body></html>"""


_LAB = """<!DOCTYPE html><html><head><title>Ines Carvalho · GitLab</title><meta content="object" property="og:type"><meta
content="GitLab" property="og:site_name"><meta content="Ines Carvalho · GitLab" property="og:title"></head><body><div
class="layout-page"><main class="content" id="content-body" itemscope itemtype="http://schema.org/Person"><div
class="user-profile"><div class="profile-header"><h1 class="gl-heading-1" itemprop="name">Ines Carvalho</h1><div
class="gl-text-subtle">@inesc</div></div><div class="user-profile-sidebar"><h2>About</h2><p>Draws fonts.</p><div><span
itemprop="jobTitle">Art Director</span> at <span itemprop="worksFor">Northlight</span></div><span itemprop="address" itemscope
itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Porto</span></span><h2>Contact</h2><a
itemprop="url" rel="me noopener" href="https://ines.example">ines.example</a><a itemprop="email"
href="mailto:ines@northlight.example">ines@northlight.example</a></div></div></main></div></body></html>"""
_ORCID = """<!DOCTYPE html><html lang="en"><head><title>Hana Kobayashi (0000-0009-1234-5678) - ORCID</title><meta
property="og:title" content="Hana Kobayashi (0000-0009-1234-5678)"></head><body><app-root><app-header>Sign in</app-header>
<main><app-top-bar><h1 class="orc-font-heading">Hana Kobayashi</h1></app-top-bar><div class="id">https://orcid.org/
0000-0009-1234-5678</div><app-side-bar><section><h2>Emails &amp; domains</h2><div>h.kobayashi@uni.example</div></section>
<section><h2>Websites &amp; social links</h2><div><a href="https://users.uni.example/~hk/">Home page</a></div></section>
<section><h2>Keywords</h2><div>coastal erosion, deltas</div></section><section><h2>Countries</h2><div>Japan</div></section>
</app-side-bar><section><h2>Biography</h2><p>Sand and mud.</p><h2>Employment</h2><h3>Example University: London</h3><div>
Professor (Geography)</div></section></main></app-root></body></html>"""
_HUGO = """<!doctype html><html lang="en-us"><head><title>Ada Verne</title><meta name="generator" content="Hugo 0.140">
<meta name="author" content="Ada Verne"><meta property="og:type" content="website"><meta property="og:title" content="Ada
Verne"></head><body><section id="hero"><div class="portrait"><img src="/me.jpg" alt="Ada Verne"></div><div
class="portrait-title"><h2>Ada Verne</h2><h3>Luthier and teacher</h3><h3><a href="https://verne-strings.example">
<span>Verne Strings</span></a></h3></div><ul class="network-icon"><li><a href="https://github.com/adaverne"><i></i></a></li>
<li><a href="mailto:hello@adaverne.example"><i></i></a></li><li><a href="https://www.linkedin.com/in/ada-verne-example"><i>
</i></a></li></ul><h3>Interests</h3><ul class="ul-interests"><li>Tonewood</li><li>Early music</li></ul></section><section
id="posts"><h3><a href="/post/glue">Hide Glue Again</a></h3></section></body></html>"""
_VCARD = (
    "BEGIN%3AVCARD%0D%0AVERSION%3A3.0%0D%0AN%3AVerne%3BAda%3B%3B%3B%0D%0AFN%3AAda%20Verne%0D%0AORG%3AVerne%20Strings%0D%0A"
    "TITLE%3ALuthier%0D%0AEMAIL%3Bt%3Dx%3Aada%40verne.example%0D%0ATEL%3BTYPE%3Dcell%3A%2B353861234567%0D%0AEND%3AVCARD"
)
_STAFF = site(
    "Dr Liam Farrell | Example University",
    """<nav aria-label="Breadcrumb"><a href="/">Home</a> &gt; <a href="/people">People</a></nav><div class="staff-profile"><h1
class="page-title">Dr Liam Farrell</h1><div class="profile__role">Senior Lecturer in Hydrology</div><div class="field
field--name-field-department">School of Geography</div><div class="contact"><span>Email:</span> <a class="__cf_email__"
data-cfemail="{cf}">[email&#160;protected]</a><br><span>Phone:</span> +44 (0)20 7946 0018</div><h2>Research interests</h2><p>
River ice; Flood memory; Water law</p><h2>Publications</h2><ul><li>Farrell, L. (2024) Ice.</li></ul></div>""",
    name="Example University",
)


def _cf(mail: str) -> str:
    return "2a" + "".join(f"{ord(letter) ^ 0x2A:02x}" for letter in mail)


_PROFILE_LD = """<script type="application/ld+json">{"@context":"https://schema.org","@type":"ProfilePage","dateCreated":
"2024-01-01","mainEntity":{"@type":"Person","name":"Ines Carvalho","alternateName":"inesc","jobTitle":"Art Director",
"knowsAbout":["Type design",{"@type":"Thing","name":"Risograph"}],"knowsLanguage":["pt",{"@type":"Language","name":"English"}],
"telephone":"+351 21 000 0000","email":"ines@northlight.example","address":"Porto",
"sameAs":["https://www.linkedin.com/in/ines-carvalho-example"],}, /* made by a plugin */}</script>"""

PEOPLE = (
    Page("GitHub", "user", "https://github.com/adaverne",
         _code("adaverne (Ada Verne) · GitHub", _CODE_HEAD.format(login="adaverne", said="Luthier who codes"),
               _CODE_USER.format(login="adaverne", name="Ada Verne", bio="Luthier who codes", details=_CODE_DETAILS)),
         (Somebody("Ada Verne", "Luthier who codes", "Northlight", "Cork, Ireland", ("ada@verne.example",),
                   links=("ada-verne-example", "https://github.com/adaverne", "https://ada.verne.example/")),)),
    Page("GitHub", "user without a name", "https://github.com/quietfox?tab=repositories",
         _code("quietfox / Repositories · GitHub", _CODE_HEAD.format(login="quietfox", said="GitHub is where"),
               _CODE_USER.format(login="quietfox", name="", bio="", details="")),
         (Somebody("quietfox", links=("https://github.com/quietfox",)),)),
    Page("GitLab", "user", "https://gitlab.com/inesc", _LAB,
         (Somebody("Ines Carvalho", "Art Director", "Northlight", "Porto", ("ines@northlight.example",),
                   links=("https://gitlab.com/inesc", "https://ines.example/")),)),
    Page("ORCID", "record", "https://orcid.org/0000-0009-1234-5678", _ORCID,
         (Somebody("Hana Kobayashi", emails=("h.kobayashi@uni.example",), links=("https://orcid.org/0000-0009-1234-5678",),
                   words=("coastal erosion", "deltas")),)),
    Page("personal site", "Hugo, hero", "https://adaverne.example/", _HUGO,
         (Somebody("Ada Verne", "Luthier and teacher", emails=("hello@adaverne.example",),
                   links=("ada-verne-example", "https://github.com/adaverne"), words=("Tonewood", "Early music")),)),
    Page("personal site", "profile page in JSON-LD, broken", "https://ines.example/",
         site("Ines", "<h1>Hi!</h1>", head=_PROFILE_LD),
         (Somebody("Ines Carvalho", "Art Director", "", "Porto", ("ines@northlight.example",), ("+351 21 000 0000",),
                   ("ines-carvalho-example",), ("Type design", "Risograph", "English")),)),
    Page("personal site", "h-card", "https://jeanluc.example/",
         site("Jean-Luc", """<div class="h-card"><img class="u-photo" alt=""><h1 class="p-name">Jean-Luc Moreau</h1><p
class="p-note">I draw letters.</p><a class="u-url u-uid" href="/" rel="me">me</a> <a class="u-email"
href="mailto:jl@jeanluc.example">mail</a> <a class="p-tel" href="tel:+33100000000">call</a> <span class="p-category">type
design</span> <span class="p-category">cycling</span></div>""" + '<p class="h-card">Somebody Else</p>'),
         (Somebody("Jean-Luc Moreau", "I draw letters.", emails=("jl@jeanluc.example",), phones=("+33100000000",),
                   words=("type design", "cycling")),)),
    Page("personal site", "one word name, strong markup", "https://nura.example/",
         site("Nura", '<div class="h-card"><a class="p-name u-url" href="https://nura.example/">نورا</a></div>'),
         (Somebody("نورا"),)),
    Page("about me", "WordPress, name in title and heading", "https://siobhan-oneill.example/about-me/",
         site("About me - Siobhán O'Neill", """<h1>About me</h1><p>Hello, I'm Siobhán O'Neill, a gardener.</p><p><a
href="mailto:hi@siobhan-oneill.example">Write to me</a></p>""", head='<meta property="og:site_name" '
              'content="Siobhán O&#39;Neill">', name="Siobhán O'Neill"),
         (Somebody("Siobhán O'Neill", emails=("hi@siobhan-oneill.example",)),)),
    Page("about me", "Hebrew", "https://dana-peri.example/",
         site("דנה פרי - אדריכלית", """<h1>דנה פרי</h1><h2>אדריכלית ומעצבת פנים</h2><p>שלום!</p><a
href="mailto:dana@dana-peri.example">כתבו לי</a><a href="https://www.linkedin.com/in/dana-peri-example/">לינקדאין</a>
<h3>שפות</h3><ul><li>עברית</li><li>אנגלית</li></ul>""", lang="he", name="דנה פרי"),
         (Somebody("דנה פרי", "אדריכלית ומעצבת פנים", emails=("dana@dana-peri.example",), links=("dana-peri-example",),
                   words=("עברית", "אנגלית")),)),
    Page("staff page", "Drupal, hidden address", "https://www.uni.example/people/liam-farrell",
         _STAFF.replace("{cf}", _cf("l.farrell@uni.example")),
         (Somebody("Dr Liam Farrell", "Senior Lecturer in Hydrology", emails=("l.farrell@uni.example",),
                   phones=("+44 (0)20 7946 0018",), words=("River ice", "Flood memory", "Water law")),)),
    Page("contact page", "vCard to take along", "https://verne-strings.example/contact",
         site("Contact | Verne Strings", f'<h1>Contact</h1><p>Ada answers. <a download="ada.vcf" '
              f'href="data:text/vcard;charset=utf-8,{_VCARD}">Save contact</a></p>', name="Verne Strings"),
         (Somebody("Ada Verne", "Luthier", "Verne Strings", "", ("ada@verne.example",), ("+353861234567",)),)),
    Page("contact page", "microdata", "https://verne-strings.example/kontakt",
         site("Contact", """<div itemscope itemtype="http://schema.org/Person"><span itemprop="name">Ada Verne</span> <span
itemprop="jobTitle">Luthier</span><div itemprop="worksFor" itemscope itemtype="http://schema.org/Organization"><span
itemprop="name">Verne Strings</span></div><div itemprop="address" itemscope><span itemprop="addressLocality">Cork</span>
<span itemprop="addressCountry">Ireland</span></div><a href="tel:+353861234567" itemprop="telephone">086 123 4567</a><link
itemprop="sameAs" href="https://www.linkedin.com/in/ada-verne-example"></div>"""),
         (Somebody("Ada Verne", "Luthier", "Verne Strings", "Cork, Ireland", phones=("086 123 4567",),
                   links=("ada-verne-example",)),)),
    Page("speaker", "name in title and heading", "https://shoreconf.example/speakers/ada-verne",
         site("Ada Verne | ShoreConf", """<h1>Ada Verne</h1><h2>Luthier, Verne Strings</h2><p>Ada talks about glue.</p><h3>
Talk: Hide Glue</h3><p>Room 2</p><a href="https://x.com/adaverne">@adaverne</a>"""),
         (Somebody("Ada Verne", "Luthier, Verne Strings"),)),
    Page("selection", "a name in running text", "https://blog.example/2026/a-day",
         site("A day at the fair", "<h1>A day at the fair</h1><p>There I met Greta Lund, who makes lamps.</p>"),
         (Somebody("Greta Lund"),), selection="Greta Lund"),
    Page("selection", "Arabic, with e-mail", "https://nadi.example/news",
         site("أخبار النادي", "<p>تحدثت هالة منصور</p>", lang="ar"),
         (Somebody("هالة منصور", "رئيسة النادي", emails=("hala@nadi.example",)),),
         selection="هالة منصور\nرئيسة النادي\nhala@nadi.example"),
    Page("selection", "picks one of a list", "https://northlight.example/crew-2",
         site("Crew", '<h1>Crew</h1><div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Verne</b><i '
              'itemprop="jobTitle">Director</i></div><div itemscope itemtype="https://schema.org/Person"><b itemprop="name">'
              'Ines Carvalho</b><i itemprop="jobTitle">Artist</i></div>'),
         (Somebody("Ines Carvalho", "Artist"),), selection=" Ines Carvalho "),
    Page("personal site", "OpenGraph profile", "https://forge.example/ada",
         """<title>ada</title><meta property="og:type" content="profile"><meta property="profile:first_name" content="Ada">
<meta property="profile:last_name" content="Verne"><meta property="og:url" content="https://forge.example/ada">""",
         (Somebody("Ada Verne", links=("https://forge.example/ada",)),)),
)  # fmt: skip
