-- AlterTable
ALTER TABLE "User" ADD COLUMN     "passwordTemporary" BOOLEAN NOT NULL DEFAULT false;
