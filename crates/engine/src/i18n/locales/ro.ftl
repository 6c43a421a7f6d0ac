### Română. Persoana a doua plural (de politețe), fraze scurte; ghilimele „ ”, ș și ț cu virgulă.

## Everywhere

action-continue = Continuați
action-change-email = Folosiți altă adresă de e-mail
action-change-phone = Folosiți alt număr de telefon
action-change-account = Folosiți alt cont
label-email = Adresă de e-mail
label-email-or-username = Adresă de e-mail sau nume de utilizator
label-username = Nume de utilizator
label-phone = Număr de telefon
label-country = Țară sau regiune
label-password = Parolă
label-first-name = Prenume
label-last-name = Nume
label-code = Cod
label-organization-name = Numele organizației
label-terms = Accept condițiile de utilizare și politica de confidențialitate.
label-news = Doresc să primesc noutăți și oferte prin e-mail. Mă pot răzgândi oricând.
label-recovery-code = Cod de recuperare
label-account = Cont
label-optional = { $label } (opțional)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Eroare:
frame-problems-heading = Verificați următoarele
frame-privacy = Confidențialitate
frame-terms = Condiții
frame-powered = Oferit de Doorstep

## Sign in

login-title = Conectare
login-intro = Introduceți adresa de e-mail pentru a continua.
login-intro-username = Introduceți numele de utilizator pentru a continua.
login-intro-email-or-username = Introduceți adresa de e-mail sau numele de utilizator pentru a continua.
login-intro-phone = Introduceți numărul de telefon pentru a continua.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = pentru a accesa { $application }
# The question, and the link behind it.
login-no-account = Nu aveți încă un cont?
login-register = Creați unul
login-use-email = Folosiți o adresă de e-mail
login-use-username = Folosiți un nume de utilizator
login-use-email-or-username = Folosiți o adresă de e-mail sau un nume de utilizator
login-use-phone = Folosiți un număr de telefon
login-passkey = Conectați-vă cu o cheie de acces
login-passkey-failed = Nu a funcționat. Încercați din nou sau conectați-vă în alt mod.
# Between the form and the buttons of other ways to sign in.
login-or = sau
login-continue-with = Continuați cu { $provider }
login-sso = Conectați-vă cu SSO

## Sign in with a company’s own provider

sso-home-realm-title = Conectați-vă cu SSO
sso-home-realm-intro = Introduceți adresa de e-mail de serviciu. Vă vom duce la pagina de conectare a companiei dvs.
sso-home-realm-back = Conectați-vă în alt mod

## On the way to another provider

leave-title = O clipă
leave-intro = Vă ducem la pagina unde vă conectați. Dacă nu se întâmplă nimic, apăsați butonul.

## Register

register-title = Creați-vă contul
register-intro-app = pentru a accesa { $application }
register-intro = Durează mai puțin de un minut.
# The question, and the link behind it.
register-have-account = Aveți deja un cont?
register-sign-in = Conectați-vă
register-username-hint = Litere, cifre, cratime și caractere de subliniere.

## Email address of a new username

provide-email-title = Adresa dvs. de e-mail
provide-email-intro = Vă vom trimite un cod pentru a o confirma. Veți avea nevoie de ea dacă pierdeți vreodată accesul la cont.
provide-email-intro-provider = { $provider } nu ne-a dat o adresă de e-mail pe care ne putem baza. Vă vom trimite un cod pentru a o confirma pe a dvs.
provide-email-intro-named = { $provider } ne-a dat această adresă. Vă vom trimite un cod pentru a confirma că este a dvs.

## Clickwrap

clickwrap-title = Încă un lucru
clickwrap-intro = Pentru a vă crea contul, acceptați condițiile.

## Account not found

account-not-found-title = Nu cunoaștem această adresă
account-not-found-title-username = Nu cunoaștem acest nume de utilizator
account-not-found-title-phone = Nu cunoaștem acest număr
account-not-found-offer = Nu există încă un cont pentru această adresă de e-mail. Puteți crea unul acum sau puteți încerca altă adresă.
account-not-found-offer-username = Nu există încă un cont cu acest nume de utilizator. Puteți crea unul acum sau puteți încerca alt nume de utilizator.
account-not-found-offer-phone = Nu există încă un cont pentru acest număr de telefon. Puteți crea unul acum sau puteți încerca alt număr.
account-not-found-closed = Nu există niciun cont pentru această adresă de e-mail. Verificați dacă este scrisă corect sau încercați altă adresă.
account-not-found-closed-username = Nu există niciun cont cu acest nume de utilizator. Verificați dacă este scris corect sau încercați altul.
account-not-found-closed-phone = Nu există niciun cont pentru acest număr de telefon. Verificați cifrele și țara sau încercați alt număr.
account-not-found-create = Creați un cont
account-not-found-back = Încercați altă adresă
account-not-found-back-username = Încercați alt nume de utilizator
account-not-found-back-phone = Încercați alt număr

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Solicitați acces
# On the page to register, before that link.
request-access-offer = Aici, conturile se creează la cerere.
request-access-title = Solicitați acces
request-access-intro = Aici nu puteți crea un cont din proprie inițiativă. Spuneți-ne cine sunteți și vă vom analiza cererea.
request-access-intro-account = Contul dvs. nu face încă parte din această organizație. Trimiteți o cerere și o vom analiza.
request-access-submit = Trimiteți cererea
request-access-success-title = Cererea a ajuns la noi
# The address stands below.
request-access-success-text = Vă mulțumim. După ce vi se acordă accesul, vă puteți conecta cu această adresă de e-mail.

## Code

code-title-sign-in = Verificați-vă e-mailul
code-title-sign-up = Confirmați adresa de e-mail
# The address stands below.
code-intro = Am trimis un cod din 6 cifre la adresa
code-intro-username = Am trimis un cod din 6 cifre la adresa dvs. de e-mail.
code-hint = Poate dura un minut. Căutați și în folderul cu mesaje spam.
# The question, and the button behind it.
code-not-received = Nu ați primit e-mailul?
code-resend = Trimiteți un cod nou
code-link = De atunci, { $provider } ({ $account }) vă deschide contul.
code-link-company = Va fi singura modalitate de conectare: celelalte, precum o parolă sau chei de acces, vor fi eliminate.
reset-password-verify-email-otp-title = Verificați-vă e-mailul
reset-password-verify-email-otp-intro = Pentru a alege o parolă, introduceți codul din 6 cifre pe care l-am trimis la adresa
reset-password-verify-email-otp-intro-username = Pentru a alege o parolă, introduceți codul din 6 cifre pe care l-am trimis la adresa dvs. de e-mail.

## Code by text message

phone-code-title-sign-in = Verificați-vă telefonul
phone-code-title-sign-up = Confirmați numărul de telefon
phone-code-intro = Am trimis un SMS cu un cod din 6 cifre la numărul
phone-code-hint = Poate dura un minut până ajunge.
phone-code-not-received = Nu ați primit SMS-ul?

## Password

verify-password-title = Introduceți parola
verify-password-forgot = Ați uitat parola?
set-password-title-create = Creați o parolă
set-password-title-replace = Alegeți o parolă nouă
set-password-intro-create = O veți folosi data viitoare când vă conectați.
set-password-intro-replace = De acum înainte, parola veche nu mai este valabilă.
set-password-intro-temporary = O parolă temporară este valabilă o singură dată. Alegeți parola pe care o veți folosi de acum înainte.
set-password-first = Parolă nouă
set-password-second = Repetați parola nouă
set-password-hint = Cel puțin { $minimum ->
    [one] { $minimum } caracter
    [few] { $minimum } caractere
   *[other] { $minimum } de caractere
}. Câteva cuvinte la rând formează o parolă puternică.
set-password-submit = Salvați parola

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Protejați-vă contul
mfa-method-selection-title-use = Confirmați-vă identitatea
mfa-method-selection-intro-set-up = De acum înainte, veți confirma fiecare conectare cu ceva ce aveți numai dumneavoastră. Cum preferați să procedați?
mfa-method-selection-intro-use = Alegeți cum confirmați această conectare.
mfa-method-selection-legend = Moduri de confirmare
mfa-method-selection-app = Aplicație de autentificare
mfa-method-selection-app-hint = Coduri dintr-o aplicație de pe telefon
mfa-method-selection-email = E-mail
mfa-method-selection-email-hint = Un cod în căsuța dvs. de e-mail
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Un cod trimis pe telefon
mfa-method-selection-recovery = Cod de recuperare
mfa-method-selection-recovery-hint = Unul dintre codurile pe care le-ați salvat
mfa-method-selection-decline = Fără autentificare multifactor
mfa-other-way = Încercați altă metodă

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Configurați aplicația de autentificare
mfa-authenticator-app-title-use = Introduceți codul din aplicație
mfa-authenticator-app-intro-use = Deschideți aplicația de autentificare și introduceți codul din 6 cifre pe care îl afișează pentru acest cont.
mfa-authenticator-app-scan = Scanați această imagine cu aplicația de autentificare.
mfa-authenticator-app-picture = Cod QR pentru aplicația de autentificare
mfa-authenticator-app-open = Pe acest dispozitiv? Deschideți aplicația
mfa-authenticator-app-manual = Nu o puteți scana? Introduceți această cheie
mfa-authenticator-app-account = Cont
mfa-authenticator-app-key = Cheie
mfa-authenticator-app-then = Apoi introduceți codul din 6 cifre pe care îl afișează aplicația.
mfa-authenticator-app-hint-use = La fiecare 30 de secunde apare un cod nou, iar fiecare poate fi folosit o singură dată.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Configurați codurile prin e-mail
mfa-setup-email-intro = La ce adresă să vă trimitem codurile? Cel mai bine este să nu fie cea cu care vă conectați.
mfa-setup-phone-title = Configurați codurile prin SMS
mfa-setup-phone-intro = Pe ce telefon să vă trimitem codurile?
mfa-use-email-otp-title = Verificați-vă e-mailul
mfa-use-phone-otp-title = Verificați-vă telefonul

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Introduceți un cod de recuperare
mfa-use-recovery-code-intro = Este unul dintre codurile pe care le-ați salvat când ați configurat autentificarea multifactor. Fiecare poate fi folosit o singură dată.
mfa-view-recovery-codes-title = Salvați codurile de recuperare
mfa-view-recovery-codes-intro = Dacă vreodată nu puteți primi un cod, vă puteți conecta cu unul dintre acestea. Fiecare poate fi folosit o singură dată. Păstrați-le într-un loc în care numai dvs. le puteți găsi: nu vor mai fi afișate.
mfa-view-recovery-codes-list = Codurile dvs. de recuperare
mfa-view-recovery-codes-copy = Copiați
mfa-view-recovery-codes-copied = Copiat
mfa-view-recovery-codes-download = Descărcați
mfa-view-recovery-codes-print = Imprimați
mfa-view-recovery-codes-late = Pentru siguranța dvs., codurile sunt afișate doar câteva minute, iar acest timp a trecut.
mfa-view-recovery-codes-submit = Le-am salvat
mfa-view-recovery-codes-file = Coduri de recuperare pentru { $name }. Fiecare poate fi folosit o singură dată.

## Organization

choose-organization-title = Alegeți o organizație
choose-organization-intro = Faceți parte din mai multe. Unde doriți să mergeți?
choose-organization-legend = Organizațiile dumneavoastră
choose-organization-join-title = Vă alăturați organizației { $organization }?
choose-organization-join-intro = Încă nu faceți parte din această organizație.
choose-organization-join = Alăturați-vă organizației { $organization }
choose-organization-create = Creați o organizație
create-organization-title = Dați un nume organizației
create-organization-intro = Numele echipei sau al companiei dvs. Îl puteți schimba mai târziu.
create-organization-submit = Creați organizația

## Passkey

add-passkey-title-offer = Conectați-vă mai repede data viitoare
add-passkey-title-required = Creați o cheie de acces
add-passkey-intro = Cu o cheie de acces vă conectați la fel cum vă deblocați dispozitivul: cu amprenta, cu fața sau cu codul PIN. Nu aveți nimic de ținut minte și nimic de tastat.
add-passkey-required = Aici este nevoie de o cheie de acces. Creați una pentru a continua.
add-passkey-submit = Creați o cheie de acces
add-passkey-skip = Nu acum
add-passkey-failed = Nu a fost creată nicio cheie de acces. Puteți încerca din nou.
add-passkey-no-support = Acest browser nu poate crea aici o cheie de acces. Activați JavaScript sau conectați-vă cu alt browser ori pe alt dispozitiv.
add-passkey-no-support-optional = Acest browser nu poate crea aici o cheie de acces. Puteți continua fără ea.

## Error

error-title = A apărut o problemă
error-title-session = Să o luăm de la capăt
error-title-access = Nu aveți acces
error-title-suspended = Accesul este suspendat
error-title-registration = Înregistrarea este închisă
error-title-creation = Nu se creează organizații noi
error-title-request = Puțin mai încet
error-home = Mergeți la aplicație
error-retry = Conectați-vă din nou
error-start = Mergeți la pagina de start
error-code = Cod de eroare
error-correlation = Referință
error-support = Dacă problema persistă, trimiteți aceste date echipei care administrează aplicația.
error-fix-parameter = Parametrul de mai jos lipsește, a fost trimis de două ori cu valori diferite sau numește ceva ce nu există aici. Comparați cererea cu setările aplicației.
error-codes-title = Ce înseamnă codurile de eroare
error-codes-intro = O pagină care anunță o problemă afișează unul dintre aceste coduri. Numerele din propoziții sunt exemple.

## Account locked

account-locked-title = Contul dvs. este blocat pentru scurt timp
account-locked-why = Au fost prea multe încercări nereușite, așa că am suspendat conectarea pentru a vă proteja contul.
account-locked-remaining = Puteți încerca din nou peste { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}.
account-locked-retry = Înapoi la conectare

## Invalid redirect address

invalid-redirect-url-title-callback = Această adresă URL de callback nu este permisă
invalid-redirect-url-title-logout = Această adresă de deconectare nu este permisă
invalid-redirect-url-title-missing = Lipsește adresa de revenire
invalid-redirect-url-intro = Aplicația ne-a cerut să vă trimitem la o adresă care nu se află în lista ei. Pentru siguranța dvs., ne-am oprit aici.
invalid-redirect-url-missing = Aplicația nu a indicat unde să vă trimitem. Pentru siguranța dvs., ne-am oprit aici.
invalid-redirect-url-value = Adresa solicitată
invalid-redirect-url-parameter = Parametru
invalid-redirect-url-application = Aplicație
invalid-redirect-url-fix = Dezvoltați această aplicație?
invalid-redirect-url-fix-callback = Deschideți setările aplicației și adăugați adresa, exact așa cum apare mai sus, la adresele URL de callback permise.
invalid-redirect-url-fix-logout = Deschideți setările aplicației și adăugați adresa, exact așa cum apare mai sus, la adresele URL de redirecționare permise după deconectare.
invalid-redirect-url-fix-missing = Trimiteți parametrul menționat mai sus, cu o adresă din lista aplicației.
invalid-redirect-url-fix-compare = Schema, gazda, portul, calea și bara oblică de la sfârșit trebuie să fie identice. http:// și https:// sunt adrese diferite.

## Signed out, signed in

home-title = Doorstep funcționează
home-text = Conectarea începe în aplicația dvs.
home-inbox = Deschideți mesajele primite
home-discovery = Document de descoperire

signed-out-title = V-ați deconectat
signed-out-text = Acum puteți închide această fereastră.
signed-out-again = Conectați-vă din nou
sign-out-confirm-title = Vă deconectați?
sign-out-confirm-text = Sesiunea dvs. se va încheia aici și în toate aplicațiile care o folosesc.
sign-out-confirm-submit = Deconectați-vă
sign-out-confirm-stay = Rămâneți în cont
success-title = V-ați conectat
success-text = Puteți închide această fereastră și reveni la aplicație.
success-text-app = Puteți închide această fereastră și reveni la { $application }.
success-open = Deschideți aplicația

## Inbox for developers

dev-inbox-title = Mesaje primite
dev-inbox-intro = Mesaje care ar fi fost trimise. Rămân pe acest calculator și dispar la repornire.
dev-inbox-empty = Încă nu există mesaje
dev-inbox-empty-hint = Înregistrați-vă sau conectați-vă cu orice adresă, iar mesajul va apărea aici.
dev-inbox-refresh = Reîmprospătați
dev-inbox-clear = Ștergeți tot
dev-inbox-to = Către
dev-inbox-text-message = SMS
dev-inbox-code = Cod
dev-inbox-show = Afișați mesajul
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Introduceți adresa de e-mail.
problem-email-invalid = Introduceți o adresă de e-mail precum name@example.com.
problem-email-or-username-required = Introduceți adresa de e-mail sau numele de utilizator.
problem-email-or-username-invalid = Introduceți numele de utilizator sau o adresă de e-mail precum name@example.com.
problem-username-required = Introduceți un nume de utilizator.
problem-username-invalid = Un nume de utilizator poate conține doar litere, cifre, cratime și caractere de subliniere.
problem-username-length = Un nume de utilizator are între { $minimum } și { $maximum ->
    [one] { $maximum } caracter
    [few] { $maximum } caractere
   *[other] { $maximum } de caractere
}.
problem-username-taken = Cineva are deja acest nume de utilizator. Alegeți altul sau conectați-vă dacă vă aparține.
problem-phone-required = Introduceți numărul de telefon.
problem-phone-invalid = Nu putem trimite mesaje la acest număr de telefon. Verificați cifrele și țara.
problem-phone-country-required = Alegeți țara numărului de telefon.
problem-phone-not-configured = Încă nu putem trimite SMS-uri aici. Conectați-vă în alt mod sau contactați echipa care administrează aplicația.
problem-method-off = Această aplicație nu acceptă acest mod de conectare. Folosiți câmpul de mai jos.
problem-no-contact = Acest cont nu are o adresă de e-mail la care să putem trimite un cod. Cereți ajutorul echipei care administrează aplicația.
problem-home-realm-unknown = Nu cunoaștem o conectare de companie pentru această adresă. Verificați adresa sau conectați-vă în alt mod.
problem-provider-not-ready = Acest mod de conectare nu este încă gata. Alegeți altul sau întrebați echipa care administrează aplicația.
problem-provider-unreachable = Serviciul cu care ați vrut să vă conectați nu răspunde. Încercați din nou peste puțin timp sau conectați-vă în alt mod.
problem-provider-refused = Nu am putut accepta răspunsul serviciului cu care v-ați conectat. Încercați din nou sau conectați-vă în alt mod.
problem-provider-cancelled = Conectarea a fost anulată acolo. Încercați din nou sau conectați-vă în alt mod.
problem-provider-expired = A durat prea mult sau era deja făcut. Conectați-vă încă o dată.
problem-provider-not-allowed = Acest cont nu poate fi folosit pentru conectare aici. Folosiți altul sau întrebați echipa care administrează aplicația.
problem-provider-not-fresh = Serviciul cu care v-ați conectat nu a verificat din nou cine sunteți. Deconectați-vă acolo, apoi încercați din nou aici.
problem-provider-faulty = Serviciul cu care ați vrut să vă conectați are o problemă proprie. Încercați din nou peste puțin timp sau conectați-vă în alt mod.
problem-connected-app-expired = A durat prea mult sau era deja făcut. Reveniți în aplicație și începeți din nou.
problem-connected-app-not-ready = Legătura cu celălalt serviciu nu este configurată corect. Întrebați echipa care administrează aplicația.
problem-connected-app-failed = Celălalt serviciu nu a răspuns cum trebuie. Reveniți în aplicație și încercați din nou peste puțin timp.
problem-connected-app-cancelled = Accesul nu a fost acordat. Pentru a-l acorda, reveniți în aplicație și începeți din nou.
problem-connected-app-other-user = Aceasta era pentru alt cont decât cel cu care sunteți conectat. Reveniți în aplicație și începeți din nou.
problem-email-domain-not-allowed = Cu adrese din acest domeniu nu se poate crea un cont aici. Folosiți adresa de serviciu.
problem-email-taken = Alt cont are această adresă. Conectați-vă cu ea sau introduceți alta.
problem-terms-required = Acceptați condițiile pentru a crea un cont.
problem-domain-not-allowed = Aici sunt acceptate doar adrese din anumite domenii. Folosiți adresa de serviciu sau contactați un administrator.
problem-first-name-too-long = Prenumele poate avea cel mult { $maximum ->
    [one] { $maximum } caracter
    [few] { $maximum } caractere
   *[other] { $maximum } de caractere
}.
problem-last-name-too-long = Numele poate avea cel mult { $maximum ->
    [one] { $maximum } caracter
    [few] { $maximum } caractere
   *[other] { $maximum } de caractere
}.
problem-code-required = Introduceți codul din e-mail.
problem-phone-code-required = Introduceți codul din SMS.
problem-code-incorrect = Acest cod nu este corect. Verificați cel mai recent e-mail și încercați din nou.
problem-phone-code-incorrect = Acest cod nu este corect. Verificați cel mai recent SMS și încercați din nou.
problem-code-expired = Acest cod a expirat. Cereți unul nou mai jos.
problem-code-wrong-length = Codul are { $length ->
    [one] { $length } cifră
    [few] { $length } cifre
   *[other] { $length } de cifre
}. Verificați dacă le-ați copiat pe toate.
problem-code-too-many-tries = Prea multe coduri greșite. V-am trimis unul nou; cel vechi nu mai este valabil.
problem-resend-too-soon = Tocmai v-am trimis un cod. Puteți cere altul peste { $seconds ->
    [one] { $seconds } secundă
    [few] { $seconds } secunde
   *[other] { $seconds } de secunde
}.
problem-too-many-codes = Au fost cerute prea multe coduri. Încercați din nou peste { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}.
problem-too-many-codes-here = Din rețeaua dvs. au fost cerute prea multe coduri. Încercați din nou peste { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}.
problem-too-many-requests-here = Au venit prea multe solicitări din rețeaua dvs. Încercați din nou peste { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}.
problem-password-required = Introduceți parola.
problem-password-incorrect = Această parolă nu este corectă. Încercați din nou.
problem-password-too-short = Folosiți cel puțin { $minimum ->
    [one] { $minimum } caracter
    [few] { $minimum } caractere
   *[other] { $minimum } de caractere
}.
problem-password-too-long = Folosiți cel mult { $maximum ->
    [one] { $maximum } caracter
    [few] { $maximum } caractere
   *[other] { $maximum } de caractere
}.
problem-password-too-common = Această parolă se află pe listele pe care atacatorii le încearcă mai întâi. Alegeți alta.
problem-password-surrounding-space = O parolă nu poate începe sau se termina cu un spațiu.
problem-password-mismatch = Cele două parole nu sunt identice. Introduceți-le din nou pe amândouă.
problem-password-same = Alegeți o altă parolă decât cea pe care ați avut-o.
problem-password-is-name = Adresa dvs. de e-mail sau numele de utilizator este prea ușor de ghicit ca parolă. Alegeți alta.
problem-mfa-factor-required = Alegeți o metodă pentru a continua.
problem-mfa-same-contact = Tocmai ați folosit codul pe care vi l-am trimis, iar încă unul în același loc nu dovedește nimic în plus. Configurați altă metodă.
problem-mfa-same-email = Tocmai ați primit un cod la această adresă. Introduceți alta.
problem-mfa-same-phone = Tocmai ați primit un cod pe acest telefon. Introduceți alt număr.
problem-app-code-required = Introduceți codul din aplicația de autentificare.
problem-app-code-incorrect = Acest cod nu este corect sau a fost deja folosit. Așteptați ca aplicația să afișeze unul nou și introduceți-l.
problem-recovery-code-required = Introduceți unul dintre codurile de recuperare.
problem-recovery-code-incorrect = Acesta nu este unul dintre codurile dvs. de recuperare nefolosite. Verificați-l sau încercați altul.
problem-passkey-unknown = Această cheie de acces nu este cunoscută aici. Este posibil să fi fost eliminată. Conectați-vă în alt mod.
problem-passkey-refused = Cheia de acces nu a putut fi verificată. Încercați din nou sau conectați-vă în alt mod.
problem-passkey-not-here = Această organizație nu folosește chei de acces. Conectați-vă în alt mod.
problem-passkey-not-added = Cheia de acces nu a putut fi salvată. Încercați din nou.
problem-organization-required = Alegeți o organizație pentru a continua.
problem-organization-name-required = Introduceți un nume pentru organizație.
problem-organization-name-too-long = Numele organizației poate avea cel mult { $maximum ->
    [one] { $maximum } caracter
    [few] { $maximum } caractere
   *[other] { $maximum } de caractere
}.
problem-registration-closed = Momentan nu se pot crea conturi noi aici. Dacă aveți deja unul, conectați-vă.
problem-no-organization-access = Contul dvs. nu face parte din această organizație. Cereți unuia dintre administratori să vă adauge.
problem-organization-not-found = Nu am găsit această organizație. Verificați linkul pe care l-ați urmat.
problem-organization-suspended = Această organizație este suspendată. Cereți ajutorul administratorului ei.
problem-organization-creation-closed = Aici nu se pot crea organizații noi. Contactați echipa care administrează aplicația.
problem-organization-method = Această organizație cere un alt mod de conectare. Dacă aici nu se oferă niciunul, întrebați administratorul ei.
problem-user-suspended = Contul dvs. este suspendat. Cereți ajutorul echipei care administrează aplicația.
problem-no-method = Această aplicație nu are încă niciun mod de conectare activat. Cereți ajutorul echipei care o administrează.
problem-locked = Prea multe încercări nereușite. Încercați din nou peste { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}.
problem-too-many-requests = Au venit prea multe solicitări din rețeaua dvs. Așteptați un minut, apoi încercați din nou.
problem-session-ended = Această conectare a durat prea mult sau a fost deja încheiată în altă filă. Începeți din nou din aplicație.
problem-other-browser = Această conectare a fost începută în alt browser. Reveniți la acela sau începeți din nou din aplicație.
problem-form-expired = Această pagină a stat deschisă prea mult timp. Trimiteți-o încă o dată.
problem-bad-request = Linkul sau formularul era incomplet ori a fost modificat pe drum. Începeți din nou din aplicație.
problem-not-found = Nu există nimic la această adresă. Verificați linkul pe care l-ați urmat.
problem-unknown = Eroarea este a noastră. Încercați din nou peste câteva momente.

## Notices: something happened, as it should

notice-code-sent = V-am trimis un cod nou. Doar cel mai recent este valabil.
notice-password-changed = Parola a fost schimbată. Conectați-vă cu cea nouă.
notice-password-requested = Echipa care administrează acest serviciu vă roagă să alegeți o parolă nouă.
notice-sign-in-again = Pentru a ne asigura că sunteți dvs., conectați-vă din nou.

## Mail

mail-code-subject-sign-in = { $code } este codul dvs. de unică folosință pentru conectarea la { $name }
mail-code-subject-sign-up = { $code } este codul dvs. de unică folosință pentru înregistrarea la { $name }
mail-code-subject-reset = { $code } este codul dvs. de unică folosință pentru resetarea parolei la { $name }
mail-code-subject-choose = { $code } este codul dvs. de unică folosință pentru alegerea parolei la { $name }
mail-code-heading-sign-in = Codul dvs. de conectare
mail-code-heading-sign-up = Confirmați adresa de e-mail
mail-code-heading-reset = Resetați parola
# The code stands below.
mail-code-text-sign-in = Introduceți acest cod pentru a vă conecta la { $name }:
mail-code-text-sign-up = Introduceți acest cod pentru a vă crea contul la { $name }:
mail-code-text-reset = Introduceți acest cod pentru a alege o parolă nouă la { $name }:
mail-code-valid-minutes = Codul poate fi folosit o singură dată, timp de { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}.
mail-code-valid-hours = Codul poate fi folosit o singură dată, timp de { $hours ->
    [one] { $hours } oră
    [few] { $hours } ore
   *[other] { $hours } de ore
}.
mail-code-warning = Nimeni de la { $name } nu vi-l va cere niciodată. Dacă nu ați solicitat acest cod, puteți ignora acest e-mail.
mail-code-warning-requested = Nimeni de la { $name } nu vi-l va cere niciodată. Dacă nu ați fost dvs., puteți ignora acest e-mail.
mail-no-account-subject = Nu există niciun cont pentru această adresă la { $name }
mail-no-account-heading = Nu există niciun cont pentru această adresă
mail-no-account-text = Cineva, probabil dvs., a vrut să se conecteze la { $name } cu această adresă, dar nu există niciun cont pentru ea.
mail-no-account-warning = Ați folosit altă adresă? Încercați cu aceea. Dacă nu ați fost dvs., puteți ignora acest e-mail.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Ați folosit altă adresă? Încercați cu aceea. Altfel, puteți solicita acces pe pagina de conectare. Dacă nu ați fost dvs., puteți ignora acest e-mail.
mail-code-subject-set-up = { $code } este codul dvs. de unică folosință pentru confirmarea acestei adrese la { $name }
mail-code-heading-set-up = Confirmați această adresă
mail-code-text-second-factor = Introduceți acest cod pentru a finaliza conectarea la { $name }:
mail-code-text-set-up = Introduceți acest cod pentru a primi la această adresă codurile de conectare la { $name }:
mail-code-text-confirm = Introduceți acest cod pentru a confirma această adresă la { $name }:
mail-code-subject-link = { $code } este codul dvs. de unică folosință pentru a conecta { $provider } la contul dvs. de la { $name }
mail-code-text-link = Cu acest cod, { $provider } ({ $account }) deschide de acum contul dvs. { $email } de la { $name }.
mail-mfa-added-subject = Autentificarea multifactor a fost configurată la { $name }
mail-mfa-added-heading = Contul dvs. este mai bine protejat
mail-mfa-added-text-app = De acum înainte, la conectarea la contul dvs. { $name } vi se poate cere un cod din aplicația de autentificare.
mail-mfa-added-text-email = De acum înainte, la conectarea la contul dvs. { $name } vi se poate cere un cod trimis prin e-mail.
mail-mfa-added-text-sms = De acum înainte, la conectarea la contul dvs. { $name } vi se poate cere un cod trimis pe telefon.
mail-mfa-reset-subject = Autentificarea multifactor a fost resetată la { $name }
mail-mfa-reset-heading = Autentificarea multifactor a fost resetată
mail-mfa-reset-text = Un administrator de la { $name } a eliminat al doilea pas de conectare din contul dvs., iar sesiunile dvs. au fost închise. Este posibil să vi se ceară să îl configurați din nou.
mail-mfa-recovery-subject = Un cod de recuperare a fost folosit la { $name }
mail-mfa-recovery-heading = Un cod de recuperare a fost folosit
mail-mfa-recovery-text = Cineva tocmai a folosit unul dintre codurile dvs. de recuperare pentru a se conecta la { $name }. { $left ->
    [0] A fost ultimul.
    [one] A mai rămas { $left } cod.
    [few] Au mai rămas { $left } coduri.
   *[other] Au mai rămas { $left } de coduri.
}
mail-mfa-warning = Dacă nu ați fost dvs., schimbați imediat parola și anunțați echipa { $name }.
mail-password-changed-subject = Parola contului dvs. { $name } a fost schimbată
mail-password-changed-heading = Parola dvs. a fost schimbată
mail-password-changed-text = Parola contului dvs. { $name } tocmai a fost schimbată.
mail-password-changed-warning = Dacă nu ați fost dvs., resetați imediat parola și anunțați echipa { $name }.
mail-password-set-subject = Contul dvs. { $name } are acum o parolă
mail-password-set-heading = Contul dvs. are acum o parolă
mail-password-set-text = Tocmai a fost setată o parolă pentru contul dvs. { $name }. De acum vă puteți conecta cu ea.
mail-passkey-added-subject = O cheie de acces a fost adăugată la contul dvs. { $name }
mail-passkey-added-heading = O cheie de acces a fost adăugată
mail-passkey-added-text = Acum vă puteți conecta la { $name } cu această cheie de acces: { $passkey }.
mail-passkey-added-warning = Dacă nu ați fost dvs., anunțați imediat echipa { $name }.
mail-passkey-removed-subject = O cheie de acces a fost eliminată din contul dvs. { $name }
mail-passkey-removed-heading = O cheie de acces a fost eliminată
mail-passkey-removed-text = Cu această cheie de acces nu vă mai puteți conecta la contul dvs. { $name }: { $passkey }.
mail-passkey-removed-warning = Sesiunile dvs. au fost închise peste tot. Dacă nu vă așteptați la aceasta, anunțați echipa { $name }.
mail-account-linked-subject = Un nou mod de conectare la { $name }
mail-account-linked-heading = Un nou mod de conectare
mail-account-linked-text = De acum, { $provider } ({ $account }) deschide și contul dvs. { $email } de la { $name }.
mail-account-linked-text-company = De acum, numai { $provider } ({ $account }) deschide contul dvs. { $email } de la { $name }.
mail-account-linked-removed = Acestea nu îl mai deschid: { $ways }.
mail-account-linked-passkeys = Chei de acces
mail-webhook-disabled-subject = Webhookul { $webhook } a fost dezactivat
mail-webhook-disabled-heading = Un webhook a fost dezactivat
mail-webhook-disabled-text = Webhookul „{ $webhook }” de la { $name } nu a mai acceptat nimic de trei zile, așa că nu i se mai trimite nimic.
mail-webhook-disabled-warning = Când destinatarul funcționează din nou, modificați webhookul sau salvați-l așa cum este: astfel se reactivează. Ce s-a întâmplat până atunci se păstrează în jurnalul de audit.
mail-footer = Primiți acest e-mail deoarece această adresă a fost folosită la { $name }.

## Text messages

sms-code-text = { $code } este codul dvs. de unică folosință pentru conectarea la { $name }
