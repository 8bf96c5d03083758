error-bad_request = הפעולה לא הצליחה. אפשר לנסות שוב; אם זה חוזר על עצמו, כדאי להריץ: amana doctor
error-fault = משהו השתבש באמנה עצמה. אפשר לנסות שוב; אם זה חוזר על עצמו, כדאי להריץ: amana doctor
error-unknown_host = אמאנה עונה רק בכתובת http://127.0.0.1:{ $port }. יש להשתמש בכתובת הזאת.
error-foreign_origin = הדף או התוסף הזה לא מחוברים לאמאנה. אפשר לחבר אותם בדף הפתיחה של התוסף.
error-not_authorised = אמאנה לא יודעת מי פונה אליה. בדפדפן אפשר לחבר את התוסף מחדש; ללוח הבקרה אפשר להריץ: amana open
error-not_allowed = את זה אפשר לעשות רק בלוח הבקרה או בפקודת amana במחשב הזה.
error-not_json = יש לשלוח את זה כ־JSON, עם Content-Type: application/json.
error-malformed_json = זה לא JSON תקין, ולכן שום דבר לא נשמר. כדאי לבדוק פסיקים, מירכאות וסוגריים.
error-too_large = זה גדול מ־{ $limit }, ולכן שום דבר לא נשמר. אפשר לקצר ולנסות שוב.
error-wrong_fields = יש שדות שצריך לעבור עליהם שוב; שום דבר לא נשמר.
error-not_found = אין כאן כלום. ייתכן שזה נמחק בינתיים.
error-version_needed = צריך לציין על איזו גרסה השינוי מבוסס (If-Match), כדי ששום שינוי לא יאבד.
error-stale_version = זה השתנה בינתיים במקום אחר. יש לטעון מחדש ולערוך שוב.
error-profile_taken = אחד הפרופילים האלה כבר שייך לאיש קשר אחר. כדאי לפתוח קודם את איש הקשר האחר.
error-key_reused = המפתח Idempotency-Key כבר שימש לבקשה אחרת. לכתיבה חדשה צריך מפתח חדש.
error-disk_full = הדיסק מלא ולכן זה לא נשמר; כל מה שנשמר קודם בטוח. כדאי לפנות מקום ולנסות שוב.
error-too_many_pairings = כמה דפדפנים כבר ממתינים לחיבור. אפשר לענות להם בלוח הבקרה או לחכות שתי דקות.
error-wrong_code = אין דפדפן שממתין עם הקוד הזה. כדאי לבדוק את הקוד בדפדפן, או ללחוץ שם שוב על "חיבור לאמאנה".
field-required = צריך למלא את זה.
field-unknown = אמאנה לא מכירה את השדה הזה.
field-wrong = הערך הזה לא מתאים.
field-not-object = כאן צריך להיות אובייקט.
field-not-list = כאן צריכה להיות רשימה.
field-not-text = כאן צריך להיות טקסט.
field-not-number = כאן צריך להיות מספר שלם.
field-not-in-range = אפשר להזין כאן רק { $limit }.
field-too-long = אפשר לכל היותר { $limit } תווים.
field-too-many = אפשר לכל היותר { $limit }.
field-unreadable = יש כאן תווים שאי אפשר לשמור. כדאי להקליד מחדש במקום להדביק.
field-not-one-of = אפשר לבחור רק באחד מאלה: { $limit }.
field-not-a-date = אפשר לכתוב יום, חודש או שנה, למשל 2026-11-21,‏ 2026-11 או 2026.
field-not-a-moment = אפשר לכתוב תאריך ושעה עם אזור זמן, למשל ‎2026-11-21T09:30:00+00:00.
field-in-the-future = זה תאריך עתידי. כאן רושמים מה שכבר קרה.
field-not-a-profile = זו לא כתובת של פרופיל אישי.
field-one-identity = אלה שני פרופילים שונים. צריך רשומה נפרדת לכל אחד.
field-by-when = עד מתי? אפשר לכתוב יום, חודש או שנה.
field-before-it-happened = המועד הזה קודם לתאריך ההבטחה עצמה.
field-not-of-this-kind = לאירוע מהסוג הזה אין שדה כזה. יש להשאיר אותו ריק.
field-not-on-this-timeline = אין אירוע כזה בציר הזמן הזה. ייתכן שנמחק בינתיים.
field-asks-nothing = האירוע ההוא לא מחכה לתשובה.
field-answered-already = על זה כבר נרשמה תשובה. אפשר לשנות או למחוק אותה.
field-answered-as-it-was = כבר נרשמה תשובה על האירוע כפי שהוא. קודם יש למחוק את התשובה, ואז לשנות.
field-itself = אירוע לא יכול להיות תשובה לעצמו.
field-oneself = זה אותו אדם. כאן אפשר לציין רק אחרים.
field-nobody-kept = צוין כאן מישהו שאינו שמור. ייתכן שנמחק בינתיים.
field-timeline-full = ציר הזמן הזה מלא: יש בו מקום ל־{ $limit } אירועים לכל היותר. אפשר למחוק כמה מהם או לסכם אותם באחד.
field-not-an-id-here = מזהה של אירוע הוא המזהה של איש הקשר, מקף, ושמונה תווים מתוך 0-9 ו־a-f.
field-id-in-use = כבר קיים אירוע עם המזהה הזה.
trouble-notebook_error = המחברת לא הצליחה לבצע את זה. כדאי להריץ: amana doctor
trouble-no_such_contact = אין איש קשר שמור עם המזהה { $contact_id }.
trouble-stale_version = זה השתנה בינתיים במקום אחר. אפשר לנסות שוב.
trouble-profile_taken = אחד הפרופילים האלה כבר שייך לאיש קשר אחר.
trouble-bad_text = יש כאן תווים ששום קובץ לא יכול לשמור. כדאי להקליד מחדש.
trouble-bad_cursor = העמוד הזה ברשימה כבר לא קיים. אפשר להתחיל את החיפוש מחדש.
trouble-notebook_busy = מה ששמור כאן פתוח באמאנה אחרת (תהליך { $pid },‏ { $address }). אפשר להשתמש בה, או לעצור אותה קודם.
trouble-notebook_too_new = אמאנה חדשה יותר כתבה את זה (פורמט { $found }; כאן נקרא עד { $known }). צריך לעדכן את אמאנה; שום דבר לא השתנה.
trouble-not_a_notebook = { $path } אינו מחברת של אמאנה, או שהוא פגום. הקובץ נשאר כמו שהיה.
trouble-notebook_damaged = קובץ המחברת פגום. { $aside ->
    [none] { "" }
   *[other] הוא הועבר הצידה, בלי שינוי, אל { $aside }.
  } { $backup ->
    [none] לא נמצא גיבוי.
   *[other] אפשר לשחזר את הגיבוי האחרון: amana restore { $backup }
  }
trouble-disk_full = הדיסק מלא: מזה לא נשמר כלום, וכל מה שנשמר קודם בטוח. כדאי לפנות מקום ולנסות שוב.
trouble-backup_stopped = הגיבוי נעצר; הקובץ שלא הושלם נמחק.
