-- CreateTable
CREATE TABLE "NoteCarry" (
    "sourceId" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "anchor" "AnchorClass" NOT NULL,
    "similarity" DOUBLE PRECISION NOT NULL,
    "exact" TEXT NOT NULL,
    "foundStart" INTEGER,
    "foundEnd" INTEGER,
    "start" INTEGER,
    "end" INTEGER,
    "left" BOOLEAN NOT NULL DEFAULT false,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "NoteCarry_pkey" PRIMARY KEY ("sourceId","noteId")
);

-- CreateIndex
CREATE INDEX "NoteCarry_noteId_idx" ON "NoteCarry"("noteId");

-- CreateIndex
CREATE INDEX "NoteCarry_decidedById_idx" ON "NoteCarry"("decidedById");

-- AddForeignKey
ALTER TABLE "NoteCarry" ADD CONSTRAINT "NoteCarry_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteCarry" ADD CONSTRAINT "NoteCarry_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteCarry" ADD CONSTRAINT "NoteCarry_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A thread gets a place by itself only where that is proven; any other is somebody's decision.
ALTER TABLE "NoteCarry"
  ADD CONSTRAINT note_carry_similarity CHECK ("similarity" BETWEEN 0 AND 1),
  ADD CONSTRAINT note_carry_span CHECK (("start" IS NULL AND "end" IS NULL)
    OR (0 <= "start" AND "start" < "end")),
  ADD CONSTRAINT note_carry_found CHECK (CASE WHEN "anchor" = 'GONE'
    THEN num_nonnulls("foundStart", "foundEnd") = 0
    ELSE 0 <= "foundStart" AND "foundStart" < "foundEnd" END),
  ADD CONSTRAINT note_carry_placed CHECK ("decidedAt" IS NOT NULL
    OR CASE WHEN "anchor" IN ('INTACT', 'MOVED') THEN "start" IS NOT NULL ELSE "start" IS NULL END);

-- Where the threads of notes (by their first) stand in a source, in code points: its own, those on a
-- quote of an earlier version that one of its quotes (`quoteId`) continues, over however many
-- versions, and those that were looked for in it. Without a place one waits, or was left.
CREATE FUNCTION threads_in(source text)
RETURNS TABLE ("noteId" text, "start" int, "end" int, "quoteId" text)
LANGUAGE sql STABLE AS $$
  WITH RECURSIVE continued AS (
    SELECT q."id" AS here, q."carriedFromId" AS earlier FROM "Quote" q
    WHERE q."sourceId" = source AND q."retractedAt" IS NULL AND q."carriedFromId" IS NOT NULL
    UNION
    SELECT c.here, q."carriedFromId" FROM continued c JOIN "Quote" q ON q."id" = c.earlier
    WHERE q."carriedFromId" IS NOT NULL
  )
  SELECT n."id", n."start", n."end", NULL FROM "Note" n
  WHERE n."sourceId" = source AND n."parentId" IS NULL
  UNION ALL
  SELECT n."id", q."start", q."end", q."id" FROM "Quote" q JOIN "Note" n ON n."quoteId" = q."id"
  WHERE q."sourceId" = source AND n."parentId" IS NULL
  UNION ALL
  SELECT n."id", q."start", q."end", q."id" FROM continued c
  JOIN "Quote" q ON q."id" = c.here JOIN "Note" n ON n."quoteId" = c.earlier
  WHERE n."parentId" IS NULL
  UNION ALL
  SELECT c."noteId", CASE WHEN NOT c."left" THEN c."start" END,
    CASE WHEN NOT c."left" THEN c."end" END, NULL
  FROM "NoteCarry" c WHERE c."sourceId" = source
$$;

-- A quote, and those of earlier versions that it continues: what was noted on one of them was noted
-- on its words.
CREATE FUNCTION quote_line(quote text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  WITH RECURSIVE line AS (
    SELECT q."id", q."carriedFromId" FROM "Quote" q WHERE q."id" = quote
    UNION
    SELECT q."id", q."carriedFromId" FROM line l JOIN "Quote" q ON q."id" = l."carriedFromId"
  )
  SELECT l."id" FROM line l
$$;
