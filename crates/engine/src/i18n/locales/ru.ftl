### Russian. Polite address (вы, not capitalized), short sentences, ё throughout; quotation marks « ».
### Names are not inflected: they stand in quotation marks after «сервис» or «приложение».

## Everywhere

action-continue = Продолжить
action-change-email = Указать другой адрес почты
action-change-phone = Указать другой номер телефона
action-change-account = Использовать другой аккаунт
label-email = Адрес электронной почты
label-email-or-username = Адрес электронной почты или имя пользователя
label-username = Имя пользователя
label-phone = Номер телефона
label-country = Страна или регион
label-password = Пароль
label-first-name = Имя
label-last-name = Фамилия
label-code = Код
label-organization-name = Название организации
label-terms = Я принимаю условия использования и политику конфиденциальности.
label-news = Присылайте мне новости и предложения по электронной почте. От рассылки можно отказаться в любой момент.
label-recovery-code = Резервный код
label-account = Аккаунт
label-optional = { $label } (необязательно)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Ошибка:
frame-problems-heading = Проверьте следующее
frame-privacy = Конфиденциальность
frame-terms = Условия
frame-powered = Работает на Doorstep

## Sign in

login-title = Вход
login-intro = Чтобы продолжить, введите адрес электронной почты.
login-intro-username = Чтобы продолжить, введите имя пользователя.
login-intro-email-or-username = Чтобы продолжить, введите адрес электронной почты или имя пользователя.
login-intro-phone = Чтобы продолжить, введите номер телефона.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = для перехода в приложение «{ $application }»
# The question, and the link behind it.
login-no-account = Ещё нет аккаунта?
login-register = Создать аккаунт
login-use-email = Указать адрес электронной почты
login-use-username = Указать имя пользователя
login-use-email-or-username = Указать адрес почты или имя пользователя
login-use-phone = Указать номер телефона
login-passkey = Войти с ключом доступа
login-passkey-failed = Не получилось. Попробуйте ещё раз или войдите другим способом.
# Between the form and the buttons of other ways to sign in.
login-or = или
login-continue-with = Продолжить через { $provider }
login-sso = Войти через SSO

## Sign in with a company’s own provider

sso-home-realm-title = Войти через SSO
sso-home-realm-intro = Введите рабочий адрес электронной почты. Мы перенаправим вас на страницу входа вашей компании.
sso-home-realm-back = Войти другим способом

## On the way to another provider

leave-title = Одну минуту
leave-intro = Перенаправляем вас на страницу входа. Если ничего не происходит, нажмите кнопку.

## Register

register-title = Создание аккаунта
register-intro-app = для перехода в приложение «{ $application }»
register-intro = Это займёт меньше минуты.
# The question, and the link behind it.
register-have-account = Уже есть аккаунт?
register-sign-in = Войти
register-username-hint = Буквы, цифры, дефисы и знаки подчёркивания.

## Email address of a new username

provide-email-title = Ваш адрес электронной почты
provide-email-intro = Мы отправим на него код подтверждения. Этот адрес понадобится, если вы потеряете доступ к аккаунту.
provide-email-intro-provider = Сервис { $provider } не сообщил адрес электронной почты, на который можно положиться. Мы отправим код, чтобы подтвердить ваш адрес.
provide-email-intro-named = Сервис { $provider } сообщил нам этот адрес. Мы отправим код, чтобы подтвердить, что он ваш.

## Clickwrap

clickwrap-title = Остался один шаг
clickwrap-intro = Чтобы создать аккаунт, примите условия.

## Account not found

account-not-found-title = Мы не знаем такого адреса
account-not-found-title-username = Мы не знаем такого имени пользователя
account-not-found-title-phone = Мы не знаем такого номера
account-not-found-offer = Аккаунта с этим адресом электронной почты пока нет. Вы можете создать его сейчас или указать другой адрес.
account-not-found-offer-username = Аккаунта с этим именем пользователя пока нет. Вы можете создать его сейчас или указать другое имя.
account-not-found-offer-phone = Аккаунта с этим номером телефона пока нет. Вы можете создать его сейчас или указать другой номер.
account-not-found-closed = Аккаунта с этим адресом электронной почты нет. Проверьте, нет ли опечатки, или укажите другой адрес.
account-not-found-closed-username = Аккаунта с этим именем пользователя нет. Проверьте, нет ли опечатки, или укажите другое имя.
account-not-found-closed-phone = Аккаунта с этим номером телефона нет. Проверьте цифры и страну или укажите другой номер.
account-not-found-create = Создать аккаунт
account-not-found-back = Указать другой адрес
account-not-found-back-username = Указать другое имя
account-not-found-back-phone = Указать другой номер

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Запросить доступ
# On the page to register, before that link.
request-access-offer = Аккаунты здесь создаются по запросу.
request-access-title = Запросить доступ
request-access-intro = Создать здесь аккаунт самостоятельно нельзя. Расскажите, кто вы, и мы рассмотрим ваш запрос.
request-access-intro-account = Ваш аккаунт пока не состоит в этой организации. Отправьте запрос, и мы его рассмотрим.
request-access-submit = Отправить запрос
request-access-success-title = Мы получили ваш запрос
# The address stands below.
request-access-success-text = Спасибо. Когда доступ будет предоставлен, вы сможете войти с этим адресом электронной почты.

## Code

code-title-sign-in = Проверьте почту
code-title-sign-up = Подтвердите адрес почты
# The address stands below.
code-intro = Мы отправили 6-значный код на адрес
code-intro-username = Мы отправили 6-значный код на ваш адрес электронной почты.
code-hint = Письмо может идти около минуты. Загляните и в папку «Спам».
# The question, and the button behind it.
code-not-received = Письмо не пришло?
code-resend = Отправить новый код
code-link = После этого { $provider } ({ $account }) будет открывать ваш аккаунт.
code-link-company = Это будет единственный способ входа: остальные, например пароль или ключи доступа, будут удалены.
reset-password-verify-email-otp-title = Проверьте почту
reset-password-verify-email-otp-intro = Чтобы выбрать пароль, введите 6-значный код, который мы отправили на адрес
reset-password-verify-email-otp-intro-username = Чтобы выбрать пароль, введите 6-значный код, который мы отправили на ваш адрес электронной почты.

## Code by text message

phone-code-title-sign-in = Проверьте телефон
phone-code-title-sign-up = Подтвердите номер телефона
phone-code-intro = Мы отправили СМС с 6-значным кодом на номер
phone-code-hint = Сообщение может идти около минуты.
phone-code-not-received = СМС не пришло?

## Password

verify-password-title = Введите пароль
verify-password-forgot = Забыли пароль?
set-password-title-create = Придумайте пароль
set-password-title-replace = Придумайте новый пароль
set-password-intro-create = Он понадобится при следующем входе.
set-password-intro-replace = Старый пароль больше не будет действовать.
set-password-intro-temporary = Временный пароль действует только один раз. Придумайте тот, которым будете пользоваться дальше.
set-password-first = Новый пароль
set-password-second = Новый пароль ещё раз
set-password-hint = Не менее { $minimum ->
    [one] { $minimum } символа
    [few] { $minimum } символов
    [many] { $minimum } символов
   *[other] { $minimum } символа
}. Несколько слов подряд — надёжный пароль.
set-password-submit = Сохранить пароль

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Защитите свой аккаунт
mfa-method-selection-title-use = Подтвердите, что это вы
mfa-method-selection-intro-set-up = Теперь каждый вход нужно будет подтверждать тем, что есть только у вас. Как вам удобнее это делать?
mfa-method-selection-intro-use = Выберите, как подтвердить вход.
mfa-method-selection-legend = Способы подтверждения
mfa-method-selection-app = Приложение-аутентификатор
mfa-method-selection-app-hint = Коды из приложения на телефоне
mfa-method-selection-email = Электронная почта
mfa-method-selection-email-hint = Код придёт в письме
mfa-method-selection-sms = СМС
mfa-method-selection-sms-hint = Код придёт на телефон
mfa-method-selection-recovery = Резервный код
mfa-method-selection-recovery-hint = Один из сохранённых вами кодов
mfa-method-selection-decline = Не использовать многофакторную аутентификацию
mfa-other-way = Выбрать другой способ

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Настройте приложение-аутентификатор
mfa-authenticator-app-title-use = Введите код из приложения
mfa-authenticator-app-intro-use = Откройте приложение-аутентификатор и введите 6-значный код для этого аккаунта.
mfa-authenticator-app-scan = Отсканируйте это изображение приложением-аутентификатором.
mfa-authenticator-app-picture = QR-код для приложения-аутентификатора
mfa-authenticator-app-open = Приложение на этом устройстве? Откройте его
mfa-authenticator-app-manual = Не удаётся отсканировать? Введите ключ вручную
mfa-authenticator-app-account = Аккаунт
mfa-authenticator-app-key = Ключ
mfa-authenticator-app-then = Затем введите 6-значный код из приложения.
mfa-authenticator-app-hint-use = Новый код появляется каждые 30 секунд и действует один раз.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Настройте коды по электронной почте
mfa-setup-email-intro = На какой адрес отправлять вам коды? Лучше указать не тот, с которым вы входите.
mfa-setup-phone-title = Настройте коды по СМС
mfa-setup-phone-intro = На какой телефон отправлять вам коды?
mfa-use-email-otp-title = Проверьте почту
mfa-use-phone-otp-title = Проверьте телефон

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Введите резервный код
mfa-use-recovery-code-intro = Это один из кодов, которые вы сохранили при настройке многофакторной аутентификации. Каждый действует один раз.
mfa-view-recovery-codes-title = Сохраните резервные коды
mfa-view-recovery-codes-intro = Если вы не сможете получить код, войти поможет один из этих. Каждый действует один раз. Храните их там, где найдёте только вы: больше мы их не покажем.
mfa-view-recovery-codes-list = Ваши резервные коды
mfa-view-recovery-codes-copy = Копировать
mfa-view-recovery-codes-copied = Скопировано
mfa-view-recovery-codes-download = Скачать
mfa-view-recovery-codes-print = Распечатать
mfa-view-recovery-codes-late = В целях безопасности коды видны всего несколько минут, и это время истекло.
mfa-view-recovery-codes-submit = Коды сохранены
mfa-view-recovery-codes-file = Резервные коды для сервиса «{ $name }». Каждый действует один раз.

## Organization

choose-organization-title = Выберите организацию
choose-organization-intro = Вы состоите в нескольких. В какую войти?
choose-organization-legend = Ваши организации
choose-organization-join-title = Вступить в организацию «{ $organization }»?
choose-organization-join-intro = Вы ещё не состоите в этой организации.
choose-organization-join = Вступить в организацию «{ $organization }»
choose-organization-create = Создать организацию
create-organization-title = Назовите свою организацию
create-organization-intro = Название вашей команды или компании. Его можно изменить позже.
create-organization-submit = Создать организацию

## Passkey

add-passkey-title-offer = Входите быстрее
add-passkey-title-required = Создайте ключ доступа
add-passkey-intro = С ключом доступа вы входите так же, как разблокируете устройство: по отпечатку пальца, лицу или PIN-коду. Ничего не нужно запоминать и вводить.
add-passkey-required = Здесь нужен ключ доступа. Создайте его, чтобы продолжить.
add-passkey-submit = Создать ключ доступа
add-passkey-skip = Не сейчас
add-passkey-failed = Ключ доступа не создан. Попробуйте ещё раз.
add-passkey-no-support = Этот браузер не может создать здесь ключ доступа. Включите JavaScript или войдите в другом браузере или на другом устройстве.
add-passkey-no-support-optional = Этот браузер не может создать здесь ключ доступа. Можно продолжить и без него.

## Error

error-title = Что-то пошло не так
error-title-session = Начнём сначала
error-title-access = У вас нет доступа
error-title-suspended = Доступ приостановлен
error-title-registration = Регистрация закрыта
error-title-creation = Новые организации не создаются
error-title-request = Чуть помедленнее
error-home = Перейти в приложение
error-retry = Войти снова
error-start = Перейти на начальную страницу
error-code = Код ошибки
error-correlation = Идентификатор запроса
error-support = Если ошибка повторяется, отправьте эти данные в поддержку приложения.
error-fix-parameter = Указанного ниже параметра нет, он отправлен дважды с разными значениями или называет то, чего здесь нет. Сравните запрос с настройками приложения.
error-codes-title = Что означают коды ошибок
error-codes-intro = Страница, которая сообщает о проблеме, показывает один из этих кодов. Числа в предложениях приведены для примера.

## Account locked

account-locked-title = Аккаунт временно заблокирован
account-locked-why = Было слишком много неудачных попыток, поэтому мы приостановили вход, чтобы защитить ваш аккаунт.
account-locked-remaining = Вы сможете попробовать снова через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
account-locked-retry = Вернуться ко входу

## Invalid redirect address

invalid-redirect-url-title-callback = Этот URL обратного вызова не разрешён
invalid-redirect-url-title-logout = Этот адрес выхода не разрешён
invalid-redirect-url-title-missing = Не указан адрес для возврата
invalid-redirect-url-intro = Приложение попросило перенаправить вас на адрес, которого нет в его списке. Ради вашей безопасности мы остановились здесь.
invalid-redirect-url-missing = Приложение не указало, куда вас перенаправить. Ради вашей безопасности мы остановились здесь.
invalid-redirect-url-value = Запрошенный адрес
invalid-redirect-url-parameter = Параметр
invalid-redirect-url-application = Приложение
invalid-redirect-url-fix = Вы разработчик?
invalid-redirect-url-fix-callback = Откройте настройки приложения и добавьте этот адрес точно в том виде, как он указан выше, в список разрешённых URL обратного вызова.
invalid-redirect-url-fix-logout = Откройте настройки приложения и добавьте этот адрес точно в том виде, как он указан выше, в список разрешённых URL перенаправления после выхода.
invalid-redirect-url-fix-missing = Передайте указанный выше параметр с адресом из списка приложения.
invalid-redirect-url-fix-compare = Схема, хост, порт, путь и косая черта в конце должны полностью совпадать. http:// и https:// — это разные адреса.

## Signed out, signed in

home-title = Doorstep работает
home-text = Вход начинается в вашем приложении.
home-inbox = Открыть входящие
home-discovery = Документ Discovery

signed-out-title = Вы вышли из аккаунта
signed-out-text = Теперь это окно можно закрыть.
signed-out-again = Войти снова
sign-out-confirm-title = Выйти из аккаунта?
sign-out-confirm-text = Сеанс завершится здесь и во всех приложениях, которые его используют.
sign-out-confirm-submit = Выйти
sign-out-confirm-stay = Остаться
success-title = Вы вошли в аккаунт
success-text = Можно закрыть это окно и вернуться в приложение.
success-text-app = Можно закрыть это окно и вернуться в приложение «{ $application }».
success-open = Открыть приложение

## Inbox for developers

dev-inbox-title = Входящие
dev-inbox-intro = Письма, которые были бы отправлены. Они остаются на этом компьютере и исчезают после перезапуска.
dev-inbox-empty = Писем пока нет
dev-inbox-empty-hint = Зарегистрируйтесь или войдите с любым адресом, и письмо появится здесь.
dev-inbox-refresh = Обновить
dev-inbox-clear = Удалить все
dev-inbox-to = Кому
dev-inbox-text-message = СМС
dev-inbox-code = Код
dev-inbox-show = Показать сообщение
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Введите адрес электронной почты.
problem-email-invalid = Введите адрес электронной почты, например name@example.com.
problem-email-or-username-required = Введите адрес электронной почты или имя пользователя.
problem-email-or-username-invalid = Введите имя пользователя или адрес электронной почты, например name@example.com.
problem-username-required = Введите имя пользователя.
problem-username-invalid = Имя пользователя может содержать только буквы, цифры, дефисы и знаки подчёркивания.
problem-username-length = Имя пользователя должно содержать от { $minimum } до { $maximum ->
    [one] { $maximum } символа
    [few] { $maximum } символов
    [many] { $maximum } символов
   *[other] { $maximum } символа
}.
problem-username-taken = Это имя пользователя уже занято. Выберите другое или войдите, если оно ваше.
problem-phone-required = Введите номер телефона.
problem-phone-invalid = На этот номер телефона нельзя отправить сообщение. Проверьте цифры и страну.
problem-phone-country-required = Выберите страну номера телефона.
problem-phone-not-configured = СМС здесь пока не отправляются. Войдите другим способом или обратитесь в поддержку приложения.
problem-method-off = Это приложение не поддерживает такой способ входа. Используйте поле ниже.
problem-no-contact = У этого аккаунта нет адреса электронной почты, на который можно отправить код. Обратитесь в поддержку приложения.
problem-home-realm-unknown = Для этого адреса нам не известен вход компании. Проверьте адрес или войдите другим способом.
problem-provider-not-ready = Этот способ входа ещё не готов. Выберите другой или обратитесь в поддержку приложения.
problem-provider-unreachable = Сервис, через который вы хотели войти, не отвечает. Попробуйте ещё раз чуть позже или войдите другим способом.
problem-provider-refused = Не удалось принять ответ сервиса, через который вы вошли. Попробуйте ещё раз или войдите другим способом.
problem-provider-cancelled = Вход там был отменён. Попробуйте ещё раз или войдите другим способом.
problem-provider-expired = Прошло слишком много времени, или это уже было сделано. Войдите ещё раз.
problem-provider-not-allowed = С этим аккаунтом войти здесь нельзя. Используйте другой или обратитесь в поддержку приложения.
problem-provider-not-fresh = Сервис, через который вы вошли, не проверил ещё раз, кто вы. Выйдите там, а затем попробуйте ещё раз здесь.
problem-provider-faulty = У сервиса, через который вы хотели войти, возникла своя проблема. Попробуйте ещё раз чуть позже или войдите другим способом.
problem-connected-app-expired = Это заняло слишком много времени или уже сделано. Вернитесь в приложение и начните сначала.
problem-connected-app-not-ready = Соединение с другим сервисом настроено неправильно. Обратитесь в поддержку приложения.
problem-connected-app-failed = Другой сервис ответил не так, как должен. Вернитесь в приложение и попробуйте ещё раз чуть позже.
problem-connected-app-cancelled = Доступ не предоставлен. Чтобы предоставить его, вернитесь в приложение и начните сначала.
problem-connected-app-other-user = Это предназначалось для другого аккаунта, а не для того, в который вы вошли. Вернитесь в приложение и начните сначала.
problem-email-domain-not-allowed = С адресом в этом домене здесь нельзя создать аккаунт. Укажите рабочий адрес.
problem-email-taken = Этот адрес принадлежит другому аккаунту. Войдите с ним или введите другой.
problem-terms-required = Чтобы создать аккаунт, примите условия.
problem-domain-not-allowed = Войти можно только с адресом в определённых доменах. Укажите рабочий адрес или обратитесь к администратору.
problem-first-name-too-long = Имя может содержать не более { $maximum ->
    [one] { $maximum } символа
    [few] { $maximum } символов
    [many] { $maximum } символов
   *[other] { $maximum } символа
}.
problem-last-name-too-long = Фамилия может содержать не более { $maximum ->
    [one] { $maximum } символа
    [few] { $maximum } символов
    [many] { $maximum } символов
   *[other] { $maximum } символа
}.
problem-code-required = Введите код из письма.
problem-phone-code-required = Введите код из СМС.
problem-code-incorrect = Неверный код. Проверьте самое новое письмо и попробуйте ещё раз.
problem-phone-code-incorrect = Неверный код. Проверьте самое новое СМС и попробуйте ещё раз.
problem-code-expired = Срок действия кода истёк. Запросите новый код ниже.
problem-code-wrong-length = Код состоит из { $length ->
    [one] { $length } цифры
    [few] { $length } цифр
    [many] { $length } цифр
   *[other] { $length } цифры
}. Проверьте, все ли цифры вы скопировали.
problem-code-too-many-tries = Слишком много неверных кодов. Мы отправили вам новый; старый больше не действует.
problem-resend-too-soon = Мы только что отправили вам код. Запросить новый можно через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
}.
problem-too-many-codes = Запрошено слишком много кодов. Попробуйте снова через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
problem-too-many-codes-here = Из вашей сети запрошено слишком много кодов. Попробуйте снова через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
problem-too-many-requests-here = Из вашей сети поступило слишком много запросов. Попробуйте снова через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
problem-password-required = Введите пароль.
problem-password-incorrect = Неверный пароль. Попробуйте ещё раз.
problem-password-too-short = Пароль должен содержать не менее { $minimum ->
    [one] { $minimum } символа
    [few] { $minimum } символов
    [many] { $minimum } символов
   *[other] { $minimum } символа
}.
problem-password-too-long = Пароль должен содержать не более { $maximum ->
    [one] { $maximum } символа
    [few] { $maximum } символов
    [many] { $maximum } символов
   *[other] { $maximum } символа
}.
problem-password-too-common = Этот пароль есть в списках, которые злоумышленники проверяют первыми. Придумайте другой.
problem-password-surrounding-space = Пароль не может начинаться или заканчиваться пробелом.
problem-password-mismatch = Пароли не совпадают. Введите оба ещё раз.
problem-password-same = Придумайте пароль, отличный от прежнего.
problem-password-is-name = Ваш адрес электронной почты или имя пользователя слишком легко угадать как пароль. Придумайте другой.
problem-mfa-factor-required = Чтобы продолжить, выберите один из способов.
problem-mfa-same-contact = Вы только что использовали код, который мы отправили, и ещё один в то же место ничего больше не докажет. Настройте другой способ.
problem-mfa-same-email = На этот адрес вы только что получили код. Введите другой.
problem-mfa-same-phone = На этот телефон вы только что получили код. Введите другой номер.
problem-app-code-required = Введите код из приложения-аутентификатора.
problem-app-code-incorrect = Код неверный или уже использован. Дождитесь, пока в приложении появится новый, и введите его.
problem-recovery-code-required = Введите один из резервных кодов.
problem-recovery-code-incorrect = Среди ваших неиспользованных резервных кодов такого нет. Проверьте его или введите другой.
problem-passkey-unknown = Этот ключ доступа здесь не известен. Возможно, он был удалён. Войдите другим способом.
problem-passkey-refused = Не удалось проверить ключ доступа. Попробуйте ещё раз или войдите другим способом.
problem-passkey-not-here = Эта организация не использует ключи доступа. Войдите другим способом.
problem-passkey-not-added = Не удалось сохранить ключ доступа. Попробуйте ещё раз.
problem-organization-required = Чтобы продолжить, выберите организацию.
problem-organization-name-required = Введите название организации.
problem-organization-name-too-long = Название может содержать не более { $maximum ->
    [one] { $maximum } символа
    [few] { $maximum } символов
    [many] { $maximum } символов
   *[other] { $maximum } символа
}.
problem-registration-closed = Сейчас здесь нельзя создать новый аккаунт. Если он у вас уже есть, войдите.
problem-no-organization-access = Ваш аккаунт не состоит в этой организации. Попросите её администратора добавить вас.
problem-organization-not-found = Не удалось найти эту организацию. Проверьте ссылку, по которой вы перешли.
problem-organization-suspended = Доступ этой организации приостановлен. Обратитесь к её администратору.
problem-organization-creation-closed = Здесь нельзя создавать новые организации. Обратитесь в поддержку приложения.
problem-organization-method = Эта организация требует другого способа входа. Если здесь ничего не предложено, обратитесь к её администратору.
problem-user-suspended = Доступ вашего аккаунта приостановлен. Обратитесь в поддержку приложения.
problem-no-method = В этом приложении пока не включён ни один способ входа. Обратитесь в поддержку приложения.
problem-locked = Слишком много неудачных попыток. Попробуйте снова через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
problem-too-many-requests = Из вашей сети поступило слишком много запросов. Подождите минуту и попробуйте снова.
problem-session-ended = Вход занял слишком много времени или уже завершён в другой вкладке. Вернитесь в приложение и начните сначала.
problem-other-browser = Этот вход начат в другом браузере. Вернитесь в него или начните заново из приложения.
problem-form-expired = Страница была открыта слишком долго. Отправьте форму ещё раз.
problem-bad-request = Ссылка или форма пришла неполной или изменённой. Вернитесь в приложение и начните сначала.
problem-not-found = По этому адресу ничего нет. Проверьте ссылку, по которой вы перешли.
problem-unknown = Ошибка на нашей стороне. Попробуйте ещё раз чуть позже.

## Notices: something happened, as it should

notice-code-sent = Мы отправили вам новый код. Действует только самый новый.
notice-password-changed = Пароль изменён. Войдите с новым паролем.
notice-password-requested = Администрация этого сервиса просит вас выбрать новый пароль.
notice-sign-in-again = Войдите ещё раз, чтобы мы убедились, что это вы.

## Mail

mail-code-subject-sign-in = { $code } — одноразовый код для входа в сервис «{ $name }»
mail-code-subject-sign-up = { $code } — одноразовый код для регистрации в сервисе «{ $name }»
mail-code-subject-reset = { $code } — одноразовый код для сброса пароля в сервисе «{ $name }»
mail-code-subject-choose = { $code } — одноразовый код, чтобы задать пароль в сервисе «{ $name }»
mail-code-heading-sign-in = Ваш код для входа
mail-code-heading-sign-up = Подтвердите адрес электронной почты
mail-code-heading-reset = Сброс пароля
# The code stands below.
mail-code-text-sign-in = Введите этот код, чтобы войти в сервис «{ $name }»:
mail-code-text-sign-up = Введите этот код, чтобы создать аккаунт в сервисе «{ $name }»:
mail-code-text-reset = Введите этот код, чтобы задать новый пароль в сервисе «{ $name }»:
mail-code-valid-minutes = Код действует один раз в течение { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
mail-code-valid-hours = Код действует один раз в течение { $hours ->
    [one] { $hours } часа
    [few] { $hours } часов
    [many] { $hours } часов
   *[other] { $hours } часа
}.
mail-code-warning = Сотрудники сервиса «{ $name }» никогда не попросят вас назвать этот код. Если вы его не запрашивали, просто проигнорируйте это письмо.
mail-code-warning-requested = Сотрудники сервиса «{ $name }» никогда не попросят вас назвать этот код. Если это были не вы, просто проигнорируйте это письмо.
mail-no-account-subject = В сервисе «{ $name }» нет аккаунта с этим адресом
mail-no-account-heading = Аккаунта с этим адресом нет
mail-no-account-text = Кто-то (вероятно, вы) пытался войти в сервис «{ $name }» с этим адресом, но аккаунта с таким адресом нет.
mail-no-account-warning = Вы использовали другой адрес? Попробуйте войти с ним. Если это были не вы, просто проигнорируйте это письмо.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Вы использовали другой адрес? Попробуйте войти с ним. Если нет, доступ можно запросить на странице входа. Если это были не вы, просто проигнорируйте это письмо.
mail-code-subject-set-up = { $code } — одноразовый код для подтверждения адреса в сервисе «{ $name }»
mail-code-heading-set-up = Подтвердите этот адрес
mail-code-text-second-factor = Введите этот код, чтобы завершить вход в сервис «{ $name }»:
mail-code-text-set-up = Введите этот код, чтобы получать на этот адрес коды для входа в сервис «{ $name }»:
mail-code-text-confirm = Введите этот код, чтобы подтвердить этот адрес в сервисе «{ $name }»:
mail-code-subject-link = { $code } — одноразовый код, чтобы связать { $provider } с вашим аккаунтом в сервисе «{ $name }»
mail-code-text-link = С этим кодом { $provider } ({ $account }) теперь будет открывать ваш аккаунт { $email } в сервисе «{ $name }».
mail-mfa-added-subject = Настроена многофакторная аутентификация в сервисе «{ $name }»
mail-mfa-added-heading = Ваш аккаунт защищён лучше
mail-mfa-added-text-app = Теперь при входе в ваш аккаунт в сервисе «{ $name }» может потребоваться код из приложения-аутентификатора.
mail-mfa-added-text-email = Теперь при входе в ваш аккаунт в сервисе «{ $name }» может потребоваться код, отправленный по электронной почте.
mail-mfa-added-text-sms = Теперь при входе в ваш аккаунт в сервисе «{ $name }» может потребоваться код, отправленный на телефон.
mail-mfa-reset-subject = Сброшена многофакторная аутентификация в сервисе «{ $name }»
mail-mfa-reset-heading = Многофакторная аутентификация сброшена
mail-mfa-reset-text = Администратор сервиса «{ $name }» удалил второй шаг входа в ваш аккаунт, а ваш сеанс завершён. Возможно, вас попросят настроить этот шаг снова.
mail-mfa-recovery-subject = Использован резервный код для входа в сервис «{ $name }»
mail-mfa-recovery-heading = Использован резервный код
mail-mfa-recovery-text = Кто-то только что вошёл в сервис «{ $name }» с одним из ваших резервных кодов. { $left ->
    [0] Этот код был последним.
    [one] Остался { $left } код.
    [few] Осталось { $left } кода.
    [many] Осталось { $left } кодов.
   *[other] Осталось { $left } кода.
}
mail-mfa-warning = Если это были не вы, немедленно смените пароль и сообщите в поддержку сервиса «{ $name }».
mail-password-changed-subject = Ваш пароль в сервисе «{ $name }» изменён
mail-password-changed-heading = Ваш пароль изменён
mail-password-changed-text = Пароль вашего аккаунта в сервисе «{ $name }» только что был изменён.
mail-password-changed-warning = Если это были не вы, немедленно сбросьте пароль и сообщите в поддержку сервиса «{ $name }».
mail-password-set-subject = У вашего аккаунта в сервисе «{ $name }» теперь есть пароль
mail-password-set-heading = У вашего аккаунта теперь есть пароль
mail-password-set-text = Для вашего аккаунта в сервисе «{ $name }» только что задан пароль. Теперь вы можете входить с ним.
mail-passkey-added-subject = В ваш аккаунт в сервисе «{ $name }» добавлен ключ доступа
mail-passkey-added-heading = Добавлен ключ доступа
mail-passkey-added-text = Теперь вы можете входить в сервис «{ $name }» с этим ключом доступа: { $passkey }.
mail-passkey-added-warning = Если это были не вы, немедленно сообщите в поддержку сервиса «{ $name }».
mail-passkey-removed-subject = Из вашего аккаунта в сервисе «{ $name }» удалён ключ доступа
mail-passkey-removed-heading = Удалён ключ доступа
mail-passkey-removed-text = С этим ключом доступа больше нельзя войти в ваш аккаунт в сервисе «{ $name }»: { $passkey }.
mail-passkey-removed-warning = Все ваши сеансы завершены. Если вы этого не ожидали, сообщите в поддержку сервиса «{ $name }».
mail-account-linked-subject = Новый способ входа в сервис «{ $name }»
mail-account-linked-heading = Новый способ входа
mail-account-linked-text = Теперь { $provider } ({ $account }) тоже открывает ваш аккаунт { $email } в сервисе «{ $name }».
mail-account-linked-text-company = Теперь только { $provider } ({ $account }) открывает ваш аккаунт { $email } в сервисе «{ $name }».
mail-account-linked-removed = Больше не открывают его: { $ways }.
mail-account-linked-passkeys = Ключи доступа
mail-webhook-disabled-subject = Вебхук { $webhook } отключён
mail-webhook-disabled-heading = Вебхук отключён
mail-webhook-disabled-text = Вебхук «{ $webhook }» сервиса «{ $name }» три дня ничего не принимал, поэтому мы больше ничего на него не отправляем.
mail-webhook-disabled-warning = Когда получатель снова заработает, измените вебхук или сохраните его без изменений: это его включит. Все события за это время останутся в журнале аудита.
mail-footer = Вы получили это письмо, потому что этот адрес был использован в сервисе «{ $name }».

## Text messages

sms-code-text = { $code } — одноразовый код для входа в сервис «{ $name }»
