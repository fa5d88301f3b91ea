-- A text that is sent again finds the item of the first time by its hash, and what its sender stated is kept until it is read.
ALTER TABLE "BatchItem" ADD COLUMN "sha256" TEXT, ADD COLUMN "stated" JSONB;
