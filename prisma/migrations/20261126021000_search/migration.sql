-- What search reads of every record, kept by the writes that change it (docs/decisions/037-search.md).
-- Finds names that are spelt alike. A database's owner may create it: the extension is a trusted one.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TYPE "ViewKind" AS ENUM ('ISSUES', 'SOURCES', 'SPEAKERS', 'SEARCH');

CREATE TYPE "ResultType" AS ENUM ('ISSUE', 'SPEAKER', 'SOURCE', 'QUOTE', 'OUTLOOK', 'NOTE');

DROP INDEX "SavedView_ownerId_name_key";

ALTER TABLE "SavedView" ADD COLUMN     "kind" "ViewKind" NOT NULL DEFAULT 'ISSUES',
ADD COLUMN     "pinned" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "RecentSearch" (
    "userId" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RecentSearch_pkey" PRIMARY KEY ("userId","query")
);

CREATE TABLE "SearchDocument" (
    "id" BIGSERIAL NOT NULL,
    "type" "ResultType" NOT NULL,
    "recordId" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "date" DATE,
    "issueIds" TEXT[],
    "speakerId" TEXT,
    "publisher" TEXT,
    "terms" tsvector NOT NULL,
    "start" INTEGER,
    "text" TEXT,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "RecentSearch_userId_at_idx" ON "RecentSearch"("userId", "at" DESC);

CREATE UNIQUE INDEX "SearchDocument_type_recordId_part_key" ON "SearchDocument"("type", "recordId", "part");

CREATE UNIQUE INDEX "SavedView_ownerId_kind_name_key" ON "SavedView"("ownerId", "kind", "name");

ALTER TABLE "RecentSearch" ADD CONSTRAINT "RecentSearch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The columns that every search reads are kept beside one another, unpacked; the words of passages are kept apart.
ALTER TABLE "SearchDocument" ALTER COLUMN "terms" SET STORAGE MAIN, ALTER COLUMN "text" SET STORAGE EXTERNAL;

-- Words that differ in endings are the same (English; it leaves other scripts alone). No word is too common to index: a
-- phrase may depend on it.
CREATE TEXT SEARCH DICTIONARY search_stem (TEMPLATE = pg_catalog.snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION search (PARSER = pg_catalog.default);
ALTER TEXT SEARCH CONFIGURATION search
  ADD MAPPING FOR asciiword, word, numword, int, uint, float, sfloat, version WITH search_stem;

-- Chinese, Japanese and Korean are written without blanks, or with endings that are part of the word: each pair of
-- neighbouring letters is a word. The last letter of a run is one too, so that any single letter begins some word; what
-- is asked for leaves it out.
CREATE FUNCTION search_pairs(plain text, asked boolean) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(CASE
    WHEN NOT paired THEN CASE WHEN after_paired THEN ' ' ELSE '' END || letter
    WHEN before_paired THEN ' ' || letter || next
    WHEN asked AND after_paired THEN ''
    ELSE ' ' || letter END, '' ORDER BY at)
  FROM (
    SELECT letter, at, paired, lead(letter) OVER by_place AS next,
      coalesce(lead(paired) OVER by_place, false) AS before_paired,
      coalesce(lag(paired) OVER by_place, false) AS after_paired
    FROM (
      SELECT letter, at, letter ~ '[\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]' AS paired
      FROM string_to_table(plain, NULL) WITH ORDINALITY AS split(letter, at)) letters
    WINDOW by_place AS (ORDER BY at)) placed
$$;

-- A text as words that search compares: without case, accents and punctuation, whatever the database's locale is.
-- lib/analysis/search/excerpt.ts finds these words again in the text.
CREATE FUNCTION search_fold(words text, asked boolean DEFAULT false) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN octet_length(words) = char_length(words) THEN trim(regexp_replace(lower(words), '[^a-z0-9]+', ' ', 'g'))
    ELSE (
      SELECT trim(regexp_replace(CASE
        WHEN plain ~ '[\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]'
          THEN search_pairs(plain, asked) ELSE plain END, ' +', ' ', 'g'))
      FROM (SELECT regexp_replace(replace(replace(replace(replace(translate(lower(normalize(regexp_replace(
          normalize(words, NFKD), '[\u0300-\u036f]', '', 'g'), NFKC) COLLATE natural_order),
          'øłđðħıŧŋ', 'olddhitn'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th') COLLATE natural_order,
          '[^[:alnum:]\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f]+', ' ', 'g') AS plain) folded)
    END
$$;

CREATE FUNCTION search_words(words text, weight "char") RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector('search', search_fold(coalesce(words, ''))), weight)
$$;

-- What is asked for: all of these words, next to one another. One letter of a script without blanks begins a word.
CREATE FUNCTION search_query(words text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN folded ~ '^[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]$'
    THEN (quote_literal(folded) || ':*')::tsquery ELSE phraseto_tsquery('search', folded) END
  FROM search_fold(words, true) AS folded
$$;

-- What is exactly this title or name.
CREATE FUNCTION search_exact(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '/=' || md5(search_fold(words, true))
$$;

CREATE FUNCTION search_keys(VARIADIC keys text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY(SELECT DISTINCT k FROM unnest(keys) AS k WHERE k IS NOT NULL))
$$;

-- Of a list of ids, each as a word.
CREATE FUNCTION search_each(prefix text, ids text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY(SELECT DISTINCT prefix || id FROM unnest(ids) AS id WHERE id IS NOT NULL))
$$;

-- A source's text in pieces of 60,000 code points, each in passages of about a thousand. Both overlap their neighbours
-- by 200, so that no phrase is cut in both; words that are cut are left out. substr() counts from the beginning of its
-- text, hence the steps between. What is put together anew is unpacked once, not for each piece.
CREATE FUNCTION search_pieces(whole text) RETURNS TABLE (piece int, words text) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  whole := whole || '';
  FOR k IN 0 .. greatest((char_length(whole) - 201) / 60000, 0) LOOP
    piece := k;
    words := substr(whole, k * 60000 + 1, 60200);
    RETURN NEXT;
  END LOOP;
END $$;

CREATE FUNCTION search_passages(whole text) RETURNS TABLE (part int, start int, words text)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  length int := char_length(whole);
  pieces record;
BEGIN
  FOR pieces IN SELECT * FROM search_pieces(whole) LOOP
    RETURN QUERY
      SELECT 1 + at / 800, at + char_length(cut.words) - char_length(headless),
        CASE WHEN at + 1000 >= length THEN headless ELSE regexp_replace(headless, '\s\S{0,40}$', '') END
      FROM (
        SELECT pieces.piece * 60000 + slice * 12000 + j * 800 AS at, substr(sliced.words, j * 800 + 1, 1000) AS words
        FROM generate_series(0, greatest((char_length(pieces.words) - 201) / 12000, 0)) slice
        CROSS JOIN LATERAL (SELECT substr(pieces.words, slice * 12000 + 1, 12200) AS words OFFSET 0) sliced
        CROSS JOIN LATERAL generate_series(0, greatest((char_length(sliced.words) - 201) / 800, 0)) j) cut
      CROSS JOIN LATERAL (SELECT CASE WHEN at = 0 THEN cut.words
        ELSE regexp_replace(cut.words, '^\S{0,40}\s+', '') END AS headless) h;
  END LOOP;
END $$;

-- Each document as its record says. Words that begin with a stroke are keys: /w all of a record, /x with
-- the places of words, /k: its kind, /i: an
-- issue, /s: a speaker, /a: who wrote it, /p: a publisher, /y: a year, /is: a state, /=: exactly this title.
CREATE VIEW searchable AS
  SELECT 'ISSUE'::"ResultType" AS type, i."id" AS "recordId", d.part, i."createdAt"::date AS date,
    ARRAY[i."id"] AS "issueIds", NULL::text AS "speakerId", NULL::text AS publisher,
    d.words || search_keys('/k:issue', '/i:' || i."id", '/a:' || i."ownerId",
      '/y:' || extract(year FROM i."createdAt")) AS terms, NULL::int AS start, NULL::text AS text
  FROM "Issue" i
  CROSS JOIN LATERAL (
    SELECT search_words(i."title", 'A') || search_words(i."key" || ' ' || i."slug", 'A')
      || search_words(array_to_string(i."labels", ' '), 'B') AS titled) t
  CROSS JOIN LATERAL (VALUES
    (0, t.titled || search_keys('/x', search_exact(i."title"), search_exact(i."key"), search_exact(i."slug"))),
    (1, t.titled || search_words(i."bottomLine", 'B') || search_keys('/w', '/x'))) d(part, words)
  UNION ALL
  SELECT 'SPEAKER', p."id", d.part, l."lastSaid", '{}', p."id", NULL,
    d.words || search_keys('/k:speaker', '/s:' || p."id", '/y:' || extract(year FROM l."lastSaid")), NULL, d.folded
  FROM "Speaker" p JOIN "SpeakerLine" l ON l."speakerId" = p."id"
  CROSS JOIN LATERAL (
    SELECT search_words(p."name", 'A') || search_words(array_to_string(p."aliases", ' '), 'A') AS named) n
  CROSS JOIN LATERAL (VALUES
    (0, n.named || search_keys('/x') || search_each('', ARRAY(SELECT search_exact(called) FROM unnest(p."name" || p."aliases") called)),
      search_fold(array_to_string(p."name" || p."aliases", ' '))),
    (1, n.named || search_words(array_to_string(l."roles", ' '), 'C') || search_keys('/w', '/x'), NULL)) d(part, words, folded)
  UNION ALL
  SELECT 'SOURCE', s."id", d.part, s."publishedAt", '{}', NULL, s."publisher",
    d.words || search_keys('/k:source', '/a:' || s."addedById", '/p:' || left(s."publisher", 200),
      '/y:' || extract(year FROM s."publishedAt")), d.start, d.text
  FROM "Source" s
  CROSS JOIN LATERAL (
    SELECT search_words(s."title", 'A') || search_words(concat_ws(' ', s."publisher", s."byline"), 'B') AS titled) t
  CROSS JOIN LATERAL (
    SELECT 0 AS part, t.titled || search_keys('/x', search_exact(s."title")) AS words, NULL::int AS start, NULL::text AS text
    UNION ALL
    SELECT -1 - w.piece, strip(t.titled || search_words(w.words, 'D'))
      || search_keys(CASE WHEN w.piece = 0 THEN '/w' END), NULL, NULL FROM search_pieces(s."text") w
    -- In a book, words that are further apart have nothing to do with one another.
    WHERE w.piece < 10
    UNION ALL
    SELECT w.part, search_words(w.words, 'D') || search_keys('/x'), w.start, w.words FROM search_passages(s."text") w) d
  UNION ALL
  SELECT 'QUOTE', q."id", 1, s."publishedAt",
    e.issues, q."speakerId", s."publisher",
    search_words('q' || q."number", 'A') || search_words(q."exact", 'B') || search_words(p."name", 'C')
      || search_words(q."speakerRole", 'D') || search_each('/i:', e.issues)
      || search_keys('/w', '/x', search_exact('q' || q."number"), '/k:quotation', '/k:' || lower(q."kind"::text),
        '/s:' || q."speakerId", '/a:' || q."addedById", '/p:' || left(s."publisher", 200),
        '/y:' || extract(year FROM s."publishedAt"), CASE WHEN e.issues = '{}' THEN '/is:unlinked' ELSE '/is:linked' END), NULL, NULL
  FROM "Quote" q JOIN "Source" s ON s."id" = q."sourceId" LEFT JOIN "Speaker" p ON p."id" = q."speakerId"
  CROSS JOIN LATERAL (SELECT ARRAY(SELECT l."issueId" FROM "EvidenceLink" l
    WHERE l."quoteId" = q."id" AND l."removalId" IS NULL ORDER BY 1) AS issues) e
  UNION ALL
  SELECT 'OUTLOOK', o."id", 1, o."asOf"::date, ARRAY[o."issueId"], NULL, NULL,
    search_words(o."judgement", 'B') || search_words(w."text", 'C') || search_words(o."rationale", 'C')
      || search_keys('/w', '/x', '/k:outlook', '/i:' || o."issueId", '/a:' || o."authorId",
        '/y:' || extract(year FROM o."asOf")), NULL, NULL
  FROM "OutlookRevision" o
  JOIN "ForecastWording" w ON w."forecastId" = o."forecastId" AND w."number" = o."wordingNumber"
  UNION ALL
  SELECT 'NOTE', n."id", 1, n."createdAt"::date, array_remove(ARRAY[n."issueId"], NULL), NULL, NULL,
    search_words(n."body", 'B') || search_keys('/w', '/x', '/k:note', '/i:' || n."issueId", '/a:' || n."authorId",
      '/y:' || extract(year FROM n."createdAt"),
      CASE WHEN n."kind" = 'QUESTION' THEN '/k:question' END,
      CASE WHEN n."kind" = 'QUESTION' THEN CASE WHEN n."closedAt" IS NULL THEN '/is:open' ELSE '/is:closed' END END,
      CASE WHEN n."visibility" = 'PRIVATE' THEN '/is:private' END), NULL, NULL
  FROM "Note" n;

-- 32,768 documents that were added one after another share a word. So a search for a common word reads the latest of
-- them first, and stops when it has enough.
CREATE FUNCTION search_batch(id bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '/b' || (id >> 15)
$$;

-- The documents of these records are locked before they are read, as lines are before they are counted.
CREATE FUNCTION write_documents(of "ResultType", ids text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF ids IS NULL THEN RETURN; END IF;
  PERFORM FROM "SearchDocument" WHERE "type" = of AND "recordId" = ANY (ids) ORDER BY "id" FOR NO KEY UPDATE;
  INSERT INTO "SearchDocument" ("id", "type", "recordId", "part", "date", "issueIds", "speakerId", "publisher", "terms", "start", "text")
  SELECT n.id, n.type, n."recordId", n.part, n.date, n."issueIds", n."speakerId", n.publisher,
    n.terms || array_to_tsvector(ARRAY[search_batch(n.id)]), n.start, n.text
  FROM (
    SELECT coalesce(d."id", nextval(pg_get_serial_sequence('"SearchDocument"', 'id'))) AS id, s.*
    FROM searchable s
    LEFT JOIN "SearchDocument" d ON d."type" = s.type AND d."recordId" = s."recordId" AND d."part" = s.part
    WHERE s.type = of AND s."recordId" = ANY (ids)) n
  ON CONFLICT ("id") DO UPDATE SET "date" = excluded."date", "issueIds" = excluded."issueIds",
    "speakerId" = excluded."speakerId", "publisher" = excluded."publisher", "terms" = excluded."terms",
    "text" = excluded."text";
END $$;

CREATE FUNCTION search_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_documents(TG_ARGV[0]::"ResultType", ARRAY[NEW."id"]);
  RETURN NULL;
END $$;

CREATE TRIGGER searched_added AFTER INSERT ON "Issue" FOR EACH ROW EXECUTE FUNCTION search_record('ISSUE');
CREATE TRIGGER searched_changed AFTER UPDATE OF "title", "key", "slug", "labels", "bottomLine", "ownerId" ON "Issue"
  FOR EACH ROW WHEN ((OLD."title", OLD."key", OLD."slug", OLD."labels", OLD."bottomLine", OLD."ownerId")
    IS DISTINCT FROM (NEW."title", NEW."key", NEW."slug", NEW."labels", NEW."bottomLine", NEW."ownerId"))
  EXECUTE FUNCTION search_record('ISSUE');
CREATE TRIGGER searched_added AFTER INSERT ON "OutlookRevision" FOR EACH ROW EXECUTE FUNCTION search_record('OUTLOOK');
CREATE TRIGGER searched_added AFTER INSERT ON "Note" FOR EACH ROW EXECUTE FUNCTION search_record('NOTE');
CREATE TRIGGER searched_changed AFTER UPDATE OF "issueId", "body", "kind", "visibility", "closedAt" ON "Note"
  FOR EACH ROW WHEN ((OLD."issueId", OLD."body", OLD."kind", OLD."visibility", OLD."closedAt" IS NULL)
    IS DISTINCT FROM (NEW."issueId", NEW."body", NEW."kind", NEW."visibility", NEW."closedAt" IS NULL))
  EXECUTE FUNCTION search_record('NOTE');

CREATE FUNCTION search_speaker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_documents('SPEAKER', ARRAY[NEW."id"]);
  IF TG_OP = 'UPDATE' AND OLD."name" <> NEW."name" THEN
    PERFORM write_documents('QUOTE', (SELECT array_agg("id") FROM "Quote" WHERE "speakerId" = NEW."id"));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER searched_added AFTER INSERT ON "Speaker" FOR EACH ROW EXECUTE FUNCTION search_speaker();
CREATE TRIGGER searched_changed AFTER UPDATE OF "name", "aliases" ON "Speaker"
  FOR EACH ROW WHEN ((OLD."name", OLD."aliases") IS DISTINCT FROM (NEW."name", NEW."aliases"))
  EXECUTE FUNCTION search_speaker();

CREATE FUNCTION search_roles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_documents('SPEAKER', (SELECT array_agg(a."speakerId") FROM after a JOIN before b USING ("speakerId")
    WHERE (a."roles", a."lastSaid") IS DISTINCT FROM (b."roles", b."lastSaid")));
  RETURN NULL;
END $$;
CREATE TRIGGER searched_changed AFTER UPDATE ON "SpeakerLine" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION search_roles();

CREATE FUNCTION search_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_documents('SOURCE', ARRAY[NEW."id"]);
  IF TG_OP = 'UPDATE' AND (OLD."publisher", OLD."publishedAt") IS DISTINCT FROM (NEW."publisher", NEW."publishedAt") THEN
    PERFORM write_documents('QUOTE', (SELECT array_agg("id") FROM "Quote" WHERE "sourceId" = NEW."id"));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER searched_added AFTER INSERT ON "Source" FOR EACH ROW EXECUTE FUNCTION search_source();
CREATE TRIGGER searched_changed AFTER UPDATE OF "title", "publisher", "byline", "publishedAt" ON "Source"
  FOR EACH ROW WHEN ((OLD."title", OLD."publisher", OLD."byline", OLD."publishedAt")
    IS DISTINCT FROM (NEW."title", NEW."publisher", NEW."byline", NEW."publishedAt"))
  EXECUTE FUNCTION search_source();

CREATE FUNCTION search_quotes_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_documents('QUOTE', (SELECT array_agg("id") FROM added));
  RETURN NULL;
END $$;
CREATE TRIGGER searched_added AFTER INSERT ON "Quote" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION search_quotes_added();

CREATE FUNCTION search_quotes_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_documents('QUOTE', (SELECT array_agg(a."id") FROM after a JOIN before b ON b."id" = a."id"
    WHERE (a."exact", a."kind", a."speakerId", a."speakerRole", a."addedById")
      IS DISTINCT FROM (b."exact", b."kind", b."speakerId", b."speakerRole", b."addedById")));
  RETURN NULL;
END $$;
CREATE TRIGGER searched_changed AFTER UPDATE ON "Quote" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION search_quotes_changed();

-- Of a quotation that is linked or unlinked, only the issues change: an approval links thousands.
CREATE FUNCTION search_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "SearchDocument" WHERE "type" = 'QUOTE' AND "recordId" IN (SELECT "quoteId" FROM changed)
    ORDER BY "id" FOR NO KEY UPDATE;
  UPDATE "SearchDocument" d SET "issueIds" = n.issues,
    "terms" = ts_delete(d."terms", ARRAY['/is:linked', '/is:unlinked']
        || ARRAY(SELECT '/i:' || before FROM unnest(d."issueIds") before))
      || search_each('/i:', n.issues)
      || search_keys(CASE WHEN n.issues = '{}' THEN '/is:unlinked' ELSE '/is:linked' END)
  FROM (
    SELECT c.id, ARRAY(SELECT l."issueId" FROM "EvidenceLink" l
      WHERE l."quoteId" = c.id AND l."removalId" IS NULL ORDER BY 1) AS issues
    FROM (SELECT DISTINCT "quoteId" AS id FROM changed) c) n
  WHERE d."type" = 'QUOTE' AND d."recordId" = n.id AND d."issueIds" <> n.issues;
  RETURN NULL;
END $$;
CREATE TRIGGER searched_added AFTER INSERT ON "EvidenceLink" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION search_links();
CREATE TRIGGER searched_changed AFTER UPDATE ON "EvidenceLink" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION search_links();

-- Every document as its record says, the latest last: for desks from before there was a search, and after a load
-- without triggers. Indexes are made afterwards, which is several times as fast.
CREATE FUNCTION write_search_documents() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DROP INDEX IF EXISTS search_titles, search_texts, speaker_trigrams;
  TRUNCATE "SearchDocument" RESTART IDENTITY;
  INSERT INTO "SearchDocument" ("id", "type", "recordId", "part", "date", "issueIds", "speakerId", "publisher", "terms", "start", "text")
  SELECT n.id, n.type, n."recordId", n.part, n.date, n."issueIds", n."speakerId", n.publisher,
    n.terms || array_to_tsvector(ARRAY[search_batch(n.id)]), n.start, n.text
  FROM (
    SELECT nextval(pg_get_serial_sequence('"SearchDocument"', 'id')) AS id, s.*
    FROM (SELECT * FROM searchable ORDER BY date NULLS FIRST, type, "recordId", part) s) n;
  -- With a short list of what is still to be indexed: every search reads it, but to index each document by itself
  -- takes an approval twice as long.
  CREATE INDEX search_titles ON "SearchDocument" USING GIN ("terms") WITH (gin_pending_list_limit = 512) WHERE "part" = 0;
  CREATE INDEX search_texts ON "SearchDocument" USING GIN ("terms") WITH (gin_pending_list_limit = 512) WHERE "part" <> 0;
  CREATE INDEX speaker_trigrams ON "SearchDocument" USING GIN ("text" gin_trgm_ops) WHERE "type" = 'SPEAKER' AND "part" = 0;
END $$;
SELECT write_search_documents();

-- The speakers with a name that is spelt like these folded words, or has words that are. By an operator, and so by the
-- index, which knows no other way to be told how much alike.
CREATE FUNCTION search_alike(words text) RETURNS TABLE (id text, names text, likeness real)
LANGUAGE sql STABLE SET pg_trgm.word_similarity_threshold = 0.45 AS $$
  SELECT d."recordId", d."text", word_similarity(words, d."text") FROM "SearchDocument" d
  WHERE d."type" = 'SPEAKER' AND d."part" = 0 AND words <% d."text"
$$;
