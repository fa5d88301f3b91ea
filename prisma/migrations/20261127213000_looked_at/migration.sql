-- What has changed since a person last looked: when that was, before the visit that still goes on.
ALTER TABLE "Visit" ADD COLUMN "since" TIMESTAMPTZ(3) NOT NULL DEFAULT now();
ALTER TABLE "Visit" ALTER COLUMN "since" DROP DEFAULT;

CREATE INDEX "Event_at_idx" ON "Event"("at");
