### Türkçe. “Siz” diliyle, kısa cümleler; başlıklar “Oturum açın”, düğmeler “Oturum aç” biçiminde; tırnak “ ”, kesme işareti ’.
### Adlara ek getirilmez: “Acme hesabınız”, “Acme uygulaması”.

## Everywhere

action-continue = Devam et
action-change-email = Başka bir e-posta adresi kullan
action-change-phone = Başka bir telefon numarası kullan
action-change-account = Başka bir hesap kullan
label-email = E-posta adresi
label-email-or-username = E-posta adresi veya kullanıcı adı
label-username = Kullanıcı adı
label-phone = Telefon numarası
label-country = Ülke veya bölge
label-password = Şifre
label-first-name = Ad
label-last-name = Soyadı
label-code = Kod
label-organization-name = Kuruluş adı
label-terms = Hizmet şartlarını ve gizlilik bildirimini kabul ediyorum.
label-news = Haberleri ve teklifleri e-postayla almak istiyorum. Fikrimi istediğim zaman değiştirebilirim.
label-recovery-code = Kurtarma kodu
label-account = Hesap
label-optional = { $label } (isteğe bağlı)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Hata:
frame-problems-heading = Lütfen aşağıdakileri kontrol edin
frame-privacy = Gizlilik
frame-terms = Şartlar
frame-powered = Doorstep altyapısıyla çalışır

## Sign in

login-title = Oturum açın
login-intro = Devam etmek için e-posta adresinizi girin.
login-intro-username = Devam etmek için kullanıcı adınızı girin.
login-intro-email-or-username = Devam etmek için e-posta adresinizi veya kullanıcı adınızı girin.
login-intro-phone = Devam etmek için telefon numaranızı girin.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = { $application } uygulamasına devam etmek için
# The question, and the link behind it.
login-no-account = Henüz hesabınız yok mu?
login-register = Hesap oluştur
login-use-email = E-posta adresi kullan
login-use-username = Kullanıcı adı kullan
login-use-email-or-username = E-posta adresi veya kullanıcı adı kullan
login-use-phone = Telefon numarası kullan
login-passkey = Geçiş anahtarıyla oturum aç
login-passkey-failed = Bu işe yaramadı. Tekrar deneyin veya başka bir yöntemle oturum açın.
# Between the form and the buttons of other ways to sign in.
login-or = veya
login-continue-with = { $provider } ile devam et
login-sso = SSO ile oturum aç

## Sign in with a company’s own provider

sso-home-realm-title = SSO ile oturum aç
sso-home-realm-intro = İş e-posta adresinizi girin. Sizi şirketinizin oturum açma sayfasına götüreceğiz.
sso-home-realm-back = Başka bir yöntemle oturum aç

## On the way to another provider

leave-title = Bir dakika
leave-intro = Sizi oturum açacağınız sayfaya götürüyoruz. Bir şey olmazsa düğmeye basın.

## Register

register-title = Hesabınızı oluşturun
register-intro-app = { $application } uygulamasına devam etmek için
register-intro = Bir dakikadan kısa sürer.
# The question, and the link behind it.
register-have-account = Zaten hesabınız var mı?
register-sign-in = Oturum aç
register-username-hint = Harf, rakam, kısa çizgi ve alt çizgi.

## Email address of a new username

provide-email-title = E-posta adresiniz
provide-email-intro = Adresi doğrulamak için size bir kod göndereceğiz. Hesabınıza erişiminizi kaybederseniz bu adrese ihtiyacınız olacak.
provide-email-intro-provider = { $provider } bize güvenebileceğimiz bir e-posta adresi vermedi. Adresinizi doğrulamak için size bir kod göndereceğiz.
provide-email-intro-named = { $provider } bize bu adresi verdi. Adresin size ait olduğunu doğrulamak için size bir kod göndereceğiz.

## Clickwrap

clickwrap-title = Son bir şey
clickwrap-intro = Hesabınızı oluşturmak için lütfen şartları kabul edin.

## Account not found

account-not-found-title = Bu adresi tanımıyoruz
account-not-found-title-username = Bu kullanıcı adını tanımıyoruz
account-not-found-title-phone = Bu numarayı tanımıyoruz
account-not-found-offer = Bu e-posta adresiyle açılmış bir hesap henüz yok. Şimdi bir hesap oluşturabilir veya başka bir adres deneyebilirsiniz.
account-not-found-offer-username = Bu kullanıcı adıyla açılmış bir hesap henüz yok. Şimdi bir hesap oluşturabilir veya başka bir kullanıcı adı deneyebilirsiniz.
account-not-found-offer-phone = Bu telefon numarasıyla açılmış bir hesap henüz yok. Şimdi bir hesap oluşturabilir veya başka bir numara deneyebilirsiniz.
account-not-found-closed = Bu e-posta adresiyle açılmış bir hesap yok. Yazımı kontrol edin veya başka bir adres deneyin.
account-not-found-closed-username = Bu kullanıcı adıyla açılmış bir hesap yok. Yazımı kontrol edin veya başka bir kullanıcı adı deneyin.
account-not-found-closed-phone = Bu telefon numarasıyla açılmış bir hesap yok. Rakamları ve ülkeyi kontrol edin veya başka bir numara deneyin.
account-not-found-create = Hesap oluştur
account-not-found-back = Başka bir adres dene
account-not-found-back-username = Başka bir kullanıcı adı dene
account-not-found-back-phone = Başka bir numara dene

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Erişim isteyin
# On the page to register, before that link.
request-access-offer = Burada hesaplar istek üzerine açılır.
request-access-title = Erişim isteyin
request-access-intro = Burada kendiniz hesap oluşturamazsınız. Bize kim olduğunuzu bildirin, isteğinizi inceleyelim.
request-access-intro-account = Hesabınız henüz bu kuruluşun üyesi değil. Bir istek gönderin, inceleyelim.
request-access-submit = İsteği gönder
request-access-success-title = İsteğinizi aldık
# The address stands below.
request-access-success-text = Teşekkür ederiz. Erişim verildiğinde bu e-posta adresiyle oturum açabilirsiniz.

## Code

code-title-sign-in = E-postanıza bakın
code-title-sign-up = E-postanızı doğrulayın
# The address stands below.
code-intro = Şu adrese 6 haneli bir kod gönderdik
code-intro-username = E-posta adresinize 6 haneli bir kod gönderdik.
code-hint = Bir dakika sürebilir. Spam klasörünüze de bakın.
# The question, and the button behind it.
code-not-received = E-posta gelmedi mi?
code-resend = Yeni kod gönder
code-link = Bundan sonra { $provider } ({ $account }) hesabınızı açar.
code-link-company = Bu, tek giriş yolu olacak: parola veya geçiş anahtarları gibi diğer oturum açma yollarınız kaldırılır.
reset-password-verify-email-otp-title = E-postanıza bakın
reset-password-verify-email-otp-intro = Şifre seçmek için şu adrese gönderdiğimiz 6 haneli kodu girin
reset-password-verify-email-otp-intro-username = Şifre seçmek için e-posta adresinize gönderdiğimiz 6 haneli kodu girin.

## Code by text message

phone-code-title-sign-in = Telefonunuza bakın
phone-code-title-sign-up = Telefon numaranızı doğrulayın
phone-code-intro = Şu numaraya SMS ile 6 haneli bir kod gönderdik
phone-code-hint = Ulaşması bir dakika sürebilir.
phone-code-not-received = SMS gelmedi mi?

## Password

verify-password-title = Şifrenizi girin
verify-password-forgot = Şifrenizi mi unuttunuz?
set-password-title-create = Şifre oluşturun
set-password-title-replace = Yeni bir şifre seçin
set-password-intro-create = Bir sonraki oturum açışınızda bu şifreyi kullanacaksınız.
set-password-intro-replace = Bundan sonra eski şifreniz geçerli olmayacak.
set-password-intro-temporary = Geçici şifre yalnızca bir kez geçerlidir. Bundan sonra kullanacağınız şifreyi belirleyin.
set-password-first = Yeni şifre
set-password-second = Yeni şifre (tekrar)
set-password-hint = En az { $minimum ->
    [one] { $minimum } karakter
   *[other] { $minimum } karakter
}. Art arda birkaç kelime güçlü bir şifre oluşturur.
set-password-submit = Şifreyi kaydet

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Hesabınızı koruyun
mfa-method-selection-title-use = Siz olduğunuzu doğrulayın
mfa-method-selection-intro-set-up = Bundan sonra her oturum açışınızı yalnızca sizde olan bir şeyle onaylayacaksınız. Bunu nasıl yapmak istersiniz?
mfa-method-selection-intro-use = Bu oturum açma işlemini nasıl onaylayacağınızı seçin.
mfa-method-selection-legend = Onaylama yöntemleri
mfa-method-selection-app = Kimlik doğrulama uygulaması
mfa-method-selection-app-hint = Telefonunuzdaki bir uygulamadan kodlar
mfa-method-selection-email = E-posta
mfa-method-selection-email-hint = E-posta kutunuza gelen bir kod
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Telefonunuza gönderilen bir kod
mfa-method-selection-recovery = Kurtarma kodu
mfa-method-selection-recovery-hint = Kaydettiğiniz kodlardan biri
mfa-method-selection-decline = Çok faktörlü kimlik doğrulama kullanma
mfa-other-way = Başka bir yöntem dene

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Kimlik doğrulama uygulamanızı kurun
mfa-authenticator-app-title-use = Uygulamanızdaki kodu girin
mfa-authenticator-app-intro-use = Kimlik doğrulama uygulamanızı açın ve bu hesap için gösterdiği 6 haneli kodu girin.
mfa-authenticator-app-scan = Bu resmi kimlik doğrulama uygulamanızla tarayın.
mfa-authenticator-app-picture = Kimlik doğrulama uygulamanız için QR kodu
mfa-authenticator-app-open = Bu cihazda mı? Uygulamanızı açın
mfa-authenticator-app-manual = Tarayamıyor musunuz? Bu anahtarı elle girin
mfa-authenticator-app-account = Hesap
mfa-authenticator-app-key = Anahtar
mfa-authenticator-app-then = Ardından uygulamanın gösterdiği 6 haneli kodu girin.
mfa-authenticator-app-hint-use = Her 30 saniyede yeni bir kod görünür ve her kod bir kez kullanılır.

## Multi-factor authentication: email and phone

mfa-setup-email-title = E-postayla kod almayı ayarlayın
mfa-setup-email-intro = Kodlarınızı hangi adrese gönderelim? En iyisi, oturum açarken kullanmadığınız bir adrestir.
mfa-setup-phone-title = SMS ile kod almayı ayarlayın
mfa-setup-phone-intro = Kodlarınızı hangi telefona gönderelim?
mfa-use-email-otp-title = E-postanıza bakın
mfa-use-phone-otp-title = Telefonunuza bakın

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Bir kurtarma kodu girin
mfa-use-recovery-code-intro = Çok faktörlü kimlik doğrulamayı ayarlarken kaydettiğiniz kodlardan biridir. Her kod bir kez kullanılır.
mfa-view-recovery-codes-title = Kurtarma kodlarınızı kaydedin
mfa-view-recovery-codes-intro = Kod alamadığınız bir durumda bunlardan biriyle oturum açabilirsiniz. Her kod bir kez kullanılır. Yalnızca sizin bulabileceğiniz bir yerde saklayın: bir daha gösterilmez.
mfa-view-recovery-codes-list = Kurtarma kodlarınız
mfa-view-recovery-codes-copy = Kopyala
mfa-view-recovery-codes-copied = Kopyalandı
mfa-view-recovery-codes-download = İndir
mfa-view-recovery-codes-print = Yazdır
mfa-view-recovery-codes-late = Güvenliğiniz için kodlar yalnızca birkaç dakika gösterilir ve bu süre doldu.
mfa-view-recovery-codes-submit = Kaydettim
mfa-view-recovery-codes-file = { $name } kurtarma kodları. Her kod bir kez kullanılır.

## Organization

choose-organization-title = Bir kuruluş seçin
choose-organization-intro = Birden fazla kuruluşa üyesiniz. Hangisine gitmek istersiniz?
choose-organization-legend = Kuruluşlarınız
choose-organization-join-title = { $organization } kuruluşuna katılmak ister misiniz?
choose-organization-join-intro = Henüz bu kuruluşun üyesi değilsiniz.
choose-organization-join = { $organization } kuruluşuna katıl
choose-organization-create = Kuruluş oluştur
create-organization-title = Kuruluşunuza bir ad verin
create-organization-intro = Ekibinizin veya şirketinizin adı. Daha sonra değiştirebilirsiniz.
create-organization-submit = Kuruluş oluştur

## Passkey

add-passkey-title-offer = Bir dahaki sefere daha hızlı oturum açın
add-passkey-title-required = Geçiş anahtarı oluşturun
add-passkey-intro = Geçiş anahtarıyla, cihazınızın kilidini açar gibi oturum açarsınız: parmak izinizle, yüzünüzle veya PIN’inizle. Hatırlamanız veya yazmanız gereken bir şey yoktur.
add-passkey-required = Burada geçiş anahtarı gereklidir. Devam etmek için bir tane oluşturun.
add-passkey-submit = Geçiş anahtarı oluştur
add-passkey-skip = Şimdi değil
add-passkey-failed = Geçiş anahtarı oluşturulmadı. Tekrar deneyebilirsiniz.
add-passkey-no-support = Bu tarayıcı burada geçiş anahtarı oluşturamıyor. JavaScript’i etkinleştirin ya da başka bir tarayıcıyla veya başka bir cihazda oturum açın.
add-passkey-no-support-optional = Bu tarayıcı burada geçiş anahtarı oluşturamıyor. Onsuz da devam edebilirsiniz.

## Error

error-title = Bir sorun oluştu
error-title-session = Yeniden başlayalım
error-title-access = Erişiminiz yok
error-title-suspended = Erişim askıya alındı
error-title-registration = Kayıt kapalı
error-title-creation = Yeni kuruluş oluşturulamıyor
error-title-request = Biraz yavaşlayın
error-home = Uygulamaya git
error-retry = Tekrar oturum aç
error-start = Başlangıç sayfasına git
error-code = Hata kodu
error-correlation = Referans
error-support = Sorun devam ederse bu bilgileri uygulama yetkililerine gönderin.
error-fix-parameter = Aşağıdaki parametre eksik, farklı değerlerle iki kez gönderilmiş veya burada olmayan bir şeyi gösteriyor. İsteği uygulamanın ayarlarıyla karşılaştırın.
error-codes-title = Hata kodlarının anlamı
error-codes-intro = Bir sorunu bildiren sayfa bu kodlardan birini gösterir. Cümlelerdeki sayılar örnektir.

## Account locked

account-locked-title = Hesabınız kısa bir süre için kilitlendi
account-locked-why = Çok fazla başarısız deneme yapıldı. Hesabınızın güvenliği için oturum açmayı geçici olarak durdurduk.
account-locked-remaining = { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
} sonra tekrar deneyebilirsiniz.
account-locked-retry = Oturum açmaya dön

## Invalid redirect address

invalid-redirect-url-title-callback = Bu geri çağırma URL’sine izin verilmiyor
invalid-redirect-url-title-logout = Bu oturum kapatma adresine izin verilmiyor
invalid-redirect-url-title-missing = Geri dönülecek adres yok
invalid-redirect-url-intro = Uygulama, sizi listesinde olmayan bir adrese göndermemizi istedi. Güvenliğiniz için burada durduk.
invalid-redirect-url-missing = Uygulama, sizi nereye göndereceğimizi belirtmedi. Güvenliğiniz için burada durduk.
invalid-redirect-url-value = İstenen adres
invalid-redirect-url-parameter = Parametre
invalid-redirect-url-application = Uygulama
invalid-redirect-url-fix = Geliştirici misiniz?
invalid-redirect-url-fix-callback = Uygulamanın ayarlarını açın ve adresi, yukarıda yazdığı haliyle, izin verilen geri çağırma URL’lerine ekleyin.
invalid-redirect-url-fix-logout = Uygulamanın ayarlarını açın ve adresi, yukarıda yazdığı haliyle, izin verilen oturum kapatma yönlendirme URL’lerine ekleyin.
invalid-redirect-url-fix-missing = Yukarıda adı geçen parametreyi, uygulamanın listesindeki bir adresle gönderin.
invalid-redirect-url-fix-compare = Şema, ana makine, bağlantı noktası, yol ve sondaki eğik çizgi birebir aynı olmalıdır. http:// ve https:// farklı adreslerdir.

## Signed out, signed in

home-title = Doorstep çalışıyor
home-text = Oturum açma, uygulamanızda başlar.
home-inbox = Gelen kutusunu aç
home-discovery = Discovery belgesi

signed-out-title = Oturumunuz kapatıldı
signed-out-text = Bu pencereyi artık kapatabilirsiniz.
signed-out-again = Tekrar oturum aç
sign-out-confirm-title = Oturum kapatılsın mı?
sign-out-confirm-text = Oturumunuz burada ve bu oturumu kullanan tüm uygulamalarda sona erer.
sign-out-confirm-submit = Oturumu kapat
sign-out-confirm-stay = Oturumu açık tut
success-title = Oturum açtınız
success-text = Bu pencereyi kapatıp uygulamaya dönebilirsiniz.
success-text-app = Bu pencereyi kapatıp { $application } uygulamasına dönebilirsiniz.
success-open = Uygulamayı aç

## Inbox for developers

dev-inbox-title = Gelen kutusu
dev-inbox-intro = Normalde gönderilecek olan e-postalar. Yalnızca bu makinede durur ve yeniden başlatınca silinir.
dev-inbox-empty = Henüz e-posta yok
dev-inbox-empty-hint = Herhangi bir adresle kaydolun veya oturum açın, ileti burada görünür.
dev-inbox-refresh = Yenile
dev-inbox-clear = Tümünü sil
dev-inbox-to = Kime
dev-inbox-text-message = SMS
dev-inbox-code = Kod
dev-inbox-show = İletiyi göster
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = E-posta adresinizi girin.
problem-email-invalid = name@example.com gibi bir e-posta adresi girin.
problem-email-or-username-required = E-posta adresinizi veya kullanıcı adınızı girin.
problem-email-or-username-invalid = Kullanıcı adınızı veya name@example.com gibi bir e-posta adresi girin.
problem-username-required = Bir kullanıcı adı girin.
problem-username-invalid = Kullanıcı adında yalnızca harf, rakam, kısa çizgi ve alt çizgi bulunabilir.
problem-username-length = Kullanıcı adı en az { $minimum }, en fazla { $maximum } karakter olmalıdır.
problem-username-taken = Bu kullanıcı adı zaten alınmış. Başka bir ad seçin veya bu ad sizinse oturum açın.
problem-phone-required = Telefon numaranızı girin.
problem-phone-invalid = Bu telefon numarasına ulaşamıyoruz. Rakamları ve ülkeyi kontrol edin.
problem-phone-country-required = Telefon numaranızın ülkesini seçin.
problem-phone-not-configured = Buradan henüz SMS gönderemiyoruz. Başka bir yöntemle oturum açın veya uygulama yetkililerine başvurun.
problem-method-off = Bu uygulamada bu yöntemle oturum açılamıyor. Aşağıdaki alanı kullanın.
problem-no-contact = Bu hesabın, kod gönderebileceğimiz bir e-posta adresi yok. Uygulama yetkililerinden yardım isteyin.
problem-home-realm-unknown = Bu adres için bir şirket oturumu bilmiyoruz. Adresi kontrol edin veya başka bir yöntemle oturum açın.
problem-provider-not-ready = Bu oturum açma yöntemi henüz hazır değil. Başka birini seçin veya uygulama yetkililerine sorun.
problem-provider-unreachable = Oturum açmak istediğiniz hizmet yanıt vermiyor. Biraz sonra yeniden deneyin veya başka bir yöntemle oturum açın.
problem-provider-refused = Oturum açtığınız hizmetin yanıtını kabul edemedik. Yeniden deneyin veya başka bir yöntemle oturum açın.
problem-provider-cancelled = Oturum açma orada iptal edildi. Yeniden deneyin veya başka bir yöntemle oturum açın.
problem-provider-expired = Bu çok uzun sürdü veya zaten yapılmıştı. Lütfen bir kez daha oturum açın.
problem-provider-not-allowed = Bu hesapla burada oturum açılamaz. Başka bir hesap kullanın veya uygulama yetkililerine sorun.
problem-provider-not-fresh = Oturum açtığınız hizmet kim olduğunuzu yeniden sormadı. Orada oturumu kapatın, sonra burada yeniden deneyin.
problem-provider-faulty = Oturum açmak istediğiniz hizmetin kendisinde bir sorun var. Biraz sonra yeniden deneyin veya başka bir yöntemle oturum açın.
problem-connected-app-expired = Bu işlem çok uzun sürdü veya zaten tamamlandı. Uygulamaya dönüp yeniden başlayın.
problem-connected-app-not-ready = Diğer hizmetle bağlantı doğru ayarlanmamış. Uygulama yetkililerine sorun.
problem-connected-app-failed = Diğer hizmet gerektiği gibi yanıt vermedi. Uygulamaya dönüp biraz sonra yeniden deneyin.
problem-connected-app-cancelled = Erişim izni verilmedi. İzin vermek için uygulamaya dönüp yeniden başlayın.
problem-connected-app-other-user = Bu, oturum açtığınız hesap için değil, başka bir hesap içindi. Uygulamaya dönüp yeniden başlayın.
problem-email-domain-not-allowed = Bu alan adındaki adreslerle burada hesap oluşturulamaz. İş adresinizi kullanın.
problem-email-taken = Bu adres başka bir hesaba ait. Bu adresle oturum açın veya başka bir adres girin.
problem-terms-required = Hesap oluşturmak için şartları kabul edin.
problem-domain-not-allowed = Burada yalnızca belirli alan adlarındaki adreslere izin verilir. İş adresinizi kullanın veya bir yöneticiye başvurun.
problem-first-name-too-long = Adınız en fazla { $maximum } karakter olabilir.
problem-last-name-too-long = Soyadınız en fazla { $maximum } karakter olabilir.
problem-code-required = E-postadaki kodu girin.
problem-phone-code-required = SMS’teki kodu girin.
problem-code-incorrect = Bu kod doğru değil. En son gelen e-postaya bakıp tekrar deneyin.
problem-phone-code-incorrect = Bu kod doğru değil. En son gelen SMS’e bakıp tekrar deneyin.
problem-code-expired = Bu kodun süresi doldu. Aşağıdan yenisini isteyin.
problem-code-wrong-length = Kod { $length } hanelidir. Tamamını kopyaladığınızdan emin olun.
problem-code-too-many-tries = Çok fazla yanlış kod girildi. Size yeni bir kod gönderdik; eskisi artık geçerli değil.
problem-resend-too-soon = Size az önce bir kod gönderdik. { $seconds ->
    [one] { $seconds } saniye
   *[other] { $seconds } saniye
} sonra yenisini isteyebilirsiniz.
problem-too-many-codes = Çok fazla kod istendi. { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
} sonra tekrar deneyin.
problem-too-many-codes-here = Ağınızdan çok fazla kod istendi. { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
} sonra tekrar deneyin.
problem-too-many-requests-here = Ağınızdan çok fazla istek geldi. { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
} sonra tekrar deneyin.
problem-password-required = Şifrenizi girin.
problem-password-incorrect = Bu şifre doğru değil. Tekrar deneyin.
problem-password-too-short = En az { $minimum ->
    [one] { $minimum } karakter
   *[other] { $minimum } karakter
} kullanın.
problem-password-too-long = En fazla { $maximum } karakter kullanın.
problem-password-too-common = Bu şifre, saldırganların ilk denediği listelerde yer alıyor. Başka bir şifre seçin.
problem-password-surrounding-space = Şifre boşlukla başlayamaz veya bitemez.
problem-password-mismatch = İki şifre aynı değil. İkisini de yeniden yazın.
problem-password-same = Öncekinden farklı bir şifre seçin.
problem-password-is-name = E-posta adresiniz veya kullanıcı adınız, şifre olarak çok kolay tahmin edilir. Başka bir şifre seçin.
problem-mfa-factor-required = Devam etmek için bir yöntem seçin.
problem-mfa-same-contact = Size gönderdiğimiz kodu az önce kullandınız; aynı yere gönderilen bir başkası daha fazlasını kanıtlamaz. Başka bir yol ayarlayın.
problem-mfa-same-email = Az önce bu adrese bir kod aldınız. Başka bir adres girin.
problem-mfa-same-phone = Az önce bu telefona bir kod aldınız. Başka bir numara girin.
problem-app-code-required = Kimlik doğrulama uygulamanızdaki kodu girin.
problem-app-code-incorrect = Bu kod doğru değil veya daha önce kullanılmış. Uygulamanın yeni bir kod göstermesini bekleyin ve onu girin.
problem-recovery-code-required = Kurtarma kodlarınızdan birini girin.
problem-recovery-code-incorrect = Bu, kullanılmamış kurtarma kodlarınızdan biri değil. Kodu kontrol edin veya başka birini deneyin.
problem-passkey-unknown = Bu geçiş anahtarı burada tanınmıyor. Kaldırılmış olabilir. Başka bir yöntemle oturum açın.
problem-passkey-refused = Geçiş anahtarınız doğrulanamadı. Tekrar deneyin veya başka bir yöntemle oturum açın.
problem-passkey-not-here = Bu kuruluş geçiş anahtarı kullanmıyor. Başka bir yöntemle oturum açın.
problem-passkey-not-added = Geçiş anahtarı kaydedilemedi. Tekrar deneyin.
problem-organization-required = Devam etmek için bir kuruluş seçin.
problem-organization-name-required = Kuruluşunuz için bir ad girin.
problem-organization-name-too-long = Ad en fazla { $maximum } karakter olabilir.
problem-registration-closed = Şu anda burada yeni hesap oluşturulamıyor. Zaten hesabınız varsa oturum açın.
problem-no-organization-access = Hesabınız bu kuruluşun üyesi değil. Yöneticilerinden birinden sizi eklemesini isteyin.
problem-organization-not-found = Bu kuruluşu bulamadık. Açtığınız bağlantıyı kontrol edin.
problem-organization-suspended = Bu kuruluş askıya alındı. Yöneticisinden yardım isteyin.
problem-organization-creation-closed = Burada yeni kuruluş oluşturulamıyor. Uygulama yetkililerine başvurun.
problem-organization-method = Bu kuruluş başka bir oturum açma yöntemi istiyor. Burada bir yöntem sunulmuyorsa yöneticisine sorun.
problem-user-suspended = Hesabınız askıya alındı. Uygulama yetkililerinden yardım isteyin.
problem-no-method = Bu uygulamada henüz hiçbir oturum açma yöntemi etkin değil. Uygulama yetkililerinden yardım isteyin.
problem-locked = Çok fazla başarısız deneme yapıldı. { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
} sonra tekrar deneyin.
problem-too-many-requests = Ağınızdan çok fazla istek geldi. Bir dakika bekleyip tekrar deneyin.
problem-session-ended = Bu oturum açma işlemi çok uzun sürdü veya başka bir sekmede tamamlandı. Uygulamadan yeniden başlayın.
problem-other-browser = Bu oturum açma işlemi başka bir tarayıcıda başlatıldı. O tarayıcıya dönün veya uygulamadan yeniden başlayın.
problem-form-expired = Bu sayfa çok uzun süre açık kaldı. Lütfen bir kez daha gönderin.
problem-bad-request = Bağlantı veya form eksikti ya da yolda değişti. Uygulamadan yeniden başlayın.
problem-not-found = Bu adreste bir şey yok. Açtığınız bağlantıyı kontrol edin.
problem-unknown = Hata bizden kaynaklanıyor. Biraz sonra tekrar deneyin.

## Notices: something happened, as it should

notice-code-sent = Size yeni bir kod gönderdik. Yalnızca en son gelen geçerlidir.
notice-password-changed = Şifreniz değiştirildi. Yeni şifrenizle oturum açın.
notice-password-requested = Bu hizmetin yetkilileri yeni bir şifre seçmenizi istiyor.
notice-sign-in-again = Siz olduğunuzdan emin olmamız için yeniden oturum açın.

## Mail

mail-code-subject-sign-in = { $code }, { $name } hesabınızda oturum açmak için tek kullanımlık kodunuz
mail-code-subject-sign-up = { $code }, { $name } hesabınızı oluşturmak için tek kullanımlık kodunuz
mail-code-subject-reset = { $code }, { $name } şifrenizi sıfırlamak için tek kullanımlık kodunuz
mail-code-subject-choose = { $code }, { $name } şifrenizi belirlemek için tek kullanımlık kodunuz
mail-code-heading-sign-in = Oturum açma kodunuz
mail-code-heading-sign-up = E-posta adresinizi doğrulayın
mail-code-heading-reset = Şifrenizi sıfırlayın
# The code stands below.
mail-code-text-sign-in = { $name } hesabınızda oturum açmak için bu kodu girin:
mail-code-text-sign-up = { $name } hesabınızı oluşturmak için bu kodu girin:
mail-code-text-reset = { $name } hesabınıza yeni bir şifre seçmek için bu kodu girin:
mail-code-valid-minutes = Kod bir kez kullanılabilir ve { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
} geçerlidir.
mail-code-valid-hours = Kod bir kez kullanılabilir ve { $hours ->
    [one] { $hours } saat
   *[other] { $hours } saat
} geçerlidir.
mail-code-warning = { $name } adına hiç kimse sizden bu kodu istemez. Bu kodu siz istemediyseniz bu e-postayı dikkate almayabilirsiniz.
mail-code-warning-requested = { $name } adına hiç kimse sizden bu kodu istemez. Bunu siz yapmadıysanız bu e-postayı dikkate almayabilirsiniz.
mail-no-account-subject = { $name } için bu adresle açılmış bir hesap yok
mail-no-account-heading = Bu adresle açılmış bir hesap yok
mail-no-account-text = Birisi (muhtemelen siz) { $name } için bu adresle oturum açmak istedi, ancak bu adresle açılmış bir hesap yok.
mail-no-account-warning = Başka bir adres mi kullandınız? Onu deneyin. Bunu siz yapmadıysanız bu e-postayı dikkate almayabilirsiniz.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Başka bir adres mi kullandınız? Onu deneyin. Aksi hâlde oturum açma sayfasında erişim isteyebilirsiniz. Bunu siz yapmadıysanız bu e-postayı dikkate almayabilirsiniz.
mail-code-subject-set-up = { $code }, { $name } için bu adresi doğrulamanızı sağlayan tek kullanımlık kodunuz
mail-code-heading-set-up = Bu adresi doğrulayın
mail-code-text-second-factor = { $name } hesabınızda oturum açmayı tamamlamak için bu kodu girin:
mail-code-text-set-up = { $name } oturum açma kodlarınızı bu adresten almak için bu kodu girin:
mail-code-text-confirm = { $name } için bu adresi onaylamak üzere bu kodu girin:
mail-code-subject-link = { $code }, { $provider } hizmetini { $name } üzerindeki hesabınıza bağlamanızı sağlayan tek kullanımlık kodunuz
mail-code-text-link = Bu kodla { $provider } ({ $account }) artık { $name } üzerindeki { $email } hesabınızı açar.
mail-mfa-added-subject = { $name } hesabınızda çok faktörlü kimlik doğrulama ayarlandı
mail-mfa-added-heading = Hesabınız artık daha iyi korunuyor
mail-mfa-added-text-app = Bundan sonra { $name } hesabınızda oturum açarken kimlik doğrulama uygulamanızdaki kod istenebilir.
mail-mfa-added-text-email = Bundan sonra { $name } hesabınızda oturum açarken e-postayla gönderilen bir kod istenebilir.
mail-mfa-added-text-sms = Bundan sonra { $name } hesabınızda oturum açarken telefonunuza gönderilen bir kod istenebilir.
mail-mfa-reset-subject = { $name } hesabınızda çok faktörlü kimlik doğrulama sıfırlandı
mail-mfa-reset-heading = Çok faktörlü kimlik doğrulama sıfırlandı
mail-mfa-reset-text = Bir { $name } yöneticisi, hesabınızdan oturum açmanın ikinci adımını kaldırdı ve oturumunuz kapatıldı. Bu adımı yeniden ayarlamanız istenebilir.
mail-mfa-recovery-subject = { $name } hesabınızda bir kurtarma kodu kullanıldı
mail-mfa-recovery-heading = Bir kurtarma kodu kullanıldı
mail-mfa-recovery-text = Az önce kurtarma kodlarınızdan biriyle { $name } hesabınızda oturum açıldı. { $left ->
    [0] Bu, son koddu.
    [one] { $left } kod kaldı.
   *[other] { $left } kod kaldı.
}
mail-mfa-warning = Bunu siz yapmadıysanız şifrenizi hemen değiştirin ve { $name } yetkililerine haber verin.
mail-password-changed-subject = { $name } şifreniz değiştirildi
mail-password-changed-heading = Şifreniz değiştirildi
mail-password-changed-text = { $name } hesabınızın şifresi az önce değiştirildi.
mail-password-changed-warning = Bunu siz yapmadıysanız şifrenizi hemen sıfırlayın ve { $name } yetkililerine haber verin.
mail-password-set-subject = { $name } hesabınızın artık bir şifresi var
mail-password-set-heading = Hesabınızın artık bir şifresi var
mail-password-set-text = { $name } hesabınız için az önce bir şifre belirlendi. Artık bu şifreyle oturum açabilirsiniz.
mail-passkey-added-subject = { $name } hesabınıza bir geçiş anahtarı eklendi
mail-passkey-added-heading = Bir geçiş anahtarı eklendi
mail-passkey-added-text = Artık { $name } hesabınızda bu geçiş anahtarıyla oturum açabilirsiniz: { $passkey }.
mail-passkey-added-warning = Bunu siz yapmadıysanız hemen { $name } yetkililerine haber verin.
mail-passkey-removed-subject = { $name } hesabınızdan bir geçiş anahtarı kaldırıldı
mail-passkey-removed-heading = Bir geçiş anahtarı kaldırıldı
mail-passkey-removed-text = Bu geçiş anahtarıyla artık { $name } hesabınızda oturum açılamaz: { $passkey }.
mail-passkey-removed-warning = Tüm cihazlarda oturumunuz kapatıldı. Bunu beklemiyorduysanız { $name } yetkililerine haber verin.
mail-account-linked-subject = { $name } için yeni bir oturum açma yöntemi var
mail-account-linked-heading = Yeni bir oturum açma yöntemi
mail-account-linked-text = Artık { $provider } ({ $account }) da { $name } üzerindeki { $email } hesabınızı açar.
mail-account-linked-text-company = Artık { $name } üzerindeki { $email } hesabınızı yalnızca { $provider } ({ $account }) açar.
mail-account-linked-removed = Bunlar artık hesabınızı açmaz: { $ways }.
mail-account-linked-passkeys = Geçiş anahtarları
mail-webhook-disabled-subject = { $webhook } webhook’u kapatıldı
mail-webhook-disabled-heading = Bir webhook kapatıldı
mail-webhook-disabled-text = { $name } için “{ $webhook }” webhook’u üç gündür hiçbir şey kabul etmedi. Bu nedenle artık ona hiçbir şey gönderilmiyor.
mail-webhook-disabled-warning = Alıcısı yeniden çalıştığında webhook’u değiştirin veya olduğu gibi kaydedin: böylece yeniden açılır. O zamana kadar olanlar denetim günlüğünde saklanır.
mail-footer = Bu e-postayı, bu adres { $name } için kullanıldığından alıyorsunuz.

## Text messages

sms-code-text = { $code }, { $name } hesabınızda oturum açmak için tek kullanımlık kodunuz
