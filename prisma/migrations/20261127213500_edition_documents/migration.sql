-- CreateEnum
CREATE TYPE "DocumentFormat" AS ENUM ('PDF', 'DOCX');

-- CreateEnum
CREATE TYPE "DocumentState" AS ENUM ('QUEUED', 'MAKING', 'READY', 'FAILED');

-- CreateTable
CREATE TABLE "EditionDocument" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "format" "DocumentFormat" NOT NULL,
    "state" "DocumentState" NOT NULL DEFAULT 'QUEUED',
    "bytes" BYTEA,
    "sha256" TEXT,
    "madeAt" TIMESTAMPTZ(3),

    CONSTRAINT "EditionDocument_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "EditionDocument_editionId_format_key" ON "EditionDocument"("editionId", "format");

-- AddForeignKey
ALTER TABLE "EditionDocument" ADD CONSTRAINT "EditionDocument_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A document is made once: it is ready when it has its bytes, and nothing changes or removes them afterwards.
ALTER TABLE "EditionDocument"
  ADD CONSTRAINT edition_document_ready CHECK (
    ("state" = 'READY') = ("bytes" IS NOT NULL) AND ("bytes" IS NULL) = ("madeAt" IS NULL)),
  ADD CONSTRAINT edition_document_hash
    CHECK ("sha256" IS NOT DISTINCT FROM encode(sha256("bytes"), 'hex'));

CREATE TRIGGER made_once BEFORE UPDATE ON "EditionDocument"
  FOR EACH ROW WHEN (OLD."bytes" IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "EditionDocument" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "EditionDocument" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
