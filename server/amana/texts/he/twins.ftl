emails = כתובות דואר אלקטרוני
phones = מספרי טלפון
interests = תחומי עניין
languages = שפות
knows = מכרים משותפים
emails-such = כתובת אחת בכל שורה.
phones-such = מספר אחד בכל שורה.
knows-such = שם אחד בכל שורה, של אנשים ששמורים כאן.
knows-wrong = { $name }: { $why }
twins-title = אותו אדם פעמיים?
twins-lead = ייתכן שכל שני כרטיסים כאן הם של אדם אחד. אמאנה לא ממזגת אף אחד מעצמה: כדאי להסתכל על שני הכרטיסים ואז להחליט.
twins-none = נראה שאף אחד לא נשמר כאן פעמיים.
twins-more = הצגת עוד
twin-why = למה השניים האלה:
twin-why-email = אותה כתובת דואר אלקטרוני
twin-why-phone = אותו מספר טלפון
twin-why-name_company = אותו שם ואותה חברה
twin-why-name = אותו שם
twin-why-name_sounds = שמות שנשמעים דומה
twin-events = { $count ->
    [0] אין דבר בציר הזמן
    [one] אירוע אחד בציר הזמן
    [two] שני אירועים בציר הזמן
   *[other] { $count } אירועים בציר הזמן
  }
twin-keep = אדם אחד: להשאיר את הכרטיס הזה
twin-keep-such = הכרטיס השני יצורף לכרטיס שנשאר; שני צירי הזמן, כל הכתובות ושתי ההערות יישמרו.
twin-apart = אלה שני אנשים
twin-merged = עכשיו יש כאן איש קשר אחד.
twin-undone = שוב יש כאן שני אנשי קשר.
twin-noted-apart = נרשם: אלה שני אנשים.
merges-title = מיזוגים קודמים
merges-lead = ביטול המיזוג מחזיר את שני הכרטיסים כפי שהיו; מה שנוסף מאז נשאר.
merge-told = הכרטיס של { $other } מוזג לכרטיס של { $name } ב־{ $day }.
merge-undo = לבטל את המיזוג
