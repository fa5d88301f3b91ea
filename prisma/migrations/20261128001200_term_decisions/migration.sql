-- What reviewers decided about an issue that one of its terms had suggested. Counted when a source is approved, and
-- taken back when it is reopened. What was counted up to a reset is kept, but no longer weighs.
CREATE TABLE "TermDecisions" (
    "issueId" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "kept" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "keptBefore" INTEGER NOT NULL DEFAULT 0,
    "removedBefore" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TermDecisions_pkey" PRIMARY KEY ("issueId","term")
);

ALTER TABLE "TermDecisions" ADD CONSTRAINT "TermDecisions_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
