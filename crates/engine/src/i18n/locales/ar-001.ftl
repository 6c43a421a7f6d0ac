### العربية. لغة فصيحة بسيطة، ومخاطبة بصيغة المفرد المذكر العام؛ علامات الاقتباس « » والفاصلة ، وعلامة الاستفهام ؟.

## Everywhere

action-continue = متابعة
action-change-email = استخدام بريد إلكتروني آخر
action-change-phone = استخدام رقم هاتف آخر
action-change-account = استخدام حساب آخر
label-email = البريد الإلكتروني
label-email-or-username = البريد الإلكتروني أو اسم المستخدم
label-username = اسم المستخدم
label-phone = رقم الهاتف
label-country = البلد أو المنطقة
label-password = كلمة المرور
label-first-name = الاسم الأول
label-last-name = اسم العائلة
label-code = الرمز
label-organization-name = اسم المؤسسة
label-terms = أوافق على شروط الخدمة وإشعار الخصوصية.
label-news = أريد تلقّي الأخبار والعروض عبر البريد الإلكتروني. يمكنني تغيير رأيي في أي وقت.
label-recovery-code = رمز الاسترداد
label-account = الحساب
label-optional = { $label } (اختياري)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = خطأ:
frame-problems-heading = يُرجى مراجعة ما يلي
frame-privacy = الخصوصية
frame-terms = الشروط
frame-powered = يعمل بنظام Doorstep

## Sign in

login-title = تسجيل الدخول
login-intro = أدخل بريدك الإلكتروني للمتابعة.
login-intro-username = أدخل اسم المستخدم للمتابعة.
login-intro-email-or-username = أدخل بريدك الإلكتروني أو اسم المستخدم للمتابعة.
login-intro-phone = أدخل رقم هاتفك للمتابعة.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = للمتابعة إلى { $application }
# The question, and the link behind it.
login-no-account = أليس لديك حساب بعد؟
login-register = أنشئ حسابًا
login-use-email = استخدام البريد الإلكتروني
login-use-username = استخدام اسم المستخدم
login-use-email-or-username = استخدام البريد الإلكتروني أو اسم المستخدم
login-use-phone = استخدام رقم الهاتف
login-passkey = تسجيل الدخول بمفتاح مرور
login-passkey-failed = لم ينجح ذلك. حاول من جديد أو سجّل الدخول بطريقة أخرى.
# Between the form and the buttons of other ways to sign in.
login-or = أو
login-continue-with = المتابعة باستخدام { $provider }
login-sso = تسجيل الدخول عبر SSO

## Sign in with a company’s own provider

sso-home-realm-title = تسجيل الدخول عبر SSO
sso-home-realm-intro = أدخل عنوان بريدك في العمل. سننقلك إلى صفحة تسجيل الدخول الخاصة بشركتك.
sso-home-realm-back = تسجيل الدخول بطريقة أخرى

## On the way to another provider

leave-title = لحظة من فضلك
leave-intro = ننقلك إلى الصفحة التي تسجّل الدخول فيها. إذا لم يحدث شيء، فاضغط الزر.

## Register

register-title = إنشاء حسابك
register-intro-app = للمتابعة إلى { $application }
register-intro = يستغرق الأمر أقل من دقيقة.
# The question, and the link behind it.
register-have-account = هل لديك حساب بالفعل؟
register-sign-in = تسجيل الدخول
register-username-hint = أحرف وأرقام وواصلات وشرطات سفلية.

## Email address of a new username

provide-email-title = بريدك الإلكتروني
provide-email-intro = سنرسل إليه رمزًا لتأكيده. ستحتاج إلى هذا البريد إذا فقدت الوصول إلى حسابك يومًا ما.
provide-email-intro-provider = لم نحصل من { $provider } على عنوان بريد إلكتروني يمكننا الاعتماد عليه. سنرسل إليك رمزًا لتأكيد عنوانك.
provide-email-intro-named = أعطانا { $provider } هذا العنوان. سنرسل إليك رمزًا لتأكيد أنه عنوانك.

## Clickwrap

clickwrap-title = بقي أمر واحد
clickwrap-intro = لإنشاء حسابك، يُرجى قبول الشروط.

## Account not found

account-not-found-title = لا نعرف هذا العنوان
account-not-found-title-username = لا نعرف اسم المستخدم هذا
account-not-found-title-phone = لا نعرف هذا الرقم
account-not-found-offer = لا يوجد حساب لهذا البريد الإلكتروني بعد. يمكنك إنشاء حساب الآن أو تجربة عنوان آخر.
account-not-found-offer-username = لا يوجد حساب باسم المستخدم هذا بعد. يمكنك إنشاء حساب الآن أو تجربة اسم مستخدم آخر.
account-not-found-offer-phone = لا يوجد حساب لرقم الهاتف هذا بعد. يمكنك إنشاء حساب الآن أو تجربة رقم آخر.
account-not-found-closed = لا يوجد حساب لهذا البريد الإلكتروني. تحقق من كتابته أو جرّب عنوانًا آخر.
account-not-found-closed-username = لا يوجد حساب باسم المستخدم هذا. تحقق من كتابته أو جرّب اسمًا آخر.
account-not-found-closed-phone = لا يوجد حساب لرقم الهاتف هذا. تحقق من الأرقام والبلد أو جرّب رقمًا آخر.
account-not-found-create = إنشاء حساب
account-not-found-back = تجربة عنوان آخر
account-not-found-back-username = تجربة اسم مستخدم آخر
account-not-found-back-phone = تجربة رقم آخر

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = طلب الإذن بالدخول
# On the page to register, before that link.
request-access-offer = تُنشأ الحسابات هنا بناءً على طلب.
request-access-title = طلب الإذن بالدخول
request-access-intro = لا يمكنك إنشاء حساب هنا بنفسك. عرّفنا بنفسك، وسننظر في طلبك.
request-access-intro-account = حسابك ليس عضوًا في هذه المؤسسة بعد. أرسل طلبًا، وسننظر فيه.
request-access-submit = إرسال الطلب
request-access-success-title = وصلنا طلبك
# The address stands below.
request-access-success-text = شكرًا لك. عند الموافقة على الطلب، يمكنك تسجيل الدخول بهذا البريد الإلكتروني.

## Code

code-title-sign-in = تفقّد بريدك الإلكتروني
code-title-sign-up = تأكيد بريدك الإلكتروني
# The address stands below.
code-intro = أرسلنا رمزًا من 6 أرقام إلى
code-intro-username = أرسلنا رمزًا من 6 أرقام إلى بريدك الإلكتروني.
code-hint = قد يستغرق وصوله دقيقة. تفقّد أيضًا مجلد الرسائل غير المرغوب فيها.
# The question, and the button behind it.
code-not-received = ألم تصلك رسالة؟
code-resend = إرسال رمز جديد
code-link = بعد ذلك، يفتح { $provider } ‏({ $account }) حسابك.
code-link-company = سيكون ذلك الطريقة الوحيدة للدخول: ستُزال طرق تسجيل الدخول الأخرى، مثل كلمة المرور أو مفاتيح المرور.
reset-password-verify-email-otp-title = تفقّد بريدك الإلكتروني
reset-password-verify-email-otp-intro = لاختيار كلمة مرور، أدخل الرمز المكوَّن من 6 أرقام الذي أرسلناه إلى
reset-password-verify-email-otp-intro-username = لاختيار كلمة مرور، أدخل الرمز المكوَّن من 6 أرقام الذي أرسلناه إلى بريدك الإلكتروني.

## Code by text message

phone-code-title-sign-in = تفقّد هاتفك
phone-code-title-sign-up = تأكيد رقم هاتفك
phone-code-intro = أرسلنا رسالة نصية فيها رمز من 6 أرقام إلى
phone-code-hint = قد يستغرق وصولها دقيقة.
phone-code-not-received = ألم تصلك رسالة نصية؟

## Password

verify-password-title = أدخل كلمة المرور
verify-password-forgot = هل نسيت كلمة المرور؟
set-password-title-create = إنشاء كلمة مرور
set-password-title-replace = اختيار كلمة مرور جديدة
set-password-intro-create = ستستخدمها في المرة القادمة التي تسجّل فيها الدخول.
set-password-intro-replace = لن تعمل كلمة المرور القديمة بعد الآن.
set-password-intro-temporary = كلمة المرور المؤقتة صالحة لمرة واحدة فقط. اختر كلمة المرور التي ستستخدمها من الآن فصاعدًا.
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

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = حماية حسابك
mfa-method-selection-title-use = تأكيد هويتك
mfa-method-selection-intro-set-up = من الآن فصاعدًا، ستؤكد كل تسجيل دخول بشيء لا يملكه سواك. كيف تود أن تفعل ذلك؟
mfa-method-selection-intro-use = اختر طريقة لتأكيد تسجيل الدخول هذا.
mfa-method-selection-legend = طرق التأكيد
mfa-method-selection-app = تطبيق المصادقة
mfa-method-selection-app-hint = رموز من تطبيق على هاتفك
mfa-method-selection-email = البريد الإلكتروني
mfa-method-selection-email-hint = رمز يصل إلى بريدك الإلكتروني
mfa-method-selection-sms = رسالة نصية
mfa-method-selection-sms-hint = رمز يُرسل إلى هاتفك
mfa-method-selection-recovery = رمز الاسترداد
mfa-method-selection-recovery-hint = أحد الرموز التي حفظتها
mfa-method-selection-decline = عدم استخدام المصادقة متعددة العوامل
mfa-other-way = تجربة طريقة أخرى

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = إعداد تطبيق المصادقة
mfa-authenticator-app-title-use = أدخل الرمز من التطبيق
mfa-authenticator-app-intro-use = افتح تطبيق المصادقة وأدخل الرمز المكوّن من 6 أرقام الذي يعرضه لهذا الحساب.
mfa-authenticator-app-scan = امسح هذه الصورة ضوئيًا باستخدام تطبيق المصادقة.
mfa-authenticator-app-picture = رمز QR لتطبيق المصادقة
mfa-authenticator-app-open = هل التطبيق على هذا الجهاز؟ افتحه
mfa-authenticator-app-manual = هل يتعذّر المسح؟ أدخل هذا المفتاح يدويًا
mfa-authenticator-app-account = الحساب
mfa-authenticator-app-key = المفتاح
mfa-authenticator-app-then = ثم أدخل الرمز المكوّن من 6 أرقام الذي يعرضه التطبيق.
mfa-authenticator-app-hint-use = يظهر رمز جديد كل 30 ثانية، ويعمل كل رمز مرة واحدة.

## Multi-factor authentication: email and phone

mfa-setup-email-title = إعداد الرموز عبر البريد الإلكتروني
mfa-setup-email-intro = إلى أي عنوان نرسل رموزك؟ الأفضل أن يكون عنوانًا لا تسجّل الدخول به.
mfa-setup-phone-title = إعداد الرموز عبر الرسائل النصية
mfa-setup-phone-intro = إلى أي هاتف نرسل رموزك؟
mfa-use-email-otp-title = تفقّد بريدك الإلكتروني
mfa-use-phone-otp-title = تفقّد هاتفك

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = أدخل رمز استرداد
mfa-use-recovery-code-intro = هو أحد الرموز التي حفظتها عند إعداد المصادقة متعددة العوامل. يعمل كل رمز مرة واحدة.
mfa-view-recovery-codes-title = احفظ رموز الاسترداد
mfa-view-recovery-codes-intro = إذا تعذّر عليك يومًا الحصول على رمز، فيمكنك الدخول بأحد هذه الرموز. يعمل كل منها مرة واحدة. احتفظ بها حيث لا يجدها سواك، فلن تُعرض مرة أخرى.
mfa-view-recovery-codes-list = رموز الاسترداد الخاصة بك
mfa-view-recovery-codes-copy = نسخ
mfa-view-recovery-codes-copied = تم النسخ
mfa-view-recovery-codes-download = تنزيل
mfa-view-recovery-codes-print = طباعة
mfa-view-recovery-codes-late = حفاظًا على سلامتك، تُعرض الرموز لبضع دقائق فقط، وقد انقضت هذه المدة.
mfa-view-recovery-codes-submit = لقد حفظتها
mfa-view-recovery-codes-file = رموز الاسترداد في { $name }. يعمل كل رمز مرة واحدة.

## Organization

choose-organization-title = اختر مؤسسة
choose-organization-intro = أنت عضو في أكثر من مؤسسة. إلى أين تريد الذهاب؟
choose-organization-legend = مؤسساتك
choose-organization-join-title = هل تريد الانضمام إلى { $organization }؟
choose-organization-join-intro = لست عضوًا في هذه المؤسسة بعد.
choose-organization-join = الانضمام إلى { $organization }
choose-organization-create = إنشاء مؤسسة
create-organization-title = أدخل اسم مؤسستك
create-organization-intro = اسم فريقك أو شركتك. يمكنك تغييره لاحقًا.
create-organization-submit = إنشاء المؤسسة

## Passkey

add-passkey-title-offer = دخول أسرع في المرة القادمة
add-passkey-title-required = إنشاء مفتاح مرور
add-passkey-intro = بمفتاح المرور تسجّل الدخول كما تفتح قفل جهازك: ببصمة إصبعك أو وجهك أو رمز PIN. لا شيء عليك تذكّره، ولا شيء عليك كتابته.
add-passkey-required = مفتاح المرور مطلوب هنا. أنشئ مفتاحًا للمتابعة.
add-passkey-submit = إنشاء مفتاح مرور
add-passkey-skip = ليس الآن
add-passkey-failed = لم يُنشأ أي مفتاح مرور. يمكنك المحاولة من جديد.
add-passkey-no-support = لا يستطيع هذا المتصفح إنشاء مفتاح مرور هنا. فعّل JavaScript، أو سجّل الدخول من متصفح آخر أو جهاز آخر.
add-passkey-no-support-optional = لا يستطيع هذا المتصفح إنشاء مفتاح مرور هنا. يمكنك المتابعة من دونه.

## Error

error-title = حدث خطأ ما
error-title-session = لنبدأ من جديد
error-title-access = ليس لديك إذن بالدخول
error-title-suspended = الدخول موقوف
error-title-registration = التسجيل مغلق
error-title-creation = لا يمكن إنشاء مؤسسات جديدة
error-title-request = تمهّل قليلًا
error-home = الذهاب إلى التطبيق
error-retry = تسجيل الدخول من جديد
error-start = الذهاب إلى صفحة البداية
error-code = رمز الخطأ
error-correlation = الرقم المرجعي
error-support = إذا تكرر ذلك، فأرسل هذه البيانات إلى القائمين على التطبيق.
error-fix-parameter = المعامل أدناه غير موجود، أو أُرسل مرتين بقيمتين مختلفتين، أو يشير إلى شيء غير موجود هنا. قارن الطلب بإعدادات التطبيق.
error-codes-title = معاني رموز الأخطاء
error-codes-intro = تعرض الصفحة التي تخبر بمشكلة أحد هذه الرموز. الأرقام الواردة في الجمل مجرد أمثلة.

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
dev-inbox-text-message = رسالة نصية
dev-inbox-code = الرمز
dev-inbox-show = عرض الرسالة
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = أدخل بريدك الإلكتروني.
problem-email-invalid = أدخل بريدًا إلكترونيًا مثل name@example.com.
problem-email-or-username-required = أدخل بريدك الإلكتروني أو اسم المستخدم.
problem-email-or-username-invalid = أدخل اسم المستخدم، أو بريدًا إلكترونيًا مثل name@example.com.
problem-username-required = أدخل اسم مستخدم.
problem-username-invalid = لا يمكن أن يحتوي اسم المستخدم إلا على أحرف وأرقام وواصلات وشرطات سفلية.
problem-username-length = يجب أن يكون عدد أحرف اسم المستخدم من { $minimum } إلى { $maximum }.
problem-username-taken = اسم المستخدم هذا محجوز بالفعل. اختر اسمًا آخر، أو سجّل الدخول إذا كان لك.
problem-phone-required = أدخل رقم هاتفك.
problem-phone-invalid = لا يمكننا الإرسال إلى رقم الهاتف هذا. تحقق من الأرقام والبلد.
problem-phone-country-required = اختر بلد رقم هاتفك.
problem-phone-not-configured = لا يمكننا إرسال رسائل نصية من هنا بعد. سجّل الدخول بطريقة أخرى، أو تواصل مع القائمين على التطبيق.
problem-method-off = لا يقبل هذا التطبيق هذا النوع من تسجيل الدخول. استخدم الحقل أدناه.
problem-no-contact = ليس لهذا الحساب بريد إلكتروني يمكننا إرسال رمز إليه. اطلب المساعدة من القائمين على التطبيق.
problem-home-realm-unknown = لا نعرف صفحة تسجيل دخول لشركة بهذا العنوان. تحقّق من العنوان، أو سجّل الدخول بطريقة أخرى.
problem-provider-not-ready = طريقة تسجيل الدخول هذه ليست جاهزة بعد. اختر طريقة أخرى، أو اطلب المساعدة من القائمين على التطبيق.
problem-provider-unreachable = الخدمة التي أردت تسجيل الدخول بها لا تستجيب. حاول مرة أخرى بعد قليل، أو سجّل الدخول بطريقة أخرى.
problem-provider-refused = تعذّر علينا قبول رد الخدمة التي سجّلت الدخول بها. حاول مرة أخرى، أو سجّل الدخول بطريقة أخرى.
problem-provider-cancelled = أُلغي تسجيل الدخول هناك. حاول مرة أخرى، أو سجّل الدخول بطريقة أخرى.
problem-provider-expired = استغرق ذلك وقتًا طويلًا، أو تمّ من قبل. سجّل الدخول مرة أخرى من فضلك.
problem-provider-not-allowed = لا يمكن استخدام هذا الحساب لتسجيل الدخول هنا. استخدم حسابًا آخر، أو اطلب المساعدة من القائمين على التطبيق.
problem-provider-not-fresh = لم تطلب الخدمة التي سجّلت الدخول بها التحقق من هويتك مجددًا. سجّل الخروج منها، ثم حاول مرة أخرى هنا.
problem-provider-faulty = تواجه الخدمة التي أردت تسجيل الدخول بها مشكلة من جهتها. حاول مرة أخرى بعد قليل، أو سجّل الدخول بطريقة أخرى.
problem-connected-app-expired = استغرق ذلك وقتًا طويلًا، أو تم بالفعل. عد إلى التطبيق وابدأ من جديد.
problem-connected-app-not-ready = الاتصال بالخدمة الأخرى غير مُعد بشكل صحيح. اطلب المساعدة من القائمين على التطبيق.
problem-connected-app-failed = لم تستجب الخدمة الأخرى كما ينبغي. عد إلى التطبيق وحاول مرة أخرى بعد قليل.
problem-connected-app-cancelled = لم يُمنح الإذن بالوصول. لمنحه، عد إلى التطبيق وابدأ من جديد.
problem-connected-app-other-user = كان هذا مخصصًا لحساب آخر غير الذي سجّلت الدخول به. عد إلى التطبيق وابدأ من جديد.
problem-email-domain-not-allowed = لا يمكن إنشاء حساب هنا بعناوين هذا النطاق. استخدم عنوان بريدك في العمل.
problem-email-taken = هذا العنوان مستخدم في حساب آخر. سجّل الدخول به، أو أدخل عنوانًا آخر.
problem-terms-required = اقبل الشروط لإنشاء حساب.
problem-domain-not-allowed = لا يُسمح بالدخول هنا إلا لعناوين نطاقات معينة. استخدم عنوان بريدك في العمل، أو تواصل مع أحد المسؤولين.
problem-first-name-too-long = أقصى طول لاسمك الأول هو { $maximum } من الأحرف.
problem-last-name-too-long = أقصى طول لاسم عائلتك هو { $maximum } من الأحرف.
problem-code-required = أدخل الرمز الوارد في الرسالة.
problem-phone-code-required = أدخل الرمز الوارد في الرسالة النصية.
problem-code-incorrect = هذا الرمز غير صحيح. راجع أحدث رسالة وحاول من جديد.
problem-phone-code-incorrect = هذا الرمز غير صحيح. راجع أحدث رسالة نصية وحاول من جديد.
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
problem-too-many-codes = طُلبت رموز كثيرة جدًا. حاول من جديد بعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
problem-too-many-codes-here = طُلبت رموز كثيرة جدًا من شبكتك. حاول من جديد بعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
problem-too-many-requests-here = وردت طلبات كثيرة من شبكتك. حاول من جديد بعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
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
problem-password-mismatch = كلمتا المرور غير متطابقتين. أعد كتابة الاثنتين.
problem-password-same = اختر كلمة مرور غير التي كانت لديك.
problem-password-is-name = من السهل جدًا تخمين بريدك الإلكتروني أو اسم المستخدم ككلمة مرور. اختر كلمة أخرى.
problem-mfa-factor-required = اختر طريقة للمتابعة.
problem-mfa-same-contact = لقد استخدمت للتو الرمز الذي أرسلناه إليك، ورمز آخر إلى المكان نفسه لا يثبت شيئًا إضافيًا. اختر طريقة أخرى.
problem-mfa-same-email = لقد تلقّيت للتو رمزًا على هذا العنوان. أدخل عنوانًا آخر.
problem-mfa-same-phone = لقد تلقّيت للتو رمزًا على هذا الهاتف. أدخل رقمًا آخر.
problem-app-code-required = أدخل الرمز من تطبيق المصادقة.
problem-app-code-incorrect = هذا الرمز غير صحيح أو سبق استخدامه. انتظر حتى يعرض التطبيق رمزًا جديدًا، ثم أدخله.
problem-recovery-code-required = أدخل أحد رموز الاسترداد الخاصة بك.
problem-recovery-code-incorrect = هذا ليس من رموز الاسترداد التي لم تستخدمها بعد. تحقق منه أو جرّب رمزًا آخر.
problem-passkey-unknown = مفتاح المرور هذا غير معروف هنا. ربما أُزيل. سجّل الدخول بطريقة أخرى.
problem-passkey-refused = تعذّر التحقق من مفتاح المرور. حاول من جديد أو سجّل الدخول بطريقة أخرى.
problem-passkey-not-here = لا تستخدم هذه المؤسسة مفاتيح المرور. سجّل الدخول بطريقة أخرى.
problem-passkey-not-added = تعذّر حفظ مفتاح المرور. حاول من جديد.
problem-organization-required = اختر مؤسسة للمتابعة.
problem-organization-name-required = أدخل اسمًا لمؤسستك.
problem-organization-name-too-long = أقصى طول للاسم هو { $maximum } من الأحرف.
problem-registration-closed = لا يمكن إنشاء حسابات جديدة هنا حاليًا. إذا كان لديك حساب، فسجّل الدخول.
problem-no-organization-access = حسابك ليس عضوًا في هذه المؤسسة. اطلب من أحد مسؤوليها إضافتك.
problem-organization-not-found = لم نعثر على هذه المؤسسة. تحقق من الرابط الذي اتبعته.
problem-organization-suspended = هذه المؤسسة موقوفة. اطلب المساعدة من مسؤولها.
problem-organization-creation-closed = لا يمكن إنشاء مؤسسات جديدة هنا. تواصل مع القائمين على التطبيق.
problem-organization-method = تتطلب هذه المؤسسة طريقة أخرى لتسجيل الدخول. إذا لم تظهر أي طريقة هنا، فاسأل مسؤولها.
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
problem-other-browser = بدأ تسجيل الدخول هذا في متصفح آخر. عُد إليه، أو ابدأ من جديد من التطبيق.
problem-form-expired = بقيت هذه الصفحة مفتوحة وقتًا طويلًا. يُرجى إرسالها مرة أخرى.
problem-bad-request = كان الرابط أو النموذج ناقصًا أو تغيّر في الطريق. ابدأ من جديد من التطبيق.
problem-not-found = لا يوجد شيء في هذا العنوان. تحقق من الرابط الذي اتبعته.
problem-unknown = الخطأ من جانبنا. حاول من جديد بعد قليل.

## Notices: something happened, as it should

notice-code-sent = أرسلنا إليك رمزًا جديدًا. الأحدث وحده صالح.
notice-password-changed = تم تغيير كلمة المرور. سجّل الدخول بالجديدة.
notice-password-requested = يطلب منك القائمون على هذه الخدمة اختيار كلمة مرور جديدة.
notice-sign-in-again = للتأكد من أنك أنت صاحب الحساب، سجّل الدخول مرة أخرى.

## Mail

mail-code-subject-sign-in = { $code } هو رمزك لمرة واحدة لتسجيل الدخول إلى { $name }
mail-code-subject-sign-up = { $code } هو رمزك لمرة واحدة لإنشاء حساب في { $name }
mail-code-subject-reset = { $code } هو رمزك لمرة واحدة لإعادة تعيين كلمة المرور في { $name }
mail-code-subject-choose = { $code } هو رمزك لمرة واحدة لاختيار كلمة مرور في { $name }
mail-code-heading-sign-in = رمز تسجيل الدخول
mail-code-heading-sign-up = تأكيد بريدك الإلكتروني
mail-code-heading-reset = إعادة تعيين كلمة المرور
# The code stands below.
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
mail-code-warning-requested = لن يطلبه منك أحد من { $name } أبدًا. إذا لم تكن أنت من فعل ذلك، فيمكنك تجاهل هذه الرسالة.
mail-no-account-subject = لا يوجد حساب لهذا العنوان في { $name }
mail-no-account-heading = لا يوجد حساب لهذا العنوان
mail-no-account-text = أراد شخص ما، وهو أنت على الأرجح، تسجيل الدخول إلى { $name } بهذا العنوان، لكن لا يوجد حساب له.
mail-no-account-warning = هل استخدمت عنوانًا آخر؟ جرّب ذلك العنوان. إذا لم تكن أنت من فعل ذلك، فيمكنك تجاهل هذه الرسالة.
# Where access can be asked for, in place of the line above.
mail-no-account-request = هل استخدمت عنوانًا آخر؟ جرّب ذلك العنوان. أو اطلب الإذن بالدخول في صفحة تسجيل الدخول. إذا لم تكن أنت من فعل ذلك، فيمكنك تجاهل هذه الرسالة.
mail-code-subject-set-up = { $code } هو رمزك لمرة واحدة لتأكيد هذا العنوان في { $name }
mail-code-heading-set-up = تأكيد هذا العنوان
mail-code-text-second-factor = أدخل هذا الرمز لإكمال تسجيل الدخول إلى { $name }:
mail-code-text-set-up = أدخل هذا الرمز لتلقّي رموز تسجيل الدخول إلى { $name } على هذا العنوان:
mail-code-text-confirm = أدخل هذا الرمز لتأكيد هذا العنوان في { $name }:
mail-code-subject-link = { $code } هو رمزك لمرة واحدة لربط { $provider } بحسابك في { $name }
mail-code-text-link = بهذا الرمز، يفتح { $provider } ‏({ $account }) حسابك { $email } في { $name } من الآن فصاعدًا.
mail-mfa-added-subject = تم إعداد المصادقة متعددة العوامل في { $name }
mail-mfa-added-heading = أصبحت حماية حسابك أفضل
mail-mfa-added-text-app = من الآن فصاعدًا، قد يتطلب تسجيل الدخول إلى حسابك في { $name } رمزًا من تطبيق المصادقة.
mail-mfa-added-text-email = من الآن فصاعدًا، قد يتطلب تسجيل الدخول إلى حسابك في { $name } رمزًا يُرسل عبر البريد الإلكتروني.
mail-mfa-added-text-sms = من الآن فصاعدًا، قد يتطلب تسجيل الدخول إلى حسابك في { $name } رمزًا يُرسل إلى هاتفك.
mail-mfa-reset-subject = تمت إعادة تعيين المصادقة متعددة العوامل في { $name }
mail-mfa-reset-heading = تمت إعادة تعيين المصادقة متعددة العوامل
mail-mfa-reset-text = أزال أحد مسؤولي { $name } الخطوة الثانية لتسجيل الدخول من حسابك، وتم تسجيل خروجك. قد يُطلب منك إعدادها من جديد.
mail-mfa-recovery-subject = تم استخدام رمز استرداد في { $name }
mail-mfa-recovery-heading = تم استخدام رمز استرداد
mail-mfa-recovery-text = استُخدم للتو أحد رموز الاسترداد الخاصة بك لتسجيل الدخول إلى { $name }. { $left ->
    [0] كان آخر رمز لديك.
    [zero] لم يبقَ أي رمز.
    [one] بقي رمز واحد.
    [two] بقي رمزان.
    [few] بقيت { $left } رموز.
    [many] بقي { $left } رمزًا.
   *[other] بقي { $left } رمز.
}
mail-mfa-warning = إذا لم تكن أنت من فعل ذلك، فغيّر كلمة المرور فورًا وأبلغ القائمين على { $name }.
mail-password-changed-subject = تم تغيير كلمة المرور الخاصة بك في { $name }
mail-password-changed-heading = تم تغيير كلمة المرور
mail-password-changed-text = تم للتو تغيير كلمة المرور لحسابك في { $name }.
mail-password-changed-warning = إذا لم تكن أنت من فعل ذلك، فأعد تعيين كلمة المرور فورًا وأبلغ القائمين على { $name }.
mail-password-set-subject = أصبحت لحسابك في { $name } كلمة مرور
mail-password-set-heading = أصبحت لحسابك كلمة مرور
mail-password-set-text = تم للتو تعيين كلمة مرور لحسابك في { $name }. يمكنك من الآن تسجيل الدخول بها.
mail-passkey-added-subject = تمت إضافة مفتاح مرور إلى حسابك في { $name }
mail-passkey-added-heading = تمت إضافة مفتاح مرور
mail-passkey-added-text = يمكنك الآن تسجيل الدخول إلى { $name } بمفتاح المرور هذا: { $passkey }.
mail-passkey-added-warning = إذا لم تكن أنت من فعل ذلك، فأبلغ القائمين على { $name } فورًا.
mail-passkey-removed-subject = تمت إزالة مفتاح مرور من حسابك في { $name }
mail-passkey-removed-heading = تمت إزالة مفتاح مرور
mail-passkey-removed-text = لم يعد مفتاح المرور هذا يتيح تسجيل الدخول إلى حسابك في { $name }: { $passkey }.
mail-passkey-removed-warning = تم تسجيل خروجك من كل مكان. إذا لم تكن تتوقع ذلك، فأبلغ القائمين على { $name }.
mail-account-linked-subject = طريقة جديدة لتسجيل الدخول إلى { $name }
mail-account-linked-heading = طريقة جديدة لتسجيل الدخول
mail-account-linked-text = من الآن فصاعدًا، يفتح { $provider } ‏({ $account }) أيضًا حسابك { $email } في { $name }.
mail-account-linked-text-company = من الآن فصاعدًا، لا يفتح حسابك { $email } في { $name } إلا { $provider } ‏({ $account }).
mail-account-linked-removed = لم تعد هذه تفتحه: { $ways }.
mail-account-linked-passkeys = مفاتيح المرور
mail-webhook-disabled-subject = تم إيقاف خطاف الويب { $webhook }
mail-webhook-disabled-heading = تم إيقاف خطاف ويب
mail-webhook-disabled-text = لم يقبل خطاف الويب «{ $webhook }» التابع لـ { $name } شيئًا منذ ثلاثة أيام، لذا لن يُرسل إليه شيء بعد الآن.
mail-webhook-disabled-warning = عندما يعمل المستقبِل من جديد، غيّر خطاف الويب أو احفظه كما هو، فيعود إلى العمل. وما حدث حتى ذلك الحين محفوظ في سجل التدقيق.
mail-footer = وصلتك هذه الرسالة لأن هذا العنوان استُخدم في { $name }.

## Text messages

sms-code-text = { $code } هو رمزك لمرة واحدة لتسجيل الدخول إلى { $name }
