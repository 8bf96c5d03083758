model-title = أوزان الثقة
model-lead = كل رقم تُبنى عليه الثقة والمكانة والمراحل. يمكن تغيير رقم، ثم تجربته لمعرفة مَن تتغيّر أرقامه، ولا يُحفظ إلا إذا وافق ما حدث فعلًا.
model-kept = حُفظت هذه الأرقام، وبها تُحسب كل الصفحات من الآن.
model-set-back = عاد الرقم الأصلي إلى الحقل، ولا يسري إلا بعد الحفظ.
model-wrong = بعض الأرقام يحتاج إلى مراجعة؛ لم يتغيّر شيء.
model-wrong-number = لا يصلح هنا إلا رقم من { NUMBER($least) } إلى { NUMBER($most) }.
model-wrong-percent = لا يصلح هنا إلا ما بين { NUMBER($least, style: "percent") } و{ NUMBER($most, style: "percent") }.
model-wrong-span = لا يصلح هنا إلا ما بين يوم واحد و100 سنة.
model-default = الأصل:
model-back = إرجاع
model-unit = الوحدة
model-unit-days = أيام
model-unit-months = أشهر
model-unit-years = سنوات
model-unit-never = أبدًا
span-days = { $count ->
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
  }
span-months = { $count ->
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
  }
span-years = { $count ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
  }
model-for = في صالح صاحبه { NUMBER($weight) }، يبقى نصفه بعد { $span }، ولا يتجاوز مجموعه { NUMBER($cap) }
model-for-ever = في صالح صاحبه { NUMBER($weight) }، لا يخفّ مع الزمن، ولا يتجاوز مجموعه { NUMBER($cap) }
model-against = ضد صاحبه { NUMBER($weight) }، يبقى نصفه بعد { $span }
model-against-ever = ضد صاحبه { NUMBER($weight) }، لا يخفّ مع الزمن
model-percent = { NUMBER($share, style: "percent") }
model-group-touch = التواصل
model-group-touch-what = يُبقي الصلة حيّة ولا يختبر أحدًا: وزنه قليل ويخفّ خلال أشهر.
model-group-for = ما يُحسب للمرء
model-group-for-what = ما اختبره العمل والوعد والدفع والمعروف. ولكل نوع حدّ أعلى، مهما تكرّر.
model-group-against = ما يُحسب على المرء
model-group-against-what = لا حدّ أعلى للأذى؛ يخفّ ببطء، وبعضه لا يخفّ أبدًا.
model-group-nothing = ما لا وزن له أبدًا
model-group-nothing-what = تبقى هذه صفرًا عن قصد: حساب الاعتذار الصريح أو الصمت عقاب على الصدق، وحساب النقرات مكافأة على الضجيج.
model-group-stakes = حجم الأمر
model-group-stakes-what = يُضرب وزن الفعل في هذا الرقم.
model-group-rest = المراحل والطلبات وما يُعرض
model-group-stages = متى تُبلغ كل مرحلة
model-group-asks = ما يحتاج إليه كل طلب
model-group-shown = ما يُعرض، وكيف يخفّ العطاء والدفء
number-r = في صالحه
number-half_life_r = نصفه بعد
number-cap = الحد الأعلى للمجموع
number-s = ضده
number-half_life_s = نصف الأذى بعد
number-gift = قيمته عطاءً
number-warmth = الدفء
number-stake-small = أمر صغير
number-stake-normal = أمر عادي
number-stake-large = أمر كبير
number-ally_low = سند: اعتماد كل طرف على الآخر لا يقل عن
number-ally_days = سند: أول حدث قبل مدة لا تقل عن
number-ally_acts = سند: أفعال قوية من كل طرف
number-ally_acts_apart = سند: المدة بين أفعال الطرف الآخر
number-harm_days = سند: بلا أذى طوال
number-known_low = معرفة مجرّبة: ثقة لا تقل عن
number-known_days = معرفة مجرّبة: أول حدث قبل مدة لا تقل عن
number-tested_r = تجربة أولى: فعل لا يقل وزنه عن
number-harm_s = صلة متوترة: أذى لا يقل وزنه عن
number-doubt = صلة متوترة أو ثقة مكسورة: متوسط دون
number-standing_for_time = وقت أو تعريف: مكانة لا تقل عن
number-balance_for_time = وقت أو تعريف: ميزان فوق
number-standing_for_vouching = توصية أو وظيفة: مكانة لا تقل عن
number-balance_for_vouching = توصية أو وظيفة: ميزان فوق
number-trust_for_money = مال أو شراكة: ثقة لا تقل عن
number-low = أدنى النطاق: احتمال أن تكون الحقيقة دونه
number-high = أعلى النطاق: احتمال أن تكون الحقيقة دونه
number-no_evidence = «لا دليل بعد» إذا زاد عدم اليقين على
number-introducer = عدد المرات التي تُحسب بها سمعة من عرّف الطرفين
number-gift_half_life = نصف العطاء بعد
number-warmth_half_life = نصف الدفء بعد
model-trying = تجربة الأرقام
model-try = تجربة
model-stop = إيقاف
model-keep = حفظ هذه الأرقام
model-all-back = إرجاع كل الأرقام الأصلية
model-trying-keeps-nothing = التجربة لا تحفظ شيئًا، ويمكن إيقافها في أي وقت.
model-progress = عدد من جرى النظر في أرقامهم
model-movers = من تتغيّر أرقامهم، والأكثر تغيّرًا أولًا
model-moving = { $moving ->
    [zero] لا تتغيّر أرقام أحد.
    [one] تتغيّر أرقام شخص واحد.
    [two] تتغيّر أرقام شخصين.
    [few] تتغيّر أرقام { $moving } أشخاص.
    [many] تتغيّر أرقام { $moving } شخصًا.
   *[other] تتغيّر أرقام { $moving } شخص.
  }
model-looked = جرى النظر في { $looked } من { $total }.
model-moves-nobody = لا تتأثر ثقة ولا مكانة ولا مرحلة لأحد بما يختلف هنا عن الأرقام المحفوظة.
model-only-most = تظهر هنا أكبر 200 حالة تغيّر فقط.
model-next = الانتقال إلى من يليهم
model-away = لم تُجب أمانة. يظهر هنا ما وُجد حتى الآن؛ تُرجى المحاولة مرة أخرى.
moved-trust = الثقة { $before } ← { $after }
moved-standing = المكانة { $before } ← { $after }
moved-stage = { $before } ← { $after }
me-title = ما يمكنني تقديمه وما أحتاج إليه
me-lead = سطر واحد لكل أمر. تبحث أمانة عمّا يلتقي مع حاجات الآخرين وما لديهم؛ ولا يُعرض شيء من هذا على أحد.
me-offers = ما يمكنني تقديمه
me-offers-such = معرفة أو معارف أو مهارة أو مدخل: «خبرة في قانون الضرائب»، «تدقيق لغوي بالعربية».
me-needs = ما أحتاج إليه
me-needs-such = «تصميم لمدة أسبوع»، «خبرة في المنح».
me-save = حفظ
me-kept = حُفظت هذه الأسطر.
me-wrong-line = السطر { $line }: { $why }
dashboard-pages = الصفحات
