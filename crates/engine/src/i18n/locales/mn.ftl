### Mongolian (Cyrillic). Polite address (та, -на уу), short sentences; quotation marks “ ”. “Passkey” stays in Latin letters, as on Android.
### Names take no case endings: “үйлчилгээ”, “апп” or “дээр” stands behind them.

## Everywhere

action-continue = Үргэлжлүүлэх
action-change-email = Өөр имэйл хаяг ашиглах
action-change-phone = Өөр утасны дугаар ашиглах
action-change-account = Өөр бүртгэл ашиглах
label-email = Имэйл хаяг
label-email-or-username = Имэйл хаяг эсвэл хэрэглэгчийн нэр
label-username = Хэрэглэгчийн нэр
label-phone = Утасны дугаар
label-country = Улс эсвэл бүс нутаг
label-password = Нууц үг
label-first-name = Нэр
label-last-name = Овог
label-code = Код
label-organization-name = Байгууллагын нэр
label-terms = Би үйлчилгээний нөхцөл болон нууцлалын мэдэгдлийг зөвшөөрч байна.
label-news = Мэдээ, урамшууллын талаар имэйлээр хүлээн авна. Би шийдвэрээ хүссэн үедээ өөрчилж болно.
label-recovery-code = Сэргээх код
label-account = Бүртгэл
label-optional = { $label } (заавал биш)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Алдаа:
frame-problems-heading = Дараахыг шалгана уу
frame-privacy = Нууцлал
frame-terms = Нөхцөл
frame-powered = Doorstep дээр ажилладаг

## Sign in

login-title = Нэвтрэх
login-intro = Үргэлжлүүлэхийн тулд имэйл хаягаа оруулна уу.
login-intro-username = Үргэлжлүүлэхийн тулд хэрэглэгчийн нэрээ оруулна уу.
login-intro-email-or-username = Үргэлжлүүлэхийн тулд имэйл хаяг эсвэл хэрэглэгчийн нэрээ оруулна уу.
login-intro-phone = Үргэлжлүүлэхийн тулд утасны дугаараа оруулна уу.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = { $application } апп руу үргэлжлүүлэхийн тулд
# The question, and the link behind it.
login-no-account = Бүртгэлгүй юу?
login-register = Бүртгэл үүсгэх
login-use-email = Имэйл хаяг ашиглах
login-use-username = Хэрэглэгчийн нэр ашиглах
login-use-email-or-username = Имэйл хаяг эсвэл хэрэглэгчийн нэр ашиглах
login-use-phone = Утасны дугаар ашиглах
login-passkey = Passkey ашиглан нэвтрэх
login-passkey-failed = Нэвтэрч чадсангүй. Дахин оролдох эсвэл өөр аргаар нэвтэрнэ үү.
# Between the form and the buttons of other ways to sign in.
login-or = эсвэл
login-continue-with = { $provider } ашиглан үргэлжлүүлэх
login-sso = SSO ашиглан нэвтрэх

## Sign in with a company’s own provider

sso-home-realm-title = SSO ашиглан нэвтрэх
sso-home-realm-intro = Ажлын имэйл хаягаа оруулна уу. Бид таныг компанийн тань нэвтрэх хуудас руу шилжүүлнэ.
sso-home-realm-back = Өөр аргаар нэвтрэх

## On the way to another provider

leave-title = Түр хүлээнэ үү
leave-intro = Таныг нэвтрэх хуудас руу шилжүүлж байна. Хэрэв юу ч болохгүй бол товчийг дарна уу.

## Register

register-title = Бүртгэл үүсгэх
register-intro-app = { $application } апп руу үргэлжлүүлэхийн тулд
register-intro = Нэг минут ч болохгүй.
# The question, and the link behind it.
register-have-account = Бүртгэлтэй юу?
register-sign-in = Нэвтрэх
register-username-hint = Үсэг, цифр, зураас болон доогуур зураас.

## Email address of a new username

provide-email-title = Таны имэйл хаяг
provide-email-intro = Бид хаягийг тань баталгаажуулах код илгээнэ. Хэрэв та бүртгэлдээ нэвтэрч чадахгүй болбол энэ хаяг хэрэг болно.
provide-email-intro-provider = { $provider } бидэнд найдаж болох имэйл хаяг өгсөнгүй. Бид хаягийг тань баталгаажуулах код илгээнэ.
provide-email-intro-named = { $provider } бидэнд энэ хаягийг өгсөн. Энэ таны хаяг мөн эсэхийг баталгаажуулах код илгээнэ.

## Clickwrap

clickwrap-title = Ганц зүйл үлдлээ
clickwrap-intro = Бүртгэл үүсгэхийн тулд нөхцөлийг зөвшөөрнө үү.

## Account not found

account-not-found-title = Ийм хаяг олдсонгүй
account-not-found-title-username = Ийм хэрэглэгчийн нэр олдсонгүй
account-not-found-title-phone = Ийм дугаар олдсонгүй
account-not-found-offer = Энэ имэйл хаягтай бүртгэл хараахан алга. Та одоо бүртгэл үүсгэх эсвэл өөр хаягаар оролдож болно.
account-not-found-offer-username = Ийм хэрэглэгчийн нэртэй бүртгэл хараахан алга. Та одоо бүртгэл үүсгэх эсвэл өөр нэрээр оролдож болно.
account-not-found-offer-phone = Энэ утасны дугаартай бүртгэл хараахан алга. Та одоо бүртгэл үүсгэх эсвэл өөр дугаараар оролдож болно.
account-not-found-closed = Энэ имэйл хаягтай бүртгэл алга. Зөв бичсэн эсэхээ шалгах эсвэл өөр хаягаар оролдоно уу.
account-not-found-closed-username = Ийм хэрэглэгчийн нэртэй бүртгэл алга. Зөв бичсэн эсэхээ шалгах эсвэл өөр нэрээр оролдоно уу.
account-not-found-closed-phone = Энэ утасны дугаартай бүртгэл алга. Дугаар болон улсаа шалгах эсвэл өөр дугаараар оролдоно уу.
account-not-found-create = Бүртгэл үүсгэх
account-not-found-back = Өөр хаягаар оролдох
account-not-found-back-username = Өөр нэрээр оролдох
account-not-found-back-phone = Өөр дугаараар оролдох

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Хандах эрх хүсэх
# On the page to register, before that link.
request-access-offer = Энд бүртгэлийг хүсэлтээр үүсгэдэг.
request-access-title = Хандах эрх хүсэх
request-access-intro = Та энд өөрөө бүртгэл үүсгэх боломжгүй. Өөрийгөө танилцуулбал бид таны хүсэлтийг авч үзнэ.
request-access-intro-account = Таны бүртгэл энэ байгууллагын гишүүн хараахан болоогүй байна. Хүсэлт илгээвэл бид авч үзнэ.
request-access-submit = Хүсэлт илгээх
request-access-success-title = Таны хүсэлтийг хүлээн авлаа
# The address stands below.
request-access-success-text = Баярлалаа. Хандах эрх олгосны дараа та энэ имэйл хаягаар нэвтэрч болно.

## Code

code-title-sign-in = Имэйлээ шалгана уу
code-title-sign-up = Имэйлээ баталгаажуулна уу
# The address stands below.
code-intro = Бид 6 оронтой кодыг дараах хаяг руу илгээлээ
code-intro-username = Бид 6 оронтой кодыг таны имэйл хаяг руу илгээлээ.
code-hint = Ирэхэд нэг минут орчим болж магадгүй. Спам хавтсаа мөн шалгана уу.
# The question, and the button behind it.
code-not-received = Имэйл ирээгүй юу?
code-resend = Шинэ код илгээх
code-link = Үүний дараа { $provider } ({ $account }) ашиглан бүртгэлдээ нэвтэрнэ.
code-link-company = Энэ нь нэвтрэх цорын ганц арга болно: нууц үг, passkey зэрэг бусад аргууд устгагдана.
reset-password-verify-email-otp-title = Имэйлээ шалгана уу
reset-password-verify-email-otp-intro = Нууц үг сонгохын тулд 6 оронтой кодыг оруулна уу. Бид кодыг дараах хаяг руу илгээсэн
reset-password-verify-email-otp-intro-username = Нууц үг сонгохын тулд таны имэйл хаяг руу илгээсэн 6 оронтой кодыг оруулна уу.

## Code by text message

phone-code-title-sign-in = Утсаа шалгана уу
phone-code-title-sign-up = Утасны дугаараа баталгаажуулна уу
phone-code-intro = Бид 6 оронтой кодыг мессежээр дараах дугаар руу илгээлээ
phone-code-hint = Ирэхэд нэг минут орчим болж магадгүй.
phone-code-not-received = Мессеж ирээгүй юу?

## Password

verify-password-title = Нууц үгээ оруулна уу
verify-password-forgot = Нууц үгээ мартсан уу?
set-password-title-create = Нууц үг үүсгэх
set-password-title-replace = Шинэ нууц үг сонгох
set-password-intro-create = Та дараагийн удаа нэвтрэхдээ энэ нууц үгийг ашиглана.
set-password-intro-replace = Одооноос таны хуучин нууц үг хүчингүй болно.
set-password-intro-temporary = Түр нууц үг зөвхөн нэг удаа хүчинтэй. Одооноос ашиглах нууц үгээ сонгоно уу.
set-password-first = Шинэ нууц үг
set-password-second = Шинэ нууц үгээ давтах
set-password-hint = Хамгийн багадаа { $minimum } тэмдэгт. Хэд хэдэн үгийг дараалуулан бичвэл хүчтэй нууц үг болно.
set-password-submit = Нууц үгийг хадгалах

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Бүртгэлээ хамгаална уу
mfa-method-selection-title-use = Та мөн эсэхийг баталгаажуулна уу
mfa-method-selection-intro-set-up = Одооноос та нэвтрэх бүртээ зөвхөн танд байдаг зүйлээр баталгаажуулна. Аль аргыг сонгох вэ?
mfa-method-selection-intro-use = Энэ нэвтрэлтийг хэрхэн баталгаажуулахаа сонгоно уу.
mfa-method-selection-legend = Баталгаажуулах арга
mfa-method-selection-app = Баталгаажуулагч апп
mfa-method-selection-app-hint = Утсан дээрх аппын код
mfa-method-selection-email = Имэйл
mfa-method-selection-email-hint = Имэйлээр ирэх код
mfa-method-selection-sms = Мессеж
mfa-method-selection-sms-hint = Утсанд тань ирэх код
mfa-method-selection-recovery = Сэргээх код
mfa-method-selection-recovery-hint = Таны хадгалсан кодын нэг
mfa-method-selection-decline = Олон хүчин зүйлийн баталгаажуулалт ашиглахгүй
mfa-other-way = Өөр аргаар оролдох

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Баталгаажуулагч аппаа тохируулна уу
mfa-authenticator-app-title-use = Аппын кодоо оруулна уу
mfa-authenticator-app-intro-use = Баталгаажуулагч аппаа нээгээд, энэ бүртгэлд харуулж буй 6 оронтой кодыг оруулна уу.
mfa-authenticator-app-scan = Энэ зургийг баталгаажуулагч аппаараа уншуулна уу.
mfa-authenticator-app-picture = Баталгаажуулагч аппад зориулсан QR код
mfa-authenticator-app-open = Апп энэ төхөөрөмж дээр байна уу? Аппаа нээх
mfa-authenticator-app-manual = Уншуулж чадахгүй байна уу? Энэ түлхүүрийг гараар оруулна уу
mfa-authenticator-app-account = Бүртгэл
mfa-authenticator-app-key = Түлхүүр
mfa-authenticator-app-then = Дараа нь аппад харагдах 6 оронтой кодыг оруулна уу.
mfa-authenticator-app-hint-use = Шинэ код 30 секунд тутамд гарч ирэх бөгөөд код бүрийг нэг удаа ашиглана.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Имэйлээр код авахаар тохируулна уу
mfa-setup-email-intro = Бид кодыг аль хаяг руу илгээх вэ? Таны нэвтрэхдээ ашигладаггүй хаяг байвал хамгийн тохиромжтой.
mfa-setup-phone-title = Мессежээр код авахаар тохируулна уу
mfa-setup-phone-intro = Бид кодыг аль утас руу илгээх вэ?
mfa-use-email-otp-title = Имэйлээ шалгана уу
mfa-use-phone-otp-title = Утсаа шалгана уу

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Сэргээх код оруулна уу
mfa-use-recovery-code-intro = Энэ нь олон хүчин зүйлийн баталгаажуулалтыг тохируулахдаа таны хадгалсан кодын нэг юм. Код бүрийг нэг удаа ашиглана.
mfa-view-recovery-codes-title = Сэргээх кодоо хадгална уу
mfa-view-recovery-codes-intro = Хэрэв та код авч чадахгүй бол эдгээр сэргээх кодын аль нэгээр нэвтэрч болно. Код бүрийг нэг удаа ашиглана. Эдгээрийг дахин харуулахгүй тул зөвхөн өөрөө олох газраа хадгална уу.
mfa-view-recovery-codes-list = Таны сэргээх кодууд
mfa-view-recovery-codes-copy = Хуулах
mfa-view-recovery-codes-copied = Хуулсан
mfa-view-recovery-codes-download = Татах
mfa-view-recovery-codes-print = Хэвлэх
mfa-view-recovery-codes-late = Таны аюулгүй байдлын үүднээс кодыг хэдхэн минут харуулдаг бөгөөд тэр хугацаа дууссан байна.
mfa-view-recovery-codes-submit = Би хадгалсан
mfa-view-recovery-codes-file = { $name } үйлчилгээний сэргээх код. Код бүрийг нэг удаа ашиглана.

## Organization

choose-organization-title = Байгууллага сонгоно уу
choose-organization-intro = Та хэд хэдэн байгууллагад харьяалагддаг. Аль руу нь орох вэ?
choose-organization-legend = Таны байгууллагууд
choose-organization-join-title = { $organization } байгууллагад нэгдэх үү?
choose-organization-join-intro = Та энэ байгууллагын гишүүн хараахан болоогүй байна.
choose-organization-join = { $organization } байгууллагад нэгдэх
choose-organization-create = Байгууллага үүсгэх
create-organization-title = Байгууллагадаа нэр өгнө үү
create-organization-intro = Таны баг эсвэл компанийн нэр. Та дараа нь өөрчилж болно.
create-organization-submit = Байгууллага үүсгэх

## Passkey

add-passkey-title-offer = Дараагийн удаа илүү хурдан нэвтрээрэй
add-passkey-title-required = Passkey үүсгэх
add-passkey-intro = Passkey ашиглавал та төхөөрөмжийнхөө түгжээг тайлдагтай адил хурууны хээ, царай эсвэл PIN кодоороо нэвтэрнэ. Цээжлэх ч, бичих ч зүйл байхгүй.
add-passkey-required = Энд passkey шаардлагатай. Үргэлжлүүлэхийн тулд passkey үүсгэнэ үү.
add-passkey-submit = Passkey үүсгэх
add-passkey-skip = Одоо биш
add-passkey-failed = Passkey үүссэнгүй. Та дахин оролдож болно.
add-passkey-no-support = Энэ хөтөч энд passkey үүсгэх боломжгүй. JavaScript-г асаах эсвэл өөр хөтчөөр, өөр төхөөрөмжөөс нэвтэрнэ үү.
add-passkey-no-support-optional = Энэ хөтөч энд passkey үүсгэх боломжгүй. Та түүнгүйгээр үргэлжлүүлж болно.

## Error

error-title = Алдаа гарлаа
error-title-session = Дахин эхэлцгээе
error-title-access = Танд хандах эрх алга
error-title-suspended = Хандах эрхийг түдгэлзүүлсэн
error-title-registration = Шинээр бүртгэхгүй байна
error-title-creation = Шинэ байгууллага үүсгэх боломжгүй
error-title-request = Түр хүлээнэ үү
error-home = Апп руу очих
error-retry = Дахин нэвтрэх
error-start = Эхлэл хуудас руу очих
error-code = Алдааны код
error-correlation = Лавлах дугаар
error-support = Хэрэв алдаа давтагдвал энэ мэдээллийг аппыг хариуцсан багт илгээнэ үү.
error-fix-parameter = Доорх параметр байхгүй, өөр өөр утгатайгаар хоёр удаа илгээгдсэн, эсвэл энд байхгүй зүйлийг заасан байна. Хүсэлтийг аппын тохиргоотой харьцуулна уу.
error-codes-title = Алдааны кодын утга
error-codes-intro = Асуудлыг мэдэгдсэн хуудас эдгээр кодын нэгийг харуулна. Өгүүлбэр дэх тоо нь жишээ болно.

## Account locked

account-locked-title = Таны бүртгэлийг түр түгжлээ
account-locked-why = Хэт олон удаа амжилтгүй оролдсон тул бүртгэлийг тань хамгаалахын тулд бид нэвтрэлтийг түр зогсоолоо.
account-locked-remaining = Та { $minutes } минутын дараа дахин оролдож болно.
account-locked-retry = Нэвтрэх хуудас руу буцах

## Invalid redirect address

invalid-redirect-url-title-callback = Энэ callback URL-г зөвшөөрөөгүй байна
invalid-redirect-url-title-logout = Гарсны дараах энэ хаягийг зөвшөөрөөгүй байна
invalid-redirect-url-title-missing = Буцах хаяг алга
invalid-redirect-url-intro = Апп таныг өөрийнх нь жагсаалтад байхгүй хаяг руу шилжүүлэхийг хүссэн. Таны аюулгүй байдлын үүднээс бид энд зогслоо.
invalid-redirect-url-missing = Апп таныг хаашаа шилжүүлэхийг заагаагүй байна. Таны аюулгүй байдлын үүднээс бид энд зогслоо.
invalid-redirect-url-value = Хүссэн хаяг
invalid-redirect-url-parameter = Параметр
invalid-redirect-url-application = Апп
invalid-redirect-url-fix = Та хөгжүүлэгч үү?
invalid-redirect-url-fix-callback = Аппын тохиргоог нээгээд, дээрх хаягийг яг байгаагаар нь зөвшөөрсөн callback URL-д нэмнэ үү.
invalid-redirect-url-fix-logout = Аппын тохиргоог нээгээд, дээрх хаягийг яг байгаагаар нь гарсны дараа чиглүүлэх зөвшөөрсөн URL-д нэмнэ үү.
invalid-redirect-url-fix-missing = Дээр дурдсан параметрийг аппын жагсаалтад байгаа хаягийн хамт илгээнэ үү.
invalid-redirect-url-fix-compare = Протокол, хост, порт, зам болон төгсгөлийн налуу зураас бүгд ижил байх ёстой. http:// болон https:// бол өөр өөр хаяг.

## Signed out, signed in

home-title = Doorstep ажиллаж байна
home-text = Нэвтрэлт таны аппаас эхэлнэ.
home-inbox = Ирсэн имэйлийг нээх
home-discovery = Discovery баримт бичиг

signed-out-title = Та гарлаа
signed-out-text = Та одоо энэ цонхыг хааж болно.
signed-out-again = Дахин нэвтрэх
sign-out-confirm-title = Гарах уу?
sign-out-confirm-text = Ингэснээр энд болон үүнийг ашигладаг бүх апп дээрх таны сешн дуусна.
sign-out-confirm-submit = Гарах
sign-out-confirm-stay = Нэвтэрсэн хэвээр үлдэх
success-title = Та нэвтэрлээ
success-text = Та энэ цонхыг хааж, апп руугаа буцаж болно.
success-text-app = Та энэ цонхыг хааж, { $application } апп руу буцаж болно.
success-open = Аппыг нээх

## Inbox for developers

dev-inbox-title = Ирсэн имэйл
dev-inbox-intro = Илгээгдэх байсан имэйлүүд. Зөвхөн энэ төхөөрөмж дээр байх бөгөөд дахин эхлүүлэхэд устана.
dev-inbox-empty = Имэйл хараахан алга
dev-inbox-empty-hint = Дурын хаягаар бүртгүүлэх эсвэл нэвтрэхэд имэйл энд харагдана.
dev-inbox-refresh = Сэргээх
dev-inbox-clear = Бүгдийг устгах
dev-inbox-to = Хэнд
dev-inbox-text-message = Мессеж
dev-inbox-code = Код
dev-inbox-show = Агуулгыг харуулах
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Имэйл хаягаа оруулна уу.
problem-email-invalid = name@example.com хэлбэрийн имэйл хаяг оруулна уу.
problem-email-or-username-required = Имэйл хаяг эсвэл хэрэглэгчийн нэрээ оруулна уу.
problem-email-or-username-invalid = Хэрэглэгчийн нэр эсвэл name@example.com хэлбэрийн имэйл хаягаа оруулна уу.
problem-username-required = Хэрэглэгчийн нэр оруулна уу.
problem-username-invalid = Хэрэглэгчийн нэр зөвхөн үсэг, цифр, зураас, доогуур зураас агуулж болно.
problem-username-length = Хэрэглэгчийн нэр { $minimum }–{ $maximum } тэмдэгттэй байна.
problem-username-taken = Энэ хэрэглэгчийн нэрийг аль хэдийн авсан байна. Өөр нэр сонгох эсвэл таных бол нэвтэрнэ үү.
problem-phone-required = Утасны дугаараа оруулна уу.
problem-phone-invalid = Энэ утасны дугаартай холбогдох боломжгүй байна. Дугаар болон улсаа шалгана уу.
problem-phone-country-required = Утасны дугаарынхаа улсыг сонгоно уу.
problem-phone-not-configured = Эндээс мессеж илгээх боломжгүй байна. Өөр аргаар нэвтрэх эсвэл аппыг хариуцсан багт хандана уу.
problem-method-off = Энэ апп тийм нэвтрэлтийг дэмждэггүй. Доорх талбарыг ашиглана уу.
problem-no-contact = Энэ бүртгэлд код илгээх имэйл хаяг алга. Аппыг хариуцсан багаас тусламж хүснэ үү.
problem-home-realm-unknown = Энэ хаягт тохирох компанийн нэвтрэлт олдсонгүй. Хаягаа шалгах эсвэл өөр аргаар нэвтэрнэ үү.
problem-provider-not-ready = Энэ нэвтрэх арга хараахан бэлэн болоогүй байна. Өөрийг сонгох эсвэл аппыг хариуцсан багаас асууна уу.
problem-provider-unreachable = Таны нэвтрэх гэсэн үйлчилгээ хариу өгөхгүй байна. Түр хүлээгээд дахин оролдох эсвэл өөр аргаар нэвтэрнэ үү.
problem-provider-refused = Таны нэвтэрсэн үйлчилгээний хариуг хүлээн авч чадсангүй. Дахин оролдох эсвэл өөр аргаар нэвтэрнэ үү.
problem-provider-cancelled = Нэвтрэлтийг тэнд цуцалсан байна. Дахин оролдох эсвэл өөр аргаар нэвтэрнэ үү.
problem-provider-expired = Хэт удсан эсвэл аль хэдийн хийгдсэн байна. Дахин нэвтэрнэ үү.
problem-provider-not-allowed = Энэ бүртгэлээр энд нэвтрэх боломжгүй. Өөр бүртгэл ашиглах эсвэл аппыг хариуцсан багаас асууна уу.
problem-provider-not-fresh = Таны нэвтэрсэн үйлчилгээ таныг хэн болохыг дахин асуусангүй. Тэндээс гараад, дараа нь энд дахин оролдоно уу.
problem-provider-faulty = Таны нэвтрэх гэсэн үйлчилгээ өөрөө асуудалтай байна. Түр хүлээгээд дахин оролдох эсвэл өөр аргаар нэвтэрнэ үү.
problem-connected-app-expired = Энэ хэт удсан эсвэл аль хэдийн хийгдсэн байна. Апп руу буцаад дахин эхлүүлнэ үү.
problem-connected-app-not-ready = Нөгөө үйлчилгээтэй холбогдох тохиргоо зөв хийгдээгүй байна. Аппыг хариуцсан багаас асууна уу.
problem-connected-app-failed = Нөгөө үйлчилгээ зөв хариу өгсөнгүй. Апп руу буцаад түр хүлээгээд дахин оролдоно уу.
problem-connected-app-cancelled = Хандах эрх өгөгдсөнгүй. Эрх өгөхийн тулд апп руу буцаад дахин эхлүүлнэ үү.
problem-connected-app-other-user = Энэ нь таны нэвтэрсэн бүртгэлд биш, өөр бүртгэлд зориулагдсан байна. Апп руу буцаад дахин эхлүүлнэ үү.
problem-email-domain-not-allowed = Энэ домэйны хаягаар энд бүртгэл үүсгэх боломжгүй. Ажлын хаягаа ашиглана уу.
problem-email-taken = Энэ хаяг өөр бүртгэлд байна. Түүгээр нэвтрэх эсвэл өөр хаяг оруулна уу.
problem-terms-required = Бүртгэл үүсгэхийн тулд нөхцөлийг зөвшөөрнө үү.
problem-domain-not-allowed = Энд зөвхөн тодорхой домэйны хаягаар нэвтэрнэ. Ажлын хаягаа ашиглах эсвэл админд хандана уу.
problem-first-name-too-long = Таны нэр хамгийн ихдээ { $maximum } тэмдэгттэй байна.
problem-last-name-too-long = Таны овог хамгийн ихдээ { $maximum } тэмдэгттэй байна.
problem-code-required = Имэйлээр ирсэн кодыг оруулна уу.
problem-phone-code-required = Мессежээр ирсэн кодыг оруулна уу.
problem-code-incorrect = Код буруу байна. Хамгийн сүүлийн имэйлээ шалгаад дахин оролдоно уу.
problem-phone-code-incorrect = Код буруу байна. Хамгийн сүүлийн мессежээ шалгаад дахин оролдоно уу.
problem-code-expired = Кодын хугацаа дууссан байна. Доороос шинэ код авна уу.
problem-code-wrong-length = Код { $length } оронтой. Бүгдийг хуулсан эсэхээ шалгана уу.
problem-code-too-many-tries = Хэт олон удаа буруу код оруулсан байна. Бид танд шинэ код илгээсэн тул хуучин код хүчингүй болсон.
problem-resend-too-soon = Бид танд сая код илгээсэн. Та { $seconds } секундийн дараа дахин код авч болно.
problem-too-many-codes = Хэт олон код хүссэн байна. { $minutes } минутын дараа дахин оролдоно уу.
problem-too-many-codes-here = Таны сүлжээнээс хэт олон код хүссэн байна. { $minutes } минутын дараа дахин оролдоно уу.
problem-too-many-requests-here = Таны сүлжээнээс хэт олон хүсэлт ирсэн байна. { $minutes } минутын дараа дахин оролдоно уу.
problem-password-required = Нууц үгээ оруулна уу.
problem-password-incorrect = Нууц үг буруу байна. Дахин оролдоно уу.
problem-password-too-short = Хамгийн багадаа { $minimum } тэмдэгт ашиглана уу.
problem-password-too-long = Хамгийн ихдээ { $maximum } тэмдэгт ашиглана уу.
problem-password-too-common = Энэ нууц үг халдагчдын хамгийн түрүүнд оролддог жагсаалтад байдаг. Өөр нууц үг сонгоно уу.
problem-password-surrounding-space = Нууц үгийн эхэнд болон төгсгөлд зай байж болохгүй.
problem-password-mismatch = Хоёр нууц үг таарахгүй байна. Хоёуланг нь дахин бичнэ үү.
problem-password-same = Өмнөхөөсөө өөр нууц үг сонгоно уу.
problem-password-is-name = Таны имэйл хаяг эсвэл хэрэглэгчийн нэрийг нууц үгийн хувьд таахад хэтэрхий амархан. Өөр нууц үг сонгоно уу.
problem-mfa-factor-required = Үргэлжлүүлэхийн тулд нэгийг сонгоно уу.
problem-mfa-same-contact = Та бидний илгээсэн кодыг дөнгөж сая ашигласан тул мөн тийшээ илгээсэн өөр код нэмж юуг ч батлахгүй. Өөр арга тохируулна уу.
problem-mfa-same-email = Та энэ хаягаар дөнгөж сая код авсан. Өөр хаяг оруулна уу.
problem-mfa-same-phone = Та энэ утсаар дөнгөж сая код авсан. Өөр дугаар оруулна уу.
problem-app-code-required = Баталгаажуулагч аппын кодоо оруулна уу.
problem-app-code-incorrect = Код буруу эсвэл аль хэдийн ашигласан байна. Аппад шинэ код гарч ирэхийг хүлээгээд, түүнийг оруулна уу.
problem-recovery-code-required = Сэргээх кодын аль нэгийг оруулна уу.
problem-recovery-code-incorrect = Сэргээх код буруу эсвэл аль хэдийн ашигласан байна. Кодоо шалгах эсвэл өөр кодоор оролдоно уу.
problem-passkey-unknown = Энэ passkey энд бүртгэлгүй байна. Устгасан байж магадгүй. Өөр аргаар нэвтэрнэ үү.
problem-passkey-refused = Таны passkey-г шалгаж чадсангүй. Дахин оролдох эсвэл өөр аргаар нэвтэрнэ үү.
problem-passkey-not-here = Энэ байгууллага passkey ашигладаггүй. Өөр аргаар нэвтэрнэ үү.
problem-passkey-not-added = Passkey-г хадгалж чадсангүй. Дахин оролдоно уу.
problem-organization-required = Үргэлжлүүлэхийн тулд байгууллага сонгоно уу.
problem-organization-name-required = Байгууллагынхаа нэрийг оруулна уу.
problem-organization-name-too-long = Нэр хамгийн ихдээ { $maximum } тэмдэгттэй байна.
problem-registration-closed = Одоогоор энд шинэ бүртгэл үүсгэх боломжгүй. Хэрэв та бүртгэлтэй бол нэвтэрнэ үү.
problem-no-organization-access = Таны бүртгэл энэ байгууллагын гишүүн биш байна. Байгууллагын админаас таныг нэмэхийг хүснэ үү.
problem-organization-not-found = Энэ байгууллага олдсонгүй. Нээсэн холбоосоо шалгана уу.
problem-organization-suspended = Энэ байгууллагыг түдгэлзүүлсэн байна. Байгууллагын админаас тусламж хүснэ үү.
problem-organization-creation-closed = Энд шинэ байгууллага үүсгэх боломжгүй. Аппыг хариуцсан багт хандана уу.
problem-organization-method = Энэ байгууллага өөр аргаар нэвтрэхийг шаарддаг. Энд өөр арга байхгүй бол байгууллагын админаас асууна уу.
problem-user-suspended = Таны бүртгэлийг түдгэлзүүлсэн байна. Аппыг хариуцсан багаас тусламж хүснэ үү.
problem-no-method = Энэ аппад нэвтрэх арга хараахан идэвхжүүлээгүй байна. Аппыг хариуцсан багаас тусламж хүснэ үү.
problem-locked = Хэт олон удаа амжилтгүй оролдсон байна. { $minutes } минутын дараа дахин оролдоно уу.
problem-too-many-requests = Таны сүлжээнээс хэт олон хүсэлт ирсэн байна. Нэг минут хүлээгээд дахин оролдоно уу.
problem-session-ended = Энэ нэвтрэлт хэт удсан эсвэл өөр таб дээр аль хэдийн дууссан байна. Аппаас дахин эхлүүлнэ үү.
problem-other-browser = Энэ нэвтрэлтийг өөр хөтөч дээр эхлүүлсэн байна. Тэр хөтөч рүүгээ буцах эсвэл аппаас дахин эхлүүлнэ үү.
problem-form-expired = Энэ хуудас хэт удаан нээлттэй байсан. Дахин илгээнэ үү.
problem-bad-request = Холбоос эсвэл маягт дутуу, эсвэл дамжих явцдаа өөрчлөгдсөн байна. Аппаас дахин эхлүүлнэ үү.
problem-not-found = Энэ хаягт юу ч алга. Нээсэн холбоосоо шалгана уу.
problem-unknown = Алдаа манай талд гарлаа. Хэсэг хугацааны дараа дахин оролдоно уу.

## Notices: something happened, as it should

notice-code-sent = Бид танд шинэ код илгээлээ. Зөвхөн хамгийн сүүлийн код хүчинтэй.
notice-password-changed = Таны нууц үг өөрчлөгдлөө. Шинэ нууц үгээрээ нэвтэрнэ үү.
notice-password-requested = Энэ үйлчилгээг хариуцагчид таныг шинэ нууц үг сонгохыг хүсэж байна.
notice-sign-in-again = Энэ нь та мөн эсэхийг баталгаажуулахын тулд дахин нэвтэрнэ үү.

## Mail

mail-code-subject-sign-in = { $code } бол { $name } үйлчилгээнд нэвтрэх нэг удаагийн код
mail-code-subject-sign-up = { $code } бол { $name } үйлчилгээнд бүртгүүлэх нэг удаагийн код
mail-code-subject-reset = { $code } бол { $name } дээрх нууц үгээ шинэчлэх нэг удаагийн код
mail-code-subject-choose = { $code } бол { $name } дээрх нууц үгээ сонгох нэг удаагийн код
mail-code-heading-sign-in = Таны нэвтрэх код
mail-code-heading-sign-up = Имэйл хаягаа баталгаажуулна уу
mail-code-heading-reset = Нууц үгээ шинэчилнэ үү
# The code stands below.
mail-code-text-sign-in = { $name } үйлчилгээнд нэвтрэхийн тулд энэ кодыг оруулна уу:
mail-code-text-sign-up = { $name } дээр бүртгэл үүсгэхийн тулд энэ кодыг оруулна уу:
mail-code-text-reset = { $name } дээр шинэ нууц үг сонгохын тулд энэ кодыг оруулна уу:
mail-code-valid-minutes = Кодыг { $minutes } минутын дотор нэг удаа ашиглана.
mail-code-valid-hours = Кодыг { $hours } цагийн дотор нэг удаа ашиглана.
mail-code-warning = { $name } үйлчилгээний хэн ч танаас энэ кодыг хэзээ ч асуухгүй. Хэрэв та энэ кодыг хүсээгүй бол имэйлийг үл тоож болно.
mail-code-warning-requested = { $name } үйлчилгээний хэн ч танаас энэ кодыг хэзээ ч асуухгүй. Хэрэв энэ нь та биш бол имэйлийг үл тоож болно.
mail-no-account-subject = { $name } дээр энэ хаягтай бүртгэл алга
mail-no-account-heading = Энэ хаягтай бүртгэл алга
mail-no-account-text = Хэн нэгэн (магадгүй та) энэ хаягаар { $name } үйлчилгээнд нэвтрэхийг оролдсон боловч ийм хаягтай бүртгэл алга.
mail-no-account-warning = Өмнө нь өөр хаяг ашигласан уу? Тэр хаягаараа оролдоно уу. Хэрэв энэ нь та биш бол имэйлийг үл тоож болно.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Өмнө нь өөр хаяг ашигласан уу? Тэр хаягаараа оролдоно уу. Эсвэл нэвтрэх хуудсанд хандах эрх хүсэж болно. Хэрэв энэ нь та биш бол имэйлийг үл тоож болно.
mail-code-subject-set-up = { $code } бол { $name } дээр энэ хаягийг баталгаажуулах нэг удаагийн код
mail-code-heading-set-up = Энэ хаягийг баталгаажуулна уу
mail-code-text-second-factor = { $name } үйлчилгээнд нэвтэрч дуусгахын тулд энэ кодыг оруулна уу:
mail-code-text-set-up = { $name } үйлчилгээнд нэвтрэх кодыг энэ хаягаар авахын тулд дараах кодыг оруулна уу:
mail-code-text-confirm = { $name } дээр энэ хаягийг баталгаажуулахын тулд энэ кодыг оруулна уу:
mail-code-subject-link = { $code } бол { $provider }-г { $name } дээрх бүртгэлтэйгээ холбох нэг удаагийн код
mail-code-text-link = Энэ кодоор та одооноос { $provider } ({ $account }) ашиглан { $name } дээрх { $email } бүртгэлдээ нэвтэрнэ.
mail-mfa-added-subject = { $name } дээр олон хүчин зүйлийн баталгаажуулалтыг тохирууллаа
mail-mfa-added-heading = Таны бүртгэл илүү сайн хамгаалагдлаа
mail-mfa-added-text-app = Одооноос { $name } дээрх бүртгэлдээ нэвтрэхэд тань баталгаажуулагч аппын код шаардаж болно.
mail-mfa-added-text-email = Одооноос { $name } дээрх бүртгэлдээ нэвтрэхэд тань имэйлээр илгээсэн код шаардаж болно.
mail-mfa-added-text-sms = Одооноос { $name } дээрх бүртгэлдээ нэвтрэхэд тань утсанд илгээсэн код шаардаж болно.
mail-mfa-reset-subject = { $name } дээрх олон хүчин зүйлийн баталгаажуулалтыг шинэчиллээ
mail-mfa-reset-heading = Олон хүчин зүйлийн баталгаажуулалтыг шинэчиллээ
mail-mfa-reset-text = { $name } үйлчилгээний админ таны бүртгэлээс нэвтрэлтийн хоёр дахь алхмыг хассан тул таныг системээс гаргасан. Танаас дахин тохируулахыг хүсэж магадгүй.
mail-mfa-recovery-subject = { $name } дээр сэргээх код ашигласан байна
mail-mfa-recovery-heading = Сэргээх код ашигласан байна
mail-mfa-recovery-text = Таны сэргээх кодын нэгийг ашиглан { $name } үйлчилгээнд сая нэвтэрлээ. { $left ->
    [0] Энэ нь сүүлийн код байсан.
    [one] { $left } код үлдсэн.
   *[other] { $left } код үлдсэн.
}
mail-mfa-warning = Хэрэв энэ нь та биш бол нууц үгээ даруй өөрчилж, { $name } үйлчилгээг хариуцсан багт мэдэгдэнэ үү.
mail-password-changed-subject = { $name } дээрх таны нууц үг өөрчлөгдлөө
mail-password-changed-heading = Таны нууц үг өөрчлөгдлөө
mail-password-changed-text = { $name } дээрх таны бүртгэлийн нууц үг сая өөрчлөгдлөө.
mail-password-changed-warning = Хэрэв энэ нь та биш бол нууц үгээ даруй шинэчилж, { $name } үйлчилгээг хариуцсан багт мэдэгдэнэ үү.
mail-password-set-subject = { $name } дээрх таны бүртгэл одоо нууц үгтэй боллоо
mail-password-set-heading = Таны бүртгэл одоо нууц үгтэй боллоо
mail-password-set-text = { $name } дээрх таны бүртгэлд сая нууц үг тохирууллаа. Одооноос та түүгээр нэвтэрч болно.
mail-passkey-added-subject = { $name } дээрх таны бүртгэлд passkey нэмэгдлээ
mail-passkey-added-heading = Passkey нэмэгдлээ
mail-passkey-added-text = Та одоо дараах passkey ашиглан { $name } үйлчилгээнд нэвтэрч болно: { $passkey }.
mail-passkey-added-warning = Хэрэв энэ нь та биш бол { $name } үйлчилгээг хариуцсан багт даруй мэдэгдэнэ үү.
mail-passkey-removed-subject = { $name } дээрх таны бүртгэлээс passkey хасагдлаа
mail-passkey-removed-heading = Passkey хасагдлаа
mail-passkey-removed-text = Дараах passkey ашиглан { $name } дээрх бүртгэлдээ нэвтрэх боломжгүй боллоо: { $passkey }.
mail-passkey-removed-warning = Таныг бүх төхөөрөмжөөс гаргасан. Хэрэв та үүнийг хүлээгээгүй бол { $name } үйлчилгээг хариуцсан багт мэдэгдэнэ үү.
mail-account-linked-subject = { $name } үйлчилгээнд нэвтрэх шинэ арга
mail-account-linked-heading = Нэвтрэх шинэ арга
mail-account-linked-text = Одооноос { $provider } ({ $account }) ашиглан { $name } дээрх { $email } бүртгэлдээ мөн нэвтэрч болно.
mail-account-linked-text-company = Одооноос зөвхөн { $provider } ({ $account }) ашиглан { $name } дээрх { $email } бүртгэлдээ нэвтэрч болно.
mail-account-linked-removed = Эдгээрээр цаашид нэвтрэх боломжгүй: { $ways }.
mail-account-linked-passkeys = Passkey
mail-webhook-disabled-subject = { $webhook } webhook унтарлаа
mail-webhook-disabled-heading = Webhook унтарлаа
mail-webhook-disabled-text = { $name } үйлчилгээний “{ $webhook }” webhook гурван өдрийн турш юу ч хүлээн аваагүй тул цаашид юу ч илгээхгүй.
mail-webhook-disabled-warning = Хүлээн авагч нь дахин ажиллах үед webhook-г өөрчлөх эсвэл байгаагаар нь хадгалбал дахин асна. Тэр хүртэл болсон бүхэн аудитын логт хадгалагдана.
mail-footer = Энэ хаягийг { $name } дээр ашигласан тул та энэ имэйлийг хүлээн авч байна.

## Text messages

sms-code-text = { $code } бол { $name } үйлчилгээнд нэвтрэх нэг удаагийн код
