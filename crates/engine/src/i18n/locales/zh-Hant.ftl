### Traditional Chinese (words of Taiwan, chosen to be understood in Hong Kong). Polite address (您), short sentences;
### quotation marks 「 」 also around names; a space between Chinese and Latin characters or digits.

## Everywhere

action-continue = 繼續
action-change-email = 使用其他電子郵件地址
action-change-phone = 使用其他電話號碼
action-change-account = 使用其他帳戶
label-email = 電子郵件地址
label-email-or-username = 電子郵件地址或使用者名稱
label-username = 使用者名稱
label-phone = 電話號碼
label-country = 國家或地區
label-password = 密碼
label-first-name = 名字
label-last-name = 姓氏
label-code = 驗證碼
label-organization-name = 組織名稱
label-terms = 我接受服務條款和隱私權聲明。
label-news = 我願意透過電子郵件接收最新消息和優惠資訊。我可以隨時變更這項選擇。
label-recovery-code = 復原碼
label-account = 帳戶
label-optional = { $label }（選填）
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = 錯誤：
frame-problems-heading = 請檢查以下內容
frame-privacy = 隱私權
frame-terms = 條款
frame-powered = 由 Doorstep 提供技術支援

## Sign in

login-title = 登入
login-intro = 請輸入您的電子郵件地址以繼續。
login-intro-username = 請輸入您的使用者名稱以繼續。
login-intro-email-or-username = 請輸入您的電子郵件地址或使用者名稱以繼續。
login-intro-phone = 請輸入您的電話號碼以繼續。
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = 以繼續使用「{ $application }」
# The question, and the link behind it.
login-no-account = 還沒有帳戶？
login-register = 立即建立
login-use-email = 改用電子郵件地址
login-use-username = 改用使用者名稱
login-use-email-or-username = 改用電子郵件地址或使用者名稱
login-use-phone = 改用電話號碼
login-passkey = 使用密碼金鑰登入
login-passkey-failed = 未能登入。請再試一次，或使用其他方式登入。
# Between the form and the buttons of other ways to sign in.
login-or = 或
login-continue-with = 使用{ $provider }繼續
login-sso = 使用 SSO 登入

## Sign in with a company’s own provider

sso-home-realm-title = 使用 SSO 登入
sso-home-realm-intro = 請輸入您的公司電子郵件地址。我們會帶您前往貴公司的登入頁面。
sso-home-realm-back = 使用其他方式登入

## On the way to another provider

leave-title = 請稍候
leave-intro = 正在帶您前往登入頁面。如果沒有反應，請按下按鈕。

## Register

register-title = 建立帳戶
register-intro-app = 以繼續使用「{ $application }」
register-intro = 只需不到一分鐘。
# The question, and the link behind it.
register-have-account = 已經有帳戶了？
register-sign-in = 登入
register-username-hint = 可使用字母、數字、連字號和底線。

## Email address of a new username

provide-email-title = 您的電子郵件地址
provide-email-intro = 我們會傳送驗證碼給您，以確認這個地址。如果您日後無法登入帳戶，就會需要用到它。
provide-email-intro-provider = { $provider }沒有提供我們可以信賴的電子郵件地址。我們會傳送驗證碼給您，以確認您的地址。
provide-email-intro-named = { $provider }向我們提供了這個地址。我們會傳送驗證碼給您，以確認它屬於您。

## Clickwrap

clickwrap-title = 還有最後一步
clickwrap-intro = 如要建立帳戶，請接受條款。

## Account not found

account-not-found-title = 找不到這個電子郵件地址
account-not-found-title-username = 找不到這個使用者名稱
account-not-found-title-phone = 找不到這個電話號碼
account-not-found-offer = 這個電子郵件地址還沒有對應的帳戶。您可以立即建立，或改用其他地址。
account-not-found-offer-username = 這個使用者名稱還沒有對應的帳戶。您可以立即建立，或改用其他使用者名稱。
account-not-found-offer-phone = 這個電話號碼還沒有對應的帳戶。您可以立即建立，或改用其他號碼。
account-not-found-closed = 這個電子郵件地址沒有對應的帳戶。請檢查拼寫，或改用其他地址。
account-not-found-closed-username = 這個使用者名稱沒有對應的帳戶。請檢查拼寫，或改用其他使用者名稱。
account-not-found-closed-phone = 這個電話號碼沒有對應的帳戶。請檢查號碼和國家，或改用其他號碼。
account-not-found-create = 建立帳戶
account-not-found-back = 改用其他地址
account-not-found-back-username = 改用其他使用者名稱
account-not-found-back-phone = 改用其他號碼

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = 申請存取權限
# On the page to register, before that link.
request-access-offer = 這裡的帳戶須申請開通。
request-access-title = 申請存取權限
request-access-intro = 您無法在這裡自行建立帳戶。請告訴我們您是誰，我們會審核您的申請。
request-access-intro-account = 您的帳戶還不是這個組織的成員。請傳送申請，我們會進行審核。
request-access-submit = 送出申請
request-access-success-title = 我們已收到您的申請
# The address stands below.
request-access-success-text = 謝謝。取得存取權限後，您可以使用這個電子郵件地址登入。

## Code

code-title-sign-in = 請查看電子郵件
code-title-sign-up = 驗證電子郵件地址
# The address stands below.
code-intro = 我們已將 6 位數驗證碼傳送至
code-intro-username = 我們已將 6 位數驗證碼傳送至您的電子郵件地址。
code-hint = 可能需要一分鐘才會送達。也請查看垃圾郵件資料夾。
# The question, and the button behind it.
code-not-received = 沒有收到電子郵件？
code-resend = 傳送新的驗證碼
code-link = 此後，{ $provider }（{ $account }）可以登入您的帳戶。
code-link-company = 這將是唯一的登入方式：您的其他登入方式（例如密碼或密碼金鑰）將被移除。
reset-password-verify-email-otp-title = 請查看電子郵件
reset-password-verify-email-otp-intro = 若要設定密碼，請輸入 6 位數驗證碼。我們已將其傳送至
reset-password-verify-email-otp-intro-username = 若要設定密碼，請輸入我們傳送至您電子郵件地址的 6 位數驗證碼。

## Code by text message

phone-code-title-sign-in = 請查看手機簡訊
phone-code-title-sign-up = 驗證電話號碼
phone-code-intro = 我們已透過簡訊將 6 位數驗證碼傳送至
phone-code-hint = 可能需要一分鐘才會送達。
phone-code-not-received = 沒有收到簡訊？

## Password

verify-password-title = 輸入密碼
verify-password-forgot = 忘記密碼？
set-password-title-create = 建立密碼
set-password-title-replace = 設定新密碼
set-password-intro-create = 您下次登入時將使用這組密碼。
set-password-intro-replace = 從現在起，您的舊密碼將失效。
set-password-intro-temporary = 臨時密碼只能使用一次。請設定您今後要使用的密碼。
set-password-first = 新密碼
set-password-second = 再次輸入新密碼
set-password-hint = 至少 { $minimum } 個字元。將幾個詞連在一起，就是一組高強度密碼。
set-password-submit = 儲存密碼

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = 保護您的帳戶
mfa-method-selection-title-use = 確認是您本人
mfa-method-selection-intro-set-up = 從現在起，您每次登入都需要以只有您擁有的方式確認。您想使用哪種方式？
mfa-method-selection-intro-use = 請選擇如何確認這次登入。
mfa-method-selection-legend = 確認方式
mfa-method-selection-app = 驗證器應用程式
mfa-method-selection-app-hint = 手機應用程式中的驗證碼
mfa-method-selection-email = 電子郵件
mfa-method-selection-email-hint = 傳送到信箱的驗證碼
mfa-method-selection-sms = 簡訊
mfa-method-selection-sms-hint = 傳送到手機的驗證碼
mfa-method-selection-recovery = 復原碼
mfa-method-selection-recovery-hint = 您儲存的其中一組復原碼
mfa-method-selection-decline = 不使用多重要素驗證
mfa-other-way = 嘗試其他方式

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = 設定驗證器應用程式
mfa-authenticator-app-title-use = 輸入應用程式中的驗證碼
mfa-authenticator-app-intro-use = 請開啟驗證器應用程式，輸入其中為這個帳戶顯示的 6 位數驗證碼。
mfa-authenticator-app-scan = 請使用驗證器應用程式掃描這個 QR 碼。
mfa-authenticator-app-picture = 驗證器應用程式適用的 QR 碼
mfa-authenticator-app-open = 正在使用這部裝置？開啟應用程式
mfa-authenticator-app-manual = 無法掃描？請手動輸入這組金鑰
mfa-authenticator-app-account = 帳戶
mfa-authenticator-app-key = 金鑰
mfa-authenticator-app-then = 然後輸入應用程式顯示的 6 位數驗證碼。
mfa-authenticator-app-hint-use = 每 30 秒會顯示新的驗證碼，每組只能使用一次。

## Multi-factor authentication: email and phone

mfa-setup-email-title = 設定透過電子郵件接收驗證碼
mfa-setup-email-intro = 您希望將驗證碼傳送到哪個地址？最好是您不用來登入的地址。
mfa-setup-phone-title = 設定透過簡訊接收驗證碼
mfa-setup-phone-intro = 您希望將驗證碼傳送到哪支手機？
mfa-use-email-otp-title = 請查看電子郵件
mfa-use-phone-otp-title = 請查看手機簡訊

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = 輸入復原碼
mfa-use-recovery-code-intro = 這是您在設定多重要素驗證時儲存的其中一組復原碼。每組只能使用一次。
mfa-view-recovery-codes-title = 儲存您的復原碼
mfa-view-recovery-codes-intro = 如果您無法取得驗證碼，可以用其中一組復原碼登入。每組只能使用一次。這些復原碼不會再次顯示，請保存在只有您找得到的地方。
mfa-view-recovery-codes-list = 您的復原碼
mfa-view-recovery-codes-copy = 複製
mfa-view-recovery-codes-copied = 已複製
mfa-view-recovery-codes-download = 下載
mfa-view-recovery-codes-print = 列印
mfa-view-recovery-codes-late = 為了您的安全，復原碼只會顯示幾分鐘，現在已超過時間。
mfa-view-recovery-codes-submit = 我已儲存
mfa-view-recovery-codes-file = 「{ $name }」的復原碼。每組只能使用一次。

## Organization

choose-organization-title = 選擇組織
choose-organization-intro = 您屬於多個組織。您想前往哪一個？
choose-organization-legend = 您的組織
choose-organization-join-title = 要加入{ $organization }嗎？
choose-organization-join-intro = 您還不是這個組織的成員。
choose-organization-join = 加入{ $organization }
choose-organization-create = 建立組織
create-organization-title = 為您的組織命名
create-organization-intro = 您的團隊或公司的名稱。日後可以變更。
create-organization-submit = 建立組織

## Passkey

add-passkey-title-offer = 下次更快登入
add-passkey-title-required = 建立密碼金鑰
add-passkey-intro = 有了密碼金鑰，您就能像解鎖裝置一樣登入：使用指紋、臉孔或 PIN 碼。不必記憶，也不必輸入。
add-passkey-required = 這裡必須使用密碼金鑰。請建立一個以繼續。
add-passkey-submit = 建立密碼金鑰
add-passkey-skip = 暫時不要
add-passkey-failed = 未建立密碼金鑰。您可以再試一次。
add-passkey-no-support = 這個瀏覽器無法在這裡建立密碼金鑰。請啟用 JavaScript，或使用其他瀏覽器或其他裝置登入。
add-passkey-no-support-optional = 這個瀏覽器無法在這裡建立密碼金鑰。您可以不建立密碼金鑰，直接繼續。

## Error

error-title = 發生錯誤
error-title-session = 請重新開始
error-title-access = 您沒有存取權限
error-title-suspended = 存取權限已停用
error-title-registration = 目前不開放註冊
error-title-creation = 無法建立新組織
error-title-request = 請稍候片刻
error-home = 前往應用程式
error-retry = 重新登入
error-start = 前往起始頁
error-code = 錯誤代碼
error-correlation = 參考編號
error-support = 如果問題持續發生，請將這些資訊傳送給應用程式的營運方。
error-fix-parameter = 下方的參數遺漏、以不同的值傳送了兩次，或指向此處不存在的項目。請將要求與應用程式的設定進行比較。
error-codes-title = 錯誤代碼的意義
error-codes-intro = 回報問題的頁面會顯示以下其中一個代碼。句中的數字僅為範例。

## Account locked

account-locked-title = 您的帳戶已暫時鎖定
account-locked-why = 由於失敗次數過多，我們已暫停登入，以保護您的帳戶安全。
account-locked-remaining = 您可以在 { $minutes } 分鐘後再試一次。
account-locked-retry = 返回登入

## Invalid redirect address

invalid-redirect-url-title-callback = 不允許使用這個回呼 URL
invalid-redirect-url-title-logout = 不允許使用這個登出網址
invalid-redirect-url-title-missing = 沒有可返回的網址
invalid-redirect-url-intro = 應用程式要求我們將您導向不在其清單中的網址。為了您的安全，我們在此停止。
invalid-redirect-url-missing = 應用程式未說明要將您導向哪裡。為了您的安全，我們在此停止。
invalid-redirect-url-value = 要求的網址
invalid-redirect-url-parameter = 參數
invalid-redirect-url-application = 應用程式
invalid-redirect-url-fix = 您是開發人員嗎？
invalid-redirect-url-fix-callback = 請開啟應用程式的設定，將上方顯示的網址原樣加入允許的回呼 URL。
invalid-redirect-url-fix-logout = 請開啟應用程式的設定，將上方顯示的網址原樣加入允許的登出重新導向 URL。
invalid-redirect-url-fix-missing = 請傳送上方所示的參數，並使用應用程式清單中的網址。
invalid-redirect-url-fix-compare = 通訊協定、主機、連接埠、路徑和結尾的斜線都必須一致。http:// 和 https:// 是不同的網址。

## Signed out, signed in

home-title = Doorstep 正在執行
home-text = 請從您的應用程式開始登入。
home-inbox = 開啟收件匣
home-discovery = 探索文件

signed-out-title = 您已登出
signed-out-text = 現在可以關閉這個視窗。
signed-out-again = 重新登入
sign-out-confirm-title = 要登出嗎？
sign-out-confirm-text = 這會結束您的工作階段，所有使用這個工作階段的應用程式也會一併登出。
sign-out-confirm-submit = 登出
sign-out-confirm-stay = 保持登入
success-title = 您已登入
success-text = 您可以關閉這個視窗並返回應用程式。
success-text-app = 您可以關閉這個視窗並返回「{ $application }」。
success-open = 開啟應用程式

## Inbox for developers

dev-inbox-title = 收件匣
dev-inbox-intro = 這些是原本會寄出的郵件。郵件只保存在這部電腦上，重新啟動後就會消失。
dev-inbox-empty = 還沒有郵件
dev-inbox-empty-hint = 使用任何地址註冊或登入，訊息就會顯示在這裡。
dev-inbox-refresh = 重新整理
dev-inbox-clear = 全部刪除
dev-inbox-to = 收件者
dev-inbox-text-message = 簡訊
dev-inbox-code = 驗證碼
dev-inbox-show = 顯示訊息
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = 請輸入您的電子郵件地址。
problem-email-invalid = 請輸入類似 name@example.com 的電子郵件地址。
problem-email-or-username-required = 請輸入您的電子郵件地址或使用者名稱。
problem-email-or-username-invalid = 請輸入您的使用者名稱，或類似 name@example.com 的電子郵件地址。
problem-username-required = 請輸入使用者名稱。
problem-username-invalid = 使用者名稱只能包含字母、數字、連字號和底線。
problem-username-length = 使用者名稱的長度為 { $minimum } 到 { $maximum } 個字元。
problem-username-taken = 這個使用者名稱已有人使用。請改用其他名稱；如果這是您的名稱，請登入。
problem-phone-required = 請輸入您的電話號碼。
problem-phone-invalid = 我們無法聯絡到這個電話號碼。請檢查號碼和國家。
problem-phone-country-required = 請選擇電話號碼所屬的國家。
problem-phone-not-configured = 這裡尚無法傳送簡訊。請使用其他方式登入，或聯絡應用程式的營運方。
problem-method-off = 這個應用程式不支援這種登入方式。請使用下方的欄位。
problem-no-contact = 這個帳戶沒有可接收驗證碼的電子郵件地址。請聯絡應用程式的營運方尋求協助。
problem-home-realm-unknown = 我們找不到與這個地址對應的公司登入。請檢查地址，或使用其他方式登入。
problem-provider-not-ready = 這個登入方式尚未就緒。請選擇其他方式，或聯絡應用程式的營運方。
problem-provider-unreachable = 您要用來登入的服務沒有回應。請稍後再試，或使用其他方式登入。
problem-provider-refused = 我們無法接受您用來登入的服務的回應。請再試一次，或使用其他方式登入。
problem-provider-cancelled = 登入已在那邊取消。請再試一次，或使用其他方式登入。
problem-provider-expired = 花費時間過長，或已經完成。請再登入一次。
problem-provider-not-allowed = 這個帳戶無法用來在這裡登入。請使用其他帳戶，或聯絡應用程式的營運方。
problem-provider-not-fresh = 您用來登入的服務沒有再次驗證您的身分。請先在那裡登出，然後在這裡再試一次。
problem-provider-faulty = 您要用來登入的服務本身發生問題。請稍後再試，或使用其他方式登入。
problem-connected-app-expired = 花費的時間過長，或已經完成。請返回應用程式重新開始。
problem-connected-app-not-ready = 與其他服務的連線未正確設定。請聯絡應用程式的營運方。
problem-connected-app-failed = 其他服務沒有正常回應。請返回應用程式，稍後再試。
problem-connected-app-cancelled = 未授予存取權。如要授予，請返回應用程式重新開始。
problem-connected-app-other-user = 這項要求針對的不是您目前登入的帳戶。請返回應用程式重新開始。
problem-email-domain-not-allowed = 無法用這個網域的地址在這裡建立帳戶。請使用您的公司電子郵件地址。
problem-email-taken = 其他帳戶已使用這個電子郵件地址。請用它登入，或輸入其他地址。
problem-terms-required = 請接受條款以建立帳戶。
problem-domain-not-allowed = 這裡只允許特定網域的地址登入。請使用您的公司電子郵件地址，或聯絡管理員。
problem-first-name-too-long = 名字最多可包含 { $maximum } 個字元。
problem-last-name-too-long = 姓氏最多可包含 { $maximum } 個字元。
problem-code-required = 請輸入電子郵件中的驗證碼。
problem-phone-code-required = 請輸入簡訊中的驗證碼。
problem-code-incorrect = 驗證碼不正確。請查看最新的電子郵件，然後再試一次。
problem-phone-code-incorrect = 驗證碼不正確。請查看最新的簡訊，然後再試一次。
problem-code-expired = 驗證碼已過期。請在下方取得新的驗證碼。
problem-code-wrong-length = 驗證碼為 { $length } 位數字。請檢查是否已完整複製。
problem-code-too-many-tries = 驗證碼錯誤次數過多。我們已傳送新的驗證碼給您；舊的驗證碼不再有效。
problem-resend-too-soon = 我們剛剛傳送了驗證碼給您。您可以在 { $seconds } 秒後再次取得。
problem-too-many-codes = 要求驗證碼的次數過多。請在 { $minutes } 分鐘後再試一次。
problem-too-many-codes-here = 您所在的網路要求驗證碼的次數過多。請在 { $minutes } 分鐘後再試一次。
problem-too-many-requests-here = 來自您所在網路的要求過多。請在 { $minutes } 分鐘後再試一次。
problem-password-required = 請輸入您的密碼。
problem-password-incorrect = 密碼不正確。請再試一次。
problem-password-too-short = 請至少使用 { $minimum } 個字元。
problem-password-too-long = 請最多使用 { $maximum } 個字元。
problem-password-too-common = 這組密碼在攻擊者最先嘗試的清單中。請改用其他密碼。
problem-password-surrounding-space = 密碼的開頭和結尾不能是空格。
problem-password-mismatch = 兩次輸入的密碼不一致。請重新輸入兩次。
problem-password-same = 請選擇與原密碼不同的密碼。
problem-password-is-name = 用您的電子郵件地址或使用者名稱作為密碼太容易被猜到。請改用其他密碼。
problem-mfa-factor-required = 請選擇一項以繼續。
problem-mfa-same-contact = 您剛剛使用了我們傳送的驗證碼，再傳送一組到同一處並不能進一步證明身分。請設定其他方式。
problem-mfa-same-email = 您剛剛在這個地址收到了驗證碼。請輸入其他地址。
problem-mfa-same-phone = 您剛剛在這支手機上收到了驗證碼。請輸入其他號碼。
problem-app-code-required = 請輸入驗證器應用程式中的驗證碼。
problem-app-code-incorrect = 驗證碼不正確或已經使用過。請等候應用程式顯示新的驗證碼，然後輸入。
problem-recovery-code-required = 請輸入您的其中一組復原碼。
problem-recovery-code-incorrect = 這組復原碼不正確或已使用過。請檢查，或改用其他復原碼。
problem-passkey-unknown = 無法辨識這個密碼金鑰，它可能已遭移除。請使用其他方式登入。
problem-passkey-refused = 無法驗證您的密碼金鑰。請再試一次，或使用其他方式登入。
problem-passkey-not-here = 這個組織不使用密碼金鑰。請使用其他方式登入。
problem-passkey-not-added = 無法儲存密碼金鑰。請再試一次。
problem-organization-required = 請選擇一個組織以繼續。
problem-organization-name-required = 請輸入組織的名稱。
problem-organization-name-too-long = 名稱最多可包含 { $maximum } 個字元。
problem-registration-closed = 目前無法在這裡建立新帳戶。如果您已經有帳戶，請登入。
problem-no-organization-access = 您的帳戶不是這個組織的成員。請聯絡組織的管理員將您加入。
problem-organization-not-found = 找不到這個組織。請檢查您開啟的連結。
problem-organization-suspended = 這個組織已停用。請聯絡組織的管理員尋求協助。
problem-organization-creation-closed = 無法在這裡建立新組織。請聯絡應用程式的營運方。
problem-organization-method = 這個組織要求使用其他登入方式。如果這裡沒有可用的方式，請聯絡組織的管理員。
problem-user-suspended = 您的帳戶已停用。請聯絡應用程式的營運方尋求協助。
problem-no-method = 這個應用程式尚未啟用任何登入方式。請聯絡應用程式的營運方尋求協助。
problem-locked = 失敗次數過多。請在 { $minutes } 分鐘後再試一次。
problem-too-many-requests = 來自您所在網路的要求過多。請等候一分鐘，然後再試一次。
problem-session-ended = 這次登入花費的時間過長，或已在其他分頁中完成。請從應用程式重新開始。
problem-other-browser = 這次登入是在其他瀏覽器中開始的。請回到那個瀏覽器，或從應用程式重新開始。
problem-form-expired = 這個頁面開啟的時間過長。請再提交一次。
problem-bad-request = 連結或表單不完整，或在傳送途中遭到變更。請從應用程式重新開始。
problem-not-found = 這個網址沒有內容。請檢查您開啟的連結。
problem-unknown = 這是我們這邊的問題。請稍後再試一次。

## Notices: something happened, as it should

notice-code-sent = 我們已傳送新的驗證碼給您。只有最新的驗證碼有效。
notice-password-changed = 您的密碼已變更。請使用新密碼登入。
notice-password-requested = 這項服務的營運方要求您設定新密碼。
notice-sign-in-again = 為了確認是您本人，請重新登入。

## Mail

mail-code-subject-sign-in = { $code } 是您登入「{ $name }」的一次性驗證碼
mail-code-subject-sign-up = { $code } 是您註冊「{ $name }」的一次性驗證碼
mail-code-subject-reset = { $code } 是您重設「{ $name }」密碼的一次性驗證碼
mail-code-subject-choose = { $code } 是您設定「{ $name }」密碼的一次性驗證碼
mail-code-heading-sign-in = 您的登入驗證碼
mail-code-heading-sign-up = 驗證您的電子郵件地址
mail-code-heading-reset = 重設密碼
# The code stands below.
mail-code-text-sign-in = 請輸入這組驗證碼，以登入「{ $name }」：
mail-code-text-sign-up = 請輸入這組驗證碼，以建立您的「{ $name }」帳戶：
mail-code-text-reset = 請輸入這組驗證碼，為「{ $name }」設定新密碼：
mail-code-valid-minutes = 驗證碼只能使用一次，{ $minutes } 分鐘內有效。
mail-code-valid-hours = 驗證碼只能使用一次，{ $hours } 小時內有效。
mail-code-warning = 「{ $name }」的任何人都不會向您索取這組驗證碼。如果您沒有要求這組驗證碼，可以忽略這封電子郵件。
mail-code-warning-requested = 「{ $name }」的任何人都不會向您索取這組驗證碼。如果不是您本人的操作，可以忽略這封電子郵件。
mail-no-account-subject = 這個地址在「{ $name }」沒有對應的帳戶
mail-no-account-heading = 這個地址沒有對應的帳戶
mail-no-account-text = 有人（很可能是您）想用這個地址登入「{ $name }」，但這個地址沒有對應的帳戶。
mail-no-account-warning = 您是否用過其他地址？請改用那個地址試試。如果不是您本人的操作，可以忽略這封電子郵件。
# Where access can be asked for, in place of the line above.
mail-no-account-request = 您是否用過其他地址？請改用那個地址試試。或在登入頁面申請存取權限。如果不是您本人的操作，可以忽略這封電子郵件。
mail-code-subject-set-up = { $code } 是您在「{ $name }」驗證這個地址的一次性驗證碼
mail-code-heading-set-up = 驗證這個地址
mail-code-text-second-factor = 請輸入這組驗證碼，以完成登入「{ $name }」：
mail-code-text-set-up = 請輸入這組驗證碼，以便在這個地址接收「{ $name }」的登入驗證碼：
mail-code-text-confirm = 請輸入這組驗證碼，以在「{ $name }」確認這個地址：
mail-code-subject-link = { $code } 是將 { $provider } 連結到您在「{ $name }」的帳戶的一次性驗證碼
mail-code-text-link = 使用這組驗證碼後，{ $provider }（{ $account }）從現在起可以登入您在「{ $name }」的帳戶 { $email }。
mail-mfa-added-subject = 您的「{ $name }」帳戶已設定多重要素驗證
mail-mfa-added-heading = 您的帳戶更安全了
mail-mfa-added-text-app = 從現在起，登入您的「{ $name }」帳戶時，可能會要求輸入驗證器應用程式中的驗證碼。
mail-mfa-added-text-email = 從現在起，登入您的「{ $name }」帳戶時，可能會要求輸入透過電子郵件傳送的驗證碼。
mail-mfa-added-text-sms = 從現在起，登入您的「{ $name }」帳戶時，可能會要求輸入傳送到手機的驗證碼。
mail-mfa-reset-subject = 您的「{ $name }」帳戶的多重要素驗證已重設
mail-mfa-reset-heading = 多重要素驗證已重設
mail-mfa-reset-text = 「{ $name }」的管理員已從您的帳戶移除登入的第二步驗證，您已登出。您可能需要重新設定。
mail-mfa-recovery-subject = 您的「{ $name }」帳戶使用了復原碼
mail-mfa-recovery-heading = 復原碼已使用
mail-mfa-recovery-text = 剛剛有人使用您的其中一組復原碼登入了「{ $name }」。{ $left ->
    [0] 這是最後一組復原碼。
   *[other] 還剩 { $left } 組復原碼。
}
mail-mfa-warning = 如果不是您本人的操作，請立即變更密碼，並告知「{ $name }」的營運方。
mail-password-changed-subject = 您的「{ $name }」密碼已變更
mail-password-changed-heading = 您的密碼已變更
mail-password-changed-text = 您的「{ $name }」帳戶的密碼剛剛已變更。
mail-password-changed-warning = 如果不是您本人的操作，請立即重設密碼，並告知「{ $name }」的營運方。
mail-password-set-subject = 您的「{ $name }」帳戶已設定密碼
mail-password-set-heading = 您的帳戶已設定密碼
mail-password-set-text = 您的「{ $name }」帳戶剛剛設定了密碼。今後您可以使用這組密碼登入。
mail-passkey-added-subject = 您的「{ $name }」帳戶新增了密碼金鑰
mail-passkey-added-heading = 已新增密碼金鑰
mail-passkey-added-text = 您現在可以使用這個密碼金鑰登入「{ $name }」：{ $passkey }。
mail-passkey-added-warning = 如果不是您本人的操作，請立即告知「{ $name }」的營運方。
mail-passkey-removed-subject = 您的「{ $name }」帳戶移除了密碼金鑰
mail-passkey-removed-heading = 已移除密碼金鑰
mail-passkey-removed-text = 這個密碼金鑰不能再用來登入您的「{ $name }」帳戶：{ $passkey }。
mail-passkey-removed-warning = 您已在所有裝置上登出。如果這不是您的操作，請告知「{ $name }」的營運方。
mail-account-linked-subject = 登入「{ $name }」有了新方式
mail-account-linked-heading = 新的登入方式
mail-account-linked-text = 從現在起，{ $provider }（{ $account }）也可以登入您在「{ $name }」的帳戶 { $email }。
mail-account-linked-text-company = 從現在起，只有 { $provider }（{ $account }）可以登入您在「{ $name }」的帳戶 { $email }。
mail-account-linked-removed = 以下方式不再能登入：{ $ways }。
mail-account-linked-passkeys = 密碼金鑰
mail-webhook-disabled-subject = Webhook「{ $webhook }」已停用
mail-webhook-disabled-heading = Webhook 已停用
mail-webhook-disabled-text = 「{ $name }」的 Webhook「{ $webhook }」已連續三天未接收任何內容，因此不會再向其傳送。
mail-webhook-disabled-warning = 接收端恢復正常後，請變更這個 Webhook 或直接儲存，即可重新啟用。在此期間發生的事件會保留在稽核記錄中。
mail-footer = 您收到這封電子郵件，是因為這個地址曾在「{ $name }」使用。

## Text messages

sms-code-text = { $code } 是您登入「{ $name }」的一次性驗證碼
