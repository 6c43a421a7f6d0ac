-- Programs from V0025 on work with this.
-- People who ask for access where they cannot create an account: one open request for an address. organization_id: where they
-- wanted to sign in to. event_id: what told of the request, and is made to forget the person with it.
CREATE TABLE access_requests (
    environment_id  TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    email           TEXT   NOT NULL,
    email_folded    TEXT   NOT NULL,
    first_name      TEXT,
    last_name       TEXT,
    organization_id TEXT,
    event_id        TEXT   NOT NULL,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id),
    UNIQUE (environment_id, email_folded)
);
CREATE INDEX access_requests_by_organization ON access_requests (environment_id, organization_id);

-- New environments begin with these scopes; those that are there get them here. So do applications that may read, create and
-- delete users: it is no more than they may, and otherwise nobody could give the scopes to anybody.
INSERT INTO api_scopes (environment_id, api_id, scope)
    SELECT environment_id, id, 'read:access_requests' FROM apis WHERE is_management_api;
INSERT INTO api_scopes (environment_id, api_id, scope)
    SELECT environment_id, id, 'update:access_requests' FROM apis WHERE is_management_api;
INSERT INTO api_scopes (environment_id, api_id, scope)
    SELECT environment_id, id, 'delete:access_requests' FROM apis WHERE is_management_api;
INSERT INTO api_application_scopes (environment_id, api_id, application_id, scope)
    SELECT s.environment_id, s.api_id, s.application_id, 'read:access_requests' FROM api_application_scopes s
    JOIN apis a ON a.environment_id = s.environment_id AND a.id = s.api_id AND a.is_management_api
    WHERE s.scope = 'read:users';
INSERT INTO api_application_scopes (environment_id, api_id, application_id, scope)
    SELECT s.environment_id, s.api_id, s.application_id, 'update:access_requests' FROM api_application_scopes s
    JOIN apis a ON a.environment_id = s.environment_id AND a.id = s.api_id AND a.is_management_api
    WHERE s.scope = 'create:users';
INSERT INTO api_application_scopes (environment_id, api_id, application_id, scope)
    SELECT s.environment_id, s.api_id, s.application_id, 'delete:access_requests' FROM api_application_scopes s
    JOIN apis a ON a.environment_id = s.environment_id AND a.id = s.api_id AND a.is_management_api
    WHERE s.scope = 'delete:users';
