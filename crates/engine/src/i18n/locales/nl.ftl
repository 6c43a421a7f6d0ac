### Nederlands. Aanspreekvorm “u”, korte zinnen; aanhalingstekens “ ”, apostrof ’.

## Everywhere

action-continue = Doorgaan
action-change-email = Ander e-mailadres gebruiken
action-change-phone = Ander telefoonnummer gebruiken
action-change-account = Ander account gebruiken
label-email = E-mailadres
label-email-or-username = E-mailadres of gebruikersnaam
label-username = Gebruikersnaam
label-phone = Telefoonnummer
label-country = Land of regio
label-password = Wachtwoord
label-first-name = Voornaam
label-last-name = Achternaam
label-code = Code
label-organization-name = Naam van de organisatie
label-terms = Ik ga akkoord met de gebruiksvoorwaarden en de privacyverklaring.
label-news = Stuur mij nieuws en aanbiedingen per e-mail. Ik kan dit altijd weer wijzigen.
label-recovery-code = Herstelcode
label-account = Account
label-optional = { $label } (optioneel)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Fout:
frame-problems-heading = Controleer het volgende
frame-privacy = Privacy
frame-terms = Voorwaarden
frame-powered = Mogelijk gemaakt door Doorstep

## Sign in

login-title = Inloggen
login-intro = Voer uw e-mailadres in om door te gaan.
login-intro-username = Voer uw gebruikersnaam in om door te gaan.
login-intro-email-or-username = Voer uw e-mailadres of gebruikersnaam in om door te gaan.
login-intro-phone = Voer uw telefoonnummer in om door te gaan.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = om door te gaan naar { $application }
# The question, and the link behind it.
login-no-account = Nog geen account?
login-register = Account aanmaken
login-use-email = Met e-mailadres inloggen
login-use-username = Met gebruikersnaam inloggen
login-use-email-or-username = Met e-mailadres of gebruikersnaam inloggen
login-use-phone = Met telefoonnummer inloggen
login-passkey = Inloggen met een toegangssleutel
login-passkey-failed = Dat is niet gelukt. Probeer het opnieuw of log op een andere manier in.
# Between the form and the buttons of other ways to sign in.
login-or = of
login-continue-with = Doorgaan met { $provider }
login-sso = Inloggen met SSO

## Sign in with a company’s own provider

sso-home-realm-title = Inloggen met SSO
sso-home-realm-intro = Voer uw zakelijke e-mailadres in. We brengen u naar de inlogpagina van uw bedrijf.
sso-home-realm-back = Op een andere manier inloggen

## On the way to another provider

leave-title = Een ogenblik
leave-intro = We brengen u naar de pagina waar u inlogt. Druk op de knop als er niets gebeurt.

## Register

register-title = Account aanmaken
register-intro-app = om door te gaan naar { $application }
register-intro = Het duurt nog geen minuut.
# The question, and the link behind it.
register-have-account = Hebt u al een account?
register-sign-in = Inloggen
register-username-hint = Letters, cijfers, koppeltekens en onderstrepingstekens.

## Email address of a new username

provide-email-title = Uw e-mailadres
provide-email-intro = We sturen u een code om het te bevestigen. U hebt het nodig als u ooit geen toegang meer hebt tot uw account.
provide-email-intro-provider = { $provider } heeft ons geen e-mailadres gegeven waarop we kunnen vertrouwen. We sturen u een code om het uwe te bevestigen.
provide-email-intro-named = { $provider } heeft ons dit adres gegeven. We sturen u een code om te bevestigen dat het van u is.

## Clickwrap

clickwrap-title = Nog één ding
clickwrap-intro = Ga akkoord met de voorwaarden om uw account aan te maken.

## Account not found

account-not-found-title = We kennen dit adres niet
account-not-found-title-username = We kennen deze gebruikersnaam niet
account-not-found-title-phone = We kennen dit nummer niet
account-not-found-offer = Er is nog geen account met dit e-mailadres. U kunt er nu een aanmaken of een ander adres proberen.
account-not-found-offer-username = Er is nog geen account met deze gebruikersnaam. U kunt er nu een aanmaken of een andere gebruikersnaam proberen.
account-not-found-offer-phone = Er is nog geen account met dit telefoonnummer. U kunt er nu een aanmaken of een ander nummer proberen.
account-not-found-closed = Er is geen account met dit e-mailadres. Controleer de spelling of probeer een ander adres.
account-not-found-closed-username = Er is geen account met deze gebruikersnaam. Controleer de spelling of probeer een andere gebruikersnaam.
account-not-found-closed-phone = Er is geen account met dit telefoonnummer. Controleer de cijfers en het land of probeer een ander nummer.
account-not-found-create = Account aanmaken
account-not-found-back = Ander adres proberen
account-not-found-back-username = Andere gebruikersnaam proberen
account-not-found-back-phone = Ander nummer proberen

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Toegang aanvragen
# On the page to register, before that link.
request-access-offer = Accounts worden hier op aanvraag aangemaakt.
request-access-title = Toegang aanvragen
request-access-intro = U kunt hier niet zelf een account aanmaken. Vertel ons wie u bent, dan bekijken we uw aanvraag.
request-access-intro-account = Uw account hoort nog niet bij deze organisatie. Stuur een aanvraag, dan bekijken we die.
request-access-submit = Aanvraag versturen
request-access-success-title = We hebben uw aanvraag ontvangen
# The address stands below.
request-access-success-text = Bedankt. Zodra u toegang hebt gekregen, kunt u met dit e-mailadres inloggen.

## Code

code-title-sign-in = Bekijk uw e-mail
code-title-sign-up = Bevestig uw e-mailadres
# The address stands below.
code-intro = We hebben een 6-cijferige code gestuurd naar
code-intro-username = We hebben een 6-cijferige code naar uw e-mailadres gestuurd.
code-hint = Dit kan een minuutje duren. Kijk ook in uw spammap.
# The question, and the button behind it.
code-not-received = Geen e-mail ontvangen?
code-resend = Nieuwe code sturen
code-link = Daarna opent { $provider } ({ $account }) uw account.
code-link-company = Dat wordt de enige manier om in te loggen: uw andere manieren, zoals een wachtwoord of toegangssleutels, worden verwijderd.
reset-password-verify-email-otp-title = Bekijk uw e-mail
reset-password-verify-email-otp-intro = Voer om een wachtwoord te kiezen de 6-cijferige code in die we hebben gestuurd naar
reset-password-verify-email-otp-intro-username = Voer om een wachtwoord te kiezen de 6-cijferige code in die we naar uw e-mailadres hebben gestuurd.

## Code by text message

phone-code-title-sign-in = Kijk op uw telefoon
phone-code-title-sign-up = Bevestig uw telefoonnummer
phone-code-intro = We hebben een sms met een 6-cijferige code gestuurd naar
phone-code-hint = Het kan een minuutje duren voordat de sms er is.
phone-code-not-received = Geen sms ontvangen?

## Password

verify-password-title = Voer uw wachtwoord in
verify-password-forgot = Wachtwoord vergeten?
set-password-title-create = Maak een wachtwoord
set-password-title-replace = Kies een nieuw wachtwoord
set-password-intro-create = U gebruikt het de volgende keer dat u inlogt.
set-password-intro-replace = Uw oude wachtwoord werkt daarna niet meer.
set-password-intro-temporary = Een tijdelijk wachtwoord werkt maar één keer. Kies het wachtwoord dat u voortaan gebruikt.
set-password-first = Nieuw wachtwoord
set-password-second = Herhaal het nieuwe wachtwoord
set-password-hint = Minimaal { $minimum ->
    [one] { $minimum } teken
   *[other] { $minimum } tekens
}. Een paar woorden achter elkaar vormen een sterk wachtwoord.
set-password-submit = Wachtwoord opslaan

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Bescherm uw account
mfa-method-selection-title-use = Bevestig dat u het bent
mfa-method-selection-intro-set-up = Vanaf nu bevestigt u elke keer dat u inlogt met iets wat alleen u hebt. Hoe wilt u dat doen?
mfa-method-selection-intro-use = Kies hoe u wilt bevestigen dat u inlogt.
mfa-method-selection-legend = Manieren om te bevestigen
mfa-method-selection-app = Authenticator-app
mfa-method-selection-app-hint = Codes van een app op uw telefoon
mfa-method-selection-email = E-mail
mfa-method-selection-email-hint = Een code in uw mailbox
mfa-method-selection-sms = Sms
mfa-method-selection-sms-hint = Een code op uw telefoon
mfa-method-selection-recovery = Herstelcode
mfa-method-selection-recovery-hint = Een van de codes die u hebt bewaard
mfa-method-selection-decline = Geen multifactorauthenticatie gebruiken
mfa-other-way = Andere manier proberen

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Stel uw authenticator-app in
mfa-authenticator-app-title-use = Voer de code uit uw app in
mfa-authenticator-app-intro-use = Open uw authenticator-app en voer de 6-cijferige code in die u daar voor dit account ziet.
mfa-authenticator-app-scan = Scan deze afbeelding met uw authenticator-app.
mfa-authenticator-app-picture = QR-code voor uw authenticator-app
mfa-authenticator-app-open = Op dit apparaat? Open uw app
mfa-authenticator-app-manual = Lukt scannen niet? Voer deze sleutel zelf in
mfa-authenticator-app-account = Account
mfa-authenticator-app-key = Sleutel
mfa-authenticator-app-then = Voer daarna de 6-cijferige code in die u in de app ziet.
mfa-authenticator-app-hint-use = Elke 30 seconden verschijnt er een nieuwe code. Elke code werkt één keer.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Stel codes per e-mail in
mfa-setup-email-intro = Naar welk adres kunnen we uw codes sturen? Kies het liefst een adres waarmee u niet inlogt.
mfa-setup-phone-title = Stel codes per sms in
mfa-setup-phone-intro = Naar welke telefoon kunnen we uw codes sturen?
mfa-use-email-otp-title = Bekijk uw e-mail
mfa-use-phone-otp-title = Kijk op uw telefoon

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Voer een herstelcode in
mfa-use-recovery-code-intro = Dit is een van de codes die u hebt bewaard toen u multifactorauthenticatie instelde. Elke code werkt één keer.
mfa-view-recovery-codes-title = Bewaar uw herstelcodes
mfa-view-recovery-codes-intro = Kunt u een keer geen code krijgen? Dan logt u in met een van deze herstelcodes. Elke code werkt één keer. Bewaar ze waar alleen u ze kunt vinden: u krijgt ze niet nog een keer te zien.
mfa-view-recovery-codes-list = Uw herstelcodes
mfa-view-recovery-codes-copy = Kopiëren
mfa-view-recovery-codes-copied = Gekopieerd
mfa-view-recovery-codes-download = Downloaden
mfa-view-recovery-codes-print = Afdrukken
mfa-view-recovery-codes-late = Voor uw veiligheid zijn de codes maar een paar minuten te zien. Die tijd is voorbij.
mfa-view-recovery-codes-submit = Ik heb ze bewaard
mfa-view-recovery-codes-file = Herstelcodes voor { $name }. Elke code werkt één keer.

## Organization

choose-organization-title = Kies een organisatie
choose-organization-intro = U hoort bij meer dan één organisatie. Waar wilt u naartoe?
choose-organization-legend = Uw organisaties
choose-organization-join-title = Lid worden van { $organization }?
choose-organization-join-intro = U bent nog geen lid van deze organisatie.
choose-organization-join = Lid worden van { $organization }
choose-organization-create = Organisatie aanmaken
create-organization-title = Geef uw organisatie een naam
create-organization-intro = De naam van uw team of bedrijf. U kunt die later wijzigen.
create-organization-submit = Organisatie aanmaken

## Passkey

add-passkey-title-offer = Log de volgende keer sneller in
add-passkey-title-required = Maak een toegangssleutel
add-passkey-intro = Met een toegangssleutel logt u in zoals u uw apparaat ontgrendelt: met uw vingerafdruk, uw gezicht of uw pincode. U hoeft niets te onthouden en niets te typen.
add-passkey-required = Een toegangssleutel is hier verplicht. Maak er een om door te gaan.
add-passkey-submit = Toegangssleutel maken
add-passkey-skip = Niet nu
add-passkey-failed = Er is geen toegangssleutel gemaakt. U kunt het opnieuw proberen.
add-passkey-no-support = Met deze browser kunt u hier geen toegangssleutel maken. Zet JavaScript aan of log in met een andere browser of op een ander apparaat.
add-passkey-no-support-optional = Met deze browser kunt u hier geen toegangssleutel maken. U kunt zonder verdergaan.

## Error

error-title = Er is iets misgegaan
error-title-session = Laten we opnieuw beginnen
error-title-access = U hebt geen toegang
error-title-suspended = De toegang is geblokkeerd
error-title-registration = De registratie is gesloten
error-title-creation = Geen nieuwe organisaties
error-title-request = Even rustig aan
error-home = Naar de applicatie
error-retry = Opnieuw inloggen
error-start = Naar de startpagina
error-code = Foutcode
error-correlation = Referentie
error-support = Gebeurt dit vaker? Stuur dan deze gegevens naar de beheerders van de applicatie.
error-fix-parameter = De onderstaande parameter ontbreekt, is twee keer met verschillende waarden verstuurd of noemt iets wat hier niet bestaat. Vergelijk het verzoek met de instellingen van de applicatie.
error-codes-title = Wat foutcodes betekenen
error-codes-intro = Een pagina die een probleem meldt, toont een van deze codes. Getallen in de zinnen zijn voorbeelden.

## Account locked

account-locked-title = Uw account is even vergrendeld
account-locked-why = Er waren te veel mislukte pogingen. Om uw account te beschermen, kunt u even niet inloggen.
account-locked-remaining = U kunt het over { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} opnieuw proberen.
account-locked-retry = Terug naar inloggen

## Invalid redirect address

invalid-redirect-url-title-callback = Deze callback-URL is niet toegestaan
invalid-redirect-url-title-logout = Dit uitlogadres is niet toegestaan
invalid-redirect-url-title-missing = Het adres om naar terug te keren ontbreekt
invalid-redirect-url-intro = De applicatie vroeg ons om u naar een adres te sturen dat niet op de lijst staat. Voor uw veiligheid zijn we hier gestopt.
invalid-redirect-url-missing = De applicatie heeft niet aangegeven waar u naartoe moet. Voor uw veiligheid zijn we hier gestopt.
invalid-redirect-url-value = Gevraagd adres
invalid-redirect-url-parameter = Parameter
invalid-redirect-url-application = Applicatie
invalid-redirect-url-fix = Bent u de ontwikkelaar?
invalid-redirect-url-fix-callback = Open de instellingen van de applicatie en voeg het adres, precies zoals het hierboven staat, toe aan de toegestane callback-URL’s.
invalid-redirect-url-fix-logout = Open de instellingen van de applicatie en voeg het adres, precies zoals het hierboven staat, toe aan de toegestane omleidings-URL’s na het uitloggen.
invalid-redirect-url-fix-missing = Stuur de hierboven genoemde parameter mee, met een adres uit de lijst van de applicatie.
invalid-redirect-url-fix-compare = Schema, host, poort, pad en een slash aan het eind moeten precies hetzelfde zijn. http:// en https:// zijn verschillende adressen.

## Signed out, signed in

home-title = Doorstep is actief
home-text = Inloggen begint in uw applicatie.
home-inbox = Inbox openen
home-discovery = Discovery-document

signed-out-title = U bent uitgelogd
signed-out-text = U kunt dit venster nu sluiten.
signed-out-again = Opnieuw inloggen
sign-out-confirm-title = Uitloggen?
sign-out-confirm-text = Hiermee eindigt uw sessie hier en in elke applicatie die deze sessie gebruikt.
sign-out-confirm-submit = Uitloggen
sign-out-confirm-stay = Ingelogd blijven
success-title = U bent ingelogd
success-text = U kunt dit venster sluiten en teruggaan naar de applicatie.
success-text-app = U kunt dit venster sluiten en teruggaan naar { $application }.
success-open = Applicatie openen

## Inbox for developers

dev-inbox-title = Inbox
dev-inbox-intro = E-mails die verstuurd zouden zijn. Ze blijven op deze computer en verdwijnen bij het herstarten.
dev-inbox-empty = Nog geen e-mails
dev-inbox-empty-hint = Registreer u of log in met een willekeurig adres. Het bericht verschijnt dan hier.
dev-inbox-refresh = Vernieuwen
dev-inbox-clear = Alles verwijderen
dev-inbox-to = Aan
dev-inbox-text-message = Sms
dev-inbox-code = Code
dev-inbox-show = Bericht tonen
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Voer uw e-mailadres in.
problem-email-invalid = Voer een e-mailadres in zoals name@example.com.
problem-email-or-username-required = Voer uw e-mailadres of gebruikersnaam in.
problem-email-or-username-invalid = Voer uw gebruikersnaam in of een e-mailadres zoals name@example.com.
problem-username-required = Voer een gebruikersnaam in.
problem-username-invalid = Een gebruikersnaam mag alleen letters, cijfers, koppeltekens en onderstrepingstekens bevatten.
problem-username-length = Een gebruikersnaam heeft { $minimum } tot { $maximum } tekens.
problem-username-taken = Iemand anders heeft deze gebruikersnaam al. Kies een andere, of log in als het de uwe is.
problem-phone-required = Voer uw telefoonnummer in.
problem-phone-invalid = Dit telefoonnummer kunnen we niet bereiken. Controleer de cijfers en het land.
problem-phone-country-required = Kies het land van uw telefoonnummer.
problem-phone-not-configured = We kunnen hier nog geen sms’en versturen. Log op een andere manier in of vraag de beheerders van de applicatie om hulp.
problem-method-off = Op deze manier kunt u niet inloggen bij deze applicatie. Gebruik het veld hieronder.
problem-no-contact = Dit account heeft geen e-mailadres waar we een code naartoe kunnen sturen. Vraag de beheerders van de applicatie om hulp.
problem-home-realm-unknown = We kennen geen bedrijfslogin voor dit adres. Controleer het adres of log op een andere manier in.
problem-provider-not-ready = Deze manier van inloggen is nog niet klaar. Kies een andere of vraag het de beheerders van de applicatie.
problem-provider-unreachable = De dienst waarmee u wilde inloggen, reageert niet. Probeer het zo meteen opnieuw of log op een andere manier in.
problem-provider-refused = We konden het antwoord van de dienst waarmee u inlogde niet aannemen. Probeer het opnieuw of log op een andere manier in.
problem-provider-cancelled = Het inloggen is daar geannuleerd. Probeer het opnieuw of log op een andere manier in.
problem-provider-expired = Dat duurde te lang of was al gebeurd. Log nog een keer in.
problem-provider-not-allowed = Met dit account kunt u hier niet inloggen. Gebruik een ander of vraag het de beheerders van de applicatie.
problem-provider-not-fresh = De dienst waarmee u hebt ingelogd, heeft niet opnieuw gevraagd wie u bent. Log daar uit en probeer het dan hier opnieuw.
problem-provider-faulty = De dienst waarmee u wilde inloggen, heeft zelf een probleem. Probeer het zo meteen opnieuw of log op een andere manier in.
problem-connected-app-expired = Dat duurde te lang of was al gedaan. Ga terug naar de applicatie en begin opnieuw.
problem-connected-app-not-ready = De verbinding met de andere dienst is niet goed ingesteld. Vraag het de beheerders van de applicatie.
problem-connected-app-failed = De andere dienst antwoordde niet zoals het hoort. Ga terug naar de applicatie en probeer het zo meteen opnieuw.
problem-connected-app-cancelled = Er is geen toegang gegeven. Ga terug naar de applicatie en begin opnieuw om die te geven.
problem-connected-app-other-user = Dit was bedoeld voor een ander account dan het account waarmee u bent ingelogd. Ga terug naar de applicatie en begin opnieuw.
problem-email-domain-not-allowed = Met adressen van dit domein kunt u hier geen account aanmaken. Gebruik uw zakelijke adres.
problem-email-taken = Een ander account heeft dit adres. Log ermee in, of voer een ander adres in.
problem-terms-required = Ga akkoord met de voorwaarden om een account aan te maken.
problem-domain-not-allowed = Alleen adressen van bepaalde domeinen hebben hier toegang. Gebruik uw zakelijke adres of vraag een beheerder om hulp.
problem-first-name-too-long = Uw voornaam mag maximaal { $maximum } tekens lang zijn.
problem-last-name-too-long = Uw achternaam mag maximaal { $maximum } tekens lang zijn.
problem-code-required = Voer de code uit de e-mail in.
problem-phone-code-required = Voer de code uit de sms in.
problem-code-incorrect = Deze code klopt niet. Bekijk de nieuwste e-mail en probeer het opnieuw.
problem-phone-code-incorrect = Deze code klopt niet. Bekijk de nieuwste sms en probeer het opnieuw.
problem-code-expired = Deze code is te oud. Vraag hieronder een nieuwe aan.
problem-code-wrong-length = De code heeft { $length } cijfers. Controleer of u ze allemaal hebt gekopieerd.
problem-code-too-many-tries = Te veel verkeerde codes. We hebben u een nieuwe gestuurd; de oude werkt niet meer.
problem-resend-too-soon = We hebben u net een code gestuurd. U kunt over { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
} een nieuwe aanvragen.
problem-too-many-codes = Er zijn te veel codes aangevraagd. Probeer het over { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} opnieuw.
problem-too-many-codes-here = Er zijn vanaf uw netwerk te veel codes aangevraagd. Probeer het over { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} opnieuw.
problem-too-many-requests-here = Er kwamen te veel verzoeken van uw netwerk. Probeer het over { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} opnieuw.
problem-password-required = Voer uw wachtwoord in.
problem-password-incorrect = Dit wachtwoord klopt niet. Probeer het opnieuw.
problem-password-too-short = Gebruik minimaal { $minimum ->
    [one] { $minimum } teken
   *[other] { $minimum } tekens
}.
problem-password-too-long = Gebruik maximaal { $maximum } tekens.
problem-password-too-common = Dit wachtwoord staat op de lijsten die aanvallers als eerste proberen. Kies een ander wachtwoord.
problem-password-surrounding-space = Een wachtwoord mag niet met een spatie beginnen of eindigen.
problem-password-mismatch = De twee wachtwoorden zijn niet hetzelfde. Typ ze allebei opnieuw.
problem-password-same = Kies een ander wachtwoord dan u had.
problem-password-is-name = Uw e-mailadres of gebruikersnaam is als wachtwoord te makkelijk te raden. Kies een ander.
problem-mfa-factor-required = Kies een manier om door te gaan.
problem-mfa-same-contact = U hebt zojuist de code gebruikt die we u hebben gestuurd, en nog een code naar dezelfde plek bewijst niets meer. Stel een andere manier in.
problem-mfa-same-email = U hebt zojuist een code op dit adres ontvangen. Voer een ander adres in.
problem-mfa-same-phone = U hebt zojuist een code op deze telefoon ontvangen. Voer een ander nummer in.
problem-app-code-required = Voer de code uit uw authenticator-app in.
problem-app-code-incorrect = Deze code klopt niet of is al gebruikt. Wacht tot de app een nieuwe toont en voer die in.
problem-recovery-code-required = Voer een van uw herstelcodes in.
problem-recovery-code-incorrect = Dit is niet een van uw ongebruikte herstelcodes. Controleer de code of probeer een andere.
problem-passkey-unknown = Deze toegangssleutel is hier niet bekend. Misschien is de sleutel verwijderd. Log op een andere manier in.
problem-passkey-refused = Uw toegangssleutel kon niet worden gecontroleerd. Probeer het opnieuw of log op een andere manier in.
problem-passkey-not-here = Deze organisatie gebruikt geen toegangssleutels. Log op een andere manier in.
problem-passkey-not-added = De toegangssleutel kon niet worden opgeslagen. Probeer het opnieuw.
problem-organization-required = Kies een organisatie om door te gaan.
problem-organization-name-required = Voer een naam voor uw organisatie in.
problem-organization-name-too-long = De naam mag maximaal { $maximum } tekens lang zijn.
problem-registration-closed = Op dit moment kunnen hier geen nieuwe accounts worden aangemaakt. Hebt u al een account? Log dan in.
problem-no-organization-access = Uw account hoort niet bij deze organisatie. Vraag een beheerder van de organisatie om u toe te voegen.
problem-organization-not-found = We konden deze organisatie niet vinden. Controleer de link die u hebt gevolgd.
problem-organization-suspended = Deze organisatie is geblokkeerd. Vraag de beheerder van de organisatie om hulp.
problem-organization-creation-closed = Hier kunnen geen nieuwe organisaties worden aangemaakt. Vraag de beheerders van de applicatie om hulp.
problem-organization-method = Deze organisatie vereist een andere manier van inloggen. Staat er hier geen, vraag het dan de beheerder van de organisatie.
problem-user-suspended = Uw account is geblokkeerd. Vraag de beheerders van de applicatie om hulp.
problem-no-method = Voor deze applicatie staat nog geen manier van inloggen aan. Vraag de beheerders van de applicatie om hulp.
problem-locked = Te veel mislukte pogingen. Probeer het over { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} opnieuw.
problem-too-many-requests = Er kwamen te veel verzoeken van uw netwerk. Wacht een minuut en probeer het dan opnieuw.
problem-session-ended = Het inloggen duurde te lang of is al voltooid op een ander tabblad. Begin opnieuw vanuit de applicatie.
problem-other-browser = U bent in een andere browser begonnen met inloggen. Ga terug naar die browser of begin opnieuw vanuit de applicatie.
problem-form-expired = Deze pagina stond te lang open. Verstuur het formulier nog een keer.
problem-bad-request = De link of het formulier was niet volledig of is onderweg veranderd. Begin opnieuw vanuit de applicatie.
problem-not-found = Er is niets op dit adres. Controleer de link die u hebt gevolgd.
problem-unknown = De fout ligt bij ons. Probeer het zo meteen opnieuw.

## Notices: something happened, as it should

notice-code-sent = We hebben u een nieuwe code gestuurd. Alleen de nieuwste werkt.
notice-password-changed = Uw wachtwoord is gewijzigd. Log in met het nieuwe.
notice-password-requested = De beheerder van deze dienst vraagt u een nieuw wachtwoord te kiezen.
notice-sign-in-again = Log opnieuw in, zodat zeker is dat u het bent.

## Mail

mail-code-subject-sign-in = { $code } is uw eenmalige code om in te loggen bij { $name }
mail-code-subject-sign-up = { $code } is uw eenmalige code om u te registreren bij { $name }
mail-code-subject-reset = { $code } is uw eenmalige code om uw wachtwoord bij { $name } opnieuw in te stellen
mail-code-subject-choose = { $code } is uw eenmalige code om een wachtwoord te kiezen bij { $name }
mail-code-heading-sign-in = Uw inlogcode
mail-code-heading-sign-up = Bevestig uw e-mailadres
mail-code-heading-reset = Stel uw wachtwoord opnieuw in
# The code stands below.
mail-code-text-sign-in = Voer deze code in om in te loggen bij { $name }:
mail-code-text-sign-up = Voer deze code in om uw account bij { $name } aan te maken:
mail-code-text-reset = Voer deze code in om een nieuw wachtwoord bij { $name } te kiezen:
mail-code-valid-minutes = De code werkt één keer en is { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} geldig.
mail-code-valid-hours = De code werkt één keer en is { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
} geldig.
mail-code-warning = Niemand van { $name } zal u ooit om deze code vragen. Hebt u geen code aangevraagd? Dan kunt u deze e-mail negeren.
mail-code-warning-requested = Niemand van { $name } zal u ooit om deze code vragen. Was u dit niet? Dan kunt u deze e-mail negeren.
mail-no-account-subject = Er is geen account met dit adres bij { $name }
mail-no-account-heading = Geen account met dit adres
mail-no-account-text = Iemand, waarschijnlijk uzelf, wilde met dit adres inloggen bij { $name }, maar er is geen account met dit adres.
mail-no-account-warning = Hebt u eerder een ander adres gebruikt? Probeer dat dan. Was u dit niet? Dan kunt u deze e-mail negeren.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Hebt u eerder een ander adres gebruikt? Probeer dat dan. Anders kunt u op de inlogpagina toegang aanvragen. Was u dit niet? Dan kunt u deze e-mail negeren.
mail-code-subject-set-up = { $code } is uw eenmalige code om dit adres bij { $name } te bevestigen
mail-code-heading-set-up = Bevestig dit adres
mail-code-text-second-factor = Voer deze code in om het inloggen bij { $name } te voltooien:
mail-code-text-set-up = Voer deze code in om uw inlogcodes voor { $name } op dit adres te ontvangen:
mail-code-text-confirm = Voer deze code in om dit adres bij { $name } te bevestigen:
mail-code-subject-link = { $code } is uw eenmalige code om { $provider } met uw account bij { $name } te verbinden
mail-code-text-link = Met deze code opent { $provider } ({ $account }) vanaf nu uw account { $email } bij { $name }.
mail-mfa-added-subject = Multifactorauthenticatie is ingesteld bij { $name }
mail-mfa-added-heading = Uw account is beter beschermd
mail-mfa-added-text-app = Vanaf nu kan bij het inloggen op uw account bij { $name } om een code uit uw authenticator-app worden gevraagd.
mail-mfa-added-text-email = Vanaf nu kan bij het inloggen op uw account bij { $name } om een code worden gevraagd die u per e-mail ontvangt.
mail-mfa-added-text-sms = Vanaf nu kan bij het inloggen op uw account bij { $name } om een code worden gevraagd die u op uw telefoon ontvangt.
mail-mfa-reset-subject = Multifactorauthenticatie is gereset bij { $name }
mail-mfa-reset-heading = Multifactorauthenticatie is gereset
mail-mfa-reset-text = Een beheerder van { $name } heeft de tweede stap van het inloggen uit uw account verwijderd en u bent uitgelogd. Mogelijk wordt u gevraagd om die stap opnieuw in te stellen.
mail-mfa-recovery-subject = Er is een herstelcode gebruikt bij { $name }
mail-mfa-recovery-heading = Er is een herstelcode gebruikt
mail-mfa-recovery-text = Iemand heeft zojuist een van uw herstelcodes gebruikt om in te loggen bij { $name }. { $left ->
    [0] Dat was de laatste code.
    [one] U hebt nog { $left } code over.
   *[other] U hebt nog { $left } codes over.
}
mail-mfa-warning = Was u dit niet? Wijzig dan meteen uw wachtwoord en meld het aan de beheerders van { $name }.
mail-password-changed-subject = Uw wachtwoord bij { $name } is gewijzigd
mail-password-changed-heading = Uw wachtwoord is gewijzigd
mail-password-changed-text = Het wachtwoord van uw account bij { $name } is zojuist gewijzigd.
mail-password-changed-warning = Was u dit niet? Stel dan meteen uw wachtwoord opnieuw in en meld het aan de beheerders van { $name }.
mail-password-set-subject = Uw account bij { $name } heeft nu een wachtwoord
mail-password-set-heading = Uw account heeft nu een wachtwoord
mail-password-set-text = Er is zojuist een wachtwoord ingesteld voor uw account bij { $name }. Voortaan kunt u daarmee inloggen.
mail-passkey-added-subject = Er is een toegangssleutel toegevoegd aan uw account bij { $name }
mail-passkey-added-heading = Er is een toegangssleutel toegevoegd
mail-passkey-added-text = U kunt nu inloggen bij { $name } met deze toegangssleutel: { $passkey }.
mail-passkey-added-warning = Was u dit niet? Meld het dan meteen aan de beheerders van { $name }.
mail-passkey-removed-subject = Er is een toegangssleutel verwijderd uit uw account bij { $name }
mail-passkey-removed-heading = Er is een toegangssleutel verwijderd
mail-passkey-removed-text = U kunt niet meer inloggen op uw account bij { $name } met deze toegangssleutel: { $passkey }.
mail-passkey-removed-warning = U bent overal uitgelogd. Had u dit niet verwacht? Meld het dan aan de beheerders van { $name }.
mail-account-linked-subject = Er is een nieuwe manier om in te loggen bij { $name }
mail-account-linked-heading = Een nieuwe manier om in te loggen
mail-account-linked-text = Vanaf nu opent ook { $provider } ({ $account }) uw account { $email } bij { $name }.
mail-account-linked-text-company = Vanaf nu opent alleen { $provider } ({ $account }) uw account { $email } bij { $name }.
mail-account-linked-removed = Deze openen het niet meer: { $ways }.
mail-account-linked-passkeys = Toegangssleutels
mail-webhook-disabled-subject = De webhook { $webhook } is uitgeschakeld
mail-webhook-disabled-heading = Er is een webhook uitgeschakeld
mail-webhook-disabled-text = De webhook “{ $webhook }” van { $name } heeft al drie dagen niets geaccepteerd. Daarom wordt er niets meer naartoe gestuurd.
mail-webhook-disabled-warning = Werkt de ontvanger weer? Wijzig de webhook dan of sla die ongewijzigd op: daarmee schakelt u de webhook weer in. Wat er tot dat moment is gebeurd, blijft in het auditlogboek staan.
mail-footer = U ontvangt deze e-mail omdat dit adres is gebruikt bij { $name }.

## Text messages

sms-code-text = { $code } is uw eenmalige code om in te loggen bij { $name }
