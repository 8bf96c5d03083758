"""Who appears in the demo and in the tests: everybody here is invented."""

from __future__ import annotations

from amana.demo.person import Job, Person

VIEWER = Person(
    name="Robin Calder",
    vanity="robin-calder-7d41c09b2",
    urn="ACoAAB7kQm0Bz1YvT3xPq8LrWn5sUeHc2JdGf4o",
    member="512774190",
    headline="Product designer looking for a team that ships",
    company="Independent",
    school="Westmere School of Art",
    location="Lisbon, Portugal",
    about="Ten years of turning unclear requests into screens people understand.",
    degree=0,
)

MAYA = Person(
    name="Maya Rosenfeld",
    vanity="maya-rosenfeld-3f9b61c28",
    long_hair=True,
    urn="ACoAAC4hTz8BqWm2LxR7vYdKp0sNf9GjEu1oXaQ",
    member="774120386",
    headline="Head of Product at Tidewell Analytics | Making sense of water",
    company="Tidewell Analytics",
    school="Technion North Institute",
    location="Haifa, Israel",
    about="I build products for people who look after rivers, pipes and reservoirs. Before Tidewell I spent "
    "six years in field operations, which is where I learned to distrust dashboards nobody opens.",
    pronouns="She/Her",
    degree=2,
    mutuals=("Daniel Okafor", "Ines Carvalho"),
    jobs=(
        Job(
            title="Head of Product",
            company="Tidewell Analytics",
            years="2022 - Present · 4 yrs",
            text="A team of nine; leak forecasts used by 40 utilities.",
        ),
        Job(title="Field Operations Lead", company="Bluegate Water", years="2016 - 2022 · 6 yrs"),
    ),
)

DANIEL = Person(
    name="Daniel Okafor",
    vanity="daniel-okafor-58a0e7d13",
    urn="ACoAABx2Vn5BkYq8ZtLd6RwJm1cHs3PfOe7uGiA",
    member="430915572",
    headline="Engineering Manager, Payments at Harborline",
    company="Harborline",
    school="University of Eastmoor",
    location="Manchester, England, United Kingdom",
    about="I like small teams, boring technology and long walks.",
    degree=1,
    mutuals=("Ines Carvalho", "Tomasz Wilk", "Grace Lindqvist"),
    jobs=(
        Job(title="Engineering Manager", company="Harborline", years="2020 - Present · 6 yrs"),
        Job(title="Software Engineer", company="Fennel & Co", years="2015 - 2020 · 5 yrs"),
    ),
)

SAMI = Person(
    name="سامي حداد",
    vanity="سامي-حداد-41b7a2209",
    urn="ACoAAD9sWk1BnXe4GhPz5TqCv7jYo0LmRb6uIdF",
    member="862204517",
    headline="مدير التطوير في شركة بوابة النخيل للتجارة",
    company="بوابة النخيل للتجارة",
    school="جامعة الساحل الأهلية",
    location="عمّان، الأردن",
    about="أعمل مع فرق صغيرة على تحويل الأفكار إلى متاجر تعمل فعلاً. أؤمن بالمواعيد الواضحة والكلام المختصر.",
    degree=1,
    mutuals=("رنا الخطيب",),
    jobs=(Job(title="مدير التطوير", company="بوابة النخيل للتجارة", years="٢٠١٩ - حتى الآن"),),
)

NOA = Person(
    name="נועה ברק",
    vanity="נועה-ברק-2c60d917e",
    long_hair=True,
    urn="ACoAAE3pJx7BvRu9NyTf2KsQh8wMc4DgZl5oBiY",
    member="903358241",
    headline="מנהלת שיווק בגל־אור מערכות | תוכן, קהילה ומה שביניהם",
    company="גל־אור מערכות",
    school="המכללה לעיצוב ותקשורת נופית",
    location="תל אביב, ישראל",
    about="עוזרת לחברות קטנות לספר מה הן עושות, בלי מילים גדולות. לפני כן עשר שנים בעיתונות מקומית.",
    degree=1,
    mutuals=("עידו שגיא", "תמר אלון"),
    jobs=(Job(title="מנהלת שיווק", company="גל־אור מערכות", years="2021 - היום · 5 שנים"),),
)

STRANGERS = (
    Person(
        name="Ines Carvalho",
        vanity="ines-carvalho-90c4b2e17",
        long_hair=True,
        urn="ACoAAFa1Hq3BuLw6VrMk9XtYd0zJp7SnCe2gOiE",
        member="118420973",
        headline="UX researcher at Norte Lab",
        company="Norte Lab",
        location="Porto, Portugal",
        degree=2,
    ),
    Person(
        name="Tomasz Wilk",
        vanity="tomasz-wilk-1be65f0d4",
        urn="ACoAAGb2Jr4BvMx7WsNl0YuZe1aKq8ToDf3hPjG",
        member="227531084",
        headline="Data engineer, Wiślana Dane",
        company="Wiślana Dane",
        location="Kraków, Poland",
        degree=2,
    ),
    Person(
        name="رنا الخطيب",
        vanity="رنا-الخطيب-7a3c5d118",
        long_hair=True,
        urn="ACoAAHc3Ks5BwNy8XtOm1ZvAf2bLr9UpEg4iQkH",
        member="336642195",
        headline="مسؤولة توظيف في روافد",
        company="روافد",
        location="رام الله",
        degree=2,
    ),
    Person(
        name="עידו שגיא",
        vanity="עידו-שגיא-6e19f3b05",
        urn="ACoAAId4Lt6BxOz9YuPn2AwBg3cMs0VqFh5jRlI",
        member="445753206",
        headline="מפתח תוכנה בסדנה הירוקה",
        company="הסדנה הירוקה",
        location="ירושלים, ישראל",
        degree=3,
    ),
    Person(
        name="Grace Lindqvist",
        vanity="grace-lindqvist-d2f7a8304",
        long_hair=True,
        urn="ACoAAJe5Mu7ByPa0ZvQo3BxCh4dNt1WrGi6kSmJ",
        member="554864317",
        headline="Founder, Slow Letters",
        company="Slow Letters",
        location="Gothenburg, Sweden",
        degree=2,
    ),
    Person(
        name="يوسف منصور",
        vanity="yousef-mansour-c81e4470b",
        urn="ACoAAKf6Nv8BzQb1AwRp4CyDi5eOu2XsHj7lTnK",
        member="663975428",
        headline="مهندس معماري في أقواس",
        company="أقواس",
        location="الناصرة",
        degree=3,
    ),
    Person(
        name="תמר אלון",
        vanity="tamar-alon-04b9ce652",
        long_hair=True,
        urn="ACoAALg7Ow9BaRc2BxSq5DzEj6fPv3YtIk8mUoL",
        member="772086539",
        headline="יועצת משאבי אנוש",
        company="אלון ושות׳",
        location="חיפה, ישראל",
        degree=2,
    ),
    Person(
        name="Oliver Brandt",
        vanity="oliver-brandt-f563d1a90",
        urn="ACoAAMh8Px0BbSd3CyTr6EaFk7gQw4ZuJl9nVpM",
        member="881197640",
        headline="Sales lead at Kontorwerk",
        company="Kontorwerk",
        location="Hamburg, Germany",
        degree=3,
    ),
)

PEOPLE = (MAYA, DANIEL, SAMI, NOA, *STRANGERS)
