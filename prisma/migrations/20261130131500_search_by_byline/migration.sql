-- by:"Jo Writer" finds articles by their bylines, too: each word of one is a key (/v:jo) of what the source has.
CREATE OR REPLACE VIEW searchable AS
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
    (1, t.titled || search_words(i."bottomLine", 'B')
      || search_words((SELECT string_agg(f."wording", ' ' ORDER BY f."number") FROM "Forecast" f WHERE f."issueId" = i."id"), 'B')
      || search_keys('/w', '/x'))) d(part, words)
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
      '/y:' || extract(year FROM s."publishedAt"), CASE WHEN s."status" = 'WITHDRAWN' THEN '/is:withdrawn' END)
      || search_each('/v:', string_to_array(search_fold(left(s."byline", 200)), ' ')), d.start, d.text
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
        '/y:' || extract(year FROM s."publishedAt"), CASE WHEN e.issues = '{}' THEN '/is:unlinked' ELSE '/is:linked' END,
        CASE WHEN s."status" = 'WITHDRAWN' THEN '/is:withdrawn' END), NULL, NULL
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

UPDATE "SearchDocument" d
SET "terms" = d."terms" || search_each('/v:', string_to_array(search_fold(left(s."byline", 200)), ' '))
FROM "Source" s WHERE d."type" = 'SOURCE' AND d."recordId" = s."id" AND s."byline" IS NOT NULL;
