-- What a list would otherwise count for each source, kept by the writes that change it.
CREATE TABLE "SourceLine" (
    "sourceId" TEXT NOT NULL,
    "quotes" INTEGER NOT NULL DEFAULT 0,
    "speakers" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SourceLine_pkey" PRIMARY KEY ("sourceId")
);

ALTER TABLE "SourceLine" ADD CONSTRAINT "SourceLine_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Words as readers sort them: whatever their case, and "Round 9" before "Round 10".
CREATE COLLATION natural_order (provider = icu, locale = 'en-u-kn-true');

-- The catalogue's orders: newest article first, oldest first (undated articles come last in both), and by title. The
-- first has all that other sorts and filters compare, and the last what a search for words in titles reads, so that
-- neither needs to read the articles themselves.
CREATE INDEX newest_sources ON "Source" ((coalesce("publishedAt", '-infinity'::date)) DESC, "createdAt" DESC, "id" DESC)
  INCLUDE ("publishedAt", "status", "publisher", "reliability", "addedById") WHERE "status" IN ('APPROVED', 'WITHDRAWN');
CREATE INDEX oldest_sources ON "Source" ((coalesce("publishedAt", 'infinity'::date)), "createdAt" DESC, "id" DESC)
  WHERE "status" IN ('APPROVED', 'WITHDRAWN');
CREATE INDEX sources_by_title ON "Source" ("title" COLLATE natural_order)
  INCLUDE ("status", "publishedAt", "createdAt", "id") WHERE "status" IN ('APPROVED', 'WITHDRAWN');
CREATE INDEX newest_drafts ON "Source" ((coalesce("publishedAt", '-infinity'::date)) DESC, "createdAt" DESC, "id" DESC)
  INCLUDE ("addedById") WHERE "status" = 'DRAFT';
CREATE INDEX undecided_proposals ON "Proposal" ("sourceId") WHERE "state" = 'PENDING';

CREATE FUNCTION open_source_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SourceLine" ("sourceId") VALUES (NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER opened_source_line AFTER INSERT ON "Source" FOR EACH ROW EXECUTE FUNCTION open_source_line();

-- The lines are locked before they are counted, as those of issues are, and before those of issues: triggers run in the
-- order of their names, and writes that lock in different orders would wait for one another for ever.
CREATE FUNCTION count_quotes(sources text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "SourceLine" WHERE "sourceId" = ANY (sources) ORDER BY "sourceId" FOR NO KEY UPDATE;
  UPDATE "SourceLine" l SET ("quotes", "speakers") = (
    SELECT count(*), count(DISTINCT q."speakerId") FROM "Quote" q
    WHERE q."sourceId" = l."sourceId" AND q."removalId" IS NULL)
  WHERE l."sourceId" = ANY (sources);
END $$;

CREATE FUNCTION line_quotes_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_quotes((SELECT array_agg(DISTINCT "sourceId") FROM added));
  RETURN NULL;
END $$;
CREATE TRIGGER counted_quotes_added AFTER INSERT ON "Quote" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION line_quotes_added();

-- A quotation is removed, restored, or given another speaker, such as when two speakers are merged.
CREATE FUNCTION line_quotes_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_quotes((SELECT array_agg(DISTINCT a."sourceId") FROM after a JOIN before b ON b."id" = a."id"
    WHERE (a."removalId", a."speakerId") IS DISTINCT FROM (b."removalId", b."speakerId")));
  RETURN NULL;
END $$;
CREATE TRIGGER counted_quotes_changed AFTER UPDATE ON "Quote" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION line_quotes_changed();

-- Every line as its records say: for desks from before there were lines, and after a load without triggers.
CREATE FUNCTION write_source_lines() RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SourceLine" ("sourceId", "quotes", "speakers")
  SELECT s."id", coalesce(q.quotes, 0), coalesce(q.speakers, 0)
  FROM "Source" s LEFT JOIN (
    SELECT "sourceId", count(*) AS quotes, count(DISTINCT "speakerId") AS speakers
    FROM "Quote" WHERE "removalId" IS NULL GROUP BY 1) q ON q."sourceId" = s."id"
  ON CONFLICT ("sourceId") DO UPDATE SET "quotes" = excluded."quotes", "speakers" = excluded."speakers"
$$;
SELECT write_source_lines();

-- The menu of publishers is kept in memory by each instance.
CREATE TRIGGER told_changed AFTER UPDATE OF "status", "publisher" ON "Source" FOR EACH ROW
  WHEN ((OLD."status", OLD."publisher") IS DISTINCT FROM (NEW."status", NEW."publisher"))
  EXECUTE FUNCTION tell_kept('publishers');
