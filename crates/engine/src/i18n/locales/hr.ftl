### Croatian. Polite address (vi), short sentences; quotation marks „ ”.
### Names are not inflected: they stand after “usluga” or “aplikacija”. The code is “kôd” in the nominative and accusative.

## Everywhere

action-continue = Nastavi
action-change-email = Upotrijebi drugu adresu e-pošte
action-change-phone = Upotrijebi drugi telefonski broj
action-change-account = Upotrijebi drugi račun
label-email = Adresa e-pošte
label-email-or-username = Adresa e-pošte ili korisničko ime
label-username = Korisničko ime
label-phone = Telefonski broj
label-country = Država ili regija
label-password = Lozinka
label-first-name = Ime
label-last-name = Prezime
label-code = Kôd
label-organization-name = Naziv organizacije
label-terms = Prihvaćam uvjete korištenja i pravila o privatnosti.
label-news = Želim primati novosti i ponude e-poštom. Mogu se predomisliti u svakom trenutku.
label-recovery-code = Pričuvni kôd
label-account = Račun
label-optional = { $label } (neobavezno)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Pogreška:
frame-problems-heading = Provjerite sljedeće
frame-privacy = Privatnost
frame-terms = Uvjeti
frame-powered = Pokreće Doorstep

## Sign in

login-title = Prijavite se
login-intro = Unesite adresu e-pošte da biste nastavili.
login-intro-username = Unesite korisničko ime da biste nastavili.
login-intro-email-or-username = Unesite adresu e-pošte ili korisničko ime da biste nastavili.
login-intro-phone = Unesite telefonski broj da biste nastavili.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = da biste nastavili u aplikaciju { $application }
# The question, and the link behind it.
login-no-account = Još nemate račun?
login-register = Izradite ga
login-use-email = Upotrijebi adresu e-pošte
login-use-username = Upotrijebi korisničko ime
login-use-email-or-username = Upotrijebi adresu e-pošte ili korisničko ime
login-use-phone = Upotrijebi telefonski broj
login-passkey = Prijava pristupnim ključem
login-passkey-failed = Nije uspjelo. Pokušajte ponovno ili se prijavite na drugi način.
# Between the form and the buttons of other ways to sign in.
login-or = ili
login-continue-with = Nastavi putem usluge { $provider }
login-sso = Prijava putem SSO-a

## Sign in with a company’s own provider

sso-home-realm-title = Prijava putem SSO-a
sso-home-realm-intro = Unesite poslovnu adresu e-pošte. Odvest ćemo vas na prijavu vaše tvrtke.
sso-home-realm-back = Prijavi se na drugi način

## On the way to another provider

leave-title = Samo trenutak
leave-intro = Vodimo vas na stranicu na kojoj se prijavljujete. Ako se ništa ne dogodi, pritisnite gumb.

## Register

register-title = Izradite račun
register-intro-app = da biste nastavili u aplikaciju { $application }
register-intro = Trajat će manje od minute.
# The question, and the link behind it.
register-have-account = Već imate račun?
register-sign-in = Prijavite se
register-username-hint = Slova, znamenke, spojnice i podvlake.

## Email address of a new username

provide-email-title = Vaša adresa e-pošte
provide-email-intro = Na nju ćemo vam poslati kôd za potvrdu. Trebat će vam ako ikad izgubite pristup računu.
provide-email-intro-provider = { $provider } nam nije dao adresu e-pošte na koju se možemo osloniti. Poslat ćemo vam kôd za potvrdu vaše adrese.
provide-email-intro-named = { $provider } nam je dao ovu adresu. Poslat ćemo vam kôd za potvrdu da je vaša.

## Clickwrap

clickwrap-title = Još samo ovo
clickwrap-intro = Da biste izradili račun, prihvatite uvjete.

## Account not found

account-not-found-title = Ne poznajemo tu adresu
account-not-found-title-username = Ne poznajemo to korisničko ime
account-not-found-title-phone = Ne poznajemo taj broj
account-not-found-offer = Još nema računa s tom adresom e-pošte. Možete ga sada izraditi ili pokušati s drugom adresom.
account-not-found-offer-username = Još nema računa s tim korisničkim imenom. Možete ga sada izraditi ili pokušati s drugim imenom.
account-not-found-offer-phone = Još nema računa s tim telefonskim brojem. Možete ga sada izraditi ili pokušati s drugim brojem.
account-not-found-closed = Nema računa s tom adresom e-pošte. Provjerite jeste li je točno upisali ili pokušajte s drugom adresom.
account-not-found-closed-username = Nema računa s tim korisničkim imenom. Provjerite jeste li ga točno upisali ili pokušajte s drugim imenom.
account-not-found-closed-phone = Nema računa s tim telefonskim brojem. Provjerite znamenke i državu ili pokušajte s drugim brojem.
account-not-found-create = Izradi račun
account-not-found-back = Pokušaj s drugom adresom
account-not-found-back-username = Pokušaj s drugim imenom
account-not-found-back-phone = Pokušaj s drugim brojem

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Zatražite pristup
# On the page to register, before that link.
request-access-offer = Ovdje se računi otvaraju na zahtjev.
request-access-title = Zatražite pristup
request-access-intro = Ovdje ne možete sami izraditi račun. Recite nam tko ste i razmotrit ćemo vaš zahtjev.
request-access-intro-account = Vaš račun još nije član ove organizacije. Pošaljite zahtjev i razmotrit ćemo ga.
request-access-submit = Pošalji zahtjev
request-access-success-title = Primili smo vaš zahtjev
# The address stands below.
request-access-success-text = Hvala. Kada vam se odobri pristup, moći ćete se prijaviti tom adresom e-pošte.

## Code

code-title-sign-in = Provjerite e-poštu
code-title-sign-up = Potvrdite adresu e-pošte
# The address stands below.
code-intro = Poslali smo 6-znamenkasti kôd na adresu
code-intro-username = Poslali smo 6-znamenkasti kôd na vašu adresu e-pošte.
code-hint = Može potrajati minutu. Pogledajte i u mapu s neželjenom poštom.
# The question, and the button behind it.
code-not-received = E-poruka nije stigla?
code-resend = Pošalji novi kôd
code-link = Otada { $provider } ({ $account }) otvara vaš račun.
code-link-company = To će biti jedini način prijave: vaši drugi načini, poput lozinke ili pristupnih ključeva, uklonit će se.
reset-password-verify-email-otp-title = Provjerite e-poštu
reset-password-verify-email-otp-intro = Da biste odabrali lozinku, unesite 6-znamenkasti kôd koji smo poslali na adresu
reset-password-verify-email-otp-intro-username = Da biste odabrali lozinku, unesite 6-znamenkasti kôd koji smo poslali na vašu adresu e-pošte.

## Code by text message

phone-code-title-sign-in = Provjerite telefon
phone-code-title-sign-up = Potvrdite telefonski broj
phone-code-intro = Poslali smo SMS sa 6-znamenkastim kodom na broj
phone-code-hint = Može potrajati minutu dok ne stigne.
phone-code-not-received = SMS nije stigao?

## Password

verify-password-title = Unesite lozinku
verify-password-forgot = Zaboravili ste lozinku?
set-password-title-create = Izradite lozinku
set-password-title-replace = Odaberite novu lozinku
set-password-intro-create = Trebat će vam pri sljedećoj prijavi.
set-password-intro-replace = Stara lozinka više neće vrijediti.
set-password-intro-temporary = Privremena lozinka vrijedi samo jednom. Odaberite onu koju ćete ubuduće upotrebljavati.
set-password-first = Nova lozinka
set-password-second = Ponovite novu lozinku
set-password-hint = Najmanje { $minimum ->
    [one] { $minimum } znak
    [few] { $minimum } znaka
   *[other] { $minimum } znakova
}. Nekoliko riječi u nizu čini snažnu lozinku.
set-password-submit = Spremi lozinku

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Zaštitite svoj račun
mfa-method-selection-title-use = Potvrdite da ste to vi
mfa-method-selection-intro-set-up = Odsad svaku prijavu potvrđujete nečim što imate samo vi. Kako to želite raditi?
mfa-method-selection-intro-use = Odaberite kako ćete potvrditi ovu prijavu.
mfa-method-selection-legend = Načini potvrde
mfa-method-selection-app = Aplikacija za autentifikaciju
mfa-method-selection-app-hint = Kodovi iz aplikacije na telefonu
mfa-method-selection-email = E-pošta
mfa-method-selection-email-hint = Kôd u vašem sandučiću e-pošte
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Kôd poslan na telefon
mfa-method-selection-recovery = Pričuvni kôd
mfa-method-selection-recovery-hint = Jedan od kodova koje ste spremili
mfa-method-selection-decline = Ne upotrebljavaj višefaktorsku autentifikaciju
mfa-other-way = Pokušaj na drugi način

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Postavite aplikaciju za autentifikaciju
mfa-authenticator-app-title-use = Unesite kôd iz aplikacije
mfa-authenticator-app-intro-use = Otvorite aplikaciju za autentifikaciju i unesite 6-znamenkasti kôd koji prikazuje za ovaj račun.
mfa-authenticator-app-scan = Skenirajte ovu sliku aplikacijom za autentifikaciju.
mfa-authenticator-app-picture = QR kôd za aplikaciju za autentifikaciju
mfa-authenticator-app-open = Aplikacija je na ovom uređaju? Otvorite je
mfa-authenticator-app-manual = Ne možete skenirati? Unesite ključ ručno
mfa-authenticator-app-account = Račun
mfa-authenticator-app-key = Ključ
mfa-authenticator-app-then = Zatim unesite 6-znamenkasti kôd koji aplikacija prikaže.
mfa-authenticator-app-hint-use = Novi kôd pojavljuje se svakih 30 sekundi, a svaki vrijedi jednom.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Postavite kodove putem e-pošte
mfa-setup-email-intro = Na koju adresu da vam šaljemo kodove? Najbolje na onu kojom se ne prijavljujete.
mfa-setup-phone-title = Postavite kodove putem SMS-a
mfa-setup-phone-intro = Na koji telefon da vam šaljemo kodove?
mfa-use-email-otp-title = Provjerite e-poštu
mfa-use-phone-otp-title = Provjerite telefon

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Unesite pričuvni kôd
mfa-use-recovery-code-intro = To je jedan od kodova koje ste spremili kad ste postavili višefaktorsku autentifikaciju. Svaki vrijedi jednom.
mfa-view-recovery-codes-title = Spremite pričuvne kodove
mfa-view-recovery-codes-intro = Ako jednom ne budete mogli dobiti kôd, prijavit ćete se jednim od ovih. Svaki vrijedi jednom. Čuvajte ih gdje ih samo vi možete pronaći: više ih nećemo prikazati.
mfa-view-recovery-codes-list = Vaši pričuvni kodovi
mfa-view-recovery-codes-copy = Kopiraj
mfa-view-recovery-codes-copied = Kopirano
mfa-view-recovery-codes-download = Preuzmi
mfa-view-recovery-codes-print = Ispiši
mfa-view-recovery-codes-late = Radi vaše sigurnosti kodovi se prikazuju samo nekoliko minuta, a to je vrijeme isteklo.
mfa-view-recovery-codes-submit = Kodovi su spremljeni
mfa-view-recovery-codes-file = Pričuvni kodovi za uslugu { $name }. Svaki vrijedi jednom.

## Organization

choose-organization-title = Odaberite organizaciju
choose-organization-intro = Pripadate više organizacija. Kamo želite ići?
choose-organization-legend = Vaše organizacije
choose-organization-join-title = Pridružiti se organizaciji { $organization }?
choose-organization-join-intro = Još niste član ove organizacije.
choose-organization-join = Pridruži se organizaciji { $organization }
choose-organization-create = Izradi organizaciju
create-organization-title = Dajte ime organizaciji
create-organization-intro = Naziv vašeg tima ili tvrtke. Poslije ga možete promijeniti.
create-organization-submit = Izradi organizaciju

## Passkey

add-passkey-title-offer = Sljedeći put prijavite se brže
add-passkey-title-required = Izradite pristupni ključ
add-passkey-intro = Pristupnim ključem prijavljujete se onako kako otključavate uređaj: otiskom prsta, licem ili PIN-om. Ništa ne morate pamtiti ni upisivati.
add-passkey-required = Ovdje je potreban pristupni ključ. Izradite ga da biste nastavili.
add-passkey-submit = Izradi pristupni ključ
add-passkey-skip = Ne sada
add-passkey-failed = Pristupni ključ nije izrađen. Možete pokušati ponovno.
add-passkey-no-support = Ovaj preglednik ovdje ne može izraditi pristupni ključ. Uključite JavaScript ili se prijavite u drugom pregledniku ili na drugom uređaju.
add-passkey-no-support-optional = Ovaj preglednik ovdje ne može izraditi pristupni ključ. Možete nastaviti i bez njega.

## Error

error-title = Nešto je pošlo po zlu
error-title-session = Počnimo ispočetka
error-title-access = Nemate pristup
error-title-suspended = Pristup je suspendiran
error-title-registration = Registracija je zatvorena
error-title-creation = Nema novih organizacija
error-title-request = Malo sporije
error-home = Idi na aplikaciju
error-retry = Prijavi se ponovno
error-start = Idi na početnu stranicu
error-code = Kôd pogreške
error-correlation = Referentni broj
error-support = Ako se to ponavlja, pošaljite ove podatke podršci za aplikaciju.
error-fix-parameter = Parametar naveden u nastavku nedostaje, poslan je dvaput s različitim vrijednostima ili označava nešto čega ovdje nema. Usporedite zahtjev s postavkama aplikacije.
error-codes-title = Što znače kodovi pogrešaka
error-codes-intro = Stranica koja javlja problem prikazuje jedan od ovih kodova. Brojevi u rečenicama su primjeri.

## Account locked

account-locked-title = Račun je privremeno zaključan
account-locked-why = Bilo je previše neuspjelih pokušaja, pa smo pauzirali prijavu da bi vaš račun ostao siguran.
account-locked-remaining = Možete pokušati ponovno za { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}.
account-locked-retry = Natrag na prijavu

## Invalid redirect address

invalid-redirect-url-title-callback = Ovaj URL povratnog poziva nije dopušten
invalid-redirect-url-title-logout = Ova adresa za odjavu nije dopuštena
invalid-redirect-url-title-missing = Nema adrese za povratak
invalid-redirect-url-intro = Aplikacija je zatražila da vas pošaljemo na adresu koja nije na njezinu popisu. Radi vaše sigurnosti ovdje smo stali.
invalid-redirect-url-missing = Aplikacija nije navela kamo da vas pošaljemo. Radi vaše sigurnosti ovdje smo stali.
invalid-redirect-url-value = Zatražena adresa
invalid-redirect-url-parameter = Parametar
invalid-redirect-url-application = Aplikacija
invalid-redirect-url-fix = Razvijate ovu aplikaciju?
invalid-redirect-url-fix-callback = Otvorite postavke aplikacije i dodajte adresu, točno kako je gore navedena, među dopuštene URL-ove povratnog poziva.
invalid-redirect-url-fix-logout = Otvorite postavke aplikacije i dodajte adresu, točno kako je gore navedena, među dopuštene URL-ove za preusmjeravanje nakon odjave.
invalid-redirect-url-fix-missing = Pošaljite gore navedeni parametar s adresom s popisa aplikacije.
invalid-redirect-url-fix-compare = Shema, poslužitelj, port, putanja i završna kosa crta moraju biti potpuno isti. http:// i https:// različite su adrese.

## Signed out, signed in

home-title = Doorstep radi
home-text = Prijava počinje u vašoj aplikaciji.
home-inbox = Otvori pristiglu poštu
home-discovery = Dokument Discovery

signed-out-title = Odjavljeni ste
signed-out-text = Sada možete zatvoriti ovaj prozor.
signed-out-again = Prijavi se ponovno
sign-out-confirm-title = Odjaviti se?
sign-out-confirm-text = Time završava vaša sesija ovdje i u svim aplikacijama koje je upotrebljavaju.
sign-out-confirm-submit = Odjavi se
sign-out-confirm-stay = Ne odjavljuj me
success-title = Prijavljeni ste
success-text = Možete zatvoriti ovaj prozor i vratiti se u aplikaciju.
success-text-app = Možete zatvoriti ovaj prozor i vratiti se u aplikaciju { $application }.
success-open = Otvori aplikaciju

## Inbox for developers

dev-inbox-title = Pristigla pošta
dev-inbox-intro = Poruke koje bi bile poslane. Ostaju na ovom računalu i nestaju nakon ponovnog pokretanja.
dev-inbox-empty = Još nema pošte
dev-inbox-empty-hint = Registrirajte se ili se prijavite bilo kojom adresom i poruka će se pojaviti ovdje.
dev-inbox-refresh = Osvježi
dev-inbox-clear = Izbriši sve
dev-inbox-to = Prima
dev-inbox-text-message = SMS
dev-inbox-code = Kôd
dev-inbox-show = Prikaži poruku
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Unesite adresu e-pošte.
problem-email-invalid = Unesite adresu e-pošte, na primjer name@example.com.
problem-email-or-username-required = Unesite adresu e-pošte ili korisničko ime.
problem-email-or-username-invalid = Unesite korisničko ime ili adresu e-pošte, na primjer name@example.com.
problem-username-required = Unesite korisničko ime.
problem-username-invalid = Korisničko ime može imati samo slova, znamenke, spojnice i podvlake.
problem-username-length = Korisničko ime mora imati od { $minimum } do { $maximum ->
    [one] { $maximum } znaka
    [few] { $maximum } znaka
   *[other] { $maximum } znakova
}.
problem-username-taken = To je korisničko ime zauzeto. Odaberite drugo ili se prijavite ako je vaše.
problem-phone-required = Unesite telefonski broj.
problem-phone-invalid = Na taj telefonski broj ne možemo poslati poruku. Provjerite znamenke i državu.
problem-phone-country-required = Odaberite državu telefonskog broja.
problem-phone-not-configured = Ovdje još ne možemo slati SMS-ove. Prijavite se na drugi način ili se obratite podršci za aplikaciju.
problem-method-off = Ova aplikacija ne podržava takvu prijavu. Upotrijebite polje u nastavku.
problem-no-contact = Ovaj račun nema adresu e-pošte na koju bismo mogli poslati kôd. Obratite se podršci za aplikaciju.
problem-home-realm-unknown = Za tu adresu ne znamo prijavu tvrtke. Provjerite adresu ili se prijavite na drugi način.
problem-provider-not-ready = Ovaj način prijave još nije spreman. Odaberite drugi ili se obratite podršci za aplikaciju.
problem-provider-unreachable = Usluga kojom ste se htjeli prijaviti ne odgovara. Pokušajte ponovno za koji trenutak ili se prijavite na drugi način.
problem-provider-refused = Nismo mogli prihvatiti odgovor usluge kojom ste se prijavili. Pokušajte ponovno ili se prijavite na drugi način.
problem-provider-cancelled = Prijava je ondje otkazana. Pokušajte ponovno ili se prijavite na drugi način.
problem-provider-expired = To je predugo trajalo ili je već bilo obavljeno. Prijavite se još jednom.
problem-provider-not-allowed = Ovim se računom ovdje nije moguće prijaviti. Upotrijebite drugi ili se obratite podršci za aplikaciju.
problem-provider-not-fresh = Usluga kojom ste se prijavili nije ponovno provjerila tko ste. Odjavite se ondje, a zatim pokušajte ponovno ovdje.
problem-provider-faulty = Usluga kojom ste se htjeli prijaviti ima vlastiti problem. Pokušajte ponovno za koji trenutak ili se prijavite na drugi način.
problem-connected-app-expired = To je predugo trajalo ili je već obavljeno. Vratite se u aplikaciju i počnite ponovno.
problem-connected-app-not-ready = Veza s drugom uslugom nije ispravno postavljena. Obratite se podršci za aplikaciju.
problem-connected-app-failed = Druga usluga nije odgovorila kako treba. Vratite se u aplikaciju i pokušajte ponovno za koji trenutak.
problem-connected-app-cancelled = Pristup nije odobren. Ako ga želite odobriti, vratite se u aplikaciju i počnite ponovno.
problem-connected-app-other-user = Ovo je bilo namijenjeno drugom računu, a ne onom kojim ste prijavljeni. Vratite se u aplikaciju i počnite ponovno.
problem-email-domain-not-allowed = S adresom iz te domene ovdje se ne može izraditi račun. Upotrijebite poslovnu adresu.
problem-email-taken = Ovu adresu ima drugi račun. Prijavite se njome ili unesite drugu.
problem-terms-required = Prihvatite uvjete da biste izradili račun.
problem-domain-not-allowed = Pristup ovdje imaju samo adrese iz određenih domena. Upotrijebite poslovnu adresu ili se obratite administratoru.
problem-first-name-too-long = Ime može imati najviše { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaka
   *[other] { $maximum } znakova
}.
problem-last-name-too-long = Prezime može imati najviše { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaka
   *[other] { $maximum } znakova
}.
problem-code-required = Unesite kôd iz e-poruke.
problem-phone-code-required = Unesite kôd iz SMS-a.
problem-code-incorrect = Taj kôd nije točan. Provjerite najnoviju e-poruku i pokušajte ponovno.
problem-phone-code-incorrect = Taj kôd nije točan. Provjerite najnoviji SMS i pokušajte ponovno.
problem-code-expired = Taj kôd više ne vrijedi. Zatražite novi u nastavku.
problem-code-wrong-length = Kôd ima { $length ->
    [one] { $length } znamenku
    [few] { $length } znamenke
   *[other] { $length } znamenki
}. Provjerite jeste li kopirali sve.
problem-code-too-many-tries = Previše netočnih kodova. Poslali smo vam novi; stari više ne vrijedi.
problem-resend-too-soon = Upravo smo vam poslali kôd. Novi možete zatražiti za { $seconds ->
    [one] { $seconds } sekundu
    [few] { $seconds } sekunde
   *[other] { $seconds } sekundi
}.
problem-too-many-codes = Zatraženo je previše kodova. Pokušajte ponovno za { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}.
problem-too-many-codes-here = S vaše je mreže zatraženo previše kodova. Pokušajte ponovno za { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}.
problem-too-many-requests-here = S vaše je mreže stiglo previše zahtjeva. Pokušajte ponovno za { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}.
problem-password-required = Unesite lozinku.
problem-password-incorrect = Ta lozinka nije točna. Pokušajte ponovno.
problem-password-too-short = Upotrijebite najmanje { $minimum ->
    [one] { $minimum } znak
    [few] { $minimum } znaka
   *[other] { $minimum } znakova
}.
problem-password-too-long = Upotrijebite najviše { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaka
   *[other] { $maximum } znakova
}.
problem-password-too-common = Ta je lozinka na popisima koje napadači prve isprobavaju. Odaberite drugu.
problem-password-surrounding-space = Lozinka ne može počinjati ni završavati razmakom.
problem-password-mismatch = Lozinke nisu iste. Ponovno unesite obje.
problem-password-same = Odaberite lozinku različitu od dosadašnje.
problem-password-is-name = Vašu adresu e-pošte ili korisničko ime prelako je pogoditi kao lozinku. Odaberite drugu.
problem-mfa-factor-required = Odaberite jedan od načina da biste nastavili.
problem-mfa-same-contact = Upravo ste upotrijebili kôd koji smo vam poslali, a još jedan na isto mjesto ne dokazuje ništa više. Postavite drugi način.
problem-mfa-same-email = Na ovu ste adresu upravo primili kôd. Unesite drugu.
problem-mfa-same-phone = Na ovaj ste telefon upravo primili kôd. Unesite drugi broj.
problem-app-code-required = Unesite kôd iz aplikacije za autentifikaciju.
problem-app-code-incorrect = Taj kôd nije točan ili je već upotrijebljen. Pričekajte da aplikacija prikaže novi pa unesite njega.
problem-recovery-code-required = Unesite jedan od pričuvnih kodova.
problem-recovery-code-incorrect = To nije nijedan od vaših neiskorištenih pričuvnih kodova. Provjerite ga ili pokušajte s drugim.
problem-passkey-unknown = Taj pristupni ključ ovdje nije poznat. Možda je uklonjen. Prijavite se na drugi način.
problem-passkey-refused = Pristupni ključ nije bilo moguće provjeriti. Pokušajte ponovno ili se prijavite na drugi način.
problem-passkey-not-here = Ova organizacija ne upotrebljava pristupne ključeve. Prijavite se na drugi način.
problem-passkey-not-added = Pristupni ključ nije bilo moguće spremiti. Pokušajte ponovno.
problem-organization-required = Odaberite organizaciju da biste nastavili.
problem-organization-name-required = Unesite naziv organizacije.
problem-organization-name-too-long = Naziv može imati najviše { $maximum ->
    [one] { $maximum } znak
    [few] { $maximum } znaka
   *[other] { $maximum } znakova
}.
problem-registration-closed = Novi računi ovdje se trenutačno ne mogu izraditi. Ako već imate račun, prijavite se.
problem-no-organization-access = Vaš račun nije član ove organizacije. Zamolite njezina administratora da vas doda.
problem-organization-not-found = Nismo pronašli ovu organizaciju. Provjerite poveznicu koja vas je dovela ovamo.
problem-organization-suspended = Ova je organizacija suspendirana. Obratite se njezinu administratoru.
problem-organization-creation-closed = Ovdje se ne mogu izraditi nove organizacije. Obratite se podršci za aplikaciju.
problem-organization-method = Ova organizacija zahtijeva drugi način prijave. Ako ovdje nije ponuđen nijedan, obratite se njezinu administratoru.
problem-user-suspended = Vaš je račun suspendiran. Obratite se podršci za aplikaciju.
problem-no-method = U ovoj aplikaciji još nije uključen nijedan način prijave. Obratite se podršci za aplikaciju.
problem-locked = Previše neuspjelih pokušaja. Pokušajte ponovno za { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}.
problem-too-many-requests = S vaše je mreže stiglo previše zahtjeva. Pričekajte minutu pa pokušajte ponovno.
problem-session-ended = Prijava je predugo trajala ili je već dovršena na drugoj kartici. Počnite ponovno iz aplikacije.
problem-other-browser = Ova je prijava započeta u drugom pregledniku. Vratite se u njega ili počnite ponovno iz aplikacije.
problem-form-expired = Ova je stranica predugo bila otvorena. Pošaljite je još jednom.
problem-bad-request = Poveznica ili obrazac nisu bili potpuni ili su se putem promijenili. Počnite ponovno iz aplikacije.
problem-not-found = Na ovoj adresi nema ničega. Provjerite poveznicu koja vas je dovela ovamo.
problem-unknown = Pogreška je na našoj strani. Pokušajte ponovno za koji trenutak.

## Notices: something happened, as it should

notice-code-sent = Poslali smo vam novi kôd. Vrijedi samo najnoviji.
notice-password-changed = Lozinka je promijenjena. Prijavite se novom.
notice-password-requested = Voditelji ove usluge mole vas da odaberete novu lozinku.
notice-sign-in-again = Prijavite se ponovno kako bismo bili sigurni da ste to vi.

## Mail

mail-code-subject-sign-in = { $code } je vaš jednokratni kôd za prijavu na uslugu { $name }
mail-code-subject-sign-up = { $code } je vaš jednokratni kôd za registraciju na uslugu { $name }
mail-code-subject-reset = { $code } je vaš jednokratni kôd za novu lozinku za uslugu { $name }
mail-code-subject-choose = { $code } je vaš jednokratni kôd za odabir lozinke za uslugu { $name }
mail-code-heading-sign-in = Vaš kôd za prijavu
mail-code-heading-sign-up = Potvrdite adresu e-pošte
mail-code-heading-reset = Poništavanje lozinke
# The code stands below.
mail-code-text-sign-in = Unesite ovaj kôd da biste se prijavili na uslugu { $name }:
mail-code-text-sign-up = Unesite ovaj kôd da biste izradili račun za uslugu { $name }:
mail-code-text-reset = Unesite ovaj kôd da biste odabrali novu lozinku za uslugu { $name }:
mail-code-valid-minutes = Kôd vrijedi jednom, i to { $minutes ->
    [one] { $minutes } minutu
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}.
mail-code-valid-hours = Kôd vrijedi jednom, i to { $hours ->
    [one] { $hours } sat
    [few] { $hours } sata
   *[other] { $hours } sati
}.
mail-code-warning = Zaposlenici usluge { $name } nikad vas neće pitati za taj kôd. Ako ga niste zatražili, možete zanemariti ovu e-poruku.
mail-code-warning-requested = Zaposlenici usluge { $name } nikad vas neće pitati za taj kôd. Ako to niste bili vi, možete zanemariti ovu e-poruku.
mail-no-account-subject = Nema računa s ovom adresom za uslugu { $name }
mail-no-account-heading = Nema računa s ovom adresom
mail-no-account-text = Netko, vjerojatno vi, htio se prijaviti na uslugu { $name } ovom adresom, ali račun s tom adresom ne postoji.
mail-no-account-warning = Jeste li upotrijebili neku drugu adresu? Pokušajte s njom. Ako to niste bili vi, možete zanemariti ovu e-poruku.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Jeste li upotrijebili neku drugu adresu? Pokušajte s njom. U suprotnom možete zatražiti pristup na stranici za prijavu. Ako to niste bili vi, možete zanemariti ovu e-poruku.
mail-code-subject-set-up = { $code } je vaš jednokratni kôd za potvrdu ove adrese za uslugu { $name }
mail-code-heading-set-up = Potvrdite ovu adresu
mail-code-text-second-factor = Unesite ovaj kôd da biste dovršili prijavu na uslugu { $name }:
mail-code-text-set-up = Unesite ovaj kôd da biste na ovu adresu primali kodove za prijavu na uslugu { $name }:
mail-code-text-confirm = Unesite ovaj kôd da biste potvrdili ovu adresu za uslugu { $name }:
mail-code-subject-link = { $code } je vaš jednokratni kôd za povezivanje { $provider } s vašim računom za uslugu { $name }
mail-code-text-link = S ovim kodom { $provider } ({ $account }) odsad otvara vaš račun { $email } za uslugu { $name }.
mail-mfa-added-subject = Postavljena je višefaktorska autentifikacija za uslugu { $name }
mail-mfa-added-heading = Vaš je račun bolje zaštićen
mail-mfa-added-text-app = Odsad se pri prijavi na vaš račun za uslugu { $name } može tražiti kôd iz aplikacije za autentifikaciju.
mail-mfa-added-text-email = Odsad se pri prijavi na vaš račun za uslugu { $name } može tražiti kôd poslan e-poštom.
mail-mfa-added-text-sms = Odsad se pri prijavi na vaš račun za uslugu { $name } može tražiti kôd poslan na telefon.
mail-mfa-reset-subject = Poništena je višefaktorska autentifikacija za uslugu { $name }
mail-mfa-reset-heading = Višefaktorska autentifikacija je poništena
mail-mfa-reset-text = Administrator usluge { $name } uklonio je drugi korak prijave s vašeg računa i odjavljeni ste. Možda ćete ga morati ponovno postaviti.
mail-mfa-recovery-subject = Upotrijebljen je pričuvni kôd za uslugu { $name }
mail-mfa-recovery-heading = Upotrijebljen je pričuvni kôd
mail-mfa-recovery-text = Netko se upravo prijavio na uslugu { $name } jednim od vaših pričuvnih kodova. { $left ->
    [0] To je bio posljednji kôd.
    [one] Preostao je { $left } kôd.
    [few] Preostala su { $left } koda.
   *[other] Preostalo je { $left } kodova.
}
mail-mfa-warning = Ako to niste bili vi, odmah promijenite lozinku i obavijestite podršku za uslugu { $name }.
mail-password-changed-subject = Promijenjena je vaša lozinka za uslugu { $name }
mail-password-changed-heading = Vaša je lozinka promijenjena
mail-password-changed-text = Lozinka vašeg računa za uslugu { $name } upravo je promijenjena.
mail-password-changed-warning = Ako to niste bili vi, odmah poništite lozinku i obavijestite podršku za uslugu { $name }.
mail-password-set-subject = Vaš račun za uslugu { $name } sada ima lozinku
mail-password-set-heading = Vaš račun sada ima lozinku
mail-password-set-text = Upravo je postavljena lozinka za vaš račun za uslugu { $name }. Od sada se njome možete prijavljivati.
mail-passkey-added-subject = Vašem računu za uslugu { $name } dodan je pristupni ključ
mail-passkey-added-heading = Dodan je pristupni ključ
mail-passkey-added-text = Sada se na uslugu { $name } možete prijaviti ovim pristupnim ključem: { $passkey }.
mail-passkey-added-warning = Ako to niste bili vi, odmah obavijestite podršku za uslugu { $name }.
mail-passkey-removed-subject = S vašeg računa za uslugu { $name } uklonjen je pristupni ključ
mail-passkey-removed-heading = Uklonjen je pristupni ključ
mail-passkey-removed-text = Ovim se pristupnim ključem više ne možete prijaviti na račun za uslugu { $name }: { $passkey }.
mail-passkey-removed-warning = Odjavljeni ste svugdje. Ako to niste očekivali, obavijestite podršku za uslugu { $name }.
mail-account-linked-subject = Novi način prijave na uslugu { $name }
mail-account-linked-heading = Novi način prijave
mail-account-linked-text = Odsad i { $provider } ({ $account }) otvara vaš račun { $email } za uslugu { $name }.
mail-account-linked-text-company = Odsad samo { $provider } ({ $account }) otvara vaš račun { $email } za uslugu { $name }.
mail-account-linked-removed = Više ga ne otvaraju: { $ways }.
mail-account-linked-passkeys = Pristupni ključevi
mail-webhook-disabled-subject = Isključen je webhook { $webhook }
mail-webhook-disabled-heading = Webhook je isključen
mail-webhook-disabled-text = Webhook „{ $webhook }” usluge { $name } tri dana nije ništa prihvatio, pa mu više ništa ne šaljemo.
mail-webhook-disabled-warning = Kad njegov primatelj ponovno proradi, promijenite webhook ili ga spremite bez izmjena: time se uključuje. Sve što se dotad dogodilo ostaje u zapisniku nadzora.
mail-footer = Primate ovu e-poruku jer je ova adresa upotrijebljena za uslugu { $name }.

## Text messages

sms-code-text = { $code } je vaš jednokratni kôd za prijavu na uslugu { $name }
