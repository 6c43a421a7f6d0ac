### Persian. Polite address (شما), short sentences, with the half-space and ـهٔ; quotation marks « ».
### Nouns do not change after a number, so that a choice by one is rarely needed. Fixed numbers are words: the product
### shows Latin digits.

## Everywhere

action-continue = ادامه
action-change-email = استفاده از نشانی ایمیل دیگر
action-change-phone = استفاده از شماره تلفن دیگر
action-change-account = استفاده از حساب دیگر
label-email = نشانی ایمیل
label-email-or-username = نشانی ایمیل یا نام کاربری
label-username = نام کاربری
label-phone = شماره تلفن
label-country = کشور یا منطقه
label-password = گذرواژه
label-first-name = نام
label-last-name = نام خانوادگی
label-code = کد
label-organization-name = نام سازمان
label-terms = شرایط استفاده از خدمات و بیانیهٔ حریم خصوصی را می‌پذیرم.
label-news = اخبار و پیشنهادها برایم ایمیل شود. هر زمان بخواهم می‌توانم نظرم را تغییر دهم.
label-recovery-code = کد بازیابی
label-account = حساب
label-optional = { $label } (اختیاری)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = خطا:
frame-problems-heading = لطفاً موارد زیر را بررسی کنید
frame-privacy = حریم خصوصی
frame-terms = شرایط استفاده
frame-powered = قدرت‌گرفته از Doorstep

## Sign in

login-title = ورود
login-intro = برای ادامه، نشانی ایمیل خود را وارد کنید.
login-intro-username = برای ادامه، نام کاربری خود را وارد کنید.
login-intro-email-or-username = برای ادامه، نشانی ایمیل یا نام کاربری خود را وارد کنید.
login-intro-phone = برای ادامه، شماره تلفن خود را وارد کنید.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = برای ادامه در { $application }
# The question, and the link behind it.
login-no-account = هنوز حساب ندارید؟
login-register = ایجاد حساب
login-use-email = استفاده از نشانی ایمیل
login-use-username = استفاده از نام کاربری
login-use-email-or-username = استفاده از نشانی ایمیل یا نام کاربری
login-use-phone = استفاده از شماره تلفن
login-passkey = ورود با گذرکلید
login-passkey-failed = انجام نشد. دوباره امتحان کنید یا به روش دیگری وارد شوید.
# Between the form and the buttons of other ways to sign in.
login-or = یا
login-continue-with = ادامه با { $provider }
login-sso = ورود با SSO

## Sign in with a company’s own provider

sso-home-realm-title = ورود با SSO
sso-home-realm-intro = نشانی ایمیل کاری خود را وارد کنید. شما را به صفحهٔ ورود شرکتتان می‌بریم.
sso-home-realm-back = ورود به روشی دیگر

## On the way to another provider

leave-title = یک لحظه
leave-intro = شما را به صفحه‌ای می‌بریم که در آن وارد می‌شوید. اگر اتفاقی نیفتاد، دکمه را بزنید.

## Register

register-title = ایجاد حساب
register-intro-app = برای ادامه در { $application }
register-intro = کمتر از یک دقیقه طول می‌کشد.
# The question, and the link behind it.
register-have-account = از قبل حساب دارید؟
register-sign-in = ورود
register-username-hint = حروف، ارقام، خط تیره و زیرخط.

## Email address of a new username

provide-email-title = نشانی ایمیل شما
provide-email-intro = برای تأیید، کدی به آن می‌فرستیم. اگر روزی دسترسی به حسابتان را از دست بدهید، به این نشانی نیاز خواهید داشت.
provide-email-intro-provider = { $provider } نشانی ایمیلی که بتوانیم به آن اتکا کنیم به ما نداد. برای تأیید نشانی شما کدی می‌فرستیم.
provide-email-intro-named = { $provider } این نشانی را به ما داد. کدی می‌فرستیم تا تأیید شود که نشانی شماست.

## Clickwrap

clickwrap-title = یک مورد دیگر
clickwrap-intro = برای ایجاد حساب، لطفاً شرایط را بپذیرید.

## Account not found

account-not-found-title = این نشانی را نمی‌شناسیم
account-not-found-title-username = این نام کاربری را نمی‌شناسیم
account-not-found-title-phone = این شماره را نمی‌شناسیم
account-not-found-offer = هنوز حسابی با این نشانی ایمیل وجود ندارد. می‌توانید اکنون حساب ایجاد کنید یا نشانی دیگری را امتحان کنید.
account-not-found-offer-username = هنوز حسابی با این نام کاربری وجود ندارد. می‌توانید اکنون حساب ایجاد کنید یا نام کاربری دیگری را امتحان کنید.
account-not-found-offer-phone = هنوز حسابی با این شماره تلفن وجود ندارد. می‌توانید اکنون حساب ایجاد کنید یا شمارهٔ دیگری را امتحان کنید.
account-not-found-closed = حسابی با این نشانی ایمیل وجود ندارد. املای آن را بررسی کنید یا نشانی دیگری را امتحان کنید.
account-not-found-closed-username = حسابی با این نام کاربری وجود ندارد. املای آن را بررسی کنید یا نام کاربری دیگری را امتحان کنید.
account-not-found-closed-phone = حسابی با این شماره تلفن وجود ندارد. ارقام و کشور را بررسی کنید یا شمارهٔ دیگری را امتحان کنید.
account-not-found-create = ایجاد حساب
account-not-found-back = استفاده از نشانی دیگر
account-not-found-back-username = استفاده از نام کاربری دیگر
account-not-found-back-phone = استفاده از شمارهٔ دیگر

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = درخواست دسترسی
# On the page to register, before that link.
request-access-offer = در اینجا حساب‌ها به درخواست ایجاد می‌شوند.
request-access-title = درخواست دسترسی
request-access-intro = نمی‌توانید خودتان در اینجا حساب ایجاد کنید. خودتان را معرفی کنید تا درخواستتان را بررسی کنیم.
request-access-intro-account = حساب شما هنوز عضو این سازمان نیست. درخواستی بفرستید تا آن را بررسی کنیم.
request-access-submit = فرستادن درخواست
request-access-success-title = درخواست شما به دست ما رسید
# The address stands below.
request-access-success-text = سپاسگزاریم. پس از پذیرفته شدن درخواست، می‌توانید با این نشانی ایمیل وارد شوید.

## Code

code-title-sign-in = ایمیلتان را بررسی کنید
code-title-sign-up = تأیید نشانی ایمیل
# The address stands below.
code-intro = یک کد شش‌رقمی فرستادیم به
code-intro-username = یک کد شش‌رقمی به نشانی ایمیل شما فرستادیم.
code-hint = رسیدن آن ممکن است یک دقیقه طول بکشد. پوشهٔ هرزنامه را هم نگاه کنید.
# The question, and the button behind it.
code-not-received = ایمیل را دریافت نکردید؟
code-resend = ارسال کد جدید
code-link = از آن پس { $provider } ({ $account }) حساب شما را باز می‌کند.
code-link-company = این تنها راه ورود خواهد بود: راه‌های دیگر ورود شما، مانند گذرواژه یا گذرکلید، حذف می‌شوند.
reset-password-verify-email-otp-title = ایمیلتان را بررسی کنید
reset-password-verify-email-otp-intro = برای انتخاب گذرواژه، کد شش‌رقمی‌ای را وارد کنید که فرستادیم به
reset-password-verify-email-otp-intro-username = برای انتخاب گذرواژه، کد شش‌رقمی‌ای را وارد کنید که به نشانی ایمیل شما فرستادیم.

## Code by text message

phone-code-title-sign-in = تلفنتان را بررسی کنید
phone-code-title-sign-up = تأیید شماره تلفن
phone-code-intro = یک کد شش‌رقمی پیامک کردیم به
phone-code-hint = رسیدن آن ممکن است یک دقیقه طول بکشد.
phone-code-not-received = پیامک را دریافت نکردید؟

## Password

verify-password-title = گذرواژهٔ خود را وارد کنید
verify-password-forgot = گذرواژه را فراموش کرده‌اید؟
set-password-title-create = ایجاد گذرواژه
set-password-title-replace = انتخاب گذرواژهٔ جدید
set-password-intro-create = دفعهٔ بعد که وارد می‌شوید، از آن استفاده می‌کنید.
set-password-intro-replace = پس از ذخیره، گذرواژهٔ قبلی شما دیگر کار نمی‌کند.
set-password-intro-temporary = گذرواژهٔ موقت فقط یک بار کار می‌کند. گذرواژه‌ای را انتخاب کنید که از این پس استفاده می‌کنید.
set-password-first = گذرواژهٔ جدید
set-password-second = تکرار گذرواژهٔ جدید
set-password-hint = حداقل { $minimum } نویسه. چند واژهٔ پشت سر هم گذرواژهٔ محکمی می‌سازد.
set-password-submit = ذخیرهٔ گذرواژه

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = از حسابتان محافظت کنید
mfa-method-selection-title-use = هویت خود را تأیید کنید
mfa-method-selection-intro-set-up = از این پس، هر ورود را با چیزی تأیید می‌کنید که فقط در اختیار شماست. کدام روش را ترجیح می‌دهید؟
mfa-method-selection-intro-use = روش تأیید این ورود را انتخاب کنید.
mfa-method-selection-legend = روش‌های تأیید
mfa-method-selection-app = برنامهٔ احراز هویت
mfa-method-selection-app-hint = کدهایی از برنامه‌ای در تلفن شما
mfa-method-selection-email = ایمیل
mfa-method-selection-email-hint = کدی در صندوق ایمیل شما
mfa-method-selection-sms = پیامک
mfa-method-selection-sms-hint = کدی که به تلفن شما فرستاده می‌شود
mfa-method-selection-recovery = کد بازیابی
mfa-method-selection-recovery-hint = یکی از کدهایی که ذخیره کرده‌اید
mfa-method-selection-decline = بدون احراز هویت چندمرحله‌ای
mfa-other-way = استفاده از روش دیگر

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = راه‌اندازی برنامهٔ احراز هویت
mfa-authenticator-app-title-use = کد برنامه را وارد کنید
mfa-authenticator-app-intro-use = برنامهٔ احراز هویت خود را باز کنید و کد شش‌رقمی این حساب را وارد کنید.
mfa-authenticator-app-scan = این تصویر را با برنامهٔ احراز هویت خود اسکن کنید.
mfa-authenticator-app-picture = کد QR برای برنامهٔ احراز هویت
mfa-authenticator-app-open = برنامه در همین دستگاه است؟ آن را باز کنید
mfa-authenticator-app-manual = نمی‌توانید اسکن کنید؟ این کلید را دستی وارد کنید
mfa-authenticator-app-account = حساب
mfa-authenticator-app-key = کلید
mfa-authenticator-app-then = سپس کد شش‌رقمی را که برنامه نشان می‌دهد وارد کنید.
mfa-authenticator-app-hint-use = هر نیم دقیقه کد جدیدی نشان داده می‌شود و هر کد فقط یک بار کار می‌کند.

## Multi-factor authentication: email and phone

mfa-setup-email-title = راه‌اندازی کدهای ایمیلی
mfa-setup-email-intro = کدها را به کدام نشانی بفرستیم؟ بهتر است نشانی‌ای باشد که با آن وارد نمی‌شوید.
mfa-setup-phone-title = راه‌اندازی کدهای پیامکی
mfa-setup-phone-intro = کدها را به کدام تلفن بفرستیم؟
mfa-use-email-otp-title = ایمیلتان را بررسی کنید
mfa-use-phone-otp-title = تلفنتان را بررسی کنید

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = کد بازیابی را وارد کنید
mfa-use-recovery-code-intro = یکی از کدهایی است که هنگام راه‌اندازی احراز هویت چندمرحله‌ای ذخیره کرده‌اید. هر کد فقط یک بار کار می‌کند.
mfa-view-recovery-codes-title = کدهای بازیابی را ذخیره کنید
mfa-view-recovery-codes-intro = اگر روزی نتوانید کد دریافت کنید، با یکی از این‌ها وارد می‌شوید. هر کدام فقط یک بار کار می‌کند. آن‌ها را جایی نگه دارید که فقط خودتان بتوانید پیدا کنید: دوباره نشان داده نمی‌شوند.
mfa-view-recovery-codes-list = کدهای بازیابی شما
mfa-view-recovery-codes-copy = کپی
mfa-view-recovery-codes-copied = کپی شد
mfa-view-recovery-codes-download = بارگیری
mfa-view-recovery-codes-print = چاپ
mfa-view-recovery-codes-late = برای امنیت شما، کدها فقط چند دقیقه نشان داده می‌شوند و این زمان به پایان رسیده است.
mfa-view-recovery-codes-submit = کدها را ذخیره کردم
mfa-view-recovery-codes-file = کدهای بازیابی برای { $name }. هر کد فقط یک بار کار می‌کند.

## Organization

choose-organization-title = انتخاب سازمان
choose-organization-intro = شما عضو چند سازمان هستید. می‌خواهید وارد کدام شوید؟
choose-organization-legend = سازمان‌های شما
choose-organization-join-title = به { $organization } می‌پیوندید؟
choose-organization-join-intro = شما هنوز عضو این سازمان نیستید.
choose-organization-join = پیوستن به { $organization }
choose-organization-create = ایجاد سازمان
create-organization-title = نام سازمانتان را وارد کنید
create-organization-intro = نام گروه یا شرکت شما. بعداً می‌توانید آن را تغییر دهید.
create-organization-submit = ایجاد سازمان

## Passkey

add-passkey-title-offer = دفعهٔ بعد سریع‌تر وارد شوید
add-passkey-title-required = ایجاد گذرکلید
add-passkey-intro = با گذرکلید به همان روشی وارد می‌شوید که قفل دستگاهتان را باز می‌کنید: با اثر انگشت، چهره یا پین. نه چیزی را باید به خاطر بسپارید و نه چیزی را بنویسید.
add-passkey-required = در اینجا گذرکلید لازم است. برای ادامه، گذرکلید ایجاد کنید.
add-passkey-submit = ایجاد گذرکلید
add-passkey-skip = فعلاً نه
add-passkey-failed = گذرکلیدی ایجاد نشد. می‌توانید دوباره امتحان کنید.
add-passkey-no-support = این مرورگر نمی‌تواند در اینجا گذرکلید ایجاد کند. جاوااسکریپت را روشن کنید، یا با مرورگر یا دستگاه دیگری وارد شوید.
add-passkey-no-support-optional = این مرورگر نمی‌تواند در اینجا گذرکلید ایجاد کند. می‌توانید بدون آن ادامه دهید.

## Error

error-title = مشکلی پیش آمد
error-title-session = از نو شروع کنیم
error-title-access = دسترسی ندارید
error-title-suspended = دسترسی تعلیق شده است
error-title-registration = ثبت‌نام بسته است
error-title-creation = سازمان جدیدی ایجاد نمی‌شود
error-title-request = کمی آهسته‌تر
error-home = رفتن به برنامه
error-retry = ورود دوباره
error-start = رفتن به صفحهٔ آغاز
error-code = کد خطا
error-correlation = شمارهٔ پیگیری
error-support = اگر این مشکل تکرار می‌شود، این اطلاعات را برای مسئولان برنامه بفرستید.
error-fix-parameter = پارامتر زیر وجود ندارد، دو بار با مقدارهای متفاوت فرستاده شده یا به چیزی اشاره می‌کند که اینجا نیست. درخواست را با تنظیمات برنامه مقایسه کنید.
error-codes-title = معنی کدهای خطا
error-codes-intro = صفحه‌ای که از مشکلی خبر می‌دهد یکی از این کدها را نشان می‌دهد. عددهای درون جمله‌ها نمونه‌اند.

## Account locked

account-locked-title = حساب شما موقتاً قفل شده است
account-locked-why = تلاش‌های ناموفق بیش از حد بود؛ برای حفظ امنیت حسابتان، ورود را موقتاً متوقف کردیم.
account-locked-remaining = پس از { $minutes } دقیقه می‌توانید دوباره امتحان کنید.
account-locked-retry = بازگشت به ورود

## Invalid redirect address

invalid-redirect-url-title-callback = این URL بازگشت مجاز نیست
invalid-redirect-url-title-logout = این نشانی خروج مجاز نیست
invalid-redirect-url-title-missing = نشانی‌ای برای بازگشت وجود ندارد
invalid-redirect-url-intro = برنامه از ما خواست شما را به نشانی‌ای بفرستیم که در فهرستش نیست. برای امنیت شما، همین‌جا متوقف شدیم.
invalid-redirect-url-missing = برنامه مشخص نکرده است که شما را به کجا بفرستیم. برای امنیت شما، همین‌جا متوقف شدیم.
invalid-redirect-url-value = نشانی درخواست‌شده
invalid-redirect-url-parameter = پارامتر
invalid-redirect-url-application = برنامه
invalid-redirect-url-fix = توسعه‌دهندهٔ برنامه هستید؟
invalid-redirect-url-fix-callback = تنظیمات برنامه را باز کنید و این نشانی را، دقیقاً به همان شکلی که در بالا آمده است، به URLهای بازگشت مجاز اضافه کنید.
invalid-redirect-url-fix-logout = تنظیمات برنامه را باز کنید و این نشانی را، دقیقاً به همان شکلی که در بالا آمده است، به URLهای مجاز برای هدایت پس از خروج اضافه کنید.
invalid-redirect-url-fix-missing = پارامتری را که در بالا نام برده شده است، با یکی از نشانی‌های فهرست برنامه بفرستید.
invalid-redirect-url-fix-compare = پروتکل، میزبان، درگاه، مسیر و ممیز پایانی همه باید یکسان باشند. ‎http://‎ و ‎https://‎ نشانی‌های متفاوتی هستند.

## Signed out, signed in

home-title = سامانهٔ Doorstep در حال اجراست
home-text = ورود از برنامهٔ شما شروع می‌شود.
home-inbox = باز کردن صندوق ورودی
home-discovery = سند Discovery

signed-out-title = از حساب خارج شدید
signed-out-text = اکنون می‌توانید این پنجره را ببندید.
signed-out-again = ورود دوباره
sign-out-confirm-title = خارج می‌شوید؟
sign-out-confirm-text = این کار نشست شما را در اینجا و در هر برنامه‌ای که از آن استفاده می‌کند پایان می‌دهد.
sign-out-confirm-submit = خروج
sign-out-confirm-stay = ماندن در حساب
success-title = وارد شدید
success-text = می‌توانید این پنجره را ببندید و به برنامه برگردید.
success-text-app = می‌توانید این پنجره را ببندید و به { $application } برگردید.
success-open = باز کردن برنامه

## Inbox for developers

dev-inbox-title = صندوق ورودی
dev-inbox-intro = پیام‌هایی که قرار بود فرستاده شوند. در همین رایانه می‌مانند و با راه‌اندازی دوباره پاک می‌شوند.
dev-inbox-empty = هنوز پیامی نیست
dev-inbox-empty-hint = با هر نشانی دلخواهی ثبت‌نام کنید یا وارد شوید تا پیام در اینجا ظاهر شود.
dev-inbox-refresh = تازه‌سازی
dev-inbox-clear = حذف همه
dev-inbox-to = به
dev-inbox-text-message = پیامک
dev-inbox-code = کد
dev-inbox-show = نمایش پیام
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = نشانی ایمیل خود را وارد کنید.
problem-email-invalid = نشانی ایمیلی مانند name@example.com وارد کنید.
problem-email-or-username-required = نشانی ایمیل یا نام کاربری خود را وارد کنید.
problem-email-or-username-invalid = نام کاربری خود یا نشانی ایمیلی مانند name@example.com وارد کنید.
problem-username-required = نام کاربری را وارد کنید.
problem-username-invalid = نام کاربری فقط می‌تواند شامل حروف، ارقام، خط تیره و زیرخط باشد.
problem-username-length = نام کاربری باید از { $minimum } تا { $maximum } نویسه داشته باشد.
problem-username-taken = این نام کاربری از قبل گرفته شده است. نام دیگری انتخاب کنید، یا اگر متعلق به شماست وارد شوید.
problem-phone-required = شماره تلفن خود را وارد کنید.
problem-phone-invalid = نمی‌توانیم به این شماره تلفن پیام بفرستیم. ارقام و کشور را بررسی کنید.
problem-phone-country-required = کشور شماره تلفن خود را انتخاب کنید.
problem-phone-not-configured = هنوز نمی‌توانیم از اینجا پیامک بفرستیم. به روش دیگری وارد شوید یا از مسئولان برنامه کمک بخواهید.
problem-method-off = این برنامه این نوع ورود را نمی‌پذیرد. از کادر زیر استفاده کنید.
problem-no-contact = این حساب نشانی ایمیلی ندارد که بتوانیم کد را به آن بفرستیم. از مسئولان برنامه کمک بخواهید.
problem-home-realm-unknown = برای این نشانی ورود سازمانی نمی‌شناسیم. نشانی را بررسی کنید یا به روش دیگری وارد شوید.
problem-provider-not-ready = این روش ورود هنوز آماده نیست. روش دیگری را انتخاب کنید یا از مسئولان برنامه بپرسید.
problem-provider-unreachable = سرویسی که می‌خواستید با آن وارد شوید پاسخ نمی‌دهد. کمی بعد دوباره امتحان کنید یا به روش دیگری وارد شوید.
problem-provider-refused = نتوانستیم پاسخ سرویسی را که با آن وارد شدید بپذیریم. دوباره امتحان کنید یا به روش دیگری وارد شوید.
problem-provider-cancelled = ورود در آنجا لغو شد. دوباره امتحان کنید یا به روش دیگری وارد شوید.
problem-provider-expired = خیلی طول کشید یا پیش‌تر انجام شده بود. لطفاً یک بار دیگر وارد شوید.
problem-provider-not-allowed = با این حساب نمی‌توان در اینجا وارد شد. از حساب دیگری استفاده کنید یا از مسئولان برنامه بپرسید.
problem-provider-not-fresh = سرویسی که با آن وارد شدید دوباره نپرسید که شما چه کسی هستید. آنجا خارج شوید و سپس اینجا دوباره امتحان کنید.
problem-provider-faulty = سرویسی که می‌خواستید با آن وارد شوید خودش مشکلی دارد. کمی بعد دوباره امتحان کنید یا به روش دیگری وارد شوید.
problem-connected-app-expired = این کار بیش از حد طول کشید یا پیش‌تر انجام شده است. به برنامه برگردید و دوباره شروع کنید.
problem-connected-app-not-ready = اتصال به سرویس دیگر درست تنظیم نشده است. از مسئولان برنامه بپرسید.
problem-connected-app-failed = سرویس دیگر آن‌طور که باید پاسخ نداد. به برنامه برگردید و کمی بعد دوباره امتحان کنید.
problem-connected-app-cancelled = اجازهٔ دسترسی داده نشد. برای دادن آن، به برنامه برگردید و دوباره شروع کنید.
problem-connected-app-other-user = این برای حساب دیگری بود، نه حسابی که با آن وارد شده‌اید. به برنامه برگردید و دوباره شروع کنید.
problem-email-domain-not-allowed = با نشانی‌های این دامنه نمی‌توان در اینجا حساب ایجاد کرد. از نشانی ایمیل کاری خود استفاده کنید.
problem-email-taken = این نشانی متعلق به حساب دیگری است. با آن وارد شوید یا نشانی دیگری وارد کنید.
problem-terms-required = برای ایجاد حساب، شرایط را بپذیرید.
problem-domain-not-allowed = در اینجا فقط نشانی‌های دامنه‌های مشخصی پذیرفته می‌شوند. از نشانی ایمیل کاری خود استفاده کنید یا از سرپرست کمک بخواهید.
problem-first-name-too-long = نام شما می‌تواند حداکثر { $maximum } نویسه داشته باشد.
problem-last-name-too-long = نام خانوادگی شما می‌تواند حداکثر { $maximum } نویسه داشته باشد.
problem-code-required = کدی را که ایمیل شده است وارد کنید.
problem-phone-code-required = کدی را که پیامک شده است وارد کنید.
problem-code-incorrect = این کد درست نیست. جدیدترین ایمیل را ببینید و دوباره امتحان کنید.
problem-phone-code-incorrect = این کد درست نیست. جدیدترین پیامک را ببینید و دوباره امتحان کنید.
problem-code-expired = این کد قدیمی است. در زیر کد جدیدی درخواست کنید.
problem-code-wrong-length = کد { $length } رقم دارد. مطمئن شوید که همه را کپی کرده‌اید.
problem-code-too-many-tries = کدهای نادرست بیش از حد بود. کد جدیدی برایتان فرستادیم؛ کد قبلی دیگر کار نمی‌کند.
problem-resend-too-soon = همین حالا کدی برایتان فرستادیم. پس از { $seconds } ثانیه می‌توانید کد دیگری درخواست کنید.
problem-too-many-codes = کدهای بیش از حدی درخواست شده است. پس از { $minutes } دقیقه دوباره امتحان کنید.
problem-too-many-codes-here = از شبکهٔ شما کدهای بیش از حدی درخواست شده است. پس از { $minutes } دقیقه دوباره امتحان کنید.
problem-too-many-requests-here = درخواست‌های بیش از حدی از شبکهٔ شما آمده است. پس از { $minutes } دقیقه دوباره امتحان کنید.
problem-password-required = گذرواژهٔ خود را وارد کنید.
problem-password-incorrect = این گذرواژه درست نیست. دوباره امتحان کنید.
problem-password-too-short = حداقل { $minimum } نویسه وارد کنید.
problem-password-too-long = حداکثر { $maximum } نویسه وارد کنید.
problem-password-too-common = این گذرواژه در فهرست‌هایی است که مهاجمان اول از همه امتحان می‌کنند. گذرواژهٔ دیگری انتخاب کنید.
problem-password-surrounding-space = گذرواژه نمی‌تواند با فاصله شروع یا تمام شود.
problem-password-mismatch = دو گذرواژه یکسان نیستند. هر دو را دوباره وارد کنید.
problem-password-same = گذرواژه‌ای غیر از گذرواژهٔ پیشین انتخاب کنید.
problem-password-is-name = نشانی ایمیل یا نام کاربری شما را به‌عنوان گذرواژه بسیار آسان می‌توان حدس زد. گذرواژهٔ دیگری انتخاب کنید.
problem-mfa-factor-required = برای ادامه، یکی را انتخاب کنید.
problem-mfa-same-contact = همین حالا از کدی که برایتان فرستادیم استفاده کردید و کد دیگری به همان جا چیز بیشتری را ثابت نمی‌کند. روش دیگری را تنظیم کنید.
problem-mfa-same-email = همین حالا کدی در این نشانی دریافت کردید. نشانی دیگری وارد کنید.
problem-mfa-same-phone = همین حالا کدی در این تلفن دریافت کردید. شماره دیگری وارد کنید.
problem-app-code-required = کد برنامهٔ احراز هویت خود را وارد کنید.
problem-app-code-incorrect = این کد درست نیست یا قبلاً استفاده شده است. صبر کنید تا برنامه کد جدیدی نشان دهد و آن را وارد کنید.
problem-recovery-code-required = یکی از کدهای بازیابی خود را وارد کنید.
problem-recovery-code-incorrect = این کد جزو کدهای بازیابی استفاده‌نشدهٔ شما نیست. آن را بررسی کنید یا کد دیگری را امتحان کنید.
problem-passkey-unknown = این گذرکلید در اینجا شناخته‌شده نیست. شاید حذف شده باشد. به روش دیگری وارد شوید.
problem-passkey-refused = نتوانستیم گذرکلید شما را تأیید کنیم. دوباره امتحان کنید یا به روش دیگری وارد شوید.
problem-passkey-not-here = این سازمان از گذرکلید استفاده نمی‌کند. به روش دیگری وارد شوید.
problem-passkey-not-added = گذرکلید ذخیره نشد. دوباره امتحان کنید.
problem-organization-required = برای ادامه، سازمانی را انتخاب کنید.
problem-organization-name-required = نامی برای سازمانتان وارد کنید.
problem-organization-name-too-long = نام می‌تواند حداکثر { $maximum } نویسه داشته باشد.
problem-registration-closed = در حال حاضر نمی‌توان در اینجا حساب جدیدی ایجاد کرد. اگر از قبل حساب دارید، وارد شوید.
problem-no-organization-access = حساب شما عضو این سازمان نیست. از یکی از سرپرستان آن بخواهید شما را اضافه کند.
problem-organization-not-found = این سازمان را پیدا نکردیم. پیوندی را که دنبال کردید بررسی کنید.
problem-organization-suspended = این سازمان تعلیق شده است. از سرپرست آن کمک بخواهید.
problem-organization-creation-closed = در اینجا نمی‌توان سازمان جدیدی ایجاد کرد. از مسئولان برنامه کمک بخواهید.
problem-organization-method = این سازمان روش دیگری برای ورود می‌خواهد. اگر اینجا روشی پیشنهاد نشده است، از سرپرست آن بپرسید.
problem-user-suspended = حساب شما تعلیق شده است. از مسئولان برنامه کمک بخواهید.
problem-no-method = هنوز هیچ روش ورودی برای این برنامه روشن نشده است. از مسئولان آن کمک بخواهید.
problem-locked = تلاش‌های ناموفق بیش از حد بود. پس از { $minutes } دقیقه دوباره امتحان کنید.
problem-too-many-requests = درخواست‌های بیش از حدی از شبکهٔ شما آمده است. یک دقیقه صبر کنید و سپس دوباره امتحان کنید.
problem-session-ended = این ورود بیش از حد طول کشید یا در برگهٔ دیگری به پایان رسیده است. دوباره از برنامه شروع کنید.
problem-other-browser = این ورود در مرورگر دیگری شروع شده است. به آن مرورگر برگردید یا از برنامه دوباره شروع کنید.
problem-form-expired = این صفحه مدت زیادی باز بوده است. لطفاً دوباره آن را بفرستید.
problem-bad-request = پیوند یا فرم ناقص بود یا در راه تغییر کرده است. دوباره از برنامه شروع کنید.
problem-not-found = در این نشانی چیزی نیست. پیوندی را که دنبال کردید بررسی کنید.
problem-unknown = مشکل از سمت ماست. چند لحظهٔ دیگر دوباره امتحان کنید.

## Notices: something happened, as it should

notice-code-sent = کد جدیدی برایتان فرستادیم. فقط جدیدترین کد کار می‌کند.
notice-password-changed = گذرواژهٔ شما تغییر کرد. با گذرواژهٔ جدید وارد شوید.
notice-password-requested = گردانندگان این سرویس از شما می‌خواهند گذرواژهٔ تازه‌ای انتخاب کنید.
notice-sign-in-again = برای اطمینان از اینکه خودتان هستید، دوباره وارد شوید.

## Mail

mail-code-subject-sign-in = { $code } کد یک‌بارمصرف شما برای ورود به { $name } است
mail-code-subject-sign-up = { $code } کد یک‌بارمصرف شما برای ثبت‌نام در { $name } است
mail-code-subject-reset = { $code } کد یک‌بارمصرف شما برای بازنشانی گذرواژه در { $name } است
mail-code-subject-choose = { $code } کد یک‌بارمصرف شما برای انتخاب گذرواژه در { $name } است
mail-code-heading-sign-in = کد ورود شما
mail-code-heading-sign-up = تأیید نشانی ایمیل
mail-code-heading-reset = بازنشانی گذرواژه
# The code stands below.
mail-code-text-sign-in = برای ورود به { $name } این کد را وارد کنید:
mail-code-text-sign-up = برای ایجاد حساب در { $name } این کد را وارد کنید:
mail-code-text-reset = برای انتخاب گذرواژهٔ جدید در { $name } این کد را وارد کنید:
mail-code-valid-minutes = این کد فقط یک بار و تا { $minutes } دقیقه معتبر است.
mail-code-valid-hours = این کد فقط یک بار و تا { $hours } ساعت معتبر است.
mail-code-warning = هیچ‌کس از طرف { $name } هرگز این کد را از شما نمی‌خواهد. اگر شما این کد را درخواست نکرده‌اید، می‌توانید این ایمیل را نادیده بگیرید.
mail-code-warning-requested = هیچ‌کس از طرف { $name } هرگز این کد را از شما نمی‌خواهد. اگر کار شما نبوده است، می‌توانید این ایمیل را نادیده بگیرید.
mail-no-account-subject = حسابی با این نشانی در { $name } وجود ندارد
mail-no-account-heading = حسابی با این نشانی وجود ندارد
mail-no-account-text = شخصی، به احتمال زیاد خود شما، می‌خواست با این نشانی به { $name } وارد شود، اما حسابی با آن وجود ندارد.
mail-no-account-warning = آیا از نشانی دیگری استفاده کرده‌اید؟ همان را امتحان کنید. اگر کار شما نبوده است، می‌توانید این ایمیل را نادیده بگیرید.
# Where access can be asked for, in place of the line above.
mail-no-account-request = آیا از نشانی دیگری استفاده کرده‌اید؟ همان را امتحان کنید. وگرنه می‌توانید در صفحهٔ ورود درخواست دسترسی کنید. اگر کار شما نبوده است، می‌توانید این ایمیل را نادیده بگیرید.
mail-code-subject-set-up = { $code } کد یک‌بارمصرف شما برای تأیید این نشانی در { $name } است
mail-code-heading-set-up = تأیید این نشانی
mail-code-text-second-factor = برای تکمیل ورود به { $name } این کد را وارد کنید:
mail-code-text-set-up = برای دریافت کدهای ورود به { $name } در این نشانی، این کد را وارد کنید:
mail-code-text-confirm = برای تأیید این نشانی در { $name } این کد را وارد کنید:
mail-code-subject-link = { $code } کد یک‌بارمصرف شما برای اتصال { $provider } به حسابتان در { $name } است
mail-code-text-link = با این کد، { $provider } ({ $account }) از این پس حساب شما { $email } را در { $name } باز می‌کند.
mail-mfa-added-subject = احراز هویت چندمرحله‌ای در { $name } راه‌اندازی شد
mail-mfa-added-heading = از حساب شما بهتر محافظت می‌شود
mail-mfa-added-text-app = از این پس، هنگام ورود به حسابتان در { $name } ممکن است کد برنامهٔ احراز هویت از شما خواسته شود.
mail-mfa-added-text-email = از این پس، هنگام ورود به حسابتان در { $name } ممکن است کدی که ایمیل می‌شود از شما خواسته شود.
mail-mfa-added-text-sms = از این پس، هنگام ورود به حسابتان در { $name } ممکن است کدی که به تلفنتان فرستاده می‌شود از شما خواسته شود.
mail-mfa-reset-subject = احراز هویت چندمرحله‌ای در { $name } بازنشانی شد
mail-mfa-reset-heading = احراز هویت چندمرحله‌ای بازنشانی شد
mail-mfa-reset-text = یکی از سرپرستان { $name } مرحلهٔ دوم ورود را از حساب شما حذف کرد و شما از حساب خارج شدید. ممکن است از شما خواسته شود دوباره آن را راه‌اندازی کنید.
mail-mfa-recovery-subject = از یک کد بازیابی در { $name } استفاده شد
mail-mfa-recovery-heading = از یک کد بازیابی استفاده شد
mail-mfa-recovery-text = همین حالا از یکی از کدهای بازیابی شما برای ورود به { $name } استفاده شد. { $left ->
    [0] این آخرین کد بود.
    [one] { $left } کد باقی مانده است.
   *[other] { $left } کد باقی مانده است.
}
mail-mfa-warning = اگر کار شما نبوده است، فوراً گذرواژه‌تان را تغییر دهید و به مسئولان { $name } اطلاع دهید.
mail-password-changed-subject = گذرواژهٔ شما در { $name } تغییر کرد
mail-password-changed-heading = گذرواژهٔ شما تغییر کرد
mail-password-changed-text = گذرواژهٔ حساب شما در { $name } همین حالا تغییر کرد.
mail-password-changed-warning = اگر کار شما نبوده است، فوراً گذرواژه‌تان را بازنشانی کنید و به مسئولان { $name } اطلاع دهید.
mail-password-set-subject = حساب شما در { $name } اکنون گذرواژه دارد
mail-password-set-heading = حساب شما اکنون گذرواژه دارد
mail-password-set-text = همین حالا برای حساب شما در { $name } گذرواژه‌ای تعیین شد. از این پس می‌توانید با آن وارد شوید.
mail-passkey-added-subject = گذرکلیدی به حساب شما در { $name } اضافه شد
mail-passkey-added-heading = گذرکلیدی اضافه شد
mail-passkey-added-text = اکنون می‌توانید با این گذرکلید به { $name } وارد شوید: { $passkey }.
mail-passkey-added-warning = اگر کار شما نبوده است، فوراً به مسئولان { $name } اطلاع دهید.
mail-passkey-removed-subject = گذرکلیدی از حساب شما در { $name } حذف شد
mail-passkey-removed-heading = گذرکلیدی حذف شد
mail-passkey-removed-text = دیگر نمی‌توان با این گذرکلید به حساب شما در { $name } وارد شد: { $passkey }.
mail-passkey-removed-warning = از حساب خود در همه‌جا خارج شدید. اگر انتظار آن را نداشتید، به مسئولان { $name } اطلاع دهید.
mail-account-linked-subject = روش تازه‌ای برای ورود به { $name }
mail-account-linked-heading = روش تازه‌ای برای ورود
mail-account-linked-text = از این پس { $provider } ({ $account }) نیز حساب شما { $email } را در { $name } باز می‌کند.
mail-account-linked-text-company = از این پس فقط { $provider } ({ $account }) حساب شما { $email } را در { $name } باز می‌کند.
mail-account-linked-removed = این‌ها دیگر آن را باز نمی‌کنند: { $ways }.
mail-account-linked-passkeys = گذرکلیدها
mail-webhook-disabled-subject = وب‌هوک { $webhook } خاموش شد
mail-webhook-disabled-heading = وب‌هوکی خاموش شد
mail-webhook-disabled-text = وب‌هوک «{ $webhook }» در { $name } سه روز است که چیزی نپذیرفته است، بنابراین دیگر چیزی به آن فرستاده نمی‌شود.
mail-webhook-disabled-warning = وقتی گیرندهٔ آن دوباره کار کرد، وب‌هوک را تغییر دهید یا بدون تغییر ذخیره کنید تا دوباره روشن شود. رویدادهای این مدت در گزارش ممیزی نگه داشته می‌شوند.
mail-footer = این ایمیل را دریافت می‌کنید چون این نشانی در { $name } استفاده شده است.

## Text messages

sms-code-text = { $code } کد یک‌بارمصرف شما برای ورود به { $name } است
