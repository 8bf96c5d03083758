"""An invented page of some site, and who is to be read from it."""

from __future__ import annotations

from dataclasses import dataclass, field

NAV = {
    "en": ("Home", "About us", "Our Work", "Latest News", "Contact", "Privacy Policy", "Sign in", "Follow us on X"),
    "ar": ("الرئيسية", "من نحن", "أعمالنا", "آخر الأخبار", "اتصل بنا", "سياسة الخصوصية", "تسجيل الدخول", "تابعونا"),
    "he": ("בית", "אודות", "העבודות שלנו", "חדשות", "צרו קשר", "מדיניות פרטיות", "כניסה", "עקבו אחרינו"),
}


@dataclass(frozen=True)
class Somebody:
    """Who is to be read; an empty field is not asked about."""

    name: str
    headline: str = ""
    company: str = ""
    location: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """One page: `kind` as the table in docs names it; nobody is to be read where `people` is empty."""

    kind: str
    label: str
    url: str
    html: str
    people: tuple[Somebody, ...] = ()
    selection: str = ""
    tags: tuple[str, ...] = field(default=())


def site(title: str, body: str, head: str = "", lang: str = "en", name: str = "Northlight Studio") -> str:
    """A page with what surrounds the content on real sites: menus, a search box, a footer with the site's own links."""
    items = "".join(f'<li class="menu-item"><a href="/{place}">{word}</a></li>' for place, word in enumerate(NAV[lang]))
    side = "rtl" if lang in {"ar", "he"} else "ltr"
    return f"""<!doctype html><html lang="{lang}" dir="{side}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/s.css">{head}
<script>window.dataLayer=[];var a="<h3>Not Apage</h3>";</script><style>.x{{color:red}}</style></head>
<body class="page"><a class="skip" href="#c">Skip to content</a><header><a class="logo" href="/"><img src="/l.svg"
alt="{name}"></a><nav><ul class="menu">{items}</ul></nav><form role="search"><input name="s"></form></header>
<main id="c">{body}</main><footer><div class="widget"><h4>{name}</h4><p>12 Harbour Road, Cork</p>
<a href="mailto:info@northlight.example">info@northlight.example</a> <a href="tel:+35312345600">+353 1 234 5600</a></div>
<ul class="social"><li><a href="https://www.linkedin.com/company/northlight/">LinkedIn</a></li>
<li><a href="https://x.com/northlight"><svg><path d="M1 1"/></svg></a></li></ul><ul>{items}</ul>
<p>© 2026 {name}. All rights reserved. Web design by Pixel Harbour.</p></footer></body></html>"""
