-- Programs from V0025 on work with this.
-- The oldest program that may work with the schema, named by the newest migration it knows: what a newer program wrote down
-- of itself, so that an upgrade can be taken back.
CREATE TABLE schema_programs (
    id     BIGINT NOT NULL,
    oldest BIGINT NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO schema_programs (id, oldest) VALUES (1, 25);

-- Each lane of the queue finds its own jobs, however many wait in the other.
CREATE INDEX jobs_of_texts_by_time ON jobs (run_at) WHERE kind = 'send_sms';
CREATE INDEX jobs_of_others_by_time ON jobs (run_at) WHERE kind <> 'send_sms';
DROP INDEX jobs_by_time;

-- What is deleted, or revoked, with an application.
CREATE INDEX authorization_codes_by_application ON authorization_codes (environment_id, application_id);
