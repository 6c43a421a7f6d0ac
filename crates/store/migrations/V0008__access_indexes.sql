-- Who holds a role or a permission: so that deleting one, or listing its holders, reads no other rows.
CREATE INDEX member_roles_by_role ON member_roles (environment_id, role_id);
CREATE INDEX member_permissions_by_permission ON member_permissions (environment_id, permission_id);
CREATE INDEX role_permissions_by_permission ON role_permissions (business_id, permission_id);
