### Italiano. Forma di cortesia (Lei, con l’iniziale minuscola), frasi brevi; virgolette “ ”, apostrofo ’.

## Everywhere

action-continue = Continua
action-change-email = Usa un altro indirizzo email
action-change-phone = Usa un altro numero di telefono
action-change-account = Usa un altro account
label-email = Indirizzo email
label-email-or-username = Indirizzo email o nome utente
label-username = Nome utente
label-phone = Numero di telefono
label-country = Paese o area geografica
label-password = Password
label-first-name = Nome
label-last-name = Cognome
label-code = Codice
label-organization-name = Nome dell’organizzazione
label-terms = Accetto i termini di servizio e l’informativa sulla privacy.
label-news = Desidero ricevere novità e offerte via email. Posso cambiare idea in qualsiasi momento.
label-recovery-code = Codice di recupero
label-account = Account
label-optional = { $label } (facoltativo)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Errore:
frame-problems-heading = Controlli quanto segue
frame-privacy = Privacy
frame-terms = Termini
frame-powered = Con tecnologia Doorstep

## Sign in

login-title = Accedi
login-intro = Inserisca il suo indirizzo email per continuare.
login-intro-username = Inserisca il suo nome utente per continuare.
login-intro-email-or-username = Inserisca il suo indirizzo email o nome utente per continuare.
login-intro-phone = Inserisca il suo numero di telefono per continuare.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = per continuare su { $application }
# The question, and the link behind it.
login-no-account = Non ha ancora un account?
login-register = Crea account
login-use-email = Usa invece un indirizzo email
login-use-username = Usa invece un nome utente
login-use-email-or-username = Usa invece un indirizzo email o un nome utente
login-use-phone = Usa invece un numero di telefono
login-passkey = Accedi con una passkey
login-passkey-failed = Non ha funzionato. Riprovi o acceda in un altro modo.
# Between the form and the buttons of other ways to sign in.
login-or = o
login-continue-with = Continua con { $provider }
login-sso = Accedi con SSO

## Sign in with a company’s own provider

sso-home-realm-title = Accedi con SSO
sso-home-realm-intro = Inserisca il suo indirizzo e-mail di lavoro. La porteremo alla pagina di accesso della sua azienda.
sso-home-realm-back = Accedi in un altro modo

## On the way to another provider

leave-title = Un momento
leave-intro = La portiamo alla pagina in cui accede. Se non succede nulla, prema il pulsante.

## Register

register-title = Crei il suo account
register-intro-app = per continuare su { $application }
register-intro = Ci vuole meno di un minuto.
# The question, and the link behind it.
register-have-account = Ha già un account?
register-sign-in = Accedi
register-username-hint = Lettere, cifre, trattini e trattini bassi.

## Email address of a new username

provide-email-title = Il suo indirizzo email
provide-email-intro = Le invieremo un codice per confermarlo. L’indirizzo le servirà se un giorno non potesse più accedere al suo account.
provide-email-intro-provider = { $provider } non ci ha fornito un indirizzo e-mail su cui fare affidamento. Le invieremo un codice per confermare il suo.
provide-email-intro-named = { $provider } ci ha fornito questo indirizzo. Le invieremo un codice per confermare che è suo.

## Clickwrap

clickwrap-title = Un’ultima cosa
clickwrap-intro = Per creare il suo account, accetti i termini.

## Account not found

account-not-found-title = Non conosciamo questo indirizzo
account-not-found-title-username = Non conosciamo questo nome utente
account-not-found-title-phone = Non conosciamo questo numero
account-not-found-offer = Non esiste ancora un account per questo indirizzo email. Può crearne uno ora o provare con un altro indirizzo.
account-not-found-offer-username = Non esiste ancora un account con questo nome utente. Può crearne uno ora o provare con un altro nome utente.
account-not-found-offer-phone = Non esiste ancora un account per questo numero di telefono. Può crearne uno ora o provare con un altro numero.
account-not-found-closed = Non esiste alcun account per questo indirizzo email. Controlli che sia scritto correttamente o provi con un altro indirizzo.
account-not-found-closed-username = Non esiste alcun account con questo nome utente. Controlli che sia scritto correttamente o provi con un altro.
account-not-found-closed-phone = Non esiste alcun account per questo numero di telefono. Controlli le cifre e il paese, o provi con un altro numero.
account-not-found-create = Crea account
account-not-found-back = Prova un altro indirizzo
account-not-found-back-username = Prova un altro nome utente
account-not-found-back-phone = Prova un altro numero

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Richiedi l’accesso
# On the page to register, before that link.
request-access-offer = Qui gli account si creano su richiesta.
request-access-title = Richiedi l’accesso
request-access-intro = Qui non può creare un account da sé. Ci dica chi è ed esamineremo la sua richiesta.
request-access-intro-account = Il suo account non fa ancora parte di questa organizzazione. Invii una richiesta e la esamineremo.
request-access-submit = Invia la richiesta
request-access-success-title = Abbiamo ricevuto la sua richiesta
# The address stands below.
request-access-success-text = Grazie. Una volta concesso l’accesso, potrà accedere con questo indirizzo email.

## Code

code-title-sign-in = Controlli la sua email
code-title-sign-up = Confermi la sua email
# The address stands below.
code-intro = Abbiamo inviato un codice di 6 cifre a
code-intro-username = Abbiamo inviato un codice di 6 cifre al suo indirizzo email.
code-hint = Può volerci un minuto. Guardi anche nella cartella dello spam.
# The question, and the button behind it.
code-not-received = Non ha ricevuto l’email?
code-resend = Invia un nuovo codice
code-link = Da quel momento { $provider } ({ $account }) aprirà il suo account.
code-link-company = Sarà l’unico modo per accedere: gli altri, come una password o le passkey, verranno rimossi.
reset-password-verify-email-otp-title = Controlli la sua email
reset-password-verify-email-otp-intro = Per scegliere una password, inserisca il codice di 6 cifre che abbiamo inviato a
reset-password-verify-email-otp-intro-username = Per scegliere una password, inserisca il codice di 6 cifre che abbiamo inviato al suo indirizzo email.

## Code by text message

phone-code-title-sign-in = Controlli il suo telefono
phone-code-title-sign-up = Confermi il suo numero di telefono
phone-code-intro = Abbiamo inviato un SMS con un codice di 6 cifre al numero
phone-code-hint = Può impiegare un minuto ad arrivare.
phone-code-not-received = Non ha ricevuto l’SMS?

## Password

verify-password-title = Inserisca la password
verify-password-forgot = Password dimenticata?
set-password-title-create = Crei una password
set-password-title-replace = Scelga una nuova password
set-password-intro-create = La userà al prossimo accesso.
set-password-intro-replace = D’ora in poi la vecchia password non funzionerà più.
set-password-intro-temporary = Una password temporanea funziona una sola volta. Scelga quella che userà d’ora in poi.
set-password-first = Nuova password
set-password-second = Ripeta la nuova password
set-password-hint = Almeno { $minimum ->
    [one] { $minimum } carattere
   *[other] { $minimum } caratteri
}. Alcune parole di fila formano una password sicura.
set-password-submit = Salva la password

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Protegga il suo account
mfa-method-selection-title-use = Confermi la sua identità
mfa-method-selection-intro-set-up = D’ora in poi confermerà ogni accesso con qualcosa che ha soltanto lei. Come preferisce farlo?
mfa-method-selection-intro-use = Scelga come confermare questo accesso.
mfa-method-selection-legend = Metodi di conferma
mfa-method-selection-app = App di autenticazione
mfa-method-selection-app-hint = Codici da un’app sul suo telefono
mfa-method-selection-email = Email
mfa-method-selection-email-hint = Un codice nella sua casella di posta
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Un codice inviato al suo telefono
mfa-method-selection-recovery = Codice di recupero
mfa-method-selection-recovery-hint = Uno dei codici che ha salvato
mfa-method-selection-decline = Non usare l’autenticazione a più fattori
mfa-other-way = Prova un altro metodo

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Configuri l’app di autenticazione
mfa-authenticator-app-title-use = Inserisca il codice dell’app
mfa-authenticator-app-intro-use = Apra l’app di autenticazione e inserisca il codice di 6 cifre che mostra per questo account.
mfa-authenticator-app-scan = Scansioni questa immagine con l’app di autenticazione.
mfa-authenticator-app-picture = Codice QR per l’app di autenticazione
mfa-authenticator-app-open = È su questo dispositivo? Apra l’app
mfa-authenticator-app-manual = Non riesce a scansionarla? Inserisca questa chiave
mfa-authenticator-app-account = Account
mfa-authenticator-app-key = Chiave
mfa-authenticator-app-then = Poi inserisca il codice di 6 cifre che l’app mostra.
mfa-authenticator-app-hint-use = Ogni 30 secondi appare un nuovo codice, e ciascuno vale una sola volta.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Configuri i codici via email
mfa-setup-email-intro = A quale indirizzo dobbiamo inviare i suoi codici? Meglio uno che non usa per accedere.
mfa-setup-phone-title = Configuri i codici via SMS
mfa-setup-phone-intro = A quale telefono dobbiamo inviare i suoi codici?
mfa-use-email-otp-title = Controlli la sua email
mfa-use-phone-otp-title = Controlli il suo telefono

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Inserisca un codice di recupero
mfa-use-recovery-code-intro = È uno dei codici che ha salvato quando ha configurato l’autenticazione a più fattori. Ciascuno vale una sola volta.
mfa-view-recovery-codes-title = Salvi i suoi codici di recupero
mfa-view-recovery-codes-intro = Se un giorno non potesse ricevere un codice, potrà accedere con uno di questi. Ciascuno vale una sola volta. Li conservi dove solo lei può trovarli: non verranno mostrati di nuovo.
mfa-view-recovery-codes-list = I suoi codici di recupero
mfa-view-recovery-codes-copy = Copia
mfa-view-recovery-codes-copied = Copiato
mfa-view-recovery-codes-download = Scarica
mfa-view-recovery-codes-print = Stampa
mfa-view-recovery-codes-late = Per la sua sicurezza i codici vengono mostrati solo per qualche minuto, e il tempo è scaduto.
mfa-view-recovery-codes-submit = Li ho salvati
mfa-view-recovery-codes-file = Codici di recupero per { $name }. Ciascuno vale una sola volta.

## Organization

choose-organization-title = Scelga un’organizzazione
choose-organization-intro = Fa parte di più organizzazioni. In quale vuole entrare?
choose-organization-legend = Le sue organizzazioni
choose-organization-join-title = Entrare in { $organization }?
choose-organization-join-intro = Non fa ancora parte di questa organizzazione.
choose-organization-join = Entri in { $organization }
choose-organization-create = Crea un’organizzazione
create-organization-title = Dia un nome alla sua organizzazione
create-organization-intro = Il nome del suo team o della sua azienda. Potrà cambiarlo in seguito.
create-organization-submit = Crea organizzazione

## Passkey

add-passkey-title-offer = La prossima volta acceda più in fretta
add-passkey-title-required = Crei una passkey
add-passkey-intro = Con una passkey accede come sblocca il suo dispositivo: con l’impronta digitale, il volto o il PIN. Niente da ricordare, niente da digitare.
add-passkey-required = Qui è necessaria una passkey. Ne crei una per continuare.
add-passkey-submit = Crea una passkey
add-passkey-skip = Non ora
add-passkey-failed = Non è stata creata alcuna passkey. Può riprovare.
add-passkey-no-support = Questo browser non può creare una passkey qui. Attivi JavaScript, oppure acceda con un altro browser o su un altro dispositivo.
add-passkey-no-support-optional = Questo browser non può creare una passkey qui. Può continuare senza.

## Error

error-title = Qualcosa è andato storto
error-title-session = Ricominciamo
error-title-access = Non ha accesso
error-title-suspended = L’accesso è sospeso
error-title-registration = La registrazione è chiusa
error-title-creation = Nessuna nuova organizzazione
error-title-request = Un po’ più piano
error-home = Vai all’applicazione
error-retry = Accedi di nuovo
error-start = Vai alla pagina iniziale
error-code = Codice di errore
error-correlation = Riferimento
error-support = Se continua a succedere, invii questi dati a chi gestisce l’applicazione.
error-fix-parameter = Il parametro indicato sotto manca, è stato inviato due volte con valori diversi o indica qualcosa che qui non esiste. Confronti la richiesta con le impostazioni dell’applicazione.
error-codes-title = Che cosa significano i codici di errore
error-codes-intro = Una pagina che segnala un problema mostra uno di questi codici. I numeri nelle frasi sono esempi.

## Account locked

account-locked-title = Il suo account è bloccato per qualche istante
account-locked-why = Ci sono stati troppi tentativi non riusciti: per proteggere il suo account abbiamo sospeso l’accesso.
account-locked-remaining = Può riprovare tra { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}.
account-locked-retry = Torna all’accesso

## Invalid redirect address

invalid-redirect-url-title-callback = Questo URL di callback non è consentito
invalid-redirect-url-title-logout = Questo indirizzo di disconnessione non è consentito
invalid-redirect-url-title-missing = Manca l’indirizzo a cui tornare
invalid-redirect-url-intro = L’applicazione ci ha chiesto di inviarla a un indirizzo che non è nel suo elenco. Per sicurezza ci siamo fermati qui.
invalid-redirect-url-missing = L’applicazione non ha indicato dove inviarla. Per sicurezza ci siamo fermati qui.
invalid-redirect-url-value = Indirizzo richiesto
invalid-redirect-url-parameter = Parametro
invalid-redirect-url-application = Applicazione
invalid-redirect-url-fix = È lei a sviluppare l’applicazione?
invalid-redirect-url-fix-callback = Apra le impostazioni dell’applicazione e aggiunga l’indirizzo, esattamente come appare sopra, agli URL di callback consentiti.
invalid-redirect-url-fix-logout = Apra le impostazioni dell’applicazione e aggiunga l’indirizzo, esattamente come appare sopra, agli URL di reindirizzamento consentiti dopo la disconnessione.
invalid-redirect-url-fix-missing = Invii il parametro indicato sopra, con un indirizzo dell’elenco dell’applicazione.
invalid-redirect-url-fix-compare = Schema, host, porta, percorso e barra finale devono coincidere. http:// e https:// sono indirizzi diversi.

## Signed out, signed in

home-title = Doorstep è in esecuzione
home-text = L’accesso inizia nella sua applicazione.
home-inbox = Apri la posta in arrivo
home-discovery = Documento di discovery

signed-out-title = Disconnessione effettuata
signed-out-text = Ora può chiudere questa finestra.
signed-out-again = Accedi di nuovo
sign-out-confirm-title = Vuole uscire?
sign-out-confirm-text = La sua sessione terminerà qui e in tutte le applicazioni che la usano.
sign-out-confirm-submit = Esci
sign-out-confirm-stay = Non uscire
success-title = Accesso effettuato
success-text = Può chiudere questa finestra e tornare all’applicazione.
success-text-app = Può chiudere questa finestra e tornare su { $application }.
success-open = Apri l’applicazione

## Inbox for developers

dev-inbox-title = Posta in arrivo
dev-inbox-intro = I messaggi che sarebbero stati inviati. Restano su questo computer e spariscono al riavvio.
dev-inbox-empty = Ancora nessun messaggio
dev-inbox-empty-hint = Si registri o acceda con un indirizzo qualsiasi, e il messaggio apparirà qui.
dev-inbox-refresh = Aggiorna
dev-inbox-clear = Elimina tutto
dev-inbox-to = A
dev-inbox-text-message = SMS
dev-inbox-code = Codice
dev-inbox-show = Mostra il messaggio
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Inserisca il suo indirizzo email.
problem-email-invalid = Inserisca un indirizzo email come name@example.com.
problem-email-or-username-required = Inserisca il suo indirizzo email o nome utente.
problem-email-or-username-invalid = Inserisca il suo nome utente o un indirizzo email come name@example.com.
problem-username-required = Inserisca un nome utente.
problem-username-invalid = Un nome utente può contenere solo lettere, cifre, trattini e trattini bassi.
problem-username-length = Un nome utente ha da { $minimum } a { $maximum } caratteri.
problem-username-taken = Questo nome utente è già in uso. Ne scelga un altro, oppure acceda se è il suo.
problem-phone-required = Inserisca il suo numero di telefono.
problem-phone-invalid = Non possiamo raggiungere questo numero di telefono. Controlli le cifre e il paese.
problem-phone-country-required = Scelga il paese del suo numero di telefono.
problem-phone-not-configured = Qui non possiamo ancora inviare SMS. Acceda in un altro modo o si rivolga a chi gestisce l’applicazione.
problem-method-off = Questa applicazione non accetta questo tipo di accesso. Usi il campo qui sotto.
problem-no-contact = Questo account non ha un indirizzo email a cui inviare un codice. Chieda aiuto a chi gestisce l’applicazione.
problem-home-realm-unknown = Non conosciamo un accesso aziendale per questo indirizzo. Controlli l’indirizzo o acceda in un altro modo.
problem-provider-not-ready = Questo metodo di accesso non è ancora pronto. Ne scelga un altro o chieda a chi gestisce l’applicazione.
problem-provider-unreachable = Il servizio con cui voleva accedere non risponde. Riprovi tra poco o acceda in un altro modo.
problem-provider-refused = Non abbiamo potuto accettare la risposta del servizio con cui ha effettuato l’accesso. Riprovi o acceda in un altro modo.
problem-provider-cancelled = L’accesso è stato annullato lì. Riprovi o acceda in un altro modo.
problem-provider-expired = Ci è voluto troppo tempo o era già stato fatto. Acceda ancora una volta.
problem-provider-not-allowed = Questo account non può essere usato per accedere qui. Ne usi un altro o chieda a chi gestisce l’applicazione.
problem-provider-not-fresh = Il servizio con cui ha effettuato l’accesso non ha verificato di nuovo la sua identità. Esca da lì, poi riprovi qui.
problem-provider-faulty = Il servizio con cui voleva accedere ha un problema interno. Riprovi tra poco o acceda in un altro modo.
problem-connected-app-expired = L’operazione ha richiesto troppo tempo o era già stata completata. Torni all’applicazione e ricominci.
problem-connected-app-not-ready = Il collegamento con l’altro servizio non è configurato correttamente. Chieda a chi gestisce l’applicazione.
problem-connected-app-failed = L’altro servizio non ha risposto come doveva. Torni all’applicazione e riprovi tra poco.
problem-connected-app-cancelled = L’accesso non è stato concesso. Per concederlo, torni all’applicazione e ricominci.
problem-connected-app-other-user = Questa richiesta era per un account diverso da quello con cui ha effettuato l’accesso. Torni all’applicazione e ricominci.
problem-email-domain-not-allowed = Con gli indirizzi di questo dominio non si può creare un account qui. Usi il suo indirizzo di lavoro.
problem-email-taken = Un altro account ha questo indirizzo. Acceda con questo, oppure ne inserisca un altro.
problem-terms-required = Accetti i termini per creare un account.
problem-domain-not-allowed = Qui sono ammessi solo gli indirizzi di determinati domini. Usi il suo indirizzo di lavoro o si rivolga a un amministratore.
problem-first-name-too-long = Il nome può avere al massimo { $maximum } caratteri.
problem-last-name-too-long = Il cognome può avere al massimo { $maximum } caratteri.
problem-code-required = Inserisca il codice ricevuto via email.
problem-phone-code-required = Inserisca il codice ricevuto via SMS.
problem-code-incorrect = Questo codice non è corretto. Controlli l’email più recente e riprovi.
problem-phone-code-incorrect = Questo codice non è corretto. Controlli l’SMS più recente e riprovi.
problem-code-expired = Questo codice è scaduto. Ne richieda uno nuovo qui sotto.
problem-code-wrong-length = Il codice ha { $length } cifre. Controlli di averle copiate tutte.
problem-code-too-many-tries = Troppi codici errati. Gliene abbiamo inviato uno nuovo; quello vecchio non funziona più.
problem-resend-too-soon = Le abbiamo appena inviato un codice. Potrà richiederne un altro tra { $seconds ->
    [one] { $seconds } secondo
   *[other] { $seconds } secondi
}.
problem-too-many-codes = Sono stati richiesti troppi codici. Riprovi tra { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}.
problem-too-many-codes-here = Dalla sua rete sono stati richiesti troppi codici. Riprovi tra { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}.
problem-too-many-requests-here = Dalla sua rete sono arrivate troppe richieste. Riprovi tra { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}.
problem-password-required = Inserisca la sua password.
problem-password-incorrect = Questa password non è corretta. Riprovi.
problem-password-too-short = Usi almeno { $minimum ->
    [one] { $minimum } carattere
   *[other] { $minimum } caratteri
}.
problem-password-too-long = Usi al massimo { $maximum } caratteri.
problem-password-too-common = Questa password è negli elenchi che i malintenzionati provano per primi. Ne scelga un’altra.
problem-password-surrounding-space = Una password non può iniziare o finire con uno spazio.
problem-password-mismatch = Le due password non coincidono. Le inserisca di nuovo entrambe.
problem-password-same = Scelga una password diversa da quella che aveva.
problem-password-is-name = Il suo indirizzo email o nome utente è troppo facile da indovinare come password. Ne scelga un’altra.
problem-mfa-factor-required = Scelga un metodo per continuare.
problem-mfa-same-contact = Ha appena usato il codice che le abbiamo inviato, e un altro allo stesso recapito non dimostra nulla di più. Configuri un altro modo.
problem-mfa-same-email = Ha appena ricevuto un codice a questo indirizzo. Ne inserisca un altro.
problem-mfa-same-phone = Ha appena ricevuto un codice su questo telefono. Inserisca un altro numero.
problem-app-code-required = Inserisca il codice dell’app di autenticazione.
problem-app-code-incorrect = Questo codice non è corretto o è già stato usato. Attenda che l’app ne mostri uno nuovo e lo inserisca.
problem-recovery-code-required = Inserisca uno dei suoi codici di recupero.
problem-recovery-code-incorrect = Questo non è uno dei suoi codici di recupero ancora validi. Lo controlli o ne provi un altro.
problem-passkey-unknown = Questa passkey qui non è riconosciuta. Potrebbe essere stata rimossa. Acceda in un altro modo.
problem-passkey-refused = Non è stato possibile verificare la sua passkey. Riprovi o acceda in un altro modo.
problem-passkey-not-here = Questa organizzazione non usa passkey. Acceda in un altro modo.
problem-passkey-not-added = Non è stato possibile salvare la passkey. Riprovi.
problem-organization-required = Scelga un’organizzazione per continuare.
problem-organization-name-required = Inserisca un nome per la sua organizzazione.
problem-organization-name-too-long = Il nome dell’organizzazione può avere al massimo { $maximum } caratteri.
problem-registration-closed = Al momento qui non è possibile creare nuovi account. Se ne ha già uno, acceda.
problem-no-organization-access = Il suo account non fa parte di questa organizzazione. Chieda a uno degli amministratori di aggiungerla.
problem-organization-not-found = Non abbiamo trovato questa organizzazione. Controlli il link che ha seguito.
problem-organization-suspended = Questa organizzazione è sospesa. Chieda aiuto al suo amministratore.
problem-organization-creation-closed = Qui non è possibile creare nuove organizzazioni. Si rivolga a chi gestisce l’applicazione.
problem-organization-method = Questa organizzazione richiede un altro modo di accedere. Se qui non ne viene proposto nessuno, si rivolga al suo amministratore.
problem-user-suspended = Il suo account è sospeso. Chieda aiuto a chi gestisce l’applicazione.
problem-no-method = In questa applicazione non è ancora attivo alcun metodo di accesso. Chieda aiuto a chi la gestisce.
problem-locked = Troppi tentativi non riusciti. Riprovi tra { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}.
problem-too-many-requests = Dalla sua rete sono arrivate troppe richieste. Attenda un minuto, poi riprovi.
problem-session-ended = Questo accesso ha richiesto troppo tempo o è già stato completato in un’altra scheda. Ricominci dall’applicazione.
problem-other-browser = Questo accesso è stato iniziato in un altro browser. Torni a quel browser o ricominci dall’applicazione.
problem-form-expired = Questa pagina è rimasta aperta troppo a lungo. La invii di nuovo.
problem-bad-request = Il link o il modulo era incompleto o è stato modificato durante il percorso. Ricominci dall’applicazione.
problem-not-found = A questo indirizzo non c’è nulla. Controlli il link che ha seguito.
problem-unknown = L’errore è nostro. Riprovi tra un momento.

## Notices: something happened, as it should

notice-code-sent = Le abbiamo inviato un nuovo codice. Vale solo il più recente.
notice-password-changed = La sua password è stata cambiata. Acceda con quella nuova.
notice-password-requested = I responsabili di questo servizio le chiedono di scegliere una nuova password.
notice-sign-in-again = Per verificare che sia davvero lei, acceda di nuovo.

## Mail

mail-code-subject-sign-in = { $code } è il suo codice monouso per accedere all’account { $name }
mail-code-subject-sign-up = { $code } è il suo codice monouso per creare l’account { $name }
mail-code-subject-reset = { $code } è il suo codice monouso per reimpostare la password dell’account { $name }
mail-code-subject-choose = { $code } è il suo codice monouso per scegliere la password dell’account { $name }
mail-code-heading-sign-in = Il suo codice di accesso
mail-code-heading-sign-up = Confermi il suo indirizzo email
mail-code-heading-reset = Reimposti la sua password
# The code stands below.
mail-code-text-sign-in = Inserisca questo codice per accedere al suo account { $name }:
mail-code-text-sign-up = Inserisca questo codice per creare il suo account { $name }:
mail-code-text-reset = Inserisca questo codice per scegliere una nuova password per il suo account { $name }:
mail-code-valid-minutes = Il codice vale una sola volta, per { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}.
mail-code-valid-hours = Il codice vale una sola volta, per { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
}.
mail-code-warning = Nessuno di { $name } glielo chiederà mai. Se non ha richiesto questo codice, può ignorare questa email.
mail-code-warning-requested = Nessuno di { $name } glielo chiederà mai. Se non è stata opera sua, può ignorare questa email.
mail-no-account-subject = Non esiste alcun account per questo indirizzo su { $name }
mail-no-account-heading = Nessun account per questo indirizzo
mail-no-account-text = Qualcuno, probabilmente lei, ha cercato di accedere a un account { $name } con questo indirizzo, a cui però non è associato alcun account.
mail-no-account-warning = Ha usato un altro indirizzo? Provi con quello. Se non è stata opera sua, può ignorare questa email.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Ha usato un altro indirizzo? Provi con quello. Altrimenti può richiedere l’accesso nella pagina di accesso. Se non è stata opera sua, può ignorare questa email.
mail-code-subject-set-up = { $code } è il suo codice monouso per confermare questo indirizzo su { $name }
mail-code-heading-set-up = Confermi questo indirizzo
mail-code-text-second-factor = Inserisca questo codice per completare l’accesso al suo account { $name }:
mail-code-text-set-up = Inserisca questo codice per ricevere a questo indirizzo i codici di accesso al suo account { $name }:
mail-code-text-confirm = Inserisca questo codice per confermare questo indirizzo per { $name }:
mail-code-subject-link = { $code } è il suo codice monouso per collegare { $provider } al suo account presso { $name }
mail-code-text-link = Con questo codice { $provider } ({ $account }) aprirà d’ora in poi il suo account { $email } presso { $name }.
mail-mfa-added-subject = È stata configurata l’autenticazione a più fattori su { $name }
mail-mfa-added-heading = Il suo account è più protetto
mail-mfa-added-text-app = D’ora in poi, per accedere al suo account { $name }, potrà esserle chiesto un codice dell’app di autenticazione.
mail-mfa-added-text-email = D’ora in poi, per accedere al suo account { $name }, potrà esserle chiesto un codice inviato via email.
mail-mfa-added-text-sms = D’ora in poi, per accedere al suo account { $name }, potrà esserle chiesto un codice inviato al suo telefono.
mail-mfa-reset-subject = È stata reimpostata l’autenticazione a più fattori su { $name }
mail-mfa-reset-heading = È stata reimpostata l’autenticazione a più fattori
mail-mfa-reset-text = Un amministratore di { $name } ha rimosso il secondo passaggio di accesso dal suo account e le sue sessioni sono state chiuse. Potrebbe esserle chiesto di configurarlo di nuovo.
mail-mfa-recovery-subject = È stato usato un codice di recupero su { $name }
mail-mfa-recovery-heading = È stato usato un codice di recupero
mail-mfa-recovery-text = Qualcuno ha appena usato uno dei suoi codici di recupero per accedere al suo account { $name }. { $left ->
    [0] Era l’ultimo.
    [one] Resta { $left } codice.
   *[other] Restano { $left } codici.
}
mail-mfa-warning = Se non è stata opera sua, cambi subito la password e avvisi chi gestisce { $name }.
mail-password-changed-subject = La password del suo account { $name } è stata cambiata
mail-password-changed-heading = La sua password è stata cambiata
mail-password-changed-text = La password del suo account { $name } è appena stata cambiata.
mail-password-changed-warning = Se non è stata opera sua, reimposti subito la password e avvisi chi gestisce { $name }.
mail-password-set-subject = Il suo account { $name } ora ha una password
mail-password-set-heading = Il suo account ora ha una password
mail-password-set-text = È appena stata impostata una password per il suo account { $name }. D’ora in poi può usarla per accedere.
mail-passkey-added-subject = È stata aggiunta una passkey al suo account { $name }
mail-passkey-added-heading = È stata aggiunta una passkey
mail-passkey-added-text = Ora può accedere al suo account { $name } con questa passkey: { $passkey }.
mail-passkey-added-warning = Se non è stata opera sua, avvisi subito chi gestisce { $name }.
mail-passkey-removed-subject = È stata rimossa una passkey dal suo account { $name }
mail-passkey-removed-heading = È stata rimossa una passkey
mail-passkey-removed-text = Con questa passkey non si può più accedere al suo account { $name }: { $passkey }.
mail-passkey-removed-warning = Le sue sessioni sono state chiuse ovunque. Se non se lo aspettava, avvisi chi gestisce { $name }.
mail-account-linked-subject = C’è un nuovo modo di accedere a { $name }
mail-account-linked-heading = Un nuovo modo di accedere
mail-account-linked-text = D’ora in poi anche { $provider } ({ $account }) apre il suo account { $email } presso { $name }.
mail-account-linked-text-company = D’ora in poi solo { $provider } ({ $account }) apre il suo account { $email } presso { $name }.
mail-account-linked-removed = Non lo aprono più: { $ways }.
mail-account-linked-passkeys = Passkey
mail-webhook-disabled-subject = Il webhook { $webhook } è stato disattivato
mail-webhook-disabled-heading = Un webhook è stato disattivato
mail-webhook-disabled-text = Il webhook “{ $webhook }” di { $name } non accetta nulla da tre giorni, quindi non gli viene più inviato nulla.
mail-webhook-disabled-warning = Quando il suo destinatario funzionerà di nuovo, modifichi il webhook o lo salvi così com’è: verrà riattivato. Ciò che è accaduto fino ad allora resta nel registro di controllo.
mail-footer = Riceve questa email perché questo indirizzo è stato usato su { $name }.

## Text messages

sms-code-text = { $code } è il suo codice monouso per accedere all’account { $name }
