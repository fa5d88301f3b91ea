-- The words that come in together are looked for in pieces of their text: substring() counts code
-- points from the beginning, and for thousands of quotations of a text of megabytes that took half a
-- minute. A span may lie across pieces, so it is looked for in all that it touches.
CREATE OR REPLACE FUNCTION require_verbatim_added() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  size CONSTANT int := 32768;
  source record;
  altered record;
BEGIN
  FOR source IN SELECT DISTINCT "sourceId" AS id FROM added LOOP
    -- A text that is put together anew is unpacked once, not for each piece.
    WITH whole AS MATERIALIZED (
      SELECT s."text" || '' AS words FROM "Source" s WHERE s.id = source.id
    ), pieces AS MATERIALIZED (
      SELECT place, substring(words FROM place * size + 1 FOR size) AS words
      FROM whole, generate_series(0, char_length(words) / size) place
    )
    SELECT a."start", a."end" INTO altered FROM added a
      WHERE a."sourceId" = source.id AND a."exact" IS DISTINCT FROM (
        SELECT substring(string_agg(p.words, '' ORDER BY p.place)
            FROM a."start" % size + 1 FOR a."end" - a."start")
          FROM pieces p WHERE p.place BETWEEN a."start" / size AND (a."end" - 1) / size)
      LIMIT 1;
    IF FOUND THEN
      PERFORM refuse_altered_words(TG_TABLE_NAME, source.id, altered."start", altered."end");
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

-- substring() also gives what there is of a span that goes on beyond the text.
UPDATE "Quote" SET "end" = "start" + char_length("exact")
  WHERE "end" <> "start" + char_length("exact");
UPDATE "Proposal" SET "end" = "start" + char_length("exact")
  WHERE "end" <> "start" + char_length("exact");
ALTER TABLE "Quote"
  ADD CONSTRAINT quote_length CHECK (char_length("exact") = "end" - "start");
ALTER TABLE "Proposal"
  ADD CONSTRAINT proposal_length CHECK (char_length("exact") = "end" - "start");
