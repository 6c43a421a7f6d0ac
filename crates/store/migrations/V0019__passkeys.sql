-- Passkeys: the public half of what users sign in with (Web Authentication Level 3).
CREATE TABLE passkeys (
    environment_id     TEXT    NOT NULL,
    id                 TEXT    NOT NULL,
    user_id            TEXT    NOT NULL,
    credential_id      TEXT    NOT NULL,
    public_key         TEXT    NOT NULL,
    sign_count         BIGINT  NOT NULL,
    is_backup_eligible BOOLEAN NOT NULL,
    is_backed_up       BOOLEAN NOT NULL,
    aaguid             TEXT    NOT NULL,
    name               TEXT    NOT NULL,
    created_at         BIGINT  NOT NULL,
    last_used_at       BIGINT,
    PRIMARY KEY (environment_id, id),
    UNIQUE (environment_id, credential_id)
);
CREATE INDEX passkeys_by_user ON passkeys (environment_id, user_id);

-- The one living challenge of a flow for a purpose: each use puts another in its place (R105, R120).
CREATE TABLE passkey_challenges (
    environment_id TEXT   NOT NULL,
    flow_id        TEXT   NOT NULL,
    purpose        TEXT   NOT NULL,
    challenge      TEXT   NOT NULL,
    expires_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, flow_id, purpose)
);
CREATE INDEX passkey_challenges_by_end ON passkey_challenges (expires_at);

-- Who said "not now", and when.
CREATE TABLE passkey_refusals (
    environment_id TEXT   NOT NULL,
    user_id        TEXT   NOT NULL,
    refused_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, user_id)
);
