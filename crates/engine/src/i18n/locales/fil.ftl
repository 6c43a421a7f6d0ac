### Filipino. Magalang at simpleng pananalita (“paki-”, “iyong”), maiikling pangungusap; mga panipi “ ”, kudlit ’.

## Everywhere

action-continue = Magpatuloy
action-change-email = Gumamit ng ibang email address
action-change-phone = Gumamit ng ibang numero ng telepono
action-change-account = Gumamit ng ibang account
label-email = Email
label-email-or-username = Email address o username
label-username = Username
label-phone = Numero ng telepono
label-country = Bansa o rehiyon
label-password = Password
label-first-name = Pangalan
label-last-name = Apelyido
label-code = Code
label-organization-name = Pangalan ng organisasyon
label-terms = Tinatanggap ko ang mga tuntunin ng serbisyo at ang abiso sa privacy.
label-news = Padalhan ako ng mga balita at alok sa email. Puwede kong baguhin ang isip ko anumang oras.
label-recovery-code = Iyong recovery code
label-account = Account
label-optional = { $label } (opsyonal)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Error:
frame-problems-heading = Pakitingnan ang mga sumusunod
frame-privacy = Privacy
frame-terms = Mga Tuntunin
frame-powered = Pinapagana ng Doorstep

## Sign in

login-title = Mag-sign in
login-intro = Ilagay ang iyong email address para magpatuloy.
login-intro-username = Ilagay ang iyong username para magpatuloy.
login-intro-email-or-username = Ilagay ang iyong email address o username para magpatuloy.
login-intro-phone = Ilagay ang iyong numero ng telepono para magpatuloy.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = para magpatuloy sa { $application }
# The question, and the link behind it.
login-no-account = Wala pang account?
login-register = Gumawa ng account
login-use-email = Gumamit na lang ng email address
login-use-username = Gumamit na lang ng username
login-use-email-or-username = Gumamit ng email address o username
login-use-phone = Gumamit na lang ng numero ng telepono
login-passkey = Mag-sign in gamit ang passkey
login-passkey-failed = Hindi iyon gumana. Subukan ulit, o mag-sign in sa ibang paraan.
# Between the form and the buttons of other ways to sign in.
login-or = o
login-continue-with = Magpatuloy gamit ang { $provider }
login-sso = Mag-sign in gamit ang SSO

## Sign in with a company’s own provider

sso-home-realm-title = Mag-sign in gamit ang SSO
sso-home-realm-intro = Ilagay ang iyong email address sa trabaho. Dadalhin ka namin sa sign-in page ng iyong kumpanya.
sso-home-realm-back = Mag-sign in sa ibang paraan

## On the way to another provider

leave-title = Sandali lang
leave-intro = Dinadala ka namin sa page kung saan ka magsa-sign in. Kung walang mangyari, pindutin ang button.

## Register

register-title = Gumawa ng iyong account
register-intro-app = para magpatuloy sa { $application }
register-intro = Wala pang isang minuto ang kailangan.
# The question, and the link behind it.
register-have-account = May account na?
register-sign-in = Mag-sign in
register-username-hint = Mga titik, digit, gitling, at underscore.

## Email address of a new username

provide-email-title = Ang iyong email address
provide-email-intro = Magpapadala kami ng code para kumpirmahin ito. Kakailanganin mo ito kung sakaling mawalan ka ng access sa iyong account.
provide-email-intro-provider = Walang ibinigay sa amin ang { $provider } na email address na maaasahan namin. Magpapadala kami ng code para kumpirmahin ang sa iyo.
provide-email-intro-named = Ibinigay sa amin ng { $provider } ang address na ito. Magpapadala kami ng code para kumpirmahing sa iyo ito.

## Clickwrap

clickwrap-title = Isa na lang
clickwrap-intro = Para magawa ang iyong account, pakitanggap ang mga tuntunin.

## Account not found

account-not-found-title = Hindi namin kilala ang address na iyon
account-not-found-title-username = Hindi namin kilala ang username na iyon
account-not-found-title-phone = Hindi namin kilala ang numerong iyon
account-not-found-offer = Wala pang account para sa email address na ito. Puwede kang gumawa ngayon, o sumubok ng ibang address.
account-not-found-offer-username = Wala pang account na may ganitong username. Puwede kang gumawa ngayon, o sumubok ng ibang username.
account-not-found-offer-phone = Wala pang account para sa numero ng teleponong ito. Puwede kang gumawa ngayon, o sumubok ng ibang numero.
account-not-found-closed = Walang account para sa email address na ito. Tingnan ang spelling, o sumubok ng ibang address.
account-not-found-closed-username = Walang account na may ganitong username. Tingnan ang spelling, o sumubok ng iba.
account-not-found-closed-phone = Walang account para sa numero ng teleponong ito. Tingnan ang mga digit at ang bansa, o sumubok ng ibang numero.
account-not-found-create = Gumawa ng account
account-not-found-back = Sumubok ng ibang address
account-not-found-back-username = Sumubok ng ibang username
account-not-found-back-phone = Sumubok ng ibang numero

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Humiling ng access
# On the page to register, before that link.
request-access-offer = Dito, ginagawa ang mga account kapag hiniling.
request-access-title = Humiling ng access
request-access-intro = Hindi ka makakagawa ng account dito nang mag-isa. Sabihin sa amin kung sino ka, at titingnan namin ang kahilingan mo.
request-access-intro-account = Hindi pa miyembro ng organisasyong ito ang iyong account. Magpadala ng kahilingan, at titingnan namin ito.
request-access-submit = Ipadala ang kahilingan
request-access-success-title = Natanggap namin ang kahilingan mo
# The address stands below.
request-access-success-text = Salamat. Kapag nabigyan ka na ng access, makakapag-sign in ka gamit ang email address na ito.

## Code

code-title-sign-in = Tingnan ang iyong email
code-title-sign-up = Kumpirmahin ang iyong email address
# The address stands below.
code-intro = Nagpadala kami ng 6 na digit na code sa
code-intro-username = Nagpadala kami ng 6 na digit na code sa iyong email address.
code-hint = Puwede itong umabot nang isang minuto. Tingnan din ang iyong spam folder.
# The question, and the button behind it.
code-not-received = Walang natanggap na email?
code-resend = Magpadala ng bagong code
code-link = Mula noon, mabubuksan ng { $provider } ({ $account }) ang iyong account.
code-link-company = Ito na lang ang magiging paraan para makapasok: aalisin ang iba mong paraan ng pag-sign in, gaya ng password o mga passkey.
reset-password-verify-email-otp-title = Tingnan ang iyong email
reset-password-verify-email-otp-intro = Para pumili ng password, ilagay ang 6 na digit na code na ipinadala namin sa
reset-password-verify-email-otp-intro-username = Para pumili ng password, ilagay ang 6 na digit na code na ipinadala namin sa iyong email address.

## Code by text message

phone-code-title-sign-in = Tingnan ang iyong telepono
phone-code-title-sign-up = Kumpirmahin ang numero ng telepono mo
phone-code-intro = Nagpadala kami ng text na may 6 na digit na code sa
phone-code-hint = Puwedeng umabot nang isang minuto bago ito dumating.
phone-code-not-received = Walang natanggap na text?

## Password

verify-password-title = Ilagay ang iyong password
verify-password-forgot = Nakalimutan ang password?
set-password-title-create = Gumawa ng password
set-password-title-replace = Pumili ng bagong password
set-password-intro-create = Gagamitin mo ito sa susunod na mag-sign in ka.
set-password-intro-replace = Hindi na gagana ang luma mong password.
set-password-intro-temporary = Isang beses lang gagana ang pansamantalang password. Piliin ang gagamitin mo mula ngayon.
set-password-first = Bagong password
set-password-second = Ulitin ang bagong password
set-password-hint = Hindi bababa sa { $minimum ->
    [one] { $minimum } character
   *[other] { $minimum } na character
}. Ang ilang magkakasunod na salita ay malakas na password.
set-password-submit = I-save ang password

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Protektahan ang iyong account
mfa-method-selection-title-use = Kumpirmahing ikaw ito
mfa-method-selection-intro-set-up = Mula ngayon, kukumpirmahin mo ang bawat pag-sign in gamit ang isang bagay na ikaw lang ang mayroon. Paano mo ito gustong gawin?
mfa-method-selection-intro-use = Piliin kung paano kukumpirmahin ang pag-sign in na ito.
mfa-method-selection-legend = Mga paraan ng pagkumpirma
mfa-method-selection-app = Gamit ang authenticator app
mfa-method-selection-app-hint = Mga code mula sa app sa iyong telepono
mfa-method-selection-email = Gamit ang email
mfa-method-selection-email-hint = Isang code sa iyong mailbox
mfa-method-selection-sms = Gamit ang text
mfa-method-selection-sms-hint = Isang code na ipapadala sa iyong telepono
mfa-method-selection-recovery = Gamit ang recovery code
mfa-method-selection-recovery-hint = Isa sa mga code na na-save mo
mfa-method-selection-decline = Huwag gumamit ng multi-factor authentication
mfa-other-way = Sumubok ng ibang paraan

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = I-set up ang iyong authenticator app
mfa-authenticator-app-title-use = Ilagay ang code mula sa iyong app
mfa-authenticator-app-intro-use = Buksan ang iyong authenticator app, at ilagay ang 6 na digit na code na ipinapakita nito para sa account na ito.
mfa-authenticator-app-scan = I-scan ang larawang ito gamit ang iyong authenticator app.
mfa-authenticator-app-picture = QR code para sa iyong authenticator app
mfa-authenticator-app-open = Nasa device na ito? Buksan ang iyong app
mfa-authenticator-app-manual = Hindi ma-scan? I-type ang key na ito
mfa-authenticator-app-account = Account
mfa-authenticator-app-key = Key
mfa-authenticator-app-then = Pagkatapos, ilagay ang 6 na digit na code na ipinapakita ng app.
mfa-authenticator-app-hint-use = May lumalabas na bagong code kada 30 segundo, at isang beses lang magagamit ang bawat isa.

## Multi-factor authentication: email and phone

mfa-setup-email-title = I-set up ang mga code sa email
mfa-setup-email-intro = Saang address namin ipapadala ang iyong mga code? Mas mabuti kung hindi ito ang ginagamit mo sa pag-sign in.
mfa-setup-phone-title = I-set up ang mga code sa text
mfa-setup-phone-intro = Saang telepono namin ipapadala ang iyong mga code?
mfa-use-email-otp-title = Tingnan ang iyong email
mfa-use-phone-otp-title = Tingnan ang iyong telepono

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Maglagay ng recovery code
mfa-use-recovery-code-intro = Isa ito sa mga code na na-save mo noong na-set up mo ang multi-factor authentication. Isang beses lang magagamit ang bawat isa.
mfa-view-recovery-codes-title = I-save ang iyong mga recovery code
mfa-view-recovery-codes-intro = Kung sakaling hindi ka makakuha ng code, makakapasok ka gamit ang isa sa mga ito. Isang beses lang magagamit ang bawat isa. Itago ang mga ito kung saan ikaw lang ang makakahanap: hindi na ito ipapakita ulit.
mfa-view-recovery-codes-list = Ang iyong mga recovery code
mfa-view-recovery-codes-copy = Kopyahin
mfa-view-recovery-codes-copied = Nakopya
mfa-view-recovery-codes-download = I-download
mfa-view-recovery-codes-print = I-print
mfa-view-recovery-codes-late = Para sa iyong kaligtasan, ilang minuto lang ipinapakita ang mga code, at tapos na ang oras na iyon.
mfa-view-recovery-codes-submit = Na-save ko na
mfa-view-recovery-codes-file = Mga recovery code para sa { $name }. Isang beses lang magagamit ang bawat isa.

## Organization

choose-organization-title = Pumili ng organisasyon
choose-organization-intro = Kabilang ka sa mahigit isa. Saan mo gustong pumunta?
choose-organization-legend = Ang iyong mga organisasyon
choose-organization-join-title = Sumali sa { $organization }?
choose-organization-join-intro = Hindi ka pa miyembro ng organisasyong ito.
choose-organization-join = Sumali sa { $organization }
choose-organization-create = Gumawa ng organisasyon
create-organization-title = Pangalanan ang iyong organisasyon
create-organization-intro = Ang pangalan ng iyong team o kumpanya. Puwede mo itong baguhin sa ibang pagkakataon.
create-organization-submit = Gumawa ng organisasyon

## Passkey

add-passkey-title-offer = Mas mabilis na pag-sign in sa susunod
add-passkey-title-required = Gumawa ng passkey
add-passkey-intro = Sa passkey, nagsa-sign in ka sa paraan ng pag-unlock mo sa iyong device: gamit ang iyong fingerprint, mukha, o PIN. Wala kang kailangang tandaan, at wala kang kailangang i-type.
add-passkey-required = Kailangan ng passkey dito. Gumawa ng isa para magpatuloy.
add-passkey-submit = Gumawa ng passkey
add-passkey-skip = Hindi ngayon
add-passkey-failed = Walang nagawang passkey. Puwede mong subukan ulit.
add-passkey-no-support = Hindi makakagawa ng passkey ang browser na ito rito. I-on ang JavaScript, o mag-sign in gamit ang ibang browser o sa ibang device.
add-passkey-no-support-optional = Hindi makakagawa ng passkey ang browser na ito rito. Puwede kang magpatuloy nang wala nito.

## Error

error-title = Nagkaroon ng problema
error-title-session = Magsimula tayo ulit
error-title-access = Wala kang access
error-title-suspended = Suspendido ang access
error-title-registration = Sarado ang pagpaparehistro
error-title-creation = Walang bagong organisasyon
error-title-request = Dahan-dahan lang
error-home = Pumunta sa application
error-retry = Mag-sign in ulit
error-start = Pumunta sa panimulang page
error-code = Code ng error
error-correlation = Reference
error-support = Kung patuloy itong nangyayari, ipadala ang mga ito sa mga namamahala sa application.
error-fix-parameter = Wala ang parameter sa ibaba, ipinadala ito nang dalawang beses na may magkaibang value, o tumutukoy ito sa bagay na wala rito. Ihambing ang request sa mga setting ng application.
error-codes-title = Ano ang kahulugan ng mga code ng error
error-codes-intro = Ipinapakita ng pahinang may ulat ng problema ang isa sa mga code na ito. Mga halimbawa lang ang mga numero sa mga pangungusap.

## Account locked

account-locked-title = Pansamantalang naka-lock ang iyong account
account-locked-why = Masyadong maraming nabigong pagsubok, kaya itinigil muna namin ang pag-sign in para mapanatiling ligtas ang iyong account.
account-locked-remaining = Puwede mong subukan ulit pagkalipas ng { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } na minuto
}.
account-locked-retry = Bumalik sa pag-sign in

## Invalid redirect address

invalid-redirect-url-title-callback = Hindi pinapayagan ang callback URL na ito
invalid-redirect-url-title-logout = Hindi pinapayagan ang address na ito para sa pag-sign out
invalid-redirect-url-title-missing = Walang address na babalikan
invalid-redirect-url-intro = Hiniling ng application na dalhin ka namin sa isang address na wala sa listahan nito. Para sa iyong kaligtasan, huminto kami rito.
invalid-redirect-url-missing = Hindi sinabi ng application kung saan ka dadalhin. Para sa iyong kaligtasan, huminto kami rito.
invalid-redirect-url-value = Hiniling na address
invalid-redirect-url-parameter = Parameter
invalid-redirect-url-application = Application
invalid-redirect-url-fix = Ikaw ba ang developer?
invalid-redirect-url-fix-callback = Buksan ang mga setting ng application at idagdag ang address, nang eksaktong tulad ng nasa itaas, sa mga pinapayagang callback URL.
invalid-redirect-url-fix-logout = Buksan ang mga setting ng application at idagdag ang address, nang eksaktong tulad ng nasa itaas, sa mga pinapayagang redirect URL pagkatapos mag-sign out.
invalid-redirect-url-fix-missing = Ipadala ang parameter na nakasaad sa itaas, na may address mula sa listahan ng application.
invalid-redirect-url-fix-compare = Dapat magkapareho ang scheme, host, port, path, at slash sa dulo. Magkaibang address ang http:// at https://.

## Signed out, signed in

home-title = Gumagana ang Doorstep
home-text = Nagsisimula ang pag-sign in sa iyong application.
home-inbox = Buksan ang inbox
home-discovery = Dokumento ng discovery

signed-out-title = Naka-sign out ka na
signed-out-text = Puwede mo nang isara ang window na ito.
signed-out-again = Mag-sign in ulit
sign-out-confirm-title = Mag-sign out?
sign-out-confirm-text = Tatapusin nito ang iyong session dito, sa lahat ng application na gumagamit nito.
sign-out-confirm-submit = Mag-sign out
sign-out-confirm-stay = Manatiling naka-sign in
success-title = Naka-sign in ka na
success-text = Puwede mo nang isara ang window na ito at bumalik sa application.
success-text-app = Puwede mo nang isara ang window na ito at bumalik sa { $application }.
success-open = Buksan ang application

## Inbox for developers

dev-inbox-title = Inbox
dev-inbox-intro = Mga mail na ipinadala na sana. Mananatili ang mga ito sa machine na ito at mawawala kapag nag-restart.
dev-inbox-empty = Wala pang mail
dev-inbox-empty-hint = Mag-sign up o mag-sign in gamit ang kahit anong address, at lalabas dito ang mensahe.
dev-inbox-refresh = I-refresh
dev-inbox-clear = I-delete lahat
dev-inbox-to = Para kay
dev-inbox-text-message = Text
dev-inbox-code = Code
dev-inbox-show = Ipakita ang mensahe
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Ilagay ang iyong email address.
problem-email-invalid = Maglagay ng email address na tulad ng name@example.com.
problem-email-or-username-required = Ilagay ang iyong email address o username.
problem-email-or-username-invalid = Ilagay ang iyong username, o isang email address na tulad ng name@example.com.
problem-username-required = Maglagay ng username.
problem-username-invalid = Mga titik, digit, gitling, at underscore lang ang puwede sa username.
problem-username-length = Dapat may { $minimum } hanggang { $maximum } character ang username.
problem-username-taken = May gumagamit na ng username na ito. Pumili ng iba, o mag-sign in kung sa iyo ito.
problem-phone-required = Ilagay ang iyong numero ng telepono.
problem-phone-invalid = Hindi namin maabot ang numero ng teleponong iyon. Tingnan ang mga digit at ang bansa.
problem-phone-country-required = Piliin ang bansa ng iyong numero ng telepono.
problem-phone-not-configured = Hindi pa kami makakapagpadala ng text dito. Mag-sign in sa ibang paraan, o magtanong sa mga namamahala sa application.
problem-method-off = Hindi tinatanggap ng application na ito ang ganoong paraan ng pag-sign in. Gamitin ang field sa ibaba.
problem-no-contact = Walang email address ang account na ito na mapapadalhan namin ng code. Humingi ng tulong sa mga namamahala sa application.
problem-home-realm-unknown = Wala kaming alam na sign-in ng kumpanya para sa address na ito. Tingnan ang address, o mag-sign in sa ibang paraan.
problem-provider-not-ready = Hindi pa handa ang paraang ito ng pag-sign in. Pumili ng iba, o magtanong sa mga namamahala sa application.
problem-provider-unreachable = Hindi sumasagot ang serbisyong gusto mong gamitin sa pag-sign in. Subukan ulit maya-maya, o mag-sign in sa ibang paraan.
problem-provider-refused = Hindi namin matanggap ang sagot ng serbisyong ginamit mo sa pag-sign in. Subukan ulit, o mag-sign in sa ibang paraan.
problem-provider-cancelled = Kinansela roon ang pag-sign in. Subukan ulit, o mag-sign in sa ibang paraan.
problem-provider-expired = Masyadong natagalan iyon, o nagawa na. Mag-sign in ulit.
problem-provider-not-allowed = Hindi magagamit ang account na ito para mag-sign in dito. Gumamit ng iba, o magtanong sa mga namamahala sa application.
problem-provider-not-fresh = Hindi na muling itinanong ng serbisyong ginamit mo kung sino ka. Mag-sign out doon, pagkatapos ay subukan ulit dito.
problem-provider-faulty = May sariling problema ang serbisyong gusto mong gamitin sa pag-sign in. Subukan ulit maya-maya, o mag-sign in sa ibang paraan.
problem-connected-app-expired = Masyadong natagalan ito, o natapos na. Bumalik sa application at magsimula ulit.
problem-connected-app-not-ready = Hindi tama ang pagkaka-set up ng koneksyon sa kabilang serbisyo. Magtanong sa mga namamahala sa application.
problem-connected-app-failed = Hindi sumagot nang tama ang kabilang serbisyo. Bumalik sa application at subukan ulit maya-maya.
problem-connected-app-cancelled = Hindi ibinigay ang access. Para ibigay ito, bumalik sa application at magsimula ulit.
problem-connected-app-other-user = Para ito sa ibang account, hindi sa ginamit mo sa pag-sign in. Bumalik sa application at magsimula ulit.
problem-email-domain-not-allowed = Hindi makakagawa ng account dito gamit ang mga address ng domain na ito. Gamitin ang iyong address sa trabaho.
problem-email-taken = May ibang account na gumagamit ng address na ito. Mag-sign in gamit ito, o maglagay ng iba.
problem-terms-required = Tanggapin ang mga tuntunin para makagawa ng account.
problem-domain-not-allowed = Mga address lang ng ilang domain ang pinapapasok dito. Gamitin ang iyong address sa trabaho, o magtanong sa administrator.
problem-first-name-too-long = Hanggang { $maximum } character lang ang puwede sa iyong pangalan.
problem-last-name-too-long = Hanggang { $maximum } character lang ang puwede sa iyong apelyido.
problem-code-required = Ilagay ang code mula sa email.
problem-phone-code-required = Ilagay ang code mula sa text.
problem-code-incorrect = Hindi tama ang code na iyon. Tingnan ang pinakabagong email at subukan ulit.
problem-phone-code-incorrect = Hindi tama ang code na iyon. Tingnan ang pinakabagong text at subukan ulit.
problem-code-expired = Masyado nang luma ang code na iyon. Humingi ng bago sa ibaba.
problem-code-wrong-length = May { $length } digit ang code. Tingnan kung nakopya mo ang lahat.
problem-code-too-many-tries = Masyadong maraming maling code. Pinadalhan ka namin ng bago; hindi na gagana ang luma.
problem-resend-too-soon = Kakapadala lang namin ng code sa iyo. Puwede kang humingi ng isa pa pagkalipas ng { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } na segundo
}.
problem-too-many-codes = Masyadong maraming code ang hiniling. Subukan ulit pagkalipas ng { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } na minuto
}.
problem-too-many-codes-here = Masyadong maraming code ang hiniling mula sa iyong network. Subukan ulit pagkalipas ng { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } na minuto
}.
problem-too-many-requests-here = Masyadong maraming request mula sa iyong network. Subukan ulit pagkalipas ng { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } na minuto
}.
problem-password-required = Ilagay ang iyong password.
problem-password-incorrect = Hindi tama ang password na iyon. Subukan ulit.
problem-password-too-short = Gumamit ng hindi bababa sa { $minimum ->
    [one] { $minimum } character
   *[other] { $minimum } na character
}.
problem-password-too-long = Gumamit ng hindi hihigit sa { $maximum } character.
problem-password-too-common = Nasa mga listahang unang sinusubukan ng mga umaatake ang password na ito. Pumili ng iba.
problem-password-surrounding-space = Hindi puwedeng magsimula o magtapos sa space ang password.
problem-password-mismatch = Hindi magkapareho ang dalawang password. I-type ulit ang dalawa.
problem-password-same = Pumili ng password na iba sa dati.
problem-password-is-name = Masyadong madaling hulaan bilang password ang iyong email address o username. Pumili ng iba.
problem-mfa-factor-required = Pumili ng isa para magpatuloy.
problem-mfa-same-contact = Kagagamit mo lang ng code na ipinadala namin, at walang dagdag na mapatutunayan ang isa pang code sa parehong lugar. Mag-set up ng ibang paraan.
problem-mfa-same-email = Kakukuha mo lang ng code sa address na ito. Maglagay ng iba.
problem-mfa-same-phone = Kakukuha mo lang ng code sa teleponong ito. Maglagay ng ibang numero.
problem-app-code-required = Ilagay ang code mula sa iyong authenticator app.
problem-app-code-incorrect = Hindi tama ang code na iyon, o nagamit na ito. Hintaying magpakita ng bago ang app, at iyon ang ilagay.
problem-recovery-code-required = Ilagay ang isa sa iyong mga recovery code.
problem-recovery-code-incorrect = Hindi iyon isa sa mga hindi mo pa nagagamit na recovery code. Tingnan ito, o sumubok ng iba.
problem-passkey-unknown = Hindi kilala rito ang passkey na ito. Baka naalis na ito. Mag-sign in sa ibang paraan.
problem-passkey-refused = Hindi masuri ang iyong passkey. Subukan ulit, o mag-sign in sa ibang paraan.
problem-passkey-not-here = Hindi gumagamit ng passkey ang organisasyong ito. Mag-sign in sa ibang paraan.
problem-passkey-not-added = Hindi ma-save ang passkey. Subukan ulit.
problem-organization-required = Pumili ng organisasyon para magpatuloy.
problem-organization-name-required = Maglagay ng pangalan para sa iyong organisasyon.
problem-organization-name-too-long = Hanggang { $maximum } character lang ang puwede sa pangalan.
problem-registration-closed = Hindi makakagawa ng mga bagong account dito sa ngayon. Kung mayroon ka na, mag-sign in.
problem-no-organization-access = Hindi miyembro ng organisasyong ito ang iyong account. Hilingin sa isa sa mga administrator nito na idagdag ka.
problem-organization-not-found = Hindi namin mahanap ang organisasyong ito. Tingnan ang link na sinundan mo.
problem-organization-suspended = Suspendido ang organisasyong ito. Humingi ng tulong sa administrator nito.
problem-organization-creation-closed = Hindi makakagawa ng mga bagong organisasyon dito. Magtanong sa mga namamahala sa application.
problem-organization-method = Ibang paraan ng pag-sign in ang hinihingi ng organisasyong ito. Kung walang inaalok dito, magtanong sa administrator nito.
problem-user-suspended = Suspendido ang iyong account. Humingi ng tulong sa mga namamahala sa application.
problem-no-method = Wala pang naka-on na paraan ng pag-sign in sa application na ito. Humingi ng tulong sa mga namamahala rito.
problem-locked = Masyadong maraming nabigong pagsubok. Subukan ulit pagkalipas ng { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } na minuto
}.
problem-too-many-requests = Masyadong maraming request mula sa iyong network. Maghintay nang isang minuto, saka subukan ulit.
problem-session-ended = Masyadong natagalan ang pag-sign in na ito, o natapos na ito sa ibang tab. Magsimula ulit mula sa application.
problem-other-browser = Sinimulan ang pag-sign in na ito sa ibang browser. Bumalik doon, o magsimula ulit mula sa application.
problem-form-expired = Masyadong matagal na nakabukas ang page na ito. Pakipadala itong muli.
problem-bad-request = Hindi kumpleto ang link o form, o nabago ito habang ipinapadala. Magsimula ulit mula sa application.
problem-not-found = Walang anuman sa address na ito. Tingnan ang link na sinundan mo.
problem-unknown = Nasa amin ang pagkakamali. Subukan ulit maya-maya.

## Notices: something happened, as it should

notice-code-sent = Pinadalhan ka namin ng bagong code. Ang pinakabago lang ang gagana.
notice-password-changed = Nabago na ang iyong password. Mag-sign in gamit ang bago.
notice-password-requested = Hinihiling ng mga nagpapatakbo ng serbisyong ito na pumili ka ng bagong password.
notice-sign-in-again = Para matiyak na ikaw ito, mag-sign in ulit.

## Mail

mail-code-subject-sign-in = { $code } ang iyong one-time code para mag-sign in sa { $name }
mail-code-subject-sign-up = { $code } ang iyong one-time code para mag-sign up sa { $name }
mail-code-subject-reset = { $code } ang iyong one-time code para i-reset ang password mo sa { $name }
mail-code-subject-choose = { $code } ang iyong one-time code para pumili ng password mo sa { $name }
mail-code-heading-sign-in = Ang iyong code sa pag-sign in
mail-code-heading-sign-up = Kumpirmahin ang iyong email address
mail-code-heading-reset = I-reset ang iyong password
# The code stands below.
mail-code-text-sign-in = Ilagay ang code na ito para mag-sign in sa { $name }:
mail-code-text-sign-up = Ilagay ang code na ito para gumawa ng account sa { $name }:
mail-code-text-reset = Ilagay ang code na ito para pumili ng bagong password sa { $name }:
mail-code-valid-minutes = Isang beses lang magagamit ang code, sa loob ng { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } na minuto
}.
mail-code-valid-hours = Isang beses lang magagamit ang code, sa loob ng { $hours ->
    [one] { $hours } oras
   *[other] { $hours } na oras
}.
mail-code-warning = Hindi ito kailanman hihingin sa iyo ng sinuman mula sa { $name }. Kung hindi mo hiningi ang code na ito, puwede mong balewalain ang email na ito.
mail-code-warning-requested = Hindi ito kailanman hihingin sa iyo ng sinuman mula sa { $name }. Kung hindi ikaw ang nag-sign in, puwede mong balewalain ang email na ito.
mail-no-account-subject = Walang account para sa address na ito sa { $name }
mail-no-account-heading = Walang account para sa address na ito
mail-no-account-text = May gustong mag-sign in sa { $name } gamit ang address na ito, at malamang na ikaw iyon, pero walang account para dito.
mail-no-account-warning = Gumamit ka ba ng ibang address? Subukan ang address na iyon. Kung hindi ikaw ang nag-sign in, puwede mong balewalain ang email na ito.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Gumamit ka ba ng ibang address? Subukan ang address na iyon. Kung wala, puwede kang humiling ng access sa page ng pag-sign in. Kung hindi ikaw ang nag-sign in, puwede mong balewalain ang email na ito.
mail-code-subject-set-up = { $code } ang iyong one-time code para kumpirmahin ang address na ito sa { $name }
mail-code-heading-set-up = Kumpirmahin ang address na ito
mail-code-text-second-factor = Ilagay ang code na ito para tapusin ang pag-sign in sa { $name }:
mail-code-text-set-up = Ilagay ang code na ito para matanggap ang iyong mga code sa pag-sign in sa { $name } sa address na ito:
mail-code-text-confirm = Ilagay ang code na ito para kumpirmahin ang address na ito sa { $name }:
mail-code-subject-link = { $code } ang iyong one-time code para ikonekta ang { $provider } sa iyong account sa { $name }
mail-code-text-link = Sa code na ito, mabubuksan na ng { $provider } ({ $account }) ang iyong account na { $email } sa { $name } mula ngayon.
mail-mfa-added-subject = Na-set up ang multi-factor authentication sa { $name }
mail-mfa-added-heading = Mas protektado na ang iyong account
mail-mfa-added-text-app = Mula ngayon, puwedeng humingi ng code mula sa iyong authenticator app ang pag-sign in sa account mo sa { $name }.
mail-mfa-added-text-email = Mula ngayon, puwedeng humingi ng code na ipinadala sa email ang pag-sign in sa account mo sa { $name }.
mail-mfa-added-text-sms = Mula ngayon, puwedeng humingi ng code na ipinadala sa iyong telepono ang pag-sign in sa account mo sa { $name }.
mail-mfa-reset-subject = Na-reset ang multi-factor authentication sa { $name }
mail-mfa-reset-heading = Na-reset ang multi-factor authentication
mail-mfa-reset-text = Inalis ng isang administrator ng { $name } ang ikalawang hakbang ng pag-sign in sa iyong account, at na-sign out ka. Posibleng hilingin sa iyo na i-set up ito ulit.
mail-mfa-recovery-subject = May ginamit na recovery code sa { $name }
mail-mfa-recovery-heading = May ginamit na recovery code
mail-mfa-recovery-text = May kakagamit lang ng isa sa iyong mga recovery code para mag-sign in sa { $name }. { $left ->
    [0] Iyon na ang huli.
    [one] { $left } code na lang ang natitira.
   *[other] { $left } na code na lang ang natitira.
}
mail-mfa-warning = Kung hindi ikaw iyon, palitan kaagad ang iyong password at ipaalam sa mga namamahala sa { $name }.
mail-password-changed-subject = Nabago ang iyong password sa { $name }
mail-password-changed-heading = Nabago ang iyong password
mail-password-changed-text = Kakabago lang ng password ng iyong account sa { $name }.
mail-password-changed-warning = Kung hindi ikaw iyon, i-reset kaagad ang iyong password at ipaalam sa mga namamahala sa { $name }.
mail-password-set-subject = May password na ang iyong account sa { $name }
mail-password-set-heading = May password na ang iyong account
mail-password-set-text = Kakatakda lang ng password para sa iyong account sa { $name }. Mula ngayon, magagamit mo ito sa pag-sign in.
mail-passkey-added-subject = May idinagdag na passkey sa iyong account sa { $name }
mail-passkey-added-heading = May idinagdag na passkey
mail-passkey-added-text = Makakapag-sign in ka na sa { $name } gamit ang passkey na ito: { $passkey }.
mail-passkey-added-warning = Kung hindi ikaw iyon, ipaalam kaagad sa mga namamahala sa { $name }.
mail-passkey-removed-subject = May inalis na passkey sa iyong account sa { $name }
mail-passkey-removed-heading = May inalis na passkey
mail-passkey-removed-text = Hindi na magagamit ang passkey na ito para mag-sign in sa iyong account sa { $name }: { $passkey }.
mail-passkey-removed-warning = Na-sign out ka sa lahat ng device. Kung hindi mo ito inaasahan, ipaalam sa mga namamahala sa { $name }.
mail-account-linked-subject = May bagong paraan para mag-sign in sa { $name }
mail-account-linked-heading = Bagong paraan ng pag-sign in
mail-account-linked-text = Mula ngayon, nabubuksan din ng { $provider } ({ $account }) ang iyong account na { $email } sa { $name }.
mail-account-linked-text-company = Mula ngayon, { $provider } ({ $account }) na lang ang makakapagbukas ng iyong account na { $email } sa { $name }.
mail-account-linked-removed = Hindi na ito mabubuksan ng: { $ways }.
mail-account-linked-passkeys = Mga passkey
mail-webhook-disabled-subject = Na-off ang webhook na { $webhook }
mail-webhook-disabled-heading = May na-off na webhook
mail-webhook-disabled-text = Tatlong araw nang walang tinatanggap ang webhook na “{ $webhook }” ng { $name }, kaya wala nang ipapadala rito.
mail-webhook-disabled-warning = Kapag gumana na ulit ang receiver nito, baguhin ang webhook o i-save ito nang walang pagbabago: sa ganoong paraan, ma-o-on itong muli. Nakatago sa audit log ang mga nangyari hanggang sa panahong iyon.
mail-footer = Natanggap mo ang email na ito dahil ginamit ang address na ito sa { $name }.

## Text messages

sms-code-text = { $code } ang iyong one-time code para mag-sign in sa { $name }
