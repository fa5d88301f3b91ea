-- For "what has changed since you last looked": when the person last looked before the current visit.
ALTER TABLE "Visit" ADD COLUMN "since" TIMESTAMPTZ(3) NOT NULL DEFAULT now();
ALTER TABLE "Visit" ALTER COLUMN "since" DROP DEFAULT;

CREATE INDEX "Event_at_idx" ON "Event"("at");
