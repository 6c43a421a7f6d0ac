### Ukrainian. Polite address (ви, not capitalized), short sentences; quotation marks « », apostrophe ’.
### Names are not inflected: they stand in quotation marks after «сервіс» or «застосунок».

## Everywhere

action-continue = Продовжити
action-change-email = Указати іншу електронну адресу
action-change-phone = Указати інший номер телефону
action-change-account = Використати інший обліковий запис
label-email = Електронна адреса
label-email-or-username = Електронна адреса або ім’я користувача
label-username = Ім’я користувача
label-phone = Номер телефону
label-country = Країна або регіон
label-password = Пароль
label-first-name = Ім’я
label-last-name = Прізвище
label-code = Код
label-organization-name = Назва організації
label-terms = Я приймаю умови використання та політику конфіденційності.
label-news = Надсилайте мені новини й пропозиції електронною поштою. Від розсилки можна відмовитися будь-коли.
label-recovery-code = Резервний код
label-account = Обліковий запис
label-optional = { $label } (необов’язково)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Помилка:
frame-problems-heading = Перевірте таке
frame-privacy = Конфіденційність
frame-terms = Умови
frame-powered = Працює на Doorstep

## Sign in

login-title = Вхід
login-intro = Щоб продовжити, введіть електронну адресу.
login-intro-username = Щоб продовжити, введіть ім’я користувача.
login-intro-email-or-username = Щоб продовжити, введіть електронну адресу або ім’я користувача.
login-intro-phone = Щоб продовжити, введіть номер телефону.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = для переходу в застосунок «{ $application }»
# The question, and the link behind it.
login-no-account = Ще не маєте облікового запису?
login-register = Створити
login-use-email = Указати електронну адресу
login-use-username = Указати ім’я користувача
login-use-email-or-username = Указати електронну адресу або ім’я користувача
login-use-phone = Указати номер телефону
login-passkey = Увійти з ключем доступу
login-passkey-failed = Не вдалося. Спробуйте ще раз або ввійдіть іншим способом.
# Between the form and the buttons of other ways to sign in.
login-or = або
login-continue-with = Продовжити через { $provider }
login-sso = Увійти через SSO

## Sign in with a company’s own provider

sso-home-realm-title = Увійти через SSO
sso-home-realm-intro = Введіть робочу адресу електронної пошти. Ми переспрямуємо вас на сторінку входу вашої компанії.
sso-home-realm-back = Увійти іншим способом

## On the way to another provider

leave-title = Хвилинку
leave-intro = Переспрямовуємо вас на сторінку входу. Якщо нічого не відбувається, натисніть кнопку.

## Register

register-title = Створення облікового запису
register-intro-app = для переходу в застосунок «{ $application }»
register-intro = Це займе менше хвилини.
# The question, and the link behind it.
register-have-account = Уже маєте обліковий запис?
register-sign-in = Увійти
register-username-hint = Літери, цифри, дефіси та знаки підкреслення.

## Email address of a new username

provide-email-title = Ваша електронна адреса
provide-email-intro = Ми надішлемо на неї код підтвердження. Ця адреса знадобиться, якщо ви втратите доступ до облікового запису.
provide-email-intro-provider = Сервіс { $provider } не надав адреси електронної пошти, на яку можна покластися. Ми надішлемо код, щоб підтвердити вашу адресу.
provide-email-intro-named = Сервіс { $provider } надав нам цю адресу. Ми надішлемо код, щоб підтвердити, що вона ваша.

## Clickwrap

clickwrap-title = Залишився один крок
clickwrap-intro = Щоб створити обліковий запис, прийміть умови.

## Account not found

account-not-found-title = Ми не знаємо такої адреси
account-not-found-title-username = Ми не знаємо такого імені користувача
account-not-found-title-phone = Ми не знаємо такого номера
account-not-found-offer = Облікового запису із цією електронною адресою ще немає. Ви можете створити його зараз або вказати іншу адресу.
account-not-found-offer-username = Облікового запису із цим іменем користувача ще немає. Ви можете створити його зараз або вказати інше ім’я.
account-not-found-offer-phone = Облікового запису із цим номером телефону ще немає. Ви можете створити його зараз або вказати інший номер.
account-not-found-closed = Облікового запису із цією електронною адресою немає. Перевірте, чи немає помилки, або вкажіть іншу адресу.
account-not-found-closed-username = Облікового запису із цим іменем користувача немає. Перевірте, чи немає помилки, або вкажіть інше ім’я.
account-not-found-closed-phone = Облікового запису із цим номером телефону немає. Перевірте цифри й країну або вкажіть інший номер.
account-not-found-create = Створити обліковий запис
account-not-found-back = Указати іншу адресу
account-not-found-back-username = Указати інше ім’я
account-not-found-back-phone = Указати інший номер

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Запросити доступ
# On the page to register, before that link.
request-access-offer = Облікові записи тут створюють за запитом.
request-access-title = Запросити доступ
request-access-intro = Самостійно створити тут обліковий запис не можна. Розкажіть, хто ви, і ми розглянемо ваш запит.
request-access-intro-account = Ваш обліковий запис ще не належить до цієї організації. Надішліть запит, і ми його розглянемо.
request-access-submit = Надіслати запит
request-access-success-title = Ми отримали ваш запит
# The address stands below.
request-access-success-text = Дякуємо. Коли доступ буде надано, ви зможете ввійти із цією електронною адресою.

## Code

code-title-sign-in = Перевірте пошту
code-title-sign-up = Підтвердьте електронну адресу
# The address stands below.
code-intro = Ми надіслали 6-значний код на адресу
code-intro-username = Ми надіслали 6-значний код на вашу адресу електронної пошти.
code-hint = Лист може йти близько хвилини. Перегляньте також папку «Спам».
# The question, and the button behind it.
code-not-received = Лист не надійшов?
code-resend = Надіслати новий код
code-link = Після цього { $provider } ({ $account }) відкриватиме ваш обліковий запис.
code-link-company = Це буде єдиний спосіб входу: інші, наприклад пароль або ключі доступу, буде видалено.
reset-password-verify-email-otp-title = Перевірте пошту
reset-password-verify-email-otp-intro = Щоб вибрати пароль, введіть 6-значний код, який ми надіслали на адресу
reset-password-verify-email-otp-intro-username = Щоб вибрати пароль, введіть 6-значний код, який ми надіслали на вашу адресу електронної пошти.

## Code by text message

phone-code-title-sign-in = Перевірте телефон
phone-code-title-sign-up = Підтвердьте номер телефону
phone-code-intro = Ми надіслали SMS із 6-значним кодом на номер
phone-code-hint = Повідомлення може йти близько хвилини.
phone-code-not-received = SMS не надійшло?

## Password

verify-password-title = Введіть пароль
verify-password-forgot = Забули пароль?
set-password-title-create = Придумайте пароль
set-password-title-replace = Придумайте новий пароль
set-password-intro-create = Він знадобиться під час наступного входу.
set-password-intro-replace = Старий пароль більше не діятиме.
set-password-intro-temporary = Тимчасовий пароль діє лише один раз. Придумайте той, яким користуватиметеся надалі.
set-password-first = Новий пароль
set-password-second = Новий пароль ще раз
set-password-hint = Щонайменше { $minimum ->
    [one] { $minimum } символ
    [few] { $minimum } символи
    [many] { $minimum } символів
   *[other] { $minimum } символу
}. Кілька слів поспіль — надійний пароль.
set-password-submit = Зберегти пароль

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Захистіть обліковий запис
mfa-method-selection-title-use = Підтвердьте, що це ви
mfa-method-selection-intro-set-up = Відтепер кожен вхід потрібно підтверджувати тим, що є лише у вас. Як вам зручніше це робити?
mfa-method-selection-intro-use = Виберіть, як підтвердити вхід.
mfa-method-selection-legend = Способи підтвердження
mfa-method-selection-app = Застосунок для автентифікації
mfa-method-selection-app-hint = Коди із застосунку на телефоні
mfa-method-selection-email = Електронна пошта
mfa-method-selection-email-hint = Код надійде в листі
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Код надійде на телефон
mfa-method-selection-recovery = Резервний код
mfa-method-selection-recovery-hint = Один зі збережених вами кодів
mfa-method-selection-decline = Не використовувати багатофакторну автентифікацію
mfa-other-way = Вибрати інший спосіб

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Налаштуйте застосунок для автентифікації
mfa-authenticator-app-title-use = Введіть код із застосунку
mfa-authenticator-app-intro-use = Відкрийте застосунок для автентифікації та введіть 6-значний код для цього облікового запису.
mfa-authenticator-app-scan = Відскануйте це зображення застосунком для автентифікації.
mfa-authenticator-app-picture = QR-код для застосунку для автентифікації
mfa-authenticator-app-open = Застосунок на цьому пристрої? Відкрийте його
mfa-authenticator-app-manual = Не вдається відсканувати? Введіть ключ уручну
mfa-authenticator-app-account = Обліковий запис
mfa-authenticator-app-key = Ключ
mfa-authenticator-app-then = Потім введіть 6-значний код із застосунку.
mfa-authenticator-app-hint-use = Новий код з’являється кожні 30 секунд і діє один раз.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Налаштуйте коди електронною поштою
mfa-setup-email-intro = На яку адресу надсилати вам коди? Краще вказати не ту, з якою ви входите.
mfa-setup-phone-title = Налаштуйте коди через SMS
mfa-setup-phone-intro = На який телефон надсилати вам коди?
mfa-use-email-otp-title = Перевірте пошту
mfa-use-phone-otp-title = Перевірте телефон

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Введіть резервний код
mfa-use-recovery-code-intro = Це один із кодів, які ви зберегли під час налаштування багатофакторної автентифікації. Кожен діє один раз.
mfa-view-recovery-codes-title = Збережіть резервні коди
mfa-view-recovery-codes-intro = Якщо ви не зможете отримати код, увійти допоможе один із цих. Кожен діє один раз. Зберігайте їх там, де знайдете лише ви: більше ми їх не покажемо.
mfa-view-recovery-codes-list = Ваші резервні коди
mfa-view-recovery-codes-copy = Копіювати
mfa-view-recovery-codes-copied = Скопійовано
mfa-view-recovery-codes-download = Завантажити
mfa-view-recovery-codes-print = Роздрукувати
mfa-view-recovery-codes-late = Для вашої безпеки коди видно лише кілька хвилин, і цей час минув.
mfa-view-recovery-codes-submit = Коди збережено
mfa-view-recovery-codes-file = Резервні коди для сервісу «{ $name }». Кожен діє один раз.

## Organization

choose-organization-title = Виберіть організацію
choose-organization-intro = Ви належите до кількох. До якої ввійти?
choose-organization-legend = Ваші організації
choose-organization-join-title = Приєднатися до організації «{ $organization }»?
choose-organization-join-intro = Ви ще не належите до цієї організації.
choose-organization-join = Приєднатися до організації «{ $organization }»
choose-organization-create = Створити організацію
create-organization-title = Назвіть свою організацію
create-organization-intro = Назва вашої команди або компанії. Її можна змінити пізніше.
create-organization-submit = Створити організацію

## Passkey

add-passkey-title-offer = Входьте швидше
add-passkey-title-required = Створіть ключ доступу
add-passkey-intro = З ключем доступу ви входите так само, як розблоковуєте пристрій: за відбитком пальця, обличчям або PIN-кодом. Нічого не потрібно запам’ятовувати та вводити.
add-passkey-required = Тут потрібен ключ доступу. Створіть його, щоб продовжити.
add-passkey-submit = Створити ключ доступу
add-passkey-skip = Не зараз
add-passkey-failed = Ключ доступу не створено. Спробуйте ще раз.
add-passkey-no-support = Цей браузер не може створити тут ключ доступу. Увімкніть JavaScript або ввійдіть в іншому браузері чи на іншому пристрої.
add-passkey-no-support-optional = Цей браузер не може створити тут ключ доступу. Можна продовжити й без нього.

## Error

error-title = Щось пішло не так
error-title-session = Почнімо спочатку
error-title-access = У вас немає доступу
error-title-suspended = Доступ призупинено
error-title-registration = Реєстрацію закрито
error-title-creation = Нові організації не створюються
error-title-request = Трохи повільніше
error-home = Перейти в застосунок
error-retry = Увійти знову
error-start = Перейти на початкову сторінку
error-code = Код помилки
error-correlation = Ідентифікатор запиту
error-support = Якщо помилка повторюється, надішліть ці дані в підтримку застосунку.
error-fix-parameter = Зазначеного нижче параметра немає, його надіслано двічі з різними значеннями або він називає те, чого тут немає. Порівняйте запит із налаштуваннями застосунку.
error-codes-title = Що означають коди помилок
error-codes-intro = Сторінка, що повідомляє про проблему, показує один із цих кодів. Числа в реченнях наведено для прикладу.

## Account locked

account-locked-title = Обліковий запис тимчасово заблоковано
account-locked-why = Було забагато невдалих спроб, тому ми призупинили вхід, щоб захистити ваш обліковий запис.
account-locked-remaining = Ви зможете спробувати знову через { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
account-locked-retry = Повернутися до входу

## Invalid redirect address

invalid-redirect-url-title-callback = Цю URL-адресу зворотного виклику не дозволено
invalid-redirect-url-title-logout = Цю адресу виходу не дозволено
invalid-redirect-url-title-missing = Не вказано адреси для повернення
invalid-redirect-url-intro = Застосунок попросив переспрямувати вас на адресу, якої немає в його списку. Заради вашої безпеки ми зупинилися тут.
invalid-redirect-url-missing = Застосунок не вказав, куди вас переспрямувати. Заради вашої безпеки ми зупинилися тут.
invalid-redirect-url-value = Запитана адреса
invalid-redirect-url-parameter = Параметр
invalid-redirect-url-application = Застосунок
invalid-redirect-url-fix = Ви розробляєте цей застосунок?
invalid-redirect-url-fix-callback = Відкрийте налаштування застосунку й додайте цю адресу точно в тому вигляді, як її наведено вище, до списку дозволених URL-адрес зворотного виклику.
invalid-redirect-url-fix-logout = Відкрийте налаштування застосунку й додайте цю адресу точно в тому вигляді, як її наведено вище, до списку дозволених URL-адрес переспрямування після виходу.
invalid-redirect-url-fix-missing = Передайте вказаний вище параметр з адресою зі списку застосунку.
invalid-redirect-url-fix-compare = Схема, хост, порт, шлях і скісна риска в кінці мають повністю збігатися. http:// і https:// — це різні адреси.

## Signed out, signed in

home-title = Doorstep працює
home-text = Вхід починається у вашому застосунку.
home-inbox = Відкрити вхідні
home-discovery = Документ Discovery

signed-out-title = Ви вийшли з облікового запису
signed-out-text = Тепер це вікно можна закрити.
signed-out-again = Увійти знову
sign-out-confirm-title = Вийти з облікового запису?
sign-out-confirm-text = Сеанс завершиться тут і в усіх застосунках, які його використовують.
sign-out-confirm-submit = Вийти
sign-out-confirm-stay = Залишитися
success-title = Ви ввійшли в обліковий запис
success-text = Можна закрити це вікно й повернутися в застосунок.
success-text-app = Можна закрити це вікно й повернутися в застосунок «{ $application }».
success-open = Відкрити застосунок

## Inbox for developers

dev-inbox-title = Вхідні
dev-inbox-intro = Листи, які було б надіслано. Вони залишаються на цьому комп’ютері й зникають після перезапуску.
dev-inbox-empty = Листів ще немає
dev-inbox-empty-hint = Зареєструйтеся або ввійдіть із будь-якою адресою, і лист з’явиться тут.
dev-inbox-refresh = Оновити
dev-inbox-clear = Видалити всі
dev-inbox-to = Кому
dev-inbox-text-message = SMS
dev-inbox-code = Код
dev-inbox-show = Показати повідомлення
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Введіть електронну адресу.
problem-email-invalid = Введіть електронну адресу, наприклад name@example.com.
problem-email-or-username-required = Введіть електронну адресу або ім’я користувача.
problem-email-or-username-invalid = Введіть ім’я користувача або електронну адресу, наприклад name@example.com.
problem-username-required = Введіть ім’я користувача.
problem-username-invalid = Ім’я користувача може містити лише літери, цифри, дефіси та знаки підкреслення.
problem-username-length = Ім’я користувача має містити від { $minimum } до { $maximum ->
    [one] { $maximum } символу
    [few] { $maximum } символів
    [many] { $maximum } символів
   *[other] { $maximum } символу
}.
problem-username-taken = Це ім’я користувача вже зайнято. Виберіть інше або ввійдіть, якщо воно ваше.
problem-phone-required = Введіть номер телефону.
problem-phone-invalid = На цей номер телефону не можна надіслати повідомлення. Перевірте цифри й країну.
problem-phone-country-required = Виберіть країну номера телефону.
problem-phone-not-configured = SMS тут поки не надсилаються. Увійдіть іншим способом або зверніться в підтримку застосунку.
problem-method-off = Цей застосунок не підтримує такого способу входу. Скористайтеся полем нижче.
problem-no-contact = Цей обліковий запис не має електронної адреси, на яку можна надіслати код. Зверніться в підтримку застосунку.
problem-home-realm-unknown = Для цієї адреси нам не відомий вхід компанії. Перевірте адресу або ввійдіть іншим способом.
problem-provider-not-ready = Цей спосіб входу ще не готовий. Виберіть інший або зверніться в підтримку застосунку.
problem-provider-unreachable = Сервіс, через який ви хотіли ввійти, не відповідає. Спробуйте ще раз за мить або ввійдіть іншим способом.
problem-provider-refused = Не вдалося прийняти відповідь сервісу, через який ви ввійшли. Спробуйте ще раз або ввійдіть іншим способом.
problem-provider-cancelled = Вхід там скасовано. Спробуйте ще раз або ввійдіть іншим способом.
problem-provider-expired = Це тривало надто довго, або вже було зроблено. Увійдіть ще раз.
problem-provider-not-allowed = Із цим обліковим записом увійти тут не можна. Використайте інший або зверніться в підтримку застосунку.
problem-provider-not-fresh = Сервіс, через який ви ввійшли, не перевірив ще раз, хто ви. Вийдіть там, а потім спробуйте ще раз тут.
problem-provider-faulty = Сервіс, через який ви хотіли ввійти, має власну проблему. Спробуйте ще раз за мить або ввійдіть іншим способом.
problem-connected-app-expired = Це тривало занадто довго або вже зроблено. Поверніться в застосунок і почніть спочатку.
problem-connected-app-not-ready = З’єднання з іншим сервісом налаштовано неправильно. Зверніться в підтримку застосунку.
problem-connected-app-failed = Інший сервіс відповів не так, як мав би. Поверніться в застосунок і спробуйте ще раз за мить.
problem-connected-app-cancelled = Доступ не надано. Щоб надати його, поверніться в застосунок і почніть спочатку.
problem-connected-app-other-user = Це призначалося для іншого облікового запису, а не для того, у який ви ввійшли. Поверніться в застосунок і почніть спочатку.
problem-email-domain-not-allowed = З адресою в цьому домені тут не можна створити обліковий запис. Укажіть робочу адресу.
problem-email-taken = Ця адреса належить іншому обліковому запису. Увійдіть із нею або введіть іншу.
problem-terms-required = Щоб створити обліковий запис, прийміть умови.
problem-domain-not-allowed = Увійти можна лише з адресою в певних доменах. Укажіть робочу адресу або зверніться до адміністратора.
problem-first-name-too-long = Ім’я може містити не більше ніж { $maximum ->
    [one] { $maximum } символ
    [few] { $maximum } символи
    [many] { $maximum } символів
   *[other] { $maximum } символу
}.
problem-last-name-too-long = Прізвище може містити не більше ніж { $maximum ->
    [one] { $maximum } символ
    [few] { $maximum } символи
    [many] { $maximum } символів
   *[other] { $maximum } символу
}.
problem-code-required = Введіть код із листа.
problem-phone-code-required = Введіть код з SMS.
problem-code-incorrect = Неправильний код. Перевірте найновіший лист і спробуйте ще раз.
problem-phone-code-incorrect = Неправильний код. Перевірте найновіше SMS і спробуйте ще раз.
problem-code-expired = Термін дії коду минув. Запросіть новий код нижче.
problem-code-wrong-length = Код складається з { $length ->
    [one] { $length } цифри
    [few] { $length } цифр
    [many] { $length } цифр
   *[other] { $length } цифри
}. Перевірте, чи всі цифри ви скопіювали.
problem-code-too-many-tries = Забагато неправильних кодів. Ми надіслали вам новий; старий більше не діє.
problem-resend-too-soon = Ми щойно надіслали вам код. Запросити новий можна через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунди
    [many] { $seconds } секунд
   *[other] { $seconds } секунди
}.
problem-too-many-codes = Запитано забагато кодів. Спробуйте знову через { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
problem-too-many-codes-here = З вашої мережі запитано забагато кодів. Спробуйте знову через { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
problem-too-many-requests-here = З вашої мережі надійшло забагато запитів. Спробуйте знову через { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
problem-password-required = Введіть пароль.
problem-password-incorrect = Неправильний пароль. Спробуйте ще раз.
problem-password-too-short = Пароль має містити щонайменше { $minimum ->
    [one] { $minimum } символ
    [few] { $minimum } символи
    [many] { $minimum } символів
   *[other] { $minimum } символу
}.
problem-password-too-long = Пароль може містити не більше ніж { $maximum ->
    [one] { $maximum } символ
    [few] { $maximum } символи
    [many] { $maximum } символів
   *[other] { $maximum } символу
}.
problem-password-too-common = Цей пароль є в списках, які зловмисники перевіряють найперше. Придумайте інший.
problem-password-surrounding-space = Пароль не може починатися або закінчуватися пробілом.
problem-password-mismatch = Паролі не збігаються. Введіть обидва ще раз.
problem-password-same = Придумайте пароль, відмінний від попереднього.
problem-password-is-name = Вашу адресу електронної пошти або ім’я користувача надто легко вгадати як пароль. Придумайте інший.
problem-mfa-factor-required = Щоб продовжити, виберіть один зі способів.
problem-mfa-same-contact = Ви щойно використали код, який ми надіслали, і ще один у те саме місце нічого більше не доведе. Налаштуйте інший спосіб.
problem-mfa-same-email = На цю адресу ви щойно отримали код. Введіть іншу.
problem-mfa-same-phone = На цей телефон ви щойно отримали код. Введіть інший номер.
problem-app-code-required = Введіть код із застосунку для автентифікації.
problem-app-code-incorrect = Код неправильний або вже використаний. Дочекайтеся, доки в застосунку з’явиться новий, і введіть його.
problem-recovery-code-required = Введіть один із резервних кодів.
problem-recovery-code-incorrect = Серед ваших невикористаних резервних кодів такого немає. Перевірте його або введіть інший.
problem-passkey-unknown = Цей ключ доступу тут невідомий. Можливо, його видалено. Увійдіть іншим способом.
problem-passkey-refused = Не вдалося перевірити ключ доступу. Спробуйте ще раз або ввійдіть іншим способом.
problem-passkey-not-here = Ця організація не використовує ключів доступу. Увійдіть іншим способом.
problem-passkey-not-added = Не вдалося зберегти ключ доступу. Спробуйте ще раз.
problem-organization-required = Щоб продовжити, виберіть організацію.
problem-organization-name-required = Введіть назву організації.
problem-organization-name-too-long = Назва може містити не більше ніж { $maximum ->
    [one] { $maximum } символ
    [few] { $maximum } символи
    [many] { $maximum } символів
   *[other] { $maximum } символу
}.
problem-registration-closed = Зараз тут не можна створити новий обліковий запис. Якщо ви вже його маєте, увійдіть.
problem-no-organization-access = Ваш обліковий запис не належить до цієї організації. Попросіть її адміністратора додати вас.
problem-organization-not-found = Не вдалося знайти цю організацію. Перевірте посилання, за яким ви перейшли.
problem-organization-suspended = Доступ цієї організації призупинено. Зверніться до її адміністратора.
problem-organization-creation-closed = Тут не можна створювати нові організації. Зверніться в підтримку застосунку.
problem-organization-method = Ця організація вимагає іншого способу входу. Якщо тут нічого не запропоновано, зверніться до її адміністратора.
problem-user-suspended = Доступ вашого облікового запису призупинено. Зверніться в підтримку застосунку.
problem-no-method = У цьому застосунку ще не ввімкнено жодного способу входу. Зверніться в підтримку застосунку.
problem-locked = Забагато невдалих спроб. Спробуйте знову через { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
problem-too-many-requests = З вашої мережі надійшло забагато запитів. Зачекайте хвилину та спробуйте знову.
problem-session-ended = Вхід тривав занадто довго або вже завершився в іншій вкладці. Поверніться в застосунок і почніть спочатку.
problem-other-browser = Цей вхід розпочато в іншому браузері. Поверніться до нього або почніть заново із застосунку.
problem-form-expired = Сторінка була відкрита занадто довго. Надішліть форму ще раз.
problem-bad-request = Посилання або форма надійшли неповними чи зміненими. Поверніться в застосунок і почніть спочатку.
problem-not-found = За цією адресою нічого немає. Перевірте посилання, за яким ви перейшли.
problem-unknown = Помилка на нашому боці. Спробуйте ще раз трохи пізніше.

## Notices: something happened, as it should

notice-code-sent = Ми надіслали вам новий код. Діє лише найновіший.
notice-password-changed = Пароль змінено. Увійдіть із новим паролем.
notice-password-requested = Адміністрація цього сервісу просить вас вибрати новий пароль.
notice-sign-in-again = Увійдіть ще раз, щоб ми переконалися, що це ви.

## Mail

mail-code-subject-sign-in = { $code } — одноразовий код для входу в сервіс «{ $name }»
mail-code-subject-sign-up = { $code } — одноразовий код для реєстрації в сервісі «{ $name }»
mail-code-subject-reset = { $code } — одноразовий код для скидання пароля в сервісі «{ $name }»
mail-code-subject-choose = { $code } — одноразовий код, щоб установити пароль у сервісі «{ $name }»
mail-code-heading-sign-in = Ваш код для входу
mail-code-heading-sign-up = Підтвердьте електронну адресу
mail-code-heading-reset = Скидання пароля
# The code stands below.
mail-code-text-sign-in = Введіть цей код, щоб увійти в сервіс «{ $name }»:
mail-code-text-sign-up = Введіть цей код, щоб створити обліковий запис у сервісі «{ $name }»:
mail-code-text-reset = Введіть цей код, щоб задати новий пароль у сервісі «{ $name }»:
mail-code-valid-minutes = Код діє один раз протягом { $minutes ->
    [one] { $minutes } хвилини
    [few] { $minutes } хвилин
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
mail-code-valid-hours = Код діє один раз протягом { $hours ->
    [one] { $hours } години
    [few] { $hours } годин
    [many] { $hours } годин
   *[other] { $hours } години
}.
mail-code-warning = Працівники сервісу «{ $name }» ніколи не попросять вас назвати цей код. Якщо ви його не запитували, просто проігноруйте цей лист.
mail-code-warning-requested = Працівники сервісу «{ $name }» ніколи не попросять вас назвати цей код. Якщо це були не ви, просто проігноруйте цей лист.
mail-no-account-subject = У сервісі «{ $name }» немає облікового запису із цією адресою
mail-no-account-heading = Облікового запису із цією адресою немає
mail-no-account-text = Хтось (імовірно, ви) намагався ввійти в сервіс «{ $name }» із цією адресою, але облікового запису з такою адресою немає.
mail-no-account-warning = Ви використовували іншу адресу? Спробуйте ввійти з нею. Якщо це були не ви, просто проігноруйте цей лист.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Ви використовували іншу адресу? Спробуйте ввійти з нею. Якщо ні, доступ можна запросити на сторінці входу. Якщо це були не ви, просто проігноруйте цей лист.
mail-code-subject-set-up = { $code } — одноразовий код для підтвердження адреси в сервісі «{ $name }»
mail-code-heading-set-up = Підтвердьте цю адресу
mail-code-text-second-factor = Введіть цей код, щоб завершити вхід у сервіс «{ $name }»:
mail-code-text-set-up = Введіть цей код, щоб отримувати на цю адресу коди для входу в сервіс «{ $name }»:
mail-code-text-confirm = Введіть цей код, щоб підтвердити цю адресу в сервісі «{ $name }»:
mail-code-subject-link = { $code } — одноразовий код, щоб зв’язати { $provider } з вашим обліковим записом у сервісі «{ $name }»
mail-code-text-link = З цим кодом { $provider } ({ $account }) відтепер відкриватиме ваш обліковий запис { $email } у сервісі «{ $name }».
mail-mfa-added-subject = Налаштовано багатофакторну автентифікацію в сервісі «{ $name }»
mail-mfa-added-heading = Ваш обліковий запис захищено краще
mail-mfa-added-text-app = Відтепер під час входу у ваш обліковий запис у сервісі «{ $name }» може знадобитися код із застосунку для автентифікації.
mail-mfa-added-text-email = Відтепер під час входу у ваш обліковий запис у сервісі «{ $name }» може знадобитися код, надісланий електронною поштою.
mail-mfa-added-text-sms = Відтепер під час входу у ваш обліковий запис у сервісі «{ $name }» може знадобитися код, надісланий на телефон.
mail-mfa-reset-subject = Скинуто багатофакторну автентифікацію в сервісі «{ $name }»
mail-mfa-reset-heading = Багатофакторну автентифікацію скинуто
mail-mfa-reset-text = Адміністратор сервісу «{ $name }» вилучив другий крок входу у ваш обліковий запис, а ваш сеанс завершено. Можливо, вас попросять налаштувати цей крок знову.
mail-mfa-recovery-subject = Використано резервний код для входу в сервіс «{ $name }»
mail-mfa-recovery-heading = Використано резервний код
mail-mfa-recovery-text = Хтось щойно ввійшов у сервіс «{ $name }» з одним із ваших резервних кодів. { $left ->
    [0] Цей код був останнім.
    [one] Залишився { $left } код.
    [few] Залишилося { $left } коди.
    [many] Залишилося { $left } кодів.
   *[other] Залишилося { $left } коду.
}
mail-mfa-warning = Якщо це були не ви, негайно змініть пароль і повідомте підтримку сервісу «{ $name }».
mail-password-changed-subject = Ваш пароль у сервісі «{ $name }» змінено
mail-password-changed-heading = Ваш пароль змінено
mail-password-changed-text = Пароль вашого облікового запису в сервісі «{ $name }» щойно змінено.
mail-password-changed-warning = Якщо це були не ви, негайно скиньте пароль і повідомте підтримку сервісу «{ $name }».
mail-password-set-subject = Ваш обліковий запис у сервісі «{ $name }» тепер має пароль
mail-password-set-heading = Ваш обліковий запис тепер має пароль
mail-password-set-text = Для вашого облікового запису в сервісі «{ $name }» щойно встановлено пароль. Відтепер ви можете входити з ним.
mail-passkey-added-subject = До вашого облікового запису в сервісі «{ $name }» додано ключ доступу
mail-passkey-added-heading = Додано ключ доступу
mail-passkey-added-text = Тепер ви можете входити в сервіс «{ $name }» із цим ключем доступу: { $passkey }.
mail-passkey-added-warning = Якщо це були не ви, негайно повідомте підтримку сервісу «{ $name }».
mail-passkey-removed-subject = З вашого облікового запису в сервісі «{ $name }» видалено ключ доступу
mail-passkey-removed-heading = Видалено ключ доступу
mail-passkey-removed-text = Із цим ключем доступу більше не можна ввійти у ваш обліковий запис у сервісі «{ $name }»: { $passkey }.
mail-passkey-removed-warning = Усі ваші сеанси завершено. Якщо ви цього не очікували, повідомте підтримку сервісу «{ $name }».
mail-account-linked-subject = Новий спосіб входу в сервіс «{ $name }»
mail-account-linked-heading = Новий спосіб входу
mail-account-linked-text = Відтепер { $provider } ({ $account }) теж відкриває ваш обліковий запис { $email } у сервісі «{ $name }».
mail-account-linked-text-company = Відтепер лише { $provider } ({ $account }) відкриває ваш обліковий запис { $email } у сервісі «{ $name }».
mail-account-linked-removed = Більше не відкривають його: { $ways }.
mail-account-linked-passkeys = Ключі доступу
mail-webhook-disabled-subject = Вебхук { $webhook } вимкнено
mail-webhook-disabled-heading = Вебхук вимкнено
mail-webhook-disabled-text = Вебхук «{ $webhook }» сервісу «{ $name }» три дні нічого не приймав, тому ми більше нічого на нього не надсилаємо.
mail-webhook-disabled-warning = Коли одержувач знову запрацює, змініть вебхук або збережіть його без змін: це його ввімкне. Усі події за цей час залишаться в журналі аудиту.
mail-footer = Ви отримали цей лист, бо цю адресу використано в сервісі «{ $name }».

## Text messages

sms-code-text = { $code } — одноразовий код для входу в сервіс «{ $name }»
