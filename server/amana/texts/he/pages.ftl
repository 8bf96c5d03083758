nav-questions = שאלות פתוחות
nav-ambassadors = שגרירים
nav-waiting = { $count ->
    [one] אדם אחד ממתין
    [two] שני אנשים ממתינים
   *[other] { $count } אנשים ממתינים
  }
questions-lead = { $count ->
    [one] עם אדם אחד משהו עוד פתוח.
    [two] עם שני אנשים יש דברים פתוחים. מה שמחכה הכי הרבה זמן מופיע ראשון.
   *[other] עם { $count } אנשים יש דברים פתוחים. מה שמחכה הכי הרבה זמן מופיע ראשון.
  }
questions-none = שום דבר לא מחכה לתשובה. כל הבטחה, היכרות, המלצה או בקשה הופכת כאן לשאלה, עד שידוע מה יצא ממנה.
questions-more = האנשים הבאים
question-overdue = המועד עבר
ambassadors-lead = ההמלצות שלהם עליי הצליחו. מי שמחכה הכי הרבה זמן לשמוע איך זה נגמר מופיע ראשון.
ambassadors-none = עדיין אין אף אחד. שגריר או שגרירה הם מי שהמליצו עליי וההמלצה הצליחה. ברגע שזה נרשם בציר הזמן, השם מופיע כאן.
ambassador-to = המלצה בפני { $whom } שהצליחה { $when }
ambassador-worked = המלצה שהצליחה { $when }
ambassador-thanked = תודה אחרונה
ambassador-told = עדכון אחרון איך זה נגמר
ambassador-not-yet = עוד לא
person-on-page = בדף הזה
person-tie = נתינה, קבלה וקשר אחרון
event-by = עד { $day }
event-to = בפני { $whom }
event-open = עדיין פתוח
one-a-line = דבר אחד בכל שורה.
introducer-such = שם כפי שהוא כתוב באחד הכרטיסים כאן. אם יש כמה אנשים בשם הזה, בשלב הבא תופיע שאלה למי הכוונה.
introducer-nobody = אין כאן אף אחד שנשמר בשם הזה. אפשר להשמיט את השם, או לשמור קודם את האדם הזה.
introducer-which = השם מתאים לכמה אנשים. יש לבחור אחד ולשמור שוב.
carry-level = עד כמה זה מתאים
carry-asks = הבקשה
carry-why = הסיבה
event-delete = מחיקה
event-deleted = נמחק.
event-undo = ביטול הפעולה
event-undone = הפעולה בוטלה.
event-answered = נרשם.
event-delete-one = מחיקה: { $what }
