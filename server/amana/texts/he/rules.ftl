nav-rules = על מה אמאנה מעירה
rules-lead = כל אחד מהכללים האלה קורא את ההודעה לפני השליחה. הוא מעיר רק כשגם המילים וגם מה שרשום כאן נותנים סיבה. כאן רואים מה יצא מכל הערה, וקובעים כמה רחוק כל כלל רשאי ללכת.
rules-done-kept = נשמר: { $rule }
rules-done-restored = מעיר שוב כמו קודם: { $rule }
rules-done-heard-again = נשמע שוב: { $rule }
rules-done-too-far = זה יותר ממה שהכלל נועד לו. הרמה הגבוהה ביותר האפשרית מופיעה ברשימה שלו.
rules-says = מה הוא אומר
rules-better = דרך טובה יותר
rules-source = מאיפה זה בא
rules-state-hint = מעיר כרמז
rules-state-caution = מעיר עד רמת "זהירות"
rules-state-stop = מעיר עד רמת "עצירה"
rules-state-off = כבוי לפי הבחירה שלך
rules-state-silenced = מושתק לגבי כולם, לפי הבקשה שלך
rules-state-lowered-silent = הונמך: אינו מעיר
rules-level-hint = רמז
rules-level-caution = זהירות
rules-level-stop = עצירה
rules-level-none = כלום
rules-on = שיעיר
rules-at-most = לכל היותר
rules-as-it-came = כמו במקור: { $level }
rules-save = שמירה
rules-warned = { $count ->
    [0] עוד לא הייתה כאן הערה.
    [one] העיר פעם אחת:
    [two] העיר פעמיים:
   *[other] העיר { $count } פעמים:
  }
rules-outcome-sent = { $count ->
    [one] פעם אחת נשלח כמו שהיה
    [two] פעמיים נשלח כמו שהיה
   *[other] { $count } פעמים נשלח כמו שהיה
  }
rules-outcome-edited = { $count ->
    [one] פעם אחת נשלח אחרי שינוי
    [two] פעמיים נשלח אחרי שינוי
   *[other] { $count } פעמים נשלח אחרי שינוי
  }
rules-outcome-nothing = { $count ->
    [one] פעם אחת לא נשלח
    [two] פעמיים לא נשלח
   *[other] { $count } פעמים לא נשלח
  }
rules-outcome-dismissed = { $count ->
    [one] פעם אחת ההערה נדחתה
    [two] פעמיים ההערה נדחתה
   *[other] { $count } פעמים ההערה נדחתה
  }
rules-last = האחרונות, מהישנה לחדשה:
rules-last-sent = נשלח כמו שהיה
rules-last-edited = נשלח אחרי שינוי
rules-last-nothing = לא נשלח
rules-last-dismissed = נדחתה
rules-lowered = הונמך ברמה אחת: ב־{ $count } מתוך { $of } הפעמים האחרונות ההודעה נשלחה כמו שהיא או שההערה נדחתה.
rules-raise = שיעיר כמו קודם
rules-silent-with = שותק לגבי { $person }
rules-silent-with-all = שותק לגבי כולם
rules-examples = דוגמאות
rules-example-speaks = התשובה: { $level }
rules-example-silent = אין הערה
rules-language-en = אנגלית
rules-language-ar = ערבית
rules-language-he = עברית
rules-own = כללים משלך
rules-own-where = כל קובץ בתיקייה הזאת ששמו נגמר ב־.toml נקרא, ונקרא שוב ברגע שהוא משתנה:
rules-own-none = עדיין אין כאן כללים. צריך ליצור את התיקייה, לשים בה קובץ כמו זה שלמטה, ולחזור לכאן.
rules-own-how = כלל להעתקה
rules-own-how-what = אפשר לשמור אותו בשם mine.toml בתיקייה שלמעלה ולשנות כרצונך. הדוגמאות שבו נבדקות בזמן הקריאה: כלל שלא עושה מה שכתוב בהן נשאר כבוי, והסיבה מופיעה כאן.
rules-wrong = לא בשימוש עד לתיקון:
rules-problem-rule = { $file }: { $detail }
rules-problem-not-toml = אי אפשר לקרוא את { $file } כ־TOML. { $detail }
rules-problem-only-rules = בקובץ { $file } יכולות להופיע רק טבלאות שמתחילות ב־[[rule]]. { $detail }
rules-problem-not-utf8 = { $file } אינו טקסט ב־UTF-8. צריך לשמור אותו כ־UTF-8.
rules-problem-too-large = { $file } גדול מ־{ $kilobytes } ק"ב, ולכן לא נקרא.
rules-problem-not-a-file = { $file } אינו קובץ שאפשר לקרוא: זו תיקייה, או קישור שלא מוביל לשום מקום.
rules-problem-unreadable = אי אפשר לפתוח את { $file }. כדאי לבדוק למי מותר לקרוא אותו.
rules-problem-too-many = { $file } לא נקרא: מתיקייה אחת נקראים { $most } הקבצים הראשונים, ומקובץ אחד 100 הכללים הראשונים.
rules-quieter = לפי הבחירה שלך, אמאנה מעירה פחות על:
field-not-yes-or-no = אפשר לכתוב כאן רק true או false.
help-rules = להציג על מה אמאנה מעירה וכמה רחוק כל כלל רשאי ללכת; עם שם של כלל אפשר לשנות אותו.
help-rule-on = לתת לכלל להעיר.
help-rule-off = להשתיק את הכלל.
help-rule-level = הרמה הגבוהה ביותר שהכלל רשאי להגיע אליה.
help-rule-restore = לבטל את ההנמכה של הכלל.
rules-nothing-named = צריך לציין איזה כלל לשנות. הפקודה `amana rules` מציגה את כולם.
review-not-text = זה לא טקסט ב־UTF-8. שום דבר לא נקרא.
review-empty = אין מה לקרוא. צריך להקליד את ההודעה או להעביר אותה לפקודה; להזמנה בלי מילה יש להוסיף ‎--channel invitation.
review-too-long = ההודעה ארוכה מ־{ $most } תווים, יותר ממה ש־LinkedIn מקבלת. שום דבר לא נקרא.
review-lowered = { "  " }הכלל הזה הונמך אחרי שנדחה שוב ושוב; אפשר לראות אותו עם `amana rules`.
review-hints = { "  " }כדאי להזכיר:
review-forward = נוסח שאפשר להעביר הלאה כמו שהוא:
doctor-rules = { $count ->
    [one] כלל אחד משלך בשימוש, מתוך { $folder }
    [two] שני כללים משלך בשימוש, מתוך { $folder }
   *[other] { $count } כללים משלך בשימוש, מתוך { $folder }
  }
doctor-rule-wrong = כלל משלך אינו בשימוש. { $reason }
serve-rule-wrong = כלל משלך אינו בשימוש. { $reason }
