### Lietuvių kalba. Kreipiamasi „jūs“, trumpi sakiniai; mygtukai bendratimi („Prisijungti“); kabutės „ “, apostrofas ’.
### Pavadinimai nelinksniuojami ir rašomi kabutėse: prie „Acme“, „Acme“ paskyra.

## Everywhere

action-continue = Tęsti
action-change-email = Naudoti kitą el. pašto adresą
action-change-phone = Naudoti kitą telefono numerį
action-change-account = Naudoti kitą paskyrą
label-email = El. pašto adresas
label-email-or-username = El. pašto adresas arba naudotojo vardas
label-username = Naudotojo vardas
label-phone = Telefono numeris
label-country = Šalis arba regionas
label-password = Slaptažodis
label-first-name = Vardas
label-last-name = Pavardė
label-code = Kodas
label-organization-name = Organizacijos pavadinimas
label-terms = Sutinku su paslaugų teikimo sąlygomis ir privatumo pranešimu.
label-news = Noriu gauti naujienas ir pasiūlymus el. paštu. Bet kada galiu persigalvoti.
label-recovery-code = Atkūrimo kodas
label-account = Paskyra
label-optional = { $label } (neprivaloma)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Klaida:
frame-problems-heading = Patikrinkite šiuos dalykus
frame-privacy = Privatumas
frame-terms = Sąlygos
frame-powered = Veikia „Doorstep“ pagrindu

## Sign in

login-title = Prisijungti
login-intro = Norėdami tęsti, įveskite savo el. pašto adresą.
login-intro-username = Norėdami tęsti, įveskite savo naudotojo vardą.
login-intro-email-or-username = Norėdami tęsti, įveskite savo el. pašto adresą arba naudotojo vardą.
login-intro-phone = Norėdami tęsti, įveskite savo telefono numerį.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = kad galėtumėte tęsti programoje „{ $application }“
# The question, and the link behind it.
login-no-account = Dar neturite paskyros?
login-register = Sukurti
login-use-email = Naudoti el. pašto adresą
login-use-username = Naudoti naudotojo vardą
login-use-email-or-username = Naudoti el. pašto adresą arba naudotojo vardą
login-use-phone = Naudoti telefono numerį
login-passkey = Prisijungti prieigos raktu
login-passkey-failed = Nepavyko. Bandykite dar kartą arba prisijunkite kitu būdu.
# Between the form and the buttons of other ways to sign in.
login-or = arba
login-continue-with = Tęsti naudojant „{ $provider }“
login-sso = Prisijungti per SSO

## Sign in with a company’s own provider

sso-home-realm-title = Prisijungti per SSO
sso-home-realm-intro = Įveskite darbo el. pašto adresą. Nukreipsime jus į jūsų įmonės prisijungimo puslapį.
sso-home-realm-back = Prisijungti kitu būdu

## On the way to another provider

leave-title = Akimirką
leave-intro = Nukreipiame jus į puslapį, kuriame prisijungsite. Jei nieko nevyksta, paspauskite mygtuką.

## Register

register-title = Sukurkite paskyrą
register-intro-app = kad galėtumėte tęsti programoje „{ $application }“
register-intro = Tai užtruks mažiau nei minutę.
# The question, and the link behind it.
register-have-account = Jau turite paskyrą?
register-sign-in = Prisijungti
register-username-hint = Raidės, skaitmenys, brūkšneliai ir pabraukimo brūkšniai.

## Email address of a new username

provide-email-title = Jūsų el. pašto adresas
provide-email-intro = Atsiųsime kodą jam patvirtinti. Šio adreso prireiks, jei kada nors nebegalėtumėte pasiekti savo paskyros.
provide-email-intro-provider = „{ $provider }“ nenurodė el. pašto adreso, kuriuo galėtume pasikliauti. Atsiųsime kodą jūsų adresui patvirtinti.
provide-email-intro-named = „{ $provider }“ nurodė šį adresą. Atsiųsime kodą patvirtinti, kad jis jūsų.

## Clickwrap

clickwrap-title = Dar vienas dalykas
clickwrap-intro = Norėdami sukurti paskyrą, sutikite su sąlygomis.

## Account not found

account-not-found-title = Tokio adreso nežinome
account-not-found-title-username = Tokio naudotojo vardo nežinome
account-not-found-title-phone = Tokio numerio nežinome
account-not-found-offer = Su šiuo el. pašto adresu dar nėra paskyros. Galite ją sukurti dabar arba pabandyti kitą adresą.
account-not-found-offer-username = Su šiuo naudotojo vardu dar nėra paskyros. Galite ją sukurti dabar arba pabandyti kitą naudotojo vardą.
account-not-found-offer-phone = Su šiuo telefono numeriu dar nėra paskyros. Galite ją sukurti dabar arba pabandyti kitą numerį.
account-not-found-closed = Su šiuo el. pašto adresu nėra paskyros. Patikrinkite, ar teisingai parašėte, arba pabandykite kitą adresą.
account-not-found-closed-username = Su šiuo naudotojo vardu nėra paskyros. Patikrinkite, ar teisingai parašėte, arba pabandykite kitą.
account-not-found-closed-phone = Su šiuo telefono numeriu nėra paskyros. Patikrinkite skaitmenis ir šalį arba pabandykite kitą numerį.
account-not-found-create = Sukurti paskyrą
account-not-found-back = Bandyti kitą adresą
account-not-found-back-username = Bandyti kitą naudotojo vardą
account-not-found-back-phone = Bandyti kitą numerį

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Prašyti prieigos
# On the page to register, before that link.
request-access-offer = Paskyros čia kuriamos pagal prašymą.
request-access-title = Prašyti prieigos
request-access-intro = Čia patys paskyros susikurti negalite. Parašykite, kas esate, ir mes apsvarstysime jūsų prašymą.
request-access-intro-account = Jūsų paskyra dar nepriklauso šiai organizacijai. Atsiųskite prašymą, ir mes jį apsvarstysime.
request-access-submit = Siųsti prašymą
request-access-success-title = Jūsų prašymą gavome
# The address stands below.
request-access-success-text = Ačiū. Kai prieiga bus suteikta, galėsite prisijungti su šiuo el. pašto adresu.

## Code

code-title-sign-in = Patikrinkite el. paštą
code-title-sign-up = Patvirtinkite el. pašto adresą
# The address stands below.
code-intro = Išsiuntėme 6 skaitmenų kodą adresu
code-intro-username = Išsiuntėme 6 skaitmenų kodą jūsų el. pašto adresu.
code-hint = Tai gali užtrukti minutę. Pažiūrėkite ir šlamšto aplanke.
# The question, and the button behind it.
code-not-received = Negavote laiško?
code-resend = Siųsti naują kodą
code-link = Nuo tada „{ $provider }“ ({ $account }) atvers jūsų paskyrą.
code-link-company = Tai bus vienintelis būdas prisijungti: kiti jūsų būdai, pavyzdžiui, slaptažodis ar prieigos raktai, bus pašalinti.
reset-password-verify-email-otp-title = Patikrinkite el. paštą
reset-password-verify-email-otp-intro = Kad pasirinktumėte slaptažodį, įveskite 6 skaitmenų kodą, kurį išsiuntėme adresu
reset-password-verify-email-otp-intro-username = Kad pasirinktumėte slaptažodį, įveskite 6 skaitmenų kodą, kurį išsiuntėme jūsų el. pašto adresu.

## Code by text message

phone-code-title-sign-in = Patikrinkite telefoną
phone-code-title-sign-up = Patvirtinkite telefono numerį
phone-code-intro = Išsiuntėme SMS žinutę su 6 skaitmenų kodu numeriu
phone-code-hint = Kol ateis, gali praeiti minutė.
phone-code-not-received = Negavote žinutės?

## Password

verify-password-title = Įveskite slaptažodį
verify-password-forgot = Pamiršote slaptažodį?
set-password-title-create = Sukurkite slaptažodį
set-password-title-replace = Pasirinkite naują slaptažodį
set-password-intro-create = Jo prireiks kitą kartą prisijungiant.
set-password-intro-replace = Nuo šiol senasis slaptažodis nebegalios.
set-password-intro-temporary = Laikinas slaptažodis galioja tik vieną kartą. Pasirinkite tą, kurį naudosite nuo šiol.
set-password-first = Naujas slaptažodis
set-password-second = Naujas slaptažodis dar kartą
set-password-hint = Bent { $minimum ->
    [one] { $minimum } simbolis
    [few] { $minimum } simboliai
   *[other] { $minimum } simbolių
}. Keli žodžiai iš eilės sudaro stiprų slaptažodį.
set-password-submit = Išsaugoti slaptažodį

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Apsaugokite savo paskyrą
mfa-method-selection-title-use = Patvirtinkite, kad tai jūs
mfa-method-selection-intro-set-up = Nuo šiol kiekvieną prisijungimą patvirtinsite tuo, ką turite tik jūs. Kaip norėtumėte tai daryti?
mfa-method-selection-intro-use = Pasirinkite, kaip patvirtinti šį prisijungimą.
mfa-method-selection-legend = Patvirtinimo būdai
mfa-method-selection-app = Autentifikavimo programėlė
mfa-method-selection-app-hint = Kodai iš programėlės jūsų telefone
mfa-method-selection-email = El. paštas
mfa-method-selection-email-hint = Kodas jūsų el. pašto dėžutėje
mfa-method-selection-sms = SMS žinutė
mfa-method-selection-sms-hint = Į jūsų telefoną atsiųstas kodas
mfa-method-selection-recovery = Atkūrimo kodas
mfa-method-selection-recovery-hint = Vienas iš jūsų išsaugotų kodų
mfa-method-selection-decline = Nenaudoti kelių veiksnių autentifikavimo
mfa-other-way = Bandyti kitą būdą

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Nustatykite autentifikavimo programėlę
mfa-authenticator-app-title-use = Įveskite kodą iš programėlės
mfa-authenticator-app-intro-use = Atidarykite autentifikavimo programėlę ir įveskite 6 skaitmenų kodą, kurį ji rodo šiai paskyrai.
mfa-authenticator-app-scan = Nuskaitykite šį paveikslėlį autentifikavimo programėle.
mfa-authenticator-app-picture = QR kodas autentifikavimo programėlei
mfa-authenticator-app-open = Ji šiame įrenginyje? Atidarykite programėlę
mfa-authenticator-app-manual = Nepavyksta nuskaityti? Įveskite raktą ranka
mfa-authenticator-app-account = Paskyra
mfa-authenticator-app-key = Raktas
mfa-authenticator-app-then = Tada įveskite programėlės rodomą 6 skaitmenų kodą.
mfa-authenticator-app-hint-use = Naujas kodas pasirodo kas 30 sekundžių, kiekvienas tinka vieną kartą.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Nustatykite kodus el. paštu
mfa-setup-email-intro = Kokiu adresu siųsti jums kodus? Geriausia tokiu, kurio nenaudojate prisijungdami.
mfa-setup-phone-title = Nustatykite kodus SMS žinutėmis
mfa-setup-phone-intro = Į kurį telefoną siųsti jums kodus?
mfa-use-email-otp-title = Patikrinkite el. paštą
mfa-use-phone-otp-title = Patikrinkite telefoną

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Įveskite atkūrimo kodą
mfa-use-recovery-code-intro = Tai vienas iš kodų, kuriuos išsaugojote nustatydami kelių veiksnių autentifikavimą. Kiekvienas tinka vieną kartą.
mfa-view-recovery-codes-title = Išsaugokite atkūrimo kodus
mfa-view-recovery-codes-intro = Jei kada nors negalėtumėte gauti kodo, prisijungsite su vienu iš šių. Kiekvienas tinka vieną kartą. Laikykite juos ten, kur rasite tik jūs: daugiau jų neberodysime.
mfa-view-recovery-codes-list = Jūsų atkūrimo kodai
mfa-view-recovery-codes-copy = Kopijuoti
mfa-view-recovery-codes-copied = Nukopijuota
mfa-view-recovery-codes-download = Atsisiųsti
mfa-view-recovery-codes-print = Spausdinti
mfa-view-recovery-codes-late = Jūsų saugumui kodai rodomi tik kelias minutes, ir tas laikas baigėsi.
mfa-view-recovery-codes-submit = Išsaugojau
mfa-view-recovery-codes-file = „{ $name }“ atkūrimo kodai. Kiekvienas tinka vieną kartą.

## Organization

choose-organization-title = Pasirinkite organizaciją
choose-organization-intro = Priklausote ne vienai. Kurią norite atidaryti?
choose-organization-legend = Jūsų organizacijos
choose-organization-join-title = Prisijungti prie organizacijos „{ $organization }“?
choose-organization-join-intro = Dar nepriklausote šiai organizacijai.
choose-organization-join = Prisijungti prie organizacijos „{ $organization }“
choose-organization-create = Sukurti organizaciją
create-organization-title = Pavadinkite savo organizaciją
create-organization-intro = Jūsų komandos ar įmonės pavadinimas. Vėliau galėsite jį pakeisti.
create-organization-submit = Sukurti organizaciją

## Passkey

add-passkey-title-offer = Kitą kartą prisijunkite greičiau
add-passkey-title-required = Sukurkite prieigos raktą
add-passkey-intro = Su prieigos raktu prisijungiate taip, kaip atrakinate įrenginį: piršto atspaudu, veidu arba PIN kodu. Nieko nereikia nei įsiminti, nei rinkti.
add-passkey-required = Čia būtinas prieigos raktas. Norėdami tęsti, jį sukurkite.
add-passkey-submit = Sukurti prieigos raktą
add-passkey-skip = Ne dabar
add-passkey-failed = Prieigos raktas nesukurtas. Galite pabandyti dar kartą.
add-passkey-no-support = Ši naršyklė čia negali sukurti prieigos rakto. Įjunkite „JavaScript“ arba prisijunkite kita naršykle ar kitame įrenginyje.
add-passkey-no-support-optional = Ši naršyklė čia negali sukurti prieigos rakto. Galite tęsti ir be jo.

## Error

error-title = Įvyko klaida
error-title-session = Pradėkime iš naujo
error-title-access = Neturite prieigos
error-title-suspended = Prieiga sustabdyta
error-title-registration = Registracija uždaryta
error-title-creation = Naujų organizacijų kurti negalima
error-title-request = Šiek tiek lėčiau
error-home = Eiti į programą
error-retry = Prisijungti iš naujo
error-start = Eiti į pradžios puslapį
error-code = Klaidos kodas
error-correlation = Užklausos numeris
error-support = Jei tai kartojasi, nusiųskite šiuos duomenis programos valdytojams.
error-fix-parameter = Toliau nurodyto parametro nėra, jis atsiųstas du kartus su skirtingomis reikšmėmis arba nurodo tai, ko čia nėra. Palyginkite užklausą su programos nustatymais.
error-codes-title = Ką reiškia klaidų kodai
error-codes-intro = Puslapyje, kuris praneša apie problemą, rodomas vienas iš šių kodų. Skaičiai sakiniuose yra pavyzdžiai.

## Account locked

account-locked-title = Jūsų paskyra laikinai užrakinta
account-locked-why = Buvo per daug nesėkmingų bandymų, todėl paskyros saugumui prisijungimą laikinai sustabdėme.
account-locked-remaining = Galėsite bandyti dar kartą po { $minutes ->
    [one] { $minutes } minutės
    [few] { $minutes } minučių
   *[other] { $minutes } minučių
}.
account-locked-retry = Grįžti į prisijungimą

## Invalid redirect address

invalid-redirect-url-title-callback = Šis atgalinio iškvietimo URL neleidžiamas
invalid-redirect-url-title-logout = Šis atsijungimo adresas neleidžiamas
invalid-redirect-url-title-missing = Nėra adreso, į kurį grįžti
invalid-redirect-url-intro = Programa paprašė nukreipti jus adresu, kurio nėra jos sąraše. Jūsų saugumui čia sustojome.
invalid-redirect-url-missing = Programa nenurodė, kur jus nukreipti. Jūsų saugumui čia sustojome.
invalid-redirect-url-value = Prašytas adresas
invalid-redirect-url-parameter = Parametras
invalid-redirect-url-application = Programa
invalid-redirect-url-fix = Ar kuriate šią programą?
invalid-redirect-url-fix-callback = Atidarykite programos nustatymus ir pridėkite adresą, tiksliai tokį, koks parašytas aukščiau, prie leidžiamų atgalinio iškvietimo URL.
invalid-redirect-url-fix-logout = Atidarykite programos nustatymus ir pridėkite adresą, tiksliai tokį, koks parašytas aukščiau, prie leidžiamų peradresavimo atsijungus URL.
invalid-redirect-url-fix-missing = Siųskite aukščiau nurodytą parametrą su adresu iš programos sąrašo.
invalid-redirect-url-fix-compare = Schema, serveris, prievadas, kelias ir pasvirasis brūkšnys gale turi tiksliai sutapti. http:// ir https:// yra skirtingi adresai.

## Signed out, signed in

home-title = „Doorstep“ veikia
home-text = Prisijungimas prasideda jūsų programoje.
home-inbox = Atidaryti gautus laiškus
home-discovery = „Discovery“ dokumentas

signed-out-title = Atsijungėte
signed-out-text = Dabar galite uždaryti šį langą.
signed-out-again = Prisijungti iš naujo
sign-out-confirm-title = Atsijungti?
sign-out-confirm-text = Jūsų seansas baigsis čia ir visose programose, kurios jį naudoja.
sign-out-confirm-submit = Atsijungti
sign-out-confirm-stay = Likti prisijungus
success-title = Prisijungėte
success-text = Galite uždaryti šį langą ir grįžti į programą.
success-text-app = Galite uždaryti šį langą ir grįžti į programą „{ $application }“.
success-open = Atidaryti programą

## Inbox for developers

dev-inbox-title = Gauti laiškai
dev-inbox-intro = Laiškai, kurie būtų buvę išsiųsti. Jie lieka šiame kompiuteryje ir dingsta paleidus iš naujo.
dev-inbox-empty = Laiškų dar nėra
dev-inbox-empty-hint = Užsiregistruokite arba prisijunkite bet kokiu adresu, ir laiškas pasirodys čia.
dev-inbox-refresh = Atnaujinti
dev-inbox-clear = Ištrinti viską
dev-inbox-to = Kam
dev-inbox-text-message = SMS žinutė
dev-inbox-code = Kodas
dev-inbox-show = Rodyti laišką
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Įveskite savo el. pašto adresą.
problem-email-invalid = Įveskite el. pašto adresą, pavyzdžiui, name@example.com.
problem-email-or-username-required = Įveskite savo el. pašto adresą arba naudotojo vardą.
problem-email-or-username-invalid = Įveskite savo naudotojo vardą arba el. pašto adresą, pavyzdžiui, name@example.com.
problem-username-required = Įveskite naudotojo vardą.
problem-username-invalid = Naudotojo vardą gali sudaryti tik raidės, skaitmenys, brūkšneliai ir pabraukimo brūkšniai.
problem-username-length = Naudotojo vardą turi sudaryti nuo { $minimum } iki { $maximum ->
    [one] { $maximum } simbolio
    [few] { $maximum } simbolių
   *[other] { $maximum } simbolių
}.
problem-username-taken = Šis naudotojo vardas jau užimtas. Pasirinkite kitą arba prisijunkite, jei jis jūsų.
problem-phone-required = Įveskite savo telefono numerį.
problem-phone-invalid = Šiuo telefono numeriu negalime išsiųsti žinutės. Patikrinkite skaitmenis ir šalį.
problem-phone-country-required = Pasirinkite savo telefono numerio šalį.
problem-phone-not-configured = Čia dar negalime siųsti SMS žinučių. Prisijunkite kitu būdu arba kreipkitės į programos valdytojus.
problem-method-off = Ši programa nepriima tokio prisijungimo. Naudokite toliau esantį lauką.
problem-no-contact = Ši paskyra neturi el. pašto adreso, kuriuo galėtume išsiųsti kodą. Pagalbos kreipkitės į programos valdytojus.
problem-home-realm-unknown = Nežinome įmonės prisijungimo šiam adresui. Patikrinkite adresą arba prisijunkite kitu būdu.
problem-provider-not-ready = Šis prisijungimo būdas dar neparengtas. Pasirinkite kitą arba kreipkitės į programos valdytojus.
problem-provider-unreachable = Paslauga, per kurią norėjote prisijungti, neatsako. Po akimirkos bandykite dar kartą arba prisijunkite kitu būdu.
problem-provider-refused = Negalėjome priimti paslaugos, per kurią prisijungėte, atsakymo. Bandykite dar kartą arba prisijunkite kitu būdu.
problem-provider-cancelled = Prisijungimas ten buvo atšauktas. Bandykite dar kartą arba prisijunkite kitu būdu.
problem-provider-expired = Tai užtruko per ilgai arba jau buvo atlikta. Prisijunkite dar kartą.
problem-provider-not-allowed = Su šia paskyra čia prisijungti negalima. Naudokite kitą arba kreipkitės į programos valdytojus.
problem-provider-not-fresh = Paslauga, per kurią prisijungėte, iš naujo nepaklausė, kas esate. Atsijunkite ten, tada bandykite dar kartą čia.
problem-provider-faulty = Paslauga, per kurią norėjote prisijungti, pati turi problemų. Po akimirkos bandykite dar kartą arba prisijunkite kitu būdu.
problem-connected-app-expired = Tai užtruko per ilgai arba jau atlikta. Grįžkite į programą ir pradėkite iš naujo.
problem-connected-app-not-ready = Ryšys su kita paslauga nustatytas netinkamai. Kreipkitės į programos valdytojus.
problem-connected-app-failed = Kita paslauga neatsakė taip, kaip turėtų. Grįžkite į programą ir po akimirkos bandykite dar kartą.
problem-connected-app-cancelled = Prieiga nesuteikta. Jei norite ją suteikti, grįžkite į programą ir pradėkite iš naujo.
problem-connected-app-other-user = Tai buvo skirta kitai paskyrai, o ne tai, prie kurios esate prisijungę. Grįžkite į programą ir pradėkite iš naujo.
problem-email-domain-not-allowed = Su šio domeno adresais čia paskyros sukurti negalima. Naudokite darbo adresą.
problem-email-taken = Šis adresas priklauso kitai paskyrai. Prisijunkite juo arba įveskite kitą.
problem-terms-required = Norėdami sukurti paskyrą, sutikite su sąlygomis.
problem-domain-not-allowed = Čia priimami tik tam tikrų domenų adresai. Naudokite darbo adresą arba kreipkitės į administratorių.
problem-first-name-too-long = Vardą gali sudaryti iki { $maximum ->
    [one] { $maximum } simbolio
    [few] { $maximum } simbolių
   *[other] { $maximum } simbolių
}.
problem-last-name-too-long = Pavardę gali sudaryti iki { $maximum ->
    [one] { $maximum } simbolio
    [few] { $maximum } simbolių
   *[other] { $maximum } simbolių
}.
problem-code-required = Įveskite kodą iš el. laiško.
problem-phone-code-required = Įveskite kodą iš SMS žinutės.
problem-code-incorrect = Šis kodas neteisingas. Pažiūrėkite į naujausią el. laišką ir bandykite dar kartą.
problem-phone-code-incorrect = Šis kodas neteisingas. Pažiūrėkite į naujausią SMS žinutę ir bandykite dar kartą.
problem-code-expired = Šis kodas nebegalioja. Toliau galite paprašyti naujo.
problem-code-wrong-length = Kodą sudaro { $length ->
    [one] { $length } skaitmuo
    [few] { $length } skaitmenys
   *[other] { $length } skaitmenų
}. Patikrinkite, ar visus nukopijavote.
problem-code-too-many-tries = Per daug neteisingų kodų. Išsiuntėme jums naują; senasis nebegalioja.
problem-resend-too-soon = Ką tik išsiuntėme jums kodą. Kito galėsite paprašyti po { $seconds ->
    [one] { $seconds } sekundės
    [few] { $seconds } sekundžių
   *[other] { $seconds } sekundžių
}.
problem-too-many-codes = Paprašyta per daug kodų. Bandykite dar kartą po { $minutes ->
    [one] { $minutes } minutės
    [few] { $minutes } minučių
   *[other] { $minutes } minučių
}.
problem-too-many-codes-here = Iš jūsų tinklo paprašyta per daug kodų. Bandykite dar kartą po { $minutes ->
    [one] { $minutes } minutės
    [few] { $minutes } minučių
   *[other] { $minutes } minučių
}.
problem-too-many-requests-here = Iš jūsų tinklo gauta per daug užklausų. Bandykite dar kartą po { $minutes ->
    [one] { $minutes } minutės
    [few] { $minutes } minučių
   *[other] { $minutes } minučių
}.
problem-password-required = Įveskite savo slaptažodį.
problem-password-incorrect = Šis slaptažodis neteisingas. Bandykite dar kartą.
problem-password-too-short = Naudokite bent { $minimum ->
    [one] { $minimum } simbolį
    [few] { $minimum } simbolius
   *[other] { $minimum } simbolių
}.
problem-password-too-long = Naudokite ne daugiau kaip { $maximum ->
    [one] { $maximum } simbolį
    [few] { $maximum } simbolius
   *[other] { $maximum } simbolių
}.
problem-password-too-common = Šis slaptažodis yra sąrašuose, kuriuos užpuolikai išbando pirmiausia. Pasirinkite kitą.
problem-password-surrounding-space = Slaptažodis negali prasidėti ar baigtis tarpu.
problem-password-mismatch = Slaptažodžiai nesutampa. Įveskite abu iš naujo.
problem-password-same = Pasirinkite kitą slaptažodį nei ankstesnis.
problem-password-is-name = Jūsų el. pašto adresą ar naudotojo vardą kaip slaptažodį pernelyg lengva atspėti. Pasirinkite kitą.
problem-mfa-factor-required = Norėdami tęsti, pasirinkite vieną iš būdų.
problem-mfa-same-contact = Ką tik panaudojote mūsų atsiųstą kodą, o dar vienas į tą pačią vietą nieko daugiau neįrodo. Nustatykite kitą būdą.
problem-mfa-same-email = Ką tik gavote kodą šiuo adresu. Įveskite kitą.
problem-mfa-same-phone = Ką tik gavote kodą į šį telefoną. Įveskite kitą numerį.
problem-app-code-required = Įveskite kodą iš autentifikavimo programėlės.
problem-app-code-incorrect = Šis kodas neteisingas arba jau panaudotas. Palaukite, kol programėlė parodys naują, ir įveskite jį.
problem-recovery-code-required = Įveskite vieną iš savo atkūrimo kodų.
problem-recovery-code-incorrect = Tarp jūsų nepanaudotų atkūrimo kodų tokio nėra. Patikrinkite jį arba bandykite kitą.
problem-passkey-unknown = Šis prieigos raktas čia nežinomas. Galbūt jis pašalintas. Prisijunkite kitu būdu.
problem-passkey-refused = Nepavyko patikrinti jūsų prieigos rakto. Bandykite dar kartą arba prisijunkite kitu būdu.
problem-passkey-not-here = Ši organizacija nenaudoja prieigos raktų. Prisijunkite kitu būdu.
problem-passkey-not-added = Nepavyko išsaugoti prieigos rakto. Bandykite dar kartą.
problem-organization-required = Norėdami tęsti, pasirinkite organizaciją.
problem-organization-name-required = Įveskite savo organizacijos pavadinimą.
problem-organization-name-too-long = Pavadinimą gali sudaryti iki { $maximum ->
    [one] { $maximum } simbolio
    [few] { $maximum } simbolių
   *[other] { $maximum } simbolių
}.
problem-registration-closed = Šiuo metu čia negalima sukurti naujų paskyrų. Jei paskyrą jau turite, prisijunkite.
problem-no-organization-access = Jūsų paskyra nepriklauso šiai organizacijai. Paprašykite jos administratoriaus jus pridėti.
problem-organization-not-found = Šios organizacijos neradome. Patikrinkite nuorodą, kuria čia patekote.
problem-organization-suspended = Ši organizacija sustabdyta. Pagalbos kreipkitės į jos administratorių.
problem-organization-creation-closed = Čia negalima kurti naujų organizacijų. Kreipkitės į programos valdytojus.
problem-organization-method = Ši organizacija reikalauja kitokio prisijungimo būdo. Jei čia nė vienas nesiūlomas, kreipkitės į jos administratorių.
problem-user-suspended = Jūsų paskyra sustabdyta. Pagalbos kreipkitės į programos valdytojus.
problem-no-method = Šioje programoje dar neįjungtas joks prisijungimo būdas. Pagalbos kreipkitės į jos valdytojus.
problem-locked = Per daug nesėkmingų bandymų. Bandykite dar kartą po { $minutes ->
    [one] { $minutes } minutės
    [few] { $minutes } minučių
   *[other] { $minutes } minučių
}.
problem-too-many-requests = Iš jūsų tinklo gauta per daug užklausų. Palaukite minutę ir bandykite dar kartą.
problem-session-ended = Šis prisijungimas užtruko per ilgai arba jau baigtas kitame skirtuke. Pradėkite iš naujo programoje.
problem-other-browser = Šis prisijungimas pradėtas kitoje naršyklėje. Grįžkite į ją arba pradėkite iš naujo programoje.
problem-form-expired = Šis puslapis buvo atidarytas per ilgai. Pateikite jį dar kartą.
problem-bad-request = Nuoroda arba forma buvo nepilna ar pakeista pakeliui. Pradėkite iš naujo programoje.
problem-not-found = Šiuo adresu nieko nėra. Patikrinkite nuorodą, kuria čia patekote.
problem-unknown = Klaida mūsų pusėje. Bandykite dar kartą po akimirkos.

## Notices: something happened, as it should

notice-code-sent = Išsiuntėme jums naują kodą. Galioja tik naujausias.
notice-password-changed = Jūsų slaptažodis pakeistas. Prisijunkite su naujuoju.
notice-password-requested = Šios paslaugos valdytojai prašo pasirinkti naują slaptažodį.
notice-sign-in-again = Prisijunkite dar kartą, kad įsitikintume, jog tai jūs.

## Mail

mail-code-subject-sign-in = { $code } – jūsų vienkartinis kodas prisijungti prie „{ $name }“
mail-code-subject-sign-up = { $code } – jūsų vienkartinis kodas „{ $name }“ paskyrai sukurti
mail-code-subject-reset = { $code } – jūsų vienkartinis kodas „{ $name }“ slaptažodžiui nustatyti iš naujo
mail-code-subject-choose = { $code } – jūsų vienkartinis kodas „{ $name }“ slaptažodžiui pasirinkti
mail-code-heading-sign-in = Jūsų prisijungimo kodas
mail-code-heading-sign-up = Patvirtinkite savo el. pašto adresą
mail-code-heading-reset = Nustatykite slaptažodį iš naujo
# The code stands below.
mail-code-text-sign-in = Įveskite šį kodą, kad prisijungtumėte prie „{ $name }“:
mail-code-text-sign-up = Įveskite šį kodą, kad sukurtumėte savo „{ $name }“ paskyrą:
mail-code-text-reset = Įveskite šį kodą, kad pasirinktumėte naują „{ $name }“ slaptažodį:
mail-code-valid-minutes = Kodas tinka vieną kartą ir galioja { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minutes
   *[other] { $minutes } minučių
}.
mail-code-valid-hours = Kodas tinka vieną kartą ir galioja { $hours ->
    [one] { $hours } valandą
    [few] { $hours } valandas
   *[other] { $hours } valandų
}.
mail-code-warning = Niekas iš „{ $name }“ niekada neprašys šio kodo. Jei kodo neprašėte, galite nepaisyti šio laiško.
mail-code-warning-requested = Niekas iš „{ $name }“ niekada neprašys šio kodo. Jei tai buvote ne jūs, galite nepaisyti šio laiško.
mail-no-account-subject = Su šiuo adresu nėra „{ $name }“ paskyros
mail-no-account-heading = Su šiuo adresu nėra paskyros
mail-no-account-text = Kažkas, tikriausiai jūs, norėjo šiuo adresu prisijungti prie „{ $name }“, bet paskyros su juo nėra.
mail-no-account-warning = Galbūt naudojote kitą adresą? Pabandykite prisijungti juo. Jei tai buvote ne jūs, galite nepaisyti šio laiško.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Galbūt naudojote kitą adresą? Pabandykite prisijungti juo. Jei ne, prieigos galite paprašyti prisijungimo puslapyje. Jei tai buvote ne jūs, galite nepaisyti šio laiško.
mail-code-subject-set-up = { $code } – jūsų vienkartinis kodas patvirtinti šį „{ $name }“ paskyros adresą
mail-code-heading-set-up = Patvirtinkite šį adresą
mail-code-text-second-factor = Įveskite šį kodą, kad baigtumėte prisijungti prie „{ $name }“:
mail-code-text-set-up = Įveskite šį kodą, kad „{ $name }“ prisijungimo kodus gautumėte šiuo adresu:
mail-code-text-confirm = Įveskite šį kodą, kad patvirtintumėte šį „{ $name }“ adresą:
mail-code-subject-link = { $code } – jūsų vienkartinis kodas susieti „{ $provider }“ su jūsų „{ $name }“ paskyra
mail-code-text-link = Su šiuo kodu „{ $provider }“ ({ $account }) nuo šiol atvers jūsų paskyrą { $email } sistemoje „{ $name }“.
mail-mfa-added-subject = Nustatytas „{ $name }“ paskyros kelių veiksnių autentifikavimas
mail-mfa-added-heading = Jūsų paskyra dabar geriau apsaugota
mail-mfa-added-text-app = Nuo šiol jungiantis prie jūsų „{ $name }“ paskyros gali būti prašoma kodo iš autentifikavimo programėlės.
mail-mfa-added-text-email = Nuo šiol jungiantis prie jūsų „{ $name }“ paskyros gali būti prašoma el. paštu atsiųsto kodo.
mail-mfa-added-text-sms = Nuo šiol jungiantis prie jūsų „{ $name }“ paskyros gali būti prašoma į telefoną atsiųsto kodo.
mail-mfa-reset-subject = „{ $name }“ paskyros kelių veiksnių autentifikavimas panaikintas
mail-mfa-reset-heading = Kelių veiksnių autentifikavimas panaikintas
mail-mfa-reset-text = „{ $name }“ administratorius pašalino antrąjį prisijungimo veiksmą iš jūsų paskyros ir jus atjungė. Gali būti, kad reikės jį nustatyti iš naujo.
mail-mfa-recovery-subject = Panaudotas „{ $name }“ paskyros atkūrimo kodas
mail-mfa-recovery-heading = Panaudotas atkūrimo kodas
mail-mfa-recovery-text = Kažkas ką tik panaudojo vieną iš jūsų atkūrimo kodų, kad prisijungtų prie „{ $name }“. { $left ->
    [0] Tai buvo paskutinis.
    [one] Liko { $left } kodas.
    [few] Liko { $left } kodai.
   *[other] Liko { $left } kodų.
}
mail-mfa-warning = Jei tai buvote ne jūs, nedelsdami pakeiskite slaptažodį ir praneškite paslaugos „{ $name }“ valdytojams.
mail-password-changed-subject = Jūsų „{ $name }“ slaptažodis pakeistas
mail-password-changed-heading = Jūsų slaptažodis pakeistas
mail-password-changed-text = Jūsų „{ $name }“ paskyros slaptažodis ką tik buvo pakeistas.
mail-password-changed-warning = Jei tai buvote ne jūs, nedelsdami nustatykite slaptažodį iš naujo ir praneškite paslaugos „{ $name }“ valdytojams.
mail-password-set-subject = Jūsų „{ $name }“ paskyra dabar turi slaptažodį
mail-password-set-heading = Jūsų paskyra dabar turi slaptažodį
mail-password-set-text = Jūsų „{ $name }“ paskyrai ką tik nustatytas slaptažodis. Nuo šiol galite juo prisijungti.
mail-passkey-added-subject = Prie jūsų „{ $name }“ paskyros pridėtas prieigos raktas
mail-passkey-added-heading = Pridėtas prieigos raktas
mail-passkey-added-text = Dabar prie „{ $name }“ galite prisijungti šiuo prieigos raktu: { $passkey }.
mail-passkey-added-warning = Jei tai buvote ne jūs, nedelsdami praneškite paslaugos „{ $name }“ valdytojams.
mail-passkey-removed-subject = Iš jūsų „{ $name }“ paskyros pašalintas prieigos raktas
mail-passkey-removed-heading = Pašalintas prieigos raktas
mail-passkey-removed-text = Šiuo prieigos raktu prie jūsų „{ $name }“ paskyros prisijungti nebegalima: { $passkey }.
mail-passkey-removed-warning = Visur jus atjungėme. Jei to nesitikėjote, praneškite paslaugos „{ $name }“ valdytojams.
mail-account-linked-subject = Naujas būdas prisijungti prie „{ $name }“
mail-account-linked-heading = Naujas prisijungimo būdas
mail-account-linked-text = Nuo šiol „{ $provider }“ ({ $account }) taip pat atveria jūsų paskyrą { $email } sistemoje „{ $name }“.
mail-account-linked-text-company = Nuo šiol tik „{ $provider }“ ({ $account }) atveria jūsų paskyrą { $email } sistemoje „{ $name }“.
mail-account-linked-removed = Jos nebeatveria: { $ways }.
mail-account-linked-passkeys = Prieigos raktai
mail-webhook-disabled-subject = Išjungtas webhook: { $webhook }
mail-webhook-disabled-heading = Išjungtas webhook
mail-webhook-disabled-text = Paslaugos „{ $name }“ webhook „{ $webhook }“ tris dienas nieko nepriėmė, todėl į jį nieko nebesiunčiame.
mail-webhook-disabled-warning = Kai jo gavėjas vėl veiks, pakeiskite webhook nustatymus arba išsaugokite juos tokius, kokie yra: taip jį įjungsite. Kas įvyko iki tol, lieka audito žurnale.
mail-footer = Gavote šį laišką, nes šis adresas buvo nurodytas paslaugoje „{ $name }“.

## Text messages

sms-code-text = { $code } – jūsų vienkartinis kodas prisijungti prie „{ $name }“
