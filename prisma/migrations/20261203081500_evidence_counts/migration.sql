-- How much evidence an issue has, by relation, as its page counts it: lists and the summary counted each copy of a report.
ALTER TABLE "IssueLine" ADD COLUMN "supports" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "contradicts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "context" INTEGER NOT NULL DEFAULT 0;

-- By the rule of lib/evidence/quotes/same-words.ts, with the issue first in the window, so that one issue is read alone.
CREATE VIEW counted_evidence AS
  SELECT c."issueId", count(*)::int AS "quotes",
    (count(*) FILTER (WHERE c."relation" = 'SUPPORTS'))::int AS "supports",
    (count(*) FILTER (WHERE c."relation" = 'CONTRADICTS'))::int AS "contradicts",
    (count(*) FILTER (WHERE c."relation" = 'CONTEXT'))::int AS "context"
  FROM (
    SELECT e."issueId", e."relation", q."sourceId", first_value(q."sourceId") OVER (
      PARTITION BY e."issueId", e."relation", coalesce(s."originId", s."id"), q."exact", q."assertion", q."speakerId"
      ORDER BY q."number") AS "first"
    FROM "EvidenceLink" e JOIN "Quote" q ON q."id" = e."quoteId" JOIN "Source" s ON s."id" = q."sourceId"
    WHERE e."removalId" IS NULL AND q."removalId" IS NULL AND s."status" = 'APPROVED') c
  WHERE c."sourceId" = c."first"
  GROUP BY c."issueId";

CREATE OR REPLACE FUNCTION count_evidence(issues text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "IssueLine" WHERE "issueId" = ANY (issues) ORDER BY "issueId" FOR NO KEY UPDATE;
  UPDATE "IssueLine" l SET "quotes" = coalesce(c."quotes", 0), "supports" = coalesce(c."supports", 0),
    "contradicts" = coalesce(c."contradicts", 0), "context" = coalesce(c."context", 0)
  FROM unnest(issues) i(id) LEFT JOIN (SELECT * FROM counted_evidence WHERE "issueId" = ANY (issues)) c ON c."issueId" = i.id
  WHERE l."issueId" = i.id;
END $$;

CREATE OR REPLACE FUNCTION line_quotes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_evidence((SELECT array_agg(DISTINCT e."issueId") FROM "EvidenceLink" e
    JOIN after a ON a."id" = e."quoteId" JOIN before b ON b."id" = a."id"
    WHERE (a."removalId", a."exact", a."assertion", a."speakerId")
      IS DISTINCT FROM (b."removalId", b."exact", b."assertion", b."speakerId")));
  RETURN NULL;
END $$;

DROP TRIGGER kept_line ON "Source";
CREATE TRIGGER kept_line AFTER UPDATE OF "status", "originId" ON "Source" FOR EACH ROW
  WHEN ((OLD."status", OLD."originId") IS DISTINCT FROM (NEW."status", NEW."originId")) EXECUTE FUNCTION line_source();

CREATE OR REPLACE FUNCTION write_issue_lines() RETURNS void LANGUAGE sql AS $$
  INSERT INTO "IssueLine" ("issueId", "outlookId", "previousId", "trend", "alerts", "likelihood", "previousLikelihood",
    "movedPoints", "confidence", "mayWarn", "quotes", "supports", "contradicts", "context", "notes")
  SELECT i."id", o."outlookId", o."previousId", o."trend", o."alerts", o."likelihood", o."previousLikelihood",
    coalesce(o."movedPoints", 0), o."confidence", coalesce(may_warn(o."outlookId"), false),
    coalesce(q."quotes", 0), coalesce(q."supports", 0), coalesce(q."contradicts", 0), coalesce(q."context", 0),
    coalesce(n.count, 0)
  FROM "Issue" i
  LEFT JOIN lead_outlook o ON o."issueId" = i."id"
  LEFT JOIN counted_evidence q ON q."issueId" = i."id"
  LEFT JOIN (SELECT "issueId", count(*) FROM "Note"
    WHERE "visibility" = 'TEAM' AND "deletedAt" IS NULL GROUP BY 1) n ON n."issueId" = i."id"
  ON CONFLICT ("issueId") DO UPDATE SET "outlookId" = excluded."outlookId", "previousId" = excluded."previousId",
    "trend" = excluded."trend", "alerts" = excluded."alerts", "likelihood" = excluded."likelihood",
    "previousLikelihood" = excluded."previousLikelihood", "movedPoints" = excluded."movedPoints",
    "confidence" = excluded."confidence", "mayWarn" = excluded."mayWarn", "quotes" = excluded."quotes",
    "supports" = excluded."supports", "contradicts" = excluded."contradicts", "context" = excluded."context",
    "notes" = excluded."notes"
$$;
SELECT write_issue_lines();
