-- Second factors that users have set up. organization_id: empty for one that counts everywhere, otherwise where it counts.
-- secret_sealed: the key shared with an authenticator app; last_step: the last time step whose code was taken.
CREATE TABLE mfa_factors (
    environment_id  TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    user_id         TEXT   NOT NULL,
    organization_id TEXT   NOT NULL,
    type            TEXT   NOT NULL,
    name            TEXT   NOT NULL,
    secret_sealed   TEXT,
    last_step       BIGINT,
    usage_count     BIGINT NOT NULL DEFAULT 0,
    last_used_at    BIGINT,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id),
    UNIQUE (environment_id, user_id, organization_id, type)
);

-- Recovery codes, as keyed hashes. A row is good as long as used_at is empty.
CREATE TABLE mfa_recovery_codes (
    environment_id  TEXT   NOT NULL,
    user_id         TEXT   NOT NULL,
    organization_id TEXT   NOT NULL,
    code_hash       TEXT   NOT NULL,
    created_at      BIGINT NOT NULL,
    used_at         BIGINT,
    PRIMARY KEY (environment_id, user_id, organization_id, code_hash)
);

-- When the user declined to set up a second factor where it is optional.
ALTER TABLE users ADD COLUMN mfa_declined_at BIGINT;

-- The second factors that were given in a session, as JSON.
ALTER TABLE sessions ADD COLUMN second_factors TEXT NOT NULL DEFAULT '[]';
