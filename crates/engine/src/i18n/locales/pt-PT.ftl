### Português europeu. Tratamento na terceira pessoa, sem “você”, frases curtas; aspas “ ”.

## Everywhere

action-continue = Continuar
action-change-email = Utilizar outro endereço de email
action-change-phone = Utilizar outro número de telefone
action-change-account = Utilizar outra conta
label-email = Endereço de email
label-email-or-username = Endereço de email ou nome de utilizador
label-username = Nome de utilizador
label-phone = Número de telefone
label-country = País ou região
label-password = Palavra-passe
label-first-name = Nome próprio
label-last-name = Apelido
label-code = Código
label-organization-name = Nome da organização
label-terms = Aceito os termos de utilização e o aviso de privacidade.
label-news = Quero receber novidades e ofertas por email. Posso mudar de ideias a qualquer momento.
label-recovery-code = Código de recuperação
label-account = Conta
label-optional = { $label } (opcional)
# Before the title of the window, when something is wrong: “Error: Sign in”.
frame-error-prefix = Erro:
frame-problems-heading = Verifique o seguinte
frame-privacy = Privacidade
frame-terms = Termos
frame-powered = Com tecnologia Doorstep

## Sign in

login-title = Iniciar sessão
login-intro = Introduza o seu endereço de email para continuar.
login-intro-username = Introduza o seu nome de utilizador para continuar.
login-intro-email-or-username = Introduza o seu endereço de email ou nome de utilizador para continuar.
login-intro-phone = Introduza o seu número de telefone para continuar.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = para continuar em { $application }
# The question, and the link behind it.
login-no-account = Ainda não tem conta?
login-register = Crie uma
login-use-email = Utilizar um endereço de email
login-use-username = Utilizar um nome de utilizador
login-use-email-or-username = Utilizar um endereço de email ou nome de utilizador
login-use-phone = Utilizar um número de telefone
login-passkey = Iniciar sessão com uma chave de acesso
login-passkey-failed = Não funcionou. Tente novamente ou inicie sessão de outra forma.
# Between the form and the buttons of other ways to sign in.
login-or = ou
login-continue-with = Continuar com { $provider }
login-sso = Iniciar sessão com SSO

## Sign in with a company’s own provider

sso-home-realm-title = Iniciar sessão com SSO
sso-home-realm-intro = Introduza o seu endereço de e-mail profissional. Vamos levá-lo à página de início de sessão da sua empresa.
sso-home-realm-back = Iniciar sessão de outra forma

## On the way to another provider

leave-title = Um momento
leave-intro = Estamos a levá-lo à página onde inicia sessão. Se nada acontecer, prima o botão.

## Register

register-title = Crie a sua conta
register-intro-app = para continuar em { $application }
register-intro = Demora menos de um minuto.
# The question, and the link behind it.
register-have-account = Já tem conta?
register-sign-in = Inicie sessão
register-username-hint = Letras, números, hífenes e carateres de sublinhado.

## Email address of a new username

provide-email-title = O seu endereço de email
provide-email-intro = Vamos enviar-lhe um código para o confirmar. Precisará deste endereço se um dia perder o acesso à sua conta.
provide-email-intro-provider = { $provider } não nos deu um endereço de e-mail em que possamos confiar. Vamos enviar-lhe um código para confirmar o seu.
provide-email-intro-named = { $provider } deu-nos este endereço. Vamos enviar-lhe um código para confirmar que é seu.

## Clickwrap

clickwrap-title = Só mais uma coisa
clickwrap-intro = Para criar a sua conta, aceite os termos.

## Account not found

account-not-found-title = Não conhecemos esse endereço
account-not-found-title-username = Não conhecemos esse nome de utilizador
account-not-found-title-phone = Não conhecemos esse número
account-not-found-offer = Ainda não existe uma conta com este endereço de email. Pode criar uma agora ou experimentar outro endereço.
account-not-found-offer-username = Ainda não existe uma conta com este nome de utilizador. Pode criar uma agora ou experimentar outro nome de utilizador.
account-not-found-offer-phone = Ainda não existe uma conta com este número de telefone. Pode criar uma agora ou experimentar outro número.
account-not-found-closed = Não existe nenhuma conta com este endereço de email. Verifique se está bem escrito ou experimente outro endereço.
account-not-found-closed-username = Não existe nenhuma conta com este nome de utilizador. Verifique se está bem escrito ou experimente outro.
account-not-found-closed-phone = Não existe nenhuma conta com este número de telefone. Verifique os dígitos e o país ou experimente outro número.
account-not-found-create = Criar conta
account-not-found-back = Experimentar outro endereço
account-not-found-back-username = Experimentar outro nome de utilizador
account-not-found-back-phone = Experimentar outro número

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Pedir acesso
# On the page to register, before that link.
request-access-offer = Aqui, as contas são criadas a pedido.
request-access-title = Pedir acesso
request-access-intro = Não pode criar aqui uma conta por si. Diga-nos quem é e vamos analisar o seu pedido.
request-access-intro-account = A sua conta ainda não pertence a esta organização. Envie um pedido e vamos analisá-lo.
request-access-submit = Enviar pedido
request-access-success-title = Recebemos o seu pedido
# The address stands below.
request-access-success-text = Obrigado. Quando o acesso for concedido, poderá iniciar sessão com este endereço de email.

## Code

code-title-sign-in = Consulte o seu email
code-title-sign-up = Confirme o seu email
# The address stands below.
code-intro = Enviámos um código de 6 dígitos para
code-intro-username = Enviámos um código de 6 dígitos para o seu endereço de email.
code-hint = Pode demorar um minuto. Veja também na pasta de spam.
# The question, and the button behind it.
code-not-received = Não recebeu o email?
code-resend = Enviar um novo código
code-link = A partir daí, { $provider } ({ $account }) abrirá a sua conta.
code-link-company = Será a única forma de entrar: as suas outras formas, como uma palavra-passe ou chaves de acesso, serão removidas.
reset-password-verify-email-otp-title = Consulte o seu email
reset-password-verify-email-otp-intro = Para escolher uma palavra-passe, introduza o código de 6 dígitos que enviámos para
reset-password-verify-email-otp-intro-username = Para escolher uma palavra-passe, introduza o código de 6 dígitos que enviámos para o seu endereço de email.

## Code by text message

phone-code-title-sign-in = Consulte o seu telemóvel
phone-code-title-sign-up = Confirme o seu número de telefone
phone-code-intro = Enviámos um SMS com um código de 6 dígitos para
phone-code-hint = Pode demorar um minuto a chegar.
phone-code-not-received = Não recebeu o SMS?

## Password

verify-password-title = Introduza a palavra-passe
verify-password-forgot = Esqueceu-se da palavra-passe?
set-password-title-create = Crie uma palavra-passe
set-password-title-replace = Escolha uma nova palavra-passe
set-password-intro-create = Vai utilizá-la da próxima vez que iniciar sessão.
set-password-intro-replace = A partir de agora, a sua palavra-passe antiga deixa de funcionar.
set-password-intro-temporary = Uma palavra-passe temporária só funciona uma vez. Escolha a que vai utilizar a partir de agora.
set-password-first = Nova palavra-passe
set-password-second = Repita a nova palavra-passe
set-password-hint = Pelo menos { $minimum ->
    [one] { $minimum } caráter
   *[other] { $minimum } carateres
}. Algumas palavras seguidas formam uma palavra-passe forte.
set-password-submit = Guardar palavra-passe

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Proteja a sua conta
mfa-method-selection-title-use = Confirme a sua identidade
mfa-method-selection-intro-set-up = A partir de agora, confirma cada início de sessão com algo que só está na sua posse. Como prefere fazê-lo?
mfa-method-selection-intro-use = Escolha como confirmar este início de sessão.
mfa-method-selection-legend = Formas de confirmação
mfa-method-selection-app = Aplicação de autenticação
mfa-method-selection-app-hint = Códigos de uma aplicação no seu telemóvel
mfa-method-selection-email = Email
mfa-method-selection-email-hint = Um código na sua caixa de correio
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Um código enviado para o seu telemóvel
mfa-method-selection-recovery = Código de recuperação
mfa-method-selection-recovery-hint = Um dos códigos que guardou
mfa-method-selection-decline = Não utilizar a autenticação multifator
mfa-other-way = Experimentar outra forma

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Configure a sua aplicação de autenticação
mfa-authenticator-app-title-use = Introduza o código da sua aplicação
mfa-authenticator-app-intro-use = Abra a sua aplicação de autenticação e introduza o código de 6 dígitos que mostra para esta conta.
mfa-authenticator-app-scan = Leia esta imagem com a sua aplicação de autenticação.
mfa-authenticator-app-picture = Código QR para a sua aplicação de autenticação
mfa-authenticator-app-open = Está neste dispositivo? Abra a aplicação
mfa-authenticator-app-manual = Não consegue lê-la? Introduza esta chave
mfa-authenticator-app-account = Conta
mfa-authenticator-app-key = Chave
mfa-authenticator-app-then = Depois, introduza o código de 6 dígitos que a aplicação mostra.
mfa-authenticator-app-hint-use = A cada 30 segundos aparece um novo código, e cada um só funciona uma vez.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Configure os códigos por email
mfa-setup-email-intro = Para que endereço devemos enviar os seus códigos? De preferência, um que não utilize para iniciar sessão.
mfa-setup-phone-title = Configure os códigos por SMS
mfa-setup-phone-intro = Para que telemóvel devemos enviar os seus códigos?
mfa-use-email-otp-title = Consulte o seu email
mfa-use-phone-otp-title = Consulte o seu telemóvel

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Introduza um código de recuperação
mfa-use-recovery-code-intro = É um dos códigos que guardou quando configurou a autenticação multifator. Cada um só funciona uma vez.
mfa-view-recovery-codes-title = Guarde os seus códigos de recuperação
mfa-view-recovery-codes-intro = Se um dia não conseguir obter um código, poderá entrar com um destes. Cada um só funciona uma vez. Guarde-os onde mais ninguém os possa encontrar: não voltarão a ser mostrados.
mfa-view-recovery-codes-list = Os seus códigos de recuperação
mfa-view-recovery-codes-copy = Copiar
mfa-view-recovery-codes-copied = Copiado
mfa-view-recovery-codes-download = Transferir
mfa-view-recovery-codes-print = Imprimir
mfa-view-recovery-codes-late = Para sua segurança, os códigos só são mostrados durante alguns minutos, e esse tempo já terminou.
mfa-view-recovery-codes-submit = Já os guardei
mfa-view-recovery-codes-file = Códigos de recuperação para { $name }. Cada um só funciona uma vez.

## Organization

choose-organization-title = Escolha uma organização
choose-organization-intro = Pertence a mais do que uma. A qual quer aceder?
choose-organization-legend = As suas organizações
choose-organization-join-title = Aderir a { $organization }?
choose-organization-join-intro = Ainda não pertence a esta organização.
choose-organization-join = Aderir a { $organization }
choose-organization-create = Criar uma organização
create-organization-title = Dê um nome à sua organização
create-organization-intro = O nome da sua equipa ou empresa. Pode alterá-lo mais tarde.
create-organization-submit = Criar organização

## Passkey

add-passkey-title-offer = Inicie sessão mais depressa da próxima vez
add-passkey-title-required = Crie uma chave de acesso
add-passkey-intro = Com uma chave de acesso, inicia sessão tal como desbloqueia o seu dispositivo: com a impressão digital, o rosto ou o PIN. Não há nada para memorizar nem para escrever.
add-passkey-required = Aqui é necessária uma chave de acesso. Crie uma para continuar.
add-passkey-submit = Criar chave de acesso
add-passkey-skip = Agora não
add-passkey-failed = Não foi criada nenhuma chave de acesso. Pode tentar novamente.
add-passkey-no-support = Este navegador não consegue criar uma chave de acesso aqui. Ative o JavaScript, ou inicie sessão com outro navegador ou noutro dispositivo.
add-passkey-no-support-optional = Este navegador não consegue criar uma chave de acesso aqui. Pode continuar sem ela.

## Error

error-title = Algo correu mal
error-title-session = Vamos recomeçar
error-title-access = Não tem acesso
error-title-suspended = O acesso está suspenso
error-title-registration = O registo está fechado
error-title-creation = Sem novas organizações
error-title-request = Um pouco mais devagar
error-home = Ir para a aplicação
error-retry = Iniciar sessão novamente
error-start = Ir para a página inicial
error-code = Código de erro
error-correlation = Referência
error-support = Se continuar a acontecer, envie estes dados aos responsáveis pela aplicação.
error-fix-parameter = O parâmetro abaixo está em falta, foi enviado duas vezes com valores diferentes ou indica algo que não existe aqui. Compare o pedido com as definições da aplicação.
error-codes-title = O que significam os códigos de erro
error-codes-intro = Uma página que comunica um problema mostra um destes códigos. Os números nas frases são exemplos.

## Account locked

account-locked-title = A sua conta está bloqueada por momentos
account-locked-why = Houve demasiadas tentativas falhadas, por isso suspendemos o início de sessão para proteger a sua conta.
account-locked-remaining = Pode tentar novamente dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
account-locked-retry = Voltar ao início de sessão

## Invalid redirect address

invalid-redirect-url-title-callback = Este URL de callback não é permitido
invalid-redirect-url-title-logout = Este endereço de fim de sessão não é permitido
invalid-redirect-url-title-missing = Falta o endereço de retorno
invalid-redirect-url-intro = A aplicação pediu-nos um redirecionamento para um endereço que não está na lista dela. Para sua segurança, parámos aqui.
invalid-redirect-url-missing = A aplicação não indicou para onde continuar. Para sua segurança, parámos aqui.
invalid-redirect-url-value = Endereço pedido
invalid-redirect-url-parameter = Parâmetro
invalid-redirect-url-application = Aplicação
invalid-redirect-url-fix = Desenvolve esta aplicação?
invalid-redirect-url-fix-callback = Abra as definições da aplicação e adicione o endereço, exatamente como aparece acima, aos URL de callback permitidos.
invalid-redirect-url-fix-logout = Abra as definições da aplicação e adicione o endereço, exatamente como aparece acima, aos URL de redirecionamento permitidos após o fim de sessão.
invalid-redirect-url-fix-missing = Envie o parâmetro indicado acima, com um endereço da lista da aplicação.
invalid-redirect-url-fix-compare = O esquema, o anfitrião, a porta, o caminho e a barra final têm de ser iguais. http:// e https:// são endereços diferentes.

## Signed out, signed in

home-title = O Doorstep está em execução
home-text = O início de sessão começa na sua aplicação.
home-inbox = Abrir a caixa de entrada
home-discovery = Documento de descoberta

signed-out-title = Terminou sessão
signed-out-text = Já pode fechar esta janela.
signed-out-again = Iniciar sessão novamente
sign-out-confirm-title = Terminar sessão?
sign-out-confirm-text = A sua sessão termina aqui e em todas as aplicações que a utilizam.
sign-out-confirm-submit = Terminar sessão
sign-out-confirm-stay = Manter a sessão iniciada
success-title = Iniciou sessão
success-text = Pode fechar esta janela e voltar à aplicação.
success-text-app = Pode fechar esta janela e voltar a { $application }.
success-open = Abrir a aplicação

## Inbox for developers

dev-inbox-title = Caixa de entrada
dev-inbox-intro = As mensagens que teriam sido enviadas. Ficam nesta máquina e desaparecem ao reiniciar.
dev-inbox-empty = Ainda não há mensagens
dev-inbox-empty-hint = Registe-se ou inicie sessão com qualquer endereço, e a mensagem aparece aqui.
dev-inbox-refresh = Atualizar
dev-inbox-clear = Eliminar tudo
dev-inbox-to = Para
dev-inbox-text-message = SMS
dev-inbox-code = Código
dev-inbox-show = Mostrar mensagem
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Introduza o seu endereço de email.
problem-email-invalid = Introduza um endereço de email como name@example.com.
problem-email-or-username-required = Introduza o seu endereço de email ou nome de utilizador.
problem-email-or-username-invalid = Introduza o seu nome de utilizador ou um endereço de email como name@example.com.
problem-username-required = Introduza um nome de utilizador.
problem-username-invalid = Um nome de utilizador só pode ter letras, números, hífenes e carateres de sublinhado.
problem-username-length = Um nome de utilizador tem de { $minimum } a { $maximum } carateres.
problem-username-taken = Este nome de utilizador já está a ser utilizado. Escolha outro, ou inicie sessão se for o seu.
problem-phone-required = Introduza o seu número de telefone.
problem-phone-invalid = Não conseguimos contactar esse número de telefone. Verifique os dígitos e o país.
problem-phone-country-required = Escolha o país do seu número de telefone.
problem-phone-not-configured = Ainda não podemos enviar SMS aqui. Inicie sessão de outra forma ou contacte os responsáveis pela aplicação.
problem-method-off = Esta aplicação não aceita esse tipo de início de sessão. Utilize o campo abaixo.
problem-no-contact = Esta conta não tem um endereço de email para onde possamos enviar um código. Peça ajuda aos responsáveis pela aplicação.
problem-home-realm-unknown = Não conhecemos um início de sessão de empresa para este endereço. Verifique o endereço ou inicie sessão de outra forma.
problem-provider-not-ready = Esta forma de iniciar sessão ainda não está pronta. Escolha outra ou pergunte aos responsáveis pela aplicação.
problem-provider-unreachable = O serviço com que queria iniciar sessão não responde. Tente novamente dentro de momentos ou inicie sessão de outra forma.
problem-provider-refused = Não foi possível aceitar a resposta do serviço com que iniciou sessão. Tente novamente ou inicie sessão de outra forma.
problem-provider-cancelled = O início de sessão foi cancelado lá. Tente novamente ou inicie sessão de outra forma.
problem-provider-expired = Demorou demasiado ou já tinha sido feito. Inicie sessão mais uma vez.
problem-provider-not-allowed = Esta conta não pode ser usada para iniciar sessão aqui. Utilize outra ou pergunte aos responsáveis pela aplicação.
problem-provider-not-fresh = O serviço com que iniciou sessão não voltou a confirmar quem é. Termine a sessão lá e depois tente novamente aqui.
problem-provider-faulty = O serviço com que queria iniciar sessão tem um problema próprio. Tente novamente dentro de momentos ou inicie sessão de outra forma.
problem-connected-app-expired = Demorou demasiado tempo ou já tinha sido feito. Volte à aplicação e recomece.
problem-connected-app-not-ready = A ligação ao outro serviço não está configurada corretamente. Pergunte aos responsáveis pela aplicação.
problem-connected-app-failed = O outro serviço não respondeu como devia. Volte à aplicação e tente novamente dentro de momentos.
problem-connected-app-cancelled = O acesso não foi concedido. Para o conceder, volte à aplicação e recomece.
problem-connected-app-other-user = Isto destinava-se a uma conta diferente daquela em que tem a sessão iniciada. Volte à aplicação e recomece.
problem-email-domain-not-allowed = Não é possível criar uma conta aqui com endereços deste domínio. Utilize o seu endereço profissional.
problem-email-taken = Outra conta tem este endereço. Inicie sessão com ele ou introduza outro.
problem-terms-required = Aceite os termos para criar uma conta.
problem-domain-not-allowed = Aqui só são aceites endereços de determinados domínios. Utilize o seu endereço profissional ou contacte um administrador.
problem-first-name-too-long = O seu nome próprio pode ter, no máximo, { $maximum } carateres.
problem-last-name-too-long = O seu apelido pode ter, no máximo, { $maximum } carateres.
problem-code-required = Introduza o código do email.
problem-phone-code-required = Introduza o código do SMS.
problem-code-incorrect = Esse código não está correto. Consulte o email mais recente e tente novamente.
problem-phone-code-incorrect = Esse código não está correto. Consulte o SMS mais recente e tente novamente.
problem-code-expired = Esse código expirou. Peça um novo abaixo.
problem-code-wrong-length = O código tem { $length } dígitos. Verifique se os copiou todos.
problem-code-too-many-tries = Demasiados códigos incorretos. Enviámos-lhe um novo; o antigo já não funciona.
problem-resend-too-soon = Acabámos de lhe enviar um código. Pode pedir outro dentro de { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.
problem-too-many-codes = Foram pedidos demasiados códigos. Tente novamente dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-too-many-codes-here = Foram pedidos demasiados códigos a partir da sua rede. Tente novamente dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-too-many-requests-here = Houve demasiados pedidos da sua rede. Tente novamente dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-password-required = Introduza a sua palavra-passe.
problem-password-incorrect = Essa palavra-passe não está correta. Tente novamente.
problem-password-too-short = Utilize, pelo menos, { $minimum ->
    [one] { $minimum } caráter
   *[other] { $minimum } carateres
}.
problem-password-too-long = Utilize, no máximo, { $maximum } carateres.
problem-password-too-common = Esta palavra-passe está nas listas que os atacantes experimentam primeiro. Escolha outra.
problem-password-surrounding-space = Uma palavra-passe não pode começar nem terminar com um espaço.
problem-password-mismatch = As duas palavras-passe não são iguais. Introduza ambas novamente.
problem-password-same = Escolha uma palavra-passe diferente da que tinha.
problem-password-is-name = O seu endereço de email ou nome de utilizador é demasiado fácil de adivinhar como palavra-passe. Escolha outra.
problem-mfa-factor-required = Escolha uma opção para continuar.
problem-mfa-same-contact = Acabou de utilizar o código que lhe enviámos, e outro para o mesmo sítio não prova nada mais. Configure outra forma.
problem-mfa-same-email = Acabou de receber um código neste endereço. Introduza outro.
problem-mfa-same-phone = Acabou de receber um código neste telefone. Introduza outro número.
problem-app-code-required = Introduza o código da sua aplicação de autenticação.
problem-app-code-incorrect = Esse código não está correto ou já foi utilizado. Espere que a aplicação mostre um novo e introduza-o.
problem-recovery-code-required = Introduza um dos seus códigos de recuperação.
problem-recovery-code-incorrect = Esse não é um dos seus códigos de recuperação por utilizar. Verifique-o ou experimente outro.
problem-passkey-unknown = Esta chave de acesso não é conhecida aqui. Pode ter sido removida. Inicie sessão de outra forma.
problem-passkey-refused = Não foi possível verificar a sua chave de acesso. Tente novamente ou inicie sessão de outra forma.
problem-passkey-not-here = Esta organização não utiliza chaves de acesso. Inicie sessão de outra forma.
problem-passkey-not-added = Não foi possível guardar a chave de acesso. Tente novamente.
problem-organization-required = Escolha uma organização para continuar.
problem-organization-name-required = Introduza um nome para a sua organização.
problem-organization-name-too-long = O nome pode ter, no máximo, { $maximum } carateres.
problem-registration-closed = De momento, não é possível criar contas aqui. Se já tem uma, inicie sessão.
problem-no-organization-access = A sua conta não pertence a esta organização. Peça a um dos administradores que a adicione.
problem-organization-not-found = Não encontrámos esta organização. Verifique o link que seguiu.
problem-organization-suspended = Esta organização está suspensa. Peça ajuda ao administrador.
problem-organization-creation-closed = Não é possível criar organizações aqui. Contacte os responsáveis pela aplicação.
problem-organization-method = Esta organização exige outra forma de iniciar sessão. Se nenhuma for apresentada aqui, contacte o administrador.
problem-user-suspended = A sua conta está suspensa. Peça ajuda aos responsáveis pela aplicação.
problem-no-method = Esta aplicação ainda não tem nenhuma forma de iniciar sessão ativada. Peça ajuda aos responsáveis por ela.
problem-locked = Demasiadas tentativas falhadas. Tente novamente dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-too-many-requests = Houve demasiados pedidos da sua rede. Espere um minuto e tente novamente.
problem-session-ended = Este início de sessão demorou demasiado tempo ou já foi concluído noutro separador. Recomece a partir da aplicação.
problem-other-browser = Este início de sessão foi começado noutro navegador. Volte a esse navegador ou recomece a partir da aplicação.
problem-form-expired = Esta página esteve aberta demasiado tempo. Envie-a novamente.
problem-bad-request = O link ou o formulário estava incompleto ou foi alterado pelo caminho. Recomece a partir da aplicação.
problem-not-found = Não há nada neste endereço. Verifique o link que seguiu.
problem-unknown = O erro é nosso. Tente novamente dentro de momentos.

## Notices: something happened, as it should

notice-code-sent = Enviámos-lhe um novo código. Só o mais recente funciona.
notice-password-changed = A sua palavra-passe foi alterada. Inicie sessão com a nova.
notice-password-requested = Os responsáveis por este serviço pedem-lhe que escolha uma nova palavra-passe.
notice-sign-in-again = Para confirmar que é mesmo você, inicie sessão novamente.

## Mail

mail-code-subject-sign-in = { $code } é o seu código de utilização única para iniciar sessão em { $name }
mail-code-subject-sign-up = { $code } é o seu código de utilização única para criar a sua conta { $name }
mail-code-subject-reset = { $code } é o seu código de utilização única para repor a palavra-passe da sua conta { $name }
mail-code-subject-choose = { $code } é o seu código de utilização única para escolher a palavra-passe da sua conta { $name }
mail-code-heading-sign-in = O seu código de início de sessão
mail-code-heading-sign-up = Confirme o seu endereço de email
mail-code-heading-reset = Reponha a sua palavra-passe
# The code stands below.
mail-code-text-sign-in = Introduza este código para iniciar sessão em { $name }:
mail-code-text-sign-up = Introduza este código para criar a sua conta { $name }:
mail-code-text-reset = Introduza este código para escolher uma nova palavra-passe para a sua conta { $name }:
mail-code-valid-minutes = O código só funciona uma vez e é válido durante { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
mail-code-valid-hours = O código só funciona uma vez e é válido durante { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}.
mail-code-warning = A equipa { $name } nunca lhe pedirá este código. Se não o pediu, pode ignorar este email.
mail-code-warning-requested = A equipa { $name } nunca lhe pedirá este código. Se não reconhece esta ação, pode ignorar este email.
mail-no-account-subject = Não existe nenhuma conta com este endereço em { $name }
mail-no-account-heading = Não existe nenhuma conta com este endereço
mail-no-account-text = Houve uma tentativa, provavelmente sua, de iniciar sessão em { $name } com este endereço, mas não existe nenhuma conta com ele.
mail-no-account-warning = Já utilizou outro endereço? Experimente esse. Se não reconhece esta ação, pode ignorar este email.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Já utilizou outro endereço? Experimente esse. Caso contrário, pode pedir acesso na página de início de sessão. Se não reconhece esta ação, pode ignorar este email.
mail-code-subject-set-up = { $code } é o seu código de utilização única para confirmar este endereço em { $name }
mail-code-heading-set-up = Confirme este endereço
mail-code-text-second-factor = Introduza este código para concluir o início de sessão em { $name }:
mail-code-text-set-up = Introduza este código para receber neste endereço os códigos de início de sessão da sua conta { $name }:
mail-code-text-confirm = Introduza este código para confirmar este endereço em { $name }:
mail-code-subject-link = { $code } é o seu código de utilização única para ligar { $provider } à sua conta em { $name }
mail-code-text-link = Com este código, { $provider } ({ $account }) abrirá a partir de agora a sua conta { $email } em { $name }.
mail-mfa-added-subject = A autenticação multifator foi configurada na sua conta { $name }
mail-mfa-added-heading = A sua conta está mais protegida
mail-mfa-added-text-app = A partir de agora, poderá ser-lhe pedido um código da sua aplicação de autenticação ao iniciar sessão na sua conta { $name }.
mail-mfa-added-text-email = A partir de agora, poderá ser-lhe pedido um código enviado por email ao iniciar sessão na sua conta { $name }.
mail-mfa-added-text-sms = A partir de agora, poderá ser-lhe pedido um código enviado para o seu telemóvel ao iniciar sessão na sua conta { $name }.
mail-mfa-reset-subject = A autenticação multifator foi reposta na sua conta { $name }
mail-mfa-reset-heading = A autenticação multifator foi reposta
mail-mfa-reset-text = Um administrador removeu o segundo passo do início de sessão da sua conta { $name }, e as suas sessões foram terminadas. Poderá ser-lhe pedido que o configure novamente.
mail-mfa-recovery-subject = Foi utilizado um código de recuperação na sua conta { $name }
mail-mfa-recovery-heading = Foi utilizado um código de recuperação
mail-mfa-recovery-text = Alguém acabou de utilizar um dos seus códigos de recuperação para iniciar sessão em { $name }. { $left ->
    [0] Era o último.
    [one] Resta { $left } código.
   *[other] Restam { $left } códigos.
}
mail-mfa-warning = Se não reconhece esta ação, altere a palavra-passe de imediato e avise a equipa { $name }.
mail-password-changed-subject = A palavra-passe da sua conta { $name } foi alterada
mail-password-changed-heading = A sua palavra-passe foi alterada
mail-password-changed-text = A palavra-passe da sua conta { $name } acabou de ser alterada.
mail-password-changed-warning = Se não reconhece esta ação, reponha a palavra-passe de imediato e avise a equipa { $name }.
mail-password-set-subject = A sua conta { $name } tem agora uma palavra-passe
mail-password-set-heading = A sua conta tem agora uma palavra-passe
mail-password-set-text = Acabou de ser definida uma palavra-passe para a sua conta { $name }. A partir de agora pode usá-la para iniciar sessão.
mail-passkey-added-subject = Foi adicionada uma chave de acesso à sua conta { $name }
mail-passkey-added-heading = Foi adicionada uma chave de acesso
mail-passkey-added-text = Já pode iniciar sessão em { $name } com esta chave de acesso: { $passkey }.
mail-passkey-added-warning = Se não reconhece esta ação, avise de imediato a equipa { $name }.
mail-passkey-removed-subject = Foi removida uma chave de acesso da sua conta { $name }
mail-passkey-removed-heading = Foi removida uma chave de acesso
mail-passkey-removed-text = Esta chave de acesso já não permite iniciar sessão na sua conta { $name }: { $passkey }.
mail-passkey-removed-warning = As suas sessões foram terminadas em todo o lado. Se não estava à espera disto, avise a equipa { $name }.
mail-account-linked-subject = Há uma nova forma de iniciar sessão em { $name }
mail-account-linked-heading = Uma nova forma de iniciar sessão
mail-account-linked-text = A partir de agora, { $provider } ({ $account }) também abre a sua conta { $email } em { $name }.
mail-account-linked-text-company = A partir de agora, só { $provider } ({ $account }) abre a sua conta { $email } em { $name }.
mail-account-linked-removed = Estas formas já não a abrem: { $ways }.
mail-account-linked-passkeys = Chaves de acesso
mail-webhook-disabled-subject = O webhook { $webhook } foi desativado
mail-webhook-disabled-heading = Foi desativado um webhook
mail-webhook-disabled-text = Em { $name }, o webhook “{ $webhook }” não aceita nada há três dias. Por isso, nada mais lhe é enviado.
mail-webhook-disabled-warning = Quando o destinatário voltar a funcionar, altere o webhook ou guarde-o tal como está: assim é ativado. O que acontecer até lá fica no registo de auditoria.
mail-footer = Recebe este email porque este endereço foi utilizado em { $name }.

## Text messages

sms-code-text = { $code } é o seu código de utilização única para iniciar sessão em { $name }
