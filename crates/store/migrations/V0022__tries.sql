-- Failures that are not an account's: of identifiers that nobody has, and of browsers that know an account.
CREATE TABLE tries (
    environment_id TEXT   NOT NULL,
    subject        TEXT   NOT NULL,
    failures       BIGINT NOT NULL,
    locked_until   BIGINT,
    failed_at      BIGINT NOT NULL,
    PRIMARY KEY (environment_id, subject)
);
CREATE INDEX tries_by_time ON tries (failed_at);

-- Browsers in which somebody signed in: they keep tries of their own while others have locked the account.
CREATE TABLE known_browsers (
    environment_id TEXT   NOT NULL,
    user_id        TEXT   NOT NULL,
    browser_hash   TEXT   NOT NULL,
    seen_at        BIGINT NOT NULL,
    PRIMARY KEY (environment_id, user_id, browser_hash)
);
CREATE INDEX known_browsers_by_time ON known_browsers (seen_at);
