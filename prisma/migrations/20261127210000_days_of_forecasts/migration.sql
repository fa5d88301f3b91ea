-- The day on which an outcome was known, and the day that a dissent describes, if they aren't the day of writing.
ALTER TABLE "Resolution" ADD COLUMN "knownOn" DATE;
ALTER TABLE "DissentEntry" ADD COLUMN "asOf" TIMESTAMPTZ(3);
