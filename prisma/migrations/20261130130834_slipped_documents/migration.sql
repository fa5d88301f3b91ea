-- CreateTable
CREATE TABLE "SlippedDocument" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "format" "DocumentFormat" NOT NULL,
    "slip" TEXT NOT NULL,
    "slipHash" TEXT NOT NULL,
    "state" "DocumentState" NOT NULL DEFAULT 'QUEUED',
    "bytes" BYTEA,
    "sha256" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "madeAt" TIMESTAMPTZ(3),

    CONSTRAINT "SlippedDocument_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SlippedDocument_createdAt_idx" ON "SlippedDocument"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "SlippedDocument_editionId_format_slipHash_key" ON "SlippedDocument"("editionId", "format", "slipHash");

-- AddForeignKey
ALTER TABLE "SlippedDocument" ADD CONSTRAINT "SlippedDocument_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SlippedDocument"
  ADD CONSTRAINT slipped_document_ready CHECK (
    ("state" = 'READY') = ("bytes" IS NOT NULL) AND ("bytes" IS NULL) = ("madeAt" IS NULL)),
  ADD CONSTRAINT slipped_document_hash
    CHECK ("sha256" IS NOT DISTINCT FROM encode(sha256("bytes"), 'hex'));
