-- Which values a flag has: so that deleting it reads no other rows.
CREATE INDEX feature_flag_values_by_flag ON feature_flag_values (environment_id, flag_id);
