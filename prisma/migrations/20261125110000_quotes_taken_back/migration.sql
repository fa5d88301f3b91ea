-- A source's history tells of the quotes that were taken back singly, too: of its many events, these few.
DROP INDEX event_of_standing;
CREATE INDEX event_of_standing ON "Event" ("sourceId", "verb", "id")
  WHERE "issueId" IS NULL
    AND "verb" IN ('source.withdrawn', 'source.restored', 'source.regraded', 'quote.regraded',
      'quote.retracted', 'quote.restored');
