-- Applications, the APIs they may call, and the ways to sign in to them.
CREATE TABLE applications (
    environment_id  TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    name            TEXT   NOT NULL,
    type            TEXT   NOT NULL,
    secret_hash     TEXT,
    secret_sealed   TEXT,
    login_uri       TEXT,
    homepage_uri    TEXT,
    organization_id TEXT,
    settings        TEXT   NOT NULL,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id)
);

CREATE TABLE application_urls (
    environment_id TEXT NOT NULL,
    application_id TEXT NOT NULL,
    kind           TEXT NOT NULL,
    url            TEXT NOT NULL,
    PRIMARY KEY (environment_id, application_id, kind, url)
);

CREATE TABLE connections (
    environment_id TEXT   NOT NULL,
    id             TEXT   NOT NULL,
    name           TEXT   NOT NULL,
    display_name   TEXT   NOT NULL,
    strategy       TEXT   NOT NULL,
    options        TEXT   NOT NULL,
    created_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id)
);

CREATE TABLE application_connections (
    environment_id TEXT NOT NULL,
    application_id TEXT NOT NULL,
    connection_id  TEXT NOT NULL,
    PRIMARY KEY (environment_id, application_id, connection_id)
);

CREATE TABLE apis (
    environment_id    TEXT    NOT NULL,
    id                TEXT    NOT NULL,
    name              TEXT    NOT NULL,
    audience          TEXT    NOT NULL,
    is_management_api BOOLEAN NOT NULL DEFAULT FALSE,
    created_at        BIGINT  NOT NULL,
    PRIMARY KEY (environment_id, id),
    UNIQUE (environment_id, audience)
);

CREATE TABLE api_scopes (
    environment_id TEXT NOT NULL,
    api_id         TEXT NOT NULL,
    scope          TEXT NOT NULL,
    description    TEXT,
    PRIMARY KEY (environment_id, api_id, scope)
);

CREATE TABLE api_applications (
    environment_id TEXT NOT NULL,
    api_id         TEXT NOT NULL,
    application_id TEXT NOT NULL,
    PRIMARY KEY (environment_id, api_id, application_id)
);

CREATE TABLE api_application_scopes (
    environment_id TEXT NOT NULL,
    api_id         TEXT NOT NULL,
    application_id TEXT NOT NULL,
    scope          TEXT NOT NULL,
    PRIMARY KEY (environment_id, api_id, application_id, scope)
);
