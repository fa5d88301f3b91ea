-- The history of an issue asks what was noted on each quote that it rests on: of the many events of
-- a source, these few. Prisma knows no partial index.
CREATE INDEX event_of_notes ON "Event" ("sourceId", "id") WHERE "issueId" IS NULL AND "verb" LIKE 'note.%';
