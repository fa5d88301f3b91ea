-- AlterTable
ALTER TABLE "EvidenceLink" ADD COLUMN "judgedLikelihood" INTEGER;

-- The estimate when a relation was last judged or confirmed: the lead's, or that of the forecast that led
-- then; its first, if there was none yet. A relation that a later version of an article took over was judged when the
-- earlier quotation's was.
WITH RECURSIVE link AS (
  SELECT l."id", l."issueId", l."relation", l."quoteId", q."continuesId", l."createdAt",
    coalesce(l."earlierLeadId", (SELECT f."id" FROM "Forecast" f WHERE f."issueId" = l."issueId" AND f."lead")) AS lead,
    (SELECT max(e."at") FROM "Event" e
      WHERE e."issueId" = l."issueId"
        AND e."verb" IN ('evidence.linked', 'evidence.relation-changed', 'evidence.relation-confirmed')
        AND (e."details" ->> 'quote')::int = q."number") AS said
  FROM "EvidenceLink" l JOIN "Quote" q ON q."id" = l."quoteId"
), taken AS (
  SELECT l."id", earlier."id" AS "from"
  FROM link l JOIN link earlier ON earlier."quoteId" = l."continuesId"
    AND earlier."issueId" = l."issueId" AND earlier."relation" = l."relation"
  WHERE l.said IS NULL
), judged AS (
  SELECT l."id", l.lead, coalesce(l.said, l."createdAt") AS at
  FROM link l WHERE NOT EXISTS (SELECT FROM taken t WHERE t."id" = l."id")
  UNION ALL
  SELECT t."id", l.lead, j.at FROM taken t JOIN judged j ON j."id" = t."from" JOIN link l ON l."id" = t."id"
)
UPDATE "EvidenceLink" l SET "judgedLikelihood" = r."likelihood"
FROM judged j CROSS JOIN LATERAL (
  SELECT r."likelihood" FROM "OutlookRevision" r
  WHERE r."forecastId" = j.lead
  ORDER BY r."createdAt" <= j.at DESC, CASE WHEN r."createdAt" <= j.at THEN -r."number" ELSE r."number" END LIMIT 1) r
WHERE j."id" = l."id";
