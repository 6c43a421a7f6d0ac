-- What happened (the audit log, and the outbox of webhooks), and what is still to be done.
CREATE TABLE events (
    environment_id  TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    type            TEXT   NOT NULL,
    source          TEXT   NOT NULL,
    user_id         TEXT,
    organization_id TEXT,
    application_id  TEXT,
    data            TEXT   NOT NULL,
    ip_address      TEXT,
    request_id      TEXT,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id)
);
CREATE INDEX events_by_user ON events (environment_id, user_id, id);

-- payload: sealed, for it may hold a one-time code.
CREATE TABLE jobs (
    environment_id TEXT   NOT NULL,
    id             TEXT   NOT NULL,
    kind           TEXT   NOT NULL,
    payload        TEXT   NOT NULL,
    attempts       BIGINT NOT NULL DEFAULT 0,
    run_at         BIGINT NOT NULL,
    created_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id)
);
CREATE INDEX jobs_by_time ON jobs (run_at);
