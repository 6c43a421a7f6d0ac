-- Definitions are shared by the environments of a business; assignments and values belong to one environment.
CREATE TABLE roles (
    business_id     TEXT    NOT NULL,
    id              TEXT    NOT NULL,
    key             TEXT    NOT NULL,
    name            TEXT    NOT NULL,
    description     TEXT,
    is_default_role BOOLEAN NOT NULL DEFAULT FALSE,
    is_creator_role BOOLEAN NOT NULL DEFAULT FALSE,
    created_at      BIGINT  NOT NULL,
    PRIMARY KEY (business_id, id),
    UNIQUE (business_id, key)
);

CREATE TABLE permissions (
    business_id TEXT   NOT NULL,
    id          TEXT   NOT NULL,
    key         TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    description TEXT,
    created_at  BIGINT NOT NULL,
    PRIMARY KEY (business_id, id),
    UNIQUE (business_id, key)
);

CREATE TABLE role_permissions (
    business_id   TEXT NOT NULL,
    role_id       TEXT NOT NULL,
    permission_id TEXT NOT NULL,
    PRIMARY KEY (business_id, role_id, permission_id)
);

CREATE TABLE member_roles (
    environment_id  TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    user_id         TEXT NOT NULL,
    role_id         TEXT NOT NULL,
    PRIMARY KEY (environment_id, organization_id, user_id, role_id)
);

CREATE TABLE member_permissions (
    environment_id  TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    user_id         TEXT NOT NULL,
    permission_id   TEXT NOT NULL,
    PRIMARY KEY (environment_id, organization_id, user_id, permission_id)
);

CREATE TABLE feature_flags (
    business_id          TEXT   NOT NULL,
    id                   TEXT   NOT NULL,
    key                  TEXT   NOT NULL,
    name                 TEXT   NOT NULL,
    description          TEXT,
    type                 TEXT   NOT NULL,
    default_value        TEXT   NOT NULL,
    allow_override_level TEXT   NOT NULL,
    created_at           BIGINT NOT NULL,
    PRIMARY KEY (business_id, id),
    UNIQUE (business_id, key)
);

-- subject: '' for the environment, an organization's id, a user's id.
CREATE TABLE feature_flag_values (
    environment_id TEXT NOT NULL,
    level          TEXT NOT NULL,
    subject        TEXT NOT NULL,
    flag_id        TEXT NOT NULL,
    value          TEXT NOT NULL,
    PRIMARY KEY (environment_id, level, subject, flag_id)
);

CREATE TABLE property_categories (
    business_id TEXT   NOT NULL,
    id          TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    context     TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    PRIMARY KEY (business_id, id)
);

CREATE TABLE properties (
    business_id       TEXT    NOT NULL,
    id                TEXT    NOT NULL,
    key               TEXT    NOT NULL,
    name              TEXT    NOT NULL,
    description       TEXT,
    context           TEXT    NOT NULL,
    type              TEXT    NOT NULL,
    category_id       TEXT    NOT NULL,
    is_private        BOOLEAN NOT NULL DEFAULT FALSE,
    is_kinde_property BOOLEAN NOT NULL DEFAULT FALSE,
    created_at        BIGINT  NOT NULL,
    PRIMARY KEY (business_id, id),
    UNIQUE (business_id, context, key)
);

-- subject: the id of the user, organization or application.
CREATE TABLE property_values (
    environment_id TEXT NOT NULL,
    context        TEXT NOT NULL,
    subject        TEXT NOT NULL,
    property_id    TEXT NOT NULL,
    value          TEXT NOT NULL,
    PRIMARY KEY (environment_id, context, subject, property_id)
);
