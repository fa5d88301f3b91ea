-- What the list shows of a speaker, and the names that a speaker is looked up by, kept by the writes that change them.
CREATE TABLE "SpeakerLine" (
    "speakerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "names" TEXT NOT NULL,
    "described" BOOLEAN NOT NULL,
    "merged" BOOLEAN NOT NULL,
    "quotes" INTEGER NOT NULL DEFAULT 0,
    "lastSaid" DATE,
    "roles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "rolesSaid" DATE[] DEFAULT ARRAY[]::DATE[],

    CONSTRAINT "SpeakerLine_pkey" PRIMARY KEY ("speakerId")
);

CREATE TABLE "SpeakerName" (
    "speakerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "words" TEXT[],
    "whole" TEXT,

    CONSTRAINT "SpeakerName_pkey" PRIMARY KEY ("speakerId","name")
);

CREATE INDEX "SpeakerLine_described_quotes_name_speakerId_idx" ON "SpeakerLine"("described", "quotes" DESC, "name", "speakerId");

CREATE INDEX "SpeakerName_words_idx" ON "SpeakerName" USING GIN ("words");

ALTER TABLE "SpeakerLine" ADD CONSTRAINT "SpeakerLine_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SpeakerName" ADD CONSTRAINT "SpeakerName_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE INDEX speaker_names ON "SpeakerName" (lower("name"));
CREATE INDEX speaker_spellings ON "SpeakerName" (left("whole", 1), length("whole"));
CREATE INDEX speaker_names_not_folded ON "SpeakerName" ("speakerId") WHERE "whole" IS NULL;

-- An inbox shows the unread first, and the latest first.
CREATE INDEX inbox ON "Notification" ("userId", (("readAt" IS NOT NULL)::int), "eventId" DESC);

-- Quotations by speaker and role. Those that a later version continues don't count.
CREATE VIEW said_in_role AS
  SELECT q."speakerId", q."speakerRole" AS role, count(*)::int AS quotes, max(s."publishedAt") AS "lastSaid"
  FROM "Quote" q JOIN "Source" s ON s."id" = q."sourceId"
  WHERE q."speakerId" IS NOT NULL AND q."removalId" IS NULL AND NOT EXISTS (
    SELECT FROM "Quote" later WHERE later."continuesId" = q."id" AND later."removalId" IS NULL)
  GROUP BY q."speakerId", q."speakerRole";

CREATE VIEW said AS
  SELECT "speakerId", sum(quotes)::int AS quotes, max("lastSaid") AS "lastSaid",
    coalesce(array_agg(role ORDER BY "lastSaid" DESC NULLS LAST, role) FILTER (WHERE role IS NOT NULL), '{}') AS roles,
    coalesce(array_agg("lastSaid" ORDER BY "lastSaid" DESC NULLS LAST, role)
      FILTER (WHERE role IS NOT NULL), '{}') AS "rolesSaid"
  FROM said_in_role GROUP BY "speakerId";

-- The lines are locked before they are counted: a count takes its own view of the rows, and must not be older than
-- that of whoever counted before.
CREATE FUNCTION lock_speaker_lines(speakers text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "SpeakerLine" WHERE "speakerId" = ANY (speakers) ORDER BY "speakerId" FOR NO KEY UPDATE;
END $$;

-- Without reading all sources for a speaker with many quotations.
CREATE FUNCTION count_statements(speakers text[]) RETURNS void LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  UPDATE "SpeakerLine" l SET "quotes" = coalesce(c.quotes, 0), "lastSaid" = c."lastSaid",
    "roles" = coalesce(c.roles, '{}'), "rolesSaid" = coalesce(c."rolesSaid", '{}')
  FROM unnest(speakers) AS counted(id)
  LEFT JOIN (SELECT * FROM said WHERE "speakerId" = ANY (speakers)) c ON c."speakerId" = counted.id
  WHERE l."speakerId" = counted.id;
END $$;

-- New quotations are added to the lines, however many there are already. Only those of speakers with a quotation that
-- continues another, or is continued, are counted again.
CREATE FUNCTION line_statements_added() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  again text[] := ARRAY(
    SELECT "speakerId" FROM added WHERE "continuesId" IS NOT NULL AND "speakerId" IS NOT NULL
    UNION
    SELECT q."speakerId" FROM added a JOIN "Quote" q ON q."id" = a."continuesId" WHERE q."speakerId" IS NOT NULL);
BEGIN
  PERFORM lock_speaker_lines(again || ARRAY(SELECT "speakerId" FROM added WHERE "speakerId" IS NOT NULL));
  UPDATE "SpeakerLine" l SET "quotes" = l."quotes" + n.quotes, "lastSaid" = greatest(l."lastSaid", n."lastSaid"),
    ("roles", "rolesSaid") = (
      SELECT coalesce(array_agg(role ORDER BY latest DESC NULLS LAST, role), '{}'),
        coalesce(array_agg(latest ORDER BY latest DESC NULLS LAST, role), '{}')
      FROM (
        SELECT r.role, max(r.said) AS latest FROM (
          SELECT * FROM unnest(l."roles", l."rolesSaid")
          UNION ALL
          SELECT a."speakerRole", s."publishedAt" FROM added a JOIN "Source" s ON s."id" = a."sourceId"
          WHERE a."speakerId" = l."speakerId" AND a."removalId" IS NULL AND a."speakerRole" IS NOT NULL) r(role, said)
        GROUP BY r.role) by_role)
  FROM (
    SELECT a."speakerId", count(*)::int AS quotes, max(s."publishedAt") AS "lastSaid"
    FROM added a JOIN "Source" s ON s."id" = a."sourceId" WHERE a."removalId" IS NULL GROUP BY 1) n
  WHERE l."speakerId" = n."speakerId" AND n."speakerId" <> ALL (again);
  IF again <> '{}' THEN PERFORM count_statements(again); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line_added AFTER INSERT ON "Quote" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION line_statements_added();

-- Quotations that went, came back or changed: those of their speakers are counted again, and so are those of the
-- speakers of the quotations that they continue.
CREATE FUNCTION line_statements_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  again text[] := ARRAY(
    WITH changed AS (
      SELECT b."speakerId" AS "from", a."speakerId" AS "to", b."continuesId" AS before, a."continuesId" AS after
      FROM before b JOIN after a ON a."id" = b."id"
      WHERE (a."speakerId", a."speakerRole", a."removalId" IS NULL, a."continuesId")
        IS DISTINCT FROM (b."speakerId", b."speakerRole", b."removalId" IS NULL, b."continuesId")),
    named AS (
      SELECT "from" AS id FROM changed UNION SELECT "to" FROM changed
      UNION SELECT q."speakerId" FROM changed c JOIN "Quote" q ON q."id" IN (c.before, c.after))
    SELECT id FROM named WHERE id IS NOT NULL);
BEGIN
  IF again <> '{}' THEN
    PERFORM lock_speaker_lines(again);
    PERFORM count_statements(again);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line_changed AFTER UPDATE ON "Quote" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION line_statements_changed();

CREATE FUNCTION line_statements_dated() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  again text[] := ARRAY(SELECT DISTINCT "speakerId" FROM "Quote"
    WHERE "sourceId" = NEW."id" AND "speakerId" IS NOT NULL);
BEGIN
  PERFORM lock_speaker_lines(again);
  PERFORM count_statements(again);
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line_dated AFTER UPDATE OF "publishedAt" ON "Source" FOR EACH ROW
  WHEN (OLD."publishedAt" IS DISTINCT FROM NEW."publishedAt") EXECUTE FUNCTION line_statements_dated();

-- The words of a name, as lib/text/names/near.ts folds it: without accents and case. Null if the name has letters beyond
-- those below, for which the two might differ: it then has to be compared there.
CREATE FUNCTION folded_words(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN plain ~ '^[ -~\u00ab\u00bb\u00b7\u2010-\u2027ßıæœøðþđħłŋŧа-яђєѕіјљњћџґ\u1100-\u11ff\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]*$'
    THEN string_to_array(trim(regexp_replace(plain,
      '[ -/:-@\[-`{-~\u00ab\u00bb\u00b7\u2010-\u2027\u30fb]+', ' ', 'g')), ' ') END
  FROM translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036f\u3099\u309a]', '', 'g'),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÆŒØÐÞĐĦŁŊŦАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐ',
    'abcdefghijklmnopqrstuvwxyzæœøðþđħłŋŧабвгдежзийклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґ') AS plain
$$;

CREATE FUNCTION line_speaker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SpeakerLine" ("speakerId", "name", "names", "described", "merged")
  VALUES (NEW."id", lower(NEW."name"), lower(array_to_string(NEW."name" || NEW."aliases", E'\n')),
    NEW."describedInId" IS NOT NULL, NEW."mergedIntoId" IS NOT NULL)
  ON CONFLICT ("speakerId") DO UPDATE SET "name" = excluded."name", "names" = excluded."names",
    "described" = excluded."described", "merged" = excluded."merged";
  DELETE FROM "SpeakerName" WHERE "speakerId" = NEW."id"
    AND (NEW."describedInId" IS NOT NULL OR "name" <> ALL (NEW."name" || NEW."aliases"));
  IF NEW."describedInId" IS NULL THEN
    INSERT INTO "SpeakerName" ("speakerId", "name", "words", "whole")
    SELECT NEW."id", spelt, words, array_to_string(words, '')
    FROM unnest(NEW."name" || NEW."aliases") AS called(spelt) CROSS JOIN folded_words(spelt) AS folded(words)
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER kept_line AFTER INSERT OR UPDATE OF "name", "aliases", "describedInId", "mergedIntoId" ON "Speaker"
  FOR EACH ROW EXECUTE FUNCTION line_speaker();

-- Every line and name as the records say: for desks from before there were lines, and after a load without triggers.
CREATE FUNCTION write_speaker_lines() RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SpeakerLine" ("speakerId", "name", "names", "described", "merged",
    "quotes", "lastSaid", "roles", "rolesSaid")
  SELECT p."id", lower(p."name"), lower(array_to_string(p."name" || p."aliases", E'\n')),
    p."describedInId" IS NOT NULL, p."mergedIntoId" IS NOT NULL,
    coalesce(c.quotes, 0), c."lastSaid", coalesce(c.roles, '{}'), coalesce(c."rolesSaid", '{}')
  FROM "Speaker" p LEFT JOIN said c ON c."speakerId" = p."id"
  ON CONFLICT ("speakerId") DO UPDATE SET "name" = excluded."name", "names" = excluded."names",
    "described" = excluded."described", "merged" = excluded."merged", "quotes" = excluded."quotes",
    "lastSaid" = excluded."lastSaid", "roles" = excluded."roles", "rolesSaid" = excluded."rolesSaid";
  DELETE FROM "SpeakerName";
  INSERT INTO "SpeakerName" ("speakerId", "name", "words", "whole")
  SELECT DISTINCT ON (p."id", spelt) p."id", spelt, words, array_to_string(words, '')
  FROM "Speaker" p CROSS JOIN unnest(p."name" || p."aliases") AS called(spelt)
  CROSS JOIN folded_words(spelt) AS folded(words)
  WHERE p."describedInId" IS NULL;
$$;
SELECT write_speaker_lines();
