### Indonesian. Polite address (Anda, capitalized), short sentences; quotation marks “ ”.

## Everywhere

action-continue = Lanjutkan
action-change-email = Gunakan alamat email lain
action-change-phone = Gunakan nomor telepon lain
action-change-account = Gunakan akun lain
label-email = Alamat email
label-email-or-username = Alamat email atau nama pengguna
label-username = Nama pengguna
label-phone = Nomor telepon
label-country = Negara atau wilayah
label-password = Kata sandi
label-first-name = Nama depan
label-last-name = Nama belakang
label-code = Kode
label-organization-name = Nama organisasi
label-terms = Saya menyetujui persyaratan layanan dan pemberitahuan privasi.
label-news = Kirimi saya berita dan penawaran melalui email. Saya dapat berubah pikiran kapan saja.
label-recovery-code = Kode pemulihan
label-account = Akun
label-optional = { $label } (opsional)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Kesalahan:
frame-problems-heading = Harap periksa hal berikut
frame-privacy = Privasi
frame-terms = Persyaratan
frame-powered = Didukung oleh Doorstep

## Sign in

login-title = Masuk
login-intro = Masukkan alamat email Anda untuk melanjutkan.
login-intro-username = Masukkan nama pengguna Anda untuk melanjutkan.
login-intro-email-or-username = Masukkan alamat email atau nama pengguna Anda untuk melanjutkan.
login-intro-phone = Masukkan nomor telepon Anda untuk melanjutkan.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = untuk melanjutkan ke { $application }
# The question, and the link behind it.
login-no-account = Belum punya akun?
login-register = Buat akun
login-use-email = Gunakan alamat email
login-use-username = Gunakan nama pengguna
login-use-email-or-username = Gunakan alamat email atau nama pengguna
login-use-phone = Gunakan nomor telepon
login-passkey = Masuk dengan kunci sandi
login-passkey-failed = Gagal masuk. Coba lagi, atau masuk dengan cara lain.
# Between the form and the buttons of other ways to sign in.
login-or = atau
login-continue-with = Lanjutkan dengan { $provider }
login-sso = Masuk dengan SSO

## Sign in with a company’s own provider

sso-home-realm-title = Masuk dengan SSO
sso-home-realm-intro = Masukkan alamat email kantor Anda. Kami akan mengantar Anda ke halaman masuk perusahaan Anda.
sso-home-realm-back = Masuk dengan cara lain

## On the way to another provider

leave-title = Sebentar
leave-intro = Kami mengantar Anda ke halaman tempat Anda masuk. Jika tidak terjadi apa-apa, tekan tombolnya.

## Register

register-title = Buat akun Anda
register-intro-app = untuk melanjutkan ke { $application }
register-intro = Hanya perlu kurang dari satu menit.
# The question, and the link behind it.
register-have-account = Sudah punya akun?
register-sign-in = Masuk
register-username-hint = Huruf, angka, tanda hubung, dan garis bawah.

## Email address of a new username

provide-email-title = Alamat email Anda
provide-email-intro = Kami akan mengirimkan kode untuk mengonfirmasi alamat ini. Anda akan memerlukannya jika suatu saat kehilangan akses ke akun Anda.
provide-email-intro-provider = { $provider } tidak memberi kami alamat email yang dapat kami andalkan. Kami akan mengirimkan kode untuk mengonfirmasi alamat Anda.
provide-email-intro-named = { $provider } memberi kami alamat ini. Kami akan mengirimkan kode untuk mengonfirmasi bahwa alamat ini milik Anda.

## Clickwrap

clickwrap-title = Satu hal lagi
clickwrap-intro = Untuk membuat akun, harap setujui persyaratannya.

## Account not found

account-not-found-title = Alamat ini tidak ditemukan
account-not-found-title-username = Nama pengguna ini tidak ditemukan
account-not-found-title-phone = Nomor ini tidak ditemukan
account-not-found-offer = Belum ada akun untuk alamat email ini. Anda dapat membuatnya sekarang, atau mencoba alamat lain.
account-not-found-offer-username = Belum ada akun dengan nama pengguna ini. Anda dapat membuatnya sekarang, atau mencoba nama pengguna lain.
account-not-found-offer-phone = Belum ada akun untuk nomor telepon ini. Anda dapat membuatnya sekarang, atau mencoba nomor lain.
account-not-found-closed = Tidak ada akun untuk alamat email ini. Periksa ejaannya, atau coba alamat lain.
account-not-found-closed-username = Tidak ada akun dengan nama pengguna ini. Periksa ejaannya, atau coba nama pengguna lain.
account-not-found-closed-phone = Tidak ada akun untuk nomor telepon ini. Periksa angka dan negaranya, atau coba nomor lain.
account-not-found-create = Buat akun
account-not-found-back = Coba alamat lain
account-not-found-back-username = Coba nama pengguna lain
account-not-found-back-phone = Coba nomor lain

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Minta akses
# On the page to register, before that link.
request-access-offer = Di sini, akun dibuat berdasarkan permintaan.
request-access-title = Minta akses
request-access-intro = Anda tidak dapat membuat akun sendiri di sini. Beri tahu kami siapa Anda, dan kami akan meninjau permintaan Anda.
request-access-intro-account = Akun Anda belum menjadi anggota organisasi ini. Kirim permintaan, dan kami akan meninjaunya.
request-access-submit = Kirim permintaan
request-access-success-title = Permintaan Anda sudah kami terima
# The address stands below.
request-access-success-text = Terima kasih. Setelah akses diberikan, Anda dapat masuk dengan alamat email ini.

## Code

code-title-sign-in = Periksa email Anda
code-title-sign-up = Konfirmasikan email Anda
# The address stands below.
code-intro = Kami telah mengirimkan kode 6 digit ke
code-intro-username = Kami telah mengirimkan kode 6 digit ke alamat email Anda.
code-hint = Mungkin perlu satu menit. Periksa juga folder spam Anda.
# The question, and the button behind it.
code-not-received = Email belum masuk?
code-resend = Kirim kode baru
code-link = Setelah itu, { $provider } ({ $account }) membuka akun Anda.
code-link-company = Itu akan menjadi satu-satunya cara masuk: cara masuk Anda yang lain, seperti kata sandi atau kunci sandi, akan dihapus.
reset-password-verify-email-otp-title = Periksa email Anda
reset-password-verify-email-otp-intro = Untuk memilih kata sandi, masukkan kode 6 digit yang telah kami kirimkan ke
reset-password-verify-email-otp-intro-username = Untuk memilih kata sandi, masukkan kode 6 digit yang telah kami kirimkan ke alamat email Anda.

## Code by text message

phone-code-title-sign-in = Periksa ponsel Anda
phone-code-title-sign-up = Konfirmasikan nomor telepon Anda
phone-code-intro = Kami telah mengirimkan SMS berisi kode 6 digit ke
phone-code-hint = Mungkin perlu satu menit hingga kode tiba.
phone-code-not-received = SMS belum masuk?

## Password

verify-password-title = Masukkan kata sandi Anda
verify-password-forgot = Lupa kata sandi?
set-password-title-create = Buat kata sandi
set-password-title-replace = Pilih kata sandi baru
set-password-intro-create = Anda akan menggunakannya saat masuk berikutnya.
set-password-intro-replace = Mulai sekarang, kata sandi lama Anda tidak berlaku lagi.
set-password-intro-temporary = Kata sandi sementara hanya berlaku satu kali. Pilih kata sandi yang akan Anda gunakan mulai sekarang.
set-password-first = Kata sandi baru
set-password-second = Ulangi kata sandi baru
set-password-hint = Minimal { $minimum } karakter. Beberapa kata berurutan menjadi kata sandi yang kuat.
set-password-submit = Simpan kata sandi

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Lindungi akun Anda
mfa-method-selection-title-use = Konfirmasikan bahwa ini Anda
mfa-method-selection-intro-set-up = Mulai sekarang, setiap kali masuk, Anda mengonfirmasi dengan sesuatu yang hanya Anda miliki. Cara mana yang ingin Anda gunakan?
mfa-method-selection-intro-use = Pilih cara untuk mengonfirmasi proses masuk ini.
mfa-method-selection-legend = Cara konfirmasi
mfa-method-selection-app = Aplikasi autentikator
mfa-method-selection-app-hint = Kode dari aplikasi di ponsel Anda
mfa-method-selection-email = Email
mfa-method-selection-email-hint = Kode di kotak surat Anda
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Kode yang dikirim ke ponsel Anda
mfa-method-selection-recovery = Kode pemulihan
mfa-method-selection-recovery-hint = Salah satu kode yang Anda simpan
mfa-method-selection-decline = Jangan gunakan autentikasi multifaktor
mfa-other-way = Coba cara lain

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Siapkan aplikasi autentikator Anda
mfa-authenticator-app-title-use = Masukkan kode dari aplikasi Anda
mfa-authenticator-app-intro-use = Buka aplikasi autentikator Anda, lalu masukkan kode 6 digit yang ditampilkan untuk akun ini.
mfa-authenticator-app-scan = Pindai gambar ini dengan aplikasi autentikator Anda.
mfa-authenticator-app-picture = Kode QR untuk aplikasi autentikator Anda
mfa-authenticator-app-open = Di perangkat ini? Buka aplikasi Anda
mfa-authenticator-app-manual = Tidak bisa memindai? Masukkan kunci ini secara manual
mfa-authenticator-app-account = Akun
mfa-authenticator-app-key = Kunci
mfa-authenticator-app-then = Lalu masukkan kode 6 digit yang ditampilkan aplikasi.
mfa-authenticator-app-hint-use = Kode baru muncul setiap 30 detik, dan masing-masing hanya berlaku sekali.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Siapkan kode melalui email
mfa-setup-email-intro = Ke alamat mana kami harus mengirimkan kode Anda? Sebaiknya alamat yang tidak Anda gunakan untuk masuk.
mfa-setup-phone-title = Siapkan kode melalui SMS
mfa-setup-phone-intro = Ke ponsel mana kami harus mengirimkan kode Anda?
mfa-use-email-otp-title = Periksa email Anda
mfa-use-phone-otp-title = Periksa ponsel Anda

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Masukkan kode pemulihan
mfa-use-recovery-code-intro = Ini adalah salah satu kode yang Anda simpan saat menyiapkan autentikasi multifaktor. Masing-masing hanya berlaku sekali.
mfa-view-recovery-codes-title = Simpan kode pemulihan Anda
mfa-view-recovery-codes-intro = Jika tidak bisa mendapatkan kode, Anda dapat masuk dengan salah satu kode ini. Masing-masing hanya berlaku sekali. Simpan di tempat yang hanya Anda ketahui: kode ini tidak akan ditampilkan lagi.
mfa-view-recovery-codes-list = Kode pemulihan Anda
mfa-view-recovery-codes-copy = Salin
mfa-view-recovery-codes-copied = Disalin
mfa-view-recovery-codes-download = Unduh
mfa-view-recovery-codes-print = Cetak
mfa-view-recovery-codes-late = Demi keamanan Anda, kode hanya ditampilkan selama beberapa menit, dan waktu itu sudah habis.
mfa-view-recovery-codes-submit = Saya sudah menyimpannya
mfa-view-recovery-codes-file = Kode pemulihan untuk { $name }. Masing-masing hanya berlaku sekali.

## Organization

choose-organization-title = Pilih organisasi
choose-organization-intro = Anda menjadi anggota beberapa organisasi. Mana yang ingin Anda buka?
choose-organization-legend = Organisasi Anda
choose-organization-join-title = Bergabung dengan { $organization }?
choose-organization-join-intro = Anda belum menjadi anggota organisasi ini.
choose-organization-join = Bergabung dengan { $organization }
choose-organization-create = Buat organisasi
create-organization-title = Beri nama organisasi Anda
create-organization-intro = Nama tim atau perusahaan Anda. Anda dapat mengubahnya nanti.
create-organization-submit = Buat organisasi

## Passkey

add-passkey-title-offer = Masuk lebih cepat lain kali
add-passkey-title-required = Buat kunci sandi
add-passkey-intro = Dengan kunci sandi, Anda masuk seperti saat membuka kunci perangkat: dengan sidik jari, wajah, atau PIN. Tidak ada yang perlu diingat atau diketik.
add-passkey-required = Kunci sandi wajib digunakan di sini. Buat kunci sandi untuk melanjutkan.
add-passkey-submit = Buat kunci sandi
add-passkey-skip = Lain kali
add-passkey-failed = Kunci sandi tidak dibuat. Anda dapat mencoba lagi.
add-passkey-no-support = Browser ini tidak dapat membuat kunci sandi di sini. Aktifkan JavaScript, atau masuk dengan browser lain atau di perangkat lain.
add-passkey-no-support-optional = Browser ini tidak dapat membuat kunci sandi di sini. Anda dapat melanjutkan tanpa kunci sandi.

## Error

error-title = Terjadi kesalahan
error-title-session = Mari mulai lagi
error-title-access = Anda tidak memiliki akses
error-title-suspended = Akses ditangguhkan
error-title-registration = Pendaftaran ditutup
error-title-creation = Tidak ada organisasi baru
error-title-request = Harap tunggu sebentar
error-home = Buka aplikasi
error-retry = Masuk lagi
error-start = Buka halaman awal
error-code = Kode kesalahan
error-correlation = Referensi
error-support = Jika masalah terus terjadi, kirimkan informasi ini ke pengelola aplikasi.
error-fix-parameter = Parameter di bawah tidak ada, dikirim dua kali dengan nilai berbeda, atau menyebut sesuatu yang tidak ada di sini. Bandingkan permintaan dengan pengaturan aplikasi.
error-codes-title = Arti kode kesalahan
error-codes-intro = Halaman yang memberitahukan masalah menampilkan salah satu kode ini. Angka dalam kalimat hanyalah contoh.

## Account locked

account-locked-title = Akun Anda dikunci untuk sementara
account-locked-why = Terlalu banyak upaya yang gagal, jadi kami menghentikan proses masuk untuk sementara agar akun Anda tetap aman.
account-locked-remaining = Anda dapat mencoba lagi dalam { $minutes } menit.
account-locked-retry = Kembali ke halaman masuk

## Invalid redirect address

invalid-redirect-url-title-callback = URL callback ini tidak diizinkan
invalid-redirect-url-title-logout = Alamat keluar ini tidak diizinkan
invalid-redirect-url-title-missing = Tidak ada alamat untuk kembali
invalid-redirect-url-intro = Aplikasi meminta kami mengarahkan Anda ke alamat yang tidak ada dalam daftarnya. Demi keamanan Anda, kami berhenti di sini.
invalid-redirect-url-missing = Aplikasi tidak memberi tahu ke mana Anda harus diarahkan. Demi keamanan Anda, kami berhenti di sini.
invalid-redirect-url-value = Alamat yang diminta
invalid-redirect-url-parameter = Parameter
invalid-redirect-url-application = Aplikasi
invalid-redirect-url-fix = Apakah Anda pengembangnya?
invalid-redirect-url-fix-callback = Buka setelan aplikasi dan tambahkan alamat tersebut, persis seperti yang tertulis di atas, ke URL callback yang diizinkan.
invalid-redirect-url-fix-logout = Buka setelan aplikasi dan tambahkan alamat tersebut, persis seperti yang tertulis di atas, ke URL pengalihan setelah keluar yang diizinkan.
invalid-redirect-url-fix-missing = Kirim parameter yang disebutkan di atas dengan alamat dari daftar aplikasi.
invalid-redirect-url-fix-compare = Skema, host, port, jalur, dan garis miring di akhir semuanya harus sama. http:// dan https:// adalah alamat yang berbeda.

## Signed out, signed in

home-title = Doorstep sedang berjalan
home-text = Proses masuk dimulai dari aplikasi Anda.
home-inbox = Buka kotak masuk
home-discovery = Dokumen discovery

signed-out-title = Anda telah keluar
signed-out-text = Anda dapat menutup jendela ini sekarang.
signed-out-again = Masuk lagi
sign-out-confirm-title = Keluar?
sign-out-confirm-text = Sesi Anda di sini akan berakhir, termasuk di semua aplikasi yang menggunakannya.
sign-out-confirm-submit = Keluar
sign-out-confirm-stay = Tetap masuk
success-title = Anda telah masuk
success-text = Anda dapat menutup jendela ini dan kembali ke aplikasi.
success-text-app = Anda dapat menutup jendela ini dan kembali ke { $application }.
success-open = Buka aplikasi

## Inbox for developers

dev-inbox-title = Kotak masuk
dev-inbox-intro = Email yang seharusnya dikirim. Email ini hanya ada di mesin ini dan hilang setelah dimulai ulang.
dev-inbox-empty = Belum ada email
dev-inbox-empty-hint = Daftar atau masuk dengan alamat apa pun, dan pesannya akan muncul di sini.
dev-inbox-refresh = Muat ulang
dev-inbox-clear = Hapus semua
dev-inbox-to = Kepada
dev-inbox-text-message = SMS
dev-inbox-code = Kode
dev-inbox-show = Tampilkan pesan
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Masukkan alamat email Anda.
problem-email-invalid = Masukkan alamat email seperti name@example.com.
problem-email-or-username-required = Masukkan alamat email atau nama pengguna Anda.
problem-email-or-username-invalid = Masukkan nama pengguna Anda, atau alamat email seperti name@example.com.
problem-username-required = Masukkan nama pengguna.
problem-username-invalid = Nama pengguna hanya boleh berisi huruf, angka, tanda hubung, dan garis bawah.
problem-username-length = Nama pengguna harus terdiri dari { $minimum } hingga { $maximum } karakter.
problem-username-taken = Nama pengguna ini sudah digunakan. Pilih yang lain, atau masuk jika itu milik Anda.
problem-phone-required = Masukkan nomor telepon Anda.
problem-phone-invalid = Nomor telepon itu tidak dapat kami hubungi. Periksa angka dan negaranya.
problem-phone-country-required = Pilih negara untuk nomor telepon Anda.
problem-phone-not-configured = Kami belum dapat mengirim SMS di sini. Masuk dengan cara lain, atau hubungi pengelola aplikasi.
problem-method-off = Aplikasi ini tidak menerima cara masuk tersebut. Gunakan kolom di bawah.
problem-no-contact = Akun ini tidak memiliki alamat email untuk menerima kode. Hubungi pengelola aplikasi untuk mendapatkan bantuan.
problem-home-realm-unknown = Kami tidak mengenal halaman masuk perusahaan untuk alamat ini. Periksa alamatnya, atau masuk dengan cara lain.
problem-provider-not-ready = Cara masuk ini belum siap. Pilih cara lain, atau hubungi pengelola aplikasi.
problem-provider-unreachable = Layanan yang ingin Anda gunakan untuk masuk tidak merespons. Coba lagi sebentar lagi, atau masuk dengan cara lain.
problem-provider-refused = Kami tidak dapat menerima jawaban dari layanan yang Anda gunakan untuk masuk. Coba lagi, atau masuk dengan cara lain.
problem-provider-cancelled = Proses masuk dibatalkan di sana. Coba lagi, atau masuk dengan cara lain.
problem-provider-expired = Prosesnya terlalu lama, atau sudah selesai sebelumnya. Silakan masuk sekali lagi.
problem-provider-not-allowed = Akun ini tidak dapat digunakan untuk masuk di sini. Gunakan akun lain, atau hubungi pengelola aplikasi.
problem-provider-not-fresh = Layanan yang Anda gunakan untuk masuk tidak menanyakan lagi siapa Anda. Keluar dari sana, lalu coba lagi di sini.
problem-provider-faulty = Layanan yang ingin Anda gunakan untuk masuk sedang bermasalah. Coba lagi sebentar lagi, atau masuk dengan cara lain.
problem-connected-app-expired = Proses itu terlalu lama, atau sudah selesai. Kembali ke aplikasi dan mulai lagi.
problem-connected-app-not-ready = Koneksi ke layanan lain belum diatur dengan benar. Hubungi pengelola aplikasi.
problem-connected-app-failed = Layanan lain tidak merespons sebagaimana mestinya. Kembali ke aplikasi dan coba lagi sebentar lagi.
problem-connected-app-cancelled = Akses tidak diberikan. Untuk memberikannya, kembali ke aplikasi dan mulai lagi.
problem-connected-app-other-user = Ini ditujukan untuk akun lain, bukan akun yang Anda gunakan untuk masuk. Kembali ke aplikasi dan mulai lagi.
problem-email-domain-not-allowed = Alamat dari domain ini tidak dapat membuat akun di sini. Gunakan alamat email kantor Anda.
problem-email-taken = Akun lain memakai alamat ini. Masuk dengan alamat ini, atau masukkan yang lain.
problem-terms-required = Setujui persyaratan untuk membuat akun.
problem-domain-not-allowed = Hanya alamat dari domain tertentu yang diizinkan di sini. Gunakan alamat email kantor Anda, atau hubungi administrator.
problem-first-name-too-long = Nama depan Anda boleh berisi maksimal { $maximum } karakter.
problem-last-name-too-long = Nama belakang Anda boleh berisi maksimal { $maximum } karakter.
problem-code-required = Masukkan kode dari email.
problem-phone-code-required = Masukkan kode dari SMS.
problem-code-incorrect = Kode itu salah. Periksa email terbaru, lalu coba lagi.
problem-phone-code-incorrect = Kode itu salah. Periksa SMS terbaru, lalu coba lagi.
problem-code-expired = Kode itu sudah kedaluwarsa. Minta kode baru di bawah.
problem-code-wrong-length = Kode terdiri dari { $length } digit. Pastikan Anda menyalin semuanya.
problem-code-too-many-tries = Terlalu banyak kode yang salah. Kami telah mengirimkan kode baru; kode lama tidak berlaku lagi.
problem-resend-too-soon = Kami baru saja mengirimkan kode kepada Anda. Anda dapat meminta kode lain dalam { $seconds } detik.
problem-too-many-codes = Terlalu banyak kode yang diminta. Coba lagi dalam { $minutes } menit.
problem-too-many-codes-here = Terlalu banyak kode yang diminta dari jaringan Anda. Coba lagi dalam { $minutes } menit.
problem-too-many-requests-here = Terlalu banyak permintaan dari jaringan Anda. Coba lagi dalam { $minutes } menit.
problem-password-required = Masukkan kata sandi Anda.
problem-password-incorrect = Kata sandi itu salah. Coba lagi.
problem-password-too-short = Gunakan minimal { $minimum } karakter.
problem-password-too-long = Gunakan maksimal { $maximum } karakter.
problem-password-too-common = Kata sandi ini ada dalam daftar yang pertama kali dicoba penyerang. Pilih yang lain.
problem-password-surrounding-space = Kata sandi tidak boleh diawali atau diakhiri dengan spasi.
problem-password-mismatch = Kedua kata sandi tidak sama. Ketik ulang keduanya.
problem-password-same = Pilih kata sandi yang berbeda dari yang sebelumnya.
problem-password-is-name = Alamat email atau nama pengguna Anda terlalu mudah ditebak sebagai kata sandi. Pilih yang lain.
problem-mfa-factor-required = Pilih salah satu untuk melanjutkan.
problem-mfa-same-contact = Anda baru saja memakai kode yang kami kirim, dan kode lain ke tempat yang sama tidak membuktikan apa pun lagi. Siapkan cara lain.
problem-mfa-same-email = Anda baru saja menerima kode di alamat ini. Masukkan alamat lain.
problem-mfa-same-phone = Anda baru saja menerima kode di ponsel ini. Masukkan nomor lain.
problem-app-code-required = Masukkan kode dari aplikasi autentikator Anda.
problem-app-code-incorrect = Kode itu salah atau sudah digunakan. Tunggu hingga aplikasi menampilkan kode baru, lalu masukkan kode tersebut.
problem-recovery-code-required = Masukkan salah satu kode pemulihan Anda.
problem-recovery-code-incorrect = Kode pemulihan itu salah atau sudah digunakan. Periksa kembali, atau coba kode lain.
problem-passkey-unknown = Kunci sandi ini tidak dikenal di sini. Mungkin sudah dihapus. Masuk dengan cara lain.
problem-passkey-refused = Kunci sandi Anda tidak dapat diperiksa. Coba lagi, atau masuk dengan cara lain.
problem-passkey-not-here = Organisasi ini tidak menggunakan kunci sandi. Masuk dengan cara lain.
problem-passkey-not-added = Kunci sandi tidak dapat disimpan. Coba lagi.
problem-organization-required = Pilih organisasi untuk melanjutkan.
problem-organization-name-required = Masukkan nama untuk organisasi Anda.
problem-organization-name-too-long = Nama boleh berisi maksimal { $maximum } karakter.
problem-registration-closed = Saat ini akun baru tidak dapat dibuat di sini. Jika sudah punya akun, silakan masuk.
problem-no-organization-access = Akun Anda bukan anggota organisasi ini. Minta administratornya menambahkan Anda.
problem-organization-not-found = Kami tidak dapat menemukan organisasi ini. Periksa link yang Anda buka.
problem-organization-suspended = Organisasi ini ditangguhkan. Hubungi administratornya untuk mendapatkan bantuan.
problem-organization-creation-closed = Organisasi baru tidak dapat dibuat di sini. Hubungi pengelola aplikasi.
problem-organization-method = Organisasi ini mewajibkan cara masuk yang lain. Jika tidak ada yang ditawarkan di sini, tanyakan kepada administratornya.
problem-user-suspended = Akun Anda ditangguhkan. Hubungi pengelola aplikasi untuk mendapatkan bantuan.
problem-no-method = Belum ada cara masuk yang diaktifkan untuk aplikasi ini. Hubungi pengelola aplikasi untuk mendapatkan bantuan.
problem-locked = Terlalu banyak upaya yang gagal. Coba lagi dalam { $minutes } menit.
problem-too-many-requests = Terlalu banyak permintaan dari jaringan Anda. Tunggu satu menit, lalu coba lagi.
problem-session-ended = Proses masuk ini terlalu lama, atau sudah selesai di tab lain. Mulai lagi dari aplikasi.
problem-other-browser = Proses masuk ini dimulai di browser lain. Kembali ke browser tersebut, atau mulai lagi dari aplikasi.
problem-form-expired = Halaman ini sudah terlalu lama terbuka. Harap kirim sekali lagi.
problem-bad-request = Link atau formulir tidak lengkap atau berubah di tengah jalan. Mulai lagi dari aplikasi.
problem-not-found = Tidak ada apa pun di alamat ini. Periksa link yang Anda buka.
problem-unknown = Kesalahan ada di pihak kami. Coba lagi beberapa saat lagi.

## Notices: something happened, as it should

notice-code-sent = Kami telah mengirimkan kode baru. Hanya kode terbaru yang berlaku.
notice-password-changed = Kata sandi Anda telah diubah. Masuk dengan kata sandi yang baru.
notice-password-requested = Pengelola layanan ini meminta Anda memilih kata sandi baru.
notice-sign-in-again = Untuk memastikan bahwa ini Anda, masuk sekali lagi.

## Mail

mail-code-subject-sign-in = { $code } adalah kode sekali pakai Anda untuk masuk ke { $name }
mail-code-subject-sign-up = { $code } adalah kode sekali pakai Anda untuk mendaftar di { $name }
mail-code-subject-reset = { $code } adalah kode sekali pakai Anda untuk mereset kata sandi di { $name }
mail-code-subject-choose = { $code } adalah kode sekali pakai Anda untuk memilih kata sandi di { $name }
mail-code-heading-sign-in = Kode masuk Anda
mail-code-heading-sign-up = Konfirmasikan alamat email Anda
mail-code-heading-reset = Reset kata sandi Anda
# The code stands below.
mail-code-text-sign-in = Masukkan kode ini untuk masuk ke { $name }:
mail-code-text-sign-up = Masukkan kode ini untuk membuat akun Anda di { $name }:
mail-code-text-reset = Masukkan kode ini untuk memilih kata sandi baru di { $name }:
mail-code-valid-minutes = Kode hanya dapat digunakan sekali dan berlaku selama { $minutes } menit.
mail-code-valid-hours = Kode hanya dapat digunakan sekali dan berlaku selama { $hours } jam.
mail-code-warning = Tidak akan pernah ada orang dari { $name } yang menanyakan kode ini kepada Anda. Jika tidak meminta kode ini, Anda dapat mengabaikan email ini.
mail-code-warning-requested = Tidak akan pernah ada orang dari { $name } yang menanyakan kode ini kepada Anda. Jika itu bukan Anda, email ini dapat diabaikan.
mail-no-account-subject = Tidak ada akun untuk alamat ini di { $name }
mail-no-account-heading = Tidak ada akun untuk alamat ini
mail-no-account-text = Seseorang, kemungkinan besar Anda sendiri, ingin masuk ke { $name } dengan alamat ini, tetapi tidak ada akun untuk alamat ini.
mail-no-account-warning = Pernah menggunakan alamat lain? Coba alamat tersebut. Jika itu bukan Anda, email ini dapat diabaikan.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Pernah menggunakan alamat lain? Coba alamat tersebut. Jika tidak, Anda dapat meminta akses di halaman masuk. Jika itu bukan Anda, email ini dapat diabaikan.
mail-code-subject-set-up = { $code } adalah kode sekali pakai Anda untuk mengonfirmasi alamat ini di { $name }
mail-code-heading-set-up = Konfirmasikan alamat ini
mail-code-text-second-factor = Masukkan kode ini untuk menyelesaikan proses masuk ke { $name }:
mail-code-text-set-up = Masukkan kode ini untuk menerima kode masuk { $name } di alamat ini:
mail-code-text-confirm = Masukkan kode ini untuk mengonfirmasi alamat ini di { $name }:
mail-code-subject-link = { $code } adalah kode sekali pakai Anda untuk menghubungkan { $provider } dengan akun Anda di { $name }
mail-code-text-link = Dengan kode ini, { $provider } ({ $account }) mulai sekarang membuka akun Anda { $email } di { $name }.
mail-mfa-added-subject = Autentikasi multifaktor telah disiapkan di { $name }
mail-mfa-added-heading = Akun Anda kini lebih terlindungi
mail-mfa-added-text-app = Mulai sekarang, saat masuk ke akun Anda di { $name }, Anda mungkin diminta memasukkan kode dari aplikasi autentikator.
mail-mfa-added-text-email = Mulai sekarang, saat masuk ke akun Anda di { $name }, Anda mungkin diminta memasukkan kode yang dikirim melalui email.
mail-mfa-added-text-sms = Mulai sekarang, saat masuk ke akun Anda di { $name }, Anda mungkin diminta memasukkan kode yang dikirim ke ponsel Anda.
mail-mfa-reset-subject = Autentikasi multifaktor telah direset di { $name }
mail-mfa-reset-heading = Autentikasi multifaktor telah direset
mail-mfa-reset-text = Administrator { $name } menghapus langkah kedua proses masuk dari akun Anda, dan Anda telah dikeluarkan. Anda mungkin diminta menyiapkannya lagi.
mail-mfa-recovery-subject = Kode pemulihan telah digunakan di { $name }
mail-mfa-recovery-heading = Kode pemulihan telah digunakan
mail-mfa-recovery-text = Seseorang baru saja menggunakan salah satu kode pemulihan Anda untuk masuk ke { $name }. { $left ->
    [0] Itu adalah kode terakhir.
   *[other] Tersisa { $left } kode.
}
mail-mfa-warning = Jika itu bukan Anda, segera ubah kata sandi Anda dan beri tahu pengelola { $name }.
mail-password-changed-subject = Kata sandi Anda di { $name } telah diubah
mail-password-changed-heading = Kata sandi Anda telah diubah
mail-password-changed-text = Kata sandi akun Anda di { $name } baru saja diubah.
mail-password-changed-warning = Jika itu bukan Anda, segera reset kata sandi Anda dan beri tahu pengelola { $name }.
mail-password-set-subject = Akun Anda di { $name } kini memiliki kata sandi
mail-password-set-heading = Akun Anda kini memiliki kata sandi
mail-password-set-text = Kata sandi baru saja dibuat untuk akun Anda di { $name }. Mulai sekarang Anda dapat masuk dengan kata sandi itu.
mail-passkey-added-subject = Kunci sandi telah ditambahkan ke akun Anda di { $name }
mail-passkey-added-heading = Kunci sandi telah ditambahkan
mail-passkey-added-text = Anda kini dapat masuk ke { $name } dengan kunci sandi ini: { $passkey }.
mail-passkey-added-warning = Jika itu bukan Anda, segera beri tahu pengelola { $name }.
mail-passkey-removed-subject = Kunci sandi telah dihapus dari akun Anda di { $name }
mail-passkey-removed-heading = Kunci sandi telah dihapus
mail-passkey-removed-text = Kunci sandi ini tidak dapat lagi digunakan untuk masuk ke akun Anda di { $name }: { $passkey }.
mail-passkey-removed-warning = Anda telah dikeluarkan dari semua perangkat. Jika Anda tidak menduga hal ini, beri tahu pengelola { $name }.
mail-account-linked-subject = Ada cara baru untuk masuk ke { $name }
mail-account-linked-heading = Cara baru untuk masuk
mail-account-linked-text = Mulai sekarang, { $provider } ({ $account }) juga membuka akun Anda { $email } di { $name }.
mail-account-linked-text-company = Mulai sekarang, hanya { $provider } ({ $account }) yang membuka akun Anda { $email } di { $name }.
mail-account-linked-removed = Yang berikut tidak lagi membukanya: { $ways }.
mail-account-linked-passkeys = Kunci sandi
mail-webhook-disabled-subject = Webhook { $webhook } telah dinonaktifkan
mail-webhook-disabled-heading = Sebuah webhook telah dinonaktifkan
mail-webhook-disabled-text = Webhook “{ $webhook }” milik { $name } tidak menerima apa pun selama tiga hari, jadi tidak ada lagi yang dikirim ke sana.
mail-webhook-disabled-warning = Jika penerimanya sudah berfungsi lagi, ubah webhook atau simpan apa adanya untuk mengaktifkannya kembali. Semua yang terjadi hingga saat itu disimpan di log audit.
mail-footer = Anda menerima email ini karena alamat ini digunakan di { $name }.

## Text messages

sms-code-text = { $code } adalah kode sekali pakai Anda untuk masuk ke { $name }
