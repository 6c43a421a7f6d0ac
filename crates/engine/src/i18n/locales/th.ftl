### Thai. Polite without particles (โปรด), short sentences without stops, a space between them; quotation marks “ ”.

## Everywhere

action-continue = ดำเนินการต่อ
action-change-email = ใช้อีเมลอื่น
action-change-phone = ใช้หมายเลขโทรศัพท์อื่น
action-change-account = ใช้บัญชีอื่น
label-email = อีเมล
label-email-or-username = อีเมลหรือชื่อผู้ใช้
label-username = ชื่อผู้ใช้
label-phone = หมายเลขโทรศัพท์
label-country = ประเทศหรือภูมิภาค
label-password = รหัสผ่าน
label-first-name = ชื่อ
label-last-name = นามสกุล
label-code = รหัส
label-organization-name = ชื่อองค์กร
label-terms = ฉันยอมรับข้อกำหนดในการให้บริการและประกาศเกี่ยวกับความเป็นส่วนตัว
label-news = ส่งข่าวสารและข้อเสนอให้ฉันทางอีเมล ฉันเปลี่ยนใจได้ทุกเมื่อ
label-recovery-code = รหัสกู้คืน
label-account = บัญชี
label-optional = { $label } (ไม่บังคับ)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = ข้อผิดพลาด:
frame-problems-heading = โปรดตรวจสอบรายการต่อไปนี้
frame-privacy = ความเป็นส่วนตัว
frame-terms = ข้อกำหนด
frame-powered = ขับเคลื่อนโดย Doorstep

## Sign in

login-title = ลงชื่อเข้าใช้
login-intro = ป้อนอีเมลของคุณเพื่อดำเนินการต่อ
login-intro-username = ป้อนชื่อผู้ใช้ของคุณเพื่อดำเนินการต่อ
login-intro-email-or-username = ป้อนอีเมลหรือชื่อผู้ใช้ของคุณเพื่อดำเนินการต่อ
login-intro-phone = ป้อนหมายเลขโทรศัพท์ของคุณเพื่อดำเนินการต่อ
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = เพื่อดำเนินการต่อไปยัง { $application }
# The question, and the link behind it.
login-no-account = ยังไม่มีบัญชีใช่ไหม
login-register = สร้างบัญชี
login-use-email = ใช้อีเมลแทน
login-use-username = ใช้ชื่อผู้ใช้แทน
login-use-email-or-username = ใช้อีเมลหรือชื่อผู้ใช้แทน
login-use-phone = ใช้หมายเลขโทรศัพท์แทน
login-passkey = ลงชื่อเข้าใช้ด้วยพาสคีย์
login-passkey-failed = ลงชื่อเข้าใช้ไม่สำเร็จ โปรดลองอีกครั้งหรือลงชื่อเข้าใช้ด้วยวิธีอื่น
# Between the form and the buttons of other ways to sign in.
login-or = หรือ
login-continue-with = ดำเนินการต่อด้วย { $provider }
login-sso = ลงชื่อเข้าใช้ด้วย SSO

## Sign in with a company’s own provider

sso-home-realm-title = ลงชื่อเข้าใช้ด้วย SSO
sso-home-realm-intro = ป้อนอีเมลที่ทำงานของคุณ เราจะพาคุณไปยังหน้าลงชื่อเข้าใช้ของบริษัท
sso-home-realm-back = ลงชื่อเข้าใช้ด้วยวิธีอื่น

## On the way to another provider

leave-title = โปรดรอสักครู่
leave-intro = เรากำลังพาคุณไปยังหน้าลงชื่อเข้าใช้ หากไม่มีอะไรเกิดขึ้น โปรดกดปุ่ม

## Register

register-title = สร้างบัญชีของคุณ
register-intro-app = เพื่อดำเนินการต่อไปยัง { $application }
register-intro = ใช้เวลาไม่ถึงหนึ่งนาที
# The question, and the link behind it.
register-have-account = มีบัญชีอยู่แล้วใช่ไหม
register-sign-in = ลงชื่อเข้าใช้
register-username-hint = ใช้ตัวอักษร ตัวเลข ขีดกลาง และขีดล่างได้

## Email address of a new username

provide-email-title = อีเมลของคุณ
provide-email-intro = เราจะส่งรหัสเพื่อยืนยันอีเมลนี้ให้คุณ คุณจะต้องใช้อีเมลนี้หากเข้าถึงบัญชีไม่ได้
provide-email-intro-provider = { $provider } ไม่ได้ให้อีเมลที่เราเชื่อถือได้ เราจะส่งรหัสเพื่อยืนยันอีเมลของคุณ
provide-email-intro-named = { $provider } แจ้งที่อยู่อีเมลนี้แก่เรา เราจะส่งรหัสเพื่อยืนยันว่าเป็นของคุณ

## Clickwrap

clickwrap-title = เหลืออีกหนึ่งขั้นตอน
clickwrap-intro = โปรดยอมรับข้อกำหนดเพื่อสร้างบัญชี

## Account not found

account-not-found-title = ไม่พบอีเมลนี้
account-not-found-title-username = ไม่พบชื่อผู้ใช้นี้
account-not-found-title-phone = ไม่พบหมายเลขนี้
account-not-found-offer = ยังไม่มีบัญชีที่ใช้อีเมลนี้ คุณสร้างบัญชีได้เลย หรือลองใช้อีเมลอื่น
account-not-found-offer-username = ยังไม่มีบัญชีที่ใช้ชื่อผู้ใช้นี้ คุณสร้างบัญชีได้เลย หรือลองใช้ชื่อผู้ใช้อื่น
account-not-found-offer-phone = ยังไม่มีบัญชีที่ใช้หมายเลขโทรศัพท์นี้ คุณสร้างบัญชีได้เลย หรือลองใช้หมายเลขอื่น
account-not-found-closed = ไม่มีบัญชีที่ใช้อีเมลนี้ โปรดตรวจสอบการสะกดหรือลองใช้อีเมลอื่น
account-not-found-closed-username = ไม่มีบัญชีที่ใช้ชื่อผู้ใช้นี้ โปรดตรวจสอบการสะกดหรือลองใช้ชื่ออื่น
account-not-found-closed-phone = ไม่มีบัญชีที่ใช้หมายเลขโทรศัพท์นี้ โปรดตรวจสอบตัวเลขและประเทศ หรือลองใช้หมายเลขอื่น
account-not-found-create = สร้างบัญชี
account-not-found-back = ลองใช้อีเมลอื่น
account-not-found-back-username = ลองใช้ชื่อผู้ใช้อื่น
account-not-found-back-phone = ลองใช้หมายเลขอื่น

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = ขอสิทธิ์เข้าถึง
# On the page to register, before that link.
request-access-offer = บัญชีที่นี่สร้างขึ้นตามคำขอ
request-access-title = ขอสิทธิ์เข้าถึง
request-access-intro = คุณสร้างบัญชีที่นี่ด้วยตนเองไม่ได้ โปรดบอกเราว่าคุณคือใคร แล้วเราจะพิจารณาคำขอของคุณ
request-access-intro-account = บัญชีของคุณยังไม่ได้เป็นสมาชิกขององค์กรนี้ โปรดส่งคำขอ แล้วเราจะพิจารณา
request-access-submit = ส่งคำขอ
request-access-success-title = เราได้รับคำขอของคุณแล้ว
# The address stands below.
request-access-success-text = ขอบคุณ เมื่อได้รับสิทธิ์เข้าถึงแล้ว คุณลงชื่อเข้าใช้ด้วยอีเมลนี้ได้

## Code

code-title-sign-in = ตรวจสอบอีเมลของคุณ
code-title-sign-up = ยืนยันอีเมลของคุณ
# The address stands below.
code-intro = เราส่งรหัส 6 หลักไปที่
code-intro-username = เราส่งรหัส 6 หลักไปที่อีเมลของคุณแล้ว
code-hint = อาจใช้เวลาสักครู่ โปรดดูในโฟลเดอร์จดหมายขยะด้วย
# The question, and the button behind it.
code-not-received = ไม่ได้รับอีเมลใช่ไหม
code-resend = ส่งรหัสใหม่
code-link = หลังจากนั้น { $provider } ({ $account }) จะเปิดบัญชีของคุณได้
code-link-company = นี่จะเป็นวิธีเดียวในการเข้าสู่ระบบ วิธีอื่นของคุณ เช่น รหัสผ่านหรือพาสคีย์ จะถูกลบออก
reset-password-verify-email-otp-title = ตรวจสอบอีเมลของคุณ
reset-password-verify-email-otp-intro = หากต้องการตั้งรหัสผ่าน ให้ป้อนรหัส 6 หลักที่เราส่งไปที่
reset-password-verify-email-otp-intro-username = หากต้องการตั้งรหัสผ่าน ให้ป้อนรหัส 6 หลักที่เราส่งไปที่อีเมลของคุณ

## Code by text message

phone-code-title-sign-in = ตรวจสอบโทรศัพท์ของคุณ
phone-code-title-sign-up = ยืนยันหมายเลขโทรศัพท์ของคุณ
phone-code-intro = เราส่ง SMS พร้อมรหัส 6 หลักไปที่
phone-code-hint = อาจใช้เวลาสักครู่กว่าจะได้รับ
phone-code-not-received = ไม่ได้รับ SMS ใช่ไหม

## Password

verify-password-title = ป้อนรหัสผ่านของคุณ
verify-password-forgot = ลืมรหัสผ่านใช่ไหม
set-password-title-create = สร้างรหัสผ่าน
set-password-title-replace = ตั้งรหัสผ่านใหม่
set-password-intro-create = คุณจะใช้รหัสผ่านนี้ในการลงชื่อเข้าใช้ครั้งถัดไป
set-password-intro-replace = จากนี้ไป รหัสผ่านเดิมของคุณจะใช้ไม่ได้
set-password-intro-temporary = รหัสผ่านชั่วคราวใช้ได้เพียงครั้งเดียว โปรดตั้งรหัสผ่านที่คุณจะใช้นับจากนี้
set-password-first = รหัสผ่านใหม่
set-password-second = รหัสผ่านใหม่อีกครั้ง
set-password-hint = อย่างน้อย { $minimum } อักขระ คำหลายคำต่อกันจะเป็นรหัสผ่านที่รัดกุม
set-password-submit = บันทึกรหัสผ่าน

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = ปกป้องบัญชีของคุณ
mfa-method-selection-title-use = ยืนยันว่าเป็นคุณ
mfa-method-selection-intro-set-up = จากนี้ไป คุณจะยืนยันการลงชื่อเข้าใช้ทุกครั้งด้วยสิ่งที่มีแต่คุณเท่านั้นที่มี คุณต้องการยืนยันด้วยวิธีใด
mfa-method-selection-intro-use = เลือกวิธียืนยันการลงชื่อเข้าใช้ครั้งนี้
mfa-method-selection-legend = วิธียืนยัน
mfa-method-selection-app = แอปยืนยันตัวตน
mfa-method-selection-app-hint = รหัสจากแอปในโทรศัพท์
mfa-method-selection-email = อีเมล
mfa-method-selection-email-hint = รหัสที่ส่งไปยังกล่องจดหมาย
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = รหัสที่ส่งไปยังโทรศัพท์
mfa-method-selection-recovery = รหัสกู้คืน
mfa-method-selection-recovery-hint = รหัสหนึ่งที่คุณบันทึกไว้
mfa-method-selection-decline = ไม่ใช้การยืนยันตัวตนแบบหลายปัจจัย
mfa-other-way = ลองวิธีอื่น

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = ตั้งค่าแอปยืนยันตัวตน
mfa-authenticator-app-title-use = ป้อนรหัสจากแอปยืนยันตัวตน
mfa-authenticator-app-intro-use = เปิดแอปยืนยันตัวตน แล้วป้อนรหัส 6 หลักที่แสดงสำหรับบัญชีนี้
mfa-authenticator-app-scan = สแกนภาพนี้ด้วยแอปยืนยันตัวตน
mfa-authenticator-app-picture = คิวอาร์โค้ดสำหรับแอปยืนยันตัวตน
mfa-authenticator-app-open = แอปอยู่ในอุปกรณ์นี้ใช่ไหม เปิดแอป
mfa-authenticator-app-manual = สแกนไม่ได้ใช่ไหม ป้อนคีย์นี้ด้วยตนเอง
mfa-authenticator-app-account = บัญชี
mfa-authenticator-app-key = คีย์
mfa-authenticator-app-then = จากนั้นป้อนรหัส 6 หลักที่แสดงในแอป
mfa-authenticator-app-hint-use = รหัสใหม่จะแสดงทุก 30 วินาที และแต่ละรหัสใช้ได้ครั้งเดียว

## Multi-factor authentication: email and phone

mfa-setup-email-title = ตั้งค่าการรับรหัสทางอีเมล
mfa-setup-email-intro = ต้องการให้เราส่งรหัสไปที่อีเมลใด ควรเป็นอีเมลที่คุณไม่ได้ใช้ลงชื่อเข้าใช้
mfa-setup-phone-title = ตั้งค่าการรับรหัสทาง SMS
mfa-setup-phone-intro = ต้องการให้เราส่งรหัสไปที่โทรศัพท์เครื่องใด
mfa-use-email-otp-title = ตรวจสอบอีเมลของคุณ
mfa-use-phone-otp-title = ตรวจสอบโทรศัพท์ของคุณ

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = ป้อนรหัสกู้คืน
mfa-use-recovery-code-intro = คือรหัสหนึ่งที่คุณบันทึกไว้เมื่อตั้งค่าการยืนยันตัวตนแบบหลายปัจจัย แต่ละรหัสใช้ได้ครั้งเดียว
mfa-view-recovery-codes-title = บันทึกรหัสกู้คืนของคุณ
mfa-view-recovery-codes-intro = หากไม่สามารถรับรหัสได้ คุณใช้รหัสกู้คืนรหัสใดรหัสหนึ่งลงชื่อเข้าใช้ได้ แต่ละรหัสใช้ได้ครั้งเดียว โปรดเก็บไว้ในที่ที่มีแต่คุณเท่านั้นที่หาเจอ เพราะรหัสจะไม่แสดงอีก
mfa-view-recovery-codes-list = รหัสกู้คืนของคุณ
mfa-view-recovery-codes-copy = คัดลอก
mfa-view-recovery-codes-copied = คัดลอกแล้ว
mfa-view-recovery-codes-download = ดาวน์โหลด
mfa-view-recovery-codes-print = พิมพ์
mfa-view-recovery-codes-late = เพื่อความปลอดภัยของคุณ รหัสจะแสดงเพียงไม่กี่นาที และขณะนี้หมดเวลาแล้ว
mfa-view-recovery-codes-submit = บันทึกแล้ว
mfa-view-recovery-codes-file = รหัสกู้คืนสำหรับ { $name } แต่ละรหัสใช้ได้ครั้งเดียว

## Organization

choose-organization-title = เลือกองค์กร
choose-organization-intro = คุณอยู่ในหลายองค์กร คุณต้องการไปที่องค์กรใด
choose-organization-legend = องค์กรของคุณ
choose-organization-join-title = เข้าร่วม { $organization } ไหม
choose-organization-join-intro = คุณยังไม่ได้เป็นสมาชิกขององค์กรนี้
choose-organization-join = เข้าร่วม { $organization }
choose-organization-create = สร้างองค์กร
create-organization-title = ตั้งชื่อองค์กรของคุณ
create-organization-intro = ชื่อทีมหรือบริษัทของคุณ คุณเปลี่ยนได้ในภายหลัง
create-organization-submit = สร้างองค์กร

## Passkey

add-passkey-title-offer = ลงชื่อเข้าใช้เร็วขึ้นในครั้งถัดไป
add-passkey-title-required = สร้างพาสคีย์
add-passkey-intro = เมื่อมีพาสคีย์ คุณจะลงชื่อเข้าใช้ได้แบบเดียวกับการปลดล็อกอุปกรณ์ ด้วยลายนิ้วมือ ใบหน้า หรือ PIN ไม่ต้องจำและไม่ต้องพิมพ์อะไร
add-passkey-required = ที่นี่จำเป็นต้องใช้พาสคีย์ โปรดสร้างพาสคีย์เพื่อดำเนินการต่อ
add-passkey-submit = สร้างพาสคีย์
add-passkey-skip = ไว้ทีหลัง
add-passkey-failed = ไม่ได้สร้างพาสคีย์ คุณลองอีกครั้งได้
add-passkey-no-support = เบราว์เซอร์นี้สร้างพาสคีย์ที่นี่ไม่ได้ โปรดเปิดใช้ JavaScript หรือลงชื่อเข้าใช้ด้วยเบราว์เซอร์อื่นหรือในอุปกรณ์อื่น
add-passkey-no-support-optional = เบราว์เซอร์นี้สร้างพาสคีย์ที่นี่ไม่ได้ คุณดำเนินการต่อได้โดยไม่ต้องมีพาสคีย์

## Error

error-title = เกิดข้อผิดพลาด
error-title-session = โปรดเริ่มใหม่อีกครั้ง
error-title-access = คุณไม่มีสิทธิ์เข้าถึง
error-title-suspended = การเข้าถึงถูกระงับ
error-title-registration = ปิดรับการลงทะเบียน
error-title-creation = สร้างองค์กรใหม่ไม่ได้
error-title-request = โปรดรอสักครู่
error-home = ไปที่แอปพลิเคชัน
error-retry = ลงชื่อเข้าใช้อีกครั้ง
error-start = ไปที่หน้าเริ่มต้น
error-code = รหัสข้อผิดพลาด
error-correlation = หมายเลขอ้างอิง
error-support = หากยังเกิดปัญหาอยู่ โปรดส่งข้อมูลเหล่านี้ให้ผู้ให้บริการแอปพลิเคชัน
error-fix-parameter = ไม่มีพารามิเตอร์ด้านล่าง มีการส่งซ้ำสองครั้งด้วยค่าที่ต่างกัน หรือระบุสิ่งที่ไม่มีอยู่ที่นี่ โปรดเปรียบเทียบคำขอกับการตั้งค่าของแอปพลิเคชัน
error-codes-title = ความหมายของรหัสข้อผิดพลาด
error-codes-intro = หน้าที่แจ้งปัญหาจะแสดงรหัสใดรหัสหนึ่งต่อไปนี้ ตัวเลขในประโยคเป็นเพียงตัวอย่าง

## Account locked

account-locked-title = บัญชีของคุณถูกล็อกชั่วคราว
account-locked-why = มีการพยายามที่ไม่สำเร็จหลายครั้งเกินไป เราจึงหยุดการลงชื่อเข้าใช้ไว้ชั่วคราวเพื่อให้บัญชีของคุณปลอดภัย
account-locked-remaining = คุณลองอีกครั้งได้ในอีก { $minutes } นาที
account-locked-retry = กลับไปที่หน้าลงชื่อเข้าใช้

## Invalid redirect address

invalid-redirect-url-title-callback = ไม่อนุญาตให้ใช้ URL เรียกกลับนี้
invalid-redirect-url-title-logout = ไม่อนุญาตให้ใช้ที่อยู่สำหรับออกจากระบบนี้
invalid-redirect-url-title-missing = ไม่มีที่อยู่ให้กลับไป
invalid-redirect-url-intro = แอปพลิเคชันขอให้เราพาคุณไปยังที่อยู่ที่ไม่มีในรายการของแอปพลิเคชัน เพื่อความปลอดภัยของคุณ เราจึงหยุดไว้ที่นี่
invalid-redirect-url-missing = แอปพลิเคชันไม่ได้ระบุว่าจะให้พาคุณไปที่ใด เพื่อความปลอดภัยของคุณ เราจึงหยุดไว้ที่นี่
invalid-redirect-url-value = ที่อยู่ที่ร้องขอ
invalid-redirect-url-parameter = พารามิเตอร์
invalid-redirect-url-application = แอปพลิเคชัน
invalid-redirect-url-fix = คุณเป็นนักพัฒนาใช่ไหม
invalid-redirect-url-fix-callback = เปิดการตั้งค่าของแอปพลิเคชัน แล้วเพิ่มที่อยู่ตามที่แสดงด้านบนทุกตัวอักษรลงใน URL เรียกกลับที่อนุญาต
invalid-redirect-url-fix-logout = เปิดการตั้งค่าของแอปพลิเคชัน แล้วเพิ่มที่อยู่ตามที่แสดงด้านบนทุกตัวอักษรลงใน URL เปลี่ยนเส้นทางหลังออกจากระบบที่อนุญาต
invalid-redirect-url-fix-missing = ส่งพารามิเตอร์ที่ระบุด้านบนพร้อมที่อยู่จากรายการของแอปพลิเคชัน
invalid-redirect-url-fix-compare = โปรโตคอล โฮสต์ พอร์ต พาธ และเครื่องหมายทับท้ายที่อยู่ต้องตรงกันทั้งหมด http:// และ https:// เป็นที่อยู่คนละที่กัน

## Signed out, signed in

home-title = Doorstep กำลังทำงาน
home-text = การลงชื่อเข้าใช้เริ่มต้นที่แอปพลิเคชันของคุณ
home-inbox = เปิดกล่องจดหมาย
home-discovery = เอกสารการค้นพบ

signed-out-title = คุณออกจากระบบแล้ว
signed-out-text = คุณปิดหน้าต่างนี้ได้แล้ว
signed-out-again = ลงชื่อเข้าใช้อีกครั้ง
sign-out-confirm-title = ออกจากระบบใช่ไหม
sign-out-confirm-text = การดำเนินการนี้จะสิ้นสุดเซสชันของคุณที่นี่และในทุกแอปพลิเคชันที่ใช้เซสชันนี้
sign-out-confirm-submit = ออกจากระบบ
sign-out-confirm-stay = อยู่ในระบบต่อไป
success-title = คุณลงชื่อเข้าใช้แล้ว
success-text = คุณปิดหน้าต่างนี้และกลับไปที่แอปพลิเคชันได้
success-text-app = คุณปิดหน้าต่างนี้และกลับไปที่ { $application } ได้
success-open = เปิดแอปพลิเคชัน

## Inbox for developers

dev-inbox-title = กล่องจดหมาย
dev-inbox-intro = อีเมลที่ควรจะถูกส่งออกไป อีเมลเหล่านี้อยู่ในเครื่องนี้เท่านั้นและจะหายไปเมื่อรีสตาร์ท
dev-inbox-empty = ยังไม่มีอีเมล
dev-inbox-empty-hint = ลงทะเบียนหรือลงชื่อเข้าใช้ด้วยอีเมลใดก็ได้ แล้วข้อความจะปรากฏที่นี่
dev-inbox-refresh = รีเฟรช
dev-inbox-clear = ลบทั้งหมด
dev-inbox-to = ถึง
dev-inbox-text-message = SMS
dev-inbox-code = รหัส
dev-inbox-show = แสดงข้อความ
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = โปรดป้อนอีเมลของคุณ
problem-email-invalid = โปรดป้อนอีเมลในรูปแบบ name@example.com
problem-email-or-username-required = โปรดป้อนอีเมลหรือชื่อผู้ใช้ของคุณ
problem-email-or-username-invalid = โปรดป้อนชื่อผู้ใช้ของคุณ หรืออีเมลในรูปแบบ name@example.com
problem-username-required = โปรดป้อนชื่อผู้ใช้
problem-username-invalid = ชื่อผู้ใช้มีได้เฉพาะตัวอักษร ตัวเลข ขีดกลาง และขีดล่าง
problem-username-length = ชื่อผู้ใช้ต้องมี { $minimum } ถึง { $maximum } อักขระ
problem-username-taken = มีผู้ใช้ชื่อนี้แล้ว โปรดเลือกชื่ออื่น หรือลงชื่อเข้าใช้หากเป็นชื่อของคุณ
problem-phone-required = โปรดป้อนหมายเลขโทรศัพท์ของคุณ
problem-phone-invalid = เราติดต่อหมายเลขโทรศัพท์นี้ไม่ได้ โปรดตรวจสอบตัวเลขและประเทศ
problem-phone-country-required = โปรดเลือกประเทศของหมายเลขโทรศัพท์
problem-phone-not-configured = ที่นี่ยังส่ง SMS ไม่ได้ โปรดลงชื่อเข้าใช้ด้วยวิธีอื่นหรือติดต่อผู้ให้บริการแอปพลิเคชัน
problem-method-off = แอปพลิเคชันนี้ไม่รองรับการลงชื่อเข้าใช้ด้วยวิธีนั้น โปรดใช้ช่องด้านล่าง
problem-no-contact = บัญชีนี้ไม่มีอีเมลที่เราจะส่งรหัสไปให้ได้ โปรดติดต่อผู้ให้บริการแอปพลิเคชันเพื่อขอความช่วยเหลือ
problem-home-realm-unknown = เราไม่พบหน้าลงชื่อเข้าใช้ของบริษัทสำหรับอีเมลนี้ โปรดตรวจสอบอีเมล หรือลงชื่อเข้าใช้ด้วยวิธีอื่น
problem-provider-not-ready = วิธีลงชื่อเข้าใช้นี้ยังไม่พร้อม โปรดเลือกวิธีอื่น หรือติดต่อผู้ให้บริการแอปพลิเคชัน
problem-provider-unreachable = บริการที่คุณต้องการใช้ลงชื่อเข้าใช้ไม่ตอบสนอง โปรดลองอีกครั้งในอีกสักครู่ หรือลงชื่อเข้าใช้ด้วยวิธีอื่น
problem-provider-refused = เรายอมรับคำตอบจากบริการที่คุณใช้ลงชื่อเข้าใช้ไม่ได้ โปรดลองอีกครั้ง หรือลงชื่อเข้าใช้ด้วยวิธีอื่น
problem-provider-cancelled = การลงชื่อเข้าใช้ถูกยกเลิกที่นั่น โปรดลองอีกครั้ง หรือลงชื่อเข้าใช้ด้วยวิธีอื่น
problem-provider-expired = ใช้เวลานานเกินไป หรือดำเนินการไปแล้ว โปรดลงชื่อเข้าใช้อีกครั้ง
problem-provider-not-allowed = บัญชีนี้ใช้ลงชื่อเข้าใช้ที่นี่ไม่ได้ โปรดใช้บัญชีอื่น หรือติดต่อผู้ให้บริการแอปพลิเคชัน
problem-provider-not-fresh = บริการที่คุณใช้ลงชื่อเข้าใช้ไม่ได้ยืนยันตัวตนของคุณอีกครั้ง โปรดออกจากระบบที่นั่น แล้วลองอีกครั้งที่นี่
problem-provider-faulty = บริการที่คุณต้องการใช้ลงชื่อเข้าใช้มีปัญหาภายใน โปรดลองอีกครั้งในอีกสักครู่ หรือลงชื่อเข้าใช้ด้วยวิธีอื่น
problem-connected-app-expired = การดำเนินการนี้ใช้เวลานานเกินไปหรือเสร็จสิ้นแล้ว โปรดกลับไปที่แอปพลิเคชันแล้วเริ่มใหม่
problem-connected-app-not-ready = การเชื่อมต่อกับบริการอื่นไม่ได้ตั้งค่าอย่างถูกต้อง โปรดติดต่อผู้ให้บริการแอปพลิเคชัน
problem-connected-app-failed = บริการอื่นไม่ได้ตอบกลับตามที่ควร โปรดกลับไปที่แอปพลิเคชันแล้วลองอีกครั้งในอีกสักครู่
problem-connected-app-cancelled = ไม่ได้ให้สิทธิ์การเข้าถึง หากต้องการให้สิทธิ์ โปรดกลับไปที่แอปพลิเคชันแล้วเริ่มใหม่
problem-connected-app-other-user = คำขอนี้มีไว้สำหรับบัญชีอื่น ไม่ใช่บัญชีที่คุณลงชื่อเข้าใช้ โปรดกลับไปที่แอปพลิเคชันแล้วเริ่มใหม่
problem-email-domain-not-allowed = อีเมลของโดเมนนี้สร้างบัญชีที่นี่ไม่ได้ โปรดใช้อีเมลที่ทำงาน
problem-email-taken = อีเมลนี้เป็นของบัญชีอื่น โปรดลงชื่อเข้าใช้ด้วยอีเมลนี้ หรือป้อนอีเมลอื่น
problem-terms-required = โปรดยอมรับข้อกำหนดเพื่อสร้างบัญชี
problem-domain-not-allowed = ที่นี่รับเฉพาะอีเมลของบางโดเมน โปรดใช้อีเมลที่ทำงานหรือติดต่อผู้ดูแลระบบ
problem-first-name-too-long = ชื่อของคุณมีได้ไม่เกิน { $maximum } อักขระ
problem-last-name-too-long = นามสกุลของคุณมีได้ไม่เกิน { $maximum } อักขระ
problem-code-required = โปรดป้อนรหัสจากอีเมล
problem-phone-code-required = โปรดป้อนรหัสจาก SMS
problem-code-incorrect = รหัสนี้ไม่ถูกต้อง โปรดดูอีเมลฉบับล่าสุดแล้วลองอีกครั้ง
problem-phone-code-incorrect = รหัสนี้ไม่ถูกต้อง โปรดดู SMS ล่าสุดแล้วลองอีกครั้ง
problem-code-expired = รหัสนี้หมดอายุแล้ว โปรดขอรหัสใหม่ด้านล่าง
problem-code-wrong-length = รหัสมี { $length } หลัก โปรดตรวจสอบว่าคุณคัดลอกมาครบ
problem-code-too-many-tries = ป้อนรหัสผิดหลายครั้งเกินไป เราส่งรหัสใหม่ให้คุณแล้ว รหัสเดิมใช้ไม่ได้อีก
problem-resend-too-soon = เราเพิ่งส่งรหัสให้คุณ คุณขอรหัสใหม่ได้ในอีก { $seconds } วินาที
problem-too-many-codes = มีการขอรหัสหลายครั้งเกินไป โปรดลองอีกครั้งในอีก { $minutes } นาที
problem-too-many-codes-here = มีการขอรหัสจากเครือข่ายของคุณหลายครั้งเกินไป โปรดลองอีกครั้งในอีก { $minutes } นาที
problem-too-many-requests-here = มีคำขอจากเครือข่ายของคุณมากเกินไป โปรดลองอีกครั้งในอีก { $minutes } นาที
problem-password-required = โปรดป้อนรหัสผ่านของคุณ
problem-password-incorrect = รหัสผ่านนี้ไม่ถูกต้อง โปรดลองอีกครั้ง
problem-password-too-short = โปรดใช้อย่างน้อย { $minimum } อักขระ
problem-password-too-long = โปรดใช้ไม่เกิน { $maximum } อักขระ
problem-password-too-common = รหัสผ่านนี้อยู่ในรายการที่ผู้โจมตีลองใช้เป็นอันดับแรก โปรดเลือกรหัสผ่านอื่น
problem-password-surrounding-space = รหัสผ่านขึ้นต้นหรือลงท้ายด้วยการเว้นวรรคไม่ได้
problem-password-mismatch = รหัสผ่านทั้งสองช่องไม่ตรงกัน โปรดป้อนใหม่ทั้งสองช่อง
problem-password-same = โปรดเลือกรหัสผ่านที่ต่างจากรหัสผ่านเดิม
problem-password-is-name = อีเมลหรือชื่อผู้ใช้ของคุณเดาได้ง่ายเกินไปเมื่อใช้เป็นรหัสผ่าน โปรดเลือกรหัสผ่านอื่น
problem-mfa-factor-required = โปรดเลือกหนึ่งวิธีเพื่อดำเนินการต่อ
problem-mfa-same-contact = คุณเพิ่งใช้รหัสที่เราส่งให้ และรหัสอีกชุดที่ส่งไปยังที่เดิมไม่ได้ยืนยันอะไรเพิ่ม โปรดตั้งค่าวิธีอื่น
problem-mfa-same-email = คุณเพิ่งได้รับรหัสทางอีเมลนี้ โปรดป้อนอีเมลอื่น
problem-mfa-same-phone = คุณเพิ่งได้รับรหัสทางโทรศัพท์นี้ โปรดป้อนหมายเลขอื่น
problem-app-code-required = โปรดป้อนรหัสจากแอปยืนยันตัวตน
problem-app-code-incorrect = รหัสนี้ไม่ถูกต้องหรือใช้ไปแล้ว โปรดรอให้แอปแสดงรหัสใหม่ แล้วป้อนรหัสนั้น
problem-recovery-code-required = โปรดป้อนรหัสกู้คืนรหัสหนึ่งของคุณ
problem-recovery-code-incorrect = รหัสกู้คืนนี้ไม่ถูกต้องหรือใช้ไปแล้ว โปรดตรวจสอบหรือลองรหัสอื่น
problem-passkey-unknown = ไม่รู้จักพาสคีย์นี้ อาจถูกนำออกไปแล้ว โปรดลงชื่อเข้าใช้ด้วยวิธีอื่น
problem-passkey-refused = ตรวจสอบพาสคีย์ของคุณไม่ได้ โปรดลองอีกครั้งหรือลงชื่อเข้าใช้ด้วยวิธีอื่น
problem-passkey-not-here = องค์กรนี้ไม่ใช้พาสคีย์ โปรดลงชื่อเข้าใช้ด้วยวิธีอื่น
problem-passkey-not-added = บันทึกพาสคีย์ไม่ได้ โปรดลองอีกครั้ง
problem-organization-required = โปรดเลือกองค์กรเพื่อดำเนินการต่อ
problem-organization-name-required = โปรดป้อนชื่อองค์กรของคุณ
problem-organization-name-too-long = ชื่อมีได้ไม่เกิน { $maximum } อักขระ
problem-registration-closed = ขณะนี้สร้างบัญชีใหม่ที่นี่ไม่ได้ หากคุณมีบัญชีอยู่แล้ว โปรดลงชื่อเข้าใช้
problem-no-organization-access = บัญชีของคุณไม่ได้เป็นสมาชิกขององค์กรนี้ โปรดขอให้ผู้ดูแลระบบขององค์กรเพิ่มคุณ
problem-organization-not-found = เราไม่พบองค์กรนี้ โปรดตรวจสอบลิงก์ที่คุณเปิด
problem-organization-suspended = องค์กรนี้ถูกระงับ โปรดติดต่อผู้ดูแลระบบขององค์กรเพื่อขอความช่วยเหลือ
problem-organization-creation-closed = สร้างองค์กรใหม่ที่นี่ไม่ได้ โปรดติดต่อผู้ให้บริการแอปพลิเคชัน
problem-organization-method = องค์กรนี้กำหนดให้ลงชื่อเข้าใช้ด้วยวิธีอื่น หากไม่มีวิธีอื่นแสดงที่นี่ โปรดสอบถามผู้ดูแลระบบขององค์กร
problem-user-suspended = บัญชีของคุณถูกระงับ โปรดติดต่อผู้ให้บริการแอปพลิเคชันเพื่อขอความช่วยเหลือ
problem-no-method = แอปพลิเคชันนี้ยังไม่ได้เปิดใช้วิธีลงชื่อเข้าใช้ใดๆ โปรดติดต่อผู้ให้บริการแอปพลิเคชันเพื่อขอความช่วยเหลือ
problem-locked = มีการพยายามที่ไม่สำเร็จหลายครั้งเกินไป โปรดลองอีกครั้งในอีก { $minutes } นาที
problem-too-many-requests = มีคำขอจากเครือข่ายของคุณมากเกินไป โปรดรอหนึ่งนาทีแล้วลองอีกครั้ง
problem-session-ended = การลงชื่อเข้าใช้นี้ใช้เวลานานเกินไปหรือเสร็จสิ้นในแท็บอื่นแล้ว โปรดเริ่มใหม่จากแอปพลิเคชัน
problem-other-browser = การลงชื่อเข้าใช้นี้เริ่มต้นในเบราว์เซอร์อื่น โปรดกลับไปที่เบราว์เซอร์นั้นหรือเริ่มใหม่จากแอปพลิเคชัน
problem-form-expired = หน้านี้เปิดทิ้งไว้นานเกินไป โปรดส่งอีกครั้ง
problem-bad-request = ลิงก์หรือแบบฟอร์มไม่สมบูรณ์หรือถูกเปลี่ยนแปลงระหว่างทาง โปรดเริ่มใหม่จากแอปพลิเคชัน
problem-not-found = ไม่มีหน้าเว็บที่ที่อยู่นี้ โปรดตรวจสอบลิงก์ที่คุณเปิด
problem-unknown = เกิดข้อผิดพลาดทางฝั่งเรา โปรดลองอีกครั้งในอีกสักครู่

## Notices: something happened, as it should

notice-code-sent = เราส่งรหัสใหม่ให้คุณแล้ว ใช้ได้เฉพาะรหัสล่าสุดเท่านั้น
notice-password-changed = เปลี่ยนรหัสผ่านของคุณแล้ว โปรดลงชื่อเข้าใช้ด้วยรหัสผ่านใหม่
notice-password-requested = ผู้ให้บริการขอให้คุณตั้งรหัสผ่านใหม่
notice-sign-in-again = โปรดลงชื่อเข้าใช้อีกครั้งเพื่อยืนยันว่าเป็นคุณ

## Mail

mail-code-subject-sign-in = { $code } คือรหัสใช้ครั้งเดียวสำหรับลงชื่อเข้าใช้ { $name }
mail-code-subject-sign-up = { $code } คือรหัสใช้ครั้งเดียวสำหรับลงทะเบียนกับ { $name }
mail-code-subject-reset = { $code } คือรหัสใช้ครั้งเดียวสำหรับรีเซ็ตรหัสผ่านของคุณที่ { $name }
mail-code-subject-choose = { $code } คือรหัสใช้ครั้งเดียวสำหรับตั้งรหัสผ่านของคุณที่ { $name }
mail-code-heading-sign-in = รหัสลงชื่อเข้าใช้ของคุณ
mail-code-heading-sign-up = ยืนยันอีเมลของคุณ
mail-code-heading-reset = รีเซ็ตรหัสผ่านของคุณ
# The code stands below.
mail-code-text-sign-in = ป้อนรหัสนี้เพื่อลงชื่อเข้าใช้ { $name }:
mail-code-text-sign-up = ป้อนรหัสนี้เพื่อสร้างบัญชีของคุณที่ { $name }:
mail-code-text-reset = ป้อนรหัสนี้เพื่อตั้งรหัสผ่านใหม่ที่ { $name }:
mail-code-valid-minutes = รหัสนี้ใช้ได้ครั้งเดียวภายใน { $minutes } นาที
mail-code-valid-hours = รหัสนี้ใช้ได้ครั้งเดียวภายใน { $hours } ชั่วโมง
mail-code-warning = จะไม่มีใครจาก { $name } ขอรหัสนี้จากคุณ หากคุณไม่ได้ขอรหัสนี้ ไม่ต้องสนใจอีเมลนี้
mail-code-warning-requested = จะไม่มีใครจาก { $name } ขอรหัสนี้จากคุณ หากไม่ใช่คุณ ไม่ต้องสนใจอีเมลนี้
mail-no-account-subject = ไม่มีบัญชีที่ใช้อีเมลนี้ที่ { $name }
mail-no-account-heading = ไม่มีบัญชีที่ใช้อีเมลนี้
mail-no-account-text = มีผู้พยายามลงชื่อเข้าใช้ { $name } ด้วยอีเมลนี้ (น่าจะเป็นคุณเอง) แต่ไม่มีบัญชีที่ใช้อีเมลนี้
mail-no-account-warning = หากคุณเคยใช้อีเมลอื่น โปรดลองใช้อีเมลนั้น หากไม่ใช่คุณ ไม่ต้องสนใจอีเมลนี้
# Where access can be asked for, in place of the line above.
mail-no-account-request = หากคุณเคยใช้อีเมลอื่น โปรดลองใช้อีเมลนั้น หรือขอสิทธิ์เข้าถึงในหน้าลงชื่อเข้าใช้ หากไม่ใช่คุณ ไม่ต้องสนใจอีเมลนี้
mail-code-subject-set-up = { $code } คือรหัสใช้ครั้งเดียวสำหรับยืนยันอีเมลนี้ที่ { $name }
mail-code-heading-set-up = ยืนยันอีเมลนี้
mail-code-text-second-factor = ป้อนรหัสนี้เพื่อลงชื่อเข้าใช้ { $name } ให้เสร็จสมบูรณ์:
mail-code-text-set-up = ป้อนรหัสนี้เพื่อรับรหัสลงชื่อเข้าใช้ของ { $name } ทางอีเมลนี้:
mail-code-text-confirm = ป้อนรหัสนี้เพื่อยืนยันอีเมลนี้กับ { $name }:
mail-code-subject-link = { $code } คือรหัสใช้ครั้งเดียวสำหรับเชื่อมต่อ { $provider } กับบัญชีของคุณที่ { $name }
mail-code-text-link = ด้วยรหัสนี้ { $provider } ({ $account }) จะเปิดบัญชี { $email } ของคุณที่ { $name } ได้นับจากนี้
mail-mfa-added-subject = ตั้งค่าการยืนยันตัวตนแบบหลายปัจจัยที่ { $name } แล้ว
mail-mfa-added-heading = บัญชีของคุณปลอดภัยยิ่งขึ้น
mail-mfa-added-text-app = จากนี้ไป การลงชื่อเข้าใช้บัญชีของคุณที่ { $name } อาจต้องใช้รหัสจากแอปยืนยันตัวตน
mail-mfa-added-text-email = จากนี้ไป การลงชื่อเข้าใช้บัญชีของคุณที่ { $name } อาจต้องใช้รหัสที่ส่งทางอีเมล
mail-mfa-added-text-sms = จากนี้ไป การลงชื่อเข้าใช้บัญชีของคุณที่ { $name } อาจต้องใช้รหัสที่ส่งไปยังโทรศัพท์
mail-mfa-reset-subject = รีเซ็ตการยืนยันตัวตนแบบหลายปัจจัยที่ { $name } แล้ว
mail-mfa-reset-heading = รีเซ็ตการยืนยันตัวตนแบบหลายปัจจัยแล้ว
mail-mfa-reset-text = ผู้ดูแลระบบของ { $name } นำขั้นตอนที่สองของการลงชื่อเข้าใช้ออกจากบัญชีของคุณ และคุณออกจากระบบแล้ว คุณอาจต้องตั้งค่าอีกครั้ง
mail-mfa-recovery-subject = มีการใช้รหัสกู้คืนที่ { $name }
mail-mfa-recovery-heading = มีการใช้รหัสกู้คืน
mail-mfa-recovery-text = เพิ่งมีผู้ใช้รหัสกู้คืนของคุณลงชื่อเข้าใช้ { $name } { $left ->
    [0] รหัสนั้นเป็นรหัสสุดท้าย
   *[other] เหลืออีก { $left } รหัส
}
mail-mfa-warning = หากไม่ใช่คุณ โปรดเปลี่ยนรหัสผ่านทันทีและแจ้งผู้ให้บริการ { $name }
mail-password-changed-subject = เปลี่ยนรหัสผ่านของคุณที่ { $name } แล้ว
mail-password-changed-heading = เปลี่ยนรหัสผ่านของคุณแล้ว
mail-password-changed-text = รหัสผ่านบัญชีของคุณที่ { $name } เพิ่งมีการเปลี่ยนแปลง
mail-password-changed-warning = หากไม่ใช่คุณ โปรดรีเซ็ตรหัสผ่านทันทีและแจ้งผู้ให้บริการ { $name }
mail-password-set-subject = บัญชีของคุณที่ { $name } มีรหัสผ่านแล้ว
mail-password-set-heading = บัญชีของคุณมีรหัสผ่านแล้ว
mail-password-set-text = เพิ่งมีการตั้งรหัสผ่านสำหรับบัญชีของคุณที่ { $name } จากนี้ไปคุณลงชื่อเข้าใช้ด้วยรหัสผ่านนี้ได้
mail-passkey-added-subject = เพิ่มพาสคีย์ในบัญชีของคุณที่ { $name } แล้ว
mail-passkey-added-heading = เพิ่มพาสคีย์แล้ว
mail-passkey-added-text = ตอนนี้คุณลงชื่อเข้าใช้ { $name } ด้วยพาสคีย์นี้ได้: { $passkey }
mail-passkey-added-warning = หากไม่ใช่คุณ โปรดแจ้งผู้ให้บริการ { $name } ทันที
mail-passkey-removed-subject = นำพาสคีย์ออกจากบัญชีของคุณที่ { $name } แล้ว
mail-passkey-removed-heading = นำพาสคีย์ออกแล้ว
mail-passkey-removed-text = พาสคีย์นี้ใช้ลงชื่อเข้าใช้บัญชีของคุณที่ { $name } ไม่ได้อีก: { $passkey }
mail-passkey-removed-warning = คุณออกจากระบบในทุกที่แล้ว หากคุณไม่ทราบเรื่องนี้มาก่อน โปรดแจ้งผู้ให้บริการ { $name }
mail-account-linked-subject = มีวิธีใหม่ในการลงชื่อเข้าใช้ { $name }
mail-account-linked-heading = วิธีใหม่ในการลงชื่อเข้าใช้
mail-account-linked-text = นับจากนี้ { $provider } ({ $account }) จะเปิดบัญชี { $email } ของคุณที่ { $name } ได้ด้วย
mail-account-linked-text-company = นับจากนี้ มีเพียง { $provider } ({ $account }) เท่านั้นที่เปิดบัญชี { $email } ของคุณที่ { $name } ได้
mail-account-linked-removed = วิธีเหล่านี้เปิดบัญชีไม่ได้อีกต่อไป: { $ways }
mail-account-linked-passkeys = พาสคีย์
mail-webhook-disabled-subject = ปิดใช้เว็บฮุค { $webhook } แล้ว
mail-webhook-disabled-heading = ปิดใช้เว็บฮุคแล้ว
mail-webhook-disabled-text = เว็บฮุค “{ $webhook }” ของ { $name } ไม่ได้รับข้อมูลใดๆ มาสามวันแล้ว จึงจะไม่มีการส่งข้อมูลไปอีก
mail-webhook-disabled-warning = เมื่อปลายทางกลับมาทำงานได้ โปรดแก้ไขเว็บฮุคหรือบันทึกตามเดิมเพื่อเปิดใช้อีกครั้ง สิ่งที่เกิดขึ้นจนถึงตอนนั้นจะเก็บไว้ในบันทึกการตรวจสอบ
mail-footer = คุณได้รับอีเมลนี้เพราะมีการใช้อีเมลนี้ที่ { $name }

## Text messages

sms-code-text = { $code } คือรหัสใช้ครั้งเดียวสำหรับลงชื่อเข้าใช้ { $name }
