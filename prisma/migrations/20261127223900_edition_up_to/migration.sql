-- The last event that an edition includes of its issues, from which the next edition of each counts. Issuing holds the
-- issues, and an event is numbered once its issue is held: of one issue, later numbers are committed later.
ALTER TABLE "Edition" ADD COLUMN "upTo" BIGINT;

ALTER TABLE "Edition" DISABLE TRIGGER append_only;
UPDATE "Edition" SET "upTo" = (SELECT max(e."id") FROM "Event" e WHERE e."at" <= "Edition"."issuedAt");
ALTER TABLE "Edition" ENABLE TRIGGER append_only;

CREATE INDEX "Edition_issueIds_idx" ON "Edition" USING GIN ("issueIds");
