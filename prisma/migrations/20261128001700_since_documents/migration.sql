-- CreateTable
CREATE TABLE "SinceDocument" (
    "id" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT,
    "format" "DocumentFormat" NOT NULL,
    "state" "DocumentState" NOT NULL DEFAULT 'QUEUED',
    "bytes" BYTEA,
    "sha256" TEXT,
    "requestedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "madeAt" TIMESTAMPTZ(3),

    CONSTRAINT "SinceDocument_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SinceDocument_requestedById_idx" ON "SinceDocument"("requestedById");

-- CreateIndex
CREATE INDEX "SinceDocument_createdAt_idx" ON "SinceDocument"("createdAt");

-- AddForeignKey
ALTER TABLE "SinceDocument" ADD CONSTRAINT "SinceDocument_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SinceDocument"
  ADD CONSTRAINT since_document_ready CHECK (
    ("state" = 'READY') = ("bytes" IS NOT NULL) AND ("bytes" IS NULL) = ("madeAt" IS NULL)),
  ADD CONSTRAINT since_document_hash
    CHECK ("sha256" IS NOT DISTINCT FROM encode(sha256("bytes"), 'hex'));
