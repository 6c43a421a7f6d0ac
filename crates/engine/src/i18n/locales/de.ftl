### Deutsch. Höfliche Anrede („Sie“), kurze Sätze; Anführungszeichen „ “, Apostroph ’.

## Everywhere

action-continue = Weiter
action-change-email = Andere E-Mail-Adresse verwenden
label-email = E-Mail-Adresse
label-password = Passwort
label-first-name = Vorname
label-last-name = Nachname
label-code = Code
label-organization-name = Name der Organisation
label-account = Konto
frame-error-prefix = Fehler:
frame-problems-heading = Bitte überprüfen Sie Folgendes
frame-privacy = Datenschutz
frame-terms = Nutzungsbedingungen

## Sign in

login-title = Anmelden
login-intro = Geben Sie Ihre E-Mail-Adresse ein, um fortzufahren.
login-intro-app = um mit { $application } fortzufahren
login-no-account = Noch kein Konto?
login-register = Jetzt erstellen

## Register

register-title = Konto erstellen
register-intro-app = um mit { $application } fortzufahren
register-intro = Es dauert weniger als eine Minute.
register-have-account = Haben Sie schon ein Konto?
register-sign-in = Anmelden

## Account not found

account-not-found-title = Wir kennen diese Adresse nicht
account-not-found-offer = Zu dieser E-Mail-Adresse gibt es noch kein Konto. Sie können jetzt eines erstellen oder eine andere Adresse versuchen.
account-not-found-closed = Zu dieser E-Mail-Adresse gibt es kein Konto. Prüfen Sie die Schreibweise oder versuchen Sie eine andere Adresse.
account-not-found-create = Konto erstellen
account-not-found-back = Andere Adresse versuchen

## Code

code-title-sign-in = Sehen Sie in Ihre E-Mails
code-title-sign-up = E-Mail-Adresse bestätigen
code-intro = Wir haben einen 6-stelligen Code gesendet an
code-hint = Das kann eine Minute dauern. Sehen Sie auch im Spam-Ordner nach.
code-not-received = Keine E-Mail erhalten?
code-resend = Neuen Code senden

## Password

verify-password-title = Passwort eingeben
verify-password-forgot = Passwort vergessen?
set-password-title-create = Passwort festlegen
set-password-title-replace = Neues Passwort wählen
set-password-intro-create = Sie benutzen es bei der nächsten Anmeldung.
set-password-intro-replace = Ihr altes Passwort gilt danach nicht mehr.
set-password-first = Neues Passwort
set-password-second = Neues Passwort wiederholen
set-password-hint = Mindestens { $minimum ->
    [one] { $minimum } Zeichen
   *[other] { $minimum } Zeichen
}. Mehrere Wörter hintereinander ergeben ein starkes Passwort.
set-password-submit = Passwort speichern

## Organization

choose-organization-title = Organisation auswählen
choose-organization-intro = Sie gehören zu mehreren. Wohin möchten Sie?
choose-organization-legend = Ihre Organisationen
choose-organization-create = Organisation erstellen
create-organization-title = Geben Sie Ihrer Organisation einen Namen
create-organization-intro = Der Name Ihres Teams oder Unternehmens. Sie können ihn später ändern.
create-organization-submit = Organisation erstellen

## Error

error-title = Etwas ist schiefgegangen
error-title-session = Beginnen wir noch einmal
error-title-access = Sie haben keinen Zugriff
error-title-suspended = Der Zugriff ist gesperrt
error-title-registration = Die Registrierung ist geschlossen
error-title-request = Bitte etwas langsamer
error-home = Zur Anwendung
error-retry = Erneut anmelden
error-code = Fehlercode
error-correlation = Referenz
error-support = Wenn es wieder vorkommt, senden Sie diese Angaben an die Betreiber der Anwendung.

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
dev-inbox-code = Code
dev-inbox-show = Nachricht anzeigen
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Geben Sie Ihre E-Mail-Adresse ein.
problem-email-invalid = Geben Sie eine E-Mail-Adresse wie name@example.com ein.
problem-first-name-required = Geben Sie Ihren Vornamen ein.
problem-last-name-required = Geben Sie Ihren Nachnamen ein.
problem-first-name-too-long = Ihr Vorname darf bis zu { $maximum } Zeichen lang sein.
problem-last-name-too-long = Ihr Nachname darf bis zu { $maximum } Zeichen lang sein.
problem-code-required = Geben Sie den Code aus der E-Mail ein.
problem-code-incorrect = Dieser Code stimmt nicht. Sehen Sie in der neuesten E-Mail nach und versuchen Sie es noch einmal.
problem-code-expired = Dieser Code ist zu alt. Fordern Sie unten einen neuen an.
problem-code-wrong-length = Der Code hat { $length } Ziffern. Prüfen Sie, ob Sie alle kopiert haben.
problem-code-too-many-tries = Zu viele falsche Codes. Wir haben Ihnen einen neuen gesendet; der alte gilt nicht mehr.
problem-resend-too-soon = Wir haben Ihnen gerade einen Code gesendet. Einen weiteren können Sie in { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} anfordern.
problem-password-required = Geben Sie Ihr Passwort ein.
problem-password-incorrect = Dieses Passwort stimmt nicht. Versuchen Sie es noch einmal.
problem-password-too-short = Verwenden Sie mindestens { $minimum ->
    [one] { $minimum } Zeichen
   *[other] { $minimum } Zeichen
}.
problem-password-too-long = Verwenden Sie höchstens { $maximum } Zeichen.
problem-password-too-common = Dieses Passwort steht auf den Listen, die Angreifer zuerst ausprobieren. Wählen Sie ein anderes.
problem-password-surrounding-space = Ein Passwort darf nicht mit einem Leerzeichen beginnen oder enden.
problem-password-mismatch = Die beiden Passwörter sind nicht gleich. Geben Sie es noch einmal ein.
problem-organization-required = Wählen Sie eine Organisation aus, um fortzufahren.
problem-organization-name-required = Geben Sie einen Namen für Ihre Organisation ein.
problem-organization-name-too-long = Der Name darf bis zu { $maximum } Zeichen lang sein.
problem-registration-closed = Hier können derzeit keine neuen Konten erstellt werden. Wenn Sie schon eines haben, melden Sie sich an.
problem-no-organization-access = Ihr Konto gehört nicht zu dieser Organisation. Bitten Sie jemanden aus der Verwaltung der Organisation, Sie hinzuzufügen.
problem-organization-not-found = Wir konnten diese Organisation nicht finden. Prüfen Sie den Link, dem Sie gefolgt sind.
problem-organization-suspended = Diese Organisation ist gesperrt. Wenden Sie sich an ihre Verwaltung.
problem-organization-creation-closed = Hier können keine neuen Organisationen erstellt werden. Wenden Sie sich an die Betreiber der Anwendung.
problem-user-suspended = Ihr Konto ist gesperrt. Wenden Sie sich an die Betreiber der Anwendung.
problem-no-method = Für diese Anwendung ist noch keine Anmeldemethode eingeschaltet. Wenden Sie sich an ihre Betreiber.
problem-locked = Zu viele Fehlversuche. Versuchen Sie es in { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} noch einmal.
problem-too-many-requests = Aus Ihrem Netzwerk kamen zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es dann noch einmal.
problem-session-ended = Diese Anmeldung hat zu lange gedauert oder wurde schon in einem anderen Tab abgeschlossen. Beginnen Sie noch einmal in der Anwendung.
problem-other-browser = Diese Anmeldung wurde in einem anderen Browser begonnen. Kehren Sie dorthin zurück oder beginnen Sie hier noch einmal.
problem-form-expired = Diese Seite war zu lange geöffnet. Bitte senden Sie sie noch einmal ab.
problem-bad-request = Der Link oder das Formular war unvollständig oder wurde unterwegs verändert. Beginnen Sie noch einmal in der Anwendung.
problem-not-found = Unter dieser Adresse gibt es nichts. Prüfen Sie den Link, dem Sie gefolgt sind.
problem-unknown = Der Fehler liegt bei uns. Versuchen Sie es gleich noch einmal.

## Notices: something happened, as it should

notice-code-sent = Wir haben Ihnen einen neuen Code gesendet. Nur der neueste gilt.
notice-password-changed = Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.

## Mail

mail-code-subject-sign-in = { $code } ist Ihr Einmalcode für die Anmeldung bei { $name }
mail-code-subject-sign-up = { $code } ist Ihr Einmalcode für die Registrierung bei { $name }
mail-code-subject-reset = { $code } ist Ihr Einmalcode zum Zurücksetzen Ihres Passworts bei { $name }
mail-code-heading-sign-in = Ihr Anmeldecode
mail-code-heading-sign-up = Bestätigen Sie Ihre E-Mail-Adresse
mail-code-heading-reset = Passwort zurücksetzen
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
mail-password-changed-subject = Ihr Passwort bei { $name } wurde geändert
mail-password-changed-heading = Ihr Passwort wurde geändert
mail-password-changed-text = Das Passwort Ihres Kontos bei { $name } wurde soeben geändert.
mail-password-changed-warning = Wenn Sie das nicht waren, setzen Sie Ihr Passwort sofort zurück und benachrichtigen Sie die Betreiber von { $name }.
mail-webhook-disabled-subject = Der Webhook { $webhook } wurde abgeschaltet
mail-webhook-disabled-heading = Ein Webhook wurde abgeschaltet
mail-webhook-disabled-text = Der Webhook „{ $webhook }“ von { $name } hat seit drei Tagen nichts angenommen. Deshalb wird nichts mehr an ihn gesendet.
mail-webhook-disabled-warning = Wenn der Empfänger wieder funktioniert, ändern Sie den Webhook oder speichern Sie ihn unverändert: Dann ist er wieder eingeschaltet. Was bis dahin geschehen ist, bleibt im Audit-Log.
mail-footer = Sie erhalten diese E-Mail, weil diese Adresse bei { $name } verwendet wurde.
