nav-rules = ما تنبّه إليه أمانة
rules-lead = كل قاعدة هنا تقرأ الرسالة قبل إرسالها، ولا تنبّه إلا إذا اجتمع سببان: ما في الكلمات وما في السجل. هنا يظهر ما آل إليه كل تنبيه، ومن هنا يُحدَّد المدى المسموح لكل قاعدة.
rules-done-kept = حُفظ: { $rule }
rules-done-restored = عادت إلى ما كانت عليه: { $rule }
rules-done-heard-again = عادت إلى التنبيه: { $rule }
rules-done-too-far = هذا أكثر مما وُضعت له القاعدة. أعلى درجة ممكنة مذكورة في قائمتها.
rules-says = ما تقوله
rules-better = طريقة أفضل
rules-source = من أين جاءت
rules-state-hint = تنبّه بتلميح
rules-state-caution = تنبّه حتى درجة «تمهّل»
rules-state-stop = تنبّه حتى درجة «توقّف»
rules-state-off = متوقفة باختيارك
rules-state-silenced = صامتة مع الجميع بطلب منك
rules-state-lowered-silent = خُفِّضت: لا تنبّه
rules-level-hint = تلميح
rules-level-caution = تمهّل
rules-level-stop = توقّف
rules-level-none = لا شيء
rules-on = السماح لها بالتنبيه
rules-at-most = أعلى درجة
rules-as-it-came = كما جاءت: { $level }
rules-save = حفظ
rules-warned = { $count ->
    [0] لم يصدر عنها تنبيه بعد.
    [one] نبّهت مرة واحدة:
    [two] نبّهت مرتين:
    [few] نبّهت { $count } مرات:
   *[other] نبّهت { $count } مرة:
  }
rules-outcome-sent = { $count ->
    [one] أُرسلت الرسالة كما هي مرة واحدة
    [two] أُرسلت الرسالة كما هي مرتين
    [few] أُرسلت الرسالة كما هي { $count } مرات
   *[other] أُرسلت الرسالة كما هي { $count } مرة
  }
rules-outcome-edited = { $count ->
    [one] عُدِّلت قبل الإرسال مرة واحدة
    [two] عُدِّلت قبل الإرسال مرتين
    [few] عُدِّلت قبل الإرسال { $count } مرات
   *[other] عُدِّلت قبل الإرسال { $count } مرة
  }
rules-outcome-nothing = { $count ->
    [one] لم تُرسل مرة واحدة
    [two] لم تُرسل مرتين
    [few] لم تُرسل { $count } مرات
   *[other] لم تُرسل { $count } مرة
  }
rules-outcome-dismissed = { $count ->
    [one] رُفض التنبيه مرة واحدة
    [two] رُفض التنبيه مرتين
    [few] رُفض التنبيه { $count } مرات
   *[other] رُفض التنبيه { $count } مرة
  }
rules-last = الأخيرة، من الأقدم إلى الأحدث:
rules-last-sent = أُرسلت كما هي
rules-last-edited = عُدِّلت قبل الإرسال
rules-last-nothing = لم تُرسل
rules-last-dismissed = رُفض التنبيه
rules-lowered = خُفِّضت درجة واحدة: من آخر { $of } تنبيهات أُرسلت الرسالة كما هي، أو رُفض التنبيه، في { $count }.
rules-raise = إعادتها إلى ما كانت عليه
rules-silent-with = صامتة مع { $person }
rules-silent-with-all = صامتة مع الجميع
rules-examples = أمثلة
rules-example-speaks = الجواب: { $level }
rules-example-silent = لا تنبيه
rules-language-en = الإنجليزية
rules-language-ar = العربية
rules-language-he = العبرية
rules-own = قواعد خاصة بك
rules-own-where = يُقرأ كل ملف ينتهي اسمه بـ ‎.toml في هذا المجلد، ويُقرأ من جديد حالما يتغيّر:
rules-own-none = لا شيء هنا بعد. يكفي إنشاء المجلد ووضع ملف مثل الذي في الأسفل فيه، ثم العودة إلى هنا.
rules-own-how = قاعدة للنسخ
rules-own-how-what = يمكن حفظها باسم mine.toml في المجلد أعلاه وتعديلها بحرية. تُجرَّب الأمثلة التي فيها عند القراءة: قاعدة لا تفعل ما تقوله أمثلتها تبقى متوقفة، ويظهر السبب هنا.
rules-wrong = غير مستخدمة إلى أن تُصحَّح:
rules-problem-rule = ‏{ $file }: { $detail }
rules-problem-not-toml = لا يمكن قراءة { $file } بصيغة TOML. { $detail }
rules-problem-only-rules = لا مكان في { $file } إلا لجداول تبدأ بـ [[rule]]. { $detail }
rules-problem-not-utf8 = الملف { $file } ليس نصًا بترميز UTF-8. يلزم حفظه بهذا الترميز.
rules-problem-too-large = الملف { $file } أكبر من { $kilobytes } كيلوبايت، فلم يُقرأ.
rules-problem-not-a-file = ‏{ $file } ليس ملفًا يمكن قراءته: إنه مجلد، أو رابط لا يصل إلى شيء.
rules-problem-unreadable = لا يمكن فتح { $file }. يُستحسن التحقق ممن يُسمح له بقراءته.
rules-problem-too-many = لم يُقرأ { $file }: من المجلد الواحد تُقرأ أول { $most } من الملفات، ومن الملف الواحد أول 100 قاعدة.
rules-quieter = باختيارك، تنبّه أمانة أقل إلى:
field-not-yes-or-no = لا يمكن هنا إلا true أو false.
help-rules = عرض ما تنبّه إليه أمانة والمدى المسموح لكل قاعدة؛ وبذكر اسم قاعدة يمكن تغييرها.
help-rule-on = السماح للقاعدة بالتنبيه.
help-rule-off = إسكات القاعدة.
help-rule-level = أعلى درجة يُسمح للقاعدة ببلوغها.
help-rule-restore = إلغاء خفض القاعدة.
rules-nothing-named = يلزم ذكر القاعدة المراد تغييرها. الأمر `amana rules` يعرضها كلها.
review-not-text = هذا ليس نصًا بترميز UTF-8. لم يُقرأ شيء.
review-empty = لا شيء للقراءة. تُكتب الرسالة أو تُمرَّر إلى هذا الأمر؛ ولدعوة بلا كلمة يُضاف ‎--channel invitation.
review-too-long = الرسالة أطول من { $most } حرفًا، أي أكثر مما يقبله LinkedIn. لم يُقرأ شيء.
review-lowered = { "  " }خُفِّضت هذه القاعدة بعد أن رُفضت مرة بعد مرة؛ يعرضها الأمر `amana rules`.
review-hints = { "  " }يحسن ذكره:
review-forward = نص يمكن تمريره كما هو:
doctor-rules = { $count ->
    [one] قاعدة واحدة خاصة بك مستخدمة، من { $folder }
    [two] قاعدتان خاصتان بك مستخدمتان، من { $folder }
    [few] { $count } قواعد خاصة بك مستخدمة، من { $folder }
   *[other] { $count } قاعدة خاصة بك مستخدمة، من { $folder }
  }
doctor-rule-wrong = قاعدة خاصة بك غير مستخدمة. { $reason }
serve-rule-wrong = قاعدة خاصة بك غير مستخدمة. { $reason }
