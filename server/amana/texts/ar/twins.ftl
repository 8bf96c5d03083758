emails = عناوين البريد الإلكتروني
phones = أرقام الهاتف
interests = الاهتمامات
languages = اللغات
knows = المعارف
emails-such = عنوان واحد في كل سطر.
phones-such = رقم واحد في كل سطر.
knows-such = اسم واحد في كل سطر، لأشخاص محفوظين هنا.
knows-wrong = { $name }: { $why }
twins-title = الشخص نفسه مرتين؟
twins-lead = قد يكون كل زوج هنا شخصًا واحدًا. لا تدمج أمانة أحدًا من تلقاء نفسها: يكفي النظر في البطاقتين ثم اتخاذ القرار.
twins-none = لا يبدو أن أحدًا محفوظ هنا مرتين.
twins-more = أزواج أخرى
twin-why = سبب عرض هذا الزوج:
twin-why-email = عنوان البريد الإلكتروني نفسه
twin-why-phone = رقم الهاتف نفسه
twin-why-name_company = الاسم نفسه والشركة نفسها
twin-why-name = الاسم نفسه
twin-why-name_sounds = اسمان متشابهان في النطق
twin-events = { $count ->
    [zero] لا شيء في السجل الزمني
    [one] حدث واحد في السجل الزمني
    [two] حدثان في السجل الزمني
    [few] { $count } أحداث في السجل الزمني
    [many] { $count } حدثًا في السجل الزمني
   *[other] { $count } حدث في السجل الزمني
  }
twin-keep = شخص واحد: الإبقاء على هذه البطاقة
twin-keep-such = تُضاف البطاقة الأخرى إلى البطاقة الباقية؛ ويبقى السجلان الزمنيان وكل العناوين والملاحظتان.
twin-apart = هما شخصان
twin-merged = صارا جهة اتصال واحدة.
twin-undone = عادا جهتي اتصال.
twin-noted-apart = سُجّل أنهما شخصان.
merges-title = ما دُمج من قبل
merges-lead = التراجع يعيد الاثنين كما كانا، ويبقى ما أضيف بعد الدمج.
merge-told = دُمجت بطاقة { $other } في بطاقة { $name } بتاريخ { $day }.
merge-undo = التراجع عن الدمج
