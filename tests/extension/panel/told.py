"""What is told of each stage, written out in the three languages: the next small step, then trust, then standing."""

# A sentence stands on one line, as it is read aloud.
# ruff: noqa: E501

TOLD: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "stranger": (
            "Nothing has happened between you and Amal yet: a greeting, or something small to offer, is a good beginning.",
            "No evidence yet: nothing on record has put Amal’s word or work to the test.",
            "No evidence yet: Amal has had no occasion to put your word or work to the test.",
        ),
        "introduced": (
            "Nothing has happened between you and Amal yet: a greeting, or something small to offer, is a good beginning.",
            "You can count on Amal for at least 30%, perhaps as much as 95%. Introduced by Noa Barak, whom you trust: this lends 20 points, and counts for less the more there is of your own.",
            "No evidence yet: Amal has had no occasion to put your word or work to the test.",
        ),
        "acquaintance": (
            "Ines needs “Somebody who knows tax law”, and your own list says “An hour of tax law”: offer an hour.",
            "You can count on Ines for at least 23%, perhaps as much as 93%. So far there has only been contact, and by itself that says little.",
            "Ines can count on you for at least 23%, perhaps as much as 93%. So far there has only been contact, and by itself that says little.",
        ),
        "tried": (
            "You and رنا have tried each other in something small: a piece of work together would be a good next step.",
            "You can count on رنا for at least 31%, perhaps as much as 95%. One thing speaks for رنا: رنا did you a small favour on September 12, 2026. Nothing speaks against.",
            "رنا can count on you for at least 22%, perhaps as much as 93%. So far there has only been contact, and by itself that says little.",
        ),
        "known": (
            "You promised עידו “לשלוח את הנתונים” by November 3. That comes first.",
            "You can count on עידו for at least 52%, perhaps as much as 92%. 3 things speak for עידו: you worked together in March 2024 and in 2023, and עידו kept a promise on June 14, 2025. One thing speaks both for and against: עידו paid late in September 2025.",
            "עידו can count on you for at least 56%, perhaps as much as 97%. 2 things speak for you: you worked together in March 2024 and in 2023. Nothing speaks against.",
        ),
        "ally": (
            "You are looking for “A printer in Gothenburg”, and Grace’s card says “Knows a printer in Gothenburg”: a small question is fine.",
            "You can count on Grace for at least 86%, perhaps as much as 99%. 7 things speak for Grace, above all: you worked together in February 2026 and in May 2023, and Grace paid on time on March 15, 2026 and on September 15, 2025. Nothing speaks against.",
            "Grace can count on you for at least 83%, perhaps as much as 99%. 4 things speak for you, above all: you worked together in February 2026 and in May 2023, and your recommendation of Grace worked out on October 10, 2025. Nothing speaks against.",
        ),
        "strained": (
            "Tomasz broke a promise on May 2, 2026. One small thing, agreed and kept, is a good way back.",
            "You can count on Tomasz for at least 5%, perhaps as much as 46%. Nothing on record speaks wholly for this side yet. One thing speaks against: Tomasz broke a promise on May 2, 2026. One thing speaks both for and against: Tomasz paid late in April 2026.",
            "Tomasz can count on you for at least 23%, perhaps as much as 93%. One thing speaks for you: you did Tomasz a small favour in March 2026. Nothing speaks against.",
        ),
        "broken": (
            "An invoice was left unpaid in 2024. This may rest for now; nothing needs to be done.",
            "You can count on Sami for at least 19%, perhaps as much as 55%. One thing speaks for Sami: you worked together on November 21, 2026. One thing speaks against: an invoice was left unpaid in 2024, and that does not fade.",
            "Sami can count on you for at least 56%, perhaps as much as 97%. One thing speaks for you: you worked together on November 21, 2026. Nothing speaks against.",
        ),
    },
    "ar": {
        "stranger": (
            "لم يجرِ شيء بعد مع Amal: تحية أو عرض صغير بداية جيدة.",
            "لا دليل بعد: ليس في السجل ما اختبر وعدًا أو عملًا من جانب Amal.",
            "لا دليل بعد: ليس في السجل ما اختبر وعدًا أو عملًا من جانبي تجاه Amal.",
        ),
        "introduced": (
            "لم يجرِ شيء بعد مع Amal: تحية أو عرض صغير بداية جيدة.",
            "ما يمكن الاعتماد عليه من جانب Amal: 30% على الأقل، وربما 95%. تمّ التعارف عن طريق Noa Barak، وهي صلة موثوقة، وهذا يضيف 20 نقطة، ويقلّ وزنه كلما زاد ما بيننا.",
            "لا دليل بعد: ليس في السجل ما اختبر وعدًا أو عملًا من جانبي تجاه Amal.",
        ),
        "acquaintance": (
            "ما يلزم Ines: «Somebody who knows tax law»، وعندي: «An hour of tax law». عرض ساعة من الوقت بداية جيدة.",
            "ما يمكن الاعتماد عليه من جانب Ines: 23% على الأقل، وربما 93%. لم يكن حتى الآن سوى تواصل، والتواصل وحده لا يقول الكثير.",
            "ما يمكن الاعتماد عليه من جانبي في نظر Ines: 23% على الأقل، وربما 93%. لم يكن حتى الآن سوى تواصل، والتواصل وحده لا يقول الكثير.",
        ),
        "tried": (
            "جرت مع رنا تجربة أولى صغيرة: عمل مشترك محدود خطوة تالية جيدة.",
            "ما يمكن الاعتماد عليه من جانب رنا: 31% على الأقل، وربما 95%. أمر واحد لصالح رنا: معروف صغير من رنا في 12 سبتمبر 2026. ولا شيء في المقابل.",
            "ما يمكن الاعتماد عليه من جانبي في نظر رنا: 22% على الأقل، وربما 93%. لم يكن حتى الآن سوى تواصل، والتواصل وحده لا يقول الكثير.",
        ),
        "known": (
            "وعد مني إلى עידו: «לשלוח את הנתונים»، وموعده 3 نوفمبر. هذا يأتي أولًا.",
            "ما يمكن الاعتماد عليه من جانب עידו: 52% على الأقل، وربما 92%. 3 أمور لصالح עידו: عمل مشترك في مارس 2024 وفي سنة 2023، وكذلك وفاء עידו بوعد في 14 يونيو 2025. وأمر واحد له وجه حسن ووجه سيئ: دفعة متأخرة من עידו في سبتمبر 2025.",
            "ما يمكن الاعتماد عليه من جانبي في نظر עידו: 56% على الأقل، وربما 97%. أمران لصالحي: عمل مشترك في مارس 2024 وفي سنة 2023. ولا شيء في المقابل.",
        ),
        "ally": (
            "ما أبحث عنه: «A printer in Gothenburg»، وفي بطاقة Grace: «Knows a printer in Gothenburg». سؤال صغير مناسب هنا.",
            "ما يمكن الاعتماد عليه من جانب Grace: 86% على الأقل، وربما 99%. 7 أمور لصالح Grace، أهمها: عمل مشترك في فبراير 2026 وفي مايو 2023، وكذلك دفعة من Grace في موعدها في 15 مارس 2026 وفي 15 سبتمبر 2025. ولا شيء في المقابل.",
            "ما يمكن الاعتماد عليه من جانبي في نظر Grace: 83% على الأقل، وربما 99%. 4 أمور لصالحي، أهمها: عمل مشترك في فبراير 2026 وفي مايو 2023، وكذلك توصية مني لصالح Grace أثمرت في 10 أكتوبر 2025. ولا شيء في المقابل.",
        ),
        "strained": (
            "إخلاف وعد من جانب Tomasz في 2 مايو 2026. أمر صغير يُتفق عليه ويُوفى به طريق جيد إلى الإصلاح.",
            "ما يمكن الاعتماد عليه من جانب Tomasz: 5% على الأقل، وربما 46%. ليس في السجل بعدُ ما هو كله لصالح هذا الجانب. وفي المقابل أمر واحد: إخلاف وعد من جانب Tomasz في 2 مايو 2026. وأمر واحد له وجه حسن ووجه سيئ: دفعة متأخرة من Tomasz في أبريل 2026.",
            "ما يمكن الاعتماد عليه من جانبي في نظر Tomasz: 23% على الأقل، وربما 93%. أمر واحد لصالحي: معروف صغير مني إلى Tomasz في مارس 2026. ولا شيء في المقابل.",
        ),
        "broken": (
            "فاتورة بقيت بلا دفع في سنة 2024. لا حاجة إلى شيء الآن؛ يمكن ترك الأمر لوقته.",
            "ما يمكن الاعتماد عليه من جانب Sami: 19% على الأقل، وربما 55%. أمر واحد لصالح Sami: عمل مشترك في 21 نوفمبر 2026. وفي المقابل أمر واحد: فاتورة بقيت بلا دفع في سنة 2024، وأثر ذلك لا يزول مع الوقت.",
            "ما يمكن الاعتماد عليه من جانبي في نظر Sami: 56% على الأقل، وربما 97%. أمر واحد لصالحي: عمل مشترك في 21 نوفمبر 2026. ولا شيء في المقابل.",
        ),
    },
    "he": {
        "stranger": (
            "עוד לא קרה דבר עם Amal: ברכה או הצעה קטנה הן התחלה טובה.",
            "אין עדיין ראיות: שום דבר ברישום לא העמיד במבחן הבטחה או עבודה מצד Amal.",
            "אין עדיין ראיות: שום דבר ברישום לא העמיד במבחן הבטחה או עבודה שלי מול Amal.",
        ),
        "introduced": (
            "עוד לא קרה דבר עם Amal: ברכה או הצעה קטנה הן התחלה טובה.",
            "אצל Amal אפשר לסמוך על 30% לפחות, ואולי אפילו על 95%. ההיכרות נוצרה דרך Noa Barak, קשר שיש בו אמון: זה מוסיף 20 נקודות, ומשקלו יורד ככל שיש יותר בינינו.",
            "אין עדיין ראיות: שום דבר ברישום לא העמיד במבחן הבטחה או עבודה שלי מול Amal.",
        ),
        "acquaintance": (
            "בכרטיס של Ines כתוב שנחוץ: „Somebody who knows tax law”, ואצלי יש: „An hour of tax law”. אפשר להציע שעה.",
            "אצל Ines אפשר לסמוך על 23% לפחות, ואולי אפילו על 93%. עד עכשיו היה רק קשר, וקשר לבדו אומר מעט.",
            "אצלי, מבחינת Ines, אפשר לסמוך על 23% לפחות, ואולי אפילו על 93%. עד עכשיו היה רק קשר, וקשר לבדו אומר מעט.",
        ),
        "tried": (
            "היה עם رنا ניסיון ראשון קטן: עבודה משותפת תהיה צעד טוב להמשך.",
            "אצל رنا אפשר לסמוך על 31% לפחות, ואולי אפילו על 95%. דבר אחד עומד לזכות رنا: טובה קטנה מצד رنا ב־12 בספטמבר 2026. ומנגד לא רשום דבר.",
            "אצלי, מבחינת رنا, אפשר לסמוך על 22% לפחות, ואולי אפילו על 93%. עד עכשיו היה רק קשר, וקשר לבדו אומר מעט.",
        ),
        "known": (
            "הבטחה שלי אל עידו: „לשלוח את הנתונים”, עד 3 בנובמבר. זה קודם לכול.",
            "אצל עידו אפשר לסמוך על 52% לפחות, ואולי אפילו על 92%. 3 דברים עומדים לזכות עידו: עבודה משותפת במרץ 2024 ובשנת 2023, וגם הבטחה של עידו שקוימה ב־14 ביוני 2025. ודבר אחד עומד גם לזכות וגם לחובה: תשלום באיחור מצד עידו בספטמבר 2025.",
            "אצלי, מבחינת עידו, אפשר לסמוך על 56% לפחות, ואולי אפילו על 97%. שני דברים עומדים לזכותי: עבודה משותפת במרץ 2024 ובשנת 2023. ומנגד לא רשום דבר.",
        ),
        "ally": (
            "החיפוש שלי: „A printer in Gothenburg”, ובכרטיס של Grace כתוב: „Knows a printer in Gothenburg”. שאלה קטנה תתאים כאן.",
            "אצל Grace אפשר לסמוך על 86% לפחות, ואולי אפילו על 99%. 7 דברים עומדים לזכות Grace, ובראשם: עבודה משותפת בפברואר 2026 ובמאי 2023, וגם תשלום בזמן מצד Grace ב־15 במרץ 2026 וב־15 בספטמבר 2025. ומנגד לא רשום דבר.",
            "אצלי, מבחינת Grace, אפשר לסמוך על 83% לפחות, ואולי אפילו על 99%. 4 דברים עומדים לזכותי, ובראשם: עבודה משותפת בפברואר 2026 ובמאי 2023, וגם המלצה שלי לטובת Grace שהצליחה ב־10 באוקטובר 2025. ומנגד לא רשום דבר.",
        ),
        "strained": (
            "הבטחה של Tomasz שהופרה ב־2 במאי 2026. דבר קטן אחד, שמסכמים עליו ומקיימים, הוא דרך טובה חזרה.",
            "אצל Tomasz אפשר לסמוך על 5% לפחות, ואולי אפילו על 46%. עדיין לא רשום דבר שכולו לזכות הצד הזה. ומנגד דבר אחד: הבטחה של Tomasz שהופרה ב־2 במאי 2026. ודבר אחד עומד גם לזכות וגם לחובה: תשלום באיחור מצד Tomasz באפריל 2026.",
            "אצלי, מבחינת Tomasz, אפשר לסמוך על 23% לפחות, ואולי אפילו על 93%. דבר אחד עומד לזכותי: טובה קטנה שלי למען Tomasz במרץ 2026. ומנגד לא רשום דבר.",
        ),
        "broken": (
            "חשבונית שלא שולמה בשנת 2024. אפשר להניח לזה בינתיים; אין צורך לעשות דבר.",
            "אצל Sami אפשר לסמוך על 19% לפחות, ואולי אפילו על 55%. דבר אחד עומד לזכות Sami: עבודה משותפת ב־21 בנובמבר 2026. ומנגד דבר אחד: חשבונית שלא שולמה בשנת 2024, וזה לא דוהה עם הזמן.",
            "אצלי, מבחינת Sami, אפשר לסמוך על 56% לפחות, ואולי אפילו על 97%. דבר אחד עומד לזכותי: עבודה משותפת ב־21 בנובמבר 2026. ומנגד לא רשום דבר.",
        ),
    },
}
