"""Drafts held with all that advice can say beside a finding, and a message that asks for somebody else."""

from __future__ import annotations

from copy import deepcopy

from extension.panel.people import FINDING, HELD, NOA, Json

_TEXTS = {
    "en": "Hi Noa, long time! Could you introduce me to your head of data? I have an idea for his team. Thanks, Dana",
    "ar": "مرحبًا نوعا، هل يمكنك أن تعرّفني برئيس قسم البيانات عندكم؟ لديّ فكرة لفريقه. شكرًا، دانة",
    "he": "היי נועה, מה שלומך? אפשר להכיר לי את מנהל הדאטה אצלכם? יש לי רעיון לצוות שלו. תודה, דנה",
}
_ASKED = {
    "en": "introduce me to your head of data",
    "ar": "تعرّفني برئيس قسم البيانات عندكم",
    "he": "להכיר לי את מנהל הדאטה אצלכם",
}
_INTRODUCTION = {
    "en": (
        "An introduction lends Noa’s name to you, and the two of you last worked together in 2024.",
        (
            "Hi Noa, the booking system we moved in 2024 still runs well, thanks to you. I am working on something "
            "that may help your data team. Would you be comfortable passing a few lines on? A no is fine too."
        ),
    ),
    "ar": (
        "التعريف بشخص يضع اسم نوعا على المحك، وآخر عمل مشترك بينكما كان في 2024.",
        (
            "مرحبًا نوعا، نظام الحجز الذي نقلناه في 2024 ما زال يعمل جيدًا بفضلك. أعمل على شيء قد يفيد فريق البيانات. "
            "هل يناسبك تمرير بضعة أسطر؟ ولا حرج إن لم يناسب."
        ),
    ),
    "he": (
        "היכרות מעמידה למבחן את השם של נועה, והעבודה המשותפת האחרונה שלכם הייתה ב־2024.",
        (
            "היי נועה, מערכת ההזמנות שהעברנו ב־2024 עדיין עובדת יפה, בזכותך. יש לי משהו שאולי יעזור לצוות הדאטה. "
            "נוח לך להעביר כמה שורות? גם לא זו תשובה טובה."
        ),
    ),
}
_THANKS = {
    "en": "Help you received from Noa in October has not been thanked for yet.",
    "ar": "مساعدة وصلتك من نوعا في تشرين الأول لم يُسجَّل شكر عليها بعد.",
    "he": "על העזרה של נועה באוקטובר עוד לא רשומה תודה.",
}
_HINTS = {
    "en": [
        "You two worked together in 2024 (“\u2068Moved the booking system to the new host\u2069”): name it.",
        "How you two met is on record (“\u2068ריצה בימי שלישי\u2069”): one word of it says who is writing.",
    ],
    "ar": [
        "عملتما معًا في 2024 («\u2068Moved the booking system to the new host\u2069»): يحسن ذكر ذلك.",
        "بداية المعرفة بينكما مسجّلة («\u2068ריצה בימי שלישי\u2069»): كلمة واحدة عنها تذكّر بك.",
    ],
    "he": [
        "עבדתם יחד ב־2024 (”\u2068Moved the booking system to the new host\u2069“): כדאי להזכיר את זה.",
        "רשום מאיפה ההיכרות ביניכם (”\u2068Tuesday running club\u2069“): מילה אחת על כך תזכיר מי כותב.",
    ],
}
_FORWARD = {
    "en": "Hello, my name is [my name].\nWhat I bring: six years of hospital data\nWhat I am working towards: [what I "
    "am working towards]\nWhat I ask for: one short exchange, in writing or by phone, whenever it suits you.\nIf this "
    "is not for you, there is no need to answer, and thank you for reading.",
    "ar": "مرحبًا، اسمي [اسمي].\nما أقدّمه: six years of hospital data\nما أسعى إليه: [ما أسعى إليه]\nما أطلبه: حديث "
    "قصير واحد، كتابةً أو بالهاتف، متى ناسبك.\nوإن لم يناسب الأمر فلا حاجة إلى الرد، وشكرًا على القراءة.",
    "he": "שלום, שמי [השם שלי].\nמה יש לי לתת: six years of hospital data\nמה אני רוצה לקדם: [מה אני רוצה לקדם]\n"
    "מה הבקשה: שיחה קצרה אחת, בכתב או בטלפון, מתי שנוח לך.\nאם זה לא מתאים, אין צורך לענות, ותודה על הקריאה.",
}
TEXT_RECEIVED = {
    "en": "Hey! My cousin is looking for work at the port. You know people there, could you ask somebody to help him?",
    "ar": "مرحبًا! ابن عمي يبحث عن عمل في الميناء. تعرف ناسًا هناك، هل يمكن أن تطلب من أحد مساعدته؟",
    "he": "היי! בן דוד שלי מחפש עבודה בנמל. יש לך שם מכרים, אפשר לבקש ממישהו שיעזור לו?",
}
RECEIVED: dict[str, Json] = {
    "en": {
        "behalf": True,
        "asks": ["on_behalf", "job"],
        "refusals": [
            "Thank you for trusting me with this. I am not comfortable asking for somebody else, so I have to say no.",
            "I would rather not ask for this. I am glad to think with you about another way.",
        ],
        "question": "Somebody I know is looking for work in your field and has one question: [the question]? May I "
        "pass your answer on? If it doesn’t suit you, that is fine.",
    },
    "ar": {
        "behalf": True,
        "asks": ["on_behalf", "job"],
        "refusals": [
            "شكرًا على ثقتك بي. لا أرتاح إلى الطلب من أحد لأجل شخص آخر، ولذلك أعتذر هذه المرة.",
            "أفضّل ألا أطلب هذا. يسعدني أن نفكّر معًا في طريق آخر.",
        ],
        "question": "شخص أعرفه يبحث عن عمل في مجالك، وسؤاله: [السؤال]؟ هل لي أن أنقل جوابك؟ ولا حرج إن لم يناسب.",
    },
    "he": {
        "behalf": True,
        "asks": ["on_behalf", "job"],
        "refusals": [
            "תודה על האמון. לא נוח לי לבקש בשביל מישהו אחר, ולכן הפעם אצטרך לסרב.",
            "עדיף לי לא לבקש את זה. אשמח לחשוב איתך על דרך אחרת.",
        ],
        "question": "מישהו מהמכרים שלי מחפש עבודה בתחום שלך, ויש לו שאלה אחת: [השאלה]? אפשר להעביר את התשובה שלך? "
        "אם לא מתאים, הכול טוב.",
    },
}


def hint_in(language: str) -> str:
    """One thing worth naming."""
    return _HINTS[language][0]


def held_in(language: str, *silenced: str) -> Json:
    """A message to Noa that asks for an introduction; of its two reasons those named are silenced for her."""
    text, asked = _TEXTS[language], _ASKED[language]
    start, to = text.index(asked), NOA["profile"]["url"]
    end, (why, instead) = start + len(asked), _INTRODUCTION[language]
    span = {"text": asked, "start": start, "end": end, "utf16_start": start, "utf16_end": end}
    introduction = {
        **FINDING,
        "rule": "introduction-too-early",
        "words": [span],
        "facts": [],
        "why": why,
        "instead": instead,
        "hints": _HINTS[language],
        "lowered": True,
    }
    thanks = {**FINDING, "rule": "thanks-owed", "level": "hint", "words": [], "facts": [], "why": _THANKS[language]}
    thanks |= {"instead": "", "hints": [], "lowered": False}
    held = deepcopy(HELD)
    held["draft"] = {"channel": "message", "text": text, "recipients": [{"profile": to}]}
    held["review"] |= {
        "findings": [introduction, thanks],
        "forward": _FORWARD[language],
        "language": language,
        "good": [],
    }
    held["silenced"] = [{"rule": rule, "profile": to, "id": f"s{number}"} for number, rule in enumerate(silenced)]
    return held
