// @ts-check
// The words in which people write dates, in English, Arabic (Levant, Egypt and Gulf, Maghreb) and Hebrew.
// Spellings are divided by "|". They stand here as one would write them; the reader drops case, vowel signs,
// hamza and geresh on both sides, and the prefixed letters (ב ל ה و ال) before a word it does not know.

/** From January on. */
export const MONTHS = [
  "january|jan|يناير|كانون الثاني|كانون ثاني|كانون ٢|جانفي|ינואר|ינו",
  "february|feb|فبراير|شباط|فيفري|פברואר|פבר",
  "march|mar|مارس|آذار|מרץ|מרס|מארס",
  "april|apr|أبريل|نيسان|أفريل|אפריל|אפר",
  "may|مايو|أيار|نوار|ماي|מאי",
  "june|jun|يونيو|يونية|حزيران|جوان|יוני|יונ",
  "july|jul|يوليو|يولية|تموز|يوليوز|جويلية|יולי|יול",
  "august|aug|أغسطس|آب|غشت|أوت|אוגוסט|אוגסט|אוג",
  "september|sept|sep|سبتمبر|أيلول|شتنبر|ספטמבר|ספט",
  "october|oct|أكتوبر|تشرين الأول|تشرين أول|تشرين ١|אוקטובר|אוקטבר|אוק",
  "november|nov|نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ٢|نونبر|נובמבר|נוב",
  "december|dec|ديسمبر|كانون الأول|كانون أول|كانون ١|دجنبر|דצמבר|דצמ|דצ",
];

/** From Sunday on. Hebrew days that are also numbers need their "day" only where they are a single letter. */
export const WEEKDAYS = [
  "sunday|sun|الأحد|أحد|ראשון|יום ראשון|יום א",
  "monday|mon|الاثنين|يوم اثنين|الإتنين|שני|יום שני|יום ב",
  "tuesday|tues|tue|الثلاثاء|ثلاثاء|الثلاثا|التلاتاء|שלישי|יום שלישי|יום ג",
  "wednesday|weds|wed|الأربعاء|أربعاء|الأربعا|רביעי|יום רביעי|יום ד",
  "thursday|thurs|thur|thu|الخميس|خميس|חמישי|יום חמישי|יום ה",
  "friday|fri|الجمعة|جمعة|שישי|ששי|יום שישי|יום ו",
  "saturday|sat|السبت|سبت|שבת|יום שבת|יום ש",
];

/** From one on. */
export const NUMBERS = [
  "one|a|an|the first of|first of|واحد|واحدة|الأول من|אחד|אחת",
  "two|a couple of|couple of|a couple|couple|اثنان|اثنين|اثنتين|שניים|שתיים|שתי",
  "three|ثلاثة|ثلاث|תلات|שלושה|שלוש",
  "four|أربعة|أربع|ארבעה|ארבע",
  "five|خمسة|خمس|חמישה|חמש",
  "six|ستة|ست|שישה|ששה|שש",
  "seven|سبعة|سبع|שבעה|שבע",
  "eight|ثمانية|ثماني|ثمان|שמונה",
  "nine|تسعة|تسع|תשעה|תשע",
  "ten|عشرة|عشر|עשרה|עשר",
  "eleven|أحد عشر|إحدى عشرة|אחד עשר|אחת עשרה",
  "twelve|اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة|שנים עשר|שניים עשר|שתים עשרה|שתיים עשרה",
];

/** @type {Record<import("./written_date_items.js").Unit, string>} */
export const UNITS = {
  day: "day|days|يوم|يوما|أيام|יום|ימים",
  week: "week|weeks|wk|wks|أسبوع|أسبوعا|أسابيع|שבוע|שבועות",
  month: "month|months|شهر|شهرا|أشهر|شهور|חודש|חודשים",
  year: "year|years|yr|yrs|سنة|سنوات|سنين|عام|عاما|أعوام|שנה|שנים|שנת",
};

/** Words that hold a number and a unit at once. @type {[number, import("./written_date_items.js").Unit, string][]} */
export const AMOUNTS = [
  [2, "day", "يومين|يومان|יומיים|יומים|שני ימים"],
  [2, "week", "fortnight|a fortnight|أسبوعين|أسبوعان|שבועיים|שבועים|שני שבועות"],
  [2, "month", "شهرين|شهران|חודשיים|שני חודשים"],
  [2, "year", "سنتين|سنتان|عامين|عامان|שנתיים|שנתים"],
  [6, "month", "half a year|half year|نصف سنة|نصف عام|חצי שנה"],
  [18, "month", "a year and a half|year and a half|سنة ونصف|عام ونصف|שנה וחצי"],
];

/** Days counted from today. @type {[number, string][]} */
export const NEAR = [
  [0, "today|now|tonight|this morning|this evening|اليوم|هذا اليوم|الآن|الليلة|היום|עכשיו|הבוקר|הערב|הלילה"],
  [-1, "yesterday|last night|أمس|الأمس|البارحة|مبارح|امبارح|אתמול|אמש"],
  [
    -2,
    "the day before yesterday|day before yesterday|أول أمس|أول من أمس|أمس الأول|قبل أمس|أول البارحة|أول مبارح|أول امبارح|قبل البارحة|שלשום",
  ],
  [1, "tomorrow|غدا|الغد|غد|بكرا|بكرة|מחר"],
  [2, "the day after tomorrow|day after tomorrow|بعد غد|بعد الغد|بعد بكرا|بعد بكرة|מחרתיים"],
];

/** The unit that stands in these words is this one: "השנה" is this year. @type {Partial<Record<import("./written_date_items.js").Unit, string>>} */
export const THIS_UNIT = { week: "השבוע", month: "החודש", year: "השנה" };

/** Last year in one word. */
export const LAST_YEAR = "אשתקד";

/** How a date lies to today; `of` and `in` mean something only before an amount ("in two days", "من أسبوع"). */
export const RELATIONS = {
  ago: "ago|back|earlier|قبل|منذ|לפני",
  ahead: "within|from now|from today|بعد|خلال|في غضون|من الآن|من اليوم|בעוד|עוד|תוך|מהיום|מעכשיו",
  last: "last|past|previous|الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة|السابق|السابقة|الأخير|الأخيرة|اللي فات|اللي فاتت|שעבר|שעברה|הקודם|הקודמת|האחרון|האחרונה|החולף|החולפת|שחלף|שחלפה",
  next: "next|coming|القادم|القادمة|المقبل|المقبلة|التالي|التالية|الجاي|الجاية|הבא|הבאה|הקרוב|הקרובה",
  this: "this|current|هذا|هذه|الحالي|الحالية|الجاري|الجارية|הזה|הזאת|הזו|הנוכחי|הנוכחית",
  end: "end|the end|نهاية|آخر|أواخر|סוף",
  in: "in",
  of: "من",
};

/** Words that a date does without. A season or a beginning is less exact than a month, so the year that follows stands for it. */
export const EMPTY = [
  "on|the|of|at|by|until|till|since|around|about|circa|time|st|nd|rd|th|and",
  "early|beginning|start|mid|middle|late|spring|summer|autumn|fall|winter",
  "في|على|حتى|حوالي|نحو|تقريبا|م|ميلادي|ميلادية|مضت|لغاية|أوائل|مطلع|بداية|منتصف|أواسط|ربيع|صيف|خريف|شتاء",
  "את|של|עד|בערך|לערך|בסביבות|תחילת|ראשית|אמצע|אביב|קיץ|סתיו|סתו|חורף",
].join("|");
