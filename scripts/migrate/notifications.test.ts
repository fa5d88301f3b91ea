import { afterAll, beforeAll, expect, it } from "vitest";
import { migratedFrom } from "./migrated-from";

/**
 * An inbox from before the migration. Ana's judgements on two issues rest on source 1, which was withdrawn and restored.
 * Bo's notes rest on it too, and he has read about the withdrawal. Source 3 is a later version of source 2.
 */
const DESK = `
  insert into "User" (id, email, name, role, "updatedAt")
    select id, id || '@desk.test', id, 'ADMIN', now() from unnest('{boss,ana,bo}'::text[]) id;
  insert into "Source" (id, status, title, text, "textSha256", bytes, "bytesSha256", "mediaType",
      "supersedesId", "addedById", bands)
    select id, 'COMMITTED', 'Article ' || id, id, encode(sha256(id::bytea), 'hex'), id::bytea,
      encode(sha256(id::bytea), 'hex'), 'text/plain', earlier, 'boss', '{}'
    from (values ('1', null), ('2', null), ('3', '2')) s(id, earlier);
  insert into "Quote" (id, number, "sourceId", kind, exact, prefix, suffix, start, "end") values
    ('q1', 1, '1', 'PASSAGE', '1', '', '', 0, 1), ('q2', 2, '2', 'PASSAGE', '2', '', '', 0, 1);
  insert into "Proposal" (id, "sourceId", ordinal, kind, exact, start, "end", "speakerName", confidence,
      because, suggested, links) values
    ('p1', '1', 1, 'DIRECT', '1', 0, 1, 'Ana Example', 1, '{}', '[]', '[]'),
    ('p2', '2', 1, 'DIRECT', '2', 0, 1, 'Bo Sample', 1, '{}', '[]', '[]');
  insert into "Relationship" (id, slug, title, "keyPrefix") values ('r', 'a-b', 'A and B', 'AB');
  insert into "Issue" (id, number, key, slug, title, "relationshipId")
    select id, n, upper(id), id, 'Issue ' || id, 'r' from (values ('x', 1), ('y', 2)) i(id, n);
  insert into "OutlookRevision" (id, "issueId", number, trend, question, likelihood, confidence,
      judgement, rationale, reason, "authorId", "createdAt")
    select issue || number, issue, number, 'UNCHANGED', '?', 50, 'LOW', 'So.', words, 'TIME', 'ana', made::timestamptz
    from (values ('x', 1, '[Q1] [Q2]', '2026-01-01'), ('y', 1, '[Q1]', '2026-01-01'), ('x', 2, '[Q1]', '2026-03-01'))
      o(issue, number, words, made);
  insert into "Note" (id, "issueId", body, "authorId", "createdAt") values
    ('n1', 'x', '[Q1]', 'bo', '2026-01-01'), ('n2', 'x', '[Q1]', 'bo', '2026-03-01');
  insert into "Event" (id, at, "actorId", verb, "issueId", "sourceId", details)
    select id, '2026-02-01', 'boss', details ->> 'verb', issue, source, details
    from (values
      (1, null, '1', '{"verb": "source.withdrawn", "title": "Article 1", "reason": "Wrong."}'::jsonb),
      (2, 'x', '1', '{"verb": "source.withdrawn", "title": "Article 1", "reason": "Wrong."}'),
      (3, 'y', '1', '{"verb": "source.withdrawn", "title": "Article 1", "reason": "Wrong."}'),
      (4, null, '1', '{"verb": "source.restored", "title": "Article 1", "reason": "Right."}'),
      (5, 'x', '1', '{"verb": "source.restored", "title": "Article 1", "reason": "Right."}'),
      (6, 'y', '1', '{"verb": "source.restored", "title": "Article 1", "reason": "Right."}'),
      (7, null, '3', '{"verb": "source.committed", "title": "Article 3", "quotes": 0}'),
      (8, null, '2', '{"verb": "quote.superseded", "quote": 2, "by": null, "title": "Article 2"}'),
      (9, 'x', '2', '{"verb": "quote.superseded", "quote": 2, "by": null, "title": "Article 2"}'),
      (10, null, '3', '{"verb": "threads.unplaced", "source": "Article 3", "in": "3", "notes": 2}'),
      (11, null, '1', '{"verb": "proposals.renamed", "from": "the minister", "to": "Ana Example", "proposals": [1]}')
    ) e(id, issue, source, details);
  insert into "Notification" (id, "userId", "eventId", "readAt")
    select 't' || event || person, person, event, read::timestamptz
    from (values ('ana', 2, null), ('ana', 3, null), ('ana', 5, null), ('ana', 6, null),
      ('bo', 2, '2026-02-02'), ('bo', 5, null), ('ana', 9, null), ('ana', 10, '2026-02-02'))
      t(person, event, read);`;

let desk: Awaited<ReturnType<typeof migratedFrom>>;

beforeAll(async () => {
  desk = await migratedFrom("20261125143000_lasting_notifications", DESK);
});

afterAll(() => desk.remove());

it("keeps one notification per change and person, with what it meant at the time", async () => {
  const rows = await desk.sql`
    select "userId" as person, "eventId"::int as event, "readAt" is not null as read, details
    from "Notification" order by "eventId", "userId"`;
  const note = { id: "n1", title: "Issue x" };
  expect([...rows]).toEqual([
    { person: "bo", event: 1, read: true, details: { judgements: [], notes: [note] } },
    { person: "bo", event: 4, read: false, details: { judgements: [], notes: [note] } },
    {
      person: "ana",
      event: 7,
      read: false,
      details: {
        judgements: [{ issue: "x", title: "Issue x", number: 1 }],
        notes: [],
        version: { earlier: "Article 2", altered: [], leftOut: [2], unplaced: 2 },
      },
    },
  ]);
});

it("recovers the speaker that extraction found before the review corrected it", async () => {
  const rows = await desk.sql`select "foundSpeaker" as found from "Proposal" order by id`;
  expect(rows.map(({ found }) => found)).toEqual(["the minister", "Bo Sample"]);
});
