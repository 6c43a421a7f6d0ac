-- Assertions that were accepted: each counts once until it expires, on every node and after every restart (R164).
CREATE TABLE used_assertions (
    environment_id TEXT   NOT NULL,
    connection_id  TEXT   NOT NULL,
    assertion_hash TEXT   NOT NULL,
    expires_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, connection_id, assertion_hash)
);
CREATE INDEX used_assertions_by_end ON used_assertions (expires_at);

-- Answers of providers that came with a form from another site, and so without our cookies: verified, and kept for the
-- moment until the same browser asks for them from our own site (R182). answer_sealed: what was verified, sealed for its row.
CREATE TABLE federation_answers (
    environment_id TEXT   NOT NULL,
    id_hash        TEXT   NOT NULL,
    answer_sealed  TEXT   NOT NULL,
    expires_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id_hash)
);
CREATE INDEX federation_answers_by_end ON federation_answers (expires_at);
