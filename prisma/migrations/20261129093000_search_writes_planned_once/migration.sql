-- Keeping the search documents took most of the time of a write: 5 of a note's 7 ms went into planning the view for its
-- one record, again on each write, and a source's text was folded twice.

-- The plan is made once for each connection, for any record. It looks every record up by its key: a plan that fits small
-- tables would read them whole once they have grown.
CREATE OR REPLACE FUNCTION write_documents(of "ResultType", ids text[]) RETURNS void LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
  IF ids IS NULL THEN RETURN; END IF;
  PERFORM FROM "SearchDocument" WHERE "type" = of AND "recordId" = ANY (ids) ORDER BY "id" FOR NO KEY UPDATE;
  INSERT INTO "SearchDocument" ("id", "type", "recordId", "part", "date", "issueIds", "speakerId", "publisher", "terms", "start", "text")
  SELECT n.id, n.type, n."recordId", n.part, n.date, n."issueIds", n."speakerId", n.publisher,
    n.terms || array_to_tsvector(ARRAY[search_batch(n.id)]), n.start, n.text
  FROM (
    SELECT coalesce((SELECT d."id" FROM "SearchDocument" d
        WHERE d."type" = s.type AND d."recordId" = s."recordId" AND d."part" = s.part),
      nextval(pg_get_serial_sequence('"SearchDocument"', 'id'))) AS id, s.*
    FROM searchable s
    WHERE s.type = of AND s."recordId" = ANY (ids)) n
  ON CONFLICT ("id") DO UPDATE SET "date" = excluded."date", "issueIds" = excluded."issueIds",
    "speakerId" = excluded."speakerId", "publisher" = excluded."publisher", "terms" = excluded."terms",
    "text" = excluded."text";
END $$;

-- The folded text is worked out once, not once for each place that reads it (OFFSET 0).
CREATE OR REPLACE FUNCTION search_fold(words text, asked boolean DEFAULT false) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN octet_length(words) = char_length(words) THEN trim(regexp_replace(lower(words), '[^a-z0-9]+', ' ', 'g'))
    ELSE (
      SELECT trim(regexp_replace(CASE
        WHEN plain ~ '[\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]'
          THEN search_pairs(plain, asked) ELSE plain END, ' +', ' ', 'g'))
      FROM (SELECT regexp_replace(replace(replace(replace(replace(translate(lower(normalize(regexp_replace(
          normalize(words, NFKD), '[\u0300-\u036f]', '', 'g'), NFKC) COLLATE natural_order),
          'øłđðħıŧŋ', 'olddhitn'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th') COLLATE natural_order,
          '[^[:alnum:]\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f]+', ' ', 'g') AS plain OFFSET 0) folded)
    END
$$;

-- A word that is cut off is looked for in a passage's last 41 characters, not from its beginning.
CREATE OR REPLACE FUNCTION search_passages(whole text) RETURNS TABLE (part int, start int, words text)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  length int := char_length(whole);
  pieces record;
BEGIN
  FOR pieces IN SELECT * FROM search_pieces(whole) LOOP
    RETURN QUERY
      SELECT 1 + at / 800, at + char_length(cut.words) - char_length(headless),
        CASE WHEN at + 1000 >= length THEN headless ELSE left(headless, -41) || regexp_replace(right(headless, 41), '\s\S{0,40}$', '') END
      FROM (
        SELECT pieces.piece * 60000 + slice * 12000 + j * 800 AS at, substr(sliced.words, j * 800 + 1, 1000) AS words
        FROM generate_series(0, greatest((char_length(pieces.words) - 201) / 12000, 0)) slice
        CROSS JOIN LATERAL (SELECT substr(pieces.words, slice * 12000 + 1, 12200) AS words OFFSET 0) sliced
        CROSS JOIN LATERAL generate_series(0, greatest((char_length(sliced.words) - 201) / 800, 0)) j) cut
      CROSS JOIN LATERAL (SELECT CASE WHEN at = 0 THEN cut.words
        ELSE regexp_replace(cut.words, '^\S{0,40}\s+', '') END AS headless) h;
  END LOOP;
END $$;
