-- Policies of an organization that differ from those of its environment.
ALTER TABLE organizations ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
