import { afterAll, beforeAll, expect, it } from "vitest";
import { migratedFrom } from "./migrated-from";

/**
 * An issue whose lead, forecast 2, was estimated at 60% in January and 40% in March; forecast 1 had led at 80% before.
 * Article 2 is a later version of article 1, approved in April. Quotation 1 was linked in February, 2 before there was
 * an estimate; the relation of 3 was confirmed in April. 4 continues 1, and 5 does with another relation. 6 was judged
 * when forecast 1 led.
 */
const DESK = `
  insert into "User" (id, email, name, role, "updatedAt") values ('ana', 'ana@desk.test', 'Ana', 'ADMIN', now());
  insert into "Source" (id, status, title, text, "textSha256", bytes, "bytesSha256", "mediaType", "supersedesId",
      "addedById", fingerprint)
    select id, 'APPROVED', 'S', words, encode(sha256(words::bytea), 'hex'), words::bytea,
      encode(sha256(words::bytea), 'hex'), 'text/plain', earlier, 'ana', '{}'
    from (values ('1', null), ('2', '1')) s(id, earlier), lateral (select 'abcdefgh' || id as words) w;
  insert into "Quote" (id, number, "sourceId", kind, exact, prefix, suffix, start, "end", "continuesId")
    select 'q' || n, n, source, 'PASSAGE', chr(96 + n), '', '', n - 1, n, earlier
    from (values (1, '1', null), (2, '1', null), (3, '1', null), (4, '2', 'q1'), (5, '2', 'q1'), (6, '1', null))
      q(n, source, earlier);
  insert into "Relationship" (id, slug, title, "keyPrefix") values ('r', 'a-b', 'A and B', 'AB');
  insert into "Issue" (id, number, key, slug, title, "relationshipId") values ('x', 1, 'X', 'x', 'Issue x', 'r');
  insert into "Forecast" (id, "issueId", number, lead, wording) values
    ('f1', 'x', 1, false, 'Will it open?'), ('f2', 'x', 2, true, 'Will it close?');
  insert into "ForecastWording" ("forecastId", number, text, "authorId")
    select id, 1, wording, 'ana' from "Forecast";
  insert into "OutlookRevision" (id, "issueId", "forecastId", "wordingNumber", number, trend, likelihood, confidence,
      judgement, rationale, "authorId", "createdAt")
    select 'r' || n, 'x', forecast, 1, n, 'UNCHANGED', likelihood, 'LOW', 'So.', 'So.', 'ana', made::timestamptz
    from (values (1, 'f1', 80, '2026-01-02'), (2, 'f2', 60, '2026-01-03'), (3, 'f2', 40, '2026-03-01'))
      r(n, forecast, likelihood, made);
  insert into "EvidenceLink" (id, "quoteId", "issueId", relation, "linkedById", "createdAt", "earlierLeadId")
    select 'l' || n, 'q' || n, 'x', relation::"Relation", 'ana', made::timestamptz, earlier
    from (values (1, 'SUPPORTS', '2026-02-01', null), (2, 'SUPPORTS', '2026-01-01', null),
      (3, 'SUPPORTS', '2026-02-01', null), (4, 'SUPPORTS', '2026-04-01', null), (5, 'CONTRADICTS', '2026-04-01', null),
      (6, 'SUPPORTS', '2026-02-01', 'f1')) l(n, relation, made, earlier);
  insert into "Event" (id, at, "actorId", verb, "issueId", details) values (1, '2026-04-02', 'ana',
    'evidence.relation-confirmed', 'x', '{"verb": "evidence.relation-confirmed", "quote": 3, "relation": "SUPPORTS"}');`;

let desk: Awaited<ReturnType<typeof migratedFrom>>;

beforeAll(async () => {
  desk = await migratedFrom("20261203070000_relations_by_estimate", DESK);
});

afterAll(() => desk.remove());

it("gives each relation the estimate at the time when it, or the earlier version’s relation, was judged", async () => {
  const rows =
    await desk.sql`select "quoteId" as q, "judgedLikelihood" as at from "EvidenceLink" order by "quoteId"`;
  expect(rows.map(({ q, at }) => [q, at])).toEqual([
    ["q1", 60],
    ["q2", 60],
    ["q3", 40],
    ["q4", 60],
    ["q5", 40],
    ["q6", 80],
  ]);
});
