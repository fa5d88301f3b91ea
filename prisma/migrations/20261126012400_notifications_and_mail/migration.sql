-- Each person has a handle by which others mention them: the local part of their address, made unique by a number.
CREATE FUNCTION free_handle(email text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  base text := trim(both '._-' from left(regexp_replace(lower(split_part(email, '@', 1)), '[^a-z0-9._-]+', '-', 'g'), 30));
  found text;
BEGIN
  IF base = '' THEN base := 'person'; END IF;
  SELECT h INTO found FROM (
    SELECT base AS h, 1 AS n UNION ALL SELECT base || '-' || n, n FROM generate_series(2, 1000) n) free
  WHERE NOT EXISTS (SELECT FROM "User" u WHERE u."handle" = free.h)
  ORDER BY n LIMIT 1;
  RETURN found;
END $$;

ALTER TABLE "User" ADD COLUMN "handle" TEXT;
DO $$
DECLARE person record;
BEGIN
  FOR person IN SELECT "id", "email" FROM "User" ORDER BY "createdAt", "id" LOOP
    UPDATE "User" SET "handle" = free_handle(person."email") WHERE "id" = person."id";
  END LOOP;
END $$;
ALTER TABLE "User" ALTER COLUMN "handle" SET NOT NULL;
CREATE UNIQUE INDEX "User_handle_key" ON "User"("handle");

CREATE FUNCTION own_handle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."handle" := coalesce(NEW."handle", free_handle(NEW."email"));
  RETURN NEW;
END $$;
CREATE TRIGGER own_handle BEFORE INSERT ON "User" FOR EACH ROW EXECUTE FUNCTION own_handle();

-- Who follows what.
CREATE TABLE "Follow" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "issueId" TEXT,
    "sourceId" TEXT,
    "following" BOOLEAN NOT NULL DEFAULT true,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("id"),
    CONSTRAINT follow_one CHECK (num_nonnulls("issueId", "sourceId") = 1)
);
CREATE UNIQUE INDEX "Follow_userId_issueId_key" ON "Follow"("userId", "issueId");
CREATE UNIQUE INDEX "Follow_userId_sourceId_key" ON "Follow"("userId", "sourceId");
CREATE INDEX "Follow_issueId_idx" ON "Follow"("issueId");
CREATE INDEX "Follow_sourceId_idx" ON "Follow"("sourceId");
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

INSERT INTO "Follow" ("id", "userId", "issueId")
SELECT gen_random_uuid(), w."userId", w."issueId" FROM (
  SELECT "ownerId" AS "userId", "id" AS "issueId" FROM "Issue" WHERE "ownerId" IS NOT NULL
  UNION SELECT "authorId", "issueId" FROM "OutlookRevision"
  UNION SELECT "authorId", "issueId" FROM "Note" WHERE "visibility" = 'TEAM' AND "issueId" IS NOT NULL) w;
INSERT INTO "Follow" ("id", "userId", "sourceId")
SELECT gen_random_uuid(), w."userId", w."sourceId" FROM (
  SELECT DISTINCT n."authorId" AS "userId", coalesce(n."sourceId", q."sourceId") AS "sourceId"
  FROM "Note" n LEFT JOIN "Quote" q ON q."id" = n."quoteId"
  WHERE n."visibility" = 'TEAM' AND n."issueId" IS NULL) w;

-- A person follows what they own, write or judge on, so that no command can forget it. A row that is there already
-- stays: whoever has unfollowed something does not come to follow it again by writing on it. A private note must not
-- show, and so makes nobody follow.
CREATE FUNCTION follow_own_work() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Issue' THEN
    INSERT INTO "Follow" ("id", "userId", "issueId") VALUES (gen_random_uuid(), NEW."ownerId", NEW."id")
    ON CONFLICT ("userId", "issueId") DO NOTHING;
  ELSIF NEW."issueId" IS NOT NULL THEN
    INSERT INTO "Follow" ("id", "userId", "issueId") VALUES (gen_random_uuid(), NEW."authorId", NEW."issueId")
    ON CONFLICT ("userId", "issueId") DO NOTHING;
  ELSE
    INSERT INTO "Follow" ("id", "userId", "sourceId") VALUES (gen_random_uuid(), NEW."authorId",
      coalesce(NEW."sourceId", (SELECT q."sourceId" FROM "Quote" q WHERE q."id" = NEW."quoteId")))
    ON CONFLICT ("userId", "sourceId") DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_opened AFTER INSERT ON "Issue" FOR EACH ROW
  WHEN (NEW."ownerId" IS NOT NULL) EXECUTE FUNCTION follow_own_work();
CREATE TRIGGER follow_owned AFTER UPDATE OF "ownerId" ON "Issue" FOR EACH ROW
  WHEN (NEW."ownerId" IS NOT NULL AND NEW."ownerId" IS DISTINCT FROM OLD."ownerId") EXECUTE FUNCTION follow_own_work();
CREATE TRIGGER follow_judged AFTER INSERT ON "OutlookRevision" FOR EACH ROW EXECUTE FUNCTION follow_own_work();
CREATE TRIGGER follow_noted AFTER INSERT ON "Note" FOR EACH ROW
  WHEN (NEW."visibility" = 'TEAM') EXECUTE FUNCTION follow_own_work();

-- Mails to send, and how each person wants to be told.
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "digest" BOOLEAN NOT NULL DEFAULT false,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Mail_userId_dueAt_idx" ON "Mail"("userId", "dueAt");
-- One digest for a person and an hour.
CREATE UNIQUE INDEX one_digest ON "Mail" ("userId", "dueAt") WHERE "digest";
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "NotificationSettings" (
    "userId" TEXT NOT NULL,
    "kinds" JSONB NOT NULL DEFAULT '{}',
    "digest" BOOLEAN NOT NULL DEFAULT false,
    "digestHour" INTEGER NOT NULL DEFAULT 8,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "NotificationSettings_pkey" PRIMARY KEY ("userId")
);
ALTER TABLE "NotificationSettings" ADD CONSTRAINT "NotificationSettings_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Notifications of every kind. Those so far are all about sources; one appears at the time of its event.
ALTER TABLE "Notification" ADD COLUMN "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "doneAt" TIMESTAMPTZ(3),
ADD COLUMN "inbox" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN "issueId" TEXT,
ADD COLUMN "kind" TEXT,
ADD COLUMN "mailId" TEXT,
ADD COLUMN "noteId" TEXT,
ADD COLUMN "sourceId" TEXT,
ADD COLUMN "subject" TEXT;
UPDATE "Notification" t SET "at" = e."at", "kind" = 'SOURCE', "sourceId" = e."sourceId",
  "subject" = coalesce(e."sourceId", e."issueId", 'desk')
FROM "Event" e WHERE e."id" = t."eventId";
ALTER TABLE "Notification" ALTER COLUMN "kind" SET NOT NULL, ALTER COLUMN "subject" SET NOT NULL;

DROP INDEX "Notification_userId_readAt_idx";
CREATE INDEX "Notification_userId_at_eventId_idx" ON "Notification"("userId", "at" DESC, "eventId" DESC);
CREATE INDEX "Notification_userId_subject_at_eventId_idx" ON "Notification"("userId", "subject", "at" DESC, "eventId" DESC);
CREATE INDEX "Notification_issueId_idx" ON "Notification"("issueId");
CREATE INDEX "Notification_sourceId_idx" ON "Notification"("sourceId");
CREATE INDEX "Notification_noteId_idx" ON "Notification"("noteId");
CREATE INDEX "Notification_mailId_idx" ON "Notification"("mailId");
-- Every page counts the unread ones, which are few among many.
CREATE INDEX unread_notifications ON "Notification" ("userId", "at" DESC) WHERE "readAt" IS NULL;
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;
