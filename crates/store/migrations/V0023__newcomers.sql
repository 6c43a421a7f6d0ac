-- When all that a user was signed in to was last ended at once: what was proved before counts no more in a flow that goes on.
ALTER TABLE users ADD COLUMN sessions_ended_at BIGINT;

-- Whether the user came to be in a sign-in that has not got to its end yet. Where such a user belongs is settled there.
ALTER TABLE users ADD COLUMN is_newcomer BOOLEAN NOT NULL DEFAULT FALSE;

-- Where the code went with which a session began, if it did with one: a code to the same place is no second factor in it.
ALTER TABLE sessions ADD COLUMN first_contact TEXT;
