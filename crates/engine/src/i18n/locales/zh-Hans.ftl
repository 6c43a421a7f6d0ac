### Simplified Chinese. Polite address (您), short sentences; quotation marks “ ” also around names; a space between Chinese and Latin characters or digits.

## Everywhere

action-continue = 继续
action-change-email = 使用其他邮箱地址
action-change-phone = 使用其他手机号码
action-change-account = 使用其他账号
label-email = 邮箱地址
label-email-or-username = 邮箱地址或用户名
label-username = 用户名
label-phone = 手机号码
label-country = 国家或地区
label-password = 密码
label-first-name = 名字
label-last-name = 姓氏
label-code = 验证码
label-organization-name = 组织名称
label-terms = 我接受服务条款和隐私声明。
label-news = 我愿意通过邮件接收动态和优惠信息。我可以随时更改这一选择。
label-recovery-code = 恢复代码
label-account = 账号
label-optional = { $label }（选填）
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = 错误：
frame-problems-heading = 请检查以下内容
frame-privacy = 隐私
frame-terms = 条款
frame-powered = 由 Doorstep 提供技术支持

## Sign in

login-title = 登录
login-intro = 请输入您的邮箱地址以继续。
login-intro-username = 请输入您的用户名以继续。
login-intro-email-or-username = 请输入您的邮箱地址或用户名以继续。
login-intro-phone = 请输入您的手机号码以继续。
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = 以继续使用“{ $application }”
# The question, and the link behind it.
login-no-account = 还没有账号？
login-register = 立即创建
login-use-email = 改用邮箱地址
login-use-username = 改用用户名
login-use-email-or-username = 改用邮箱地址或用户名
login-use-phone = 改用手机号码
login-passkey = 使用通行密钥登录
login-passkey-failed = 未能登录。请重试，或使用其他方式登录。
# Between the form and the buttons of other ways to sign in.
login-or = 或
login-continue-with = 使用{ $provider }继续
login-sso = 使用 SSO 登录

## Sign in with a company’s own provider

sso-home-realm-title = 使用 SSO 登录
sso-home-realm-intro = 请输入您的工作邮箱。我们会带您前往贵公司的登录页面。
sso-home-realm-back = 使用其他方式登录

## On the way to another provider

leave-title = 请稍候
leave-intro = 正在带您前往登录页面。如果没有反应，请按下按钮。

## Register

register-title = 创建账号
register-intro-app = 以继续使用“{ $application }”
register-intro = 用时不到一分钟。
# The question, and the link behind it.
register-have-account = 已有账号？
register-sign-in = 登录
register-username-hint = 可使用字母、数字、连字符和下划线。

## Email address of a new username

provide-email-title = 您的邮箱地址
provide-email-intro = 我们会向您发送验证码，以确认该地址。如果您将来无法登录账号，就需要用到它。
provide-email-intro-provider = { $provider }没有提供我们可以信赖的邮箱地址。我们会向您发送验证码，以确认您的地址。
provide-email-intro-named = { $provider }向我们提供了此地址。我们会向您发送验证码，以确认它属于您。

## Clickwrap

clickwrap-title = 还有最后一步
clickwrap-intro = 要创建账号，请接受条款。

## Account not found

account-not-found-title = 找不到该邮箱地址
account-not-found-title-username = 找不到该用户名
account-not-found-title-phone = 找不到该手机号码
account-not-found-offer = 该邮箱地址还没有对应的账号。您可以立即创建，也可以换一个地址。
account-not-found-offer-username = 该用户名还没有对应的账号。您可以立即创建，也可以换一个用户名。
account-not-found-offer-phone = 该手机号码还没有对应的账号。您可以立即创建，也可以换一个号码。
account-not-found-closed = 该邮箱地址没有对应的账号。请检查拼写，或换一个地址。
account-not-found-closed-username = 该用户名没有对应的账号。请检查拼写，或换一个用户名。
account-not-found-closed-phone = 该手机号码没有对应的账号。请检查号码和国家，或换一个号码。
account-not-found-create = 创建账号
account-not-found-back = 换一个地址
account-not-found-back-username = 换一个用户名
account-not-found-back-phone = 换一个号码

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = 申请访问权限
# On the page to register, before that link.
request-access-offer = 这里的账号需申请开通。
request-access-title = 申请访问权限
request-access-intro = 您无法在这里自行创建账号。请告诉我们您是谁，我们会审核您的申请。
request-access-intro-account = 您的账号还不是此组织的成员。请发送申请，我们会进行审核。
request-access-submit = 提交申请
request-access-success-title = 我们已收到您的申请
# The address stands below.
request-access-success-text = 谢谢。获得访问权限后，您可以使用该邮箱地址登录。

## Code

code-title-sign-in = 请查收邮件
code-title-sign-up = 验证邮箱地址
# The address stands below.
code-intro = 我们已将 6 位验证码发送至
code-intro-username = 我们已将 6 位验证码发送至您的邮箱。
code-hint = 可能需要一分钟才能送达。也请查看垃圾邮件文件夹。
# The question, and the button behind it.
code-not-received = 没有收到邮件？
code-resend = 发送新验证码
code-link = 此后，{ $provider }（{ $account }）可以登录您的账号。
code-link-company = 这将是唯一的登录方式：您的其他登录方式（例如密码或通行密钥）将被移除。
reset-password-verify-email-otp-title = 请查收邮件
reset-password-verify-email-otp-intro = 要设置密码，请输入 6 位验证码。我们已将其发送至
reset-password-verify-email-otp-intro-username = 要设置密码，请输入我们发送至您邮箱的 6 位验证码。

## Code by text message

phone-code-title-sign-in = 请查看手机短信
phone-code-title-sign-up = 验证手机号码
phone-code-intro = 我们已通过短信将 6 位验证码发送至
phone-code-hint = 可能需要一分钟才能送达。
phone-code-not-received = 没有收到短信？

## Password

verify-password-title = 输入密码
verify-password-forgot = 忘记密码？
set-password-title-create = 创建密码
set-password-title-replace = 设置新密码
set-password-intro-create = 您下次登录时将使用此密码。
set-password-intro-replace = 从现在起，您的旧密码将失效。
set-password-intro-temporary = 临时密码只能使用一次。请设置您今后使用的密码。
set-password-first = 新密码
set-password-second = 再次输入新密码
set-password-hint = 至少 { $minimum } 个字符。将几个词连在一起，就是一个安全性高的密码。
set-password-submit = 保存密码

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = 保护您的账号
mfa-method-selection-title-use = 确认是您本人
mfa-method-selection-intro-set-up = 从现在起，您每次登录都需要用只有您拥有的方式进行确认。您想使用哪种方式？
mfa-method-selection-intro-use = 请选择如何确认此次登录。
mfa-method-selection-legend = 确认方式
mfa-method-selection-app = 身份验证器应用
mfa-method-selection-app-hint = 手机应用中的验证码
mfa-method-selection-email = 邮件
mfa-method-selection-email-hint = 发送到邮箱的验证码
mfa-method-selection-sms = 短信
mfa-method-selection-sms-hint = 发送到手机的验证码
mfa-method-selection-recovery = 恢复代码
mfa-method-selection-recovery-hint = 您保存的恢复代码之一
mfa-method-selection-decline = 不使用多重身份验证
mfa-other-way = 尝试其他方式

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = 设置身份验证器应用
mfa-authenticator-app-title-use = 输入应用中的验证码
mfa-authenticator-app-intro-use = 请打开身份验证器应用，输入其中为此账号显示的 6 位验证码。
mfa-authenticator-app-scan = 请使用身份验证器应用扫描此二维码。
mfa-authenticator-app-picture = 用于身份验证器应用的二维码
mfa-authenticator-app-open = 正在使用此设备？打开应用
mfa-authenticator-app-manual = 无法扫描？请手动输入此密钥
mfa-authenticator-app-account = 账号
mfa-authenticator-app-key = 密钥
mfa-authenticator-app-then = 然后输入应用显示的 6 位验证码。
mfa-authenticator-app-hint-use = 每 30 秒会显示一个新验证码，每个只能使用一次。

## Multi-factor authentication: email and phone

mfa-setup-email-title = 设置通过邮件接收验证码
mfa-setup-email-intro = 您希望将验证码发送到哪个地址？最好是您不用于登录的地址。
mfa-setup-phone-title = 设置通过短信接收验证码
mfa-setup-phone-intro = 您希望将验证码发送到哪部手机？
mfa-use-email-otp-title = 请查收邮件
mfa-use-phone-otp-title = 请查看手机短信

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = 输入恢复代码
mfa-use-recovery-code-intro = 这是您在设置多重身份验证时保存的代码之一。每个只能使用一次。
mfa-view-recovery-codes-title = 保存您的恢复代码
mfa-view-recovery-codes-intro = 如果您无法获取验证码，可以用其中一个恢复代码登录。每个只能使用一次。这些代码不会再次显示，请保存在只有您能找到的地方。
mfa-view-recovery-codes-list = 您的恢复代码
mfa-view-recovery-codes-copy = 复制
mfa-view-recovery-codes-copied = 已复制
mfa-view-recovery-codes-download = 下载
mfa-view-recovery-codes-print = 打印
mfa-view-recovery-codes-late = 为了您的安全，恢复代码只显示几分钟，现在已超过时间。
mfa-view-recovery-codes-submit = 我已保存
mfa-view-recovery-codes-file = “{ $name }”的恢复代码。每个只能使用一次。

## Organization

choose-organization-title = 选择组织
choose-organization-intro = 您属于多个组织。您想前往哪一个？
choose-organization-legend = 您的组织
choose-organization-join-title = 加入{ $organization }？
choose-organization-join-intro = 您还不是此组织的成员。
choose-organization-join = 加入{ $organization }
choose-organization-create = 创建组织
create-organization-title = 为您的组织命名
create-organization-intro = 您的团队或公司的名称。以后可以更改。
create-organization-submit = 创建组织

## Passkey

add-passkey-title-offer = 下次更快登录
add-passkey-title-required = 创建通行密钥
add-passkey-intro = 有了通行密钥，您就可以像解锁设备一样登录：使用指纹、面容或 PIN 码。无需记忆，也无需输入。
add-passkey-required = 此处必须使用通行密钥。请创建一个以继续。
add-passkey-submit = 创建通行密钥
add-passkey-skip = 以后再说
add-passkey-failed = 未创建通行密钥。您可以重试。
add-passkey-no-support = 此浏览器无法在这里创建通行密钥。请启用 JavaScript，或使用其他浏览器或其他设备登录。
add-passkey-no-support-optional = 此浏览器无法在这里创建通行密钥。您可以不创建通行密钥，直接继续。

## Error

error-title = 出了点问题
error-title-session = 请重新开始
error-title-access = 您没有访问权限
error-title-suspended = 访问权限已被停用
error-title-registration = 注册已关闭
error-title-creation = 无法创建新组织
error-title-request = 请稍等片刻
error-home = 前往应用
error-retry = 重新登录
error-start = 前往起始页
error-code = 错误代码
error-correlation = 参考编号
error-support = 如果问题持续出现，请将这些信息发送给应用的运营方。
error-fix-parameter = 下方的参数缺失、以不同的值发送了两次，或指向此处不存在的内容。请将请求与应用的设置进行比较。
error-codes-title = 错误代码的含义
error-codes-intro = 报告问题的页面会显示以下代码之一。句中的数字仅为示例。

## Account locked

account-locked-title = 您的账号已暂时锁定
account-locked-why = 由于失败次数过多，我们暂停了登录，以保护您的账号安全。
account-locked-remaining = 您可以在 { $minutes } 分钟后重试。
account-locked-retry = 返回登录

## Invalid redirect address

invalid-redirect-url-title-callback = 不允许使用此回调 URL
invalid-redirect-url-title-logout = 不允许使用此退出登录地址
invalid-redirect-url-title-missing = 没有可返回的地址
invalid-redirect-url-intro = 应用要求我们将您转到一个不在其列表中的地址。为了您的安全，我们在此停止。
invalid-redirect-url-missing = 应用未说明要将您转到哪里。为了您的安全，我们在此停止。
invalid-redirect-url-value = 请求的地址
invalid-redirect-url-parameter = 参数
invalid-redirect-url-application = 应用
invalid-redirect-url-fix = 您是开发者吗？
invalid-redirect-url-fix-callback = 请打开应用的设置，将上方显示的地址原样添加到允许的回调 URL 中。
invalid-redirect-url-fix-logout = 请打开应用的设置，将上方显示的地址原样添加到允许的退出登录重定向 URL 中。
invalid-redirect-url-fix-missing = 请发送上方所示的参数，并使用应用列表中的地址。
invalid-redirect-url-fix-compare = 协议、主机、端口、路径和末尾的斜杠都必须一致。http:// 和 https:// 是不同的地址。

## Signed out, signed in

home-title = Doorstep 正在运行
home-text = 请从您的应用开始登录。
home-inbox = 打开收件箱
home-discovery = 发现文档

signed-out-title = 您已退出登录
signed-out-text = 现在可以关闭此窗口。
signed-out-again = 重新登录
sign-out-confirm-title = 要退出登录吗？
sign-out-confirm-text = 这将结束您的会话，所有使用此会话的应用也会随之退出登录。
sign-out-confirm-submit = 退出登录
sign-out-confirm-stay = 保持登录
success-title = 您已登录
success-text = 您可以关闭此窗口并返回应用。
success-text-app = 您可以关闭此窗口并返回“{ $application }”。
success-open = 打开应用

## Inbox for developers

dev-inbox-title = 收件箱
dev-inbox-intro = 这些是本应发送的邮件。它们只保存在这台机器上，重启后就会消失。
dev-inbox-empty = 还没有邮件
dev-inbox-empty-hint = 使用任意地址注册或登录，邮件就会显示在这里。
dev-inbox-refresh = 刷新
dev-inbox-clear = 全部删除
dev-inbox-to = 收件人
dev-inbox-text-message = 短信
dev-inbox-code = 验证码
dev-inbox-show = 显示消息
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = 请输入您的邮箱地址。
problem-email-invalid = 请输入类似 name@example.com 的邮箱地址。
problem-email-or-username-required = 请输入您的邮箱地址或用户名。
problem-email-or-username-invalid = 请输入您的用户名，或类似 name@example.com 的邮箱地址。
problem-username-required = 请输入用户名。
problem-username-invalid = 用户名只能包含字母、数字、连字符和下划线。
problem-username-length = 用户名的长度为 { $minimum } 到 { $maximum } 个字符。
problem-username-taken = 该用户名已被使用。请换一个；如果它是您的，请登录。
problem-phone-required = 请输入您的手机号码。
problem-phone-invalid = 我们无法联系到该手机号码。请检查号码和国家。
problem-phone-country-required = 请选择手机号码所属的国家。
problem-phone-not-configured = 此处尚无法发送短信。请使用其他方式登录，或联系应用的运营方。
problem-method-off = 此应用不支持这种登录方式。请使用下方的输入框。
problem-no-contact = 此账号没有可接收验证码的邮箱地址。请联系应用的运营方寻求帮助。
problem-home-realm-unknown = 我们找不到与此地址对应的公司登录。请检查地址，或使用其他方式登录。
problem-provider-not-ready = 此登录方式尚未就绪。请选择其他方式，或联系应用的运营方。
problem-provider-unreachable = 您要用来登录的服务没有响应。请稍后重试，或使用其他方式登录。
problem-provider-refused = 我们无法接受您用来登录的服务的回应。请重试，或使用其他方式登录。
problem-provider-cancelled = 登录已在那边取消。请重试，或使用其他方式登录。
problem-provider-expired = 用时过长，或已经完成。请再登录一次。
problem-provider-not-allowed = 此账号不能用来在这里登录。请使用其他账号，或联系应用的运营方。
problem-provider-not-fresh = 您用来登录的服务没有再次验证您的身份。请先在那里退出登录，然后在这里重试。
problem-provider-faulty = 您要用来登录的服务自身出现了问题。请稍后重试，或使用其他方式登录。
problem-connected-app-expired = 用时过长，或已经完成。请返回应用重新开始。
problem-connected-app-not-ready = 与其他服务的连接未正确设置。请联系应用的运营方。
problem-connected-app-failed = 其他服务没有正常响应。请返回应用，稍后重试。
problem-connected-app-cancelled = 未授予访问权限。如需授予，请返回应用重新开始。
problem-connected-app-other-user = 此请求针对的不是您当前登录的账号。请返回应用重新开始。
problem-email-domain-not-allowed = 不能用此域名的地址在这里创建账号。请使用您的工作邮箱。
problem-email-taken = 其他账号已使用此邮箱地址。请用它登录，或输入其他地址。
problem-terms-required = 请接受条款以创建账号。
problem-domain-not-allowed = 此处只允许特定域名的地址登录。请使用您的工作邮箱，或联系管理员。
problem-first-name-too-long = 名字最多可包含 { $maximum } 个字符。
problem-last-name-too-long = 姓氏最多可包含 { $maximum } 个字符。
problem-code-required = 请输入邮件中的验证码。
problem-phone-code-required = 请输入短信中的验证码。
problem-code-incorrect = 验证码不正确。请查看最新的邮件，然后重试。
problem-phone-code-incorrect = 验证码不正确。请查看最新的短信，然后重试。
problem-code-expired = 验证码已过期。请在下方获取新的验证码。
problem-code-wrong-length = 验证码为 { $length } 位数字。请检查是否已完整复制。
problem-code-too-many-tries = 验证码错误次数过多。我们已向您发送新的验证码；旧验证码不再有效。
problem-resend-too-soon = 我们刚刚向您发送了验证码。您可以在 { $seconds } 秒后再次获取。
problem-too-many-codes = 请求验证码的次数过多。请在 { $minutes } 分钟后重试。
problem-too-many-codes-here = 您所在的网络请求验证码的次数过多。请在 { $minutes } 分钟后重试。
problem-too-many-requests-here = 来自您所在网络的请求过多。请在 { $minutes } 分钟后重试。
problem-password-required = 请输入您的密码。
problem-password-incorrect = 密码不正确。请重试。
problem-password-too-short = 请至少使用 { $minimum } 个字符。
problem-password-too-long = 请最多使用 { $maximum } 个字符。
problem-password-too-common = 此密码在攻击者最先尝试的列表中。请换一个密码。
problem-password-surrounding-space = 密码不能以空格开头或结尾。
problem-password-mismatch = 两次输入的密码不一致。请重新输入两次。
problem-password-same = 请选择与原密码不同的密码。
problem-password-is-name = 用您的邮箱地址或用户名作为密码太容易被猜到。请换一个密码。
problem-mfa-factor-required = 请选择一项以继续。
problem-mfa-same-contact = 您刚刚使用了我们发送的验证码，再往同一处发送一个并不能进一步证明身份。请设置其他方式。
problem-mfa-same-email = 您刚刚在此地址收到了验证码。请输入其他地址。
problem-mfa-same-phone = 您刚刚在此手机上收到了验证码。请输入其他号码。
problem-app-code-required = 请输入身份验证器应用中的验证码。
problem-app-code-incorrect = 验证码不正确或已被使用。请等待应用显示新的验证码，然后输入。
problem-recovery-code-required = 请输入您的一个恢复代码。
problem-recovery-code-incorrect = 此恢复代码不正确或已使用过。请检查，或换一个。
problem-passkey-unknown = 无法识别此通行密钥，它可能已被移除。请使用其他方式登录。
problem-passkey-refused = 无法验证您的通行密钥。请重试，或使用其他方式登录。
problem-passkey-not-here = 此组织不使用通行密钥。请使用其他方式登录。
problem-passkey-not-added = 无法保存通行密钥。请重试。
problem-organization-required = 请选择一个组织以继续。
problem-organization-name-required = 请输入组织的名称。
problem-organization-name-too-long = 名称最多可包含 { $maximum } 个字符。
problem-registration-closed = 目前无法在这里创建新账号。如果您已有账号，请登录。
problem-no-organization-access = 您的账号不是此组织的成员。请联系组织的管理员添加您。
problem-organization-not-found = 找不到此组织。请检查您打开的链接。
problem-organization-suspended = 此组织已被停用。请联系组织的管理员寻求帮助。
problem-organization-creation-closed = 无法在这里创建新组织。请联系应用的运营方。
problem-organization-method = 此组织要求使用其他登录方式。如果这里没有可用的方式，请联系组织的管理员。
problem-user-suspended = 您的账号已被停用。请联系应用的运营方寻求帮助。
problem-no-method = 此应用尚未启用任何登录方式。请联系应用的运营方寻求帮助。
problem-locked = 失败次数过多。请在 { $minutes } 分钟后重试。
problem-too-many-requests = 来自您所在网络的请求过多。请等待一分钟，然后重试。
problem-session-ended = 此次登录用时过长，或已在其他标签页中完成。请从应用重新开始。
problem-other-browser = 此次登录是在其他浏览器中开始的。请回到那个浏览器，或从应用重新开始。
problem-form-expired = 此页面打开的时间过长。请再提交一次。
problem-bad-request = 链接或表单不完整，或在传输过程中被更改。请从应用重新开始。
problem-not-found = 此地址没有内容。请检查您打开的链接。
problem-unknown = 这是我们的问题。请稍后重试。

## Notices: something happened, as it should

notice-code-sent = 我们已向您发送新的验证码。只有最新的验证码有效。
notice-password-changed = 您的密码已更改。请使用新密码登录。
notice-password-requested = 此服务的运营方要求您设置新密码。
notice-sign-in-again = 为确认是您本人，请重新登录。

## Mail

mail-code-subject-sign-in = { $code } 是您登录“{ $name }”的一次性验证码
mail-code-subject-sign-up = { $code } 是您注册“{ $name }”的一次性验证码
mail-code-subject-reset = { $code } 是您重置“{ $name }”密码的一次性验证码
mail-code-subject-choose = { $code } 是您设置“{ $name }”密码的一次性验证码
mail-code-heading-sign-in = 您的登录验证码
mail-code-heading-sign-up = 验证您的邮箱地址
mail-code-heading-reset = 重置密码
# The code stands below.
mail-code-text-sign-in = 请输入此验证码，以登录“{ $name }”：
mail-code-text-sign-up = 请输入此验证码，以创建您的“{ $name }”账号：
mail-code-text-reset = 请输入此验证码，为“{ $name }”设置新密码：
mail-code-valid-minutes = 验证码只能使用一次，{ $minutes } 分钟内有效。
mail-code-valid-hours = 验证码只能使用一次，{ $hours } 小时内有效。
mail-code-warning = “{ $name }”的任何人都不会向您索要此验证码。如果您没有请求此验证码，可以忽略此邮件。
mail-code-warning-requested = “{ $name }”的任何人都不会向您索要此验证码。如果不是您本人操作，可以忽略此邮件。
mail-no-account-subject = 此地址在“{ $name }”没有对应的账号
mail-no-account-heading = 此地址没有对应的账号
mail-no-account-text = 有人（很可能是您）想用此地址登录“{ $name }”，但此地址没有对应的账号。
mail-no-account-warning = 您是否用过其他地址？请换那个地址试试。如果不是您本人操作，可以忽略此邮件。
# Where access can be asked for, in place of the line above.
mail-no-account-request = 您是否用过其他地址？请换那个地址试试。或者在登录页面申请访问权限。如果不是您本人操作，可以忽略此邮件。
mail-code-subject-set-up = { $code } 是您在“{ $name }”验证此地址的一次性验证码
mail-code-heading-set-up = 验证此地址
mail-code-text-second-factor = 请输入此验证码，以完成登录“{ $name }”：
mail-code-text-set-up = 请输入此验证码，以便在此地址接收“{ $name }”的登录验证码：
mail-code-text-confirm = 请输入此验证码，以在“{ $name }”确认此地址：
mail-code-subject-link = { $code } 是将 { $provider } 关联到您在“{ $name }”的账号的一次性验证码
mail-code-text-link = 使用此验证码后，{ $provider }（{ $account }）从现在起可以登录您在“{ $name }”的账号 { $email }。
mail-mfa-added-subject = 您的“{ $name }”账号已设置多重身份验证
mail-mfa-added-heading = 您的账号更安全了
mail-mfa-added-text-app = 从现在起，登录您的“{ $name }”账号时，可能会要求输入身份验证器应用中的验证码。
mail-mfa-added-text-email = 从现在起，登录您的“{ $name }”账号时，可能会要求输入通过邮件发送的验证码。
mail-mfa-added-text-sms = 从现在起，登录您的“{ $name }”账号时，可能会要求输入发送到手机的验证码。
mail-mfa-reset-subject = 您的“{ $name }”账号的多重身份验证已重置
mail-mfa-reset-heading = 多重身份验证已重置
mail-mfa-reset-text = “{ $name }”的管理员已从您的账号中移除登录的第二步验证，您已退出登录。您可能需要重新设置。
mail-mfa-recovery-subject = 您的“{ $name }”账号使用了恢复代码
mail-mfa-recovery-heading = 恢复代码已使用
mail-mfa-recovery-text = 刚刚有人使用您的一个恢复代码登录了“{ $name }”。{ $left ->
    [0] 这是最后一个恢复代码。
   *[other] 还剩 { $left } 个恢复代码。
}
mail-mfa-warning = 如果不是您本人操作，请立即更改密码，并告知“{ $name }”的运营方。
mail-password-changed-subject = 您的“{ $name }”密码已更改
mail-password-changed-heading = 您的密码已更改
mail-password-changed-text = 您的“{ $name }”账号的密码刚刚已更改。
mail-password-changed-warning = 如果不是您本人操作，请立即重置密码，并告知“{ $name }”的运营方。
mail-password-set-subject = 您的“{ $name }”账号已设置密码
mail-password-set-heading = 您的账号已设置密码
mail-password-set-text = 您的“{ $name }”账号刚刚设置了密码。今后您可以使用该密码登录。
mail-passkey-added-subject = 您的“{ $name }”账号添加了通行密钥
mail-passkey-added-heading = 已添加通行密钥
mail-passkey-added-text = 您现在可以使用此通行密钥登录“{ $name }”：{ $passkey }。
mail-passkey-added-warning = 如果不是您本人操作，请立即告知“{ $name }”的运营方。
mail-passkey-removed-subject = 您的“{ $name }”账号移除了通行密钥
mail-passkey-removed-heading = 已移除通行密钥
mail-passkey-removed-text = 此通行密钥不能再用于登录您的“{ $name }”账号：{ $passkey }。
mail-passkey-removed-warning = 您已在所有设备上退出登录。如果这不是您的操作，请告知“{ $name }”的运营方。
mail-account-linked-subject = 登录“{ $name }”有了新方式
mail-account-linked-heading = 新的登录方式
mail-account-linked-text = 从现在起，{ $provider }（{ $account }）也可以登录您在“{ $name }”的账号 { $email }。
mail-account-linked-text-company = 从现在起，只有 { $provider }（{ $account }）可以登录您在“{ $name }”的账号 { $email }。
mail-account-linked-removed = 以下方式不再能登录：{ $ways }。
mail-account-linked-passkeys = 通行密钥
mail-webhook-disabled-subject = Webhook“{ $webhook }”已停用
mail-webhook-disabled-heading = Webhook 已停用
mail-webhook-disabled-text = “{ $name }”的 Webhook“{ $webhook }”已连续三天未接收任何内容，因此不会再向其发送。
mail-webhook-disabled-warning = 接收端恢复正常后，请更改此 Webhook 或直接保存，即可重新启用。在此期间发生的事件会保留在审核日志中。
mail-footer = 您收到此邮件，是因为此地址曾在“{ $name }”使用。

## Text messages

sms-code-text = { $code } 是您登录“{ $name }”的一次性验证码
