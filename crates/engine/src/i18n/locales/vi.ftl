### Vietnamese. Polite and plain (bạn), short sentences; quotation marks “ ”; khóa, hủy, hòa (tone mark on the first vowel).

## Everywhere

action-continue = Tiếp tục
action-change-email = Dùng địa chỉ email khác
action-change-phone = Dùng số điện thoại khác
action-change-account = Dùng tài khoản khác
label-email = Địa chỉ email
label-email-or-username = Địa chỉ email hoặc tên người dùng
label-username = Tên người dùng
label-phone = Số điện thoại
label-country = Quốc gia hoặc khu vực
label-password = Mật khẩu
label-first-name = Tên
label-last-name = Họ
label-code = Mã
label-organization-name = Tên tổ chức
label-terms = Tôi chấp nhận điều khoản dịch vụ và thông báo về quyền riêng tư.
label-news = Gửi cho tôi tin tức và ưu đãi qua email. Tôi có thể thay đổi lựa chọn này bất cứ lúc nào.
label-recovery-code = Mã khôi phục
label-account = Tài khoản
label-optional = { $label } (không bắt buộc)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Lỗi:
frame-problems-heading = Vui lòng kiểm tra những mục sau
frame-privacy = Quyền riêng tư
frame-terms = Điều khoản
frame-powered = Được hỗ trợ bởi Doorstep

## Sign in

login-title = Đăng nhập
login-intro = Nhập địa chỉ email của bạn để tiếp tục.
login-intro-username = Nhập tên người dùng của bạn để tiếp tục.
login-intro-email-or-username = Nhập địa chỉ email hoặc tên người dùng của bạn để tiếp tục.
login-intro-phone = Nhập số điện thoại của bạn để tiếp tục.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = để tiếp tục đến { $application }
# The question, and the link behind it.
login-no-account = Bạn chưa có tài khoản?
login-register = Tạo tài khoản
login-use-email = Dùng địa chỉ email
login-use-username = Dùng tên người dùng
login-use-email-or-username = Dùng địa chỉ email hoặc tên người dùng
login-use-phone = Dùng số điện thoại
login-passkey = Đăng nhập bằng khóa truy cập
login-passkey-failed = Không đăng nhập được. Hãy thử lại hoặc đăng nhập bằng cách khác.
# Between the form and the buttons of other ways to sign in.
login-or = hoặc
login-continue-with = Tiếp tục với { $provider }
login-sso = Đăng nhập bằng SSO

## Sign in with a company’s own provider

sso-home-realm-title = Đăng nhập bằng SSO
sso-home-realm-intro = Nhập địa chỉ email công việc của bạn. Chúng tôi sẽ đưa bạn đến trang đăng nhập của công ty.
sso-home-realm-back = Đăng nhập bằng cách khác

## On the way to another provider

leave-title = Chờ một chút
leave-intro = Chúng tôi đang đưa bạn đến trang đăng nhập. Nếu không có gì xảy ra, hãy nhấn nút.

## Register

register-title = Tạo tài khoản của bạn
register-intro-app = để tiếp tục đến { $application }
register-intro = Chỉ mất chưa đến một phút.
# The question, and the link behind it.
register-have-account = Bạn đã có tài khoản?
register-sign-in = Đăng nhập
register-username-hint = Chữ cái, chữ số, dấu gạch nối và dấu gạch dưới.

## Email address of a new username

provide-email-title = Địa chỉ email của bạn
provide-email-intro = Chúng tôi sẽ gửi cho bạn một mã để xác nhận địa chỉ này. Bạn sẽ cần đến địa chỉ này nếu mất quyền truy cập vào tài khoản.
provide-email-intro-provider = { $provider } không cho chúng tôi địa chỉ email đáng tin cậy. Chúng tôi sẽ gửi cho bạn một mã để xác nhận địa chỉ của bạn.
provide-email-intro-named = { $provider } đã cho chúng tôi địa chỉ này. Chúng tôi sẽ gửi cho bạn một mã để xác nhận đó là địa chỉ của bạn.

## Clickwrap

clickwrap-title = Còn một bước nữa
clickwrap-intro = Để tạo tài khoản, vui lòng chấp nhận điều khoản.

## Account not found

account-not-found-title = Không tìm thấy địa chỉ này
account-not-found-title-username = Không tìm thấy tên người dùng này
account-not-found-title-phone = Không tìm thấy số điện thoại này
account-not-found-offer = Chưa có tài khoản nào dùng địa chỉ email này. Bạn có thể tạo tài khoản ngay hoặc thử một địa chỉ khác.
account-not-found-offer-username = Chưa có tài khoản nào dùng tên người dùng này. Bạn có thể tạo tài khoản ngay hoặc thử một tên khác.
account-not-found-offer-phone = Chưa có tài khoản nào dùng số điện thoại này. Bạn có thể tạo tài khoản ngay hoặc thử một số khác.
account-not-found-closed = Không có tài khoản nào dùng địa chỉ email này. Hãy kiểm tra chính tả hoặc thử một địa chỉ khác.
account-not-found-closed-username = Không có tài khoản nào dùng tên người dùng này. Hãy kiểm tra chính tả hoặc thử một tên khác.
account-not-found-closed-phone = Không có tài khoản nào dùng số điện thoại này. Hãy kiểm tra các chữ số và quốc gia hoặc thử một số khác.
account-not-found-create = Tạo tài khoản
account-not-found-back = Thử địa chỉ khác
account-not-found-back-username = Thử tên người dùng khác
account-not-found-back-phone = Thử số khác

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Yêu cầu quyền truy cập
# On the page to register, before that link.
request-access-offer = Ở đây, tài khoản được tạo theo yêu cầu.
request-access-title = Yêu cầu quyền truy cập
request-access-intro = Bạn không thể tự tạo tài khoản ở đây. Hãy cho chúng tôi biết bạn là ai, và chúng tôi sẽ xem xét yêu cầu của bạn.
request-access-intro-account = Tài khoản của bạn chưa phải là thành viên của tổ chức này. Hãy gửi yêu cầu, và chúng tôi sẽ xem xét.
request-access-submit = Gửi yêu cầu
request-access-success-title = Chúng tôi đã nhận được yêu cầu của bạn
# The address stands below.
request-access-success-text = Cảm ơn bạn. Khi được cấp quyền truy cập, bạn có thể đăng nhập bằng địa chỉ email này.

## Code

code-title-sign-in = Kiểm tra email của bạn
code-title-sign-up = Xác nhận email của bạn
# The address stands below.
code-intro = Chúng tôi đã gửi mã gồm 6 chữ số đến
code-intro-username = Chúng tôi đã gửi mã gồm 6 chữ số đến địa chỉ email của bạn.
code-hint = Có thể mất một phút. Hãy xem cả trong thư mục thư rác.
# The question, and the button behind it.
code-not-received = Bạn không nhận được email?
code-resend = Gửi mã mới
code-link = Từ đó, { $provider } ({ $account }) sẽ mở được tài khoản của bạn.
code-link-company = Đó sẽ là cách đăng nhập duy nhất: các cách khác của bạn, như mật khẩu hoặc khóa truy cập, sẽ bị gỡ bỏ.
reset-password-verify-email-otp-title = Kiểm tra email của bạn
reset-password-verify-email-otp-intro = Để chọn mật khẩu, hãy nhập mã gồm 6 chữ số mà chúng tôi đã gửi đến
reset-password-verify-email-otp-intro-username = Để chọn mật khẩu, hãy nhập mã gồm 6 chữ số mà chúng tôi đã gửi đến địa chỉ email của bạn.

## Code by text message

phone-code-title-sign-in = Kiểm tra điện thoại của bạn
phone-code-title-sign-up = Xác nhận số điện thoại của bạn
phone-code-intro = Chúng tôi đã gửi tin nhắn có mã gồm 6 chữ số đến
phone-code-hint = Tin nhắn có thể mất một phút mới đến.
phone-code-not-received = Bạn không nhận được tin nhắn?

## Password

verify-password-title = Nhập mật khẩu của bạn
verify-password-forgot = Bạn quên mật khẩu?
set-password-title-create = Tạo mật khẩu
set-password-title-replace = Chọn mật khẩu mới
set-password-intro-create = Bạn sẽ dùng mật khẩu này trong lần đăng nhập tiếp theo.
set-password-intro-replace = Từ bây giờ, mật khẩu cũ của bạn không còn hiệu lực.
set-password-intro-temporary = Mật khẩu tạm thời chỉ dùng được một lần. Hãy chọn mật khẩu bạn sẽ dùng từ bây giờ.
set-password-first = Mật khẩu mới
set-password-second = Nhập lại mật khẩu mới
set-password-hint = Ít nhất { $minimum } ký tự. Vài từ nối tiếp nhau sẽ tạo thành một mật khẩu mạnh.
set-password-submit = Lưu mật khẩu

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Bảo vệ tài khoản của bạn
mfa-method-selection-title-use = Xác nhận đó là bạn
mfa-method-selection-intro-set-up = Từ bây giờ, mỗi lần đăng nhập, bạn sẽ xác nhận bằng một thứ mà chỉ bạn có. Bạn muốn xác nhận bằng cách nào?
mfa-method-selection-intro-use = Chọn cách xác nhận lần đăng nhập này.
mfa-method-selection-legend = Cách xác nhận
mfa-method-selection-app = Ứng dụng xác thực
mfa-method-selection-app-hint = Mã từ một ứng dụng trên điện thoại
mfa-method-selection-email = Email
mfa-method-selection-email-hint = Mã gửi đến hộp thư của bạn
mfa-method-selection-sms = Tin nhắn
mfa-method-selection-sms-hint = Mã gửi đến điện thoại của bạn
mfa-method-selection-recovery = Mã khôi phục
mfa-method-selection-recovery-hint = Một trong các mã bạn đã lưu
mfa-method-selection-decline = Không dùng xác thực đa yếu tố
mfa-other-way = Thử cách khác

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Thiết lập ứng dụng xác thực
mfa-authenticator-app-title-use = Nhập mã từ ứng dụng xác thực
mfa-authenticator-app-intro-use = Mở ứng dụng xác thực và nhập mã gồm 6 chữ số hiển thị cho tài khoản này.
mfa-authenticator-app-scan = Quét hình này bằng ứng dụng xác thực của bạn.
mfa-authenticator-app-picture = Mã QR cho ứng dụng xác thực của bạn
mfa-authenticator-app-open = Trên thiết bị này? Mở ứng dụng
mfa-authenticator-app-manual = Không quét được? Tự nhập khóa này
mfa-authenticator-app-account = Tài khoản
mfa-authenticator-app-key = Khóa
mfa-authenticator-app-then = Sau đó, nhập mã gồm 6 chữ số hiển thị trong ứng dụng.
mfa-authenticator-app-hint-use = Cứ 30 giây lại có một mã mới và mỗi mã chỉ dùng được một lần.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Thiết lập nhận mã qua email
mfa-setup-email-intro = Chúng tôi nên gửi mã đến địa chỉ nào? Tốt nhất là địa chỉ mà bạn không dùng để đăng nhập.
mfa-setup-phone-title = Thiết lập nhận mã qua tin nhắn
mfa-setup-phone-intro = Chúng tôi nên gửi mã đến điện thoại nào?
mfa-use-email-otp-title = Kiểm tra email của bạn
mfa-use-phone-otp-title = Kiểm tra điện thoại của bạn

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Nhập mã khôi phục
mfa-use-recovery-code-intro = Đây là một trong các mã bạn đã lưu khi thiết lập xác thực đa yếu tố. Mỗi mã chỉ dùng được một lần.
mfa-view-recovery-codes-title = Lưu mã khôi phục của bạn
mfa-view-recovery-codes-intro = Nếu không nhận được mã, bạn có thể đăng nhập bằng một trong các mã khôi phục này. Mỗi mã chỉ dùng được một lần. Hãy cất ở nơi chỉ bạn tìm thấy: các mã này sẽ không hiển thị lại.
mfa-view-recovery-codes-list = Mã khôi phục của bạn
mfa-view-recovery-codes-copy = Sao chép
mfa-view-recovery-codes-copied = Đã sao chép
mfa-view-recovery-codes-download = Tải xuống
mfa-view-recovery-codes-print = In
mfa-view-recovery-codes-late = Để bảo đảm an toàn cho bạn, các mã chỉ hiển thị trong vài phút và thời gian đó đã hết.
mfa-view-recovery-codes-submit = Tôi đã lưu
mfa-view-recovery-codes-file = Mã khôi phục cho { $name }. Mỗi mã chỉ dùng được một lần.

## Organization

choose-organization-title = Chọn tổ chức
choose-organization-intro = Bạn thuộc nhiều tổ chức. Bạn muốn đến tổ chức nào?
choose-organization-legend = Tổ chức của bạn
choose-organization-join-title = Tham gia { $organization }?
choose-organization-join-intro = Bạn chưa là thành viên của tổ chức này.
choose-organization-join = Tham gia { $organization }
choose-organization-create = Tạo tổ chức
create-organization-title = Đặt tên cho tổ chức của bạn
create-organization-intro = Tên nhóm hoặc công ty của bạn. Bạn có thể đổi tên sau.
create-organization-submit = Tạo tổ chức

## Passkey

add-passkey-title-offer = Đăng nhập nhanh hơn vào lần tới
add-passkey-title-required = Tạo khóa truy cập
add-passkey-intro = Với khóa truy cập, bạn đăng nhập giống như khi mở khóa thiết bị: bằng vân tay, khuôn mặt hoặc mã PIN. Bạn không cần nhớ và cũng không cần nhập gì cả.
add-passkey-required = Ở đây cần có khóa truy cập. Hãy tạo một khóa truy cập để tiếp tục.
add-passkey-submit = Tạo khóa truy cập
add-passkey-skip = Để sau
add-passkey-failed = Chưa tạo được khóa truy cập. Bạn có thể thử lại.
add-passkey-no-support = Trình duyệt này không thể tạo khóa truy cập ở đây. Hãy bật JavaScript hoặc đăng nhập bằng trình duyệt khác hay trên thiết bị khác.
add-passkey-no-support-optional = Trình duyệt này không thể tạo khóa truy cập ở đây. Bạn có thể tiếp tục mà không cần khóa truy cập.

## Error

error-title = Đã xảy ra lỗi
error-title-session = Hãy bắt đầu lại
error-title-access = Bạn không có quyền truy cập
error-title-suspended = Quyền truy cập bị tạm ngưng
error-title-registration = Hiện không nhận đăng ký
error-title-creation = Không tạo tổ chức mới
error-title-request = Vui lòng chậm lại một chút
error-home = Đi đến ứng dụng
error-retry = Đăng nhập lại
error-start = Đi đến trang bắt đầu
error-code = Mã lỗi
error-correlation = Mã tham chiếu
error-support = Nếu lỗi vẫn tiếp diễn, hãy gửi những thông tin này cho đơn vị vận hành ứng dụng.
error-fix-parameter = Tham số dưới đây bị thiếu, được gửi hai lần với giá trị khác nhau hoặc chỉ đến thứ không có ở đây. Hãy so sánh yêu cầu với phần cài đặt của ứng dụng.
error-codes-title = Ý nghĩa của các mã lỗi
error-codes-intro = Trang báo sự cố hiển thị một trong các mã này. Các con số trong câu chỉ là ví dụ.

## Account locked

account-locked-title = Tài khoản của bạn tạm thời bị khóa
account-locked-why = Đã có quá nhiều lần thử không thành công nên chúng tôi tạm dừng đăng nhập để giữ an toàn cho tài khoản của bạn.
account-locked-remaining = Bạn có thể thử lại sau { $minutes } phút.
account-locked-retry = Quay lại đăng nhập

## Invalid redirect address

invalid-redirect-url-title-callback = URL gọi lại này không được phép
invalid-redirect-url-title-logout = Địa chỉ đăng xuất này không được phép
invalid-redirect-url-title-missing = Không có địa chỉ để quay lại
invalid-redirect-url-intro = Ứng dụng đã yêu cầu chúng tôi đưa bạn đến một địa chỉ không có trong danh sách của ứng dụng. Để bảo đảm an toàn cho bạn, chúng tôi đã dừng lại ở đây.
invalid-redirect-url-missing = Ứng dụng không cho biết cần đưa bạn đến đâu. Để bảo đảm an toàn cho bạn, chúng tôi đã dừng lại ở đây.
invalid-redirect-url-value = Địa chỉ được yêu cầu
invalid-redirect-url-parameter = Tham số
invalid-redirect-url-application = Ứng dụng
invalid-redirect-url-fix = Bạn là nhà phát triển?
invalid-redirect-url-fix-callback = Mở phần cài đặt của ứng dụng và thêm địa chỉ, đúng như hiển thị ở trên, vào các URL gọi lại được phép.
invalid-redirect-url-fix-logout = Mở phần cài đặt của ứng dụng và thêm địa chỉ, đúng như hiển thị ở trên, vào các URL chuyển hướng sau khi đăng xuất được phép.
invalid-redirect-url-fix-missing = Gửi tham số nêu ở trên cùng với một địa chỉ trong danh sách của ứng dụng.
invalid-redirect-url-fix-compare = Giao thức, máy chủ, cổng, đường dẫn và dấu gạch chéo ở cuối đều phải giống hệt nhau. http:// và https:// là hai địa chỉ khác nhau.

## Signed out, signed in

home-title = Doorstep đang hoạt động
home-text = Việc đăng nhập bắt đầu từ ứng dụng của bạn.
home-inbox = Mở hộp thư đến
home-discovery = Tài liệu khám phá

signed-out-title = Bạn đã đăng xuất
signed-out-text = Bạn có thể đóng cửa sổ này.
signed-out-again = Đăng nhập lại
sign-out-confirm-title = Bạn muốn đăng xuất?
sign-out-confirm-text = Thao tác này sẽ kết thúc phiên của bạn tại đây và trong mọi ứng dụng dùng phiên này.
sign-out-confirm-submit = Đăng xuất
sign-out-confirm-stay = Duy trì đăng nhập
success-title = Bạn đã đăng nhập
success-text = Bạn có thể đóng cửa sổ này và quay lại ứng dụng.
success-text-app = Bạn có thể đóng cửa sổ này và quay lại { $application }.
success-open = Mở ứng dụng

## Inbox for developers

dev-inbox-title = Hộp thư đến
dev-inbox-intro = Những email lẽ ra đã được gửi đi. Chúng chỉ nằm trên máy này và sẽ mất khi khởi động lại.
dev-inbox-empty = Chưa có email nào
dev-inbox-empty-hint = Đăng ký hoặc đăng nhập bằng địa chỉ bất kỳ, thư sẽ xuất hiện tại đây.
dev-inbox-refresh = Làm mới
dev-inbox-clear = Xóa tất cả
dev-inbox-to = Đến
dev-inbox-text-message = Tin nhắn
dev-inbox-code = Mã
dev-inbox-show = Hiện thư
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Nhập địa chỉ email của bạn.
problem-email-invalid = Nhập địa chỉ email có dạng như name@example.com.
problem-email-or-username-required = Nhập địa chỉ email hoặc tên người dùng của bạn.
problem-email-or-username-invalid = Nhập tên người dùng của bạn hoặc địa chỉ email có dạng như name@example.com.
problem-username-required = Nhập tên người dùng.
problem-username-invalid = Tên người dùng chỉ được có chữ cái, chữ số, dấu gạch nối và dấu gạch dưới.
problem-username-length = Tên người dùng phải có từ { $minimum } đến { $maximum } ký tự.
problem-username-taken = Tên người dùng này đã có người sử dụng. Hãy chọn tên khác hoặc đăng nhập nếu đó là tên của bạn.
problem-phone-required = Nhập số điện thoại của bạn.
problem-phone-invalid = Chúng tôi không liên lạc được với số điện thoại này. Hãy kiểm tra các chữ số và quốc gia.
problem-phone-country-required = Chọn quốc gia của số điện thoại.
problem-phone-not-configured = Hiện chưa thể gửi tin nhắn ở đây. Hãy đăng nhập bằng cách khác hoặc liên hệ với đơn vị vận hành ứng dụng.
problem-method-off = Ứng dụng này không chấp nhận cách đăng nhập đó. Hãy dùng ô bên dưới.
problem-no-contact = Tài khoản này không có địa chỉ email để chúng tôi gửi mã. Hãy liên hệ với đơn vị vận hành ứng dụng để được trợ giúp.
problem-home-realm-unknown = Chúng tôi không biết trang đăng nhập công ty nào cho địa chỉ này. Hãy kiểm tra địa chỉ hoặc đăng nhập bằng cách khác.
problem-provider-not-ready = Cách đăng nhập này chưa sẵn sàng. Hãy chọn cách khác hoặc hỏi đơn vị vận hành ứng dụng.
problem-provider-unreachable = Dịch vụ bạn muốn dùng để đăng nhập không phản hồi. Hãy thử lại sau ít phút hoặc đăng nhập bằng cách khác.
problem-provider-refused = Chúng tôi không thể chấp nhận phản hồi của dịch vụ bạn dùng để đăng nhập. Hãy thử lại hoặc đăng nhập bằng cách khác.
problem-provider-cancelled = Việc đăng nhập đã bị hủy ở đó. Hãy thử lại hoặc đăng nhập bằng cách khác.
problem-provider-expired = Việc đó mất quá nhiều thời gian hoặc đã hoàn tất trước đó. Vui lòng đăng nhập lại.
problem-provider-not-allowed = Không thể dùng tài khoản này để đăng nhập ở đây. Hãy dùng tài khoản khác hoặc hỏi đơn vị vận hành ứng dụng.
problem-provider-not-fresh = Dịch vụ bạn đã dùng để đăng nhập không hỏi lại bạn là ai. Hãy đăng xuất ở đó rồi thử lại ở đây.
problem-provider-faulty = Dịch vụ bạn muốn dùng để đăng nhập đang gặp sự cố. Hãy thử lại sau ít phút hoặc đăng nhập bằng cách khác.
problem-connected-app-expired = Việc này mất quá nhiều thời gian hoặc đã hoàn tất. Hãy quay lại ứng dụng và bắt đầu lại.
problem-connected-app-not-ready = Kết nối với dịch vụ kia chưa được thiết lập đúng. Hãy hỏi đơn vị vận hành ứng dụng.
problem-connected-app-failed = Dịch vụ kia không phản hồi như mong đợi. Hãy quay lại ứng dụng và thử lại sau ít phút.
problem-connected-app-cancelled = Quyền truy cập chưa được cấp. Để cấp quyền, hãy quay lại ứng dụng và bắt đầu lại.
problem-connected-app-other-user = Yêu cầu này dành cho một tài khoản khác, không phải tài khoản bạn đang đăng nhập. Hãy quay lại ứng dụng và bắt đầu lại.
problem-email-domain-not-allowed = Không thể tạo tài khoản ở đây bằng địa chỉ thuộc tên miền này. Hãy dùng địa chỉ email công việc của bạn.
problem-email-taken = Một tài khoản khác đang dùng địa chỉ này. Hãy đăng nhập bằng địa chỉ này, hoặc nhập địa chỉ khác.
problem-terms-required = Hãy chấp nhận điều khoản để tạo tài khoản.
problem-domain-not-allowed = Ở đây chỉ chấp nhận địa chỉ thuộc một số tên miền nhất định. Hãy dùng địa chỉ email công việc của bạn hoặc liên hệ với quản trị viên.
problem-first-name-too-long = Tên của bạn được có tối đa { $maximum } ký tự.
problem-last-name-too-long = Họ của bạn được có tối đa { $maximum } ký tự.
problem-code-required = Nhập mã trong email.
problem-phone-code-required = Nhập mã trong tin nhắn.
problem-code-incorrect = Mã này không đúng. Hãy xem email mới nhất rồi thử lại.
problem-phone-code-incorrect = Mã này không đúng. Hãy xem tin nhắn mới nhất rồi thử lại.
problem-code-expired = Mã này đã hết hạn. Hãy yêu cầu mã mới ở bên dưới.
problem-code-wrong-length = Mã có { $length } chữ số. Hãy kiểm tra xem bạn đã sao chép đủ chưa.
problem-code-too-many-tries = Bạn đã nhập sai mã quá nhiều lần. Chúng tôi đã gửi cho bạn mã mới; mã cũ không còn hiệu lực.
problem-resend-too-soon = Chúng tôi vừa gửi mã cho bạn. Bạn có thể yêu cầu mã khác sau { $seconds } giây.
problem-too-many-codes = Đã có quá nhiều mã được yêu cầu. Hãy thử lại sau { $minutes } phút.
problem-too-many-codes-here = Đã có quá nhiều mã được yêu cầu từ mạng của bạn. Hãy thử lại sau { $minutes } phút.
problem-too-many-requests-here = Có quá nhiều yêu cầu từ mạng của bạn. Hãy thử lại sau { $minutes } phút.
problem-password-required = Nhập mật khẩu của bạn.
problem-password-incorrect = Mật khẩu này không đúng. Hãy thử lại.
problem-password-too-short = Hãy dùng ít nhất { $minimum } ký tự.
problem-password-too-long = Hãy dùng tối đa { $maximum } ký tự.
problem-password-too-common = Mật khẩu này nằm trong danh sách mà kẻ tấn công thử đầu tiên. Hãy chọn mật khẩu khác.
problem-password-surrounding-space = Mật khẩu không được bắt đầu hoặc kết thúc bằng dấu cách.
problem-password-mismatch = Hai mật khẩu không giống nhau. Hãy nhập lại cả hai.
problem-password-same = Hãy chọn mật khẩu khác với mật khẩu bạn đã dùng.
problem-password-is-name = Địa chỉ email hoặc tên người dùng của bạn quá dễ đoán nếu dùng làm mật khẩu. Hãy chọn mật khẩu khác.
problem-mfa-factor-required = Chọn một cách để tiếp tục.
problem-mfa-same-contact = Bạn vừa dùng mã mà chúng tôi gửi, và một mã nữa đến cùng nơi đó không chứng minh thêm điều gì. Hãy thiết lập cách khác.
problem-mfa-same-email = Bạn vừa nhận mã qua địa chỉ này. Hãy nhập địa chỉ khác.
problem-mfa-same-phone = Bạn vừa nhận mã trên điện thoại này. Hãy nhập số khác.
problem-app-code-required = Nhập mã từ ứng dụng xác thực của bạn.
problem-app-code-incorrect = Mã này không đúng hoặc đã được dùng. Hãy đợi ứng dụng hiển thị mã mới rồi nhập mã đó.
problem-recovery-code-required = Nhập một trong các mã khôi phục của bạn.
problem-recovery-code-incorrect = Mã khôi phục này không đúng hoặc đã được dùng. Hãy kiểm tra lại hoặc thử một mã khác.
problem-passkey-unknown = Không nhận ra khóa truy cập này. Có thể khóa này đã bị xóa. Hãy đăng nhập bằng cách khác.
problem-passkey-refused = Không kiểm tra được khóa truy cập của bạn. Hãy thử lại hoặc đăng nhập bằng cách khác.
problem-passkey-not-here = Tổ chức này không dùng khóa truy cập. Hãy đăng nhập bằng cách khác.
problem-passkey-not-added = Không lưu được khóa truy cập. Hãy thử lại.
problem-organization-required = Chọn một tổ chức để tiếp tục.
problem-organization-name-required = Nhập tên cho tổ chức của bạn.
problem-organization-name-too-long = Tên được có tối đa { $maximum } ký tự.
problem-registration-closed = Hiện không thể tạo tài khoản mới ở đây. Nếu đã có tài khoản, bạn hãy đăng nhập.
problem-no-organization-access = Tài khoản của bạn không phải là thành viên của tổ chức này. Hãy nhờ quản trị viên của tổ chức thêm bạn vào.
problem-organization-not-found = Chúng tôi không tìm thấy tổ chức này. Hãy kiểm tra đường liên kết bạn đã mở.
problem-organization-suspended = Tổ chức này đang bị tạm ngưng. Hãy liên hệ với quản trị viên của tổ chức để được trợ giúp.
problem-organization-creation-closed = Không thể tạo tổ chức mới ở đây. Hãy liên hệ với đơn vị vận hành ứng dụng.
problem-organization-method = Tổ chức này yêu cầu cách đăng nhập khác. Nếu ở đây không có cách nào, hãy hỏi quản trị viên của tổ chức.
problem-user-suspended = Tài khoản của bạn đang bị tạm ngưng. Hãy liên hệ với đơn vị vận hành ứng dụng để được trợ giúp.
problem-no-method = Ứng dụng này chưa bật cách đăng nhập nào. Hãy liên hệ với đơn vị vận hành ứng dụng để được trợ giúp.
problem-locked = Đã có quá nhiều lần thử không thành công. Hãy thử lại sau { $minutes } phút.
problem-too-many-requests = Có quá nhiều yêu cầu từ mạng của bạn. Hãy đợi một phút rồi thử lại.
problem-session-ended = Lần đăng nhập này mất quá nhiều thời gian hoặc đã hoàn tất trong thẻ khác. Hãy bắt đầu lại từ ứng dụng.
problem-other-browser = Lần đăng nhập này đã bắt đầu trong trình duyệt khác. Hãy quay lại trình duyệt đó hoặc bắt đầu lại từ ứng dụng.
problem-form-expired = Trang này đã mở quá lâu. Vui lòng gửi lại một lần nữa.
problem-bad-request = Đường liên kết hoặc biểu mẫu không đầy đủ hoặc đã bị thay đổi trên đường truyền. Hãy bắt đầu lại từ ứng dụng.
problem-not-found = Không có gì ở địa chỉ này. Hãy kiểm tra đường liên kết bạn đã mở.
problem-unknown = Đây là lỗi từ phía chúng tôi. Hãy thử lại sau giây lát.

## Notices: something happened, as it should

notice-code-sent = Chúng tôi đã gửi cho bạn mã mới. Chỉ mã mới nhất có hiệu lực.
notice-password-changed = Mật khẩu của bạn đã được đổi. Hãy đăng nhập bằng mật khẩu mới.
notice-password-requested = Đơn vị vận hành dịch vụ này yêu cầu bạn chọn mật khẩu mới.
notice-sign-in-again = Để chắc chắn rằng đó là bạn, hãy đăng nhập lại.

## Mail

mail-code-subject-sign-in = { $code } là mã dùng một lần để đăng nhập vào { $name }
mail-code-subject-sign-up = { $code } là mã dùng một lần để đăng ký { $name }
mail-code-subject-reset = { $code } là mã dùng một lần để đặt lại mật khẩu của bạn tại { $name }
mail-code-subject-choose = { $code } là mã dùng một lần để chọn mật khẩu của bạn tại { $name }
mail-code-heading-sign-in = Mã đăng nhập của bạn
mail-code-heading-sign-up = Xác nhận địa chỉ email của bạn
mail-code-heading-reset = Đặt lại mật khẩu của bạn
# The code stands below.
mail-code-text-sign-in = Nhập mã này để đăng nhập vào { $name }:
mail-code-text-sign-up = Nhập mã này để tạo tài khoản của bạn tại { $name }:
mail-code-text-reset = Nhập mã này để chọn mật khẩu mới tại { $name }:
mail-code-valid-minutes = Mã chỉ dùng được một lần và có hiệu lực trong { $minutes } phút.
mail-code-valid-hours = Mã chỉ dùng được một lần và có hiệu lực trong { $hours } giờ.
mail-code-warning = Sẽ không bao giờ có ai từ { $name } hỏi bạn mã này. Nếu không yêu cầu mã, bạn có thể bỏ qua email này.
mail-code-warning-requested = Sẽ không bao giờ có ai từ { $name } hỏi bạn mã này. Nếu đó không phải là bạn, bạn có thể bỏ qua email này.
mail-no-account-subject = Không có tài khoản nào dùng địa chỉ này tại { $name }
mail-no-account-heading = Không có tài khoản nào dùng địa chỉ này
mail-no-account-text = Có người, có lẽ là bạn, muốn đăng nhập vào { $name } bằng địa chỉ này, nhưng không có tài khoản nào dùng địa chỉ này.
mail-no-account-warning = Bạn từng dùng địa chỉ khác? Hãy thử địa chỉ đó. Nếu đó không phải là bạn, bạn có thể bỏ qua email này.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Bạn từng dùng địa chỉ khác? Hãy thử địa chỉ đó. Nếu không, bạn có thể yêu cầu quyền truy cập trên trang đăng nhập. Nếu đó không phải là bạn, bạn có thể bỏ qua email này.
mail-code-subject-set-up = { $code } là mã dùng một lần để xác nhận địa chỉ này tại { $name }
mail-code-heading-set-up = Xác nhận địa chỉ này
mail-code-text-second-factor = Nhập mã này để hoàn tất việc đăng nhập vào { $name }:
mail-code-text-set-up = Nhập mã này để nhận mã đăng nhập { $name } qua địa chỉ này:
mail-code-text-confirm = Nhập mã này để xác nhận địa chỉ này tại { $name }:
mail-code-subject-link = { $code } là mã dùng một lần để kết nối { $provider } với tài khoản của bạn tại { $name }
mail-code-text-link = Với mã này, từ giờ { $provider } ({ $account }) sẽ mở được tài khoản { $email } của bạn tại { $name }.
mail-mfa-added-subject = Xác thực đa yếu tố đã được thiết lập tại { $name }
mail-mfa-added-heading = Tài khoản của bạn được bảo vệ tốt hơn
mail-mfa-added-text-app = Từ bây giờ, khi đăng nhập vào tài khoản tại { $name }, bạn có thể được yêu cầu nhập mã từ ứng dụng xác thực.
mail-mfa-added-text-email = Từ bây giờ, khi đăng nhập vào tài khoản tại { $name }, bạn có thể được yêu cầu nhập mã gửi qua email.
mail-mfa-added-text-sms = Từ bây giờ, khi đăng nhập vào tài khoản tại { $name }, bạn có thể được yêu cầu nhập mã gửi đến điện thoại.
mail-mfa-reset-subject = Xác thực đa yếu tố đã được đặt lại tại { $name }
mail-mfa-reset-heading = Xác thực đa yếu tố đã được đặt lại
mail-mfa-reset-text = Quản trị viên của { $name } đã gỡ bước đăng nhập thứ hai khỏi tài khoản của bạn và bạn đã bị đăng xuất. Bạn có thể được yêu cầu thiết lập lại.
mail-mfa-recovery-subject = Một mã khôi phục đã được dùng tại { $name }
mail-mfa-recovery-heading = Một mã khôi phục đã được dùng
mail-mfa-recovery-text = Vừa có người dùng một trong các mã khôi phục của bạn để đăng nhập vào { $name }. { $left ->
    [0] Đó là mã cuối cùng.
   *[other] Còn lại { $left } mã.
}
mail-mfa-warning = Nếu đó không phải là bạn, hãy đổi mật khẩu ngay và báo cho đơn vị vận hành { $name }.
mail-password-changed-subject = Mật khẩu của bạn tại { $name } đã được đổi
mail-password-changed-heading = Mật khẩu của bạn đã được đổi
mail-password-changed-text = Mật khẩu tài khoản của bạn tại { $name } vừa được đổi.
mail-password-changed-warning = Nếu đó không phải là bạn, hãy đặt lại mật khẩu ngay và báo cho đơn vị vận hành { $name }.
mail-password-set-subject = Tài khoản của bạn tại { $name } hiện đã có mật khẩu
mail-password-set-heading = Tài khoản của bạn hiện đã có mật khẩu
mail-password-set-text = Mật khẩu vừa được đặt cho tài khoản của bạn tại { $name }. Từ bây giờ bạn có thể đăng nhập bằng mật khẩu đó.
mail-passkey-added-subject = Một khóa truy cập đã được thêm vào tài khoản của bạn tại { $name }
mail-passkey-added-heading = Một khóa truy cập đã được thêm
mail-passkey-added-text = Giờ đây bạn có thể đăng nhập vào { $name } bằng khóa truy cập này: { $passkey }.
mail-passkey-added-warning = Nếu đó không phải là bạn, hãy báo ngay cho đơn vị vận hành { $name }.
mail-passkey-removed-subject = Một khóa truy cập đã bị xóa khỏi tài khoản của bạn tại { $name }
mail-passkey-removed-heading = Một khóa truy cập đã bị xóa
mail-passkey-removed-text = Khóa truy cập này không còn dùng được để đăng nhập vào tài khoản của bạn tại { $name }: { $passkey }.
mail-passkey-removed-warning = Bạn đã bị đăng xuất ở mọi nơi. Nếu việc này nằm ngoài dự kiến, hãy báo cho đơn vị vận hành { $name }.
mail-account-linked-subject = Có cách mới để đăng nhập vào { $name }
mail-account-linked-heading = Một cách đăng nhập mới
mail-account-linked-text = Từ giờ, { $provider } ({ $account }) cũng mở được tài khoản { $email } của bạn tại { $name }.
mail-account-linked-text-company = Từ giờ, chỉ { $provider } ({ $account }) mở được tài khoản { $email } của bạn tại { $name }.
mail-account-linked-removed = Những cách sau không còn mở được tài khoản: { $ways }.
mail-account-linked-passkeys = Khóa truy cập
mail-webhook-disabled-subject = Webhook { $webhook } đã bị tắt
mail-webhook-disabled-heading = Một webhook đã bị tắt
mail-webhook-disabled-text = Webhook “{ $webhook }” của { $name } không tiếp nhận gì trong ba ngày qua nên không có gì được gửi đến đó nữa.
mail-webhook-disabled-warning = Khi bên nhận hoạt động trở lại, hãy thay đổi webhook hoặc lưu nguyên như hiện có: webhook sẽ được bật lại. Những gì diễn ra cho đến lúc đó được lưu trong nhật ký kiểm tra.
mail-footer = Bạn nhận được email này vì địa chỉ này đã được dùng tại { $name }.

## Text messages

sms-code-text = { $code } là mã dùng một lần để đăng nhập vào { $name }
