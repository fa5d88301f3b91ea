-- AlterTable
ALTER TABLE "Relationship" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "firstWords" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "secondWords" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "limited" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "relationshipId" TEXT;

-- CreateTable
CREATE TABLE "RelationshipReader" (
    "userId" TEXT NOT NULL,
    "relationshipId" TEXT NOT NULL,

    CONSTRAINT "RelationshipReader_pkey" PRIMARY KEY ("userId","relationshipId")
);

-- CreateIndex
CREATE INDEX "RelationshipReader_relationshipId_idx" ON "RelationshipReader"("relationshipId");

-- CreateIndex
CREATE INDEX "User_relationshipId_idx" ON "User"("relationshipId");

-- AddForeignKey
ALTER TABLE "RelationshipReader" ADD CONSTRAINT "RelationshipReader_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelationshipReader" ADD CONSTRAINT "RelationshipReader_relationshipId_fkey" FOREIGN KEY ("relationshipId") REFERENCES "Relationship"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_relationshipId_fkey" FOREIGN KEY ("relationshipId") REFERENCES "Relationship"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Whoever manages the desk sees all of it.
ALTER TABLE "User" ADD CONSTRAINT "User_admin_is_not_limited" CHECK (NOT ("limited" AND "role" = 'ADMIN'));

-- What somebody may see has changed, so their open pages are read again.
CREATE TRIGGER told_limits AFTER UPDATE OF "limited" ON "User" FOR EACH ROW EXECUTE FUNCTION tell_person();
