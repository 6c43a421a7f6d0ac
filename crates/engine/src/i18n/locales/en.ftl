### English. One key per text; keys begin with the page they stand on.
### Keep sentences short, say what to do, and write quotation marks and apostrophes as “ ” ’.
### Numbers: $length, $maximum, $minimum.

## Everywhere

action-continue = Continue
action-change-email = Use another email address
action-change-phone = Use another phone number
action-change-account = Use another account
label-email = Email address
label-email-or-username = Email address or username
label-username = Username
label-phone = Phone number
label-country = Country or region
label-password = Password
label-first-name = First name
label-last-name = Last name
label-code = Code
label-organization-name = Organization name
label-terms = I accept the terms of service and the privacy notice.
label-news = Send me news and offers by email. I can change my mind at any time.
label-recovery-code = Recovery code
label-account = Account
label-optional = { $label } (optional)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Error:
frame-problems-heading = Please check the following
frame-privacy = Privacy
frame-terms = Terms
frame-powered = Powered by Doorstep

## Sign in

login-title = Sign in
login-intro = Enter your email address to continue.
login-intro-username = Enter your username to continue.
login-intro-email-or-username = Enter your email address or username to continue.
login-intro-phone = Enter your phone number to continue.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = to continue to { $application }
# The question, and the link behind it.
login-no-account = No account yet?
login-register = Create one
login-use-email = Use an email address instead
login-use-username = Use a username instead
login-use-email-or-username = Use an email address or username instead
login-use-phone = Use a phone number instead
login-passkey = Sign in with a passkey
login-passkey-failed = That didn’t work. Try again, or sign in another way.
# Between the form and the buttons of other ways to sign in.
login-or = or
login-continue-with = Continue with { $provider }
login-sso = Sign in with SSO

## Sign in with a company’s own provider

sso-home-realm-title = Sign in with SSO
sso-home-realm-intro = Enter your work email address. We’ll take you to your company’s sign-in page.
sso-home-realm-back = Sign in another way

## On the way to another provider

leave-title = One moment
leave-intro = We’re taking you to the page where you sign in. If nothing happens, press the button.

## Register

register-title = Create your account
register-intro-app = to continue to { $application }
register-intro = It takes less than a minute.
# The question, and the link behind it.
register-have-account = Already have an account?
register-sign-in = Sign in
register-username-hint = Letters, digits, hyphens and underscores.

## Email address of a new username

provide-email-title = Your email address
provide-email-intro = We’ll send you a code to confirm it. You’ll need it if you ever lose access to your account.
provide-email-intro-provider = { $provider } didn’t give us an email address that we can rely on. We’ll send you a code to confirm yours.
provide-email-intro-named = { $provider } told us this address. We’ll send you a code to confirm that it’s yours.

## Clickwrap

clickwrap-title = One more thing
clickwrap-intro = To create your account, please accept the terms.

## Account not found

account-not-found-title = We don’t know that address
account-not-found-title-username = We don’t know that username
account-not-found-title-phone = We don’t know that number
account-not-found-offer = There is no account for this email address yet. You can create one now, or try another address.
account-not-found-offer-username = There is no account with this username yet. You can create one now, or try another username.
account-not-found-offer-phone = There is no account for this phone number yet. You can create one now, or try another number.
account-not-found-closed = There is no account for this email address. Check the spelling, or try another address.
account-not-found-closed-username = There is no account with this username. Check the spelling, or try another one.
account-not-found-closed-phone = There is no account for this phone number. Check the digits and the country, or try another number.
account-not-found-create = Create account
account-not-found-back = Try another address
account-not-found-back-username = Try another username
account-not-found-back-phone = Try another number

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Request access
# On the page to register, before that link.
request-access-offer = Accounts here are created on request.
request-access-title = Request access
request-access-intro = You can’t create an account here yourself. Tell us who you are, and we’ll look at your request.
request-access-intro-account = Your account isn’t a member of this organization yet. Send a request, and we’ll look at it.
request-access-submit = Send request
request-access-success-title = We have your request
# The address stands below.
request-access-success-text = Thank you. Once access is granted, you can sign in with this email address.

## Code

code-title-sign-in = Check your email
code-title-sign-up = Confirm your email
# The address stands below.
code-intro = We sent a 6-digit code to
code-intro-username = We sent a 6-digit code to your email address.
code-hint = It can take a minute. Have a look in your spam folder, too.
# The question, and the button behind it.
code-not-received = No email?
code-resend = Send a new code
code-link = From then on, { $provider } ({ $account }) opens your account.
code-link-company = It will be the only way in: your other ways to sign in, such as a password or passkeys, are removed.
reset-password-verify-email-otp-title = Check your email
reset-password-verify-email-otp-intro = To choose a password, enter the 6-digit code we sent to
reset-password-verify-email-otp-intro-username = To choose a password, enter the 6-digit code we sent to your email address.

## Code by text message

phone-code-title-sign-in = Check your phone
phone-code-title-sign-up = Confirm your phone number
phone-code-intro = We sent a text message with a 6-digit code to
phone-code-hint = It can take a minute to arrive.
phone-code-not-received = No message?

## Password

verify-password-title = Enter your password
verify-password-forgot = Forgot your password?
set-password-title-create = Create a password
set-password-title-replace = Choose a new password
set-password-intro-create = You will use it the next time you sign in.
set-password-intro-replace = From now on, your old password stops working.
set-password-intro-temporary = A temporary password works only once. Choose the one that you will use from now on.
set-password-first = New password
set-password-second = New password, once more
set-password-hint = At least { $minimum ->
    [one] { $minimum } character
   *[other] { $minimum } characters
}. A few words in a row make a strong one.
set-password-submit = Save password

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Protect your account
mfa-method-selection-title-use = Confirm it’s you
mfa-method-selection-intro-set-up = From now on, you confirm each sign-in with something that only you have. How would you like to do that?
mfa-method-selection-intro-use = Choose how to confirm this sign-in.
mfa-method-selection-legend = Ways to confirm
mfa-method-selection-app = Authenticator app
mfa-method-selection-app-hint = Codes from an app on your phone
mfa-method-selection-email = Email
mfa-method-selection-email-hint = A code in your mailbox
mfa-method-selection-sms = Text message
mfa-method-selection-sms-hint = A code sent to your phone
mfa-method-selection-recovery = Recovery code
mfa-method-selection-recovery-hint = One of the codes you saved
mfa-method-selection-decline = Don’t use multi-factor authentication
mfa-other-way = Try another way

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Set up your authenticator app
mfa-authenticator-app-title-use = Enter the code from your app
mfa-authenticator-app-intro-use = Open your authenticator app, and enter the 6-digit code it shows for this account.
mfa-authenticator-app-scan = Scan this picture with your authenticator app.
mfa-authenticator-app-picture = QR code for your authenticator app
mfa-authenticator-app-open = On this device? Open your app
mfa-authenticator-app-manual = Can’t scan it? Enter this key by hand
mfa-authenticator-app-account = Account
mfa-authenticator-app-key = Key
mfa-authenticator-app-then = Then enter the 6-digit code that the app shows.
mfa-authenticator-app-hint-use = A new code appears every 30 seconds, and each works once.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Set up codes by email
mfa-setup-email-intro = Which address shall we send your codes to? Best is one that you don’t sign in with.
mfa-setup-phone-title = Set up codes by text message
mfa-setup-phone-intro = Which phone shall we send your codes to?
mfa-use-email-otp-title = Check your email
mfa-use-phone-otp-title = Check your phone

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Enter a recovery code
mfa-use-recovery-code-intro = It is one of the codes you saved when you set up multi-factor authentication. Each works once.
mfa-view-recovery-codes-title = Save your recovery codes
mfa-view-recovery-codes-intro = If you ever can’t get a code, one of these lets you in. Each works once. Keep them where only you can find them: they aren’t shown again.
mfa-view-recovery-codes-list = Your recovery codes
mfa-view-recovery-codes-copy = Copy
mfa-view-recovery-codes-copied = Copied
mfa-view-recovery-codes-download = Download
mfa-view-recovery-codes-print = Print
mfa-view-recovery-codes-late = For your safety, the codes are shown for a few minutes only, and that time is over.
mfa-view-recovery-codes-submit = I’ve saved them
mfa-view-recovery-codes-file = Recovery codes for { $name }. Each works once.

## Organization

choose-organization-title = Choose an organization
choose-organization-intro = You belong to more than one. Where do you want to go?
choose-organization-legend = Your organizations
choose-organization-join-title = Join { $organization }?
choose-organization-join-intro = You aren’t a member of this organization yet.
choose-organization-join = Join { $organization }
choose-organization-create = Create an organization
create-organization-title = Name your organization
create-organization-intro = Your team’s or company’s name. You can change it later.
create-organization-submit = Create organization

## Passkey

add-passkey-title-offer = Sign in faster next time
add-passkey-title-required = Create a passkey
add-passkey-intro = With a passkey you sign in the way you unlock your device: with your fingerprint, your face or your PIN. There is nothing to remember, and nothing to type.
add-passkey-required = A passkey is required here. Create one to continue.
add-passkey-submit = Create a passkey
add-passkey-skip = Not now
add-passkey-failed = No passkey was created. You can try again.
add-passkey-no-support = This browser can’t create a passkey here. Switch JavaScript on, or sign in with another browser or on another device.
add-passkey-no-support-optional = This browser can’t create a passkey here. You can continue without one.

## Error

error-title = Something went wrong
error-title-session = Let’s start again
error-title-access = You don’t have access
error-title-suspended = Access is suspended
error-title-registration = Registration is closed
error-title-creation = No new organizations
error-title-request = Slow down a little
error-home = Go to the application
error-retry = Sign in again
error-start = Go to the start page
error-code = Error code
error-correlation = Reference
error-support = If it keeps happening, send these to the people who run the application.
error-fix-parameter = The parameter below is missing, was sent twice with different values, or names something that isn’t here. Compare the request with the application’s settings.
error-codes-title = What error codes mean
error-codes-intro = A page that tells of a problem shows one of these codes. Numbers in the sentences are examples.

## Account locked

account-locked-title = Your account is locked for a moment
account-locked-why = There were too many failed attempts, so we paused signing in to keep your account safe.
account-locked-remaining = You can try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
account-locked-retry = Back to sign in

## Invalid redirect address

invalid-redirect-url-title-callback = This callback URL isn’t allowed
invalid-redirect-url-title-logout = This sign-out address isn’t allowed
invalid-redirect-url-title-missing = There’s no address to return to
invalid-redirect-url-intro = The application asked us to send you to an address that isn’t on its list. For your safety, we stopped here.
invalid-redirect-url-missing = The application didn’t say where to send you. For your safety, we stopped here.
invalid-redirect-url-value = Requested address
invalid-redirect-url-parameter = Parameter
invalid-redirect-url-application = Application
invalid-redirect-url-fix = Are you the developer?
invalid-redirect-url-fix-callback = Open the application’s settings and add the address, exactly as it stands above, to the allowed callback URLs.
invalid-redirect-url-fix-logout = Open the application’s settings and add the address, exactly as it stands above, to the allowed logout redirect URLs.
invalid-redirect-url-fix-missing = Send the parameter named above, with an address from the application’s list.
invalid-redirect-url-fix-compare = Scheme, host, port, path and a final slash must all be the same. http:// and https:// are different addresses.

## Signed out, signed in

home-title = Doorstep is running
home-text = Sign-in starts in your application.
home-inbox = Open the inbox
home-discovery = Discovery document

signed-out-title = You’re signed out
signed-out-text = You can close this window now.
signed-out-again = Sign in again
sign-out-confirm-title = Sign out?
sign-out-confirm-text = This ends your session here, in every application that uses it.
sign-out-confirm-submit = Sign out
sign-out-confirm-stay = Stay signed in
success-title = You’re signed in
success-text = You can close this window and return to the application.
success-text-app = You can close this window and return to { $application }.
success-open = Open the application

## Inbox for developers

dev-inbox-title = Inbox
dev-inbox-intro = Mail that would have been sent. It stays on this machine and goes away with a restart.
dev-inbox-empty = No mail yet
dev-inbox-empty-hint = Sign up or sign in with any address, and the message appears here.
dev-inbox-refresh = Refresh
dev-inbox-clear = Delete all
dev-inbox-to = To
dev-inbox-text-message = Text message
dev-inbox-code = Code
dev-inbox-show = Show message
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Enter your email address.
problem-email-invalid = Enter an email address like name@example.com.
problem-email-or-username-required = Enter your email address or username.
problem-email-or-username-invalid = Enter your username, or an email address like name@example.com.
problem-username-required = Enter a username.
problem-username-invalid = A username can only have letters, digits, hyphens and underscores.
problem-username-length = A username has { $minimum } to { $maximum } characters.
problem-username-taken = Somebody has this username already. Choose another, or sign in if it’s yours.
problem-phone-required = Enter your phone number.
problem-phone-invalid = That isn’t a phone number we can reach. Check the digits and the country.
problem-phone-country-required = Choose the country of your phone number.
problem-phone-not-configured = We can’t send text messages here yet. Sign in another way, or ask the people who run the application.
problem-method-off = This application doesn’t take that kind of sign-in. Use the field below.
problem-no-contact = This account has no email address that we could send a code to. Ask the people who run the application for help.
problem-home-realm-unknown = We don’t know a company sign-in for this address. Check the address, or sign in another way.
problem-provider-not-ready = This way to sign in isn’t ready to use yet. Choose another one, or ask the people who run the application.
problem-provider-unreachable = The service that you wanted to sign in with doesn’t answer. Try again in a moment, or sign in another way.
problem-provider-refused = We couldn’t accept the answer of the service that you signed in with. Try again, or sign in another way.
problem-provider-cancelled = Signing in was cancelled there. Try again, or sign in another way.
problem-provider-expired = That took too long, or was done already. Please sign in once more.
problem-provider-not-allowed = This account can’t be used to sign in here. Use another one, or ask the people who run the application.
problem-provider-not-fresh = The service that you signed in with didn’t ask again who you are. Sign out there, then try again here.
problem-provider-faulty = The service that you wanted to sign in with has a problem of its own. Try again in a moment, or sign in another way.
problem-connected-app-expired = That took too long, or was done already. Go back to the application and start again.
problem-connected-app-not-ready = The connection to the other service isn’t set up correctly. Ask the people who run the application.
problem-connected-app-failed = The other service didn’t answer as it should. Go back to the application and try again in a moment.
problem-connected-app-cancelled = Access wasn’t given. To give it, go back to the application and start again.
problem-connected-app-other-user = This was meant for another account than the one you’re signed in with. Go back to the application and start again.
problem-email-domain-not-allowed = Addresses of this domain can’t create an account here. Use your work address.
problem-email-taken = Another account has this address. Sign in with it, or enter another one.
problem-terms-required = Accept the terms to create an account.
problem-domain-not-allowed = Only addresses of certain domains are let in here. Use your work address, or ask an administrator.
problem-first-name-too-long = Your first name can have up to { $maximum } characters.
problem-last-name-too-long = Your last name can have up to { $maximum } characters.
problem-code-required = Enter the code from the email.
problem-phone-code-required = Enter the code from the text message.
problem-code-incorrect = That code isn’t right. Check the newest email and try again.
problem-phone-code-incorrect = That code isn’t right. Check the newest text message and try again.
problem-code-expired = That code is too old. Ask for a new one below.
problem-code-wrong-length = The code has { $length } digits. Check that you copied all of them.
problem-code-too-many-tries = Too many wrong codes. We sent you a new one; the old one no longer works.
problem-resend-too-soon = We’ve just sent you a code. You can ask for another in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
problem-too-many-codes = Too many codes were asked for. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
problem-too-many-codes-here = Too many codes were asked for from your network. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
problem-too-many-requests-here = Too many requests came from your network. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
problem-password-required = Enter your password.
problem-password-incorrect = That password isn’t right. Try again.
problem-password-too-short = Use at least { $minimum ->
    [one] { $minimum } character
   *[other] { $minimum } characters
}.
problem-password-too-long = Use at most { $maximum } characters.
problem-password-too-common = This password is on the lists that attackers try first. Choose another.
problem-password-surrounding-space = A password can’t begin or end with a space.
problem-password-mismatch = The two passwords aren’t the same. Type both again.
problem-password-same = Choose another password than the one you had.
problem-password-is-name = Your email address or username is too easy to guess as a password. Choose another.
problem-mfa-factor-required = Choose one to continue.
problem-mfa-same-contact = You’ve just used the code that we sent you, and another one to the same place proves nothing more. Set up another way.
problem-mfa-same-email = You’ve just got a code at this address. Enter another one.
problem-mfa-same-phone = You’ve just got a code on this phone. Enter another number.
problem-app-code-required = Enter the code from your authenticator app.
problem-app-code-incorrect = That code isn’t right, or was used already. Wait for the app to show a new one, and enter that.
problem-recovery-code-required = Enter one of your recovery codes.
problem-recovery-code-incorrect = That isn’t one of your unused recovery codes. Check it, or try another one.
problem-passkey-unknown = This passkey isn’t known here. It may have been removed. Sign in another way.
problem-passkey-refused = Your passkey couldn’t be checked. Try again, or sign in another way.
problem-passkey-not-here = This organization doesn’t use passkeys. Sign in another way.
problem-passkey-not-added = The passkey couldn’t be saved. Try again.
problem-organization-required = Choose an organization to continue.
problem-organization-name-required = Enter a name for your organization.
problem-organization-name-too-long = The name can have up to { $maximum } characters.
problem-registration-closed = New accounts can’t be created here at the moment. If you already have one, sign in.
problem-no-organization-access = Your account isn’t a member of this organization. Ask one of its administrators to add you.
problem-organization-not-found = We couldn’t find this organization. Check the link you followed.
problem-organization-suspended = This organization is suspended. Ask its administrator for help.
problem-organization-creation-closed = New organizations can’t be created here. Ask the people who run the application.
problem-organization-method = This organization requires another way of signing in. If none is offered here, ask its administrator.
problem-user-suspended = Your account is suspended. Ask the people who run the application for help.
problem-no-method = This application has no way to sign in switched on yet. Ask the people who run it for help.
problem-locked = Too many failed attempts. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
problem-too-many-requests = There were too many requests from your network. Wait a minute, then try again.
problem-session-ended = This sign-in took too long, or was already finished in another tab. Start again from the application.
problem-other-browser = This sign-in was started in another browser. Go back to that one, or start again from the application.
problem-form-expired = This page was open for too long. Please send it once more.
problem-bad-request = The link or form was incomplete or changed on its way. Start again from the application.
problem-not-found = There is nothing at this address. Check the link you followed.
problem-unknown = The mistake is on our side. Try again in a moment.

## Notices: something happened, as it should

notice-code-sent = We sent you a new code. Only the newest one works.
notice-password-changed = Your password is changed. Sign in with the new one.
notice-password-requested = The people who run this service ask you to choose a new password.
notice-sign-in-again = To make sure that it’s you, sign in again.

## Mail

mail-code-subject-sign-in = { $code } is your one-time code to sign in to { $name }
mail-code-subject-sign-up = { $code } is your one-time code to sign up to { $name }
mail-code-subject-reset = { $code } is your one-time code to reset your password at { $name }
mail-code-subject-choose = { $code } is your one-time code to choose a password at { $name }
mail-code-heading-sign-in = Your sign-in code
mail-code-heading-sign-up = Confirm your email address
mail-code-heading-reset = Reset your password
# The code stands below.
mail-code-text-sign-in = Enter this code to sign in to { $name }:
mail-code-text-sign-up = Enter this code to create your account at { $name }:
mail-code-text-reset = Enter this code to choose a new password at { $name }:
mail-code-valid-minutes = The code works once, for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
mail-code-valid-hours = The code works once, for { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}.
mail-code-warning = Nobody from { $name } will ever ask you for it. If you didn’t ask for this code, you can ignore this email.
mail-code-warning-requested = Nobody from { $name } will ever ask you for it. If it wasn’t you, you can ignore this email.
mail-no-account-subject = There is no account for this address at { $name }
mail-no-account-heading = No account for this address
mail-no-account-text = Somebody, probably you, wanted to sign in to { $name } with this address, but there is no account for it.
mail-no-account-warning = Have you used another address? Try that one. If it wasn’t you, you can ignore this email.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Have you used another address? Try that one. Otherwise, you can ask for access on the sign-in page. If it wasn’t you, you can ignore this email.
mail-code-subject-set-up = { $code } is your one-time code to confirm this address at { $name }
mail-code-heading-set-up = Confirm this address
mail-code-text-second-factor = Enter this code to finish signing in to { $name }:
mail-code-text-set-up = Enter this code to get your sign-in codes for { $name } at this address:
mail-code-text-confirm = Enter this code to confirm this address for { $name }:
mail-code-subject-link = { $code } is your one-time code to connect { $provider } to your account at { $name }
mail-code-text-link = With this code, { $provider } ({ $account }) opens your account { $email } at { $name } from now on.
mail-mfa-added-subject = Multi-factor authentication was set up at { $name }
mail-mfa-added-heading = Your account is better protected
mail-mfa-added-text-app = From now on, signing in to your account at { $name } can ask for a code from your authenticator app.
mail-mfa-added-text-email = From now on, signing in to your account at { $name } can ask for a code sent by email.
mail-mfa-added-text-sms = From now on, signing in to your account at { $name } can ask for a code sent to your phone.
mail-mfa-reset-subject = Multi-factor authentication was reset at { $name }
mail-mfa-reset-heading = Multi-factor authentication was reset
mail-mfa-reset-text = An administrator of { $name } removed the second step of signing in from your account, and you were signed out. You may be asked to set it up again.
mail-mfa-recovery-subject = A recovery code was used at { $name }
mail-mfa-recovery-heading = A recovery code was used
mail-mfa-recovery-text = Somebody has just used one of your recovery codes to sign in to { $name }. { $left ->
    [0] It was the last one.
    [one] { $left } code is left.
   *[other] { $left } codes are left.
}
mail-mfa-warning = If that wasn’t you, change your password right away and tell the people who run { $name }.
mail-password-changed-subject = Your password at { $name } was changed
mail-password-changed-heading = Your password was changed
mail-password-changed-text = The password of your account at { $name } has just been changed.
mail-password-changed-warning = If that wasn’t you, reset your password right away and tell the people who run { $name }.
mail-password-set-subject = Your account at { $name } has a password now
mail-password-set-heading = Your account has a password now
mail-password-set-text = A password has just been set for your account at { $name }. From now on you can sign in with it.
mail-passkey-added-subject = A passkey was added to your account at { $name }
mail-passkey-added-heading = A passkey was added
mail-passkey-added-text = You can now sign in to { $name } with this passkey: { $passkey }.
mail-passkey-added-warning = If that wasn’t you, tell the people who run { $name } right away.
mail-passkey-removed-subject = A passkey was removed from your account at { $name }
mail-passkey-removed-heading = A passkey was removed
mail-passkey-removed-text = This passkey no longer signs in to your account at { $name }: { $passkey }.
mail-passkey-removed-warning = You were signed out everywhere. If you didn’t expect this, tell the people who run { $name }.
mail-account-linked-subject = There is a new way to sign in to { $name }
mail-account-linked-heading = A new way to sign in
mail-account-linked-text = From now on, { $provider } ({ $account }) opens your account { $email } at { $name } as well.
mail-account-linked-text-company = From now on, only { $provider } ({ $account }) opens your account { $email } at { $name }.
mail-account-linked-removed = These no longer open it: { $ways }.
mail-account-linked-passkeys = Passkeys
mail-webhook-disabled-subject = The webhook { $webhook } was switched off
mail-webhook-disabled-heading = A webhook was switched off
mail-webhook-disabled-text = The webhook “{ $webhook }” of { $name } has accepted nothing for three days, so nothing more is sent to it.
mail-webhook-disabled-warning = When its receiver works again, change the webhook or save it as it is: that switches it on. What happened until then is kept in the audit log.
mail-footer = You receive this email because this address was used at { $name }.

## Text messages

sms-code-text = { $code } is your one-time code to sign in to { $name }
