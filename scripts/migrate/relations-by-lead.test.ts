import { afterAll, beforeAll, expect, it } from "vitest";
import { migratedFrom } from "./migrated-from";

/**
 * Evidence from before the migration, on an issue whose lead changed in March from forecast 1 to 2. Article 2 is a later
 * version of article 1, and 3 of 2; both were approved in April. Quotations 1 and 2 were linked in February, and the
 * relation of 2 was changed later in March. 3 and 5 continue 1; 4 continues 2. 6 continues 1, too, with another
 * relation. 7 continues 1 and was judged again in May. 8 was linked in April.
 */
const DESK = `
  insert into "User" (id, email, name, role, "updatedAt") values ('ana', 'ana@desk.test', 'Ana', 'ADMIN', now());
  insert into "Source" (id, status, title, text, "textSha256", bytes, "bytesSha256", "mediaType", "supersedesId",
      "addedById", fingerprint)
    select id, 'APPROVED', 'S', words, encode(sha256(words::bytea), 'hex'), words::bytea,
      encode(sha256(words::bytea), 'hex'), 'text/plain', earlier, 'ana', '{}'
    from (values ('1', null), ('2', '1'), ('3', '2')) s(id, earlier), lateral (select 'abcdefgh' || id as words) w;
  insert into "Quote" (id, number, "sourceId", kind, exact, prefix, suffix, start, "end", "continuesId")
    select 'q' || n, n, source, 'PASSAGE', chr(96 + n), '', '', n - 1, n, earlier
    from (values (1, '1', null), (2, '1', null), (3, '2', 'q1'), (4, '2', 'q2'), (5, '3', 'q3'), (6, '2', 'q1'),
      (7, '2', 'q1'), (8, '1', null)) q(n, source, earlier);
  insert into "Relationship" (id, slug, title, "keyPrefix") values ('r', 'a-b', 'A and B', 'AB');
  insert into "Issue" (id, number, key, slug, title, "relationshipId") values ('x', 1, 'X', 'x', 'Issue x', 'r');
  insert into "Forecast" (id, "issueId", number, lead, wording) values
    ('f1', 'x', 1, false, 'Will it open?'), ('f2', 'x', 2, true, 'Will it close?');
  insert into "EvidenceLink" (id, "quoteId", "issueId", relation, "linkedById", "createdAt")
    select 'l' || n, 'q' || n, 'x', relation::"Relation", 'ana', made::timestamptz
    from (values (1, 'SUPPORTS', '2026-02-01'), (2, 'CONTEXT', '2026-02-01'), (3, 'SUPPORTS', '2026-04-01'),
      (4, 'CONTEXT', '2026-04-01'), (5, 'SUPPORTS', '2026-04-02'), (6, 'CONTRADICTS', '2026-04-01'),
      (7, 'SUPPORTS', '2026-04-01'), (8, 'SUPPORTS', '2026-04-01')) l(n, relation, made);
  insert into "Event" (id, at, "actorId", verb, "issueId", details)
    select id, at::timestamptz, 'ana', details ->> 'verb', 'x', details
    from (values (1, '2026-02-01', '{"verb": "evidence.linked", "quote": 1, "relation": "SUPPORTS"}'::jsonb),
      (2, '2026-02-01', '{"verb": "evidence.linked", "quote": 2, "relation": "SUPPORTS"}'),
      (3, '2026-03-01', '{"verb": "forecast.lead-set", "forecast": 2, "from": 1}'),
      (4, '2026-03-15', '{"verb": "evidence.relation-changed", "quote": 2, "from": "SUPPORTS", "relation": "CONTEXT"}'),
      (5, '2026-05-01', '{"verb": "evidence.linked", "quote": 7, "relation": "SUPPORTS"}')) e(id, at, details);`;

let desk: Awaited<ReturnType<typeof migratedFrom>>;

beforeAll(async () => {
  desk = await migratedFrom("20261128234620_relations_by_lead", DESK);
});

afterAll(() => desk.remove());

it("asks about the relations that were judged under an earlier lead, in this version of the article or an earlier", async () => {
  const rows = await desk.sql`
    select "quoteId" as quote from "EvidenceLink" where "earlierLeadId" = 'f1' order by "quoteId"`;
  expect(rows.map(({ quote }) => quote)).toEqual(["q1", "q3", "q5"]);
  const [others] =
    await desk.sql`select count(*)::int from "EvidenceLink" where "earlierLeadId" is null`;
  expect(others).toEqual({ count: 5 });
});
