-- Programs from V0025 on work with this.
-- answered_hash: what state_hash was before the answer came, so that whoever comes back to it is led on. Tokens of a session
-- that is over are still to be given back; they are gone through in the order of their ids.
ALTER TABLE connected_app_sessions ADD COLUMN answered_hash TEXT;
CREATE INDEX connected_app_sessions_by_answer ON connected_app_sessions (environment_id, answered_hash)
    WHERE answered_hash IS NOT NULL;
CREATE INDEX connected_app_sessions_with_tokens ON connected_app_sessions (environment_id, connected_app_id, id)
    WHERE kept_sealed IS NOT NULL AND status <> 'asked';
