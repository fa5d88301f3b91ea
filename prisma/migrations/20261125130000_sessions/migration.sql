-- Sessions are records that can be listed and ended, in place of a counter for all of a person's.
-- Cookies from before name no session: everybody signs in once more.
-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "User" DROP COLUMN "epoch";

-- Failures are counted in other groups from now on (see docs/decisions/014).
DELETE FROM "SignInCount";

-- That a session has ended, or a person's role or access has changed, is announced to every process:
-- open streams check their reader at once. Being seen again is no such change.
CREATE FUNCTION tell_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('person', NEW."userId")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER UPDATE OF "endedAt" ON "Session" FOR EACH ROW EXECUTE FUNCTION tell_session();

CREATE FUNCTION tell_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('person', NEW."id")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER UPDATE OF "role", "disabledAt" ON "User" FOR EACH ROW EXECUTE FUNCTION tell_person();
