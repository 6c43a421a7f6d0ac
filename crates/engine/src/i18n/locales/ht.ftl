### Kreyòl ayisyen. Òtograf ofisyèl, fraz kout; gimè “ ”, san apostwòf (m ap, w ap).

## Everywhere

action-continue = Kontinye
action-change-email = Itilize yon lòt adrès imel
action-change-phone = Itilize yon lòt nimewo telefòn
action-change-account = Itilize yon lòt kont
label-email = Adrès imel
label-email-or-username = Adrès imel oswa non itilizatè
label-username = Non itilizatè
label-phone = Nimewo telefòn
label-country = Peyi oswa rejyon
label-password = Modpas
label-first-name = Prenon
label-last-name = Siyati
label-code = Kòd
label-organization-name = Non òganizasyon an
label-terms = Mwen dakò ak kondisyon sèvis yo ansanm ak avi sou konfidansyalite a.
label-news = Voye nouvèl ak òf ban mwen pa imel. Mwen ka chanje lide nenpòt ki lè.
label-recovery-code = Kòd rekiperasyon
label-account = Kont
label-optional = { $label } (si ou vle)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Erè:
frame-problems-heading = Tanpri verifye pwen sa yo
frame-privacy = Konfidansyalite
frame-terms = Kondisyon
frame-powered = Mache ak Doorstep

## Sign in

login-title = Konekte
login-intro = Antre adrès imel ou pou kontinye.
login-intro-username = Antre non itilizatè w pou kontinye.
login-intro-email-or-username = Antre adrès imel ou oswa non itilizatè w pou kontinye.
login-intro-phone = Antre nimewo telefòn ou pou kontinye.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = pou kontinye sou { $application }
# The question, and the link behind it.
login-no-account = Ou poko gen kont?
login-register = Kreye youn
login-use-email = Pito itilize yon adrès imel
login-use-username = Pito itilize yon non itilizatè
login-use-email-or-username = Pito itilize yon adrès imel oswa yon non itilizatè
login-use-phone = Pito itilize yon nimewo telefòn
login-passkey = Konekte ak yon kle aksè
login-passkey-failed = Sa pa mache. Eseye ankò, oswa konekte yon lòt jan.
# Between the form and the buttons of other ways to sign in.
login-or = oswa
login-continue-with = Kontinye ak { $provider }
login-sso = Konekte ak SSO

## Sign in with a company’s own provider

sso-home-realm-title = Konekte ak SSO
sso-home-realm-intro = Mete adrès imel travay ou. N ap mennen ou sou paj koneksyon konpayi ou.
sso-home-realm-back = Konekte yon lòt jan

## On the way to another provider

leave-title = Yon ti moman
leave-intro = N ap mennen ou sou paj kote ou konekte a. Si anyen pa rive, peze bouton an.

## Register

register-title = Kreye kont ou
register-intro-app = pou kontinye sou { $application }
register-intro = Sa pran mwens pase yon minit.
# The question, and the link behind it.
register-have-account = Ou gen yon kont deja?
register-sign-in = Konekte
register-username-hint = Lèt, chif, tirè ak tirè anba.

## Email address of a new username

provide-email-title = Adrès imel ou
provide-email-intro = N ap voye yon kòd ba ou pou konfime l. W ap bezwen adrès sa a si yon jou ou pa ka antre nan kont ou ankò.
provide-email-intro-provider = { $provider } pa ban nou yon adrès imel nou ka fye. N ap voye yon kòd ba ou pou konfime pa ou a.
provide-email-intro-named = { $provider } ban nou adrès sa a. N ap voye yon kòd ba ou pou konfime se pa ou li ye.

## Clickwrap

clickwrap-title = Yon dènye bagay
clickwrap-intro = Pou kreye kont ou, tanpri aksepte kondisyon yo.

## Account not found

account-not-found-title = Nou pa konnen adrès sa a
account-not-found-title-username = Nou pa konnen non itilizatè sa a
account-not-found-title-phone = Nou pa konnen nimewo sa a
account-not-found-offer = Poko gen kont pou adrès imel sa a. Ou ka kreye youn kounye a, oswa eseye yon lòt adrès.
account-not-found-offer-username = Poko gen kont ki gen non itilizatè sa a. Ou ka kreye youn kounye a, oswa eseye yon lòt non itilizatè.
account-not-found-offer-phone = Poko gen kont pou nimewo telefòn sa a. Ou ka kreye youn kounye a, oswa eseye yon lòt nimewo.
account-not-found-closed = Pa gen kont pou adrès imel sa a. Verifye jan ou ekri l, oswa eseye yon lòt adrès.
account-not-found-closed-username = Pa gen kont ki gen non itilizatè sa a. Verifye jan ou ekri l, oswa eseye yon lòt.
account-not-found-closed-phone = Pa gen kont pou nimewo telefòn sa a. Verifye chif yo ak peyi a, oswa eseye yon lòt nimewo.
account-not-found-create = Kreye yon kont
account-not-found-back = Eseye yon lòt adrès
account-not-found-back-username = Eseye yon lòt non itilizatè
account-not-found-back-phone = Eseye yon lòt nimewo

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Mande aksè
# On the page to register, before that link.
request-access-offer = Isit la, yo kreye kont sou demann.
request-access-title = Mande aksè
request-access-intro = Ou pa ka kreye yon kont isit la poukont ou. Di nou kiyès ou ye, epi n ap gade demann ou an.
request-access-intro-account = Kont ou poko manm òganizasyon sa a. Voye yon demann, epi n ap gade l.
request-access-submit = Voye demann lan
request-access-success-title = Nou resevwa demann ou an
# The address stands below.
request-access-success-text = Mèsi. Lè yo ba ou aksè, ou ka konekte ak adrès imel sa a.

## Code

code-title-sign-in = Gade nan imel ou
code-title-sign-up = Konfime imel ou
# The address stands below.
code-intro = Nou voye yon kòd 6 chif nan adrès
code-intro-username = Nou voye yon kòd 6 chif nan adrès imèl ou.
code-hint = Sa ka pran yon minit. Gade nan dosye spam ou tou.
# The question, and the button behind it.
code-not-received = Ou pa resevwa imel la?
code-resend = Voye yon lòt kòd
code-link = Apre sa, { $provider } ({ $account }) ka louvri kont ou.
code-link-company = Se va sèl fason pou antre: y ap retire lòt fason ou te konn konekte yo, tankou yon modpas oswa kle aksè.
reset-password-verify-email-otp-title = Gade nan imel ou
reset-password-verify-email-otp-intro = Pou chwazi yon modpas, antre kòd 6 chif nou voye nan adrès
reset-password-verify-email-otp-intro-username = Pou chwazi yon modpas, antre kòd 6 chif nou voye nan adrès imèl ou.

## Code by text message

phone-code-title-sign-in = Gade nan telefòn ou
phone-code-title-sign-up = Konfime nimewo telefòn ou
phone-code-intro = Nou voye yon mesaj tèks ak yon kòd 6 chif nan nimewo
phone-code-hint = Li ka pran yon minit pou l rive.
phone-code-not-received = Ou pa resevwa mesaj la?

## Password

verify-password-title = Antre modpas ou
verify-password-forgot = Ou bliye modpas ou?
set-password-title-create = Kreye yon modpas
set-password-title-replace = Chwazi yon nouvo modpas
set-password-intro-create = W ap itilize l pwochen fwa ou konekte.
set-password-intro-replace = Apati kounye a, ansyen modpas ou p ap mache ankò.
set-password-intro-temporary = Yon modpas pwovizwa mache yon sèl fwa. Chwazi modpas ou pral itilize apati kounye a.
set-password-first = Nouvo modpas
set-password-second = Nouvo modpas la ankò
set-password-hint = Omwen { $minimum } karaktè. Plizyè mo youn apre lòt fè yon bon modpas.
set-password-submit = Anrejistre modpas la

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Pwoteje kont ou
mfa-method-selection-title-use = Konfime se ou menm
mfa-method-selection-intro-set-up = Apati kounye a, w ap konfime chak koneksyon ak yon bagay se ou sèl ki genyen l. Ki jan ou ta renmen fè sa?
mfa-method-selection-intro-use = Chwazi ki jan pou konfime koneksyon sa a.
mfa-method-selection-legend = Fason pou konfime
mfa-method-selection-app = Aplikasyon otantifikasyon
mfa-method-selection-app-hint = Kòd ki soti nan yon aplikasyon sou telefòn ou
mfa-method-selection-email = Imel
mfa-method-selection-email-hint = Yon kòd nan bwat imel ou
mfa-method-selection-sms = Mesaj tèks
mfa-method-selection-sms-hint = Yon kòd nou voye sou telefòn ou
mfa-method-selection-recovery = Kòd rekiperasyon
mfa-method-selection-recovery-hint = Youn nan kòd ou te anrejistre yo
mfa-method-selection-decline = Kontinye san otantifikasyon miltifaktè
mfa-other-way = Eseye yon lòt fason

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Konfigire aplikasyon otantifikasyon ou
mfa-authenticator-app-title-use = Antre kòd ki nan aplikasyon an
mfa-authenticator-app-intro-use = Louvri aplikasyon otantifikasyon ou, epi antre kòd 6 chif li montre pou kont sa a.
mfa-authenticator-app-scan = Eskane imaj sa a ak aplikasyon otantifikasyon ou.
mfa-authenticator-app-picture = Kòd QR pou aplikasyon otantifikasyon ou
mfa-authenticator-app-open = Li sou aparèy sa a? Louvri aplikasyon an
mfa-authenticator-app-manual = Ou pa ka eskane l? Antre kle sa a
mfa-authenticator-app-account = Kont
mfa-authenticator-app-key = Kle
mfa-authenticator-app-then = Apre sa, antre kòd 6 chif aplikasyon an montre a.
mfa-authenticator-app-hint-use = Yon lòt kòd parèt chak 30 segonn, epi chak kòd sèvi yon sèl fwa.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Konfigire kòd pa imel
mfa-setup-email-intro = Nan ki adrès nou dwe voye kòd ou yo? Li pi bon si se yon adrès ou pa itilize pou konekte.
mfa-setup-phone-title = Konfigire kòd pa mesaj tèks
mfa-setup-phone-intro = Sou ki telefòn nou dwe voye kòd ou yo?
mfa-use-email-otp-title = Gade nan imel ou
mfa-use-phone-otp-title = Gade nan telefòn ou

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Antre yon kòd rekiperasyon
mfa-use-recovery-code-intro = Se youn nan kòd ou te anrejistre lè ou t ap konfigire otantifikasyon miltifaktè a. Chak kòd sèvi yon sèl fwa.
mfa-view-recovery-codes-title = Anrejistre kòd rekiperasyon ou yo
mfa-view-recovery-codes-intro = Si yon jou ou pa ka jwenn yon kòd, youn nan sa yo ap pèmèt ou antre. Chak kòd sèvi yon sèl fwa. Sere yo kote se ou sèl ki ka jwenn yo: nou p ap montre yo ankò.
mfa-view-recovery-codes-list = Kòd rekiperasyon ou yo
mfa-view-recovery-codes-copy = Kopye
mfa-view-recovery-codes-copied = Kopye fèt
mfa-view-recovery-codes-download = Telechaje
mfa-view-recovery-codes-print = Enprime
mfa-view-recovery-codes-late = Pou sekirite w, nou montre kòd yo pandan kèk minit sèlman, epi tan sa a pase.
mfa-view-recovery-codes-submit = Mwen anrejistre yo
mfa-view-recovery-codes-file = Kòd rekiperasyon pou { $name }. Chak kòd sèvi yon sèl fwa.

## Organization

choose-organization-title = Chwazi yon òganizasyon
choose-organization-intro = Ou nan plizyè òganizasyon. Nan kiyès ou vle ale?
choose-organization-legend = Òganizasyon ou yo
choose-organization-join-title = Antre nan { $organization }?
choose-organization-join-intro = Ou poko manm òganizasyon sa a.
choose-organization-join = Antre nan { $organization }
choose-organization-create = Kreye yon òganizasyon
create-organization-title = Bay òganizasyon ou yon non
create-organization-intro = Non ekip ou oswa konpayi w. Ou ka chanje l pita.
create-organization-submit = Kreye òganizasyon an

## Passkey

add-passkey-title-offer = Konekte pi vit pwochen fwa
add-passkey-title-required = Kreye yon kle aksè
add-passkey-intro = Ak yon kle aksè, ou konekte menm jan ou debloke aparèy ou: ak anprent dwèt ou, figi w oswa kòd PIN ou. Ou pa gen anyen pou sonje, ni anyen pou tape.
add-passkey-required = Fòk ou gen yon kle aksè isit la. Kreye youn pou kontinye.
add-passkey-submit = Kreye yon kle aksè
add-passkey-skip = Pa kounye a
add-passkey-failed = Pa gen kle aksè ki kreye. Ou ka eseye ankò.
add-passkey-no-support = Navigatè sa a pa ka kreye yon kle aksè isit la. Aktive JavaScript, oswa konekte ak yon lòt navigatè oswa sou yon lòt aparèy.
add-passkey-no-support-optional = Navigatè sa a pa ka kreye yon kle aksè isit la. Ou ka kontinye san li.

## Error

error-title = Gen yon bagay ki pa mache
error-title-session = Ann rekòmanse
error-title-access = Ou pa gen aksè
error-title-suspended = Aksè a sispann
error-title-registration = Enskripsyon yo fèmen
error-title-creation = Pa gen nouvo òganizasyon
error-title-request = Ale yon ti kras pi dousman
error-home = Ale nan aplikasyon an
error-retry = Konekte ankò
error-start = Ale nan paj akèy la
error-code = Kòd erè
error-correlation = Referans
error-support = Si sa kontinye rive, voye enfòmasyon sa yo bay moun ki jere aplikasyon an.
error-fix-parameter = Paramèt ki anba a manke, yo voye l de fwa ak valè diferan, oswa li nonmen yon bagay ki pa egziste isit la. Konpare demann nan ak paramèt aplikasyon an.
error-codes-title = Sa kòd erè yo vle di
error-codes-intro = Yon paj ki pale de yon pwoblèm montre youn nan kòd sa yo. Chif ki nan fraz yo se egzanp.

## Account locked

account-locked-title = Kont ou bloke pou yon ti moman
account-locked-why = Te gen twòp tantativ ki pa reyisi, kidonk nou kanpe koneksyon an pou pwoteje kont ou.
account-locked-remaining = Ou ka eseye ankò nan { $minutes } minit.
account-locked-retry = Retounen nan koneksyon an

## Invalid redirect address

invalid-redirect-url-title-callback = URL callback sa a pa otorize
invalid-redirect-url-title-logout = Adrès dekoneksyon sa a pa otorize
invalid-redirect-url-title-missing = Pa gen adrès pou retounen
invalid-redirect-url-intro = Aplikasyon an mande nou voye w nan yon adrès ki pa nan lis li. Pou sekirite w, nou kanpe la a.
invalid-redirect-url-missing = Aplikasyon an pa di ki kote pou nou voye w. Pou sekirite w, nou kanpe la a.
invalid-redirect-url-value = Adrès yo mande a
invalid-redirect-url-parameter = Paramèt
invalid-redirect-url-application = Aplikasyon
invalid-redirect-url-fix = Èske se ou ki devlope aplikasyon an?
invalid-redirect-url-fix-callback = Louvri paramèt aplikasyon an, epi ajoute adrès la, egzakteman jan li parèt anwo a, nan lis URL callback ki otorize yo.
invalid-redirect-url-fix-logout = Louvri paramèt aplikasyon an, epi ajoute adrès la, egzakteman jan li parèt anwo a, nan lis URL redireksyon ki otorize apre dekoneksyon.
invalid-redirect-url-fix-missing = Voye paramèt ki site anwo a, ak yon adrès ki nan lis aplikasyon an.
invalid-redirect-url-fix-compare = Eskema a, non sèvè a, pò a, chemen an ak ba oblik ki nan fen an dwe egzakteman menm. http:// ak https:// se de adrès diferan.

## Signed out, signed in

home-title = Doorstep ap mache
home-text = Koneksyon an kòmanse nan aplikasyon ou.
home-inbox = Louvri bwat resepsyon an
home-discovery = Dokiman dekouvèt

signed-out-title = Ou dekonekte
signed-out-text = Ou ka fèmen fenèt sa a kounye a.
signed-out-again = Konekte ankò
sign-out-confirm-title = Èske w vle dekonekte?
sign-out-confirm-text = Sa ap fini sesyon ou isit la, ak nan tout aplikasyon ki itilize l.
sign-out-confirm-submit = Dekonekte
sign-out-confirm-stay = Rete konekte
success-title = Ou konekte
success-text = Ou ka fèmen fenèt sa a epi retounen nan aplikasyon an.
success-text-app = Ou ka fèmen fenèt sa a epi retounen sou { $application }.
success-open = Louvri aplikasyon an

## Inbox for developers

dev-inbox-title = Bwat resepsyon
dev-inbox-intro = Mesaj ki ta dwe pati. Yo rete sou machin sa a, epi yo disparèt lè w redemare.
dev-inbox-empty = Poko gen mesaj
dev-inbox-empty-hint = Enskri oswa konekte ak nenpòt adrès, epi mesaj la ap parèt isit la.
dev-inbox-refresh = Aktyalize
dev-inbox-clear = Efase tout
dev-inbox-to = Pou
dev-inbox-text-message = Mesaj tèks
dev-inbox-code = Kòd
dev-inbox-show = Montre mesaj la
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Antre adrès imel ou.
problem-email-invalid = Antre yon adrès imel tankou name@example.com.
problem-email-or-username-required = Antre adrès imel ou oswa non itilizatè w.
problem-email-or-username-invalid = Antre non itilizatè w, oswa yon adrès imel tankou name@example.com.
problem-username-required = Antre yon non itilizatè.
problem-username-invalid = Yon non itilizatè ka gen sèlman lèt, chif, tirè ak tirè anba.
problem-username-length = Yon non itilizatè gen { $minimum } a { $maximum } karaktè.
problem-username-taken = Yon moun gen non itilizatè sa a deja. Chwazi yon lòt, oswa konekte si se pou ou li ye.
problem-phone-required = Antre nimewo telefòn ou.
problem-phone-invalid = Nou pa ka kontakte nimewo telefòn sa a. Verifye chif yo ak peyi a.
problem-phone-country-required = Chwazi peyi nimewo telefòn ou.
problem-phone-not-configured = Nou poko ka voye mesaj tèks isit la. Konekte yon lòt jan, oswa pale ak moun ki jere aplikasyon an.
problem-method-off = Aplikasyon sa a pa aksepte kalite koneksyon sa a. Itilize chan ki anba a.
problem-no-contact = Kont sa a pa gen adrès imel kote nou ka voye yon kòd. Mande moun ki jere aplikasyon an èd.
problem-home-realm-unknown = Nou pa konnen okenn koneksyon konpayi pou adrès sa a. Verifye adrès la, oswa konekte yon lòt jan.
problem-provider-not-ready = Fason sa a pou konekte poko pare. Chwazi yon lòt, oswa mande moun ki jere aplikasyon an.
problem-provider-unreachable = Sèvis ou te vle konekte avè l la pa reponn. Eseye ankò nan yon ti moman, oswa konekte yon lòt jan.
problem-provider-refused = Nou pa t kapab aksepte repons sèvis ou te konekte avè l la. Eseye ankò, oswa konekte yon lòt jan.
problem-provider-cancelled = Yo anile koneksyon an laba a. Eseye ankò, oswa konekte yon lòt jan.
problem-provider-expired = Sa pran twòp tan, oswa li te fèt deja. Tanpri konekte yon lòt fwa.
problem-provider-not-allowed = Kont sa a pa ka sèvi pou konekte isit la. Itilize yon lòt, oswa mande moun ki jere aplikasyon an.
problem-provider-not-fresh = Sèvis ou te konekte avè l la pa mande ankò kiyès ou ye. Dekonekte la, epi eseye ankò isit la.
problem-provider-faulty = Sèvis ou te vle konekte avè l la gen yon pwoblèm pa l. Eseye ankò nan yon ti moman, oswa konekte yon lòt jan.
problem-connected-app-expired = Sa te pran twòp tan, oswa li te fèt deja. Tounen nan aplikasyon an epi rekòmanse.
problem-connected-app-not-ready = Koneksyon ak lòt sèvis la pa byen mete anplas. Mande moun ki jere aplikasyon an.
problem-connected-app-failed = Lòt sèvis la pa reponn jan li te dwe. Tounen nan aplikasyon an epi eseye ankò nan yon ti moman.
problem-connected-app-cancelled = Aksè a pa t bay. Pou bay li, tounen nan aplikasyon an epi rekòmanse.
problem-connected-app-other-user = Sa te fèt pou yon lòt kont, pa kont ou konekte a. Tounen nan aplikasyon an epi rekòmanse.
problem-email-domain-not-allowed = Adrès ki nan domèn sa a pa ka kreye kont isit la. Itilize adrès travay ou.
problem-email-taken = Yon lòt kont gen adrès sa a. Konekte avè l, oswa antre yon lòt.
problem-terms-required = Aksepte kondisyon yo pou kreye yon kont.
problem-domain-not-allowed = Se adrès ki nan sèten domèn sèlman ki ka antre isit la. Itilize adrès travay ou, oswa pale ak yon administratè.
problem-first-name-too-long = Prenon ou ka gen { $maximum } karaktè pou pi plis.
problem-last-name-too-long = Siyati w ka gen { $maximum } karaktè pou pi plis.
problem-code-required = Antre kòd ki nan imel la.
problem-phone-code-required = Antre kòd ki nan mesaj tèks la.
problem-code-incorrect = Kòd sa a pa bon. Gade dènye imel la epi eseye ankò.
problem-phone-code-incorrect = Kòd sa a pa bon. Gade dènye mesaj tèks la epi eseye ankò.
problem-code-expired = Kòd sa a ekspire. Mande yon lòt anba a.
problem-code-wrong-length = Kòd la gen { $length } chif. Verifye si ou kopye yo tout.
problem-code-too-many-tries = Twòp kòd ki pa bon. Nou voye yon lòt ba ou; ansyen an pa mache ankò.
problem-resend-too-soon = Nou fèk voye yon kòd ba ou. Ou ka mande yon lòt nan { $seconds } segonn.
problem-too-many-codes = Yo mande twòp kòd. Eseye ankò nan { $minutes } minit.
problem-too-many-codes-here = Yo mande twòp kòd nan rezo ou. Eseye ankò nan { $minutes } minit.
problem-too-many-requests-here = Te gen twòp demann ki soti nan rezo w la. Eseye ankò nan { $minutes } minit.
problem-password-required = Antre modpas ou.
problem-password-incorrect = Modpas sa a pa bon. Eseye ankò.
problem-password-too-short = Itilize omwen { $minimum } karaktè.
problem-password-too-long = Itilize { $maximum } karaktè pou pi plis.
problem-password-too-common = Modpas sa a nan lis atakan yo eseye an premye. Chwazi yon lòt.
problem-password-surrounding-space = Yon modpas pa ka ni kòmanse ni fini ak yon espas.
problem-password-mismatch = De modpas yo pa menm. Tape tou de ankò.
problem-password-same = Chwazi yon modpas ki diferan de sa ou te genyen an.
problem-password-is-name = Adrès imèl ou oswa non itilizatè ou twò fasil pou devine kòm modpas. Chwazi yon lòt.
problem-mfa-factor-required = Chwazi youn pou kontinye.
problem-mfa-same-contact = Ou fèk sèvi ak kòd nou te voye ba ou a, e yon lòt nan menm kote a pa pwouve anyen anplis. Konfigire yon lòt fason.
problem-mfa-same-email = Ou fèk resevwa yon kòd nan adrès sa a. Antre yon lòt.
problem-mfa-same-phone = Ou fèk resevwa yon kòd sou telefòn sa a. Antre yon lòt nimewo.
problem-app-code-required = Antre kòd ki nan aplikasyon otantifikasyon ou.
problem-app-code-incorrect = Kòd sa a pa bon, oswa li te sèvi deja. Tann aplikasyon an montre yon lòt, epi antre l.
problem-recovery-code-required = Antre youn nan kòd rekiperasyon ou yo.
problem-recovery-code-incorrect = Sa a pa youn nan kòd rekiperasyon ou poko itilize yo. Verifye l, oswa eseye yon lòt.
problem-passkey-unknown = Nou pa konnen kle aksè sa a. Petèt yo te retire l. Konekte yon lòt jan.
problem-passkey-refused = Nou pa t ka verifye kle aksè w la. Eseye ankò, oswa konekte yon lòt jan.
problem-passkey-not-here = Òganizasyon sa a pa itilize kle aksè. Konekte yon lòt jan.
problem-passkey-not-added = Nou pa t ka anrejistre kle aksè a. Eseye ankò.
problem-organization-required = Chwazi yon òganizasyon pou kontinye.
problem-organization-name-required = Antre yon non pou òganizasyon ou.
problem-organization-name-too-long = Non an ka gen { $maximum } karaktè pou pi plis.
problem-registration-closed = Pou kounye a, moun pa ka kreye nouvo kont isit la. Si ou gen youn deja, konekte.
problem-no-organization-access = Kont ou pa manm òganizasyon sa a. Mande youn nan administratè li yo ajoute w.
problem-organization-not-found = Nou pa jwenn òganizasyon sa a. Verifye lyen ou te swiv la.
problem-organization-suspended = Òganizasyon sa a sispann. Mande administratè li èd.
problem-organization-creation-closed = Moun pa ka kreye nouvo òganizasyon isit la. Pale ak moun ki jere aplikasyon an.
problem-organization-method = Òganizasyon sa a mande yon lòt fason pou konekte. Si pa gen youn isit la, mande administratè li.
problem-user-suspended = Kont ou sispann. Mande moun ki jere aplikasyon an èd.
problem-no-method = Aplikasyon sa a poko gen okenn fason pou konekte ki aktive. Mande moun ki jere l yo èd.
problem-locked = Twòp tantativ ki pa reyisi. Eseye ankò nan { $minutes } minit.
problem-too-many-requests = Te gen twòp demann ki soti nan rezo w la. Tann yon minit, epi eseye ankò.
problem-session-ended = Koneksyon sa a pran twòp tan, oswa li te fini deja nan yon lòt onglè. Rekòmanse nan aplikasyon an.
problem-other-browser = Koneksyon sa a te kòmanse nan yon lòt navigatè. Retounen nan navigatè sa a, oswa rekòmanse nan aplikasyon an.
problem-form-expired = Paj sa a te rete louvri twò lontan. Tanpri voye l yon lòt fwa.
problem-bad-request = Lyen an oswa fòmilè a pa t konplè, oswa li chanje nan wout. Rekòmanse nan aplikasyon an.
problem-not-found = Pa gen anyen nan adrès sa a. Verifye lyen ou te swiv la.
problem-unknown = Erè a se bò kote pa nou. Eseye ankò talè.

## Notices: something happened, as it should

notice-code-sent = Nou voye yon nouvo kòd ba ou. Se dènye a sèlman ki mache.
notice-password-changed = Modpas ou chanje. Konekte ak nouvo a.
notice-password-requested = Moun ki jere sèvis sa a mande ou chwazi yon nouvo modpas.
notice-sign-in-again = Pou nou asire se ou menm, konekte ankò.

## Mail

mail-code-subject-sign-in = { $code } se kòd pou yon sèl fwa ki pèmèt ou konekte sou { $name }
mail-code-subject-sign-up = { $code } se kòd pou yon sèl fwa ki pèmèt ou enskri sou { $name }
mail-code-subject-reset = { $code } se kòd pou yon sèl fwa ki pèmèt ou chanje modpas ou sou { $name }
mail-code-subject-choose = { $code } se kòd pou yon sèl fwa ki pèmèt ou chwazi yon modpas sou { $name }
mail-code-heading-sign-in = Kòd koneksyon ou
mail-code-heading-sign-up = Konfime adrès imel ou
mail-code-heading-reset = Chanje modpas ou
# The code stands below.
mail-code-text-sign-in = Antre kòd sa a pou konekte sou { $name }:
mail-code-text-sign-up = Antre kòd sa a pou kreye kont ou sou { $name }:
mail-code-text-reset = Antre kòd sa a pou chwazi yon nouvo modpas sou { $name }:
mail-code-valid-minutes = Kòd la sèvi yon sèl fwa, pandan { $minutes } minit.
mail-code-valid-hours = Kòd la sèvi yon sèl fwa, pandan { $hours } èdtan.
mail-code-warning = Pèsonn ki travay nan { $name } p ap janm mande w li. Si se pa ou ki mande kòd sa a, ou ka inyore imel sa a.
mail-code-warning-requested = Pèsonn ki travay nan { $name } p ap janm mande w li. Si se pa t ou menm, ou ka inyore imel sa a.
mail-no-account-subject = Pa gen kont pou adrès sa a sou { $name }
mail-no-account-heading = Pa gen kont pou adrès sa a
mail-no-account-text = Yon moun, pwobableman ou menm, te vle konekte sou { $name } ak adrès sa a, men pa gen kont pou li.
mail-no-account-warning = Èske ou te itilize yon lòt adrès? Eseye lòt adrès la. Si se pa t ou menm, ou ka inyore imel sa a.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Èske ou te itilize yon lòt adrès? Eseye lòt adrès la. Si se pa sa, ou ka mande aksè nan paj koneksyon an. Si se pa t ou menm, ou ka inyore imel sa a.
mail-code-subject-set-up = { $code } se kòd pou yon sèl fwa ki pèmèt ou konfime adrès sa a sou { $name }
mail-code-heading-set-up = Konfime adrès sa a
mail-code-text-second-factor = Antre kòd sa a pou fin konekte sou { $name }:
mail-code-text-set-up = Antre kòd sa a pou resevwa kòd koneksyon { $name } nan adrès sa a:
mail-code-text-confirm = Antre kòd sa a pou konfime adrès sa a sou { $name }:
mail-code-subject-link = { $code } se kòd pou yon sèl fwa ki pèmèt ou konekte { $provider } ak kont ou sou { $name }
mail-code-text-link = Ak kòd sa a, { $provider } ({ $account }) ka louvri kont ou { $email } sou { $name } apati kounye a.
mail-mfa-added-subject = Yo aktive otantifikasyon miltifaktè sou { $name }
mail-mfa-added-heading = Kont ou pi byen pwoteje
mail-mfa-added-text-app = Apati kounye a, lè w ap konekte nan kont ou sou { $name }, nou ka mande w yon kòd ki soti nan aplikasyon otantifikasyon ou.
mail-mfa-added-text-email = Apati kounye a, lè w ap konekte nan kont ou sou { $name }, nou ka mande w yon kòd nou voye pa imel.
mail-mfa-added-text-sms = Apati kounye a, lè w ap konekte nan kont ou sou { $name }, nou ka mande w yon kòd nou voye sou telefòn ou.
mail-mfa-reset-subject = Yo reyinisyalize otantifikasyon miltifaktè sou { $name }
mail-mfa-reset-heading = Yo reyinisyalize otantifikasyon miltifaktè a
mail-mfa-reset-text = Yon administratè { $name } retire dezyèm etap koneksyon an nan kont ou, epi nou dekonekte w. Yo ka mande w konfigire l ankò.
mail-mfa-recovery-subject = Yo itilize yon kòd rekiperasyon sou { $name }
mail-mfa-recovery-heading = Yo itilize yon kòd rekiperasyon
mail-mfa-recovery-text = Yon moun fèk itilize youn nan kòd rekiperasyon ou yo pou konekte sou { $name }. { $left ->
    [0] Se te dènye a.
   *[other] Rete { $left } kòd.
}
mail-mfa-warning = Si se pa t ou menm, chanje modpas ou touswit epi avèti moun ki jere { $name }.
mail-password-changed-subject = Modpas ou sou { $name } chanje
mail-password-changed-heading = Modpas ou chanje
mail-password-changed-text = Yo fèk chanje modpas kont ou sou { $name }.
mail-password-changed-warning = Si se pa t ou menm, chanje modpas ou touswit epi avèti moun ki jere { $name }.
mail-password-set-subject = Kont ou sou { $name } gen yon modpas kounye a
mail-password-set-heading = Kont ou gen yon modpas kounye a
mail-password-set-text = Yo fèk mete yon modpas pou kont ou sou { $name }. Apati kounye a, ou ka konekte avè l.
mail-passkey-added-subject = Yo ajoute yon kle aksè nan kont ou sou { $name }
mail-passkey-added-heading = Yo ajoute yon kle aksè
mail-passkey-added-text = Kounye a ou ka konekte sou { $name } ak kle aksè sa a: { $passkey }.
mail-passkey-added-warning = Si se pa t ou menm, avèti moun ki jere { $name } touswit.
mail-passkey-removed-subject = Yo retire yon kle aksè nan kont ou sou { $name }
mail-passkey-removed-heading = Yo retire yon kle aksè
mail-passkey-removed-text = Ou pa ka konekte nan kont ou sou { $name } ankò ak kle aksè sa a: { $passkey }.
mail-passkey-removed-warning = Nou dekonekte w toupatou. Si ou pa t ap tann sa, avèti moun ki jere { $name }.
mail-account-linked-subject = Gen yon nouvo fason pou konekte sou { $name }
mail-account-linked-heading = Yon nouvo fason pou konekte
mail-account-linked-text = Apati kounye a, { $provider } ({ $account }) ka louvri kont ou { $email } sou { $name } tou.
mail-account-linked-text-company = Apati kounye a, se { $provider } ({ $account }) sèlman ki ka louvri kont ou { $email } sou { $name }.
mail-account-linked-removed = Sa yo pa ka louvri l ankò: { $ways }.
mail-account-linked-passkeys = Kle aksè
mail-webhook-disabled-subject = Yo dezaktive webhook { $webhook }
mail-webhook-disabled-heading = Yo dezaktive yon webhook
mail-webhook-disabled-text = Webhook “{ $webhook }” ki sou { $name } pa aksepte anyen depi twa jou, kidonk nou pa voye anyen ba li ankò.
mail-webhook-disabled-warning = Lè destinatè a mache ankò, modifye webhook la oswa anrejistre l jan li ye a: sa ap aktive l. Tout sa ki rive jiska lè sa a rete nan jounal odit la.
mail-footer = Ou resevwa imel sa a paske adrès sa a te sèvi sou { $name }.

## Text messages

sms-code-text = { $code } se kòd pou yon sèl fwa ki pèmèt ou konekte sou { $name }
