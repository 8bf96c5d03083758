nav-questions = أسئلة مفتوحة
nav-ambassadors = السفراء
nav-waiting = { $count ->
    [zero] لا أحد في الانتظار
    [one] شخص واحد في الانتظار
    [two] شخصان في الانتظار
    [few] { $count } أشخاص في الانتظار
    [many] { $count } شخصًا في الانتظار
   *[other] { $count } شخص في الانتظار
  }
questions-lead = { $count ->
    [zero] لا شيء مفتوح مع أحد.
    [one] مع شخص واحد أمر ما زال مفتوحًا.
    [two] مع شخصين أمور ما زالت مفتوحة، والأطول انتظارًا يأتي أولًا.
    [few] مع { $count } أشخاص أمور ما زالت مفتوحة، والأطول انتظارًا يأتي أولًا.
    [many] مع { $count } شخصًا أمور ما زالت مفتوحة، والأطول انتظارًا يأتي أولًا.
   *[other] مع { $count } شخص أمور ما زالت مفتوحة، والأطول انتظارًا يأتي أولًا.
  }
questions-none = لا شيء ينتظر جوابًا. كل وعد أو تعريف أو توصية أو طلب يصبح سؤالًا هنا إلى أن يُعرف ما آل إليه.
questions-more = الأشخاص التالون
question-overdue = فات موعده
ambassadors-lead = توصيات جاءت من هؤلاء وأثمرت. من طال انتظاره لمعرفة ما آل إليه الأمر يأتي أولًا.
ambassadors-none = لا أحد بعد. السفير أو السفيرة مَن جاءت منه توصية بي فأثمرت؛ وما إن يُدوَّن ذلك في السجل الزمني حتى يظهر الاسم هنا.
ambassador-to = توصية لدى { $whom } أثمرت { $when }
ambassador-worked = توصية أثمرت { $when }
ambassador-thanked = آخر شكر
ambassador-told = آخر خبر عمّا آل إليه الأمر
ambassador-not-yet = ليس بعد
person-on-page = في هذه الصفحة
person-tie = الأخذ والعطاء وآخر تواصل
event-by = حتى { $day }
event-to = لدى { $whom }
event-open = ما زال مفتوحًا
one-a-line = أمر واحد في كل سطر.
introducer-such = اسم كما هو مكتوب في إحدى البطاقات هنا. إن حمله أكثر من شخص فالخطوة التالية تسأل عن المقصود.
introducer-nobody = لا أحد محفوظًا هنا بهذا الاسم. يمكن حذف الاسم من هنا، أو حفظ ذلك الشخص أولًا.
introducer-which = الاسم يناسب أكثر من شخص. يُرجى اختيار واحد ثم الحفظ مرة أخرى.
carry-level = مدى الملاءمة
carry-asks = الطلب
carry-why = السبب
event-delete = حذف
event-deleted = حُذف.
event-undo = تراجع
event-undone = تم التراجع.
event-answered = سُجّل.
event-delete-one = حذف: { $what }
