-- Pictures of a brand. organization_id: empty for the environment's own. hash: names the content, and stands in its
-- address. body: base64url.
CREATE TABLE brand_files (
    environment_id  TEXT   NOT NULL,
    organization_id TEXT   NOT NULL,
    kind            TEXT   NOT NULL,
    hash            TEXT   NOT NULL,
    image           TEXT   NOT NULL,
    file_name       TEXT   NOT NULL,
    body            TEXT   NOT NULL,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (environment_id, organization_id, kind)
);
CREATE INDEX brand_files_by_hash ON brand_files (environment_id, hash);

-- An environment's own words on pages and in mails, in place of ours. texts: a JSON object of patterns by key.
CREATE TABLE page_texts (
    environment_id TEXT   NOT NULL,
    language       TEXT   NOT NULL,
    texts          TEXT   NOT NULL,
    updated_at     BIGINT NOT NULL,
    PRIMARY KEY (environment_id, language)
);
