### Slovak. Polite address (vykanie), short sentences, no forms that show a gender; quotation marks „ “.
### Names are not inflected: they stand after “služba” or “aplikácia”.

## Everywhere

action-continue = Pokračovať
action-change-email = Použiť inú e-mailovú adresu
action-change-phone = Použiť iné telefónne číslo
action-change-account = Použiť iný účet
label-email = E-mailová adresa
label-email-or-username = E-mailová adresa alebo používateľské meno
label-username = Používateľské meno
label-phone = Telefónne číslo
label-country = Krajina alebo oblasť
label-password = Heslo
label-first-name = Meno
label-last-name = Priezvisko
label-code = Kód
label-organization-name = Názov organizácie
label-terms = Súhlasím s podmienkami používania a beriem na vedomie zásady ochrany osobných údajov.
label-news = Chcem dostávať novinky a ponuky e-mailom. Odhlásiť sa môžem kedykoľvek.
label-recovery-code = Záložný kód
label-account = Účet
label-optional = { $label } (nepovinné)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Chyba:
frame-problems-heading = Skontrolujte, prosím, nasledujúce
frame-privacy = Ochrana súkromia
frame-terms = Podmienky
frame-powered = Beží na platforme Doorstep

## Sign in

login-title = Prihláste sa
login-intro = Zadajte e-mailovú adresu a pokračujte.
login-intro-username = Zadajte používateľské meno a pokračujte.
login-intro-email-or-username = Zadajte e-mailovú adresu alebo používateľské meno a pokračujte.
login-intro-phone = Zadajte telefónne číslo a pokračujte.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = a pokračujte do aplikácie { $application }
# The question, and the link behind it.
login-no-account = Ešte nemáte účet?
login-register = Vytvorte si ho
login-use-email = Použiť e-mailovú adresu
login-use-username = Použiť používateľské meno
login-use-email-or-username = Použiť e-mailovú adresu alebo používateľské meno
login-use-phone = Použiť telefónne číslo
login-passkey = Prihlásiť sa prístupovým kľúčom
login-passkey-failed = Nepodarilo sa to. Skúste to znova alebo sa prihláste inak.
# Between the form and the buttons of other ways to sign in.
login-or = alebo
login-continue-with = Pokračovať cez { $provider }
login-sso = Prihlásiť sa cez SSO

## Sign in with a company’s own provider

sso-home-realm-title = Prihlásiť sa cez SSO
sso-home-realm-intro = Zadajte svoju pracovnú e-mailovú adresu. Presmerujeme vás na prihlásenie vašej firmy.
sso-home-realm-back = Prihlásiť sa inak

## On the way to another provider

leave-title = Okamih, prosím
leave-intro = Presmerujeme vás na stránku, kde sa prihlásite. Ak sa nič nestane, stlačte tlačidlo.

## Register

register-title = Vytvorte si účet
register-intro-app = a pokračujte do aplikácie { $application }
register-intro = Trvá to menej ako minútu.
# The question, and the link behind it.
register-have-account = Už máte účet?
register-sign-in = Prihláste sa
register-username-hint = Písmená, číslice, spojovníky a podčiarkovníky.

## Email address of a new username

provide-email-title = Vaša e-mailová adresa
provide-email-intro = Pošleme vám na ňu overovací kód. Budete ju potrebovať, ak niekedy stratíte prístup k účtu.
provide-email-intro-provider = { $provider } nám neoznámil e-mailovú adresu, na ktorú sa môžeme spoľahnúť. Pošleme vám kód na potvrdenie tej vašej.
provide-email-intro-named = { $provider } nám oznámil túto adresu. Pošleme vám kód na potvrdenie, že je vaša.

## Clickwrap

clickwrap-title = Ešte jedna vec
clickwrap-intro = Ak chcete vytvoriť účet, prijmite podmienky.

## Account not found

account-not-found-title = Túto adresu nepoznáme
account-not-found-title-username = Toto používateľské meno nepoznáme
account-not-found-title-phone = Toto číslo nepoznáme
account-not-found-offer = K tejto e-mailovej adrese zatiaľ neexistuje účet. Môžete si ho teraz vytvoriť alebo skúsiť inú adresu.
account-not-found-offer-username = K tomuto používateľskému menu zatiaľ neexistuje účet. Môžete si ho teraz vytvoriť alebo skúsiť iné meno.
account-not-found-offer-phone = K tomuto telefónnemu číslu zatiaľ neexistuje účet. Môžete si ho teraz vytvoriť alebo skúsiť iné číslo.
account-not-found-closed = K tejto e-mailovej adrese neexistuje účet. Skontrolujte, či v nej nie je preklep, alebo skúste inú adresu.
account-not-found-closed-username = K tomuto používateľskému menu neexistuje účet. Skontrolujte, či v ňom nie je preklep, alebo skúste iné.
account-not-found-closed-phone = K tomuto telefónnemu číslu neexistuje účet. Skontrolujte číslice a krajinu alebo skúste iné číslo.
account-not-found-create = Vytvoriť účet
account-not-found-back = Skúsiť inú adresu
account-not-found-back-username = Skúsiť iné používateľské meno
account-not-found-back-phone = Skúsiť iné číslo

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Požiadať o prístup
# On the page to register, before that link.
request-access-offer = Účty sa tu zakladajú na žiadosť.
request-access-title = Požiadať o prístup
request-access-intro = Sami si tu účet vytvoriť nemôžete. Napíšte nám, kto ste, a my vašu žiadosť posúdime.
request-access-intro-account = Váš účet zatiaľ nepatrí do tejto organizácie. Pošlite žiadosť a my ju posúdime.
request-access-submit = Odoslať žiadosť
request-access-success-title = Vašu žiadosť máme
# The address stands below.
request-access-success-text = Ďakujeme. Keď bude prístup povolený, môžete sa prihlásiť touto e-mailovou adresou.

## Code

code-title-sign-in = Pozrite si e-mail
code-title-sign-up = Potvrďte e-mailovú adresu
# The address stands below.
code-intro = Poslali sme šesťmiestny kód na adresu
code-intro-username = Poslali sme šesťmiestny kód na vašu e-mailovú adresu.
code-hint = Môže to trvať asi minútu. Pozrite sa aj do priečinka so spamom.
# The question, and the button behind it.
code-not-received = E-mail neprišiel?
code-resend = Poslať nový kód
code-link = Od tej chvíle sa k vášmu účtu prihlásite cez { $provider } ({ $account }).
code-link-company = Bude to jediný spôsob prihlásenia: vaše ostatné spôsoby, napríklad heslo alebo prístupové kľúče, budú odstránené.
reset-password-verify-email-otp-title = Pozrite si e-mail
reset-password-verify-email-otp-intro = Ak si chcete zvoliť heslo, zadajte šesťmiestny kód, ktorý sme poslali na adresu
reset-password-verify-email-otp-intro-username = Ak si chcete zvoliť heslo, zadajte šesťmiestny kód, ktorý sme poslali na vašu e-mailovú adresu.

## Code by text message

phone-code-title-sign-in = Pozrite si telefón
phone-code-title-sign-up = Potvrďte telefónne číslo
phone-code-intro = Poslali sme SMS so šesťmiestnym kódom na číslo
phone-code-hint = Môže trvať asi minútu, kým príde.
phone-code-not-received = SMS neprišla?

## Password

verify-password-title = Zadajte heslo
verify-password-forgot = Zabudnuté heslo?
set-password-title-create = Vytvorte si heslo
set-password-title-replace = Zvoľte si nové heslo
set-password-intro-create = Použijete ho pri ďalšom prihlásení.
set-password-intro-replace = Staré heslo tým prestane platiť.
set-password-intro-temporary = Dočasné heslo platí iba raz. Zvoľte si heslo, ktoré budete používať odteraz.
set-password-first = Nové heslo
set-password-second = Nové heslo znova
set-password-hint = Aspoň { $minimum ->
    [one] { $minimum } znak
    [few] { $minimum } znaky
   *[other] { $minimum } znakov
}. Niekoľko slov za sebou tvorí silné heslo.
set-password-submit = Uložiť heslo

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Zabezpečte si účet
mfa-method-selection-title-use = Potvrďte, že ste to vy
mfa-method-selection-intro-set-up = Odteraz budete každé prihlásenie potvrdzovať niečím, čo máte len vy. Ako to chcete robiť?
mfa-method-selection-intro-use = Vyberte, ako toto prihlásenie potvrdíte.
mfa-method-selection-legend = Spôsoby potvrdenia
mfa-method-selection-app = Overovacia aplikácia
mfa-method-selection-app-hint = Kódy z aplikácie v telefóne
mfa-method-selection-email = E-mail
mfa-method-selection-email-hint = Kód v e-mailovej schránke
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Kód zaslaný do telefónu
mfa-method-selection-recovery = Záložný kód
mfa-method-selection-recovery-hint = Jeden z kódov, ktoré máte uložené
mfa-method-selection-decline = Nepoužívať viacfaktorové overenie
mfa-other-way = Skúsiť iný spôsob

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Nastavte si overovaciu aplikáciu
mfa-authenticator-app-title-use = Zadajte kód z aplikácie
mfa-authenticator-app-intro-use = Otvorte overovaciu aplikáciu a zadajte šesťmiestny kód, ktorý pre tento účet zobrazuje.
mfa-authenticator-app-scan = Naskenujte tento obrázok overovacou aplikáciou.
mfa-authenticator-app-picture = QR kód pre overovaciu aplikáciu
mfa-authenticator-app-open = Máte aplikáciu v tomto zariadení? Otvoriť
mfa-authenticator-app-manual = Nedá sa naskenovať? Zadajte kľúč ručne
mfa-authenticator-app-account = Účet
mfa-authenticator-app-key = Kľúč
mfa-authenticator-app-then = Potom zadajte šesťmiestny kód, ktorý aplikácia zobrazí.
mfa-authenticator-app-hint-use = Nový kód sa objaví každých 30 sekúnd a každý platí raz.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Nastavte si kódy e-mailom
mfa-setup-email-intro = Na akú adresu vám máme kódy posielať? Najlepšie na inú, než akou sa prihlasujete.
mfa-setup-phone-title = Nastavte si kódy cez SMS
mfa-setup-phone-intro = Na ktorý telefón vám máme kódy posielať?
mfa-use-email-otp-title = Pozrite si e-mail
mfa-use-phone-otp-title = Pozrite si telefón

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Zadajte záložný kód
mfa-use-recovery-code-intro = Je to jeden z kódov, ktoré ste si uložili pri nastavení viacfaktorového overenia. Každý platí raz.
mfa-view-recovery-codes-title = Uložte si záložné kódy
mfa-view-recovery-codes-intro = Ak sa niekedy nedostanete ku kódu, prihlásite sa jedným z týchto. Každý platí raz. Uložte si ich tam, kde ich nájdete len vy: znova ich neukážeme.
mfa-view-recovery-codes-list = Vaše záložné kódy
mfa-view-recovery-codes-copy = Kopírovať
mfa-view-recovery-codes-copied = Skopírované
mfa-view-recovery-codes-download = Stiahnuť
mfa-view-recovery-codes-print = Vytlačiť
mfa-view-recovery-codes-late = Z bezpečnostných dôvodov sú kódy viditeľné len niekoľko minút a tie už uplynuli.
mfa-view-recovery-codes-submit = Mám ich uložené
mfa-view-recovery-codes-file = Záložné kódy pre službu { $name }. Každý platí raz.

## Organization

choose-organization-title = Vyberte organizáciu
choose-organization-intro = Patríte do viacerých organizácií. Kam chcete ísť?
choose-organization-legend = Vaše organizácie
choose-organization-join-title = Pripojiť sa k organizácii { $organization }?
choose-organization-join-intro = Zatiaľ nepatríte do tejto organizácie.
choose-organization-join = Pripojiť sa k organizácii { $organization }
choose-organization-create = Vytvoriť organizáciu
create-organization-title = Pomenujte svoju organizáciu
create-organization-intro = Názov vášho tímu alebo firmy. Neskôr ho môžete zmeniť.
create-organization-submit = Vytvoriť organizáciu

## Passkey

add-passkey-title-offer = Nabudúce sa prihláste rýchlejšie
add-passkey-title-required = Vytvorte si prístupový kľúč
add-passkey-intro = S prístupovým kľúčom sa prihlásite rovnako, ako odomykáte zariadenie: odtlačkom prsta, tvárou alebo kódom PIN. Nemusíte si nič pamätať ani nič písať.
add-passkey-required = Tu je potrebný prístupový kľúč. Vytvorte si ho a pokračujte.
add-passkey-submit = Vytvoriť prístupový kľúč
add-passkey-skip = Teraz nie
add-passkey-failed = Prístupový kľúč sa nevytvoril. Môžete to skúsiť znova.
add-passkey-no-support = Tento prehliadač tu nedokáže vytvoriť prístupový kľúč. Zapnite JavaScript alebo sa prihláste v inom prehliadači či na inom zariadení.
add-passkey-no-support-optional = Tento prehliadač tu nedokáže vytvoriť prístupový kľúč. Môžete pokračovať aj bez neho.

## Error

error-title = Niečo sa pokazilo
error-title-session = Začnime odznova
error-title-access = Nemáte prístup
error-title-suspended = Prístup je pozastavený
error-title-registration = Registrácia je uzavretá
error-title-creation = Nové organizácie sa nedajú vytvárať
error-title-request = Trochu spomaľte
error-home = Prejsť do aplikácie
error-retry = Prihlásiť sa znova
error-start = Prejsť na úvodnú stránku
error-code = Kód chyby
error-correlation = Referenčné číslo
error-support = Ak sa to opakuje, pošlite tieto údaje prevádzkovateľovi aplikácie.
error-fix-parameter = Parameter uvedený nižšie chýba, bol odoslaný dvakrát s rôznymi hodnotami alebo označuje niečo, čo tu nie je. Porovnajte požiadavku s nastaveniami aplikácie.
error-codes-title = Čo znamenajú kódy chýb
error-codes-intro = Stránka, ktorá oznamuje problém, zobrazuje jeden z týchto kódov. Čísla vo vetách sú príklady.

## Account locked

account-locked-title = Účet je dočasne uzamknutý
account-locked-why = Bolo priveľa neúspešných pokusov, preto sme pre bezpečnosť vášho účtu prihlasovanie pozastavili.
account-locked-remaining = Znova to môžete skúsiť o { $minutes ->
    [one] { $minutes } minútu
    [few] { $minutes } minúty
   *[other] { $minutes } minút
}.
account-locked-retry = Späť na prihlásenie

## Invalid redirect address

invalid-redirect-url-title-callback = Táto adresa URL spätného volania nie je povolená
invalid-redirect-url-title-logout = Táto adresa na odhlásenie nie je povolená
invalid-redirect-url-title-missing = Chýba adresa na návrat
invalid-redirect-url-intro = Aplikácia vás chcela poslať na adresu, ktorá nie je v jej zozname. Pre vašu bezpečnosť sme sa zastavili tu.
invalid-redirect-url-missing = Aplikácia neuviedla, kam vás má poslať. Pre vašu bezpečnosť sme sa zastavili tu.
invalid-redirect-url-value = Požadovaná adresa
invalid-redirect-url-parameter = Parameter
invalid-redirect-url-application = Aplikácia
invalid-redirect-url-fix = Vyvíjate túto aplikáciu?
invalid-redirect-url-fix-callback = Otvorte nastavenia aplikácie a pridajte adresu presne tak, ako je uvedená vyššie, medzi povolené adresy URL spätného volania.
invalid-redirect-url-fix-logout = Otvorte nastavenia aplikácie a pridajte adresu presne tak, ako je uvedená vyššie, medzi povolené adresy URL na presmerovanie po odhlásení.
invalid-redirect-url-fix-missing = Pošlite vyššie uvedený parameter s adresou zo zoznamu aplikácie.
invalid-redirect-url-fix-compare = Schéma, hostiteľ, port, cesta aj koncová lomka sa musia zhodovať. http:// a https:// sú rôzne adresy.

## Signed out, signed in

home-title = Doorstep beží
home-text = Prihlásenie sa začína vo vašej aplikácii.
home-inbox = Otvoriť doručenú poštu
home-discovery = Dokument Discovery

signed-out-title = Odhlásenie prebehlo úspešne
signed-out-text = Toto okno teraz môžete zavrieť.
signed-out-again = Prihlásiť sa znova
sign-out-confirm-title = Odhlásiť sa?
sign-out-confirm-text = Tým ukončíte svoju reláciu tu aj vo všetkých aplikáciách, ktoré ju používajú.
sign-out-confirm-submit = Odhlásiť sa
sign-out-confirm-stay = Neodhlasovať
success-title = Prihlásenie prebehlo úspešne
success-text = Môžete zavrieť toto okno a vrátiť sa do aplikácie.
success-text-app = Môžete zavrieť toto okno a vrátiť sa do aplikácie { $application }.
success-open = Otvoriť aplikáciu

## Inbox for developers

dev-inbox-title = Doručená pošta
dev-inbox-intro = Správy, ktoré by sa odoslali. Zostávajú v tomto počítači a po reštarte zmiznú.
dev-inbox-empty = Zatiaľ žiadna pošta
dev-inbox-empty-hint = Zaregistrujte sa alebo sa prihláste s ľubovoľnou adresou a správa sa objaví tu.
dev-inbox-refresh = Obnoviť
dev-inbox-clear = Odstrániť všetko
dev-inbox-to = Komu
dev-inbox-text-message = SMS
dev-inbox-code = Kód
dev-inbox-show = Zobraziť správu
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Zadajte e-mailovú adresu.
problem-email-invalid = Zadajte e-mailovú adresu, napríklad name@example.com.
problem-email-or-username-required = Zadajte e-mailovú adresu alebo používateľské meno.
problem-email-or-username-invalid = Zadajte používateľské meno alebo e-mailovú adresu, napríklad name@example.com.
problem-username-required = Zadajte používateľské meno.
problem-username-invalid = Používateľské meno môže obsahovať len písmená, číslice, spojovníky a podčiarkovníky.
problem-username-length = Používateľské meno musí mať { $minimum } až { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaky
   *[other] { $maximum } znakov
}.
problem-username-taken = Toto používateľské meno už niekto má. Zvoľte iné alebo sa prihláste, ak je vaše.
problem-phone-required = Zadajte telefónne číslo.
problem-phone-invalid = Na toto telefónne číslo nemôžeme poslať správu. Skontrolujte číslice a krajinu.
problem-phone-country-required = Vyberte krajinu telefónneho čísla.
problem-phone-not-configured = Zatiaľ tu nemôžeme posielať SMS. Prihláste sa inak alebo sa obráťte na prevádzkovateľa aplikácie.
problem-method-off = Táto aplikácia takýto spôsob prihlásenia nepodporuje. Použite pole nižšie.
problem-no-contact = Tento účet nemá e-mailovú adresu, na ktorú by sme mohli poslať kód. Obráťte sa na prevádzkovateľa aplikácie.
problem-home-realm-unknown = K tejto adrese nepoznáme žiadne firemné prihlásenie. Skontrolujte adresu alebo sa prihláste inak.
problem-provider-not-ready = Tento spôsob prihlásenia ešte nie je pripravený. Zvoľte iný alebo sa obráťte na prevádzkovateľa aplikácie.
problem-provider-unreachable = Služba, cez ktorú ste sa chceli prihlásiť, neodpovedá. Skúste to o chvíľu znova alebo sa prihláste inak.
problem-provider-refused = Odpoveď služby, cez ktorú ste sa prihlásili, sme nemohli prijať. Skúste to znova alebo sa prihláste inak.
problem-provider-cancelled = Prihlásenie tam bolo zrušené. Skúste to znova alebo sa prihláste inak.
problem-provider-expired = Trvalo to príliš dlho alebo to už bolo hotové. Prihláste sa ešte raz.
problem-provider-not-allowed = Tento účet sa tu nedá použiť na prihlásenie. Použite iný alebo sa obráťte na prevádzkovateľa aplikácie.
problem-provider-not-fresh = Služba, cez ktorú ste sa prihlásili, znova neoverila, kto ste. Odhláste sa tam a potom to skúste znova tu.
problem-provider-faulty = Služba, cez ktorú ste sa chceli prihlásiť, má vlastný problém. Skúste to o chvíľu znova alebo sa prihláste inak.
problem-connected-app-expired = Trvalo to príliš dlho alebo je to už hotové. Vráťte sa do aplikácie a začnite znova.
problem-connected-app-not-ready = Prepojenie s druhou službou nie je správne nastavené. Obráťte sa na prevádzkovateľa aplikácie.
problem-connected-app-failed = Druhá služba neodpovedala tak, ako mala. Vráťte sa do aplikácie a skúste to o chvíľu znova.
problem-connected-app-cancelled = Prístup nebol udelený. Ak ho chcete udeliť, vráťte sa do aplikácie a začnite znova.
problem-connected-app-other-user = Toto bolo určené pre iný účet než ten, ku ktorému ste prihlásení. Vráťte sa do aplikácie a začnite znova.
problem-email-domain-not-allowed = S adresou v tejto doméne sa tu nedá vytvoriť účet. Použite svoju pracovnú adresu.
problem-email-taken = Túto adresu má iný účet. Prihláste sa s ňou alebo zadajte inú.
problem-terms-required = Ak chcete vytvoriť účet, prijmite podmienky.
problem-domain-not-allowed = Prístup sem majú len adresy v určitých doménach. Použite svoju pracovnú adresu alebo sa obráťte na správcu.
problem-first-name-too-long = Meno môže mať najviac { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaky
   *[other] { $maximum } znakov
}.
problem-last-name-too-long = Priezvisko môže mať najviac { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaky
   *[other] { $maximum } znakov
}.
problem-code-required = Zadajte kód z e-mailu.
problem-phone-code-required = Zadajte kód z SMS.
problem-code-incorrect = Tento kód nie je správny. Pozrite si najnovší e-mail a skúste to znova.
problem-phone-code-incorrect = Tento kód nie je správny. Pozrite si najnovšiu SMS a skúste to znova.
problem-code-expired = Platnosť kódu uplynula. Nižšie si vyžiadajte nový.
problem-code-wrong-length = Kód má { $length ->
    [one] { $length } číslicu
    [few] { $length } číslice
   *[other] { $length } číslic
}. Skontrolujte, či ste skopírovali všetky.
problem-code-too-many-tries = Priveľa nesprávnych kódov. Poslali sme vám nový; starý už neplatí.
problem-resend-too-soon = Kód sme vám práve poslali. Ďalší si môžete vyžiadať o { $seconds ->
    [one] { $seconds } sekundu
    [few] { $seconds } sekundy
   *[other] { $seconds } sekúnd
}.
problem-too-many-codes = Bolo vyžiadaných príliš veľa kódov. Skúste to znova o { $minutes ->
    [one] { $minutes } minútu
    [few] { $minutes } minúty
   *[other] { $minutes } minút
}.
problem-too-many-codes-here = Z vašej siete bolo vyžiadaných príliš veľa kódov. Skúste to znova o { $minutes ->
    [one] { $minutes } minútu
    [few] { $minutes } minúty
   *[other] { $minutes } minút
}.
problem-too-many-requests-here = Z vašej siete prišlo priveľa požiadaviek. Skúste to znova o { $minutes ->
    [one] { $minutes } minútu
    [few] { $minutes } minúty
   *[other] { $minutes } minút
}.
problem-password-required = Zadajte heslo.
problem-password-incorrect = Toto heslo nie je správne. Skúste to znova.
problem-password-too-short = Použite aspoň { $minimum ->
    [one] { $minimum } znak
    [few] { $minimum } znaky
   *[other] { $minimum } znakov
}.
problem-password-too-long = Použite najviac { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaky
   *[other] { $maximum } znakov
}.
problem-password-too-common = Toto heslo je v zoznamoch, ktoré útočníci skúšajú ako prvé. Zvoľte si iné.
problem-password-surrounding-space = Heslo sa nesmie začínať ani končiť medzerou.
problem-password-mismatch = Heslá sa nezhodujú. Zadajte obe znova.
problem-password-same = Zvoľte si iné heslo, než aké ste mali.
problem-password-is-name = Vašu e-mailovú adresu alebo používateľské meno možno ako heslo príliš ľahko uhádnuť. Zvoľte si iné.
problem-mfa-factor-required = Vyberte jeden zo spôsobov a pokračujte.
problem-mfa-same-contact = Práve ste použili kód, ktorý sme vám poslali, a ďalší na to isté miesto už nič navyše nedokazuje. Nastavte si iný spôsob.
problem-mfa-same-email = Na túto adresu ste práve dostali kód. Zadajte inú.
problem-mfa-same-phone = Na tento telefón ste práve dostali kód. Zadajte iné číslo.
problem-app-code-required = Zadajte kód z overovacej aplikácie.
problem-app-code-incorrect = Tento kód nie je správny alebo už bol použitý. Počkajte, kým aplikácia zobrazí nový, a zadajte ten.
problem-recovery-code-required = Zadajte jeden zo záložných kódov.
problem-recovery-code-incorrect = Toto nie je žiadny z vašich nepoužitých záložných kódov. Skontrolujte ho alebo skúste iný.
problem-passkey-unknown = Tento prístupový kľúč tu nepoznáme. Možno bol odstránený. Prihláste sa inak.
problem-passkey-refused = Prístupový kľúč sa nepodarilo overiť. Skúste to znova alebo sa prihláste inak.
problem-passkey-not-here = Táto organizácia prístupové kľúče nepoužíva. Prihláste sa inak.
problem-passkey-not-added = Prístupový kľúč sa nepodarilo uložiť. Skúste to znova.
problem-organization-required = Vyberte organizáciu a pokračujte.
problem-organization-name-required = Zadajte názov organizácie.
problem-organization-name-too-long = Názov môže mať najviac { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaky
   *[other] { $maximum } znakov
}.
problem-registration-closed = Nové účty sa tu teraz nedajú vytvárať. Ak už účet máte, prihláste sa.
problem-no-organization-access = Váš účet nepatrí do tejto organizácie. Požiadajte jej správcu, aby vás pridal.
problem-organization-not-found = Túto organizáciu sa nepodarilo nájsť. Skontrolujte odkaz, ktorý vás sem priviedol.
problem-organization-suspended = Táto organizácia má pozastavený prístup. Obráťte sa na jej správcu.
problem-organization-creation-closed = Nové organizácie sa tu nedajú vytvárať. Obráťte sa na prevádzkovateľa aplikácie.
problem-organization-method = Táto organizácia vyžaduje iný spôsob prihlásenia. Ak tu žiadny nie je, obráťte sa na jej správcu.
problem-user-suspended = Váš účet je pozastavený. Obráťte sa na prevádzkovateľa aplikácie.
problem-no-method = Táto aplikácia zatiaľ nemá zapnutý žiadny spôsob prihlásenia. Obráťte sa na jej prevádzkovateľa.
problem-locked = Priveľa neúspešných pokusov. Skúste to znova o { $minutes ->
    [one] { $minutes } minútu
    [few] { $minutes } minúty
   *[other] { $minutes } minút
}.
problem-too-many-requests = Z vašej siete prišlo priveľa požiadaviek. Počkajte minútu a skúste to znova.
problem-session-ended = Toto prihlásenie trvalo príliš dlho alebo sa už dokončilo na inej karte. Začnite znova v aplikácii.
problem-other-browser = Toto prihlásenie sa začalo v inom prehliadači. Vráťte sa doň alebo začnite znova v aplikácii.
problem-form-expired = Táto stránka bola otvorená príliš dlho. Odošlite ju, prosím, ešte raz.
problem-bad-request = Odkaz alebo formulár bol neúplný alebo sa cestou zmenil. Začnite znova v aplikácii.
problem-not-found = Na tejto adrese nič nie je. Skontrolujte odkaz, ktorý vás sem priviedol.
problem-unknown = Chyba je na našej strane. Skúste to o chvíľu znova.

## Notices: something happened, as it should

notice-code-sent = Poslali sme vám nový kód. Platí len ten najnovší.
notice-password-changed = Heslo je zmenené. Prihláste sa novým.
notice-password-requested = Prevádzkovateľ tejto služby vás žiada, aby ste si zvolili nové heslo.
notice-sign-in-again = Prihláste sa znova, aby sme mali istotu, že ste to vy.

## Mail

mail-code-subject-sign-in = { $code } je váš jednorazový kód na prihlásenie do služby { $name }
mail-code-subject-sign-up = { $code } je váš jednorazový kód na registráciu v službe { $name }
mail-code-subject-reset = { $code } je váš jednorazový kód na obnovenie hesla do služby { $name }
mail-code-subject-choose = { $code } je váš jednorazový kód na nastavenie hesla do služby { $name }
mail-code-heading-sign-in = Váš prihlasovací kód
mail-code-heading-sign-up = Potvrďte e-mailovú adresu
mail-code-heading-reset = Obnovenie hesla
# The code stands below.
mail-code-text-sign-in = Zadajte tento kód a prihláste sa do služby { $name }:
mail-code-text-sign-up = Zadajte tento kód a vytvorte si účet v službe { $name }:
mail-code-text-reset = Zadajte tento kód a zvoľte si nové heslo do služby { $name }:
mail-code-valid-minutes = Kód platí raz a { $minutes ->
    [one] { $minutes } minútu
    [few] { $minutes } minúty
   *[other] { $minutes } minút
}.
mail-code-valid-hours = Kód platí raz a { $hours ->
    [one] { $hours } hodinu
    [few] { $hours } hodiny
   *[other] { $hours } hodín
}.
mail-code-warning = Zamestnanci služby { $name } sa vás na tento kód nikdy nebudú pýtať. Ak ste oň nepožiadali, môžete tento e-mail ignorovať.
mail-code-warning-requested = Zamestnanci služby { $name } sa vás na tento kód nikdy nebudú pýtať. Ak ste to neboli vy, môžete tento e-mail ignorovať.
mail-no-account-subject = K tejto adrese neexistuje účet v službe { $name }
mail-no-account-heading = K tejto adrese neexistuje účet
mail-no-account-text = Niekto, pravdepodobne vy, sa chcel touto adresou prihlásiť do služby { $name }, ale účet k tejto adrese neexistuje.
mail-no-account-warning = Používate aj inú adresu? Skúste ju. Ak ste to neboli vy, môžete tento e-mail ignorovať.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Používate aj inú adresu? Skúste ju. Inak môžete požiadať o prístup na prihlasovacej stránke. Ak ste to neboli vy, môžete tento e-mail ignorovať.
mail-code-subject-set-up = { $code } je váš jednorazový kód na potvrdenie tejto adresy v službe { $name }
mail-code-heading-set-up = Potvrďte túto adresu
mail-code-text-second-factor = Zadajte tento kód a dokončite prihlásenie do služby { $name }:
mail-code-text-set-up = Zadajte tento kód a na túto adresu budete dostávať prihlasovacie kódy do služby { $name }:
mail-code-text-confirm = Zadajte tento kód a potvrďte túto adresu pre službu { $name }:
mail-code-subject-link = { $code } je váš jednorazový kód na pripojenie { $provider } k vášmu účtu v službe { $name }
mail-code-text-link = S týmto kódom sa k vášmu účtu { $email } v službe { $name } odteraz prihlásite cez { $provider } ({ $account }).
mail-mfa-added-subject = V službe { $name } bolo nastavené viacfaktorové overenie
mail-mfa-added-heading = Váš účet je lepšie chránený
mail-mfa-added-text-app = Odteraz môže prihlásenie do vášho účtu v službe { $name } vyžadovať kód z overovacej aplikácie.
mail-mfa-added-text-email = Odteraz môže prihlásenie do vášho účtu v službe { $name } vyžadovať kód zaslaný e-mailom.
mail-mfa-added-text-sms = Odteraz môže prihlásenie do vášho účtu v službe { $name } vyžadovať kód zaslaný do telefónu.
mail-mfa-reset-subject = V službe { $name } bolo zrušené nastavenie viacfaktorového overenia
mail-mfa-reset-heading = Nastavenie viacfaktorového overenia bolo zrušené
mail-mfa-reset-text = Správca služby { $name } odstránil z vášho účtu druhý krok prihlásenia a odhlásili sme vás. Možno ho bude potrebné znova nastaviť.
mail-mfa-recovery-subject = V službe { $name } bol použitý záložný kód
mail-mfa-recovery-heading = Bol použitý záložný kód
mail-mfa-recovery-text = Niekto práve použil jeden z vašich záložných kódov na prihlásenie do služby { $name }. { $left ->
    [0] Bol to posledný kód.
    [one] Zostáva { $left } kód.
    [few] Zostávajú { $left } kódy.
   *[other] Zostáva { $left } kódov.
}
mail-mfa-warning = Ak ste to neboli vy, ihneď si zmeňte heslo a informujte prevádzkovateľa služby { $name }.
mail-password-changed-subject = Vaše heslo do služby { $name } bolo zmenené
mail-password-changed-heading = Vaše heslo bolo zmenené
mail-password-changed-text = Heslo k vášmu účtu v službe { $name } bolo práve zmenené.
mail-password-changed-warning = Ak ste to neboli vy, ihneď si obnovte heslo a informujte prevádzkovateľa služby { $name }.
mail-password-set-subject = Váš účet v službe { $name } má teraz heslo
mail-password-set-heading = Váš účet má teraz heslo
mail-password-set-text = Pre váš účet v službe { $name } bolo práve nastavené heslo. Odteraz sa ním môžete prihlasovať.
mail-passkey-added-subject = K vášmu účtu v službe { $name } bol pridaný prístupový kľúč
mail-passkey-added-heading = Bol pridaný prístupový kľúč
mail-passkey-added-text = Do služby { $name } sa teraz môžete prihlásiť týmto prístupovým kľúčom: { $passkey }.
mail-passkey-added-warning = Ak ste to neboli vy, ihneď informujte prevádzkovateľa služby { $name }.
mail-passkey-removed-subject = Z vášho účtu v službe { $name } bol odstránený prístupový kľúč
mail-passkey-removed-heading = Bol odstránený prístupový kľúč
mail-passkey-removed-text = Týmto prístupovým kľúčom sa už do vášho účtu v službe { $name } nedá prihlásiť: { $passkey }.
mail-passkey-removed-warning = Všade sme vás odhlásili. Ak ste to nečakali, informujte prevádzkovateľa služby { $name }.
mail-account-linked-subject = Nový spôsob prihlásenia do služby { $name }
mail-account-linked-heading = Nový spôsob prihlásenia
mail-account-linked-text = Odteraz sa k vášmu účtu { $email } v službe { $name } dá prihlásiť aj cez { $provider } ({ $account }).
mail-account-linked-text-company = Odteraz sa k vášmu účtu { $email } v službe { $name } dá prihlásiť len cez { $provider } ({ $account }).
mail-account-linked-removed = Tieto spôsoby už nefungujú: { $ways }.
mail-account-linked-passkeys = Prístupové kľúče
mail-webhook-disabled-subject = Webhook { $webhook } bol vypnutý
mail-webhook-disabled-heading = Webhook bol vypnutý
mail-webhook-disabled-text = Webhook „{ $webhook }“ služby { $name } už tri dni nič neprijal, preto mu už nič neposielame.
mail-webhook-disabled-warning = Keď bude jeho príjemca znova fungovať, webhook zmeňte alebo ho uložte bez zmien: tým sa zapne. Čo sa dovtedy stalo, zostáva v denníku auditu.
mail-footer = Tento e-mail dostávate, pretože táto adresa bola použitá v službe { $name }.

## Text messages

sms-code-text = { $code } je váš jednorazový kód na prihlásenie do služby { $name }
