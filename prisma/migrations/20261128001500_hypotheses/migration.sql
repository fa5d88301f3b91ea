-- CreateEnum
CREATE TYPE "Cell" AS ENUM ('CC', 'C', 'N', 'NA', 'I', 'II');

-- CreateTable
CREATE TABLE "Hypothesis" (
    "id" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),
    "retiredReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Hypothesis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "hypothesisId" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "cell" "Cell",
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("hypothesisId","linkId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Hypothesis_issueId_number_key" ON "Hypothesis"("issueId", "number");

-- CreateIndex
CREATE INDEX "Hypothesis_authorId_idx" ON "Hypothesis"("authorId");

-- CreateIndex
CREATE INDEX "Assessment_linkId_idx" ON "Assessment"("linkId");

-- CreateIndex
CREATE INDEX "Assessment_personId_idx" ON "Assessment"("personId");

-- AddForeignKey
ALTER TABLE "Hypothesis" ADD CONSTRAINT "Hypothesis_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hypothesis" ADD CONSTRAINT "Hypothesis_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_hypothesisId_fkey" FOREIGN KEY ("hypothesisId") REFERENCES "Hypothesis"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "EvidenceLink"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A retired hypothesis says why.
ALTER TABLE "Hypothesis"
  ADD CONSTRAINT hypothesis_text CHECK (btrim("text") <> ''),
  ADD CONSTRAINT hypothesis_retired CHECK (("retiredAt" IS NULL) = ("retiredReason" IS NULL));

CREATE TRIGGER never_deleted BEFORE DELETE ON "Hypothesis" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Hypothesis" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "Assessment" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Assessment" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Evidence is assessed against a hypothesis of its own issue.
CREATE FUNCTION assessment_of_one_issue() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT h."issueId" FROM "Hypothesis" h WHERE h."id" = NEW."hypothesisId")
    IS DISTINCT FROM (SELECT e."issueId" FROM "EvidenceLink" e WHERE e."id" = NEW."linkId") THEN
    RAISE EXCEPTION 'evidence % is not of the issue of hypothesis %', NEW."linkId", NEW."hypothesisId";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER of_one_issue BEFORE INSERT OR UPDATE OF "hypothesisId", "linkId" ON "Assessment"
  FOR EACH ROW EXECUTE FUNCTION assessment_of_one_issue();

-- When evidence moves to the quotation of a later version that has the same words, what people thought of it moves too,
-- and back again when the evidence returns: of two thoughts, the later one counts. Altered words have to be assessed again.
CREATE FUNCTION assessments_move() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "Assessment" ("hypothesisId", "linkId", "personId", "cell", "note", "updatedAt")
  SELECT a."hypothesisId", CASE WHEN NEW."removalId" IS NULL THEN NEW."id" ELSE later."id" END,
    a."personId", a."cell", a."note", a."updatedAt"
  FROM "Removal" r
  JOIN "EvidenceLink" later ON later."quoteId" = r."quoteId" AND later."issueId" = NEW."issueId"
  JOIN "Quote" q ON q."id" = later."quoteId"
  JOIN "Quote" was ON was."id" = NEW."quoteId" AND was."exact" = q."exact"
  JOIN "Assessment" a ON a."linkId" = CASE WHEN NEW."removalId" IS NULL THEN later."id" ELSE NEW."id" END
  WHERE r."id" = coalesce(NEW."removalId", OLD."removalId") AND r."act" = 'EVIDENCE_MOVED'
  ON CONFLICT ("hypothesisId", "linkId", "personId") DO UPDATE SET "cell" = excluded."cell", "note" = excluded."note",
    "updatedAt" = excluded."updatedAt", "version" = "Assessment"."version" + 1
    WHERE excluded."updatedAt" > "Assessment"."updatedAt";
  RETURN NULL;
END $$;
CREATE TRIGGER assessments_move AFTER UPDATE OF "removalId" ON "EvidenceLink" FOR EACH ROW
  WHEN (OLD."removalId" IS DISTINCT FROM NEW."removalId") EXECUTE FUNCTION assessments_move();
