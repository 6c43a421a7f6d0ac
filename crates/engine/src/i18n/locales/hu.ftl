### Magyar. Magázás, rövid mondatok; gombok és címek főnévi alakban („Bejelentkezés”); idézőjel „ ”, aposztróf ’.
### A neveket nem ragozzuk, és nem teszünk eléjük névelőt: „az Ön Acme-fiókja”, „– Acme”.

## Everywhere

action-continue = Tovább
action-change-email = Másik e-mail-cím használata
action-change-phone = Másik telefonszám használata
action-change-account = Másik fiók használata
label-email = E-mail-cím
label-email-or-username = E-mail-cím vagy felhasználónév
label-username = Felhasználónév
label-phone = Telefonszám
label-country = Ország vagy régió
label-password = Jelszó
label-first-name = Keresztnév
label-last-name = Vezetéknév
label-code = Kód
label-organization-name = Szervezet neve
label-terms = Elfogadom a felhasználási feltételeket és az adatvédelmi tájékoztatót.
label-news = Szeretnék híreket és ajánlatokat kapni e-mailben. Ezt bármikor meggondolhatom.
label-recovery-code = Helyreállítási kód
label-account = Fiók
label-optional = { $label } (nem kötelező)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Hiba:
frame-problems-heading = Kérjük, ellenőrizze a következőket
frame-privacy = Adatvédelem
frame-terms = Feltételek
frame-powered = Működteti: Doorstep

## Sign in

login-title = Bejelentkezés
login-intro = A folytatáshoz adja meg az e-mail-címét.
login-intro-username = A folytatáshoz adja meg a felhasználónevét.
login-intro-email-or-username = A folytatáshoz adja meg az e-mail-címét vagy a felhasználónevét.
login-intro-phone = A folytatáshoz adja meg a telefonszámát.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = Tovább ide: { $application }
# The question, and the link behind it.
login-no-account = Még nincs fiókja?
login-register = Fiók létrehozása
login-use-email = E-mail-cím használata
login-use-username = Felhasználónév használata
login-use-email-or-username = E-mail-cím vagy felhasználónév használata
login-use-phone = Telefonszám használata
login-passkey = Bejelentkezés azonosítókulccsal
login-passkey-failed = Ez nem sikerült. Próbálja újra, vagy jelentkezzen be más módon.
# Between the form and the buttons of other ways to sign in.
login-or = vagy
login-continue-with = Folytatás ezzel: { $provider }
login-sso = Bejelentkezés SSO-val

## Sign in with a company’s own provider

sso-home-realm-title = Bejelentkezés SSO-val
sso-home-realm-intro = Adja meg munkahelyi e-mail-címét. Átirányítjuk a cége bejelentkezési oldalára.
sso-home-realm-back = Bejelentkezés más módon

## On the way to another provider

leave-title = Egy pillanat
leave-intro = Átirányítjuk arra az oldalra, ahol bejelentkezhet. Ha nem történik semmi, nyomja meg a gombot.

## Register

register-title = Fiók létrehozása
register-intro-app = Tovább ide: { $application }
register-intro = Kevesebb mint egy percet vesz igénybe.
# The question, and the link behind it.
register-have-account = Már van fiókja?
register-sign-in = Bejelentkezés
register-username-hint = Betűk, számjegyek, kötőjelek és aláhúzásjelek.

## Email address of a new username

provide-email-title = Az Ön e-mail-címe
provide-email-intro = A megerősítéshez kódot küldünk erre a címre. Szüksége lesz rá, ha valaha nem férne hozzá a fiókjához.
provide-email-intro-provider = A(z) { $provider } nem adott meg olyan e-mail-címet, amelyre támaszkodhatunk. Kódot küldünk az Ön címének megerősítéséhez.
provide-email-intro-named = A(z) { $provider } ezt a címet adta meg nekünk. Kódot küldünk, hogy megerősítse, hogy az Öné.

## Clickwrap

clickwrap-title = Még egy dolog
clickwrap-intro = A fiók létrehozásához fogadja el a feltételeket.

## Account not found

account-not-found-title = Nem ismerjük ezt a címet
account-not-found-title-username = Nem ismerjük ezt a felhasználónevet
account-not-found-title-phone = Nem ismerjük ezt a számot
account-not-found-offer = Ehhez az e-mail-címhez még nem tartozik fiók. Most létrehozhat egyet, vagy megpróbálhatja egy másik címmel.
account-not-found-offer-username = Ehhez a felhasználónévhez még nem tartozik fiók. Most létrehozhat egyet, vagy megpróbálhatja egy másik felhasználónévvel.
account-not-found-offer-phone = Ehhez a telefonszámhoz még nem tartozik fiók. Most létrehozhat egyet, vagy megpróbálhatja egy másik számmal.
account-not-found-closed = Ehhez az e-mail-címhez nem tartozik fiók. Ellenőrizze, hogy jól írta-e be, vagy próbálja meg egy másik címmel.
account-not-found-closed-username = Ehhez a felhasználónévhez nem tartozik fiók. Ellenőrizze, hogy jól írta-e be, vagy próbálja meg egy másikkal.
account-not-found-closed-phone = Ehhez a telefonszámhoz nem tartozik fiók. Ellenőrizze a számjegyeket és az országot, vagy próbálja meg egy másik számmal.
account-not-found-create = Fiók létrehozása
account-not-found-back = Másik cím megadása
account-not-found-back-username = Másik felhasználónév megadása
account-not-found-back-phone = Másik szám megadása

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Hozzáférés kérése
# On the page to register, before that link.
request-access-offer = Itt kérésre hozunk létre fiókokat.
request-access-title = Hozzáférés kérése
request-access-intro = Itt nem hozhat létre fiókot saját maga. Írja meg, hogy kicsoda, és megvizsgáljuk a kérését.
request-access-intro-account = A fiókja még nem tagja ennek a szervezetnek. Küldjön kérést, és megvizsgáljuk.
request-access-submit = Kérés elküldése
request-access-success-title = Megkaptuk a kérését
# The address stands below.
request-access-success-text = Köszönjük. Ha megkapta a hozzáférést, ezzel az e-mail-címmel jelentkezhet be.

## Code

code-title-sign-in = Nézze meg az e-mailjeit
code-title-sign-up = Erősítse meg az e-mail-címét
# The address stands below.
code-intro = 6 számjegyű kódot küldtünk a következő címre
code-intro-username = 6 számjegyű kódot küldtünk az e-mail-címére.
code-hint = Egy percig is eltarthat. Nézze meg a levélszemétmappát is.
# The question, and the button behind it.
code-not-received = Nem kapott e-mailt?
code-resend = Új kód küldése
code-link = Attól kezdve a(z) { $provider } ({ $account }) megnyitja az Ön fiókját.
code-link-company = Ez lesz az egyetlen bejelentkezési mód: a többi, például a jelszó vagy az azonosítókulcsok, törlődik.
reset-password-verify-email-otp-title = Nézze meg az e-mailjeit
reset-password-verify-email-otp-intro = Jelszó választásához adja meg a 6 számjegyű kódot, amelyet a következő címre küldtünk
reset-password-verify-email-otp-intro-username = Jelszó választásához adja meg a 6 számjegyű kódot, amelyet az e-mail-címére küldtünk.

## Code by text message

phone-code-title-sign-in = Nézze meg a telefonját
phone-code-title-sign-up = Erősítse meg a telefonszámát
phone-code-intro = SMS-ben 6 számjegyű kódot küldtünk a következő számra
phone-code-hint = Egy percbe is telhet, mire megérkezik.
phone-code-not-received = Nem kapott SMS-t?

## Password

verify-password-title = Adja meg a jelszavát
verify-password-forgot = Elfelejtette a jelszavát?
set-password-title-create = Hozzon létre jelszót
set-password-title-replace = Válasszon új jelszót
set-password-intro-create = Ezt fogja használni a következő bejelentkezéskor.
set-password-intro-replace = A régi jelszava ezután nem lesz érvényes.
set-password-intro-temporary = Az ideiglenes jelszó csak egyszer használható. Válassza ki azt, amelyet mostantól használni fog.
set-password-first = Új jelszó
set-password-second = Új jelszó még egyszer
set-password-hint = Legalább { $minimum ->
    [one] { $minimum } karakter
   *[other] { $minimum } karakter
}. Néhány egymás utáni szóból erős jelszó lesz.
set-password-submit = Jelszó mentése

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Védje meg a fiókját
mfa-method-selection-title-use = Erősítse meg, hogy Ön az
mfa-method-selection-intro-set-up = Mostantól minden bejelentkezést meg kell erősítenie valamivel, ami csak Önnél van meg. Hogyan szeretné ezt megtenni?
mfa-method-selection-intro-use = Válassza ki, hogyan erősíti meg ezt a bejelentkezést.
mfa-method-selection-legend = Megerősítési módok
mfa-method-selection-app = Hitelesítő alkalmazás
mfa-method-selection-app-hint = Kódok egy alkalmazásból a telefonján
mfa-method-selection-email = E-mail
mfa-method-selection-email-hint = Kód a postafiókjába
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Kód a telefonjára
mfa-method-selection-recovery = Helyreállítási kód
mfa-method-selection-recovery-hint = Az elmentett kódok egyike
mfa-method-selection-decline = Nem kérek többtényezős hitelesítést
mfa-other-way = Más mód választása

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Állítsa be a hitelesítő alkalmazást
mfa-authenticator-app-title-use = Adja meg az alkalmazásban látható kódot
mfa-authenticator-app-intro-use = Nyissa meg a hitelesítő alkalmazást, és adja meg az ehhez a fiókhoz tartozó 6 számjegyű kódot.
mfa-authenticator-app-scan = Olvassa be ezt a képet a hitelesítő alkalmazással.
mfa-authenticator-app-picture = QR-kód a hitelesítő alkalmazáshoz
mfa-authenticator-app-open = Ezen az eszközön van? Alkalmazás megnyitása
mfa-authenticator-app-manual = Nem tudja beolvasni? Írja be ezt a kulcsot
mfa-authenticator-app-account = Fiók
mfa-authenticator-app-key = Kulcs
mfa-authenticator-app-then = Ezután adja meg az alkalmazásban megjelenő 6 számjegyű kódot.
mfa-authenticator-app-hint-use = 30 másodpercenként új kód jelenik meg, és mindegyik egyszer használható.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Kódok beállítása e-mailben
mfa-setup-email-intro = Melyik címre küldjük a kódokat? A legjobb egy olyan cím, amellyel nem szokott bejelentkezni.
mfa-setup-phone-title = Kódok beállítása SMS-ben
mfa-setup-phone-intro = Melyik telefonra küldjük a kódokat?
mfa-use-email-otp-title = Nézze meg az e-mailjeit
mfa-use-phone-otp-title = Nézze meg a telefonját

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Adjon meg egy helyreállítási kódot
mfa-use-recovery-code-intro = Azoknak a kódoknak az egyike, amelyeket a többtényezős hitelesítés beállításakor elmentett. Mindegyik egyszer használható.
mfa-view-recovery-codes-title = Mentse el a helyreállítási kódjait
mfa-view-recovery-codes-intro = Ha egyszer nem tudna kódot kapni, ezek egyikével bejelentkezhet. Mindegyik egyszer használható. Tartsa olyan helyen őket, ahol csak Ön találja meg: többé nem jelennek meg.
mfa-view-recovery-codes-list = Az Ön helyreállítási kódjai
mfa-view-recovery-codes-copy = Másolás
mfa-view-recovery-codes-copied = Másolva
mfa-view-recovery-codes-download = Letöltés
mfa-view-recovery-codes-print = Nyomtatás
mfa-view-recovery-codes-late = Az Ön biztonsága érdekében a kódok csak néhány percig láthatók, és ez az idő letelt.
mfa-view-recovery-codes-submit = Elmentettem
mfa-view-recovery-codes-file = Helyreállítási kódok – { $name }. Mindegyik egyszer használható.

## Organization

choose-organization-title = Válasszon szervezetet
choose-organization-intro = Ön több szervezetnek is tagja. Melyikkel folytatja?
choose-organization-legend = Az Ön szervezetei
choose-organization-join-title = Csatlakozik ehhez: { $organization }?
choose-organization-join-intro = Ön még nem tagja ennek a szervezetnek.
choose-organization-join = Csatlakozás ehhez: { $organization }
choose-organization-create = Szervezet létrehozása
create-organization-title = Nevezze el a szervezetét
create-organization-intro = A csapata vagy a cége neve. Később módosíthatja.
create-organization-submit = Szervezet létrehozása

## Passkey

add-passkey-title-offer = Jelentkezzen be gyorsabban legközelebb
add-passkey-title-required = Hozzon létre azonosítókulcsot
add-passkey-intro = Azonosítókulccsal úgy jelentkezhet be, ahogy az eszközét feloldja: ujjlenyomattal, arcfelismeréssel vagy PIN-kóddal. Nem kell semmit megjegyeznie és semmit begépelnie.
add-passkey-required = Itt azonosítókulcs szükséges. A folytatáshoz hozzon létre egyet.
add-passkey-submit = Azonosítókulcs létrehozása
add-passkey-skip = Most nem
add-passkey-failed = Nem jött létre azonosítókulcs. Megpróbálhatja újra.
add-passkey-no-support = Ez a böngésző itt nem tud azonosítókulcsot létrehozni. Kapcsolja be a JavaScriptet, vagy jelentkezzen be másik böngészővel vagy másik eszközön.
add-passkey-no-support-optional = Ez a böngésző itt nem tud azonosítókulcsot létrehozni. Enélkül is folytathatja.

## Error

error-title = Hiba történt
error-title-session = Kezdjük elölről
error-title-access = Nincs hozzáférése
error-title-suspended = A hozzáférés fel van függesztve
error-title-registration = A regisztráció nem elérhető
error-title-creation = Nem hozható létre új szervezet
error-title-request = Lassítson egy kicsit
error-home = Ugrás az alkalmazáshoz
error-retry = Bejelentkezés újra
error-start = Ugrás a kezdőlapra
error-code = Hibakód
error-correlation = Hivatkozási szám
error-support = Ha a hiba ismétlődik, küldje el ezeket az adatokat az alkalmazás üzemeltetőinek.
error-fix-parameter = Az alábbi paraméter hiányzik, kétszer lett elküldve eltérő értékkel, vagy olyasmit nevez meg, ami itt nincs. Vesse össze a kérést az alkalmazás beállításaival.
error-codes-title = Mit jelentenek a hibakódok
error-codes-intro = A hibát jelző oldal ezeknek a kódoknak az egyikét mutatja. A mondatokban szereplő számok példák.

## Account locked

account-locked-title = A fiókját átmenetileg zároltuk
account-locked-why = Túl sok sikertelen kísérlet történt, ezért a fiókja védelmében szüneteltetjük a bejelentkezést.
account-locked-remaining = { $minutes ->
    [one] { $minutes } perc
   *[other] { $minutes } perc
} múlva próbálhatja újra.
account-locked-retry = Vissza a bejelentkezéshez

## Invalid redirect address

invalid-redirect-url-title-callback = Ez a visszahívási URL nem engedélyezett
invalid-redirect-url-title-logout = Ez a kijelentkezési cím nem engedélyezett
invalid-redirect-url-title-missing = Nincs megadva visszatérési cím
invalid-redirect-url-intro = Az alkalmazás olyan címre akarta küldeni Önt, amely nem szerepel a listáján. Az Ön biztonsága érdekében itt megálltunk.
invalid-redirect-url-missing = Az alkalmazás nem adta meg, hová küldjük Önt. Az Ön biztonsága érdekében itt megálltunk.
invalid-redirect-url-value = Kért cím
invalid-redirect-url-parameter = Paraméter
invalid-redirect-url-application = Alkalmazás
invalid-redirect-url-fix = Ön a fejlesztő?
invalid-redirect-url-fix-callback = Nyissa meg az alkalmazás beállításait, és vegye fel a címet pontosan úgy, ahogy fent áll, az engedélyezett visszahívási URL-ek közé.
invalid-redirect-url-fix-logout = Nyissa meg az alkalmazás beállításait, és vegye fel a címet pontosan úgy, ahogy fent áll, az engedélyezett kijelentkezés utáni átirányítási URL-ek közé.
invalid-redirect-url-fix-missing = Küldje el a fent megnevezett paramétert az alkalmazás listáján szereplő egyik címmel.
invalid-redirect-url-fix-compare = A sémának, a gazdanévnek, a portnak, az elérési útnak és a záró perjelnek pontosan egyeznie kell. A http:// és a https:// különböző cím.

## Signed out, signed in

home-title = A Doorstep fut
home-text = A bejelentkezés az alkalmazásban kezdődik.
home-inbox = Beérkezett üzenetek megnyitása
home-discovery = Discovery-dokumentum

signed-out-title = Kijelentkezett
signed-out-text = Most már bezárhatja ezt az ablakot.
signed-out-again = Bejelentkezés újra
sign-out-confirm-title = Kijelentkezik?
sign-out-confirm-text = Ezzel véget ér a munkamenete itt és minden alkalmazásban, amely ezt használja.
sign-out-confirm-submit = Kijelentkezés
sign-out-confirm-stay = Bejelentkezve maradok
success-title = Bejelentkezett
success-text = Bezárhatja ezt az ablakot, és visszatérhet az alkalmazáshoz.
success-text-app = Bezárhatja ezt az ablakot, és visszatérhet ide: { $application }.
success-open = Alkalmazás megnyitása

## Inbox for developers

dev-inbox-title = Beérkezett üzenetek
dev-inbox-intro = Azok a levelek, amelyeket a rendszer elküldött volna. Csak ezen a gépen vannak meg, és újraindításkor törlődnek.
dev-inbox-empty = Még nincs levél
dev-inbox-empty-hint = Regisztráljon vagy jelentkezzen be tetszőleges címmel, és az üzenet itt megjelenik.
dev-inbox-refresh = Frissítés
dev-inbox-clear = Összes törlése
dev-inbox-to = Címzett
dev-inbox-text-message = SMS
dev-inbox-code = Kód
dev-inbox-show = Üzenet megjelenítése
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Adja meg az e-mail-címét.
problem-email-invalid = Adjon meg egy e-mail-címet, például: name@example.com.
problem-email-or-username-required = Adja meg az e-mail-címét vagy a felhasználónevét.
problem-email-or-username-invalid = Adja meg a felhasználónevét vagy egy e-mail-címet, például: name@example.com.
problem-username-required = Adjon meg egy felhasználónevet.
problem-username-invalid = A felhasználónév csak betűket, számjegyeket, kötőjeleket és aláhúzásjeleket tartalmazhat.
problem-username-length = A felhasználónév legalább { $minimum }, legfeljebb { $maximum } karakter lehet.
problem-username-taken = Ez a felhasználónév már foglalt. Válasszon másikat, vagy ha az Öné, jelentkezzen be.
problem-phone-required = Adja meg a telefonszámát.
problem-phone-invalid = Ezt a telefonszámot nem tudjuk elérni. Ellenőrizze a számjegyeket és az országot.
problem-phone-country-required = Válassza ki a telefonszám országát.
problem-phone-not-configured = Innen még nem tudunk SMS-t küldeni. Jelentkezzen be más módon, vagy forduljon az alkalmazás üzemeltetőihez.
problem-method-off = Ebbe az alkalmazásba nem lehet így bejelentkezni. Használja az alábbi mezőt.
problem-no-contact = Ehhez a fiókhoz nem tartozik e-mail-cím, amelyre kódot küldhetnénk. Kérjen segítséget az alkalmazás üzemeltetőitől.
problem-home-realm-unknown = Ehhez a címhez nem ismerünk céges bejelentkezést. Ellenőrizze a címet, vagy jelentkezzen be más módon.
problem-provider-not-ready = Ez a bejelentkezési mód még nem áll készen. Válasszon másikat, vagy forduljon az alkalmazás üzemeltetőihez.
problem-provider-unreachable = A szolgáltatás, amellyel be akart jelentkezni, nem válaszol. Próbálja újra egy kicsit később, vagy jelentkezzen be más módon.
problem-provider-refused = Nem tudtuk elfogadni annak a szolgáltatásnak a válaszát, amellyel bejelentkezett. Próbálja újra, vagy jelentkezzen be más módon.
problem-provider-cancelled = A bejelentkezést ott megszakították. Próbálja újra, vagy jelentkezzen be más módon.
problem-provider-expired = Ez túl sokáig tartott, vagy már megtörtént. Jelentkezzen be még egyszer.
problem-provider-not-allowed = Ezzel a fiókkal itt nem lehet bejelentkezni. Használjon másikat, vagy forduljon az alkalmazás üzemeltetőihez.
problem-provider-not-fresh = A szolgáltatás, amellyel bejelentkezett, nem ellenőrizte újra, hogy ki Ön. Jelentkezzen ki ott, majd próbálja újra itt.
problem-provider-faulty = A szolgáltatásnak, amellyel be akart jelentkezni, saját hibája van. Próbálja újra egy kicsit később, vagy jelentkezzen be más módon.
problem-connected-app-expired = Ez túl sokáig tartott, vagy már megtörtént. Térjen vissza az alkalmazásba, és kezdje újra.
problem-connected-app-not-ready = A másik szolgáltatással való kapcsolat nincs megfelelően beállítva. Forduljon az alkalmazás üzemeltetőihez.
problem-connected-app-failed = A másik szolgáltatás nem úgy válaszolt, ahogy kellett volna. Térjen vissza az alkalmazásba, és próbálja újra egy kicsit később.
problem-connected-app-cancelled = A hozzáférést nem adták meg. Ha meg szeretné adni, térjen vissza az alkalmazásba, és kezdje újra.
problem-connected-app-other-user = Ez egy másik fióknak szólt, nem annak, amellyel bejelentkezett. Térjen vissza az alkalmazásba, és kezdje újra.
problem-email-domain-not-allowed = Ennek a domainnek a címeivel itt nem hozható létre fiók. Használja a munkahelyi címét.
problem-email-taken = Ez a cím egy másik fiókhoz tartozik. Jelentkezzen be vele, vagy adjon meg egy másikat.
problem-terms-required = A fiók létrehozásához fogadja el a feltételeket.
problem-domain-not-allowed = Ide csak bizonyos domainek címeivel lehet belépni. Használja a munkahelyi címét, vagy forduljon egy rendszergazdához.
problem-first-name-too-long = A keresztnév legfeljebb { $maximum } karakter lehet.
problem-last-name-too-long = A vezetéknév legfeljebb { $maximum } karakter lehet.
problem-code-required = Adja meg az e-mailben kapott kódot.
problem-phone-code-required = Adja meg az SMS-ben kapott kódot.
problem-code-incorrect = Ez a kód nem jó. Nézze meg a legújabb e-mailt, és próbálja újra.
problem-phone-code-incorrect = Ez a kód nem jó. Nézze meg a legújabb SMS-t, és próbálja újra.
problem-code-expired = Ez a kód lejárt. Kérjen újat lent.
problem-code-wrong-length = A kód { $length } számjegyből áll. Ellenőrizze, hogy mindet kimásolta-e.
problem-code-too-many-tries = Túl sok hibás kódot adott meg. Küldtünk egy újat; a régi már nem érvényes.
problem-resend-too-soon = Az imént küldtünk Önnek egy kódot. Újat { $seconds ->
    [one] { $seconds } másodperc
   *[other] { $seconds } másodperc
} múlva kérhet.
problem-too-many-codes = Túl sok kódot kértek. Próbálja újra { $minutes ->
    [one] { $minutes } perc
   *[other] { $minutes } perc
} múlva.
problem-too-many-codes-here = Az Ön hálózatáról túl sok kódot kértek. Próbálja újra { $minutes ->
    [one] { $minutes } perc
   *[other] { $minutes } perc
} múlva.
problem-too-many-requests-here = Túl sok kérés érkezett az Ön hálózatáról. Próbálja újra { $minutes ->
    [one] { $minutes } perc
   *[other] { $minutes } perc
} múlva.
problem-password-required = Adja meg a jelszavát.
problem-password-incorrect = Ez a jelszó nem jó. Próbálja újra.
problem-password-too-short = A jelszó legalább { $minimum ->
    [one] { $minimum } karakter
   *[other] { $minimum } karakter
} legyen.
problem-password-too-long = A jelszó legfeljebb { $maximum } karakter lehet.
problem-password-too-common = Ez a jelszó szerepel azokon a listákon, amelyeket a támadók először kipróbálnak. Válasszon másikat.
problem-password-surrounding-space = A jelszó nem kezdődhet és nem végződhet szóközzel.
problem-password-mismatch = A két jelszó nem egyezik. Írja be újra mindkettőt.
problem-password-same = Az eddigitől eltérő jelszót válasszon.
problem-password-is-name = Az e-mail-címét vagy a felhasználónevét jelszóként túl könnyű kitalálni. Válasszon másikat.
problem-mfa-factor-required = A folytatáshoz válasszon egyet.
problem-mfa-same-contact = Az imént használta fel az Önnek küldött kódot, és egy újabb ugyanoda semmi többet nem bizonyít. Állítson be egy másik módot.
problem-mfa-same-email = Erre a címre az imént kapott kódot. Adjon meg egy másikat.
problem-mfa-same-phone = Erre a telefonra az imént kapott kódot. Adjon meg egy másik számot.
problem-app-code-required = Adja meg a hitelesítő alkalmazásban látható kódot.
problem-app-code-incorrect = Ez a kód nem jó, vagy már felhasználták. Várja meg, amíg az alkalmazás újat mutat, és adja meg azt.
problem-recovery-code-required = Adja meg az egyik helyreállítási kódját.
problem-recovery-code-incorrect = Ez nem szerepel a még fel nem használt helyreállítási kódjai között. Ellenőrizze, vagy próbáljon meg egy másikat.
problem-passkey-unknown = Ezt az azonosítókulcsot itt nem ismerjük. Lehet, hogy eltávolították. Jelentkezzen be más módon.
problem-passkey-refused = Az azonosítókulcsát nem sikerült ellenőrizni. Próbálja újra, vagy jelentkezzen be más módon.
problem-passkey-not-here = Ez a szervezet nem használ azonosítókulcsokat. Jelentkezzen be más módon.
problem-passkey-not-added = Az azonosítókulcsot nem sikerült menteni. Próbálja újra.
problem-organization-required = A folytatáshoz válasszon szervezetet.
problem-organization-name-required = Adjon nevet a szervezetének.
problem-organization-name-too-long = A név legfeljebb { $maximum } karakter lehet.
problem-registration-closed = Itt jelenleg nem hozható létre új fiók. Ha már van fiókja, jelentkezzen be.
problem-no-organization-access = A fiókja nem tagja ennek a szervezetnek. Kérje meg az egyik rendszergazdáját, hogy vegye fel Önt.
problem-organization-not-found = Nem találjuk ezt a szervezetet. Ellenőrizze a linket, amelyre kattintott.
problem-organization-suspended = Ez a szervezet fel van függesztve. Kérjen segítséget a rendszergazdájától.
problem-organization-creation-closed = Itt nem hozható létre új szervezet. Forduljon az alkalmazás üzemeltetőihez.
problem-organization-method = Ez a szervezet más bejelentkezési módot ír elő. Ha itt nem lát ilyet, forduljon a rendszergazdájához.
problem-user-suspended = A fiókja fel van függesztve. Kérjen segítséget az alkalmazás üzemeltetőitől.
problem-no-method = Ebben az alkalmazásban még egyetlen bejelentkezési mód sincs bekapcsolva. Kérjen segítséget az üzemeltetőitől.
problem-locked = Túl sok sikertelen kísérlet. Próbálja újra { $minutes ->
    [one] { $minutes } perc
   *[other] { $minutes } perc
} múlva.
problem-too-many-requests = Túl sok kérés érkezett az Ön hálózatáról. Várjon egy percet, majd próbálja újra.
problem-session-ended = Ez a bejelentkezés túl sokáig tartott, vagy egy másik lapon már befejeződött. Kezdje újra az alkalmazásból.
problem-other-browser = Ezt a bejelentkezést egy másik böngészőben kezdték el. Térjen vissza oda, vagy kezdje újra az alkalmazásból.
problem-form-expired = Ez az oldal túl sokáig volt nyitva. Kérjük, küldje el újra.
problem-bad-request = A link vagy az űrlap hiányos volt, vagy útközben megváltozott. Kezdje újra az alkalmazásból.
problem-not-found = Ezen a címen nincs semmi. Ellenőrizze a linket, amelyre kattintott.
problem-unknown = A hiba a mi oldalunkon van. Próbálja újra néhány pillanat múlva.

## Notices: something happened, as it should

notice-code-sent = Új kódot küldtünk Önnek. Csak a legújabb érvényes.
notice-password-changed = A jelszava megváltozott. Jelentkezzen be az újjal.
notice-password-requested = A szolgáltatás üzemeltetői arra kérik, hogy válasszon új jelszót.
notice-sign-in-again = Jelentkezzen be újra, hogy biztosan tudjuk, hogy Ön az.

## Mail

mail-code-subject-sign-in = { $code } az Ön egyszer használatos bejelentkezési kódja – { $name }
mail-code-subject-sign-up = { $code } az Ön egyszer használatos regisztrációs kódja – { $name }
mail-code-subject-reset = { $code } az Ön egyszer használatos kódja a jelszó visszaállításához – { $name }
mail-code-subject-choose = { $code } az Ön egyszer használatos kódja a jelszó megadásához – { $name }
mail-code-heading-sign-in = Az Ön bejelentkezési kódja
mail-code-heading-sign-up = Erősítse meg az e-mail-címét
mail-code-heading-reset = Jelszó visszaállítása
# The code stands below.
mail-code-text-sign-in = Adja meg ezt a kódot, hogy bejelentkezzen az Ön { $name }-fiókjába:
mail-code-text-sign-up = Adja meg ezt a kódot, hogy létrehozza az Ön { $name }-fiókját:
mail-code-text-reset = Adja meg ezt a kódot, hogy új jelszót válasszon az Ön { $name }-fiókjához:
mail-code-valid-minutes = A kód egyszer használható, és { $minutes ->
    [one] { $minutes } percig
   *[other] { $minutes } percig
} érvényes.
mail-code-valid-hours = A kód egyszer használható, és { $hours ->
    [one] { $hours } óráig
   *[other] { $hours } óráig
} érvényes.
mail-code-warning = Ezt a kódot senki sem fogja elkérni Öntől, az üzemeltető munkatársai sem ({ $name }). Ha nem Ön kérte ezt a kódot, hagyja figyelmen kívül ezt az e-mailt.
mail-code-warning-requested = Ezt a kódot senki sem fogja elkérni Öntől, az üzemeltető munkatársai sem ({ $name }). Ha nem Ön volt az, hagyja figyelmen kívül ezt az e-mailt.
mail-no-account-subject = Ehhez a címhez nem tartozik fiók – { $name }
mail-no-account-heading = Ehhez a címhez nem tartozik fiók
mail-no-account-text = Valaki, valószínűleg Ön, ezzel a címmel szeretett volna bejelentkezni egy { $name }-fiókba, de a címhez nem tartozik fiók.
mail-no-account-warning = Másik címet használt? Próbálja meg azzal. Ha nem Ön volt az, hagyja figyelmen kívül ezt az e-mailt.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Másik címet használt? Próbálja meg azzal. Egyébként a bejelentkezési oldalon kérhet hozzáférést. Ha nem Ön volt az, hagyja figyelmen kívül ezt az e-mailt.
mail-code-subject-set-up = { $code } az Ön egyszer használatos kódja a cím megerősítéséhez – { $name }
mail-code-heading-set-up = Erősítse meg ezt a címet
mail-code-text-second-factor = Adja meg ezt a kódot, hogy befejezze a bejelentkezést az Ön { $name }-fiókjába:
mail-code-text-set-up = Adja meg ezt a kódot, hogy erre a címre kapja az Ön { $name }-fiókjának bejelentkezési kódjait:
mail-code-text-confirm = Adja meg ezt a kódot, hogy megerősítse ezt a címet az Ön { $name }-fiókjához:
mail-code-subject-link = { $code } az Ön egyszer használatos kódja, amellyel összekapcsolja a(z) { $provider } szolgáltatást a fiókjával – { $name }
mail-code-text-link = Ezzel a kóddal a(z) { $provider } ({ $account }) mostantól megnyitja az Ön { $email } fiókját itt: { $name }.
mail-mfa-added-subject = Többtényezős hitelesítés beállítva – { $name }
mail-mfa-added-heading = A fiókja mostantól nagyobb biztonságban van
mail-mfa-added-text-app = Mostantól az Ön { $name }-fiókjába való bejelentkezéskor kódot kérhetünk a hitelesítő alkalmazásából.
mail-mfa-added-text-email = Mostantól az Ön { $name }-fiókjába való bejelentkezéskor e-mailben küldött kódot kérhetünk.
mail-mfa-added-text-sms = Mostantól az Ön { $name }-fiókjába való bejelentkezéskor a telefonjára küldött kódot kérhetünk.
mail-mfa-reset-subject = Többtényezős hitelesítés alaphelyzetbe állítva – { $name }
mail-mfa-reset-heading = Többtényezős hitelesítés alaphelyzetbe állítva
mail-mfa-reset-text = Egy rendszergazda eltávolította a bejelentkezés második lépését az Ön { $name }-fiókjából, és kijelentkeztettük Önt. Lehet, hogy újra be kell majd állítania.
mail-mfa-recovery-subject = Egy helyreállítási kódot felhasználtak – { $name }
mail-mfa-recovery-heading = Egy helyreállítási kódot felhasználtak
mail-mfa-recovery-text = Valaki most használta fel az egyik helyreállítási kódját, hogy bejelentkezzen az Ön { $name }-fiókjába. { $left ->
    [0] Ez volt az utolsó.
    [one] Még { $left } kódja maradt.
   *[other] Még { $left } kódja maradt.
}
mail-mfa-warning = Ha nem Ön volt az, azonnal változtassa meg a jelszavát, és értesítse az üzemeltetőket ({ $name }).
mail-password-changed-subject = A jelszava megváltozott – { $name }
mail-password-changed-heading = A jelszava megváltozott
mail-password-changed-text = Az Ön { $name }-fiókjának jelszava az imént megváltozott.
mail-password-changed-warning = Ha nem Ön volt az, azonnal állítsa vissza a jelszavát, és értesítse az üzemeltetőket ({ $name }).
mail-password-set-subject = { $name }-fiókjának mostantól van jelszava
mail-password-set-heading = Fiókjának mostantól van jelszava
mail-password-set-text = Az imént jelszót állítottak be az Ön { $name }-fiókjához. Mostantól ezzel is bejelentkezhet.
mail-passkey-added-subject = Új azonosítókulcs a fiókjában – { $name }
mail-passkey-added-heading = Új azonosítókulcsot adtak hozzá
mail-passkey-added-text = Mostantól ezzel az azonosítókulccsal is bejelentkezhet az Ön { $name }-fiókjába: { $passkey }.
mail-passkey-added-warning = Ha nem Ön volt az, azonnal értesítse az üzemeltetőket ({ $name }).
mail-passkey-removed-subject = Egy azonosítókulcsot eltávolítottak a fiókjából – { $name }
mail-passkey-removed-heading = Egy azonosítókulcsot eltávolítottak
mail-passkey-removed-text = Ezzel az azonosítókulccsal már nem lehet bejelentkezni az Ön { $name }-fiókjába: { $passkey }.
mail-passkey-removed-warning = Mindenhonnan kijelentkeztettük. Ha nem számított erre, értesítse az üzemeltetőket ({ $name }).
mail-account-linked-subject = Új bejelentkezési mód – { $name }
mail-account-linked-heading = Új bejelentkezési mód
mail-account-linked-text = Mostantól a(z) { $provider } ({ $account }) is megnyitja az Ön { $email } fiókját itt: { $name }.
mail-account-linked-text-company = Mostantól csak a(z) { $provider } ({ $account }) nyitja meg az Ön { $email } fiókját itt: { $name }.
mail-account-linked-removed = Ezek többé nem nyitják meg: { $ways }.
mail-account-linked-passkeys = Azonosítókulcsok
mail-webhook-disabled-subject = Kikapcsolt webhook: { $webhook }
mail-webhook-disabled-heading = Egy webhook kikapcsolt
mail-webhook-disabled-text = Ez a webhook három napja semmit sem fogadott, ezért többé nem küldünk rá semmit: „{ $webhook }” ({ $name }).
mail-webhook-disabled-warning = Ha a fogadó oldal újra működik, módosítsa a webhookot, vagy mentse el változtatás nélkül: ezzel bekapcsolja. Ami addig történt, megmarad az auditnaplóban.
mail-footer = Azért kapta ezt az e-mailt, mert ezt a címet megadták itt: { $name }.

## Text messages

sms-code-text = { $code } az Ön egyszer használatos bejelentkezési kódja – { $name }
