-- DropIndex
DROP INDEX "Speaker_name_key";

-- AlterTable
ALTER TABLE "Speaker" ADD COLUMN     "withinId" TEXT;

-- CreateIndex
CREATE INDEX "Speaker_withinId_idx" ON "Speaker"("withinId");

-- CreateIndex
-- A name is one speaker of the ledger, and a description one of its article. Prisma cannot say that two
-- that are of no article are the same.
CREATE UNIQUE INDEX "Speaker_name_withinId_key" ON "Speaker"("name", "withinId") NULLS NOT DISTINCT;

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_withinId_fkey" FOREIGN KEY ("withinId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The first of the versions that lead to a source: what all of them have in common.
CREATE FUNCTION first_version(source text) RETURNS text LANGUAGE sql STABLE AS $$
  WITH RECURSIVE earlier AS (
    SELECT s."id", s."supersedesId" FROM "Source" s WHERE s."id" = source
    UNION ALL
    SELECT s."id", s."supersedesId" FROM "Source" s JOIN earlier e ON s."id" = e."supersedesId"
  )
  SELECT "id" FROM earlier WHERE "supersedesId" IS NULL
$$;

-- What the ledger has so far. The rule of lib/extract/described.ts in brief: a determiner, and no capital
-- behind it. Without one it may be a name that somebody typed in small letters. What this misses stays
-- as it is until an admin splits it.
CREATE FUNCTION is_plainly_described(name text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT n IS NOT NULL AND n ~ '[a-z]' AND n = lower(n) FROM substring(lower(left(name, 1)) || substr(name, 2) FROM
    '^(?:the|a|an|one|two|three|some|many|several|most|both|each|neither|another|other|their|his|her) (.*)$') n
$$;

-- A description that is an alias would mean one person in every article.
UPDATE "Speaker" s SET "version" = s."version" + 1, "aliases" = ARRAY(
    SELECT a FROM unnest(s."aliases") WITH ORDINALITY l(a, at) WHERE NOT is_plainly_described(a) ORDER BY at)
  WHERE EXISTS (SELECT 1 FROM unnest(s."aliases") a WHERE is_plainly_described(a));

-- Whose quotes stand in which articles; not of those that somebody with a name was merged into.
CREATE TEMP TABLE described AS
  SELECT s."id", s."name", first_version(q."sourceId") AS "withinId", min(q."number") AS "since"
  FROM "Speaker" s JOIN "Quote" q ON q."speakerId" = s."id"
  WHERE is_plainly_described(s."name") AND s."mergedIntoId" IS NULL AND NOT EXISTS (
    SELECT 1 FROM "Speaker" m WHERE m."mergedIntoId" = s."id" AND NOT is_plainly_described(m."name"))
  GROUP BY 1, 2, 3;

-- The row stays that of the article that brought it; each other article has one of its own from here.
UPDATE "Speaker" s SET "withinId" = d."withinId" FROM described d
  WHERE d."id" = s."id"
    AND NOT EXISTS (SELECT 1 FROM described b WHERE b."id" = d."id" AND b."since" < d."since");
INSERT INTO "Speaker" ("id", "name", "aliases", "withinId")
  SELECT '0' || upper(left(md5(d."id" || d."withinId"), 25)), d."name", '{}', d."withinId"
  FROM described d JOIN "Speaker" s ON s."id" = d."id" WHERE d."withinId" <> s."withinId";
UPDATE "Quote" q SET "speakerId" = own."id", "version" = q."version" + 1
  FROM described d JOIN "Speaker" own ON own."name" = d."name" AND own."withinId" = d."withinId"
  WHERE q."speakerId" = d."id" AND q."speakerId" <> own."id"
    AND first_version(q."sourceId") = d."withinId";

-- What was merged has no quotes: it is of the article that those came from which it gave away.
UPDATE "Speaker" s SET "withinId" = gave."withinId"
  FROM (
    SELECT m."fromId", min(first_version(q."sourceId")) AS "withinId"
    FROM "SpeakerMove" m JOIN "Quote" q ON q."id" = ANY (m."quoteIds")
    WHERE m."kind" = 'MERGE' AND m."undoneAt" IS NULL
    GROUP BY 1 HAVING count(DISTINCT first_version(q."sourceId")) = 1
  ) gave
  WHERE gave."fromId" = s."id" AND is_plainly_described(s."name")
    -- It must not lead from its article to whom another one describes.
    AND EXISTS (SELECT 1 FROM "Speaker" t WHERE t."id" = s."mergedIntoId"
      AND (t."withinId" IS NULL OR t."withinId" = gave."withinId"));

DROP TABLE described;
DROP FUNCTION is_plainly_described(text);
