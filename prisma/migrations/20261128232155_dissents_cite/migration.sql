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
