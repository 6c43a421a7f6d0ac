-- Businesses, their environments, the hosts that select one, and their keys.
CREATE TABLE businesses (
    id          TEXT   NOT NULL PRIMARY KEY,
    name        TEXT   NOT NULL,
    terms_url   TEXT,
    privacy_url TEXT,
    created_at  BIGINT NOT NULL
);

CREATE TABLE environments (
    id          TEXT   NOT NULL PRIMARY KEY,
    business_id TEXT   NOT NULL,
    code        TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    issuer      TEXT   NOT NULL,
    settings    TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    UNIQUE (business_id, code)
);

-- The authority of a request (host, and port where it is not the default) selects the environment.
CREATE TABLE environment_hosts (
    host           TEXT NOT NULL PRIMARY KEY,
    environment_id TEXT NOT NULL
);

CREATE TABLE signing_keys (
    environment_id TEXT   NOT NULL,
    id             TEXT   NOT NULL,
    private_key    TEXT   NOT NULL,
    public_key     TEXT   NOT NULL,
    status         TEXT   NOT NULL,
    created_at     BIGINT NOT NULL,
    retired_at     BIGINT,
    PRIMARY KEY (environment_id, id)
);
CREATE UNIQUE INDEX one_current_signing_key ON signing_keys (environment_id) WHERE status = 'current';

-- What other nodes hold in memory and must read again.
CREATE TABLE changes (
    environment_id TEXT   NOT NULL,
    id             TEXT   NOT NULL,
    changed_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id)
);
CREATE INDEX changes_by_time ON changes (changed_at);
