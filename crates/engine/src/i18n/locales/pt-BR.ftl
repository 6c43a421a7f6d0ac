### Português do Brasil. Tratamento por “você”, frases curtas; aspas “ ”.

## Everywhere

action-continue = Continuar
action-change-email = Usar outro e-mail
action-change-phone = Usar outro número de telefone
action-change-account = Usar outra conta
label-email = E-mail
label-email-or-username = E-mail ou nome de usuário
label-username = Nome de usuário
label-phone = Número de telefone
label-country = País ou região
label-password = Senha
label-first-name = Nome
label-last-name = Sobrenome
label-code = Código
label-organization-name = Nome da organização
label-terms = Aceito os termos de serviço e o aviso de privacidade.
label-news = Quero receber novidades e ofertas por e-mail. Posso mudar de ideia a qualquer momento.
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

login-title = Entrar
login-intro = Digite seu e-mail para continuar.
login-intro-username = Digite seu nome de usuário para continuar.
login-intro-email-or-username = Digite seu e-mail ou nome de usuário para continuar.
login-intro-phone = Digite seu número de telefone para continuar.
# Below the title: “Sign in”, “to continue to Acme”.
login-intro-app = para acessar { $application }
# The question, and the link behind it.
login-no-account = Ainda não tem uma conta?
login-register = Crie uma
login-use-email = Usar um e-mail
login-use-username = Usar um nome de usuário
login-use-email-or-username = Usar um e-mail ou nome de usuário
login-use-phone = Usar um número de telefone
login-passkey = Entrar com uma chave de acesso
login-passkey-failed = Não funcionou. Tente de novo ou entre de outra forma.
# Between the form and the buttons of other ways to sign in.
login-or = ou
login-continue-with = Continuar com { $provider }
login-sso = Entrar com SSO

## Sign in with a company’s own provider

sso-home-realm-title = Entrar com SSO
sso-home-realm-intro = Digite seu e-mail de trabalho. Vamos levar você à página de login da sua empresa.
sso-home-realm-back = Entrar de outra forma

## On the way to another provider

leave-title = Um momento
leave-intro = Estamos levando você à página de login. Se nada acontecer, pressione o botão.

## Register

register-title = Crie sua conta
register-intro-app = para acessar { $application }
register-intro = Leva menos de um minuto.
# The question, and the link behind it.
register-have-account = Já tem uma conta?
register-sign-in = Entrar
register-username-hint = Letras, números, hifens e sublinhados.

## Email address of a new username

provide-email-title = Seu e-mail
provide-email-intro = Enviaremos um código para confirmá-lo. Você vai precisar deste e-mail se um dia perder o acesso à sua conta.
provide-email-intro-provider = { $provider } não nos informou um e-mail em que possamos confiar. Enviaremos um código para confirmar o seu.
provide-email-intro-named = { $provider } nos informou este e-mail. Enviaremos um código para confirmar que ele é seu.

## Clickwrap

clickwrap-title = Só mais uma coisa
clickwrap-intro = Para criar sua conta, aceite os termos.

## Account not found

account-not-found-title = Não conhecemos esse e-mail
account-not-found-title-username = Não conhecemos esse nome de usuário
account-not-found-title-phone = Não conhecemos esse número
account-not-found-offer = Ainda não existe uma conta com este e-mail. Você pode criar uma agora ou tentar outro e-mail.
account-not-found-offer-username = Ainda não existe uma conta com este nome de usuário. Você pode criar uma agora ou tentar outro nome de usuário.
account-not-found-offer-phone = Ainda não existe uma conta com este número de telefone. Você pode criar uma agora ou tentar outro número.
account-not-found-closed = Não existe uma conta com este e-mail. Verifique se ele está correto ou tente outro.
account-not-found-closed-username = Não existe uma conta com este nome de usuário. Verifique se ele está correto ou tente outro.
account-not-found-closed-phone = Não existe uma conta com este número de telefone. Verifique os dígitos e o país ou tente outro número.
account-not-found-create = Criar conta
account-not-found-back = Tentar outro e-mail
account-not-found-back-username = Tentar outro nome de usuário
account-not-found-back-phone = Tentar outro número

## Asking for access

# The link to the page, and the button that leads there.
request-access-link = Solicitar acesso
# On the page to register, before that link.
request-access-offer = Aqui, as contas são criadas mediante solicitação.
request-access-title = Solicitar acesso
request-access-intro = Você não pode criar uma conta aqui por conta própria. Diga quem você é, e vamos analisar a sua solicitação.
request-access-intro-account = Sua conta ainda não faz parte desta organização. Envie uma solicitação, e vamos analisá-la.
request-access-submit = Enviar solicitação
request-access-success-title = Recebemos a sua solicitação
# The address stands below.
request-access-success-text = Obrigado. Quando o acesso for concedido, você poderá entrar com este e-mail.

## Code

code-title-sign-in = Confira seu e-mail
code-title-sign-up = Confirme seu e-mail
# The address stands below.
code-intro = Enviamos um código de 6 dígitos para
code-intro-username = Enviamos um código de 6 dígitos para seu endereço de e-mail.
code-hint = Pode levar um minuto. Confira também a caixa de spam.
# The question, and the button behind it.
code-not-received = Não recebeu o e-mail?
code-resend = Enviar novo código
code-link = Depois disso, { $provider } ({ $account }) abrirá sua conta.
code-link-company = Será a única forma de entrar: suas outras formas, como uma senha ou chaves de acesso, serão removidas.
reset-password-verify-email-otp-title = Confira seu e-mail
reset-password-verify-email-otp-intro = Para escolher uma senha, digite o código de 6 dígitos que enviamos para
reset-password-verify-email-otp-intro-username = Para escolher uma senha, digite o código de 6 dígitos que enviamos para seu endereço de e-mail.

## Code by text message

phone-code-title-sign-in = Confira seu celular
phone-code-title-sign-up = Confirme seu número de telefone
phone-code-intro = Enviamos um SMS com um código de 6 dígitos para
phone-code-hint = Pode levar um minuto para chegar.
phone-code-not-received = Não recebeu o SMS?

## Password

verify-password-title = Digite sua senha
verify-password-forgot = Esqueceu a senha?
set-password-title-create = Crie uma senha
set-password-title-replace = Escolha uma nova senha
set-password-intro-create = Você vai usá-la da próxima vez que entrar.
set-password-intro-replace = A partir de agora, sua senha antiga deixa de funcionar.
set-password-intro-temporary = Uma senha temporária funciona só uma vez. Escolha a que você vai usar de agora em diante.
set-password-first = Nova senha
set-password-second = Repita a nova senha
set-password-hint = Pelo menos { $minimum ->
    [one] { $minimum } caractere
   *[other] { $minimum } caracteres
}. Algumas palavras seguidas formam uma senha forte.
set-password-submit = Salvar senha

## Multi-factor authentication: choosing

mfa-method-selection-title-set-up = Proteja sua conta
mfa-method-selection-title-use = Confirme que é você
mfa-method-selection-intro-set-up = A partir de agora, você confirma cada login com algo que só você tem. Como prefere fazer isso?
mfa-method-selection-intro-use = Escolha como confirmar este login.
mfa-method-selection-legend = Formas de confirmação
mfa-method-selection-app = App autenticador
mfa-method-selection-app-hint = Códigos de um app no seu celular
mfa-method-selection-email = E-mail
mfa-method-selection-email-hint = Um código na sua caixa de entrada
mfa-method-selection-sms = SMS
mfa-method-selection-sms-hint = Um código enviado para seu celular
mfa-method-selection-recovery = Código de recuperação
mfa-method-selection-recovery-hint = Um dos códigos que você salvou
mfa-method-selection-decline = Não usar a autenticação multifator
mfa-other-way = Tentar de outra forma

## Multi-factor authentication: authenticator app

mfa-authenticator-app-title-set-up = Configure seu app autenticador
mfa-authenticator-app-title-use = Digite o código do app
mfa-authenticator-app-intro-use = Abra seu app autenticador e digite o código de 6 dígitos que ele mostra para esta conta.
mfa-authenticator-app-scan = Escaneie esta imagem com seu app autenticador.
mfa-authenticator-app-picture = QR code para seu app autenticador
mfa-authenticator-app-open = Está neste dispositivo? Abra o app
mfa-authenticator-app-manual = Não consegue escanear? Digite esta chave
mfa-authenticator-app-account = Conta
mfa-authenticator-app-key = Chave
mfa-authenticator-app-then = Depois, digite o código de 6 dígitos que o app mostra.
mfa-authenticator-app-hint-use = Um novo código aparece a cada 30 segundos, e cada um só funciona uma vez.

## Multi-factor authentication: email and phone

mfa-setup-email-title = Configure os códigos por e-mail
mfa-setup-email-intro = Para qual e-mail devemos enviar seus códigos? O ideal é um que você não usa para entrar.
mfa-setup-phone-title = Configure os códigos por SMS
mfa-setup-phone-intro = Para qual celular devemos enviar seus códigos?
mfa-use-email-otp-title = Confira seu e-mail
mfa-use-phone-otp-title = Confira seu celular

## Multi-factor authentication: recovery codes

mfa-use-recovery-code-title = Digite um código de recuperação
mfa-use-recovery-code-intro = É um dos códigos que você salvou ao configurar a autenticação multifator. Cada um só funciona uma vez.
mfa-view-recovery-codes-title = Salve seus códigos de recuperação
mfa-view-recovery-codes-intro = Se um dia você não conseguir receber um código, poderá entrar com um destes. Cada um só funciona uma vez. Guarde-os onde só você possa encontrá-los: eles não serão mostrados de novo.
mfa-view-recovery-codes-list = Seus códigos de recuperação
mfa-view-recovery-codes-copy = Copiar
mfa-view-recovery-codes-copied = Copiado
mfa-view-recovery-codes-download = Baixar
mfa-view-recovery-codes-print = Imprimir
mfa-view-recovery-codes-late = Para sua segurança, os códigos são mostrados por apenas alguns minutos, e esse tempo já acabou.
mfa-view-recovery-codes-submit = Já salvei os códigos
mfa-view-recovery-codes-file = Códigos de recuperação para { $name }. Cada um só funciona uma vez.

## Organization

choose-organization-title = Escolha uma organização
choose-organization-intro = Você faz parte de mais de uma. Para qual quer ir?
choose-organization-legend = Suas organizações
choose-organization-join-title = Entrar em { $organization }?
choose-organization-join-intro = Você ainda não faz parte desta organização.
choose-organization-join = Entrar em { $organization }
choose-organization-create = Criar uma organização
create-organization-title = Dê um nome à sua organização
create-organization-intro = O nome da sua equipe ou empresa. Você pode mudá-lo depois.
create-organization-submit = Criar organização

## Passkey

add-passkey-title-offer = Entre mais rápido da próxima vez
add-passkey-title-required = Crie uma chave de acesso
add-passkey-intro = Com uma chave de acesso, você entra do mesmo jeito que desbloqueia seu dispositivo: com sua impressão digital, seu rosto ou seu PIN. Não há nada para lembrar nem para digitar.
add-passkey-required = Aqui é preciso ter uma chave de acesso. Crie uma para continuar.
add-passkey-submit = Criar chave de acesso
add-passkey-skip = Agora não
add-passkey-failed = Nenhuma chave de acesso foi criada. Você pode tentar de novo.
add-passkey-no-support = Este navegador não consegue criar uma chave de acesso aqui. Ative o JavaScript ou entre com outro navegador ou em outro dispositivo.
add-passkey-no-support-optional = Este navegador não consegue criar uma chave de acesso aqui. Você pode continuar sem ela.

## Error

error-title = Algo deu errado
error-title-session = Vamos começar de novo
error-title-access = Você não tem acesso
error-title-suspended = O acesso está suspenso
error-title-registration = O cadastro está fechado
error-title-creation = Nenhuma organização nova
error-title-request = Um pouco mais devagar
error-home = Ir para o aplicativo
error-retry = Entrar novamente
error-start = Ir para a página inicial
error-code = Código do erro
error-correlation = Referência
error-support = Se continuar acontecendo, envie estes dados aos responsáveis pelo aplicativo.
error-fix-parameter = O parâmetro abaixo está faltando, foi enviado duas vezes com valores diferentes ou indica algo que não existe aqui. Compare a solicitação com as configurações do aplicativo.
error-codes-title = O que significam os códigos de erro
error-codes-intro = Uma página que informa um problema mostra um destes códigos. Os números nas frases são exemplos.

## Account locked

account-locked-title = Sua conta está bloqueada por um momento
account-locked-why = Houve tentativas incorretas demais, por isso pausamos o login para proteger sua conta.
account-locked-remaining = Você poderá tentar de novo em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
account-locked-retry = Voltar ao login

## Invalid redirect address

invalid-redirect-url-title-callback = Esta URL de callback não é permitida
invalid-redirect-url-title-logout = Este endereço de saída não é permitido
invalid-redirect-url-title-missing = Falta o endereço de retorno
invalid-redirect-url-intro = O aplicativo nos pediu para enviar você a um endereço que não está na lista dele. Para sua segurança, paramos por aqui.
invalid-redirect-url-missing = O aplicativo não informou para onde enviar você. Para sua segurança, paramos por aqui.
invalid-redirect-url-value = Endereço solicitado
invalid-redirect-url-parameter = Parâmetro
invalid-redirect-url-application = Aplicativo
invalid-redirect-url-fix = Você desenvolve este aplicativo?
invalid-redirect-url-fix-callback = Abra as configurações do aplicativo e adicione o endereço, exatamente como aparece acima, às URLs de callback permitidas.
invalid-redirect-url-fix-logout = Abra as configurações do aplicativo e adicione o endereço, exatamente como aparece acima, às URLs de redirecionamento permitidas após a saída.
invalid-redirect-url-fix-missing = Envie o parâmetro indicado acima, com um endereço da lista do aplicativo.
invalid-redirect-url-fix-compare = O esquema, o host, a porta, o caminho e a barra final devem ser iguais. http:// e https:// são endereços diferentes.

## Signed out, signed in

home-title = O Doorstep está em execução
home-text = O login começa no seu aplicativo.
home-inbox = Abrir a caixa de entrada
home-discovery = Documento de descoberta

signed-out-title = Você saiu da conta
signed-out-text = Agora você pode fechar esta janela.
signed-out-again = Entrar novamente
sign-out-confirm-title = Sair da conta?
sign-out-confirm-text = Sua sessão será encerrada aqui e em todos os aplicativos que a usam.
sign-out-confirm-submit = Sair
sign-out-confirm-stay = Continuar na conta
success-title = Você entrou na conta
success-text = Você pode fechar esta janela e voltar ao aplicativo.
success-text-app = Você pode fechar esta janela e voltar para { $application }.
success-open = Abrir o aplicativo

## Inbox for developers

dev-inbox-title = Caixa de entrada
dev-inbox-intro = As mensagens que teriam sido enviadas. Elas ficam nesta máquina e somem ao reiniciar.
dev-inbox-empty = Nenhuma mensagem ainda
dev-inbox-empty-hint = Cadastre-se ou entre com qualquer endereço, e a mensagem aparecerá aqui.
dev-inbox-refresh = Atualizar
dev-inbox-clear = Excluir tudo
dev-inbox-to = Para
dev-inbox-text-message = SMS
dev-inbox-code = Código
dev-inbox-show = Mostrar mensagem
dev-inbox-json = JSON

## Problems: what is wrong, and what to do

problem-email-required = Digite seu e-mail.
problem-email-invalid = Digite um e-mail como name@example.com.
problem-email-or-username-required = Digite seu e-mail ou nome de usuário.
problem-email-or-username-invalid = Digite seu nome de usuário ou um e-mail como name@example.com.
problem-username-required = Digite um nome de usuário.
problem-username-invalid = Um nome de usuário só pode ter letras, números, hifens e sublinhados.
problem-username-length = Um nome de usuário tem de { $minimum } a { $maximum } caracteres.
problem-username-taken = Alguém já usa este nome de usuário. Escolha outro ou, se for o seu, entre.
problem-phone-required = Digite seu número de telefone.
problem-phone-invalid = Não conseguimos enviar mensagens para esse número de telefone. Verifique os dígitos e o país.
problem-phone-country-required = Escolha o país do seu número de telefone.
problem-phone-not-configured = Ainda não podemos enviar SMS aqui. Entre de outra forma ou fale com os responsáveis pelo aplicativo.
problem-method-off = Este aplicativo não aceita esse tipo de login. Use o campo abaixo.
problem-no-contact = Esta conta não tem um e-mail para o qual possamos enviar um código. Peça ajuda aos responsáveis pelo aplicativo.
problem-home-realm-unknown = Não conhecemos um login de empresa para este endereço. Confira o endereço ou entre de outra forma.
problem-provider-not-ready = Esta forma de login ainda não está pronta. Escolha outra ou fale com os responsáveis pelo aplicativo.
problem-provider-unreachable = O serviço com o qual você queria entrar não responde. Tente de novo daqui a pouco ou entre de outra forma.
problem-provider-refused = Não foi possível aceitar a resposta do serviço com o qual você entrou. Tente de novo ou entre de outra forma.
problem-provider-cancelled = O login foi cancelado lá. Tente de novo ou entre de outra forma.
problem-provider-expired = Demorou demais ou já tinha sido feito. Entre mais uma vez.
problem-provider-not-allowed = Esta conta não pode ser usada para entrar aqui. Use outra ou fale com os responsáveis pelo aplicativo.
problem-provider-not-fresh = O serviço com o qual você entrou não perguntou de novo quem você é. Saia por lá e depois tente de novo aqui.
problem-provider-faulty = O serviço com o qual você queria entrar está com um problema próprio. Tente de novo daqui a pouco ou entre de outra forma.
problem-connected-app-expired = Demorou demais ou já tinha sido feito. Volte ao aplicativo e comece de novo.
problem-connected-app-not-ready = A conexão com o outro serviço não está configurada corretamente. Fale com os responsáveis pelo aplicativo.
problem-connected-app-failed = O outro serviço não respondeu como deveria. Volte ao aplicativo e tente de novo daqui a pouco.
problem-connected-app-cancelled = O acesso não foi concedido. Para concedê-lo, volte ao aplicativo e comece de novo.
problem-connected-app-other-user = Isto era para uma conta diferente daquela em que você entrou. Volte ao aplicativo e comece de novo.
problem-email-domain-not-allowed = Não é possível criar uma conta aqui com endereços deste domínio. Use seu e-mail de trabalho.
problem-email-taken = Outra conta tem este e-mail. Entre com ele ou digite outro.
problem-terms-required = Aceite os termos para criar uma conta.
problem-domain-not-allowed = Aqui só são aceitos endereços de determinados domínios. Use seu e-mail de trabalho ou fale com um administrador.
problem-first-name-too-long = Seu nome pode ter no máximo { $maximum } caracteres.
problem-last-name-too-long = Seu sobrenome pode ter no máximo { $maximum } caracteres.
problem-code-required = Digite o código do e-mail.
problem-phone-code-required = Digite o código do SMS.
problem-code-incorrect = Esse código não está correto. Confira o e-mail mais recente e tente de novo.
problem-phone-code-incorrect = Esse código não está correto. Confira o SMS mais recente e tente de novo.
problem-code-expired = Esse código expirou. Peça um novo abaixo.
problem-code-wrong-length = O código tem { $length } dígitos. Verifique se você copiou todos.
problem-code-too-many-tries = Códigos incorretos demais. Enviamos um novo; o antigo não funciona mais.
problem-resend-too-soon = Acabamos de enviar um código. Você poderá pedir outro em { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.
problem-too-many-codes = Foram solicitados códigos demais. Tente de novo em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-too-many-codes-here = Foram solicitados códigos demais a partir da sua rede. Tente de novo em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-too-many-requests-here = Houve solicitações demais da sua rede. Tente de novo em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-password-required = Digite sua senha.
problem-password-incorrect = Essa senha não está correta. Tente de novo.
problem-password-too-short = Use pelo menos { $minimum ->
    [one] { $minimum } caractere
   *[other] { $minimum } caracteres
}.
problem-password-too-long = Use no máximo { $maximum } caracteres.
problem-password-too-common = Esta senha está nas listas que os invasores tentam primeiro. Escolha outra.
problem-password-surrounding-space = Uma senha não pode começar nem terminar com um espaço.
problem-password-mismatch = As duas senhas não são iguais. Digite as duas de novo.
problem-password-same = Escolha uma senha diferente da que você tinha.
problem-password-is-name = Seu endereço de e-mail ou nome de usuário é fácil demais de adivinhar como senha. Escolha outra.
problem-mfa-factor-required = Escolha uma opção para continuar.
problem-mfa-same-contact = Você acabou de usar o código que enviamos, e outro para o mesmo lugar não prova nada mais. Configure outra forma.
problem-mfa-same-email = Você acabou de receber um código neste endereço. Digite outro.
problem-mfa-same-phone = Você acabou de receber um código neste telefone. Digite outro número.
problem-app-code-required = Digite o código do seu app autenticador.
problem-app-code-incorrect = Esse código não está correto ou já foi usado. Espere o app mostrar um novo e digite-o.
problem-recovery-code-required = Digite um dos seus códigos de recuperação.
problem-recovery-code-incorrect = Esse não é um dos seus códigos de recuperação ainda não usados. Confira-o ou tente outro.
problem-passkey-unknown = Esta chave de acesso não é conhecida aqui. Talvez tenha sido removida. Entre de outra forma.
problem-passkey-refused = Não foi possível verificar sua chave de acesso. Tente de novo ou entre de outra forma.
problem-passkey-not-here = Esta organização não usa chaves de acesso. Entre de outra forma.
problem-passkey-not-added = Não foi possível salvar a chave de acesso. Tente de novo.
problem-organization-required = Escolha uma organização para continuar.
problem-organization-name-required = Digite um nome para sua organização.
problem-organization-name-too-long = O nome pode ter no máximo { $maximum } caracteres.
problem-registration-closed = No momento, não é possível criar contas aqui. Se você já tem uma, entre.
problem-no-organization-access = Sua conta não faz parte desta organização. Peça a um dos administradores que adicione você.
problem-organization-not-found = Não encontramos esta organização. Confira o link que você seguiu.
problem-organization-suspended = Esta organização está suspensa. Peça ajuda ao administrador.
problem-organization-creation-closed = Não é possível criar organizações aqui. Fale com os responsáveis pelo aplicativo.
problem-organization-method = Esta organização exige outra forma de login. Se nenhuma for oferecida aqui, fale com o administrador.
problem-user-suspended = Sua conta está suspensa. Peça ajuda aos responsáveis pelo aplicativo.
problem-no-method = Este aplicativo ainda não tem nenhuma forma de login ativada. Peça ajuda aos responsáveis por ele.
problem-locked = Tentativas incorretas demais. Tente de novo em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
problem-too-many-requests = Houve solicitações demais da sua rede. Espere um minuto e tente de novo.
problem-session-ended = Este login demorou demais ou já foi concluído em outra aba. Comece de novo pelo aplicativo.
problem-other-browser = Este login foi iniciado em outro navegador. Volte para ele ou comece de novo pelo aplicativo.
problem-form-expired = Esta página ficou aberta por muito tempo. Envie-a novamente.
problem-bad-request = O link ou formulário estava incompleto ou foi alterado no caminho. Comece de novo pelo aplicativo.
problem-not-found = Não há nada neste endereço. Confira o link que você seguiu.
problem-unknown = O erro é nosso. Tente de novo daqui a pouco.

## Notices: something happened, as it should

notice-code-sent = Enviamos um novo código. Só o mais recente funciona.
notice-password-changed = Sua senha foi alterada. Entre com a nova.
notice-password-requested = Os responsáveis por este serviço pedem que você escolha uma nova senha.
notice-sign-in-again = Para confirmar que é você, entre novamente.

## Mail

mail-code-subject-sign-in = { $code } é seu código de uso único para acessar { $name }
mail-code-subject-sign-up = { $code } é seu código de uso único para criar sua conta { $name }
mail-code-subject-reset = { $code } é seu código de uso único para redefinir sua senha da conta { $name }
mail-code-subject-choose = { $code } é seu código de uso único para escolher a senha da conta { $name }
mail-code-heading-sign-in = Seu código de login
mail-code-heading-sign-up = Confirme seu e-mail
mail-code-heading-reset = Redefina sua senha
# The code stands below.
mail-code-text-sign-in = Digite este código para acessar { $name }:
mail-code-text-sign-up = Digite este código para criar sua conta { $name }:
mail-code-text-reset = Digite este código para escolher uma nova senha da sua conta { $name }:
mail-code-valid-minutes = O código só funciona uma vez e é válido por { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
mail-code-valid-hours = O código só funciona uma vez e é válido por { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}.
mail-code-warning = A equipe { $name } nunca vai pedir este código a você. Se você não o solicitou, pode ignorar este e-mail.
mail-code-warning-requested = A equipe { $name } nunca vai pedir este código a você. Se não foi você, pode ignorar este e-mail.
mail-no-account-subject = Não existe uma conta com este endereço em { $name }
mail-no-account-heading = Não existe uma conta com este endereço
mail-no-account-text = Alguém, provavelmente você, tentou acessar { $name } com este endereço, mas não existe uma conta com ele.
mail-no-account-warning = Você já usou outro endereço? Tente com ele. Se não foi você, pode ignorar este e-mail.
# Where access can be asked for, in place of the line above.
mail-no-account-request = Você já usou outro endereço? Tente com ele. Caso contrário, solicite acesso na página de entrada. Se não foi você, pode ignorar este e-mail.
mail-code-subject-set-up = { $code } é seu código de uso único para confirmar este endereço em { $name }
mail-code-heading-set-up = Confirme este endereço
mail-code-text-second-factor = Digite este código para concluir o acesso à sua conta { $name }:
mail-code-text-set-up = Digite este código para receber neste endereço os códigos de login da sua conta { $name }:
mail-code-text-confirm = Digite este código para confirmar este endereço em { $name }:
mail-code-subject-link = { $code } é seu código de uso único para conectar { $provider } à sua conta em { $name }
mail-code-text-link = Com este código, { $provider } ({ $account }) abrirá a partir de agora sua conta { $email } em { $name }.
mail-mfa-added-subject = A autenticação multifator foi configurada na sua conta { $name }
mail-mfa-added-heading = Sua conta está mais protegida
mail-mfa-added-text-app = A partir de agora, um código do seu app autenticador poderá ser pedido quando você entrar na sua conta { $name }.
mail-mfa-added-text-email = A partir de agora, um código enviado por e-mail poderá ser pedido quando você entrar na sua conta { $name }.
mail-mfa-added-text-sms = A partir de agora, um código enviado para seu celular poderá ser pedido quando você entrar na sua conta { $name }.
mail-mfa-reset-subject = A autenticação multifator foi redefinida na sua conta { $name }
mail-mfa-reset-heading = A autenticação multifator foi redefinida
mail-mfa-reset-text = Um administrador removeu a segunda etapa de login da sua conta { $name }, e suas sessões foram encerradas. Talvez seja necessário configurá-la novamente.
mail-mfa-recovery-subject = Um código de recuperação foi usado na sua conta { $name }
mail-mfa-recovery-heading = Um código de recuperação foi usado
mail-mfa-recovery-text = Alguém acabou de usar um dos seus códigos de recuperação para entrar na sua conta { $name }. { $left ->
    [0] Era o último.
    [one] Resta { $left } código.
   *[other] Restam { $left } códigos.
}
mail-mfa-warning = Se não foi você, mude sua senha imediatamente e avise a equipe { $name }.
mail-password-changed-subject = A senha da sua conta { $name } foi alterada
mail-password-changed-heading = Sua senha foi alterada
mail-password-changed-text = A senha da sua conta { $name } acabou de ser alterada.
mail-password-changed-warning = Se não foi você, redefina sua senha imediatamente e avise a equipe { $name }.
mail-password-set-subject = Sua conta { $name } agora tem uma senha
mail-password-set-heading = Sua conta agora tem uma senha
mail-password-set-text = Uma senha acabou de ser definida para sua conta { $name }. A partir de agora, você pode usá-la para entrar.
mail-passkey-added-subject = Uma chave de acesso foi adicionada à sua conta { $name }
mail-passkey-added-heading = Uma chave de acesso foi adicionada
mail-passkey-added-text = Agora você pode acessar { $name } com esta chave de acesso: { $passkey }.
mail-passkey-added-warning = Se não foi você, avise imediatamente a equipe { $name }.
mail-passkey-removed-subject = Uma chave de acesso foi removida da sua conta { $name }
mail-passkey-removed-heading = Uma chave de acesso foi removida
mail-passkey-removed-text = Esta chave de acesso não serve mais para entrar na sua conta { $name }: { $passkey }.
mail-passkey-removed-warning = Suas sessões foram encerradas em todos os lugares. Se você não esperava por isso, avise a equipe { $name }.
mail-account-linked-subject = Há uma nova forma de acessar { $name }
mail-account-linked-heading = Uma nova forma de entrar
mail-account-linked-text = A partir de agora, { $provider } ({ $account }) também abre sua conta { $email } em { $name }.
mail-account-linked-text-company = A partir de agora, só { $provider } ({ $account }) abre sua conta { $email } em { $name }.
mail-account-linked-removed = Estas formas não a abrem mais: { $ways }.
mail-account-linked-passkeys = Chaves de acesso
mail-webhook-disabled-subject = O webhook { $webhook } foi desativado
mail-webhook-disabled-heading = Um webhook foi desativado
mail-webhook-disabled-text = Em { $name }, o webhook “{ $webhook }” não aceita nada há três dias. Por isso, nada mais é enviado a ele.
mail-webhook-disabled-warning = Quando o destinatário voltar a funcionar, altere o webhook ou salve-o como está: isso o ativa de novo. O que acontecer até lá fica guardado no log de auditoria.
mail-footer = Você recebeu este e-mail porque este endereço foi usado em { $name }.

## Text messages

sms-code-text = { $code } é seu código de uso único para acessar { $name }
