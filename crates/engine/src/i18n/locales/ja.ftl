### Japanese. です・ます, short sentences; quotation marks 「 」 also around names; no space between Latin and Japanese characters.

## Everywhere

action-continue = 続ける
action-change-email = 別のメールアドレスを使う
action-change-phone = 別の電話番号を使う
action-change-account = 別のアカウントを使う
label-email = メールアドレス
label-email-or-username = メールアドレスまたはユーザー名
label-username = ユーザー名
label-phone = 電話番号
label-country = 国または地域
label-password = パスワード
label-first-name = 名
label-last-name = 姓
label-code = コード
label-organization-name = 組織名
label-terms = 利用規約とプライバシーポリシーに同意します。
label-news = お知らせやお得な情報をメールで受け取ります。この設定はいつでも変更できます。
label-recovery-code = リカバリーコード
label-account = アカウント
label-optional = { $label }（任意）
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = エラー:
frame-problems-heading = 次の項目をご確認ください
frame-privacy = プライバシー
frame-terms = 利用規約
frame-powered = Doorstepを使用しています

## Sign in

login-title = ログイン
login-intro = 続けるには、メールアドレスを入力してください。
login-intro-username = 続けるには、ユーザー名を入力してください。
login-intro-email-or-username = 続けるには、メールアドレスまたはユーザー名を入力してください。
login-intro-phone = 続けるには、電話番号を入力してください。
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = 「{ $application }」に進む
# The question, and the link behind it.
login-no-account = アカウントをお持ちではありませんか？
login-register = アカウントを作成
login-use-email = メールアドレスを使う
login-use-username = ユーザー名を使う
login-use-email-or-username = メールアドレスまたはユーザー名を使う
login-use-phone = 電話番号を使う
login-passkey = パスキーでログイン
login-passkey-failed = ログインできませんでした。もう一度試すか、別の方法でログインしてください。
# Between the form and the buttons of other ways to sign in.
login-or = または
login-continue-with = { $provider }で続ける
login-sso = SSOでログイン

## Sign in with a company’s own provider

sso-home-realm-title = SSOでログイン
sso-home-realm-intro = 勤務先のメールアドレスを入力してください。会社のログインページにご案内します。
sso-home-realm-back = 別の方法でログイン

## On the way to another provider

leave-title = お待ちください
leave-intro = ログインするページに移動しています。何も起こらない場合は、ボタンを押してください。

## Register

register-title = アカウントを作成
register-intro-app = 「{ $application }」に進む
register-intro = 1分もかかりません。
# The question, and the link behind it.
register-have-account = すでにアカウントをお持ちですか？
register-sign-in = ログイン
register-username-hint = 使える文字は、英字、数字、ハイフン、アンダースコアです。

## Email address of a new username

provide-email-title = メールアドレスを入力
provide-email-intro = 確認のためのコードをお送りします。アカウントにログインできなくなったときに、このアドレスが必要になります。
provide-email-intro-provider = { $provider }から、信頼できるメールアドレスを受け取れませんでした。お使いのアドレスを確認するためのコードをお送りします。
provide-email-intro-named = { $provider }からこのアドレスを受け取りました。ご本人のものであることを確認するためのコードをお送りします。

## Clickwrap

clickwrap-title = 最後にもう1つ
clickwrap-intro = アカウントを作成するには、規約に同意してください。

## Account not found

account-not-found-title = アドレスが見つかりません
account-not-found-title-username = ユーザー名が見つかりません
account-not-found-title-phone = 電話番号が見つかりません
account-not-found-offer = このメールアドレスのアカウントはまだありません。今すぐ作成するか、別のアドレスをお試しください。
account-not-found-offer-username = このユーザー名のアカウントはまだありません。今すぐ作成するか、別のユーザー名をお試しください。
account-not-found-offer-phone = この電話番号のアカウントはまだありません。今すぐ作成するか、別の番号をお試しください。
account-not-found-closed = このメールアドレスのアカウントはありません。入力に誤りがないか確認するか、別のアドレスをお試しください。
account-not-found-closed-username = このユーザー名のアカウントはありません。入力に誤りがないか確認するか、別のユーザー名をお試しください。
account-not-found-closed-phone = この電話番号のアカウントはありません。番号と国を確認するか、別の番号をお試しください。
account-not-found-create = アカウントを作成
account-not-found-back = 別のアドレスを試す
account-not-found-back-username = 別のユーザー名を試す
account-not-found-back-phone = 別の番号を試す

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = アクセスを申請
# On the page to register, before that link.
request-access-offer = ここでは、申請に基づいてアカウントを作成しています。
request-access-title = アクセスを申請
request-access-intro = ここではご自身でアカウントを作成できません。お名前などをお知らせいただければ、申請を確認いたします。
request-access-intro-account = お使いのアカウントは、まだこの組織のメンバーではありません。申請をお送りいただければ、確認いたします。
request-access-submit = 申請を送信
request-access-success-title = 申請を受け付けました
# The address stands below.
request-access-success-text = ありがとうございます。アクセスが許可されると、このメールアドレスでログインできます。

## Code

code-title-sign-in = メールをご確認ください
code-title-sign-up = メールアドレスの確認
# The address stands below.
code-intro = 6桁のコードを次のアドレスに送信しました
code-intro-username = 6桁のコードをあなたのメールアドレスに送信しました。
code-hint = 届くまでに1分ほどかかることがあります。迷惑メールフォルダもご確認ください。
# The question, and the button behind it.
code-not-received = メールが届きませんか？
code-resend = 新しいコードを送信
code-link = 以後は{ $provider }（{ $account }）でアカウントにログインできます。
code-link-company = ログイン方法はこれだけになります。パスワードやパスキーなど、ほかのログイン方法は削除されます。
reset-password-verify-email-otp-title = メールをご確認ください
reset-password-verify-email-otp-intro = パスワードを設定するには、次のアドレスに送信した6桁のコードを入力してください
reset-password-verify-email-otp-intro-username = パスワードを設定するには、あなたのメールアドレスに送信した6桁のコードを入力してください。

## Code by text message

phone-code-title-sign-in = SMSをご確認ください
phone-code-title-sign-up = 電話番号の確認
phone-code-intro = 6桁のコードを次の番号にSMSで送信しました
phone-code-hint = 届くまでに1分ほどかかることがあります。
phone-code-not-received = SMSが届きませんか？

## Password

verify-password-title = パスワードを入力
verify-password-forgot = パスワードをお忘れですか？
set-password-title-create = パスワードを作成
set-password-title-replace = 新しいパスワードを設定
set-password-intro-create = 次回のログインから使います。
set-password-intro-replace = 設定すると、古いパスワードは使えなくなります。
set-password-intro-temporary = 仮パスワードは一度しか使えません。今後お使いになるパスワードを設定してください。
set-password-first = 新しいパスワード
set-password-second = 新しいパスワード（確認用）
set-password-hint = { $minimum }文字以上で入力してください。いくつかの単語を並べると、強力なパスワードになります。
set-password-submit = パスワードを保存

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = アカウントを保護
mfa-method-selection-title-use = ご本人の確認
mfa-method-selection-intro-set-up = 今後はログインのたびに、ご本人だけが使えるもので確認します。確認方法をお選びください。
mfa-method-selection-intro-use = このログインの確認方法をお選びください。
mfa-method-selection-legend = 確認方法
mfa-method-selection-app = 認証アプリ
mfa-method-selection-app-hint = スマートフォンのアプリに表示されるコード
mfa-method-selection-email = メール
mfa-method-selection-email-hint = メールで届くコード
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = スマートフォンに届くコード
mfa-method-selection-recovery = リカバリーコード
mfa-method-selection-recovery-hint = 保存しておいたコードの1つ
mfa-method-selection-decline = 多要素認証を使わない
mfa-other-way = 別の方法を試す

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = 認証アプリを設定
mfa-authenticator-app-title-use = 認証アプリのコードを入力
mfa-authenticator-app-intro-use = 認証アプリを開いて、このアカウントに表示される6桁のコードを入力してください。
mfa-authenticator-app-scan = 認証アプリでこのQRコードをスキャンしてください。
mfa-authenticator-app-picture = 認証アプリ用のQRコード
mfa-authenticator-app-open = この端末をお使いですか？アプリを開く
mfa-authenticator-app-manual = スキャンできない場合は、このキーを入力
mfa-authenticator-app-account = アカウント
mfa-authenticator-app-key = キー
mfa-authenticator-app-then = 次に、認証アプリに表示される6桁のコードを入力してください。
mfa-authenticator-app-hint-use = コードは30秒ごとに変わります。それぞれ1回だけ使えます。

## Multi-factor authentication: email and phone

mfa-setup-email-title = メールでのコード受信を設定
mfa-setup-email-intro = コードをお送りするアドレスを入力してください。ログインに使っていないアドレスをおすすめします。
mfa-setup-phone-title = SMSでのコード受信を設定
mfa-setup-phone-intro = コードをお送りする電話番号を入力してください。
mfa-use-email-otp-title = メールをご確認ください
mfa-use-phone-otp-title = SMSをご確認ください

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = リカバリーコードを入力
mfa-use-recovery-code-intro = 多要素認証の設定時に保存したコードの1つです。それぞれ1回だけ使えます。
mfa-view-recovery-codes-title = リカバリーコードを保存
mfa-view-recovery-codes-intro = コードを受け取れないときは、これらのコードでログインできます。それぞれ1回だけ使えます。今後は表示されないため、ご本人だけがわかる場所に保管してください。
mfa-view-recovery-codes-list = リカバリーコード
mfa-view-recovery-codes-copy = コピー
mfa-view-recovery-codes-copied = コピーしました
mfa-view-recovery-codes-download = ダウンロード
mfa-view-recovery-codes-print = 印刷
mfa-view-recovery-codes-late = 安全のため、コードは数分間だけ表示されます。表示できる時間が過ぎました。
mfa-view-recovery-codes-submit = 保存しました
mfa-view-recovery-codes-file = 「{ $name }」のリカバリーコード。それぞれ1回だけ使えます。

## Organization

choose-organization-title = 組織を選択
choose-organization-intro = 複数の組織に所属しています。どの組織に進みますか？
choose-organization-legend = 所属している組織
choose-organization-join-title = { $organization }に参加しますか？
choose-organization-join-intro = この組織にはまだ参加していません。
choose-organization-join = { $organization }に参加
choose-organization-create = 組織を作成
create-organization-title = 組織の名前を入力
create-organization-intro = チームや会社の名前です。後から変更できます。
create-organization-submit = 組織を作成

## Passkey

add-passkey-title-offer = 次回からもっとすばやくログイン
add-passkey-title-required = パスキーを作成
add-passkey-intro = パスキーを使うと、端末のロックを解除するときと同じように、指紋、顔、PINでログインできます。覚えることも入力することもありません。
add-passkey-required = ここではパスキーが必要です。続けるには、パスキーを作成してください。
add-passkey-submit = パスキーを作成
add-passkey-skip = 今はしない
add-passkey-failed = パスキーは作成されませんでした。もう一度お試しいただけます。
add-passkey-no-support = このブラウザでは、ここでパスキーを作成できません。JavaScriptをオンにするか、別のブラウザまたは別の端末でログインしてください。
add-passkey-no-support-optional = このブラウザでは、ここでパスキーを作成できません。パスキーなしで続行できます。

## Error

error-title = 問題が発生しました
error-title-session = もう一度やり直してください
error-title-access = アクセス権がありません
error-title-suspended = アクセスが停止されています
error-title-registration = 新規登録は受け付けていません
error-title-creation = 新しい組織は作成できません
error-title-request = 少し間をおいてお試しください
error-home = アプリケーションに移動
error-retry = もう一度ログイン
error-start = スタートページに移動
error-code = エラーコード
error-correlation = 参照番号
error-support = 問題が続く場合は、これらの情報をアプリケーションの運営者にお送りください。
error-fix-parameter = 下記のパラメーターがないか、異なる値で2回送信されたか、ここに存在しないものを指しています。リクエストをアプリケーションの設定と見比べてください。
error-codes-title = エラーコードの意味
error-codes-intro = 問題を知らせるページには、次のコードのいずれかが表示されます。文中の数字は例です。

## Account locked

account-locked-title = アカウントが一時的にロックされています
account-locked-why = 失敗した回数が多すぎたため、アカウントの安全を守るためにログインを一時停止しました。
account-locked-remaining = { $minutes }分後にもう一度お試しください。
account-locked-retry = ログインに戻る

## Invalid redirect address

invalid-redirect-url-title-callback = このコールバックURLは許可されていません
invalid-redirect-url-title-logout = このログアウト先URLは許可されていません
invalid-redirect-url-title-missing = 戻り先のURLがありません
invalid-redirect-url-intro = アプリケーションが、許可リストにないURLへの移動を要求しました。安全のため、ここで停止しました。
invalid-redirect-url-missing = アプリケーションが移動先を指定しませんでした。安全のため、ここで停止しました。
invalid-redirect-url-value = 要求されたURL
invalid-redirect-url-parameter = パラメーター
invalid-redirect-url-application = アプリケーション
invalid-redirect-url-fix = 開発者の方ですか？
invalid-redirect-url-fix-callback = アプリケーションの設定を開き、上に表示されているURLをそのまま、許可されたコールバックURLに追加してください。
invalid-redirect-url-fix-logout = アプリケーションの設定を開き、上に表示されているURLをそのまま、許可されたログアウト後のリダイレクトURLに追加してください。
invalid-redirect-url-fix-missing = 上に示したパラメーターに、アプリケーションの許可リストにあるURLを指定して送信してください。
invalid-redirect-url-fix-compare = スキーム、ホスト、ポート、パス、末尾のスラッシュがすべて一致する必要があります。http://とhttps://は別のURLとして扱われます。

## Signed out, signed in

home-title = Doorstepは稼働中です
home-text = ログインは、お使いのアプリケーションから始めてください。
home-inbox = 受信トレイを開く
home-discovery = ディスカバリードキュメント

signed-out-title = ログアウトしました
signed-out-text = このウィンドウを閉じても問題ありません。
signed-out-again = もう一度ログイン
sign-out-confirm-title = ログアウトしますか？
sign-out-confirm-text = ここでのセッションが終了し、このセッションを使うすべてのアプリケーションからログアウトします。
sign-out-confirm-submit = ログアウト
sign-out-confirm-stay = ログインしたままにする
success-title = ログインしました
success-text = このウィンドウを閉じて、アプリケーションにお戻りください。
success-text-app = このウィンドウを閉じて、「{ $application }」にお戻りください。
success-open = アプリケーションを開く

## Inbox for developers

dev-inbox-title = 受信トレイ
dev-inbox-intro = 本来なら送信されるはずのメールです。このマシンにのみ保存され、再起動すると消えます。
dev-inbox-empty = メールはまだありません
dev-inbox-empty-hint = 任意のアドレスで登録またはログインすると、ここにメッセージが表示されます。
dev-inbox-refresh = 更新
dev-inbox-clear = すべて削除
dev-inbox-to = 宛先
dev-inbox-text-message = SMS
dev-inbox-code = コード
dev-inbox-show = メッセージを表示
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = メールアドレスを入力してください。
problem-email-invalid = name@example.comのような形式でメールアドレスを入力してください。
problem-email-or-username-required = メールアドレスまたはユーザー名を入力してください。
problem-email-or-username-invalid = ユーザー名、またはname@example.comのような形式のメールアドレスを入力してください。
problem-username-required = ユーザー名を入力してください。
problem-username-invalid = ユーザー名に使える文字は、英字、数字、ハイフン、アンダースコアだけです。
problem-username-length = ユーザー名は{ $minimum }～{ $maximum }文字で入力してください。
problem-username-taken = このユーザー名はすでに使われています。別のユーザー名にするか、ご自身のものであればログインしてください。
problem-phone-required = 電話番号を入力してください。
problem-phone-invalid = この電話番号にはつながりません。番号と国をご確認ください。
problem-phone-country-required = 電話番号の国を選択してください。
problem-phone-not-configured = ここではまだSMSを送信できません。別の方法でログインするか、アプリケーションの運営者にお問い合わせください。
problem-method-off = このアプリケーションでは、その方法ではログインできません。下の欄をお使いください。
problem-no-contact = このアカウントには、コードを送信できるメールアドレスがありません。アプリケーションの運営者にお問い合わせください。
problem-home-realm-unknown = このアドレスに対応する会社のログインが見つかりません。アドレスを確認するか、別の方法でログインしてください。
problem-provider-not-ready = このログイン方法はまだ準備ができていません。別の方法を選ぶか、アプリケーションの運営者にお問い合わせください。
problem-provider-unreachable = ログインに使おうとしたサービスが応答しません。しばらくしてからもう一度お試しいただくか、別の方法でログインしてください。
problem-provider-refused = ログインに使ったサービスからの応答を受け付けられませんでした。もう一度お試しいただくか、別の方法でログインしてください。
problem-provider-cancelled = ログインが取り消されました。もう一度お試しいただくか、別の方法でログインしてください。
problem-provider-expired = 時間がかかりすぎたか、すでに完了しています。もう一度ログインしてください。
problem-provider-not-allowed = このアカウントではここにログインできません。別のアカウントを使うか、アプリケーションの運営者にお問い合わせください。
problem-provider-not-fresh = ログインに使ったサービスで、本人確認が改めて行われませんでした。そのサービスからログアウトして、ここでもう一度お試しください。
problem-provider-faulty = ログインに使おうとしたサービス側で問題が起きています。しばらくしてからもう一度お試しいただくか、別の方法でログインしてください。
problem-connected-app-expired = 時間がかかりすぎたか、すでに完了しています。アプリケーションに戻って、もう一度始めてください。
problem-connected-app-not-ready = 連携先のサービスとの接続が正しく設定されていません。アプリケーションの運営者にお問い合わせください。
problem-connected-app-failed = 連携先のサービスから正しい応答がありませんでした。アプリケーションに戻り、しばらくしてからもう一度お試しください。
problem-connected-app-cancelled = アクセスは許可されませんでした。許可するには、アプリケーションに戻って、もう一度始めてください。
problem-connected-app-other-user = これは、ログイン中のアカウントとは別のアカウント宛てのものです。アプリケーションに戻って、もう一度始めてください。
problem-email-domain-not-allowed = このドメインのアドレスでは、ここでアカウントを作成できません。勤務先のアドレスをお使いください。
problem-email-taken = このアドレスは別のアカウントで使われています。このアドレスでログインするか、別のアドレスを入力してください。
problem-terms-required = アカウントを作成するには、規約に同意してください。
problem-domain-not-allowed = ここでは特定のドメインのアドレスだけが使えます。勤務先のアドレスを使うか、管理者にお問い合わせください。
problem-first-name-too-long = 名は{ $maximum }文字以内で入力してください。
problem-last-name-too-long = 姓は{ $maximum }文字以内で入力してください。
problem-code-required = メールに記載されたコードを入力してください。
problem-phone-code-required = SMSに記載されたコードを入力してください。
problem-code-incorrect = コードが正しくありません。最新のメールを確認して、もう一度お試しください。
problem-phone-code-incorrect = コードが正しくありません。最新のSMSを確認して、もう一度お試しください。
problem-code-expired = このコードは有効期限が切れています。下から新しいコードを送信してください。
problem-code-wrong-length = コードは{ $length }桁です。すべてコピーされているかご確認ください。
problem-code-too-many-tries = 誤ったコードの入力が多すぎます。新しいコードを送信しました。以前のコードは使えません。
problem-resend-too-soon = コードを送信したばかりです。次のコードは{ $seconds }秒後に送信できます。
problem-too-many-codes = コードの請求回数が多すぎます。{ $minutes }分後にもう一度お試しください。
problem-too-many-codes-here = お使いのネットワークからのコードの請求回数が多すぎます。{ $minutes }分後にもう一度お試しください。
problem-too-many-requests-here = お使いのネットワークからのリクエストが多すぎます。{ $minutes }分後にもう一度お試しください。
problem-password-required = パスワードを入力してください。
problem-password-incorrect = パスワードが正しくありません。もう一度お試しください。
problem-password-too-short = { $minimum }文字以上で入力してください。
problem-password-too-long = { $maximum }文字以内で入力してください。
problem-password-too-common = このパスワードは、攻撃者が最初に試すリストに載っています。別のパスワードにしてください。
problem-password-surrounding-space = パスワードの先頭と末尾に空白は使えません。
problem-password-mismatch = 2つのパスワードが一致しません。両方とももう一度入力してください。
problem-password-same = これまでとは違うパスワードを設定してください。
problem-password-is-name = メールアドレスやユーザー名をそのままパスワードにすると、簡単に推測されます。別のパスワードを設定してください。
problem-mfa-factor-required = 続けるには、1つ選択してください。
problem-mfa-same-contact = お送りしたコードをたった今使われました。同じ宛先にもう一度送っても、それ以上の確認にはなりません。別の方法を設定してください。
problem-mfa-same-email = このアドレスにはたった今コードをお送りしました。別のアドレスを入力してください。
problem-mfa-same-phone = この電話にはたった今コードをお送りしました。別の番号を入力してください。
problem-app-code-required = 認証アプリのコードを入力してください。
problem-app-code-incorrect = コードが正しくないか、すでに使われています。認証アプリに新しいコードが表示されるのを待って、入力してください。
problem-recovery-code-required = リカバリーコードを1つ入力してください。
problem-recovery-code-incorrect = リカバリーコードが正しくないか、すでに使われています。コードを確認するか、別のコードをお試しください。
problem-passkey-unknown = このパスキーは登録されていません。削除された可能性があります。別の方法でログインしてください。
problem-passkey-refused = パスキーを確認できませんでした。もう一度試すか、別の方法でログインしてください。
problem-passkey-not-here = この組織ではパスキーを使えません。別の方法でログインしてください。
problem-passkey-not-added = パスキーを保存できませんでした。もう一度お試しください。
problem-organization-required = 続けるには、組織を選択してください。
problem-organization-name-required = 組織の名前を入力してください。
problem-organization-name-too-long = 名前は{ $maximum }文字以内で入力してください。
problem-registration-closed = 現在、ここでは新しいアカウントを作成できません。すでにアカウントをお持ちの場合は、ログインしてください。
problem-no-organization-access = お使いのアカウントは、この組織のメンバーではありません。組織の管理者に追加を依頼してください。
problem-organization-not-found = この組織が見つかりませんでした。開いたリンクをご確認ください。
problem-organization-suspended = この組織は停止されています。組織の管理者にお問い合わせください。
problem-organization-creation-closed = ここでは新しい組織を作成できません。アプリケーションの運営者にお問い合わせください。
problem-organization-method = この組織では、別の方法でログインする必要があります。ここに選択肢がない場合は、組織の管理者にお問い合わせください。
problem-user-suspended = お使いのアカウントは停止されています。アプリケーションの運営者にお問い合わせください。
problem-no-method = このアプリケーションでは、ログイン方法がまだ1つも有効になっていません。アプリケーションの運営者にお問い合わせください。
problem-locked = 失敗した回数が多すぎます。{ $minutes }分後にもう一度お試しください。
problem-too-many-requests = お使いのネットワークからのリクエストが多すぎます。1分待ってから、もう一度お試しください。
problem-session-ended = ログインに時間がかかりすぎたか、別のタブですでに完了しています。アプリケーションからもう一度始めてください。
problem-other-browser = このログインは別のブラウザで開始されました。そのブラウザに戻るか、アプリケーションからもう一度始めてください。
problem-form-expired = このページを開いてから時間が経ちすぎました。もう一度送信してください。
problem-bad-request = リンクまたはフォームの内容が不完全か、途中で変更されました。アプリケーションからもう一度始めてください。
problem-not-found = このURLにはページがありません。開いたリンクをご確認ください。
problem-unknown = こちら側で問題が発生しました。しばらくしてから、もう一度お試しください。

## Notices: something happened, as it should

notice-code-sent = 新しいコードを送信しました。使えるのは最新のコードだけです。
notice-password-changed = パスワードを変更しました。新しいパスワードでログインしてください。
notice-password-requested = このサービスの運営者が、新しいパスワードの設定をお願いしています。
notice-sign-in-again = ご本人であることを確認するため、もう一度ログインしてください。

## Mail

mail-code-subject-sign-in = { $code } は「{ $name }」のログイン用ワンタイムコードです
mail-code-subject-sign-up = { $code } は「{ $name }」のアカウント作成用ワンタイムコードです
mail-code-subject-reset = { $code } は「{ $name }」のパスワード再設定用ワンタイムコードです
mail-code-subject-choose = { $code } は「{ $name }」のパスワード設定用ワンタイムコードです
mail-code-heading-sign-in = ログイン用のコード
mail-code-heading-sign-up = メールアドレスの確認
mail-code-heading-reset = パスワードの再設定
# The code stands below.
mail-code-text-sign-in = 「{ $name }」にログインするには、次のコードを入力してください：
mail-code-text-sign-up = 「{ $name }」のアカウントを作成するには、次のコードを入力してください：
mail-code-text-reset = 「{ $name }」の新しいパスワードを設定するには、次のコードを入力してください：
mail-code-valid-minutes = このコードは1回限り、{ $minutes }分間有効です。
mail-code-valid-hours = このコードは1回限り、{ $hours }時間有効です。
mail-code-warning = 「{ $name }」の担当者がこのコードをお尋ねすることは決してありません。お心当たりがない場合は、このメールを無視してください。
mail-code-warning-requested = 「{ $name }」の担当者がこのコードをお尋ねすることは決してありません。お心当たりがない場合は、このメールを無視してください。
mail-no-account-subject = 「{ $name }」にこのアドレスのアカウントはありません
mail-no-account-heading = このアドレスのアカウントはありません
mail-no-account-text = このアドレスで「{ $name }」へのログイン操作がありました（おそらくご本人によるものです）。しかし、このアドレスのアカウントはありません。
mail-no-account-warning = 別のアドレスをお使いではありませんか？そのアドレスをお試しください。お心当たりがない場合は、このメールを無視してください。
# Where access can be asked for, in place of the line above.
mail-no-account-request = 別のアドレスをお使いではありませんか？そのアドレスをお試しください。そうでない場合は、ログインページでアクセスを申請できます。お心当たりがない場合は、このメールを無視してください。
mail-code-subject-set-up = { $code } は「{ $name }」のアドレス確認用ワンタイムコードです
mail-code-heading-set-up = アドレスの確認
mail-code-text-second-factor = 「{ $name }」へのログインを完了するには、次のコードを入力してください：
mail-code-text-set-up = 「{ $name }」のログイン用コードをこのアドレスで受け取るには、次のコードを入力してください：
mail-code-text-confirm = 「{ $name }」でこのアドレスを確認するには、次のコードを入力してください：
mail-code-subject-link = { $code } は{ $provider }を「{ $name }」のアカウントに接続するためのワンタイムコードです
mail-code-text-link = このコードを入力すると、今後は{ $provider }（{ $account }）で「{ $name }」のアカウント{ $email }にログインできます。
mail-mfa-added-subject = 「{ $name }」で多要素認証が設定されました
mail-mfa-added-heading = アカウントの保護が強化されました
mail-mfa-added-text-app = 今後、「{ $name }」のアカウントにログインするときに、認証アプリのコードが求められることがあります。
mail-mfa-added-text-email = 今後、「{ $name }」のアカウントにログインするときに、メールで届くコードが求められることがあります。
mail-mfa-added-text-sms = 今後、「{ $name }」のアカウントにログインするときに、スマートフォンに届くコードが求められることがあります。
mail-mfa-reset-subject = 「{ $name }」の多要素認証がリセットされました
mail-mfa-reset-heading = 多要素認証がリセットされました
mail-mfa-reset-text = 「{ $name }」の管理者が、お使いのアカウントからログインの2段階目の確認を削除したため、ログアウトされました。もう一度設定を求められることがあります。
mail-mfa-recovery-subject = 「{ $name }」でリカバリーコードが使われました
mail-mfa-recovery-heading = リカバリーコードが使われました
mail-mfa-recovery-text = お使いのリカバリーコードの1つが、「{ $name }」へのログインに使われました。{ $left ->
    [0] これが最後のコードでした。
   *[other] 残りのコードは{ $left }個です。
}
mail-mfa-warning = お心当たりがない場合は、すぐにパスワードを変更し、「{ $name }」の運営者にご連絡ください。
mail-password-changed-subject = 「{ $name }」のパスワードが変更されました
mail-password-changed-heading = パスワードが変更されました
mail-password-changed-text = 「{ $name }」のアカウントのパスワードが変更されました。
mail-password-changed-warning = お心当たりがない場合は、すぐにパスワードを再設定し、「{ $name }」の運営者にご連絡ください。
mail-password-set-subject = 「{ $name }」のアカウントにパスワードが設定されました
mail-password-set-heading = パスワードが設定されました
mail-password-set-text = 「{ $name }」のアカウントにパスワードが設定されました。今後はこのパスワードでログインできます。
mail-passkey-added-subject = 「{ $name }」のアカウントにパスキーが追加されました
mail-passkey-added-heading = パスキーが追加されました
mail-passkey-added-text = 次のパスキーで「{ $name }」にログインできるようになりました：{ $passkey }。
mail-passkey-added-warning = お心当たりがない場合は、すぐに「{ $name }」の運営者にご連絡ください。
mail-passkey-removed-subject = 「{ $name }」のアカウントからパスキーが削除されました
mail-passkey-removed-heading = パスキーが削除されました
mail-passkey-removed-text = 次のパスキーでは「{ $name }」のアカウントにログインできなくなりました：{ $passkey }。
mail-passkey-removed-warning = すべての端末からログアウトされました。お心当たりがない場合は、「{ $name }」の運営者にご連絡ください。
mail-account-linked-subject = 「{ $name }」に新しいログイン方法が追加されました
mail-account-linked-heading = 新しいログイン方法
mail-account-linked-text = 今後は{ $provider }（{ $account }）でも、「{ $name }」のアカウント{ $email }にログインできます。
mail-account-linked-text-company = 今後は{ $provider }（{ $account }）だけで「{ $name }」のアカウント{ $email }にログインできます。
mail-account-linked-removed = 次の方法ではログインできなくなりました：{ $ways }。
mail-account-linked-passkeys = パスキー
mail-webhook-disabled-subject = Webhook「{ $webhook }」がオフになりました
mail-webhook-disabled-heading = Webhookがオフになりました
mail-webhook-disabled-text = 「{ $name }」のWebhook「{ $webhook }」が3日間何も受け付けなかったため、今後は何も送信されません。
mail-webhook-disabled-warning = 受信側が復旧したら、Webhookを変更するか、そのまま保存してください。再びオンになります。それまでの出来事は監査ログに残ります。
mail-footer = このメールは、このアドレスが「{ $name }」で使われたためお送りしています。

## Text messages

sms-code-text = { $code } は「{ $name }」のログイン用ワンタイムコードです
