-- Nobody has a visit before the first one: null says so, where it was the time a week before.
ALTER TABLE "Visit" ALTER COLUMN "since" DROP NOT NULL;
UPDATE "Visit" SET "since" = NULL WHERE "since" = "at" - interval '7 days';
