-- event_types: a JSON list of codes. deleted_at: it is told of nothing more, and its deliveries are being removed.
CREATE TABLE webhooks (
    environment_id TEXT    NOT NULL,
    id             TEXT    NOT NULL,
    name           TEXT    NOT NULL,
    endpoint       TEXT    NOT NULL,
    description    TEXT,
    event_types    TEXT    NOT NULL,
    is_active      BOOLEAN NOT NULL,
    failing_since  BIGINT,
    deleted_at     BIGINT,
    created_at     BIGINT  NOT NULL,
    PRIMARY KEY (environment_id, id)
);
CREATE INDEX webhooks_deleted ON webhooks (deleted_at) WHERE deleted_at IS NOT NULL;

-- The outbox, and the log of what became of it. run_at: when the next try is due; none when there is none.
CREATE TABLE webhook_deliveries (
    environment_id  TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    webhook_id      TEXT   NOT NULL,
    event_id        TEXT   NOT NULL,
    event_type      TEXT   NOT NULL,
    status          TEXT   NOT NULL,
    attempts        BIGINT NOT NULL,
    run_at          BIGINT,
    response_status BIGINT,
    response_text   TEXT,
    problem         TEXT,
    attempted_at    BIGINT,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id)
);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (environment_id, webhook_id, run_at) WHERE run_at IS NOT NULL;
CREATE INDEX webhook_deliveries_of_webhook ON webhook_deliveries (environment_id, webhook_id, id);
