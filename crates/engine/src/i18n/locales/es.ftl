### Español, válido para España y América. Trato de usted, frases cortas; comillas “ ”, signos ¿? y ¡!.

## Everywhere

action-continue = Continuar
action-change-email = Usar otro correo electrónico
action-change-phone = Usar otro número de teléfono
action-change-account = Usar otra cuenta
label-email = Correo electrónico
label-email-or-username = Correo electrónico o nombre de usuario
label-username = Nombre de usuario
label-phone = Número de teléfono
label-country = País o región
label-password = Contraseña
label-first-name = Nombre
label-last-name = Apellidos
label-code = Código
label-organization-name = Nombre de la organización
label-terms = Acepto los términos del servicio y el aviso de privacidad.
label-news = Quiero recibir novedades y ofertas por correo electrónico. Puedo cambiar de opinión en cualquier momento.
label-recovery-code = Código de recuperación
label-account = Cuenta
label-optional = { $label } (opcional)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Error:
frame-problems-heading = Revise lo siguiente
frame-privacy = Privacidad
frame-terms = Términos
frame-powered = Con la tecnología de Doorstep

## Sign in

login-title = Iniciar sesión
login-intro = Escriba su correo electrónico para continuar.
login-intro-username = Escriba su nombre de usuario para continuar.
login-intro-email-or-username = Escriba su correo electrónico o nombre de usuario para continuar.
login-intro-phone = Escriba su número de teléfono para continuar.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = para continuar en { $application }
# The question, and the link behind it.
login-no-account = ¿Aún no tiene cuenta?
login-register = Cree una
login-use-email = Usar un correo electrónico
login-use-username = Usar un nombre de usuario
login-use-email-or-username = Usar un correo electrónico o nombre de usuario
login-use-phone = Usar un número de teléfono
login-passkey = Iniciar sesión con una llave de acceso
login-passkey-failed = No ha funcionado. Vuelva a intentarlo o inicie sesión de otra forma.
# Between the form and the buttons of other ways to sign in.
login-or = o
login-continue-with = Continuar con { $provider }
login-sso = Iniciar sesión con SSO

## Sign in with a company’s own provider

sso-home-realm-title = Iniciar sesión con SSO
sso-home-realm-intro = Escriba su correo del trabajo. Le llevaremos a la página de inicio de sesión de su empresa.
sso-home-realm-back = Iniciar sesión de otra forma

## On the way to another provider

leave-title = Un momento
leave-intro = Le llevamos a la página donde inicia sesión. Si no ocurre nada, pulse el botón.

## Register

register-title = Cree su cuenta
register-intro-app = para continuar en { $application }
register-intro = Tardará menos de un minuto.
# The question, and the link behind it.
register-have-account = ¿Ya tiene una cuenta?
register-sign-in = Inicie sesión
register-username-hint = Letras, números, guiones y guiones bajos.

## Email address of a new username

provide-email-title = Su correo electrónico
provide-email-intro = Le enviaremos un código para confirmarlo. Necesitará este correo si alguna vez pierde el acceso a su cuenta.
provide-email-intro-provider = { $provider } no nos ha dado un correo en el que podamos confiar. Le enviaremos un código para confirmar el suyo.
provide-email-intro-named = { $provider } nos ha dado este correo. Le enviaremos un código para confirmar que es suyo.

## Clickwrap

clickwrap-title = Una cosa más
clickwrap-intro = Para crear su cuenta, acepte los términos.

## Account not found

account-not-found-title = No reconocemos ese correo
account-not-found-title-username = No reconocemos ese nombre de usuario
account-not-found-title-phone = No reconocemos ese número
account-not-found-offer = Todavía no existe ninguna cuenta con este correo electrónico. Puede crear una ahora o probar con otro.
account-not-found-offer-username = Todavía no existe ninguna cuenta con este nombre de usuario. Puede crear una ahora o probar con otro.
account-not-found-offer-phone = Todavía no existe ninguna cuenta con este número de teléfono. Puede crear una ahora o probar con otro.
account-not-found-closed = No existe ninguna cuenta con este correo electrónico. Compruebe que esté bien escrito o pruebe con otro.
account-not-found-closed-username = No existe ninguna cuenta con este nombre de usuario. Compruebe que esté bien escrito o pruebe con otro.
account-not-found-closed-phone = No existe ninguna cuenta con este número de teléfono. Compruebe los dígitos y el país, o pruebe con otro número.
account-not-found-create = Crear cuenta
account-not-found-back = Probar con otro correo electrónico
account-not-found-back-username = Probar con otro nombre de usuario
account-not-found-back-phone = Probar con otro número

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Solicitar acceso
# On the page to register, before that link.
request-access-offer = Aquí las cuentas se crean previa solicitud.
request-access-title = Solicitar acceso
request-access-intro = No puede crear una cuenta aquí por su cuenta. Díganos quién es y estudiaremos su solicitud.
request-access-intro-account = Su cuenta aún no pertenece a esta organización. Envíe una solicitud y la estudiaremos.
request-access-submit = Enviar solicitud
request-access-success-title = Hemos recibido su solicitud
# The address stands below.
request-access-success-text = Gracias. Cuando se le conceda acceso, podrá iniciar sesión con este correo electrónico.

## Code

code-title-sign-in = Revise su correo
code-title-sign-up = Confirme su correo electrónico
# The address stands below.
code-intro = Hemos enviado un código de 6 dígitos a
code-intro-username = Hemos enviado un código de 6 dígitos a su dirección de correo electrónico.
code-hint = Puede tardar un minuto. Mire también en la carpeta de correo no deseado.
# The question, and the button behind it.
code-not-received = ¿No ha recibido el correo?
code-resend = Enviar un código nuevo
code-link = A partir de entonces, { $provider } ({ $account }) abrirá su cuenta.
code-link-company = Será la única forma de entrar: sus demás formas de iniciar sesión, como una contraseña o llaves de acceso, se eliminarán.
reset-password-verify-email-otp-title = Revise su correo
reset-password-verify-email-otp-intro = Para elegir una contraseña, introduzca el código de 6 dígitos que hemos enviado a
reset-password-verify-email-otp-intro-username = Para elegir una contraseña, introduzca el código de 6 dígitos que hemos enviado a su dirección de correo electrónico.

## Code by text message

phone-code-title-sign-in = Revise su teléfono
phone-code-title-sign-up = Confirme su número de teléfono
phone-code-intro = Hemos enviado un mensaje de texto con un código de 6 dígitos al
phone-code-hint = Puede tardar un minuto en llegar.
phone-code-not-received = ¿No ha recibido el mensaje?

## Password

verify-password-title = Escriba su contraseña
verify-password-forgot = ¿Ha olvidado su contraseña?
set-password-title-create = Cree una contraseña
set-password-title-replace = Elija una contraseña nueva
set-password-intro-create = La usará la próxima vez que inicie sesión.
set-password-intro-replace = Su contraseña anterior dejará de funcionar.
set-password-intro-temporary = Una contraseña temporal solo sirve una vez. Elija la que usará a partir de ahora.
set-password-first = Contraseña nueva
set-password-second = Repita la contraseña nueva
set-password-hint = Al menos { $minimum ->
    [one] { $minimum } carácter
   *[other] { $minimum } caracteres
}. Varias palabras seguidas forman una contraseña segura.
set-password-submit = Guardar contraseña

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Proteja su cuenta
mfa-method-selection-title-use = Confirme su identidad
mfa-method-selection-intro-set-up = A partir de ahora, confirmará cada inicio de sesión con algo que solo usted tiene. ¿Cómo prefiere hacerlo?
mfa-method-selection-intro-use = Elija cómo confirmar este inicio de sesión.
mfa-method-selection-legend = Formas de confirmación
mfa-method-selection-app = Aplicación de autenticación
mfa-method-selection-app-hint = Códigos de una aplicación de su teléfono
mfa-method-selection-email = Correo electrónico
mfa-method-selection-email-hint = Un código en su bandeja de entrada
mfa-method-selection-sms = Mensaje de texto
mfa-method-selection-sms-hint = Un código enviado a su teléfono
mfa-method-selection-recovery = Código de recuperación
mfa-method-selection-recovery-hint = Uno de los códigos que guardó
mfa-method-selection-decline = No usar la autenticación multifactor
mfa-other-way = Probar de otra forma

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Configure su aplicación de autenticación
mfa-authenticator-app-title-use = Escriba el código de su aplicación
mfa-authenticator-app-intro-use = Abra su aplicación de autenticación y escriba el código de 6 dígitos que muestra para esta cuenta.
mfa-authenticator-app-scan = Escanee esta imagen con su aplicación de autenticación.
mfa-authenticator-app-picture = Código QR para su aplicación de autenticación
mfa-authenticator-app-open = ¿En este dispositivo? Abra la aplicación
mfa-authenticator-app-manual = ¿No puede escanearla? Escriba esta clave
mfa-authenticator-app-account = Cuenta
mfa-authenticator-app-key = Clave
mfa-authenticator-app-then = Después, escriba el código de 6 dígitos que muestra la aplicación.
mfa-authenticator-app-hint-use = Cada 30 segundos aparece un código nuevo, y cada uno sirve una sola vez.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Configure los códigos por correo
mfa-setup-email-intro = ¿A qué correo electrónico debemos enviar sus códigos? Lo mejor es uno con el que no inicie sesión.
mfa-setup-phone-title = Configure los códigos por mensaje de texto
mfa-setup-phone-intro = ¿A qué teléfono debemos enviar sus códigos?
mfa-use-email-otp-title = Revise su correo
mfa-use-phone-otp-title = Revise su teléfono

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Escriba un código de recuperación
mfa-use-recovery-code-intro = Es uno de los códigos que guardó al configurar la autenticación multifactor. Cada uno sirve una sola vez.
mfa-view-recovery-codes-title = Guarde sus códigos de recuperación
mfa-view-recovery-codes-intro = Si alguna vez no puede recibir un código, podrá entrar con uno de estos. Cada uno sirve una sola vez. Guárdelos donde solo usted pueda encontrarlos: no volverán a mostrarse.
mfa-view-recovery-codes-list = Sus códigos de recuperación
mfa-view-recovery-codes-copy = Copiar
mfa-view-recovery-codes-copied = Copiado
mfa-view-recovery-codes-download = Descargar
mfa-view-recovery-codes-print = Imprimir
mfa-view-recovery-codes-late = Por su seguridad, los códigos se muestran solo unos minutos, y ese tiempo ya ha pasado.
mfa-view-recovery-codes-submit = Ya los he guardado
mfa-view-recovery-codes-file = Códigos de recuperación de { $name }. Cada uno sirve una sola vez.

## Organization

choose-organization-title = Elija una organización
choose-organization-intro = Pertenece a más de una. ¿A cuál quiere ir?
choose-organization-legend = Sus organizaciones
choose-organization-join-title = ¿Unirse a { $organization }?
choose-organization-join-intro = Aún no pertenece a esta organización.
choose-organization-join = Unirse a { $organization }
choose-organization-create = Crear una organización
create-organization-title = Ponga nombre a su organización
create-organization-intro = El nombre de su equipo o empresa. Podrá cambiarlo más adelante.
create-organization-submit = Crear organización

## Passkey

add-passkey-title-offer = Inicie sesión más rápido la próxima vez
add-passkey-title-required = Cree una llave de acceso
add-passkey-intro = Con una llave de acceso, inicia sesión igual que desbloquea su dispositivo: con su huella digital, su rostro o su PIN. No hay nada que recordar ni nada que escribir.
add-passkey-required = Aquí se necesita una llave de acceso. Cree una para continuar.
add-passkey-submit = Crear llave de acceso
add-passkey-skip = Ahora no
add-passkey-failed = No se ha creado ninguna llave de acceso. Puede volver a intentarlo.
add-passkey-no-support = Este navegador no puede crear una llave de acceso aquí. Active JavaScript, o inicie sesión con otro navegador o en otro dispositivo.
add-passkey-no-support-optional = Este navegador no puede crear una llave de acceso aquí. Puede continuar sin ella.

## Error

error-title = Algo ha salido mal
error-title-session = Empecemos de nuevo
error-title-access = No tiene acceso
error-title-suspended = El acceso está suspendido
error-title-registration = El registro está cerrado
error-title-creation = No se admiten organizaciones nuevas
error-title-request = Un poco más despacio
error-home = Ir a la aplicación
error-retry = Volver a iniciar sesión
error-start = Ir a la página de inicio
error-code = Código de error
error-correlation = Referencia
error-support = Si sigue ocurriendo, envíe estos datos a los responsables de la aplicación.
error-fix-parameter = El parámetro indicado abajo falta, se envió dos veces con valores distintos o nombra algo que no existe aquí. Compare la solicitud con la configuración de la aplicación.
error-codes-title = Qué significan los códigos de error
error-codes-intro = Una página que informa de un problema muestra uno de estos códigos. Los números de las frases son ejemplos.

## Account locked

account-locked-title = Su cuenta está bloqueada por un momento
account-locked-why = Ha habido demasiados intentos fallidos, así que hemos pausado el inicio de sesión para proteger su cuenta.
account-locked-remaining = Podrá volver a intentarlo dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
account-locked-retry = Volver al inicio de sesión

## Invalid redirect address

invalid-redirect-url-title-callback = Esta URL de devolución de llamada no está permitida
invalid-redirect-url-title-logout = Esta dirección de cierre de sesión no está permitida
invalid-redirect-url-title-missing = Falta la dirección de retorno
invalid-redirect-url-intro = La aplicación nos ha pedido que le enviemos a una dirección que no está en su lista. Por su seguridad, nos hemos detenido aquí.
invalid-redirect-url-missing = La aplicación no ha indicado adónde enviarle. Por su seguridad, nos hemos detenido aquí.
invalid-redirect-url-value = Dirección solicitada
invalid-redirect-url-parameter = Parámetro
invalid-redirect-url-application = Aplicación
invalid-redirect-url-fix = ¿Desarrolla usted la aplicación?
invalid-redirect-url-fix-callback = Abra la configuración de la aplicación y añada la dirección, exactamente como aparece arriba, a las URL de devolución de llamada permitidas.
invalid-redirect-url-fix-logout = Abra la configuración de la aplicación y añada la dirección, exactamente como aparece arriba, a las URL de redirección permitidas tras cerrar sesión.
invalid-redirect-url-fix-missing = Envíe el parámetro indicado arriba, con una dirección de la lista de la aplicación.
invalid-redirect-url-fix-compare = El esquema, el host, el puerto, la ruta y la barra final deben ser iguales. http:// y https:// son direcciones diferentes.

## Signed out, signed in

home-title = Doorstep está en marcha
home-text = El inicio de sesión comienza en su aplicación.
home-inbox = Abrir la bandeja de entrada
home-discovery = Documento de descubrimiento

signed-out-title = Ha cerrado sesión
signed-out-text = Ya puede cerrar esta ventana.
signed-out-again = Volver a iniciar sesión
sign-out-confirm-title = ¿Cerrar sesión?
sign-out-confirm-text = Su sesión terminará aquí y en todas las aplicaciones que la usen.
sign-out-confirm-submit = Cerrar sesión
sign-out-confirm-stay = Mantener la sesión abierta
success-title = Ha iniciado sesión
success-text = Puede cerrar esta ventana y volver a la aplicación.
success-text-app = Puede cerrar esta ventana y volver a { $application }.
success-open = Abrir la aplicación

## Inbox for developers

dev-inbox-title = Bandeja de entrada
dev-inbox-intro = Los mensajes que se habrían enviado. Se quedan en este equipo y desaparecen al reiniciar.
dev-inbox-empty = Aún no hay mensajes
dev-inbox-empty-hint = Regístrese o inicie sesión con cualquier dirección, y el mensaje aparecerá aquí.
dev-inbox-refresh = Actualizar
dev-inbox-clear = Eliminar todo
dev-inbox-to = Para
dev-inbox-text-message = Mensaje de texto
dev-inbox-code = Código
dev-inbox-show = Mostrar mensaje
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Escriba su correo electrónico.
problem-email-invalid = Escriba un correo electrónico como name@example.com.
problem-email-or-username-required = Escriba su correo electrónico o nombre de usuario.
problem-email-or-username-invalid = Escriba su nombre de usuario o un correo electrónico como name@example.com.
problem-username-required = Escriba un nombre de usuario.
problem-username-invalid = Un nombre de usuario solo puede tener letras, números, guiones y guiones bajos.
problem-username-length = Un nombre de usuario tiene entre { $minimum } y { $maximum } caracteres.
problem-username-taken = Alguien ya tiene este nombre de usuario. Elija otro, o inicie sesión si es el suyo.
problem-phone-required = Escriba su número de teléfono.
problem-phone-invalid = No podemos enviar mensajes a ese número de teléfono. Compruebe los dígitos y el país.
problem-phone-country-required = Elija el país de su número de teléfono.
problem-phone-not-configured = Aquí todavía no podemos enviar mensajes de texto. Inicie sesión de otra forma o consulte a los responsables de la aplicación.
problem-method-off = Esta aplicación no admite ese tipo de inicio de sesión. Use el campo de abajo.
problem-no-contact = Esta cuenta no tiene ningún correo electrónico al que podamos enviar un código. Pida ayuda a los responsables de la aplicación.
problem-home-realm-unknown = No conocemos ningún inicio de sesión de empresa para este correo. Compruébelo o inicie sesión de otra forma.
problem-provider-not-ready = Esta forma de iniciar sesión aún no está lista. Elija otra o pregunte a los responsables de la aplicación.
problem-provider-unreachable = El servicio con el que quería iniciar sesión no responde. Inténtelo de nuevo en un momento o inicie sesión de otra forma.
problem-provider-refused = No hemos podido aceptar la respuesta del servicio con el que ha iniciado sesión. Inténtelo de nuevo o inicie sesión de otra forma.
problem-provider-cancelled = El inicio de sesión se canceló allí. Inténtelo de nuevo o inicie sesión de otra forma.
problem-provider-expired = Ha tardado demasiado o ya estaba hecho. Inicie sesión una vez más.
problem-provider-not-allowed = Esta cuenta no se puede usar para iniciar sesión aquí. Use otra o pregunte a los responsables de la aplicación.
problem-provider-not-fresh = El servicio con el que ha iniciado sesión no ha vuelto a comprobar quién es. Cierre la sesión allí e inténtelo de nuevo aquí.
problem-provider-faulty = El servicio con el que quería iniciar sesión tiene un problema propio. Inténtelo de nuevo en un momento o inicie sesión de otra forma.
problem-connected-app-expired = Ha tardado demasiado o ya se había hecho. Vuelva a la aplicación y empiece de nuevo.
problem-connected-app-not-ready = La conexión con el otro servicio no está bien configurada. Pregunte a los responsables de la aplicación.
problem-connected-app-failed = El otro servicio no ha respondido como debía. Vuelva a la aplicación e inténtelo de nuevo en un momento.
problem-connected-app-cancelled = No se ha concedido el acceso. Para concederlo, vuelva a la aplicación y empiece de nuevo.
problem-connected-app-other-user = Esto era para una cuenta distinta de la que tiene abierta. Vuelva a la aplicación y empiece de nuevo.
problem-email-domain-not-allowed = No se pueden crear cuentas aquí con direcciones de este dominio. Use su correo del trabajo.
problem-email-taken = Otra cuenta tiene este correo electrónico. Inicie sesión con él o escriba otro.
problem-terms-required = Acepte los términos para crear una cuenta.
problem-domain-not-allowed = Aquí solo se admiten direcciones de determinados dominios. Use su correo del trabajo o consulte a un administrador.
problem-first-name-too-long = Su nombre puede tener como máximo { $maximum } caracteres.
problem-last-name-too-long = Sus apellidos pueden tener como máximo { $maximum } caracteres.
problem-code-required = Escriba el código del correo.
problem-phone-code-required = Escriba el código del mensaje de texto.
problem-code-incorrect = Ese código no es correcto. Revise el correo más reciente y vuelva a intentarlo.
problem-phone-code-incorrect = Ese código no es correcto. Revise el mensaje de texto más reciente y vuelva a intentarlo.
problem-code-expired = Ese código ha caducado. Pida uno nuevo abajo.
problem-code-wrong-length = El código tiene { $length } dígitos. Compruebe que los ha copiado todos.
problem-code-too-many-tries = Demasiados códigos incorrectos. Le hemos enviado uno nuevo; el anterior ya no sirve.
problem-resend-too-soon = Acabamos de enviarle un código. Podrá pedir otro dentro de { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.
problem-too-many-codes = Se han solicitado demasiados códigos. Vuelva a intentarlo dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-too-many-codes-here = Se han solicitado demasiados códigos desde su red. Vuelva a intentarlo dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-too-many-requests-here = Ha habido demasiadas solicitudes desde su red. Vuelva a intentarlo dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-password-required = Escriba su contraseña.
problem-password-incorrect = Esa contraseña no es correcta. Vuelva a intentarlo.
problem-password-too-short = Use al menos { $minimum ->
    [one] { $minimum } carácter
   *[other] { $minimum } caracteres
}.
problem-password-too-long = Use como máximo { $maximum } caracteres.
problem-password-too-common = Esta contraseña está en las listas que los atacantes prueban primero. Elija otra.
problem-password-surrounding-space = Una contraseña no puede empezar ni terminar con un espacio.
problem-password-mismatch = Las dos contraseñas no coinciden. Escriba las dos de nuevo.
problem-password-same = Elija una contraseña distinta de la que tenía.
problem-password-is-name = Su dirección de correo electrónico o su nombre de usuario es demasiado fácil de adivinar como contraseña. Elija otra.
problem-mfa-factor-required = Elija una opción para continuar.
problem-mfa-same-contact = Acaba de usar el código que le enviamos, y otro al mismo lugar no demuestra nada más. Configure otra forma.
problem-mfa-same-email = Acaba de recibir un código en esta dirección. Escriba otra.
problem-mfa-same-phone = Acaba de recibir un código en este teléfono. Escriba otro número.
problem-app-code-required = Escriba el código de su aplicación de autenticación.
problem-app-code-incorrect = Ese código no es correcto o ya se ha usado. Espere a que la aplicación muestre uno nuevo y escríbalo.
problem-recovery-code-required = Escriba uno de sus códigos de recuperación.
problem-recovery-code-incorrect = Ese no es uno de sus códigos de recuperación sin usar. Revíselo o pruebe con otro.
problem-passkey-unknown = Esta llave de acceso no se reconoce aquí. Puede que se haya eliminado. Inicie sesión de otra forma.
problem-passkey-refused = No se ha podido comprobar su llave de acceso. Vuelva a intentarlo o inicie sesión de otra forma.
problem-passkey-not-here = Esta organización no usa llaves de acceso. Inicie sesión de otra forma.
problem-passkey-not-added = No se ha podido guardar la llave de acceso. Vuelva a intentarlo.
problem-organization-required = Elija una organización para continuar.
problem-organization-name-required = Escriba un nombre para su organización.
problem-organization-name-too-long = El nombre puede tener como máximo { $maximum } caracteres.
problem-registration-closed = Por el momento no se pueden crear cuentas nuevas aquí. Si ya tiene una, inicie sesión.
problem-no-organization-access = Su cuenta no pertenece a esta organización. Pida a uno de sus administradores que la añada.
problem-organization-not-found = No hemos encontrado esta organización. Revise el enlace que ha seguido.
problem-organization-suspended = Esta organización está suspendida. Pida ayuda a su administrador.
problem-organization-creation-closed = Aquí no se pueden crear organizaciones nuevas. Consulte a los responsables de la aplicación.
problem-organization-method = Esta organización exige otra forma de iniciar sesión. Si aquí no se ofrece ninguna, pregunte a su administrador.
problem-user-suspended = Su cuenta está suspendida. Pida ayuda a los responsables de la aplicación.
problem-no-method = Esta aplicación aún no tiene activada ninguna forma de iniciar sesión. Pida ayuda a sus responsables.
problem-locked = Demasiados intentos fallidos. Vuelva a intentarlo dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-too-many-requests = Ha habido demasiadas solicitudes desde su red. Espere un minuto y vuelva a intentarlo.
problem-session-ended = Este inicio de sesión ha tardado demasiado o ya se ha completado en otra pestaña. Empiece de nuevo desde la aplicación.
problem-other-browser = Este inicio de sesión se comenzó en otro navegador. Vuelva a él o empiece de nuevo desde la aplicación.
problem-form-expired = Esta página ha estado abierta demasiado tiempo. Envíela otra vez.
problem-bad-request = El enlace o el formulario estaba incompleto o cambió por el camino. Empiece de nuevo desde la aplicación.
problem-not-found = No hay nada en esta dirección. Revise el enlace que ha seguido.
problem-unknown = El error es nuestro. Vuelva a intentarlo dentro de un momento.

## Notices: something happened, as it should

notice-code-sent = Le hemos enviado un código nuevo. Solo sirve el más reciente.
notice-password-changed = Su contraseña se ha cambiado. Inicie sesión con la nueva.
notice-password-requested = Los responsables de este servicio le piden que elija una contraseña nueva.
notice-sign-in-again = Para comprobar que es usted, inicie sesión otra vez.

## Mail

mail-code-subject-sign-in = { $code } es su código de un solo uso para iniciar sesión en { $name }
mail-code-subject-sign-up = { $code } es su código de un solo uso para registrarse en { $name }
mail-code-subject-reset = { $code } es su código de un solo uso para restablecer su contraseña de { $name }
mail-code-subject-choose = { $code } es su código de un solo uso para elegir una contraseña de { $name }
mail-code-heading-sign-in = Su código de inicio de sesión
mail-code-heading-sign-up = Confirme su correo electrónico
mail-code-heading-reset = Restablezca su contraseña
# The code stands below.
mail-code-text-sign-in = Escriba este código para iniciar sesión en { $name }:
mail-code-text-sign-up = Escriba este código para crear su cuenta de { $name }:
mail-code-text-reset = Escriba este código para elegir una contraseña nueva de { $name }:
mail-code-valid-minutes = El código sirve una sola vez, durante { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
mail-code-valid-hours = El código sirve una sola vez, durante { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}.
mail-code-warning = Nadie de { $name } se lo pedirá nunca. Si no ha solicitado este código, puede ignorar este correo.
mail-code-warning-requested = Nadie de { $name } se lo pedirá nunca. Si no ha sido usted, puede ignorar este correo.
mail-no-account-subject = No existe ninguna cuenta con esta dirección en { $name }
mail-no-account-heading = No existe ninguna cuenta con esta dirección
mail-no-account-text = Alguien, probablemente usted, ha intentado iniciar sesión en { $name } con esta dirección, pero no existe ninguna cuenta asociada a ella.
mail-no-account-warning = ¿Ha usado otra dirección? Pruebe con esa. Si no ha sido usted, puede ignorar este correo.
# Where access can be asked for, in place of the line above.
mail-no-account-request = ¿Ha usado otra dirección? Pruebe con esa. Si no, puede solicitar acceso en la página de inicio de sesión. Si no ha sido usted, puede ignorar este correo.
mail-code-subject-set-up = { $code } es su código de un solo uso para confirmar esta dirección en { $name }
mail-code-heading-set-up = Confirme esta dirección
mail-code-text-second-factor = Escriba este código para terminar de iniciar sesión en { $name }:
mail-code-text-set-up = Escriba este código para recibir en esta dirección sus códigos de inicio de sesión de { $name }:
mail-code-text-confirm = Escriba este código para confirmar esta dirección en { $name }:
mail-code-subject-link = { $code } es su código de un solo uso para conectar { $provider } con su cuenta en { $name }
mail-code-text-link = Con este código, { $provider } ({ $account }) abrirá a partir de ahora su cuenta { $email } en { $name }.
mail-mfa-added-subject = Se ha configurado la autenticación multifactor en { $name }
mail-mfa-added-heading = Su cuenta está mejor protegida
mail-mfa-added-text-app = A partir de ahora, al iniciar sesión en su cuenta de { $name } se le puede pedir un código de su aplicación de autenticación.
mail-mfa-added-text-email = A partir de ahora, al iniciar sesión en su cuenta de { $name } se le puede pedir un código enviado por correo electrónico.
mail-mfa-added-text-sms = A partir de ahora, al iniciar sesión en su cuenta de { $name } se le puede pedir un código enviado a su teléfono.
mail-mfa-reset-subject = Se ha restablecido la autenticación multifactor en { $name }
mail-mfa-reset-heading = Se ha restablecido la autenticación multifactor
mail-mfa-reset-text = Un administrador de { $name } ha quitado el segundo paso del inicio de sesión de su cuenta, y se ha cerrado su sesión. Es posible que se le pida configurarlo de nuevo.
mail-mfa-recovery-subject = Se ha usado un código de recuperación en { $name }
mail-mfa-recovery-heading = Se ha usado un código de recuperación
mail-mfa-recovery-text = Alguien acaba de usar uno de sus códigos de recuperación para iniciar sesión en { $name }. { $left ->
    [0] Era el último.
    [one] Queda { $left } código.
   *[other] Quedan { $left } códigos.
}
mail-mfa-warning = Si no ha sido usted, cambie su contraseña de inmediato y avise a los responsables de { $name }.
mail-password-changed-subject = Se ha cambiado su contraseña de { $name }
mail-password-changed-heading = Se ha cambiado su contraseña
mail-password-changed-text = Se acaba de cambiar la contraseña de su cuenta de { $name }.
mail-password-changed-warning = Si no ha sido usted, restablezca su contraseña de inmediato y avise a los responsables de { $name }.
mail-password-set-subject = Su cuenta de { $name } ya tiene contraseña
mail-password-set-heading = Su cuenta ya tiene contraseña
mail-password-set-text = Se acaba de establecer una contraseña para su cuenta de { $name }. A partir de ahora puede iniciar sesión con ella.
mail-passkey-added-subject = Se ha añadido una llave de acceso a su cuenta de { $name }
mail-passkey-added-heading = Se ha añadido una llave de acceso
mail-passkey-added-text = Ya puede iniciar sesión en { $name } con esta llave de acceso: { $passkey }.
mail-passkey-added-warning = Si no ha sido usted, avise de inmediato a los responsables de { $name }.
mail-passkey-removed-subject = Se ha eliminado una llave de acceso de su cuenta de { $name }
mail-passkey-removed-heading = Se ha eliminado una llave de acceso
mail-passkey-removed-text = Esta llave de acceso ya no permite iniciar sesión en su cuenta de { $name }: { $passkey }.
mail-passkey-removed-warning = Se ha cerrado su sesión en todas partes. Si no lo esperaba, avise a los responsables de { $name }.
mail-account-linked-subject = Hay una nueva forma de iniciar sesión en { $name }
mail-account-linked-heading = Una nueva forma de iniciar sesión
mail-account-linked-text = A partir de ahora, { $provider } ({ $account }) también abre su cuenta { $email } en { $name }.
mail-account-linked-text-company = A partir de ahora, solo { $provider } ({ $account }) abre su cuenta { $email } en { $name }.
mail-account-linked-removed = Ya no la abren: { $ways }.
mail-account-linked-passkeys = Llaves de acceso
mail-webhook-disabled-subject = Se ha desactivado el webhook { $webhook }
mail-webhook-disabled-heading = Se ha desactivado un webhook
mail-webhook-disabled-text = El webhook “{ $webhook }” de { $name } lleva tres días sin aceptar nada, así que ya no se le envía nada más.
mail-webhook-disabled-warning = Cuando su receptor vuelva a funcionar, modifique el webhook o guárdelo tal como está: así se activará. Lo que haya ocurrido hasta entonces queda en el registro de auditoría.
mail-footer = Recibe este correo porque esta dirección se ha usado en { $name }.

## Text messages

sms-code-text = { $code } es su código de un solo uso para iniciar sesión en { $name }
