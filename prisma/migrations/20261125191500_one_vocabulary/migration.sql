-- One word for one thing (docs/glossary.md). Every row is kept; only names change.

ALTER TYPE "SourceStatus" RENAME VALUE 'COMMITTED' TO 'APPROVED';
ALTER TYPE "ProposalState" RENAME VALUE 'DROPPED' TO 'REJECTED';
ALTER TYPE "IntakeState" RENAME TO "ItemState";
ALTER TYPE "ItemState" RENAME VALUE 'AWAITED' TO 'UPLOADING';
ALTER TYPE "ItemState" RENAME VALUE 'WAITING' TO 'QUEUED';
ALTER TYPE "ItemState" RENAME VALUE 'TAKEN' TO 'DONE';
ALTER TYPE "AnchorClass" RENAME TO "MatchState";

ALTER TABLE "Intake" RENAME TO "Batch";
ALTER TABLE "IntakeItem" RENAME TO "BatchItem";
ALTER TABLE "Carry" RENAME TO "QuoteMatch";
ALTER TABLE "NoteCarry" RENAME TO "NoteMatch";
ALTER TABLE "OutlookEvidence" RENAME TO "Driver";
ALTER TABLE "Question" RENAME TO "Rfi";

ALTER TABLE "Source" RENAME "committedById" TO "approvedById";
ALTER TABLE "Source" RENAME "committedAt" TO "approvedAt";
ALTER TABLE "Source" RENAME "bands" TO "fingerprint";
ALTER TABLE "Proposal" RENAME "confidence" TO "certainty";
ALTER TABLE "Quote" RENAME "carriedFromId" TO "continuesId";
ALTER TABLE "Quote" RENAME "retractedAt" TO "removedAt";
ALTER TABLE "EvidenceLink" RENAME "removedAt" TO "unlinkedAt";
ALTER TABLE "QuoteMatch" RENAME "anchor" TO "state";
ALTER TABLE "QuoteMatch" RENAME "droppedById" TO "leftBehindById";
ALTER TABLE "QuoteMatch" RENAME "droppedAt" TO "leftBehindAt";
ALTER TABLE "NoteMatch" RENAME "anchor" TO "state";
ALTER TABLE "NoteMatch" RENAME "left" TO "leftBehind";
ALTER TABLE "BatchItem" RENAME "intakeId" TO "batchId";
ALTER TABLE "Speaker" RENAME "withinId" TO "describedInId";
ALTER TABLE "OutlookRevision" RENAME "question" TO "wording";
ALTER TABLE "OutlookRevision" RENAME "horizon" TO "closesOn";
ALTER TABLE "Driver" RENAME "outlookId" TO "revisionId";
ALTER TABLE "Dissent" RENAME "outlookId" TO "revisionId";
ALTER TABLE "Note" RENAME "resolvedAt" TO "closedAt";

ALTER TABLE "QuoteMatch" RENAME CONSTRAINT carry_similarity TO quote_match_similarity;
ALTER TABLE "NoteMatch" RENAME CONSTRAINT note_carry_similarity TO note_match_similarity;
ALTER TABLE "NoteMatch" RENAME CONSTRAINT note_carry_found TO note_match_found;
ALTER TABLE "NoteMatch" RENAME CONSTRAINT note_carry_placed TO note_match_placed;
ALTER TABLE "NoteMatch" RENAME CONSTRAINT note_carry_span TO note_match_span;
ALTER TABLE "Proposal" RENAME CONSTRAINT proposal_confidence TO proposal_certainty;

-- The names that Prisma derives from tables and columns follow.
DO $$
DECLARE
  pairs CONSTANT text[][] := ARRAY[
    ['IntakeItem', 'BatchItem'], ['Intake', 'Batch'], ['NoteCarry', 'NoteMatch'],
    ['Carry', 'QuoteMatch'], ['OutlookEvidence', 'Driver'], ['Question', 'Rfi'],
    ['committedById', 'approvedById'], ['carriedFromId', 'continuesId'],
    ['droppedById', 'leftBehindById'], ['intakeId', 'batchId'], ['withinId', 'describedInId'],
    ['outlookId', 'revisionId'], ['bands', 'fingerprint'], ['_anchor_', '_state_'],
    ['_left_', '_leftBehind_'], ['_retractedAt_', '_removedAt_'],
    ['OutlookRevision_question', 'OutlookRevision_wording'], ['Proposal_confidence', 'Proposal_certainty']];
  pair text[];
  renamed text;
  r record;
BEGIN
  FOR r IN SELECT conrelid::regclass AS relation, conname AS name FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conname ~ '^[A-Z]' LOOP
    renamed := r.name;
    FOREACH pair SLICE 1 IN ARRAY pairs LOOP renamed := replace(renamed, pair[1], pair[2]); END LOOP;
    IF renamed <> r.name THEN
      EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', r.relation, r.name, renamed);
    END IF;
  END LOOP;
  FOR r IN SELECT c.oid::regclass AS relation, c.relname AS name FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'i' AND c.relname ~ '^[A-Z]' LOOP
    renamed := r.name;
    FOREACH pair SLICE 1 IN ARRAY pairs LOOP renamed := replace(renamed, pair[1], pair[2]); END LOOP;
    IF renamed <> r.name THEN
      EXECUTE format('ALTER INDEX %s RENAME TO %I', r.relation, renamed);
    END IF;
  END LOOP;
END $$;

-- What rests on which quotation: a revision, and a note.
DROP VIEW outlook_rests;
CREATE VIEW revision_rests_on AS
  SELECT d."revisionId", q."number", q."credibility", q."sourceId"
  FROM "Driver" d JOIN "Quote" q ON q."id" = d."quoteId"
  UNION ALL
  SELECT o."id", q."number", q."credibility", q."sourceId"
  FROM "OutlookRevision" o
  JOIN "Quote" q ON q."number" = ANY (o."citations") AND o."citations" @> ARRAY[q."number"]
  UNION ALL
  SELECT o."id", q."number", q."credibility", q."sourceId"
  FROM "Issue" i
  JOIN "OutlookRevision" o ON o."issueId" = i."id"
    AND o."number" = (SELECT max(l."number") FROM "OutlookRevision" l WHERE l."issueId" = i."id")
  JOIN "Quote" q ON q."number" = ANY (i."citations") AND i."citations" @> ARRAY[q."number"];
ALTER VIEW note_rests RENAME TO note_rests_on;

-- The text of a function names columns, so it is written again.
CREATE OR REPLACE FUNCTION quote_line(quote text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  WITH RECURSIVE line AS (
    SELECT q."id", q."continuesId" FROM "Quote" q WHERE q."id" = quote
    UNION
    SELECT q."id", q."continuesId" FROM line l JOIN "Quote" q ON q."id" = l."continuesId"
  )
  SELECT l."id" FROM line l
$$;

CREATE OR REPLACE FUNCTION threads_in(source text)
RETURNS TABLE ("noteId" text, "start" int, "end" int, "quoteId" text) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE continued AS (
    SELECT q."id" AS here, q."continuesId" AS earlier FROM "Quote" q
    WHERE q."sourceId" = source AND q."removedAt" IS NULL AND q."continuesId" IS NOT NULL
    UNION
    SELECT c.here, q."continuesId" FROM continued c JOIN "Quote" q ON q."id" = c.earlier
    WHERE q."continuesId" IS NOT NULL
  )
  SELECT n."id", n."start", n."end", NULL FROM "Note" n
  WHERE n."sourceId" = source AND n."parentId" IS NULL
  UNION ALL
  SELECT n."id", q."start", q."end", q."id" FROM "Quote" q JOIN "Note" n ON n."quoteId" = q."id"
  WHERE q."sourceId" = source AND n."parentId" IS NULL
  UNION ALL
  SELECT n."id", q."start", q."end", q."id" FROM continued c
  JOIN "Quote" q ON q."id" = c.here JOIN "Note" n ON n."quoteId" = c.earlier
  WHERE n."parentId" IS NULL
  UNION ALL
  SELECT m."noteId", CASE WHEN NOT m."leftBehind" THEN m."start" END,
    CASE WHEN NOT m."leftBehind" THEN m."end" END, NULL
  FROM "NoteMatch" m WHERE m."sourceId" = source
$$;

DROP TRIGGER told ON "BatchItem";
DROP TRIGGER told ON "Batch";
DROP FUNCTION tell_intake();
DROP FUNCTION tell_put_away();
CREATE FUNCTION tell_batch_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('batch', NEW."batchId")::text);
  RETURN NULL;
END $$;
CREATE FUNCTION tell_batch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('batch', NEW."id")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER INSERT OR UPDATE ON "BatchItem" FOR EACH ROW EXECUTE FUNCTION tell_batch_item();
CREATE TRIGGER told AFTER UPDATE ON "Batch" FOR EACH ROW EXECUTE FUNCTION tell_batch();

-- The history keeps every event; its verbs and states take their new names, and webhooks listen to them.
CREATE TEMPORARY TABLE renamed_verb (old text PRIMARY KEY, new text NOT NULL);
INSERT INTO renamed_verb VALUES
  ('source.committed', 'source.approved'), ('source.uncommitted', 'source.reopened'),
  ('source.discarded', 'draft.discarded'), ('source.reopened', 'draft.restored'),
  ('source.described', 'source.edited'), ('source.regraded', 'source.graded'),
  ('quote.regraded', 'quote.graded'), ('quote.retracted', 'quote.removed'),
  ('carry.placed', 'quote-match.placed'), ('carry.dropped', 'quote-match.left-behind'),
  ('carry.kept', 'quote-match.restored'), ('thread.placed', 'note-match.placed'),
  ('thread.left', 'note-match.left-behind'), ('thread.kept', 'note-match.restored'),
  ('threads.unplaced', 'note-matches.unplaced'), ('intake.opened', 'batch.opened'),
  ('intake.retried', 'item.retried'), ('intake.dismissed', 'batch.dismissed'),
  ('note.resolved', 'note.closed'), ('evidence.reassessed', 'evidence.relation-changed'),
  ('speaker.restored', 'speaker.move-undone');
ALTER TABLE "Event" DISABLE TRIGGER append_only;
UPDATE "Event" e SET "verb" = v.new, "details" = jsonb_set(e."details"::jsonb, '{verb}', to_jsonb(v.new))
FROM renamed_verb v WHERE e."verb" = v.old;
UPDATE "Event" SET "details" = replace("details"::text, '"DROPPED"', '"REJECTED"')::jsonb
WHERE "verb" IN ('proposals.decided', 'proposals.undone');
ALTER TABLE "Event" ENABLE TRIGGER append_only;
UPDATE "Webhook" w SET "verbs" = ARRAY(
  SELECT coalesce(v.new, heard.verb)
  FROM unnest(w."verbs") WITH ORDINALITY heard(verb, place) LEFT JOIN renamed_verb v ON v.old = heard.verb
  ORDER BY heard.place);
DROP TABLE renamed_verb;

-- Its condition names verbs: all that the history of grades asks for, or it would not be used.
DROP INDEX event_of_standing;
CREATE INDEX event_of_grades ON "Event" ("sourceId", "verb", "id")
  WHERE "issueId" IS NULL AND "verb" IN ('source.withdrawn', 'source.restored', 'source.graded',
    'quote.graded', 'quote.removed', 'quote.restored', 'quote.corrected', 'quote.correction-undone');
