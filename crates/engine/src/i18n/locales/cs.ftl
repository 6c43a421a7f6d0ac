### Czech. Polite address (vykání), short sentences, no forms that show a gender; quotation marks „ “.
### Names are not inflected: they stand after “služba” or “aplikace”.

## Everywhere

action-continue = Pokračovat
action-change-email = Použít jinou e-mailovou adresu
action-change-phone = Použít jiné telefonní číslo
action-change-account = Použít jiný účet
label-email = E-mailová adresa
label-email-or-username = E-mailová adresa nebo uživatelské jméno
label-username = Uživatelské jméno
label-phone = Telefonní číslo
label-country = Země nebo oblast
label-password = Heslo
label-first-name = Jméno
label-last-name = Příjmení
label-code = Kód
label-organization-name = Název organizace
label-terms = Souhlasím s podmínkami použití a beru na vědomí zásady ochrany osobních údajů.
label-news = Chci dostávat novinky a nabídky e-mailem. Odhlásit se mohu kdykoli.
label-recovery-code = Záložní kód
label-account = Účet
label-optional = { $label } (nepovinné)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Chyba:
frame-problems-heading = Zkontrolujte prosím následující
frame-privacy = Ochrana soukromí
frame-terms = Podmínky
frame-powered = Běží na platformě Doorstep

## Sign in

login-title = Přihlaste se
login-intro = Zadejte e-mailovou adresu a pokračujte.
login-intro-username = Zadejte uživatelské jméno a pokračujte.
login-intro-email-or-username = Zadejte e-mailovou adresu nebo uživatelské jméno a pokračujte.
login-intro-phone = Zadejte telefonní číslo a pokračujte.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = a pokračujte do aplikace { $application }
# The question, and the link behind it.
login-no-account = Ještě nemáte účet?
login-register = Vytvořte si ho
login-use-email = Použít e-mailovou adresu
login-use-username = Použít uživatelské jméno
login-use-email-or-username = Použít e-mailovou adresu nebo uživatelské jméno
login-use-phone = Použít telefonní číslo
login-passkey = Přihlásit se přístupovým klíčem
login-passkey-failed = To se nepodařilo. Zkuste to znovu nebo se přihlaste jinak.
# Between the form and the buttons of other ways to sign in.
login-or = nebo
login-continue-with = Pokračovat přes { $provider }
login-sso = Přihlásit se přes SSO

## Sign in with a company’s own provider

sso-home-realm-title = Přihlásit se přes SSO
sso-home-realm-intro = Zadejte svou pracovní e-mailovou adresu. Přesměrujeme vás na přihlášení vaší firmy.
sso-home-realm-back = Přihlásit se jinak

## On the way to another provider

leave-title = Okamžik, prosím
leave-intro = Přesměrujeme vás na stránku, kde se přihlásíte. Pokud se nic nestane, stiskněte tlačítko.

## Register

register-title = Vytvořte si účet
register-intro-app = a pokračujte do aplikace { $application }
register-intro = Zabere to méně než minutu.
# The question, and the link behind it.
register-have-account = Už máte účet?
register-sign-in = Přihlaste se
register-username-hint = Písmena, číslice, spojovníky a podtržítka.

## Email address of a new username

provide-email-title = Vaše e-mailová adresa
provide-email-intro = Pošleme vám na ni ověřovací kód. Budete ji potřebovat, pokud někdy ztratíte přístup k účtu.
provide-email-intro-provider = { $provider } nám nesdělil e-mailovou adresu, na kterou se můžeme spolehnout. Pošleme vám kód pro potvrzení té vaší.
provide-email-intro-named = { $provider } nám sdělil tuto adresu. Pošleme vám kód pro potvrzení, že je vaše.

## Clickwrap

clickwrap-title = Ještě jedna věc
clickwrap-intro = Chcete-li vytvořit účet, přijměte prosím podmínky.

## Account not found

account-not-found-title = Tuto adresu neznáme
account-not-found-title-username = Toto uživatelské jméno neznáme
account-not-found-title-phone = Toto číslo neznáme
account-not-found-offer = K této e-mailové adrese zatím neexistuje účet. Můžete si ho teď vytvořit, nebo zkusit jinou adresu.
account-not-found-offer-username = K tomuto uživatelskému jménu zatím neexistuje účet. Můžete si ho teď vytvořit, nebo zkusit jiné jméno.
account-not-found-offer-phone = K tomuto telefonnímu číslu zatím neexistuje účet. Můžete si ho teď vytvořit, nebo zkusit jiné číslo.
account-not-found-closed = K této e-mailové adrese neexistuje účet. Zkontrolujte, zda v ní není překlep, nebo zkuste jinou adresu.
account-not-found-closed-username = K tomuto uživatelskému jménu neexistuje účet. Zkontrolujte, zda v něm není překlep, nebo zkuste jiné.
account-not-found-closed-phone = K tomuto telefonnímu číslu neexistuje účet. Zkontrolujte číslice a zemi, nebo zkuste jiné číslo.
account-not-found-create = Vytvořit účet
account-not-found-back = Zkusit jinou adresu
account-not-found-back-username = Zkusit jiné uživatelské jméno
account-not-found-back-phone = Zkusit jiné číslo

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Požádat o přístup
# On the page to register, before that link.
request-access-offer = Účty se zde zakládají na žádost.
request-access-title = Požádat o přístup
request-access-intro = Sami si zde účet vytvořit nemůžete. Napište nám, kdo jste, a my vaši žádost posoudíme.
request-access-intro-account = Váš účet do této organizace zatím nepatří. Pošlete žádost a my ji posoudíme.
request-access-submit = Odeslat žádost
request-access-success-title = Vaši žádost máme
# The address stands below.
request-access-success-text = Děkujeme. Až bude přístup povolen, můžete se přihlásit touto e-mailovou adresou.

## Code

code-title-sign-in = Podívejte se do e-mailu
code-title-sign-up = Potvrďte e-mailovou adresu
# The address stands below.
code-intro = Poslali jsme šestimístný kód na adresu
code-intro-username = Poslali jsme šestimístný kód na vaši e-mailovou adresu.
code-hint = Může to trvat asi minutu. Podívejte se i do složky se spamem.
# The question, and the button behind it.
code-not-received = E-mail nedorazil?
code-resend = Poslat nový kód
code-link = Od té chvíle se k vašemu účtu přihlásíte přes { $provider } ({ $account }).
code-link-company = Bude to jediný způsob přihlášení: vaše ostatní způsoby, například heslo nebo přístupové klíče, budou odebrány.
reset-password-verify-email-otp-title = Podívejte se do e-mailu
reset-password-verify-email-otp-intro = Chcete-li zvolit heslo, zadejte šestimístný kód, který jsme poslali na adresu
reset-password-verify-email-otp-intro-username = Chcete-li zvolit heslo, zadejte šestimístný kód, který jsme poslali na vaši e-mailovou adresu.

## Code by text message

phone-code-title-sign-in = Podívejte se do telefonu
phone-code-title-sign-up = Potvrďte telefonní číslo
phone-code-intro = Poslali jsme SMS s šestimístným kódem na číslo
phone-code-hint = Může trvat asi minutu, než dorazí.
phone-code-not-received = SMS nedorazila?

## Password

verify-password-title = Zadejte heslo
verify-password-forgot = Zapomenuté heslo?
set-password-title-create = Vytvořte si heslo
set-password-title-replace = Zvolte si nové heslo
set-password-intro-create = Použijete ho při příštím přihlášení.
set-password-intro-replace = Staré heslo tím přestane platit.
set-password-intro-temporary = Dočasné heslo platí jen jednou. Zvolte si heslo, které budete používat od teď.
set-password-first = Nové heslo
set-password-second = Nové heslo znovu
set-password-hint = Alespoň { $minimum ->
    [one] { $minimum } znak
    [few] { $minimum } znaky
   *[other] { $minimum } znaků
}. Několik slov za sebou tvoří silné heslo.
set-password-submit = Uložit heslo

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Zabezpečte si účet
mfa-method-selection-title-use = Potvrďte, že jste to vy
mfa-method-selection-intro-set-up = Od této chvíle budete každé přihlášení potvrzovat něčím, co máte jen vy. Jak to chcete dělat?
mfa-method-selection-intro-use = Vyberte, jak toto přihlášení potvrdíte.
mfa-method-selection-legend = Způsoby potvrzení
mfa-method-selection-app = Ověřovací aplikace
mfa-method-selection-app-hint = Kódy z aplikace v telefonu
mfa-method-selection-email = E-mail
mfa-method-selection-email-hint = Kód v e-mailové schránce
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Kód zaslaný na telefon
mfa-method-selection-recovery = Záložní kód
mfa-method-selection-recovery-hint = Jeden z kódů, které máte uložené
mfa-method-selection-decline = Nepoužívat vícefaktorové ověření
mfa-other-way = Zkusit jiný způsob

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Nastavte ověřovací aplikaci
mfa-authenticator-app-title-use = Zadejte kód z aplikace
mfa-authenticator-app-intro-use = Otevřete ověřovací aplikaci a zadejte šestimístný kód, který pro tento účet zobrazuje.
mfa-authenticator-app-scan = Naskenujte tento obrázek ověřovací aplikací.
mfa-authenticator-app-picture = QR kód pro ověřovací aplikaci
mfa-authenticator-app-open = Máte aplikaci v tomto zařízení? Otevřít
mfa-authenticator-app-manual = Nejde naskenovat? Zadejte klíč ručně
mfa-authenticator-app-account = Účet
mfa-authenticator-app-key = Klíč
mfa-authenticator-app-then = Pak zadejte šestimístný kód, který aplikace zobrazí.
mfa-authenticator-app-hint-use = Nový kód se objeví každých 30 sekund a každý platí jednou.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Nastavte kódy e-mailem
mfa-setup-email-intro = Na jakou adresu vám máme kódy posílat? Nejlépe na jinou, než jakou se přihlašujete.
mfa-setup-phone-title = Nastavte kódy přes SMS
mfa-setup-phone-intro = Na jaký telefon vám máme kódy posílat?
mfa-use-email-otp-title = Podívejte se do e-mailu
mfa-use-phone-otp-title = Podívejte se do telefonu

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Zadejte záložní kód
mfa-use-recovery-code-intro = Je to jeden z kódů, které máte uložené z nastavení vícefaktorového ověření. Každý platí jednou.
mfa-view-recovery-codes-title = Uložte si záložní kódy
mfa-view-recovery-codes-intro = Pokud se někdy nedostanete ke kódu, přihlásíte se jedním z těchto. Každý platí jednou. Uložte si je tam, kde je najdete jen vy: znovu je neukážeme.
mfa-view-recovery-codes-list = Vaše záložní kódy
mfa-view-recovery-codes-copy = Kopírovat
mfa-view-recovery-codes-copied = Zkopírováno
mfa-view-recovery-codes-download = Stáhnout
mfa-view-recovery-codes-print = Vytisknout
mfa-view-recovery-codes-late = Kvůli bezpečnosti jsou kódy vidět jen několik minut a ty už uplynuly.
mfa-view-recovery-codes-submit = Mám je uložené
mfa-view-recovery-codes-file = Záložní kódy pro službu { $name }. Každý platí jednou.

## Organization

choose-organization-title = Vyberte organizaci
choose-organization-intro = Patříte do více organizací. Kam chcete jít?
choose-organization-legend = Vaše organizace
choose-organization-join-title = Připojit se k organizaci { $organization }?
choose-organization-join-intro = Zatím do této organizace nepatříte.
choose-organization-join = Připojit se k organizaci { $organization }
choose-organization-create = Vytvořit organizaci
create-organization-title = Pojmenujte svou organizaci
create-organization-intro = Název vašeho týmu nebo firmy. Později ho můžete změnit.
create-organization-submit = Vytvořit organizaci

## Passkey

add-passkey-title-offer = Příště se přihlaste rychleji
add-passkey-title-required = Vytvořte přístupový klíč
add-passkey-intro = S přístupovým klíčem se přihlásíte stejně, jako odemykáte zařízení: otiskem prstu, obličejem nebo kódem PIN. Nemusíte si nic pamatovat ani nic psát.
add-passkey-required = Zde je potřeba přístupový klíč. Vytvořte si ho a pokračujte.
add-passkey-submit = Vytvořit přístupový klíč
add-passkey-skip = Teď ne
add-passkey-failed = Přístupový klíč nebyl vytvořen. Můžete to zkusit znovu.
add-passkey-no-support = Tento prohlížeč zde přístupový klíč vytvořit nemůže. Zapněte JavaScript, nebo se přihlaste v jiném prohlížeči či na jiném zařízení.
add-passkey-no-support-optional = Tento prohlížeč zde přístupový klíč vytvořit nemůže. Můžete pokračovat i bez něj.

## Error

error-title = Něco se pokazilo
error-title-session = Začněme znovu
error-title-access = Nemáte přístup
error-title-suspended = Přístup je pozastaven
error-title-registration = Registrace je uzavřena
error-title-creation = Nové organizace nelze vytvářet
error-title-request = Trochu zpomalte
error-home = Přejít do aplikace
error-retry = Přihlásit se znovu
error-start = Přejít na úvodní stránku
error-code = Kód chyby
error-correlation = Referenční číslo
error-support = Pokud se to opakuje, pošlete tyto údaje provozovateli aplikace.
error-fix-parameter = Parametr uvedený níže chybí, byl odeslán dvakrát s různými hodnotami, nebo označuje něco, co zde neexistuje. Porovnejte požadavek s nastavením aplikace.
error-codes-title = Co znamenají kódy chyb
error-codes-intro = Stránka, která oznamuje problém, zobrazuje jeden z těchto kódů. Čísla ve větách jsou příklady.

## Account locked

account-locked-title = Účet je dočasně uzamčen
account-locked-why = Došlo k příliš mnoha neúspěšným pokusům, a tak jsme kvůli bezpečnosti vašeho účtu přihlašování pozastavili.
account-locked-remaining = Znovu to můžete zkusit za { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minuty
   *[other] { $minutes } minut
}.
account-locked-retry = Zpět na přihlášení

## Invalid redirect address

invalid-redirect-url-title-callback = Tato adresa URL zpětného volání není povolená
invalid-redirect-url-title-logout = Tato adresa pro odhlášení není povolená
invalid-redirect-url-title-missing = Chybí adresa pro návrat
invalid-redirect-url-intro = Aplikace vás chtěla poslat na adresu, která není na jejím seznamu. Kvůli vaší bezpečnosti jsme se zastavili zde.
invalid-redirect-url-missing = Aplikace neuvedla, kam vás má poslat. Kvůli vaší bezpečnosti jsme se zastavili zde.
invalid-redirect-url-value = Požadovaná adresa
invalid-redirect-url-parameter = Parametr
invalid-redirect-url-application = Aplikace
invalid-redirect-url-fix = Vyvíjíte tuto aplikaci?
invalid-redirect-url-fix-callback = Otevřete nastavení aplikace a přidejte adresu přesně tak, jak je uvedena výše, mezi povolené adresy URL zpětného volání.
invalid-redirect-url-fix-logout = Otevřete nastavení aplikace a přidejte adresu přesně tak, jak je uvedena výše, mezi povolené adresy URL pro přesměrování po odhlášení.
invalid-redirect-url-fix-missing = Pošlete výše uvedený parametr s adresou ze seznamu aplikace.
invalid-redirect-url-fix-compare = Schéma, hostitel, port, cesta i koncové lomítko se musí shodovat. http:// a https:// jsou různé adresy.

## Signed out, signed in

home-title = Doorstep běží
home-text = Přihlášení začíná ve vaší aplikaci.
home-inbox = Otevřít doručenou poštu
home-discovery = Dokument Discovery

signed-out-title = Odhlášení proběhlo úspěšně
signed-out-text = Toto okno teď můžete zavřít.
signed-out-again = Přihlásit se znovu
sign-out-confirm-title = Odhlásit se?
sign-out-confirm-text = Tím ukončíte svou relaci zde i ve všech aplikacích, které ji používají.
sign-out-confirm-submit = Odhlásit se
sign-out-confirm-stay = Neodhlašovat
success-title = Přihlášení proběhlo úspěšně
success-text = Můžete zavřít toto okno a vrátit se do aplikace.
success-text-app = Můžete zavřít toto okno a vrátit se do aplikace { $application }.
success-open = Otevřít aplikaci

## Inbox for developers

dev-inbox-title = Doručená pošta
dev-inbox-intro = Zprávy, které by se odeslaly. Zůstávají na tomto počítači a po restartu zmizí.
dev-inbox-empty = Zatím žádná pošta
dev-inbox-empty-hint = Zaregistrujte se nebo se přihlaste s libovolnou adresou a zpráva se objeví zde.
dev-inbox-refresh = Obnovit
dev-inbox-clear = Smazat vše
dev-inbox-to = Komu
dev-inbox-text-message = SMS
dev-inbox-code = Kód
dev-inbox-show = Zobrazit zprávu
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Zadejte e-mailovou adresu.
problem-email-invalid = Zadejte e-mailovou adresu, například name@example.com.
problem-email-or-username-required = Zadejte e-mailovou adresu nebo uživatelské jméno.
problem-email-or-username-invalid = Zadejte uživatelské jméno nebo e-mailovou adresu, například name@example.com.
problem-username-required = Zadejte uživatelské jméno.
problem-username-invalid = Uživatelské jméno může obsahovat jen písmena, číslice, spojovníky a podtržítka.
problem-username-length = Uživatelské jméno musí mít { $minimum } až { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaky
   *[other] { $maximum } znaků
}.
problem-username-taken = Toto uživatelské jméno už někdo má. Zvolte jiné, nebo se přihlaste, pokud je vaše.
problem-phone-required = Zadejte telefonní číslo.
problem-phone-invalid = Na toto telefonní číslo nemůžeme poslat zprávu. Zkontrolujte číslice a zemi.
problem-phone-country-required = Vyberte zemi telefonního čísla.
problem-phone-not-configured = Zde zatím nemůžeme posílat SMS. Přihlaste se jinak, nebo se obraťte na provozovatele aplikace.
problem-method-off = Tato aplikace takový způsob přihlášení nepodporuje. Použijte pole níže.
problem-no-contact = Tento účet nemá e-mailovou adresu, na kterou bychom mohli poslat kód. Obraťte se na provozovatele aplikace.
problem-home-realm-unknown = K této adrese neznáme žádné firemní přihlášení. Zkontrolujte adresu, nebo se přihlaste jinak.
problem-provider-not-ready = Tento způsob přihlášení zatím není připravený. Zvolte jiný, nebo se obraťte na provozovatele aplikace.
problem-provider-unreachable = Služba, přes kterou jste se chtěli přihlásit, neodpovídá. Zkuste to za chvíli znovu, nebo se přihlaste jinak.
problem-provider-refused = Odpověď služby, přes kterou jste se přihlásili, jsme nemohli přijmout. Zkuste to znovu, nebo se přihlaste jinak.
problem-provider-cancelled = Přihlášení tam bylo zrušeno. Zkuste to znovu, nebo se přihlaste jinak.
problem-provider-expired = Trvalo to příliš dlouho, nebo to už bylo dokončeno. Přihlaste se prosím ještě jednou.
problem-provider-not-allowed = Tento účet zde nelze použít k přihlášení. Použijte jiný, nebo se obraťte na provozovatele aplikace.
problem-provider-not-fresh = Služba, přes kterou jste se přihlásili, znovu neověřila, kdo jste. Odhlaste se tam a pak to zkuste znovu zde.
problem-provider-faulty = Služba, přes kterou jste se chtěli přihlásit, má vlastní potíže. Zkuste to za chvíli znovu, nebo se přihlaste jinak.
problem-connected-app-expired = Trvalo to příliš dlouho, nebo už je to hotové. Vraťte se do aplikace a začněte znovu.
problem-connected-app-not-ready = Propojení s druhou službou není správně nastavené. Obraťte se na provozovatele aplikace.
problem-connected-app-failed = Druhá služba neodpověděla, jak by měla. Vraťte se do aplikace a zkuste to za chvíli znovu.
problem-connected-app-cancelled = Přístup nebyl udělen. Chcete-li ho udělit, vraťte se do aplikace a začněte znovu.
problem-connected-app-other-user = Toto bylo určeno pro jiný účet, než ke kterému jste přihlášeni. Vraťte se do aplikace a začněte znovu.
problem-email-domain-not-allowed = S adresou v této doméně zde nelze vytvořit účet. Použijte svou pracovní adresu.
problem-email-taken = Tuto adresu má jiný účet. Přihlaste se s ní, nebo zadejte jinou.
problem-terms-required = Chcete-li vytvořit účet, přijměte podmínky.
problem-domain-not-allowed = Přístup sem mají jen adresy v určitých doménách. Použijte svou pracovní adresu, nebo se obraťte na správce.
problem-first-name-too-long = Jméno může mít nejvýše { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaky
   *[other] { $maximum } znaků
}.
problem-last-name-too-long = Příjmení může mít nejvýše { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaky
   *[other] { $maximum } znaků
}.
problem-code-required = Zadejte kód z e-mailu.
problem-phone-code-required = Zadejte kód z SMS.
problem-code-incorrect = Tento kód není správný. Podívejte se do nejnovějšího e-mailu a zkuste to znovu.
problem-phone-code-incorrect = Tento kód není správný. Podívejte se do nejnovější SMS a zkuste to znovu.
problem-code-expired = Platnost kódu vypršela. Níže si vyžádejte nový.
problem-code-wrong-length = Kód má { $length ->
    [one] { $length } číslici
    [few] { $length } číslice
   *[other] { $length } číslic
}. Zkontrolujte, zda máte zkopírované všechny.
problem-code-too-many-tries = Příliš mnoho chybných kódů. Poslali jsme vám nový; starý už neplatí.
problem-resend-too-soon = Kód jsme vám právě poslali. Další si můžete vyžádat za { $seconds ->
    [one] { $seconds } sekundu
    [few] { $seconds } sekundy
   *[other] { $seconds } sekund
}.
problem-too-many-codes = Bylo vyžádáno příliš mnoho kódů. Zkuste to znovu za { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minuty
   *[other] { $minutes } minut
}.
problem-too-many-codes-here = Z vaší sítě bylo vyžádáno příliš mnoho kódů. Zkuste to znovu za { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minuty
   *[other] { $minutes } minut
}.
problem-too-many-requests-here = Z vaší sítě přišlo příliš mnoho požadavků. Zkuste to znovu za { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minuty
   *[other] { $minutes } minut
}.
problem-password-required = Zadejte heslo.
problem-password-incorrect = Toto heslo není správné. Zkuste to znovu.
problem-password-too-short = Použijte alespoň { $minimum ->
    [one] { $minimum } znak
    [few] { $minimum } znaky
   *[other] { $minimum } znaků
}.
problem-password-too-long = Použijte nejvýše { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaky
   *[other] { $maximum } znaků
}.
problem-password-too-common = Toto heslo je na seznamech, které útočníci zkoušejí jako první. Zvolte jiné.
problem-password-surrounding-space = Heslo nesmí začínat ani končit mezerou.
problem-password-mismatch = Hesla se neshodují. Zadejte obě znovu.
problem-password-same = Zvolte jiné heslo, než jaké jste měli.
problem-password-is-name = Vaši e-mailovou adresu nebo uživatelské jméno lze jako heslo příliš snadno uhodnout. Zvolte jiné.
problem-mfa-factor-required = Vyberte jeden ze způsobů a pokračujte.
problem-mfa-same-contact = Právě jste použili kód, který jsme vám poslali, a další kód na stejné místo už nic navíc nedokazuje. Nastavte si jiný způsob.
problem-mfa-same-email = Na tuto adresu jste právě dostali kód. Zadejte jinou.
problem-mfa-same-phone = Na tento telefon jste právě dostali kód. Zadejte jiné číslo.
problem-app-code-required = Zadejte kód z ověřovací aplikace.
problem-app-code-incorrect = Tento kód není správný nebo už byl použit. Počkejte, až aplikace zobrazí nový, a zadejte ten.
problem-recovery-code-required = Zadejte jeden ze záložních kódů.
problem-recovery-code-incorrect = Toto není žádný z vašich nepoužitých záložních kódů. Zkontrolujte ho, nebo zkuste jiný.
problem-passkey-unknown = Tento přístupový klíč zde neznáme. Možná byl odebrán. Přihlaste se jinak.
problem-passkey-refused = Přístupový klíč se nepodařilo ověřit. Zkuste to znovu nebo se přihlaste jinak.
problem-passkey-not-here = Tato organizace přístupové klíče nepoužívá. Přihlaste se jinak.
problem-passkey-not-added = Přístupový klíč se nepodařilo uložit. Zkuste to znovu.
problem-organization-required = Vyberte organizaci a pokračujte.
problem-organization-name-required = Zadejte název organizace.
problem-organization-name-too-long = Název může mít nejvýše { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaky
   *[other] { $maximum } znaků
}.
problem-registration-closed = Nové účty zde teď nelze vytvářet. Pokud už účet máte, přihlaste se.
problem-no-organization-access = Váš účet do této organizace nepatří. Požádejte jejího správce, aby vás přidal.
problem-organization-not-found = Tuto organizaci se nepodařilo najít. Zkontrolujte odkaz, který vás sem přivedl.
problem-organization-suspended = Tato organizace má pozastavený přístup. Obraťte se na jejího správce.
problem-organization-creation-closed = Nové organizace zde nelze vytvářet. Obraťte se na provozovatele aplikace.
problem-organization-method = Tato organizace vyžaduje jiný způsob přihlášení. Pokud tu žádný není, obraťte se na jejího správce.
problem-user-suspended = Váš účet je pozastaven. Obraťte se na provozovatele aplikace.
problem-no-method = Tato aplikace zatím nemá zapnutý žádný způsob přihlášení. Obraťte se na jejího provozovatele.
problem-locked = Příliš mnoho neúspěšných pokusů. Zkuste to znovu za { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minuty
   *[other] { $minutes } minut
}.
problem-too-many-requests = Z vaší sítě přišlo příliš mnoho požadavků. Počkejte minutu a zkuste to znovu.
problem-session-ended = Toto přihlášení trvalo příliš dlouho, nebo už bylo dokončeno na jiné kartě. Začněte znovu v aplikaci.
problem-other-browser = Toto přihlášení bylo zahájeno v jiném prohlížeči. Vraťte se do něj, nebo začněte znovu v aplikaci.
problem-form-expired = Tato stránka byla otevřená příliš dlouho. Odešlete ji prosím ještě jednou.
problem-bad-request = Odkaz nebo formulář byl neúplný nebo se cestou změnil. Začněte znovu v aplikaci.
problem-not-found = Na této adrese nic není. Zkontrolujte odkaz, který vás sem přivedl.
problem-unknown = Chyba je na naší straně. Zkuste to za chvíli znovu.

## Notices: something happened, as it should

notice-code-sent = Poslali jsme vám nový kód. Platí jen ten nejnovější.
notice-password-changed = Heslo je změněné. Přihlaste se novým.
notice-password-requested = Provozovatel této služby vás žádá, abyste si zvolili nové heslo.
notice-sign-in-again = Přihlaste se prosím znovu, abychom měli jistotu, že jste to vy.

## Mail

mail-code-subject-sign-in = { $code } je váš jednorázový kód pro přihlášení ke službě { $name }
mail-code-subject-sign-up = { $code } je váš jednorázový kód pro registraci ve službě { $name }
mail-code-subject-reset = { $code } je váš jednorázový kód pro obnovení hesla ke službě { $name }
mail-code-subject-choose = { $code } je váš jednorázový kód pro nastavení hesla ke službě { $name }
mail-code-heading-sign-in = Váš přihlašovací kód
mail-code-heading-sign-up = Potvrďte e-mailovou adresu
mail-code-heading-reset = Obnovení hesla
# The code stands below.
mail-code-text-sign-in = Zadejte tento kód a přihlaste se ke službě { $name }:
mail-code-text-sign-up = Zadejte tento kód a vytvořte si účet ve službě { $name }:
mail-code-text-reset = Zadejte tento kód a zvolte si nové heslo ke službě { $name }:
mail-code-valid-minutes = Kód platí jednou a po dobu { $minutes ->
    [one] { $minutes } minuty
    [few] { $minutes } minut
   *[other] { $minutes } minut
}.
mail-code-valid-hours = Kód platí jednou a po dobu { $hours ->
    [one] { $hours } hodiny
    [few] { $hours } hodin
   *[other] { $hours } hodin
}.
mail-code-warning = Zaměstnanci služby { $name } se vás na kód nikdy nebudou ptát. Pokud tento kód nečekáte, můžete e-mail ignorovat.
mail-code-warning-requested = Zaměstnanci služby { $name } se vás na kód nikdy nebudou ptát. Pokud jste to nebyli vy, můžete e-mail ignorovat.
mail-no-account-subject = Ve službě { $name } k této adrese neexistuje účet
mail-no-account-heading = K této adrese neexistuje účet
mail-no-account-text = Někdo, pravděpodobně vy, se chtěl ke službě { $name } přihlásit touto adresou, žádný účet k ní ale neexistuje.
mail-no-account-warning = Nemáte účet s jinou adresou? Zkuste se přihlásit tou. Pokud o tom nevíte, můžete e-mail ignorovat.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Nemáte účet s jinou adresou? Zkuste se přihlásit tou. Nebo na přihlašovací stránce požádejte o přístup. Pokud o tom nevíte, můžete e-mail ignorovat.
mail-code-subject-set-up = { $code } je váš jednorázový kód pro potvrzení této adresy ve službě { $name }
mail-code-heading-set-up = Potvrďte tuto adresu
mail-code-text-second-factor = Zadejte tento kód a dokončete přihlášení ke službě { $name }:
mail-code-text-set-up = Zadejte tento kód a na tuto adresu budete dostávat přihlašovací kódy ke službě { $name }:
mail-code-text-confirm = Zadejte tento kód a potvrďte tuto adresu pro službu { $name }:
mail-code-subject-link = { $code } je váš jednorázový kód pro připojení { $provider } k vašemu účtu ve službě { $name }
mail-code-text-link = S tímto kódem se k vašemu účtu { $email } ve službě { $name } od této chvíle přihlásíte přes { $provider } ({ $account }).
mail-mfa-added-subject = Ve službě { $name } bylo nastaveno vícefaktorové ověření
mail-mfa-added-heading = Váš účet je lépe chráněn
mail-mfa-added-text-app = Od této chvíle může přihlášení k vašemu účtu ve službě { $name } vyžadovat kód z ověřovací aplikace.
mail-mfa-added-text-email = Od této chvíle může přihlášení k vašemu účtu ve službě { $name } vyžadovat kód zaslaný e-mailem.
mail-mfa-added-text-sms = Od této chvíle může přihlášení k vašemu účtu ve službě { $name } vyžadovat kód zaslaný na telefon.
mail-mfa-reset-subject = Ve službě { $name } bylo zrušeno nastavení vícefaktorového ověření
mail-mfa-reset-heading = Nastavení vícefaktorového ověření bylo zrušeno
mail-mfa-reset-text = Správce služby { $name } odebral z vašeho účtu druhý krok přihlášení a odhlásili jsme vás. Možná bude potřeba ho znovu nastavit.
mail-mfa-recovery-subject = Ve službě { $name } byl použit záložní kód
mail-mfa-recovery-heading = Byl použit záložní kód
mail-mfa-recovery-text = Někdo právě použil jeden z vašich záložních kódů k přihlášení ke službě { $name }. { $left ->
    [0] Byl to poslední kód.
    [one] Zbývá { $left } kód.
    [few] Zbývají { $left } kódy.
   *[other] Zbývá { $left } kódů.
}
mail-mfa-warning = Pokud o tom nevíte, ihned si změňte heslo a informujte provozovatele služby { $name }.
mail-password-changed-subject = Vaše heslo ke službě { $name } bylo změněno
mail-password-changed-heading = Vaše heslo bylo změněno
mail-password-changed-text = Heslo k vašemu účtu ve službě { $name } bylo právě změněno.
mail-password-changed-warning = Pokud o této změně nevíte, ihned si obnovte heslo a informujte provozovatele služby { $name }.
mail-password-set-subject = Váš účet ve službě { $name } má nyní heslo
mail-password-set-heading = Váš účet má nyní heslo
mail-password-set-text = Pro váš účet ve službě { $name } bylo právě nastaveno heslo. Od této chvíle se jím můžete přihlašovat.
mail-passkey-added-subject = K vašemu účtu ve službě { $name } byl přidán přístupový klíč
mail-passkey-added-heading = Byl přidán přístupový klíč
mail-passkey-added-text = Ke službě { $name } se teď můžete přihlásit tímto přístupovým klíčem: { $passkey }.
mail-passkey-added-warning = Pokud o tom nevíte, ihned informujte provozovatele služby { $name }.
mail-passkey-removed-subject = Z vašeho účtu ve službě { $name } byl odebrán přístupový klíč
mail-passkey-removed-heading = Byl odebrán přístupový klíč
mail-passkey-removed-text = Tímto přístupovým klíčem se už k vašemu účtu ve službě { $name } nelze přihlásit: { $passkey }.
mail-passkey-removed-warning = Všude jsme vás odhlásili. Pokud o tom nevíte, informujte provozovatele služby { $name }.
mail-account-linked-subject = Nový způsob přihlášení ke službě { $name }
mail-account-linked-heading = Nový způsob přihlášení
mail-account-linked-text = Od této chvíle se k vašemu účtu { $email } ve službě { $name } lze přihlásit také přes { $provider } ({ $account }).
mail-account-linked-text-company = Od této chvíle se k vašemu účtu { $email } ve službě { $name } lze přihlásit jen přes { $provider } ({ $account }).
mail-account-linked-removed = Tyto způsoby už nefungují: { $ways }.
mail-account-linked-passkeys = Přístupové klíče
mail-webhook-disabled-subject = Webhook { $webhook } byl vypnut
mail-webhook-disabled-heading = Webhook byl vypnut
mail-webhook-disabled-text = Webhook „{ $webhook }“ služby { $name } už tři dny nic nepřijal, a tak mu už nic neposíláme.
mail-webhook-disabled-warning = Až bude jeho příjemce zase fungovat, webhook změňte nebo ho uložte beze změny: tím se zapne. Co se do té doby stalo, zůstává v protokolu auditu.
mail-footer = Tento e-mail dostáváte, protože tato adresa byla použita ve službě { $name }.

## Text messages

sms-code-text = { $code } je váš jednorázový kód pro přihlášení ke službě { $name }
