small-step = הצעד הקטן הבא
no-hurry = אין מה למהר
open-ends = עדיין פתוח
what-counts = מה נחשב כאן
carry-now = מה הקשר הזה יכול לשאת עכשיו
given = מה ניתן ומה התקבל
asked = מה התבקש ומה יצא מזה
thanks-owed = תודה שעוד לא נאמרה
origin = מאיפה ההיכרות
origin-apart = זה לא משנה אף מספר.
introduced-by = ההיכרות דרך
offers = מה יש לתת
needs = מה נחוץ
balance = נתינה וקבלה
warmth = חום הקשר
last-contact = קשר אחרון
last-contact-none = עדיין לא היה
balance-none = עדיין כלום
balance-even = מאוזן
balance-given = נתתי יותר
balance-received = קיבלתי יותר
balance-mostly_received = בעיקר קיבלתי
warmth-warm = חם
warmth-mild = פושר
warmth-quiet = שקט
given-me = מה שנתתי
given-them = מה שקיבלתי
asked-me = ביקשתי
asked-them = בקשה מהצד השני
asked-both = בקשה הדדית
outcome-open = עוד פתוח
outcome-said_yes = התשובה הייתה כן
outcome-honest_no = התשובה הייתה לא, בכנות
outcome-no_answer = לא הגיעה תשובה
carry-clear = מתאים עכשיו
carry-hint = מתאים, אם יש סיבה
carry-caution = קצת מוקדם
carry-stop = עוד לא
ask-thanks = תודה או ברכה
ask-information = שאלה קצרה
ask-time = שיחה או קפה
ask-introduction = היכרות עם מישהו
ask-vouching = המלצה
ask-job = משרה
ask-names = שמות של עוד אנשים
ask-money = כסף או ערבות
ask-behalf = משהו בשביל אדם אחר
ask-other = משהו אחר
reason-standing_low = עד עכשיו כמעט לא ראו את העבודה שלי
reason-stage = הקשר עוד בתחילתו, או במתיחות
reason-balance = כאן בעיקר קיבלתי
reason-trust_low = עוד אין כאן הרבה שאפשר לסמוך עליו
reason-no_record = עדיין לא רשום כאן דבר
count-on-trust = אצל { $name } אפשר לסמוך על { NUMBER($low, style: "percent") } לפחות, ואולי אפילו על { NUMBER($high, style: "percent") }.
count-on-standing = אצלי, מבחינת { $name }, אפשר לסמוך על { NUMBER($low, style: "percent") } לפחות, ואולי אפילו על { NUMBER($high, style: "percent") }.
count-none-trust = אין עדיין ראיות: שום דבר ברישום לא העמיד במבחן הבטחה או עבודה מצד { $name }.
count-none-standing = אין עדיין ראיות: שום דבר ברישום לא העמיד במבחן הבטחה או עבודה שלי מול { $name }.
count-little = אין עדיין ראיות: מה שרשום לא מספיק בשביל מספר.
only-contact = עד עכשיו היה רק קשר, וקשר לבדו אומר מעט.
speaks-for-them = { $count ->
    [one] דבר אחד עומד לזכות { $name }: { $what }.
    [two] שני דברים עומדים לזכות { $name }: { $what }.
   *[other] { $count } דברים עומדים לזכות { $name }: { $what }.
  }
speaks-for-them-most = { $count ->
    [one] דבר אחד עומד לזכות { $name }: { $what }.
    [two] שני דברים עומדים לזכות { $name }, ובראשם: { $what }.
   *[other] { $count } דברים עומדים לזכות { $name }, ובראשם: { $what }.
  }
speaks-for-me = { $count ->
    [one] דבר אחד עומד לזכותי: { $what }.
    [two] שני דברים עומדים לזכותי: { $what }.
   *[other] { $count } דברים עומדים לזכותי: { $what }.
  }
speaks-for-me-most = { $count ->
    [one] דבר אחד עומד לזכותי: { $what }.
    [two] שני דברים עומדים לזכותי, ובראשם: { $what }.
   *[other] { $count } דברים עומדים לזכותי, ובראשם: { $what }.
  }
speaks-for-nothing = עדיין לא רשום דבר לזכות הצד הזה.
speaks-for-nothing-alone = עדיין לא רשום דבר שכולו לזכות הצד הזה.
speaks-against = { $count ->
    [one] ומנגד דבר אחד: { $what }.
    [two] ומנגד שני דברים: { $what }.
   *[other] ומנגד { $count } דברים: { $what }.
  }
speaks-against-most = { $count ->
    [one] ומנגד דבר אחד: { $what }.
    [two] ומנגד שני דברים, ובראשם: { $what }.
   *[other] ומנגד { $count } דברים, ובראשם: { $what }.
  }
speaks-against-lasting = ומנגד דבר אחד: { $what }, וזה לא דוהה עם הזמן.
lasting-among = { $count ->
    [one] אחד מהם לא דוהה עם הזמן.
    [two] שניים מהם לא דוהים עם הזמן.
   *[other] { $count } מהם לא דוהים עם הזמן.
  }
speaks-against-nothing = ומנגד לא רשום דבר.
speaks-both = { $count ->
    [one] ודבר אחד עומד גם לזכות וגם לחובה: { $what }.
    [two] ושני דברים עומדים גם לזכות וגם לחובה: { $what }.
   *[other] ו־{ $count } דברים עומדים גם לזכות וגם לחובה: { $what }.
  }
speaks-both-most = { $count ->
    [one] ודבר אחד עומד גם לזכות וגם לחובה: { $what }.
    [two] ושני דברים עומדים גם לזכות וגם לחובה, ובראשם: { $what }.
   *[other] ו־{ $count } דברים עומדים גם לזכות וגם לחובה, ובראשם: { $what }.
  }
both-raises-by = { $count ->
    [one] זה עומד גם לזכות וגם לחובה; בסך הכול זה מעלה היום את המספר בנקודה אחת, { $fades }.
    [two] זה עומד גם לזכות וגם לחובה; בסך הכול זה מעלה היום את המספר בשתי נקודות, { $fades }.
   *[other] זה עומד גם לזכות וגם לחובה; בסך הכול זה מעלה היום את המספר ב־{ $count } נקודות, { $fades }.
  }
both-lowers-by = { $count ->
    [one] זה עומד גם לזכות וגם לחובה; בסך הכול זה מוריד היום את המספר בנקודה אחת, { $fades }.
    [two] זה עומד גם לזכות וגם לחובה; בסך הכול זה מוריד היום את המספר בשתי נקודות, { $fades }.
   *[other] זה עומד גם לזכות וגם לחובה; בסך הכול זה מוריד היום את המספר ב־{ $count } נקודות, { $fades }.
  }
both-hardly = זה עומד גם לזכות וגם לחובה; בסך הכול זה משנה היום את המספר בפחות מנקודה, { $fades }.
raises-by = { $count ->
    [one] היום זה מעלה את המספר בנקודה אחת, { $fades }.
    [two] היום זה מעלה את המספר בשתי נקודות, { $fades }.
   *[other] היום זה מעלה את המספר ב־{ $count } נקודות, { $fades }.
  }
lowers-by = { $count ->
    [one] היום זה מוריד את המספר בנקודה אחת, { $fades }.
    [two] היום זה מוריד את המספר בשתי נקודות, { $fades }.
   *[other] היום זה מוריד את המספר ב־{ $count } נקודות, { $fades }.
  }
raises-hardly = היום זה מעלה את המספר בפחות מנקודה, { $fades }.
lowers-hardly = היום זה מוריד את המספר בפחות מנקודה, { $fades }.
fades-years = { $count ->
    [one] וחצי מההשפעה דוהה בכל שנה
    [two] וחצי מההשפעה דוהה בכל שנתיים
   *[other] וחצי מההשפעה דוהה בכל { $count } שנים
  }
fades-months = { $count ->
    [one] וחצי מההשפעה דוהה בכל חודש
    [two] וחצי מההשפעה דוהה בכל חודשיים
   *[other] וחצי מההשפעה דוהה בכל { $count } חודשים
  }
fades-days = { $count ->
    [one] וחצי מההשפעה דוהה בכל יום
    [two] וחצי מההשפעה דוהה בכל יומיים
   *[other] וחצי מההשפעה דוהה בכל { $count } ימים
  }
fades-never = וזה לא דוהה
smaller-ones = { $count ->
    [one] ועוד דבר אחד קטן יותר
    [two] ועוד שני דברים קטנים יותר
   *[other] ועוד { $count } דברים קטנים יותר
  }
more-questions = { $count ->
    [one] ועוד אחד
    [two] ועוד שניים
   *[other] ועוד { $count }
  }
raise-title = מה יעלה אותו יותר מכול
repair-title = מה יכול לתקן
repair-lasting = מה שלא דוהה נשאר רשום; מעשים טובים מעלים את המספר, אבל לא מוחקים אותו.
raise-to = עם { $what } המספר יעלה ל־{ NUMBER($low, style: "percent") } לפחות, ואולי אפילו ל־{ NUMBER($high, style: "percent") }.
raise-first = הראיה הראשונה יכולה להיות { $what }.
introduced-lends = { $count ->
    [one] ההיכרות נוצרה דרך { $name }, קשר שיש בו אמון: זה מוסיף נקודה אחת, ומשקלו יורד ככל שיש יותר בינינו.
    [two] ההיכרות נוצרה דרך { $name }, קשר שיש בו אמון: זה מוסיף שתי נקודות, ומשקלו יורד ככל שיש יותר בינינו.
   *[other] ההיכרות נוצרה דרך { $name }, קשר שיש בו אמון: זה מוסיף { $count } נקודות, ומשקלו יורד ככל שיש יותר בינינו.
  }
introduced-lends-some = ההיכרות נוצרה דרך { $name }: זה מוסיף מעט, ומשקלו יורד ככל שיש יותר בינינו.
two-ways = בשני הכיוונים יחד: { NUMBER($low, style: "percent") } לפחות, ואולי { NUMBER($high, style: "percent") }. צד אחד לבדו לא נושא קשר.
two-ways-none = בשני הכיוונים יחד: אין עדיין ראיות. צד אחד לבדו לא נושא קשר.
counts-explained = המספר הראשון הוא מה שהושג עד עכשיו: מתוך 100 דברים שסוכמו, לפחות כך וכך צפויים להתקיים כמו שסוכם. המספר השני הוא לאן זה עשוי להגיע; ככל שיש יותר ברישום, השניים מתקרבים זה לזה.
and-also = { $one }, וגם { $other }
step-harmed = משהו השתבש בקשר עם { $name }
quoted = „{ $text }”
at-day = ב־{ $date }
at-month = ב{ $date }
at-year = בשנת { $date }
something = משהו
somebody = אדם נוסף
and-others = { $count ->
    [one] ועם עוד אדם אחד
    [two] ועם עוד שני אנשים
   *[other] ועם עוד { $count } אנשים
  }
due-me = עד { $due }, מהצד שלי: { $what }
due-them = עד { $due }, מהצד של { $name }: { $what }
step-keep_promise = הבטחה שלי אל { $name }: { $what }, עד { $date }. זה קודם לכול.
step-thank = { $did }. מילת תודה עוד מחכה, והיא תמיד במקום.
step-report_back = { $did }. כדאי לעדכן את { $name } איך זה נגמר: למי שפתח דלת נעים לשמוע מה יצא מזה.
step-repair = { $did }. דבר קטן אחד, שמסכמים עליו ומקיימים, הוא דרך טובה חזרה.
step-let_rest = { $did }. אפשר להניח לזה בינתיים; אין צורך לעשות דבר.
step-greet_again = עבר זמן מאז הקשר האחרון, ועל { $name } אפשר לסמוך: דרישת שלום תתקבל בשמחה.
step-offer = בכרטיס של { $name } כתוב שנחוץ: { $theirs }, ואצלי יש: { $mine }. אפשר להציע שעה.
step-ask_small = החיפוש שלי: { $mine }, ובכרטיס של { $name } כתוב: { $theirs }. שאלה קטנה תתאים כאן.
step-begin = עוד לא קרה דבר עם { $name }: ברכה או הצעה קטנה הן התחלה טובה.
step-small_task = יש קשר עם { $name }, אבל עוד לא היה ניסיון של עבודה: משימה קטנה, דוגמה או ייעוץ קצר יגידו יותר מהרבה שיחות.
step-work_together = היה עם { $name } ניסיון ראשון קטן: עבודה משותפת תהיה צעד טוב להמשך.
step-keep_up = הקשר עם { $name } עמד במבחן: מילה מדי פעם שומרת עליו.
would-both-joint_project = עבודה משותפת
would-them-favour_small = טובה קטנה מצד { $name }
would-me-favour_small = טובה קטנה שלי
would-them-favour_big = טובה גדולה מצד { $name }
would-me-favour_big = טובה גדולה שלי
would-them-promise_kept = הבטחה של { $name } שתקוים
would-me-promise_kept = הבטחה שלי שתקוים
would-them-paid_on_time = תשלום בזמן מצד { $name }
would-me-paid_on_time = תשלום בזמן מצדי
would-them-recommendation_worked = המלצה מצד { $name } שתצליח
would-me-recommendation_worked = המלצה שלי שתצליח
would-them-introduction_good = היכרות דרך { $name } שתצליח
would-me-introduction_good = היכרות דרכי שתצליח
did-both-message_exchange = התכתבות עם { $name }
did-both-call = שיחה עם { $name }
did-both-meeting = פגישה עם { $name }
did-both-joint_project = עבודה משותפת
did-them-joint_project = עבודה מצד { $name }
did-me-joint_project = עבודה שלי עבור { $name }
did-them-gratitude = מילת תודה מצד { $name }
did-me-gratitude = מילת תודה שלי אל { $name }
did-them-favour_small = טובה קטנה מצד { $name }
did-me-favour_small = טובה קטנה שלי למען { $name }
did-them-favour_big = טובה גדולה מצד { $name }
did-me-favour_big = טובה גדולה שלי למען { $name }
did-them-promise_kept = הבטחה של { $name } שקוימה
did-me-promise_kept = הבטחה שלי אל { $name } שקוימה
did-them-paid_on_time = תשלום בזמן מצד { $name }
did-me-paid_on_time = תשלום בזמן שלי אל { $name }
did-them-recommendation_worked = המלצה מצד { $name } שהצליחה
did-me-recommendation_worked = המלצה שלי לטובת { $name } שהצליחה
did-them-introduction_good = היכרות דרך { $name } שהצליחה
did-me-introduction_good = היכרות דרכי למען { $name } שהצליחה
did-them-pressure = לחץ מצד { $name }
did-me-pressure = לחץ שלי על { $name }
did-them-paid_late = תשלום באיחור מצד { $name }
did-me-paid_late = תשלום באיחור שלי אל { $name }
did-them-promise_broken = הבטחה של { $name } שהופרה
did-me-promise_broken = הבטחה שלי אל { $name } שהופרה
did-them-promise_broken_warned = הודעה מראש מצד { $name } שהבטחה לא תקוים
did-me-promise_broken_warned = הודעה מראש שלי אל { $name } שהבטחה לא תקוים
did-them-introduction_bad = היכרות דרך { $name } שלא הצליחה
did-me-introduction_bad = היכרות דרכי למען { $name } שלא הצליחה
did-them-recommendation_bad = המלצה על { $name } שהכזיבה
did-me-recommendation_bad = המלצה עליי מצד { $name } שהכזיבה
did-them-project_failed_them = עבודה מצד { $name } שאכזבה
did-me-project_failed_them = עבודה שלי עבור { $name } שאכזבה
did-them-confidence_breached = הפרת סודיות מצד { $name }
did-me-confidence_breached = הפרת סודיות מצדי כלפי { $name }
did-them-never_paid = חשבונית שלא שולמה
did-me-never_paid = חשבונית שלא שילמתי
did-them-deception = הטעיה מצד { $name }
did-me-deception = הטעיה מצדי כלפי { $name }
did-them-introduced = היכרות דרך { $name }
did-me-introduced = היכרות דרכי למען { $name }
did-them-recommended = המלצה מצד { $name }
did-me-recommended = המלצה שלי לטובת { $name }
did-them-came_to_nothing = ניסיון דרך { $name } שלא הניב דבר
as-promise_kept = קוימה
as-promise_broken_warned = הודעה מראש
as-promise_broken = הופרה
as-joint_project = בוצע כמו שסוכם
as-project_failed_them = הייתה אכזבה
as-paid_on_time = בזמן
as-paid_late = באיחור
as-never_paid = לא שולם
as-favour_small = עזרה קטנה
as-favour_big = עזרה גדולה
as-introduction_good = הצליחה
as-introduction_bad = נגמרה רע
as-recommendation_worked = הצליחה
as-recommendation_bad = הכזיבה
as-came_to_nothing = לא יצא מזה כלום
as-said_yes = כן
as-honest_no = לא
as-no_answer = בלי תשובה
open-introduced-me = חיברתי בין { $name } לבין { $whom } { $when }. איך הלך?
open-introduced-them = הכרתי את { $whom } דרך { $name } { $when }. איך הלך?
open-recommended-me = המלצתי על { $name } בפני { $whom } { $when }. איך הלך?
open-recommended-them = המלצה של { $name } עליי בפני { $whom } { $when }. איך הלך?
open-promised-me = הבטחתי עד { $due }: { $what }. קוימה ההבטחה?
open-promised-them = הבטחה של { $name } עד { $due }: { $what }. קוימה?
open-something-me = הבטחה שלי עד { $due }. קוימה?
open-something-them = הבטחה של { $name } עד { $due }. קוימה?
open-information = מענה לשאלה קצרה
open-asked-me = ביקשתי { $what } { $when }. מה הייתה התשובה?
open-asked-them = בקשה של { $name } { $when }: { $what }. מה הייתה התשובה?
