-- CreateTable
CREATE TABLE "NameCorrection" (
    "id" TEXT NOT NULL,
    "speakerId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "lost" TEXT[],
    "reason" TEXT NOT NULL,
    "correctedById" TEXT NOT NULL,
    "correctedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneById" TEXT,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "NameCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "NameCorrection_speakerId_idx" ON "NameCorrection"("speakerId");

-- CreateIndex
CREATE INDEX "NameCorrection_correctedById_idx" ON "NameCorrection"("correctedById");

-- CreateIndex
CREATE INDEX "NameCorrection_undoneById_idx" ON "NameCorrection"("undoneById");

-- AddForeignKey
ALTER TABLE "NameCorrection" ADD CONSTRAINT "NameCorrection_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NameCorrection" ADD CONSTRAINT "NameCorrection_correctedById_fkey" FOREIGN KEY ("correctedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NameCorrection" ADD CONSTRAINT "NameCorrection_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot express.
CREATE TRIGGER never_deleted BEFORE DELETE ON "NameCorrection"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
