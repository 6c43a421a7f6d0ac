-- What a connection to an outside provider needs. secrets_sealed: its secret options, sealed for its row.
ALTER TABLE connections ADD COLUMN organization_id TEXT;
ALTER TABLE connections ADD COLUMN secrets_sealed TEXT;

-- An e-mail domain belongs to one connection of the environment.
CREATE TABLE connection_domains (
    environment_id TEXT NOT NULL,
    domain         TEXT NOT NULL,
    connection_id  TEXT NOT NULL,
    PRIMARY KEY (environment_id, domain)
);
CREATE INDEX connection_domains_by_connection ON connection_domains (environment_id, connection_id);

-- So that deleting an application reads no other's grants.
CREATE INDEX grants_by_application ON grants (environment_id, application_id);
