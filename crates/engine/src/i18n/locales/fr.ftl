### Français. Vouvoiement, phrases courtes ; guillemets « », apostrophe ’ ; espace insécable avant : ; ? ! et dans les guillemets.

## Everywhere

action-continue = Continuer
action-change-email = Utiliser une autre adresse e-mail
action-change-phone = Utiliser un autre numéro de téléphone
action-change-account = Utiliser un autre compte
label-email = Adresse e-mail
label-email-or-username = Adresse e-mail ou nom d’utilisateur
label-username = Nom d’utilisateur
label-phone = Numéro de téléphone
label-country = Pays ou région
label-password = Mot de passe
label-first-name = Prénom
label-last-name = Nom
label-code = Code
label-organization-name = Nom de l’organisation
label-terms = J’accepte les conditions d’utilisation et la politique de confidentialité.
label-news = Envoyez-moi des actualités et des offres par e-mail. Je peux changer d’avis à tout moment.
label-recovery-code = Code de récupération
label-account = Compte
label-optional = { $label } (facultatif)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Erreur :
frame-problems-heading = Veuillez vérifier les points suivants
frame-privacy = Confidentialité
frame-terms = Conditions
frame-powered = Propulsé par Doorstep

## Sign in

login-title = Se connecter
login-intro = Saisissez votre adresse e-mail pour continuer.
login-intro-username = Saisissez votre nom d’utilisateur pour continuer.
login-intro-email-or-username = Saisissez votre adresse e-mail ou votre nom d’utilisateur pour continuer.
login-intro-phone = Saisissez votre numéro de téléphone pour continuer.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = pour accéder à { $application }
# The question, and the link behind it.
login-no-account = Pas encore de compte ?
login-register = Créez-en un
login-use-email = Utiliser une adresse e-mail
login-use-username = Utiliser un nom d’utilisateur
login-use-email-or-username = Utiliser une adresse e-mail ou un nom d’utilisateur
login-use-phone = Utiliser un numéro de téléphone
login-passkey = Se connecter avec une clé d’accès
login-passkey-failed = La connexion a échoué. Réessayez ou connectez-vous d’une autre façon.
# Between the form and the buttons of other ways to sign in.
login-or = ou
login-continue-with = Continuer avec { $provider }
login-sso = Se connecter avec le SSO

## Sign in with a company’s own provider

sso-home-realm-title = Se connecter avec le SSO
sso-home-realm-intro = Saisissez votre adresse e-mail professionnelle. Nous vous conduirons à la page de connexion de votre entreprise.
sso-home-realm-back = Se connecter d’une autre façon

## On the way to another provider

leave-title = Un instant
leave-intro = Nous vous conduisons à la page où vous vous connectez. Si rien ne se passe, appuyez sur le bouton.

## Register

register-title = Créez votre compte
register-intro-app = pour accéder à { $application }
register-intro = Cela prend moins d’une minute.
# The question, and the link behind it.
register-have-account = Vous avez déjà un compte ?
register-sign-in = Connectez-vous
register-username-hint = Lettres, chiffres, traits d’union et traits de soulignement.

## Email address of a new username

provide-email-title = Votre adresse e-mail
provide-email-intro = Nous vous enverrons un code pour la confirmer. Cette adresse vous servira si vous perdez un jour l’accès à votre compte.
provide-email-intro-provider = { $provider } ne nous a pas donné d’adresse e-mail fiable. Nous vous enverrons un code pour confirmer la vôtre.
provide-email-intro-named = { $provider } nous a donné cette adresse. Nous vous enverrons un code pour confirmer que c’est la vôtre.

## Clickwrap

clickwrap-title = Une dernière chose
clickwrap-intro = Pour créer votre compte, veuillez accepter les conditions.

## Account not found

account-not-found-title = Nous ne connaissons pas cette adresse
account-not-found-title-username = Nous ne connaissons pas ce nom d’utilisateur
account-not-found-title-phone = Nous ne connaissons pas ce numéro
account-not-found-offer = Il n’existe pas encore de compte pour cette adresse e-mail. Vous pouvez en créer un maintenant ou essayer une autre adresse.
account-not-found-offer-username = Il n’existe pas encore de compte avec ce nom d’utilisateur. Vous pouvez en créer un maintenant ou essayer un autre nom d’utilisateur.
account-not-found-offer-phone = Il n’existe pas encore de compte pour ce numéro de téléphone. Vous pouvez en créer un maintenant ou essayer un autre numéro.
account-not-found-closed = Il n’existe pas de compte pour cette adresse e-mail. Vérifiez l’orthographe ou essayez une autre adresse.
account-not-found-closed-username = Il n’existe pas de compte avec ce nom d’utilisateur. Vérifiez l’orthographe ou essayez-en un autre.
account-not-found-closed-phone = Il n’existe pas de compte pour ce numéro de téléphone. Vérifiez les chiffres et le pays, ou essayez un autre numéro.
account-not-found-create = Créer un compte
account-not-found-back = Essayer une autre adresse
account-not-found-back-username = Essayer un autre nom d’utilisateur
account-not-found-back-phone = Essayer un autre numéro

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Demander l’accès
# On the page to register, before that link.
request-access-offer = Ici, les comptes sont créés sur demande.
request-access-title = Demander l’accès
request-access-intro = Vous ne pouvez pas créer vous-même de compte ici. Dites-nous qui vous êtes, et nous examinerons votre demande.
request-access-intro-account = Votre compte n’est pas encore membre de cette organisation. Envoyez une demande, et nous l’examinerons.
request-access-submit = Envoyer la demande
request-access-success-title = Nous avons reçu votre demande
# The address stands below.
request-access-success-text = Merci. Une fois l’accès accordé, vous pourrez vous connecter avec cette adresse e-mail.

## Code

code-title-sign-in = Consultez vos e-mails
code-title-sign-up = Confirmez votre adresse e-mail
# The address stands below.
code-intro = Nous avons envoyé un code à 6 chiffres à l’adresse
code-intro-username = Nous avons envoyé un code à 6 chiffres à votre adresse e-mail.
code-hint = Cela peut prendre une minute. Regardez aussi dans vos courriers indésirables.
# The question, and the button behind it.
code-not-received = Pas d’e-mail ?
code-resend = Envoyer un nouveau code
code-link = Ensuite, { $provider } ({ $account }) ouvrira votre compte.
code-link-company = Ce sera le seul mode de connexion : vos autres modes, comme un mot de passe ou des clés d’accès, seront supprimés.
reset-password-verify-email-otp-title = Consultez vos e-mails
reset-password-verify-email-otp-intro = Pour choisir un mot de passe, saisissez le code à 6 chiffres que nous avons envoyé à l’adresse
reset-password-verify-email-otp-intro-username = Pour choisir un mot de passe, saisissez le code à 6 chiffres que nous avons envoyé à votre adresse e-mail.

## Code by text message

phone-code-title-sign-in = Consultez votre téléphone
phone-code-title-sign-up = Confirmez votre numéro de téléphone
phone-code-intro = Nous avons envoyé un SMS avec un code à 6 chiffres au numéro
phone-code-hint = Il peut mettre une minute à arriver.
phone-code-not-received = Pas de SMS ?

## Password

verify-password-title = Saisissez votre mot de passe
verify-password-forgot = Mot de passe oublié ?
set-password-title-create = Créez un mot de passe
set-password-title-replace = Choisissez un nouveau mot de passe
set-password-intro-create = Vous l’utiliserez lors de votre prochaine connexion.
set-password-intro-replace = Votre ancien mot de passe ne fonctionnera plus.
set-password-intro-temporary = Un mot de passe temporaire ne fonctionne qu’une fois. Choisissez celui que vous utiliserez désormais.
set-password-first = Nouveau mot de passe
set-password-second = Confirmez le nouveau mot de passe
set-password-hint = Au moins { $minimum ->
    [one] { $minimum } caractère
   *[other] { $minimum } caractères
}. Quelques mots à la suite forment un bon mot de passe.
set-password-submit = Enregistrer le mot de passe

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Protégez votre compte
mfa-method-selection-title-use = Confirmez que c’est bien vous
mfa-method-selection-intro-set-up = Désormais, vous confirmerez chaque connexion avec quelque chose qui n’appartient qu’à vous. Quelle méthode préférez-vous ?
mfa-method-selection-intro-use = Choisissez comment confirmer cette connexion.
mfa-method-selection-legend = Méthodes de confirmation
mfa-method-selection-app = Application d’authentification
mfa-method-selection-app-hint = Codes d’une application sur votre téléphone
mfa-method-selection-email = E-mail
mfa-method-selection-email-hint = Un code dans votre boîte de réception
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Un code envoyé sur votre téléphone
mfa-method-selection-recovery = Code de récupération
mfa-method-selection-recovery-hint = L’un des codes que vous avez enregistrés
mfa-method-selection-decline = Ne pas utiliser l’authentification multifacteur
mfa-other-way = Essayer une autre méthode

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Configurez l’application d’authentification
mfa-authenticator-app-title-use = Saisissez le code de votre application
mfa-authenticator-app-intro-use = Ouvrez votre application d’authentification et saisissez le code à 6 chiffres qu’elle affiche pour ce compte.
mfa-authenticator-app-scan = Scannez cette image avec votre application d’authentification.
mfa-authenticator-app-picture = Code QR pour votre application d’authentification
mfa-authenticator-app-open = Sur cet appareil ? Ouvrez votre application
mfa-authenticator-app-manual = Impossible de scanner ? Saisissez cette clé
mfa-authenticator-app-account = Compte
mfa-authenticator-app-key = Clé
mfa-authenticator-app-then = Saisissez ensuite le code à 6 chiffres affiché par l’application.
mfa-authenticator-app-hint-use = Un nouveau code apparaît toutes les 30 secondes, et chacun ne sert qu’une fois.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Configurez les codes par e-mail
mfa-setup-email-intro = À quelle adresse devons-nous envoyer vos codes ? De préférence, une adresse que vous n’utilisez pas pour vous connecter.
mfa-setup-phone-title = Configurez les codes par SMS
mfa-setup-phone-intro = Sur quel téléphone devons-nous envoyer vos codes ?
mfa-use-email-otp-title = Consultez vos e-mails
mfa-use-phone-otp-title = Consultez votre téléphone

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Saisissez un code de récupération
mfa-use-recovery-code-intro = C’est l’un des codes que vous avez enregistrés en configurant l’authentification multifacteur. Chacun ne sert qu’une fois.
mfa-view-recovery-codes-title = Enregistrez vos codes de récupération
mfa-view-recovery-codes-intro = Si un jour vous ne pouvez pas obtenir de code, l’un de ceux-ci vous permettra de vous connecter. Chacun ne sert qu’une fois. Conservez-les là où personne d’autre ne peut les trouver : ils ne seront plus affichés.
mfa-view-recovery-codes-list = Vos codes de récupération
mfa-view-recovery-codes-copy = Copier
mfa-view-recovery-codes-copied = Copié
mfa-view-recovery-codes-download = Télécharger
mfa-view-recovery-codes-print = Imprimer
mfa-view-recovery-codes-late = Pour votre sécurité, les codes ne sont affichés que quelques minutes, et ce délai est écoulé.
mfa-view-recovery-codes-submit = Je les ai enregistrés
mfa-view-recovery-codes-file = Codes de récupération pour { $name }. Chacun ne sert qu’une fois.

## Organization

choose-organization-title = Choisissez une organisation
choose-organization-intro = Vous faites partie de plusieurs organisations. À laquelle souhaitez-vous accéder ?
choose-organization-legend = Vos organisations
choose-organization-join-title = Rejoindre { $organization } ?
choose-organization-join-intro = Vous n’êtes pas encore membre de cette organisation.
choose-organization-join = Rejoindre { $organization }
choose-organization-create = Créer une organisation
create-organization-title = Nommez votre organisation
create-organization-intro = Le nom de votre équipe ou de votre entreprise. Vous pourrez le modifier plus tard.
create-organization-submit = Créer l’organisation

## Passkey

add-passkey-title-offer = Connectez-vous plus vite la prochaine fois
add-passkey-title-required = Créez une clé d’accès
add-passkey-intro = Avec une clé d’accès, vous vous connectez comme vous déverrouillez votre appareil : avec votre empreinte, votre visage ou votre code PIN. Rien à retenir, rien à saisir.
add-passkey-required = Une clé d’accès est obligatoire ici. Créez-en une pour continuer.
add-passkey-submit = Créer une clé d’accès
add-passkey-skip = Pas maintenant
add-passkey-failed = Aucune clé d’accès n’a été créée. Vous pouvez réessayer.
add-passkey-no-support = Ce navigateur ne peut pas créer de clé d’accès ici. Activez JavaScript, ou connectez-vous avec un autre navigateur ou sur un autre appareil.
add-passkey-no-support-optional = Ce navigateur ne peut pas créer de clé d’accès ici. Vous pouvez continuer sans.

## Error

error-title = Un problème est survenu
error-title-session = Recommençons
error-title-access = Vous n’avez pas accès
error-title-suspended = L’accès est suspendu
error-title-registration = Les inscriptions sont fermées
error-title-creation = Pas de nouvelle organisation
error-title-request = Un peu moins vite
error-home = Accéder à l’application
error-retry = Se reconnecter
error-start = Accéder à la page d’accueil
error-code = Code d’erreur
error-correlation = Référence
error-support = Si le problème persiste, envoyez ces informations aux responsables de l’application.
error-fix-parameter = Le paramètre ci-dessous manque, a été envoyé deux fois avec des valeurs différentes ou désigne quelque chose qui n’existe pas ici. Comparez la requête aux paramètres de l’application.
error-codes-title = Que signifient les codes d’erreur
error-codes-intro = Une page qui signale un problème affiche l’un de ces codes. Les nombres dans les phrases sont des exemples.

## Account locked

account-locked-title = Votre compte est temporairement bloqué
account-locked-why = Il y a eu trop de tentatives infructueuses. Pour protéger votre compte, nous avons suspendu la connexion.
account-locked-remaining = Vous pourrez réessayer dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
account-locked-retry = Retour à la connexion

## Invalid redirect address

invalid-redirect-url-title-callback = Cette URL de rappel n’est pas autorisée
invalid-redirect-url-title-logout = Cette adresse de déconnexion n’est pas autorisée
invalid-redirect-url-title-missing = Il manque l’adresse de retour
invalid-redirect-url-intro = L’application nous a demandé de vous envoyer à une adresse qui ne figure pas dans sa liste. Pour votre sécurité, nous nous sommes arrêtés ici.
invalid-redirect-url-missing = L’application n’a pas indiqué où vous envoyer. Pour votre sécurité, nous nous sommes arrêtés ici.
invalid-redirect-url-value = Adresse demandée
invalid-redirect-url-parameter = Paramètre
invalid-redirect-url-application = Application
invalid-redirect-url-fix = Vous développez cette application ?
invalid-redirect-url-fix-callback = Ouvrez les paramètres de l’application et ajoutez l’adresse, exactement telle qu’elle figure ci-dessus, aux URL de rappel autorisées.
invalid-redirect-url-fix-logout = Ouvrez les paramètres de l’application et ajoutez l’adresse, exactement telle qu’elle figure ci-dessus, aux URL de redirection autorisées après la déconnexion.
invalid-redirect-url-fix-missing = Envoyez le paramètre indiqué ci-dessus, avec une adresse de la liste de l’application.
invalid-redirect-url-fix-compare = Le schéma, l’hôte, le port, le chemin et la barre oblique finale doivent être identiques. http:// et https:// sont des adresses différentes.

## Signed out, signed in

home-title = Doorstep fonctionne
home-text = La connexion commence dans votre application.
home-inbox = Ouvrir la boîte de réception
home-discovery = Document de découverte

signed-out-title = Déconnexion effectuée
signed-out-text = Vous pouvez maintenant fermer cette fenêtre.
signed-out-again = Se reconnecter
sign-out-confirm-title = Se déconnecter ?
sign-out-confirm-text = Votre session prendra fin ici et dans toutes les applications qui l’utilisent.
sign-out-confirm-submit = Se déconnecter
sign-out-confirm-stay = Garder la session ouverte
success-title = Connexion réussie
success-text = Vous pouvez fermer cette fenêtre et revenir à l’application.
success-text-app = Vous pouvez fermer cette fenêtre et revenir à { $application }.
success-open = Ouvrir l’application

## Inbox for developers

dev-inbox-title = Boîte de réception
dev-inbox-intro = Les messages qui auraient été envoyés. Ils restent sur cette machine et disparaissent au redémarrage.
dev-inbox-empty = Aucun message pour l’instant
dev-inbox-empty-hint = Inscrivez-vous ou connectez-vous avec n’importe quelle adresse : le message apparaîtra ici.
dev-inbox-refresh = Actualiser
dev-inbox-clear = Tout supprimer
dev-inbox-to = À
dev-inbox-text-message = SMS
dev-inbox-code = Code
dev-inbox-show = Afficher le message
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Saisissez votre adresse e-mail.
problem-email-invalid = Saisissez une adresse e-mail comme name@example.com.
problem-email-or-username-required = Saisissez votre adresse e-mail ou votre nom d’utilisateur.
problem-email-or-username-invalid = Saisissez votre nom d’utilisateur, ou une adresse e-mail comme name@example.com.
problem-username-required = Saisissez un nom d’utilisateur.
problem-username-invalid = Un nom d’utilisateur ne peut contenir que des lettres, des chiffres, des traits d’union et des traits de soulignement.
problem-username-length = Un nom d’utilisateur doit comporter de { $minimum } à { $maximum } caractères.
problem-username-taken = Ce nom d’utilisateur est déjà pris. Choisissez-en un autre, ou connectez-vous si c’est le vôtre.
problem-phone-required = Saisissez votre numéro de téléphone.
problem-phone-invalid = Nous ne pouvons pas joindre ce numéro de téléphone. Vérifiez les chiffres et le pays.
problem-phone-country-required = Choisissez le pays de votre numéro de téléphone.
problem-phone-not-configured = Nous ne pouvons pas encore envoyer de SMS ici. Connectez-vous d’une autre façon ou adressez-vous aux responsables de l’application.
problem-method-off = Cette application n’accepte pas ce mode de connexion. Utilisez le champ ci-dessous.
problem-no-contact = Ce compte n’a pas d’adresse e-mail à laquelle envoyer un code. Demandez de l’aide aux responsables de l’application.
problem-home-realm-unknown = Nous ne connaissons pas de connexion d’entreprise pour cette adresse. Vérifiez l’adresse ou connectez-vous d’une autre façon.
problem-provider-not-ready = Ce mode de connexion n’est pas encore prêt. Choisissez-en un autre ou adressez-vous aux responsables de l’application.
problem-provider-unreachable = Le service avec lequel vous vouliez vous connecter ne répond pas. Réessayez dans un instant ou connectez-vous d’une autre façon.
problem-provider-refused = Nous n’avons pas pu accepter la réponse du service avec lequel vous vous êtes connecté. Réessayez ou connectez-vous d’une autre façon.
problem-provider-cancelled = La connexion a été annulée là-bas. Réessayez ou connectez-vous d’une autre façon.
problem-provider-expired = Cela a pris trop de temps ou était déjà fait. Veuillez vous connecter encore une fois.
problem-provider-not-allowed = Ce compte ne permet pas de se connecter ici. Utilisez-en un autre ou adressez-vous aux responsables de l’application.
problem-provider-not-fresh = Le service avec lequel vous vous êtes connecté n’a pas vérifié de nouveau qui vous êtes. Déconnectez-vous là-bas, puis réessayez ici.
problem-provider-faulty = Le service avec lequel vous vouliez vous connecter rencontre lui-même un problème. Réessayez dans un instant ou connectez-vous d’une autre façon.
problem-connected-app-expired = Cela a pris trop de temps ou était déjà fait. Retournez dans l’application et recommencez.
problem-connected-app-not-ready = La connexion à l’autre service n’est pas correctement configurée. Adressez-vous aux responsables de l’application.
problem-connected-app-failed = L’autre service n’a pas répondu comme il le devait. Retournez dans l’application et réessayez dans un instant.
problem-connected-app-cancelled = L’accès n’a pas été accordé. Pour l’accorder, retournez dans l’application et recommencez.
problem-connected-app-other-user = Cette demande concernait un autre compte que celui avec lequel vous êtes connecté. Retournez dans l’application et recommencez.
problem-email-domain-not-allowed = Les adresses de ce domaine ne permettent pas de créer un compte ici. Utilisez votre adresse professionnelle.
problem-email-taken = Un autre compte utilise cette adresse. Connectez-vous avec elle, ou saisissez-en une autre.
problem-terms-required = Acceptez les conditions pour créer un compte.
problem-domain-not-allowed = Seules les adresses de certains domaines sont acceptées ici. Utilisez votre adresse professionnelle ou adressez-vous à un administrateur.
problem-first-name-too-long = Votre prénom ne peut pas dépasser { $maximum } caractères.
problem-last-name-too-long = Votre nom ne peut pas dépasser { $maximum } caractères.
problem-code-required = Saisissez le code reçu par e-mail.
problem-phone-code-required = Saisissez le code reçu par SMS.
problem-code-incorrect = Ce code est incorrect. Vérifiez l’e-mail le plus récent et réessayez.
problem-phone-code-incorrect = Ce code est incorrect. Vérifiez le SMS le plus récent et réessayez.
problem-code-expired = Ce code a expiré. Demandez-en un nouveau ci-dessous.
problem-code-wrong-length = Le code comporte { $length } chiffres. Vérifiez que vous les avez tous copiés.
problem-code-too-many-tries = Trop de codes incorrects. Nous vous en avons envoyé un nouveau ; l’ancien ne fonctionne plus.
problem-resend-too-soon = Nous venons de vous envoyer un code. Vous pourrez en demander un autre dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
problem-too-many-codes = Trop de codes ont été demandés. Réessayez dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
problem-too-many-codes-here = Trop de codes ont été demandés depuis votre réseau. Réessayez dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
problem-too-many-requests-here = Trop de requêtes proviennent de votre réseau. Réessayez dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
problem-password-required = Saisissez votre mot de passe.
problem-password-incorrect = Ce mot de passe est incorrect. Réessayez.
problem-password-too-short = Utilisez au moins { $minimum ->
    [one] { $minimum } caractère
   *[other] { $minimum } caractères
}.
problem-password-too-long = Utilisez au maximum { $maximum } caractères.
problem-password-too-common = Ce mot de passe figure sur les listes que les pirates essaient en premier. Choisissez-en un autre.
problem-password-surrounding-space = Un mot de passe ne peut pas commencer ni se terminer par un espace.
problem-password-mismatch = Les deux mots de passe ne sont pas identiques. Saisissez à nouveau les deux.
problem-password-same = Choisissez un autre mot de passe que le précédent.
problem-password-is-name = Votre adresse e-mail ou votre nom d’utilisateur est trop facile à deviner comme mot de passe. Choisissez-en un autre.
problem-mfa-factor-required = Choisissez une méthode pour continuer.
problem-mfa-same-contact = Vous venez d’utiliser le code que nous vous avons envoyé, et un autre au même endroit ne prouve rien de plus. Configurez un autre moyen.
problem-mfa-same-email = Vous venez de recevoir un code à cette adresse. Saisissez-en une autre.
problem-mfa-same-phone = Vous venez de recevoir un code sur ce téléphone. Saisissez un autre numéro.
problem-app-code-required = Saisissez le code de votre application d’authentification.
problem-app-code-incorrect = Ce code est incorrect ou a déjà été utilisé. Attendez que l’application en affiche un nouveau et saisissez-le.
problem-recovery-code-required = Saisissez l’un de vos codes de récupération.
problem-recovery-code-incorrect = Ce code ne fait pas partie de vos codes de récupération non utilisés. Vérifiez-le ou essayez-en un autre.
problem-passkey-unknown = Cette clé d’accès n’est pas connue ici. Elle a peut-être été supprimée. Connectez-vous d’une autre façon.
problem-passkey-refused = Votre clé d’accès n’a pas pu être vérifiée. Réessayez ou connectez-vous d’une autre façon.
problem-passkey-not-here = Cette organisation n’utilise pas de clés d’accès. Connectez-vous d’une autre façon.
problem-passkey-not-added = La clé d’accès n’a pas pu être enregistrée. Réessayez.
problem-organization-required = Choisissez une organisation pour continuer.
problem-organization-name-required = Saisissez un nom pour votre organisation.
problem-organization-name-too-long = Le nom ne peut pas dépasser { $maximum } caractères.
problem-registration-closed = Il n’est pas possible de créer un compte ici pour le moment. Si vous en avez déjà un, connectez-vous.
problem-no-organization-access = Votre compte n’est pas membre de cette organisation. Demandez à l’un de ses administrateurs de vous ajouter.
problem-organization-not-found = Nous n’avons pas trouvé cette organisation. Vérifiez le lien que vous avez suivi.
problem-organization-suspended = Cette organisation est suspendue. Demandez de l’aide à son administrateur.
problem-organization-creation-closed = Il n’est pas possible de créer une organisation ici. Adressez-vous aux responsables de l’application.
problem-organization-method = Cette organisation exige un autre mode de connexion. Si aucun n’est proposé ici, adressez-vous à son administrateur.
problem-user-suspended = Votre compte est suspendu. Demandez de l’aide aux responsables de l’application.
problem-no-method = Aucun mode de connexion n’est encore activé pour cette application. Demandez de l’aide à ses responsables.
problem-locked = Trop de tentatives infructueuses. Réessayez dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
problem-too-many-requests = Trop de requêtes proviennent de votre réseau. Patientez une minute, puis réessayez.
problem-session-ended = Cette connexion a pris trop de temps ou a déjà été terminée dans un autre onglet. Recommencez depuis l’application.
problem-other-browser = Cette connexion a été commencée dans un autre navigateur. Revenez-y ou recommencez depuis l’application.
problem-form-expired = Cette page est restée ouverte trop longtemps. Veuillez l’envoyer à nouveau.
problem-bad-request = Le lien ou le formulaire était incomplet ou a été modifié en chemin. Recommencez depuis l’application.
problem-not-found = Il n’y a rien à cette adresse. Vérifiez le lien que vous avez suivi.
problem-unknown = L’erreur vient de notre côté. Réessayez dans un instant.

## Notices: something happened, as it should

notice-code-sent = Nous vous avons envoyé un nouveau code. Seul le plus récent fonctionne.
notice-password-changed = Votre mot de passe a été modifié. Connectez-vous avec le nouveau.
notice-password-requested = Les responsables de ce service vous demandent de choisir un nouveau mot de passe.
notice-sign-in-again = Pour vérifier que c’est bien vous, connectez-vous à nouveau.

## Mail

mail-code-subject-sign-in = { $code } est votre code à usage unique pour vous connecter à { $name }
mail-code-subject-sign-up = { $code } est votre code à usage unique pour créer votre compte { $name }
mail-code-subject-reset = { $code } est votre code à usage unique pour réinitialiser votre mot de passe { $name }
mail-code-subject-choose = { $code } est votre code à usage unique pour choisir un mot de passe { $name }
mail-code-heading-sign-in = Votre code de connexion
mail-code-heading-sign-up = Confirmez votre adresse e-mail
mail-code-heading-reset = Réinitialisez votre mot de passe
# The code stands below.
mail-code-text-sign-in = Saisissez ce code pour vous connecter à { $name } :
mail-code-text-sign-up = Saisissez ce code pour créer votre compte { $name } :
mail-code-text-reset = Saisissez ce code pour choisir un nouveau mot de passe { $name } :
mail-code-valid-minutes = Ce code ne sert qu’une fois et reste valable { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
mail-code-valid-hours = Ce code ne sert qu’une fois et reste valable { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}.
mail-code-warning = Personne chez { $name } ne vous le demandera jamais. Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail.
mail-code-warning-requested = Personne chez { $name } ne vous le demandera jamais. Si ce n’était pas vous, vous pouvez ignorer cet e-mail.
mail-no-account-subject = Il n’existe pas de compte pour cette adresse sur { $name }
mail-no-account-heading = Aucun compte pour cette adresse
mail-no-account-text = Quelqu’un, probablement vous, a voulu se connecter à { $name } avec cette adresse, mais il n’existe pas de compte pour celle-ci.
mail-no-account-warning = Avez-vous utilisé une autre adresse ? Essayez avec celle-là. Si ce n’était pas vous, vous pouvez ignorer cet e-mail.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Avez-vous utilisé une autre adresse ? Essayez avec celle-là. Sinon, vous pouvez demander l’accès sur la page de connexion. Si ce n’était pas vous, vous pouvez ignorer cet e-mail.
mail-code-subject-set-up = { $code } est votre code à usage unique pour confirmer cette adresse sur { $name }
mail-code-heading-set-up = Confirmez cette adresse
mail-code-text-second-factor = Saisissez ce code pour terminer la connexion à { $name } :
mail-code-text-set-up = Saisissez ce code pour recevoir à cette adresse vos codes de connexion à { $name } :
mail-code-text-confirm = Saisissez ce code pour confirmer cette adresse auprès de { $name } :
mail-code-subject-link = { $code } est votre code à usage unique pour relier { $provider } à votre compte chez { $name }
mail-code-text-link = Avec ce code, { $provider } ({ $account }) ouvrira désormais votre compte { $email } chez { $name }.
mail-mfa-added-subject = L’authentification multifacteur a été configurée sur { $name }
mail-mfa-added-heading = Votre compte est mieux protégé
mail-mfa-added-text-app = Désormais, un code de votre application d’authentification pourra vous être demandé pour vous connecter à votre compte { $name }.
mail-mfa-added-text-email = Désormais, un code envoyé par e-mail pourra vous être demandé pour vous connecter à votre compte { $name }.
mail-mfa-added-text-sms = Désormais, un code envoyé sur votre téléphone pourra vous être demandé pour vous connecter à votre compte { $name }.
mail-mfa-reset-subject = L’authentification multifacteur a été réinitialisée sur { $name }
mail-mfa-reset-heading = L’authentification multifacteur a été réinitialisée
mail-mfa-reset-text = Un administrateur a supprimé la deuxième étape de connexion de votre compte { $name }, et vos sessions ont été fermées. Il vous sera peut-être demandé de la configurer à nouveau.
mail-mfa-recovery-subject = Un code de récupération a été utilisé sur { $name }
mail-mfa-recovery-heading = Un code de récupération a été utilisé
mail-mfa-recovery-text = L’un de vos codes de récupération vient d’être utilisé pour se connecter à { $name }. { $left ->
    [0] C’était le dernier.
    [one] Il vous reste { $left } code.
   *[other] Il vous reste { $left } codes.
}
mail-mfa-warning = Si ce n’était pas vous, changez immédiatement votre mot de passe et prévenez l’équipe { $name }.
mail-password-changed-subject = Votre mot de passe { $name } a été modifié
mail-password-changed-heading = Votre mot de passe a été modifié
mail-password-changed-text = Le mot de passe de votre compte { $name } vient d’être modifié.
mail-password-changed-warning = Si ce n’était pas vous, réinitialisez immédiatement votre mot de passe et prévenez l’équipe { $name }.
mail-password-set-subject = Votre compte { $name } a maintenant un mot de passe
mail-password-set-heading = Votre compte a maintenant un mot de passe
mail-password-set-text = Un mot de passe vient d’être défini pour votre compte { $name }. Vous pouvez désormais vous connecter avec.
mail-passkey-added-subject = Une clé d’accès a été ajoutée à votre compte { $name }
mail-passkey-added-heading = Une clé d’accès a été ajoutée
mail-passkey-added-text = Vous pouvez désormais vous connecter à { $name } avec cette clé d’accès : { $passkey }.
mail-passkey-added-warning = Si ce n’était pas vous, prévenez immédiatement l’équipe { $name }.
mail-passkey-removed-subject = Une clé d’accès a été supprimée de votre compte { $name }
mail-passkey-removed-heading = Une clé d’accès a été supprimée
mail-passkey-removed-text = Cette clé d’accès ne permet plus de se connecter à votre compte { $name } : { $passkey }.
mail-passkey-removed-warning = Toutes vos sessions ont été fermées. Si vous ne vous y attendiez pas, prévenez l’équipe { $name }.
mail-account-linked-subject = Un nouveau mode de connexion à { $name }
mail-account-linked-heading = Un nouveau mode de connexion
mail-account-linked-text = Désormais, { $provider } ({ $account }) ouvre aussi votre compte { $email } chez { $name }.
mail-account-linked-text-company = Désormais, seul { $provider } ({ $account }) ouvre votre compte { $email } chez { $name }.
mail-account-linked-removed = Ne l’ouvrent plus : { $ways }.
mail-account-linked-passkeys = Clés d’accès
mail-webhook-disabled-subject = Le webhook { $webhook } a été désactivé
mail-webhook-disabled-heading = Un webhook a été désactivé
mail-webhook-disabled-text = Sur { $name }, le webhook « { $webhook } » n’a rien accepté depuis trois jours. Plus rien ne lui est donc envoyé.
mail-webhook-disabled-warning = Quand son destinataire fonctionnera de nouveau, modifiez le webhook ou enregistrez-le tel quel : il sera réactivé. Ce qui s’est passé d’ici là est conservé dans le journal d’audit.
mail-footer = Vous recevez cet e-mail car cette adresse a été utilisée sur { $name }.

## Text messages

sms-code-text = { $code } est votre code à usage unique pour vous connecter à { $name }
