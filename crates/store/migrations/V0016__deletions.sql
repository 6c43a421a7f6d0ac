-- Which events a webhook still has to be told of.
CREATE INDEX webhook_deliveries_of_event ON webhook_deliveries (environment_id, event_id) WHERE run_at IS NOT NULL;

-- Definitions that are gone while what many had of them is still being removed, a little at a time.
CREATE TABLE deleted_definitions (
    business_id TEXT   NOT NULL,
    kind        TEXT   NOT NULL,
    id          TEXT   NOT NULL,
    deleted_at  BIGINT NOT NULL,
    PRIMARY KEY (business_id, kind, id)
);

-- Grows with every change of what nodes keep in memory of the environments of a business. The table changes, which nodes
-- followed before, is written no more; it goes when no node of that version can be running.
ALTER TABLE businesses ADD COLUMN version BIGINT NOT NULL DEFAULT 0;

-- Whether a user belongs to an organization, so that those who do and those who don't are listed by index.
ALTER TABLE users ADD COLUMN has_organization BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE users SET has_organization = TRUE WHERE EXISTS
    (SELECT 1 FROM memberships m JOIN organizations o ON o.environment_id = m.environment_id AND o.id = m.organization_id
     WHERE m.environment_id = users.environment_id AND m.user_id = users.id);
CREATE INDEX users_by_id_and_organization ON users (environment_id, has_organization, id);
CREATE INDEX users_by_name_and_organization ON users (environment_id, has_organization, name_folded, id);
CREATE INDEX users_by_email_and_organization ON users (environment_id, has_organization, email_folded, id);

-- Holds all that a deletion looks for, so that it is taken without statistics, too.
DROP INDEX feature_flag_values_by_flag;
CREATE INDEX feature_flag_values_by_flag ON feature_flag_values (environment_id, flag_id, level, subject);
DROP INDEX property_values_by_property;
CREATE INDEX property_values_by_property ON property_values (environment_id, property_id, context, subject);
