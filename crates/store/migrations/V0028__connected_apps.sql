-- Programs from V0025 on work with this.
-- Third parties for which users and organizations let us keep a token. settings: what may be shown, as JSON. secret_sealed:
-- what we prove ourselves with there, sealed for its row. deleted_at: nobody sees it, and its sessions are being removed.
CREATE TABLE connected_apps (
    environment_id TEXT   NOT NULL,
    id             TEXT   NOT NULL,
    key            TEXT   NOT NULL,
    name           TEXT   NOT NULL,
    provider       TEXT   NOT NULL,
    client_id      TEXT   NOT NULL,
    settings       TEXT   NOT NULL,
    secret_sealed  TEXT,
    created_at     BIGINT NOT NULL,
    deleted_at     BIGINT,
    PRIMARY KEY (environment_id, id)
);
CREATE UNIQUE INDEX connected_apps_by_key ON connected_apps (environment_id, key) WHERE deleted_at IS NULL;
CREATE INDEX connected_apps_deleted ON connected_apps (deleted_at) WHERE deleted_at IS NOT NULL;

-- Consents to them: asked for once, answered once, and the tokens that came of it. state_hash: the hash of what goes out and
-- comes back with the answer; empty once an answer came. kept_sealed: what checks the answer, and then the tokens, sealed for
-- its row; empty when the session is over. expires_at: when the row goes. version: grows with the tokens. lease_id,
-- lease_until: who is fetching new ones, of all nodes.
CREATE TABLE connected_app_sessions (
    environment_id   TEXT   NOT NULL,
    id               TEXT   NOT NULL,
    connected_app_id TEXT   NOT NULL,
    user_id          TEXT,
    organization_id  TEXT,
    callback_url     TEXT   NOT NULL,
    status           TEXT   NOT NULL,
    state_hash       TEXT,
    kept_sealed      TEXT,
    token_expires_at BIGINT,
    expires_at       BIGINT,
    version          BIGINT NOT NULL DEFAULT 0,
    lease_id         TEXT,
    lease_until      BIGINT,
    created_at       BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id)
);
CREATE UNIQUE INDEX connected_app_sessions_by_state ON connected_app_sessions (environment_id, state_hash)
    WHERE state_hash IS NOT NULL;
CREATE INDEX connected_app_sessions_of_app ON connected_app_sessions (environment_id, connected_app_id);
CREATE INDEX connected_app_sessions_of_user ON connected_app_sessions (environment_id, user_id) WHERE user_id IS NOT NULL;
CREATE INDEX connected_app_sessions_of_organization ON connected_app_sessions (environment_id, organization_id)
    WHERE organization_id IS NOT NULL;
CREATE INDEX connected_app_sessions_by_end ON connected_app_sessions (expires_at) WHERE expires_at IS NOT NULL;

-- Environments that were made before know of two scopes only.
INSERT INTO api_scopes (environment_id, api_id, scope)
    SELECT environment_id, id, 'update:connected_apps' FROM apis WHERE is_management_api;
INSERT INTO api_scopes (environment_id, api_id, scope)
    SELECT environment_id, id, 'delete:connected_apps' FROM apis WHERE is_management_api;
