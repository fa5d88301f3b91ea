import { afterAll, beforeAll, expect, it } from "vitest";
import { migratedFrom } from "./migrated-from";

/** Speakers from before the migration: article 2 is a later version of article 1, and 3 is unrelated. */
const LEDGER = `
  insert into "User" (id, email, name, role, "updatedAt") values ('u', 'u@desk.test', 'U', 'ADMIN', now());
  insert into "Source" (id, status, title, text, "textSha256", bytes, "bytesSha256", "mediaType",
      "supersedesId", "addedById", bands)
    select id, 'COMMITTED', id, id, encode(sha256(id::bytea), 'hex'), id::bytea,
      encode(sha256(id::bytea), 'hex'), 'text/plain', earlier, 'u', '{}'
    from (values ('1', null), ('2', '1'), ('3', null)) s(id, earlier);
  insert into "Speaker" (id, name, aliases, "mergedIntoId") values
    ('official', 'the official', '{a source}', null), ('named', 'Ana Example', '{"an aide",Ana}', null),
    ('one', 'One diplomat', '{}', null), ('aide', 'an aide', '{}', 'named');
  insert into "Quote" (id, "sourceId", kind, exact, prefix, suffix, start, "end", "speakerId")
    select id, source, 'PASSAGE', source, '', '', 0, 1, speaker
    from (values ('a', '1', 'official'), ('b', '2', 'official'), ('c', '3', 'official')) q(id, source, speaker);
  update "Quote" set "retractedAt" = now();
  insert into "Quote" (id, "sourceId", kind, exact, prefix, suffix, start, "end", "speakerId") values
    ('d', '3', 'PASSAGE', '3', '', '', 0, 1, 'named'), ('e', '2', 'PASSAGE', '2', '', '', 0, 1, 'one');
  insert into "SpeakerMove" (id, kind, "fromId", "toId", "quoteIds", aliases, reason, "movedById")
    values ('m', 'MERGE', 'aide', 'named', '{d}', '{"an aide"}', 'So it is.', 'u');`;

let desk: Awaited<ReturnType<typeof migratedFrom>>;

beforeAll(async () => {
  desk = await migratedFrom("20261125105100_described_speakers", LEDGER);
});

afterAll(() => desk.remove());

it("gives each article its own described speakers", async () => {
  const rows = await desk.sql`
    select q.id as quote, p.name, p."describedInId" as within, p.aliases
    from "Quote" q join "Speaker" p on p.id = q."speakerId" order by q.id`;
  const official = { name: "the official", aliases: [] };
  expect([...rows]).toEqual([
    { quote: "a", ...official, within: "1" },
    { quote: "b", ...official, within: "1" },
    { quote: "c", ...official, within: "3" },
    { quote: "d", name: "Ana Example", within: null, aliases: ["Ana"] },
    { quote: "e", name: "One diplomat", within: "1", aliases: [] },
  ]);
});

it("keeps a described speaker's merge, in the article that describes them", async () => {
  const rows =
    await desk.sql`select "describedInId", "mergedIntoId" from "Speaker" where id = 'aide'`;
  expect([...rows]).toEqual([{ describedInId: "3", mergedIntoId: "named" }]);
});
