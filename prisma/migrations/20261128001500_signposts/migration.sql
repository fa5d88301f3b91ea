-- CreateEnum
CREATE TYPE "SignpostDirection" AS ENUM ('UP', 'DOWN', 'EITHER');

-- CreateEnum
CREATE TYPE "SignpostState" AS ENUM ('ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "SignpostMatchState" AS ENUM ('OPEN', 'REVISED', 'DISMISSED', 'SHARPENED');

-- CreateTable
CREATE TABLE "Signpost" (
    "id" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "forecastId" TEXT,
    "text" TEXT NOT NULL,
    "direction" "SignpostDirection" NOT NULL,
    "terms" TEXT[],
    "speakers" TEXT[],
    "state" "SignpostState" NOT NULL DEFAULT 'ACTIVE',
    "authorId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Signpost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignpostMatch" (
    "id" TEXT NOT NULL,
    "signpostId" TEXT NOT NULL,
    "quoteId" TEXT NOT NULL,
    "state" "SignpostMatchState" NOT NULL DEFAULT 'OPEN',
    "reason" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "revisionId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignpostMatch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Signpost_forecastId_idx" ON "Signpost"("forecastId");

-- CreateIndex
CREATE INDEX "Signpost_authorId_idx" ON "Signpost"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Signpost_issueId_number_key" ON "Signpost"("issueId", "number");

-- CreateIndex
CREATE INDEX "SignpostMatch_quoteId_idx" ON "SignpostMatch"("quoteId");

-- CreateIndex
CREATE INDEX "SignpostMatch_decidedById_idx" ON "SignpostMatch"("decidedById");

-- CreateIndex
CREATE INDEX "SignpostMatch_revisionId_idx" ON "SignpostMatch"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "SignpostMatch_signpostId_quoteId_key" ON "SignpostMatch"("signpostId", "quoteId");

-- AddForeignKey
ALTER TABLE "Signpost" ADD CONSTRAINT "Signpost_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signpost" ADD CONSTRAINT "Signpost_forecastId_fkey" FOREIGN KEY ("forecastId") REFERENCES "Forecast"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signpost" ADD CONSTRAINT "Signpost_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignpostMatch" ADD CONSTRAINT "SignpostMatch_signpostId_fkey" FOREIGN KEY ("signpostId") REFERENCES "Signpost"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignpostMatch" ADD CONSTRAINT "SignpostMatch_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignpostMatch" ADD CONSTRAINT "SignpostMatch_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignpostMatch" ADD CONSTRAINT "SignpostMatch_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "OutlookRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A signpost looks for something. It is retired, not deleted, since what it found was acted on.
ALTER TABLE "Signpost" ADD CONSTRAINT signpost_has_terms CHECK (cardinality(terms) > 0 AND text <> '');
CREATE TRIGGER never_deleted BEFORE DELETE ON "Signpost" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Signpost" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A decision says who made it, and what the record of it needs; it is made once.
ALTER TABLE "SignpostMatch"
  ADD CONSTRAINT match_decided CHECK ((state = 'OPEN') = ("decidedAt" IS NULL)
    AND ("decidedAt" IS NULL) = ("decidedById" IS NULL)),
  ADD CONSTRAINT match_dismissed CHECK ((state = 'DISMISSED') = (reason <> '')),
  ADD CONSTRAINT match_revised CHECK ((state = 'REVISED') = ("revisionId" IS NOT NULL));
CREATE TRIGGER decided_once BEFORE UPDATE ON "SignpostMatch" FOR EACH ROW
  WHEN (OLD.state <> 'OPEN' OR (NEW.id, NEW."signpostId", NEW."quoteId", NEW."foundAt")
    IS DISTINCT FROM (OLD.id, OLD."signpostId", OLD."quoteId", OLD."foundAt"))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "SignpostMatch" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "SignpostMatch" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
