//! The first start on an empty database, and what a start makes sure of later.

use domain::applications::ApplicationType;
use domain::environments::PRODUCTION;
use domain::ids::{EnvironmentId, alphanumeric};
use domain::passwords;
use domain::text::EmailAddress;
use store::Tx;

use crate::Engine;
use crate::applications::{self, Credentials, NewApplication};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::tenants::{self, NewTenant};

/// The name of the application that `doorstep dev` offers.
const DEV_APPLICATION: &str = "Local development";

/// What the first start shall be about. What isn't named is generated.
#[derive(Clone, Default)]
pub struct Bootstrap {
    /// The issuer of the default environment.
    pub issuer: String,
    /// The console administrator's address.
    pub admin_email: Option<String>,
    /// The console administrator's password.
    pub admin_password: Option<String>,
    /// The machine application's client id.
    pub client_id: Option<String>,
    /// The machine application's secret.
    pub client_secret: Option<String>,
    /// Whether the default environment may be moved to this issuer when it has another: in development only.
    pub may_move: bool,
}

/// What was made; to be printed once.
pub struct Made {
    /// The console administrator, if the business is new.
    pub administrator: Option<Administrator>,
    /// The machine application, which may do everything in the Management API.
    pub machine: Credentials,
    /// Whether the secret was generated.
    pub is_secret_generated: bool,
}

/// A console administrator.
pub struct Administrator {
    /// The address.
    pub email: String,
    /// The password, if it was generated.
    pub generated_password: Option<String>,
}

/// Makes sure that there is a business with its `production` environment, answering on the issuer's host.
///
/// In an empty database it creates them, with a machine application and a console administrator; what it made is
/// returned, to be printed once. Safe when several nodes start at once: the host is unique, and one of them wins. The
/// administrator is written last, so that a start that was cut short is finished by the next one.
pub async fn ensure(engine: &Engine, options: &Bootstrap) -> Result<(EnvironmentId, Option<Made>)> {
    let (issuer, _) = tenants::parse_issuer(&options.issuer)?;
    let admin = Admin::from(engine, options)?;
    let env = match default_environment(engine).await? {
        Some((env, known)) if known == issuer => env,
        Some((env, _)) if options.may_move => {
            tenants::move_to(engine, &env, &issuer).await?;
            env
        }
        // A forgotten setting must not take production away from its address.
        Some((_, known)) => {
            let problem =
                format!("is {issuer}, but this database belongs to {known}; `doorstep tenant move` changes that");
            return Err(Error::invalid("issuer", problem));
        }
        None => create(engine, &issuer).await?,
    };
    let cx = engine.administrator(&env).await?;
    if has_administrator(&cx).await? {
        return Ok((env, None));
    }
    let made = equip(&cx, options, Some(admin)).await?;
    Ok((env, Some(made)))
}

/// Adds an environment to a deployment that has had its first start, with a machine application, and with an
/// administrator if its business is new.
pub async fn add_tenant(engine: &Engine, tenant: &NewTenant<'_>, options: &Bootstrap) -> Result<(EnvironmentId, Made)> {
    let admin = Admin::from(engine, options)?;
    let Some((default, _)) = default_environment(engine).await? else {
        return Err(BEFORE_THE_FIRST_START);
    };
    if !has_administrator(&engine.administrator(&default).await?).await? {
        return Err(BEFORE_THE_FIRST_START);
    }
    let env = tenants::create(engine, tenant).await?;
    let cx = engine.administrator(&env).await?;
    let admin = if has_administrator(&cx).await? {
        None
    } else {
        Some(admin)
    };
    let made = equip(&cx, options, admin).await?;
    Ok((env, made))
}

/// Moves the default environment to another issuer.
pub async fn move_default(engine: &Engine, issuer: &str) -> Result<()> {
    let found = default_environment(engine).await?;
    let (env, _) = found.ok_or(Error::NotFound("the default environment"))?;
    tenants::move_to(engine, &env, issuer).await
}

const BEFORE_THE_FIRST_START: Error =
    Error::Forbidden("start the server once before adding environments: the first start makes the default one");

async fn has_administrator(cx: &Context) -> Result<bool> {
    let business = &cx.environment.business.id;
    cx.read(async |tx: &mut Tx| Ok(store::administrators::is_any(tx, business).await?))
        .await
}

async fn equip(cx: &Context, options: &Bootstrap, admin: Option<Admin>) -> Result<Made> {
    let mut machine = NewApplication::named("Management", ApplicationType::M2m);
    machine.id = options
        .client_id
        .as_deref()
        .map(applications::parse_client_id)
        .transpose()?;
    machine.secret = options.client_secret.clone();
    machine.audiences = vec![format!("{}/api", cx.environment.issuer())];
    let machine = applications::register(cx, &machine).await?;
    let administrator = match admin {
        None => None,
        Some(admin) => {
            admin.write(cx).await?;
            Some(Administrator {
                email: admin.email.as_str().to_owned(),
                generated_password: options.admin_password.is_none().then_some(admin.password),
            })
        }
    };
    Ok(Made {
        administrator,
        machine,
        is_secret_generated: options.client_secret.is_none(),
    })
}

async fn create(engine: &Engine, issuer: &str) -> Result<EnvironmentId> {
    let tenant = NewTenant {
        business: "My business",
        environment: PRODUCTION,
        issuer,
    };
    match tenants::create(engine, &tenant).await {
        // Another node was first.
        Err(Error::Conflict { .. }) => {
            let found = default_environment(engine).await?;
            found
                .map(|(env, _)| env)
                .ok_or(Error::NotFound("the default environment"))
        }
        result => result,
    }
}

/// The application that a developer's Next.js app signs in through: created at the first call, the same ever after.
pub async fn development_application(cx: &Context) -> Result<Credentials> {
    let known = cx
        .environment
        .applications
        .values()
        .find(|client| client.application.name == DEV_APPLICATION);
    if let Some(client) = known {
        let client_secret = applications::reveal_secret(cx, &client.application)?;
        return Ok(Credentials {
            client_id: client.application.id.clone(),
            client_secret,
        });
    }
    let mut new = NewApplication::named(DEV_APPLICATION, ApplicationType::Reg);
    new.callback_urls = vec!["http://localhost:3000/api/auth/kinde_callback".to_owned()];
    new.logout_urls = vec!["http://localhost:3000".to_owned()];
    new.homepage_uri = Some("http://localhost:3000".to_owned());
    new.login_uri = Some("http://localhost:3000/api/auth/login".to_owned());
    new.audiences = vec![format!("{}/api", cx.environment.issuer())];
    applications::register(cx, &new).await
}

pub(crate) async fn default_environment(engine: &Engine) -> Result<Option<(EnvironmentId, String)>> {
    engine
        .db()
        .read(async |tx: &mut Tx| {
            let Some(business) = store::businesses::find_first(tx).await? else {
                return Ok(None);
            };
            let found = store::environments::find_by_code(tx, &business.id, PRODUCTION).await?;
            Ok::<_, Error>(found.map(|environment| (environment.id, environment.issuer)))
        })
        .await
}

struct Admin {
    email: EmailAddress,
    password: String,
}

impl Admin {
    fn from(engine: &Engine, options: &Bootstrap) -> Result<Self> {
        let email = options.admin_email.as_deref().unwrap_or("admin@localhost");
        let email = EmailAddress::parse(email).map_err(Error::text("DOORSTEP_BOOTSTRAP_ADMIN_EMAIL"))?;
        let password = match &options.admin_password {
            None => alphanumeric(20, engine.random()),
            Some(password) => {
                passwords::check(password, password).map_err(|error| {
                    Error::invalid("DOORSTEP_BOOTSTRAP_ADMIN_PASSWORD", format!("was refused: {error}"))
                })?;
                password.clone()
            }
        };
        if let Some(id) = &options.client_id {
            applications::parse_client_id(id)?;
        }
        Ok(Self { email, password })
    }

    async fn write(&self, cx: &Context) -> Result<()> {
        let hash = cx.engine.hashing().hash(&self.password, cx.random()).await?;
        let business = &cx.environment.business.id;
        let email = (self.email.folded(), self.email.as_str());
        cx.engine
            .db()
            .write(async |tx: &mut Tx| {
                Ok::<_, Error>(store::administrators::upsert(tx, business, email, &hash, cx.now()).await?)
            })
            .await
    }
}
