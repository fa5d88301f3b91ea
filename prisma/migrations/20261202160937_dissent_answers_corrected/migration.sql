-- The author of an answer to a dissent may correct it: each wording is a row, and none is ever changed.
ALTER TABLE "DissentAnswer" ADD COLUMN     "correctsId" TEXT,
ADD COLUMN     "number" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "DissentAnswer_correctsId_number_key" ON "DissentAnswer"("correctsId", "number");

-- AddForeignKey
ALTER TABLE "DissentAnswer" ADD CONSTRAINT "DissentAnswer_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "DissentAnswer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The first wording is the one that the others correct.
ALTER TABLE "DissentAnswer" ADD CONSTRAINT "DissentAnswer_numbered"
  CHECK (("correctsId" IS NULL) = ("number" = 1));

-- As it was, except that an answer rests only on what its last wording cites.
CREATE OR REPLACE VIEW dissent_rests_on AS
  SELECT d."id" AS "dissentId", coalesce(c."answererId", d."authorId") AS "authorId", q."number", q."sourceId"
  FROM (
    SELECT e."dissentId", NULL AS "answererId", e."citations" FROM "DissentEntry" e
    WHERE e."number" = (SELECT max(l."number") FROM "DissentEntry" l WHERE l."dissentId" = e."dissentId")
    UNION ALL
    SELECT a."dissentId", a."authorId" AS "answererId", a."citations" FROM "DissentAnswer" a
    WHERE NOT EXISTS (SELECT FROM "DissentAnswer" l
      WHERE l."correctsId" = coalesce(a."correctsId", a."id") AND l."number" > a."number")
  ) c
  JOIN "Quote" q ON q."number" = ANY (c."citations") AND c."citations" @> ARRAY[q."number"]
  JOIN "Dissent" d ON d."id" = c."dissentId" AND d."withdrawnAt" IS NULL;
