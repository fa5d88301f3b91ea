-- The list of the issues that a person follows changes with it, in all their tabs.
CREATE OR REPLACE FUNCTION tell_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('issue', NEW."issueId", 'source', NEW."sourceId",
    'follower', NEW."userId", 'tx', pg_current_xact_id()::text)::text);
  RETURN NULL;
END $$;
