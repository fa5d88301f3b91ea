import { createHash } from "node:crypto";
import postgres from "postgres";
import { beforeAll, expect, test } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import type { Page, PageRequest } from "@/lib/core/paging/page";
import { mergeSpeaker } from "@/lib/evidence/speakers/merge";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { discardDraft } from "@/lib/sources/review/mutations";
import { loadNextDraft } from "@/lib/sources/review/queries";
import type { Reliability } from "@/lib/tradecraft/grades";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { removalsOn, take, undo } from "@/scripts/test/desk/removals";
import { reopenNow } from "@/scripts/test/desk/versions";
import { parseFilter, type SourceSort } from "./filter";
import { loadCatalogue, loadDrafts } from "./list";
import type { SourceRow } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;

/** Title, publisher, date, reliability, and the speaker of each quotation. */
const ROWS: [string, string | null, string | null, Reliability, (string | null)[]][] = [
  ["Round 9", "zeta", "2024-05-01", "B", ["Ada", "Ada"]],
  ["round 10", "Alpha", "2024-05-01", "F", ["Ada"]],
  ["Round 10 again", "Alpha", null, "A", ["Ada", "Bo", null]],
  ["harbour", null, "2022-01-31", "F", [null]],
  ["Harbour dues", "beta", "2023-02-28", "E", ["Ada", "Bo"]],
  ["Élan", null, null, "A", []],
];

beforeAll(async () => {
  desk = await openDesk();
  for (const row of ROWS) await approved(...row);
});

const speakers = new Map<string, string>();

async function speakerNamed(name: string): Promise<string> {
  const id = speakers.get(name) ?? (await db.speaker.create({ data: { name } })).id;
  speakers.set(name, id);
  return id;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function approved(...[title, publisher, publishedAt, reliability, said]: (typeof ROWS)[0]) {
  const people = Object.values(desk.people);
  const text = `${title}: ${said.map((_, k) => `words ${k}`).join(", ")}`;
  const { id } = await db.source.create({
    data: {
      title,
      publisher,
      reliability,
      text,
      mediaType: "text/plain",
      fingerprint: [],
      textSha256: sha256(text),
      bytes: Buffer.from(text),
      bytesSha256: sha256(text),
      publishedAt: publishedAt && new Date(publishedAt),
      status: title === "harbour" ? "WITHDRAWN" : "APPROVED",
      addedById: people[ROWS.findIndex(([each]) => each === title) % people.length]!.id,
    },
  });
  for (const [k, name] of said.entries()) {
    const exact = `words ${k}`;
    const start = text.indexOf(exact);
    const speakerId = name && (await speakerNamed(name));
    const place = { start, end: start + exact.length, prefix: "", suffix: "" };
    await db.quote.create({ data: { sourceId: id, kind: "PASSAGE", exact, ...place, speakerId } });
  }
}

/** All items of a list, read page by page to its end, or back from there. */
async function walk<T>(load: (page: PageRequest) => Promise<Page<T>>, limit: number) {
  const forwards: T[][] = [];
  const back: T[][] = [];
  let page = await load({ limit, cursor: null });
  forwards.push(page.items);
  while (page.nextCursor) {
    page = await load({ limit, cursor: page.nextCursor });
    forwards.push(page.items);
  }
  back.unshift(page.items);
  while (page.previousCursor) {
    page = await load({ limit, cursor: page.previousCursor });
    back.unshift(page.items);
  }
  return { forwards: forwards.flat(), back: back.flat() };
}

const KEYS: Record<SourceSort, (row: SourceRow) => string | number | null> = {
  title: (row) => row.title,
  publisher: (row) => row.publisher,
  published: (row) => row.publishedAt,
  reliability: (row) => (row.reliability === "F" ? null : row.reliability),
  quotes: (row) => row.quotes,
  speakers: (row) => row.speakers,
  added: (row) => row.addedBy,
};
const { compare } = new Intl.Collator("en", { numeric: true });

/** Sources in the order of the catalogue: unknown values last, whatever the direction. */
const sorted = (rows: SourceRow[], sort: SourceSort, dir: "asc" | "desc") =>
  rows.toSorted((one, other) => {
    const [a, b] = [KEYS[sort](one), KEYS[sort](other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (dir === "asc" ? 1 : -1) * compare(String(a), String(b));
  });

for (const sort of Object.keys(KEYS) as SourceSort[])
  test(`pages sorted by ${sort} hold each source once, in order, forwards and back`, async () => {
    const { manager } = desk.people;
    const all = (await loadCatalogue(manager)).items;
    expect(all).toHaveLength(ROWS.length + 1);
    for (const dir of ["asc", "desc"] as const) {
      const filter = parseFilter({ sort, dir });
      const expected = sorted(all, sort, dir);
      expect((await loadCatalogue(manager, filter)).items).toEqual(expected);
      for (const limit of [1, 3, 7]) {
        const { forwards, back } = await walk((at) => loadCatalogue(manager, filter, at), limit);
        expect(forwards, `${dir}, ${limit} a page`).toEqual(expected);
        expect(back, `${dir}, ${limit} a page, back`).toEqual(expected);
      }
    }
  });

test("titles sort by their numbers and without regard to case, and those without a date come last", async () => {
  const titles = async (query: Record<string, string>) =>
    (await loadCatalogue(desk.people.manager, parseFilter({ ...query, to: "" }))).items
      .map(({ title }) => title)
      .filter((title) => ROWS.some(([each]) => each === title));
  expect(await titles({ sort: "title" })).toEqual([
    ...["Élan", "harbour", "Harbour dues", "Round 9", "round 10", "Round 10 again"],
  ]);
  for (const dir of ["asc", "desc"])
    expect((await titles({ dir })).slice(-2).sort()).toEqual(["Round 10 again", "Élan"]);
});

test("pages keep to the filter, and the counts do on each of them", async () => {
  const filter = parseFilter({ publisher: "Alpha", sort: "title", dir: "desc" });
  const load = (at: PageRequest) => loadCatalogue(desk.people.manager, filter, at);
  const { forwards } = await walk(load, 1);
  expect(forwards.map(({ title }) => title)).toEqual(["Round 10 again", "round 10"]);
  const first = await load({ limit: 1, cursor: null });
  const second = await load({ limit: 1, cursor: first.nextCursor });
  for (const { counts } of [first, second])
    expect(counts).toEqual({ ALL: 2, APPROVED: 2, WITHDRAWN: 0 });
});

test("a state without sources still has the counts of the others", async () => {
  const filter = parseFilter({ publisher: "Alpha", state: "withdrawn" });
  const { items, counts } = await loadCatalogue(desk.people.manager, filter);
  expect([items, counts]).toEqual([[], { ALL: 2, APPROVED: 2, WITHDRAWN: 0 }]);
});

test("a cursor past the last source starts at the first page", async () => {
  const { manager } = desk.people;
  const all = { limit: ROWS.length, cursor: null };
  const { nextCursor: cursor } = await loadCatalogue(manager, parseFilter({}), all);
  const narrower = parseFilter({ from: "2024-05-01", to: "2024-05-01" });
  const { items } = await loadCatalogue(manager, narrower, { limit: 5, cursor });
  expect(items.map(({ title }) => title).sort()).toEqual(["Round 9", "round 10"]);
});

test("pages of drafts have only those that the viewer may see, and the catalogue has none", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const ids: string[] = [];
  for (const [at, person] of [analyst, analyst2, analyst, admin, analyst].entries()) {
    const text = `Draft number ${at}\n\n“It is open,” said Ada ${at}.\n`;
    ids.push((await made(ingestArticle(person, { bytes: new TextEncoder().encode(text) }))).id);
  }
  await made(discardDraft(admin, { id: ids[4]!, version: 1 }));
  const seen = async (viewer: typeof admin) => {
    const { forwards, back } = await walk((at) => loadDrafts(viewer, at), 1);
    expect(back).toEqual(forwards);
    expect((await loadDrafts(viewer)).count).toBe(forwards.length);
    return forwards.map(({ id }) => id);
  };
  expect(await seen(admin)).toEqual(ids.slice(0, 4));
  expect((await loadNextDraft(admin))?.id).toBe(ids[0]);
  expect(await seen(analyst)).toEqual([0, 2].map((at) => ids[at]));
  expect(await seen(analyst2)).toEqual([ids[1]]);
  expect(await seen(manager)).toEqual([]);
  const listed = (await loadCatalogue(admin)).items.map(({ id }) => id);
  expect(listed.filter((id) => ids.includes(id))).toEqual([]);
});

/** Sources whose kept counts differ from their records. */
const wrong = () => sql`
  select s.title, l.quotes, l.speakers from "Source" s left join "SourceLine" l on l."sourceId" = s.id
  where (l.quotes, l.speakers) is distinct from (select (count(*)::int, count(distinct q."speakerId")::int)
    from "Quote" q where q."sourceId" = s.id and q."removalId" is null)`;

test("the counts of a source follow every write that changes its quotations or their speakers", async () => {
  const { admin, analyst } = desk.people;
  const agree = async (after: string) => expect(await wrong(), after).toEqual([]);
  await agree("sources are approved");
  const removals = removalsOn(desk);
  const source = await removals.article();
  const quote = await removals.approved();
  await made(take(admin, quote.id));
  await agree("a quotation is removed");
  await made(undo(admin, quote.id));
  await agree("a quotation is restored");
  await removals.marked(analyst);
  await agree("words are marked");

  const id = await approveArticle(
    admin,
    "Talks on timber\n\n“We will buy more timber than before,” said Lena Brook, a trade envoy.\n\n“Nobody has asked us about timber,” said Otto Field, the minister for farming.\n",
  );
  const [lena, otto] = await db.speaker.findMany({
    where: { quotes: { some: { sourceId: id } } },
    orderBy: { name: "asc" },
  });
  const counts = async () =>
    (await loadCatalogue(admin)).items.find((row) => row.id === id)?.speakers;
  expect(await counts()).toBe(2);
  await made(
    mergeSpeaker(admin, {
      id: otto!.id,
      into: lena!.id,
      reason: "The same person.",
      version: otto!.version,
      intoVersion: lena!.version,
    }),
  );
  await agree("speakers are merged");
  expect(await counts()).toBe(1);
  await made(reopenNow(admin, source));
  await agree("a source is reopened");
});

test("two quotations of a source that change at the same moment are both counted", async () => {
  const client = postgres(process.env.DATABASE_URL ?? "");
  const quotes = await db.quote.findMany({ where: { source: { title: "Harbour dues" } } });
  const [ada, bo] = quotes.map(({ id }) => id);
  let second: Promise<unknown> | undefined;
  await client.begin(async (tx) => {
    await tx`update "Quote" set "speakerId" = null where id = ${ada!}`;
    second = client`update "Quote" set "speakerId" = null where id = ${bo!}`.execute();
    await expect
      .poll(() => sql`select from pg_locks where not granted and locktype = 'transactionid'`)
      .toHaveLength(1);
  });
  await second;
  await client.end();
  expect(await wrong()).toEqual([]);
});
