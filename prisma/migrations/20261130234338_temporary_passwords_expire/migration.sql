-- AlterTable
ALTER TABLE "User" ADD COLUMN     "passwordExpiresAt" TIMESTAMPTZ(3);

-- Those that were given before can still be used for as long as new ones.
UPDATE "User" SET "passwordExpiresAt" = now() + interval '7 days' WHERE "passwordTemporary";
