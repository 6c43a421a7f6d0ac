### Nederlands van België: “gsm” in plaats van “telefoon”. Alleen teksten die verschillen van nl.ftl staan hier.

## Everywhere

action-change-phone = Ander gsm-nummer gebruiken
label-phone = Gsm-nummer

## Sign in

login-intro-phone = Voer uw gsm-nummer in om door te gaan.
login-use-phone = Met gsm-nummer inloggen

## Account not found

account-not-found-offer-phone = Er is nog geen account met dit gsm-nummer. U kunt er nu een aanmaken of een ander nummer proberen.
account-not-found-closed-phone = Er is geen account met dit gsm-nummer. Controleer de cijfers en het land of probeer een ander nummer.

## Code by text message

phone-code-title-sign-in = Kijk op uw gsm
phone-code-title-sign-up = Bevestig uw gsm-nummer

## Multi-factor authentication: choosing

mfa-method-selection-app-hint = Codes van een app op uw gsm
mfa-method-selection-sms-hint = Een code op uw gsm

## Multi-factor authentication: email and phone

mfa-setup-phone-intro = Naar welke gsm kunnen we uw codes sturen?
mfa-use-phone-otp-title = Kijk op uw gsm

## Problems: what is wrong, and what to do

problem-phone-required = Voer uw gsm-nummer in.
problem-phone-invalid = Dit gsm-nummer kunnen we niet bereiken. Controleer de cijfers en het land.
problem-phone-country-required = Kies het land van uw gsm-nummer.

## Mail

mail-mfa-added-text-sms = Vanaf nu kan bij het inloggen op uw account bij { $name } om een code worden gevraagd die u op uw gsm ontvangt.
