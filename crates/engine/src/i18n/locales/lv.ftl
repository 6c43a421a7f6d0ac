### Latviešu valoda. Uzruna „jūs”, īsi teikumi; pogas nenoteiksmē („Pierakstīties”); pēdiņas „ ”, apostrofs ’.
### Nosaukumus neloka: „Acme kontā”, „lietotnē Acme”. Par lietotāju bez divdabjiem, kam ir dzimte.

## Everywhere

action-continue = Turpināt
action-change-email = Izmantot citu e-pasta adresi
action-change-phone = Izmantot citu tālruņa numuru
action-change-account = Izmantot citu kontu
label-email = E-pasta adrese
label-email-or-username = E-pasta adrese vai lietotājvārds
label-username = Lietotājvārds
label-phone = Tālruņa numurs
label-country = Valsts vai reģions
label-password = Parole
label-first-name = Vārds
label-last-name = Uzvārds
label-code = Kods
label-organization-name = Organizācijas nosaukums
label-terms = Es piekrītu pakalpojuma noteikumiem un privātuma paziņojumam.
label-news = Vēlos saņemt jaunumus un piedāvājumus e-pastā. Varu jebkurā laikā pārdomāt.
label-recovery-code = Atkopšanas kods
label-account = Konts
label-optional = { $label } (nav obligāti)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Kļūda:
frame-problems-heading = Lūdzu, pārbaudiet tālāk norādīto
frame-privacy = Privātums
frame-terms = Noteikumi
frame-powered = Darbina Doorstep

## Sign in

login-title = Pierakstīties
login-intro = Lai turpinātu, ievadiet savu e-pasta adresi.
login-intro-username = Lai turpinātu, ievadiet savu lietotājvārdu.
login-intro-email-or-username = Lai turpinātu, ievadiet savu e-pasta adresi vai lietotājvārdu.
login-intro-phone = Lai turpinātu, ievadiet savu tālruņa numuru.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = lai turpinātu lietotnē { $application }
# The question, and the link behind it.
login-no-account = Vēl nav konta?
login-register = Izveidot
login-use-email = Izmantot e-pasta adresi
login-use-username = Izmantot lietotājvārdu
login-use-email-or-username = Izmantot e-pasta adresi vai lietotājvārdu
login-use-phone = Izmantot tālruņa numuru
login-passkey = Pierakstīties ar piekļuves atslēgu
login-passkey-failed = Tas neizdevās. Mēģiniet vēlreiz vai pierakstieties citā veidā.
# Between the form and the buttons of other ways to sign in.
login-or = vai
login-continue-with = Turpināt ar { $provider }
login-sso = Pierakstīties ar SSO

## Sign in with a company’s own provider

sso-home-realm-title = Pierakstīties ar SSO
sso-home-realm-intro = Ievadiet savu darba e-pasta adresi. Aizvedīsim jūs uz jūsu uzņēmuma pierakstīšanās lapu.
sso-home-realm-back = Pierakstīties citā veidā

## On the way to another provider

leave-title = Acumirkli
leave-intro = Vedam jūs uz lapu, kurā pierakstīties. Ja nekas nenotiek, nospiediet pogu.

## Register

register-title = Izveidojiet kontu
register-intro-app = lai turpinātu lietotnē { $application }
register-intro = Tas aizņems mazāk nekā minūti.
# The question, and the link behind it.
register-have-account = Vai jums jau ir konts?
register-sign-in = Pierakstīties
register-username-hint = Burti, cipari, defises un pasvītrojuma zīmes.

## Email address of a new username

provide-email-title = Jūsu e-pasta adrese
provide-email-intro = Nosūtīsim jums kodu, lai to apstiprinātu. Adrese būs vajadzīga, ja kādreiz zaudēsiet piekļuvi savam kontam.
provide-email-intro-provider = { $provider } mums nesniedza e-pasta adresi, uz kuru varam paļauties. Nosūtīsim jums kodu, lai apstiprinātu jūsu adresi.
provide-email-intro-named = { $provider } mums norādīja šo adresi. Nosūtīsim jums kodu, lai apstiprinātu, ka tā ir jūsu.

## Clickwrap

clickwrap-title = Vēl kas
clickwrap-intro = Lai izveidotu kontu, lūdzu, piekrītiet noteikumiem.

## Account not found

account-not-found-title = Mēs nezinām šādu adresi
account-not-found-title-username = Mēs nezinām šādu lietotājvārdu
account-not-found-title-phone = Mēs nezinām šādu numuru
account-not-found-offer = Ar šo e-pasta adresi vēl nav konta. Varat to izveidot tagad vai izmēģināt citu adresi.
account-not-found-offer-username = Ar šo lietotājvārdu vēl nav konta. Varat to izveidot tagad vai izmēģināt citu lietotājvārdu.
account-not-found-offer-phone = Ar šo tālruņa numuru vēl nav konta. Varat to izveidot tagad vai izmēģināt citu numuru.
account-not-found-closed = Ar šo e-pasta adresi nav konta. Pārbaudiet, vai tā uzrakstīta pareizi, vai arī izmēģiniet citu adresi.
account-not-found-closed-username = Ar šo lietotājvārdu nav konta. Pārbaudiet, vai tas uzrakstīts pareizi, vai arī izmēģiniet citu.
account-not-found-closed-phone = Ar šo tālruņa numuru nav konta. Pārbaudiet ciparus un valsti vai izmēģiniet citu numuru.
account-not-found-create = Izveidot kontu
account-not-found-back = Izmēģināt citu adresi
account-not-found-back-username = Izmēģināt citu lietotājvārdu
account-not-found-back-phone = Izmēģināt citu numuru

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Pieprasīt piekļuvi
# On the page to register, before that link.
request-access-offer = Šeit kontus izveido pēc pieprasījuma.
request-access-title = Pieprasīt piekļuvi
request-access-intro = Šeit jūs nevarat pats izveidot kontu. Pastāstiet, kas jūs esat, un mēs izskatīsim jūsu pieprasījumu.
request-access-intro-account = Jūsu konts vēl nepieder šai organizācijai. Nosūtiet pieprasījumu, un mēs to izskatīsim.
request-access-submit = Sūtīt pieprasījumu
request-access-success-title = Jūsu pieprasījums ir saņemts
# The address stands below.
request-access-success-text = Paldies. Kad piekļuve būs piešķirta, varēsiet pierakstīties ar šo e-pasta adresi.

## Code

code-title-sign-in = Pārbaudiet savu e-pastu
code-title-sign-up = Apstipriniet savu e-pastu
# The address stands below.
code-intro = Mēs nosūtījām 6 ciparu kodu uz adresi
code-intro-username = Mēs nosūtījām 6 ciparu kodu uz jūsu e-pasta adresi.
code-hint = Tas var aizņemt minūti. Ieskatieties arī surogātpasta mapē.
# The question, and the button behind it.
code-not-received = Nav e-pasta ziņojuma?
code-resend = Nosūtīt jaunu kodu
code-link = Pēc tam { $provider } ({ $account }) atvērs jūsu kontu.
code-link-company = Tas būs vienīgais pieteikšanās veids: pārējie, piemēram, parole vai piekļuves atslēgas, tiks noņemti.
reset-password-verify-email-otp-title = Pārbaudiet savu e-pastu
reset-password-verify-email-otp-intro = Lai izvēlētos paroli, ievadiet 6 ciparu kodu, ko nosūtījām uz adresi
reset-password-verify-email-otp-intro-username = Lai izvēlētos paroli, ievadiet 6 ciparu kodu, ko nosūtījām uz jūsu e-pasta adresi.

## Code by text message

phone-code-title-sign-in = Pārbaudiet savu tālruni
phone-code-title-sign-up = Apstipriniet savu tālruņa numuru
phone-code-intro = Mēs nosūtījām īsziņu ar 6 ciparu kodu uz numuru
phone-code-hint = Līdz tā pienāk, var paiet minūte.
phone-code-not-received = Nav īsziņas?

## Password

verify-password-title = Ievadiet paroli
verify-password-forgot = Vai aizmirsāt paroli?
set-password-title-create = Izveidojiet paroli
set-password-title-replace = Izvēlieties jaunu paroli
set-password-intro-create = To izmantosiet, kad nākamreiz pierakstīsieties.
set-password-intro-replace = Turpmāk vecā parole vairs nederēs.
set-password-intro-temporary = Pagaidu parole ir derīga tikai vienu reizi. Izvēlieties paroli, ko izmantosiet turpmāk.
set-password-first = Jaunā parole
set-password-second = Jaunā parole vēlreiz
set-password-hint = Vismaz { $minimum ->
    [zero] { $minimum } rakstzīmju
    [one] { $minimum } rakstzīme
   *[other] { $minimum } rakstzīmes
}. Daži vārdi pēc kārtas veido drošu paroli.
set-password-submit = Saglabāt paroli

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Aizsargājiet savu kontu
mfa-method-selection-title-use = Apstipriniet, ka tas esat jūs
mfa-method-selection-intro-set-up = Turpmāk katru pierakstīšanos apstiprināsiet ar kaut ko tādu, kas ir tikai jums. Kā vēlaties to darīt?
mfa-method-selection-intro-use = Izvēlieties, kā apstiprināt šo pierakstīšanos.
mfa-method-selection-legend = Apstiprināšanas veidi
mfa-method-selection-app = Autentifikācijas lietotne
mfa-method-selection-app-hint = Kodi no lietotnes jūsu tālrunī
mfa-method-selection-email = E-pasts
mfa-method-selection-email-hint = Kods jūsu pastkastē
mfa-method-selection-sms = Īsziņa
mfa-method-selection-sms-hint = Kods, kas nosūtīts uz jūsu tālruni
mfa-method-selection-recovery = Atkopšanas kods
mfa-method-selection-recovery-hint = Viens no jūsu saglabātajiem kodiem
mfa-method-selection-decline = Neizmantot daudzfaktoru autentifikāciju
mfa-other-way = Izmēģināt citu veidu

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Iestatiet autentifikācijas lietotni
mfa-authenticator-app-title-use = Ievadiet kodu no lietotnes
mfa-authenticator-app-intro-use = Atveriet autentifikācijas lietotni un ievadiet 6 ciparu kodu, ko tā rāda šim kontam.
mfa-authenticator-app-scan = Noskenējiet šo attēlu ar autentifikācijas lietotni.
mfa-authenticator-app-picture = QR kods autentifikācijas lietotnei
mfa-authenticator-app-open = Tā ir šajā ierīcē? Atveriet lietotni
mfa-authenticator-app-manual = Nevarat noskenēt? Ievadiet šo atslēgu
mfa-authenticator-app-account = Konts
mfa-authenticator-app-key = Atslēga
mfa-authenticator-app-then = Pēc tam ievadiet 6 ciparu kodu, ko rāda lietotne.
mfa-authenticator-app-hint-use = Jauns kods parādās ik pēc 30 sekundēm, un katrs ir derīgs vienu reizi.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Iestatiet kodus e-pastā
mfa-setup-email-intro = Uz kuru adresi sūtīt jūsu kodus? Vislabāk uz tādu, ar kuru nepierakstāties.
mfa-setup-phone-title = Iestatiet kodus īsziņās
mfa-setup-phone-intro = Uz kuru tālruni sūtīt jūsu kodus?
mfa-use-email-otp-title = Pārbaudiet savu e-pastu
mfa-use-phone-otp-title = Pārbaudiet savu tālruni

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Ievadiet atkopšanas kodu
mfa-use-recovery-code-intro = Tas ir viens no kodiem, ko saglabājāt, iestatot daudzfaktoru autentifikāciju. Katrs ir derīgs vienu reizi.
mfa-view-recovery-codes-title = Saglabājiet atkopšanas kodus
mfa-view-recovery-codes-intro = Ja kādreiz nevarēsiet saņemt kodu, varēsiet pierakstīties ar vienu no šiem. Katrs ir derīgs vienu reizi. Glabājiet tos vietā, kur tos atradīsiet tikai jūs: tie vairs netiks rādīti.
mfa-view-recovery-codes-list = Jūsu atkopšanas kodi
mfa-view-recovery-codes-copy = Kopēt
mfa-view-recovery-codes-copied = Nokopēts
mfa-view-recovery-codes-download = Lejupielādēt
mfa-view-recovery-codes-print = Drukāt
mfa-view-recovery-codes-late = Jūsu drošībai kodi tiek rādīti tikai dažas minūtes, un šis laiks ir beidzies.
mfa-view-recovery-codes-submit = Kodi ir saglabāti
mfa-view-recovery-codes-file = { $name } atkopšanas kodi. Katrs ir derīgs vienu reizi.

## Organization

choose-organization-title = Izvēlieties organizāciju
choose-organization-intro = Jūs piederat vairākām. Kuru vēlaties atvērt?
choose-organization-legend = Jūsu organizācijas
choose-organization-join-title = Vai pievienoties organizācijai { $organization }?
choose-organization-join-intro = Jūs vēl nepiederat šai organizācijai.
choose-organization-join = Pievienoties organizācijai { $organization }
choose-organization-create = Izveidot organizāciju
create-organization-title = Nosauciet savu organizāciju
create-organization-intro = Jūsu komandas vai uzņēmuma nosaukums. To vēlāk varēsiet mainīt.
create-organization-submit = Izveidot organizāciju

## Passkey

add-passkey-title-offer = Nākamreiz pierakstieties ātrāk
add-passkey-title-required = Izveidojiet piekļuves atslēgu
add-passkey-intro = Ar piekļuves atslēgu jūs pierakstāties tāpat, kā atbloķējat savu ierīci: ar pirksta nospiedumu, seju vai PIN kodu. Nekas nav jāatceras un nekas nav jāraksta.
add-passkey-required = Šeit ir nepieciešama piekļuves atslēga. Lai turpinātu, izveidojiet to.
add-passkey-submit = Izveidot piekļuves atslēgu
add-passkey-skip = Ne tagad
add-passkey-failed = Piekļuves atslēga netika izveidota. Varat mēģināt vēlreiz.
add-passkey-no-support = Šī pārlūkprogramma šeit nevar izveidot piekļuves atslēgu. Ieslēdziet JavaScript vai pierakstieties citā pārlūkprogrammā vai citā ierīcē.
add-passkey-no-support-optional = Šī pārlūkprogramma šeit nevar izveidot piekļuves atslēgu. Varat turpināt bez tās.

## Error

error-title = Radās kļūda
error-title-session = Sāksim no jauna
error-title-access = Jums nav piekļuves
error-title-suspended = Piekļuve ir apturēta
error-title-registration = Reģistrācija ir slēgta
error-title-creation = Jaunas organizācijas nevar izveidot
error-title-request = Mazliet lēnāk
error-home = Doties uz lietotni
error-retry = Pierakstīties vēlreiz
error-start = Doties uz sākumlapu
error-code = Kļūdas kods
error-correlation = Atsauces numurs
error-support = Ja tas atkārtojas, nosūtiet šos datus lietotnes uzturētājiem.
error-fix-parameter = Tālāk norādītā parametra nav, tas nosūtīts divreiz ar atšķirīgām vērtībām vai norāda uz kaut ko, kā šeit nav. Salīdziniet pieprasījumu ar lietotnes iestatījumiem.
error-codes-title = Ko nozīmē kļūdu kodi
error-codes-intro = Lapā, kas ziņo par problēmu, ir redzams viens no šiem kodiem. Skaitļi teikumos ir piemēri.

## Account locked

account-locked-title = Jūsu konts uz laiku ir bloķēts
account-locked-why = Bija pārāk daudz neveiksmīgu mēģinājumu, tāpēc konta drošībai uz laiku apturējām pierakstīšanos.
account-locked-remaining = Varēsiet mēģināt vēlreiz pēc { $minutes ->
    [zero] { $minutes } minūtēm
    [one] { $minutes } minūtes
   *[other] { $minutes } minūtēm
}.
account-locked-retry = Atpakaļ uz pierakstīšanos

## Invalid redirect address

invalid-redirect-url-title-callback = Šis atpakaļizsaukuma URL nav atļauts
invalid-redirect-url-title-logout = Šī izrakstīšanās adrese nav atļauta
invalid-redirect-url-title-missing = Nav adreses, uz kuru atgriezties
invalid-redirect-url-intro = Lietotne lūdza novirzīt jūs uz adresi, kuras nav tās sarakstā. Jūsu drošībai mēs šeit apstājāmies.
invalid-redirect-url-missing = Lietotne nenorādīja, kurp jūs novirzīt. Jūsu drošībai mēs šeit apstājāmies.
invalid-redirect-url-value = Pieprasītā adrese
invalid-redirect-url-parameter = Parametrs
invalid-redirect-url-application = Lietotne
invalid-redirect-url-fix = Vai izstrādājat šo lietotni?
invalid-redirect-url-fix-callback = Atveriet lietotnes iestatījumus un pievienojiet adresi tieši tā, kā tā rakstīta iepriekš, atļautajiem atpakaļizsaukuma URL.
invalid-redirect-url-fix-logout = Atveriet lietotnes iestatījumus un pievienojiet adresi tieši tā, kā tā rakstīta iepriekš, atļautajiem novirzīšanas URL pēc izrakstīšanās.
invalid-redirect-url-fix-missing = Nosūtiet iepriekš minēto parametru ar adresi no lietotnes saraksta.
invalid-redirect-url-fix-compare = Shēmai, resursdatoram, portam, ceļam un slīpsvītrai beigās ir precīzi jāsakrīt. http:// un https:// ir dažādas adreses.

## Signed out, signed in

home-title = Doorstep darbojas
home-text = Pierakstīšanās sākas jūsu lietotnē.
home-inbox = Atvērt iesūtni
home-discovery = Discovery dokuments

signed-out-title = Jūs izrakstījāties
signed-out-text = Tagad varat aizvērt šo logu.
signed-out-again = Pierakstīties vēlreiz
sign-out-confirm-title = Vai izrakstīties?
sign-out-confirm-text = Jūsu sesija beigsies šeit un visās lietotnēs, kas to izmanto.
sign-out-confirm-submit = Izrakstīties
sign-out-confirm-stay = Neizrakstīties
success-title = Jūs pierakstījāties
success-text = Varat aizvērt šo logu un atgriezties lietotnē.
success-text-app = Varat aizvērt šo logu un atgriezties lietotnē { $application }.
success-open = Atvērt lietotni

## Inbox for developers

dev-inbox-title = Iesūtne
dev-inbox-intro = Ziņojumi, kas būtu nosūtīti. Tie paliek šajā datorā un pazūd pēc restartēšanas.
dev-inbox-empty = Ziņojumu vēl nav
dev-inbox-empty-hint = Reģistrējieties vai pierakstieties ar jebkuru adresi, un ziņojums parādīsies šeit.
dev-inbox-refresh = Atsvaidzināt
dev-inbox-clear = Dzēst visu
dev-inbox-to = Kam
dev-inbox-text-message = Īsziņa
dev-inbox-code = Kods
dev-inbox-show = Rādīt ziņojumu
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Ievadiet savu e-pasta adresi.
problem-email-invalid = Ievadiet e-pasta adresi, piemēram, name@example.com.
problem-email-or-username-required = Ievadiet savu e-pasta adresi vai lietotājvārdu.
problem-email-or-username-invalid = Ievadiet savu lietotājvārdu vai e-pasta adresi, piemēram, name@example.com.
problem-username-required = Ievadiet lietotājvārdu.
problem-username-invalid = Lietotājvārdā drīkst būt tikai burti, cipari, defises un pasvītrojuma zīmes.
problem-username-length = Lietotājvārdā jābūt no { $minimum } līdz { $maximum ->
    [zero] { $maximum } rakstzīmēm
    [one] { $maximum } rakstzīmei
   *[other] { $maximum } rakstzīmēm
}.
problem-username-taken = Šis lietotājvārds jau ir aizņemts. Izvēlieties citu vai pierakstieties, ja tas ir jūsu.
problem-phone-required = Ievadiet savu tālruņa numuru.
problem-phone-invalid = Uz šo tālruņa numuru mēs nevaram nosūtīt īsziņu. Pārbaudiet ciparus un valsti.
problem-phone-country-required = Izvēlieties sava tālruņa numura valsti.
problem-phone-not-configured = Šeit vēl nevaram nosūtīt īsziņas. Pierakstieties citā veidā vai sazinieties ar lietotnes uzturētājiem.
problem-method-off = Šajā lietotnē tā pierakstīties nevar. Izmantojiet tālāk redzamo lauku.
problem-no-contact = Šim kontam nav e-pasta adreses, uz kuru mēs varētu nosūtīt kodu. Lūdziet palīdzību lietotnes uzturētājiem.
problem-home-realm-unknown = Šai adresei nezinām uzņēmuma pierakstīšanās lapu. Pārbaudiet adresi vai pierakstieties citā veidā.
problem-provider-not-ready = Šis pierakstīšanās veids vēl nav gatavs. Izvēlieties citu vai jautājiet lietotnes uzturētājiem.
problem-provider-unreachable = Pakalpojums, ar kuru vēlējāties pierakstīties, neatbild. Pēc brīža mēģiniet vēlreiz vai pierakstieties citā veidā.
problem-provider-refused = Nevarējām pieņemt atbildi no pakalpojuma, ar kuru pierakstījāties. Mēģiniet vēlreiz vai pierakstieties citā veidā.
problem-provider-cancelled = Pierakstīšanās tur tika atcelta. Mēģiniet vēlreiz vai pierakstieties citā veidā.
problem-provider-expired = Tas aizņēma pārāk ilgu laiku vai jau bija izdarīts. Lūdzu, pierakstieties vēlreiz.
problem-provider-not-allowed = Ar šo kontu šeit nevar pierakstīties. Izmantojiet citu vai jautājiet lietotnes uzturētājiem.
problem-provider-not-fresh = Pakalpojums, ar kuru pierakstījāties, vēlreiz nepajautāja, kas jūs esat. Izrakstieties tur un pēc tam mēģiniet vēlreiz šeit.
problem-provider-faulty = Pakalpojumam, ar kuru vēlējāties pierakstīties, pašam ir problēma. Pēc brīža mēģiniet vēlreiz vai pierakstieties citā veidā.
problem-connected-app-expired = Tas ilga pārāk ilgi vai jau bija izdarīts. Atgriezieties lietotnē un sāciet no jauna.
problem-connected-app-not-ready = Savienojums ar otru pakalpojumu nav pareizi iestatīts. Jautājiet lietotnes uzturētājiem.
problem-connected-app-failed = Otrs pakalpojums neatbildēja, kā vajadzētu. Atgriezieties lietotnē un pēc brīža mēģiniet vēlreiz.
problem-connected-app-cancelled = Piekļuve netika dota. Lai to dotu, atgriezieties lietotnē un sāciet no jauna.
problem-connected-app-other-user = Tas bija paredzēts citam kontam, nevis tam, ar kuru esat pierakstījies. Atgriezieties lietotnē un sāciet no jauna.
problem-email-domain-not-allowed = Ar šī domēna adresēm šeit nevar izveidot kontu. Izmantojiet savu darba adresi.
problem-email-taken = Šī adrese pieder citam kontam. Pierakstieties ar to vai ievadiet citu.
problem-terms-required = Lai izveidotu kontu, piekrītiet noteikumiem.
problem-domain-not-allowed = Šeit ir atļautas tikai noteiktu domēnu adreses. Izmantojiet savu darba adresi vai sazinieties ar administratoru.
problem-first-name-too-long = Vārdā drīkst būt līdz { $maximum ->
    [zero] { $maximum } rakstzīmēm
    [one] { $maximum } rakstzīmei
   *[other] { $maximum } rakstzīmēm
}.
problem-last-name-too-long = Uzvārdā drīkst būt līdz { $maximum ->
    [zero] { $maximum } rakstzīmēm
    [one] { $maximum } rakstzīmei
   *[other] { $maximum } rakstzīmēm
}.
problem-code-required = Ievadiet kodu no e-pasta ziņojuma.
problem-phone-code-required = Ievadiet kodu no īsziņas.
problem-code-incorrect = Šis kods nav pareizs. Skatiet jaunāko e-pasta ziņojumu un mēģiniet vēlreiz.
problem-phone-code-incorrect = Šis kods nav pareizs. Skatiet jaunāko īsziņu un mēģiniet vēlreiz.
problem-code-expired = Šī koda derīgums ir beidzies. Pieprasiet jaunu tālāk.
problem-code-wrong-length = Kodā ir { $length ->
    [zero] { $length } ciparu
    [one] { $length } cipars
   *[other] { $length } cipari
}. Pārbaudiet, vai nokopējāt visus.
problem-code-too-many-tries = Pārāk daudz nepareizu kodu. Nosūtījām jums jaunu; vecais vairs neder.
problem-resend-too-soon = Mēs tikko nosūtījām jums kodu. Citu varēsiet pieprasīt pēc { $seconds ->
    [zero] { $seconds } sekundēm
    [one] { $seconds } sekundes
   *[other] { $seconds } sekundēm
}.
problem-too-many-codes = Pieprasīts pārāk daudz kodu. Mēģiniet vēlreiz pēc { $minutes ->
    [zero] { $minutes } minūtēm
    [one] { $minutes } minūtes
   *[other] { $minutes } minūtēm
}.
problem-too-many-codes-here = No jūsu tīkla pieprasīts pārāk daudz kodu. Mēģiniet vēlreiz pēc { $minutes ->
    [zero] { $minutes } minūtēm
    [one] { $minutes } minūtes
   *[other] { $minutes } minūtēm
}.
problem-too-many-requests-here = No jūsu tīkla saņemts pārāk daudz pieprasījumu. Mēģiniet vēlreiz pēc { $minutes ->
    [zero] { $minutes } minūtēm
    [one] { $minutes } minūtes
   *[other] { $minutes } minūtēm
}.
problem-password-required = Ievadiet savu paroli.
problem-password-incorrect = Šī parole nav pareiza. Mēģiniet vēlreiz.
problem-password-too-short = Izmantojiet vismaz { $minimum ->
    [zero] { $minimum } rakstzīmes
    [one] { $minimum } rakstzīmi
   *[other] { $minimum } rakstzīmes
}.
problem-password-too-long = Izmantojiet ne vairāk kā { $maximum ->
    [zero] { $maximum } rakstzīmes
    [one] { $maximum } rakstzīmi
   *[other] { $maximum } rakstzīmes
}.
problem-password-too-common = Šī parole ir sarakstos, ko uzbrucēji izmēģina vispirms. Izvēlieties citu.
problem-password-surrounding-space = Parole nedrīkst sākties vai beigties ar atstarpi.
problem-password-mismatch = Paroles nesakrīt. Ievadiet abas vēlreiz.
problem-password-same = Izvēlieties citu paroli, nevis iepriekšējo.
problem-password-is-name = Jūsu e-pasta adresi vai lietotājvārdu kā paroli ir pārāk viegli uzminēt. Izvēlieties citu.
problem-mfa-factor-required = Lai turpinātu, izvēlieties vienu no veidiem.
problem-mfa-same-contact = Jūs tikko izmantojāt kodu, ko jums nosūtījām, un vēl viens uz to pašu vietu neko vairāk nepierāda. Iestatiet citu veidu.
problem-mfa-same-email = Jūs tikko saņēmāt kodu šajā adresē. Ievadiet citu.
problem-mfa-same-phone = Jūs tikko saņēmāt kodu šajā tālrunī. Ievadiet citu numuru.
problem-app-code-required = Ievadiet kodu no autentifikācijas lietotnes.
problem-app-code-incorrect = Šis kods nav pareizs vai jau ir izmantots. Pagaidiet, līdz lietotne parādīs jaunu, un ievadiet to.
problem-recovery-code-required = Ievadiet vienu no saviem atkopšanas kodiem.
problem-recovery-code-incorrect = Tas nav neviens no jūsu neizmantotajiem atkopšanas kodiem. Pārbaudiet to vai izmēģiniet citu.
problem-passkey-unknown = Šī piekļuves atslēga šeit nav zināma. Iespējams, tā ir noņemta. Pierakstieties citā veidā.
problem-passkey-refused = Jūsu piekļuves atslēgu neizdevās pārbaudīt. Mēģiniet vēlreiz vai pierakstieties citā veidā.
problem-passkey-not-here = Šī organizācija neizmanto piekļuves atslēgas. Pierakstieties citā veidā.
problem-passkey-not-added = Piekļuves atslēgu neizdevās saglabāt. Mēģiniet vēlreiz.
problem-organization-required = Lai turpinātu, izvēlieties organizāciju.
problem-organization-name-required = Ievadiet savas organizācijas nosaukumu.
problem-organization-name-too-long = Nosaukumā drīkst būt līdz { $maximum ->
    [zero] { $maximum } rakstzīmēm
    [one] { $maximum } rakstzīmei
   *[other] { $maximum } rakstzīmēm
}.
problem-registration-closed = Pašlaik šeit nevar izveidot jaunus kontus. Ja jums jau ir konts, pierakstieties.
problem-no-organization-access = Jūsu konts nepieder šai organizācijai. Lūdziet, lai kāds no tās administratoriem jūs pievieno.
problem-organization-not-found = Mēs neatradām šo organizāciju. Pārbaudiet saiti, ko atvērāt.
problem-organization-suspended = Šīs organizācijas darbība ir apturēta. Lūdziet palīdzību tās administratoram.
problem-organization-creation-closed = Šeit nevar izveidot jaunas organizācijas. Sazinieties ar lietotnes uzturētājiem.
problem-organization-method = Šī organizācija pieprasa citu pierakstīšanās veidu. Ja šeit neviens netiek piedāvāts, jautājiet tās administratoram.
problem-user-suspended = Jūsu konta darbība ir apturēta. Lūdziet palīdzību lietotnes uzturētājiem.
problem-no-method = Šajā lietotnē vēl nav ieslēgts neviens pierakstīšanās veids. Lūdziet palīdzību tās uzturētājiem.
problem-locked = Pārāk daudz neveiksmīgu mēģinājumu. Mēģiniet vēlreiz pēc { $minutes ->
    [zero] { $minutes } minūtēm
    [one] { $minutes } minūtes
   *[other] { $minutes } minūtēm
}.
problem-too-many-requests = No jūsu tīkla saņemts pārāk daudz pieprasījumu. Uzgaidiet minūti un mēģiniet vēlreiz.
problem-session-ended = Šī pierakstīšanās ilga pārāk ilgi vai jau tika pabeigta citā cilnē. Sāciet no jauna lietotnē.
problem-other-browser = Šī pierakstīšanās tika sākta citā pārlūkprogrammā. Atgriezieties tajā vai sāciet no jauna lietotnē.
problem-form-expired = Šī lapa bija atvērta pārāk ilgi. Lūdzu, nosūtiet to vēlreiz.
problem-bad-request = Saite vai veidlapa bija nepilnīga vai ceļā tika mainīta. Sāciet no jauna lietotnē.
problem-not-found = Šajā adresē nekā nav. Pārbaudiet saiti, ko atvērāt.
problem-unknown = Kļūda ir mūsu pusē. Mēģiniet vēlreiz pēc brīža.

## Notices: something happened, as it should

notice-code-sent = Mēs nosūtījām jums jaunu kodu. Der tikai jaunākais.
notice-password-changed = Jūsu parole ir nomainīta. Pierakstieties ar jauno.
notice-password-requested = Šī pakalpojuma uzturētāji lūdz jūs izvēlēties jaunu paroli.
notice-sign-in-again = Lai pārliecinātos, ka tas esat jūs, pierakstieties vēlreiz.

## Mail

mail-code-subject-sign-in = { $code } ir jūsu vienreizējais kods, lai pierakstītos { $name } kontā
mail-code-subject-sign-up = { $code } ir jūsu vienreizējais kods, lai izveidotu { $name } kontu
mail-code-subject-reset = { $code } ir jūsu vienreizējais kods, lai atiestatītu { $name } konta paroli
mail-code-subject-choose = { $code } ir jūsu vienreizējais kods, lai izvēlētos { $name } konta paroli
mail-code-heading-sign-in = Jūsu pierakstīšanās kods
mail-code-heading-sign-up = Apstipriniet savu e-pasta adresi
mail-code-heading-reset = Atiestatiet paroli
# The code stands below.
mail-code-text-sign-in = Ievadiet šo kodu, lai pierakstītos { $name } kontā:
mail-code-text-sign-up = Ievadiet šo kodu, lai izveidotu savu { $name } kontu:
mail-code-text-reset = Ievadiet šo kodu, lai izvēlētos jaunu { $name } konta paroli:
mail-code-valid-minutes = Kods ir derīgs vienu reizi un { $minutes ->
    [zero] { $minutes } minūtes
    [one] { $minutes } minūti
   *[other] { $minutes } minūtes
}.
mail-code-valid-hours = Kods ir derīgs vienu reizi un { $hours ->
    [zero] { $hours } stundas
    [one] { $hours } stundu
   *[other] { $hours } stundas
}.
mail-code-warning = Neviens { $name } pārstāvis nekad neprasīs jums šo kodu. Ja kodu nepieprasījāt, varat neņemt vērā šo e-pasta ziņojumu.
mail-code-warning-requested = Neviens { $name } pārstāvis nekad neprasīs jums šo kodu. Ja tas nebijāt jūs, varat neņemt vērā šo e-pasta ziņojumu.
mail-no-account-subject = Pakalpojumā { $name } nav konta ar šo adresi
mail-no-account-heading = Ar šo adresi nav konta
mail-no-account-text = Kāds (visticamāk, jūs) vēlējās ar šo adresi pierakstīties pakalpojumā { $name }, taču ar to nav konta.
mail-no-account-warning = Vai iepriekš izmantojāt citu adresi? Izmēģiniet to. Ja tas nebijāt jūs, varat neņemt vērā šo e-pasta ziņojumu.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Vai iepriekš izmantojāt citu adresi? Izmēģiniet to. Pretējā gadījumā varat pieprasīt piekļuvi pierakstīšanās lapā. Ja tas nebijāt jūs, varat neņemt vērā šo e-pasta ziņojumu.
mail-code-subject-set-up = { $code } ir jūsu vienreizējais kods, lai apstiprinātu šo { $name } konta adresi
mail-code-heading-set-up = Apstipriniet šo adresi
mail-code-text-second-factor = Ievadiet šo kodu, lai pabeigtu pierakstīšanos { $name } kontā:
mail-code-text-set-up = Ievadiet šo kodu, lai šajā adresē saņemtu { $name } konta pierakstīšanās kodus:
mail-code-text-confirm = Ievadiet šo kodu, lai apstiprinātu šo { $name } konta adresi:
mail-code-subject-link = { $code } ir jūsu vienreizējais kods, lai savienotu { $provider } ar jūsu { $name } kontu
mail-code-text-link = Ar šo kodu { $provider } ({ $account }) turpmāk atvērs jūsu { $name } kontu { $email }.
mail-mfa-added-subject = { $name } kontā iestatīta daudzfaktoru autentifikācija
mail-mfa-added-heading = Jūsu konts ir labāk aizsargāts
mail-mfa-added-text-app = Turpmāk, pierakstoties jūsu { $name } kontā, var tikt prasīts kods no autentifikācijas lietotnes.
mail-mfa-added-text-email = Turpmāk, pierakstoties jūsu { $name } kontā, var tikt prasīts e-pastā nosūtīts kods.
mail-mfa-added-text-sms = Turpmāk, pierakstoties jūsu { $name } kontā, var tikt prasīts uz tālruni nosūtīts kods.
mail-mfa-reset-subject = { $name } kontā atiestatīta daudzfaktoru autentifikācija
mail-mfa-reset-heading = Daudzfaktoru autentifikācija ir atiestatīta
mail-mfa-reset-text = { $name } administrators jūsu kontā noņēma pierakstīšanās otro soli, un mēs jūs izrakstījām. Iespējams, šis solis būs jāiestata no jauna.
mail-mfa-recovery-subject = { $name } kontā izmantots atkopšanas kods
mail-mfa-recovery-heading = Izmantots atkopšanas kods
mail-mfa-recovery-text = Kāds tikko izmantoja vienu no jūsu atkopšanas kodiem, lai pierakstītos { $name } kontā. { $left ->
    [0] Tas bija pēdējais.
    [zero] Atlikuši { $left } kodi.
    [one] Atlicis { $left } kods.
   *[other] Atlikuši { $left } kodi.
}
mail-mfa-warning = Ja tas nebijāt jūs, nekavējoties nomainiet paroli un informējiet pakalpojuma { $name } uzturētājus.
mail-password-changed-subject = Jūsu { $name } konta parole ir nomainīta
mail-password-changed-heading = Jūsu parole ir nomainīta
mail-password-changed-text = Jūsu { $name } konta parole tikko tika nomainīta.
mail-password-changed-warning = Ja tas nebijāt jūs, nekavējoties atiestatiet paroli un informējiet pakalpojuma { $name } uzturētājus.
mail-password-set-subject = Jūsu { $name } kontam tagad ir parole
mail-password-set-heading = Jūsu kontam tagad ir parole
mail-password-set-text = Jūsu { $name } kontam tikko tika iestatīta parole. Turpmāk varat ar to pierakstīties.
mail-passkey-added-subject = Jūsu { $name } kontam pievienota piekļuves atslēga
mail-passkey-added-heading = Pievienota piekļuves atslēga
mail-passkey-added-text = Tagad { $name } kontā varat pierakstīties ar šo piekļuves atslēgu: { $passkey }.
mail-passkey-added-warning = Ja tas nebijāt jūs, nekavējoties informējiet pakalpojuma { $name } uzturētājus.
mail-passkey-removed-subject = No jūsu { $name } konta noņemta piekļuves atslēga
mail-passkey-removed-heading = Noņemta piekļuves atslēga
mail-passkey-removed-text = Ar šo piekļuves atslēgu jūsu { $name } kontā vairs nevar pierakstīties: { $passkey }.
mail-passkey-removed-warning = Mēs jūs visur izrakstījām. Ja to negaidījāt, informējiet pakalpojuma { $name } uzturētājus.
mail-account-linked-subject = Jauns veids, kā pierakstīties: { $name }
mail-account-linked-heading = Jauns pierakstīšanās veids
mail-account-linked-text = Turpmāk arī { $provider } ({ $account }) atver jūsu { $name } kontu { $email }.
mail-account-linked-text-company = Turpmāk tikai { $provider } ({ $account }) atver jūsu { $name } kontu { $email }.
mail-account-linked-removed = To vairs neatver: { $ways }.
mail-account-linked-passkeys = Piekļuves atslēgas
mail-webhook-disabled-subject = Izslēgts webhook { $webhook }
mail-webhook-disabled-heading = Izslēgts webhook
mail-webhook-disabled-text = { $name } webhook „{ $webhook }” trīs dienas neko nav pieņēmis, tāpēc uz to vairs nekas netiek sūtīts.
mail-webhook-disabled-warning = Kad tā saņēmējs atkal darbosies, mainiet webhook iestatījumus vai saglabājiet tos bez izmaiņām: tā webhook tiks ieslēgts. Viss, kas notiks līdz tam, paliks audita žurnālā.
mail-footer = Jūs saņēmāt šo e-pasta ziņojumu, jo šī adrese tika izmantota pakalpojumā { $name }.

## Text messages

sms-code-text = { $code } ir jūsu vienreizējais kods, lai pierakstītos { $name } kontā
