-- Organizations, users, what users sign in with, and who belongs where.
CREATE TABLE organizations (
    environment_id         TEXT    NOT NULL,
    id                     TEXT    NOT NULL,
    name                   TEXT    NOT NULL,
    handle                 TEXT,
    external_id            TEXT,
    is_default             BOOLEAN NOT NULL DEFAULT FALSE,
    is_allow_registrations BOOLEAN NOT NULL DEFAULT FALSE,
    is_suspended           BOOLEAN NOT NULL DEFAULT FALSE,
    created_at             BIGINT  NOT NULL,
    PRIMARY KEY (environment_id, id),
    UNIQUE (environment_id, handle)
);
CREATE UNIQUE INDEX one_default_organization ON organizations (environment_id) WHERE is_default;

CREATE TABLE users (
    environment_id              TEXT    NOT NULL,
    id                          TEXT    NOT NULL,
    provided_id                 TEXT,
    first_name                  TEXT,
    last_name                   TEXT,
    picture                     TEXT,
    is_suspended                BOOLEAN NOT NULL DEFAULT FALSE,
    is_password_reset_requested BOOLEAN NOT NULL DEFAULT FALSE,
    total_sign_ins              BIGINT  NOT NULL DEFAULT 0,
    failed_sign_ins             BIGINT  NOT NULL DEFAULT 0,
    last_signed_in              BIGINT,
    locked_until                BIGINT,
    created_at                  BIGINT  NOT NULL,
    updated_at                  BIGINT  NOT NULL,
    PRIMARY KEY (environment_id, id)
);

CREATE TABLE identities (
    environment_id TEXT    NOT NULL,
    id             TEXT    NOT NULL,
    user_id        TEXT    NOT NULL,
    type           TEXT    NOT NULL,
    value          TEXT    NOT NULL,
    value_folded   TEXT    NOT NULL,
    connection_id  TEXT,
    is_verified    BOOLEAN NOT NULL DEFAULT FALSE,
    is_primary     BOOLEAN NOT NULL DEFAULT FALSE,
    created_at     BIGINT  NOT NULL,
    PRIMARY KEY (environment_id, id),
    UNIQUE (environment_id, type, value_folded)
);
CREATE INDEX identities_by_user ON identities (environment_id, user_id);

CREATE TABLE passwords (
    environment_id TEXT    NOT NULL,
    user_id        TEXT    NOT NULL,
    hash           TEXT    NOT NULL,
    is_temporary   BOOLEAN NOT NULL DEFAULT FALSE,
    set_at         BIGINT  NOT NULL,
    PRIMARY KEY (environment_id, user_id)
);

CREATE TABLE memberships (
    environment_id  TEXT   NOT NULL,
    organization_id TEXT   NOT NULL,
    user_id         TEXT   NOT NULL,
    joined_at       BIGINT NOT NULL,
    PRIMARY KEY (environment_id, organization_id, user_id)
);
CREATE INDEX memberships_by_user ON memberships (environment_id, user_id, organization_id);

-- Who may open the console. The console itself has its own sessions (R80).
CREATE TABLE administrators (
    business_id   TEXT   NOT NULL,
    email_folded  TEXT   NOT NULL,
    email         TEXT   NOT NULL,
    password_hash TEXT   NOT NULL,
    role          TEXT   NOT NULL,
    created_at    BIGINT NOT NULL,
    PRIMARY KEY (business_id, email_folded)
);
