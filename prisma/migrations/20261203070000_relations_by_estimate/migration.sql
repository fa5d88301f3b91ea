-- AlterTable
ALTER TABLE "EvidenceLink" ADD COLUMN "judgedLikelihood" INTEGER
  CONSTRAINT "EvidenceLink_judgedLikelihood" CHECK ("judgedLikelihood" BETWEEN 1 AND 99);

-- What follows changes nothing that is counted or searched.
ALTER TABLE "EvidenceLink" DISABLE TRIGGER USER;

-- The estimate when a relation was last judged or confirmed: the lead's, or that of the forecast that led then; its first,
-- if there was none yet. A relation that a later version of an article took over was judged when the earlier quotation's
-- was. A confirmation that was taken back doesn't count.
WITH RECURSIVE happened AS (
  SELECT "issueId", ("details" ->> 'quote')::int AS number,
    max("at") FILTER (WHERE "verb" IN ('evidence.linked', 'evidence.relation-changed')) AS said,
    max("at") FILTER (WHERE "verb" = 'evidence.relation-confirmed') AS confirmed,
    max("at") FILTER (WHERE "verb" = 'evidence.unconfirmed') AS unconfirmed
  FROM "Event"
  WHERE "verb" IN ('evidence.linked', 'evidence.relation-changed', 'evidence.relation-confirmed', 'evidence.unconfirmed')
  GROUP BY 1, 2
), link AS (
  SELECT l."id", l."issueId", l."relation", l."quoteId", q."continuesId", l."createdAt",
    coalesce(l."earlierLeadId", f."id") AS lead,
    greatest(h.said, CASE WHEN h.confirmed > coalesce(h.unconfirmed, '-infinity') THEN h.confirmed END) AS said
  FROM "EvidenceLink" l JOIN "Quote" q ON q."id" = l."quoteId"
  LEFT JOIN "Forecast" f ON f."issueId" = l."issueId" AND f."lead"
  LEFT JOIN happened h ON h."issueId" = l."issueId" AND h.number = q."number"
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

ALTER TABLE "EvidenceLink" ENABLE TRIGGER USER;
