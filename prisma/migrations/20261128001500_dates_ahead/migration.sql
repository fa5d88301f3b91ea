-- CreateEnum
CREATE TYPE "DateKind" AS ENUM ('VISIT', 'ELECTION', 'DEADLINE', 'MEETING', 'OTHER');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH', 'APPROXIMATE');

-- CreateEnum
CREATE TYPE "IssueRelation" AS ENUM ('RELATED', 'DEPENDS_ON', 'PART_OF');

-- AlterTable
ALTER TABLE "Issue" ADD COLUMN     "dueOn" DATE,
ADD COLUMN     "parties" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "DateAhead" (
    "id" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "kind" "DateKind" NOT NULL,
    "title" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "precision" "DatePrecision" NOT NULL DEFAULT 'DAY',
    "place" TEXT,
    "source" TEXT,
    "authorId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "DateAhead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RelatedIssue" (
    "issueId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "relation" "IssueRelation" NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RelatedIssue_pkey" PRIMARY KEY ("issueId","otherId")
);

-- CreateIndex
CREATE INDEX "DateAhead_issueId_startsOn_idx" ON "DateAhead"("issueId", "startsOn");

-- CreateIndex
CREATE INDEX "DateAhead_startsOn_id_idx" ON "DateAhead"("startsOn", "id");

-- CreateIndex
CREATE INDEX "DateAhead_endsOn_idx" ON "DateAhead"("endsOn");

-- CreateIndex
CREATE INDEX "DateAhead_authorId_idx" ON "DateAhead"("authorId");

-- CreateIndex
CREATE INDEX "RelatedIssue_otherId_idx" ON "RelatedIssue"("otherId");

-- CreateIndex
CREATE INDEX "RelatedIssue_authorId_idx" ON "RelatedIssue"("authorId");

-- CreateIndex
CREATE INDEX "Issue_dueOn_idx" ON "Issue"("dueOn");

-- AddForeignKey
ALTER TABLE "DateAhead" ADD CONSTRAINT "DateAhead_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DateAhead" ADD CONSTRAINT "DateAhead_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedIssue" ADD CONSTRAINT "RelatedIssue_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedIssue" ADD CONSTRAINT "RelatedIssue_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedIssue" ADD CONSTRAINT "RelatedIssue_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A date is a day, or days in order; a month is a whole one. It is cancelled, never deleted.
ALTER TABLE "DateAhead"
  ADD CONSTRAINT date_in_order CHECK ("endsOn" >= "startsOn"),
  ADD CONSTRAINT date_whole_month CHECK ("precision" <> 'MONTH'
    OR ("startsOn" = date_trunc('month', "startsOn"::timestamp)::date
      AND "endsOn" = (date_trunc('month', "endsOn"::timestamp) + interval '1 month - 1 day')::date));
CREATE TRIGGER never_deleted BEFORE DELETE ON "DateAhead" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "DateAhead" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An issue isn't related to itself, and a pair of issues is related in one way only.
ALTER TABLE "RelatedIssue" ADD CONSTRAINT related_to_another CHECK ("issueId" <> "otherId");
CREATE UNIQUE INDEX related_once ON "RelatedIssue"
  (least("issueId", "otherId"), greatest("issueId", "otherId"));

-- The parties in use, and those of the relationships, are kept in memory.
CREATE TRIGGER told_parties AFTER UPDATE OF "parties", "status" ON "Issue" FOR EACH ROW
  WHEN (OLD."parties" IS DISTINCT FROM NEW."parties" OR OLD."status" <> NEW."status")
  EXECUTE FUNCTION tell_kept('parties');
CREATE TRIGGER told_added_parties AFTER INSERT ON "Issue" FOR EACH STATEMENT EXECUTE FUNCTION tell_kept('parties');
CREATE TRIGGER told_parties AFTER INSERT OR UPDATE OF "parties" ON "Relationship"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_kept('parties');

-- Forecasts that are still open, by their closing dates. Prisma knows no partial index.
CREATE INDEX forecast_open_closes ON "Forecast" ("closesOn", "id") WHERE "outcome" IS NULL;
