help-amana = אמאנה שומרת את מה שבאמת קרה עם האנשים שעובדים איתם, ומעירה לפני בקשה שמקדימה את זמנה. הכול נשאר במחשב הזה.
help-data = התיקייה שבה הכול נשמר (AMANA_DATA).
help-version = להדפיס את הגרסה.
help-serve = להפעיל את אמאנה ולפתוח את לוח הבקרה.
help-port = הפורט להאזנה (AMANA_PORT); התוסף מחפש בעצמו בין 26262 ל־26271.
help-no-open = לא לפתוח את לוח הבקרה בדפדפן.
help-open = לפתוח את לוח הבקרה בדפדפן.
help-pair = לחבר את הדפדפן שמציג את הקוד הזה.
help-token = להדפיס אסימון שבאמצעותו סקריפט יכול לפנות לאמאנה.
help-review = לקרוא הודעה מהקלט הרגיל ולומר מה אמאנה חושבת עליה. קוד היציאה: 0 כשאין הערה או יש רק רמז, 1 לזהירות, 2 לעצירה.
help-channel = באיזו דרך ההודעה תישלח.
help-to = הפרופיל של מי שאמורים לקבל את ההודעה.
help-json = להדפיס הכול כ־JSON.
help-received = לקרוא אותה כהודעה שהתקבלה: איך עונים על בקשה בשביל מישהו אחר.
help-import = להכניס קובץ שנכתב ב־amana export; אף אחד לא נשמר פעמיים.
help-export = לכתוב את כל מה ששמור לקובץ JSON.
help-backup = להעתיק את המחברת לתיקייה, גם בזמן שאמאנה פועלת; נשמרים עשרת העותקים האחרונים.
help-restore = לשחזר גיבוי; מה שהיה קודם נשמר בצד.
help-doctor = לבדוק מה עלול להיות לא תקין במחשב הזה, או בדף של לינקדאין שנשמר כקובץ.
help-extension = להדפיס את התיקייה של תוסף הדפדפן.
help-demo = לראות מה אמאנה עושה, עם אנשים בדויים ובדפדפן אמיתי.
help-headless = בלי חלון.
help-pictures = לשמור תמונה של כל שלב בתיקייה הזאת.
help-language = שפת ההדגמה: en,‏ ar או he.
serve-only-here = אמאנה מאזינה רק ב־127.0.0.1, כדי שאף אחד אחר לא יגיע למה ששמור כאן. יש להפעיל בלי ‎--host.
serve-data = הכול נשמר ב־{ $folder }
serve-dashboard = לוח הבקרה (הקישור חד־פעמי, לעשר הדקות הקרובות): { $link }
serve-port-taken = תוכנה אחרת משתמשת בפורט { $port }. אפשר לעצור אותה, או להפעיל בפורט אחר: amana serve --port { $other }
pair-done = הדפדפן { $browser } מחובר.
review-clear = אין הערות: אפשר לשלוח.
review-hint = רק רמז:
review-caution = כדאי לעצור רגע לפני ששולחים:
review-stop = עדיף לא כך:
review-instead = { "  " }במקום זה: { $text }
review-silent-if = { "  " }לא תופיע הערה אם { $change }
received-behalf = זו בקשה ממך בשביל מישהו אחר. שתי דרכים לסרב:
received-nothing = אין כאן בקשה בשביל מישהו אחר.
received-question = או שאלה אחת שאפשר להעביר הלאה:
import-not-ours = הקובץ { $file } אינו קובץ ייצוא של אמאנה. בינתיים אפשר להכניס רק קבצים שנכתבו ב־amana export.
import-too-new = הקובץ { $file } נכתב באמאנה חדשה יותר (פורמט { $found }; כאן נקרא עד { $known }). צריך לעדכן את אמאנה; שום דבר לא הוכנס.
import-done = { $people ->
    [one] איש קשר אחד נמצא כאן עכשיו.
    [two] שני אנשי קשר נמצאים כאן עכשיו.
   *[other] { $people } אנשי קשר נמצאים כאן עכשיו.
  }
import-left-out = לא היה מקום לשורות האלה ברשימות "מה יש לתת" ו"מה נחוץ"; בכל רשימה יש מקום ל־{ $limit } לכל היותר:
export-done = הכול נמצא ב־{ $file }; הקובץ פתוח לקריאה רק בחשבון שלך.
backup-done = הגיבוי נמצא ב־{ $file }
restore-done = { $people ->
    [one] הגיבוי שוחזר, עם איש קשר אחד.
    [two] הגיבוי שוחזר, עם שני אנשי קשר.
   *[other] הגיבוי שוחזר, עם { $people } אנשי קשר.
  }
restore-aside = מה שהיה קודם נמצא ב־{ $file }
doctor-python = ‏Python { $version }
doctor-no-data = עדיין לא נשמר כלום; הכול יישמר ב־{ $folder }
doctor-data = אנשי קשר ששמורים ב־{ $folder }: { $people }
doctor-data-broken = אי אפשר לפתוח את הנתונים ב־{ $folder }: { $reason }
doctor-disk = מקום פנוי בדיסק: { $free }
doctor-disk-full = המקום הפנוי בדיסק הוא רק { $free }. כדאי לפנות מקום לפני שמשהו יאבד.
doctor-server = אמאנה עונה בפורט { $port }.
doctor-no-server = אמאנה לא פועלת. להפעלה: amana serve
doctor-foreign-server = תוכנה אחרת עונה בפורט { $port }. להפעלה בפורט אחר: amana serve --port 26263
doctor-extension = התוסף נמצא ב־{ $folder }
doctor-no-extension = התוסף חסר ב־{ $folder }. צריך להתקין את אמאנה מחדש.
trouble-no_place = אי אפשר ליצור את התיקייה { $folder } או לכתוב בה. אפשר לבחור תיקייה אחרת עם ‎--data או עם AMANA_DATA.
