-- AlterTable
ALTER TABLE "Rfi" ADD COLUMN     "followsId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Rfi_followsId_key" ON "Rfi"("followsId");

-- AddForeignKey
ALTER TABLE "Rfi" ADD CONSTRAINT "Rfi_followsId_fkey" FOREIGN KEY ("followsId") REFERENCES "Rfi"("id") ON DELETE SET NULL ON UPDATE CASCADE;
