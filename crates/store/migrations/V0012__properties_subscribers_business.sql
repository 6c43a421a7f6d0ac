-- Where a property has values: so that deleting one reads no other rows.
CREATE INDEX property_values_by_property ON property_values (environment_id, property_id);

CREATE UNIQUE INDEX property_categories_by_name ON property_categories (business_id, context, name);

-- People who want to hear of news, and need no account for it. name_folded: first and last name as they are sorted.
CREATE TABLE subscribers (
    environment_id TEXT   NOT NULL,
    id             TEXT   NOT NULL,
    email          TEXT   NOT NULL,
    email_folded   TEXT   NOT NULL,
    first_name     TEXT   NOT NULL,
    last_name      TEXT   NOT NULL,
    name_folded    TEXT   NOT NULL,
    created_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, id),
    UNIQUE (environment_id, email_folded)
);
CREATE INDEX subscribers_by_name ON subscribers (environment_id, name_folded, id);

-- industry and timezone: keys of the lists that the product brings.
ALTER TABLE businesses ADD COLUMN email TEXT;
ALTER TABLE businesses ADD COLUMN phone TEXT;
ALTER TABLE businesses ADD COLUMN industry TEXT;
ALTER TABLE businesses ADD COLUMN timezone TEXT;
ALTER TABLE businesses ADD COLUMN is_show_kinde_branding BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE businesses ADD COLUMN is_click_wrap BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE businesses ADD COLUMN partner_code TEXT;
