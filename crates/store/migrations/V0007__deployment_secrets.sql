-- Secrets of the installation as a whole, sealed under the master key. They belong to no environment.
CREATE TABLE deployment_secrets (
    name       TEXT   NOT NULL PRIMARY KEY,
    sealed     TEXT   NOT NULL,
    created_at BIGINT NOT NULL
);
