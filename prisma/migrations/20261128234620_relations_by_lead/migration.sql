-- AlterTable
ALTER TABLE "EvidenceLink" ADD COLUMN "earlierLeadId" TEXT;

-- CreateIndex
CREATE INDEX "EvidenceLink_earlierLeadId_idx" ON "EvidenceLink"("earlierLeadId");

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_earlierLeadId_fkey" FOREIGN KEY ("earlierLeadId") REFERENCES "Forecast"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What led when a relation was last judged: the forecast that the next change of the lead replaced, if there was one.
-- A relation that a later version of an article took over was judged when the earlier quotation's was.
WITH RECURSIVE link AS (
  SELECT l."id", l."issueId", l."relation", l."quoteId", q."continuesId", l."createdAt",
    (SELECT max(e."at") FROM "Event" e
      WHERE e."issueId" = l."issueId" AND e."verb" IN ('evidence.linked', 'evidence.relation-changed')
        AND (e."details" ->> 'quote')::int = q."number") AS said
  FROM "EvidenceLink" l JOIN "Quote" q ON q."id" = l."quoteId"
), taken AS (
  SELECT l."id", earlier."id" AS "from"
  FROM link l JOIN link earlier ON earlier."quoteId" = l."continuesId"
    AND earlier."issueId" = l."issueId" AND earlier."relation" = l."relation"
  WHERE l.said IS NULL
), judged AS (
  SELECT l."id", l."issueId", coalesce(l.said, l."createdAt") AS at
  FROM link l WHERE NOT EXISTS (SELECT FROM taken t WHERE t."id" = l."id")
  UNION ALL
  SELECT t."id", j."issueId", j.at FROM taken t JOIN judged j ON j."id" = t."from"
), led AS (
  SELECT j."id", f."id" AS lead
  FROM judged j
  CROSS JOIN LATERAL (SELECT (e."details" ->> 'from')::int AS number FROM "Event" e
    WHERE e."issueId" = j."issueId" AND e."verb" = 'forecast.lead-set' AND e."at" > j.at
    ORDER BY e."id" LIMIT 1) changed
  JOIN "Forecast" f ON f."issueId" = j."issueId" AND f."number" = changed.number AND NOT f."lead"
)
UPDATE "EvidenceLink" l SET "earlierLeadId" = led.lead FROM led WHERE led."id" = l."id";
