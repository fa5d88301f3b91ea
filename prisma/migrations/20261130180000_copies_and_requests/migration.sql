-- What a copy took from another paper can be taken back.
ALTER TABLE "Proposal" ADD COLUMN "inherited" JSONB;

-- A request that is sent again waits for what the first one had read, never for what a person ingested on the page.
ALTER TABLE "Batch" ADD COLUMN "forRequest" BOOLEAN NOT NULL DEFAULT false;

-- A long text is looked for by its bytes before it is read.
CREATE INDEX "Source_bytesSha256_idx" ON "Source"("bytesSha256");
