### Svenska. Tilltal ”du”, korta meningar; citattecken ” ”, apostrof ’.

## Everywhere

action-continue = Fortsätt
action-change-email = Använd en annan e-postadress
action-change-phone = Använd ett annat telefonnummer
action-change-account = Använd ett annat konto
label-email = E-postadress
label-email-or-username = E-postadress eller användarnamn
label-username = Användarnamn
label-phone = Telefonnummer
label-country = Land eller region
label-password = Lösenord
label-first-name = Förnamn
label-last-name = Efternamn
label-code = Kod
label-organization-name = Organisationens namn
label-terms = Jag godkänner användarvillkoren och integritetspolicyn.
label-news = Skicka nyheter och erbjudanden till mig via e-post. Jag kan ändra mig när som helst.
label-recovery-code = Återställningskod
label-account = Konto
label-optional = { $label } (valfritt)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Fel:
frame-problems-heading = Kontrollera följande
frame-privacy = Integritet
frame-terms = Villkor
frame-powered = Drivs av Doorstep

## Sign in

login-title = Logga in
login-intro = Ange din e-postadress för att fortsätta.
login-intro-username = Ange ditt användarnamn för att fortsätta.
login-intro-email-or-username = Ange din e-postadress eller ditt användarnamn för att fortsätta.
login-intro-phone = Ange ditt telefonnummer för att fortsätta.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = för att fortsätta till { $application }
# The question, and the link behind it.
login-no-account = Har du inget konto?
login-register = Skapa ett
login-use-email = Använd en e-postadress i stället
login-use-username = Använd ett användarnamn i stället
login-use-email-or-username = Använd e-post eller användarnamn i stället
login-use-phone = Använd ett telefonnummer i stället
login-passkey = Logga in med en nyckel
login-passkey-failed = Det fungerade inte. Försök igen eller logga in på ett annat sätt.
# Between the form and the buttons of other ways to sign in.
login-or = eller
login-continue-with = Fortsätt med { $provider }
login-sso = Logga in med SSO

## Sign in with a company’s own provider

sso-home-realm-title = Logga in med SSO
sso-home-realm-intro = Ange din jobbadress. Vi tar dig till ditt företags inloggningssida.
sso-home-realm-back = Logga in på ett annat sätt

## On the way to another provider

leave-title = Ett ögonblick
leave-intro = Vi tar dig till sidan där du loggar in. Tryck på knappen om inget händer.

## Register

register-title = Skapa ditt konto
register-intro-app = för att fortsätta till { $application }
register-intro = Det tar mindre än en minut.
# The question, and the link behind it.
register-have-account = Har du redan ett konto?
register-sign-in = Logga in
register-username-hint = Bokstäver, siffror, bindestreck och understreck.

## Email address of a new username

provide-email-title = Din e-postadress
provide-email-intro = Vi skickar en kod så att du kan bekräfta den. Du behöver den om du någon gång inte kommer åt ditt konto.
provide-email-intro-provider = { $provider } gav oss ingen e-postadress som vi kan lita på. Vi skickar en kod så att du kan bekräfta din.
provide-email-intro-named = { $provider } gav oss den här adressen. Vi skickar en kod så att du kan bekräfta att den är din.

## Clickwrap

clickwrap-title = En sak till
clickwrap-intro = Godkänn villkoren för att skapa ditt konto.

## Account not found

account-not-found-title = Vi känner inte till den adressen
account-not-found-title-username = Vi känner inte till det användarnamnet
account-not-found-title-phone = Vi känner inte till det numret
account-not-found-offer = Det finns inget konto med den här e-postadressen ännu. Du kan skapa ett nu eller prova en annan adress.
account-not-found-offer-username = Det finns inget konto med det här användarnamnet ännu. Du kan skapa ett nu eller prova ett annat användarnamn.
account-not-found-offer-phone = Det finns inget konto med det här telefonnumret ännu. Du kan skapa ett nu eller prova ett annat nummer.
account-not-found-closed = Det finns inget konto med den här e-postadressen. Kontrollera stavningen eller prova en annan adress.
account-not-found-closed-username = Det finns inget konto med det här användarnamnet. Kontrollera stavningen eller prova ett annat.
account-not-found-closed-phone = Det finns inget konto med det här telefonnumret. Kontrollera siffrorna och landet eller prova ett annat nummer.
account-not-found-create = Skapa konto
account-not-found-back = Prova en annan adress
account-not-found-back-username = Prova ett annat användarnamn
account-not-found-back-phone = Prova ett annat nummer

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Begär åtkomst
# On the page to register, before that link.
request-access-offer = Här skapas konton på begäran.
request-access-title = Begär åtkomst
request-access-intro = Du kan inte skapa ett konto här själv. Berätta vem du är, så tittar vi på din begäran.
request-access-intro-account = Ditt konto är inte medlem i den här organisationen än. Skicka en begäran, så tittar vi på den.
request-access-submit = Skicka begäran
request-access-success-title = Vi har fått din begäran
# The address stands below.
request-access-success-text = Tack. När du har fått åtkomst kan du logga in med den här e-postadressen.

## Code

code-title-sign-in = Kolla din e-post
code-title-sign-up = Bekräfta din e-postadress
# The address stands below.
code-intro = Vi har skickat en 6-siffrig kod till
code-intro-username = Vi har skickat en 6-siffrig kod till din e-postadress.
code-hint = Det kan ta någon minut. Titta i skräpposten också.
# The question, and the button behind it.
code-not-received = Har du inte fått något mejl?
code-resend = Skicka en ny kod
code-link = Därefter öppnar { $provider } ({ $account }) ditt konto.
code-link-company = Det blir det enda sättet att logga in: dina andra sätt, till exempel ett lösenord eller nycklar, tas bort.
reset-password-verify-email-otp-title = Kolla din e-post
reset-password-verify-email-otp-intro = För att välja ett lösenord anger du den 6-siffriga kod som vi har skickat till
reset-password-verify-email-otp-intro-username = För att välja ett lösenord anger du den 6-siffriga kod som vi har skickat till din e-postadress.

## Code by text message

phone-code-title-sign-in = Kolla din telefon
phone-code-title-sign-up = Bekräfta ditt telefonnummer
phone-code-intro = Vi har skickat ett sms med en 6-siffrig kod till
phone-code-hint = Det kan ta någon minut innan det kommer fram.
phone-code-not-received = Har du inte fått något sms?

## Password

verify-password-title = Ange ditt lösenord
verify-password-forgot = Har du glömt lösenordet?
set-password-title-create = Skapa ett lösenord
set-password-title-replace = Välj ett nytt lösenord
set-password-intro-create = Du använder det nästa gång du loggar in.
set-password-intro-replace = Ditt gamla lösenord slutar att fungera.
set-password-intro-temporary = Ett tillfälligt lösenord fungerar bara en gång. Välj det som du ska använda från och med nu.
set-password-first = Nytt lösenord
set-password-second = Upprepa det nya lösenordet
set-password-hint = Minst { $minimum ->
    [one] { $minimum } tecken
   *[other] { $minimum } tecken
}. Några ord i rad blir ett starkt lösenord.
set-password-submit = Spara lösenordet

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Skydda ditt konto
mfa-method-selection-title-use = Bekräfta att det är du
mfa-method-selection-intro-set-up = Från och med nu bekräftar du varje inloggning med något som bara du har. Hur vill du göra det?
mfa-method-selection-intro-use = Välj hur du vill bekräfta den här inloggningen.
mfa-method-selection-legend = Sätt att bekräfta
mfa-method-selection-app = Autentiseringsapp
mfa-method-selection-app-hint = Koder från en app i telefonen
mfa-method-selection-email = E-post
mfa-method-selection-email-hint = En kod i din inkorg
mfa-method-selection-sms = Sms
mfa-method-selection-sms-hint = En kod som skickas till din telefon
mfa-method-selection-recovery = Återställningskod
mfa-method-selection-recovery-hint = En av koderna som du har sparat
mfa-method-selection-decline = Använd inte multifaktorautentisering
mfa-other-way = Prova ett annat sätt

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Konfigurera autentiseringsappen
mfa-authenticator-app-title-use = Ange koden från appen
mfa-authenticator-app-intro-use = Öppna autentiseringsappen och ange den 6-siffriga koden som visas för det här kontot.
mfa-authenticator-app-scan = Skanna bilden med din autentiseringsapp.
mfa-authenticator-app-picture = QR-kod för din autentiseringsapp
mfa-authenticator-app-open = På den här enheten? Öppna appen
mfa-authenticator-app-manual = Går det inte att skanna? Ange nyckeln själv
mfa-authenticator-app-account = Konto
mfa-authenticator-app-key = Konfigurationsnyckel
mfa-authenticator-app-then = Ange sedan den 6-siffriga koden som appen visar.
mfa-authenticator-app-hint-use = En ny kod visas var 30:e sekund, och varje kod fungerar en gång.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Konfigurera koder via e-post
mfa-setup-email-intro = Vilken adress ska vi skicka dina koder till? Välj helst en som du inte loggar in med.
mfa-setup-phone-title = Konfigurera koder via sms
mfa-setup-phone-intro = Vilken telefon ska vi skicka dina koder till?
mfa-use-email-otp-title = Kolla din e-post
mfa-use-phone-otp-title = Kolla din telefon

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Ange en återställningskod
mfa-use-recovery-code-intro = Det är en av koderna som du sparade när du konfigurerade multifaktorautentisering. Varje kod fungerar en gång.
mfa-view-recovery-codes-title = Spara dina återställningskoder
mfa-view-recovery-codes-intro = Om du någon gång inte kan få en kod kommer du in med en av de här. Varje kod fungerar en gång. Förvara dem där bara du hittar dem – de visas inte igen.
mfa-view-recovery-codes-list = Dina återställningskoder
mfa-view-recovery-codes-copy = Kopiera
mfa-view-recovery-codes-copied = Kopierat
mfa-view-recovery-codes-download = Ladda ned
mfa-view-recovery-codes-print = Skriv ut
mfa-view-recovery-codes-late = För din säkerhet visas koderna bara i några minuter, och den tiden har gått ut.
mfa-view-recovery-codes-submit = Jag har sparat dem
mfa-view-recovery-codes-file = Återställningskoder för { $name }. Varje kod fungerar en gång.

## Organization

choose-organization-title = Välj en organisation
choose-organization-intro = Du tillhör fler än en. Vart vill du gå?
choose-organization-legend = Dina organisationer
choose-organization-join-title = Gå med i { $organization }?
choose-organization-join-intro = Du är inte medlem i den här organisationen än.
choose-organization-join = Gå med i { $organization }
choose-organization-create = Skapa en organisation
create-organization-title = Namnge din organisation
create-organization-intro = Namnet på ditt team eller företag. Du kan ändra det senare.
create-organization-submit = Skapa organisation

## Passkey

add-passkey-title-offer = Logga in snabbare nästa gång
add-passkey-title-required = Skapa en nyckel
add-passkey-intro = Med en nyckel loggar du in på samma sätt som du låser upp enheten: med fingeravtryck, ansikte eller pinkod. Du behöver inte komma ihåg eller skriva in något.
add-passkey-required = Här krävs en nyckel. Skapa en för att fortsätta.
add-passkey-submit = Skapa en nyckel
add-passkey-skip = Inte nu
add-passkey-failed = Ingen nyckel skapades. Du kan försöka igen.
add-passkey-no-support = Den här webbläsaren kan inte skapa en nyckel här. Aktivera JavaScript eller logga in med en annan webbläsare eller på en annan enhet.
add-passkey-no-support-optional = Den här webbläsaren kan inte skapa en nyckel här. Du kan fortsätta utan.

## Error

error-title = Något gick fel
error-title-session = Vi börjar om
error-title-access = Du har inte åtkomst
error-title-suspended = Åtkomsten är avstängd
error-title-registration = Registreringen är stängd
error-title-creation = Inga nya organisationer
error-title-request = Ta det lite lugnt
error-home = Gå till applikationen
error-retry = Logga in igen
error-start = Gå till startsidan
error-code = Felkod
error-correlation = Referens
error-support = Om det fortsätter att hända kan du skicka de här uppgifterna till dem som driver applikationen.
error-fix-parameter = Parametern nedan saknas, skickades två gånger med olika värden eller anger något som inte finns här. Jämför begäran med applikationens inställningar.
error-codes-title = Vad felkoder betyder
error-codes-intro = En sida som berättar om ett problem visar en av dessa koder. Siffrorna i meningarna är exempel.

## Account locked

account-locked-title = Ditt konto är låst en stund
account-locked-why = Det blev för många misslyckade försök. För att skydda ditt konto har vi pausat inloggningen.
account-locked-remaining = Du kan försöka igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}.
account-locked-retry = Tillbaka till inloggningen

## Invalid redirect address

invalid-redirect-url-title-callback = Den här callback-URL:en är inte tillåten
invalid-redirect-url-title-logout = Den här utloggningsadressen är inte tillåten
invalid-redirect-url-title-missing = Det saknas en adress att återvända till
invalid-redirect-url-intro = Applikationen bad oss skicka dig till en adress som inte finns på dess lista. För din säkerhet stannade vi här.
invalid-redirect-url-missing = Applikationen angav inte vart vi skulle skicka dig. För din säkerhet stannade vi här.
invalid-redirect-url-value = Begärd adress
invalid-redirect-url-parameter = Parameter
invalid-redirect-url-application = Applikation
invalid-redirect-url-fix = Är du utvecklaren?
invalid-redirect-url-fix-callback = Öppna applikationens inställningar och lägg till adressen, exakt som den står ovan, bland de tillåtna callback-URL:erna.
invalid-redirect-url-fix-logout = Öppna applikationens inställningar och lägg till adressen, exakt som den står ovan, bland de tillåtna URL:erna för omdirigering efter utloggning.
invalid-redirect-url-fix-missing = Skicka parametern som anges ovan, med en adress från applikationens lista.
invalid-redirect-url-fix-compare = Schema, värd, port, sökväg och ett avslutande snedstreck måste stämma överens. http:// och https:// är olika adresser.

## Signed out, signed in

home-title = Doorstep är i gång
home-text = Inloggningen börjar i din applikation.
home-inbox = Öppna inkorgen
home-discovery = Discovery-dokument

signed-out-title = Du är utloggad
signed-out-text = Du kan stänga det här fönstret nu.
signed-out-again = Logga in igen
sign-out-confirm-title = Vill du logga ut?
sign-out-confirm-text = Det avslutar din session här och i alla applikationer som använder den.
sign-out-confirm-submit = Logga ut
sign-out-confirm-stay = Förbli inloggad
success-title = Du är inloggad
success-text = Du kan stänga det här fönstret och gå tillbaka till applikationen.
success-text-app = Du kan stänga det här fönstret och gå tillbaka till { $application }.
success-open = Öppna applikationen

## Inbox for developers

dev-inbox-title = Inkorg
dev-inbox-intro = Mejl som skulle ha skickats. De stannar på den här datorn och försvinner vid omstart.
dev-inbox-empty = Inga mejl ännu
dev-inbox-empty-hint = Registrera dig eller logga in med valfri adress, så visas meddelandet här.
dev-inbox-refresh = Uppdatera
dev-inbox-clear = Ta bort alla
dev-inbox-to = Till
dev-inbox-text-message = Sms
dev-inbox-code = Kod
dev-inbox-show = Visa meddelande
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Ange din e-postadress.
problem-email-invalid = Ange en e-postadress som name@example.com.
problem-email-or-username-required = Ange din e-postadress eller ditt användarnamn.
problem-email-or-username-invalid = Ange ditt användarnamn eller en e-postadress som name@example.com.
problem-username-required = Ange ett användarnamn.
problem-username-invalid = Ett användarnamn får bara innehålla bokstäver, siffror, bindestreck och understreck.
problem-username-length = Ett användarnamn har { $minimum } till { $maximum } tecken.
problem-username-taken = Någon har redan det här användarnamnet. Välj ett annat, eller logga in om det är ditt.
problem-phone-required = Ange ditt telefonnummer.
problem-phone-invalid = Det är inte ett telefonnummer som vi kan nå. Kontrollera siffrorna och landet.
problem-phone-country-required = Välj land för ditt telefonnummer.
problem-phone-not-configured = Vi kan inte skicka sms här ännu. Logga in på ett annat sätt eller fråga dem som driver applikationen.
problem-method-off = Det går inte att logga in i den här applikationen på det sättet. Använd fältet nedan.
problem-no-contact = Det här kontot har ingen e-postadress som vi kan skicka en kod till. Be dem som driver applikationen om hjälp.
problem-home-realm-unknown = Vi känner inte till någon företagsinloggning för den här adressen. Kontrollera adressen eller logga in på ett annat sätt.
problem-provider-not-ready = Det här inloggningssättet är inte klart än. Välj ett annat eller fråga dem som driver applikationen.
problem-provider-unreachable = Tjänsten som du ville logga in med svarar inte. Försök igen om en stund eller logga in på ett annat sätt.
problem-provider-refused = Vi kunde inte godta svaret från tjänsten som du loggade in med. Försök igen eller logga in på ett annat sätt.
problem-provider-cancelled = Inloggningen avbröts där. Försök igen eller logga in på ett annat sätt.
problem-provider-expired = Det tog för lång tid eller var redan gjort. Logga in en gång till.
problem-provider-not-allowed = Det här kontot kan inte användas för att logga in här. Använd ett annat eller fråga dem som driver applikationen.
problem-provider-not-fresh = Tjänsten som du loggade in med frågade inte på nytt vem du är. Logga ut där och försök sedan igen här.
problem-provider-faulty = Tjänsten som du ville logga in med har själv ett problem. Försök igen om en stund eller logga in på ett annat sätt.
problem-connected-app-expired = Det tog för lång tid eller är redan gjort. Gå tillbaka till applikationen och börja om.
problem-connected-app-not-ready = Anslutningen till den andra tjänsten är inte rätt inställd. Fråga dem som driver applikationen.
problem-connected-app-failed = Den andra tjänsten svarade inte som den skulle. Gå tillbaka till applikationen och försök igen om en stund.
problem-connected-app-cancelled = Åtkomst gavs inte. Gå tillbaka till applikationen och börja om för att ge den.
problem-connected-app-other-user = Det här var avsett för ett annat konto än det du är inloggad med. Gå tillbaka till applikationen och börja om.
problem-email-domain-not-allowed = Det går inte att skapa ett konto här med adresser från den här domänen. Använd din jobbadress.
problem-email-taken = Ett annat konto har den här adressen. Logga in med den, eller ange en annan.
problem-terms-required = Godkänn villkoren för att skapa ett konto.
problem-domain-not-allowed = Bara adresser från vissa domäner släpps in här. Använd din jobbadress eller fråga en administratör.
problem-first-name-too-long = Ditt förnamn får ha högst { $maximum } tecken.
problem-last-name-too-long = Ditt efternamn får ha högst { $maximum } tecken.
problem-code-required = Ange koden från mejlet.
problem-phone-code-required = Ange koden från sms:et.
problem-code-incorrect = Koden stämmer inte. Titta i det senaste mejlet och försök igen.
problem-phone-code-incorrect = Koden stämmer inte. Titta i det senaste sms:et och försök igen.
problem-code-expired = Koden är för gammal. Begär en ny nedan.
problem-code-wrong-length = Koden har { $length } siffror. Kontrollera att du har kopierat alla.
problem-code-too-many-tries = För många felaktiga koder. Vi har skickat en ny till dig, och den gamla fungerar inte längre.
problem-resend-too-soon = Vi har precis skickat en kod till dig. Du kan begära en ny om { $seconds ->
    [one] { $seconds } sekund
   *[other] { $seconds } sekunder
}.
problem-too-many-codes = För många koder har begärts. Försök igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}.
problem-too-many-codes-here = För många koder har begärts från ditt nätverk. Försök igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}.
problem-too-many-requests-here = Det kom för många förfrågningar från ditt nätverk. Försök igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}.
problem-password-required = Ange ditt lösenord.
problem-password-incorrect = Lösenordet stämmer inte. Försök igen.
problem-password-too-short = Använd minst { $minimum ->
    [one] { $minimum } tecken
   *[other] { $minimum } tecken
}.
problem-password-too-long = Använd högst { $maximum } tecken.
problem-password-too-common = Det här lösenordet finns på listorna som angripare provar först. Välj ett annat.
problem-password-surrounding-space = Ett lösenord får inte börja eller sluta med ett mellanslag.
problem-password-mismatch = Lösenorden är inte likadana. Skriv in båda igen.
problem-password-same = Välj ett annat lösenord än det du hade.
problem-password-is-name = Din e-postadress eller ditt användarnamn är för lätt att gissa som lösenord. Välj ett annat.
problem-mfa-factor-required = Välj ett sätt för att fortsätta.
problem-mfa-same-contact = Du har precis använt koden som vi skickade, och en till samma ställe bevisar inget mer. Konfigurera ett annat sätt.
problem-mfa-same-email = Du har precis fått en kod till den här adressen. Ange en annan.
problem-mfa-same-phone = Du har precis fått en kod till den här telefonen. Ange ett annat nummer.
problem-app-code-required = Ange koden från din autentiseringsapp.
problem-app-code-incorrect = Koden stämmer inte eller har redan använts. Vänta tills appen visar en ny och ange den.
problem-recovery-code-required = Ange en av dina återställningskoder.
problem-recovery-code-incorrect = Det är inte en av dina oanvända återställningskoder. Kontrollera den eller prova en annan.
problem-passkey-unknown = Nyckeln är inte känd här. Den kan ha tagits bort. Logga in på ett annat sätt.
problem-passkey-refused = Din nyckel kunde inte kontrolleras. Försök igen eller logga in på ett annat sätt.
problem-passkey-not-here = Den här organisationen använder inte nycklar. Logga in på ett annat sätt.
problem-passkey-not-added = Nyckeln kunde inte sparas. Försök igen.
problem-organization-required = Välj en organisation för att fortsätta.
problem-organization-name-required = Ange ett namn på din organisation.
problem-organization-name-too-long = Namnet får ha högst { $maximum } tecken.
problem-registration-closed = Det går inte att skapa nya konton här just nu. Om du redan har ett kan du logga in.
problem-no-organization-access = Ditt konto är inte medlem i den här organisationen. Be en av dess administratörer att lägga till dig.
problem-organization-not-found = Vi kunde inte hitta organisationen. Kontrollera länken som du följde.
problem-organization-suspended = Den här organisationen är avstängd. Be dess administratör om hjälp.
problem-organization-creation-closed = Det går inte att skapa nya organisationer här. Fråga dem som driver applikationen.
problem-organization-method = Den här organisationen kräver att du loggar in på ett annat sätt. Om inget visas här kan du fråga dess administratör.
problem-user-suspended = Ditt konto är avstängt. Be dem som driver applikationen om hjälp.
problem-no-method = Inget inloggningssätt är aktiverat för den här applikationen ännu. Be dem som driver den om hjälp.
problem-locked = För många misslyckade försök. Försök igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}.
problem-too-many-requests = Det kom för många förfrågningar från ditt nätverk. Vänta en minut och försök sedan igen.
problem-session-ended = Inloggningen tog för lång tid eller har redan slutförts på en annan flik. Börja om från applikationen.
problem-other-browser = Inloggningen påbörjades i en annan webbläsare. Gå tillbaka till den eller börja om från applikationen.
problem-form-expired = Sidan var öppen för länge. Skicka den en gång till.
problem-bad-request = Länken eller formuläret var ofullständigt eller ändrades på vägen. Börja om från applikationen.
problem-not-found = Det finns inget på den här adressen. Kontrollera länken som du följde.
problem-unknown = Felet ligger hos oss. Försök igen om en stund.

## Notices: something happened, as it should

notice-code-sent = Vi har skickat en ny kod till dig. Bara den senaste fungerar.
notice-password-changed = Ditt lösenord har ändrats. Logga in med det nya.
notice-password-requested = De som driver tjänsten ber dig välja ett nytt lösenord.
notice-sign-in-again = Logga in igen, så att vi är säkra på att det är du.

## Mail

mail-code-subject-sign-in = { $code } är din engångskod för att logga in på { $name }
mail-code-subject-sign-up = { $code } är din engångskod för att skapa ett konto på { $name }
mail-code-subject-reset = { $code } är din engångskod för att återställa ditt lösenord på { $name }
mail-code-subject-choose = { $code } är din engångskod för att välja ett lösenord på { $name }
mail-code-heading-sign-in = Din inloggningskod
mail-code-heading-sign-up = Bekräfta din e-postadress
mail-code-heading-reset = Återställ ditt lösenord
# The code stands below.
mail-code-text-sign-in = Ange den här koden för att logga in på { $name }:
mail-code-text-sign-up = Ange den här koden för att skapa ditt konto på { $name }:
mail-code-text-reset = Ange den här koden för att välja ett nytt lösenord på { $name }:
mail-code-valid-minutes = Koden fungerar en gång och gäller i { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}.
mail-code-valid-hours = Koden fungerar en gång och gäller i { $hours ->
    [one] { $hours } timme
   *[other] { $hours } timmar
}.
mail-code-warning = Ingen från { $name } kommer någonsin att be dig om den. Om du inte har begärt koden kan du bortse från det här mejlet.
mail-code-warning-requested = Ingen från { $name } kommer någonsin att be dig om den. Om det inte var du kan du bortse från det här mejlet.
mail-no-account-subject = Det finns inget konto med den här adressen på { $name }
mail-no-account-heading = Inget konto med den här adressen
mail-no-account-text = Någon, förmodligen du, ville logga in på { $name } med den här adressen, men det finns inget konto med den.
mail-no-account-warning = Har du använt en annan adress? Prova den. Om det inte var du kan du bortse från det här mejlet.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Har du använt en annan adress? Prova den. Annars kan du begära åtkomst på inloggningssidan. Om det inte var du kan du bortse från det här mejlet.
mail-code-subject-set-up = { $code } är din engångskod för att bekräfta den här adressen på { $name }
mail-code-heading-set-up = Bekräfta den här adressen
mail-code-text-second-factor = Ange den här koden för att slutföra inloggningen på { $name }:
mail-code-text-set-up = Ange den här koden för att få dina inloggningskoder för { $name } till den här adressen:
mail-code-text-confirm = Ange den här koden för att bekräfta den här adressen hos { $name }:
mail-code-subject-link = { $code } är din engångskod för att koppla { $provider } till ditt konto på { $name }
mail-code-text-link = Med den här koden öppnar { $provider } ({ $account }) från och med nu ditt konto { $email } på { $name }.
mail-mfa-added-subject = Multifaktorautentisering har konfigurerats på { $name }
mail-mfa-added-heading = Ditt konto är bättre skyddat
mail-mfa-added-text-app = Från och med nu kan du behöva ange en kod från din autentiseringsapp när du loggar in på ditt konto på { $name }.
mail-mfa-added-text-email = Från och med nu kan du behöva ange en kod som skickas via e-post när du loggar in på ditt konto på { $name }.
mail-mfa-added-text-sms = Från och med nu kan du behöva ange en kod som skickas till din telefon när du loggar in på ditt konto på { $name }.
mail-mfa-reset-subject = Multifaktorautentiseringen har återställts på { $name }
mail-mfa-reset-heading = Multifaktorautentiseringen har återställts
mail-mfa-reset-text = En administratör för { $name } tog bort det andra inloggningssteget från ditt konto, och du loggades ut. Du kan bli ombedd att konfigurera det igen.
mail-mfa-recovery-subject = En återställningskod användes på { $name }
mail-mfa-recovery-heading = En återställningskod användes
mail-mfa-recovery-text = Någon har precis använt en av dina återställningskoder för att logga in på { $name }. { $left ->
    [0] Det var den sista.
    [one] { $left } kod återstår.
   *[other] { $left } koder återstår.
}
mail-mfa-warning = Om det inte var du ska du genast byta lösenord och meddela dem som driver { $name }.
mail-password-changed-subject = Ditt lösenord på { $name } har ändrats
mail-password-changed-heading = Ditt lösenord har ändrats
mail-password-changed-text = Lösenordet till ditt konto på { $name } har precis ändrats.
mail-password-changed-warning = Om det inte var du ska du genast återställa lösenordet och meddela dem som driver { $name }.
mail-password-set-subject = Ditt konto på { $name } har nu ett lösenord
mail-password-set-heading = Ditt konto har nu ett lösenord
mail-password-set-text = Ett lösenord har precis valts för ditt konto på { $name }. Från och med nu kan du logga in med det.
mail-passkey-added-subject = En nyckel har lagts till i ditt konto på { $name }
mail-passkey-added-heading = En nyckel har lagts till
mail-passkey-added-text = Nu kan du logga in på { $name } med den här nyckeln: { $passkey }.
mail-passkey-added-warning = Om det inte var du ska du genast meddela dem som driver { $name }.
mail-passkey-removed-subject = En nyckel har tagits bort från ditt konto på { $name }
mail-passkey-removed-heading = En nyckel har tagits bort
mail-passkey-removed-text = Du kan inte längre logga in på ditt konto på { $name } med den här nyckeln: { $passkey }.
mail-passkey-removed-warning = Du har loggats ut överallt. Om det var oväntat ska du meddela dem som driver { $name }.
mail-account-linked-subject = Det finns ett nytt sätt att logga in på { $name }
mail-account-linked-heading = Ett nytt sätt att logga in
mail-account-linked-text = Från och med nu öppnar även { $provider } ({ $account }) ditt konto { $email } på { $name }.
mail-account-linked-text-company = Från och med nu öppnar bara { $provider } ({ $account }) ditt konto { $email } på { $name }.
mail-account-linked-removed = Dessa öppnar det inte längre: { $ways }.
mail-account-linked-passkeys = Nycklar
mail-webhook-disabled-subject = Webhooken { $webhook } har stängts av
mail-webhook-disabled-heading = En webhook har stängts av
mail-webhook-disabled-text = Webhooken ”{ $webhook }” för { $name } har inte accepterat något på tre dagar, så inget mer skickas till den.
mail-webhook-disabled-warning = När mottagaren fungerar igen ändrar du webhooken eller sparar den som den är. Då slås den på. Det som hände fram till dess finns kvar i granskningsloggen.
mail-footer = Du får det här mejlet eftersom den här adressen har använts på { $name }.

## Text messages

sms-code-text = { $code } är din engångskod för att logga in på { $name }
