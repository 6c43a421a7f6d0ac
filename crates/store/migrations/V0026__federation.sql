-- Questions to outside providers that are under way, each good once and for one browser (R173, R182). id_hash: the hash of
-- what goes out and comes back with the answer. kept_sealed: what the strategy needs to check it, sealed for its row.
CREATE TABLE federation_requests (
    environment_id TEXT   NOT NULL,
    id_hash        TEXT   NOT NULL,
    connection_id  TEXT   NOT NULL,
    flow_id        TEXT   NOT NULL,
    browser_hash   TEXT   NOT NULL,
    kept_sealed    TEXT   NOT NULL,
    created_at     BIGINT NOT NULL,
    expires_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id_hash)
);
CREATE INDEX federation_requests_by_end ON federation_requests (expires_at);

-- Through which outside connection a session began; empty for those that need none (R181).
ALTER TABLE sessions ADD COLUMN connection_id TEXT;

-- What the provider said of the person at the last sign-in, as JSON.
ALTER TABLE identities ADD COLUMN claims TEXT;
CREATE INDEX identities_by_connection ON identities (environment_id, connection_id) WHERE connection_id IS NOT NULL;
