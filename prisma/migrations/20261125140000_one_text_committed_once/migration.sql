-- One text may wait in the drafts of several people, each of whom sees their own alone. Only one of
-- them is ever approved.
DROP INDEX "Source_textSha256_key";
CREATE INDEX "Source_textSha256_idx" ON "Source"("textSha256");
CREATE UNIQUE INDEX source_text_once ON "Source" ("textSha256")
  WHERE "status" IN ('COMMITTED', 'WITHDRAWN');
