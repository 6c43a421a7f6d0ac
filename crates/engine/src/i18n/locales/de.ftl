### Deutsch. Höfliche Anrede („Sie“), kurze Sätze; Anführungszeichen „ “, Apostroph ’.

## Everywhere

action-continue = Weiter
action-change-email = Andere E-Mail-Adresse verwenden
action-change-phone = Andere Telefonnummer verwenden
action-change-account = Anderes Konto verwenden
label-email = E-Mail-Adresse
label-email-or-username = E-Mail-Adresse oder Benutzername
label-username = Benutzername
label-phone = Telefonnummer
label-country = Land oder Region
label-password = Passwort
label-first-name = Vorname
label-last-name = Nachname
label-code = Code
label-organization-name = Name der Organisation
label-terms = Ich akzeptiere die Nutzungsbedingungen und die Datenschutzerklärung.
label-news = Senden Sie mir Neuigkeiten und Angebote per E-Mail. Ich kann das jederzeit ändern.
label-recovery-code = Wiederherstellungscode
label-account = Konto
label-optional = { $label } (freiwillig)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Fehler:
frame-problems-heading = Bitte überprüfen Sie Folgendes
frame-privacy = Datenschutz
frame-terms = Nutzungsbedingungen
frame-powered = Bereitgestellt mit Doorstep

## Sign in

login-title = Anmelden
login-intro = Geben Sie Ihre E-Mail-Adresse ein, um fortzufahren.
login-intro-username = Geben Sie Ihren Benutzernamen ein, um fortzufahren.
login-intro-email-or-username = Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein, um fortzufahren.
login-intro-phone = Geben Sie Ihre Telefonnummer ein, um fortzufahren.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = um mit { $application } fortzufahren
# The question, and the link behind it.
login-no-account = Noch kein Konto?
login-register = Jetzt erstellen
login-use-email = Stattdessen E-Mail-Adresse verwenden
login-use-username = Stattdessen Benutzernamen verwenden
login-use-email-or-username = E-Mail-Adresse oder Benutzernamen verwenden
login-use-phone = Stattdessen Telefonnummer verwenden
login-passkey = Mit Passkey anmelden
login-passkey-failed = Das hat nicht geklappt. Versuchen Sie es noch einmal oder melden Sie sich auf andere Weise an.
# Between the form and the buttons of other ways to sign in.
login-or = oder
login-continue-with = Weiter mit { $provider }
login-sso = Mit SSO anmelden

## Sign in with a company’s own provider

sso-home-realm-title = Mit SSO anmelden
sso-home-realm-intro = Geben Sie Ihre geschäftliche E-Mail-Adresse ein. Wir leiten Sie zur Anmeldung Ihres Unternehmens weiter.
sso-home-realm-back = Auf andere Weise anmelden

## On the way to another provider

leave-title = Einen Moment
leave-intro = Wir leiten Sie zu der Seite weiter, auf der Sie sich anmelden. Wenn nichts geschieht, drücken Sie die Schaltfläche.

## Register

register-title = Konto erstellen
register-intro-app = um mit { $application } fortzufahren
register-intro = Es dauert weniger als eine Minute.
# The question, and the link behind it.
register-have-account = Haben Sie schon ein Konto?
register-sign-in = Anmelden
register-username-hint = Buchstaben, Ziffern, Bindestriche und Unterstriche.

## Email address of a new username

provide-email-title = Ihre E-Mail-Adresse
provide-email-intro = Wir senden Ihnen einen Code, um sie zu bestätigen. Sie brauchen sie, falls Sie einmal nicht mehr in Ihr Konto kommen.
provide-email-intro-provider = { $provider } hat uns keine E-Mail-Adresse genannt, auf die wir uns verlassen können. Wir senden Ihnen einen Code, um Ihre zu bestätigen.
provide-email-intro-named = { $provider } hat uns diese Adresse genannt. Wir senden Ihnen einen Code, um zu bestätigen, dass es Ihre ist.

## Clickwrap

clickwrap-title = Nur noch eines
clickwrap-intro = Bitte akzeptieren Sie die Bedingungen, um Ihr Konto zu erstellen.

## Account not found

account-not-found-title = Wir kennen diese Adresse nicht
account-not-found-title-username = Wir kennen diesen Benutzernamen nicht
account-not-found-title-phone = Wir kennen diese Nummer nicht
account-not-found-offer = Zu dieser E-Mail-Adresse gibt es noch kein Konto. Sie können jetzt eines erstellen oder eine andere Adresse versuchen.
account-not-found-offer-username = Zu diesem Benutzernamen gibt es noch kein Konto. Sie können jetzt eines erstellen oder einen anderen Benutzernamen versuchen.
account-not-found-offer-phone = Zu dieser Telefonnummer gibt es noch kein Konto. Sie können jetzt eines erstellen oder eine andere Nummer versuchen.
account-not-found-closed = Zu dieser E-Mail-Adresse gibt es kein Konto. Prüfen Sie die Schreibweise oder versuchen Sie eine andere Adresse.
account-not-found-closed-username = Zu diesem Benutzernamen gibt es kein Konto. Prüfen Sie die Schreibweise oder versuchen Sie einen anderen.
account-not-found-closed-phone = Zu dieser Telefonnummer gibt es kein Konto. Prüfen Sie die Ziffern und das Land oder versuchen Sie eine andere Nummer.
account-not-found-create = Konto erstellen
account-not-found-back = Andere Adresse versuchen
account-not-found-back-username = Anderen Benutzernamen versuchen
account-not-found-back-phone = Andere Nummer versuchen

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Zugang anfragen
# On the page to register, before that link.
request-access-offer = Konten gibt es hier auf Anfrage.
request-access-title = Zugang anfragen
request-access-intro = Sie können hier nicht selbst ein Konto erstellen. Sagen Sie uns, wer Sie sind, und wir sehen uns Ihre Anfrage an.
request-access-intro-account = Ihr Konto gehört noch nicht zu dieser Organisation. Senden Sie eine Anfrage, und wir sehen sie uns an.
request-access-submit = Anfrage senden
request-access-success-title = Ihre Anfrage ist angekommen
# The address stands below.
request-access-success-text = Vielen Dank. Sobald Ihnen Zugang gewährt wurde, können Sie sich mit dieser E-Mail-Adresse anmelden.

## Code

code-title-sign-in = Sehen Sie in Ihre E-Mails
code-title-sign-up = E-Mail-Adresse bestätigen
# The address stands below.
code-intro = Wir haben einen 6-stelligen Code gesendet an
code-intro-username = Wir haben einen 6-stelligen Code an Ihre E-Mail-Adresse gesendet.
code-hint = Das kann eine Minute dauern. Sehen Sie auch im Spam-Ordner nach.
# The question, and the button behind it.
code-not-received = Keine E-Mail erhalten?
code-resend = Neuen Code senden
code-link = Danach öffnet { $provider } ({ $account }) Ihr Konto.
code-link-company = Es wird die einzige Anmeldemethode sein: Ihre anderen, etwa ein Passwort oder Passkeys, werden entfernt.
reset-password-verify-email-otp-title = Sehen Sie in Ihre E-Mails
reset-password-verify-email-otp-intro = Um ein Passwort zu wählen, geben Sie den 6-stelligen Code ein. Wir haben ihn gesendet an
reset-password-verify-email-otp-intro-username = Um ein Passwort zu wählen, geben Sie den 6-stelligen Code ein, den wir an Ihre E-Mail-Adresse gesendet haben.

## Code by text message

phone-code-title-sign-in = Sehen Sie auf Ihr Telefon
phone-code-title-sign-up = Telefonnummer bestätigen
phone-code-intro = Wir haben eine SMS mit einem 6-stelligen Code gesendet an
phone-code-hint = Es kann eine Minute dauern, bis sie ankommt.
phone-code-not-received = Keine SMS erhalten?

## Password

verify-password-title = Passwort eingeben
verify-password-forgot = Passwort vergessen?
set-password-title-create = Passwort festlegen
set-password-title-replace = Neues Passwort wählen
set-password-intro-create = Sie benutzen es bei der nächsten Anmeldung.
set-password-intro-replace = Ihr altes Passwort gilt danach nicht mehr.
set-password-intro-temporary = Ein vorläufiges Passwort gilt nur einmal. Wählen Sie das, das Sie von jetzt an verwenden.
set-password-first = Neues Passwort
set-password-second = Neues Passwort wiederholen
set-password-hint = Mindestens { $minimum ->
    [one] { $minimum } Zeichen
   *[other] { $minimum } Zeichen
}. Mehrere Wörter hintereinander ergeben ein starkes Passwort.
set-password-submit = Passwort speichern

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Schützen Sie Ihr Konto
mfa-method-selection-title-use = Bestätigen Sie, dass Sie es sind
mfa-method-selection-intro-set-up = Von jetzt an bestätigen Sie jede Anmeldung mit etwas, das nur Sie haben. Wie möchten Sie das tun?
mfa-method-selection-intro-use = Wählen Sie aus, wie Sie diese Anmeldung bestätigen möchten.
mfa-method-selection-legend = Möglichkeiten zur Bestätigung
mfa-method-selection-app = Authenticator-App
mfa-method-selection-app-hint = Codes aus einer App auf Ihrem Telefon
mfa-method-selection-email = E-Mail
mfa-method-selection-email-hint = Ein Code in Ihrem Postfach
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Ein Code auf Ihr Telefon
mfa-method-selection-recovery = Wiederherstellungscode
mfa-method-selection-recovery-hint = Einer der Codes, die Sie gespeichert haben
mfa-method-selection-decline = Keine Multi-Faktor-Authentifizierung
mfa-other-way = Andere Möglichkeit versuchen

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Authenticator-App einrichten
mfa-authenticator-app-title-use = Code aus der App eingeben
mfa-authenticator-app-intro-use = Öffnen Sie Ihre Authenticator-App und geben Sie den 6-stelligen Code ein, den sie für dieses Konto anzeigt.
mfa-authenticator-app-scan = Scannen Sie dieses Bild mit Ihrer Authenticator-App.
mfa-authenticator-app-picture = QR-Code für Ihre Authenticator-App
mfa-authenticator-app-open = Auf diesem Gerät? App öffnen
mfa-authenticator-app-manual = Scannen geht nicht? Schlüssel selbst eingeben
mfa-authenticator-app-account = Konto
mfa-authenticator-app-key = Schlüssel
mfa-authenticator-app-then = Geben Sie dann den 6-stelligen Code ein, den die App anzeigt.
mfa-authenticator-app-hint-use = Alle 30 Sekunden erscheint ein neuer Code; jeder gilt einmal.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Codes per E-Mail einrichten
mfa-setup-email-intro = An welche Adresse sollen wir Ihre Codes senden? Am besten an eine, mit der Sie sich nicht anmelden.
mfa-setup-phone-title = Codes per SMS einrichten
mfa-setup-phone-intro = An welches Telefon sollen wir Ihre Codes senden?
mfa-use-email-otp-title = Sehen Sie in Ihre E-Mails
mfa-use-phone-otp-title = Sehen Sie auf Ihr Telefon

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Wiederherstellungscode eingeben
mfa-use-recovery-code-intro = Das ist einer der Codes, die Sie beim Einrichten der Multi-Faktor-Authentifizierung gespeichert haben. Jeder gilt einmal.
mfa-view-recovery-codes-title = Wiederherstellungscodes speichern
mfa-view-recovery-codes-intro = Wenn Sie einmal keinen Code bekommen können, melden Sie sich mit einem von diesen an. Jeder gilt einmal. Bewahren Sie sie dort auf, wo nur Sie sie finden: Sie werden nicht noch einmal angezeigt.
mfa-view-recovery-codes-list = Ihre Wiederherstellungscodes
mfa-view-recovery-codes-copy = Kopieren
mfa-view-recovery-codes-copied = Kopiert
mfa-view-recovery-codes-download = Herunterladen
mfa-view-recovery-codes-print = Drucken
mfa-view-recovery-codes-late = Zu Ihrer Sicherheit werden die Codes nur wenige Minuten lang angezeigt, und diese Zeit ist vorbei.
mfa-view-recovery-codes-submit = Ich habe sie gespeichert
mfa-view-recovery-codes-file = Wiederherstellungscodes für { $name }. Jeder gilt einmal.

## Organization

choose-organization-title = Organisation auswählen
choose-organization-intro = Sie gehören zu mehreren. Wohin möchten Sie?
choose-organization-legend = Ihre Organisationen
choose-organization-join-title = { $organization } beitreten?
choose-organization-join-intro = Sie sind noch kein Mitglied dieser Organisation.
choose-organization-join = { $organization } beitreten
choose-organization-create = Organisation erstellen
create-organization-title = Geben Sie Ihrer Organisation einen Namen
create-organization-intro = Der Name Ihres Teams oder Unternehmens. Sie können ihn später ändern.
create-organization-submit = Organisation erstellen

## Passkey

add-passkey-title-offer = Nächstes Mal schneller anmelden
add-passkey-title-required = Passkey erstellen
add-passkey-intro = Mit einem Passkey melden Sie sich so an, wie Sie Ihr Gerät entsperren: mit Ihrem Fingerabdruck, Ihrem Gesicht oder Ihrer PIN. Sie müssen sich nichts merken und nichts eintippen.
add-passkey-required = Hier ist ein Passkey erforderlich. Erstellen Sie einen, um fortzufahren.
add-passkey-submit = Passkey erstellen
add-passkey-skip = Jetzt nicht
add-passkey-failed = Es wurde kein Passkey erstellt. Sie können es noch einmal versuchen.
add-passkey-no-support = Mit diesem Browser lässt sich hier kein Passkey erstellen. Schalten Sie JavaScript ein oder melden Sie sich mit einem anderen Browser oder auf einem anderen Gerät an.
add-passkey-no-support-optional = Mit diesem Browser lässt sich hier kein Passkey erstellen. Sie können ohne Passkey fortfahren.

## Error

error-title = Etwas ist schiefgegangen
error-title-session = Beginnen wir noch einmal
error-title-access = Sie haben keinen Zugriff
error-title-suspended = Der Zugriff ist gesperrt
error-title-registration = Die Registrierung ist geschlossen
error-title-creation = Keine neuen Organisationen
error-title-request = Bitte etwas langsamer
error-home = Zur Anwendung
error-retry = Erneut anmelden
error-start = Zur Startseite
error-code = Fehlercode
error-correlation = Referenz
error-support = Wenn es wieder vorkommt, senden Sie diese Angaben an die Betreiber der Anwendung.
error-fix-parameter = Der unten genannte Parameter fehlt, wurde zweimal mit verschiedenen Werten gesendet oder nennt etwas, das es hier nicht gibt. Vergleichen Sie die Anfrage mit den Einstellungen der Anwendung.
error-codes-title = Was Fehlercodes bedeuten
error-codes-intro = Eine Seite, die ein Problem meldet, zeigt einen dieser Codes. Zahlen in den Sätzen sind Beispiele.

## Account locked

account-locked-title = Ihr Konto ist vorübergehend gesperrt
account-locked-why = Es gab zu viele Fehlversuche. Damit Ihr Konto sicher bleibt, ist die Anmeldung für eine Weile angehalten.
account-locked-remaining = Sie können es in { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} erneut versuchen.
account-locked-retry = Zurück zur Anmeldung

## Invalid redirect address

invalid-redirect-url-title-callback = Diese Callback-URL ist nicht erlaubt
invalid-redirect-url-title-logout = Diese Abmeldeadresse ist nicht erlaubt
invalid-redirect-url-title-missing = Die Rücksprungadresse fehlt
invalid-redirect-url-intro = Die Anwendung wollte Sie zu einer Adresse schicken, die nicht auf ihrer Liste steht. Zu Ihrer Sicherheit haben wir hier angehalten.
invalid-redirect-url-missing = Die Anwendung hat nicht gesagt, wohin es weitergehen soll. Zu Ihrer Sicherheit haben wir hier angehalten.
invalid-redirect-url-value = Angeforderte Adresse
invalid-redirect-url-parameter = Parameter
invalid-redirect-url-application = Anwendung
invalid-redirect-url-fix = Entwickeln Sie diese Anwendung?
invalid-redirect-url-fix-callback = Öffnen Sie die Einstellungen der Anwendung und fügen Sie die Adresse genau so, wie sie oben steht, zu den erlaubten Callback-URLs hinzu.
invalid-redirect-url-fix-logout = Öffnen Sie die Einstellungen der Anwendung und fügen Sie die Adresse genau so, wie sie oben steht, zu den erlaubten Weiterleitungs-URLs nach dem Abmelden hinzu.
invalid-redirect-url-fix-missing = Senden Sie den oben genannten Parameter mit einer Adresse aus der Liste der Anwendung.
invalid-redirect-url-fix-compare = Schema, Host, Port, Pfad und ein Schrägstrich am Ende müssen genau übereinstimmen. http:// und https:// sind verschiedene Adressen.

## Signed out, signed in

home-title = Doorstep läuft
home-text = Die Anmeldung beginnt in Ihrer Anwendung.
home-inbox = Posteingang öffnen
home-discovery = Discovery-Dokument

signed-out-title = Sie sind abgemeldet
signed-out-text = Sie können dieses Fenster jetzt schließen.
signed-out-again = Erneut anmelden
sign-out-confirm-title = Abmelden?
sign-out-confirm-text = Damit endet Ihre Sitzung hier und in allen Anwendungen, die sie verwenden.
sign-out-confirm-submit = Abmelden
sign-out-confirm-stay = Angemeldet bleiben
success-title = Sie sind angemeldet
success-text = Sie können dieses Fenster schließen und zur Anwendung zurückkehren.
success-text-app = Sie können dieses Fenster schließen und zu { $application } zurückkehren.
success-open = Anwendung öffnen

## Inbox for developers

dev-inbox-title = Posteingang
dev-inbox-intro = E-Mails, die versendet worden wären. Sie bleiben auf diesem Rechner und verschwinden bei einem Neustart.
dev-inbox-empty = Noch keine E-Mails
dev-inbox-empty-hint = Registrieren Sie sich oder melden Sie sich mit einer beliebigen Adresse an, dann erscheint die Nachricht hier.
dev-inbox-refresh = Aktualisieren
dev-inbox-clear = Alle löschen
dev-inbox-to = An
dev-inbox-text-message = SMS
dev-inbox-code = Code
dev-inbox-show = Nachricht anzeigen
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Geben Sie Ihre E-Mail-Adresse ein.
problem-email-invalid = Geben Sie eine E-Mail-Adresse wie name@example.com ein.
problem-email-or-username-required = Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.
problem-email-or-username-invalid = Geben Sie Ihren Benutzernamen oder eine E-Mail-Adresse wie name@example.com ein.
problem-username-required = Geben Sie einen Benutzernamen ein.
problem-username-invalid = Ein Benutzername darf nur Buchstaben, Ziffern, Bindestriche und Unterstriche enthalten.
problem-username-length = Ein Benutzername hat { $minimum } bis { $maximum } Zeichen.
problem-username-taken = Dieser Benutzername ist schon vergeben. Wählen Sie einen anderen oder melden Sie sich an, wenn es Ihrer ist.
problem-phone-required = Geben Sie Ihre Telefonnummer ein.
problem-phone-invalid = Diese Telefonnummer können wir nicht erreichen. Prüfen Sie die Ziffern und das Land.
problem-phone-country-required = Wählen Sie das Land Ihrer Telefonnummer aus.
problem-phone-not-configured = Hier können wir noch keine SMS senden. Melden Sie sich auf andere Weise an oder wenden Sie sich an die Betreiber der Anwendung.
problem-method-off = So können Sie sich bei dieser Anwendung nicht anmelden. Verwenden Sie das Feld unten.
problem-no-contact = Dieses Konto hat keine E-Mail-Adresse, an die wir einen Code senden könnten. Wenden Sie sich an die Betreiber der Anwendung.
problem-home-realm-unknown = Zu dieser Adresse kennen wir keine Unternehmensanmeldung. Überprüfen Sie die Adresse oder melden Sie sich auf andere Weise an.
problem-provider-not-ready = Diese Anmeldemethode ist noch nicht bereit. Wählen Sie eine andere oder wenden Sie sich an die Betreiber der Anwendung.
problem-provider-unreachable = Der Dienst, mit dem Sie sich anmelden wollten, antwortet nicht. Versuchen Sie es gleich noch einmal oder melden Sie sich auf andere Weise an.
problem-provider-refused = Die Antwort des Dienstes, mit dem Sie sich angemeldet haben, konnten wir nicht annehmen. Versuchen Sie es noch einmal oder melden Sie sich auf andere Weise an.
problem-provider-cancelled = Die Anmeldung wurde dort abgebrochen. Versuchen Sie es noch einmal oder melden Sie sich auf andere Weise an.
problem-provider-expired = Das hat zu lange gedauert oder war schon erledigt. Bitte melden Sie sich noch einmal an.
problem-provider-not-allowed = Mit diesem Konto können Sie sich hier nicht anmelden. Verwenden Sie ein anderes oder wenden Sie sich an die Betreiber der Anwendung.
problem-provider-not-fresh = Der Dienst, mit dem Sie sich angemeldet haben, hat nicht noch einmal gefragt, wer Sie sind. Melden Sie sich dort ab und versuchen Sie es dann hier noch einmal.
problem-provider-faulty = Der Dienst, mit dem Sie sich anmelden wollten, hat selbst ein Problem. Versuchen Sie es gleich noch einmal oder melden Sie sich auf andere Weise an.
problem-connected-app-expired = Das hat zu lange gedauert oder war schon erledigt. Gehen Sie zurück zur Anwendung und beginnen Sie noch einmal.
problem-connected-app-not-ready = Die Verbindung zum anderen Dienst ist nicht richtig eingerichtet. Wenden Sie sich an die Betreiber der Anwendung.
problem-connected-app-failed = Der andere Dienst hat nicht so geantwortet, wie er sollte. Gehen Sie zurück zur Anwendung und versuchen Sie es gleich noch einmal.
problem-connected-app-cancelled = Der Zugriff wurde nicht erlaubt. Um ihn zu erlauben, gehen Sie zurück zur Anwendung und beginnen Sie noch einmal.
problem-connected-app-other-user = Das war für ein anderes Konto bestimmt als das, mit dem Sie angemeldet sind. Gehen Sie zurück zur Anwendung und beginnen Sie noch einmal.
problem-email-domain-not-allowed = Mit Adressen dieser Domain kann hier kein Konto erstellt werden. Verwenden Sie Ihre geschäftliche Adresse.
problem-email-taken = Diese Adresse gehört zu einem anderen Konto. Melden Sie sich damit an, oder geben Sie eine andere ein.
problem-terms-required = Akzeptieren Sie die Bedingungen, um ein Konto zu erstellen.
problem-domain-not-allowed = Hier haben nur Adressen bestimmter Domains Zugang. Verwenden Sie Ihre geschäftliche Adresse oder wenden Sie sich an die Verwaltung.
problem-first-name-too-long = Ihr Vorname darf bis zu { $maximum } Zeichen lang sein.
problem-last-name-too-long = Ihr Nachname darf bis zu { $maximum } Zeichen lang sein.
problem-code-required = Geben Sie den Code aus der E-Mail ein.
problem-phone-code-required = Geben Sie den Code aus der SMS ein.
problem-code-incorrect = Dieser Code stimmt nicht. Sehen Sie in der neuesten E-Mail nach und versuchen Sie es noch einmal.
problem-phone-code-incorrect = Dieser Code stimmt nicht. Sehen Sie in der neuesten SMS nach und versuchen Sie es noch einmal.
problem-code-expired = Dieser Code ist zu alt. Fordern Sie unten einen neuen an.
problem-code-wrong-length = Der Code hat { $length } Ziffern. Prüfen Sie, ob Sie alle kopiert haben.
problem-code-too-many-tries = Zu viele falsche Codes. Wir haben Ihnen einen neuen gesendet; der alte gilt nicht mehr.
problem-resend-too-soon = Wir haben Ihnen gerade einen Code gesendet. Einen weiteren können Sie in { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} anfordern.
problem-too-many-codes = Es wurden zu viele Codes angefordert. Versuchen Sie es in { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} noch einmal.
problem-too-many-codes-here = Aus Ihrem Netzwerk wurden zu viele Codes angefordert. Versuchen Sie es in { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} noch einmal.
problem-too-many-requests-here = Aus Ihrem Netzwerk kamen zu viele Anfragen. Versuchen Sie es in { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} noch einmal.
problem-password-required = Geben Sie Ihr Passwort ein.
problem-password-incorrect = Dieses Passwort stimmt nicht. Versuchen Sie es noch einmal.
problem-password-too-short = Verwenden Sie mindestens { $minimum ->
    [one] { $minimum } Zeichen
   *[other] { $minimum } Zeichen
}.
problem-password-too-long = Verwenden Sie höchstens { $maximum } Zeichen.
problem-password-too-common = Dieses Passwort steht auf den Listen, die Angreifer zuerst ausprobieren. Wählen Sie ein anderes.
problem-password-surrounding-space = Ein Passwort darf nicht mit einem Leerzeichen beginnen oder enden.
problem-password-mismatch = Die beiden Passwörter sind nicht gleich. Geben Sie beide noch einmal ein.
problem-password-same = Wählen Sie ein anderes Passwort als das bisherige.
problem-password-is-name = Ihre E-Mail-Adresse oder Ihr Benutzername ist als Passwort zu leicht zu erraten. Wählen Sie ein anderes.
problem-mfa-factor-required = Wählen Sie eine Möglichkeit aus, um fortzufahren.
problem-mfa-same-contact = Sie haben gerade den Code verwendet, den wir Ihnen gesendet haben, und ein weiterer an dieselbe Stelle beweist nicht mehr. Richten Sie einen anderen Weg ein.
problem-mfa-same-email = An diese Adresse haben Sie gerade einen Code erhalten. Geben Sie eine andere ein.
problem-mfa-same-phone = Auf diesem Telefon haben Sie gerade einen Code erhalten. Geben Sie eine andere Nummer ein.
problem-app-code-required = Geben Sie den Code aus Ihrer Authenticator-App ein.
problem-app-code-incorrect = Dieser Code stimmt nicht oder wurde schon verwendet. Warten Sie, bis die App einen neuen anzeigt, und geben Sie diesen ein.
problem-recovery-code-required = Geben Sie einen Ihrer Wiederherstellungscodes ein.
problem-recovery-code-incorrect = Das ist keiner Ihrer unbenutzten Wiederherstellungscodes. Prüfen Sie ihn oder versuchen Sie einen anderen.
problem-passkey-unknown = Dieser Passkey ist hier nicht bekannt. Vielleicht wurde er entfernt. Melden Sie sich auf andere Weise an.
problem-passkey-refused = Ihr Passkey konnte nicht geprüft werden. Versuchen Sie es noch einmal oder melden Sie sich auf andere Weise an.
problem-passkey-not-here = Diese Organisation verwendet keine Passkeys. Melden Sie sich auf andere Weise an.
problem-passkey-not-added = Der Passkey konnte nicht gespeichert werden. Versuchen Sie es noch einmal.
problem-organization-required = Wählen Sie eine Organisation aus, um fortzufahren.
problem-organization-name-required = Geben Sie einen Namen für Ihre Organisation ein.
problem-organization-name-too-long = Der Name darf bis zu { $maximum } Zeichen lang sein.
problem-registration-closed = Hier können derzeit keine neuen Konten erstellt werden. Wenn Sie schon eines haben, melden Sie sich an.
problem-no-organization-access = Ihr Konto gehört nicht zu dieser Organisation. Bitten Sie jemanden aus der Verwaltung der Organisation, Sie hinzuzufügen.
problem-organization-not-found = Wir konnten diese Organisation nicht finden. Prüfen Sie den Link, dem Sie gefolgt sind.
problem-organization-suspended = Diese Organisation ist gesperrt. Wenden Sie sich an ihre Verwaltung.
problem-organization-creation-closed = Hier können keine neuen Organisationen erstellt werden. Wenden Sie sich an die Betreiber der Anwendung.
problem-organization-method = Diese Organisation verlangt eine andere Art der Anmeldung. Wird hier keine angeboten, wenden Sie sich an ihre Verwaltung.
problem-user-suspended = Ihr Konto ist gesperrt. Wenden Sie sich an die Betreiber der Anwendung.
problem-no-method = Für diese Anwendung ist noch keine Anmeldemethode eingeschaltet. Wenden Sie sich an ihre Betreiber.
problem-locked = Zu viele Fehlversuche. Versuchen Sie es in { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} noch einmal.
problem-too-many-requests = Aus Ihrem Netzwerk kamen zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es dann noch einmal.
problem-session-ended = Diese Anmeldung hat zu lange gedauert oder wurde schon in einem anderen Tab abgeschlossen. Beginnen Sie noch einmal in der Anwendung.
problem-other-browser = Diese Anmeldung wurde in einem anderen Browser begonnen. Kehren Sie dorthin zurück oder beginnen Sie in der Anwendung noch einmal.
problem-form-expired = Diese Seite war zu lange geöffnet. Bitte senden Sie sie noch einmal ab.
problem-bad-request = Der Link oder das Formular war unvollständig oder wurde unterwegs verändert. Beginnen Sie noch einmal in der Anwendung.
problem-not-found = Unter dieser Adresse gibt es nichts. Prüfen Sie den Link, dem Sie gefolgt sind.
problem-unknown = Der Fehler liegt bei uns. Versuchen Sie es gleich noch einmal.

## Notices: something happened, as it should

notice-code-sent = Wir haben Ihnen einen neuen Code gesendet. Nur der neueste gilt.
notice-password-changed = Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.
notice-password-requested = Der Betreiber dieses Dienstes bittet Sie, ein neues Passwort zu wählen.
notice-sign-in-again = Melden Sie sich noch einmal an, damit sicher ist, dass Sie es sind.

## Mail

mail-code-subject-sign-in = { $code } ist Ihr Einmalcode für die Anmeldung bei { $name }
mail-code-subject-sign-up = { $code } ist Ihr Einmalcode für die Registrierung bei { $name }
mail-code-subject-reset = { $code } ist Ihr Einmalcode zum Zurücksetzen Ihres Passworts bei { $name }
mail-code-subject-choose = { $code } ist Ihr Einmalcode zum Festlegen eines Passworts bei { $name }
mail-code-heading-sign-in = Ihr Anmeldecode
mail-code-heading-sign-up = Bestätigen Sie Ihre E-Mail-Adresse
mail-code-heading-reset = Passwort zurücksetzen
# The code stands below.
mail-code-text-sign-in = Geben Sie diesen Code ein, um sich bei { $name } anzumelden:
mail-code-text-sign-up = Geben Sie diesen Code ein, um Ihr Konto bei { $name } zu erstellen:
mail-code-text-reset = Geben Sie diesen Code ein, um ein neues Passwort bei { $name } zu wählen:
mail-code-valid-minutes = Der Code gilt einmal und { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} lang.
mail-code-valid-hours = Der Code gilt einmal und { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} lang.
mail-code-warning = Niemand von { $name } wird Sie jemals danach fragen. Wenn Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren.
mail-code-warning-requested = Niemand von { $name } wird Sie jemals danach fragen. Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.
mail-no-account-subject = Zu dieser Adresse gibt es bei { $name } kein Konto
mail-no-account-heading = Kein Konto zu dieser Adresse
mail-no-account-text = Jemand, vermutlich Sie selbst, wollte sich mit dieser Adresse bei { $name } anmelden, aber es gibt dazu kein Konto.
mail-no-account-warning = Haben Sie vielleicht eine andere Adresse verwendet? Dann versuchen Sie es damit. Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Haben Sie vielleicht eine andere Adresse verwendet? Dann versuchen Sie es damit. Sonst können Sie auf der Anmeldeseite Zugang anfragen. Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.
mail-code-subject-set-up = { $code } ist Ihr Einmalcode zum Bestätigen dieser Adresse bei { $name }
mail-code-heading-set-up = Bestätigen Sie diese Adresse
mail-code-text-second-factor = Geben Sie diesen Code ein, um die Anmeldung bei { $name } abzuschließen:
mail-code-text-set-up = Geben Sie diesen Code ein, um Ihre Anmeldecodes für { $name } an diese Adresse zu erhalten:
mail-code-text-confirm = Geben Sie diesen Code ein, um diese Adresse bei { $name } zu bestätigen:
mail-code-subject-link = { $code } ist Ihr Einmalcode, um { $provider } mit Ihrem Konto bei { $name } zu verbinden
mail-code-text-link = Mit diesem Code öffnet { $provider } ({ $account }) ab jetzt Ihr Konto { $email } bei { $name }.
mail-mfa-added-subject = Multi-Faktor-Authentifizierung wurde bei { $name } eingerichtet
mail-mfa-added-heading = Ihr Konto ist besser geschützt
mail-mfa-added-text-app = Von jetzt an kann bei der Anmeldung in Ihrem Konto bei { $name } nach einem Code aus Ihrer Authenticator-App gefragt werden.
mail-mfa-added-text-email = Von jetzt an kann bei der Anmeldung in Ihrem Konto bei { $name } nach einem Code gefragt werden, den Sie per E-Mail erhalten.
mail-mfa-added-text-sms = Von jetzt an kann bei der Anmeldung in Ihrem Konto bei { $name } nach einem Code gefragt werden, den Sie auf Ihr Telefon erhalten.
mail-mfa-reset-subject = Multi-Faktor-Authentifizierung wurde bei { $name } zurückgesetzt
mail-mfa-reset-heading = Multi-Faktor-Authentifizierung wurde zurückgesetzt
mail-mfa-reset-text = Die Verwaltung von { $name } hat den zweiten Schritt der Anmeldung aus Ihrem Konto entfernt, und Sie wurden abgemeldet. Möglicherweise werden Sie gebeten, ihn neu einzurichten.
mail-mfa-recovery-subject = Ein Wiederherstellungscode wurde bei { $name } verwendet
mail-mfa-recovery-heading = Ein Wiederherstellungscode wurde verwendet
mail-mfa-recovery-text = Gerade wurde einer Ihrer Wiederherstellungscodes zur Anmeldung bei { $name } verwendet. { $left ->
    [0] Es war der letzte.
    [one] Es ist noch { $left } Code übrig.
   *[other] Es sind noch { $left } Codes übrig.
}
mail-mfa-warning = Wenn Sie das nicht waren, ändern Sie Ihr Passwort sofort und benachrichtigen Sie die Betreiber von { $name }.
mail-password-changed-subject = Ihr Passwort bei { $name } wurde geändert
mail-password-changed-heading = Ihr Passwort wurde geändert
mail-password-changed-text = Das Passwort Ihres Kontos bei { $name } wurde soeben geändert.
mail-password-changed-warning = Wenn Sie das nicht waren, setzen Sie Ihr Passwort sofort zurück und benachrichtigen Sie die Betreiber von { $name }.
mail-password-set-subject = Ihr Konto bei { $name } hat jetzt ein Passwort
mail-password-set-heading = Ihr Konto hat jetzt ein Passwort
mail-password-set-text = Für Ihr Konto bei { $name } wurde soeben ein Passwort festgelegt. Ab jetzt können Sie sich damit anmelden.
mail-passkey-added-subject = Ein Passkey wurde zu Ihrem Konto bei { $name } hinzugefügt
mail-passkey-added-heading = Ein Passkey wurde hinzugefügt
mail-passkey-added-text = Sie können sich jetzt mit diesem Passkey bei { $name } anmelden: { $passkey }.
mail-passkey-added-warning = Wenn Sie das nicht waren, benachrichtigen Sie sofort die Betreiber von { $name }.
mail-passkey-removed-subject = Ein Passkey wurde aus Ihrem Konto bei { $name } entfernt
mail-passkey-removed-heading = Ein Passkey wurde entfernt
mail-passkey-removed-text = Mit diesem Passkey können Sie sich nicht mehr in Ihrem Konto bei { $name } anmelden: { $passkey }.
mail-passkey-removed-warning = Sie wurden überall abgemeldet. Wenn Sie das nicht erwartet haben, benachrichtigen Sie die Betreiber von { $name }.
mail-account-linked-subject = Eine neue Anmeldemethode für { $name }
mail-account-linked-heading = Eine neue Anmeldemethode
mail-account-linked-text = Ab jetzt öffnet auch { $provider } ({ $account }) Ihr Konto { $email } bei { $name }.
mail-account-linked-text-company = Ab jetzt öffnet nur noch { $provider } ({ $account }) Ihr Konto { $email } bei { $name }.
mail-account-linked-removed = Nicht mehr öffnen es: { $ways }.
mail-account-linked-passkeys = Passkeys
mail-webhook-disabled-subject = Der Webhook { $webhook } wurde abgeschaltet
mail-webhook-disabled-heading = Ein Webhook wurde abgeschaltet
mail-webhook-disabled-text = Der Webhook „{ $webhook }“ von { $name } hat seit drei Tagen nichts angenommen. Deshalb wird nichts mehr an ihn gesendet.
mail-webhook-disabled-warning = Wenn der Empfänger wieder funktioniert, ändern Sie den Webhook oder speichern Sie ihn unverändert: Dann ist er wieder eingeschaltet. Was bis dahin geschehen ist, bleibt im Audit-Log.
mail-footer = Sie erhalten diese E-Mail, weil diese Adresse bei { $name } verwendet wurde.

## Text messages

sms-code-text = { $code } ist Ihr Einmalcode für die Anmeldung bei { $name }
