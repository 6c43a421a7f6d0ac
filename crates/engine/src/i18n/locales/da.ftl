### Dansk. Tiltaleform »du«, korte sætninger; anførselstegn » «, apostrof ’; komma foran ledsætninger.

## Everywhere

action-continue = Fortsæt
action-change-email = Brug en anden e-mailadresse
action-change-phone = Brug et andet telefonnummer
action-change-account = Brug en anden konto
label-email = E-mailadresse
label-email-or-username = E-mailadresse eller brugernavn
label-username = Brugernavn
label-phone = Telefonnummer
label-country = Land eller område
label-password = Adgangskode
label-first-name = Fornavn
label-last-name = Efternavn
label-code = Kode
label-organization-name = Organisationens navn
label-terms = Jeg accepterer servicevilkårene og privatlivspolitikken.
label-news = Send mig nyheder og tilbud på e-mail. Jeg kan altid ændre det igen.
label-recovery-code = Gendannelseskode
label-account = Konto
label-optional = { $label } (valgfrit)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Fejl:
frame-problems-heading = Tjek følgende
frame-privacy = Privatliv
frame-terms = Vilkår
frame-powered = Drevet af Doorstep

## Sign in

login-title = Log ind
login-intro = Indtast din e-mailadresse for at fortsætte.
login-intro-username = Indtast dit brugernavn for at fortsætte.
login-intro-email-or-username = Indtast din e-mailadresse eller dit brugernavn for at fortsætte.
login-intro-phone = Indtast dit telefonnummer for at fortsætte.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = for at fortsætte til { $application }
# The question, and the link behind it.
login-no-account = Har du ikke en konto?
login-register = Opret en
login-use-email = Brug en e-mailadresse i stedet
login-use-username = Brug et brugernavn i stedet
login-use-email-or-username = Brug e-mailadresse eller brugernavn i stedet
login-use-phone = Brug et telefonnummer i stedet
login-passkey = Log ind med en adgangsnøgle
login-passkey-failed = Det lykkedes ikke. Prøv igen, eller log ind på en anden måde.
# Between the form and the buttons of other ways to sign in.
login-or = eller
login-continue-with = Fortsæt med { $provider }
login-sso = Log ind med SSO

## Sign in with a company’s own provider

sso-home-realm-title = Log ind med SSO
sso-home-realm-intro = Indtast din arbejdsmailadresse. Vi sender dig videre til din virksomheds loginside.
sso-home-realm-back = Log ind på en anden måde

## On the way to another provider

leave-title = Et øjeblik
leave-intro = Vi sender dig videre til siden, hvor du logger ind. Tryk på knappen, hvis der ikke sker noget.

## Register

register-title = Opret din konto
register-intro-app = for at fortsætte til { $application }
register-intro = Det tager mindre end et minut.
# The question, and the link behind it.
register-have-account = Har du allerede en konto?
register-sign-in = Log ind
register-username-hint = Bogstaver, tal, bindestreger og understregninger.

## Email address of a new username

provide-email-title = Din e-mailadresse
provide-email-intro = Vi sender dig en kode, så du kan bekræfte den. Du får brug for den, hvis du en dag mister adgangen til din konto.
provide-email-intro-provider = { $provider } gav os ikke en mailadresse, som vi kan stole på. Vi sender dig en kode, så du kan bekræfte din.
provide-email-intro-named = { $provider } gav os denne adresse. Vi sender dig en kode, så du kan bekræfte, at den er din.

## Clickwrap

clickwrap-title = Lige en ting mere
clickwrap-intro = Accepter vilkårene for at oprette din konto.

## Account not found

account-not-found-title = Vi kender ikke den adresse
account-not-found-title-username = Vi kender ikke det brugernavn
account-not-found-title-phone = Vi kender ikke det nummer
account-not-found-offer = Der er endnu ikke nogen konto med denne e-mailadresse. Du kan oprette en nu eller prøve en anden adresse.
account-not-found-offer-username = Der er endnu ikke nogen konto med dette brugernavn. Du kan oprette en nu eller prøve et andet brugernavn.
account-not-found-offer-phone = Der er endnu ikke nogen konto med dette telefonnummer. Du kan oprette en nu eller prøve et andet nummer.
account-not-found-closed = Der er ikke nogen konto med denne e-mailadresse. Tjek stavningen, eller prøv en anden adresse.
account-not-found-closed-username = Der er ikke nogen konto med dette brugernavn. Tjek stavningen, eller prøv et andet.
account-not-found-closed-phone = Der er ikke nogen konto med dette telefonnummer. Tjek cifrene og landet, eller prøv et andet nummer.
account-not-found-create = Opret konto
account-not-found-back = Prøv en anden adresse
account-not-found-back-username = Prøv et andet brugernavn
account-not-found-back-phone = Prøv et andet nummer

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Anmod om adgang
# On the page to register, before that link.
request-access-offer = Konti oprettes her efter anmodning.
request-access-title = Anmod om adgang
request-access-intro = Du kan ikke selv oprette en konto her. Fortæl os, hvem du er, så ser vi på din anmodning.
request-access-intro-account = Din konto er endnu ikke medlem af denne organisation. Send en anmodning, så ser vi på den.
request-access-submit = Send anmodning
request-access-success-title = Vi har modtaget din anmodning
# The address stands below.
request-access-success-text = Tak. Når du har fået adgang, kan du logge ind med denne e-mailadresse.

## Code

code-title-sign-in = Tjek din e-mail
code-title-sign-up = Bekræft din e-mailadresse
# The address stands below.
code-intro = Vi har sendt en 6-cifret kode til
code-intro-username = Vi har sendt en 6-cifret kode til din e-mailadresse.
code-hint = Det kan tage et minut. Kig også i din spammappe.
# The question, and the button behind it.
code-not-received = Har du ikke fået en e-mail?
code-resend = Send en ny kode
code-link = Derefter giver { $provider } ({ $account }) adgang til din konto.
code-link-company = Det bliver den eneste måde at logge ind på: Dine andre måder, f.eks. en adgangskode eller adgangsnøgler, fjernes.
reset-password-verify-email-otp-title = Tjek din e-mail
reset-password-verify-email-otp-intro = For at vælge en adgangskode skal du indtaste den 6-cifrede kode, vi har sendt til
reset-password-verify-email-otp-intro-username = For at vælge en adgangskode skal du indtaste den 6-cifrede kode, vi har sendt til din e-mailadresse.

## Code by text message

phone-code-title-sign-in = Tjek din telefon
phone-code-title-sign-up = Bekræft dit telefonnummer
phone-code-intro = Vi har sendt en sms med en 6-cifret kode til
phone-code-hint = Der kan gå et minut, før den kommer frem.
phone-code-not-received = Har du ikke fået en sms?

## Password

verify-password-title = Indtast din adgangskode
verify-password-forgot = Har du glemt adgangskoden?
set-password-title-create = Opret en adgangskode
set-password-title-replace = Vælg en ny adgangskode
set-password-intro-create = Du skal bruge den, næste gang du logger ind.
set-password-intro-replace = Din gamle adgangskode holder op med at virke.
set-password-intro-temporary = En midlertidig adgangskode virker kun én gang. Vælg den, du vil bruge fra nu af.
set-password-first = Ny adgangskode
set-password-second = Gentag den nye adgangskode
set-password-hint = Mindst { $minimum ->
    [one] { $minimum } tegn
   *[other] { $minimum } tegn
}. Nogle få ord i træk giver en stærk adgangskode.
set-password-submit = Gem adgangskode

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Beskyt din konto
mfa-method-selection-title-use = Bekræft, at det er dig
mfa-method-selection-intro-set-up = Fra nu af bekræfter du hvert login med noget, som kun du har. Hvordan vil du gøre det?
mfa-method-selection-intro-use = Vælg, hvordan du vil bekræfte dette login.
mfa-method-selection-legend = Måder at bekræfte på
mfa-method-selection-app = Godkendelsesapp
mfa-method-selection-app-hint = Koder fra en app på din telefon
mfa-method-selection-email = E-mail
mfa-method-selection-email-hint = En kode i din indbakke
mfa-method-selection-sms = Sms
mfa-method-selection-sms-hint = En kode sendt til din telefon
mfa-method-selection-recovery = Gendannelseskode
mfa-method-selection-recovery-hint = En af de koder, du har gemt
mfa-method-selection-decline = Brug ikke multifaktorgodkendelse
mfa-other-way = Prøv på en anden måde

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Konfigurer din godkendelsesapp
mfa-authenticator-app-title-use = Indtast koden fra din app
mfa-authenticator-app-intro-use = Åbn din godkendelsesapp, og indtast den 6-cifrede kode, som den viser for denne konto.
mfa-authenticator-app-scan = Scan dette billede med din godkendelsesapp.
mfa-authenticator-app-picture = QR-kode til din godkendelsesapp
mfa-authenticator-app-open = På denne enhed? Åbn din app
mfa-authenticator-app-manual = Kan du ikke scanne? Indtast denne nøgle
mfa-authenticator-app-account = Konto
mfa-authenticator-app-key = Nøgle
mfa-authenticator-app-then = Indtast derefter den 6-cifrede kode, som appen viser.
mfa-authenticator-app-hint-use = Der kommer en ny kode hvert 30. sekund, og hver kode virker én gang.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Konfigurer koder på e-mail
mfa-setup-email-intro = Hvilken adresse skal vi sende dine koder til? Vælg helst en, du ikke logger ind med.
mfa-setup-phone-title = Konfigurer koder på sms
mfa-setup-phone-intro = Hvilken telefon skal vi sende dine koder til?
mfa-use-email-otp-title = Tjek din e-mail
mfa-use-phone-otp-title = Tjek din telefon

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Indtast en gendannelseskode
mfa-use-recovery-code-intro = Det er en af de koder, du gemte, da du konfigurerede multifaktorgodkendelse. Hver kode virker én gang.
mfa-view-recovery-codes-title = Gem dine gendannelseskoder
mfa-view-recovery-codes-intro = Hvis du en dag ikke kan få en kode, kan du logge ind med en af disse. Hver kode virker én gang. Opbevar dem et sted, hvor kun du kan finde dem: De bliver ikke vist igen.
mfa-view-recovery-codes-list = Dine gendannelseskoder
mfa-view-recovery-codes-copy = Kopiér
mfa-view-recovery-codes-copied = Kopieret
mfa-view-recovery-codes-download = Download
mfa-view-recovery-codes-print = Udskriv
mfa-view-recovery-codes-late = Af hensyn til din sikkerhed vises koderne kun i få minutter, og den tid er gået.
mfa-view-recovery-codes-submit = Jeg har gemt dem
mfa-view-recovery-codes-file = Gendannelseskoder til { $name }. Hver kode virker én gang.

## Organization

choose-organization-title = Vælg en organisation
choose-organization-intro = Du er med i flere. Hvor vil du hen?
choose-organization-legend = Dine organisationer
choose-organization-join-title = Vil du være med i { $organization }?
choose-organization-join-intro = Du er endnu ikke medlem af denne organisation.
choose-organization-join = Bliv medlem af { $organization }
choose-organization-create = Opret en organisation
create-organization-title = Giv din organisation et navn
create-organization-intro = Navnet på dit team eller din virksomhed. Du kan ændre det senere.
create-organization-submit = Opret organisation

## Passkey

add-passkey-title-offer = Log hurtigere ind næste gang
add-passkey-title-required = Opret en adgangsnøgle
add-passkey-intro = Med en adgangsnøgle logger du ind på samme måde, som du låser din enhed op: med dit fingeraftryk, dit ansigt eller din pinkode. Der er intet at huske og intet at indtaste.
add-passkey-required = Her kræves en adgangsnøgle. Opret en for at fortsætte.
add-passkey-submit = Opret en adgangsnøgle
add-passkey-skip = Ikke nu
add-passkey-failed = Der blev ikke oprettet en adgangsnøgle. Du kan prøve igen.
add-passkey-no-support = Denne browser kan ikke oprette en adgangsnøgle her. Slå JavaScript til, eller log ind med en anden browser eller på en anden enhed.
add-passkey-no-support-optional = Denne browser kan ikke oprette en adgangsnøgle her. Du kan fortsætte uden.

## Error

error-title = Noget gik galt
error-title-session = Lad os begynde forfra
error-title-access = Du har ikke adgang
error-title-suspended = Adgangen er spærret
error-title-registration = Oprettelsen af konti er lukket
error-title-creation = Ingen nye organisationer
error-title-request = Lidt langsommere, tak
error-home = Gå til applikationen
error-retry = Log ind igen
error-start = Gå til startsiden
error-code = Fejlkode
error-correlation = Reference
error-support = Hvis det bliver ved med at ske, så send disse oplysninger til dem, der driver applikationen.
error-fix-parameter = Parameteren nedenfor mangler, blev sendt to gange med forskellige værdier eller henviser til noget, der ikke findes her. Sammenlign anmodningen med applikationens indstillinger.
error-codes-title = Hvad fejlkoder betyder
error-codes-intro = En side, der fortæller om et problem, viser en af disse koder. Tallene i sætningerne er eksempler.

## Account locked

account-locked-title = Din konto er låst et øjeblik
account-locked-why = Der var for mange mislykkede forsøg, så vi har sat login på pause for at beskytte din konto.
account-locked-remaining = Du kan prøve igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minutter
}.
account-locked-retry = Tilbage til login

## Invalid redirect address

invalid-redirect-url-title-callback = Denne callback-URL er ikke tilladt
invalid-redirect-url-title-logout = Denne logud-adresse er ikke tilladt
invalid-redirect-url-title-missing = Der mangler en adresse at vende tilbage til
invalid-redirect-url-intro = Applikationen bad os sende dig til en adresse, der ikke står på dens liste. Af hensyn til din sikkerhed stoppede vi her.
invalid-redirect-url-missing = Applikationen oplyste ikke, hvor vi skulle sende dig hen. Af hensyn til din sikkerhed stoppede vi her.
invalid-redirect-url-value = Ønsket adresse
invalid-redirect-url-parameter = Parameter
invalid-redirect-url-application = Applikation
invalid-redirect-url-fix = Er du udvikleren?
invalid-redirect-url-fix-callback = Åbn applikationens indstillinger, og føj adressen, præcis som den står ovenfor, til de tilladte callback-URL’er.
invalid-redirect-url-fix-logout = Åbn applikationens indstillinger, og føj adressen, præcis som den står ovenfor, til de tilladte URL’er til omdirigering efter log ud.
invalid-redirect-url-fix-missing = Send den parameter, der er nævnt ovenfor, med en adresse fra applikationens liste.
invalid-redirect-url-fix-compare = Skema, vært, port, sti og en afsluttende skråstreg skal alle være ens. http:// og https:// er forskellige adresser.

## Signed out, signed in

home-title = Doorstep kører
home-text = Login begynder i din applikation.
home-inbox = Åbn indbakken
home-discovery = Discovery-dokument

signed-out-title = Du er logget ud
signed-out-text = Du kan lukke dette vindue nu.
signed-out-again = Log ind igen
sign-out-confirm-title = Vil du logge ud?
sign-out-confirm-text = Det afslutter din session her og i alle applikationer, der bruger den.
sign-out-confirm-submit = Log ud
sign-out-confirm-stay = Forbliv logget ind
success-title = Du er logget ind
success-text = Du kan lukke dette vindue og vende tilbage til applikationen.
success-text-app = Du kan lukke dette vindue og vende tilbage til { $application }.
success-open = Åbn applikationen

## Inbox for developers

dev-inbox-title = Indbakke
dev-inbox-intro = E-mails, der ville være blevet sendt. De bliver på denne maskine og forsvinder ved genstart.
dev-inbox-empty = Ingen e-mails endnu
dev-inbox-empty-hint = Opret en konto, eller log ind med en vilkårlig adresse, så vises beskeden her.
dev-inbox-refresh = Opdater
dev-inbox-clear = Slet alle
dev-inbox-to = Til
dev-inbox-text-message = Sms
dev-inbox-code = Kode
dev-inbox-show = Vis besked
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Indtast din e-mailadresse.
problem-email-invalid = Indtast en e-mailadresse som name@example.com.
problem-email-or-username-required = Indtast din e-mailadresse eller dit brugernavn.
problem-email-or-username-invalid = Indtast dit brugernavn eller en e-mailadresse som name@example.com.
problem-username-required = Indtast et brugernavn.
problem-username-invalid = Et brugernavn må kun indeholde bogstaver, tal, bindestreger og understregninger.
problem-username-length = Et brugernavn har { $minimum } til { $maximum } tegn.
problem-username-taken = Nogen har allerede dette brugernavn. Vælg et andet, eller log ind, hvis det er dit.
problem-phone-required = Indtast dit telefonnummer.
problem-phone-invalid = Det er ikke et telefonnummer, vi kan nå. Tjek cifrene og landet.
problem-phone-country-required = Vælg landet for dit telefonnummer.
problem-phone-not-configured = Vi kan endnu ikke sende sms’er her. Log ind på en anden måde, eller spørg dem, der driver applikationen.
problem-method-off = Du kan ikke logge ind på denne applikation på den måde. Brug feltet nedenfor.
problem-no-contact = Denne konto har ikke nogen e-mailadresse, som vi kan sende en kode til. Bed dem, der driver applikationen, om hjælp.
problem-home-realm-unknown = Vi kender ikke et virksomhedslogin til denne adresse. Tjek adressen, eller log ind på en anden måde.
problem-provider-not-ready = Denne måde at logge ind på er ikke klar endnu. Vælg en anden, eller spørg dem, der driver applikationen.
problem-provider-unreachable = Tjenesten, som du ville logge ind med, svarer ikke. Prøv igen om lidt, eller log ind på en anden måde.
problem-provider-refused = Vi kunne ikke godkende svaret fra tjenesten, som du loggede ind med. Prøv igen, eller log ind på en anden måde.
problem-provider-cancelled = Login blev annulleret der. Prøv igen, eller log ind på en anden måde.
problem-provider-expired = Det tog for lang tid eller var allerede gjort. Log ind en gang til.
problem-provider-not-allowed = Denne konto kan ikke bruges til at logge ind her. Brug en anden, eller spørg dem, der driver applikationen.
problem-provider-not-fresh = Tjenesten, som du loggede ind med, spurgte ikke igen, hvem du er. Log ud der, og prøv så igen her.
problem-provider-faulty = Tjenesten, som du ville logge ind med, har selv et problem. Prøv igen om lidt, eller log ind på en anden måde.
problem-connected-app-expired = Det tog for lang tid eller er allerede gjort. Gå tilbage til applikationen, og begynd igen.
problem-connected-app-not-ready = Forbindelsen til den anden tjeneste er ikke sat rigtigt op. Spørg dem, der driver applikationen.
problem-connected-app-failed = Den anden tjeneste svarede ikke, som den skulle. Gå tilbage til applikationen, og prøv igen om lidt.
problem-connected-app-cancelled = Der blev ikke givet adgang. Vil du give den, så gå tilbage til applikationen, og begynd igen.
problem-connected-app-other-user = Dette var tiltænkt en anden konto end den, du er logget ind med. Gå tilbage til applikationen, og begynd igen.
problem-email-domain-not-allowed = Adresser fra dette domæne kan ikke bruges til at oprette en konto her. Brug din arbejdsadresse.
problem-email-taken = En anden konto har denne adresse. Log ind med den, eller indtast en anden.
problem-terms-required = Accepter vilkårene for at oprette en konto.
problem-domain-not-allowed = Kun adresser fra bestemte domæner har adgang her. Brug din arbejdsadresse, eller spørg en administrator.
problem-first-name-too-long = Dit fornavn må højst være på { $maximum } tegn.
problem-last-name-too-long = Dit efternavn må højst være på { $maximum } tegn.
problem-code-required = Indtast koden fra e-mailen.
problem-phone-code-required = Indtast koden fra sms’en.
problem-code-incorrect = Koden er ikke rigtig. Tjek den nyeste e-mail, og prøv igen.
problem-phone-code-incorrect = Koden er ikke rigtig. Tjek den nyeste sms, og prøv igen.
problem-code-expired = Koden er for gammel. Bed om en ny nedenfor.
problem-code-wrong-length = Koden har { $length } cifre. Tjek, at du har kopieret dem alle.
problem-code-too-many-tries = For mange forkerte koder. Vi har sendt dig en ny, og den gamle virker ikke længere.
problem-resend-too-soon = Vi har lige sendt dig en kode. Du kan bede om en ny om { $seconds ->
    [one] { $seconds } sekund
   *[other] { $seconds } sekunder
}.
problem-too-many-codes = Der er bedt om for mange koder. Prøv igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minutter
}.
problem-too-many-codes-here = Der er bedt om for mange koder fra dit netværk. Prøv igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minutter
}.
problem-too-many-requests-here = Der kom for mange anmodninger fra dit netværk. Prøv igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minutter
}.
problem-password-required = Indtast din adgangskode.
problem-password-incorrect = Adgangskoden er ikke rigtig. Prøv igen.
problem-password-too-short = Brug mindst { $minimum ->
    [one] { $minimum } tegn
   *[other] { $minimum } tegn
}.
problem-password-too-long = Brug højst { $maximum } tegn.
problem-password-too-common = Denne adgangskode står på de lister, som angribere prøver først. Vælg en anden.
problem-password-surrounding-space = En adgangskode må ikke begynde eller slutte med et mellemrum.
problem-password-mismatch = De to adgangskoder er ikke ens. Indtast begge igen.
problem-password-same = Vælg en anden adgangskode end den, du havde.
problem-password-is-name = Din e-mailadresse eller dit brugernavn er for let at gætte som adgangskode. Vælg en anden.
problem-mfa-factor-required = Vælg en måde for at fortsætte.
problem-mfa-same-contact = Du har lige brugt koden, vi sendte dig, og endnu en til det samme sted beviser ikke mere. Opsæt en anden metode.
problem-mfa-same-email = Du har lige fået en kode på denne adresse. Indtast en anden.
problem-mfa-same-phone = Du har lige fået en kode på denne telefon. Indtast et andet nummer.
problem-app-code-required = Indtast koden fra din godkendelsesapp.
problem-app-code-incorrect = Koden er ikke rigtig, eller den er allerede brugt. Vent, til appen viser en ny, og indtast den.
problem-recovery-code-required = Indtast en af dine gendannelseskoder.
problem-recovery-code-incorrect = Det er ikke en af dine ubrugte gendannelseskoder. Tjek den, eller prøv en anden.
problem-passkey-unknown = Denne adgangsnøgle er ikke kendt her. Den kan være blevet fjernet. Log ind på en anden måde.
problem-passkey-refused = Din adgangsnøgle kunne ikke kontrolleres. Prøv igen, eller log ind på en anden måde.
problem-passkey-not-here = Denne organisation bruger ikke adgangsnøgler. Log ind på en anden måde.
problem-passkey-not-added = Adgangsnøglen kunne ikke gemmes. Prøv igen.
problem-organization-required = Vælg en organisation for at fortsætte.
problem-organization-name-required = Indtast et navn til din organisation.
problem-organization-name-too-long = Navnet må højst være på { $maximum } tegn.
problem-registration-closed = Der kan ikke oprettes nye konti her i øjeblikket. Hvis du allerede har en, så log ind.
problem-no-organization-access = Din konto er ikke medlem af denne organisation. Bed en af dens administratorer om at tilføje dig.
problem-organization-not-found = Vi kunne ikke finde denne organisation. Tjek det link, du fulgte.
problem-organization-suspended = Denne organisation er spærret. Bed dens administrator om hjælp.
problem-organization-creation-closed = Der kan ikke oprettes nye organisationer her. Spørg dem, der driver applikationen.
problem-organization-method = Denne organisation kræver, at du logger ind på en anden måde. Hvis der ikke vises nogen her, så spørg dens administrator.
problem-user-suspended = Din konto er spærret. Bed dem, der driver applikationen, om hjælp.
problem-no-method = Denne applikation har endnu ikke slået en loginmetode til. Bed dem, der driver den, om hjælp.
problem-locked = For mange mislykkede forsøg. Prøv igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minutter
}.
problem-too-many-requests = Der kom for mange anmodninger fra dit netværk. Vent et minut, og prøv så igen.
problem-session-ended = Dette login tog for lang tid eller er allerede gennemført på en anden fane. Begynd igen fra applikationen.
problem-other-browser = Dette login blev påbegyndt i en anden browser. Gå tilbage til den, eller begynd forfra fra applikationen.
problem-form-expired = Denne side var åben for længe. Send den en gang til.
problem-bad-request = Linket eller formularen var ufuldstændig eller blev ændret undervejs. Begynd igen fra applikationen.
problem-not-found = Der er ikke noget på denne adresse. Tjek det link, du fulgte.
problem-unknown = Fejlen er vores. Prøv igen om et øjeblik.

## Notices: something happened, as it should

notice-code-sent = Vi har sendt dig en ny kode. Kun den nyeste virker.
notice-password-changed = Din adgangskode er ændret. Log ind med den nye.
notice-password-requested = Dem, der driver denne tjeneste, beder dig vælge en ny adgangskode.
notice-sign-in-again = Log ind igen, så vi er sikre på, at det er dig.

## Mail

mail-code-subject-sign-in = { $code } er din engangskode til at logge ind hos { $name }
mail-code-subject-sign-up = { $code } er din engangskode til at oprette en konto hos { $name }
mail-code-subject-reset = { $code } er din engangskode til at nulstille din adgangskode hos { $name }
mail-code-subject-choose = { $code } er din engangskode til at vælge en adgangskode hos { $name }
mail-code-heading-sign-in = Din loginkode
mail-code-heading-sign-up = Bekræft din e-mailadresse
mail-code-heading-reset = Nulstil din adgangskode
# The code stands below.
mail-code-text-sign-in = Indtast denne kode for at logge ind hos { $name }:
mail-code-text-sign-up = Indtast denne kode for at oprette din konto hos { $name }:
mail-code-text-reset = Indtast denne kode for at vælge en ny adgangskode hos { $name }:
mail-code-valid-minutes = Koden virker én gang og gælder i { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minutter
}.
mail-code-valid-hours = Koden virker én gang og gælder i { $hours ->
    [one] { $hours } time
   *[other] { $hours } timer
}.
mail-code-warning = Ingen fra { $name } vil nogensinde bede dig om den. Hvis du ikke har bedt om koden, kan du se bort fra denne e-mail.
mail-code-warning-requested = Ingen fra { $name } vil nogensinde bede dig om den. Hvis det ikke var dig, kan du se bort fra denne e-mail.
mail-no-account-subject = Der er ikke nogen konto med denne adresse hos { $name }
mail-no-account-heading = Ingen konto med denne adresse
mail-no-account-text = Nogen, sandsynligvis dig, ville logge ind hos { $name } med denne adresse, men der er ikke nogen konto med den.
mail-no-account-warning = Har du brugt en anden adresse? Prøv med den. Hvis det ikke var dig, kan du se bort fra denne e-mail.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Har du brugt en anden adresse? Prøv med den. Ellers kan du anmode om adgang på login-siden. Hvis det ikke var dig, kan du se bort fra denne e-mail.
mail-code-subject-set-up = { $code } er din engangskode til at bekræfte denne adresse hos { $name }
mail-code-heading-set-up = Bekræft denne adresse
mail-code-text-second-factor = Indtast denne kode for at logge helt ind hos { $name }:
mail-code-text-set-up = Indtast denne kode for at få dine loginkoder til { $name } på denne adresse:
mail-code-text-confirm = Indtast denne kode for at bekræfte denne adresse hos { $name }:
mail-code-subject-link = { $code } er din engangskode til at forbinde { $provider } med din konto hos { $name }
mail-code-text-link = Med denne kode giver { $provider } ({ $account }) fra nu af adgang til din konto { $email } hos { $name }.
mail-mfa-added-subject = Multifaktorgodkendelse er konfigureret hos { $name }
mail-mfa-added-heading = Din konto er bedre beskyttet
mail-mfa-added-text-app = Fra nu af kan du blive bedt om en kode fra din godkendelsesapp, når du logger ind på din konto hos { $name }.
mail-mfa-added-text-email = Fra nu af kan du blive bedt om en kode sendt på e-mail, når du logger ind på din konto hos { $name }.
mail-mfa-added-text-sms = Fra nu af kan du blive bedt om en kode sendt til din telefon, når du logger ind på din konto hos { $name }.
mail-mfa-reset-subject = Multifaktorgodkendelse er nulstillet hos { $name }
mail-mfa-reset-heading = Multifaktorgodkendelse er nulstillet
mail-mfa-reset-text = En administrator hos { $name } har fjernet det andet trin i login fra din konto, og du er blevet logget ud. Du bliver muligvis bedt om at konfigurere det igen.
mail-mfa-recovery-subject = En gendannelseskode er brugt hos { $name }
mail-mfa-recovery-heading = En gendannelseskode er brugt
mail-mfa-recovery-text = Nogen har lige brugt en af dine gendannelseskoder til at logge ind hos { $name }. { $left ->
    [0] Det var den sidste.
    [one] Der er { $left } kode tilbage.
   *[other] Der er { $left } koder tilbage.
}
mail-mfa-warning = Hvis det ikke var dig, så skift straks din adgangskode, og giv besked til dem, der driver { $name }.
mail-password-changed-subject = Din adgangskode hos { $name } er ændret
mail-password-changed-heading = Din adgangskode er ændret
mail-password-changed-text = Adgangskoden til din konto hos { $name } er lige blevet ændret.
mail-password-changed-warning = Hvis det ikke var dig, så nulstil straks din adgangskode, og giv besked til dem, der driver { $name }.
mail-password-set-subject = Din konto hos { $name } har nu en adgangskode
mail-password-set-heading = Din konto har nu en adgangskode
mail-password-set-text = Der er lige blevet valgt en adgangskode til din konto hos { $name }. Fra nu af kan du logge ind med den.
mail-passkey-added-subject = En adgangsnøgle er føjet til din konto hos { $name }
mail-passkey-added-heading = En adgangsnøgle er tilføjet
mail-passkey-added-text = Du kan nu logge ind hos { $name } med denne adgangsnøgle: { $passkey }.
mail-passkey-added-warning = Hvis det ikke var dig, så giv straks besked til dem, der driver { $name }.
mail-passkey-removed-subject = En adgangsnøgle er fjernet fra din konto hos { $name }
mail-passkey-removed-heading = En adgangsnøgle er fjernet
mail-passkey-removed-text = Du kan ikke længere logge ind på din konto hos { $name } med denne adgangsnøgle: { $passkey }.
mail-passkey-removed-warning = Du er blevet logget ud alle steder. Hvis du ikke forventede det, så giv besked til dem, der driver { $name }.
mail-account-linked-subject = Der er en ny måde at logge ind på hos { $name }
mail-account-linked-heading = En ny måde at logge ind på
mail-account-linked-text = Fra nu af giver { $provider } ({ $account }) også adgang til din konto { $email } hos { $name }.
mail-account-linked-text-company = Fra nu af giver kun { $provider } ({ $account }) adgang til din konto { $email } hos { $name }.
mail-account-linked-removed = Disse giver ikke længere adgang: { $ways }.
mail-account-linked-passkeys = Adgangsnøgler
mail-webhook-disabled-subject = Webhooken { $webhook } er slået fra
mail-webhook-disabled-heading = En webhook er slået fra
mail-webhook-disabled-text = Webhooken »{ $webhook }« hos { $name } har ikke accepteret noget i tre dage, så der sendes ikke mere til den.
mail-webhook-disabled-warning = Når modtageren virker igen, skal du ændre webhooken eller gemme den uændret: Så slås den til igen. Det, der er sket indtil da, gemmes i revisionsloggen.
mail-footer = Du modtager denne e-mail, fordi adressen er blevet brugt hos { $name }.

## Text messages

sms-code-text = { $code } er din engangskode til at logge ind hos { $name }
