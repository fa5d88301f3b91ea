-- AlterTable
ALTER TABLE "SpeakerMove" ADD COLUMN     "role" TEXT,
ADD COLUMN     "roles" JSONB NOT NULL DEFAULT '{}';
