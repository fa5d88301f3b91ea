import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { Prisma } from "@/lib/generated/prisma/client";
import { enterPeople } from "@/prisma/seed/people";
import { seedIssues } from "@/prisma/seed/seed-issues";
import * as visible from "./visibility";
import { is, isInTx } from "./visibility";
import type { Conditions } from "./visibility-conditions";

type Found = Promise<{ id: string }[]>;

const select = { id: true };
const sources = (where: Prisma.SourceWhereInput): Found => db.source.findMany({ where, select });
const quotes = (where: Prisma.QuoteWhereInput): Found => db.quote.findMany({ where, select });
const notes = (where: Prisma.NoteWhereInput): Found => db.note.findMany({ where, select });
const links = (where: Prisma.EvidenceLinkWhereInput): Found =>
  db.evidenceLink.findMany({ where, select });

/** Where the rows of a rule come from, with the aliases that its SQL names. */
const FROM = {
  source: 's.id from "Source" s',
  quote: 'q.id from "Quote" q join "Source" s on s.id = q."sourceId"',
  note: 'n.id from "Note" n',
  link: 'e.id from "EvidenceLink" e',
};

type Rule = [
  name: string,
  from: keyof typeof FROM,
  prisma: (viewer: Viewer) => Found,
  inSql: <F>(is: Conditions<F>, viewer: Viewer) => F,
];

const rules: Rule[] = [
  ["readable sources", "source", () => sources(visible.readableSources), (is) => is.readable("s")],
  ["citable sources", "source", () => sources(visible.citableSources), (is) => is.citable("s")],
  [
    "visible drafts",
    "source",
    (viewer) => sources(visible.visibleDrafts(viewer)),
    (is, viewer) => is.visibleDraft("s", viewer),
  ],
  [
    "the viewer's own submissions",
    "source",
    (viewer) => sources(visible.ownSubmissions(viewer)),
    (is, viewer) => is.ownSubmission("s", viewer),
  ],
  [
    "sources that may be opened",
    "source",
    (viewer) => sources(visible.openSources(viewer)),
    (is, viewer) => is.open("s", viewer),
  ],
  ["present quotations", "quote", () => quotes(visible.presentQuotes), (is) => is.present("q")],
  [
    "readable quotations",
    "quote",
    () => quotes(visible.readableQuotes),
    (is) => is.readableQuote("q", "s"),
  ],
  [
    "citable quotations",
    "quote",
    () => quotes(visible.citableQuotes),
    (is) => is.citableQuote("q", "s"),
  ],
  ["gone quotations", "quote", () => quotes(visible.goneQuotes), (is) => is.gone("q")],
  ["linked evidence", "link", () => links(visible.linkedEvidence), (is) => is.linked("e")],
  ["team notes", "note", () => notes(visible.teamNotes), (is) => is.teamNote("n")],
  [
    "the team's notes and the viewer's own",
    "note",
    (viewer) => notes(visible.notesFor(viewer)),
    (is, viewer) => is.noteFor("n", viewer),
  ],
  [
    "readable notes",
    "note",
    (viewer) => notes(visible.readableNotes(viewer)),
    (is, viewer) => is.readableNote("n", viewer),
  ],
];

let people: Awaited<ReturnType<typeof enterPeople>>;
const STATUSES = ["DRAFT", "APPROVED", "WITHDRAWN", "DISCARDED"] as const;
type Status = (typeof STATUSES)[number];
const STATES = ["INTACT", "MOVED", "ALTERED", "GONE"] as const;
let made = 0;

beforeAll(async () => {
  people = await enterPeople();
  await seedIssues(people);
  const issues = await db.issue.findMany({ select, take: 2 });
  for (const { id: addedById } of [people.analyst, people.analyst2, people.admin])
    await db.batch.create({ data: { addedById } });
  for (const status of STATUSES)
    for (const adder of [people.analyst, people.analyst2, people.admin]) {
      const id = await source(status, adder);
      await notesOn({ sourceId: id, start: 0, end: 4 });
      for (const isRemoved of [false, true]) {
        const quoteId = await quote(id, { isRemoved });
        await notesOn({ quoteId });
        const link = { quoteId, relation: "CONTEXT", linkedById: people.analyst.id } as const;
        await db.evidenceLink.createMany({
          data: [
            { ...link, issueId: issues[0]!.id },
            { ...link, issueId: issues[1]!.id, removalId: await removal(id) },
          ],
        });
      }
    }
  await notesOn({ issueId: issues[0]!.id });
  for (const status of STATUSES) {
    for (const state of STATES) await laterVersion(status, state);
    for (const its of STATUSES)
      for (const isRemoved of [false, true])
        await laterVersion(status, "GONE", { status: its, isRemoved });
  }
});

/** A source in a state, added by someone. */
async function source(status: Status, adder: Viewer, supersedesId?: string) {
  const text = `Text ${++made} of an article.`;
  const hash = createHash("sha256").update(text).digest("hex");
  const { id } = await db.source.create({
    data: {
      status,
      title: `Article ${made}`,
      text,
      textSha256: hash,
      bytesSha256: hash,
      bytes: new TextEncoder().encode(text),
      mediaType: "text/plain",
      fingerprint: [],
      addedById: adder.id,
      supersedesId: supersedesId ?? null,
    },
  });
  return id;
}

async function quote(
  sourceId: string,
  { isRemoved, ...more }: { isRemoved: boolean; continuesId?: string },
): Promise<string> {
  const words = { exact: "Text", prefix: "", suffix: "", start: 0, end: 4 };
  const removalId = isRemoved ? await removal(sourceId) : null;
  const data = { sourceId, kind: "PASSAGE", ...words, ...more, removalId } as const;
  return (await db.quote.create({ data, select })).id;
}

async function removal(sourceId: string): Promise<number> {
  const act = { act: "SOURCE_REOPENED", sourceId, removedById: people.admin.id } as const;
  return (await db.removal.create({ data: act })).id;
}

interface Span {
  sourceId: string;
  start: number;
  end: number;
}

/** Notes by two people, for the team and private, deleted or not. */
const notesOn = (place: { issueId: string } | { quoteId: string } | Span) =>
  db.note.createMany({
    data: [people.analyst, people.manager].flatMap(({ id: authorId }) =>
      (["TEAM", "PRIVATE"] as const).flatMap((visibility) =>
        [null, new Date()].map((deletedAt) => ({
          ...place,
          authorId,
          visibility,
          deletedAt,
          body: "Note",
        })),
      ),
    ),
  });

/** A quotation matched into a later version of its article, and the one there that continues it, if any. */
async function laterVersion(
  status: Status,
  state: (typeof STATES)[number],
  continuing?: { status: Status; isRemoved: boolean },
) {
  const earlier = await source("APPROVED", people.admin);
  const quoteId = await quote(earlier, { isRemoved: false });
  const sourceId = await source(status, people.admin, earlier);
  await db.quoteMatch.create({ data: { sourceId, quoteId, state, similarity: 1 } });
  if (!continuing) return;
  const { status: its, isRemoved } = continuing;
  const there = its === status ? sourceId : await source(its, people.admin);
  await quote(there, { isRemoved, continuesId: quoteId });
}

describe.each(["admin", "manager", "analyst", "analyst2"] as const)("for %s", (name) => {
  test.each(rules)("%s are the same in Prisma and in SQL", async (_rule, from, prisma, inSql) => {
    const viewer = people[name];
    const sorted = async (found: PromiseLike<{ id: string }[]>) =>
      (await found).map(({ id }) => id).sort();
    const of = sql.unsafe<{ id: string }[]>(FROM[from]);
    const all = await sorted(sql<{ id: string }[]>`select ${of}`);
    const seen = await sorted(prisma(viewer));
    const bySql = sql<{ id: string }[]>`select ${of} where ${inSql(is, viewer)}`;
    expect(await sorted(bySql)).toEqual(seen);
    const inTx = Prisma.sql`select ${Prisma.raw(FROM[from])} where ${inSql(isInTx, viewer)}`;
    expect(await sorted(db.$queryRaw<{ id: string }[]>(inTx))).toEqual(seen);
    // A rule that let everything or nothing through would prove nothing. Managers have no drafts.
    expect(seen.length).toBeLessThan(all.length);
    if (name !== "manager") expect(seen.length).toBeGreaterThan(0);
  });

  test("one source or batch is shown by the rule that lists them", async () => {
    const viewer = people[name];
    const sourceOf = { id: true, status: true, addedById: true } as const;
    const known = await sources(visible.knownSources(viewer));
    const all = await db.source.findMany({ select: sourceOf });
    expect(idsOf(all.filter((each) => visible.knowsSource(viewer, each)))).toEqual(idsOf(known));
    expect(known.length).toBeGreaterThan(0);

    const where = visible.visibleBatches(viewer);
    const seen = await db.batch.findMany({ where, select });
    const batches = await db.batch.findMany({ select: { id: true, addedById: true } });
    expect(idsOf(batches.filter((each) => visible.seesBatch(viewer, each)))).toEqual(idsOf(seen));
  });
});

const idsOf = (found: { id: string }[]) => found.map(({ id }) => id).sort();
