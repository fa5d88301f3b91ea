-- What the desk promises, held by the database itself, so that no code path can break it.

-- 1. Append-only records: a revision, its evidence, a wording of a note and an event are never
--    changed or removed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP;
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "OutlookRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "OutlookEvidence"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "NoteRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "OutlookRevision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "OutlookEvidence"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "NoteRevision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- 2. Nothing is lost: what people made or cited is archived, withdrawn or hidden, never deleted.
CREATE TRIGGER never_deleted BEFORE DELETE ON "Issue"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "Source"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "Quote"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "Note"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "EvidenceLink"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- 3. A source's text is what was ingested, NFC, and its hash is that text's hash.
CREATE FUNCTION freeze_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the text of source % is frozen', OLD.id;
END $$;

CREATE TRIGGER frozen_text BEFORE UPDATE ON "Source" FOR EACH ROW
  WHEN (OLD."text" IS DISTINCT FROM NEW."text"
     OR OLD."textSha256" IS DISTINCT FROM NEW."textSha256"
     OR OLD."bytes" IS DISTINCT FROM NEW."bytes"
     OR OLD."bytesSha256" IS DISTINCT FROM NEW."bytesSha256")
  EXECUTE FUNCTION freeze_source();

ALTER TABLE "Source"
  ADD CONSTRAINT source_text_is_nfc CHECK ("text" IS NFC NORMALIZED),
  ADD CONSTRAINT source_text_hash
    CHECK ("textSha256" = encode(sha256(convert_to("text", 'UTF8')), 'hex')),
  ADD CONSTRAINT source_bytes_hash CHECK ("bytesSha256" = encode(sha256("bytes"), 'hex'));

-- 4. A quotation is verbatim: `exact` is the source's text at start..end, in code points, which is
--    what substring() counts in UTF-8. What comes in together is checked together: to unpack a long
--    text once for each of its quotations would take minutes.
CREATE FUNCTION refuse_altered_words(record_name text, source_id text, from_point int, to_point int)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is not what source % says at %..%', record_name, source_id, from_point, to_point;
END $$;

CREATE FUNCTION require_verbatim_added() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  source record;
  said text;
  altered record;
BEGIN
  FOR source IN SELECT DISTINCT "sourceId" AS id FROM added LOOP
    SELECT s."text" INTO said FROM "Source" s WHERE s.id = source.id;
    SELECT a."start", a."end" INTO altered FROM added a
      WHERE a."sourceId" = source.id
        AND substring(said FROM a."start" + 1 FOR a."end" - a."start") IS DISTINCT FROM a."exact"
      LIMIT 1;
    IF FOUND THEN
      PERFORM refuse_altered_words(TG_TABLE_NAME, source.id, altered."start", altered."end");
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE FUNCTION require_verbatim_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Source" s WHERE s.id = NEW."sourceId"
    AND substring(s."text" FROM NEW."start" + 1 FOR NEW."end" - NEW."start") = NEW."exact";
  IF NOT FOUND THEN
    PERFORM refuse_altered_words(TG_TABLE_NAME, NEW."sourceId", NEW."start", NEW."end");
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER verbatim_added AFTER INSERT ON "Quote" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION require_verbatim_added();
CREATE TRIGGER verbatim_added AFTER INSERT ON "Proposal" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION require_verbatim_added();
CREATE TRIGGER verbatim_changed BEFORE UPDATE OF "exact", "start", "end", "sourceId" ON "Quote"
  FOR EACH ROW EXECUTE FUNCTION require_verbatim_changed();
CREATE TRIGGER verbatim_changed BEFORE UPDATE OF "exact", "start", "end", "sourceId" ON "Proposal"
  FOR EACH ROW EXECUTE FUNCTION require_verbatim_changed();

ALTER TABLE "Quote" ADD CONSTRAINT quote_span CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "Proposal"
  ADD CONSTRAINT proposal_span CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT proposal_confidence CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "Note"
  ADD CONSTRAINT note_target CHECK (num_nonnulls("issueId", "quoteId", "sourceId") = 1),
  ADD CONSTRAINT note_span CHECK (("start" IS NULL AND "end" IS NULL)
    OR ("sourceId" IS NOT NULL AND 0 <= "start" AND "start" < "end"));

-- 5. Estimates are estimates: 0 and 100 are certainties. Salience is 1 to 5.
ALTER TABLE "OutlookRevision" ADD CONSTRAINT outlook_likelihood CHECK ("likelihood" BETWEEN 1 AND 99);
ALTER TABLE "Dissent" ADD CONSTRAINT dissent_likelihood CHECK ("likelihood" BETWEEN 1 AND 99);
ALTER TABLE "Issue" ADD CONSTRAINT issue_salience CHECK ("salience" BETWEEN 1 AND 5);
