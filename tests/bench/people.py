"""Invented people in three scripts, as many as asked for and the same ones for the same seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from amana.relationship.contact import CIRCLES, Contact
from amana.relationship.event import KINDS, WHO, Event
from amana.relationship.profile import ProfileKey


@dataclass(frozen=True)
class Tongue:
    given: tuple[str, ...]
    family: tuple[str, ...]
    trades: tuple[str, ...]
    firms: tuple[str, ...]
    places: tuple[str, ...]
    sentences: tuple[str, ...]


LATIN = Tongue(
    ("Zoë", "Anselm", "Mirela", "Tobin", "Ingrid", "Caspar", "Odile", "Runa", "Ferran", "Maude", "Iseult"),
    ("Hartvigsen", "Okpara", "Lindqvist", "Brandão", "Thorne", "Vasile", "Quillfeather", "Novák", "Marlowe"),
    ("warehouse planner", "tax adviser", "nurse educator", "data engineer", "sound designer", "bid writer"),
    ("Kestrel Freight", "Amberfield & Sons", "Northlight Labs", "Tidewater Press", "Brückner Optics"),
    ("Leeds", "Porto", "Malmö", "Graz", "Galway"),
    (
        "We met in the queue at the harbour conference and talked about shelving robots until it closed.",
        "Sent me two honest pages of comments on the tender, a week before anybody else had read it.",
        "Wants to move into teaching within two years and asked what a first course might look like.",
        "Paid the invoice the same day and told a neighbour about the work, which became a project.",
    ),
)
ARABIC = Tongue(
    ("ليان", "مازن", "أروى", "إياس", "هدى", "زياد", "رؤى", "آدم", "سلمى", "نائل"),
    ("الخطّابي", "درويش", "النجدي", "أبو شعر", "الحمصاني", "قاسمية", "المرّاكشي", "العلوي"),
    ("مهندسة شبكات", "مستشار ضرائب", "مصمّم صوت", "مديرة مستودعات", "كاتبة عروض", "مدرّب لياقة"),
    ("دار السنديان", "ميناء الياسمين للنقل", "مختبرات الأفق", "بيت الحكمة للتدريب"),
    ("طنجة", "إربد", "صلالة", "صفاقس", "حلب"),
    (
        "التقينا في معرض الكتاب وتحدّثنا طويلًا عن ترتيب المستودعات، ثم أرسل إليّ ملاحظات دقيقة في اليوم التالي.",
        "أوصت بي عند شركة النقل من دون أن أطلب، وكانت النتيجة مشروعًا امتدّ إلى سنة كاملة.",
        "تفكّر في الانتقال إلى التعليم خلال سنتين، وسألتني كيف تبدأ الدورة الأولى.",
        "دفع الفاتورة في موعدها، وشكرته على ذلك في رسالة قصيرة.",
    ),
)
HEBREW = Tongue(
    ("נועה", "איתמר", "שירה", "עומר", "תמר", "גלעד", "הלל", "יערה", "נדב", "אביגיל"),
    ("בן־דרור", "אלמוג", "כרמלי", "שקדיה", "הרפז", "ארגמן", "סלעית", "ברקאי"),
    ("מתכננת מחסנים", "יועץ מס", "מהנדסת נתונים", "מעצב קול", "כותבת מכרזים", "אח מדריך"),
    ("הובלות שחף", "מעבדות אופק צפוני", "דפוס גאות", "אלון ובנותיו"),
    ("חיפה", "ערד", "רעננה", "צפת", "אילת"),
    (
        "נפגשנו בכנס בנמל ודיברנו על רובוטים למדפים עד שסגרו את האולם, ולמחרת קיבלתי ממנה סיכום מסודר.",
        "שלח לי שני עמודים של הערות כנות על ההצעה, שבוע לפני שמישהו אחר קרא אותה.",
        "רוצה לעבור להוראה בתוך שנתיים ושאלה איך נראה קורס ראשון.",
        "שילם את החשבונית באותו היום וסיפר לשכנה על העבודה.",
    ),
)
TONGUES = (LATIN, ARABIC, HEBREW)


def people(count: int, events: int = 5, seed: int = 26262) -> Iterator[Contact]:
    """Invent contacts, a third of each script, each with two profiles and that many events."""
    chance = Random(seed)
    for number in range(count):
        tongue = TONGUES[number % 3]
        contact_id = f"{chance.getrandbits(64):016x}"
        yield Contact(
            id=contact_id,
            name=f"{chance.choice(tongue.given)} {chance.choice(tongue.family)} {number}",
            headline=f"{chance.choice(tongue.trades)}, {chance.choice(tongue.trades)}",
            company=chance.choice(tongue.firms),
            location=chance.choice(tongue.places),
            note=" ".join(chance.sample(tongue.sentences, 2)),
            how_we_met=chance.choice(tongue.places),
            circles=tuple(chance.sample(CIRCLES, chance.choice((1, 1, 2)))),
            profiles=(
                ProfileKey("vanity", f"{chance.choice(tongue.given)}-{number}".lower()),
                ProfileKey("urn", f"ACoAA{number:034d}"),
            ),
            events=tuple(_event(contact_id, chance, tongue) for _ in range(events)),
        )


def _event(contact_id: str, chance: Random, tongue: Tongue) -> Event:
    on = f"{chance.randint(2012, 2026)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
    return Event(
        id=f"{contact_id}-{chance.getrandbits(32):08x}",
        kind=chance.choice(KINDS),
        who=chance.choice(WHO),
        on=on,
        text=chance.choice(tongue.sentences),
        created_at=f"{on}T09:00:00+00:00",
    )
