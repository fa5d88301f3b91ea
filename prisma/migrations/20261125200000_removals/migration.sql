-- One record for each act that takes quotations, evidence or a source out of the desk. The rows point to it.
CREATE TYPE "RemovalAct" AS ENUM ('QUOTE_REMOVED', 'SOURCE_REOPENED', 'SOURCE_WITHDRAWN', 'EVIDENCE_UNLINKED', 'EVIDENCE_MOVED');

CREATE TABLE "Removal" (
    "id" SERIAL NOT NULL,
    "act" "RemovalAct" NOT NULL,
    "sourceId" TEXT NOT NULL,
    "quoteId" TEXT,
    "reason" TEXT,
    "removedById" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "restoredById" TEXT,
    "restoredAt" TIMESTAMPTZ(3),
    -- The event and issue that an act of the history comes from; only for this migration.
    "eventId" BIGINT,
    "issueId" TEXT,

    CONSTRAINT "Removal_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "Quote" ADD COLUMN "removalId" INTEGER;
ALTER TABLE "EvidenceLink" ADD COLUMN "removalId" INTEGER;
ALTER TABLE "Source" ADD COLUMN "removalId" INTEGER;
ALTER TABLE "Proposal" ADD COLUMN "removalId" INTEGER;
CREATE INDEX "Removal_sourceId_act_idx" ON "Removal"("sourceId", "act");
CREATE INDEX "Removal_quoteId_idx" ON "Removal"("quoteId");
CREATE INDEX "Removal_removedById_idx" ON "Removal"("removedById");
CREATE INDEX "Removal_restoredById_idx" ON "Removal"("restoredById");
CREATE INDEX "Quote_removalId_idx" ON "Quote"("removalId");
CREATE INDEX "EvidenceLink_removalId_idx" ON "EvidenceLink"("removalId");
CREATE INDEX "Source_removalId_idx" ON "Source"("removalId");
CREATE INDEX "Proposal_removalId_idx" ON "Proposal"("removalId");

-- The history says who did what, when and why. An event on an issue repeats the one on the source, except that
-- evidence is unlinked from an issue alone.
INSERT INTO "Removal" ("act", "sourceId", "quoteId", "reason", "removedById", "removedAt", "eventId", "issueId")
SELECT e.act::"RemovalAct", coalesce(q."sourceId", e."sourceId"), q."id", e.details ->> 'reason',
  e."actorId", e.at, e.id, e."issueId"
FROM (
  SELECT v.act, e.*, CASE WHEN v.quoted THEN (e.details ->> 'quote')::int END AS number
  FROM "Event" e JOIN (VALUES
    ('quote.removed', 'QUOTE_REMOVED', true), ('source.reopened', 'SOURCE_REOPENED', false),
    ('source.withdrawn', 'SOURCE_WITHDRAWN', false), ('evidence.unlinked', 'EVIDENCE_UNLINKED', true)
  ) v(verb, act, quoted) ON v.verb = e.verb
  WHERE (e."issueId" IS NULL) = (e.verb <> 'evidence.unlinked')
) e LEFT JOIN "Quote" q ON q."number" = e.number
WHERE q."id" IS NOT NULL OR (e.number IS NULL AND e."sourceId" IS NOT NULL)
ORDER BY e.id;

-- Evidence moves when a later version is approved, or when its quotation is restored.
INSERT INTO "Removal" ("act", "sourceId", "quoteId", "removedById", "removedAt", "eventId")
SELECT 'EVIDENCE_MOVED', c."sourceId", c."id", e."actorId", e.at, e.id
FROM "Quote" c JOIN "Event" e ON e."sourceId" = c."sourceId" AND e."issueId" IS NULL
WHERE c."continuesId" IS NOT NULL AND c."removedAt" IS NULL
  AND (e.verb = 'source.approved'
    OR (e.verb = 'quote.restored' AND e.details @> jsonb_build_object('quote', c."number")))
ORDER BY e.id;

UPDATE "Quote" q SET "removalId" = (
  SELECT r."id" FROM "Removal" r
  WHERE (r."act" = 'QUOTE_REMOVED' AND r."quoteId" = q."id")
    OR (r."act" = 'SOURCE_REOPENED' AND r."sourceId" = q."sourceId")
  ORDER BY abs(extract(epoch FROM r."removedAt" - q."removedAt")), r."id" DESC LIMIT 1)
WHERE q."removedAt" IS NOT NULL;

-- Without an event: when the row says, by the last person who did something to the source.
INSERT INTO "Removal" ("act", "sourceId", "quoteId", "removedById", "removedAt")
SELECT 'QUOTE_REMOVED', s."id", q."id", coalesce((SELECT e."actorId" FROM "Event" e
  WHERE e."sourceId" = s."id" ORDER BY e.id DESC LIMIT 1), s."addedById"), q."removedAt"
FROM "Quote" q JOIN "Source" s ON s."id" = q."sourceId"
WHERE q."removedAt" IS NOT NULL AND q."removalId" IS NULL;
UPDATE "Quote" q SET "removalId" = r."id" FROM "Removal" r
WHERE q."removedAt" IS NOT NULL AND q."removalId" IS NULL AND r."quoteId" = q."id" AND r."eventId" IS NULL;

-- A link that went at the same instant as its quotation went by the same act; another by the act nearest to it,
-- recorded within moments.
UPDATE "EvidenceLink" l SET "removalId" = q."removalId" FROM "Quote" q
WHERE q."id" = l."quoteId" AND l."unlinkedAt" = q."removedAt";
UPDATE "EvidenceLink" l SET "removalId" = (
  SELECT r."id" FROM (
    SELECT r.* FROM "Removal" r WHERE r."quoteId" = l."quoteId" AND (r."act" = 'QUOTE_REMOVED'
      OR (r."act" = 'EVIDENCE_UNLINKED' AND r."issueId" = l."issueId"))
    UNION ALL
    SELECT r.* FROM "Quote" q
    JOIN "Removal" r ON r."sourceId" = q."sourceId" AND r."act" = 'SOURCE_REOPENED'
    WHERE q."id" = l."quoteId"
    UNION ALL
    SELECT r.* FROM "Quote" c
    JOIN "EvidenceLink" m ON m."quoteId" = c."id" AND m."issueId" = l."issueId"
    JOIN "Removal" r ON r."quoteId" = c."id" AND r."act" = 'EVIDENCE_MOVED'
    WHERE c."continuesId" = l."quoteId"
  ) r
  WHERE abs(extract(epoch FROM r."removedAt" - l."unlinkedAt")) < 60
  ORDER BY abs(extract(epoch FROM r."removedAt" - l."unlinkedAt")), r."id" DESC LIMIT 1)
WHERE l."unlinkedAt" IS NOT NULL AND l."removalId" IS NULL;
DELETE FROM "Removal" r WHERE r."act" = 'EVIDENCE_MOVED'
  AND NOT EXISTS (SELECT FROM "EvidenceLink" l WHERE l."removalId" = r."id");

INSERT INTO "Removal" ("act", "sourceId", "quoteId", "removedById", "removedAt", "issueId")
SELECT 'EVIDENCE_UNLINKED', q."sourceId", q."id", coalesce((SELECT e."actorId" FROM "Event" e
  WHERE e."sourceId" = q."sourceId" AND e."issueId" = l."issueId" ORDER BY e.id DESC LIMIT 1),
  l."linkedById"), l."unlinkedAt", l."issueId"
FROM "EvidenceLink" l JOIN "Quote" q ON q."id" = l."quoteId"
WHERE l."unlinkedAt" IS NOT NULL AND l."removalId" IS NULL;
UPDATE "EvidenceLink" l SET "removalId" = r."id" FROM "Removal" r
WHERE l."unlinkedAt" IS NOT NULL AND l."removalId" IS NULL AND r."act" = 'EVIDENCE_UNLINKED'
  AND r."quoteId" = l."quoteId" AND r."issueId" = l."issueId" AND r."eventId" IS NULL;

INSERT INTO "Removal" ("act", "sourceId", "removedById", "removedAt")
SELECT 'SOURCE_WITHDRAWN', s."id", coalesce(e."actorId", s."addedById"), coalesce(e.at, now())
FROM "Source" s LEFT JOIN LATERAL (SELECT e.* FROM "Event" e
  WHERE e."sourceId" = s."id" ORDER BY e.id DESC LIMIT 1) e ON true
WHERE s."status" = 'WITHDRAWN' AND NOT EXISTS (SELECT FROM "Removal" r
  WHERE r."sourceId" = s."id" AND r."act" = 'SOURCE_WITHDRAWN');
UPDATE "Source" s SET "removalId" = (
  SELECT max(r."id") FROM "Removal" r WHERE r."sourceId" = s."id" AND r."act" =
    (CASE s."status" WHEN 'WITHDRAWN' THEN 'SOURCE_WITHDRAWN' ELSE 'SOURCE_REOPENED' END)::"RemovalAct")
WHERE s."status" <> 'APPROVED';

-- An act by which nothing is out any more was undone by the next event that does so.
UPDATE "Removal" r SET "restoredById" = b."actorId", "restoredAt" = b.at
FROM (
  SELECT r."id", e."actorId", e.at FROM "Removal" r LEFT JOIN "Quote" q ON q."id" = r."quoteId"
  CROSS JOIN LATERAL (
    SELECT e.* FROM "Event" e
    WHERE e.id > r."eventId" AND e."sourceId" = r."sourceId"
      AND e."issueId" IS NOT DISTINCT FROM r."issueId"
      AND (q."id" IS NULL OR e.verb = 'source.approved'
        OR e.details @> jsonb_build_object('quote', q."number"))
      AND e.verb = ANY (CASE r."act"
        WHEN 'QUOTE_REMOVED' THEN ARRAY['quote.restored', 'quote.marked', 'source.approved']
        WHEN 'SOURCE_REOPENED' THEN ARRAY['source.approved']
        WHEN 'SOURCE_WITHDRAWN' THEN ARRAY['source.restored']
        WHEN 'EVIDENCE_UNLINKED' THEN ARRAY['evidence.relinked', 'evidence.linked']
        ELSE '{}' END)
    ORDER BY (e.verb = 'source.approved'), e.id LIMIT 1) e
  WHERE CASE
    WHEN r."act" IN ('SOURCE_REOPENED', 'SOURCE_WITHDRAWN')
      THEN NOT EXISTS (SELECT FROM "Source" s WHERE s."removalId" = r."id")
    WHEN r."act" = 'QUOTE_REMOVED'
      THEN NOT EXISTS (SELECT FROM "Quote" q WHERE q."removalId" = r."id")
    ELSE NOT EXISTS (SELECT FROM "EvidenceLink" l WHERE l."removalId" = r."id") END
) b WHERE b."id" = r."id";

-- A proposal pointed to the removal by a text among its reasons.
UPDATE "Proposal" p SET "removalId" = t.removal, "because" = array_remove(p."because", t.told)
FROM (
  SELECT DISTINCT ON (p."id") p."id", b.told, r."id" AS removal
  FROM "Proposal" p CROSS JOIN unnest(p."because") WITH ORDINALITY b(told, ordinal)
  JOIN "Quote" q ON q."number" = substring(b.told FROM '^Q(\d{1,9}) was taken back: ')::int
  JOIN "Removal" r ON r."quoteId" = q."id" AND r."act" = 'QUOTE_REMOVED' AND r."restoredAt" IS NULL
  ORDER BY p."id", b.ordinal DESC, r."id" DESC
) t WHERE t."id" = p."id";

-- The texts of functions and the conditions of indexes name columns.
DROP INDEX quote_once;
CREATE UNIQUE INDEX quote_once ON "Quote" ("sourceId", "start", "end") WHERE "removalId" IS NULL;
CREATE OR REPLACE FUNCTION threads_in(source text)
RETURNS TABLE ("noteId" text, "start" int, "end" int, "quoteId" text) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE continued AS (
    SELECT q."id" AS here, q."continuesId" AS earlier FROM "Quote" q
    WHERE q."sourceId" = source AND q."removalId" IS NULL AND q."continuesId" IS NOT NULL
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

ALTER TABLE "Quote" DROP COLUMN "removedAt";
ALTER TABLE "EvidenceLink" DROP COLUMN "unlinkedAt";
ALTER TABLE "Removal" DROP COLUMN "eventId", DROP COLUMN "issueId";

ALTER TABLE "Removal" ADD CONSTRAINT "Removal_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Removal" ADD CONSTRAINT "Removal_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Removal" ADD CONSTRAINT "Removal_removedById_fkey" FOREIGN KEY ("removedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Removal" ADD CONSTRAINT "Removal_restoredById_fkey" FOREIGN KEY ("restoredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_removalId_fkey" FOREIGN KEY ("removalId") REFERENCES "Removal"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_removalId_fkey" FOREIGN KEY ("removalId") REFERENCES "Removal"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Source" ADD CONSTRAINT "Source_removalId_fkey" FOREIGN KEY ("removalId") REFERENCES "Removal"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_removalId_fkey" FOREIGN KEY ("removalId") REFERENCES "Removal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TRIGGER never_deleted BEFORE DELETE ON "Removal"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Why an item failed is a code, which decides whether it can be tried again; its sentence is for the reader.
CREATE TYPE "ItemFailure" AS ENUM ('NOT_UPLOADED', 'TOO_LARGE', 'UNREADABLE', 'BAD_ADDRESS', 'PAGE_FAILED', 'NO_ACCESS', 'INTERRUPTED');
ALTER TABLE "BatchItem" ADD COLUMN "failure" "ItemFailure";
UPDATE "BatchItem" SET "failure" = (CASE
  WHEN "reason" LIKE 'Who % can no longer sign in%' THEN 'NO_ACCESS'
  WHEN "reason" LIKE 'The desk failed at this each time%' THEN 'INTERRUPTED'
  WHEN "url" IS NOT NULL AND "reason" ~ '^(This address is not on the public web|This is not an address of a page|This address carries a user name|The desk fetches from the usual ports)'
    THEN 'BAD_ADDRESS'
  WHEN "url" IS NOT NULL THEN 'PAGE_FAILED'
  WHEN "uploadId" IS NOT NULL THEN 'INTERRUPTED'
  WHEN "reason" LIKE 'It was not uploaded%' THEN 'NOT_UPLOADED'
  WHEN "reason" ~ '^It is over (10|40) MB' THEN 'TOO_LARGE'
  ELSE 'UNREADABLE' END)::"ItemFailure"
WHERE "state" = 'FAILED';
ALTER TABLE "BatchItem" ADD CONSTRAINT batch_item_failure CHECK (("state" = 'FAILED') = ("failure" IS NOT NULL));
