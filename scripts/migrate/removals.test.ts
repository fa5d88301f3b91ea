import { afterAll, beforeAll, expect, it } from "vitest";
import { migratedFrom } from "./migrated-from";

/**
 * Source 1 is approved, and 4 is its later version; 2 was reopened, and 3 withdrawn. Quotation 1 was removed, 2 was
 * unlinked from x and moved on y to 5, 3 and 4 were removed with source 2, 6 without an event, 7 was removed and
 * restored, and 8 was removed before source 2 was reopened.
 */
const DESK = `
  insert into "User" (id, email, name, role, "updatedAt")
    select id, id || '@desk.test', id, 'ADMIN', now() from unnest('{boss,ana,bo}'::text[]) id;
  insert into "Source" (id, status, title, text, "textSha256", bytes, "bytesSha256", "mediaType",
      "supersedesId", "addedById", "approvedById", fingerprint)
    select id, status::"SourceStatus", 'Article ' || id, words, encode(sha256(words::bytea), 'hex'),
      words::bytea, encode(sha256(words::bytea), 'hex'), 'text/plain', earlier, 'boss', 'boss', '{}'
    from (values ('1', 'APPROVED', null), ('2', 'DRAFT', null), ('3', 'WITHDRAWN', null),
      ('4', 'APPROVED', '1')) s(id, status, earlier), lateral (select 'abcdefgh' || id as words) w;
  insert into "Proposal" (id, "sourceId", ordinal, kind, exact, start, "end", certainty, because,
      suggested, links, state) values
    ('p1', '1', 1, 'DIRECT', 'a', 0, 1, 1, '{"Found.","Q1 was taken back: Wrong words."}', '[]', '[]', 'REJECTED'),
    ('p7', '1', 2, 'DIRECT', 'g', 6, 7, 1, '{"Found."}', '[]', '[]', 'ACCEPTED');
  insert into "Quote" (id, number, "sourceId", "proposalId", kind, exact, prefix, suffix, start, "end",
      "continuesId", "removedAt")
    select 'q' || n, n, source, proposal, 'PASSAGE', chr(96 + n), '', '', n - 1, n, earlier, out::timestamptz
    from (values (1, '1', 'p1', null, '2026-02-01 10:00:00.020Z'), (2, '1', null, null, null),
      (3, '2', null, null, '2026-02-02 10:00:00.020Z'), (4, '2', null, null, '2026-02-02 10:00:00.020Z'),
      (5, '4', null, 'q2', null), (6, '1', null, null, '2026-02-06 10:00Z'), (7, '1', 'p7', null, null),
      (8, '2', null, null, '2026-02-01 23:00:00.020Z')) q(n, source, proposal, earlier, out);
  insert into "Relationship" (id, slug, title, "keyPrefix") values ('r', 'a-b', 'A and B', 'AB');
  insert into "Issue" (id, number, key, slug, title, "relationshipId")
    select id, n, upper(id), id, 'Issue ' || id, 'r' from (values ('x', 1), ('y', 2)) i(id, n);
  insert into "EvidenceLink" (id, "quoteId", "issueId", relation, "linkedById", "unlinkedAt")
    select quote || issue, quote, issue, 'SUPPORTS', 'bo', out::timestamptz
    from (values ('q1', 'x', '2026-02-01 10:00:00.020Z'), ('q2', 'x', '2026-02-03 10:00:00.020Z'),
      ('q2', 'y', '2026-02-04 10:00:00.020Z'), ('q3', 'x', '2026-02-02 10:00:00.020Z'),
      ('q5', 'y', null), ('q6', 'x', '2026-02-05 10:00Z'), ('q7', 'x', null)) l(quote, issue, out);
  insert into "Event" (id, at, "actorId", verb, "issueId", "sourceId", details)
    select id, at::timestamptz, actor, verb, issue, source, jsonb_build_object('verb', verb) || details
    from (values
      (1, '2026-01-01 10:00Z', 'ana', 'evidence.unlinked', 'x', '1', '{"quote": 2, "reason": "Too early."}'::jsonb),
      (2, '2026-01-02 10:00Z', 'ana', 'evidence.relinked', 'x', '1', '{"quote": 2}'),
      (3, '2026-01-03 10:00Z', 'ana', 'quote.removed', null, '1', '{"quote": 7, "reason": "A slip."}'),
      (4, '2026-01-04 10:00Z', 'boss', 'quote.restored', null, '1', '{"quote": 7}'),
      (5, '2026-02-01 10:00Z', 'ana', 'quote.removed', null, '1', '{"quote": 1, "reason": "Wrong words."}'),
      (6, '2026-02-01 10:00Z', 'ana', 'quote.removed', 'x', '1', '{"quote": 1, "reason": "Wrong words."}'),
      (7, '2026-02-01 23:00Z', 'bo', 'quote.removed', null, '2', '{"quote": 8, "reason": "Not said."}'),
      (8, '2026-02-02 10:00Z', 'boss', 'source.reopened', null, '2', '{"title": "Article 2", "quotes": 2}'),
      (9, '2026-02-03 10:00Z', 'bo', 'evidence.unlinked', 'x', '1', '{"quote": 2, "reason": "Off topic."}'),
      (10, '2026-02-04 10:00Z', 'ana', 'source.approved', null, '4', '{"title": "Article 4", "quotes": 1}'),
      (11, '2026-02-07 10:00Z', 'ana', 'source.withdrawn', null, '3', '{"title": "Article 3", "reason": "Doubted."}'),
      (12, '2026-02-08 10:00Z', 'bo', 'source.restored', null, '3', '{"title": "Article 3", "reason": "Sound."}'),
      (13, '2026-02-09 10:00Z', 'boss', 'source.withdrawn', null, '3', '{"title": "Article 3", "reason": "False."}'),
      (14, '2026-02-10 10:00Z', 'bo', 'source.edited', null, '1', '{}')
    ) e(id, at, actor, verb, issue, source, details);
  insert into "Batch" (id, "addedById") values ('b', 'ana');
  insert into "Upload" (id) values ('u1'), ('u2');
  insert into "BatchItem" (id, "batchId", ordinal, name, url, "uploadId", state, reason)
    select 'i' || n, 'b', n, 'item ' || n, url, upload, state::"ItemState", reason
    from (values (1, null, null, 'FAILED', 'It was not uploaded; choose it again.'),
      (2, null, null, 'FAILED', 'It is over 10 MB, more than an article can be.'),
      (3, null, null, 'FAILED', 'This is a picture.'), (4, 'http://127.0.0.1/', null, 'FAILED',
        'This address is not on the public web, and the desk fetches nothing else. Upload the file, or paste its text.'),
      (5, 'https://a.example', null, 'FAILED', 'The site failed (503). Try again later.'),
      (6, null, 'u1', 'FAILED', 'Who brought this can no longer sign in, so it was not read. Bring it in yourself.'),
      (7, null, 'u2', 'FAILED', 'The desk failed at this each time it tried. Try again later, or paste the text of the article.'),
      (8, 'https://b.example', null, 'QUEUED', null)) i(n, url, upload, state, reason);`;

let desk: Awaited<ReturnType<typeof migratedFrom>>;

beforeAll(async () => {
  desk = await migratedFrom("20261125200000_removals", DESK);
});

afterAll(() => desk.remove());

/** Each row of a table, with the act that removed it: what, by whom, on which day and why. */
const outOf = async (table: string) => {
  const rows = await desk.sql.unsafe(`
    select t.id, concat_ws(' ', r.act, r."removedById", to_char(r."removedAt", 'MM-DD'), r.reason) as act
    from "${table}" t left join "Removal" r on r.id = t."removalId" order by t.id`);
  return Object.fromEntries(rows.map(({ id, act }) => [id, act]));
};

it("keeps who removed each quotation and source, when, why and by which act", async () => {
  expect(await outOf("Quote")).toEqual({
    q1: "QUOTE_REMOVED ana 02-01 Wrong words.",
    q2: "",
    q3: "SOURCE_REOPENED boss 02-02",
    q4: "SOURCE_REOPENED boss 02-02",
    q5: "",
    q6: "QUOTE_REMOVED bo 02-06",
    q7: "",
    q8: "QUOTE_REMOVED bo 02-01 Not said.",
  });
  expect(await outOf("Source")).toEqual({
    1: "",
    2: "SOURCE_REOPENED boss 02-02",
    3: "SOURCE_WITHDRAWN boss 02-09 False.",
    4: "",
  });
});

it("distinguishes unlinked evidence from evidence that was removed with its quotation or moved", async () => {
  expect(await outOf("EvidenceLink")).toEqual({
    q1x: "QUOTE_REMOVED ana 02-01 Wrong words.",
    q2x: "EVIDENCE_UNLINKED bo 02-03 Off topic.",
    q2y: "EVIDENCE_MOVED ana 02-04",
    q3x: "SOURCE_REOPENED boss 02-02",
    q5y: "",
    q6x: "EVIDENCE_UNLINKED bo 02-05",
    q7x: "",
  });
  const moved = await desk.sql`
    select "sourceId", "quoteId" from "Removal" where act = 'EVIDENCE_MOVED'`;
  expect([...moved]).toEqual([{ sourceId: "4", quoteId: "q5" }]);
});

it("keeps the acts that were undone, and by whom", async () => {
  const rows = await desk.sql`
    select act, coalesce("quoteId", "sourceId") as of, "restoredById" as by from "Removal"
    where "restoredAt" is not null order by id`;
  expect([...rows]).toEqual([
    { act: "EVIDENCE_UNLINKED", of: "q2", by: "ana" },
    { act: "QUOTE_REMOVED", of: "q7", by: "boss" },
    { act: "SOURCE_WITHDRAWN", of: "3", by: "bo" },
  ]);
});

it("points a proposal to the removal that its reasons mention", async () => {
  expect(await outOf("Proposal")).toEqual({ p1: "QUOTE_REMOVED ana 02-01 Wrong words.", p7: "" });
  const rows = await desk.sql`select because from "Proposal" order by id`;
  expect(rows.map(({ because }) => because)).toEqual([["Found."], ["Found."]]);
});

it("gives each failed item the code of its reason", async () => {
  const rows = await desk.sql`select failure from "BatchItem" order by ordinal`;
  expect(rows.map(({ failure }) => failure)).toEqual([
    ...["NOT_UPLOADED", "TOO_LARGE", "UNREADABLE", "BAD_ADDRESS"],
    ...["PAGE_FAILED", "NO_ACCESS", "INTERRUPTED", null],
  ]);
});
