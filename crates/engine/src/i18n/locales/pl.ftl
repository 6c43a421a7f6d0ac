### Polish. Second person singular as usual in Polish products, without forms that show a gender; quotation marks „ ”.
### Names are not inflected: they stand after “serwis” or “aplikacja”.

## Everywhere

action-continue = Dalej
action-change-email = Użyj innego adresu e-mail
action-change-phone = Użyj innego numeru telefonu
action-change-account = Użyj innego konta
label-email = Adres e-mail
label-email-or-username = Adres e-mail lub nazwa użytkownika
label-username = Nazwa użytkownika
label-phone = Numer telefonu
label-country = Kraj lub region
label-password = Hasło
label-first-name = Imię
label-last-name = Nazwisko
label-code = Kod
label-organization-name = Nazwa organizacji
label-terms = Akceptuję warunki korzystania z usługi i politykę prywatności.
label-news = Chcę otrzymywać nowości i oferty e-mailem. Mogę zrezygnować w każdej chwili.
label-recovery-code = Kod zapasowy
label-account = Konto
label-optional = { $label } (opcjonalnie)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Błąd:
frame-problems-heading = Sprawdź poniższe pola
frame-privacy = Prywatność
frame-terms = Warunki
frame-powered = Działa dzięki Doorstep

## Sign in

login-title = Zaloguj się
login-intro = Podaj adres e-mail, aby przejść dalej.
login-intro-username = Podaj nazwę użytkownika, aby przejść dalej.
login-intro-email-or-username = Podaj adres e-mail lub nazwę użytkownika, aby przejść dalej.
login-intro-phone = Podaj numer telefonu, aby przejść dalej.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = aby przejść do aplikacji { $application }
# The question, and the link behind it.
login-no-account = Nie masz jeszcze konta?
login-register = Utwórz je
login-use-email = Użyj adresu e-mail
login-use-username = Użyj nazwy użytkownika
login-use-email-or-username = Użyj adresu e-mail lub nazwy użytkownika
login-use-phone = Użyj numeru telefonu
login-passkey = Zaloguj się kluczem dostępu
login-passkey-failed = Nie udało się. Spróbuj jeszcze raz lub zaloguj się w inny sposób.
# Between the form and the buttons of other ways to sign in.
login-or = lub
login-continue-with = Kontynuuj z { $provider }
login-sso = Zaloguj się przez SSO

## Sign in with a company’s own provider

sso-home-realm-title = Zaloguj się przez SSO
sso-home-realm-intro = Podaj swój służbowy adres e-mail. Przekierujemy Cię na stronę logowania Twojej firmy.
sso-home-realm-back = Zaloguj się w inny sposób

## On the way to another provider

leave-title = Chwileczkę
leave-intro = Przekierowujemy Cię na stronę, na której się zalogujesz. Jeśli nic się nie dzieje, naciśnij przycisk.

## Register

register-title = Utwórz konto
register-intro-app = aby przejść do aplikacji { $application }
register-intro = Zajmie to mniej niż minutę.
# The question, and the link behind it.
register-have-account = Masz już konto?
register-sign-in = Zaloguj się
register-username-hint = Litery, cyfry, łączniki i podkreślenia.

## Email address of a new username

provide-email-title = Twój adres e-mail
provide-email-intro = Wyślemy na niego kod potwierdzający. Ten adres będzie potrzebny, jeśli kiedyś stracisz dostęp do konta.
provide-email-intro-provider = { $provider } nie podał nam adresu e-mail, na którym możemy polegać. Wyślemy Ci kod, aby potwierdzić Twój adres.
provide-email-intro-named = { $provider } podał nam ten adres. Wyślemy Ci kod, aby potwierdzić, że należy do Ciebie.

## Clickwrap

clickwrap-title = Jeszcze jedno
clickwrap-intro = Aby utworzyć konto, zaakceptuj warunki.

## Account not found

account-not-found-title = Nie znamy tego adresu
account-not-found-title-username = Nie znamy tej nazwy użytkownika
account-not-found-title-phone = Nie znamy tego numeru
account-not-found-offer = Nie ma jeszcze konta z tym adresem e-mail. Możesz je teraz utworzyć lub podać inny adres.
account-not-found-offer-username = Nie ma jeszcze konta z tą nazwą użytkownika. Możesz je teraz utworzyć lub podać inną nazwę.
account-not-found-offer-phone = Nie ma jeszcze konta z tym numerem telefonu. Możesz je teraz utworzyć lub podać inny numer.
account-not-found-closed = Nie ma konta z tym adresem e-mail. Sprawdź pisownię lub podaj inny adres.
account-not-found-closed-username = Nie ma konta z tą nazwą użytkownika. Sprawdź pisownię lub podaj inną nazwę.
account-not-found-closed-phone = Nie ma konta z tym numerem telefonu. Sprawdź cyfry i kraj lub podaj inny numer.
account-not-found-create = Utwórz konto
account-not-found-back = Podaj inny adres
account-not-found-back-username = Podaj inną nazwę użytkownika
account-not-found-back-phone = Podaj inny numer

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Poproś o dostęp
# On the page to register, before that link.
request-access-offer = Konta są tu zakładane na prośbę.
request-access-title = Poproś o dostęp
request-access-intro = Nie możesz tu samodzielnie utworzyć konta. Napisz nam, kim jesteś, a my rozpatrzymy Twoją prośbę.
request-access-intro-account = Twoje konto jeszcze nie należy do tej organizacji. Wyślij prośbę, a my ją rozpatrzymy.
request-access-submit = Wyślij prośbę
request-access-success-title = Otrzymaliśmy Twoją prośbę
# The address stands below.
request-access-success-text = Dziękujemy. Po przyznaniu dostępu możesz się zalogować za pomocą tego adresu e-mail.

## Code

code-title-sign-in = Sprawdź pocztę
code-title-sign-up = Potwierdź adres e-mail
# The address stands below.
code-intro = Wysłaliśmy 6-cyfrowy kod na adres
code-intro-username = Wysłaliśmy 6-cyfrowy kod na Twój adres e-mail.
code-hint = Może to potrwać minutę. Zajrzyj też do folderu ze spamem.
# The question, and the button behind it.
code-not-received = E-mail nie dotarł?
code-resend = Wyślij nowy kod
code-link = Od tej chwili { $provider } ({ $account }) będzie otwierać Twoje konto.
code-link-company = To będzie jedyny sposób logowania: pozostałe, takie jak hasło lub klucze dostępu, zostaną usunięte.
reset-password-verify-email-otp-title = Sprawdź pocztę
reset-password-verify-email-otp-intro = Aby wybrać hasło, wpisz 6-cyfrowy kod, który wysłaliśmy na adres
reset-password-verify-email-otp-intro-username = Aby wybrać hasło, wpisz 6-cyfrowy kod, który wysłaliśmy na Twój adres e-mail.

## Code by text message

phone-code-title-sign-in = Sprawdź telefon
phone-code-title-sign-up = Potwierdź numer telefonu
phone-code-intro = Wysłaliśmy SMS z 6-cyfrowym kodem na numer
phone-code-hint = SMS może dotrzeć dopiero po minucie.
phone-code-not-received = SMS nie dotarł?

## Password

verify-password-title = Podaj hasło
verify-password-forgot = Nie pamiętasz hasła?
set-password-title-create = Utwórz hasło
set-password-title-replace = Ustaw nowe hasło
set-password-intro-create = Użyjesz go przy następnym logowaniu.
set-password-intro-replace = Stare hasło przestanie działać.
set-password-intro-temporary = Hasło tymczasowe działa tylko raz. Wybierz to, którego będziesz używać od teraz.
set-password-first = Nowe hasło
set-password-second = Powtórz nowe hasło
set-password-hint = Co najmniej { $minimum ->
    [one] { $minimum } znak
    [few] { $minimum } znaki
    [many] { $minimum } znaków
   *[other] { $minimum } znaku
}. Kilka słów z rzędu to silne hasło.
set-password-submit = Zapisz hasło

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Zabezpiecz swoje konto
mfa-method-selection-title-use = Potwierdź, że to Ty
mfa-method-selection-intro-set-up = Od teraz każde logowanie potwierdzasz czymś, co masz tylko Ty. Jak chcesz to robić?
mfa-method-selection-intro-use = Wybierz, jak potwierdzić to logowanie.
mfa-method-selection-legend = Sposoby potwierdzenia
mfa-method-selection-app = Aplikacja uwierzytelniająca
mfa-method-selection-app-hint = Kody z aplikacji w telefonie
mfa-method-selection-email = E-mail
mfa-method-selection-email-hint = Kod w skrzynce pocztowej
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Kod wysłany na telefon
mfa-method-selection-recovery = Kod zapasowy
mfa-method-selection-recovery-hint = Jeden z zapisanych kodów
mfa-method-selection-decline = Nie używaj uwierzytelniania wieloskładnikowego
mfa-other-way = Wybierz inny sposób

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Skonfiguruj aplikację uwierzytelniającą
mfa-authenticator-app-title-use = Wpisz kod z aplikacji
mfa-authenticator-app-intro-use = Otwórz aplikację uwierzytelniającą i wpisz 6-cyfrowy kod, który pokazuje dla tego konta.
mfa-authenticator-app-scan = Zeskanuj ten obraz aplikacją uwierzytelniającą.
mfa-authenticator-app-picture = Kod QR dla aplikacji uwierzytelniającej
mfa-authenticator-app-open = Masz aplikację na tym urządzeniu? Otwórz ją
mfa-authenticator-app-manual = Nie możesz zeskanować? Wpisz klucz ręcznie
mfa-authenticator-app-account = Konto
mfa-authenticator-app-key = Klucz
mfa-authenticator-app-then = Następnie wpisz 6-cyfrowy kod, który pokaże aplikacja.
mfa-authenticator-app-hint-use = Nowy kod pojawia się co 30 sekund, a każdy działa jeden raz.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Skonfiguruj kody wysyłane e-mailem
mfa-setup-email-intro = Na jaki adres mamy wysyłać kody? Najlepiej podaj inny niż ten do logowania.
mfa-setup-phone-title = Skonfiguruj kody wysyłane SMS-em
mfa-setup-phone-intro = Na który telefon mamy wysyłać kody?
mfa-use-email-otp-title = Sprawdź pocztę
mfa-use-phone-otp-title = Sprawdź telefon

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Wpisz kod zapasowy
mfa-use-recovery-code-intro = To jeden z kodów zapisanych podczas konfigurowania uwierzytelniania wieloskładnikowego. Każdy działa jeden raz.
mfa-view-recovery-codes-title = Zapisz kody zapasowe
mfa-view-recovery-codes-intro = Jeśli kiedyś nie będzie można otrzymać kodu, zalogujesz się jednym z tych. Każdy działa jeden raz. Przechowuj je tam, gdzie znajdziesz je tylko Ty: nie pokażemy ich ponownie.
mfa-view-recovery-codes-list = Twoje kody zapasowe
mfa-view-recovery-codes-copy = Kopiuj
mfa-view-recovery-codes-copied = Skopiowano
mfa-view-recovery-codes-download = Pobierz
mfa-view-recovery-codes-print = Drukuj
mfa-view-recovery-codes-late = Ze względów bezpieczeństwa kody widać tylko przez kilka minut, a ten czas już minął.
mfa-view-recovery-codes-submit = Kody są zapisane
mfa-view-recovery-codes-file = Kody zapasowe do serwisu { $name }. Każdy działa jeden raz.

## Organization

choose-organization-title = Wybierz organizację
choose-organization-intro = Należysz do kilku. Dokąd chcesz przejść?
choose-organization-legend = Twoje organizacje
choose-organization-join-title = Dołączyć do organizacji { $organization }?
choose-organization-join-intro = Nie należysz jeszcze do tej organizacji.
choose-organization-join = Dołącz do organizacji { $organization }
choose-organization-create = Utwórz organizację
create-organization-title = Nazwij swoją organizację
create-organization-intro = Nazwa Twojego zespołu lub firmy. Możesz ją później zmienić.
create-organization-submit = Utwórz organizację

## Passkey

add-passkey-title-offer = Loguj się szybciej
add-passkey-title-required = Utwórz klucz dostępu
add-passkey-intro = Kluczem dostępu logujesz się tak, jak odblokowujesz urządzenie: odciskiem palca, twarzą lub kodem PIN. Niczego nie trzeba pamiętać ani wpisywać.
add-passkey-required = Tutaj wymagany jest klucz dostępu. Utwórz go, aby przejść dalej.
add-passkey-submit = Utwórz klucz dostępu
add-passkey-skip = Nie teraz
add-passkey-failed = Klucz dostępu nie został utworzony. Możesz spróbować ponownie.
add-passkey-no-support = Ta przeglądarka nie może tu utworzyć klucza dostępu. Włącz JavaScript albo zaloguj się w innej przeglądarce lub na innym urządzeniu.
add-passkey-no-support-optional = Ta przeglądarka nie może tu utworzyć klucza dostępu. Możesz kontynuować bez niego.

## Error

error-title = Coś poszło nie tak
error-title-session = Zacznijmy od nowa
error-title-access = Nie masz dostępu
error-title-suspended = Dostęp jest zawieszony
error-title-registration = Rejestracja jest zamknięta
error-title-creation = Nie można tworzyć organizacji
error-title-request = Trochę wolniej
error-home = Przejdź do aplikacji
error-retry = Zaloguj się ponownie
error-start = Przejdź do strony startowej
error-code = Kod błędu
error-correlation = Numer referencyjny
error-support = Jeśli to się powtarza, wyślij te dane operatorowi aplikacji.
error-fix-parameter = Brakuje parametru podanego poniżej, wysłano go dwa razy z różnymi wartościami albo wskazuje on coś, czego tu nie ma. Porównaj żądanie z ustawieniami aplikacji.
error-codes-title = Co oznaczają kody błędów
error-codes-intro = Strona, która informuje o problemie, pokazuje jeden z tych kodów. Liczby w zdaniach są przykładami.

## Account locked

account-locked-title = Konto jest chwilowo zablokowane
account-locked-why = Było zbyt wiele nieudanych prób, dlatego wstrzymaliśmy logowanie, aby chronić Twoje konto.
account-locked-remaining = Możesz spróbować ponownie za { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
account-locked-retry = Wróć do logowania

## Invalid redirect address

invalid-redirect-url-title-callback = Niedozwolony adres URL wywołania zwrotnego
invalid-redirect-url-title-logout = Niedozwolony adres wylogowania
invalid-redirect-url-title-missing = Brak adresu powrotu
invalid-redirect-url-intro = Aplikacja chciała przekierować Cię pod adres, którego nie ma na jej liście. Dla Twojego bezpieczeństwa zatrzymaliśmy się tutaj.
invalid-redirect-url-missing = Aplikacja nie podała, dokąd Cię przekierować. Dla Twojego bezpieczeństwa zatrzymaliśmy się tutaj.
invalid-redirect-url-value = Żądany adres
invalid-redirect-url-parameter = Parametr
invalid-redirect-url-application = Aplikacja
invalid-redirect-url-fix = Tworzysz tę aplikację?
invalid-redirect-url-fix-callback = Otwórz ustawienia aplikacji i dodaj ten adres, dokładnie tak jak podano powyżej, do dozwolonych adresów URL wywołania zwrotnego.
invalid-redirect-url-fix-logout = Otwórz ustawienia aplikacji i dodaj ten adres, dokładnie tak jak podano powyżej, do dozwolonych adresów URL przekierowania po wylogowaniu.
invalid-redirect-url-fix-missing = Wyślij podany powyżej parametr z adresem z listy aplikacji.
invalid-redirect-url-fix-compare = Schemat, host, port, ścieżka i końcowy ukośnik muszą być takie same. http:// i https:// to różne adresy.

## Signed out, signed in

home-title = Doorstep działa
home-text = Logowanie zaczyna się w Twojej aplikacji.
home-inbox = Otwórz skrzynkę odbiorczą
home-discovery = Dokument Discovery

signed-out-title = Wylogowano
signed-out-text = Możesz teraz zamknąć to okno.
signed-out-again = Zaloguj się ponownie
sign-out-confirm-title = Wylogować się?
sign-out-confirm-text = To zakończy Twoją sesję tutaj i we wszystkich aplikacjach, które z niej korzystają.
sign-out-confirm-submit = Wyloguj się
sign-out-confirm-stay = Nie wylogowuj
success-title = Zalogowano
success-text = Możesz zamknąć to okno i wrócić do aplikacji.
success-text-app = Możesz zamknąć to okno i wrócić do aplikacji { $application }.
success-open = Otwórz aplikację

## Inbox for developers

dev-inbox-title = Skrzynka odbiorcza
dev-inbox-intro = Wiadomości, które zostałyby wysłane. Pozostają na tym komputerze i znikają po ponownym uruchomieniu.
dev-inbox-empty = Brak wiadomości
dev-inbox-empty-hint = Zarejestruj się lub zaloguj, podając dowolny adres, a wiadomość pojawi się tutaj.
dev-inbox-refresh = Odśwież
dev-inbox-clear = Usuń wszystkie
dev-inbox-to = Do
dev-inbox-text-message = SMS
dev-inbox-code = Kod
dev-inbox-show = Pokaż wiadomość
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Podaj adres e-mail.
problem-email-invalid = Podaj adres e-mail, na przykład name@example.com.
problem-email-or-username-required = Podaj adres e-mail lub nazwę użytkownika.
problem-email-or-username-invalid = Podaj nazwę użytkownika lub adres e-mail, na przykład name@example.com.
problem-username-required = Podaj nazwę użytkownika.
problem-username-invalid = Nazwa użytkownika może zawierać tylko litery, cyfry, łączniki i podkreślenia.
problem-username-length = Nazwa użytkownika musi mieć od { $minimum } do { $maximum ->
    [one] { $maximum } znaku
    [few] { $maximum } znaków
    [many] { $maximum } znaków
   *[other] { $maximum } znaku
}.
problem-username-taken = Ta nazwa użytkownika jest już zajęta. Wybierz inną lub zaloguj się, jeśli należy do Ciebie.
problem-phone-required = Podaj numer telefonu.
problem-phone-invalid = Na ten numer telefonu nie możemy wysłać wiadomości. Sprawdź cyfry i kraj.
problem-phone-country-required = Wybierz kraj numeru telefonu.
problem-phone-not-configured = Nie możemy tu jeszcze wysyłać SMS-ów. Zaloguj się w inny sposób lub zwróć się do operatora aplikacji.
problem-method-off = Ta aplikacja nie obsługuje takiego sposobu logowania. Skorzystaj z pola poniżej.
problem-no-contact = To konto nie ma adresu e-mail, na który można wysłać kod. Zwróć się o pomoc do operatora aplikacji.
problem-home-realm-unknown = Nie znamy firmowego logowania dla tego adresu. Sprawdź adres lub zaloguj się w inny sposób.
problem-provider-not-ready = Ten sposób logowania nie jest jeszcze gotowy. Wybierz inny lub zwróć się do operatora aplikacji.
problem-provider-unreachable = Usługa, przez którą chcesz się zalogować, nie odpowiada. Spróbuj ponownie za chwilę lub zaloguj się w inny sposób.
problem-provider-refused = Nie mogliśmy przyjąć odpowiedzi usługi użytej do logowania. Spróbuj ponownie lub zaloguj się w inny sposób.
problem-provider-cancelled = Logowanie zostało tam anulowane. Spróbuj ponownie lub zaloguj się w inny sposób.
problem-provider-expired = Trwało to zbyt długo lub zostało już zrobione. Zaloguj się jeszcze raz.
problem-provider-not-allowed = Tym kontem nie można się tu zalogować. Użyj innego lub zwróć się do operatora aplikacji.
problem-provider-not-fresh = Usługa, przez którą nastąpiło logowanie, nie sprawdziła ponownie Twojej tożsamości. Wyloguj się tam, a potem spróbuj ponownie tutaj.
problem-provider-faulty = Usługa, przez którą chcesz się zalogować, ma problem po swojej stronie. Spróbuj ponownie za chwilę lub zaloguj się w inny sposób.
problem-connected-app-expired = To trwało zbyt długo lub zostało już zrobione. Wróć do aplikacji i zacznij ponownie.
problem-connected-app-not-ready = Połączenie z drugą usługą nie jest poprawnie skonfigurowane. Zwróć się do operatora aplikacji.
problem-connected-app-failed = Druga usługa nie odpowiedziała tak, jak powinna. Wróć do aplikacji i spróbuj ponownie za chwilę.
problem-connected-app-cancelled = Nie udzielono dostępu. Aby go udzielić, wróć do aplikacji i zacznij ponownie.
problem-connected-app-other-user = To było przeznaczone dla innego konta niż to, na które się zalogowano. Wróć do aplikacji i zacznij ponownie.
problem-email-domain-not-allowed = Z adresem w tej domenie nie można tu utworzyć konta. Użyj adresu służbowego.
problem-email-taken = Ten adres należy do innego konta. Zaloguj się nim albo wpisz inny.
problem-terms-required = Zaakceptuj warunki, aby utworzyć konto.
problem-domain-not-allowed = Dostęp mają tu tylko adresy w określonych domenach. Użyj adresu służbowego lub zwróć się do administratora.
problem-first-name-too-long = Imię może mieć najwyżej { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaki
    [many] { $maximum } znaków
   *[other] { $maximum } znaku
}.
problem-last-name-too-long = Nazwisko może mieć najwyżej { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaki
    [many] { $maximum } znaków
   *[other] { $maximum } znaku
}.
problem-code-required = Wpisz kod z e-maila.
problem-phone-code-required = Wpisz kod z SMS-a.
problem-code-incorrect = Ten kod jest nieprawidłowy. Sprawdź najnowszy e-mail i spróbuj ponownie.
problem-phone-code-incorrect = Ten kod jest nieprawidłowy. Sprawdź najnowszy SMS i spróbuj ponownie.
problem-code-expired = Ten kod stracił ważność. Poproś o nowy poniżej.
problem-code-wrong-length = Kod składa się z { $length ->
    [one] { $length } cyfry
    [few] { $length } cyfr
    [many] { $length } cyfr
   *[other] { $length } cyfry
}. Sprawdź, czy wszystkie zostały skopiowane.
problem-code-too-many-tries = Zbyt wiele błędnych kodów. Wysłaliśmy Ci nowy; stary już nie działa.
problem-resend-too-soon = Przed chwilą wysłaliśmy Ci kod. O następny możesz poprosić za { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
}.
problem-too-many-codes = Poproszono o zbyt wiele kodów. Spróbuj ponownie za { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
problem-too-many-codes-here = Z Twojej sieci poproszono o zbyt wiele kodów. Spróbuj ponownie za { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
problem-too-many-requests-here = Z Twojej sieci nadeszło zbyt wiele żądań. Spróbuj ponownie za { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
problem-password-required = Podaj hasło.
problem-password-incorrect = To hasło jest nieprawidłowe. Spróbuj ponownie.
problem-password-too-short = Użyj co najmniej { $minimum ->
    [one] { $minimum } znaku
    [few] { $minimum } znaków
    [many] { $minimum } znaków
   *[other] { $minimum } znaku
}.
problem-password-too-long = Użyj najwyżej { $maximum ->
    [one] { $maximum } znaku
    [few] { $maximum } znaków
    [many] { $maximum } znaków
   *[other] { $maximum } znaku
}.
problem-password-too-common = To hasło jest na listach, które atakujący sprawdzają w pierwszej kolejności. Wybierz inne.
problem-password-surrounding-space = Hasło nie może zaczynać się ani kończyć spacją.
problem-password-mismatch = Hasła nie są takie same. Wpisz oba jeszcze raz.
problem-password-same = Wybierz inne hasło niż dotychczasowe.
problem-password-is-name = Twój adres e-mail lub nazwę użytkownika zbyt łatwo odgadnąć jako hasło. Wybierz inne.
problem-mfa-factor-required = Wybierz jeden ze sposobów, aby przejść dalej.
problem-mfa-same-contact = Kod, który wysłaliśmy, został właśnie użyty, a kolejny wysłany w to samo miejsce niczego więcej nie potwierdza. Skonfiguruj inny sposób.
problem-mfa-same-email = Na ten adres właśnie przyszedł kod. Wpisz inny.
problem-mfa-same-phone = Na ten telefon właśnie przyszedł kod. Wpisz inny numer.
problem-app-code-required = Wpisz kod z aplikacji uwierzytelniającej.
problem-app-code-incorrect = Ten kod jest nieprawidłowy lub został już użyty. Poczekaj, aż aplikacja pokaże nowy, i wpisz go.
problem-recovery-code-required = Wpisz jeden z kodów zapasowych.
problem-recovery-code-incorrect = To nie jest żaden z Twoich niewykorzystanych kodów zapasowych. Sprawdź go lub wpisz inny.
problem-passkey-unknown = Ten klucz dostępu nie jest tu znany. Być może został usunięty. Zaloguj się w inny sposób.
problem-passkey-refused = Nie udało się sprawdzić klucza dostępu. Spróbuj ponownie lub zaloguj się w inny sposób.
problem-passkey-not-here = Ta organizacja nie używa kluczy dostępu. Zaloguj się w inny sposób.
problem-passkey-not-added = Nie udało się zapisać klucza dostępu. Spróbuj ponownie.
problem-organization-required = Wybierz organizację, aby przejść dalej.
problem-organization-name-required = Podaj nazwę organizacji.
problem-organization-name-too-long = Nazwa może mieć najwyżej { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaki
    [many] { $maximum } znaków
   *[other] { $maximum } znaku
}.
problem-registration-closed = Obecnie nie można tu tworzyć nowych kont. Jeśli masz już konto, zaloguj się.
problem-no-organization-access = Twoje konto nie należy do tej organizacji. Poproś jej administratora, aby Cię dodał.
problem-organization-not-found = Nie udało się znaleźć tej organizacji. Sprawdź użyty link.
problem-organization-suspended = Ta organizacja jest zawieszona. Zwróć się o pomoc do jej administratora.
problem-organization-creation-closed = Nie można tu tworzyć nowych organizacji. Zwróć się do operatora aplikacji.
problem-organization-method = Ta organizacja wymaga innego sposobu logowania. Jeśli żadnego tu nie ma, zwróć się do jej administratora.
problem-user-suspended = Twoje konto jest zawieszone. Zwróć się o pomoc do operatora aplikacji.
problem-no-method = W tej aplikacji nie włączono jeszcze żadnego sposobu logowania. Zwróć się o pomoc do jej operatora.
problem-locked = Zbyt wiele nieudanych prób. Spróbuj ponownie za { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
problem-too-many-requests = Z Twojej sieci nadeszło zbyt wiele żądań. Poczekaj minutę i spróbuj ponownie.
problem-session-ended = To logowanie trwało zbyt długo lub zakończyło się już w innej karcie. Zacznij ponownie w aplikacji.
problem-other-browser = To logowanie rozpoczęto w innej przeglądarce. Wróć do niej lub zacznij ponownie w aplikacji.
problem-form-expired = Ta strona była otwarta zbyt długo. Wyślij formularz jeszcze raz.
problem-bad-request = Link lub formularz był niepełny albo zmienił się po drodze. Zacznij ponownie w aplikacji.
problem-not-found = Pod tym adresem nic nie ma. Sprawdź użyty link.
problem-unknown = Błąd jest po naszej stronie. Spróbuj ponownie za chwilę.

## Notices: something happened, as it should

notice-code-sent = Wysłaliśmy Ci nowy kod. Działa tylko najnowszy.
notice-password-changed = Hasło zostało zmienione. Zaloguj się nowym hasłem.
notice-password-requested = Operator tego serwisu prosi Cię o wybranie nowego hasła.
notice-sign-in-again = Zaloguj się ponownie, abyśmy mieli pewność, że to Ty.

## Mail

mail-code-subject-sign-in = { $code } to Twój jednorazowy kod logowania do serwisu { $name }
mail-code-subject-sign-up = { $code } to Twój jednorazowy kod rejestracji w serwisie { $name }
mail-code-subject-reset = { $code } to Twój jednorazowy kod do resetowania hasła w serwisie { $name }
mail-code-subject-choose = { $code } to Twój jednorazowy kod do ustawienia hasła w serwisie { $name }
mail-code-heading-sign-in = Twój kod logowania
mail-code-heading-sign-up = Potwierdź adres e-mail
mail-code-heading-reset = Zresetuj hasło
# The code stands below.
mail-code-text-sign-in = Wpisz ten kod, aby zalogować się do serwisu { $name }:
mail-code-text-sign-up = Wpisz ten kod, aby utworzyć konto w serwisie { $name }:
mail-code-text-reset = Wpisz ten kod, aby ustawić nowe hasło w serwisie { $name }:
mail-code-valid-minutes = Kod działa jeden raz, przez { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
mail-code-valid-hours = Kod działa jeden raz, przez { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
}.
mail-code-warning = Pracownicy serwisu { $name } nigdy nie poproszą Cię o ten kod. Jeśli się go nie spodziewasz, możesz zignorować tę wiadomość.
mail-code-warning-requested = Pracownicy serwisu { $name } nigdy nie poproszą Cię o ten kod. Jeśli to nie Ty, możesz zignorować tę wiadomość.
mail-no-account-subject = Nie ma konta z tym adresem w serwisie { $name }
mail-no-account-heading = Nie ma konta z tym adresem
mail-no-account-text = Ktoś (prawdopodobnie Ty) chciał zalogować się tym adresem do serwisu { $name }, ale nie ma konta z tym adresem.
mail-no-account-warning = Używasz też innego adresu? Spróbuj się nim zalogować. Jeśli to nie Ty, możesz zignorować tę wiadomość.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Używasz też innego adresu? Spróbuj się nim zalogować. W przeciwnym razie możesz poprosić o dostęp na stronie logowania. Jeśli to nie Ty, możesz zignorować tę wiadomość.
mail-code-subject-set-up = { $code } to Twój jednorazowy kod do potwierdzenia tego adresu w serwisie { $name }
mail-code-heading-set-up = Potwierdź ten adres
mail-code-text-second-factor = Wpisz ten kod, aby dokończyć logowanie do serwisu { $name }:
mail-code-text-set-up = Wpisz ten kod, aby otrzymywać pod tym adresem kody logowania do serwisu { $name }:
mail-code-text-confirm = Wpisz ten kod, aby potwierdzić ten adres w serwisie { $name }:
mail-code-subject-link = { $code } to Twój jednorazowy kod do połączenia { $provider } z Twoim kontem w serwisie { $name }
mail-code-text-link = Z tym kodem { $provider } ({ $account }) od teraz otwiera Twoje konto { $email } w serwisie { $name }.
mail-mfa-added-subject = Skonfigurowano uwierzytelnianie wieloskładnikowe w serwisie { $name }
mail-mfa-added-heading = Twoje konto jest lepiej chronione
mail-mfa-added-text-app = Od teraz logowanie na Twoje konto w serwisie { $name } może wymagać kodu z aplikacji uwierzytelniającej.
mail-mfa-added-text-email = Od teraz logowanie na Twoje konto w serwisie { $name } może wymagać kodu wysłanego e-mailem.
mail-mfa-added-text-sms = Od teraz logowanie na Twoje konto w serwisie { $name } może wymagać kodu wysłanego na telefon.
mail-mfa-reset-subject = Zresetowano uwierzytelnianie wieloskładnikowe w serwisie { $name }
mail-mfa-reset-heading = Zresetowano uwierzytelnianie wieloskładnikowe
mail-mfa-reset-text = Administrator serwisu { $name } usunął z Twojego konta drugi etap logowania i nastąpiło wylogowanie. Możliwe, że trzeba będzie skonfigurować go ponownie.
mail-mfa-recovery-subject = Użyto kodu zapasowego w serwisie { $name }
mail-mfa-recovery-heading = Użyto kodu zapasowego
mail-mfa-recovery-text = Przed chwilą użyto jednego z Twoich kodów zapasowych do zalogowania się do serwisu { $name }. { $left ->
    [0] To był ostatni kod.
    [one] Pozostał { $left } kod.
    [few] Pozostały { $left } kody.
    [many] Pozostało { $left } kodów.
   *[other] Pozostało { $left } kodu.
}
mail-mfa-warning = Jeśli to nie Ty, natychmiast zmień hasło i powiadom operatora serwisu { $name }.
mail-password-changed-subject = Twoje hasło w serwisie { $name } zostało zmienione
mail-password-changed-heading = Twoje hasło zostało zmienione
mail-password-changed-text = Hasło do Twojego konta w serwisie { $name } zostało właśnie zmienione.
mail-password-changed-warning = Jeśli to nie Ty, natychmiast zresetuj hasło i powiadom operatora serwisu { $name }.
mail-password-set-subject = Twoje konto w serwisie { $name } ma teraz hasło
mail-password-set-heading = Twoje konto ma teraz hasło
mail-password-set-text = Właśnie ustawiono hasło do Twojego konta w serwisie { $name }. Od teraz możesz się nim logować.
mail-passkey-added-subject = Do Twojego konta w serwisie { $name } dodano klucz dostępu
mail-passkey-added-heading = Dodano klucz dostępu
mail-passkey-added-text = Możesz teraz logować się do serwisu { $name } tym kluczem dostępu: { $passkey }.
mail-passkey-added-warning = Jeśli to nie Ty, natychmiast powiadom operatora serwisu { $name }.
mail-passkey-removed-subject = Z Twojego konta w serwisie { $name } usunięto klucz dostępu
mail-passkey-removed-heading = Usunięto klucz dostępu
mail-passkey-removed-text = Tym kluczem dostępu nie można już zalogować się na Twoje konto w serwisie { $name }: { $passkey }.
mail-passkey-removed-warning = Nastąpiło wylogowanie ze wszystkich urządzeń. Jeśli się tego nie spodziewasz, powiadom operatora serwisu { $name }.
mail-account-linked-subject = Nowy sposób logowania do serwisu { $name }
mail-account-linked-heading = Nowy sposób logowania
mail-account-linked-text = Od teraz { $provider } ({ $account }) również otwiera Twoje konto { $email } w serwisie { $name }.
mail-account-linked-text-company = Od teraz tylko { $provider } ({ $account }) otwiera Twoje konto { $email } w serwisie { $name }.
mail-account-linked-removed = Już go nie otwierają: { $ways }.
mail-account-linked-passkeys = Klucze dostępu
mail-webhook-disabled-subject = Webhook { $webhook } został wyłączony
mail-webhook-disabled-heading = Webhook został wyłączony
mail-webhook-disabled-text = Webhook „{ $webhook }” serwisu { $name } od trzech dni niczego nie przyjmuje, dlatego nie wysyłamy do niego nic więcej.
mail-webhook-disabled-warning = Gdy jego odbiorca znów zacznie działać, zmień webhook lub zapisz go bez zmian: to włączy go ponownie. Zdarzenia z tego czasu pozostaną w dzienniku inspekcji.
mail-footer = Otrzymujesz tę wiadomość, ponieważ ten adres został użyty w serwisie { $name }.

## Text messages

sms-code-text = { $code } to Twój jednorazowy kod logowania do serwisu { $name }
