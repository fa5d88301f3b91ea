-- The numbers that prose cites: [Q12] is 12. The same marks as lib/tradecraft/citations.ts reads.
CREATE FUNCTION cited_numbers(VARIADIC texts text[]) RETURNS int[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT mark[1]::int), '{}')
  FROM unnest(texts) AS t, regexp_matches(t, '\[Q(\d{1,9})\]', 'g') AS mark
$$;

-- What rests on a quote is found by these numbers. Generated, so that no path that writes words can
-- forget them. Prisma knows no generated column; to it, this is a column with a default.
ALTER TABLE "OutlookRevision" ADD COLUMN "citations" INTEGER[]
  GENERATED ALWAYS AS (cited_numbers("judgement", "rationale", "confidenceBasis")) STORED;
ALTER TABLE "Issue" ADD COLUMN "citations" INTEGER[]
  GENERATED ALWAYS AS (cited_numbers("bottomLine")) STORED;
ALTER TABLE "Note" ADD COLUMN "citations" INTEGER[]
  GENERATED ALWAYS AS (cited_numbers("body")) STORED;

-- CreateIndex
CREATE INDEX "Issue_citations_idx" ON "Issue" USING GIN ("citations");

-- CreateIndex
CREATE INDEX "Note_citations_idx" ON "Note" USING GIN ("citations");

-- CreateIndex
CREATE INDEX "OutlookRevision_citations_idx" ON "OutlookRevision" USING GIN ("citations");

-- CreateIndex
CREATE INDEX "Notification_userId_readAt_idx" ON "Notification"("userId", "readAt");

-- Each page that shows a judgement asks what became of its sources: of their many events, these few.
-- Prisma knows no partial index.
CREATE INDEX event_of_standing ON "Event" ("sourceId", "verb", "id")
  WHERE "issueId" IS NULL
    AND "verb" IN ('source.withdrawn', 'source.restored', 'source.regraded', 'quote.regraded');

-- What rests on what, said once for marks, lists and notices. The doubled conditions on citations let
-- an index serve either way: from words to the quotes that they cite, and back.

-- An outlook rests on the quotes that moved it and on those that its words cite; a current one also
-- on those that the issue's bottom line cites.
CREATE VIEW outlook_rests AS
  SELECT m."outlookId", q."number", q."credibility", q."sourceId"
  FROM "OutlookEvidence" m JOIN "Quote" q ON q."id" = m."quoteId"
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

-- A note rests on the quotes that it cites, on the quote that it stands on, and on the source whose
-- words it stands on, which has no number.
CREATE VIEW note_rests AS
  SELECT n."id" AS "noteId", q."number", q."credibility", q."sourceId"
  FROM "Note" n
  JOIN "Quote" q ON q."number" = ANY (n."citations") AND n."citations" @> ARRAY[q."number"]
  UNION ALL
  SELECT n."id", q."number", q."credibility", q."sourceId"
  FROM "Note" n JOIN "Quote" q ON q."id" = n."quoteId"
  UNION ALL
  SELECT n."id", NULL, NULL, n."sourceId" FROM "Note" n WHERE n."sourceId" IS NOT NULL;
