-- Answers to requests for information cite quotations as notes do. What they cite is computed, as in standing_of_sources:
-- Prisma knows no generated column; to it, this is a column with a default.
ALTER TABLE "Rfi" ADD COLUMN "citations" INTEGER[]
  GENERATED ALWAYS AS (cited_numbers("answer")) STORED;

-- CreateIndex
CREATE INDEX "Rfi_citations_idx" ON "Rfi" USING GIN ("citations");
