-- What a list shows of an issue, kept by the writes that change it, so that a page reads one narrow row an issue.
CREATE TABLE "IssueLine" (
    "issueId" TEXT NOT NULL,
    "outlookId" TEXT,
    "trend" "Trend",
    "likelihood" INTEGER,
    "previousLikelihood" INTEGER,
    "movedPoints" INTEGER NOT NULL DEFAULT 0,
    "confidence" "Confidence",
    "mayWarn" BOOLEAN NOT NULL DEFAULT false,
    "quotes" INTEGER NOT NULL DEFAULT 0,
    "notes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "IssueLine_pkey" PRIMARY KEY ("issueId")
);

CREATE UNIQUE INDEX "IssueLine_outlookId_key" ON "IssueLine"("outlookId");

CREATE INDEX "IssueLine_likelihood_idx" ON "IssueLine"("likelihood");

CREATE INDEX "IssueLine_movedPoints_idx" ON "IssueLine"("movedPoints" DESC);

CREATE INDEX "Issue_status_salience_number_id_idx" ON "Issue"("status", "salience" DESC, "number", "id");

ALTER TABLE "IssueLine" ADD CONSTRAINT "IssueLine_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "IssueLine" ADD CONSTRAINT "IssueLine_outlookId_fkey" FOREIGN KEY ("outlookId") REFERENCES "OutlookRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Open questions are few among many notes, and so are a person's private notes.
CREATE INDEX open_questions ON "Note" ("issueId") WHERE "kind" = 'QUESTION' AND "closedAt" IS NULL AND "deletedAt" IS NULL;
CREATE INDEX open_questions_on_quotes ON "Note" ("quoteId") WHERE "kind" = 'QUESTION' AND "closedAt" IS NULL AND "deletedAt" IS NULL;
CREATE INDEX private_notes ON "Note" ("authorId", "issueId") WHERE "visibility" = 'PRIVATE' AND "deletedAt" IS NULL;

CREATE FUNCTION open_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "IssueLine" ("issueId") VALUES (NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line AFTER INSERT ON "Issue" FOR EACH ROW EXECUTE FUNCTION open_line();

-- Whether a revision rests on a withdrawn source, or on one that has been graded since.
CREATE FUNCTION may_warn(revision text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM revision_rests_on r
    JOIN "Source" s ON s."id" = r."sourceId"
    JOIN "OutlookRevision" o ON o."id" = r."revisionId"
    WHERE r."revisionId" = revision AND (s."status" = 'WITHDRAWN' OR EXISTS (
      SELECT FROM "Event" e WHERE e."sourceId" = s."id" AND e."issueId" IS NULL
        AND e."verb" IN ('source.graded', 'quote.graded') AND e."at" > o."createdAt")))
$$;

CREATE FUNCTION line_current_outlook() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "IssueLine" SET "outlookId" = NEW."id", "trend" = NEW."trend", "likelihood" = NEW."likelihood",
    "confidence" = NEW."confidence", "mayWarn" = may_warn(NEW."id"),
    "previousLikelihood" = "likelihood", "movedPoints" = coalesce(abs(NEW."likelihood" - "likelihood"), 0)
  WHERE "issueId" = NEW."issueId";
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line AFTER INSERT ON "OutlookRevision" FOR EACH ROW EXECUTE FUNCTION line_current_outlook();

-- The drivers of a revision are added after it, and the bottom line may come to cite something else.
CREATE FUNCTION line_warned_driver() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "IssueLine" SET "mayWarn" = true
  WHERE "outlookId" = NEW."revisionId" AND NOT "mayWarn" AND may_warn(NEW."revisionId");
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line AFTER INSERT ON "Driver" FOR EACH ROW EXECUTE FUNCTION line_warned_driver();

CREATE FUNCTION line_warned_citation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "IssueLine" SET "mayWarn" = true
  WHERE "issueId" = NEW."id" AND NOT "mayWarn" AND may_warn("outlookId");
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line_cited AFTER UPDATE OF "bottomLine" ON "Issue" FOR EACH ROW EXECUTE FUNCTION line_warned_citation();

-- A source is withdrawn, or it or one of its quotations graded: the outlooks that rest on it may have warnings.
CREATE FUNCTION line_warned_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "IssueLine" l SET "mayWarn" = true
  WHERE NOT l."mayWarn" AND l."outlookId" IN (
    SELECT d."revisionId" FROM "Driver" d JOIN "Quote" q ON q."id" = d."quoteId" WHERE q."sourceId" = NEW."sourceId"
    UNION
    SELECT o."id" FROM "Quote" q JOIN "OutlookRevision" o ON o."citations" @> ARRAY[q."number"]
    WHERE q."sourceId" = NEW."sourceId"
    UNION
    SELECT c."outlookId" FROM "Quote" q JOIN "Issue" i ON i."citations" @> ARRAY[q."number"]
    JOIN "IssueLine" c ON c."issueId" = i."id" WHERE q."sourceId" = NEW."sourceId");
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line AFTER INSERT ON "Event" FOR EACH ROW
  WHEN (NEW."issueId" IS NULL AND NEW."verb" IN ('source.withdrawn', 'source.graded', 'quote.graded'))
  EXECUTE FUNCTION line_warned_source();

-- The lines are locked before they are counted: a count takes its own view of the rows, and must not be older than
-- that of whoever counted before.
CREATE FUNCTION count_evidence(issues text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "IssueLine" WHERE "issueId" = ANY (issues) ORDER BY "issueId" FOR NO KEY UPDATE;
  UPDATE "IssueLine" l SET "quotes" = (
    SELECT count(*) FROM "EvidenceLink" e
    JOIN "Quote" q ON q."id" = e."quoteId" JOIN "Source" s ON s."id" = q."sourceId"
    WHERE e."issueId" = l."issueId" AND e."removalId" IS NULL AND q."removalId" IS NULL AND s."status" = 'APPROVED')
  WHERE l."issueId" = ANY (issues);
END $$;

CREATE FUNCTION line_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_evidence((SELECT array_agg(DISTINCT "issueId") FROM changed));
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line_added AFTER INSERT ON "EvidenceLink" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION line_links();
CREATE TRIGGER kept_line_changed AFTER UPDATE ON "EvidenceLink" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION line_links();

CREATE FUNCTION line_quotes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_evidence((SELECT array_agg(DISTINCT e."issueId") FROM "EvidenceLink" e
    JOIN after a ON a."id" = e."quoteId" JOIN before b ON b."id" = a."id"
    WHERE a."removalId" IS DISTINCT FROM b."removalId"));
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line AFTER UPDATE ON "Quote" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION line_quotes();

CREATE FUNCTION line_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_evidence((SELECT array_agg(DISTINCT e."issueId") FROM "EvidenceLink" e
    JOIN "Quote" q ON q."id" = e."quoteId" WHERE q."sourceId" = NEW."id"));
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line AFTER UPDATE OF "status" ON "Source" FOR EACH ROW
  WHEN (OLD."status" IS DISTINCT FROM NEW."status") EXECUTE FUNCTION line_source();

CREATE FUNCTION line_notes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  counted int := CASE WHEN NEW."visibility" = 'TEAM' AND NEW."deletedAt" IS NULL THEN 1 ELSE 0 END;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."visibility" = 'TEAM' AND OLD."deletedAt" IS NULL THEN counted := counted - 1; END IF;
  IF counted <> 0 THEN
    UPDATE "IssueLine" SET "notes" = "notes" + counted WHERE "issueId" = NEW."issueId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line AFTER INSERT OR UPDATE OF "visibility", "deletedAt" ON "Note" FOR EACH ROW
  WHEN (NEW."issueId" IS NOT NULL) EXECUTE FUNCTION line_notes();

-- Every line as its records say: for desks from before there were lines, and after a load without triggers.
CREATE FUNCTION write_issue_lines() RETURNS void LANGUAGE sql AS $$
  INSERT INTO "IssueLine" ("issueId", "outlookId", "trend", "likelihood", "previousLikelihood", "movedPoints",
    "confidence", "mayWarn", "quotes", "notes")
  SELECT i."id", o."id", o."trend", o."likelihood", p."likelihood",
    coalesce(abs(o."likelihood" - p."likelihood"), 0), o."confidence", coalesce(may_warn(o."id"), false),
    coalesce(q.count, 0), coalesce(n.count, 0)
  FROM "Issue" i
  LEFT JOIN (SELECT DISTINCT ON ("issueId") * FROM "OutlookRevision" ORDER BY "issueId", "number" DESC) o
    ON o."issueId" = i."id"
  LEFT JOIN "OutlookRevision" p ON p."issueId" = i."id" AND p."number" = o."number" - 1
  LEFT JOIN (SELECT e."issueId", count(*) FROM "EvidenceLink" e
    JOIN "Quote" q ON q."id" = e."quoteId" JOIN "Source" s ON s."id" = q."sourceId"
    WHERE e."removalId" IS NULL AND q."removalId" IS NULL AND s."status" = 'APPROVED' GROUP BY 1) q
    ON q."issueId" = i."id"
  LEFT JOIN (SELECT "issueId", count(*) FROM "Note"
    WHERE "visibility" = 'TEAM' AND "deletedAt" IS NULL GROUP BY 1) n ON n."issueId" = i."id"
  ON CONFLICT ("issueId") DO UPDATE SET "outlookId" = excluded."outlookId", "trend" = excluded."trend",
    "likelihood" = excluded."likelihood", "previousLikelihood" = excluded."previousLikelihood",
    "movedPoints" = excluded."movedPoints", "confidence" = excluded."confidence", "mayWarn" = excluded."mayWarn",
    "quotes" = excluded."quotes", "notes" = excluded."notes"
$$;
SELECT write_issue_lines();

-- Menus that are the same for everyone are kept in memory by each instance, until the database says that they changed.
CREATE FUNCTION tell_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('kept', TG_ARGV[0]);
  RETURN NULL;
END $$;
CREATE TRIGGER told_added AFTER INSERT ON "Issue" FOR EACH STATEMENT EXECUTE FUNCTION tell_kept('labels');
CREATE TRIGGER told_changed AFTER UPDATE OF "labels", "status" ON "Issue" FOR EACH ROW
  WHEN (OLD."labels" <> NEW."labels" OR OLD."status" <> NEW."status") EXECUTE FUNCTION tell_kept('labels');
CREATE TRIGGER told_added AFTER INSERT ON "User" FOR EACH STATEMENT EXECUTE FUNCTION tell_kept('colleagues');
CREATE TRIGGER told_changed AFTER UPDATE OF "name", "disabledAt" ON "User" FOR EACH ROW
  WHEN ((OLD."name", OLD."disabledAt") IS DISTINCT FROM (NEW."name", NEW."disabledAt")) EXECUTE FUNCTION tell_kept('colleagues');
