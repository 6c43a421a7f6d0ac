-- The orders in which users are listed. name_folded and email_folded are for sorting only; the first is shortened, and both
-- are written with every change of a name or address. The order of creation is that of the ids, which the key has already.
ALTER TABLE users ADD COLUMN name_folded TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN email_folded TEXT NOT NULL DEFAULT '';
UPDATE users SET
    name_folded = SUBSTR(LOWER(TRIM(COALESCE(first_name, '') || ' ' || COALESCE(last_name, ''))), 1, 64),
    email_folded = COALESCE((SELECT i.value_folded FROM identities i
        WHERE i.environment_id = users.environment_id AND i.user_id = users.id AND i.type = 'email'
        ORDER BY i.is_primary DESC, i.created_at, i.id LIMIT 1), '');
CREATE INDEX users_by_name ON users (environment_id, name_folded, id);
CREATE INDEX users_by_email ON users (environment_id, email_folded, id);

-- How often, and when last, each identity was used.
ALTER TABLE identities ADD COLUMN total_sign_ins BIGINT NOT NULL DEFAULT 0;
ALTER TABLE identities ADD COLUMN last_signed_in BIGINT;
