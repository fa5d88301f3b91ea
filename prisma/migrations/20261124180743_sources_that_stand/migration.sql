-- CreateEnum
CREATE TYPE "IntakeState" AS ENUM ('AWAITED', 'WAITING', 'READING', 'TAKEN', 'FAILED');

-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('NOTE', 'QUESTION');

-- CreateEnum
CREATE TYPE "AnchorClass" AS ENUM ('INTACT', 'MOVED', 'ALTERED', 'GONE');

-- DropIndex
DROP INDEX "Quote_sourceId_start_end_key";

-- AlterTable
ALTER TABLE "Note" ADD COLUMN     "kind" "NoteKind" NOT NULL DEFAULT 'NOTE';

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "addedById" TEXT,
ADD COLUMN     "carriedFromId" TEXT,
ADD COLUMN     "retractedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "bands" INTEGER[],
ADD COLUMN     "originId" TEXT;

-- CreateTable
CREATE TABLE "Intake" (
    "id" TEXT NOT NULL,
    "addedById" TEXT NOT NULL,
    "dismissedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Intake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntakeItem" (
    "id" TEXT NOT NULL,
    "intakeId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "bytes" BYTEA,
    "state" "IntakeState" NOT NULL DEFAULT 'AWAITED',
    "reason" TEXT,
    "archiveId" TEXT,
    "sourceId" TEXT,
    "known" BOOLEAN NOT NULL DEFAULT false,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "IntakeItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Carry" (
    "sourceId" TEXT NOT NULL,
    "quoteId" TEXT NOT NULL,
    "anchor" "AnchorClass" NOT NULL,
    "similarity" DOUBLE PRECISION NOT NULL,
    "proposalId" TEXT,
    "droppedById" TEXT,
    "droppedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Carry_pkey" PRIMARY KEY ("sourceId","quoteId")
);

-- CreateIndex
CREATE INDEX "Intake_addedById_createdAt_idx" ON "Intake"("addedById", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "IntakeItem_archiveId_idx" ON "IntakeItem"("archiveId");

-- CreateIndex
CREATE INDEX "IntakeItem_sourceId_idx" ON "IntakeItem"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "IntakeItem_intakeId_ordinal_key" ON "IntakeItem"("intakeId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Carry_proposalId_key" ON "Carry"("proposalId");

-- CreateIndex
CREATE INDEX "Carry_quoteId_idx" ON "Carry"("quoteId");

-- CreateIndex
CREATE INDEX "Carry_droppedById_idx" ON "Carry"("droppedById");

-- CreateIndex
CREATE INDEX "Quote_sourceId_start_end_idx" ON "Quote"("sourceId", "start", "end");

-- CreateIndex
CREATE INDEX "Quote_addedById_idx" ON "Quote"("addedById");

-- CreateIndex
CREATE INDEX "Quote_carriedFromId_idx" ON "Quote"("carriedFromId");

-- CreateIndex
CREATE INDEX "Source_originId_idx" ON "Source"("originId");

-- CreateIndex
CREATE INDEX "Source_bands_idx" ON "Source" USING GIN ("bands");

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakeItem" ADD CONSTRAINT "IntakeItem_intakeId_fkey" FOREIGN KEY ("intakeId") REFERENCES "Intake"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakeItem" ADD CONSTRAINT "IntakeItem_archiveId_fkey" FOREIGN KEY ("archiveId") REFERENCES "IntakeItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakeItem" ADD CONSTRAINT "IntakeItem_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_carriedFromId_fkey" FOREIGN KEY ("carriedFromId") REFERENCES "Quote"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Carry" ADD CONSTRAINT "Carry_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Carry" ADD CONSTRAINT "Carry_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Carry" ADD CONSTRAINT "Carry_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Carry" ADD CONSTRAINT "Carry_droppedById_fkey" FOREIGN KEY ("droppedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The same words are one quote, those aside that were taken back with their commit. Prisma knows no
-- partial index.
CREATE UNIQUE INDEX quote_once ON "Quote" ("sourceId", "start", "end") WHERE "retractedAt" IS NULL;

ALTER TABLE "Source" ADD CONSTRAINT source_not_its_own_origin CHECK ("originId" <> "id");
ALTER TABLE "Carry" ADD CONSTRAINT carry_similarity CHECK ("similarity" BETWEEN 0 AND 1);

-- What happens is told to every instance that listens, so that open pages can follow. The channel
-- carries names only; who may see what is decided where it is read.
CREATE FUNCTION tell_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('issue', NEW."issueId", 'source', NEW."sourceId")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION tell_event();

CREATE FUNCTION tell_intake() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('intake', NEW."intakeId")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER INSERT OR UPDATE ON "IntakeItem" FOR EACH ROW EXECUTE FUNCTION tell_intake();
