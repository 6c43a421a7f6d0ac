-- What an organization looks like, and the orders in which organizations and members are listed.
-- name_folded and email_folded are for sorting only, and shortened; they are written with every change of a name or address.
ALTER TABLE organizations ADD COLUMN brand TEXT NOT NULL DEFAULT '{}';
ALTER TABLE organizations ADD COLUMN name_folded TEXT NOT NULL DEFAULT '';
UPDATE organizations SET name_folded = SUBSTR(LOWER(name), 1, 64);
CREATE INDEX organizations_by_name ON organizations (environment_id, name_folded, id);

-- A member's name and address stand beside the membership, so that a page of an organization in either order is read by
-- index, however many members it has.
ALTER TABLE memberships ADD COLUMN name_folded TEXT NOT NULL DEFAULT '';
ALTER TABLE memberships ADD COLUMN email_folded TEXT NOT NULL DEFAULT '';
UPDATE memberships SET
    name_folded = COALESCE((SELECT SUBSTR(LOWER(TRIM(COALESCE(u.first_name, '') || ' ' || COALESCE(u.last_name, ''))), 1, 64)
        FROM users u WHERE u.environment_id = memberships.environment_id AND u.id = memberships.user_id), ''),
    email_folded = COALESCE((SELECT SUBSTR(i.value_folded, 1, 64)
        FROM identities i WHERE i.environment_id = memberships.environment_id AND i.user_id = memberships.user_id
            AND i.type = 'email' ORDER BY i.is_primary DESC, i.created_at, i.id LIMIT 1), '');
CREATE INDEX memberships_by_name ON memberships (environment_id, organization_id, name_folded, user_id);
CREATE INDEX memberships_by_email ON memberships (environment_id, organization_id, email_folded, user_id);

-- Who holds a role or permission, anywhere or in one organization.
DROP INDEX member_roles_by_role;
CREATE INDEX member_roles_by_role ON member_roles (environment_id, role_id, organization_id, user_id);
DROP INDEX member_permissions_by_permission;
CREATE INDEX member_permissions_by_permission ON member_permissions (environment_id, permission_id, organization_id, user_id);

-- Organizations that are gone while rows of their many members are still being removed, a little at a time.
CREATE TABLE deleted_organizations (
    environment_id TEXT   NOT NULL,
    id             TEXT   NOT NULL,
    deleted_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id)
);
