### Eesti keel. Teietamine, lühikesed laused; nupud ja lingid käskivas kõneviisis („Jätka“); jutumärgid „ “, ülakoma ’.
### Nimede ette sõna „teenus“ või „rakendus“, et nime ei peaks käänama.

## Everywhere

action-continue = Jätka
action-change-email = Kasuta teist e-posti aadressi
action-change-phone = Kasuta teist telefoninumbrit
action-change-account = Kasuta teist kontot
label-email = E-posti aadress
label-email-or-username = E-posti aadress või kasutajanimi
label-username = Kasutajanimi
label-phone = Telefoninumber
label-country = Riik või piirkond
label-password = Parool
label-first-name = Eesnimi
label-last-name = Perekonnanimi
label-code = Kood
label-organization-name = Organisatsiooni nimi
label-terms = Nõustun teenusetingimuste ja privaatsusteatega.
label-news = Saatke mulle e-postiga uudiseid ja pakkumisi. Võin igal ajal meelt muuta.
label-recovery-code = Taastekood
label-account = Konto
label-optional = { $label } (valikuline)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Viga:
frame-problems-heading = Palun kontrollige järgmist
frame-privacy = Privaatsus
frame-terms = Tingimused
frame-powered = Töötab Doorstepi abil

## Sign in

login-title = Logige sisse
login-intro = Jätkamiseks sisestage oma e-posti aadress.
login-intro-username = Jätkamiseks sisestage oma kasutajanimi.
login-intro-email-or-username = Jätkamiseks sisestage oma e-posti aadress või kasutajanimi.
login-intro-phone = Jätkamiseks sisestage oma telefoninumber.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = et jätkata rakenduses { $application }
# The question, and the link behind it.
login-no-account = Kas teil pole veel kontot?
login-register = Loo konto
login-use-email = Kasuta hoopis e-posti aadressi
login-use-username = Kasuta hoopis kasutajanime
login-use-email-or-username = Kasuta e-posti aadressi või kasutajanime
login-use-phone = Kasuta hoopis telefoninumbrit
login-passkey = Logi sisse pääsuvõtmega
login-passkey-failed = See ei õnnestunud. Proovige uuesti või logige sisse muul viisil.
# Between the form and the buttons of other ways to sign in.
login-or = või
login-continue-with = Jätka teenusega { $provider }
login-sso = Logi sisse SSO-ga

## Sign in with a company’s own provider

sso-home-realm-title = Logi sisse SSO-ga
sso-home-realm-intro = Sisestage oma töömeili aadress. Suuname teid teie ettevõtte sisselogimislehele.
sso-home-realm-back = Logi sisse muul viisil

## On the way to another provider

leave-title = Üks hetk
leave-intro = Suuname teid lehele, kus sisse logite. Kui midagi ei juhtu, vajutage nuppu.

## Register

register-title = Looge konto
register-intro-app = et jätkata rakenduses { $application }
register-intro = Selleks kulub alla minuti.
# The question, and the link behind it.
register-have-account = Kas teil on juba konto?
register-sign-in = Logi sisse
register-username-hint = Tähed, numbrid, sidekriipsud ja allkriipsud.

## Email address of a new username

provide-email-title = Teie e-posti aadress
provide-email-intro = Saadame teile aadressi kinnitamiseks koodi. Aadressi läheb teil vaja, kui te kunagi oma kontole enam ei pääse.
provide-email-intro-provider = { $provider } ei andnud meile meiliaadressi, millele saaksime kindlad olla. Saadame teile koodi, et saaksite oma aadressi kinnitada.
provide-email-intro-named = { $provider } andis meile selle aadressi. Saadame teile koodi, et saaksite kinnitada, et see on teie oma.

## Clickwrap

clickwrap-title = Veel üks asi
clickwrap-intro = Konto loomiseks nõustuge tingimustega.

## Account not found

account-not-found-title = Me ei tunne seda aadressi
account-not-found-title-username = Me ei tunne seda kasutajanime
account-not-found-title-phone = Me ei tunne seda numbrit
account-not-found-offer = Selle e-posti aadressiga kontot veel ei ole. Võite selle kohe luua või proovida teist aadressi.
account-not-found-offer-username = Selle kasutajanimega kontot veel ei ole. Võite selle kohe luua või proovida teist kasutajanime.
account-not-found-offer-phone = Selle telefoninumbriga kontot veel ei ole. Võite selle kohe luua või proovida teist numbrit.
account-not-found-closed = Selle e-posti aadressiga kontot ei ole. Kontrollige õigekirja või proovige teist aadressi.
account-not-found-closed-username = Selle kasutajanimega kontot ei ole. Kontrollige õigekirja või proovige teist kasutajanime.
account-not-found-closed-phone = Selle telefoninumbriga kontot ei ole. Kontrollige numbrit ja riiki või proovige teist numbrit.
account-not-found-create = Loo konto
account-not-found-back = Proovi teist aadressi
account-not-found-back-username = Proovi teist kasutajanime
account-not-found-back-phone = Proovi teist numbrit

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Taotle juurdepääsu
# On the page to register, before that link.
request-access-offer = Siin luuakse kontosid taotluse alusel.
request-access-title = Taotle juurdepääsu
request-access-intro = Te ei saa siin ise kontot luua. Öelge meile, kes te olete, ja vaatame teie taotluse läbi.
request-access-intro-account = Teie konto ei kuulu veel sellesse organisatsiooni. Saatke taotlus ja vaatame selle läbi.
request-access-submit = Saada taotlus
request-access-success-title = Saime teie taotluse kätte
# The address stands below.
request-access-success-text = Aitäh. Kui juurdepääs on antud, saate selle e-posti aadressiga sisse logida.

## Code

code-title-sign-in = Vaadake oma e-posti
code-title-sign-up = Kinnitage oma e-posti aadress
# The address stands below.
code-intro = Saatsime 6-kohalise koodi aadressile
code-intro-username = Saatsime 6-kohalise koodi teie e-posti aadressile.
code-hint = Selleks võib kuluda minut. Vaadake ka rämpsposti kausta.
# The question, and the button behind it.
code-not-received = Kas kiri ei saabunud?
code-resend = Saada uus kood
code-link = Sellest alates avab { $provider } ({ $account }) teie konto.
code-link-company = See jääb ainsaks sisselogimise viisiks: teie muud viisid, näiteks parool või pääsuvõtmed, eemaldatakse.
reset-password-verify-email-otp-title = Vaadake oma e-posti
reset-password-verify-email-otp-intro = Parooli valimiseks sisestage 6-kohaline kood, mille saatsime aadressile
reset-password-verify-email-otp-intro-username = Parooli valimiseks sisestage 6-kohaline kood, mille saatsime teie e-posti aadressile.

## Code by text message

phone-code-title-sign-in = Vaadake oma telefoni
phone-code-title-sign-up = Kinnitage oma telefoninumber
phone-code-intro = Saatsime SMS-i 6-kohalise koodiga numbrile
phone-code-hint = Kohalejõudmiseks võib kuluda minut.
phone-code-not-received = Kas SMS ei saabunud?

## Password

verify-password-title = Sisestage parool
verify-password-forgot = Kas unustasite parooli?
set-password-title-create = Looge parool
set-password-title-replace = Valige uus parool
set-password-intro-create = Kasutate seda järgmisel sisselogimisel.
set-password-intro-replace = Teie vana parool enam edaspidi ei kehti.
set-password-intro-temporary = Ajutine parool kehtib ainult ühe korra. Valige parool, mida hakkate edaspidi kasutama.
set-password-first = Uus parool
set-password-second = Uus parool veel kord
set-password-hint = Vähemalt { $minimum ->
    [one] { $minimum } märk
   *[other] { $minimum } märki
}. Mõnest järjestikusest sõnast saab tugeva parooli.
set-password-submit = Salvesta parool

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Kaitske oma kontot
mfa-method-selection-title-use = Kinnitage, et see olete teie
mfa-method-selection-intro-set-up = Edaspidi kinnitate iga sisselogimise millegagi, mis on ainult teil. Kuidas soovite seda teha?
mfa-method-selection-intro-use = Valige, kuidas soovite seda sisselogimist kinnitada.
mfa-method-selection-legend = Kinnitamise viisid
mfa-method-selection-app = Autentimisrakendus
mfa-method-selection-app-hint = Koodid teie telefonis olevast rakendusest
mfa-method-selection-email = E-post
mfa-method-selection-email-hint = Kood teie postkastis
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Teie telefonile saadetud kood
mfa-method-selection-recovery = Taastekood
mfa-method-selection-recovery-hint = Üks teie salvestatud koodidest
mfa-method-selection-decline = Ära kasuta mitmikautentimist
mfa-other-way = Proovi muud viisi

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Seadistage autentimisrakendus
mfa-authenticator-app-title-use = Sisestage autentimisrakenduse kood
mfa-authenticator-app-intro-use = Avage oma autentimisrakendus ja sisestage 6-kohaline kood, mida see selle konto jaoks näitab.
mfa-authenticator-app-scan = Skannige see pilt oma autentimisrakendusega.
mfa-authenticator-app-picture = QR-kood autentimisrakenduse jaoks
mfa-authenticator-app-open = Samas seadmes? Ava rakendus
mfa-authenticator-app-manual = Kas skannida ei saa? Sisestage see võti käsitsi
mfa-authenticator-app-account = Konto
mfa-authenticator-app-key = Võti
mfa-authenticator-app-then = Seejärel sisestage 6-kohaline kood, mida autentimisrakendus näitab.
mfa-authenticator-app-hint-use = Uus kood ilmub iga 30 sekundi järel ja igaüks kehtib ühe korra.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Seadistage koodid e-posti teel
mfa-setup-email-intro = Millisele aadressile me teie koodid saadame? Eelistage aadressi, millega te sisse ei logi.
mfa-setup-phone-title = Seadistage koodid SMS-i teel
mfa-setup-phone-intro = Millisele telefonile me teie koodid saadame?
mfa-use-email-otp-title = Vaadake oma e-posti
mfa-use-phone-otp-title = Vaadake oma telefoni

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Sisestage taastekood
mfa-use-recovery-code-intro = See on üks koodidest, mille salvestasite mitmikautentimist seadistades. Igaüks kehtib ühe korra.
mfa-view-recovery-codes-title = Salvestage oma taastekoodid
mfa-view-recovery-codes-intro = Kui te mõnikord koodi kätte ei saa, pääsete sisse ühega neist. Igaüks kehtib ühe korra. Hoidke neid seal, kust ainult teie need leiate: rohkem neid ei näidata.
mfa-view-recovery-codes-list = Teie taastekoodid
mfa-view-recovery-codes-copy = Kopeeri
mfa-view-recovery-codes-copied = Kopeeritud
mfa-view-recovery-codes-download = Laadi alla
mfa-view-recovery-codes-print = Prindi
mfa-view-recovery-codes-late = Teie turvalisuse huvides näidatakse koode vaid mõne minuti jooksul ja see aeg on möödas.
mfa-view-recovery-codes-submit = Salvestasin need
mfa-view-recovery-codes-file = Teenuse { $name } taastekoodid. Igaüks kehtib ühe korra.

## Organization

choose-organization-title = Valige organisatsioon
choose-organization-intro = Kuulute rohkem kui ühte. Kuhu soovite minna?
choose-organization-legend = Teie organisatsioonid
choose-organization-join-title = Kas liituda organisatsiooniga { $organization }?
choose-organization-join-intro = Te ei ole veel selle organisatsiooni liige.
choose-organization-join = Liitu organisatsiooniga { $organization }
choose-organization-create = Loo organisatsioon
create-organization-title = Andke organisatsioonile nimi
create-organization-intro = Teie meeskonna või ettevõtte nimi. Saate seda hiljem muuta.
create-organization-submit = Loo organisatsioon

## Passkey

add-passkey-title-offer = Logige järgmine kord kiiremini sisse
add-passkey-title-required = Looge pääsuvõti
add-passkey-intro = Pääsuvõtmega logite sisse samamoodi, nagu avate oma seadme: sõrmejälje, näo või PIN-koodiga. Midagi pole vaja meeles pidada ega sisestada.
add-passkey-required = Siin on vaja pääsuvõtit. Jätkamiseks looge see.
add-passkey-submit = Loo pääsuvõti
add-passkey-skip = Mitte praegu
add-passkey-failed = Pääsuvõtit ei loodud. Võite uuesti proovida.
add-passkey-no-support = Selles brauseris ei saa siin pääsuvõtit luua. Lülitage JavaScript sisse või logige sisse teises brauseris või teises seadmes.
add-passkey-no-support-optional = Selles brauseris ei saa siin pääsuvõtit luua. Võite jätkata ka ilma.

## Error

error-title = Midagi läks valesti
error-title-session = Alustame uuesti
error-title-access = Teil pole juurdepääsu
error-title-suspended = Juurdepääs on peatatud
error-title-registration = Registreerimine on suletud
error-title-creation = Uusi organisatsioone ei looda
error-title-request = Palun veidi aeglasemalt
error-home = Mine rakendusse
error-retry = Logi uuesti sisse
error-start = Mine avalehele
error-code = Veakood
error-correlation = Viitekood
error-support = Kui see kordub, saatke need andmed rakenduse haldajatele.
error-fix-parameter = Allpool nimetatud parameeter puudub, saadeti kaks korda eri väärtustega või viitab millelegi, mida siin ei ole. Võrrelge päringut rakenduse seadetega.
error-codes-title = Mida veakoodid tähendavad
error-codes-intro = Probleemist teatav leht näitab üht neist koodidest. Arvud lausetes on näited.

## Account locked

account-locked-title = Teie konto on ajutiselt lukus
account-locked-why = Ebaõnnestunud katseid oli liiga palju. Teie konto kaitseks peatasime sisselogimise mõneks ajaks.
account-locked-remaining = Saate uuesti proovida { $minutes ->
    [one] { $minutes } minuti
   *[other] { $minutes } minuti
} pärast.
account-locked-retry = Tagasi sisselogimise juurde

## Invalid redirect address

invalid-redirect-url-title-callback = See tagasikutse URL pole lubatud
invalid-redirect-url-title-logout = See väljalogimise aadress pole lubatud
invalid-redirect-url-title-missing = Tagasipöördumise aadress puudub
invalid-redirect-url-intro = Rakendus palus meil saata teid aadressile, mida selle loendis pole. Teie turvalisuse huvides peatusime siin.
invalid-redirect-url-missing = Rakendus ei öelnud, kuhu teid saata. Teie turvalisuse huvides peatusime siin.
invalid-redirect-url-value = Soovitud aadress
invalid-redirect-url-parameter = Parameeter
invalid-redirect-url-application = Rakendus
invalid-redirect-url-fix = Kas olete arendaja?
invalid-redirect-url-fix-callback = Avage rakenduse seaded ja lisage aadress täpselt nii, nagu see ülal seisab, lubatud tagasikutse URL-ide hulka.
invalid-redirect-url-fix-logout = Avage rakenduse seaded ja lisage aadress täpselt nii, nagu see ülal seisab, lubatud väljalogimisjärgsete ümbersuunamis-URL-ide hulka.
invalid-redirect-url-fix-missing = Saatke ülal nimetatud parameeter koos aadressiga rakenduse loendist.
invalid-redirect-url-fix-compare = Skeem, host, port, tee ja lõpukaldkriips peavad kõik kattuma. http:// ja https:// on erinevad aadressid.

## Signed out, signed in

home-title = Doorstep töötab
home-text = Sisselogimine algab teie rakendusest.
home-inbox = Ava postkast
home-discovery = Discovery-dokument

signed-out-title = Olete välja logitud
signed-out-text = Võite selle akna nüüd sulgeda.
signed-out-again = Logi uuesti sisse
sign-out-confirm-title = Kas logida välja?
sign-out-confirm-text = See lõpetab teie seansi siin ja igas rakenduses, mis seda kasutab.
sign-out-confirm-submit = Logi välja
sign-out-confirm-stay = Jää sisselogituks
success-title = Olete sisse logitud
success-text = Võite selle akna sulgeda ja rakendusse naasta.
success-text-app = Võite selle akna sulgeda ja naasta rakendusse { $application }.
success-open = Ava rakendus

## Inbox for developers

dev-inbox-title = Postkast
dev-inbox-intro = Kirjad, mis oleksid muidu teele saadetud. Need jäävad sellesse arvutisse ja kaovad taaskäivitamisel.
dev-inbox-empty = Kirju veel pole
dev-inbox-empty-hint = Registreeruge või logige sisse mis tahes aadressiga ja kiri ilmub siia.
dev-inbox-refresh = Värskenda
dev-inbox-clear = Kustuta kõik
dev-inbox-to = Saaja
dev-inbox-text-message = SMS
dev-inbox-code = Kood
dev-inbox-show = Kuva sõnum
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Sisestage oma e-posti aadress.
problem-email-invalid = Sisestage e-posti aadress kujul name@example.com.
problem-email-or-username-required = Sisestage oma e-posti aadress või kasutajanimi.
problem-email-or-username-invalid = Sisestage oma kasutajanimi või e-posti aadress kujul name@example.com.
problem-username-required = Sisestage kasutajanimi.
problem-username-invalid = Kasutajanimes võivad olla ainult tähed, numbrid, sidekriipsud ja allkriipsud.
problem-username-length = Kasutajanime pikkus on { $minimum } kuni { $maximum } märki.
problem-username-taken = See kasutajanimi on juba kellelgi teisel. Valige mõni muu või logige sisse, kui see on teie oma.
problem-phone-required = Sisestage oma telefoninumber.
problem-phone-invalid = Sellele telefoninumbrile me sõnumit saata ei saa. Kontrollige numbrit ja riiki.
problem-phone-country-required = Valige oma telefoninumbri riik.
problem-phone-not-configured = Siin ei saa me veel SMS-e saata. Logige sisse muul viisil või pöörduge rakenduse haldajate poole.
problem-method-off = Sellesse rakendusse ei saa sel viisil sisse logida. Kasutage allolevat välja.
problem-no-contact = Sellel kontol pole e-posti aadressi, kuhu saaksime koodi saata. Pöörduge abi saamiseks rakenduse haldajate poole.
problem-home-realm-unknown = Me ei tea selle aadressi jaoks ühegi ettevõtte sisselogimist. Kontrollige aadressi või logige sisse muul viisil.
problem-provider-not-ready = See sisselogimisviis pole veel valmis. Valige mõni muu või pöörduge rakenduse haldajate poole.
problem-provider-unreachable = Teenus, millega soovisite sisse logida, ei vasta. Proovige hetke pärast uuesti või logige sisse muul viisil.
problem-provider-refused = Me ei saanud vastu võtta selle teenuse vastust, millega sisse logisite. Proovige uuesti või logige sisse muul viisil.
problem-provider-cancelled = Sisselogimine tühistati seal. Proovige uuesti või logige sisse muul viisil.
problem-provider-expired = See võttis liiga kaua aega või oli juba tehtud. Palun logige veel kord sisse.
problem-provider-not-allowed = Selle kontoga ei saa siia sisse logida. Kasutage mõnda muud või pöörduge rakenduse haldajate poole.
problem-provider-not-fresh = Teenus, millega sisse logisite, ei küsinud uuesti, kes te olete. Logige seal välja ja proovige siis siin uuesti.
problem-provider-faulty = Teenusel, millega soovisite sisse logida, on endal probleem. Proovige hetke pärast uuesti või logige sisse muul viisil.
problem-connected-app-expired = See võttis liiga kaua aega või on juba tehtud. Minge tagasi rakendusse ja alustage uuesti.
problem-connected-app-not-ready = Ühendus teise teenusega pole õigesti seadistatud. Pöörduge rakenduse haldajate poole.
problem-connected-app-failed = Teine teenus ei vastanud nii, nagu peaks. Minge tagasi rakendusse ja proovige hetke pärast uuesti.
problem-connected-app-cancelled = Juurdepääsu ei antud. Selle andmiseks minge tagasi rakendusse ja alustage uuesti.
problem-connected-app-other-user = See oli mõeldud teisele kontole kui see, millega olete sisse logitud. Minge tagasi rakendusse ja alustage uuesti.
problem-email-domain-not-allowed = Selle domeeni aadressiga ei saa siin kontot luua. Kasutage oma tööaadressi.
problem-email-taken = See aadress kuulub teisele kontole. Logige sellega sisse või sisestage mõni teine.
problem-terms-required = Konto loomiseks nõustuge tingimustega.
problem-domain-not-allowed = Siia pääseb ainult teatud domeenide aadressidega. Kasutage oma tööaadressi või pöörduge administraatori poole.
problem-first-name-too-long = Eesnimi võib olla kuni { $maximum } märki pikk.
problem-last-name-too-long = Perekonnanimi võib olla kuni { $maximum } märki pikk.
problem-code-required = Sisestage e-kirjas olev kood.
problem-phone-code-required = Sisestage SMS-is olev kood.
problem-code-incorrect = See kood pole õige. Vaadake uusimat e-kirja ja proovige uuesti.
problem-phone-code-incorrect = See kood pole õige. Vaadake uusimat SMS-i ja proovige uuesti.
problem-code-expired = See kood on liiga vana. Taotlege allpool uus.
problem-code-wrong-length = Koodis on { $length } numbrit. Kontrollige, kas kopeerisite need kõik.
problem-code-too-many-tries = Liiga palju valesid koode. Saatsime teile uue; vana enam ei kehti.
problem-resend-too-soon = Saatsime teile just koodi. Uue saate taotleda { $seconds ->
    [one] { $seconds } sekundi
   *[other] { $seconds } sekundi
} pärast.
problem-too-many-codes = Küsiti liiga palju koode. Proovige uuesti { $minutes ->
    [one] { $minutes } minuti
   *[other] { $minutes } minuti
} pärast.
problem-too-many-codes-here = Teie võrgust küsiti liiga palju koode. Proovige uuesti { $minutes ->
    [one] { $minutes } minuti
   *[other] { $minutes } minuti
} pärast.
problem-too-many-requests-here = Teie võrgust tuli liiga palju päringuid. Proovige uuesti { $minutes ->
    [one] { $minutes } minuti
   *[other] { $minutes } minuti
} pärast.
problem-password-required = Sisestage parool.
problem-password-incorrect = See parool pole õige. Proovige uuesti.
problem-password-too-short = Kasutage vähemalt { $minimum ->
    [one] { $minimum } märki
   *[other] { $minimum } märki
}.
problem-password-too-long = Kasutage kõige rohkem { $maximum } märki.
problem-password-too-common = See parool on loendites, mida ründajad esimesena proovivad. Valige mõni muu.
problem-password-surrounding-space = Parool ei tohi alata ega lõppeda tühikuga.
problem-password-mismatch = Paroolid ei ole ühesugused. Sisestage mõlemad uuesti.
problem-password-same = Valige eelmisest erinev parool.
problem-password-is-name = Teie e-posti aadressi või kasutajanime on paroolina liiga lihtne ära arvata. Valige mõni muu.
problem-mfa-factor-required = Jätkamiseks valige üks viis.
problem-mfa-same-contact = Kasutasite just koodi, mille teile saatsime, ja veel üks kood samasse kohta ei tõenda midagi enamat. Seadistage mõni muu viis.
problem-mfa-same-email = Saite just sellele aadressile koodi. Sisestage mõni teine.
problem-mfa-same-phone = Saite just sellele telefonile koodi. Sisestage mõni teine number.
problem-app-code-required = Sisestage oma autentimisrakenduse kood.
problem-app-code-incorrect = See kood pole õige või on juba kasutatud. Oodake, kuni autentimisrakendus näitab uut, ja sisestage see.
problem-recovery-code-required = Sisestage üks oma taastekoodidest.
problem-recovery-code-incorrect = See ei ole ükski teie kasutamata taastekoodidest. Kontrollige seda või proovige mõnd muud.
problem-passkey-unknown = Seda pääsuvõtit siin ei tunta. See võib olla eemaldatud. Logige sisse muul viisil.
problem-passkey-refused = Teie pääsuvõtit ei saanud kontrollida. Proovige uuesti või logige sisse muul viisil.
problem-passkey-not-here = See organisatsioon ei kasuta pääsuvõtmeid. Logige sisse muul viisil.
problem-passkey-not-added = Pääsuvõtit ei saanud salvestada. Proovige uuesti.
problem-organization-required = Jätkamiseks valige organisatsioon.
problem-organization-name-required = Sisestage oma organisatsiooni nimi.
problem-organization-name-too-long = Nimi võib olla kuni { $maximum } märki pikk.
problem-registration-closed = Praegu ei saa siin uusi kontosid luua. Kui teil on juba konto, logige sisse.
problem-no-organization-access = Teie konto ei kuulu sellesse organisatsiooni. Paluge organisatsiooni administraatoril end lisada.
problem-organization-not-found = Me ei leidnud seda organisatsiooni. Kontrollige linki, mille kaudu siia tulite.
problem-organization-suspended = Selle organisatsiooni tegevus on peatatud. Pöörduge abi saamiseks selle administraatori poole.
problem-organization-creation-closed = Siin ei saa uusi organisatsioone luua. Pöörduge rakenduse haldajate poole.
problem-organization-method = See organisatsioon nõuab teistsugust sisselogimisviisi. Kui siin ühtki ei pakuta, pöörduge selle administraatori poole.
problem-user-suspended = Teie konto on peatatud. Pöörduge abi saamiseks rakenduse haldajate poole.
problem-no-method = Selles rakenduses pole veel ühtegi sisselogimisviisi sisse lülitatud. Pöörduge abi saamiseks rakenduse haldajate poole.
problem-locked = Liiga palju ebaõnnestunud katseid. Proovige uuesti { $minutes ->
    [one] { $minutes } minuti
   *[other] { $minutes } minuti
} pärast.
problem-too-many-requests = Teie võrgust tuli liiga palju päringuid. Oodake minut ja proovige siis uuesti.
problem-session-ended = Sisselogimine võttis liiga kaua aega või viidi juba lõpule teisel vahelehel. Alustage rakenduses uuesti.
problem-other-browser = Sisselogimist alustati teises brauseris. Minge sinna tagasi või alustage rakenduses uuesti.
problem-form-expired = See leht oli liiga kaua avatud. Palun saatke see veel kord.
problem-bad-request = Link või vorm oli puudulik või muutus teel. Alustage rakenduses uuesti.
problem-not-found = Sellel aadressil pole midagi. Kontrollige linki, mille kaudu siia tulite.
problem-unknown = Viga on meie poolel. Proovige hetke pärast uuesti.

## Notices: something happened, as it should

notice-code-sent = Saatsime teile uue koodi. Kehtib ainult kõige uuem.
notice-password-changed = Teie parool on muudetud. Logige sisse uue parooliga.
notice-password-requested = Selle teenuse haldajad paluvad teil valida uue parooli.
notice-sign-in-again = Logige uuesti sisse, et saaksime kindlad olla, et see olete teie.

## Mail

mail-code-subject-sign-in = { $code } on teie ühekordne kood teenusesse { $name } sisselogimiseks
mail-code-subject-sign-up = { $code } on teie ühekordne kood teenuses { $name } registreerumiseks
mail-code-subject-reset = { $code } on teie ühekordne kood teenuse { $name } parooli lähtestamiseks
mail-code-subject-choose = { $code } on teie ühekordne kood teenuse { $name } parooli valimiseks
mail-code-heading-sign-in = Teie sisselogimiskood
mail-code-heading-sign-up = Kinnitage oma e-posti aadress
mail-code-heading-reset = Lähtestage oma parool
# The code stands below.
mail-code-text-sign-in = Sisestage see kood, et logida sisse teenusesse { $name }:
mail-code-text-sign-up = Sisestage see kood, et luua konto teenuses { $name }:
mail-code-text-reset = Sisestage see kood, et valida teenuses { $name } uus parool:
mail-code-valid-minutes = Koodi saab kasutada üks kord ja see kehtib { $minutes ->
    [one] { $minutes } minuti
   *[other] { $minutes } minutit
}.
mail-code-valid-hours = Koodi saab kasutada üks kord ja see kehtib { $hours ->
    [one] { $hours } tunni
   *[other] { $hours } tundi
}.
mail-code-warning = Keegi teenusest { $name } ei küsi seda teilt kunagi. Kui te seda koodi ei taotlenud, võite selle kirja tähelepanuta jätta.
mail-code-warning-requested = Keegi teenusest { $name } ei küsi seda teilt kunagi. Kui see polnud teie, võite selle kirja tähelepanuta jätta.
mail-no-account-subject = Teenuses { $name } ei ole selle aadressiga kontot
mail-no-account-heading = Selle aadressiga kontot ei ole
mail-no-account-text = Keegi, arvatavasti teie, soovis selle aadressiga teenusesse { $name } sisse logida, kuid sellise aadressiga kontot ei ole.
mail-no-account-warning = Kas olete kasutanud mõnda teist aadressi? Proovige seda. Kui see polnud teie, võite selle kirja tähelepanuta jätta.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Kas olete kasutanud mõnda teist aadressi? Proovige seda. Muul juhul võite sisselogimislehel juurdepääsu taotleda. Kui see polnud teie, võite selle kirja tähelepanuta jätta.
mail-code-subject-set-up = { $code } on teie ühekordne kood selle aadressi kinnitamiseks teenuses { $name }
mail-code-heading-set-up = Kinnitage see aadress
mail-code-text-second-factor = Sisestage see kood, et viia lõpule sisselogimine teenusesse { $name }:
mail-code-text-set-up = Sisestage see kood, et saada teenuse { $name } sisselogimiskoodid sellele aadressile:
mail-code-text-confirm = Sisestage see kood, et kinnitada see aadress teenuses { $name }:
mail-code-subject-link = { $code } on teie ühekordne kood, et ühendada { $provider } teie kontoga teenuses { $name }
mail-code-text-link = Selle koodiga avab { $provider } ({ $account }) nüüdsest teie konto { $email } teenuses { $name }.
mail-mfa-added-subject = Teenuses { $name } seadistati mitmikautentimine
mail-mfa-added-heading = Teie konto on paremini kaitstud
mail-mfa-added-text-app = Edaspidi võidakse teilt teenuse { $name } kontole sisse logides küsida koodi teie autentimisrakendusest.
mail-mfa-added-text-email = Edaspidi võidakse teilt teenuse { $name } kontole sisse logides küsida e-postiga saadetud koodi.
mail-mfa-added-text-sms = Edaspidi võidakse teilt teenuse { $name } kontole sisse logides küsida teie telefonile saadetud koodi.
mail-mfa-reset-subject = Teenuses { $name } lähtestati mitmikautentimine
mail-mfa-reset-heading = Mitmikautentimine lähtestati
mail-mfa-reset-text = Teenuse { $name } administraator eemaldas teie kontolt sisselogimise teise etapi ja teid logiti välja. Teil võidakse paluda see uuesti seadistada.
mail-mfa-recovery-subject = Teenuses { $name } kasutati taastekoodi
mail-mfa-recovery-heading = Kasutati taastekoodi
mail-mfa-recovery-text = Keegi kasutas just üht teie taastekoodidest, et logida sisse teenusesse { $name }. { $left ->
    [0] See oli viimane.
    [one] Alles on { $left } kood.
   *[other] Alles on { $left } koodi.
}
mail-mfa-warning = Kui see polnud teie, muutke kohe oma parool ja teatage sellest teenuse { $name } haldajatele.
mail-password-changed-subject = Teie parool teenuses { $name } on muudetud
mail-password-changed-heading = Teie parool on muudetud
mail-password-changed-text = Teie konto parool teenuses { $name } muudeti äsja.
mail-password-changed-warning = Kui see polnud teie, lähtestage kohe oma parool ja teatage sellest teenuse { $name } haldajatele.
mail-password-set-subject = Teie kontol teenuses { $name } on nüüd parool
mail-password-set-heading = Teie kontol on nüüd parool
mail-password-set-text = Teie kontole teenuses { $name } määrati äsja parool. Nüüdsest saate sellega sisse logida.
mail-passkey-added-subject = Teie kontole teenuses { $name } lisati pääsuvõti
mail-passkey-added-heading = Lisati pääsuvõti
mail-passkey-added-text = Nüüd saate teenusesse { $name } sisse logida selle pääsuvõtmega: { $passkey }.
mail-passkey-added-warning = Kui see polnud teie, teatage sellest kohe teenuse { $name } haldajatele.
mail-passkey-removed-subject = Teie kontolt teenuses { $name } eemaldati pääsuvõti
mail-passkey-removed-heading = Pääsuvõti eemaldati
mail-passkey-removed-text = Selle pääsuvõtmega ei saa enam teie kontole teenuses { $name } sisse logida: { $passkey }.
mail-passkey-removed-warning = Teid logiti kõikjal välja. Kui te seda ei oodanud, teatage sellest teenuse { $name } haldajatele.
mail-account-linked-subject = Uus viis teenusesse { $name } sisse logida
mail-account-linked-heading = Uus sisselogimisviis
mail-account-linked-text = Nüüdsest avab ka { $provider } ({ $account }) teie konto { $email } teenuses { $name }.
mail-account-linked-text-company = Nüüdsest avab ainult { $provider } ({ $account }) teie konto { $email } teenuses { $name }.
mail-account-linked-removed = Seda ei ava enam: { $ways }.
mail-account-linked-passkeys = Pääsuvõtmed
mail-webhook-disabled-subject = Veebihaak { $webhook } lülitati välja
mail-webhook-disabled-heading = Veebihaak lülitati välja
mail-webhook-disabled-text = Teenuse { $name } veebihaak „{ $webhook }“ pole kolm päeva midagi vastu võtnud, seega ei saadeta sellele enam midagi.
mail-webhook-disabled-warning = Kui vastuvõtja jälle töötab, muutke veebihaaki või salvestage see muutmata kujul: see lülitab veebihaagi sisse. Seni toimunu on alles auditilogis.
mail-footer = Saite selle kirja, sest seda aadressi kasutati teenuses { $name }.

## Text messages

sms-code-text = { $code } on teie ühekordne kood teenusesse { $name } sisselogimiseks
