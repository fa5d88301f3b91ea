-- CreateEnum
CREATE TYPE "SpeakerMoveKind" AS ENUM ('MERGE', 'SPLIT');

-- AlterTable
ALTER TABLE "Speaker" ADD COLUMN     "mergedIntoId" TEXT;

-- CreateTable
CREATE TABLE "SpeakerMove" (
    "id" TEXT NOT NULL,
    "kind" "SpeakerMoveKind" NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "quoteIds" TEXT[],
    "aliases" TEXT[],
    "reason" TEXT NOT NULL,
    "movedById" TEXT NOT NULL,
    "movedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneById" TEXT,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "SpeakerMove_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SpeakerMove_fromId_idx" ON "SpeakerMove"("fromId");

-- CreateIndex
CREATE INDEX "SpeakerMove_toId_idx" ON "SpeakerMove"("toId");

-- CreateIndex
CREATE INDEX "SpeakerMove_movedById_idx" ON "SpeakerMove"("movedById");

-- CreateIndex
CREATE INDEX "SpeakerMove_undoneById_idx" ON "SpeakerMove"("undoneById");

-- CreateIndex
CREATE INDEX "Speaker_mergedIntoId_idx" ON "Speaker"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerMove" ADD CONSTRAINT "SpeakerMove_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerMove" ADD CONSTRAINT "SpeakerMove_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerMove" ADD CONSTRAINT "SpeakerMove_movedById_fkey" FOREIGN KEY ("movedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerMove" ADD CONSTRAINT "SpeakerMove_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was said by whom is history: a move is taken back, never removed, and no speaker is either.
CREATE TRIGGER never_deleted BEFORE DELETE ON "Speaker"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "SpeakerMove"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "Speaker" ADD CONSTRAINT speaker_not_itself CHECK ("mergedIntoId" <> "id");
