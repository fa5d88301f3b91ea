-- AlterTable
ALTER TABLE "IntakeItem" ADD COLUMN "uploadId" TEXT;

-- CreateTable
CREATE TABLE "Upload" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UploadPiece" (
    "uploadId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "UploadPiece_pkey" PRIMARY KEY ("uploadId","ordinal")
);

-- CreateIndex
CREATE INDEX "Upload_createdAt_idx" ON "Upload"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "IntakeItem_uploadId_key" ON "IntakeItem"("uploadId");

-- AddForeignKey
ALTER TABLE "IntakeItem" ADD CONSTRAINT "IntakeItem_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "Upload"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadPiece" ADD CONSTRAINT "UploadPiece_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "Upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- PDF, Word and archives are compressed already: to try once more costs time and gains nothing.
ALTER TABLE "UploadPiece" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- What waits to be read keeps its bytes.
INSERT INTO "Upload" ("id") SELECT "id" FROM "IntakeItem" WHERE "bytes" IS NOT NULL;
INSERT INTO "UploadPiece" SELECT "id", 0, "bytes" FROM "IntakeItem" WHERE "bytes" IS NOT NULL;
UPDATE "IntakeItem" SET "uploadId" = "id" WHERE "bytes" IS NOT NULL;
ALTER TABLE "IntakeItem" DROP COLUMN "bytes";

-- That an intake was put away is told as well, now that it need not touch its items.
CREATE FUNCTION tell_put_away() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('intake', NEW."id")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER UPDATE ON "Intake" FOR EACH ROW EXECUTE FUNCTION tell_put_away();
