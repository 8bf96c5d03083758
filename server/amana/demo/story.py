"""The demo's story in three languages: who appears, what has happened between them, and what is about to be sent."""

from dataclasses import dataclass

from amana.demo.cast import DANIEL, MAYA, NOA, SAMI, STRANGERS
from amana.demo.person import Person
from amana.relationship.event import Kind, Who
from amana.texts.language import Language

_INES, _TOMASZ, RANA, IDO, GRACE, YOUSEF, TAMAR, _OLIVER = STRANGERS


@dataclass(frozen=True, slots=True)
class Past:
    """Something that happened: its kind, who did it, how many days ago, and a word about it."""

    kind: Kind
    who: Who
    days: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Somebody who is on record when the demo begins."""

    person: Person
    circles: tuple[str, ...]
    how_we_met: str
    past: tuple[Past, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """What is walked through in one language: an old tie, a stranger to invite, and a helper to write to."""

    known: Person
    stranger: Person
    invitation: str
    helper: Person
    message: str


KEPT = (
    Kept(
        DANIEL,
        ("work",),
        "We shared a desk at Fennel & Co.",
        (
            Past("joint_project", "both", 2100, "The checkout rewrite at Fennel & Co"),
            Past("favour_small", "me", 1500, "Read his first conference talk"),
            Past("joint_project", "both", 800, "Card dispute screens for Harborline"),
            Past("paid_on_time", "them", 760),
            Past("promise_kept", "them", 420, "Sent the usage numbers, as promised"),
            Past("recommendation_worked", "me", 300, "Recommended him to the team leads at Harborline"),
            Past("meeting", "both", 45, "Coffee in Manchester"),
        ),
    ),
    Kept(
        SAMI,
        ("work", "event"),
        "تعارفنا في لقاء للتجارة الإلكترونية في عمّان",
        (
            Past("meeting", "both", 700, "لقاء التجارة الإلكترونية"),
            Past("joint_project", "both", 520, "تصميم صفحة الدفع لمتجر بوابة النخيل"),
            Past("paid_late", "them", 430, "دُفعت الفاتورة بعد شهرين من موعدها"),
            Past("call", "both", 90, "مكالمة قصيرة عن المتجر الجديد"),
        ),
    ),
    Kept(
        NOA,
        ("community",),
        "הכרנו בקבוצת הריצה של יום שישי",
        (
            Past("meeting", "both", 900, "ריצת שישי בפארק"),
            Past("introduction_good", "them", 260, "הכירה לי את עורכת המגזין"),
            Past("favour_big", "them", 120, "עברה איתי על כל תיק העבודות"),
        ),
    ),
    Kept(
        IDO,
        ("work", "study"),
        "למדנו יחד וגם עבדנו יחד בסדנה הירוקה",
        (
            Past("joint_project", "both", 1300, "אתר ההרשמה של הסדנה הירוקה"),
            Past("promise_kept", "them", 900, "העביר את הקוד ביום שהבטיח"),
            Past("joint_project", "both", 400, "אפליקציית ההתנדבות"),
            Past("favour_small", "me", 350, "עזרה בבדיקת שימושיות"),
            Past("call", "both", 30, "שיחה על הגרסה הבאה"),
        ),
    ),
    Kept(
        GRACE,
        ("online",),
        "She answered a question of mine in a design forum",
        (
            Past("message_exchange", "both", 400),
            Past("introduction_good", "them", 240, "Introduced me to her printer in Gothenburg"),
            Past("favour_big", "them", 100, "Spent an afternoon on my portfolio"),
        ),
    ),
    Kept(
        YOUSEF,
        ("friend",),
        "صديق من أيام الجامعة",
        (
            Past("meeting", "both", 600, "لقاء خرّيجي الجامعة"),
            Past("favour_big", "them", 200, "راجع معي ملف أعمالي كاملًا"),
            Past("introduction_good", "them", 150, "عرّفني على مكتب أقواس"),
        ),
    ),
)

STORIES: dict[Language, Story] = {
    "en": Story(
        known=DANIEL,
        stranger=MAYA,
        invitation="Hi Maya, I'm looking for a new job. Could you refer me for any open role at Tidewell? "
        "My CV is attached.",
        helper=GRACE,
        message="Hi Grace, could you recommend me to the studios you work with? And who else do you know in Gothenburg "
        "that is hiring?",
    ),
    "ar": Story(
        known=SAMI,
        stranger=RANA,
        invitation="مرحبًا رنا، أبحث عن عمل جديد. هل يمكنك أن ترشّحيني لأي وظيفة شاغرة في روافد؟ أرفقت سيرتي الذاتية.",
        helper=YOUSEF,
        message="مرحبًا يوسف، هل يمكنك أن تكتب لي توصية؟ ومن تعرف أيضًا ممن يوظّفون الآن؟",
    ),
    "he": Story(
        known=IDO,
        stranger=TAMAR,
        invitation="היי תמר, אני בחיפוש עבודה. תוכלי להמליץ עליי לכל משרה פנויה אצלכם? מצורפים קורות החיים שלי.",
        helper=NOA,
        message="היי נועה, תוכלי לכתוב לי המלצה? ואת מי עוד את מכירה שמגייס עכשיו?",
    ),
}
