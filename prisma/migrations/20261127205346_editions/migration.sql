-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "content" TEXT,
ADD COLUMN     "issueIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "sourceIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "items" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Rfi" ADD COLUMN     "assignedToId" TEXT,
ADD COLUMN     "noteId" TEXT;

-- CreateTable
CREATE TABLE "Acknowledgement" (
    "editionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Acknowledgement_pkey" PRIMARY KEY ("editionId","userId","issueId")
);

-- CreateIndex
CREATE INDEX "Acknowledgement_userId_idx" ON "Acknowledgement"("userId");

-- CreateIndex
CREATE INDEX "Acknowledgement_issueId_idx" ON "Acknowledgement"("issueId");

-- CreateIndex
CREATE INDEX "Edition_sourceIds_idx" ON "Edition" USING GIN ("sourceIds");

-- CreateIndex
CREATE INDEX "Rfi_assignedToId_idx" ON "Rfi"("assignedToId");

-- CreateIndex
CREATE INDEX "Rfi_noteId_idx" ON "Rfi"("noteId");

-- AddForeignKey
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rfi" ADD CONSTRAINT "Rfi_assignedToId_fkey" FOREIGN KEY ("assignedToId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rfi" ADD CONSTRAINT "Rfi_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The content of an edition is never changed or removed, and its hash matches it.
ALTER TABLE "Edition"
  ADD CONSTRAINT edition_content CHECK (("content" IS NULL) <> ("items" IS NULL)),
  ADD CONSTRAINT edition_hash
    CHECK ("content" IS NULL OR "hash" = encode(sha256(convert_to("content", 'UTF8')), 'hex')),
  ADD CONSTRAINT edition_number CHECK ("content" IS NULL OR ("content"::jsonb ->> 'number')::int = "number");

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Edition" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Acknowledgement" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Edition" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Acknowledgement" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "Receipt" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "Rfi" FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "Rfi" ADD CONSTRAINT rfi_answer CHECK (
  ("answer" IS NULL) = ("answeredAt" IS NULL) AND ("answer" IS NULL) = ("answeredById" IS NULL)
  AND ("noteId" IS NULL OR "answer" IS NOT NULL));
