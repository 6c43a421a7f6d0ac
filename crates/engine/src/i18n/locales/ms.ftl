### Malay. Polite address (anda), short sentences; quotation marks “ ”.

## Everywhere

action-continue = Teruskan
action-change-email = Gunakan alamat e-mel lain
action-change-phone = Gunakan nombor telefon lain
action-change-account = Gunakan akaun lain
label-email = Alamat e-mel
label-email-or-username = Alamat e-mel atau nama pengguna
label-username = Nama pengguna
label-phone = Nombor telefon
label-country = Negara atau rantau
label-password = Kata laluan
label-first-name = Nama pertama
label-last-name = Nama akhir
label-code = Kod
label-organization-name = Nama organisasi
label-terms = Saya menerima syarat perkhidmatan dan notis privasi.
label-news = Hantarkan berita dan tawaran kepada saya melalui e-mel. Saya boleh mengubah fikiran pada bila-bila masa.
label-recovery-code = Kod pemulihan
label-account = Akaun
label-optional = { $label } (pilihan)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Ralat:
frame-problems-heading = Sila semak perkara berikut
frame-privacy = Privasi
frame-terms = Syarat
frame-powered = Dikuasakan oleh Doorstep

## Sign in

login-title = Log masuk
login-intro = Masukkan alamat e-mel anda untuk meneruskan.
login-intro-username = Masukkan nama pengguna anda untuk meneruskan.
login-intro-email-or-username = Masukkan alamat e-mel atau nama pengguna anda untuk meneruskan.
login-intro-phone = Masukkan nombor telefon anda untuk meneruskan.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = untuk meneruskan ke { $application }
# The question, and the link behind it.
login-no-account = Belum ada akaun?
login-register = Cipta akaun
login-use-email = Gunakan alamat e-mel
login-use-username = Gunakan nama pengguna
login-use-email-or-username = Gunakan alamat e-mel atau nama pengguna
login-use-phone = Gunakan nombor telefon
login-passkey = Log masuk dengan kunci laluan
login-passkey-failed = Log masuk tidak berjaya. Cuba lagi, atau log masuk dengan cara lain.
# Between the form and the buttons of other ways to sign in.
login-or = atau
login-continue-with = Teruskan dengan { $provider }
login-sso = Log masuk dengan SSO

## Sign in with a company’s own provider

sso-home-realm-title = Log masuk dengan SSO
sso-home-realm-intro = Masukkan alamat e-mel kerja anda. Kami akan membawa anda ke halaman log masuk syarikat anda.
sso-home-realm-back = Log masuk dengan cara lain

## On the way to another provider

leave-title = Sebentar
leave-intro = Kami membawa anda ke halaman tempat anda log masuk. Jika tiada apa-apa berlaku, tekan butang.

## Register

register-title = Cipta akaun anda
register-intro-app = untuk meneruskan ke { $application }
register-intro = Ini mengambil masa kurang daripada satu minit.
# The question, and the link behind it.
register-have-account = Sudah ada akaun?
register-sign-in = Log masuk
register-username-hint = Huruf, angka, tanda sempang dan garis bawah.

## Email address of a new username

provide-email-title = Alamat e-mel anda
provide-email-intro = Kami akan menghantar kod untuk mengesahkan alamat ini. Anda akan memerlukannya jika anda hilang akses kepada akaun anda.
provide-email-intro-provider = { $provider } tidak memberi kami alamat e-mel yang boleh dipercayai. Kami akan menghantar kod untuk mengesahkan alamat anda.
provide-email-intro-named = { $provider } memberi kami alamat ini. Kami akan menghantar kod untuk mengesahkan bahawa alamat ini milik anda.

## Clickwrap

clickwrap-title = Satu perkara lagi
clickwrap-intro = Untuk mencipta akaun anda, sila terima syarat.

## Account not found

account-not-found-title = Alamat ini tidak ditemui
account-not-found-title-username = Nama pengguna ini tidak ditemui
account-not-found-title-phone = Nombor ini tidak ditemui
account-not-found-offer = Belum ada akaun untuk alamat e-mel ini. Anda boleh menciptanya sekarang, atau cuba alamat lain.
account-not-found-offer-username = Belum ada akaun dengan nama pengguna ini. Anda boleh menciptanya sekarang, atau cuba nama pengguna lain.
account-not-found-offer-phone = Belum ada akaun untuk nombor telefon ini. Anda boleh menciptanya sekarang, atau cuba nombor lain.
account-not-found-closed = Tiada akaun untuk alamat e-mel ini. Semak ejaan, atau cuba alamat lain.
account-not-found-closed-username = Tiada akaun dengan nama pengguna ini. Semak ejaan, atau cuba nama pengguna lain.
account-not-found-closed-phone = Tiada akaun untuk nombor telefon ini. Semak angka dan negara, atau cuba nombor lain.
account-not-found-create = Cipta akaun
account-not-found-back = Cuba alamat lain
account-not-found-back-username = Cuba nama pengguna lain
account-not-found-back-phone = Cuba nombor lain

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Minta akses
# On the page to register, before that link.
request-access-offer = Di sini, akaun dicipta atas permintaan.
request-access-title = Minta akses
request-access-intro = Anda tidak boleh mencipta akaun sendiri di sini. Beritahu kami siapa anda, dan kami akan menyemak permintaan anda.
request-access-intro-account = Akaun anda belum menjadi ahli organisasi ini. Hantar permintaan, dan kami akan menyemaknya.
request-access-submit = Hantar permintaan
request-access-success-title = Kami telah menerima permintaan anda
# The address stands below.
request-access-success-text = Terima kasih. Setelah akses diberikan, anda boleh log masuk dengan alamat e-mel ini.

## Code

code-title-sign-in = Semak e-mel anda
code-title-sign-up = Sahkan e-mel anda
# The address stands below.
code-intro = Kami telah menghantar kod 6 digit kepada
code-intro-username = Kami telah menghantar kod 6 digit kepada alamat e-mel anda.
code-hint = Ini mungkin mengambil masa seminit. Semak juga folder spam anda.
# The question, and the button behind it.
code-not-received = Tidak terima e-mel?
code-resend = Hantar kod baharu
code-link = Selepas itu, { $provider } ({ $account }) membuka akaun anda.
code-link-company = Itu akan menjadi satu-satunya cara masuk: cara log masuk anda yang lain, seperti kata laluan atau kunci laluan, akan dialih keluar.
reset-password-verify-email-otp-title = Semak e-mel anda
reset-password-verify-email-otp-intro = Untuk memilih kata laluan, masukkan kod 6 digit yang telah kami hantar kepada
reset-password-verify-email-otp-intro-username = Untuk memilih kata laluan, masukkan kod 6 digit yang telah kami hantar kepada alamat e-mel anda.

## Code by text message

phone-code-title-sign-in = Semak telefon anda
phone-code-title-sign-up = Sahkan nombor telefon anda
phone-code-intro = Kami telah menghantar mesej teks dengan kod 6 digit kepada
phone-code-hint = Mesej mungkin mengambil masa seminit untuk sampai.
phone-code-not-received = Tidak terima mesej?

## Password

verify-password-title = Masukkan kata laluan anda
verify-password-forgot = Terlupa kata laluan?
set-password-title-create = Cipta kata laluan
set-password-title-replace = Pilih kata laluan baharu
set-password-intro-create = Anda akan menggunakannya apabila log masuk pada kali seterusnya.
set-password-intro-replace = Mulai sekarang, kata laluan lama anda tidak lagi berfungsi.
set-password-intro-temporary = Kata laluan sementara hanya berfungsi sekali. Pilih kata laluan yang akan anda gunakan mulai sekarang.
set-password-first = Kata laluan baharu
set-password-second = Kata laluan baharu, sekali lagi
set-password-hint = Sekurang-kurangnya { $minimum } aksara. Beberapa perkataan berturut-turut menjadi kata laluan yang kukuh.
set-password-submit = Simpan kata laluan

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Lindungi akaun anda
mfa-method-selection-title-use = Sahkan bahawa ini anda
mfa-method-selection-intro-set-up = Mulai sekarang, anda mengesahkan setiap log masuk dengan sesuatu yang hanya anda miliki. Cara mana yang anda mahu gunakan?
mfa-method-selection-intro-use = Pilih cara untuk mengesahkan log masuk ini.
mfa-method-selection-legend = Cara pengesahan
mfa-method-selection-app = Aplikasi pengesah
mfa-method-selection-app-hint = Kod daripada aplikasi pada telefon anda
mfa-method-selection-email = E-mel
mfa-method-selection-email-hint = Kod dalam peti mel anda
mfa-method-selection-sms = Mesej teks
mfa-method-selection-sms-hint = Kod yang dihantar ke telefon anda
mfa-method-selection-recovery = Kod pemulihan
mfa-method-selection-recovery-hint = Salah satu kod yang anda simpan
mfa-method-selection-decline = Jangan gunakan pengesahan berbilang faktor
mfa-other-way = Cuba cara lain

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Sediakan aplikasi pengesah anda
mfa-authenticator-app-title-use = Masukkan kod daripada aplikasi anda
mfa-authenticator-app-intro-use = Buka aplikasi pengesah anda dan masukkan kod 6 digit yang dipaparkan untuk akaun ini.
mfa-authenticator-app-scan = Imbas gambar ini dengan aplikasi pengesah anda.
mfa-authenticator-app-picture = Kod QR untuk aplikasi pengesah anda
mfa-authenticator-app-open = Pada peranti ini? Buka aplikasi anda
mfa-authenticator-app-manual = Tidak dapat mengimbas? Masukkan kunci ini sendiri
mfa-authenticator-app-account = Akaun
mfa-authenticator-app-key = Kunci
mfa-authenticator-app-then = Kemudian masukkan kod 6 digit yang dipaparkan oleh aplikasi.
mfa-authenticator-app-hint-use = Kod baharu dipaparkan setiap 30 saat, dan setiap kod hanya boleh digunakan sekali.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Sediakan kod melalui e-mel
mfa-setup-email-intro = Ke alamat manakah patut kami hantar kod anda? Sebaik-baiknya alamat yang tidak anda gunakan untuk log masuk.
mfa-setup-phone-title = Sediakan kod melalui mesej teks
mfa-setup-phone-intro = Ke telefon manakah patut kami hantar kod anda?
mfa-use-email-otp-title = Semak e-mel anda
mfa-use-phone-otp-title = Semak telefon anda

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Masukkan kod pemulihan
mfa-use-recovery-code-intro = Ini ialah salah satu kod yang anda simpan semasa menyediakan pengesahan berbilang faktor. Setiap kod hanya boleh digunakan sekali.
mfa-view-recovery-codes-title = Simpan kod pemulihan anda
mfa-view-recovery-codes-intro = Jika anda tidak dapat menerima kod, anda boleh log masuk dengan salah satu daripada kod ini. Setiap kod hanya boleh digunakan sekali. Simpan di tempat yang hanya anda tahu: kod ini tidak akan dipaparkan lagi.
mfa-view-recovery-codes-list = Kod pemulihan anda
mfa-view-recovery-codes-copy = Salin
mfa-view-recovery-codes-copied = Disalin
mfa-view-recovery-codes-download = Muat turun
mfa-view-recovery-codes-print = Cetak
mfa-view-recovery-codes-late = Demi keselamatan anda, kod hanya dipaparkan selama beberapa minit, dan masa itu telah tamat.
mfa-view-recovery-codes-submit = Saya telah menyimpannya
mfa-view-recovery-codes-file = Kod pemulihan untuk { $name }. Setiap kod hanya boleh digunakan sekali.

## Organization

choose-organization-title = Pilih organisasi
choose-organization-intro = Anda menganggotai lebih daripada satu organisasi. Ke organisasi manakah anda mahu pergi?
choose-organization-legend = Organisasi anda
choose-organization-join-title = Sertai { $organization }?
choose-organization-join-intro = Anda belum menjadi ahli organisasi ini.
choose-organization-join = Sertai { $organization }
choose-organization-create = Cipta organisasi
create-organization-title = Namakan organisasi anda
create-organization-intro = Nama pasukan atau syarikat anda. Anda boleh mengubahnya kemudian.
create-organization-submit = Cipta organisasi

## Passkey

add-passkey-title-offer = Log masuk lebih pantas lain kali
add-passkey-title-required = Cipta kunci laluan
add-passkey-intro = Dengan kunci laluan, anda log masuk sama seperti cara anda membuka kunci peranti: dengan cap jari, wajah atau PIN anda. Tiada apa-apa yang perlu diingat atau ditaip.
add-passkey-required = Kunci laluan diperlukan di sini. Cipta kunci laluan untuk meneruskan.
add-passkey-submit = Cipta kunci laluan
add-passkey-skip = Bukan sekarang
add-passkey-failed = Kunci laluan tidak dicipta. Anda boleh cuba lagi.
add-passkey-no-support = Pelayar ini tidak boleh mencipta kunci laluan di sini. Hidupkan JavaScript, atau log masuk dengan pelayar lain atau pada peranti lain.
add-passkey-no-support-optional = Pelayar ini tidak boleh mencipta kunci laluan di sini. Anda boleh meneruskan tanpanya.

## Error

error-title = Ada sesuatu yang tidak kena
error-title-session = Mari mulakan semula
error-title-access = Anda tiada akses
error-title-suspended = Akses digantung
error-title-registration = Pendaftaran ditutup
error-title-creation = Tiada organisasi baharu
error-title-request = Sila tunggu sebentar
error-home = Pergi ke aplikasi
error-retry = Log masuk semula
error-start = Pergi ke halaman mula
error-code = Kod ralat
error-correlation = Rujukan
error-support = Jika masalah ini berterusan, hantarkan maklumat ini kepada pihak yang mengendalikan aplikasi.
error-fix-parameter = Parameter di bawah tiada, dihantar dua kali dengan nilai berbeza, atau menamakan sesuatu yang tiada di sini. Bandingkan permintaan dengan tetapan aplikasi.
error-codes-title = Maksud kod ralat
error-codes-intro = Halaman yang memaklumkan masalah memaparkan salah satu kod ini. Nombor dalam ayat hanyalah contoh.

## Account locked

account-locked-title = Akaun anda dikunci buat sementara waktu
account-locked-why = Terdapat terlalu banyak percubaan yang gagal, jadi kami menghentikan log masuk buat sementara waktu untuk memastikan akaun anda selamat.
account-locked-remaining = Anda boleh cuba lagi dalam masa { $minutes } minit.
account-locked-retry = Kembali ke log masuk

## Invalid redirect address

invalid-redirect-url-title-callback = URL panggil balik ini tidak dibenarkan
invalid-redirect-url-title-logout = Alamat log keluar ini tidak dibenarkan
invalid-redirect-url-title-missing = Tiada alamat untuk kembali
invalid-redirect-url-intro = Aplikasi meminta kami menghantar anda ke alamat yang tiada dalam senarainya. Demi keselamatan anda, kami berhenti di sini.
invalid-redirect-url-missing = Aplikasi tidak memberitahu ke mana anda perlu dihantar. Demi keselamatan anda, kami berhenti di sini.
invalid-redirect-url-value = Alamat yang diminta
invalid-redirect-url-parameter = Parameter
invalid-redirect-url-application = Aplikasi
invalid-redirect-url-fix = Adakah anda pembangunnya?
invalid-redirect-url-fix-callback = Buka tetapan aplikasi dan tambahkan alamat itu, tepat seperti yang tertera di atas, pada URL panggil balik yang dibenarkan.
invalid-redirect-url-fix-logout = Buka tetapan aplikasi dan tambahkan alamat itu, tepat seperti yang tertera di atas, pada URL ubah hala log keluar yang dibenarkan.
invalid-redirect-url-fix-missing = Hantar parameter yang dinamakan di atas dengan alamat daripada senarai aplikasi.
invalid-redirect-url-fix-compare = Skema, hos, port, laluan dan garis condong di hujung mestilah sama semuanya. http:// dan https:// ialah alamat yang berbeza.

## Signed out, signed in

home-title = Doorstep sedang berjalan
home-text = Log masuk bermula dalam aplikasi anda.
home-inbox = Buka peti masuk
home-discovery = Dokumen penemuan

signed-out-title = Anda telah log keluar
signed-out-text = Anda boleh menutup tetingkap ini sekarang.
signed-out-again = Log masuk semula
sign-out-confirm-title = Log keluar?
sign-out-confirm-text = Ini menamatkan sesi anda di sini dan dalam setiap aplikasi yang menggunakannya.
sign-out-confirm-submit = Log keluar
sign-out-confirm-stay = Kekal log masuk
success-title = Anda telah log masuk
success-text = Anda boleh menutup tetingkap ini dan kembali ke aplikasi.
success-text-app = Anda boleh menutup tetingkap ini dan kembali ke { $application }.
success-open = Buka aplikasi

## Inbox for developers

dev-inbox-title = Peti masuk
dev-inbox-intro = E-mel yang sepatutnya dihantar. E-mel ini hanya disimpan pada mesin ini dan hilang selepas dimulakan semula.
dev-inbox-empty = Belum ada e-mel
dev-inbox-empty-hint = Daftar atau log masuk dengan mana-mana alamat, dan mesej akan dipaparkan di sini.
dev-inbox-refresh = Muat semula
dev-inbox-clear = Padam semua
dev-inbox-to = Kepada
dev-inbox-text-message = Mesej teks
dev-inbox-code = Kod
dev-inbox-show = Tunjukkan mesej
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Masukkan alamat e-mel anda.
problem-email-invalid = Masukkan alamat e-mel seperti name@example.com.
problem-email-or-username-required = Masukkan alamat e-mel atau nama pengguna anda.
problem-email-or-username-invalid = Masukkan nama pengguna anda, atau alamat e-mel seperti name@example.com.
problem-username-required = Masukkan nama pengguna.
problem-username-invalid = Nama pengguna hanya boleh mengandungi huruf, angka, tanda sempang dan garis bawah.
problem-username-length = Nama pengguna mestilah mempunyai { $minimum } hingga { $maximum } aksara.
problem-username-taken = Nama pengguna ini sudah digunakan. Pilih yang lain, atau log masuk jika ini milik anda.
problem-phone-required = Masukkan nombor telefon anda.
problem-phone-invalid = Kami tidak dapat menghubungi nombor telefon itu. Semak angka dan negara.
problem-phone-country-required = Pilih negara bagi nombor telefon anda.
problem-phone-not-configured = Kami belum boleh menghantar mesej teks di sini. Log masuk dengan cara lain, atau hubungi pihak yang mengendalikan aplikasi.
problem-method-off = Aplikasi ini tidak menerima cara log masuk itu. Gunakan medan di bawah.
problem-no-contact = Akaun ini tiada alamat e-mel untuk kami hantarkan kod. Hubungi pihak yang mengendalikan aplikasi untuk mendapatkan bantuan.
problem-home-realm-unknown = Kami tidak mengenali log masuk syarikat untuk alamat ini. Semak alamat itu, atau log masuk dengan cara lain.
problem-provider-not-ready = Cara log masuk ini belum sedia. Pilih cara lain, atau hubungi pihak yang mengendalikan aplikasi.
problem-provider-unreachable = Perkhidmatan yang anda mahu gunakan untuk log masuk tidak menjawab. Cuba lagi sebentar lagi, atau log masuk dengan cara lain.
problem-provider-refused = Kami tidak dapat menerima jawapan perkhidmatan yang anda gunakan untuk log masuk. Cuba lagi, atau log masuk dengan cara lain.
problem-provider-cancelled = Log masuk dibatalkan di sana. Cuba lagi, atau log masuk dengan cara lain.
problem-provider-expired = Proses itu terlalu lama, atau telah selesai. Sila log masuk sekali lagi.
problem-provider-not-allowed = Akaun ini tidak boleh digunakan untuk log masuk di sini. Gunakan akaun lain, atau hubungi pihak yang mengendalikan aplikasi.
problem-provider-not-fresh = Perkhidmatan yang anda gunakan untuk log masuk tidak bertanya semula siapa anda. Log keluar di sana, kemudian cuba lagi di sini.
problem-provider-faulty = Perkhidmatan yang anda mahu gunakan untuk log masuk mempunyai masalah sendiri. Cuba lagi sebentar lagi, atau log masuk dengan cara lain.
problem-connected-app-expired = Perkara itu mengambil masa terlalu lama, atau telah selesai. Kembali ke aplikasi dan mulakan semula.
problem-connected-app-not-ready = Sambungan ke perkhidmatan lain tidak disediakan dengan betul. Hubungi pihak yang mengendalikan aplikasi.
problem-connected-app-failed = Perkhidmatan lain tidak menjawab seperti yang sepatutnya. Kembali ke aplikasi dan cuba lagi sebentar lagi.
problem-connected-app-cancelled = Akses tidak diberikan. Untuk memberikannya, kembali ke aplikasi dan mulakan semula.
problem-connected-app-other-user = Ini untuk akaun lain, bukan akaun yang anda gunakan untuk log masuk. Kembali ke aplikasi dan mulakan semula.
problem-email-domain-not-allowed = Alamat daripada domain ini tidak boleh mencipta akaun di sini. Gunakan alamat e-mel kerja anda.
problem-email-taken = Akaun lain menggunakan alamat ini. Log masuk dengannya, atau masukkan yang lain.
problem-terms-required = Terima syarat untuk mencipta akaun.
problem-domain-not-allowed = Hanya alamat daripada domain tertentu dibenarkan di sini. Gunakan alamat e-mel kerja anda, atau hubungi pentadbir.
problem-first-name-too-long = Nama pertama anda boleh mempunyai hingga { $maximum } aksara.
problem-last-name-too-long = Nama akhir anda boleh mempunyai hingga { $maximum } aksara.
problem-code-required = Masukkan kod daripada e-mel.
problem-phone-code-required = Masukkan kod daripada mesej teks.
problem-code-incorrect = Kod itu tidak betul. Semak e-mel terbaharu dan cuba lagi.
problem-phone-code-incorrect = Kod itu tidak betul. Semak mesej teks terbaharu dan cuba lagi.
problem-code-expired = Kod itu telah tamat tempoh. Minta kod baharu di bawah.
problem-code-wrong-length = Kod mempunyai { $length } digit. Pastikan anda menyalin semuanya.
problem-code-too-many-tries = Terlalu banyak kod yang salah. Kami telah menghantar kod baharu; kod lama tidak lagi berfungsi.
problem-resend-too-soon = Kami baru sahaja menghantar kod kepada anda. Anda boleh meminta kod lain dalam masa { $seconds } saat.
problem-too-many-codes = Terlalu banyak kod telah diminta. Cuba lagi dalam masa { $minutes } minit.
problem-too-many-codes-here = Terlalu banyak kod telah diminta daripada rangkaian anda. Cuba lagi dalam masa { $minutes } minit.
problem-too-many-requests-here = Terdapat terlalu banyak permintaan daripada rangkaian anda. Cuba lagi dalam masa { $minutes } minit.
problem-password-required = Masukkan kata laluan anda.
problem-password-incorrect = Kata laluan itu tidak betul. Cuba lagi.
problem-password-too-short = Gunakan sekurang-kurangnya { $minimum } aksara.
problem-password-too-long = Gunakan tidak lebih daripada { $maximum } aksara.
problem-password-too-common = Kata laluan ini ada dalam senarai yang mula-mula dicuba oleh penyerang. Pilih yang lain.
problem-password-surrounding-space = Kata laluan tidak boleh bermula atau berakhir dengan ruang.
problem-password-mismatch = Kedua-dua kata laluan tidak sama. Taip semula kedua-duanya.
problem-password-same = Pilih kata laluan yang berbeza daripada yang sebelumnya.
problem-password-is-name = Alamat e-mel atau nama pengguna anda terlalu mudah diteka sebagai kata laluan. Pilih yang lain.
problem-mfa-factor-required = Pilih satu untuk meneruskan.
problem-mfa-same-contact = Anda baru sahaja menggunakan kod yang kami hantar, dan satu lagi ke tempat yang sama tidak membuktikan apa-apa lagi. Sediakan cara lain.
problem-mfa-same-email = Anda baru sahaja menerima kod di alamat ini. Masukkan alamat lain.
problem-mfa-same-phone = Anda baru sahaja menerima kod di telefon ini. Masukkan nombor lain.
problem-app-code-required = Masukkan kod daripada aplikasi pengesah anda.
problem-app-code-incorrect = Kod itu tidak betul atau telah digunakan. Tunggu aplikasi memaparkan kod baharu, kemudian masukkan kod itu.
problem-recovery-code-required = Masukkan salah satu kod pemulihan anda.
problem-recovery-code-incorrect = Kod pemulihan itu tidak betul atau telah digunakan. Semak semula, atau cuba kod lain.
problem-passkey-unknown = Kunci laluan ini tidak dikenali di sini. Kunci ini mungkin telah dialih keluar. Log masuk dengan cara lain.
problem-passkey-refused = Kunci laluan anda tidak dapat disemak. Cuba lagi, atau log masuk dengan cara lain.
problem-passkey-not-here = Organisasi ini tidak menggunakan kunci laluan. Log masuk dengan cara lain.
problem-passkey-not-added = Kunci laluan tidak dapat disimpan. Cuba lagi.
problem-organization-required = Pilih organisasi untuk meneruskan.
problem-organization-name-required = Masukkan nama untuk organisasi anda.
problem-organization-name-too-long = Nama boleh mempunyai hingga { $maximum } aksara.
problem-registration-closed = Akaun baharu tidak boleh dicipta di sini buat masa ini. Jika anda sudah mempunyai akaun, log masuk.
problem-no-organization-access = Akaun anda bukan ahli organisasi ini. Minta salah seorang pentadbirnya menambahkan anda.
problem-organization-not-found = Kami tidak dapat menemui organisasi ini. Semak pautan yang anda buka.
problem-organization-suspended = Organisasi ini digantung. Hubungi pentadbirnya untuk mendapatkan bantuan.
problem-organization-creation-closed = Organisasi baharu tidak boleh dicipta di sini. Hubungi pihak yang mengendalikan aplikasi.
problem-organization-method = Organisasi ini memerlukan cara log masuk yang lain. Jika tiada yang ditawarkan di sini, tanya pentadbirnya.
problem-user-suspended = Akaun anda digantung. Hubungi pihak yang mengendalikan aplikasi untuk mendapatkan bantuan.
problem-no-method = Aplikasi ini belum menghidupkan sebarang cara log masuk. Hubungi pihak yang mengendalikan aplikasi untuk mendapatkan bantuan.
problem-locked = Terlalu banyak percubaan yang gagal. Cuba lagi dalam masa { $minutes } minit.
problem-too-many-requests = Terdapat terlalu banyak permintaan daripada rangkaian anda. Tunggu seminit, kemudian cuba lagi.
problem-session-ended = Log masuk ini mengambil masa terlalu lama, atau telah diselesaikan dalam tab lain. Mulakan semula daripada aplikasi.
problem-other-browser = Log masuk ini dimulakan dalam pelayar lain. Kembali ke pelayar itu, atau mulakan semula daripada aplikasi.
problem-form-expired = Halaman ini dibuka terlalu lama. Sila hantar sekali lagi.
problem-bad-request = Pautan atau borang tidak lengkap atau berubah semasa dihantar. Mulakan semula daripada aplikasi.
problem-not-found = Tiada apa-apa di alamat ini. Semak pautan yang anda buka.
problem-unknown = Kesilapan ini berpunca daripada kami. Cuba lagi sebentar lagi.

## Notices: something happened, as it should

notice-code-sent = Kami telah menghantar kod baharu kepada anda. Hanya kod terbaharu boleh digunakan.
notice-password-changed = Kata laluan anda telah ditukar. Log masuk dengan kata laluan baharu.
notice-password-requested = Pihak yang mengendalikan perkhidmatan ini meminta anda memilih kata laluan baharu.
notice-sign-in-again = Untuk memastikan bahawa ini anda, log masuk sekali lagi.

## Mail

mail-code-subject-sign-in = { $code } ialah kod sekali guna anda untuk log masuk ke { $name }
mail-code-subject-sign-up = { $code } ialah kod sekali guna anda untuk mendaftar di { $name }
mail-code-subject-reset = { $code } ialah kod sekali guna anda untuk menetapkan semula kata laluan di { $name }
mail-code-subject-choose = { $code } ialah kod sekali guna anda untuk memilih kata laluan di { $name }
mail-code-heading-sign-in = Kod log masuk anda
mail-code-heading-sign-up = Sahkan alamat e-mel anda
mail-code-heading-reset = Tetapkan semula kata laluan anda
# The code stands below.
mail-code-text-sign-in = Masukkan kod ini untuk log masuk ke { $name }:
mail-code-text-sign-up = Masukkan kod ini untuk mencipta akaun anda di { $name }:
mail-code-text-reset = Masukkan kod ini untuk memilih kata laluan baharu di { $name }:
mail-code-valid-minutes = Kod ini boleh digunakan sekali sahaja, dalam tempoh { $minutes } minit.
mail-code-valid-hours = Kod ini boleh digunakan sekali sahaja, dalam tempoh { $hours } jam.
mail-code-warning = Tiada sesiapa daripada { $name } akan meminta kod ini daripada anda. Jika anda tidak meminta kod ini, anda boleh mengabaikan e-mel ini.
mail-code-warning-requested = Tiada sesiapa daripada { $name } akan meminta kod ini daripada anda. Jika itu bukan anda, anda boleh mengabaikan e-mel ini.
mail-no-account-subject = Tiada akaun untuk alamat ini di { $name }
mail-no-account-heading = Tiada akaun untuk alamat ini
mail-no-account-text = Seseorang, mungkin anda, ingin log masuk ke { $name } dengan alamat ini, tetapi tiada akaun untuknya.
mail-no-account-warning = Adakah anda pernah menggunakan alamat lain? Cuba alamat itu. Jika itu bukan anda, anda boleh mengabaikan e-mel ini.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Adakah anda pernah menggunakan alamat lain? Cuba alamat itu. Jika tidak, anda boleh meminta akses di halaman log masuk. Jika itu bukan anda, anda boleh mengabaikan e-mel ini.
mail-code-subject-set-up = { $code } ialah kod sekali guna anda untuk mengesahkan alamat ini di { $name }
mail-code-heading-set-up = Sahkan alamat ini
mail-code-text-second-factor = Masukkan kod ini untuk menyelesaikan log masuk ke { $name }:
mail-code-text-set-up = Masukkan kod ini untuk menerima kod log masuk { $name } di alamat ini:
mail-code-text-confirm = Masukkan kod ini untuk mengesahkan alamat ini di { $name }:
mail-code-subject-link = { $code } ialah kod sekali guna anda untuk menyambungkan { $provider } dengan akaun anda di { $name }
mail-code-text-link = Dengan kod ini, { $provider } ({ $account }) mulai sekarang membuka akaun anda { $email } di { $name }.
mail-mfa-added-subject = Pengesahan berbilang faktor telah disediakan di { $name }
mail-mfa-added-heading = Akaun anda kini lebih terlindung
mail-mfa-added-text-app = Mulai sekarang, log masuk ke akaun anda di { $name } mungkin memerlukan kod daripada aplikasi pengesah anda.
mail-mfa-added-text-email = Mulai sekarang, log masuk ke akaun anda di { $name } mungkin memerlukan kod yang dihantar melalui e-mel.
mail-mfa-added-text-sms = Mulai sekarang, log masuk ke akaun anda di { $name } mungkin memerlukan kod yang dihantar ke telefon anda.
mail-mfa-reset-subject = Pengesahan berbilang faktor telah ditetapkan semula di { $name }
mail-mfa-reset-heading = Pengesahan berbilang faktor telah ditetapkan semula
mail-mfa-reset-text = Pentadbir { $name } telah mengalih keluar langkah kedua log masuk daripada akaun anda, dan anda telah dilog keluar. Anda mungkin diminta menyediakannya semula.
mail-mfa-recovery-subject = Kod pemulihan telah digunakan di { $name }
mail-mfa-recovery-heading = Kod pemulihan telah digunakan
mail-mfa-recovery-text = Seseorang baru sahaja menggunakan salah satu kod pemulihan anda untuk log masuk ke { $name }. { $left ->
    [0] Itu ialah kod yang terakhir.
   *[other] Tinggal { $left } kod.
}
mail-mfa-warning = Jika itu bukan anda, tukar kata laluan anda dengan segera dan beritahu pihak yang mengendalikan { $name }.
mail-password-changed-subject = Kata laluan anda di { $name } telah ditukar
mail-password-changed-heading = Kata laluan anda telah ditukar
mail-password-changed-text = Kata laluan akaun anda di { $name } baru sahaja ditukar.
mail-password-changed-warning = Jika itu bukan anda, tetapkan semula kata laluan anda dengan segera dan beritahu pihak yang mengendalikan { $name }.
mail-password-set-subject = Akaun anda di { $name } kini mempunyai kata laluan
mail-password-set-heading = Akaun anda kini mempunyai kata laluan
mail-password-set-text = Kata laluan baru sahaja ditetapkan untuk akaun anda di { $name }. Mulai sekarang anda boleh log masuk dengannya.
mail-passkey-added-subject = Kunci laluan telah ditambahkan pada akaun anda di { $name }
mail-passkey-added-heading = Kunci laluan telah ditambahkan
mail-passkey-added-text = Anda kini boleh log masuk ke { $name } dengan kunci laluan ini: { $passkey }.
mail-passkey-added-warning = Jika itu bukan anda, beritahu pihak yang mengendalikan { $name } dengan segera.
mail-passkey-removed-subject = Kunci laluan telah dialih keluar daripada akaun anda di { $name }
mail-passkey-removed-heading = Kunci laluan telah dialih keluar
mail-passkey-removed-text = Kunci laluan ini tidak lagi boleh digunakan untuk log masuk ke akaun anda di { $name }: { $passkey }.
mail-passkey-removed-warning = Anda telah dilog keluar di semua tempat. Jika anda tidak menjangkakan hal ini, beritahu pihak yang mengendalikan { $name }.
mail-account-linked-subject = Terdapat cara baharu untuk log masuk ke { $name }
mail-account-linked-heading = Cara baharu untuk log masuk
mail-account-linked-text = Mulai sekarang, { $provider } ({ $account }) juga membuka akaun anda { $email } di { $name }.
mail-account-linked-text-company = Mulai sekarang, hanya { $provider } ({ $account }) membuka akaun anda { $email } di { $name }.
mail-account-linked-removed = Yang berikut tidak lagi membukanya: { $ways }.
mail-account-linked-passkeys = Kunci laluan
mail-webhook-disabled-subject = Webhook { $webhook } telah dimatikan
mail-webhook-disabled-heading = Sebuah webhook telah dimatikan
mail-webhook-disabled-text = Webhook “{ $webhook }” milik { $name } tidak menerima apa-apa selama tiga hari, jadi tiada apa-apa lagi yang dihantar kepadanya.
mail-webhook-disabled-warning = Apabila penerimanya berfungsi semula, ubah webhook itu atau simpan seperti sedia ada untuk menghidupkannya semula. Semua yang berlaku sehingga waktu itu disimpan dalam log audit.
mail-footer = Anda menerima e-mel ini kerana alamat ini digunakan di { $name }.

## Text messages

sms-code-text = { $code } ialah kod sekali guna anda untuk log masuk ke { $name }
