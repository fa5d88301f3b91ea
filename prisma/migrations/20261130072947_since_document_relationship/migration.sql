-- AlterTable
ALTER TABLE "SinceDocument" ADD COLUMN     "relationship" TEXT NOT NULL DEFAULT '';
