import { afterAll, beforeAll, expect, it } from "vitest";
import { migratedFrom } from "./migrated-from";

/**
 * Proposals of one article from before the migration, all of which say "asserted" now, apart from 4 and 5. Proposal 1 is as
 * it was found. 2 was corrected in review, twice. The quotation of 3 was corrected, twice, and then reopened. 4 was
 * corrected in review and again once approved. 5 was marked by a reader, whose quotation was corrected, and 6 was added
 * by a reviewer.
 */
const DESK = `
  insert into "User" (id, email, name, role, "updatedAt") values ('ana', 'ana@desk.test', 'Ana', 'ADMIN', now());
  insert into "Source" (id, status, title, text, "textSha256", bytes, "bytesSha256", "mediaType", "addedById",
      fingerprint)
    select 's', 'APPROVED', 'S', words, encode(sha256(words::bytea), 'hex'), words::bytea,
      encode(sha256(words::bytea), 'hex'), 'text/plain', 'ana', '{}' from (values ('abcdef')) w(words);
  insert into "Proposal" (id, "sourceId", ordinal, kind, exact, start, "end", certainty, because, suggested, links,
      state, assertion)
    select 'p' || n, 's', n, 'DIRECT', chr(96 + n), n - 1, n, 1, array[reason], '[]', '[]', 'ACCEPTED',
      said::"Assertion"
    from (values (1, 'Found.', 'ASSERTED'), (2, 'Found.', 'ASSERTED'), (3, 'Found.', 'ASSERTED'),
      (4, 'Found.', 'HYPOTHETICAL'), (5, 'marked by Ana', 'DENIED'), (6, 'added by Ana', 'ASSERTED'))
      p(n, reason, said);
  insert into "Quote" (id, number, "sourceId", "proposalId", kind, exact, prefix, suffix, start, "end")
    select 'q' || n, 10 + n, 's', 'p' || n, 'DIRECT', chr(96 + n), '', '', n - 1, n from generate_series(3, 5) n;
  insert into "Relationship" (id, slug, title, "keyPrefix") values ('r', 'a-b', 'A and B', 'AB');
  insert into "Issue" (id, number, key, slug, title, "relationshipId") values ('x', 1, 'X', 'x', 'Issue x', 'r');
  insert into "Event" (id, at, "actorId", verb, "sourceId", "issueId", details)
    select id, now(), 'ana', verb, 's', issue, jsonb_build_object('verb', verb, of, number, 'changes',
      jsonb_build_object('assertion', jsonb_build_object('from', was, 'to', said)))
    from (values
      (1, 'proposal.corrected', 'proposal', 2, 'DENIED', 'WITHHELD', null),
      (2, 'proposal.corrected', 'proposal', 2, 'WITHHELD', 'ASSERTED', null),
      (3, 'quote.corrected', 'quote', 13, 'DENIED', 'WITHHELD', null),
      (4, 'quote.corrected', 'quote', 13, 'DENIED', 'WITHHELD', 'x'),
      (5, 'quote.corrected', 'quote', 13, 'WITHHELD', 'ASSERTED', null),
      (6, 'proposal.corrected', 'proposal', 4, 'WITHHELD', 'ASSERTED', null),
      (7, 'quote.corrected', 'quote', 14, 'ASSERTED', 'HYPOTHETICAL', null),
      (8, 'quote.corrected', 'quote', 15, 'ASSERTED', 'DENIED', null))
      e(id, verb, of, number, was, said, issue);
  insert into "Event" (id, at, "actorId", verb, "sourceId", details) values
    (9, now(), 'ana', 'proposal.corrected', 's',
      '{"verb": "proposal.corrected", "proposal": 1, "changes": {"speaker": {"from": "A", "to": "B"}}}');`;

let desk: Awaited<ReturnType<typeof migratedFrom>>;

beforeAll(async () => {
  desk = await migratedFrom("20261128233417_found_assertion", DESK);
});

afterAll(() => desk.remove());

it("recovers what extraction found from the first correction, of the proposal or its quotation", async () => {
  const rows =
    await desk.sql`select id, "foundAssertion" as found, assertion from "Proposal" order by id`;
  expect(rows.map(({ id, found, assertion }) => [id, found, assertion])).toEqual([
    ["p1", "ASSERTED", "ASSERTED"],
    ["p2", "DENIED", "ASSERTED"],
    ["p3", "DENIED", "ASSERTED"],
    ["p4", "WITHHELD", "HYPOTHETICAL"],
    ["p5", null, "DENIED"],
    ["p6", null, "ASSERTED"],
  ]);
});
