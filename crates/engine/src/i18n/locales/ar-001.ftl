### العربية. لغة فصيحة بسيطة، ومخاطبة بصيغة المفرد المذكر العام؛ علامات الاقتباس « » والفاصلة ، وعلامة الاستفهام ؟.

## Everywhere

action-continue = متابعة
action-change-email = استخدام بريد إلكتروني آخر
label-email = البريد الإلكتروني
label-password = كلمة المرور
label-first-name = الاسم الأول
label-last-name = اسم العائلة
label-code = الرمز
label-organization-name = اسم المؤسسة
label-account = الحساب
frame-error-prefix = خطأ:
frame-problems-heading = يُرجى مراجعة ما يلي
frame-privacy = الخصوصية
frame-terms = الشروط

## Sign in

login-title = تسجيل الدخول
login-intro = أدخل بريدك الإلكتروني للمتابعة.
login-intro-app = للمتابعة إلى { $application }
login-no-account = أليس لديك حساب بعد؟
login-register = أنشئ حسابًا

## Register

register-title = إنشاء حسابك
register-intro-app = للمتابعة إلى { $application }
register-intro = يستغرق الأمر أقل من دقيقة.
register-have-account = هل لديك حساب بالفعل؟
register-sign-in = تسجيل الدخول

## Account not found

account-not-found-title = لا نعرف هذا العنوان
account-not-found-offer = لا يوجد حساب لهذا البريد الإلكتروني بعد. يمكنك إنشاء حساب الآن أو تجربة عنوان آخر.
account-not-found-closed = لا يوجد حساب لهذا البريد الإلكتروني. تحقق من كتابته أو جرّب عنوانًا آخر.
account-not-found-create = إنشاء حساب
account-not-found-back = تجربة عنوان آخر

## Code

code-title-sign-in = تفقّد بريدك الإلكتروني
code-title-sign-up = تأكيد بريدك الإلكتروني
code-intro = أرسلنا رمزًا من 6 أرقام إلى
code-hint = قد يستغرق وصوله دقيقة. تفقّد أيضًا مجلد الرسائل غير المرغوب فيها.
code-not-received = ألم تصلك رسالة؟
code-resend = إرسال رمز جديد

## Password

verify-password-title = أدخل كلمة المرور
verify-password-forgot = هل نسيت كلمة المرور؟
set-password-title-create = إنشاء كلمة مرور
set-password-title-replace = اختيار كلمة مرور جديدة
set-password-intro-create = ستستخدمها في المرة القادمة التي تسجّل فيها الدخول.
set-password-intro-replace = لن تعمل كلمة المرور القديمة بعد الآن.
set-password-first = كلمة المرور الجديدة
set-password-second = كلمة المرور الجديدة مرة أخرى
set-password-hint = الحد الأدنى { $minimum ->
    [zero] { $minimum } حرف
    [one] حرف واحد
    [two] حرفان
    [few] { $minimum } أحرف
    [many] { $minimum } حرفًا
   *[other] { $minimum } حرف
}. بضع كلمات متتالية تصنع كلمة مرور قوية.
set-password-submit = حفظ كلمة المرور

## Organization

choose-organization-title = اختر مؤسسة
choose-organization-intro = أنت عضو في أكثر من مؤسسة. إلى أين تريد الذهاب؟
choose-organization-legend = مؤسساتك
choose-organization-create = إنشاء مؤسسة
create-organization-title = أدخل اسم مؤسستك
create-organization-intro = اسم فريقك أو شركتك. يمكنك تغييره لاحقًا.
create-organization-submit = إنشاء المؤسسة

## Error

error-title = حدث خطأ ما
error-title-session = لنبدأ من جديد
error-title-access = ليس لديك إذن بالدخول
error-title-suspended = الدخول موقوف
error-title-registration = التسجيل مغلق
error-title-request = تمهّل قليلًا
error-home = الذهاب إلى التطبيق
error-retry = تسجيل الدخول من جديد
error-code = رمز الخطأ
error-correlation = الرقم المرجعي
error-support = إذا تكرر ذلك، فأرسل هذه البيانات إلى القائمين على التطبيق.

## Account locked

account-locked-title = حسابك مقفل مؤقتًا
account-locked-why = كانت هناك محاولات فاشلة كثيرة، لذا أوقفنا تسجيل الدخول مؤقتًا حفاظًا على أمان حسابك.
account-locked-remaining = يمكنك المحاولة من جديد بعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
account-locked-retry = العودة إلى تسجيل الدخول

## Invalid redirect address

invalid-redirect-url-title-callback = عنوان الرجوع هذا غير مسموح به
invalid-redirect-url-title-logout = عنوان تسجيل الخروج هذا غير مسموح به
invalid-redirect-url-title-missing = لا يوجد عنوان للرجوع إليه
invalid-redirect-url-intro = طلب التطبيق توجيهك إلى عنوان ليس في قائمته. توقفنا هنا حفاظًا على سلامتك.
invalid-redirect-url-missing = لم يحدد التطبيق الوجهة التالية. توقفنا هنا حفاظًا على سلامتك.
invalid-redirect-url-value = العنوان المطلوب
invalid-redirect-url-parameter = المعامل
invalid-redirect-url-application = التطبيق
invalid-redirect-url-fix = هل أنت مطوّر التطبيق؟
invalid-redirect-url-fix-callback = افتح إعدادات التطبيق وأضف العنوان، كما هو مكتوب أعلاه تمامًا، إلى عناوين الرجوع المسموح بها.
invalid-redirect-url-fix-logout = افتح إعدادات التطبيق وأضف العنوان، كما هو مكتوب أعلاه تمامًا، إلى عناوين التوجيه المسموح بها بعد تسجيل الخروج.
invalid-redirect-url-fix-missing = أرسل المعامل المذكور أعلاه مع عنوان من قائمة التطبيق.
invalid-redirect-url-fix-compare = يجب أن يتطابق البروتوكول والمضيف والمنفذ والمسار والشرطة المائلة في النهاية تطابقًا تامًا. ‎http://‎ و‎https://‎ عنوانان مختلفان.

## Signed out, signed in

home-title = نظام Doorstep يعمل
home-text = يبدأ تسجيل الدخول من تطبيقك.
home-inbox = فتح صندوق الوارد
home-discovery = مستند الاستكشاف

signed-out-title = تم تسجيل خروجك
signed-out-text = يمكنك إغلاق هذه النافذة الآن.
signed-out-again = تسجيل الدخول من جديد
sign-out-confirm-title = هل تريد تسجيل الخروج؟
sign-out-confirm-text = سينهي ذلك جلستك هنا وفي كل تطبيق يستخدمها.
sign-out-confirm-submit = تسجيل الخروج
sign-out-confirm-stay = مواصلة الجلسة
success-title = تم تسجيل دخولك
success-text = يمكنك إغلاق هذه النافذة والعودة إلى التطبيق.
success-text-app = يمكنك إغلاق هذه النافذة والعودة إلى { $application }.
success-open = فتح التطبيق

## Inbox for developers

dev-inbox-title = صندوق الوارد
dev-inbox-intro = الرسائل التي كانت ستُرسل. تبقى على هذا الجهاز وتختفي عند إعادة التشغيل.
dev-inbox-empty = لا توجد رسائل بعد
dev-inbox-empty-hint = أنشئ حسابًا أو سجّل الدخول بأي عنوان، وستظهر الرسالة هنا.
dev-inbox-refresh = تحديث
dev-inbox-clear = حذف الكل
dev-inbox-to = إلى
dev-inbox-code = الرمز
dev-inbox-show = عرض الرسالة
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = أدخل بريدك الإلكتروني.
problem-email-invalid = أدخل بريدًا إلكترونيًا مثل name@example.com.
problem-first-name-required = أدخل اسمك الأول.
problem-last-name-required = أدخل اسم عائلتك.
problem-first-name-too-long = أقصى طول لاسمك الأول هو { $maximum } من الأحرف.
problem-last-name-too-long = أقصى طول لاسم عائلتك هو { $maximum } من الأحرف.
problem-code-required = أدخل الرمز الوارد في الرسالة.
problem-code-incorrect = هذا الرمز غير صحيح. راجع أحدث رسالة وحاول من جديد.
problem-code-expired = انتهت صلاحية هذا الرمز. اطلب رمزًا جديدًا أدناه.
problem-code-wrong-length = عدد أرقام الرمز { $length }. تأكد من أنك نسختها كلها.
problem-code-too-many-tries = أُدخلت رموز خاطئة كثيرة. أرسلنا إليك رمزًا جديدًا، ولم يعد الرمز القديم صالحًا.
problem-resend-too-soon = أرسلنا إليك رمزًا للتو. يمكنك طلب رمز آخر بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
problem-password-required = أدخل كلمة المرور.
problem-password-incorrect = كلمة المرور هذه غير صحيحة. حاول من جديد.
problem-password-too-short = يجب ألا تقل كلمة المرور عن { $minimum ->
    [zero] { $minimum } حرف
    [one] حرف واحد
    [two] حرفين
    [few] { $minimum } أحرف
    [many] { $minimum } حرفًا
   *[other] { $minimum } حرف
}.
problem-password-too-long = يجب ألا يتجاوز عدد الأحرف { $maximum }.
problem-password-too-common = كلمة المرور هذه ضمن القوائم التي يجرّبها المهاجمون أولًا. اختر غيرها.
problem-password-surrounding-space = لا يمكن أن تبدأ كلمة المرور أو تنتهي بمسافة.
problem-password-mismatch = كلمتا المرور غير متطابقتين. أعد كتابتها مرة أخرى.
problem-organization-required = اختر مؤسسة للمتابعة.
problem-organization-name-required = أدخل اسمًا لمؤسستك.
problem-organization-name-too-long = أقصى طول للاسم هو { $maximum } من الأحرف.
problem-registration-closed = لا يمكن إنشاء حسابات جديدة هنا حاليًا. إذا كان لديك حساب، فسجّل الدخول.
problem-no-organization-access = حسابك ليس عضوًا في هذه المؤسسة. اطلب من أحد مسؤوليها إضافتك.
problem-organization-not-found = لم نعثر على هذه المؤسسة. تحقق من الرابط الذي اتبعته.
problem-organization-suspended = هذه المؤسسة موقوفة. اطلب المساعدة من مسؤولها.
problem-organization-creation-closed = لا يمكن إنشاء مؤسسات جديدة هنا. تواصل مع القائمين على التطبيق.
problem-user-suspended = حسابك موقوف. اطلب المساعدة من القائمين على التطبيق.
problem-no-method = لم تُفعَّل أي طريقة لتسجيل الدخول إلى هذا التطبيق بعد. اطلب المساعدة من القائمين عليه.
problem-locked = محاولات فاشلة كثيرة. حاول من جديد بعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
problem-too-many-requests = وردت طلبات كثيرة من شبكتك. انتظر دقيقة ثم حاول من جديد.
problem-session-ended = استغرق تسجيل الدخول هذا وقتًا طويلًا، أو اكتمل في علامة تبويب أخرى. ابدأ من جديد من التطبيق.
problem-other-browser = بدأ تسجيل الدخول هذا في متصفح آخر. عُد إليه، أو ابدأ من جديد هنا.
problem-form-expired = بقيت هذه الصفحة مفتوحة وقتًا طويلًا. يُرجى إرسالها مرة أخرى.
problem-bad-request = كان الرابط أو النموذج ناقصًا أو تغيّر في الطريق. ابدأ من جديد من التطبيق.
problem-not-found = لا يوجد شيء في هذا العنوان. تحقق من الرابط الذي اتبعته.
problem-unknown = الخطأ من جانبنا. حاول من جديد بعد قليل.

## Notices: something happened, as it should

notice-code-sent = أرسلنا إليك رمزًا جديدًا. الأحدث وحده صالح.
notice-password-changed = تم تغيير كلمة المرور. سجّل الدخول بالجديدة.

## Mail

mail-code-subject-sign-in = { $code } هو رمزك لمرة واحدة لتسجيل الدخول إلى { $name }
mail-code-subject-sign-up = { $code } هو رمزك لمرة واحدة لإنشاء حساب في { $name }
mail-code-subject-reset = { $code } هو رمزك لمرة واحدة لإعادة تعيين كلمة المرور في { $name }
mail-code-heading-sign-in = رمز تسجيل الدخول
mail-code-heading-sign-up = تأكيد بريدك الإلكتروني
mail-code-heading-reset = إعادة تعيين كلمة المرور
mail-code-text-sign-in = أدخل هذا الرمز لتسجيل الدخول إلى { $name }:
mail-code-text-sign-up = أدخل هذا الرمز لإنشاء حسابك في { $name }:
mail-code-text-reset = أدخل هذا الرمز لاختيار كلمة مرور جديدة في { $name }:
mail-code-valid-minutes = يعمل الرمز مرة واحدة، خلال { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
mail-code-valid-hours = يعمل الرمز مرة واحدة، خلال { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}.
mail-code-warning = لن يطلبه منك أحد من { $name } أبدًا. إذا لم تطلب هذا الرمز، فيمكنك تجاهل هذه الرسالة.
mail-password-changed-subject = تم تغيير كلمة المرور الخاصة بك في { $name }
mail-password-changed-heading = تم تغيير كلمة المرور
mail-password-changed-text = تم للتو تغيير كلمة المرور لحسابك في { $name }.
mail-password-changed-warning = إذا لم تكن أنت من فعل ذلك، فأعد تعيين كلمة المرور فورًا وأبلغ القائمين على { $name }.
mail-webhook-disabled-subject = تم إيقاف خطاف الويب { $webhook }
mail-webhook-disabled-heading = تم إيقاف خطاف ويب
mail-webhook-disabled-text = لم يقبل خطاف الويب «{ $webhook }» التابع لـ { $name } شيئًا منذ ثلاثة أيام، لذا لن يُرسل إليه شيء بعد الآن.
mail-webhook-disabled-warning = عندما يعمل المستقبِل من جديد، غيّر خطاف الويب أو احفظه كما هو، فيعود إلى العمل. وما حدث حتى ذلك الحين محفوظ في سجل التدقيق.
mail-footer = وصلتك هذه الرسالة لأن هذا العنوان استُخدم في { $name }.
