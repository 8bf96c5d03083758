model-title = המשקלות של האמון
model-lead = כל המספרים שמאחורי האמון בי, האמון שלי והשלבים. אפשר לשנות מספר, לנסות אותו כדי לראות של מי המספרים יזוזו, ולשמור אותו רק אם הוא מתאים למה שבאמת קרה.
model-kept = המספרים נשמרו, ומעכשיו כל הדפים מחשבים לפיהם.
model-set-back = ברירת המחדל חזרה לשדה, והיא תקבע אחרי שמירה.
model-wrong = כמה מספרים דורשים מבט נוסף; שום דבר לא השתנה.
model-wrong-number = כאן אפשר רק מספר מ־{ NUMBER($least) } עד { NUMBER($most) }.
model-wrong-percent = כאן אפשר רק מ־{ NUMBER($least, style: "percent") } עד { NUMBER($most, style: "percent") }.
model-wrong-span = כאן אפשר רק מיום אחד עד 100 שנה.
model-default = ברירת המחדל:
model-back = החזרה
model-unit = ביחידות של
model-unit-days = ימים
model-unit-months = חודשים
model-unit-years = שנים
model-unit-never = אף פעם
span-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
  }
span-months = { $count ->
    [one] חודש אחד
    [two] חודשיים
   *[other] { $count } חודשים
  }
span-years = { $count ->
    [one] שנה אחת
    [two] שנתיים
   *[other] { $count } שנים
  }
model-for = לזכות: { NUMBER($weight) }, מחצית אחרי { $span }, לכל היותר { NUMBER($cap) } בסך הכול
model-for-ever = לזכות: { NUMBER($weight) }, לא דוהה, לכל היותר { NUMBER($cap) } בסך הכול
model-against = לחובה: { NUMBER($weight) }, מחצית אחרי { $span }
model-against-ever = לחובה: { NUMBER($weight) }, לא דוהה
model-percent = { NUMBER($share, style: "percent") }
model-group-touch = שמירה על קשר
model-group-touch-what = מחזיק את הקשר בחיים ולא מעמיד אף אחד במבחן: שוקל מעט ודוהה בתוך חודשים.
model-group-for = מה נזקף לזכות
model-group-for-what = מה שנבחן בעבודה, בהבטחות, בתשלום ובעזרה. לכל סוג יש תקרה, גם אם הוא חוזר שוב ושוב.
model-group-against = מה נזקף לחובה
model-group-against-what = לפגיעה אין תקרה; היא דוהה לאט, וחלק ממנה לא דוהה אף פעם.
model-group-nothing = מה לא שוקל כלום, אף פעם
model-group-nothing-what = כאן נשאר 0 בכוונה: ציון שסופר סירוב בכנות או שתיקה היה מעניש על יושר, וציון שסופר לחיצות היה מתגמל רעש.
model-group-stakes = כמה היה מונח על הכף
model-group-stakes-what = משקל המעשה מוכפל במספר הזה.
model-group-rest = שלבים, בקשות ומה מוצג
model-group-stages = מתי מגיעים לשלב
model-group-asks = מה כל בקשה צריכה
model-group-shown = מה מוצג, ואיך נתינה וחום דוהים
number-r = לזכות
number-half_life_r = מחצית אחרי
number-cap = תקרה בסך הכול
number-s = לחובה
number-half_life_s = מחצית הפגיעה אחרי
number-gift = ערך כמתנה
number-warmth = חום
number-stake-small = עניין קטן
number-stake-normal = עניין רגיל
number-stake-large = עניין גדול
number-ally_low = בעלי ברית: כל צד יכול לסמוך לפחות על
number-ally_days = בעלי ברית: האירוע הראשון היה לפחות לפני
number-ally_acts = בעלי ברית: מעשים חזקים מכל צד
number-ally_acts_apart = בעלי ברית: המרחק בין המעשים שלהם
number-harm_days = בעלי ברית: בלי פגיעה במשך
number-known_low = היכרות מוכחת: אמון של לפחות
number-known_days = היכרות מוכחת: האירוע הראשון היה לפחות לפני
number-tested_r = ניסיון משותף: מעשה ששוקל לפחות
number-harm_s = מתיחות: פגיעה ששוקלת לפחות
number-doubt = מתיחות או אמון שנשבר: ממוצע מתחת ל־
number-standing_for_time = זמן או היכרות: אמון בי של לפחות
number-balance_for_time = זמן או היכרות: מאזן מעל
number-standing_for_vouching = המלצה או משרה: אמון בי של לפחות
number-balance_for_vouching = המלצה או משרה: מאזן מעל
number-trust_for_money = כסף או שותפות: אמון של לפחות
number-low = הקצה הנמוך של הטווח: הסיכוי שהאמת נמוכה ממנו
number-high = הקצה הגבוה של הטווח: הסיכוי שהאמת נמוכה ממנו
number-no_evidence = "אין עדיין ראיות" כשאי־הוודאות מעל
number-introducer = כמה פעמים נספר שמו הטוב של מי שהכיר בין הצדדים
number-gift_half_life = מחצית המתנה אחרי
number-warmth_half_life = מחצית החום אחרי
model-trying = ניסוי המספרים
model-try = ניסיון
model-stop = עצירה
model-keep = שמירת המספרים
model-all-back = חזרה לברירות המחדל
model-trying-keeps-nothing = ניסיון לא שומר דבר, ואפשר לעצור אותו בכל רגע.
model-progress = אנשים שנבדקו
model-movers = של מי המספרים יזוזו, מהשינוי הגדול לקטן
model-moving = { $moving ->
    [0] אף מספר לא יזוז.
    [one] המספרים של אדם אחד יזוזו.
    [two] המספרים של שני אנשים יזוזו.
   *[other] המספרים של { $moving } אנשים יזוזו.
  }
model-looked = נבדקו { $looked } מתוך { $total }.
model-moves-nobody = האמון והשלבים לא תלויים, אצל אף אחד, במה ששונה כאן מהמספרים השמורים.
model-only-most = מוצגים רק 200 השינויים הגדולים ביותר.
model-next = לאנשים הבאים
model-away = אמאנה לא השיבה. מוצג מה שנמצא עד כה; אפשר לנסות שוב.
moved-trust = האמון שלי { $before } ← { $after }
moved-standing = האמון בי { $before } ← { $after }
moved-stage = { $before } ← { $after }
me-title = מה יש לי לתת ומה חסר לי
me-lead = שורה אחת לכל דבר. אמאנה מחפשת התאמות למה שאחרים צריכים ומציעים; דבר מזה לא מוצג לאיש.
me-offers = מה יש לי לתת
me-offers-such = ידע, קשרים, כישורים, גישה: "היכרות עם דיני מס", "הגהה בעברית".
me-needs = מה חסר לי
me-needs-such = "עיצוב לשבוע אחד", "היכרות עם עולם המענקים".
me-save = שמירה
me-kept = השורות נשמרו.
me-wrong-line = שורה { $line }: { $why }
dashboard-pages = דפים
