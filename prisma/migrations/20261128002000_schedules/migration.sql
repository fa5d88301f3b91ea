-- CreateEnum
CREATE TYPE "RunOutcome" AS ENUM ('ISSUED', 'UNCHANGED', 'FAILED');

-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "addresseeIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "Group" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "memberIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "handling" TEXT,
    "sections" JSONB,
    "weekdays" INTEGER[],
    "minute" INTEGER NOT NULL,
    "timeZone" TEXT NOT NULL,
    "peopleIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "groupIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "ownerId" TEXT NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "pausedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScheduleRun" (
    "scheduleId" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "RunOutcome" NOT NULL,
    "editionId" TEXT,
    "sentTo" INTEGER,
    "reason" TEXT,

    CONSTRAINT "ScheduleRun_pkey" PRIMARY KEY ("scheduleId","dueAt")
);

-- CreateIndex
CREATE INDEX "Schedule_ownerId_idx" ON "Schedule"("ownerId");

-- CreateIndex
CREATE INDEX "Schedule_nextAt_idx" ON "Schedule"("nextAt");

-- CreateIndex
CREATE INDEX "ScheduleRun_editionId_idx" ON "ScheduleRun"("editionId");

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScheduleRun" ADD CONSTRAINT "ScheduleRun_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "Schedule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScheduleRun" ADD CONSTRAINT "ScheduleRun_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Two groups of one name could not be told apart by whoever sends to them.
CREATE UNIQUE INDEX group_name ON "Group" (lower("name"));

ALTER TABLE "Schedule"
  ADD CONSTRAINT schedule_weekdays
    CHECK (cardinality("weekdays") BETWEEN 1 AND 7 AND "weekdays" <@ ARRAY[1, 2, 3, 4, 5, 6, 7]),
  ADD CONSTRAINT schedule_minute CHECK ("minute" BETWEEN 0 AND 1439);

-- What came of a run says so: an edition and its readers, or why there is none.
ALTER TABLE "ScheduleRun" ADD CONSTRAINT schedule_run_outcome CHECK (
  ("outcome" = 'ISSUED') = ("editionId" IS NOT NULL) AND ("outcome" = 'ISSUED') = ("sentTo" IS NOT NULL)
  AND ("outcome" = 'FAILED') = ("reason" IS NOT NULL));
CREATE TRIGGER never_changed BEFORE UPDATE ON "ScheduleRun" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A reader may undo an acknowledgement. The events keep both.
DROP TRIGGER append_only ON "Acknowledgement";
CREATE TRIGGER never_changed BEFORE UPDATE ON "Acknowledgement" FOR EACH ROW EXECUTE FUNCTION refuse_change();
