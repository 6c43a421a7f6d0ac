### English of the United Kingdom: spelling with -ise, “mobile number”. Only texts that differ from en.ftl stand here.

## Everywhere

action-change-phone = Use another mobile number
label-phone = Mobile number
label-organization-name = Organisation name

## Sign in

login-intro-phone = Enter your mobile number to continue.
login-use-phone = Use a mobile number instead

## Account not found

account-not-found-offer-phone = There is no account for this mobile number yet. You can create one now, or try another number.
account-not-found-closed-phone = There is no account for this mobile number. Check the digits and the country, or try another number.

## Asking for access

request-access-intro-account = Your account isn’t a member of this organisation yet. Send a request, and we’ll look at it.

## Code by text message

phone-code-title-sign-up = Confirm your mobile number

## Password

verify-password-forgot = Forgotten your password?

## Organization

choose-organization-title = Choose an organisation
choose-organization-legend = Your organisations
choose-organization-join-intro = You aren’t a member of this organisation yet.
choose-organization-create = Create an organisation
create-organization-title = Name your organisation
create-organization-submit = Create organisation

## Error

error-title-creation = No new organisations

## Problems: what is wrong, and what to do

problem-phone-required = Enter your mobile number.
problem-phone-invalid = That isn’t a mobile number we can reach. Check the digits and the country.
problem-phone-country-required = Choose the country of your mobile number.
problem-passkey-not-here = This organisation doesn’t use passkeys. Sign in another way.
problem-organization-required = Choose an organisation to continue.
problem-organization-name-required = Enter a name for your organisation.
problem-no-organization-access = Your account isn’t a member of this organisation. Ask one of its administrators to add you.
problem-organization-not-found = We couldn’t find this organisation. Check the link you followed.
problem-organization-suspended = This organisation is suspended. Ask its administrator for help.
problem-organization-creation-closed = New organisations can’t be created here. Ask the people who run the application.
problem-organization-method = This organisation requires another way of signing in. If none is offered here, ask its administrator.

## Mail

mail-mfa-warning = If that wasn’t you, change your password straight away and tell the people who run { $name }.
mail-password-changed-warning = If that wasn’t you, reset your password straight away and tell the people who run { $name }.
mail-passkey-added-warning = If that wasn’t you, tell the people who run { $name } straight away.
