-- A dissent and its answers cite quotations as a rationale does. What they cite is computed, as in standing_of_sources:
-- Prisma knows no generated column; to it, this is a column with a default.
ALTER TABLE "DissentAnswer" ADD COLUMN "citations" INTEGER[]
  GENERATED ALWAYS AS (cited_numbers("body")) STORED;
ALTER TABLE "DissentEntry" ADD COLUMN "citations" INTEGER[]
  GENERATED ALWAYS AS (cited_numbers("why")) STORED;

-- CreateIndex
CREATE INDEX "DissentAnswer_citations_idx" ON "DissentAnswer" USING GIN ("citations");

-- CreateIndex
CREATE INDEX "DissentEntry_citations_idx" ON "DissentEntry" USING GIN ("citations");

-- What rests on which quotation: dissents that stand, as they are now, and the answers to them; and who wrote each.
CREATE VIEW dissent_rests_on AS
  SELECT d."id" AS "dissentId", coalesce(c."answererId", d."authorId") AS "authorId", q."number", q."sourceId"
  FROM (
    SELECT e."dissentId", NULL AS "answererId", e."citations" FROM "DissentEntry" e
    WHERE e."number" = (SELECT max(l."number") FROM "DissentEntry" l WHERE l."dissentId" = e."dissentId")
    UNION ALL
    SELECT a."dissentId", a."authorId" AS "answererId", a."citations" FROM "DissentAnswer" a
  ) c
  JOIN "Quote" q ON q."number" = ANY (c."citations") AND c."citations" @> ARRAY[q."number"]
  JOIN "Dissent" d ON d."id" = c."dissentId" AND d."withdrawnAt" IS NULL;
