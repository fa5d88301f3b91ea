-- An announcement names the event and its transaction, so that an open page can tell whether it already shows the
-- change. Events don't become visible in the order of their numbers: a later one may be committed first.
CREATE OR REPLACE FUNCTION tell_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('event', NEW."id"::text, 'tx', pg_current_xact_id()::text)::text);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION tell_batch_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk',
    json_build_object('batch', NEW."batchId", 'tx', pg_current_xact_id()::text)::text);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION tell_batch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('batch', NEW."id", 'tx', pg_current_xact_id()::text)::text);
  RETURN NULL;
END $$;

-- Announces whose inbox has changed, once per person and statement.
CREATE FUNCTION tell_inbox() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE person text;
BEGIN
  FOR person IN SELECT DISTINCT "userId" FROM changed LOOP
    PERFORM pg_notify('desk', json_build_object('inbox', person, 'tx', pg_current_xact_id()::text)::text);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER told_added AFTER INSERT ON "Notification" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tell_inbox();
CREATE TRIGGER told_changed AFTER UPDATE ON "Notification" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tell_inbox();
CREATE TRIGGER told_removed AFTER DELETE ON "Notification" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tell_inbox();

-- A record's page shows who follows it.
CREATE FUNCTION tell_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('issue', NEW."issueId", 'source', NEW."sourceId",
    'tx', pg_current_xact_id()::text)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER INSERT OR UPDATE OF "following" ON "Follow"
  FOR EACH ROW EXECUTE FUNCTION tell_follow();

-- The open questions of the desk, oldest first. Prisma knows no partial index.
CREATE INDEX note_open_questions ON "Note" ("createdAt", "id")
  WHERE "kind" = 'QUESTION' AND "closedAt" IS NULL AND "deletedAt" IS NULL;
