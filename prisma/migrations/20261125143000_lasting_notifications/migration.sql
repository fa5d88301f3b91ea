-- AlterTable
ALTER TABLE "Notification" ADD COLUMN "details" JSONB;

-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN "foundSpeaker" TEXT;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN "inherited" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- A notification was told for each issue that a happening touched, and its inbox looked up each time
-- what it meant. Now each happening is told once to each person, and keeps what it meant then: as far
-- as it can still be known, for those that are there.
CREATE TEMP TABLE told AS
  SELECT t."id", t."userId", t."readAt", e."at", e."verb", e."details", e."sourceId",
    CASE WHEN e."verb" LIKE 'quote.%' THEN (e."details" ->> 'quote')::int END AS number,
    coalesce(CASE
      WHEN e."verb" IN ('quote.superseded', 'threads.unplaced') THEN (
        SELECT max(c."id") FROM "Event" c JOIN "Source" l ON l."id" = c."sourceId"
        WHERE c."verb" = 'source.committed' AND c."issueId" IS NULL AND c."id" < e."id"
          AND CASE e."verb" WHEN 'threads.unplaced' THEN l."id" = e."details" ->> 'in'
            ELSE l."supersedesId" = e."sourceId" END)
      ELSE (
        SELECT max(h."id") FROM "Event" h
        WHERE h."sourceId" = e."sourceId" AND h."issueId" IS NULL AND h."id" <= e."id"
          AND h."verb" = e."verb" AND h."actorId" = e."actorId" AND h."details" = e."details")
    END, e."id") AS happening
  FROM "Notification" t JOIN "Event" e ON e."id" = t."eventId";

DELETE FROM "Notification";

INSERT INTO "Notification" ("id", "userId", "eventId", "readAt", "details")
SELECT h."id", h."userId", h.happening, h."readAt", jsonb_build_object(
  'judgements', (
    SELECT coalesce(jsonb_agg(jsonb_build_object(
      'issue', i."id", 'title', i."title", 'number', j.number) ORDER BY i."title"), '[]')
    FROM (
      SELECT o."issueId", max(o."number") AS number FROM "OutlookRevision" o
      WHERE o."authorId" = h."userId" AND o."createdAt" <= h."at" AND EXISTS (
        SELECT 1 FROM outlook_rests r JOIN told t ON t."userId" = h."userId" AND t.happening = h.happening
        WHERE r."outlookId" = o."id" AND r."sourceId" = t."sourceId"
          AND (t.number IS NULL OR r."number" = t.number))
      GROUP BY o."issueId") j
    JOIN "Issue" i ON i."id" = j."issueId"),
  'notes', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', n."id",
      'title', coalesce(i."title", s."title", '')) ORDER BY n."id"), '[]')
    FROM "Note" n LEFT JOIN "Issue" i ON i."id" = n."issueId"
    LEFT JOIN "Quote" q ON q."id" = n."quoteId"
    LEFT JOIN "Source" s ON s."id" = coalesce(n."sourceId", q."sourceId")
    WHERE n."authorId" = h."userId" AND n."createdAt" <= h."at"
      AND (n."deletedAt" IS NULL OR n."deletedAt" > h."at") AND EXISTS (
        SELECT 1 FROM note_rests r JOIN told t ON t."userId" = h."userId" AND t.happening = h.happening
        WHERE r."noteId" = n."id" AND r."sourceId" = t."sourceId"
          AND (t.number IS NULL OR r."number" = t.number)
          AND t."verb" <> 'threads.unplaced'))
  ) || CASE WHEN h.earlier IS NULL THEN '{}' ELSE jsonb_build_object('version', jsonb_build_object(
    'earlier', h.earlier, 'altered', h.altered, 'leftOut', h."leftOut", 'unplaced', h.unplaced)) END
FROM (
  SELECT min(t."id") AS "id", t."userId", t.happening, max(t."at") AS "at",
    CASE WHEN bool_and(t."readAt" IS NOT NULL) THEN max(t."readAt") END AS "readAt",
    -- Set where the approval of a later version stands for it: its sentence is of the version then.
    (SELECT b."title" FROM "Event" c JOIN "Source" l ON l."id" = c."sourceId"
      JOIN "Source" b ON b."id" = l."supersedesId"
      WHERE c."id" = t.happening AND c."verb" = 'source.committed') AS earlier,
    coalesce(jsonb_agg(DISTINCT jsonb_build_object('quote', t.number, 'by', t."details" -> 'by'))
      FILTER (WHERE t."details" ->> 'by' IS NOT NULL), '[]') AS altered,
    coalesce(jsonb_agg(DISTINCT t.number)
      FILTER (WHERE t."verb" = 'quote.superseded' AND t."details" ->> 'by' IS NULL), '[]') AS "leftOut",
    coalesce(sum((t."details" ->> 'notes')::int)
      FILTER (WHERE t."verb" = 'threads.unplaced'), 0) AS unplaced
  FROM told t GROUP BY t."userId", t.happening) h;

DROP TABLE told;

-- What was undone before anybody read of it need not be read any more.
WITH standing AS (
  SELECT e."id", e."verb", lag(e."id") OVER source AS before, lead(e."id") OVER source AS after
  FROM "Event" e
  WHERE e."issueId" IS NULL AND e."verb" IN ('source.withdrawn', 'source.restored')
  WINDOW source AS (PARTITION BY e."sourceId" ORDER BY e."id"))
DELETE FROM "Notification" t USING standing s
WHERE s."id" = t."eventId" AND t."readAt" IS NULL AND (s.after IS NOT NULL
  OR s."verb" = 'source.restored' AND EXISTS (SELECT 1 FROM "Notification" w
    WHERE w."eventId" = s.before AND w."userId" = t."userId" AND w."readAt" IS NULL));

ALTER TABLE "Notification" ALTER COLUMN "details" SET NOT NULL;

-- Whom the extraction heard: the speaker before the first correction, where there was one.
UPDATE "Proposal" p SET "foundSpeaker" = coalesce((
  SELECT coalesce(e."details" -> 'changes' -> 'speakerName' -> 'from', e."details" -> 'from')
  FROM "Event" e
  WHERE e."sourceId" = p."sourceId" AND e."issueId" IS NULL AND (
    e."verb" = 'proposal.corrected' AND (e."details" ->> 'proposal')::int = p."ordinal"
      AND e."details" -> 'changes' ? 'speakerName'
    OR e."verb" = 'proposals.renamed' AND e."details" -> 'proposals' @> to_jsonb(p."ordinal"))
  ORDER BY e."id" LIMIT 1), to_jsonb(p."speakerName")) #>> '{}';
