### Serbian in Cyrillic, Ekavian. Polite address (ви), short sentences; quotation marks „ “.
### Names are not inflected: they stand after „услуга“ or „апликација“.

## Everywhere

action-continue = Настави
action-change-email = Користи другу имејл адресу
action-change-phone = Користи други број телефона
action-change-account = Користи други налог
label-email = Имејл адреса
label-email-or-username = Имејл адреса или корисничко име
label-username = Корисничко име
label-phone = Број телефона
label-country = Земља или регион
label-password = Лозинка
label-first-name = Име
label-last-name = Презиме
label-code = Код
label-organization-name = Назив организације
label-terms = Прихватам услове коришћења и политику приватности.
label-news = Желим да добијам новости и понуде имејлом. Могу да се предомислим у сваком тренутку.
label-recovery-code = Резервни код
label-account = Налог
label-optional = { $label } (није обавезно)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Грешка:
frame-problems-heading = Проверите следеће
frame-privacy = Приватност
frame-terms = Услови
frame-powered = Покреће Doorstep

## Sign in

login-title = Пријавите се
login-intro = Унесите имејл адресу да бисте наставили.
login-intro-username = Унесите корисничко име да бисте наставили.
login-intro-email-or-username = Унесите имејл адресу или корисничко име да бисте наставили.
login-intro-phone = Унесите број телефона да бисте наставили.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = да бисте наставили у апликацију { $application }
# The question, and the link behind it.
login-no-account = Још немате налог?
login-register = Направите га
login-use-email = Користи имејл адресу
login-use-username = Користи корисничко име
login-use-email-or-username = Користи имејл адресу или корисничко име
login-use-phone = Користи број телефона
login-passkey = Пријава приступним кључем
login-passkey-failed = Није успело. Пробајте поново или се пријавите на други начин.
# Between the form and the buttons of other ways to sign in.
login-or = или
login-continue-with = Настави преко услуге { $provider }
login-sso = Пријава преко SSO

## Sign in with a company’s own provider

sso-home-realm-title = Пријава преко SSO
sso-home-realm-intro = Унесите пословну адресу е-поште. Одвешћемо вас на пријаву ваше компаније.
sso-home-realm-back = Пријави се на други начин

## On the way to another provider

leave-title = Само тренутак
leave-intro = Водимо вас на страницу на којој се пријављујете. Ако се ништа не деси, притисните дугме.

## Register

register-title = Направите налог
register-intro-app = да бисте наставили у апликацију { $application }
register-intro = Траје мање од једног минута.
# The question, and the link behind it.
register-have-account = Већ имате налог?
register-sign-in = Пријавите се
register-username-hint = Слова, цифре, цртице и доње црте.

## Email address of a new username

provide-email-title = Ваша имејл адреса
provide-email-intro = На њу ћемо вам послати код за потврду. Биће вам потребна ако икада изгубите приступ налогу.
provide-email-intro-provider = { $provider } нам није дао адресу е-поште на коју можемо да се ослонимо. Послаћемо вам код за потврду ваше адресе.
provide-email-intro-named = { $provider } нам је дао ову адресу. Послаћемо вам код за потврду да је ваша.

## Clickwrap

clickwrap-title = Још само ово
clickwrap-intro = Да бисте направили налог, прихватите услове.

## Account not found

account-not-found-title = Не познајемо ту адресу
account-not-found-title-username = Не познајемо то корисничко име
account-not-found-title-phone = Не познајемо тај број
account-not-found-offer = Још нема налога са овом имејл адресом. Можете да га направите сада или да пробате другу адресу.
account-not-found-offer-username = Још нема налога са овим корисничким именом. Можете да га направите сада или да пробате друго име.
account-not-found-offer-phone = Још нема налога са овим бројем телефона. Можете да га направите сада или да пробате други број.
account-not-found-closed = Нема налога са овом имејл адресом. Проверите да ли сте је тачно унели или пробајте другу адресу.
account-not-found-closed-username = Нема налога са овим корисничким именом. Проверите да ли сте га тачно унели или пробајте друго име.
account-not-found-closed-phone = Нема налога са овим бројем телефона. Проверите цифре и земљу или пробајте други број.
account-not-found-create = Направи налог
account-not-found-back = Пробај другу адресу
account-not-found-back-username = Пробај друго корисничко име
account-not-found-back-phone = Пробај други број

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Затражите приступ
# On the page to register, before that link.
request-access-offer = Овде се налози отварају на захтев.
request-access-title = Затражите приступ
request-access-intro = Овде не можете сами да направите налог. Реците нам ко сте и размотрићемо ваш захтев.
request-access-intro-account = Ваш налог још није члан ове организације. Пошаљите захтев и размотрићемо га.
request-access-submit = Пошаљи захтев
request-access-success-title = Примили смо ваш захтев
# The address stands below.
request-access-success-text = Хвала. Када вам се одобри приступ, моћи ћете да се пријавите овом имејл адресом.

## Code

code-title-sign-in = Проверите имејл
code-title-sign-up = Потврдите имејл адресу
# The address stands below.
code-intro = Послали смо шестоцифрени код на адресу
code-intro-username = Послали смо шестоцифрени код на вашу имејл адресу.
code-hint = Може да потраје један минут. Погледајте и фолдер за непожељну пошту.
# The question, and the button behind it.
code-not-received = Имејл није стигао?
code-resend = Пошаљи нови код
code-link = Од тада { $provider } ({ $account }) отвара ваш налог.
code-link-company = То ће бити једини начин пријаве: ваши други начини, попут лозинке или приступних кључева, биће уклоњени.
reset-password-verify-email-otp-title = Проверите имејл
reset-password-verify-email-otp-intro = Да бисте изабрали лозинку, унесите шестоцифрени код који смо послали на адресу
reset-password-verify-email-otp-intro-username = Да бисте изабрали лозинку, унесите шестоцифрени код који смо послали на вашу имејл адресу.

## Code by text message

phone-code-title-sign-in = Проверите телефон
phone-code-title-sign-up = Потврдите број телефона
phone-code-intro = Послали смо SMS са шестоцифреним кодом на број
phone-code-hint = Може да потраје један минут док не стигне.
phone-code-not-received = SMS није стигао?

## Password

verify-password-title = Унесите лозинку
verify-password-forgot = Заборавили сте лозинку?
set-password-title-create = Направите лозинку
set-password-title-replace = Изаберите нову лозинку
set-password-intro-create = Биће вам потребна при следећој пријави.
set-password-intro-replace = Стара лозинка више неће важити.
set-password-intro-temporary = Привремена лозинка важи само једном. Изаберите ону коју ћете убудуће користити.
set-password-first = Нова лозинка
set-password-second = Поновите нову лозинку
set-password-hint = Најмање { $minimum ->
    [one] { $minimum } знак
    [few] { $minimum } знака
   *[other] { $minimum } знакова
}. Неколико речи заредом чини јаку лозинку.
set-password-submit = Сачувај лозинку

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Заштитите свој налог
mfa-method-selection-title-use = Потврдите да сте то ви
mfa-method-selection-intro-set-up = Од сада сваку пријаву потврђујете нечим што имате само ви. Како желите то да радите?
mfa-method-selection-intro-use = Изаберите како ћете потврдити ову пријаву.
mfa-method-selection-legend = Начини потврде
mfa-method-selection-app = Апликација за аутентификацију
mfa-method-selection-app-hint = Кодови из апликације на телефону
mfa-method-selection-email = Имејл
mfa-method-selection-email-hint = Код у вашем пријемном сандучету
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Код послат на телефон
mfa-method-selection-recovery = Резервни код
mfa-method-selection-recovery-hint = Један од кодова које сте сачували
mfa-method-selection-decline = Не користи вишефакторску аутентификацију
mfa-other-way = Пробај други начин

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Подесите апликацију за аутентификацију
mfa-authenticator-app-title-use = Унесите код из апликације
mfa-authenticator-app-intro-use = Отворите апликацију за аутентификацију и унесите шестоцифрени код који приказује за овај налог.
mfa-authenticator-app-scan = Скенирајте ову слику апликацијом за аутентификацију.
mfa-authenticator-app-picture = QR код за апликацију за аутентификацију
mfa-authenticator-app-open = Апликација је на овом уређају? Отворите је
mfa-authenticator-app-manual = Не можете да скенирате? Унесите кључ ручно
mfa-authenticator-app-account = Налог
mfa-authenticator-app-key = Кључ
mfa-authenticator-app-then = Затим унесите шестоцифрени код који апликација прикаже.
mfa-authenticator-app-hint-use = Нови код се појављује на сваких 30 секунди, а сваки важи једном.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Подесите кодове преко имејла
mfa-setup-email-intro = На коју адресу да вам шаљемо кодове? Најбоље на ону којом се не пријављујете.
mfa-setup-phone-title = Подесите кодове преко SMS-а
mfa-setup-phone-intro = На који телефон да вам шаљемо кодове?
mfa-use-email-otp-title = Проверите имејл
mfa-use-phone-otp-title = Проверите телефон

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Унесите резервни код
mfa-use-recovery-code-intro = То је један од кодова које сте сачували када сте подесили вишефакторску аутентификацију. Сваки важи једном.
mfa-view-recovery-codes-title = Сачувајте резервне кодове
mfa-view-recovery-codes-intro = Ако једном не будете могли да добијете код, пријавићете се једним од ових. Сваки важи једном. Чувајте их тамо где само ви можете да их нађете: више их нећемо приказати.
mfa-view-recovery-codes-list = Ваши резервни кодови
mfa-view-recovery-codes-copy = Копирај
mfa-view-recovery-codes-copied = Копирано
mfa-view-recovery-codes-download = Преузми
mfa-view-recovery-codes-print = Одштампај
mfa-view-recovery-codes-late = Ради ваше безбедности кодови се приказују само неколико минута, а то време је истекло.
mfa-view-recovery-codes-submit = Кодови су сачувани
mfa-view-recovery-codes-file = Резервни кодови за услугу { $name }. Сваки важи једном.

## Organization

choose-organization-title = Изаберите организацију
choose-organization-intro = Припадате већем броју организација. Где желите да идете?
choose-organization-legend = Ваше организације
choose-organization-join-title = Придружити се организацији { $organization }?
choose-organization-join-intro = Још нисте члан ове организације.
choose-organization-join = Придружи се организацији { $organization }
choose-organization-create = Направи организацију
create-organization-title = Дајте назив организацији
create-organization-intro = Назив вашег тима или компаније. Касније можете да га промените.
create-organization-submit = Направи организацију

## Passkey

add-passkey-title-offer = Следећи пут се пријавите брже
add-passkey-title-required = Направите приступни кључ
add-passkey-intro = Приступним кључем се пријављујете онако како откључавате уређај: отиском прста, лицем или PIN-ом. Ништа не морате да памтите ни да куцате.
add-passkey-required = Овде је потребан приступни кључ. Направите га да бисте наставили.
add-passkey-submit = Направи приступни кључ
add-passkey-skip = Не сада
add-passkey-failed = Приступни кључ није направљен. Можете да пробате поново.
add-passkey-no-support = Овај прегледач овде не може да направи приступни кључ. Укључите JavaScript или се пријавите у другом прегледачу или на другом уређају.
add-passkey-no-support-optional = Овај прегледач овде не може да направи приступни кључ. Можете да наставите и без њега.

## Error

error-title = Нешто је пошло наопако
error-title-session = Почнимо испочетка
error-title-access = Немате приступ
error-title-suspended = Приступ је суспендован
error-title-registration = Регистрација је затворена
error-title-creation = Нема нових организација
error-title-request = Мало спорије
error-home = Иди на апликацију
error-retry = Пријави се поново
error-start = Иди на почетну страницу
error-code = Код грешке
error-correlation = Референтни број
error-support = Ако се ово понавља, пошаљите ове податке подршци за апликацију.
error-fix-parameter = Параметар наведен испод недостаје, послат је двапут с различитим вредностима или означава нешто чега овде нема. Упоредите захтев с подешавањима апликације.
error-codes-title = Шта значе кодови грешака
error-codes-intro = Страница која јавља проблем приказује један од ових кодова. Бројеви у реченицама су примери.

## Account locked

account-locked-title = Налог је привремено закључан
account-locked-why = Било је превише неуспелих покушаја, па смо паузирали пријаву да би ваш налог остао безбедан.
account-locked-remaining = Можете да пробате поново за { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
}.
account-locked-retry = Назад на пријаву

## Invalid redirect address

invalid-redirect-url-title-callback = Овај URL повратног позива није дозвољен
invalid-redirect-url-title-logout = Ова адреса за одјаву није дозвољена
invalid-redirect-url-title-missing = Нема адресе за повратак
invalid-redirect-url-intro = Апликација је тражила да вас пошаљемо на адресу која није на њеном списку. Ради ваше безбедности смо стали овде.
invalid-redirect-url-missing = Апликација није навела куда да вас пошаљемо. Ради ваше безбедности смо стали овде.
invalid-redirect-url-value = Тражена адреса
invalid-redirect-url-parameter = Параметар
invalid-redirect-url-application = Апликација
invalid-redirect-url-fix = Развијате ову апликацију?
invalid-redirect-url-fix-callback = Отворите подешавања апликације и додајте адресу, тачно како је горе наведена, међу дозвољене URL-ове повратног позива.
invalid-redirect-url-fix-logout = Отворите подешавања апликације и додајте адресу, тачно како је горе наведена, међу дозвољене URL-ове за преусмеравање после одјаве.
invalid-redirect-url-fix-missing = Пошаљите горе наведени параметар са адресом са списка апликације.
invalid-redirect-url-fix-compare = Шема, хост, порт, путања и коса црта на крају морају потпуно да се подударају. http:// и https:// су различите адресе.

## Signed out, signed in

home-title = Doorstep ради
home-text = Пријава почиње у вашој апликацији.
home-inbox = Отвори пријемно сандуче
home-discovery = Документ Discovery

signed-out-title = Одјављени сте
signed-out-text = Сада можете да затворите овај прозор.
signed-out-again = Пријави се поново
sign-out-confirm-title = Желите да се одјавите?
sign-out-confirm-text = Тиме се завршава ваша сесија овде и у свим апликацијама које је користе.
sign-out-confirm-submit = Одјави ме
sign-out-confirm-stay = Не одјављуј ме
success-title = Пријављени сте
success-text = Можете да затворите овај прозор и вратите се у апликацију.
success-text-app = Можете да затворите овај прозор и вратите се у апликацију { $application }.
success-open = Отвори апликацију

## Inbox for developers

dev-inbox-title = Пријемно сандуче
dev-inbox-intro = Поруке које би биле послате. Остају на овом рачунару и нестају после поновног покретања.
dev-inbox-empty = Још нема порука
dev-inbox-empty-hint = Региструјте се или се пријавите било којом адресом и порука ће се појавити овде.
dev-inbox-refresh = Освежи
dev-inbox-clear = Избриши све
dev-inbox-to = За
dev-inbox-text-message = SMS
dev-inbox-code = Код
dev-inbox-show = Прикажи поруку
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Унесите имејл адресу.
problem-email-invalid = Унесите имејл адресу, на пример name@example.com.
problem-email-or-username-required = Унесите имејл адресу или корисничко име.
problem-email-or-username-invalid = Унесите корисничко име или имејл адресу, на пример name@example.com.
problem-username-required = Унесите корисничко име.
problem-username-invalid = Корисничко име може да садржи само слова, цифре, цртице и доње црте.
problem-username-length = Корисничко име мора да има од { $minimum } до { $maximum ->
    [one] { $maximum } знака
    [few] { $maximum } знака
   *[other] { $maximum } знакова
}.
problem-username-taken = То корисничко име је заузето. Изаберите друго или се пријавите ако је ваше.
problem-phone-required = Унесите број телефона.
problem-phone-invalid = На тај број телефона не можемо да пошаљемо поруку. Проверите цифре и земљу.
problem-phone-country-required = Изаберите земљу броја телефона.
problem-phone-not-configured = Овде још не можемо да шаљемо SMS поруке. Пријавите се на други начин или се обратите подршци за апликацију.
problem-method-off = Ова апликација не подржава такву пријаву. Користите поље у наставку.
problem-no-contact = Овај налог нема имејл адресу на коју бисмо могли да пошаљемо код. Обратите се подршци за апликацију.
problem-home-realm-unknown = За ту адресу не знамо пријаву компаније. Проверите адресу или се пријавите на други начин.
problem-provider-not-ready = Овај начин пријаве још није спреман. Изаберите други или се обратите подршци за апликацију.
problem-provider-unreachable = Услуга преко које сте хтели да се пријавите не одговара. Покушајте поново за који тренутак или се пријавите на други начин.
problem-provider-refused = Нисмо могли да прихватимо одговор услуге преко које сте се пријавили. Покушајте поново или се пријавите на други начин.
problem-provider-cancelled = Пријава је тамо отказана. Покушајте поново или се пријавите на други начин.
problem-provider-expired = То је предуго трајало или је већ било обављено. Пријавите се још једном.
problem-provider-not-allowed = Овим налогом овде не може да се пријави. Користите други или се обратите подршци за апликацију.
problem-provider-not-fresh = Услуга преко које сте се пријавили није поново проверила ко сте. Одјавите се тамо, па покушајте поново овде.
problem-provider-faulty = Услуга преко које сте хтели да се пријавите има сопствени проблем. Покушајте поново за који тренутак или се пријавите на други начин.
problem-connected-app-expired = То је предуго трајало или је већ завршено. Вратите се у апликацију и почните поново.
problem-connected-app-not-ready = Веза са другом услугом није исправно подешена. Обратите се подршци за апликацију.
problem-connected-app-failed = Друга услуга није одговорила како треба. Вратите се у апликацију и покушајте поново за који тренутак.
problem-connected-app-cancelled = Приступ није одобрен. Ако желите да га одобрите, вратите се у апликацију и почните поново.
problem-connected-app-other-user = Ово је било намењено другом налогу, а не оном на који сте пријављени. Вратите се у апликацију и почните поново.
problem-email-domain-not-allowed = Са адресом из тог домена овде не може да се направи налог. Користите пословну адресу.
problem-email-taken = Ову адресу има други налог. Пријавите се њоме или унесите другу.
problem-terms-required = Прихватите услове да бисте направили налог.
problem-domain-not-allowed = Приступ овде имају само адресе из одређених домена. Користите пословну адресу или се обратите администратору.
problem-first-name-too-long = Име може да има највише { $maximum ->
    [one] { $maximum } знак
    [few] { $maximum } знака
   *[other] { $maximum } знакова
}.
problem-last-name-too-long = Презиме може да има највише { $maximum ->
    [one] { $maximum } знак
    [few] { $maximum } знака
   *[other] { $maximum } знакова
}.
problem-code-required = Унесите код из имејла.
problem-phone-code-required = Унесите код из SMS-а.
problem-code-incorrect = Тај код није тачан. Проверите најновији имејл и пробајте поново.
problem-phone-code-incorrect = Тај код није тачан. Проверите најновији SMS и пробајте поново.
problem-code-expired = Тај код више не важи. Затражите нови у наставку.
problem-code-wrong-length = Код има { $length ->
    [one] { $length } цифру
    [few] { $length } цифре
   *[other] { $length } цифара
}. Проверите да ли сте копирали све.
problem-code-too-many-tries = Превише нетачних кодова. Послали смо вам нови; стари више не важи.
problem-resend-too-soon = Управо смо вам послали код. Нови можете да затражите за { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунде
   *[other] { $seconds } секунди
}.
problem-too-many-codes = Затражено је превише кодова. Пробајте поново за { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
}.
problem-too-many-codes-here = Са ваше мреже је затражено превише кодова. Пробајте поново за { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
}.
problem-too-many-requests-here = Са ваше мреже је стигло превише захтева. Пробајте поново за { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
}.
problem-password-required = Унесите лозинку.
problem-password-incorrect = Та лозинка није тачна. Пробајте поново.
problem-password-too-short = Унесите најмање { $minimum ->
    [one] { $minimum } знак
    [few] { $minimum } знака
   *[other] { $minimum } знакова
}.
problem-password-too-long = Унесите највише { $maximum ->
    [one] { $maximum } знак
    [few] { $maximum } знака
   *[other] { $maximum } знакова
}.
problem-password-too-common = Та лозинка је на списковима које нападачи прво испробавају. Изаберите другу.
problem-password-surrounding-space = Лозинка не може да почиње ни да се завршава размаком.
problem-password-mismatch = Лозинке нису исте. Поново унесите обе.
problem-password-same = Изаберите лозинку која се разликује од досадашње.
problem-password-is-name = Вашу имејл адресу или корисничко име је прелако погодити као лозинку. Изаберите другу.
problem-mfa-factor-required = Изаберите један од начина да бисте наставили.
problem-mfa-same-contact = Управо сте употребили код који смо вам послали, а још један на исто место не доказује ништа више. Подесите други начин.
problem-mfa-same-email = На ову адресу сте управо добили код. Унесите другу.
problem-mfa-same-phone = На овај телефон сте управо добили код. Унесите други број.
problem-app-code-required = Унесите код из апликације за аутентификацију.
problem-app-code-incorrect = Тај код није тачан или је већ искоришћен. Сачекајте да апликација прикаже нови, па унесите њега.
problem-recovery-code-required = Унесите један од резервних кодова.
problem-recovery-code-incorrect = То није ниједан од ваших неискоришћених резервних кодова. Проверите га или пробајте други.
problem-passkey-unknown = Тај приступни кључ овде није познат. Можда је уклоњен. Пријавите се на други начин.
problem-passkey-refused = Провера приступног кључа није успела. Пробајте поново или се пријавите на други начин.
problem-passkey-not-here = Ова организација не користи приступне кључеве. Пријавите се на други начин.
problem-passkey-not-added = Чување приступног кључа није успело. Пробајте поново.
problem-organization-required = Изаберите организацију да бисте наставили.
problem-organization-name-required = Унесите назив организације.
problem-organization-name-too-long = Назив може да има највише { $maximum ->
    [one] { $maximum } знак
    [few] { $maximum } знака
   *[other] { $maximum } знакова
}.
problem-registration-closed = Овде тренутно не могу да се праве нови налози. Ако већ имате налог, пријавите се.
problem-no-organization-access = Ваш налог није члан ове организације. Замолите њеног администратора да вас дода.
problem-organization-not-found = Нисмо пронашли ову организацију. Проверите линк који вас је довео овде.
problem-organization-suspended = Ова организација је суспендована. Обратите се њеном администратору.
problem-organization-creation-closed = Овде не могу да се праве нове организације. Обратите се подршци за апликацију.
problem-organization-method = Ова организација захтева други начин пријаве. Ако овде није понуђен ниједан, обратите се њеном администратору.
problem-user-suspended = Ваш налог је суспендован. Обратите се подршци за апликацију.
problem-no-method = У овој апликацији још није укључен ниједан начин пријаве. Обратите се подршци за апликацију.
problem-locked = Превише неуспелих покушаја. Пробајте поново за { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
}.
problem-too-many-requests = Са ваше мреже је стигло превише захтева. Сачекајте један минут, па пробајте поново.
problem-session-ended = Пријава је предуго трајала или је већ завршена на другој картици. Почните поново из апликације.
problem-other-browser = Ова пријава је започета у другом прегледачу. Вратите се у њега или почните поново из апликације.
problem-form-expired = Ова страница је предуго била отворена. Пошаљите је још једном.
problem-bad-request = Линк или образац нису били потпуни или су се успут променили. Почните поново из апликације.
problem-not-found = На овој адреси нема ничега. Проверите линк који вас је довео овде.
problem-unknown = Грешка је на нашој страни. Пробајте поново за који тренутак.

## Notices: something happened, as it should

notice-code-sent = Послали смо вам нови код. Важи само најновији.
notice-password-changed = Лозинка је промењена. Пријавите се новом.
notice-password-requested = Они који воде ову услугу моле вас да изаберете нову лозинку.
notice-sign-in-again = Пријавите се поново да бисмо били сигурни да сте то ви.

## Mail

mail-code-subject-sign-in = { $code } је ваш једнократни код за пријаву на услугу { $name }
mail-code-subject-sign-up = { $code } је ваш једнократни код за регистрацију на услугу { $name }
mail-code-subject-reset = { $code } је ваш једнократни код за нову лозинку за услугу { $name }
mail-code-subject-choose = { $code } је ваш једнократни код за избор лозинке за услугу { $name }
mail-code-heading-sign-in = Ваш код за пријаву
mail-code-heading-sign-up = Потврдите имејл адресу
mail-code-heading-reset = Ресетовање лозинке
# The code stands below.
mail-code-text-sign-in = Унесите овај код да бисте се пријавили на услугу { $name }:
mail-code-text-sign-up = Унесите овај код да бисте направили налог за услугу { $name }:
mail-code-text-reset = Унесите овај код да бисте изабрали нову лозинку за услугу { $name }:
mail-code-valid-minutes = Код важи једном, и то { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
}.
mail-code-valid-hours = Код важи једном, и то { $hours ->
    [one] { $hours } сат
    [few] { $hours } сата
   *[other] { $hours } сати
}.
mail-code-warning = Запослени у услузи { $name } вам никада неће тражити тај код. Ако га нисте затражили, можете да занемарите овај имејл.
mail-code-warning-requested = Запослени у услузи { $name } вам никада неће тражити тај код. Ако то нисте били ви, можете да занемарите овај имејл.
mail-no-account-subject = Нема налога са овом адресом за услугу { $name }
mail-no-account-heading = Нема налога са овом адресом
mail-no-account-text = Неко, вероватно ви, хтео је да се пријави на услугу { $name } овом адресом, али налог са том адресом не постоји.
mail-no-account-warning = Да ли сте користили другу адресу? Пробајте са њом. Ако то нисте били ви, можете да занемарите овај имејл.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Да ли сте користили другу адресу? Пробајте са њом. У супротном, можете затражити приступ на страници за пријаву. Ако то нисте били ви, можете да занемарите овај имејл.
mail-code-subject-set-up = { $code } је ваш једнократни код за потврду ове адресе за услугу { $name }
mail-code-heading-set-up = Потврдите ову адресу
mail-code-text-second-factor = Унесите овај код да бисте довршили пријаву на услугу { $name }:
mail-code-text-set-up = Унесите овај код да бисте на ову адресу добијали кодове за пријаву на услугу { $name }:
mail-code-text-confirm = Унесите овај код да бисте потврдили ову адресу за услугу { $name }:
mail-code-subject-link = { $code } је ваш једнократни код за повезивање { $provider } са вашим налогом за услугу { $name }
mail-code-text-link = Са овим кодом { $provider } ({ $account }) од сада отвара ваш налог { $email } за услугу { $name }.
mail-mfa-added-subject = Подешена је вишефакторска аутентификација за услугу { $name }
mail-mfa-added-heading = Ваш налог је боље заштићен
mail-mfa-added-text-app = Од сада при пријави на ваш налог за услугу { $name } може да се тражи код из апликације за аутентификацију.
mail-mfa-added-text-email = Од сада при пријави на ваш налог за услугу { $name } може да се тражи код послат имејлом.
mail-mfa-added-text-sms = Од сада при пријави на ваш налог за услугу { $name } може да се тражи код послат на телефон.
mail-mfa-reset-subject = Ресетована је вишефакторска аутентификација за услугу { $name }
mail-mfa-reset-heading = Вишефакторска аутентификација је ресетована
mail-mfa-reset-text = Администратор услуге { $name } је уклонио други корак пријаве са вашег налога и одјављени сте. Можда ћете морати поново да га подесите.
mail-mfa-recovery-subject = Искоришћен је резервни код за услугу { $name }
mail-mfa-recovery-heading = Искоришћен је резервни код
mail-mfa-recovery-text = Неко се управо пријавио на услугу { $name } једним од ваших резервних кодова. { $left ->
    [0] То је био последњи код.
    [one] Преостао је { $left } код.
    [few] Преостала су { $left } кода.
   *[other] Преостало је { $left } кодова.
}
mail-mfa-warning = Ако то нисте били ви, одмах промените лозинку и обавестите подршку за услугу { $name }.
mail-password-changed-subject = Промењена је ваша лозинка за услугу { $name }
mail-password-changed-heading = Ваша лозинка је промењена
mail-password-changed-text = Лозинка вашег налога за услугу { $name } је управо промењена.
mail-password-changed-warning = Ако то нисте били ви, одмах ресетујте лозинку и обавестите подршку за услугу { $name }.
mail-password-set-subject = Ваш налог за услугу { $name } сада има лозинку
mail-password-set-heading = Ваш налог сада има лозинку
mail-password-set-text = Управо је постављена лозинка за ваш налог за услугу { $name }. Од сада можете да се пријављујете њоме.
mail-passkey-added-subject = Вашем налогу за услугу { $name } додат је приступни кључ
mail-passkey-added-heading = Додат је приступни кључ
mail-passkey-added-text = Сада можете да се пријавите на услугу { $name } овим приступним кључем: { $passkey }.
mail-passkey-added-warning = Ако то нисте били ви, одмах обавестите подршку за услугу { $name }.
mail-passkey-removed-subject = Са вашег налога за услугу { $name } уклоњен је приступни кључ
mail-passkey-removed-heading = Уклоњен је приступни кључ
mail-passkey-removed-text = Овим приступним кључем више не можете да се пријавите на налог за услугу { $name }: { $passkey }.
mail-passkey-removed-warning = Одјављени сте свуда. Ако то нисте очекивали, обавестите подршку за услугу { $name }.
mail-account-linked-subject = Нови начин пријаве на услугу { $name }
mail-account-linked-heading = Нови начин пријаве
mail-account-linked-text = Од сада и { $provider } ({ $account }) отвара ваш налог { $email } за услугу { $name }.
mail-account-linked-text-company = Од сада само { $provider } ({ $account }) отвара ваш налог { $email } за услугу { $name }.
mail-account-linked-removed = Више га не отварају: { $ways }.
mail-account-linked-passkeys = Приступни кључеви
mail-webhook-disabled-subject = Искључен је вебхук { $webhook }
mail-webhook-disabled-heading = Вебхук је искључен
mail-webhook-disabled-text = Вебхук „{ $webhook }“ услуге { $name } три дана није ништа прихватио, па му више ништа не шаљемо.
mail-webhook-disabled-warning = Када његов прималац поново проради, промените вебхук или га сачувајте без измена: тиме се укључује. Све што се дотад десило остаје у евиденцији надзора.
mail-footer = Добијате овај имејл зато што је ова адреса коришћена за услугу { $name }.

## Text messages

sms-code-text = { $code } је ваш једнократни код за пријаву на услугу { $name }
