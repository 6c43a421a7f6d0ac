### Ελληνικά. Πληθυντικός ευγενείας, σύντομες προτάσεις· κουμπιά και τίτλοι με ουσιαστικό («Σύνδεση»)· εισαγωγικά « », απόστροφος ’.
### Τα ονόματα μένουν άκλιτα και χωρίς άρθρο: «στην υπηρεσία Acme», «– Acme».

## Everywhere

action-continue = Συνέχεια
action-change-email = Χρήση άλλης διεύθυνσης email
action-change-phone = Χρήση άλλου αριθμού τηλεφώνου
action-change-account = Χρήση άλλου λογαριασμού
label-email = Διεύθυνση email
label-email-or-username = Διεύθυνση email ή όνομα χρήστη
label-username = Όνομα χρήστη
label-phone = Αριθμός τηλεφώνου
label-country = Χώρα ή περιοχή
label-password = Κωδικός πρόσβασης
label-first-name = Όνομα
label-last-name = Επώνυμο
label-code = Κωδικός
label-organization-name = Όνομα οργανισμού
label-terms = Αποδέχομαι τους όρους χρήσης και τη δήλωση απορρήτου.
label-news = Θέλω να λαμβάνω νέα και προσφορές μέσω email. Μπορώ να αλλάξω γνώμη οποιαδήποτε στιγμή.
label-recovery-code = Κωδικός ανάκτησης
label-account = Λογαριασμός
label-optional = { $label } (προαιρετικό)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Σφάλμα:
frame-problems-heading = Ελέγξτε τα παρακάτω
frame-privacy = Απόρρητο
frame-terms = Όροι
frame-powered = Με την υποστήριξη του Doorstep

## Sign in

login-title = Σύνδεση
login-intro = Εισαγάγετε τη διεύθυνση email σας για να συνεχίσετε.
login-intro-username = Εισαγάγετε το όνομα χρήστη σας για να συνεχίσετε.
login-intro-email-or-username = Εισαγάγετε τη διεύθυνση email ή το όνομα χρήστη σας για να συνεχίσετε.
login-intro-phone = Εισαγάγετε τον αριθμό τηλεφώνου σας για να συνεχίσετε.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = για να συνεχίσετε στην εφαρμογή { $application }
# The question, and the link behind it.
login-no-account = Δεν έχετε λογαριασμό;
login-register = Δημιουργία
login-use-email = Χρήση διεύθυνσης email
login-use-username = Χρήση ονόματος χρήστη
login-use-email-or-username = Χρήση διεύθυνσης email ή ονόματος χρήστη
login-use-phone = Χρήση αριθμού τηλεφώνου
login-passkey = Σύνδεση με κλειδί πρόσβασης
login-passkey-failed = Η σύνδεση δεν ολοκληρώθηκε. Δοκιμάστε ξανά ή συνδεθείτε με άλλον τρόπο.
# Between the form and the buttons of other ways to sign in.
login-or = ή
login-continue-with = Συνέχεια με { $provider }
login-sso = Σύνδεση μέσω SSO

## Sign in with a company’s own provider

sso-home-realm-title = Σύνδεση μέσω SSO
sso-home-realm-intro = Πληκτρολογήστε τη διεύθυνση email της εργασίας σας. Θα σας μεταφέρουμε στη σελίδα σύνδεσης της εταιρείας σας.
sso-home-realm-back = Σύνδεση με άλλον τρόπο

## On the way to another provider

leave-title = Μια στιγμή
leave-intro = Σας μεταφέρουμε στη σελίδα όπου συνδέεστε. Αν δεν συμβεί τίποτα, πατήστε το κουμπί.

## Register

register-title = Δημιουργία λογαριασμού
register-intro-app = για να συνεχίσετε στην εφαρμογή { $application }
register-intro = Χρειάζεται λιγότερο από ένα λεπτό.
# The question, and the link behind it.
register-have-account = Έχετε ήδη λογαριασμό;
register-sign-in = Σύνδεση
register-username-hint = Γράμματα, ψηφία, παύλες και κάτω παύλες.

## Email address of a new username

provide-email-title = Η διεύθυνση email σας
provide-email-intro = Θα σας στείλουμε έναν κωδικό για να την επιβεβαιώσετε. Θα τη χρειαστείτε αν ποτέ χάσετε την πρόσβαση στον λογαριασμό σας.
provide-email-intro-provider = Η υπηρεσία { $provider } δεν μας έδωσε διεύθυνση email στην οποία μπορούμε να βασιστούμε. Θα σας στείλουμε έναν κωδικό για να επιβεβαιώσετε τη δική σας.
provide-email-intro-named = Η υπηρεσία { $provider } μας έδωσε αυτή τη διεύθυνση. Θα σας στείλουμε έναν κωδικό για να επιβεβαιώσετε ότι είναι δική σας.

## Clickwrap

clickwrap-title = Κάτι ακόμη
clickwrap-intro = Για να δημιουργήσετε τον λογαριασμό σας, αποδεχτείτε τους όρους.

## Account not found

account-not-found-title = Δεν γνωρίζουμε αυτή τη διεύθυνση
account-not-found-title-username = Δεν γνωρίζουμε αυτό το όνομα χρήστη
account-not-found-title-phone = Δεν γνωρίζουμε αυτόν τον αριθμό
account-not-found-offer = Δεν υπάρχει ακόμη λογαριασμός για αυτή τη διεύθυνση email. Μπορείτε να δημιουργήσετε έναν τώρα ή να δοκιμάσετε άλλη διεύθυνση.
account-not-found-offer-username = Δεν υπάρχει ακόμη λογαριασμός με αυτό το όνομα χρήστη. Μπορείτε να δημιουργήσετε έναν τώρα ή να δοκιμάσετε άλλο όνομα χρήστη.
account-not-found-offer-phone = Δεν υπάρχει ακόμη λογαριασμός για αυτόν τον αριθμό τηλεφώνου. Μπορείτε να δημιουργήσετε έναν τώρα ή να δοκιμάσετε άλλον αριθμό.
account-not-found-closed = Δεν υπάρχει λογαριασμός για αυτή τη διεύθυνση email. Ελέγξτε την ορθογραφία ή δοκιμάστε άλλη διεύθυνση.
account-not-found-closed-username = Δεν υπάρχει λογαριασμός με αυτό το όνομα χρήστη. Ελέγξτε την ορθογραφία ή δοκιμάστε άλλο.
account-not-found-closed-phone = Δεν υπάρχει λογαριασμός για αυτόν τον αριθμό τηλεφώνου. Ελέγξτε τα ψηφία και τη χώρα ή δοκιμάστε άλλον αριθμό.
account-not-found-create = Δημιουργία λογαριασμού
account-not-found-back = Δοκιμή άλλης διεύθυνσης
account-not-found-back-username = Δοκιμή άλλου ονόματος χρήστη
account-not-found-back-phone = Δοκιμή άλλου αριθμού

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Αίτημα πρόσβασης
# On the page to register, before that link.
request-access-offer = Εδώ οι λογαριασμοί δημιουργούνται κατόπιν αιτήματος.
request-access-title = Αίτημα πρόσβασης
request-access-intro = Δεν μπορείτε να δημιουργήσετε λογαριασμό εδώ μόνοι σας. Πείτε μας ποιοι είστε και θα εξετάσουμε το αίτημά σας.
request-access-intro-account = Ο λογαριασμός σας δεν είναι ακόμη μέλος αυτού του οργανισμού. Στείλτε ένα αίτημα και θα το εξετάσουμε.
request-access-submit = Αποστολή αιτήματος
request-access-success-title = Λάβαμε το αίτημά σας
# The address stands below.
request-access-success-text = Σας ευχαριστούμε. Μόλις σας δοθεί πρόσβαση, μπορείτε να συνδεθείτε με αυτή τη διεύθυνση email.

## Code

code-title-sign-in = Ελέγξτε το email σας
code-title-sign-up = Επιβεβαιώστε το email σας
# The address stands below.
code-intro = Στείλαμε έναν εξαψήφιο κωδικό στη διεύθυνση
code-intro-username = Στείλαμε έναν εξαψήφιο κωδικό στη διεύθυνση email σας.
code-hint = Ίσως χρειαστεί ένα λεπτό. Ελέγξτε και τον φάκελο ανεπιθύμητων.
# The question, and the button behind it.
code-not-received = Δεν λάβατε email;
code-resend = Αποστολή νέου κωδικού
code-link = Από τότε, η υπηρεσία { $provider } ({ $account }) θα δίνει πρόσβαση στον λογαριασμό σας.
code-link-company = Θα είναι ο μόνος τρόπος σύνδεσης: οι άλλοι τρόποι, όπως ένας κωδικός πρόσβασης ή κλειδιά πρόσβασης, θα καταργηθούν.
reset-password-verify-email-otp-title = Ελέγξτε το email σας
reset-password-verify-email-otp-intro = Για να ορίσετε κωδικό πρόσβασης, εισαγάγετε τον εξαψήφιο κωδικό που στείλαμε στη διεύθυνση
reset-password-verify-email-otp-intro-username = Για να ορίσετε κωδικό πρόσβασης, εισαγάγετε τον εξαψήφιο κωδικό που στείλαμε στη διεύθυνση email σας.

## Code by text message

phone-code-title-sign-in = Ελέγξτε το τηλέφωνό σας
phone-code-title-sign-up = Επιβεβαιώστε τον αριθμό τηλεφώνου σας
phone-code-intro = Στείλαμε SMS με έναν εξαψήφιο κωδικό στον αριθμό
phone-code-hint = Ίσως χρειαστεί ένα λεπτό για να φτάσει.
phone-code-not-received = Δεν λάβατε SMS;

## Password

verify-password-title = Εισαγάγετε τον κωδικό πρόσβασης
verify-password-forgot = Ξεχάσατε τον κωδικό πρόσβασης;
set-password-title-create = Δημιουργία κωδικού πρόσβασης
set-password-title-replace = Επιλέξτε νέο κωδικό πρόσβασης
set-password-intro-create = Θα τον χρησιμοποιήσετε την επόμενη φορά που θα συνδεθείτε.
set-password-intro-replace = Από εδώ και πέρα, ο παλιός κωδικός πρόσβασης δεν θα ισχύει.
set-password-intro-temporary = Ο προσωρινός κωδικός πρόσβασης ισχύει μόνο μία φορά. Επιλέξτε αυτόν που θα χρησιμοποιείτε από εδώ και πέρα.
set-password-first = Νέος κωδικός πρόσβασης
set-password-second = Νέος κωδικός πρόσβασης ξανά
set-password-hint = Τουλάχιστον { $minimum ->
    [one] { $minimum } χαρακτήρας
   *[other] { $minimum } χαρακτήρες
}. Μερικές λέξεις στη σειρά κάνουν έναν ισχυρό κωδικό πρόσβασης.
set-password-submit = Αποθήκευση κωδικού πρόσβασης

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Προστατέψτε τον λογαριασμό σας
mfa-method-selection-title-use = Επιβεβαιώστε ότι είστε εσείς
mfa-method-selection-intro-set-up = Από εδώ και πέρα, θα επιβεβαιώνετε κάθε σύνδεση με κάτι που έχετε μόνο εσείς. Πώς θέλετε να το κάνετε;
mfa-method-selection-intro-use = Επιλέξτε πώς θα επιβεβαιώσετε αυτή τη σύνδεση.
mfa-method-selection-legend = Τρόποι επιβεβαίωσης
mfa-method-selection-app = Εφαρμογή ελέγχου ταυτότητας
mfa-method-selection-app-hint = Κωδικοί από μια εφαρμογή στο τηλέφωνό σας
mfa-method-selection-email = Email
mfa-method-selection-email-hint = Ένας κωδικός στα εισερχόμενά σας
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Ένας κωδικός στο τηλέφωνό σας
mfa-method-selection-recovery = Κωδικός ανάκτησης
mfa-method-selection-recovery-hint = Ένας από τους κωδικούς που αποθηκεύσατε
mfa-method-selection-decline = Χωρίς έλεγχο ταυτότητας πολλών παραγόντων
mfa-other-way = Δοκιμή άλλου τρόπου

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Ρυθμίστε την εφαρμογή ελέγχου ταυτότητας
mfa-authenticator-app-title-use = Εισαγάγετε τον κωδικό από την εφαρμογή
mfa-authenticator-app-intro-use = Ανοίξτε την εφαρμογή ελέγχου ταυτότητας και εισαγάγετε τον εξαψήφιο κωδικό που εμφανίζει για αυτόν τον λογαριασμό.
mfa-authenticator-app-scan = Σαρώστε αυτή την εικόνα με την εφαρμογή ελέγχου ταυτότητας.
mfa-authenticator-app-picture = Κωδικός QR για την εφαρμογή ελέγχου ταυτότητας
mfa-authenticator-app-open = Σε αυτή τη συσκευή; Ανοίξτε την εφαρμογή
mfa-authenticator-app-manual = Δεν γίνεται σάρωση; Πληκτρολογήστε το κλειδί
mfa-authenticator-app-account = Λογαριασμός
mfa-authenticator-app-key = Κλειδί
mfa-authenticator-app-then = Έπειτα εισαγάγετε τον εξαψήφιο κωδικό που εμφανίζει η εφαρμογή.
mfa-authenticator-app-hint-use = Κάθε 30 δευτερόλεπτα εμφανίζεται νέος κωδικός και καθένας ισχύει για μία φορά.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Ρύθμιση κωδικών μέσω email
mfa-setup-email-intro = Σε ποια διεύθυνση να στέλνουμε τους κωδικούς σας; Το καλύτερο είναι μια διεύθυνση με την οποία δεν συνδέεστε.
mfa-setup-phone-title = Ρύθμιση κωδικών μέσω SMS
mfa-setup-phone-intro = Σε ποιο τηλέφωνο να στέλνουμε τους κωδικούς σας;
mfa-use-email-otp-title = Ελέγξτε το email σας
mfa-use-phone-otp-title = Ελέγξτε το τηλέφωνό σας

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Εισαγάγετε έναν κωδικό ανάκτησης
mfa-use-recovery-code-intro = Είναι ένας από τους κωδικούς που αποθηκεύσατε όταν ρυθμίσατε τον έλεγχο ταυτότητας πολλών παραγόντων. Καθένας ισχύει για μία φορά.
mfa-view-recovery-codes-title = Αποθηκεύστε τους κωδικούς ανάκτησης
mfa-view-recovery-codes-intro = Αν κάποια στιγμή δεν μπορείτε να λάβετε κωδικό, θα συνδεθείτε με έναν από αυτούς. Καθένας ισχύει για μία φορά. Φυλάξτε τους σε μέρος όπου μόνο εσείς μπορείτε να τους βρείτε: δεν θα εμφανιστούν ξανά.
mfa-view-recovery-codes-list = Οι κωδικοί ανάκτησής σας
mfa-view-recovery-codes-copy = Αντιγραφή
mfa-view-recovery-codes-copied = Αντιγράφηκε
mfa-view-recovery-codes-download = Λήψη
mfa-view-recovery-codes-print = Εκτύπωση
mfa-view-recovery-codes-late = Για την ασφάλειά σας, οι κωδικοί εμφανίζονται μόνο για λίγα λεπτά και ο χρόνος αυτός έχει περάσει.
mfa-view-recovery-codes-submit = Τους αποθήκευσα
mfa-view-recovery-codes-file = Κωδικοί ανάκτησης – { $name }. Καθένας ισχύει για μία φορά.

## Organization

choose-organization-title = Επιλέξτε οργανισμό
choose-organization-intro = Ανήκετε σε περισσότερους από έναν. Σε ποιον θέλετε να μεταβείτε;
choose-organization-legend = Οι οργανισμοί σας
choose-organization-join-title = Συμμετοχή στον οργανισμό { $organization };
choose-organization-join-intro = Δεν είστε ακόμη μέλος αυτού του οργανισμού.
choose-organization-join = Συμμετοχή στον οργανισμό { $organization }
choose-organization-create = Δημιουργία οργανισμού
create-organization-title = Δώστε όνομα στον οργανισμό σας
create-organization-intro = Το όνομα της ομάδας ή της εταιρείας σας. Μπορείτε να το αλλάξετε αργότερα.
create-organization-submit = Δημιουργία οργανισμού

## Passkey

add-passkey-title-offer = Συνδεθείτε πιο γρήγορα την επόμενη φορά
add-passkey-title-required = Δημιουργία κλειδιού πρόσβασης
add-passkey-intro = Με ένα κλειδί πρόσβασης συνδέεστε όπως ξεκλειδώνετε τη συσκευή σας: με το δακτυλικό αποτύπωμα, το πρόσωπο ή το PIN σας. Δεν χρειάζεται να θυμάστε ούτε να πληκτρολογείτε τίποτα.
add-passkey-required = Εδώ απαιτείται κλειδί πρόσβασης. Δημιουργήστε ένα για να συνεχίσετε.
add-passkey-submit = Δημιουργία κλειδιού πρόσβασης
add-passkey-skip = Όχι τώρα
add-passkey-failed = Δεν δημιουργήθηκε κλειδί πρόσβασης. Μπορείτε να δοκιμάσετε ξανά.
add-passkey-no-support = Αυτό το πρόγραμμα περιήγησης δεν μπορεί να δημιουργήσει κλειδί πρόσβασης εδώ. Ενεργοποιήστε το JavaScript ή συνδεθείτε με άλλο πρόγραμμα περιήγησης ή από άλλη συσκευή.
add-passkey-no-support-optional = Αυτό το πρόγραμμα περιήγησης δεν μπορεί να δημιουργήσει κλειδί πρόσβασης εδώ. Μπορείτε να συνεχίσετε χωρίς αυτό.

## Error

error-title = Κάτι πήγε στραβά
error-title-session = Ας ξεκινήσουμε από την αρχή
error-title-access = Δεν έχετε πρόσβαση
error-title-suspended = Η πρόσβαση έχει ανασταλεί
error-title-registration = Η εγγραφή είναι κλειστή
error-title-creation = Δεν δημιουργούνται νέοι οργανισμοί
error-title-request = Πιο αργά, παρακαλώ
error-home = Μετάβαση στην εφαρμογή
error-retry = Σύνδεση ξανά
error-start = Μετάβαση στην αρχική σελίδα
error-code = Κωδικός σφάλματος
error-correlation = Αναφορά
error-support = Αν συνεχίσει να συμβαίνει, στείλτε τα παρακάτω στους υπευθύνους της εφαρμογής.
error-fix-parameter = Η παρακάτω παράμετρος λείπει, στάλθηκε δύο φορές με διαφορετικές τιμές ή αναφέρεται σε κάτι που δεν υπάρχει εδώ. Συγκρίνετε το αίτημα με τις ρυθμίσεις της εφαρμογής.
error-codes-title = Τι σημαίνουν οι κωδικοί σφάλματος
error-codes-intro = Μια σελίδα που αναφέρει πρόβλημα εμφανίζει έναν από αυτούς τους κωδικούς. Οι αριθμοί στις προτάσεις είναι παραδείγματα.

## Account locked

account-locked-title = Ο λογαριασμός σας κλειδώθηκε για λίγο
account-locked-why = Έγιναν πάρα πολλές αποτυχημένες προσπάθειες, γι’ αυτό διακόψαμε προσωρινά τη σύνδεση για να προστατέψουμε τον λογαριασμό σας.
account-locked-remaining = Μπορείτε να δοκιμάσετε ξανά σε { $minutes ->
    [one] { $minutes } λεπτό
   *[other] { $minutes } λεπτά
}.
account-locked-retry = Επιστροφή στη σύνδεση

## Invalid redirect address

invalid-redirect-url-title-callback = Αυτό το URL επιστροφής δεν επιτρέπεται
invalid-redirect-url-title-logout = Αυτή η διεύθυνση αποσύνδεσης δεν επιτρέπεται
invalid-redirect-url-title-missing = Λείπει η διεύθυνση επιστροφής
invalid-redirect-url-intro = Η εφαρμογή ζήτησε να σας στείλουμε σε μια διεύθυνση που δεν είναι στη λίστα της. Για την ασφάλειά σας, σταματήσαμε εδώ.
invalid-redirect-url-missing = Η εφαρμογή δεν μας είπε πού να σας στείλουμε. Για την ασφάλειά σας, σταματήσαμε εδώ.
invalid-redirect-url-value = Διεύθυνση που ζητήθηκε
invalid-redirect-url-parameter = Παράμετρος
invalid-redirect-url-application = Εφαρμογή
invalid-redirect-url-fix = Αναπτύσσετε την εφαρμογή;
invalid-redirect-url-fix-callback = Ανοίξτε τις ρυθμίσεις της εφαρμογής και προσθέστε τη διεύθυνση, ακριβώς όπως εμφανίζεται παραπάνω, στα επιτρεπόμενα URL επιστροφής.
invalid-redirect-url-fix-logout = Ανοίξτε τις ρυθμίσεις της εφαρμογής και προσθέστε τη διεύθυνση, ακριβώς όπως εμφανίζεται παραπάνω, στα επιτρεπόμενα URL ανακατεύθυνσης μετά την αποσύνδεση.
invalid-redirect-url-fix-missing = Στείλτε την παράμετρο που αναφέρεται παραπάνω, με μια διεύθυνση από τη λίστα της εφαρμογής.
invalid-redirect-url-fix-compare = Το πρωτόκολλο, ο κεντρικός υπολογιστής, η θύρα, η διαδρομή και η τελική κάθετος πρέπει να είναι ακριβώς ίδια. Τα http:// και https:// είναι διαφορετικές διευθύνσεις.

## Signed out, signed in

home-title = Το Doorstep λειτουργεί
home-text = Η σύνδεση ξεκινά από την εφαρμογή σας.
home-inbox = Άνοιγμα εισερχομένων
home-discovery = Έγγραφο Discovery

signed-out-title = Αποσυνδεθήκατε
signed-out-text = Μπορείτε πλέον να κλείσετε αυτό το παράθυρο.
signed-out-again = Σύνδεση ξανά
sign-out-confirm-title = Αποσύνδεση;
sign-out-confirm-text = Η περίοδος σύνδεσής σας θα τερματιστεί εδώ και σε κάθε εφαρμογή που τη χρησιμοποιεί.
sign-out-confirm-submit = Αποσύνδεση
sign-out-confirm-stay = Παραμονή σε σύνδεση
success-title = Συνδεθήκατε
success-text = Μπορείτε να κλείσετε αυτό το παράθυρο και να επιστρέψετε στην εφαρμογή.
success-text-app = Μπορείτε να κλείσετε αυτό το παράθυρο και να επιστρέψετε στην εφαρμογή { $application }.
success-open = Άνοιγμα εφαρμογής

## Inbox for developers

dev-inbox-title = Εισερχόμενα
dev-inbox-intro = Μηνύματα που θα είχαν σταλεί. Μένουν σε αυτόν τον υπολογιστή και χάνονται με την επανεκκίνηση.
dev-inbox-empty = Κανένα μήνυμα ακόμη
dev-inbox-empty-hint = Εγγραφείτε ή συνδεθείτε με οποιαδήποτε διεύθυνση και το μήνυμα θα εμφανιστεί εδώ.
dev-inbox-refresh = Ανανέωση
dev-inbox-clear = Διαγραφή όλων
dev-inbox-to = Προς
dev-inbox-text-message = SMS
dev-inbox-code = Κωδικός
dev-inbox-show = Εμφάνιση μηνύματος
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Εισαγάγετε τη διεύθυνση email σας.
problem-email-invalid = Εισαγάγετε μια διεύθυνση email όπως name@example.com.
problem-email-or-username-required = Εισαγάγετε τη διεύθυνση email ή το όνομα χρήστη σας.
problem-email-or-username-invalid = Εισαγάγετε το όνομα χρήστη σας ή μια διεύθυνση email όπως name@example.com.
problem-username-required = Εισαγάγετε ένα όνομα χρήστη.
problem-username-invalid = Το όνομα χρήστη μπορεί να έχει μόνο γράμματα, ψηφία, παύλες και κάτω παύλες.
problem-username-length = Το όνομα χρήστη πρέπει να έχει από { $minimum } έως { $maximum } χαρακτήρες.
problem-username-taken = Αυτό το όνομα χρήστη χρησιμοποιείται ήδη. Επιλέξτε άλλο ή συνδεθείτε, αν είναι δικό σας.
problem-phone-required = Εισαγάγετε τον αριθμό τηλεφώνου σας.
problem-phone-invalid = Δεν μπορούμε να στείλουμε μήνυμα σε αυτόν τον αριθμό τηλεφώνου. Ελέγξτε τα ψηφία και τη χώρα.
problem-phone-country-required = Επιλέξτε τη χώρα του αριθμού τηλεφώνου σας.
problem-phone-not-configured = Δεν μπορούμε ακόμη να στείλουμε SMS εδώ. Συνδεθείτε με άλλον τρόπο ή απευθυνθείτε στους υπευθύνους της εφαρμογής.
problem-method-off = Αυτή η εφαρμογή δεν δέχεται τέτοιου είδους σύνδεση. Χρησιμοποιήστε το παρακάτω πεδίο.
problem-no-contact = Αυτός ο λογαριασμός δεν έχει διεύθυνση email στην οποία να μπορούμε να στείλουμε κωδικό. Ζητήστε βοήθεια από τους υπευθύνους της εφαρμογής.
problem-home-realm-unknown = Δεν γνωρίζουμε εταιρική σύνδεση για αυτή τη διεύθυνση. Ελέγξτε τη διεύθυνση ή συνδεθείτε με άλλον τρόπο.
problem-provider-not-ready = Αυτός ο τρόπος σύνδεσης δεν είναι έτοιμος ακόμη. Επιλέξτε άλλον ή ρωτήστε τους υπευθύνους της εφαρμογής.
problem-provider-unreachable = Η υπηρεσία με την οποία θέλατε να συνδεθείτε δεν απαντά. Δοκιμάστε ξανά σε λίγο ή συνδεθείτε με άλλον τρόπο.
problem-provider-refused = Δεν μπορέσαμε να δεχτούμε την απάντηση της υπηρεσίας με την οποία συνδεθήκατε. Δοκιμάστε ξανά ή συνδεθείτε με άλλον τρόπο.
problem-provider-cancelled = Η σύνδεση ακυρώθηκε εκεί. Δοκιμάστε ξανά ή συνδεθείτε με άλλον τρόπο.
problem-provider-expired = Χρειάστηκε πολύς χρόνος ή είχε ήδη ολοκληρωθεί. Συνδεθείτε ξανά.
problem-provider-not-allowed = Αυτός ο λογαριασμός δεν μπορεί να χρησιμοποιηθεί για σύνδεση εδώ. Χρησιμοποιήστε άλλον ή ρωτήστε τους υπευθύνους της εφαρμογής.
problem-provider-not-fresh = Η υπηρεσία με την οποία συνδεθήκατε δεν ζήτησε ξανά να επιβεβαιώσετε ποιοι είστε. Αποσυνδεθείτε εκεί και δοκιμάστε ξανά εδώ.
problem-provider-faulty = Η υπηρεσία με την οποία θέλατε να συνδεθείτε έχει δικό της πρόβλημα. Δοκιμάστε ξανά σε λίγο ή συνδεθείτε με άλλον τρόπο.
problem-connected-app-expired = Αυτό διήρκεσε πολύ ή έχει ήδη γίνει. Επιστρέψτε στην εφαρμογή και ξεκινήστε ξανά.
problem-connected-app-not-ready = Η σύνδεση με την άλλη υπηρεσία δεν έχει ρυθμιστεί σωστά. Ρωτήστε τους υπευθύνους της εφαρμογής.
problem-connected-app-failed = Η άλλη υπηρεσία δεν απάντησε όπως έπρεπε. Επιστρέψτε στην εφαρμογή και δοκιμάστε ξανά σε λίγο.
problem-connected-app-cancelled = Δεν δόθηκε πρόσβαση. Για να τη δώσετε, επιστρέψτε στην εφαρμογή και ξεκινήστε ξανά.
problem-connected-app-other-user = Αυτό προοριζόταν για άλλον λογαριασμό από εκείνον με τον οποίο έχετε συνδεθεί. Επιστρέψτε στην εφαρμογή και ξεκινήστε ξανά.
problem-email-domain-not-allowed = Με διευθύνσεις αυτού του τομέα δεν μπορεί να δημιουργηθεί λογαριασμός εδώ. Χρησιμοποιήστε τη διεύθυνση της εργασίας σας.
problem-email-taken = Αυτή η διεύθυνση ανήκει σε άλλον λογαριασμό. Συνδεθείτε με αυτήν ή εισαγάγετε μια άλλη.
problem-terms-required = Αποδεχτείτε τους όρους για να δημιουργήσετε λογαριασμό.
problem-domain-not-allowed = Εδώ γίνονται δεκτές μόνο διευθύνσεις από ορισμένους τομείς. Χρησιμοποιήστε τη διεύθυνση της εργασίας σας ή απευθυνθείτε σε έναν διαχειριστή.
problem-first-name-too-long = Το όνομά σας μπορεί να έχει έως { $maximum } χαρακτήρες.
problem-last-name-too-long = Το επώνυμό σας μπορεί να έχει έως { $maximum } χαρακτήρες.
problem-code-required = Εισαγάγετε τον κωδικό από το email.
problem-phone-code-required = Εισαγάγετε τον κωδικό από το SMS.
problem-code-incorrect = Αυτός ο κωδικός δεν είναι σωστός. Ελέγξτε το πιο πρόσφατο email και δοκιμάστε ξανά.
problem-phone-code-incorrect = Αυτός ο κωδικός δεν είναι σωστός. Ελέγξτε το πιο πρόσφατο SMS και δοκιμάστε ξανά.
problem-code-expired = Αυτός ο κωδικός έχει λήξει. Ζητήστε νέον παρακάτω.
problem-code-wrong-length = Ο κωδικός έχει { $length } ψηφία. Βεβαιωθείτε ότι τα αντιγράψατε όλα.
problem-code-too-many-tries = Πάρα πολλοί λανθασμένοι κωδικοί. Σας στείλαμε νέον· ο παλιός δεν ισχύει πλέον.
problem-resend-too-soon = Μόλις σας στείλαμε έναν κωδικό. Μπορείτε να ζητήσετε άλλον σε { $seconds ->
    [one] { $seconds } δευτερόλεπτο
   *[other] { $seconds } δευτερόλεπτα
}.
problem-too-many-codes = Ζητήθηκαν πάρα πολλοί κωδικοί. Δοκιμάστε ξανά σε { $minutes ->
    [one] { $minutes } λεπτό
   *[other] { $minutes } λεπτά
}.
problem-too-many-codes-here = Ζητήθηκαν πάρα πολλοί κωδικοί από το δίκτυό σας. Δοκιμάστε ξανά σε { $minutes ->
    [one] { $minutes } λεπτό
   *[other] { $minutes } λεπτά
}.
problem-too-many-requests-here = Έγιναν πάρα πολλά αιτήματα από το δίκτυό σας. Δοκιμάστε ξανά σε { $minutes ->
    [one] { $minutes } λεπτό
   *[other] { $minutes } λεπτά
}.
problem-password-required = Εισαγάγετε τον κωδικό πρόσβασής σας.
problem-password-incorrect = Αυτός ο κωδικός πρόσβασης δεν είναι σωστός. Δοκιμάστε ξανά.
problem-password-too-short = Χρησιμοποιήστε τουλάχιστον { $minimum ->
    [one] { $minimum } χαρακτήρα
   *[other] { $minimum } χαρακτήρες
}.
problem-password-too-long = Χρησιμοποιήστε έως { $maximum } χαρακτήρες.
problem-password-too-common = Αυτός ο κωδικός πρόσβασης είναι στις λίστες που δοκιμάζουν πρώτα οι εισβολείς. Επιλέξτε άλλον.
problem-password-surrounding-space = Ο κωδικός πρόσβασης δεν μπορεί να αρχίζει ή να τελειώνει με κενό.
problem-password-mismatch = Οι δύο κωδικοί πρόσβασης δεν είναι ίδιοι. Πληκτρολογήστε ξανά και τους δύο.
problem-password-same = Επιλέξτε διαφορετικό κωδικό πρόσβασης από αυτόν που είχατε.
problem-password-is-name = Η διεύθυνση email ή το όνομα χρήστη σας μαντεύεται πολύ εύκολα ως κωδικός πρόσβασης. Επιλέξτε άλλον.
problem-mfa-factor-required = Επιλέξτε έναν τρόπο για να συνεχίσετε.
problem-mfa-same-contact = Μόλις χρησιμοποιήσατε τον κωδικό που σας στείλαμε και ένας ακόμη στο ίδιο σημείο δεν αποδεικνύει κάτι περισσότερο. Ρυθμίστε έναν άλλο τρόπο.
problem-mfa-same-email = Μόλις λάβατε έναν κωδικό σε αυτή τη διεύθυνση. Εισαγάγετε μια άλλη.
problem-mfa-same-phone = Μόλις λάβατε έναν κωδικό σε αυτό το τηλέφωνο. Εισαγάγετε άλλον αριθμό.
problem-app-code-required = Εισαγάγετε τον κωδικό από την εφαρμογή ελέγχου ταυτότητας.
problem-app-code-incorrect = Αυτός ο κωδικός δεν είναι σωστός ή έχει ήδη χρησιμοποιηθεί. Περιμένετε να εμφανίσει η εφαρμογή νέον και εισαγάγετε εκείνον.
problem-recovery-code-required = Εισαγάγετε έναν από τους κωδικούς ανάκτησής σας.
problem-recovery-code-incorrect = Αυτός δεν είναι ένας από τους αχρησιμοποίητους κωδικούς ανάκτησής σας. Ελέγξτε τον ή δοκιμάστε άλλον.
problem-passkey-unknown = Αυτό το κλειδί πρόσβασης δεν είναι γνωστό εδώ. Ίσως έχει καταργηθεί. Συνδεθείτε με άλλον τρόπο.
problem-passkey-refused = Δεν ήταν δυνατός ο έλεγχος του κλειδιού πρόσβασής σας. Δοκιμάστε ξανά ή συνδεθείτε με άλλον τρόπο.
problem-passkey-not-here = Αυτός ο οργανισμός δεν χρησιμοποιεί κλειδιά πρόσβασης. Συνδεθείτε με άλλον τρόπο.
problem-passkey-not-added = Δεν ήταν δυνατή η αποθήκευση του κλειδιού πρόσβασης. Δοκιμάστε ξανά.
problem-organization-required = Επιλέξτε έναν οργανισμό για να συνεχίσετε.
problem-organization-name-required = Εισαγάγετε ένα όνομα για τον οργανισμό σας.
problem-organization-name-too-long = Το όνομα μπορεί να έχει έως { $maximum } χαρακτήρες.
problem-registration-closed = Αυτή τη στιγμή δεν μπορούν να δημιουργηθούν νέοι λογαριασμοί εδώ. Αν έχετε ήδη λογαριασμό, συνδεθείτε.
problem-no-organization-access = Ο λογαριασμός σας δεν είναι μέλος αυτού του οργανισμού. Ζητήστε από έναν διαχειριστή του να σας προσθέσει.
problem-organization-not-found = Δεν βρήκαμε αυτόν τον οργανισμό. Ελέγξτε τον σύνδεσμο που ακολουθήσατε.
problem-organization-suspended = Αυτός ο οργανισμός έχει ανασταλεί. Ζητήστε βοήθεια από τον διαχειριστή του.
problem-organization-creation-closed = Δεν μπορούν να δημιουργηθούν νέοι οργανισμοί εδώ. Απευθυνθείτε στους υπευθύνους της εφαρμογής.
problem-organization-method = Αυτός ο οργανισμός απαιτεί άλλον τρόπο σύνδεσης. Αν δεν προσφέρεται κανένας εδώ, ρωτήστε τον διαχειριστή του.
problem-user-suspended = Ο λογαριασμός σας έχει ανασταλεί. Ζητήστε βοήθεια από τους υπευθύνους της εφαρμογής.
problem-no-method = Σε αυτή την εφαρμογή δεν έχει ενεργοποιηθεί ακόμη κανένας τρόπος σύνδεσης. Ζητήστε βοήθεια από τους υπευθύνους της.
problem-locked = Πάρα πολλές αποτυχημένες προσπάθειες. Δοκιμάστε ξανά σε { $minutes ->
    [one] { $minutes } λεπτό
   *[other] { $minutes } λεπτά
}.
problem-too-many-requests = Έγιναν πάρα πολλά αιτήματα από το δίκτυό σας. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.
problem-session-ended = Αυτή η σύνδεση διήρκεσε πολύ ή έχει ήδη ολοκληρωθεί σε άλλη καρτέλα. Ξεκινήστε ξανά από την εφαρμογή.
problem-other-browser = Αυτή η σύνδεση ξεκίνησε σε άλλο πρόγραμμα περιήγησης. Επιστρέψτε σε εκείνο ή ξεκινήστε ξανά από την εφαρμογή.
problem-form-expired = Αυτή η σελίδα ήταν ανοιχτή για πολλή ώρα. Υποβάλετέ την ξανά.
problem-bad-request = Ο σύνδεσμος ή η φόρμα δεν ήταν πλήρης ή άλλαξε στη διαδρομή. Ξεκινήστε ξανά από την εφαρμογή.
problem-not-found = Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση. Ελέγξτε τον σύνδεσμο που ακολουθήσατε.
problem-unknown = Το σφάλμα είναι δικό μας. Δοκιμάστε ξανά σε λίγο.

## Notices: something happened, as it should

notice-code-sent = Σας στείλαμε νέο κωδικό. Ισχύει μόνο ο πιο πρόσφατος.
notice-password-changed = Ο κωδικός πρόσβασής σας άλλαξε. Συνδεθείτε με τον νέο.
notice-password-requested = Οι υπεύθυνοι αυτής της υπηρεσίας σας ζητούν να επιλέξετε νέο κωδικό πρόσβασης.
notice-sign-in-again = Συνδεθείτε ξανά, για να βεβαιωθούμε ότι είστε εσείς.

## Mail

mail-code-subject-sign-in = { $code } είναι ο κωδικός μίας χρήσης για τη σύνδεσή σας – { $name }
mail-code-subject-sign-up = { $code } είναι ο κωδικός μίας χρήσης για την εγγραφή σας – { $name }
mail-code-subject-reset = { $code } είναι ο κωδικός μίας χρήσης για την επαναφορά του κωδικού πρόσβασής σας – { $name }
mail-code-subject-choose = { $code } είναι ο κωδικός μίας χρήσης για να επιλέξετε κωδικό πρόσβασης – { $name }
mail-code-heading-sign-in = Ο κωδικός σύνδεσής σας
mail-code-heading-sign-up = Επιβεβαιώστε τη διεύθυνση email σας
mail-code-heading-reset = Επαναφορά κωδικού πρόσβασης
# The code stands below.
mail-code-text-sign-in = Εισαγάγετε αυτόν τον κωδικό για να συνδεθείτε στην υπηρεσία { $name }:
mail-code-text-sign-up = Εισαγάγετε αυτόν τον κωδικό για να δημιουργήσετε τον λογαριασμό σας στην υπηρεσία { $name }:
mail-code-text-reset = Εισαγάγετε αυτόν τον κωδικό για να επιλέξετε νέο κωδικό πρόσβασης στην υπηρεσία { $name }:
mail-code-valid-minutes = Ο κωδικός ισχύει για μία φορά και για { $minutes ->
    [one] { $minutes } λεπτό
   *[other] { $minutes } λεπτά
}.
mail-code-valid-hours = Ο κωδικός ισχύει για μία φορά και για { $hours ->
    [one] { $hours } ώρα
   *[other] { $hours } ώρες
}.
mail-code-warning = Κανείς από την υπηρεσία { $name } δεν θα σας τον ζητήσει ποτέ. Αν δεν ζητήσατε αυτόν τον κωδικό, μπορείτε να αγνοήσετε αυτό το email.
mail-code-warning-requested = Κανείς από την υπηρεσία { $name } δεν θα σας τον ζητήσει ποτέ. Αν δεν ήσασταν εσείς, μπορείτε να αγνοήσετε αυτό το email.
mail-no-account-subject = Δεν υπάρχει λογαριασμός για αυτή τη διεύθυνση – { $name }
mail-no-account-heading = Δεν υπάρχει λογαριασμός για αυτή τη διεύθυνση
mail-no-account-text = Κάποιος, πιθανότατα εσείς, θέλησε να συνδεθεί στην υπηρεσία { $name } με αυτή τη διεύθυνση, αλλά δεν υπάρχει λογαριασμός για αυτήν.
mail-no-account-warning = Έχετε χρησιμοποιήσει άλλη διεύθυνση; Δοκιμάστε εκείνη. Αν δεν ήσασταν εσείς, μπορείτε να αγνοήσετε αυτό το email.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Έχετε χρησιμοποιήσει άλλη διεύθυνση; Δοκιμάστε εκείνη. Διαφορετικά, μπορείτε να ζητήσετε πρόσβαση στη σελίδα σύνδεσης. Αν δεν ήσασταν εσείς, μπορείτε να αγνοήσετε αυτό το email.
mail-code-subject-set-up = { $code } είναι ο κωδικός μίας χρήσης για την επιβεβαίωση αυτής της διεύθυνσης – { $name }
mail-code-heading-set-up = Επιβεβαιώστε αυτή τη διεύθυνση
mail-code-text-second-factor = Εισαγάγετε αυτόν τον κωδικό για να ολοκληρώσετε τη σύνδεση στην υπηρεσία { $name }:
mail-code-text-set-up = Εισαγάγετε αυτόν τον κωδικό για να λαμβάνετε σε αυτή τη διεύθυνση τους κωδικούς σύνδεσής σας στην υπηρεσία { $name }:
mail-code-text-confirm = Εισαγάγετε αυτόν τον κωδικό για να επιβεβαιώσετε αυτή τη διεύθυνση στην υπηρεσία { $name }:
mail-code-subject-link = { $code } είναι ο κωδικός μίας χρήσης για τη σύνδεση της υπηρεσίας { $provider } με τον λογαριασμό σας – { $name }
mail-code-text-link = Με αυτόν τον κωδικό, η υπηρεσία { $provider } ({ $account }) δίνει από εδώ και πέρα πρόσβαση στον λογαριασμό σας { $email } στην υπηρεσία { $name }.
mail-mfa-added-subject = Ρυθμίστηκε ο έλεγχος ταυτότητας πολλών παραγόντων – { $name }
mail-mfa-added-heading = Ο λογαριασμός σας προστατεύεται καλύτερα
mail-mfa-added-text-app = Από εδώ και πέρα, η σύνδεση στον λογαριασμό σας στην υπηρεσία { $name } μπορεί να ζητά έναν κωδικό από την εφαρμογή ελέγχου ταυτότητας.
mail-mfa-added-text-email = Από εδώ και πέρα, η σύνδεση στον λογαριασμό σας στην υπηρεσία { $name } μπορεί να ζητά έναν κωδικό που θα σταλεί μέσω email.
mail-mfa-added-text-sms = Από εδώ και πέρα, η σύνδεση στον λογαριασμό σας στην υπηρεσία { $name } μπορεί να ζητά έναν κωδικό που θα σταλεί στο τηλέφωνό σας.
mail-mfa-reset-subject = Έγινε επαναφορά του ελέγχου ταυτότητας πολλών παραγόντων – { $name }
mail-mfa-reset-heading = Έγινε επαναφορά του ελέγχου ταυτότητας πολλών παραγόντων
mail-mfa-reset-text = Ένας διαχειριστής της υπηρεσίας { $name } κατάργησε το δεύτερο βήμα της σύνδεσης από τον λογαριασμό σας και αποσυνδεθήκατε. Ίσως σας ζητηθεί να το ρυθμίσετε ξανά.
mail-mfa-recovery-subject = Χρησιμοποιήθηκε κωδικός ανάκτησης – { $name }
mail-mfa-recovery-heading = Χρησιμοποιήθηκε κωδικός ανάκτησης
mail-mfa-recovery-text = Κάποιος μόλις χρησιμοποίησε έναν από τους κωδικούς ανάκτησής σας για να συνδεθεί στην υπηρεσία { $name }. { $left ->
    [0] Ήταν ο τελευταίος.
    [one] Απομένει { $left } κωδικός.
   *[other] Απομένουν { $left } κωδικοί.
}
mail-mfa-warning = Αν δεν ήσασταν εσείς, αλλάξτε αμέσως τον κωδικό πρόσβασής σας και ενημερώστε τους υπευθύνους της υπηρεσίας { $name }.
mail-password-changed-subject = Ο κωδικός πρόσβασής σας άλλαξε – { $name }
mail-password-changed-heading = Ο κωδικός πρόσβασής σας άλλαξε
mail-password-changed-text = Ο κωδικός πρόσβασης του λογαριασμού σας στην υπηρεσία { $name } μόλις άλλαξε.
mail-password-changed-warning = Αν δεν ήσασταν εσείς, επαναφέρετε αμέσως τον κωδικό πρόσβασής σας και ενημερώστε τους υπευθύνους της υπηρεσίας { $name }.
mail-password-set-subject = Ο λογαριασμός σας στην υπηρεσία { $name } έχει πλέον κωδικό πρόσβασης
mail-password-set-heading = Ο λογαριασμός σας έχει πλέον κωδικό πρόσβασης
mail-password-set-text = Μόλις ορίστηκε κωδικός πρόσβασης για τον λογαριασμό σας στην υπηρεσία { $name }. Στο εξής μπορείτε να συνδέεστε με αυτόν.
mail-passkey-added-subject = Προστέθηκε κλειδί πρόσβασης στον λογαριασμό σας – { $name }
mail-passkey-added-heading = Προστέθηκε κλειδί πρόσβασης
mail-passkey-added-text = Μπορείτε πλέον να συνδέεστε στην υπηρεσία { $name } με αυτό το κλειδί πρόσβασης: { $passkey }.
mail-passkey-added-warning = Αν δεν ήσασταν εσείς, ενημερώστε αμέσως τους υπευθύνους της υπηρεσίας { $name }.
mail-passkey-removed-subject = Καταργήθηκε κλειδί πρόσβασης από τον λογαριασμό σας – { $name }
mail-passkey-removed-heading = Καταργήθηκε κλειδί πρόσβασης
mail-passkey-removed-text = Αυτό το κλειδί πρόσβασης δεν σας συνδέει πλέον στον λογαριασμό σας στην υπηρεσία { $name }: { $passkey }.
mail-passkey-removed-warning = Αποσυνδεθήκατε από παντού. Αν δεν το περιμένατε, ενημερώστε τους υπευθύνους της υπηρεσίας { $name }.
mail-account-linked-subject = Νέος τρόπος σύνδεσης στην υπηρεσία { $name }
mail-account-linked-heading = Νέος τρόπος σύνδεσης
mail-account-linked-text = Από εδώ και πέρα, και η υπηρεσία { $provider } ({ $account }) δίνει πρόσβαση στον λογαριασμό σας { $email } στην υπηρεσία { $name }.
mail-account-linked-text-company = Από εδώ και πέρα, μόνο η υπηρεσία { $provider } ({ $account }) δίνει πρόσβαση στον λογαριασμό σας { $email } στην υπηρεσία { $name }.
mail-account-linked-removed = Δεν δίνουν πλέον πρόσβαση: { $ways }.
mail-account-linked-passkeys = Κλειδιά πρόσβασης
mail-webhook-disabled-subject = Απενεργοποιήθηκε το webhook { $webhook }
mail-webhook-disabled-heading = Απενεργοποιήθηκε ένα webhook
mail-webhook-disabled-text = Το webhook «{ $webhook }» της υπηρεσίας { $name } δεν έχει δεχτεί τίποτα εδώ και τρεις ημέρες, γι’ αυτό δεν του στέλνεται πλέον τίποτα.
mail-webhook-disabled-warning = Όταν ο παραλήπτης του λειτουργήσει ξανά, αλλάξτε το webhook ή αποθηκεύστε το όπως είναι: έτσι ενεργοποιείται. Ό,τι συνέβη ως τότε παραμένει στο αρχείο καταγραφής ελέγχου.
mail-footer = Λαμβάνετε αυτό το email επειδή αυτή η διεύθυνση χρησιμοποιήθηκε στην υπηρεσία { $name }.

## Text messages

sms-code-text = { $code } είναι ο κωδικός μίας χρήσης για τη σύνδεσή σας – { $name }
