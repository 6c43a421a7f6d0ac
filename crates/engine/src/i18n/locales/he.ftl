### Hebrew. Neutral address (יש להזין, אפשר לנסות), no forms that show a gender; quotation marks ” ”.
### Names follow אל, של, מטעם or ב-, so that they need no article and no agreement.

## Everywhere

action-continue = המשך
action-change-email = שימוש בכתובת אימייל אחרת
action-change-phone = שימוש במספר טלפון אחר
action-change-account = שימוש בחשבון אחר
label-email = כתובת אימייל
label-email-or-username = כתובת אימייל או שם משתמש
label-username = שם משתמש
label-phone = מספר טלפון
label-country = מדינה או אזור
label-password = סיסמה
label-first-name = שם פרטי
label-last-name = שם משפחה
label-code = קוד
label-organization-name = שם הארגון
label-terms = תנאי השימוש והודעת הפרטיות מקובלים עליי.
label-news = אני רוצה לקבל חדשות ומבצעים באימייל. אוכל לשנות את דעתי בכל עת.
label-recovery-code = קוד שחזור
label-account = חשבון
label-optional = { $label } (לא חובה)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = שגיאה:
frame-problems-heading = נא לבדוק את הפרטים הבאים
frame-privacy = פרטיות
frame-terms = תנאים
frame-powered = מופעל באמצעות Doorstep

## Sign in

login-title = כניסה
login-intro = כדי להמשיך, יש להזין את כתובת האימייל שלך.
login-intro-username = כדי להמשיך, יש להזין את שם המשתמש שלך.
login-intro-email-or-username = כדי להמשיך, יש להזין את כתובת האימייל או את שם המשתמש שלך.
login-intro-phone = כדי להמשיך, יש להזין את מספר הטלפון שלך.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = כדי להמשיך אל { $application }
# The question, and the link behind it.
login-no-account = עדיין אין לך חשבון?
login-register = יצירת חשבון
login-use-email = שימוש בכתובת אימייל
login-use-username = שימוש בשם משתמש
login-use-email-or-username = שימוש בכתובת אימייל או בשם משתמש
login-use-phone = שימוש במספר טלפון
login-passkey = כניסה עם מפתח גישה
login-passkey-failed = זה לא הצליח. אפשר לנסות שוב או להיכנס בדרך אחרת.
# Between the form and the buttons of other ways to sign in.
login-or = או
login-continue-with = המשך עם { $provider }
login-sso = כניסה עם SSO

## Sign in with a company’s own provider

sso-home-realm-title = כניסה עם SSO
sso-home-realm-intro = יש להזין את כתובת האימייל בעבודה. נעביר אותך לדף הכניסה של החברה.
sso-home-realm-back = כניסה בדרך אחרת

## On the way to another provider

leave-title = רק רגע
leave-intro = אנחנו מעבירים אותך לדף הכניסה. אם לא קורה כלום, יש ללחוץ על הכפתור.

## Register

register-title = יצירת חשבון
register-intro-app = כדי להמשיך אל { $application }
register-intro = זה לוקח פחות מדקה.
# The question, and the link behind it.
register-have-account = כבר יש לך חשבון?
register-sign-in = כניסה
register-username-hint = אותיות, ספרות, מקפים וקווים תחתונים.

## Email address of a new username

provide-email-title = כתובת האימייל שלך
provide-email-intro = נשלח אליה קוד אימות. היא תידרש אם תאבד לך אי פעם הגישה לחשבון.
provide-email-intro-provider = לא קיבלנו מ-{ $provider } כתובת אימייל שאפשר לסמוך עליה. נשלח לך קוד לאימות הכתובת שלך.
provide-email-intro-named = קיבלנו מ-{ $provider } את הכתובת הזו. נשלח לך קוד לאימות שהיא שלך.

## Clickwrap

clickwrap-title = עוד דבר אחד
clickwrap-intro = כדי ליצור את החשבון, יש להסכים לתנאים.

## Account not found

account-not-found-title = הכתובת הזו לא מוכרת לנו
account-not-found-title-username = שם המשתמש הזה לא מוכר לנו
account-not-found-title-phone = המספר הזה לא מוכר לנו
account-not-found-offer = עדיין אין חשבון עם כתובת האימייל הזו. אפשר ליצור חשבון עכשיו או לנסות כתובת אחרת.
account-not-found-offer-username = עדיין אין חשבון עם שם המשתמש הזה. אפשר ליצור חשבון עכשיו או לנסות שם משתמש אחר.
account-not-found-offer-phone = עדיין אין חשבון עם מספר הטלפון הזה. אפשר ליצור חשבון עכשיו או לנסות מספר אחר.
account-not-found-closed = אין חשבון עם כתובת האימייל הזו. כדאי לבדוק את האיות או לנסות כתובת אחרת.
account-not-found-closed-username = אין חשבון עם שם המשתמש הזה. כדאי לבדוק את האיות או לנסות שם אחר.
account-not-found-closed-phone = אין חשבון עם מספר הטלפון הזה. כדאי לבדוק את הספרות ואת המדינה או לנסות מספר אחר.
account-not-found-create = יצירת חשבון
account-not-found-back = לנסות כתובת אחרת
account-not-found-back-username = לנסות שם משתמש אחר
account-not-found-back-phone = לנסות מספר אחר

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = בקשת גישה
# On the page to register, before that link.
request-access-offer = החשבונות כאן נפתחים לפי בקשה.
request-access-title = בקשת גישה
request-access-intro = אי אפשר ליצור כאן חשבון באופן עצמאי. נשמח לדעת מי אתם, ונעיין בבקשה.
request-access-intro-account = החשבון שלך עדיין לא שייך לארגון הזה. אפשר לשלוח בקשה, ונעיין בה.
request-access-submit = שליחת הבקשה
request-access-success-title = הבקשה התקבלה
# The address stands below.
request-access-success-text = תודה. אחרי שהגישה תאושר, אפשר יהיה להיכנס עם כתובת האימייל הזו.

## Code

code-title-sign-in = יש לבדוק את האימייל
code-title-sign-up = אימות כתובת האימייל
# The address stands below.
code-intro = שלחנו קוד בן 6 ספרות אל
code-intro-username = שלחנו קוד בן 6 ספרות לכתובת האימייל שלך.
code-hint = ייתכן שתחלוף דקה עד שהאימייל יגיע. כדאי לבדוק גם בתיקיית הספאם.
# The question, and the button behind it.
code-not-received = לא קיבלת אימייל?
code-resend = שליחת קוד חדש
code-link = מאותו רגע { $provider } ({ $account }) יפתח את החשבון שלך.
code-link-company = זו תהיה דרך הכניסה היחידה: דרכי הכניסה האחרות שלך, כגון סיסמה או מפתחות גישה, יוסרו.
reset-password-verify-email-otp-title = יש לבדוק את האימייל
reset-password-verify-email-otp-intro = כדי לבחור סיסמה, יש להזין את הקוד בן 6 הספרות ששלחנו אל
reset-password-verify-email-otp-intro-username = כדי לבחור סיסמה, יש להזין את הקוד בן 6 הספרות ששלחנו לכתובת האימייל שלך.

## Code by text message

phone-code-title-sign-in = יש לבדוק את הטלפון
phone-code-title-sign-up = אימות מספר הטלפון
phone-code-intro = שלחנו הודעת SMS עם קוד בן 6 ספרות אל
phone-code-hint = ייתכן שתחלוף דקה עד שההודעה תגיע.
phone-code-not-received = לא קיבלת הודעה?

## Password

verify-password-title = הזנת סיסמה
verify-password-forgot = שכחת את הסיסמה?
set-password-title-create = יצירת סיסמה
set-password-title-replace = בחירת סיסמה חדשה
set-password-intro-create = הסיסמה תשמש אותך בכניסה הבאה.
set-password-intro-replace = לאחר השמירה, הסיסמה הישנה תפסיק לפעול.
set-password-intro-temporary = סיסמה זמנית פועלת פעם אחת בלבד. יש לבחור את הסיסמה שתשמש אותך מעכשיו.
set-password-first = סיסמה חדשה
set-password-second = הסיסמה החדשה פעם נוספת
set-password-hint = לפחות { $minimum ->
    [one] תו אחד
    [two] שני תווים
    [many] { $minimum } תווים
   *[other] { $minimum } תווים
}. כמה מילים ברצף יוצרות סיסמה חזקה.
set-password-submit = שמירת הסיסמה

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = הגנה על החשבון שלך
mfa-method-selection-title-use = אימות הזהות שלך
mfa-method-selection-intro-set-up = מעכשיו, כל כניסה תאומת באמצעות משהו שיש רק לך. איזו דרך מתאימה לך?
mfa-method-selection-intro-use = יש לבחור איך לאמת את הכניסה הזו.
mfa-method-selection-legend = דרכי אימות
mfa-method-selection-app = אפליקציית אימות
mfa-method-selection-app-hint = קודים מאפליקציה בטלפון שלך
mfa-method-selection-email = אימייל
mfa-method-selection-email-hint = קוד שיישלח לתיבת האימייל שלך
mfa-method-selection-sms = הודעת SMS
mfa-method-selection-sms-hint = קוד שיישלח לטלפון שלך
mfa-method-selection-recovery = קוד שחזור
mfa-method-selection-recovery-hint = אחד מהקודים ששמרת
mfa-method-selection-decline = לא להשתמש באימות רב-שלבי
mfa-other-way = לנסות דרך אחרת

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = הגדרת אפליקציית האימות
mfa-authenticator-app-title-use = הזנת הקוד מהאפליקציה
mfa-authenticator-app-intro-use = יש לפתוח את אפליקציית האימות ולהזין את הקוד בן 6 הספרות שמופיע בה עבור החשבון הזה.
mfa-authenticator-app-scan = יש לסרוק את התמונה הזו באפליקציית האימות.
mfa-authenticator-app-picture = קוד QR לאפליקציית האימות
mfa-authenticator-app-open = האפליקציה במכשיר הזה? אפשר לפתוח אותה
mfa-authenticator-app-manual = לא ניתן לסרוק? אפשר להזין את המפתח הזה ידנית
mfa-authenticator-app-account = חשבון
mfa-authenticator-app-key = מפתח הגדרה
mfa-authenticator-app-then = לאחר מכן, יש להזין את הקוד בן 6 הספרות שמופיע באפליקציה.
mfa-authenticator-app-hint-use = כל 30 שניות מופיע קוד חדש, וכל קוד פועל פעם אחת בלבד.

## Multi-factor authentication: email and phone

mfa-setup-email-title = הגדרת קודים באימייל
mfa-setup-email-intro = לאיזו כתובת לשלוח את הקודים? עדיף לבחור כתובת שלא משמשת אותך לכניסה.
mfa-setup-phone-title = הגדרת קודים ב-SMS
mfa-setup-phone-intro = לאיזה טלפון לשלוח את הקודים?
mfa-use-email-otp-title = יש לבדוק את האימייל
mfa-use-phone-otp-title = יש לבדוק את הטלפון

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = הזנת קוד שחזור
mfa-use-recovery-code-intro = זהו אחד מהקודים ששמרת כשהגדרת אימות רב-שלבי. כל קוד פועל פעם אחת בלבד.
mfa-view-recovery-codes-title = שמירת קודי השחזור
mfa-view-recovery-codes-intro = אם אי פעם לא תהיה אפשרות לקבל קוד, אפשר יהיה להיכנס עם אחד מאלה. כל אחד פועל פעם אחת בלבד. יש לשמור אותם במקום שרק לך יש גישה אליו: הם לא יוצגו שוב.
mfa-view-recovery-codes-list = קודי השחזור שלך
mfa-view-recovery-codes-copy = העתקה
mfa-view-recovery-codes-copied = הועתק
mfa-view-recovery-codes-download = הורדה
mfa-view-recovery-codes-print = הדפסה
mfa-view-recovery-codes-late = מטעמי אבטחה, הקודים מוצגים רק למשך כמה דקות, והזמן הזה חלף.
mfa-view-recovery-codes-submit = שמרתי אותם
mfa-view-recovery-codes-file = קודי שחזור עבור { $name }. כל קוד פועל פעם אחת בלבד.

## Organization

choose-organization-title = בחירת ארגון
choose-organization-intro = החשבון שלך שייך ליותר מארגון אחד. לאן ברצונך להיכנס?
choose-organization-legend = הארגונים שלך
choose-organization-join-title = להצטרף אל { $organization }?
choose-organization-join-intro = החשבון שלך עדיין לא שייך לארגון הזה.
choose-organization-join = הצטרפות אל { $organization }
choose-organization-create = יצירת ארגון
create-organization-title = בחירת שם לארגון
create-organization-intro = השם של הצוות או החברה שלך. אפשר לשנות אותו בהמשך.
create-organization-submit = יצירת הארגון

## Passkey

add-passkey-title-offer = כניסה מהירה יותר בפעם הבאה
add-passkey-title-required = יצירת מפתח גישה
add-passkey-intro = עם מפתח גישה נכנסים באותה דרך שבה פותחים את נעילת המכשיר: בטביעת אצבע, בזיהוי פנים או בקוד PIN. אין צורך לזכור או להקליד שום דבר.
add-passkey-required = כאן נדרש מפתח גישה. כדי להמשיך, יש ליצור אותו.
add-passkey-submit = יצירת מפתח גישה
add-passkey-skip = לא עכשיו
add-passkey-failed = לא נוצר מפתח גישה. אפשר לנסות שוב.
add-passkey-no-support = אי אפשר ליצור כאן מפתח גישה בדפדפן הזה. אפשר להפעיל את JavaScript, או להיכנס בדפדפן אחר או במכשיר אחר.
add-passkey-no-support-optional = אי אפשר ליצור כאן מפתח גישה בדפדפן הזה. אפשר להמשיך בלעדיו.

## Error

error-title = משהו השתבש
error-title-session = נתחיל מחדש
error-title-access = אין לך גישה
error-title-suspended = הגישה מושעית
error-title-registration = ההרשמה סגורה
error-title-creation = אי אפשר ליצור ארגונים חדשים
error-title-request = קצת יותר לאט
error-home = מעבר לאפליקציה
error-retry = כניסה מחדש
error-start = מעבר לדף הפתיחה
error-code = קוד שגיאה
error-correlation = מספר סימוכין
error-support = אם זה חוזר על עצמו, יש לשלוח את הפרטים האלה למפעילי האפליקציה.
error-fix-parameter = הפרמטר שלמטה חסר, נשלח פעמיים עם ערכים שונים או מציין משהו שלא קיים כאן. יש להשוות את הבקשה להגדרות האפליקציה.
error-codes-title = המשמעות של קודי השגיאה
error-codes-intro = דף שמודיע על בעיה מציג אחד מהקודים האלה. המספרים שבמשפטים הם דוגמאות.

## Account locked

account-locked-title = החשבון שלך נעול לזמן קצר
account-locked-why = היו יותר מדי ניסיונות כושלים, ולכן השהינו את הכניסה כדי לשמור על החשבון שלך.
account-locked-remaining = אפשר לנסות שוב בעוד { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
    [many] { $minutes } דקות
   *[other] { $minutes } דקות
}.
account-locked-retry = חזרה לכניסה

## Invalid redirect address

invalid-redirect-url-title-callback = כתובת ה-URL לקריאה חוזרת אינה מורשית
invalid-redirect-url-title-logout = כתובת היציאה הזו אינה מורשית
invalid-redirect-url-title-missing = אין כתובת לחזור אליה
invalid-redirect-url-intro = האפליקציה ביקשה להעביר אותך לכתובת שלא נמצאת ברשימה שלה. מטעמי אבטחה, עצרנו כאן.
invalid-redirect-url-missing = האפליקציה לא ציינה לאן להעביר אותך. מטעמי אבטחה, עצרנו כאן.
invalid-redirect-url-value = הכתובת המבוקשת
invalid-redirect-url-parameter = פרמטר
invalid-redirect-url-application = אפליקציה
invalid-redirect-url-fix = פיתחת את האפליקציה?
invalid-redirect-url-fix-callback = יש לפתוח את הגדרות האפליקציה ולהוסיף את הכתובת, בדיוק כפי שהיא מופיעה למעלה, לכתובות ה-URL המורשות לקריאה חוזרת.
invalid-redirect-url-fix-logout = יש לפתוח את הגדרות האפליקציה ולהוסיף את הכתובת, בדיוק כפי שהיא מופיעה למעלה, לכתובות ה-URL המורשות להפניה אחרי יציאה.
invalid-redirect-url-fix-missing = יש לשלוח את הפרמטר שמצוין למעלה, עם כתובת מהרשימה של האפליקציה.
invalid-redirect-url-fix-compare = הפרוטוקול, המארח, הפורט, הנתיב והלוכסן הסופי חייבים להיות זהים לגמרי. הכתובות ‎http://‎ ו-‎https://‎ שונות זו מזו.

## Signed out, signed in

home-title = שרת Doorstep פועל
home-text = הכניסה מתחילה באפליקציה שלך.
home-inbox = פתיחת הדואר הנכנס
home-discovery = מסמך Discovery

signed-out-title = יצאת מהחשבון
signed-out-text = אפשר לסגור את החלון הזה עכשיו.
signed-out-again = כניסה מחדש
sign-out-confirm-title = לצאת מהחשבון?
sign-out-confirm-text = הפעולה תסיים את החיבור שלך כאן ובכל אפליקציה שמשתמשת בו.
sign-out-confirm-submit = יציאה
sign-out-confirm-stay = להישאר בחשבון
success-title = נכנסת לחשבון
success-text = אפשר לסגור את החלון הזה ולחזור לאפליקציה.
success-text-app = אפשר לסגור את החלון הזה ולחזור אל { $application }.
success-open = פתיחת האפליקציה

## Inbox for developers

dev-inbox-title = דואר נכנס
dev-inbox-intro = הודעות שהיו אמורות להישלח. הן נשארות במחשב הזה ונמחקות בהפעלה מחדש.
dev-inbox-empty = אין עדיין הודעות
dev-inbox-empty-hint = אחרי הרשמה או כניסה עם כתובת כלשהי, ההודעה תופיע כאן.
dev-inbox-refresh = רענון
dev-inbox-clear = מחיקת הכול
dev-inbox-to = אל
dev-inbox-text-message = הודעת SMS
dev-inbox-code = קוד
dev-inbox-show = הצגת ההודעה
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = יש להזין את כתובת האימייל שלך.
problem-email-invalid = יש להזין כתובת אימייל כמו name@example.com.
problem-email-or-username-required = יש להזין את כתובת האימייל או את שם המשתמש שלך.
problem-email-or-username-invalid = יש להזין את שם המשתמש שלך, או כתובת אימייל כמו name@example.com.
problem-username-required = יש להזין שם משתמש.
problem-username-invalid = שם משתמש יכול להכיל רק אותיות, ספרות, מקפים וקווים תחתונים.
problem-username-length = שם משתמש צריך להכיל בין { $minimum } ל-{ $maximum } תווים.
problem-username-taken = שם המשתמש הזה כבר תפוס. אפשר לבחור שם אחר, או להיכנס אם הוא שלך.
problem-phone-required = יש להזין את מספר הטלפון שלך.
problem-phone-invalid = אי אפשר לשלוח הודעות למספר הטלפון הזה. כדאי לבדוק את הספרות ואת המדינה.
problem-phone-country-required = יש לבחור את המדינה של מספר הטלפון שלך.
problem-phone-not-configured = עדיין אי אפשר לשלוח מכאן הודעות SMS. אפשר להיכנס בדרך אחרת או לפנות למפעילי האפליקציה.
problem-method-off = האפליקציה הזו לא תומכת בסוג הכניסה הזה. יש להשתמש בשדה שלמטה.
problem-no-contact = לחשבון הזה אין כתובת אימייל שאפשר לשלוח אליה קוד. יש לפנות למפעילי האפליקציה לקבלת עזרה.
problem-home-realm-unknown = לא מוכרת לנו כניסה של חברה לכתובת הזו. יש לבדוק את הכתובת או להיכנס בדרך אחרת.
problem-provider-not-ready = דרך הכניסה הזו עדיין לא מוכנה. יש לבחור דרך אחרת או לפנות למפעילים של האפליקציה.
problem-provider-unreachable = השירות שדרכו רצית להיכנס לא מגיב. יש לנסות שוב בעוד רגע או להיכנס בדרך אחרת.
problem-provider-refused = לא יכולנו לקבל את התשובה של השירות שדרכו נכנסת. יש לנסות שוב או להיכנס בדרך אחרת.
problem-provider-cancelled = הכניסה בוטלה שם. יש לנסות שוב או להיכנס בדרך אחרת.
problem-provider-expired = זה ארך יותר מדי זמן או שכבר בוצע. יש להיכנס פעם נוספת.
problem-provider-not-allowed = אי אפשר להיכנס לכאן עם החשבון הזה. יש להשתמש בחשבון אחר או לפנות למפעילים של האפליקציה.
problem-provider-not-fresh = השירות שדרכו נכנסת לא אימת שוב את הזהות שלך. יש לצאת ממנו ואז לנסות שוב כאן.
problem-provider-faulty = בשירות שדרכו רצית להיכנס יש תקלה. יש לנסות שוב בעוד רגע או להיכנס בדרך אחרת.
problem-connected-app-expired = זה נמשך זמן רב מדי, או שכבר בוצע. יש לחזור לאפליקציה ולהתחיל מחדש.
problem-connected-app-not-ready = החיבור לשירות האחר לא הוגדר כראוי. יש לפנות למפעילים של האפליקציה.
problem-connected-app-failed = השירות האחר לא הגיב כראוי. יש לחזור לאפליקציה ולנסות שוב בעוד רגע.
problem-connected-app-cancelled = הגישה לא אושרה. כדי לאשר אותה, יש לחזור לאפליקציה ולהתחיל מחדש.
problem-connected-app-other-user = הבקשה הזו נועדה לחשבון אחר ולא לחשבון שאליו נכנסת. יש לחזור לאפליקציה ולהתחיל מחדש.
problem-email-domain-not-allowed = אי אפשר ליצור כאן חשבון עם כתובת מהדומיין הזה. יש להשתמש בכתובת מהעבודה.
problem-email-taken = הכתובת הזו שייכת לחשבון אחר. אפשר להיכנס איתה, או להזין כתובת אחרת.
problem-terms-required = כדי ליצור חשבון, יש להסכים לתנאים.
problem-domain-not-allowed = הכניסה כאן מותרת רק לכתובות מדומיינים מסוימים. אפשר להשתמש בכתובת מהעבודה או לפנות למנהלי המערכת.
problem-first-name-too-long = השם הפרטי יכול להכיל עד { $maximum } תווים.
problem-last-name-too-long = שם המשפחה יכול להכיל עד { $maximum } תווים.
problem-code-required = יש להזין את הקוד מהאימייל.
problem-phone-code-required = יש להזין את הקוד מהודעת ה-SMS.
problem-code-incorrect = הקוד שגוי. כדאי לבדוק באימייל האחרון ולנסות שוב.
problem-phone-code-incorrect = הקוד שגוי. כדאי לבדוק בהודעת ה-SMS האחרונה ולנסות שוב.
problem-code-expired = הקוד ישן מדי. אפשר לבקש קוד חדש למטה.
problem-code-wrong-length = הקוד כולל { $length } ספרות. יש לוודא שהעתקת את כולן.
problem-code-too-many-tries = הוזנו יותר מדי קודים שגויים. שלחנו לך קוד חדש; הקוד הישן כבר לא פועל.
problem-resend-too-soon = הרגע שלחנו לך קוד. אפשר לבקש קוד נוסף בעוד { $seconds ->
    [one] שנייה אחת
    [two] שתי שניות
    [many] { $seconds } שניות
   *[other] { $seconds } שניות
}.
problem-too-many-codes = התבקשו יותר מדי קודים. אפשר לנסות שוב בעוד { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
    [many] { $minutes } דקות
   *[other] { $minutes } דקות
}.
problem-too-many-codes-here = התבקשו יותר מדי קודים מהרשת שלך. אפשר לנסות שוב בעוד { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
    [many] { $minutes } דקות
   *[other] { $minutes } דקות
}.
problem-too-many-requests-here = הגיעו יותר מדי בקשות מהרשת שלך. אפשר לנסות שוב בעוד { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
    [many] { $minutes } דקות
   *[other] { $minutes } דקות
}.
problem-password-required = יש להזין את הסיסמה שלך.
problem-password-incorrect = הסיסמה שגויה. יש לנסות שוב.
problem-password-too-short = הסיסמה צריכה להכיל לפחות { $minimum ->
    [one] תו אחד
    [two] שני תווים
    [many] { $minimum } תווים
   *[other] { $minimum } תווים
}.
problem-password-too-long = הסיסמה יכולה להכיל עד { $maximum } תווים.
problem-password-too-common = הסיסמה הזו מופיעה ברשימות שתוקפים מנסים קודם. יש לבחור סיסמה אחרת.
problem-password-surrounding-space = סיסמה לא יכולה להתחיל או להסתיים ברווח.
problem-password-mismatch = שתי הסיסמאות לא זהות. יש להקליד שוב את שתיהן.
problem-password-same = יש לבחור סיסמה אחרת מזו שהייתה לך.
problem-password-is-name = קל מדי לנחש את כתובת האימייל או את שם המשתמש שלך כסיסמה. יש לבחור סיסמה אחרת.
problem-mfa-factor-required = כדי להמשיך, יש לבחור אפשרות אחת.
problem-mfa-same-contact = השתמשת הרגע בקוד ששלחנו לך, וקוד נוסף לאותו מקום לא מוכיח יותר מזה. יש להגדיר דרך אחרת.
problem-mfa-same-email = קיבלת הרגע קוד בכתובת הזו. יש להזין כתובת אחרת.
problem-mfa-same-phone = קיבלת הרגע קוד בטלפון הזה. יש להזין מספר אחר.
problem-app-code-required = יש להזין את הקוד מאפליקציית האימות.
problem-app-code-incorrect = הקוד שגוי או שכבר נעשה בו שימוש. יש להמתין עד שיופיע קוד חדש באפליקציה ולהזין אותו.
problem-recovery-code-required = יש להזין אחד מקודי השחזור שלך.
problem-recovery-code-incorrect = זה לא אחד מקודי השחזור שלך שטרם נוצלו. כדאי לבדוק אותו או לנסות קוד אחר.
problem-passkey-unknown = מפתח הגישה הזה לא מוכר כאן. ייתכן שהוא הוסר. יש להיכנס בדרך אחרת.
problem-passkey-refused = לא הצלחנו לאמת את מפתח הגישה שלך. אפשר לנסות שוב או להיכנס בדרך אחרת.
problem-passkey-not-here = הארגון הזה לא משתמש במפתחות גישה. יש להיכנס בדרך אחרת.
problem-passkey-not-added = לא הצלחנו לשמור את מפתח הגישה. יש לנסות שוב.
problem-organization-required = כדי להמשיך, יש לבחור ארגון.
problem-organization-name-required = יש להזין שם לארגון.
problem-organization-name-too-long = השם יכול להכיל עד { $maximum } תווים.
problem-registration-closed = כרגע אי אפשר ליצור כאן חשבונות חדשים. אם כבר יש לך חשבון, אפשר להיכנס.
problem-no-organization-access = החשבון שלך לא שייך לארגון הזה. יש לבקש ממנהלי המערכת של הארגון להוסיף אותך.
problem-organization-not-found = לא מצאנו את הארגון הזה. כדאי לבדוק את הקישור שהוביל לכאן.
problem-organization-suspended = הארגון הזה מושעה. יש לפנות למנהלי המערכת שלו לקבלת עזרה.
problem-organization-creation-closed = אי אפשר ליצור כאן ארגונים חדשים. יש לפנות למפעילי האפליקציה.
problem-organization-method = הארגון הזה דורש דרך כניסה אחרת. אם לא מוצעת כאן דרך כזו, יש לפנות למנהלי המערכת שלו.
problem-user-suspended = החשבון שלך מושעה. יש לפנות למפעילי האפליקציה לקבלת עזרה.
problem-no-method = עדיין לא הופעלה באפליקציה הזו אף דרך כניסה. יש לפנות למפעילים שלה לקבלת עזרה.
problem-locked = היו יותר מדי ניסיונות כושלים. אפשר לנסות שוב בעוד { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
    [many] { $minutes } דקות
   *[other] { $minutes } דקות
}.
problem-too-many-requests = הגיעו יותר מדי בקשות מהרשת שלך. יש להמתין דקה ולנסות שוב.
problem-session-ended = הכניסה הזו נמשכה זמן רב מדי, או שכבר הושלמה בכרטיסייה אחרת. יש להתחיל מחדש מהאפליקציה.
problem-other-browser = הכניסה הזו התחילה בדפדפן אחר. אפשר לחזור אליו או להתחיל מחדש מהאפליקציה.
problem-form-expired = הדף הזה היה פתוח זמן רב מדי. נא לשלוח אותו שוב.
problem-bad-request = הקישור או הטופס היו חלקיים או השתנו בדרך. יש להתחיל מחדש מהאפליקציה.
problem-not-found = אין שום דבר בכתובת הזו. כדאי לבדוק את הקישור שהוביל לכאן.
problem-unknown = התקלה אצלנו. אפשר לנסות שוב בעוד רגע.

## Notices: something happened, as it should

notice-code-sent = שלחנו לך קוד חדש. רק הקוד האחרון פועל.
notice-password-changed = הסיסמה שונתה. עכשיו אפשר להיכנס עם הסיסמה החדשה.
notice-password-requested = מפעילי השירות מבקשים ממך לבחור סיסמה חדשה.
notice-sign-in-again = כדי לוודא שזה אכן החשבון שלך, יש להיכנס שוב.

## Mail

mail-code-subject-sign-in = { $code } הוא הקוד החד-פעמי שלך לכניסה אל { $name }
mail-code-subject-sign-up = { $code } הוא הקוד החד-פעמי שלך להרשמה אל { $name }
mail-code-subject-reset = { $code } הוא הקוד החד-פעמי שלך לאיפוס הסיסמה ב-{ $name }
mail-code-subject-choose = { $code } הוא הקוד החד-פעמי שלך לבחירת סיסמה ב-{ $name }
mail-code-heading-sign-in = קוד הכניסה שלך
mail-code-heading-sign-up = אימות כתובת האימייל שלך
mail-code-heading-reset = איפוס הסיסמה שלך
# The code stands below.
mail-code-text-sign-in = כדי להיכנס אל { $name }, יש להזין את הקוד הזה:
mail-code-text-sign-up = כדי ליצור את החשבון שלך ב-{ $name }, יש להזין את הקוד הזה:
mail-code-text-reset = כדי לבחור סיסמה חדשה ב-{ $name }, יש להזין את הקוד הזה:
mail-code-valid-minutes = הקוד תקף לשימוש אחד, למשך { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
    [many] { $minutes } דקות
   *[other] { $minutes } דקות
}.
mail-code-valid-hours = הקוד תקף לשימוש אחד, למשך { $hours ->
    [one] שעה אחת
    [two] שעתיים
    [many] { $hours } שעות
   *[other] { $hours } שעות
}.
mail-code-warning = אף אחד מטעם { $name } לא יבקש ממך את הקוד לעולם. אם לא ביקשת אותו, אפשר להתעלם מהאימייל הזה.
mail-code-warning-requested = אף אחד מטעם { $name } לא יבקש ממך את הקוד לעולם. אם הפעולה לא בוצעה על ידך, אפשר להתעלם מהאימייל הזה.
mail-no-account-subject = אין חשבון עם הכתובת הזו ב-{ $name }
mail-no-account-heading = אין חשבון עם הכתובת הזו
mail-no-account-text = נעשה ניסיון, כנראה על ידך, להיכנס אל { $name } עם הכתובת הזו, אבל אין חשבון שמשויך אליה.
mail-no-account-warning = אולי השתמשת בכתובת אחרת? כדאי לנסות אותה. אם הפעולה לא בוצעה על ידך, אפשר להתעלם מהאימייל הזה.
# Where access can be asked for, in place of the line above.
mail-no-account-request = אולי השתמשת בכתובת אחרת? כדאי לנסות אותה. אחרת, אפשר לבקש גישה בדף הכניסה. אם הפעולה לא בוצעה על ידך, אפשר להתעלם מהאימייל הזה.
mail-code-subject-set-up = { $code } הוא הקוד החד-פעמי שלך לאימות הכתובת הזו ב-{ $name }
mail-code-heading-set-up = אימות הכתובת הזו
mail-code-text-second-factor = כדי להשלים את הכניסה אל { $name }, יש להזין את הקוד הזה:
mail-code-text-set-up = כדי לקבל בכתובת הזו את קודי הכניסה אל { $name }, יש להזין את הקוד הזה:
mail-code-text-confirm = כדי לאשר את הכתובת הזו אצל { $name }, יש להזין את הקוד הזה:
mail-code-subject-link = { $code } הוא הקוד החד-פעמי שלך לחיבור { $provider } לחשבון שלך ב-{ $name }
mail-code-text-link = עם הקוד הזה { $provider } ({ $account }) יפתח מעכשיו את החשבון שלך { $email } ב-{ $name }.
mail-mfa-added-subject = הוגדר אימות רב-שלבי ב-{ $name }
mail-mfa-added-heading = החשבון שלך מוגן יותר
mail-mfa-added-text-app = מעכשיו, בכניסה לחשבון שלך ב-{ $name } ייתכן שיידרש קוד מאפליקציית האימות.
mail-mfa-added-text-email = מעכשיו, בכניסה לחשבון שלך ב-{ $name } ייתכן שיידרש קוד שיישלח באימייל.
mail-mfa-added-text-sms = מעכשיו, בכניסה לחשבון שלך ב-{ $name } ייתכן שיידרש קוד שיישלח לטלפון שלך.
mail-mfa-reset-subject = האימות הרב-שלבי אופס ב-{ $name }
mail-mfa-reset-heading = האימות הרב-שלבי אופס
mail-mfa-reset-text = השלב השני בכניסה לחשבון שלך הוסר על ידי מנהלי המערכת של { $name }, ובוצעה יציאה מהחשבון. ייתכן שיהיה צורך להגדיר את השלב הזה שוב.
mail-mfa-recovery-subject = נעשה שימוש בקוד שחזור ב-{ $name }
mail-mfa-recovery-heading = נעשה שימוש בקוד שחזור
mail-mfa-recovery-text = הרגע נעשה שימוש באחד מקודי השחזור שלך כדי להיכנס אל { $name }. { $left ->
    [0] זה היה הקוד האחרון.
    [one] נותר קוד אחד.
    [two] נותרו שני קודים.
    [many] נותרו { $left } קודים.
   *[other] נותרו { $left } קודים.
}
mail-mfa-warning = אם הפעולה לא בוצעה על ידך, יש לשנות את הסיסמה מיד ולהודיע למפעילים של { $name }.
mail-password-changed-subject = הסיסמה שלך ב-{ $name } שונתה
mail-password-changed-heading = הסיסמה שלך שונתה
mail-password-changed-text = הסיסמה של החשבון שלך ב-{ $name } שונתה הרגע.
mail-password-changed-warning = אם הפעולה לא בוצעה על ידך, יש לאפס את הסיסמה מיד ולהודיע למפעילים של { $name }.
mail-password-set-subject = לחשבון שלך ב-{ $name } יש עכשיו סיסמה
mail-password-set-heading = לחשבון שלך יש עכשיו סיסמה
mail-password-set-text = הוגדרה הרגע סיסמה לחשבון שלך ב-{ $name }. מעכשיו אפשר להיכנס איתה.
mail-passkey-added-subject = נוסף מפתח גישה לחשבון שלך ב-{ $name }
mail-passkey-added-heading = נוסף מפתח גישה
mail-passkey-added-text = מעכשיו אפשר להיכנס אל { $name } עם מפתח הגישה הזה: { $passkey }.
mail-passkey-added-warning = אם הפעולה לא בוצעה על ידך, יש להודיע מיד למפעילים של { $name }.
mail-passkey-removed-subject = הוסר מפתח גישה מהחשבון שלך ב-{ $name }
mail-passkey-removed-heading = הוסר מפתח גישה
mail-passkey-removed-text = כבר אי אפשר להיכנס לחשבון שלך ב-{ $name } עם מפתח הגישה הזה: { $passkey }.
mail-passkey-removed-warning = בוצעה יציאה מהחשבון שלך בכל המכשירים. אם זה לא היה צפוי, יש להודיע למפעילים של { $name }.
mail-account-linked-subject = דרך חדשה להיכנס אל { $name }
mail-account-linked-heading = דרך כניסה חדשה
mail-account-linked-text = מעכשיו גם { $provider } ({ $account }) פותח את החשבון שלך { $email } ב-{ $name }.
mail-account-linked-text-company = מעכשיו רק { $provider } ({ $account }) פותח את החשבון שלך { $email } ב-{ $name }.
mail-account-linked-removed = אלה כבר לא פותחים אותו: { $ways }.
mail-account-linked-passkeys = מפתחות גישה
mail-webhook-disabled-subject = ה-Webhook { $webhook } הושבת
mail-webhook-disabled-heading = הושבת Webhook
mail-webhook-disabled-text = ה-Webhook ”{ $webhook }” של { $name } לא קיבל כלום במשך שלושה ימים, ולכן לא יישלח אליו עוד דבר.
mail-webhook-disabled-warning = כשהיעד יחזור לפעול, יש לערוך את ה-Webhook או לשמור אותו כמו שהוא: כך הוא יופעל שוב. מה שקרה עד אז נשמר ביומן הביקורת.
mail-footer = האימייל הזה נשלח אליך כי נעשה שימוש בכתובת הזו ב-{ $name }.

## Text messages

sms-code-text = { $code } הוא הקוד החד-פעמי שלך לכניסה אל { $name }
