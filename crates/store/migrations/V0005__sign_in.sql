-- Sessions, sign-ins in progress, and everything that is used once.
CREATE TABLE sessions (
    environment_id   TEXT    NOT NULL,
    id               TEXT    NOT NULL,
    user_id          TEXT    NOT NULL,
    secret_hash      TEXT    NOT NULL,
    authenticated_at BIGINT  NOT NULL,
    last_seen_at     BIGINT  NOT NULL,
    idle_lifetime    BIGINT  NOT NULL,
    is_persistent    BOOLEAN NOT NULL,
    methods          TEXT    NOT NULL,
    user_agent       TEXT,
    ip_address       TEXT,
    created_at       BIGINT  NOT NULL,
    ended_at         BIGINT,
    PRIMARY KEY (environment_id, id),
    UNIQUE (environment_id, secret_hash)
);
CREATE INDEX sessions_by_user ON sessions (environment_id, user_id);
CREATE INDEX sessions_by_age ON sessions (created_at);

-- browser_hash: the hash of the cookie of the browser that started it (R13).
CREATE TABLE sign_in_flows (
    environment_id TEXT   NOT NULL,
    id             TEXT   NOT NULL,
    browser_hash   TEXT   NOT NULL,
    version        BIGINT NOT NULL,
    state          TEXT   NOT NULL,
    expires_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id)
);
CREATE INDEX sign_in_flows_by_end ON sign_in_flows (expires_at);

-- At most one living code for a purpose in a flow: a new one takes the old one's place (R107).
CREATE TABLE one_time_codes (
    environment_id TEXT   NOT NULL,
    flow_id        TEXT   NOT NULL,
    purpose        TEXT   NOT NULL,
    subject        TEXT   NOT NULL,
    code_hash      TEXT   NOT NULL,
    tries_left     BIGINT NOT NULL,
    created_at     BIGINT NOT NULL,
    expires_at     BIGINT NOT NULL,
    used_at        BIGINT,
    PRIMARY KEY (environment_id, flow_id, purpose)
);
CREATE INDEX one_time_codes_by_end ON one_time_codes (expires_at);

-- How often something was tried within a window of time, over all nodes.
CREATE TABLE throttles (
    environment_id TEXT   NOT NULL,
    kind           TEXT   NOT NULL,
    subject        TEXT   NOT NULL,
    window_start   BIGINT NOT NULL,
    uses           BIGINT NOT NULL,
    PRIMARY KEY (environment_id, kind, subject)
);
CREATE INDEX throttles_by_start ON throttles (window_start);

CREATE TABLE authorization_codes (
    environment_id  TEXT   NOT NULL,
    code_hash       TEXT   NOT NULL,
    application_id  TEXT   NOT NULL,
    user_id         TEXT   NOT NULL,
    session_id      TEXT   NOT NULL,
    organization_id TEXT,
    redirect_uri    TEXT   NOT NULL,
    code_challenge  TEXT,
    nonce           TEXT,
    scope           TEXT   NOT NULL,
    audience        TEXT   NOT NULL,
    auth_time       BIGINT NOT NULL,
    requested_at    BIGINT NOT NULL,
    created_at      BIGINT NOT NULL,
    expires_at      BIGINT NOT NULL,
    used_at         BIGINT,
    grant_id        TEXT   NOT NULL,
    PRIMARY KEY (environment_id, code_hash)
);
CREATE INDEX authorization_codes_by_end ON authorization_codes (expires_at);

-- What one authorization code gave: the family of its refresh tokens (RFC 6749 §10.4), and, through
-- the id that access tokens carry, whether those are still good.
CREATE TABLE grants (
    environment_id  TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    application_id  TEXT   NOT NULL,
    user_id         TEXT   NOT NULL,
    session_id      TEXT   NOT NULL,
    organization_id TEXT,
    scope           TEXT   NOT NULL,
    audience        TEXT   NOT NULL,
    nonce           TEXT,
    auth_time       BIGINT NOT NULL,
    requested_at    BIGINT NOT NULL,
    generation      BIGINT NOT NULL,
    seed            TEXT   NOT NULL,
    rotated_at      BIGINT NOT NULL,
    created_at      BIGINT NOT NULL,
    expires_at      BIGINT NOT NULL,
    revoked_at      BIGINT,
    PRIMARY KEY (environment_id, id)
);
CREATE INDEX grants_by_session ON grants (environment_id, session_id);
CREATE INDEX grants_by_user ON grants (environment_id, user_id);
CREATE INDEX grants_by_end ON grants (expires_at);
