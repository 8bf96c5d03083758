emails = כתובות דואר אלקטרוני
phones = מספרי טלפון
interests = תחומי עניין
languages = שפות
knows = היכרויות
emails-such = כתובת אחת בכל שורה.
phones-such = מספר אחד בכל שורה.
knows-such = שם אחד בכל שורה, של אנשים שנשמרו כאן.
knows-wrong = { $name }: { $why }
twins-title = אותו אדם פעמיים?
twins-lead = ייתכן שכל זוג כאן הוא אדם אחד. אמאנה לא ממזגת אף אחד מעצמה: כדאי להסתכל על שני הכרטיסים ואז להחליט.
twins-none = נראה שאף אחד לא נשמר כאן פעמיים.
twins-more = עוד זוגות
twin-why = למה הזוג הזה:
twin-why-email = אותה כתובת דואר אלקטרוני
twin-why-phone = אותו מספר טלפון
twin-why-name_company = אותו שם ואותה חברה
twin-why-name = אותו שם
twin-why-name_sounds = שמות שנשמעים דומה
twin-events = { $count ->
    [0] אין דבר על ציר הזמן
    [one] אירוע אחד על ציר הזמן
    [two] שני אירועים על ציר הזמן
   *[other] { $count } אירועים על ציר הזמן
  }
twin-keep = אדם אחד: להשאיר את הכרטיס הזה
twin-keep-such = הכרטיס השני יצורף לכרטיס שנשאר; שני צירי הזמן, כל הכתובות ושתי ההערות נשמרים.
twin-apart = אלה שני אנשים
twin-merged = עכשיו זה איש קשר אחד.
twin-undone = שוב יש כאן שני אנשי קשר.
twin-noted-apart = נרשם: אלה שני אנשים.
merges-title = מיזוגים קודמים
merges-lead = ביטול מחזיר את השניים כפי שהיו; מה שנוסף מאז נשאר.
merge-told = { $other }: הכרטיס מוזג אל { $name } ב־{ $day }.
merge-undo = לבטל את המיזוג
