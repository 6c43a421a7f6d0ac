-- E-mail domains whose users become members of an organization when they sign up.
CREATE TABLE organization_domains (
    environment_id  TEXT NOT NULL,
    domain          TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    PRIMARY KEY (environment_id, domain, organization_id)
);
CREATE INDEX organization_domains_by_organization ON organization_domains (environment_id, organization_id);
