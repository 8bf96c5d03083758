small-step = الخطوة الصغيرة التالية
no-hurry = لا داعي للعجلة
open-ends = ما زال مفتوحًا
what-counts = ما الذي يُحتسب
carry-now = ما تحتمله هذه الصلة الآن
given = ما أُعطي وما أُخذ
asked = ما طُلب وما آل إليه
thanks-owed = شكر لم يُقَل بعد
origin = كيف بدأت المعرفة بيننا
origin-apart = هذا لا يغيّر أي رقم.
introduced-by = التعارف عن طريق
offers = ما يمكن تقديمه
needs = ما يلزم
balance = الأخذ والعطاء
warmth = حرارة الصلة
last-contact = آخر تواصل
last-contact-none = لا شيء بعد
balance-none = لا شيء بعد
balance-even = متوازن
balance-given = أعطيتُ أكثر
balance-received = أخذتُ أكثر
balance-mostly_received = أخذتُ في الغالب
warmth-warm = دافئة
warmth-mild = معتدلة
warmth-quiet = هادئة
given-me = ما أعطيتُه
given-them = ما أخذتُه
asked-me = طلب من جهتي
asked-them = طلب من الطرف الآخر
asked-both = طلب من الطرفين
outcome-open = بلا جواب بعد
outcome-said_yes = كان الجواب نعم
outcome-honest_no = كان الجواب اعتذارًا صريحًا
outcome-no_answer = لم يأتِ جواب
carry-clear = مناسب الآن
carry-hint = مناسب إن ذُكر السبب
carry-caution = مبكر بعض الشيء
carry-stop = ليس بعد
ask-thanks = شكر أو تحية
ask-information = سؤال قصير
ask-time = مكالمة أو قهوة
ask-introduction = تعريف بشخص
ask-vouching = توصية
ask-job = وظيفة
ask-names = أسماء معارف آخرين
ask-money = مال أو كفالة
ask-behalf = شيء من أجل شخص آخر
ask-other = شيء آخر
reason-standing_low = لم يظهر من عملي إلا القليل حتى الآن
reason-stage = الصلة ما زالت في بدايتها أو متوترة
reason-balance = كنتُ في الغالب الطرف الذي أخذ
reason-trust_low = ما يمكن الاعتماد عليه هنا ما زال قليلًا
reason-no_record = لا شيء في السجل بعد
count-on-trust = ما يمكن الاعتماد عليه من جانب { $name }: { NUMBER($low, style: "percent") } على الأقل، وربما { NUMBER($high, style: "percent") }.
count-on-standing = ما يمكن الاعتماد عليه من جانبي في نظر { $name }: { NUMBER($low, style: "percent") } على الأقل، وربما { NUMBER($high, style: "percent") }.
count-none-trust = لا دليل بعد: ليس في السجل ما اختبر وعدًا أو عملًا من جانب { $name }.
count-none-standing = لا دليل بعد: ليس في السجل ما اختبر وعدًا أو عملًا من جانبي تجاه { $name }.
count-little = لا دليل بعد: ما في السجل لا يكفي لرقم.
only-contact = لم يكن حتى الآن سوى تواصل، والتواصل وحده لا يقول الكثير.
speaks-for-them = { $count ->
    [zero] لا شيء لصالح { $name } بعد.
    [one] أمر واحد لصالح { $name }: { $what }.
    [two] أمران لصالح { $name }: { $what }.
    [few] { $count } أمور لصالح { $name }: { $what }.
    [many] { $count } أمرًا لصالح { $name }: { $what }.
   *[other] { $count } أمر لصالح { $name }: { $what }.
  }
speaks-for-them-most = { $count ->
    [zero] لا شيء لصالح { $name } بعد.
    [one] أمر واحد لصالح { $name }: { $what }.
    [two] أمران لصالح { $name }، أهمهما: { $what }.
    [few] { $count } أمور لصالح { $name }، أهمها: { $what }.
    [many] { $count } أمرًا لصالح { $name }، أهمها: { $what }.
   *[other] { $count } أمر لصالح { $name }، أهمها: { $what }.
  }
speaks-for-me = { $count ->
    [zero] لا شيء لصالحي بعد.
    [one] أمر واحد لصالحي: { $what }.
    [two] أمران لصالحي: { $what }.
    [few] { $count } أمور لصالحي: { $what }.
    [many] { $count } أمرًا لصالحي: { $what }.
   *[other] { $count } أمر لصالحي: { $what }.
  }
speaks-for-me-most = { $count ->
    [zero] لا شيء لصالحي بعد.
    [one] أمر واحد لصالحي: { $what }.
    [two] أمران لصالحي، أهمهما: { $what }.
    [few] { $count } أمور لصالحي، أهمها: { $what }.
    [many] { $count } أمرًا لصالحي، أهمها: { $what }.
   *[other] { $count } أمر لصالحي، أهمها: { $what }.
  }
speaks-for-nothing = ليس في السجل بعدُ ما هو لصالح هذا الجانب.
speaks-for-nothing-alone = ليس في السجل بعدُ ما هو كله لصالح هذا الجانب.
speaks-against = { $count ->
    [zero] ولا شيء في المقابل.
    [one] وفي المقابل أمر واحد: { $what }.
    [two] وفي المقابل أمران: { $what }.
    [few] وفي المقابل { $count } أمور: { $what }.
    [many] وفي المقابل { $count } أمرًا: { $what }.
   *[other] وفي المقابل { $count } أمر: { $what }.
  }
speaks-against-most = { $count ->
    [zero] ولا شيء في المقابل.
    [one] وفي المقابل أمر واحد: { $what }.
    [two] وفي المقابل أمران، أهمهما: { $what }.
    [few] وفي المقابل { $count } أمور، أهمها: { $what }.
    [many] وفي المقابل { $count } أمرًا، أهمها: { $what }.
   *[other] وفي المقابل { $count } أمر، أهمها: { $what }.
  }
speaks-against-lasting = وفي المقابل أمر واحد: { $what }، وأثر ذلك لا يزول مع الوقت.
lasting-among = { $count ->
    [zero] وأثرها كلها يخفّ مع الوقت.
    [one] وواحد منها لا يزول أثره.
    [two] واثنان منها لا يزول أثرهما.
    [few] و{ $count } منها لا يزول أثرها.
    [many] و{ $count } منها لا يزول أثرها.
   *[other] و{ $count } منها لا يزول أثرها.
  }
speaks-against-nothing = ولا شيء في المقابل.
speaks-both = { $count ->
    [zero] ولا شيء له وجهان.
    [one] وأمر واحد له وجه حسن ووجه سيئ: { $what }.
    [two] وأمران لكل منهما وجه حسن ووجه سيئ: { $what }.
    [few] و{ $count } أمور لكل منها وجه حسن ووجه سيئ: { $what }.
    [many] و{ $count } أمرًا لكل منها وجه حسن ووجه سيئ: { $what }.
   *[other] و{ $count } أمر لكل منها وجه حسن ووجه سيئ: { $what }.
  }
speaks-both-most = { $count ->
    [zero] ولا شيء له وجهان.
    [one] وأمر واحد له وجه حسن ووجه سيئ: { $what }.
    [two] وأمران لكل منهما وجه حسن ووجه سيئ، أهمهما: { $what }.
    [few] و{ $count } أمور لكل منها وجه حسن ووجه سيئ، أهمها: { $what }.
    [many] و{ $count } أمرًا لكل منها وجه حسن ووجه سيئ، أهمها: { $what }.
   *[other] و{ $count } أمر لكل منها وجه حسن ووجه سيئ، أهمها: { $what }.
  }
both-raises-by = { $count ->
    [zero] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة لا يغيّر الرقم اليوم، { $fades }.
    [one] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يرفع الرقم اليوم نقطة واحدة، { $fades }.
    [two] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يرفع الرقم اليوم نقطتين، { $fades }.
    [few] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يرفع الرقم اليوم { $count } نقاط، { $fades }.
    [many] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يرفع الرقم اليوم { $count } نقطة، { $fades }.
   *[other] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يرفع الرقم اليوم { $count } نقطة، { $fades }.
  }
both-lowers-by = { $count ->
    [zero] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة لا يغيّر الرقم اليوم، { $fades }.
    [one] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يخفض الرقم اليوم نقطة واحدة، { $fades }.
    [two] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يخفض الرقم اليوم نقطتين، { $fades }.
    [few] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يخفض الرقم اليوم { $count } نقاط، { $fades }.
    [many] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يخفض الرقم اليوم { $count } نقطة، { $fades }.
   *[other] لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يخفض الرقم اليوم { $count } نقطة، { $fades }.
  }
both-hardly = لهذا وجه حسن ووجه سيئ، وهو في المحصّلة يغيّر الرقم اليوم أقل من نقطة، { $fades }.
raises-by = { $count ->
    [zero] هذا لا يغيّر الرقم اليوم، { $fades }.
    [one] هذا يرفع الرقم اليوم نقطة واحدة، { $fades }.
    [two] هذا يرفع الرقم اليوم نقطتين، { $fades }.
    [few] هذا يرفع الرقم اليوم { $count } نقاط، { $fades }.
    [many] هذا يرفع الرقم اليوم { $count } نقطة، { $fades }.
   *[other] هذا يرفع الرقم اليوم { $count } نقطة، { $fades }.
  }
lowers-by = { $count ->
    [zero] هذا لا يغيّر الرقم اليوم، { $fades }.
    [one] هذا يخفض الرقم اليوم نقطة واحدة، { $fades }.
    [two] هذا يخفض الرقم اليوم نقطتين، { $fades }.
    [few] هذا يخفض الرقم اليوم { $count } نقاط، { $fades }.
    [many] هذا يخفض الرقم اليوم { $count } نقطة، { $fades }.
   *[other] هذا يخفض الرقم اليوم { $count } نقطة، { $fades }.
  }
raises-hardly = هذا يرفع الرقم اليوم أقل من نقطة، { $fades }.
lowers-hardly = هذا يخفض الرقم اليوم أقل من نقطة، { $fades }.
fades-years = { $count ->
    [zero] ويبقى أثره
    [one] ويذهب نصف أثره كل سنة
    [two] ويذهب نصف أثره كل سنتين
    [few] ويذهب نصف أثره كل { $count } سنوات
    [many] ويذهب نصف أثره كل { $count } سنة
   *[other] ويذهب نصف أثره كل { $count } سنة
  }
fades-months = { $count ->
    [zero] ويبقى أثره
    [one] ويذهب نصف أثره كل شهر
    [two] ويذهب نصف أثره كل شهرين
    [few] ويذهب نصف أثره كل { $count } أشهر
    [many] ويذهب نصف أثره كل { $count } شهرًا
   *[other] ويذهب نصف أثره كل { $count } شهر
  }
fades-days = { $count ->
    [zero] ويبقى أثره
    [one] ويذهب نصف أثره كل يوم
    [two] ويذهب نصف أثره كل يومين
    [few] ويذهب نصف أثره كل { $count } أيام
    [many] ويذهب نصف أثره كل { $count } يومًا
   *[other] ويذهب نصف أثره كل { $count } يوم
  }
fades-never = وأثره لا يزول
smaller-ones = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وأمر واحد أصغر
    [two] وأمران أصغر
    [few] و{ $count } أمور أصغر
    [many] و{ $count } أمرًا أصغر
   *[other] و{ $count } أمر أصغر
  }
more-questions = { $count ->
    [zero] لا شيء غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و { $count } أخرى
    [many] و { $count } أخرى
   *[other] و { $count } أخرى
  }
raise-title = أكثر ما يرفعه
repair-title = ما الذي يُصلحه
repair-lasting = ما لا يزول أثره يبقى في السجل، والأفعال الطيبة ترفع الرقم من غير أن تمحوه.
raise-to = مع { $what } يصبح الرقم { NUMBER($low, style: "percent") } على الأقل، وربما { NUMBER($high, style: "percent") }.
raise-first = ما قد يكون دليلًا أول: { $what }.
introduced-lends = { $count ->
    [zero] تمّ التعارف عن طريق { $name }، وهي صلة موثوقة.
    [one] تمّ التعارف عن طريق { $name }، وهي صلة موثوقة، وهذا يضيف نقطة واحدة، ويقلّ وزنه كلما زاد ما بيننا.
    [two] تمّ التعارف عن طريق { $name }، وهي صلة موثوقة، وهذا يضيف نقطتين، ويقلّ وزنه كلما زاد ما بيننا.
    [few] تمّ التعارف عن طريق { $name }، وهي صلة موثوقة، وهذا يضيف { $count } نقاط، ويقلّ وزنه كلما زاد ما بيننا.
    [many] تمّ التعارف عن طريق { $name }، وهي صلة موثوقة، وهذا يضيف { $count } نقطة، ويقلّ وزنه كلما زاد ما بيننا.
   *[other] تمّ التعارف عن طريق { $name }، وهي صلة موثوقة، وهذا يضيف { $count } نقطة، ويقلّ وزنه كلما زاد ما بيننا.
  }
introduced-lends-some = تمّ التعارف عن طريق { $name }، وهذا يضيف القليل، ويقلّ وزنه كلما زاد ما بيننا.
two-ways = في الاتجاهين معًا: { NUMBER($low, style: "percent") } على الأقل، وربما { NUMBER($high, style: "percent") }. جانب واحد لا يحمل الصلة وحده.
two-ways-none = في الاتجاهين معًا: لا دليل بعد. جانب واحد لا يحمل الصلة وحده.
counts-explained = الرقم الأول هو ما كُسب حتى الآن: من كل 100 أمر متفق عليه، هذا أقل ما يُتوقَّع أن يتمّ كما اتُّفق عليه. والرقم الثاني هو ما قد يصل إليه، ويتقارب الرقمان كلما زاد ما في السجل.
and-also = { $one }، وكذلك { $other }
step-harmed = حدث خلل في الصلة مع { $name }
quoted = «{ $text }»
at-day = في { $date }
at-month = في { $date }
at-year = في سنة { $date }
something = شيء ما
somebody = شخص آخر
and-others = { $count ->
    [zero] وحدكما
    [one] ومع شخص آخر
    [two] ومع شخصين آخرين
    [few] ومع { $count } آخرين
    [many] ومع { $count } آخرين
   *[other] ومع { $count } آخرين
  }
due-me = حتى { $due }، مني: { $what }
due-them = حتى { $due }، من { $name }: { $what }
step-keep_promise = وعد مني إلى { $name }: { $what }، وموعده { $date }. هذا يأتي أولًا.
step-thank = { $did }. كلمة شكر ما زالت في الانتظار، وهي في محلّها دائمًا.
step-report_back = { $did }. خبر إلى { $name } عمّا آل إليه الأمر في محلّه: يسرّ من فتح بابًا أن يعرف ما جرى بعده.
step-repair = { $did }. أمر صغير يُتفق عليه ويُوفى به طريق جيد إلى الإصلاح.
step-let_rest = { $did }. لا حاجة إلى شيء الآن؛ يمكن ترك الأمر لوقته.
step-greet_again = مضى وقت على آخر تواصل، والصلة مع { $name } موثوقة: كلمة سلام مرحَّب بها.
step-offer = ما يلزم { $name }: { $theirs }، وعندي: { $mine }. عرض ساعة من الوقت بداية جيدة.
step-ask_small = ما أبحث عنه: { $mine }، وفي بطاقة { $name }: { $theirs }. سؤال صغير مناسب هنا.
step-begin = لم يجرِ شيء بعد مع { $name }: تحية أو عرض صغير بداية جيدة.
step-small_task = هناك تواصل مع { $name } بلا تجربة عمل بعد: مهمة صغيرة أو عيّنة أو استشارة قصيرة تُظهر أكثر من محادثات كثيرة.
step-work_together = جرت مع { $name } تجربة أولى صغيرة: عمل مشترك محدود خطوة تالية جيدة.
step-keep_up = الصلة مع { $name } مجرّبة: كلمة بين حين وآخر تُبقيها حيّة.
would-both-joint_project = عمل مشترك يُنجَز
would-them-favour_small = معروف صغير من { $name }
would-me-favour_small = معروف صغير مني
would-them-favour_big = معروف كبير من { $name }
would-me-favour_big = معروف كبير مني
would-them-promise_kept = وعد من { $name } يُوفى به
would-me-promise_kept = وعد مني يُوفى به
would-them-paid_on_time = دفعة من { $name } تصل في موعدها
would-me-paid_on_time = دفعة مني تصل في موعدها
would-them-recommendation_worked = توصية من { $name } تُثمر
would-me-recommendation_worked = توصية مني تُثمر
would-them-introduction_good = تعريف عن طريق { $name } يُثمر
would-me-introduction_good = تعريف مني يُثمر
did-both-message_exchange = مراسلة مع { $name }
did-both-call = مكالمة مع { $name }
did-both-meeting = لقاء مع { $name }
did-both-joint_project = عمل مشترك
did-them-joint_project = عمل من إنجاز { $name }
did-me-joint_project = عمل من إنجازي مع { $name }
did-them-gratitude = كلمة شكر من { $name }
did-me-gratitude = كلمة شكر مني إلى { $name }
did-them-favour_small = معروف صغير من { $name }
did-me-favour_small = معروف صغير مني إلى { $name }
did-them-favour_big = معروف كبير من { $name }
did-me-favour_big = معروف كبير مني إلى { $name }
did-them-promise_kept = وفاء { $name } بوعد
did-me-promise_kept = وفائي بوعد إلى { $name }
did-them-paid_on_time = دفعة من { $name } في موعدها
did-me-paid_on_time = دفعة مني إلى { $name } في موعدها
did-them-recommendation_worked = توصية من { $name } أثمرت
did-me-recommendation_worked = توصية مني لصالح { $name } أثمرت
did-them-introduction_good = تعريف عن طريق { $name } أثمر
did-me-introduction_good = تعريف مني لصالح { $name } أثمر
did-them-pressure = ضغط من جانب { $name }
did-me-pressure = ضغط مني على { $name }
did-them-paid_late = دفعة متأخرة من { $name }
did-me-paid_late = دفعة متأخرة مني إلى { $name }
did-them-promise_broken = إخلاف وعد من جانب { $name }
did-me-promise_broken = إخلاف وعد مني إلى { $name }
did-them-promise_broken_warned = تنبيه مسبق من { $name } بشأن وعد تعذّر
did-me-promise_broken_warned = تنبيه مسبق مني إلى { $name } بشأن وعد تعذّر
did-them-introduction_bad = تعريف عن طريق { $name } لم ينجح
did-me-introduction_bad = تعريف مني لصالح { $name } لم ينجح
did-them-recommendation_bad = توصية بشأن { $name } خيّبت الظن
did-me-recommendation_bad = توصية بي من { $name } خيّبت الظن
did-them-project_failed_them = عمل من { $name } دون المتفق عليه
did-me-project_failed_them = عمل مني مع { $name } دون المتفق عليه
did-them-confidence_breached = إفشاء سرّ من جانب { $name }
did-me-confidence_breached = إفشائي سرًّا من { $name }
did-them-never_paid = فاتورة بقيت بلا دفع
did-me-never_paid = فاتورة بقيت عندي بلا دفع
did-them-deception = خداع من جانب { $name }
did-me-deception = خداع من جانبي تجاه { $name }
did-them-introduced = تعريف عن طريق { $name }
did-me-introduced = تعريف مني لصالح { $name }
did-them-recommended = توصية من { $name }
did-me-recommended = توصية مني لصالح { $name }
did-them-came_to_nothing = مسعى عن طريق { $name } لم يُثمر
as-promise_kept = تم الوفاء به
as-promise_broken_warned = تنبيه قبل الموعد
as-promise_broken = لم يتم الوفاء به
as-joint_project = أُنجز كما اتُّفق
as-project_failed_them = خيّب الظن
as-paid_on_time = في الموعد
as-paid_late = متأخرًا
as-never_paid = لم يُدفع
as-favour_small = مساعدة صغيرة
as-favour_big = مساعدة كبيرة
as-introduction_good = أثمر
as-introduction_bad = انتهى بشكل سيئ
as-recommendation_worked = أثمرت
as-recommendation_bad = خيّبت الظن
as-came_to_nothing = لم يأتِ بشيء
as-said_yes = نعم
as-honest_no = لا
as-no_answer = بلا جواب
open-introduced-me = عرّفت { $name } على { $whom } { $when }. كيف سارت الأمور؟
open-introduced-them = تعرّفت على { $whom } عن طريق { $name } { $when }. كيف سارت الأمور؟
open-recommended-me = توصية مني بشأن { $name } لدى { $whom } { $when }. كيف سارت الأمور؟
open-recommended-them = توصية بي من { $name } لدى { $whom } { $when }. كيف سارت الأمور؟
open-promised-me = وعد مني حتى { $due }: { $what }. هل تم الوفاء به؟
open-promised-them = وعد من { $name } حتى { $due }: { $what }. هل تم الوفاء به؟
open-something-me = وعد مني حتى { $due }. هل تم الوفاء به؟
open-something-them = وعد من { $name } حتى { $due }. هل تم الوفاء به؟
open-information = سؤال قصير
open-asked-me = طلب من جهتي { $when }: { $what }. ماذا كان الجواب؟
open-asked-them = طلب من { $name } { $when }: { $what }. ماذا كان الجواب؟
