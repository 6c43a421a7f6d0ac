//! The providers, in the order of their keys.

use super::{
    Api, ClientAuthentication, Emails, Endpoints, Offline, Picture, Profile, Proof, Revocation, Strategy, Subject,
    Verified,
};

const RS256: &[&str] = &["RS256"];
const OPENID: &[&str] = &["openid", "profile", "email"];

/// What providers have in common who keep to OpenID Connect Core §5.1.
const STANDARD: Profile = Profile {
    root: "",
    subject: Subject::Text("/sub"),
    email: "/email",
    verified: Verified::Flag("/email_verified"),
    given_name: "/given_name",
    family_name: "/family_name",
    name: "/name",
    picture: Picture::At("/picture"),
    username: "/preferred_username",
    renamed: &[],
};

/// A profile of which nothing is known but where its parts would be.
const NOTHING: Profile = Profile {
    root: "",
    subject: Subject::Text("/id"),
    email: "",
    verified: Verified::Never,
    given_name: "",
    family_name: "",
    name: "",
    picture: Picture::At(""),
    username: "",
    renamed: &[],
};

/// Microsoft's address of a person is whatever their administrator wrote there, unless the owner of its domain said yes:
/// `xms_edov` (R178).
const ENTRA: Profile = Profile {
    subject: Subject::Entra,
    verified: Verified::Flag("/xms_edov"),
    ..STANDARD
};

/// A strategy with nothing unusual about it.
const USUAL: Strategy = Strategy {
    key: "",
    brand: "",
    endpoints: Endpoints {
        authorization: "",
        token: "",
        revocation: Revocation::None,
    },
    scopes: OPENID,
    separator: " ",
    parameters: &[],
    again: &[],
    hint: None,
    offline: Offline {
        scope: None,
        parameters: &[],
    },
    client_authentication: ClientAuthentication::Post,
    has_pkce: false,
    headers: &[],
    api: Api::Plain,
    proof: Proof::Api {
        url: "",
        profile: STANDARD,
        emails: None,
        same: None,
    },
};

const MICROSOFT: Strategy = Strategy {
    key: "oauth2:microsoft",
    brand: "Microsoft",
    endpoints: Endpoints {
        authorization: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
        token: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
        revocation: Revocation::None,
    },
    offline: Offline {
        scope: Some("offline_access"),
        parameters: &[],
    },
    has_pkce: true,
    again: &[("prompt", "login")],
    hint: Some("login_hint"),
    proof: Proof::IdToken {
        issuers: &["https://login.microsoftonline.com/{tenant}/v2.0"],
        keys: "https://login.microsoftonline.com/{tenant}/discovery/v2.0/keys",
        algorithms: RS256,
        profile: ENTRA,
        more: None,
    },
    ..USUAL
};

/// Every strategy of OAuth 2 and OpenID Connect.
pub const STRATEGIES: &[Strategy] = &[
    // The name comes with the first consent only, in the browser's form post; `form_post` is needed as soon as a scope is
    // asked for. The secret is a token that we sign (ES256).
    Strategy {
        key: "oauth2:apple",
        brand: "Apple",
        endpoints: Endpoints {
            authorization: "https://appleid.apple.com/auth/authorize",
            token: "https://appleid.apple.com/auth/token",
            revocation: Revocation::Standard("https://appleid.apple.com/auth/revoke"),
        },
        scopes: &["name", "email"],
        parameters: &[("response_mode", "form_post")],
        client_authentication: ClientAuthentication::Apple,
        proof: Proof::IdToken {
            issuers: &["https://appleid.apple.com"],
            keys: "https://appleid.apple.com/auth/keys",
            algorithms: RS256,
            profile: STANDARD,
            more: None,
        },
        ..USUAL
    },
    Strategy {
        key: "oauth2:azure_ad",
        brand: "Microsoft Entra ID",
        ..MICROSOFT
    },
    Strategy {
        key: "oauth2:bitbucket",
        brand: "Bitbucket",
        endpoints: Endpoints {
            authorization: "https://bitbucket.org/site/oauth2/authorize",
            token: "https://bitbucket.org/site/oauth2/access_token",
            revocation: Revocation::None,
        },
        scopes: &["account", "email"],
        client_authentication: ClientAuthentication::Basic,
        proof: Proof::Api {
            url: "https://api.bitbucket.org/2.0/user",
            profile: Profile {
                subject: Subject::Text("/uuid"),
                name: "/display_name",
                picture: Picture::At("/links/avatar/href"),
                username: "/username",
                ..NOTHING
            },
            emails: Some(Emails {
                path: "/emails",
                root: "/values",
                email: "/email",
                primary: "/is_primary",
                verified: "/is_confirmed",
            }),
            same: None,
        },
        ..USUAL
    },
    Strategy {
        key: "oauth2:discord",
        brand: "Discord",
        endpoints: Endpoints {
            authorization: "https://discord.com/oauth2/authorize",
            token: "https://discord.com/api/oauth2/token",
            revocation: Revocation::Standard("https://discord.com/api/oauth2/token/revoke"),
        },
        scopes: &["identify", "email"],
        client_authentication: ClientAuthentication::Basic,
        has_pkce: true,
        again: &[("prompt", "consent")],
        proof: Proof::Api {
            url: "https://discord.com/api/users/@me",
            profile: Profile {
                email: "/email",
                verified: Verified::Flag("/verified"),
                name: "/global_name",
                picture: Picture::Made {
                    form: "https://cdn.discordapp.com/avatars/{}/{}.png",
                    values: ["/id", "/avatar"],
                },
                username: "/username",
                ..NOTHING
            },
            emails: None,
            same: None,
        },
        ..USUAL
    },
    // The Graph API is versioned by its path, and each version ends two years after it began.
    Strategy {
        key: "oauth2:facebook",
        brand: "Facebook",
        endpoints: Endpoints {
            authorization: "https://www.facebook.com/v24.0/dialog/oauth",
            token: "https://graph.facebook.com/v24.0/oauth/access_token",
            revocation: Revocation::BearerDelete("https://graph.facebook.com/v24.0/me/permissions"),
        },
        scopes: &["public_profile", "email"],
        separator: ",",
        api: Api::SecretProof,
        again: &[("auth_type", "reauthenticate")],
        proof: Proof::Api {
            url: "https://graph.facebook.com/v24.0/me?fields=id,name,first_name,last_name,email,picture",
            profile: Profile {
                email: "/email",
                given_name: "/first_name",
                family_name: "/last_name",
                name: "/name",
                picture: Picture::At("/picture/data/url"),
                ..NOTHING
            },
            emails: None,
            same: None,
        },
        ..USUAL
    },
    Strategy {
        key: "oauth2:github",
        brand: "GitHub",
        endpoints: Endpoints {
            authorization: "https://github.com/login/oauth/authorize",
            token: "https://github.com/login/oauth/access_token",
            revocation: Revocation::GitHub("https://api.github.com/applications/{client_id}/grant"),
        },
        scopes: &["read:user", "user:email"],
        has_pkce: true,
        headers: &[
            ("accept", "application/vnd.github+json"),
            ("x-github-api-version", "2022-11-28"),
        ],
        again: &[("prompt", "select_account")],
        proof: Proof::Api {
            url: "https://api.github.com/user",
            profile: Profile {
                subject: Subject::Number("/id"),
                name: "/name",
                picture: Picture::At("/avatar_url"),
                username: "/login",
                ..NOTHING
            },
            emails: Some(Emails {
                path: "/emails",
                root: "",
                email: "/email",
                primary: "/primary",
                verified: "/verified",
            }),
            same: None,
        },
        ..USUAL
    },
    // The ID token says who it is; names and picture are at the profile's address only.
    Strategy {
        key: "oauth2:gitlab",
        brand: "GitLab",
        endpoints: Endpoints {
            authorization: "https://gitlab.com/oauth/authorize",
            token: "https://gitlab.com/oauth/token",
            revocation: Revocation::Standard("https://gitlab.com/oauth/revoke"),
        },
        has_pkce: true,
        // `max_age` makes every provider that keeps to OpenID Connect tell `auth_time` (Core §3.1.2.1); to GitLab itself 0 is
        // none, and it tells it anyway.
        again: &[("prompt", "login"), ("max_age", "0")],
        proof: Proof::IdToken {
            issuers: &["https://gitlab.com"],
            keys: "https://gitlab.com/oauth/discovery/keys",
            algorithms: RS256,
            profile: STANDARD,
            more: Some(("https://gitlab.com/oauth/userinfo", STANDARD)),
        },
        ..USUAL
    },
    Strategy {
        key: "oauth2:google",
        brand: "Google",
        endpoints: Endpoints {
            authorization: "https://accounts.google.com/o/oauth2/v2/auth",
            token: "https://oauth2.googleapis.com/token",
            revocation: Revocation::Standard("https://oauth2.googleapis.com/revoke"),
        },
        offline: Offline {
            scope: None,
            parameters: &[("access_type", "offline"), ("prompt", "consent")],
        },
        has_pkce: true,
        again: &[("prompt", "select_account")],
        hint: Some("login_hint"),
        proof: Proof::IdToken {
            issuers: &["https://accounts.google.com", "accounts.google.com"],
            keys: "https://www.googleapis.com/oauth2/v3/certs",
            algorithms: RS256,
            profile: Profile {
                renamed: &[("sub", "id"), ("email_verified", "verified_email")],
                ..STANDARD
            },
            more: None,
        },
        ..USUAL
    },
    // Its ID tokens carry no nonce, so they prove nothing (R174); the profile's address tells the same.
    Strategy {
        key: "oauth2:linkedin",
        brand: "LinkedIn",
        endpoints: Endpoints {
            authorization: "https://www.linkedin.com/oauth/v2/authorization",
            token: "https://www.linkedin.com/oauth/v2/accessToken",
            revocation: Revocation::Standard("https://www.linkedin.com/oauth/v2/revoke"),
        },
        proof: Proof::Api {
            url: "https://api.linkedin.com/v2/userinfo",
            profile: STANDARD,
            emails: None,
            same: None,
        },
        ..USUAL
    },
    MICROSOFT,
    Strategy {
        key: "oauth2:patreon",
        brand: "Patreon",
        endpoints: Endpoints {
            authorization: "https://www.patreon.com/oauth2/authorize",
            token: "https://www.patreon.com/api/oauth2/token",
            revocation: Revocation::None,
        },
        scopes: &["identity", "identity[email]"],
        proof: Proof::Api {
            url: "https://www.patreon.com/api/oauth2/v2/identity?fields%5Buser%5D=email,is_email_verified,first_name,last_name,full_name,image_url,vanity",
            profile: Profile {
                root: "/data",
                email: "/attributes/email",
                verified: Verified::Flag("/attributes/is_email_verified"),
                given_name: "/attributes/first_name",
                family_name: "/attributes/last_name",
                name: "/attributes/full_name",
                picture: Picture::At("/attributes/image_url"),
                username: "/attributes/vanity",
                ..NOTHING
            },
            emails: None,
            same: None,
        },
        ..USUAL
    },
    // A member is a workspace's: ids of members are unique in their workspace only.
    Strategy {
        key: "oauth2:slack",
        brand: "Slack",
        endpoints: Endpoints {
            authorization: "https://slack.com/openid/connect/authorize",
            token: "https://slack.com/api/openid.connect.token",
            revocation: Revocation::None,
        },
        proof: Proof::IdToken {
            issuers: &["https://slack.com"],
            keys: "https://slack.com/openid/connect/keys",
            algorithms: RS256,
            profile: Profile {
                subject: Subject::Pair("/https:~1~1slack.com~1team_id", "/sub"),
                ..STANDARD
            },
            more: None,
        },
        ..USUAL
    },
    // Stripe Connect: whoever signs in is a Stripe account.
    Strategy {
        key: "oauth2:stripe",
        brand: "Stripe",
        endpoints: Endpoints {
            authorization: "https://connect.stripe.com/oauth/authorize",
            token: "https://connect.stripe.com/oauth/token",
            revocation: Revocation::None,
        },
        scopes: &["read_write"],
        proof: Proof::Api {
            url: "https://api.stripe.com/v1/account",
            profile: Profile {
                email: "/email",
                name: "/settings/dashboard/display_name",
                ..NOTHING
            },
            emails: None,
            same: Some("stripe_user_id"),
        },
        ..USUAL
    },
    // What the ID token says has to be asked for claim by claim; the API knows the name and the picture.
    Strategy {
        key: "oauth2:twitch",
        brand: "Twitch",
        endpoints: Endpoints {
            authorization: "https://id.twitch.tv/oauth2/authorize",
            token: "https://id.twitch.tv/oauth2/token",
            revocation: Revocation::Standard("https://id.twitch.tv/oauth2/revoke"),
        },
        scopes: &["openid", "user:read:email"],
        parameters: &[(
            "claims",
            r#"{"id_token":{"email":null,"email_verified":null,"picture":null,"preferred_username":null}}"#,
        )],
        api: Api::ClientId,
        again: &[("force_verify", "true")],
        proof: Proof::IdToken {
            issuers: &["https://id.twitch.tv/oauth2"],
            keys: "https://id.twitch.tv/oauth2/keys",
            algorithms: RS256,
            profile: STANDARD,
            more: Some((
                "https://api.twitch.tv/helix/users",
                Profile {
                    root: "/data/0",
                    name: "/display_name",
                    picture: Picture::At("/profile_image_url"),
                    username: "/login",
                    ..NOTHING
                },
            )),
        },
        ..USUAL
    },
    // It tells no address.
    Strategy {
        key: "oauth2:twitter",
        brand: "X",
        endpoints: Endpoints {
            authorization: "https://x.com/i/oauth2/authorize",
            token: "https://api.x.com/2/oauth2/token",
            revocation: Revocation::Standard("https://api.x.com/2/oauth2/revoke"),
        },
        scopes: &["users.read", "tweet.read"],
        offline: Offline {
            scope: Some("offline.access"),
            parameters: &[],
        },
        client_authentication: ClientAuthentication::Basic,
        has_pkce: true,
        proof: Proof::Api {
            url: "https://api.x.com/2/users/me?user.fields=id,name,username,profile_image_url",
            profile: Profile {
                root: "/data",
                name: "/name",
                picture: Picture::At("/profile_image_url"),
                username: "/username",
                ..NOTHING
            },
            emails: None,
            same: None,
        },
        ..USUAL
    },
    Strategy {
        key: "oauth2:xero",
        brand: "Xero",
        endpoints: Endpoints {
            authorization: "https://login.xero.com/identity/connect/authorize",
            token: "https://identity.xero.com/connect/token",
            revocation: Revocation::Standard("https://identity.xero.com/connect/revocation"),
        },
        offline: Offline {
            scope: Some("offline_access"),
            parameters: &[],
        },
        client_authentication: ClientAuthentication::Basic,
        has_pkce: true,
        again: &[("prompt", "login")],
        proof: Proof::IdToken {
            issuers: &["https://identity.xero.com"],
            keys: "https://identity.xero.com/.well-known/openid-configuration/jwks",
            algorithms: RS256,
            profile: STANDARD,
            more: None,
        },
        ..USUAL
    },
];
