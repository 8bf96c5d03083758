help-amana = تحفظ أمانة ما حدث فعلًا مع من نعمل معهم، وتنبّه قبل طلب يأتي قبل أوانه. كل شيء يبقى على هذا الحاسوب.
help-data = المجلد الذي يُحفظ فيه كل شيء (AMANA_DATA).
help-version = طباعة رقم الإصدار.
help-serve = تشغيل أمانة وفتح لوحة التحكم.
help-port = المنفذ الذي تستمع عليه أمانة (AMANA_PORT)؛ تبحث الإضافة وحدها من 26262 إلى 26271.
help-no-open = عدم فتح لوحة التحكم في المتصفح.
help-open = فتح لوحة التحكم في المتصفح.
help-pair = وصل المتصفح الذي يُظهر هذا الرمز.
help-token = طباعة رمز دخول يستطيع به برنامج نصي مخاطبة أمانة.
help-review = قراءة رسالة من الدخل القياسي وعرض رأي أمانة فيها. رمز الخروج: 0 سليمة أو تلميح، 1 تمهّل، 2 توقّف.
help-channel = طريقة الإرسال.
help-to = الملف الشخصي لمن تُوجَّه إليه الرسالة.
help-json = طباعة كل شيء بصيغة JSON.
help-received = قراءتها كرسالة وصلتك: كيف يُجاب عن طلب من أجل شخص آخر.
help-import = إدخال ملف كتبه amana export؛ ولا يُحفظ أحد مرتين.
help-export = كتابة كل المحفوظ في ملف JSON.
help-backup = نسخ الدفتر إلى مجلد، حتى أثناء عمل أمانة؛ وتُحفظ آخر عشر نسخ.
help-restore = استعادة نسخة احتياطية؛ وما كان قبلها يُحفظ جانبًا.
help-doctor = البحث عما قد يكون فيه خلل على هذا الحاسوب، أو فحص صفحة محفوظة من لينكدإن.
help-extension = طباعة مجلد إضافة المتصفح.
help-demo = مشاهدة ما تفعله أمانة مع أشخاص متخيَّلين في متصفح حقيقي.
help-headless = دون نافذة.
help-pictures = كتابة صورة لكل خطوة في هذا المجلد.
help-language = لغة العرض: en أو ar أو he.
serve-only-here = لا تستمع أمانة إلا على 127.0.0.1 كي لا يصل أحد سواك إلى المحفوظ. يُرجى حذف الخيار ‎--host.
serve-data = كل شيء محفوظ في { $folder }
serve-dashboard = لوحة التحكم، لاستخدام واحد خلال عشر دقائق: { $link }
serve-port-taken = برنامج آخر يستخدم المنفذ { $port }. يمكن إيقافه أو تشغيل أمانة على منفذ آخر: amana serve --port { $other }
pair-done = تم وصل { $browser }.
review-clear = سليمة: لا شيء يمنع إرسالها.
review-hint = مجرّد تلميح:
review-caution = يُستحسن التمهّل قبل الإرسال:
review-stop = الأفضل ألا تُرسَل هكذا:
review-instead = { "  " }صياغة أفضل: { $text }
review-silent-if = { "  " }لا تنبيه إذا { $change }
received-behalf = في هذه الرسالة طلب منك لأجل شخص آخر. صيغتان للاعتذار:
received-nothing = ليس في هذه الرسالة طلب لأجل شخص آخر.
received-question = أو سؤال واحد يمكن نقله:
import-not-ours = { $file } ليس ملف تصدير من أمانة. حتى الآن لا تُدخل أمانة إلا ما كتبه amana export.
import-too-new = { $file } كتبته نسخة أحدث من أمانة (الصيغة { $found }، وهذه تقرأ حتى { $known }). يلزم تحديث أمانة؛ ولم يُدخل شيء.
import-done = { $people ->
    [zero] لا أحد محفوظ هنا الآن.
    [one] شخص واحد محفوظ هنا الآن.
    [two] شخصان محفوظان هنا الآن.
    [few] { $people } أشخاص محفوظون هنا الآن.
    [many] { $people } شخصًا محفوظون هنا الآن.
   *[other] { $people } شخص محفوظون هنا الآن.
  }
import-left-out = لم يبقَ مكان لهذه الأسطر في قائمتَي «ما يمكن تقديمه» و«ما يلزم»؛ والحد الأقصى لكل قائمة { $limit }:
export-done = كل شيء في { $file }، ولا يقرؤه إلا صاحب هذا الحساب.
backup-done = النسخة الاحتياطية في { $file }
restore-done = { $people ->
    [zero] تمت استعادة النسخة، وليس فيها أحد.
    [one] تمت استعادة النسخة، وفيها شخص واحد.
    [two] تمت استعادة النسخة، وفيها شخصان.
    [few] تمت استعادة النسخة، وفيها { $people } أشخاص.
    [many] تمت استعادة النسخة، وفيها { $people } شخصًا.
   *[other] تمت استعادة النسخة، وفيها { $people } شخص.
  }
restore-aside = ما كان من قبل في { $file }
doctor-python = ‏Python { $version }
doctor-no-data = لم يُحفظ شيء بعد؛ سيكون في { $folder }
doctor-data = عدد المحفوظين في { $folder }: ‏{ $people }
doctor-data-broken = لا يمكن فتح البيانات في { $folder }: { $reason }
doctor-disk = المساحة الخالية على القرص: { $free }
doctor-disk-full = لم يبقَ على القرص سوى { $free }. يُستحسن إخلاء مساحة قبل أن يضيع شيء.
doctor-server = تجيب أمانة على المنفذ { $port }.
doctor-no-server = أمانة لا تعمل الآن. لتشغيلها: amana serve
doctor-foreign-server = يجيب برنامج آخر على المنفذ { $port }. لتشغيل أمانة على منفذ آخر: amana serve --port 26263
doctor-extension = الإضافة في { $folder }
doctor-no-extension = الإضافة غير موجودة في { $folder }. يلزم تثبيت أمانة من جديد.
trouble-no_place = لا يمكن إنشاء المجلد { $folder } أو الكتابة فيه. يمكن تحديد مجلد آخر بالخيار ‎--data أو بالمتغير AMANA_DATA.
