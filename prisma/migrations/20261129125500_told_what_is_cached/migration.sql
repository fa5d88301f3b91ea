-- What processes cache is called that; "kept" is what reviewers do to an issue of a proposal.
ALTER FUNCTION tell_kept() RENAME TO tell_cached;
CREATE OR REPLACE FUNCTION tell_cached() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('cached', TG_ARGV[0]);
  RETURN NULL;
END $$;
