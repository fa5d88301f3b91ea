-- A forecast is a record of its own: what will turn out yes or no, apart from the estimates of it.
CREATE TYPE "Outcome" AS ENUM ('YES', 'NO', 'VOID');
CREATE TYPE "DissentAct" AS ENUM ('STATED', 'CHANGED', 'CONFIRMED', 'WITHDRAWN');

CREATE TABLE "Forecast" (
    "id" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "lead" BOOLEAN NOT NULL DEFAULT false,
    "wording" TEXT NOT NULL,
    "scale" "LikelihoodScale" NOT NULL DEFAULT 'ICD203_A',
    "closesOn" DATE,
    "resolutionCriteria" TEXT NOT NULL DEFAULT '',
    "outcome" "Outcome",
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Forecast_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ForecastWording" (
    "forecastId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ForecastWording_pkey" PRIMARY KEY ("forecastId","number")
);

CREATE TABLE "Clarification" (
    "id" TEXT NOT NULL,
    "forecastId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Clarification_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Resolution" (
    "forecastId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "source" TEXT,
    "note" TEXT NOT NULL,
    "early" BOOLEAN NOT NULL DEFAULT false,
    "resolvedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Resolution_pkey" PRIMARY KEY ("forecastId","number")
);

CREATE TABLE "DissentEntry" (
    "dissentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "act" "DissentAct" NOT NULL,
    "revisionId" TEXT NOT NULL,
    "likelihood" INTEGER NOT NULL,
    "confidence" "Confidence",
    "why" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DissentEntry_pkey" PRIMARY KEY ("dissentId","number")
);

CREATE TABLE "DissentAnswer" (
    "id" TEXT NOT NULL,
    "dissentId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DissentAnswer_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "OutlookRevision" ADD COLUMN "forecastId" TEXT, ADD COLUMN "wordingNumber" INTEGER;
ALTER TABLE "Dissent" ADD COLUMN "forecastId" TEXT, ADD COLUMN "confidence" "Confidence";
ALTER TABLE "IssueLine" ADD COLUMN "alerts" "Alert"[], ADD COLUMN "previousId" TEXT;

-- What stood in revisions becomes forecasts. Revisions of an issue with the same closing date, criteria and scale are
-- estimates of one forecast, whose id is that of the first of them; another date, other criteria or another scale make
-- another forecast. Each wording that differs from the one before, in the same forecast, is kept as its next wording.
CREATE TEMP TABLE worded AS
  SELECT r.*, sum(r.changed::int) OVER (PARTITION BY r."forecastId" ORDER BY r."number") AS "wordingNumber"
  FROM (
    SELECT o.*, o."wording" IS DISTINCT FROM
      lag(o."wording") OVER (PARTITION BY o."forecastId" ORDER BY o."number") AS changed
    FROM (
      SELECT o."id", o."number", o."wording", o."authorId", o."createdAt",
        first_value(o."id") OVER (PARTITION BY o."issueId", o."closesOn", o."resolutionCriteria", o."scale"
          ORDER BY o."number") AS "forecastId"
      FROM "OutlookRevision" o) o) r;

INSERT INTO "Forecast" ("id", "issueId", "number", "lead", "wording", "scale", "closesOn", "resolutionCriteria", "createdAt")
SELECT o."id", o."issueId", row_number() OVER (PARTITION BY o."issueId" ORDER BY o."number"),
  l."number" = max(l."number") OVER (PARTITION BY o."issueId"),
  l."wording", o."scale", o."closesOn", o."resolutionCriteria", o."createdAt"
FROM "OutlookRevision" o
JOIN (SELECT DISTINCT ON ("forecastId") * FROM worded ORDER BY "forecastId", "number" DESC) l ON l."forecastId" = o."id";

INSERT INTO "ForecastWording" ("forecastId", "number", "text", "authorId", "createdAt")
SELECT "forecastId", "wordingNumber", "wording", "authorId", "createdAt" FROM worded WHERE changed;

ALTER TABLE "OutlookRevision" DISABLE TRIGGER append_only;
UPDATE "OutlookRevision" o SET "forecastId" = w."forecastId", "wordingNumber" = w."wordingNumber"
FROM worded w WHERE w."id" = o."id";
ALTER TABLE "OutlookRevision" ENABLE TRIGGER append_only;
DROP TABLE worded;

ALTER TABLE "OutlookRevision" DROP COLUMN "wording", DROP COLUMN "scale", DROP COLUMN "closesOn",
  DROP COLUMN "resolutionCriteria", ALTER COLUMN "forecastId" SET NOT NULL, ALTER COLUMN "wordingNumber" SET NOT NULL;

-- A person has one dissent beside a forecast. What they said beside its revisions, one after the other, are its entries.
DROP INDEX "Dissent_revisionId_authorId_key";
UPDATE "Dissent" d SET "forecastId" = o."forecastId" FROM "OutlookRevision" o WHERE o."id" = d."revisionId";
CREATE TEMP TABLE said AS
  SELECT d.*, first_value(d."id") OVER latest AS "lastId", first_value(d."createdAt") OVER earliest AS began,
    lag(d."withdrawnAt" IS NULL) OVER earliest AS was_open
  FROM (SELECT d.*, o."number" FROM "Dissent" d JOIN "OutlookRevision" o ON o."id" = d."revisionId") d
  WINDOW latest AS (PARTITION BY d."forecastId", d."authorId" ORDER BY d."number" DESC),
    earliest AS (PARTITION BY d."forecastId", d."authorId" ORDER BY d."number");
INSERT INTO "DissentEntry" ("dissentId", "number", "act", "revisionId", "likelihood", "why", "createdAt")
SELECT s."lastId", row_number() OVER (PARTITION BY s."lastId" ORDER BY s."number", a.place), a.act::"DissentAct",
  s."revisionId", s."likelihood", a.why, a.at
FROM said s CROSS JOIN LATERAL (VALUES
  (1, CASE WHEN s.was_open THEN 'CHANGED' ELSE 'STATED' END, s."why", s."createdAt"),
  (2, 'WITHDRAWN', '', s."withdrawnAt")) a(place, act, why, at)
WHERE a.at IS NOT NULL;
UPDATE "Dissent" d SET "createdAt" = s.began, "version" = greatest(d."version",
  (SELECT max(e."number") FROM "DissentEntry" e WHERE e."dissentId" = d."id"))
FROM said s WHERE s."id" = d."id" AND s."lastId" = d."id";
DELETE FROM "Dissent" d USING said s WHERE s."id" = d."id" AND s."lastId" <> d."id";
DROP TABLE said;
ALTER TABLE "Dissent" ALTER COLUMN "forecastId" SET NOT NULL;

CREATE INDEX "Forecast_closesOn_idx" ON "Forecast"("closesOn");
CREATE UNIQUE INDEX "Forecast_issueId_number_key" ON "Forecast"("issueId", "number");
CREATE INDEX "ForecastWording_authorId_idx" ON "ForecastWording"("authorId");
CREATE INDEX "Clarification_forecastId_idx" ON "Clarification"("forecastId");
CREATE INDEX "Clarification_authorId_idx" ON "Clarification"("authorId");
CREATE INDEX "Resolution_resolvedById_idx" ON "Resolution"("resolvedById");
CREATE INDEX "DissentEntry_revisionId_idx" ON "DissentEntry"("revisionId");
CREATE INDEX "DissentAnswer_dissentId_idx" ON "DissentAnswer"("dissentId");
CREATE INDEX "DissentAnswer_authorId_idx" ON "DissentAnswer"("authorId");
CREATE INDEX "Dissent_revisionId_idx" ON "Dissent"("revisionId");
CREATE UNIQUE INDEX "Dissent_forecastId_authorId_key" ON "Dissent"("forecastId", "authorId");
CREATE INDEX "IssueLine_previousId_idx" ON "IssueLine"("previousId");
CREATE INDEX "OutlookRevision_forecastId_number_idx" ON "OutlookRevision"("forecastId", "number" DESC);

ALTER TABLE "IssueLine" ADD CONSTRAINT "IssueLine_previousId_fkey" FOREIGN KEY ("previousId") REFERENCES "OutlookRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Forecast" ADD CONSTRAINT "Forecast_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ForecastWording" ADD CONSTRAINT "ForecastWording_forecastId_fkey" FOREIGN KEY ("forecastId") REFERENCES "Forecast"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ForecastWording" ADD CONSTRAINT "ForecastWording_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Clarification" ADD CONSTRAINT "Clarification_forecastId_fkey" FOREIGN KEY ("forecastId") REFERENCES "Forecast"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Clarification" ADD CONSTRAINT "Clarification_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_forecastId_fkey" FOREIGN KEY ("forecastId") REFERENCES "Forecast"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OutlookRevision" ADD CONSTRAINT "OutlookRevision_forecastId_fkey" FOREIGN KEY ("forecastId") REFERENCES "Forecast"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OutlookRevision" ADD CONSTRAINT "OutlookRevision_forecastId_wordingNumber_fkey" FOREIGN KEY ("forecastId", "wordingNumber") REFERENCES "ForecastWording"("forecastId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Dissent" ADD CONSTRAINT "Dissent_forecastId_fkey" FOREIGN KEY ("forecastId") REFERENCES "Forecast"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DissentEntry" ADD CONSTRAINT "DissentEntry_dissentId_fkey" FOREIGN KEY ("dissentId") REFERENCES "Dissent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DissentEntry" ADD CONSTRAINT "DissentEntry_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "OutlookRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DissentAnswer" ADD CONSTRAINT "DissentAnswer_dissentId_fkey" FOREIGN KEY ("dissentId") REFERENCES "Dissent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DissentAnswer" ADD CONSTRAINT "DissentAnswer_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Exactly one forecast of an issue leads: the first one does until another is made to. Prisma knows no partial index.
CREATE UNIQUE INDEX lead_forecast ON "Forecast" ("issueId") WHERE "lead";
ALTER TABLE "DissentEntry" ADD CONSTRAINT dissent_entry_likelihood CHECK ("likelihood" BETWEEN 1 AND 99);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ForecastWording" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Clarification" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Resolution" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "DissentEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "DissentAnswer" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ForecastWording" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Clarification" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Resolution" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "DissentEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "DissentAnswer" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "Forecast" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "Dissent" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The outcome is that of the last resolution, and nothing else sets it.
CREATE FUNCTION last_outcome(forecast text) RETURNS "Outcome" LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT r."outcome" FROM "Resolution" r WHERE r."forecastId" = forecast ORDER BY r."number" DESC LIMIT 1
$$;
CREATE FUNCTION set_outcome() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Forecast" SET "outcome" = last_outcome("id") WHERE "id" = NEW."forecastId";
  RETURN NULL;
END $$;
CREATE TRIGGER kept_outcome AFTER INSERT ON "Resolution" FOR EACH ROW EXECUTE FUNCTION set_outcome();

-- What a forecast asks cannot change once somebody has estimated it.
CREATE FUNCTION keep_forecast() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW."id", NEW."issueId", NEW."number") IS DISTINCT FROM (OLD."id", OLD."issueId", OLD."number") THEN
    RAISE EXCEPTION 'forecast % keeps its issue and number', OLD."id";
  END IF;
  IF (NEW."closesOn", NEW."resolutionCriteria", NEW."scale") IS DISTINCT FROM
      (OLD."closesOn", OLD."resolutionCriteria", OLD."scale")
    AND EXISTS (SELECT FROM "OutlookRevision" o WHERE o."forecastId" = OLD."id") THEN
    RAISE EXCEPTION 'the terms of forecast % are fixed: it has been estimated', OLD."id";
  END IF;
  IF NEW."outcome" IS DISTINCT FROM OLD."outcome" AND NEW."outcome" IS DISTINCT FROM last_outcome(OLD."id") THEN
    RAISE EXCEPTION 'the outcome of forecast % is that of its last resolution', OLD."id";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fixed_terms BEFORE UPDATE ON "Forecast" FOR EACH ROW EXECUTE FUNCTION keep_forecast();

-- Nobody estimates what has been resolved, nor a forecast of another issue. The lock makes a change of the terms or a
-- resolution at the same moment wait, so that it sees the estimate.
CREATE FUNCTION hold_open_forecast(forecast text) RETURNS text LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  issue text;
BEGIN
  SELECT f."issueId" INTO issue FROM "Forecast" f WHERE f."id" = forecast AND f."outcome" IS NULL FOR SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'forecast % is not open', forecast; END IF;
  RETURN issue;
END $$;
CREATE FUNCTION require_open_forecast() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF hold_open_forecast(NEW."forecastId") <> NEW."issueId" THEN
    RAISE EXCEPTION 'forecast % belongs to another issue', NEW."forecastId";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER open_forecast BEFORE INSERT ON "OutlookRevision" FOR EACH ROW EXECUTE FUNCTION require_open_forecast();
CREATE FUNCTION require_open_dissent() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM hold_open_forecast(d."forecastId") FROM "Dissent" d
  JOIN "OutlookRevision" o ON o."id" = NEW."revisionId" AND o."forecastId" = d."forecastId"
  WHERE d."id" = NEW."dissentId";
  IF NOT FOUND THEN RAISE EXCEPTION 'revision % is of another forecast', NEW."revisionId"; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER open_forecast BEFORE INSERT ON "DissentEntry" FOR EACH ROW EXECUTE FUNCTION require_open_dissent();

-- What rests on which quotation: the current revision of the lead forecast also on those that the bottom line cites.
CREATE OR REPLACE VIEW revision_rests_on AS
  SELECT d."revisionId", q."number", q."credibility", q."sourceId"
  FROM "Driver" d JOIN "Quote" q ON q."id" = d."quoteId"
  UNION ALL
  SELECT o."id", q."number", q."credibility", q."sourceId"
  FROM "OutlookRevision" o
  JOIN "Quote" q ON q."number" = ANY (o."citations") AND o."citations" @> ARRAY[q."number"]
  UNION ALL
  SELECT o."id", q."number", q."credibility", q."sourceId"
  FROM "Issue" i
  JOIN "Forecast" f ON f."issueId" = i."id" AND f."lead"
  JOIN "OutlookRevision" o ON o."forecastId" = f."id"
    AND o."number" = (SELECT max(l."number") FROM "OutlookRevision" l WHERE l."forecastId" = f."id")
  JOIN "Quote" q ON q."number" = ANY (i."citations") AND i."citations" @> ARRAY[q."number"];

-- What a list shows of an issue's outlook: the lead forecast's current revision and the one before it, and the trend
-- and alerts, which are the issue's, by the issue's last revision.
CREATE VIEW lead_outlook AS
  SELECT f."issueId", o."id" AS "outlookId", o."likelihood", o."confidence", p."id" AS "previousId",
    p."likelihood" AS "previousLikelihood", coalesce(abs(o."likelihood" - p."likelihood"), 0) AS "movedPoints",
    t."trend", t."alerts"
  FROM "Forecast" f
  CROSS JOIN LATERAL (SELECT o.* FROM "OutlookRevision" o WHERE o."forecastId" = f."id"
    ORDER BY o."number" DESC LIMIT 1) o
  LEFT JOIN LATERAL (SELECT p."id", p."likelihood" FROM "OutlookRevision" p
    WHERE p."forecastId" = f."id" AND p."number" < o."number" ORDER BY p."number" DESC LIMIT 1) p ON true
  CROSS JOIN LATERAL (SELECT t."trend", t."alerts" FROM "OutlookRevision" t WHERE t."issueId" = f."issueId"
    ORDER BY t."number" DESC LIMIT 1) t
  WHERE f."lead";

DROP TRIGGER kept_line ON "OutlookRevision";
DROP FUNCTION line_current_outlook();
CREATE FUNCTION line_lead_outlook() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "IssueLine" l SET "outlookId" = o."outlookId", "previousId" = o."previousId", "trend" = o."trend",
    "alerts" = o."alerts", "likelihood" = o."likelihood", "confidence" = o."confidence",
    "previousLikelihood" = o."previousLikelihood", "movedPoints" = o."movedPoints", "mayWarn" = may_warn(o."outlookId")
  FROM lead_outlook o WHERE o."issueId" = NEW."issueId" AND l."issueId" = NEW."issueId";
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line AFTER INSERT ON "OutlookRevision" FOR EACH ROW EXECUTE FUNCTION line_lead_outlook();
CREATE TRIGGER kept_line AFTER UPDATE OF "lead" ON "Forecast" FOR EACH ROW
  WHEN (NEW."lead" AND NOT OLD."lead") EXECUTE FUNCTION line_lead_outlook();

CREATE OR REPLACE FUNCTION write_issue_lines() RETURNS void LANGUAGE sql AS $$
  INSERT INTO "IssueLine" ("issueId", "outlookId", "previousId", "trend", "alerts", "likelihood", "previousLikelihood",
    "movedPoints", "confidence", "mayWarn", "quotes", "notes")
  SELECT i."id", o."outlookId", o."previousId", o."trend", o."alerts", o."likelihood", o."previousLikelihood",
    coalesce(o."movedPoints", 0), o."confidence", coalesce(may_warn(o."outlookId"), false),
    coalesce(q.count, 0), coalesce(n.count, 0)
  FROM "Issue" i
  LEFT JOIN lead_outlook o ON o."issueId" = i."id"
  LEFT JOIN (SELECT e."issueId", count(*) FROM "EvidenceLink" e
    JOIN "Quote" q ON q."id" = e."quoteId" JOIN "Source" s ON s."id" = q."sourceId"
    WHERE e."removalId" IS NULL AND q."removalId" IS NULL AND s."status" = 'APPROVED' GROUP BY 1) q
    ON q."issueId" = i."id"
  LEFT JOIN (SELECT "issueId", count(*) FROM "Note"
    WHERE "visibility" = 'TEAM' AND "deletedAt" IS NULL GROUP BY 1) n ON n."issueId" = i."id"
  ON CONFLICT ("issueId") DO UPDATE SET "outlookId" = excluded."outlookId", "previousId" = excluded."previousId",
    "trend" = excluded."trend", "alerts" = excluded."alerts", "likelihood" = excluded."likelihood",
    "previousLikelihood" = excluded."previousLikelihood", "movedPoints" = excluded."movedPoints",
    "confidence" = excluded."confidence", "mayWarn" = excluded."mayWarn",
    "quotes" = excluded."quotes", "notes" = excluded."notes"
$$;
SELECT write_issue_lines();
