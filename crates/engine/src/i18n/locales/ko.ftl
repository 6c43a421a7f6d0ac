### Korean. Polite style (-하세요, -합니다), short sentences; quotation marks ‘ ’ and “ ”.
### No particle that depends on the last letter stands directly after a name or a number (에, 의, 에서 may).

## Everywhere

action-continue = 계속
action-change-email = 다른 이메일 주소 사용
action-change-phone = 다른 전화번호 사용
action-change-account = 다른 계정 사용
label-email = 이메일 주소
label-email-or-username = 이메일 주소 또는 사용자 이름
label-username = 사용자 이름
label-phone = 전화번호
label-country = 국가 또는 지역
label-password = 비밀번호
label-first-name = 이름
label-last-name = 성
label-code = 코드
label-organization-name = 조직 이름
label-terms = 이용약관과 개인정보처리방침에 동의합니다.
label-news = 새로운 소식과 혜택을 이메일로 받겠습니다. 언제든지 변경할 수 있습니다.
label-recovery-code = 복구 코드
label-account = 계정
label-optional = { $label }(선택 사항)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = 오류:
frame-problems-heading = 다음 항목을 확인하세요
frame-privacy = 개인정보처리방침
frame-terms = 이용약관
frame-powered = Doorstep 기반

## Sign in

login-title = 로그인
login-intro = 계속하려면 이메일 주소를 입력하세요.
login-intro-username = 계속하려면 사용자 이름을 입력하세요.
login-intro-email-or-username = 계속하려면 이메일 주소 또는 사용자 이름을 입력하세요.
login-intro-phone = 계속하려면 전화번호를 입력하세요.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = { $application } 계속 이용하기
# The question, and the link behind it.
login-no-account = 아직 계정이 없으신가요?
login-register = 계정 만들기
login-use-email = 이메일 주소 사용
login-use-username = 사용자 이름 사용
login-use-email-or-username = 이메일 주소 또는 사용자 이름 사용
login-use-phone = 전화번호 사용
login-passkey = 패스키로 로그인
login-passkey-failed = 로그인하지 못했습니다. 다시 시도하거나 다른 방법으로 로그인하세요.
# Between the form and the buttons of other ways to sign in.
login-or = 또는
login-continue-with = { $provider }(으)로 계속
login-sso = SSO로 로그인

## Sign in with a company’s own provider

sso-home-realm-title = SSO로 로그인
sso-home-realm-intro = 직장 이메일 주소를 입력하세요. 회사의 로그인 페이지로 이동합니다.
sso-home-realm-back = 다른 방법으로 로그인

## On the way to another provider

leave-title = 잠시만요
leave-intro = 로그인하는 페이지로 이동하고 있습니다. 아무 일도 일어나지 않으면 버튼을 누르세요.

## Register

register-title = 계정 만들기
register-intro-app = { $application } 계속 이용하기
register-intro = 1분도 걸리지 않습니다.
# The question, and the link behind it.
register-have-account = 이미 계정이 있으신가요?
register-sign-in = 로그인
register-username-hint = 영문자, 숫자, 하이픈, 밑줄을 사용할 수 있습니다.

## Email address of a new username

provide-email-title = 이메일 주소 입력
provide-email-intro = 주소를 확인할 수 있도록 코드를 보내 드립니다. 계정에 로그인할 수 없게 되면 이 주소가 필요합니다.
provide-email-intro-provider = { $provider }에서 신뢰할 수 있는 이메일 주소를 받지 못했습니다. 주소를 확인할 수 있도록 코드를 보내 드립니다.
provide-email-intro-named = { $provider }에서 이 주소를 받았습니다. 본인의 주소인지 확인할 수 있도록 코드를 보내 드립니다.

## Clickwrap

clickwrap-title = 한 가지만 더 확인하세요
clickwrap-intro = 계정을 만들려면 약관에 동의하세요.

## Account not found

account-not-found-title = 등록되지 않은 주소입니다
account-not-found-title-username = 등록되지 않은 사용자 이름입니다
account-not-found-title-phone = 등록되지 않은 번호입니다
account-not-found-offer = 이 이메일 주소로 만든 계정이 아직 없습니다. 지금 계정을 만들거나 다른 주소로 시도해 보세요.
account-not-found-offer-username = 이 사용자 이름의 계정이 아직 없습니다. 지금 계정을 만들거나 다른 사용자 이름으로 시도해 보세요.
account-not-found-offer-phone = 이 전화번호로 만든 계정이 아직 없습니다. 지금 계정을 만들거나 다른 번호로 시도해 보세요.
account-not-found-closed = 이 이메일 주소로 만든 계정이 없습니다. 주소를 올바르게 입력했는지 확인하거나 다른 주소로 시도해 보세요.
account-not-found-closed-username = 이 사용자 이름의 계정이 없습니다. 올바르게 입력했는지 확인하거나 다른 사용자 이름으로 시도해 보세요.
account-not-found-closed-phone = 이 전화번호로 만든 계정이 없습니다. 번호와 국가를 확인하거나 다른 번호로 시도해 보세요.
account-not-found-create = 계정 만들기
account-not-found-back = 다른 주소로 시도
account-not-found-back-username = 다른 사용자 이름으로 시도
account-not-found-back-phone = 다른 번호로 시도

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = 액세스 요청
# On the page to register, before that link.
request-access-offer = 여기에서는 요청에 따라 계정을 만듭니다.
request-access-title = 액세스 요청
request-access-intro = 여기에서는 직접 계정을 만들 수 없습니다. 누구신지 알려 주시면 요청을 검토하겠습니다.
request-access-intro-account = 아직 이 조직의 구성원이 아닌 계정입니다. 요청을 보내 주시면 검토하겠습니다.
request-access-submit = 요청 보내기
request-access-success-title = 요청을 받았습니다
# The address stands below.
request-access-success-text = 감사합니다. 액세스 권한이 부여되면 이 이메일 주소로 로그인할 수 있습니다.

## Code

code-title-sign-in = 이메일을 확인하세요
code-title-sign-up = 이메일 주소 확인
# The address stands below.
code-intro = 다음 주소로 6자리 코드를 보냈습니다
code-intro-username = 이메일 주소로 6자리 코드를 보냈습니다.
code-hint = 도착하는 데 1분 정도 걸릴 수 있습니다. 스팸함도 확인해 보세요.
# The question, and the button behind it.
code-not-received = 이메일을 받지 못하셨나요?
code-resend = 새 코드 보내기
code-link = 그 후에는 { $provider }({ $account })(으)로 계정에 로그인할 수 있습니다.
code-link-company = 이것이 유일한 로그인 방법이 됩니다. 비밀번호나 패스키 등 다른 로그인 방법은 삭제됩니다.
reset-password-verify-email-otp-title = 이메일을 확인하세요
reset-password-verify-email-otp-intro = 비밀번호를 설정하려면 다음 주소로 보낸 6자리 코드를 입력하세요
reset-password-verify-email-otp-intro-username = 비밀번호를 설정하려면 이메일 주소로 보낸 6자리 코드를 입력하세요.

## Code by text message

phone-code-title-sign-in = 휴대전화를 확인하세요
phone-code-title-sign-up = 전화번호 확인
phone-code-intro = 다음 번호로 6자리 코드를 문자 메시지로 보냈습니다
phone-code-hint = 도착하는 데 1분 정도 걸릴 수 있습니다.
phone-code-not-received = 문자 메시지를 받지 못하셨나요?

## Password

verify-password-title = 비밀번호 입력
verify-password-forgot = 비밀번호를 잊으셨나요?
set-password-title-create = 비밀번호 만들기
set-password-title-replace = 새 비밀번호 설정
set-password-intro-create = 다음에 로그인할 때 이 비밀번호를 사용합니다.
set-password-intro-replace = 이제부터 이전 비밀번호는 사용할 수 없습니다.
set-password-intro-temporary = 임시 비밀번호는 한 번만 사용할 수 있습니다. 앞으로 사용할 비밀번호를 정하세요.
set-password-first = 새 비밀번호
set-password-second = 새 비밀번호 확인
set-password-hint = { $minimum }자 이상 입력하세요. 단어 여러 개를 이어 쓰면 강력한 비밀번호가 됩니다.
set-password-submit = 비밀번호 저장

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = 계정 보호하기
mfa-method-selection-title-use = 본인 확인
mfa-method-selection-intro-set-up = 이제부터 로그인할 때마다 본인만 가지고 있는 수단으로 확인합니다. 어떤 방법으로 확인하시겠어요?
mfa-method-selection-intro-use = 이번 로그인을 확인할 방법을 선택하세요.
mfa-method-selection-legend = 확인 방법
mfa-method-selection-app = 인증 앱
mfa-method-selection-app-hint = 휴대전화 앱에 표시되는 코드
mfa-method-selection-email = 이메일
mfa-method-selection-email-hint = 이메일로 받는 코드
mfa-method-selection-sms = 문자 메시지
mfa-method-selection-sms-hint = 휴대전화로 받는 코드
mfa-method-selection-recovery = 복구 코드
mfa-method-selection-recovery-hint = 저장해 둔 코드 중 하나
mfa-method-selection-decline = 다단계 인증 사용 안 함
mfa-other-way = 다른 방법 시도

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = 인증 앱 설정
mfa-authenticator-app-title-use = 인증 앱의 코드 입력
mfa-authenticator-app-intro-use = 인증 앱을 열고 이 계정에 표시되는 6자리 코드를 입력하세요.
mfa-authenticator-app-scan = 인증 앱으로 이 QR 코드를 스캔하세요.
mfa-authenticator-app-picture = 인증 앱용 QR 코드
mfa-authenticator-app-open = 이 기기를 사용 중인가요? 앱 열기
mfa-authenticator-app-manual = 스캔할 수 없나요? 이 키를 직접 입력하세요
mfa-authenticator-app-account = 계정
mfa-authenticator-app-key = 키
mfa-authenticator-app-then = 그런 다음 앱에 표시되는 6자리 코드를 입력하세요.
mfa-authenticator-app-hint-use = 코드는 30초마다 새로 표시되며 각각 한 번만 사용할 수 있습니다.

## Multi-factor authentication: email and phone

mfa-setup-email-title = 이메일로 코드 받기 설정
mfa-setup-email-intro = 코드를 어느 주소로 보내 드릴까요? 로그인할 때 쓰지 않는 주소가 가장 좋습니다.
mfa-setup-phone-title = 문자 메시지로 코드 받기 설정
mfa-setup-phone-intro = 코드를 어느 전화번호로 보내 드릴까요?
mfa-use-email-otp-title = 이메일을 확인하세요
mfa-use-phone-otp-title = 휴대전화를 확인하세요

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = 복구 코드 입력
mfa-use-recovery-code-intro = 다단계 인증을 설정할 때 저장한 코드 중 하나입니다. 각 코드는 한 번만 사용할 수 있습니다.
mfa-view-recovery-codes-title = 복구 코드 저장
mfa-view-recovery-codes-intro = 코드를 받을 수 없을 때 이 중 하나로 로그인할 수 있습니다. 각 코드는 한 번만 사용할 수 있습니다. 다시 표시되지 않으니 본인만 찾을 수 있는 곳에 보관하세요.
mfa-view-recovery-codes-list = 복구 코드
mfa-view-recovery-codes-copy = 복사
mfa-view-recovery-codes-copied = 복사됨
mfa-view-recovery-codes-download = 다운로드
mfa-view-recovery-codes-print = 인쇄
mfa-view-recovery-codes-late = 안전을 위해 코드는 몇 분 동안만 표시되며, 그 시간이 지났습니다.
mfa-view-recovery-codes-submit = 저장했습니다
mfa-view-recovery-codes-file = { $name } 복구 코드입니다. 각 코드는 한 번만 사용할 수 있습니다.

## Organization

choose-organization-title = 조직 선택
choose-organization-intro = 여러 조직에 속해 있습니다. 어디로 이동하시겠어요?
choose-organization-legend = 내 조직
choose-organization-join-title = { $organization }에 참여할까요?
choose-organization-join-intro = 아직 이 조직의 구성원이 아닙니다.
choose-organization-join = { $organization }에 참여
choose-organization-create = 조직 만들기
create-organization-title = 조직 이름 정하기
create-organization-intro = 팀이나 회사의 이름입니다. 나중에 바꿀 수 있습니다.
create-organization-submit = 조직 만들기

## Passkey

add-passkey-title-offer = 다음부터 더 빠르게 로그인하세요
add-passkey-title-required = 패스키 만들기
add-passkey-intro = 패스키를 사용하면 기기의 잠금을 해제할 때처럼 지문, 얼굴 또는 PIN으로 로그인합니다. 기억할 것도, 입력할 것도 없습니다.
add-passkey-required = 여기에서는 패스키가 필요합니다. 계속하려면 패스키를 만드세요.
add-passkey-submit = 패스키 만들기
add-passkey-skip = 나중에
add-passkey-failed = 패스키가 만들어지지 않았습니다. 다시 시도할 수 있습니다.
add-passkey-no-support = 이 브라우저에서는 패스키를 만들 수 없습니다. JavaScript를 켜거나 다른 브라우저 또는 다른 기기에서 로그인하세요.
add-passkey-no-support-optional = 이 브라우저에서는 패스키를 만들 수 없습니다. 패스키 없이 계속할 수 있습니다.

## Error

error-title = 문제가 발생했습니다
error-title-session = 다시 시작하세요
error-title-access = 액세스 권한이 없습니다
error-title-suspended = 액세스가 정지되었습니다
error-title-registration = 신규 가입을 받지 않습니다
error-title-creation = 새 조직을 만들 수 없음
error-title-request = 잠시 후 다시 시도하세요
error-home = 애플리케이션으로 이동
error-retry = 다시 로그인
error-start = 시작 페이지로 이동
error-code = 오류 코드
error-correlation = 참조 번호
error-support = 문제가 계속되면 이 정보를 애플리케이션 운영자에게 보내 주세요.
error-fix-parameter = 아래 매개변수가 없거나, 서로 다른 값으로 두 번 전송되었거나, 여기에 없는 것을 가리킵니다. 요청을 애플리케이션 설정과 비교하세요.
error-codes-title = 오류 코드의 의미
error-codes-intro = 문제를 알리는 페이지에는 다음 코드 중 하나가 표시됩니다. 문장 속 숫자는 예시입니다.

## Account locked

account-locked-title = 계정이 잠시 잠겼습니다
account-locked-why = 실패한 시도가 너무 많아 계정을 안전하게 지키기 위해 로그인을 일시 중지했습니다.
account-locked-remaining = { $minutes }분 후에 다시 시도할 수 있습니다.
account-locked-retry = 로그인으로 돌아가기

## Invalid redirect address

invalid-redirect-url-title-callback = 허용되지 않은 콜백 URL입니다
invalid-redirect-url-title-logout = 허용되지 않은 로그아웃 주소입니다
invalid-redirect-url-title-missing = 돌아갈 주소가 없습니다
invalid-redirect-url-intro = 애플리케이션이 허용 목록에 없는 주소로 이동하도록 요청했습니다. 안전을 위해 여기서 중단했습니다.
invalid-redirect-url-missing = 애플리케이션이 이동할 주소를 알려 주지 않았습니다. 안전을 위해 여기서 중단했습니다.
invalid-redirect-url-value = 요청된 주소
invalid-redirect-url-parameter = 매개변수
invalid-redirect-url-application = 애플리케이션
invalid-redirect-url-fix = 개발자이신가요?
invalid-redirect-url-fix-callback = 애플리케이션 설정을 열고 위에 표시된 주소를 그대로 허용된 콜백 URL에 추가하세요.
invalid-redirect-url-fix-logout = 애플리케이션 설정을 열고 위에 표시된 주소를 그대로 허용된 로그아웃 리디렉션 URL에 추가하세요.
invalid-redirect-url-fix-missing = 위에 표시된 매개변수에 애플리케이션의 허용 목록에 있는 주소를 넣어 보내세요.
invalid-redirect-url-fix-compare = 스킴, 호스트, 포트, 경로, 끝의 슬래시가 모두 같아야 합니다. http:// 주소와 https:// 주소는 서로 다릅니다.

## Signed out, signed in

home-title = Doorstep 실행 중
home-text = 로그인은 애플리케이션에서 시작합니다.
home-inbox = 받은편지함 열기
home-discovery = 디스커버리 문서

signed-out-title = 로그아웃되었습니다
signed-out-text = 이제 이 창을 닫아도 됩니다.
signed-out-again = 다시 로그인
sign-out-confirm-title = 로그아웃하시겠어요?
sign-out-confirm-text = 현재 세션이 종료되며, 이 세션을 사용하는 모든 애플리케이션에서 로그아웃됩니다.
sign-out-confirm-submit = 로그아웃
sign-out-confirm-stay = 로그인 상태 유지
success-title = 로그인되었습니다
success-text = 이 창을 닫고 애플리케이션으로 돌아가세요.
success-text-app = 이 창을 닫고 { $application } 앱으로 돌아가세요.
success-open = 애플리케이션 열기

## Inbox for developers

dev-inbox-title = 받은편지함
dev-inbox-intro = 실제라면 발송되었을 메일입니다. 이 컴퓨터에만 보관되며 다시 시작하면 사라집니다.
dev-inbox-empty = 아직 메일이 없습니다
dev-inbox-empty-hint = 아무 주소로나 가입하거나 로그인하면 여기에 메시지가 표시됩니다.
dev-inbox-refresh = 새로 고침
dev-inbox-clear = 모두 삭제
dev-inbox-to = 받는 사람
dev-inbox-text-message = 문자 메시지
dev-inbox-code = 코드
dev-inbox-show = 메시지 보기
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = 이메일 주소를 입력하세요.
problem-email-invalid = name@example.com 형식으로 이메일 주소를 입력하세요.
problem-email-or-username-required = 이메일 주소 또는 사용자 이름을 입력하세요.
problem-email-or-username-invalid = 사용자 이름 또는 name@example.com 형식의 이메일 주소를 입력하세요.
problem-username-required = 사용자 이름을 입력하세요.
problem-username-invalid = 사용자 이름에는 영문자, 숫자, 하이픈, 밑줄만 사용할 수 있습니다.
problem-username-length = 사용자 이름은 { $minimum }~{ $maximum }자여야 합니다.
problem-username-taken = 이미 사용 중인 사용자 이름입니다. 다른 이름을 선택하거나, 본인의 이름이라면 로그인하세요.
problem-phone-required = 전화번호를 입력하세요.
problem-phone-invalid = 연락할 수 없는 전화번호입니다. 번호와 국가를 확인하세요.
problem-phone-country-required = 전화번호의 국가를 선택하세요.
problem-phone-not-configured = 아직 여기에서는 문자 메시지를 보낼 수 없습니다. 다른 방법으로 로그인하거나 애플리케이션 운영자에게 문의하세요.
problem-method-off = 이 애플리케이션에서는 그 방법으로 로그인할 수 없습니다. 아래 입력란을 사용하세요.
problem-no-contact = 이 계정에는 코드를 보낼 수 있는 이메일 주소가 없습니다. 애플리케이션 운영자에게 문의하세요.
problem-home-realm-unknown = 이 주소에 해당하는 회사 로그인을 찾을 수 없습니다. 주소를 확인하거나 다른 방법으로 로그인하세요.
problem-provider-not-ready = 이 로그인 방법은 아직 준비되지 않았습니다. 다른 방법을 선택하거나 애플리케이션 운영자에게 문의하세요.
problem-provider-unreachable = 로그인하려는 서비스가 응답하지 않습니다. 잠시 후 다시 시도하거나 다른 방법으로 로그인하세요.
problem-provider-refused = 로그인한 서비스의 응답을 받아들일 수 없습니다. 다시 시도하거나 다른 방법으로 로그인하세요.
problem-provider-cancelled = 그곳에서 로그인이 취소되었습니다. 다시 시도하거나 다른 방법으로 로그인하세요.
problem-provider-expired = 시간이 너무 오래 걸렸거나 이미 완료되었습니다. 다시 한번 로그인하세요.
problem-provider-not-allowed = 이 계정으로는 여기에 로그인할 수 없습니다. 다른 계정을 사용하거나 애플리케이션 운영자에게 문의하세요.
problem-provider-not-fresh = 로그인한 서비스에서 본인 확인을 다시 하지 않았습니다. 그 서비스에서 로그아웃한 다음 여기에서 다시 시도하세요.
problem-provider-faulty = 로그인하려는 서비스 자체에 문제가 있습니다. 잠시 후 다시 시도하거나 다른 방법으로 로그인하세요.
problem-connected-app-expired = 시간이 너무 오래 걸렸거나 이미 완료되었습니다. 애플리케이션으로 돌아가 다시 시작하세요.
problem-connected-app-not-ready = 다른 서비스와의 연결이 올바르게 설정되지 않았습니다. 애플리케이션 운영자에게 문의하세요.
problem-connected-app-failed = 다른 서비스가 올바르게 응답하지 않았습니다. 애플리케이션으로 돌아가 잠시 후 다시 시도하세요.
problem-connected-app-cancelled = 액세스가 허용되지 않았습니다. 허용하려면 애플리케이션으로 돌아가 다시 시작하세요.
problem-connected-app-other-user = 이 요청은 로그인한 계정이 아닌 다른 계정을 위한 것입니다. 애플리케이션으로 돌아가 다시 시작하세요.
problem-email-domain-not-allowed = 이 도메인의 주소로는 여기에서 계정을 만들 수 없습니다. 직장 이메일 주소를 사용하세요.
problem-email-taken = 다른 계정에서 이 주소를 사용하고 있습니다. 이 주소로 로그인하거나 다른 주소를 입력하세요.
problem-terms-required = 계정을 만들려면 약관에 동의하세요.
problem-domain-not-allowed = 여기에서는 특정 도메인의 주소만 사용할 수 있습니다. 직장 이메일 주소를 사용하거나 관리자에게 문의하세요.
problem-first-name-too-long = 이름은 { $maximum }자까지 입력할 수 있습니다.
problem-last-name-too-long = 성은 { $maximum }자까지 입력할 수 있습니다.
problem-code-required = 이메일로 받은 코드를 입력하세요.
problem-phone-code-required = 문자 메시지로 받은 코드를 입력하세요.
problem-code-incorrect = 올바르지 않은 코드입니다. 가장 최근에 받은 이메일을 확인하고 다시 시도하세요.
problem-phone-code-incorrect = 올바르지 않은 코드입니다. 가장 최근에 받은 문자 메시지를 확인하고 다시 시도하세요.
problem-code-expired = 유효 시간이 지난 코드입니다. 아래에서 새 코드를 요청하세요.
problem-code-wrong-length = 코드는 { $length }자리입니다. 빠짐없이 복사했는지 확인하세요.
problem-code-too-many-tries = 잘못된 코드를 너무 많이 입력했습니다. 새 코드를 보냈으며 이전 코드는 더 이상 사용할 수 없습니다.
problem-resend-too-soon = 방금 코드를 보냈습니다. { $seconds }초 후에 다시 요청할 수 있습니다.
problem-too-many-codes = 코드를 너무 많이 요청했습니다. { $minutes }분 후에 다시 시도하세요.
problem-too-many-codes-here = 사용 중인 네트워크에서 코드를 너무 많이 요청했습니다. { $minutes }분 후에 다시 시도하세요.
problem-too-many-requests-here = 사용 중인 네트워크에서 요청이 너무 많이 들어왔습니다. { $minutes }분 후에 다시 시도하세요.
problem-password-required = 비밀번호를 입력하세요.
problem-password-incorrect = 올바르지 않은 비밀번호입니다. 다시 시도하세요.
problem-password-too-short = { $minimum }자 이상 입력하세요.
problem-password-too-long = { $maximum }자 이하로 입력하세요.
problem-password-too-common = 공격자가 가장 먼저 시도하는 목록에 있는 비밀번호입니다. 다른 비밀번호를 선택하세요.
problem-password-surrounding-space = 비밀번호의 처음과 끝에는 공백을 사용할 수 없습니다.
problem-password-mismatch = 두 비밀번호가 일치하지 않습니다. 둘 다 다시 입력하세요.
problem-password-same = 이전과 다른 비밀번호를 선택하세요.
problem-password-is-name = 이메일 주소나 사용자 이름은 비밀번호로 쓰기에는 너무 쉽게 추측됩니다. 다른 비밀번호를 선택하세요.
problem-mfa-factor-required = 계속하려면 하나를 선택하세요.
problem-mfa-same-contact = 방금 보내드린 코드를 사용하셨으며, 같은 곳으로 코드를 또 보내도 더 확인되는 것이 없습니다. 다른 방법을 설정하세요.
problem-mfa-same-email = 방금 이 주소로 코드를 받으셨습니다. 다른 주소를 입력하세요.
problem-mfa-same-phone = 방금 이 전화로 코드를 받으셨습니다. 다른 번호를 입력하세요.
problem-app-code-required = 인증 앱에 표시된 코드를 입력하세요.
problem-app-code-incorrect = 올바르지 않거나 이미 사용한 코드입니다. 앱에 새 코드가 표시될 때까지 기다렸다가 입력하세요.
problem-recovery-code-required = 복구 코드 중 하나를 입력하세요.
problem-recovery-code-incorrect = 올바르지 않거나 이미 사용한 복구 코드입니다. 코드를 확인하거나 다른 코드를 사용해 보세요.
problem-passkey-unknown = 등록되지 않은 패스키입니다. 삭제되었을 수 있습니다. 다른 방법으로 로그인하세요.
problem-passkey-refused = 패스키를 확인하지 못했습니다. 다시 시도하거나 다른 방법으로 로그인하세요.
problem-passkey-not-here = 이 조직에서는 패스키를 사용하지 않습니다. 다른 방법으로 로그인하세요.
problem-passkey-not-added = 패스키를 저장하지 못했습니다. 다시 시도하세요.
problem-organization-required = 계속하려면 조직을 선택하세요.
problem-organization-name-required = 조직 이름을 입력하세요.
problem-organization-name-too-long = 조직 이름은 { $maximum }자까지 입력할 수 있습니다.
problem-registration-closed = 현재 여기에서는 새 계정을 만들 수 없습니다. 이미 계정이 있으면 로그인하세요.
problem-no-organization-access = 이 조직의 구성원이 아닌 계정입니다. 조직 관리자에게 추가해 달라고 요청하세요.
problem-organization-not-found = 이 조직을 찾을 수 없습니다. 사용한 링크를 확인하세요.
problem-organization-suspended = 이 조직은 정지되었습니다. 조직 관리자에게 문의하세요.
problem-organization-creation-closed = 여기에서는 새 조직을 만들 수 없습니다. 애플리케이션 운영자에게 문의하세요.
problem-organization-method = 이 조직은 다른 방법으로 로그인해야 합니다. 여기에 표시된 방법이 없으면 조직 관리자에게 문의하세요.
problem-user-suspended = 계정이 정지되었습니다. 애플리케이션 운영자에게 문의하세요.
problem-no-method = 이 애플리케이션에는 아직 사용 설정된 로그인 방법이 없습니다. 애플리케이션 운영자에게 문의하세요.
problem-locked = 실패한 시도가 너무 많습니다. { $minutes }분 후에 다시 시도하세요.
problem-too-many-requests = 사용 중인 네트워크에서 요청이 너무 많이 들어왔습니다. 1분 후에 다시 시도하세요.
problem-session-ended = 로그인하는 데 시간이 너무 오래 걸렸거나 다른 탭에서 이미 완료되었습니다. 애플리케이션에서 다시 시작하세요.
problem-other-browser = 다른 브라우저에서 시작한 로그인입니다. 그 브라우저로 돌아가거나 애플리케이션에서 다시 시작하세요.
problem-form-expired = 이 페이지가 너무 오래 열려 있었습니다. 다시 한번 제출하세요.
problem-bad-request = 링크나 양식이 불완전하거나 도중에 변경되었습니다. 애플리케이션에서 다시 시작하세요.
problem-not-found = 이 주소에는 페이지가 없습니다. 사용한 링크를 확인하세요.
problem-unknown = 저희 쪽에서 문제가 발생했습니다. 잠시 후 다시 시도하세요.

## Notices: something happened, as it should

notice-code-sent = 새 코드를 보냈습니다. 가장 최근 코드만 사용할 수 있습니다.
notice-password-changed = 비밀번호가 변경되었습니다. 새 비밀번호로 로그인하세요.
notice-password-requested = 서비스 운영자가 새 비밀번호를 설정해 달라고 요청했습니다.
notice-sign-in-again = 본인 확인을 위해 다시 로그인하세요.

## Mail

mail-code-subject-sign-in = { $code } - { $name } 로그인용 일회용 코드입니다
mail-code-subject-sign-up = { $code } - { $name } 가입용 일회용 코드입니다
mail-code-subject-reset = { $code } - { $name } 비밀번호 재설정용 일회용 코드입니다
mail-code-subject-choose = { $code } - { $name } 비밀번호 설정용 일회용 코드입니다
mail-code-heading-sign-in = 로그인 코드
mail-code-heading-sign-up = 이메일 주소 확인
mail-code-heading-reset = 비밀번호 재설정
# The code stands below.
mail-code-text-sign-in = { $name }에 로그인하려면 다음 코드를 입력하세요:
mail-code-text-sign-up = { $name } 계정을 만들려면 다음 코드를 입력하세요:
mail-code-text-reset = { $name } 계정의 새 비밀번호를 설정하려면 다음 코드를 입력하세요:
mail-code-valid-minutes = 이 코드는 { $minutes }분 동안 한 번만 사용할 수 있습니다.
mail-code-valid-hours = 이 코드는 { $hours }시간 동안 한 번만 사용할 수 있습니다.
mail-code-warning = { $name }에서는 절대로 이 코드를 묻지 않습니다. 코드를 요청하지 않았다면 이 이메일을 무시하세요.
mail-code-warning-requested = { $name }에서는 절대로 이 코드를 묻지 않습니다. 본인이 한 일이 아니라면 이 이메일을 무시하세요.
mail-no-account-subject = { $name }에 이 주소로 만든 계정이 없습니다
mail-no-account-heading = 이 주소로 만든 계정이 없습니다
mail-no-account-text = 누군가(아마도 본인)가 이 주소로 { $name }에 로그인하려고 했지만, 이 주소로 만든 계정이 없습니다.
mail-no-account-warning = 다른 주소를 사용하셨나요? 그 주소로 시도해 보세요. 본인이 한 일이 아니라면 이 이메일을 무시하세요.
# Where access can be asked for, in place of the line above.
mail-no-account-request = 다른 주소를 사용하셨나요? 그 주소로 시도해 보세요. 그렇지 않으면 로그인 페이지에서 액세스를 요청할 수 있습니다. 본인이 한 일이 아니라면 이 이메일을 무시하세요.
mail-code-subject-set-up = { $code } - { $name } 주소 확인용 일회용 코드입니다
mail-code-heading-set-up = 주소 확인
mail-code-text-second-factor = { $name } 로그인을 완료하려면 다음 코드를 입력하세요:
mail-code-text-set-up = 이 주소로 { $name } 로그인 코드를 받으려면 다음 코드를 입력하세요:
mail-code-text-confirm = { $name }에서 이 주소를 확인하려면 다음 코드를 입력하세요:
mail-code-subject-link = { $code } - { $provider }을(를) { $name } 계정에 연결하기 위한 일회용 코드입니다
mail-code-text-link = 이 코드를 입력하면 이제 { $provider }({ $account })(으)로 { $name }의 계정 { $email }에 로그인할 수 있습니다.
mail-mfa-added-subject = { $name } 계정에 다단계 인증이 설정되었습니다
mail-mfa-added-heading = 계정이 더 안전하게 보호됩니다
mail-mfa-added-text-app = 이제부터 { $name } 계정에 로그인할 때 인증 앱의 코드를 요청할 수 있습니다.
mail-mfa-added-text-email = 이제부터 { $name } 계정에 로그인할 때 이메일로 보낸 코드를 요청할 수 있습니다.
mail-mfa-added-text-sms = 이제부터 { $name } 계정에 로그인할 때 휴대전화로 보낸 코드를 요청할 수 있습니다.
mail-mfa-reset-subject = { $name } 계정의 다단계 인증이 초기화되었습니다
mail-mfa-reset-heading = 다단계 인증이 초기화되었습니다
mail-mfa-reset-text = { $name } 관리자가 계정에서 로그인의 두 번째 단계를 제거하여 로그아웃되었습니다. 다시 설정하라는 요청을 받을 수 있습니다.
mail-mfa-recovery-subject = { $name }에서 복구 코드가 사용되었습니다
mail-mfa-recovery-heading = 복구 코드가 사용되었습니다
mail-mfa-recovery-text = 방금 누군가 회원님의 복구 코드 중 하나로 { $name }에 로그인했습니다. { $left ->
    [0] 마지막 코드였습니다.
   *[other] 코드가 { $left }개 남았습니다.
}
mail-mfa-warning = 본인이 한 일이 아니라면 즉시 비밀번호를 변경하고 { $name } 운영자에게 알리세요.
mail-password-changed-subject = { $name } 비밀번호가 변경되었습니다
mail-password-changed-heading = 비밀번호가 변경되었습니다
mail-password-changed-text = { $name } 계정의 비밀번호가 방금 변경되었습니다.
mail-password-changed-warning = 본인이 한 일이 아니라면 즉시 비밀번호를 재설정하고 { $name } 운영자에게 알리세요.
mail-password-set-subject = { $name } 계정에 비밀번호가 설정되었습니다
mail-password-set-heading = 계정에 비밀번호가 설정되었습니다
mail-password-set-text = { $name } 계정에 방금 비밀번호가 설정되었습니다. 이제 이 비밀번호로 로그인할 수 있습니다.
mail-passkey-added-subject = { $name } 계정에 패스키가 추가되었습니다
mail-passkey-added-heading = 패스키가 추가되었습니다
mail-passkey-added-text = 이제 다음 패스키로 { $name }에 로그인할 수 있습니다: { $passkey }.
mail-passkey-added-warning = 본인이 한 일이 아니라면 즉시 { $name } 운영자에게 알리세요.
mail-passkey-removed-subject = { $name } 계정에서 패스키가 삭제되었습니다
mail-passkey-removed-heading = 패스키가 삭제되었습니다
mail-passkey-removed-text = 이제 다음 패스키로는 { $name } 계정에 로그인할 수 없습니다: { $passkey }.
mail-passkey-removed-warning = 모든 곳에서 로그아웃되었습니다. 예상하지 못한 일이라면 { $name } 운영자에게 알리세요.
mail-account-linked-subject = { $name }에 새로운 로그인 방법이 추가되었습니다
mail-account-linked-heading = 새로운 로그인 방법
mail-account-linked-text = 이제 { $provider }({ $account })(으)로도 { $name }의 계정 { $email }에 로그인할 수 있습니다.
mail-account-linked-text-company = 이제 { $provider }({ $account })(으)로만 { $name }의 계정 { $email }에 로그인할 수 있습니다.
mail-account-linked-removed = 다음 방법으로는 더 이상 로그인할 수 없습니다: { $ways }.
mail-account-linked-passkeys = 패스키
mail-webhook-disabled-subject = 웹훅 { $webhook } 사용이 중지되었습니다
mail-webhook-disabled-heading = 웹훅 사용이 중지되었습니다
mail-webhook-disabled-text = { $name }의 웹훅 ‘{ $webhook }’에서 3일 동안 아무것도 수신하지 않아 더 이상 전송하지 않습니다.
mail-webhook-disabled-warning = 수신 측이 다시 작동하면 웹훅을 변경하거나 그대로 저장하세요. 그러면 다시 켜집니다. 그때까지 발생한 일은 감사 로그에 보관됩니다.
mail-footer = 이 주소가 { $name }에서 사용되어 이 이메일을 보내 드립니다.

## Text messages

sms-code-text = { $code } - { $name } 로그인용 일회용 코드입니다
