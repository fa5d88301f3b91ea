-- When a signpost was retired, by which an issue's page shows the latest: it went by number, so that an old one that was
-- retired now was not among them.
ALTER TABLE "Signpost" ADD COLUMN "retiredAt" TIMESTAMPTZ(3);

UPDATE "Signpost" g SET "retiredAt" = coalesce(
  (SELECT max(e."at") FROM "Event" e WHERE e."issueId" = g."issueId" AND e."verb" = 'signpost.retired'
    AND (e."details" ->> 'signpost')::int = g."number"),
  g."createdAt")
WHERE g."state" = 'RETIRED';

ALTER TABLE "Signpost" ADD CONSTRAINT signpost_retired_at CHECK (("state" = 'RETIRED') = ("retiredAt" IS NOT NULL));
