### Norsk bokmål. Tiltaleform «du», korte setninger; anførselstegn « », apostrof ’.

## Everywhere

action-continue = Fortsett
action-change-email = Bruk en annen e-postadresse
action-change-phone = Bruk et annet telefonnummer
action-change-account = Bruk en annen konto
label-email = E-postadresse
label-email-or-username = E-postadresse eller brukernavn
label-username = Brukernavn
label-phone = Telefonnummer
label-country = Land eller område
label-password = Passord
label-first-name = Fornavn
label-last-name = Etternavn
label-code = Kode
label-organization-name = Navn på organisasjonen
label-terms = Jeg godtar tjenestevilkårene og personvernerklæringen.
label-news = Send meg nyheter og tilbud på e-post. Jeg kan ombestemme meg når som helst.
label-recovery-code = Gjenopprettingskode
label-account = Konto
label-optional = { $label } (valgfritt)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Feil:
frame-problems-heading = Sjekk følgende
frame-privacy = Personvern
frame-terms = Vilkår
frame-powered = Drevet av Doorstep

## Sign in

login-title = Logg inn
login-intro = Skriv inn e-postadressen din for å fortsette.
login-intro-username = Skriv inn brukernavnet ditt for å fortsette.
login-intro-email-or-username = Skriv inn e-postadressen eller brukernavnet ditt for å fortsette.
login-intro-phone = Skriv inn telefonnummeret ditt for å fortsette.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = for å fortsette til { $application }
# The question, and the link behind it.
login-no-account = Har du ikke konto?
login-register = Opprett en
login-use-email = Bruk e-postadresse i stedet
login-use-username = Bruk brukernavn i stedet
login-use-email-or-username = Bruk e-postadresse eller brukernavn i stedet
login-use-phone = Bruk telefonnummer i stedet
login-passkey = Logg inn med tilgangsnøkkel
login-passkey-failed = Det gikk ikke. Prøv igjen, eller logg inn på en annen måte.
# Between the form and the buttons of other ways to sign in.
login-or = eller
login-continue-with = Fortsett med { $provider }
login-sso = Logg inn med SSO

## Sign in with a company’s own provider

sso-home-realm-title = Logg inn med SSO
sso-home-realm-intro = Skriv inn jobbadressen din. Vi tar deg til bedriftens innloggingsside.
sso-home-realm-back = Logg inn på en annen måte

## On the way to another provider

leave-title = Et øyeblikk
leave-intro = Vi tar deg til siden der du logger inn. Trykk på knappen hvis ingenting skjer.

## Register

register-title = Opprett kontoen din
register-intro-app = for å fortsette til { $application }
register-intro = Det tar mindre enn ett minutt.
# The question, and the link behind it.
register-have-account = Har du allerede en konto?
register-sign-in = Logg inn
register-username-hint = Bokstaver, sifre, bindestreker og understreker.

## Email address of a new username

provide-email-title = E-postadressen din
provide-email-intro = Vi sender deg en kode for å bekrefte den. Du trenger den hvis du en gang mister tilgangen til kontoen din.
provide-email-intro-provider = { $provider } ga oss ingen e-postadresse som vi kan stole på. Vi sender deg en kode for å bekrefte din.
provide-email-intro-named = { $provider } ga oss denne adressen. Vi sender deg en kode for å bekrefte at den er din.

## Clickwrap

clickwrap-title = Bare én ting til
clickwrap-intro = Godta vilkårene for å opprette kontoen din.

## Account not found

account-not-found-title = Vi kjenner ikke den adressen
account-not-found-title-username = Vi kjenner ikke det brukernavnet
account-not-found-title-phone = Vi kjenner ikke det nummeret
account-not-found-offer = Det finnes ingen konto med denne e-postadressen ennå. Du kan opprette en nå eller prøve en annen adresse.
account-not-found-offer-username = Det finnes ingen konto med dette brukernavnet ennå. Du kan opprette en nå eller prøve et annet brukernavn.
account-not-found-offer-phone = Det finnes ingen konto med dette telefonnummeret ennå. Du kan opprette en nå eller prøve et annet nummer.
account-not-found-closed = Det finnes ingen konto med denne e-postadressen. Sjekk skrivemåten, eller prøv en annen adresse.
account-not-found-closed-username = Det finnes ingen konto med dette brukernavnet. Sjekk skrivemåten, eller prøv et annet.
account-not-found-closed-phone = Det finnes ingen konto med dette telefonnummeret. Sjekk sifrene og landet, eller prøv et annet nummer.
account-not-found-create = Opprett konto
account-not-found-back = Prøv en annen adresse
account-not-found-back-username = Prøv et annet brukernavn
account-not-found-back-phone = Prøv et annet nummer

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Be om tilgang
# On the page to register, before that link.
request-access-offer = Her opprettes kontoer på forespørsel.
request-access-title = Be om tilgang
request-access-intro = Du kan ikke opprette en konto her selv. Fortell oss hvem du er, så ser vi på forespørselen din.
request-access-intro-account = Kontoen din er ikke medlem av denne organisasjonen ennå. Send en forespørsel, så ser vi på den.
request-access-submit = Send forespørsel
request-access-success-title = Vi har mottatt forespørselen din
# The address stands below.
request-access-success-text = Takk. Når du har fått tilgang, kan du logge inn med denne e-postadressen.

## Code

code-title-sign-in = Sjekk e-posten din
code-title-sign-up = Bekreft e-postadressen din
# The address stands below.
code-intro = Vi har sendt en 6-sifret kode til
code-intro-username = Vi har sendt en 6-sifret kode til e-postadressen din.
code-hint = Det kan ta et minutt. Se også i søppelposten.
# The question, and the button behind it.
code-not-received = Har du ikke fått e-post?
code-resend = Send en ny kode
code-link = Deretter åpner { $provider } ({ $account }) kontoen din.
code-link-company = Det blir den eneste måten å logge inn på: De andre måtene dine, for eksempel et passord eller tilgangsnøkler, fjernes.
reset-password-verify-email-otp-title = Sjekk e-posten din
reset-password-verify-email-otp-intro = For å velge et passord skriver du inn den 6-sifrede koden vi har sendt til
reset-password-verify-email-otp-intro-username = For å velge et passord skriver du inn den 6-sifrede koden vi har sendt til e-postadressen din.

## Code by text message

phone-code-title-sign-in = Sjekk telefonen din
phone-code-title-sign-up = Bekreft telefonnummeret ditt
phone-code-intro = Vi har sendt en SMS med en 6-sifret kode til
phone-code-hint = Det kan ta et minutt før den kommer frem.
phone-code-not-received = Har du ikke fått SMS?

## Password

verify-password-title = Skriv inn passordet ditt
verify-password-forgot = Har du glemt passordet?
set-password-title-create = Lag et passord
set-password-title-replace = Velg et nytt passord
set-password-intro-create = Du bruker det neste gang du logger inn.
set-password-intro-replace = Det gamle passordet slutter å virke.
set-password-intro-temporary = Et midlertidig passord virker bare én gang. Velg det du vil bruke fra nå av.
set-password-first = Nytt passord
set-password-second = Gjenta det nye passordet
set-password-hint = Minst { $minimum ->
    [one] { $minimum } tegn
   *[other] { $minimum } tegn
}. Noen få ord etter hverandre gir et sterkt passord.
set-password-submit = Lagre passordet

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Beskytt kontoen din
mfa-method-selection-title-use = Bekreft at det er deg
mfa-method-selection-intro-set-up = Fra nå av bekrefter du hver innlogging med noe som bare du har. Hvordan vil du gjøre det?
mfa-method-selection-intro-use = Velg hvordan du vil bekrefte denne innloggingen.
mfa-method-selection-legend = Måter å bekrefte på
mfa-method-selection-app = Autentiseringsapp
mfa-method-selection-app-hint = Koder fra en app på telefonen din
mfa-method-selection-email = E-post
mfa-method-selection-email-hint = En kode i innboksen din
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = En kode sendt til telefonen din
mfa-method-selection-recovery = Gjenopprettingskode
mfa-method-selection-recovery-hint = En av kodene du har lagret
mfa-method-selection-decline = Ikke bruk flerfaktorautentisering
mfa-other-way = Prøv på en annen måte

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Sett opp autentiseringsappen
mfa-authenticator-app-title-use = Skriv inn koden fra appen
mfa-authenticator-app-intro-use = Åpne autentiseringsappen og skriv inn den 6-sifrede koden den viser for denne kontoen.
mfa-authenticator-app-scan = Skann dette bildet med autentiseringsappen.
mfa-authenticator-app-picture = QR-kode for autentiseringsappen
mfa-authenticator-app-open = På denne enheten? Åpne appen
mfa-authenticator-app-manual = Kan du ikke skanne? Skriv inn denne nøkkelen
mfa-authenticator-app-account = Konto
mfa-authenticator-app-key = Nøkkel
mfa-authenticator-app-then = Skriv deretter inn den 6-sifrede koden som appen viser.
mfa-authenticator-app-hint-use = Det kommer en ny kode hvert 30. sekund, og hver kode virker én gang.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Sett opp koder på e-post
mfa-setup-email-intro = Hvilken adresse skal vi sende kodene til? Velg helst en du ikke logger inn med.
mfa-setup-phone-title = Sett opp koder på SMS
mfa-setup-phone-intro = Hvilken telefon skal vi sende kodene til?
mfa-use-email-otp-title = Sjekk e-posten din
mfa-use-phone-otp-title = Sjekk telefonen din

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Skriv inn en gjenopprettingskode
mfa-use-recovery-code-intro = Det er en av kodene du lagret da du satte opp flerfaktorautentisering. Hver kode virker én gang.
mfa-view-recovery-codes-title = Lagre gjenopprettingskodene dine
mfa-view-recovery-codes-intro = Hvis du en gang ikke får tak i en kode, kommer du inn med en av disse. Hver kode virker én gang. Oppbevar dem der bare du finner dem. De blir ikke vist igjen.
mfa-view-recovery-codes-list = Gjenopprettingskodene dine
mfa-view-recovery-codes-copy = Kopier
mfa-view-recovery-codes-copied = Kopiert
mfa-view-recovery-codes-download = Last ned
mfa-view-recovery-codes-print = Skriv ut
mfa-view-recovery-codes-late = For din sikkerhet vises kodene bare i noen få minutter, og den tiden er ute.
mfa-view-recovery-codes-submit = Jeg har lagret dem
mfa-view-recovery-codes-file = Gjenopprettingskoder for { $name }. Hver kode virker én gang.

## Organization

choose-organization-title = Velg en organisasjon
choose-organization-intro = Du tilhører flere enn én. Hvor vil du gå?
choose-organization-legend = Organisasjonene dine
choose-organization-join-title = Vil du bli med i { $organization }?
choose-organization-join-intro = Du er ikke medlem av denne organisasjonen ennå.
choose-organization-join = Bli med i { $organization }
choose-organization-create = Opprett en organisasjon
create-organization-title = Gi organisasjonen et navn
create-organization-intro = Navnet på teamet eller bedriften din. Du kan endre det senere.
create-organization-submit = Opprett organisasjon

## Passkey

add-passkey-title-offer = Logg inn raskere neste gang
add-passkey-title-required = Opprett en tilgangsnøkkel
add-passkey-intro = Med en tilgangsnøkkel logger du inn på samme måte som du låser opp enheten din: med fingeravtrykk, ansikt eller PIN-kode. Du trenger ikke å huske eller skrive noe.
add-passkey-required = Her kreves det en tilgangsnøkkel. Opprett en for å fortsette.
add-passkey-submit = Opprett en tilgangsnøkkel
add-passkey-skip = Ikke nå
add-passkey-failed = Ingen tilgangsnøkkel ble opprettet. Du kan prøve igjen.
add-passkey-no-support = Denne nettleseren kan ikke opprette en tilgangsnøkkel her. Slå på JavaScript, eller logg inn med en annen nettleser eller på en annen enhet.
add-passkey-no-support-optional = Denne nettleseren kan ikke opprette en tilgangsnøkkel her. Du kan fortsette uten.

## Error

error-title = Noe gikk galt
error-title-session = La oss begynne på nytt
error-title-access = Du har ikke tilgang
error-title-suspended = Tilgangen er sperret
error-title-registration = Registreringen er stengt
error-title-creation = Ingen nye organisasjoner
error-title-request = Ta det litt roligere
error-home = Gå til applikasjonen
error-retry = Logg inn på nytt
error-start = Gå til startsiden
error-code = Feilkode
error-correlation = Referanse
error-support = Hvis det fortsetter å skje, send disse opplysningene til dem som driver applikasjonen.
error-fix-parameter = Parameteren nedenfor mangler, ble sendt to ganger med ulike verdier eller viser til noe som ikke finnes her. Sammenlign forespørselen med innstillingene i applikasjonen.
error-codes-title = Hva feilkoder betyr
error-codes-intro = En side som forteller om et problem, viser en av disse kodene. Tallene i setningene er eksempler.

## Account locked

account-locked-title = Kontoen din er låst en liten stund
account-locked-why = Det ble for mange mislykkede forsøk. For å beskytte kontoen din har vi satt innloggingen på pause.
account-locked-remaining = Du kan prøve igjen om { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
}.
account-locked-retry = Tilbake til innlogging

## Invalid redirect address

invalid-redirect-url-title-callback = Denne callback-URL-en er ikke tillatt
invalid-redirect-url-title-logout = Denne utloggingsadressen er ikke tillatt
invalid-redirect-url-title-missing = Det mangler en adresse å gå tilbake til
invalid-redirect-url-intro = Applikasjonen ba oss sende deg til en adresse som ikke står på listen dens. For din sikkerhet stoppet vi her.
invalid-redirect-url-missing = Applikasjonen oppga ikke hvor vi skulle sende deg. For din sikkerhet stoppet vi her.
invalid-redirect-url-value = Forespurt adresse
invalid-redirect-url-parameter = Parameter
invalid-redirect-url-application = Applikasjon
invalid-redirect-url-fix = Er du utvikleren?
invalid-redirect-url-fix-callback = Åpne innstillingene for applikasjonen og legg til adressen, nøyaktig slik den står ovenfor, i de tillatte callback-URL-ene.
invalid-redirect-url-fix-logout = Åpne innstillingene for applikasjonen og legg til adressen, nøyaktig slik den står ovenfor, i de tillatte URL-ene for omdirigering etter utlogging.
invalid-redirect-url-fix-missing = Send parameteren som er nevnt ovenfor, med en adresse fra applikasjonens liste.
invalid-redirect-url-fix-compare = Skjema, vert, port, bane og en avsluttende skråstrek må være helt like. http:// og https:// er forskjellige adresser.

## Signed out, signed in

home-title = Doorstep kjører
home-text = Innloggingen begynner i applikasjonen din.
home-inbox = Åpne innboksen
home-discovery = Discovery-dokument

signed-out-title = Du er logget ut
signed-out-text = Du kan lukke dette vinduet nå.
signed-out-again = Logg inn på nytt
sign-out-confirm-title = Vil du logge ut?
sign-out-confirm-text = Det avslutter økten din her og i alle applikasjoner som bruker den.
sign-out-confirm-submit = Logg ut
sign-out-confirm-stay = Forbli innlogget
success-title = Du er logget inn
success-text = Du kan lukke dette vinduet og gå tilbake til applikasjonen.
success-text-app = Du kan lukke dette vinduet og gå tilbake til { $application }.
success-open = Åpne applikasjonen

## Inbox for developers

dev-inbox-title = Innboks
dev-inbox-intro = E-poster som ville ha blitt sendt. De blir værende på denne maskinen og forsvinner ved omstart.
dev-inbox-empty = Ingen e-poster ennå
dev-inbox-empty-hint = Registrer deg eller logg inn med en hvilken som helst adresse, så dukker meldingen opp her.
dev-inbox-refresh = Oppdater
dev-inbox-clear = Slett alle
dev-inbox-to = Til
dev-inbox-text-message = SMS
dev-inbox-code = Kode
dev-inbox-show = Vis melding
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Skriv inn e-postadressen din.
problem-email-invalid = Skriv inn en e-postadresse som name@example.com.
problem-email-or-username-required = Skriv inn e-postadressen eller brukernavnet ditt.
problem-email-or-username-invalid = Skriv inn brukernavnet ditt eller en e-postadresse som name@example.com.
problem-username-required = Skriv inn et brukernavn.
problem-username-invalid = Et brukernavn kan bare inneholde bokstaver, sifre, bindestreker og understreker.
problem-username-length = Et brukernavn har { $minimum } til { $maximum } tegn.
problem-username-taken = Noen har allerede dette brukernavnet. Velg et annet, eller logg inn hvis det er ditt.
problem-phone-required = Skriv inn telefonnummeret ditt.
problem-phone-invalid = Det er ikke et telefonnummer vi kan nå. Sjekk sifrene og landet.
problem-phone-country-required = Velg landet for telefonnummeret ditt.
problem-phone-not-configured = Vi kan ikke sende SMS her ennå. Logg inn på en annen måte, eller spør dem som driver applikasjonen.
problem-method-off = Du kan ikke logge inn i denne applikasjonen på den måten. Bruk feltet nedenfor.
problem-no-contact = Denne kontoen har ingen e-postadresse vi kan sende en kode til. Be dem som driver applikasjonen, om hjelp.
problem-home-realm-unknown = Vi kjenner ingen bedriftsinnlogging for denne adressen. Sjekk adressen, eller logg inn på en annen måte.
problem-provider-not-ready = Denne innloggingsmåten er ikke klar ennå. Velg en annen, eller spør dem som driver applikasjonen.
problem-provider-unreachable = Tjenesten du ville logge inn med, svarer ikke. Prøv igjen om litt, eller logg inn på en annen måte.
problem-provider-refused = Vi kunne ikke godta svaret fra tjenesten du logget inn med. Prøv igjen, eller logg inn på en annen måte.
problem-provider-cancelled = Innloggingen ble avbrutt der. Prøv igjen, eller logg inn på en annen måte.
problem-provider-expired = Det tok for lang tid eller var allerede gjort. Logg inn en gang til.
problem-provider-not-allowed = Denne kontoen kan ikke brukes til å logge inn her. Bruk en annen, eller spør dem som driver applikasjonen.
problem-provider-not-fresh = Tjenesten du logget inn med, spurte ikke på nytt hvem du er. Logg ut der, og prøv så igjen her.
problem-provider-faulty = Tjenesten du ville logge inn med, har selv et problem. Prøv igjen om litt, eller logg inn på en annen måte.
problem-connected-app-expired = Det tok for lang tid eller er allerede gjort. Gå tilbake til applikasjonen og begynn på nytt.
problem-connected-app-not-ready = Forbindelsen til den andre tjenesten er ikke satt opp riktig. Spør dem som driver applikasjonen.
problem-connected-app-failed = Den andre tjenesten svarte ikke som den skulle. Gå tilbake til applikasjonen og prøv igjen om litt.
problem-connected-app-cancelled = Det ble ikke gitt tilgang. Gå tilbake til applikasjonen og begynn på nytt for å gi den.
problem-connected-app-other-user = Dette var ment for en annen konto enn den du er logget inn med. Gå tilbake til applikasjonen og begynn på nytt.
problem-email-domain-not-allowed = Adresser fra dette domenet kan ikke brukes til å opprette konto her. Bruk jobbadressen din.
problem-email-taken = En annen konto har denne adressen. Logg inn med den, eller skriv inn en annen.
problem-terms-required = Godta vilkårene for å opprette en konto.
problem-domain-not-allowed = Bare adresser fra bestemte domener slipper inn her. Bruk jobbadressen din, eller spør en administrator.
problem-first-name-too-long = Fornavnet kan ha opptil { $maximum } tegn.
problem-last-name-too-long = Etternavnet kan ha opptil { $maximum } tegn.
problem-code-required = Skriv inn koden fra e-posten.
problem-phone-code-required = Skriv inn koden fra SMS-en.
problem-code-incorrect = Koden stemmer ikke. Sjekk den nyeste e-posten og prøv igjen.
problem-phone-code-incorrect = Koden stemmer ikke. Sjekk den nyeste SMS-en og prøv igjen.
problem-code-expired = Koden er for gammel. Be om en ny nedenfor.
problem-code-wrong-length = Koden har { $length } sifre. Sjekk at du har kopiert alle.
problem-code-too-many-tries = For mange feil koder. Vi har sendt deg en ny, og den gamle virker ikke lenger.
problem-resend-too-soon = Vi har nettopp sendt deg en kode. Du kan be om en ny om { $seconds ->
    [one] { $seconds } sekund
   *[other] { $seconds } sekunder
}.
problem-too-many-codes = Det er bedt om for mange koder. Prøv igjen om { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
}.
problem-too-many-codes-here = Det er bedt om for mange koder fra nettverket ditt. Prøv igjen om { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
}.
problem-too-many-requests-here = Det kom for mange forespørsler fra nettverket ditt. Prøv igjen om { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
}.
problem-password-required = Skriv inn passordet ditt.
problem-password-incorrect = Passordet stemmer ikke. Prøv igjen.
problem-password-too-short = Bruk minst { $minimum ->
    [one] { $minimum } tegn
   *[other] { $minimum } tegn
}.
problem-password-too-long = Bruk høyst { $maximum } tegn.
problem-password-too-common = Dette passordet står på listene som angripere prøver først. Velg et annet.
problem-password-surrounding-space = Et passord kan ikke begynne eller slutte med et mellomrom.
problem-password-mismatch = De to passordene er ikke like. Skriv begge på nytt.
problem-password-same = Velg et annet passord enn det du hadde.
problem-password-is-name = E-postadressen eller brukernavnet ditt er for lett å gjette som passord. Velg et annet.
problem-mfa-factor-required = Velg en måte for å fortsette.
problem-mfa-same-contact = Du har nettopp brukt koden vi sendte deg, og enda en til samme sted beviser ikke noe mer. Sett opp en annen måte.
problem-mfa-same-email = Du har nettopp fått en kode til denne adressen. Skriv inn en annen.
problem-mfa-same-phone = Du har nettopp fått en kode på denne telefonen. Skriv inn et annet nummer.
problem-app-code-required = Skriv inn koden fra autentiseringsappen.
problem-app-code-incorrect = Koden stemmer ikke, eller den er allerede brukt. Vent til appen viser en ny, og skriv inn den.
problem-recovery-code-required = Skriv inn en av gjenopprettingskodene dine.
problem-recovery-code-incorrect = Det er ikke en av de ubrukte gjenopprettingskodene dine. Sjekk den, eller prøv en annen.
problem-passkey-unknown = Denne tilgangsnøkkelen er ikke kjent her. Den kan ha blitt fjernet. Logg inn på en annen måte.
problem-passkey-refused = Tilgangsnøkkelen din kunne ikke kontrolleres. Prøv igjen, eller logg inn på en annen måte.
problem-passkey-not-here = Denne organisasjonen bruker ikke tilgangsnøkler. Logg inn på en annen måte.
problem-passkey-not-added = Tilgangsnøkkelen kunne ikke lagres. Prøv igjen.
problem-organization-required = Velg en organisasjon for å fortsette.
problem-organization-name-required = Skriv inn et navn på organisasjonen din.
problem-organization-name-too-long = Navnet kan ha opptil { $maximum } tegn.
problem-registration-closed = Det kan ikke opprettes nye kontoer her for øyeblikket. Hvis du allerede har en, kan du logge inn.
problem-no-organization-access = Kontoen din er ikke medlem av denne organisasjonen. Be en av administratorene om å legge deg til.
problem-organization-not-found = Vi fant ikke denne organisasjonen. Sjekk lenken du fulgte.
problem-organization-suspended = Denne organisasjonen er sperret. Be administratoren om hjelp.
problem-organization-creation-closed = Det kan ikke opprettes nye organisasjoner her. Spør dem som driver applikasjonen.
problem-organization-method = Denne organisasjonen krever at du logger inn på en annen måte. Hvis ingen vises her, kan du spørre administratoren.
problem-user-suspended = Kontoen din er sperret. Be dem som driver applikasjonen, om hjelp.
problem-no-method = Ingen innloggingsmåte er slått på for denne applikasjonen ennå. Be dem som driver den, om hjelp.
problem-locked = For mange mislykkede forsøk. Prøv igjen om { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
}.
problem-too-many-requests = Det kom for mange forespørsler fra nettverket ditt. Vent et minutt, og prøv igjen.
problem-session-ended = Innloggingen tok for lang tid eller er allerede fullført i en annen fane. Begynn på nytt fra applikasjonen.
problem-other-browser = Innloggingen ble startet i en annen nettleser. Gå tilbake til den, eller begynn på nytt fra applikasjonen.
problem-form-expired = Siden var åpen for lenge. Send den en gang til.
problem-bad-request = Lenken eller skjemaet var ufullstendig eller ble endret underveis. Begynn på nytt fra applikasjonen.
problem-not-found = Det er ingenting på denne adressen. Sjekk lenken du fulgte.
problem-unknown = Feilen ligger hos oss. Prøv igjen om et øyeblikk.

## Notices: something happened, as it should

notice-code-sent = Vi har sendt deg en ny kode. Bare den nyeste virker.
notice-password-changed = Passordet ditt er endret. Logg inn med det nye.
notice-password-requested = De som driver denne tjenesten, ber deg velge et nytt passord.
notice-sign-in-again = Logg inn på nytt, så vi er sikre på at det er deg.

## Mail

mail-code-subject-sign-in = { $code } er engangskoden din for å logge inn hos { $name }
mail-code-subject-sign-up = { $code } er engangskoden din for å opprette konto hos { $name }
mail-code-subject-reset = { $code } er engangskoden din for å tilbakestille passordet ditt hos { $name }
mail-code-subject-choose = { $code } er engangskoden din for å velge et passord hos { $name }
mail-code-heading-sign-in = Innloggingskoden din
mail-code-heading-sign-up = Bekreft e-postadressen din
mail-code-heading-reset = Tilbakestill passordet ditt
# The code stands below.
mail-code-text-sign-in = Skriv inn denne koden for å logge inn hos { $name }:
mail-code-text-sign-up = Skriv inn denne koden for å opprette kontoen din hos { $name }:
mail-code-text-reset = Skriv inn denne koden for å velge et nytt passord hos { $name }:
mail-code-valid-minutes = Koden virker én gang og gjelder i { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
}.
mail-code-valid-hours = Koden virker én gang og gjelder i { $hours ->
    [one] { $hours } time
   *[other] { $hours } timer
}.
mail-code-warning = Ingen fra { $name } kommer noen gang til å be deg om den. Hvis du ikke ba om koden, kan du se bort fra denne e-posten.
mail-code-warning-requested = Ingen fra { $name } kommer noen gang til å be deg om den. Hvis det ikke var deg, kan du se bort fra denne e-posten.
mail-no-account-subject = Det finnes ingen konto med denne adressen hos { $name }
mail-no-account-heading = Ingen konto med denne adressen
mail-no-account-text = Noen, sannsynligvis du, ville logge inn hos { $name } med denne adressen, men det finnes ingen konto med den.
mail-no-account-warning = Har du brukt en annen adresse? Prøv den. Hvis det ikke var deg, kan du se bort fra denne e-posten.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Har du brukt en annen adresse? Prøv den. Ellers kan du be om tilgang på innloggingssiden. Hvis det ikke var deg, kan du se bort fra denne e-posten.
mail-code-subject-set-up = { $code } er engangskoden din for å bekrefte denne adressen hos { $name }
mail-code-heading-set-up = Bekreft denne adressen
mail-code-text-second-factor = Skriv inn denne koden for å fullføre innloggingen hos { $name }:
mail-code-text-set-up = Skriv inn denne koden for å få innloggingskodene dine for { $name } til denne adressen:
mail-code-text-confirm = Skriv inn denne koden for å bekrefte denne adressen hos { $name }:
mail-code-subject-link = { $code } er engangskoden din for å koble { $provider } til kontoen din hos { $name }
mail-code-text-link = Med denne koden åpner { $provider } ({ $account }) fra nå av kontoen din { $email } hos { $name }.
mail-mfa-added-subject = Flerfaktorautentisering ble satt opp hos { $name }
mail-mfa-added-heading = Kontoen din er bedre beskyttet
mail-mfa-added-text-app = Fra nå av kan du bli bedt om en kode fra autentiseringsappen når du logger inn på kontoen din hos { $name }.
mail-mfa-added-text-email = Fra nå av kan du bli bedt om en kode sendt på e-post når du logger inn på kontoen din hos { $name }.
mail-mfa-added-text-sms = Fra nå av kan du bli bedt om en kode sendt til telefonen når du logger inn på kontoen din hos { $name }.
mail-mfa-reset-subject = Flerfaktorautentisering ble tilbakestilt hos { $name }
mail-mfa-reset-heading = Flerfaktorautentisering ble tilbakestilt
mail-mfa-reset-text = En administrator hos { $name } fjernet det andre innloggingstrinnet fra kontoen din, og du ble logget ut. Du kan bli bedt om å sette det opp på nytt.
mail-mfa-recovery-subject = En gjenopprettingskode ble brukt hos { $name }
mail-mfa-recovery-heading = En gjenopprettingskode ble brukt
mail-mfa-recovery-text = Noen har nettopp brukt en av gjenopprettingskodene dine til å logge inn hos { $name }. { $left ->
    [0] Det var den siste.
    [one] Du har { $left } kode igjen.
   *[other] Du har { $left } koder igjen.
}
mail-mfa-warning = Hvis det ikke var deg, må du endre passordet med en gang og si fra til dem som driver { $name }.
mail-password-changed-subject = Passordet ditt hos { $name } ble endret
mail-password-changed-heading = Passordet ditt ble endret
mail-password-changed-text = Passordet til kontoen din hos { $name } har nettopp blitt endret.
mail-password-changed-warning = Hvis det ikke var deg, må du tilbakestille passordet med en gang og si fra til dem som driver { $name }.
mail-password-set-subject = Kontoen din hos { $name } har nå et passord
mail-password-set-heading = Kontoen din har nå et passord
mail-password-set-text = Det er nettopp valgt et passord for kontoen din hos { $name }. Fra nå av kan du logge inn med det.
mail-passkey-added-subject = En tilgangsnøkkel ble lagt til i kontoen din hos { $name }
mail-passkey-added-heading = En tilgangsnøkkel ble lagt til
mail-passkey-added-text = Du kan nå logge inn hos { $name } med denne tilgangsnøkkelen: { $passkey }.
mail-passkey-added-warning = Hvis det ikke var deg, må du si fra med en gang til dem som driver { $name }.
mail-passkey-removed-subject = En tilgangsnøkkel ble fjernet fra kontoen din hos { $name }
mail-passkey-removed-heading = En tilgangsnøkkel ble fjernet
mail-passkey-removed-text = Du kan ikke lenger logge inn på kontoen din hos { $name } med denne tilgangsnøkkelen: { $passkey }.
mail-passkey-removed-warning = Du ble logget ut overalt. Hvis du ikke ventet dette, må du si fra til dem som driver { $name }.
mail-account-linked-subject = Det er en ny måte å logge inn på hos { $name }
mail-account-linked-heading = En ny måte å logge inn på
mail-account-linked-text = Fra nå av åpner også { $provider } ({ $account }) kontoen din { $email } hos { $name }.
mail-account-linked-text-company = Fra nå av åpner bare { $provider } ({ $account }) kontoen din { $email } hos { $name }.
mail-account-linked-removed = Disse åpner den ikke lenger: { $ways }.
mail-account-linked-passkeys = Tilgangsnøkler
mail-webhook-disabled-subject = Webhooken { $webhook } ble slått av
mail-webhook-disabled-heading = En webhook ble slått av
mail-webhook-disabled-text = Webhooken «{ $webhook }» hos { $name } har ikke godtatt noe på tre dager, så det sendes ikke mer til den.
mail-webhook-disabled-warning = Når mottakeren virker igjen, kan du endre webhooken eller lagre den som den er. Da slås den på igjen. Det som har skjedd frem til da, ligger i revisjonsloggen.
mail-footer = Du får denne e-posten fordi denne adressen ble brukt hos { $name }.

## Text messages

sms-code-text = { $code } er engangskoden din for å logge inn hos { $name }
