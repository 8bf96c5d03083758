help-package = بناء ملفات zip لمتاجر المتصفحات: واحد لـ Chrome وما يشبهه، وواحد لـ Firefox.
help-package-replace = استبدال ملفات zip الموجودة بالاسم نفسه.
package-done = الحزمة الجاهزة للمتجر في { $file }
package-another = الملف { $file } موجود من قبل ومحتواه مختلف. يمكن تحديد مجلد آخر، أو استبداله: amana package --replace
package-full = لا مساحة على القرص للملف { $file }. ما كان هناك من قبل لم يتغيّر. يلزم إخلاء مساحة ثم التشغيل مرة أخرى.
package-no-place = لا يمكن كتابة الملف { $file }. يمكن تحديد مجلد يُسمح بالكتابة فيه: amana package FOLDER
