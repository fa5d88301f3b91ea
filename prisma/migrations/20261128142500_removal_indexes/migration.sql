-- Only what has been removed, which is little. Where a table had just been filled, and
-- PostgreSQL knew little of it yet, it took the index for a quick way to what is present: for each of 2,000 quotations that
-- an approval linked, it read the whole index.
DROP INDEX "Quote_removalId_idx", "EvidenceLink_removalId_idx", "Source_removalId_idx", "Proposal_removalId_idx";
CREATE INDEX removed_quotes ON "Quote" ("removalId") WHERE "removalId" IS NOT NULL;
CREATE INDEX removed_links ON "EvidenceLink" ("removalId") WHERE "removalId" IS NOT NULL;
CREATE INDEX removed_sources ON "Source" ("removalId") WHERE "removalId" IS NOT NULL;
CREATE INDEX removed_proposals ON "Proposal" ("removalId") WHERE "removalId" IS NOT NULL;
