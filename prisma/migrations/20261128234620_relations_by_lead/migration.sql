-- AlterTable
ALTER TABLE "EvidenceLink" ADD COLUMN "earlierLeadId" TEXT;

-- CreateIndex
CREATE INDEX "EvidenceLink_earlierLeadId_idx" ON "EvidenceLink"("earlierLeadId");

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_earlierLeadId_fkey" FOREIGN KEY ("earlierLeadId") REFERENCES "Forecast"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What led when a relation was last judged: the forecast that the next change of the lead replaced, if there was one.
WITH judged AS (
  SELECT l."id", l."issueId", coalesce((SELECT max(e."at") FROM "Event" e
    WHERE e."issueId" = l."issueId" AND e."verb" IN ('evidence.linked', 'evidence.relation-changed')
      AND (e."details" ->> 'quote')::int = q."number"), l."createdAt") AS at
  FROM "EvidenceLink" l JOIN "Quote" q ON q."id" = l."quoteId"
), led AS (
  SELECT j."id", f."id" AS lead
  FROM judged j
  CROSS JOIN LATERAL (SELECT (e."details" ->> 'from')::int AS number FROM "Event" e
    WHERE e."issueId" = j."issueId" AND e."verb" = 'forecast.lead-set' AND e."at" > j.at
    ORDER BY e."id" LIMIT 1) changed
  JOIN "Forecast" f ON f."issueId" = j."issueId" AND f."number" = changed.number AND NOT f."lead"
)
UPDATE "EvidenceLink" l SET "earlierLeadId" = led.lead FROM led WHERE led."id" = l."id";
