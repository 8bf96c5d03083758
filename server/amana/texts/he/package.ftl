help-package = לבנות את קובצי ה־zip לחנויות הדפדפנים: אחד ל־Chrome ולדפדפנים הקרובים לו, ואחד ל־Firefox.
help-package-replace = להחליף קובצי zip באותו שם שכבר נמצאים שם.
package-done = החבילה לחנות נמצאת ב־{ $file }
package-another = ‏{ $file } כבר קיים ותוכנו שונה. אפשר לבחור תיקייה אחרת, או להחליף אותו: amana package --replace
package-full = אין בדיסק מקום ל־{ $file }. מה שהיה שם קודם לא השתנה. כדאי לפנות מקום ולהריץ שוב.
package-no-place = אי אפשר לכתוב את { $file }. אפשר לבחור תיקייה שמותר לכתוב בה: amana package FOLDER
