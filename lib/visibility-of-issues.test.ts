import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { Prisma } from "@/lib/generated/prisma/client";
import { openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import * as visible from "./visibility";
import { is, isInTx } from "./visibility";
import type { Conditions } from "./visibility-conditions";

type Found = Promise<{ id: string }[]>;
type Rule = [
  name: string,
  from: string,
  inSql: <F>(is: Conditions<F>, viewer: Viewer, column: (name: string) => F) => F,
  prisma: ((viewer: Viewer) => Found) | null,
];

const select = { id: true };

const rules: Rule[] = [
  [
    "relationships",
    'r.id from "Relationship" r',
    (is, viewer) => is.visibleRelationship("r", viewer),
    (viewer) => db.relationship.findMany({ where: visible.visibleRelationships(viewer), select }),
  ],
  [
    "issues",
    'i.id from "Issue" i',
    (is, viewer) => is.visibleIssue("i", viewer),
    (viewer) => db.issue.findMany({ where: visible.visibleIssues(viewer), select }),
  ],
  [
    "notes on issues or on none",
    'n.id from "Note" n',
    (is, viewer, column) => is.onVisibleIssue(column('n."issueId"'), viewer),
    (viewer) => db.note.findMany({ where: visible.onVisibleIssue(viewer), select }),
  ],
  [
    "the team's notes and the viewer's own",
    'n.id from "Note" n',
    (is, viewer) => is.noteFor("n", viewer),
    (viewer) => db.note.findMany({ where: visible.notesFor(viewer), select }),
  ],
  [
    "readable notes",
    'n.id from "Note" n',
    (is, viewer) => is.readableNote("n", viewer),
    (viewer) => db.note.findMany({ where: visible.readableNotes(viewer), select }),
  ],
  [
    "links",
    'e.id from "EvidenceLink" e join "Issue" i on i.id = e."issueId"',
    (is, viewer) => is.visibleIssue("i", viewer),
    (viewer) => db.evidenceLink.findMany({ where: visible.visibleLinks(viewer), select }),
  ],
  // Nothing reads editions by Prisma alone.
  ["editions", 'e.id from "Edition" e', (is, viewer) => is.visibleEdition("e", viewer), null],
];

let viewers: Record<"all" | "one" | "none", Viewer>;

beforeAll(async () => {
  const { people, quotes } = await openDesk();
  const { analyst, analyst2, manager } = people;
  const relationship = await openRelationship();
  const issues = await db.issue.findMany({ orderBy: { number: "asc" } });
  const hidden = issues.find(({ key }) => key === "USCN-2")!;
  const shown = issues.find(({ relationshipId }) => relationshipId === relationship)!;
  for (const { id: issueId } of [hidden, shown]) {
    const link = { issueId, quoteId: quotes[0]!.id, relation: "CONTEXT" } as const;
    await db.evidenceLink.upsert({
      where: { quoteId_issueId: { quoteId: link.quoteId, issueId } },
      create: { ...link, linkedById: analyst.id },
      update: {},
    });
    for (const visibility of ["TEAM", "PRIVATE"] as const)
      for (const { id: authorId } of [analyst, analyst2, manager])
        await db.note.create({ data: { issueId, authorId, visibility, body: "Note" } });
  }
  await db.note.create({ data: { quoteId: quotes[0]!.id, authorId: manager.id, body: "Note" } });
  for (const [k, issueIds] of [[hidden.id], [shown.id], [shown.id, hidden.id]].entries()) {
    const content = JSON.stringify({ k });
    const hash = createHash("sha256").update(content).digest("hex");
    const given = { number: k + 1, title: "Edition", content, hash, issueIds };
    await db.edition.create({ data: { ...given, issuedById: manager.id } });
  }
  await limitTo(analyst.id, ["eu-china"]);
  await limitTo(analyst2.id, []);
  const reload = async ({ id }: Viewer) => (await viewerFor(id))!;
  viewers = { all: manager, one: await reload(analyst), none: await reload(analyst2) };
});

const sorted = async (found: PromiseLike<{ id: string }[]>) =>
  (await found).map(({ id }) => id).sort();

describe.each(["all", "one", "none"] as const)("for someone who may see %s", (name) => {
  test.each(rules)("%s are the same in Prisma and in SQL", async (rule, from, inSql, prisma) => {
    const viewer = viewers[name];
    const of = sql.unsafe<{ id: string }[]>(from);
    const bySql = sql<{ id: string }[]>`
      select ${of} where ${inSql(is, viewer, (column) => sql`${sql.unsafe(column)}`)}`;
    const seen = await sorted(bySql);
    const inTx = Prisma.sql`
      select ${Prisma.raw(from)} where ${inSql(isInTx, viewer, Prisma.raw)}`;
    expect(await sorted(db.$queryRaw<{ id: string }[]>(inTx))).toEqual(seen);
    if (prisma) expect(await sorted(prisma(viewer))).toEqual(seen);
    const all = await sorted(sql<{ id: string }[]>`select ${of}`);
    if (name === "all" && !/note/.test(rule)) expect(seen).toEqual(all);
    if (name !== "all") expect(seen.length).toBeLessThan(all.length);
    if (name === "one") expect(seen.length).toBeGreaterThan(0);
  });

  test("people are told about exactly what they may see", async () => {
    const viewer = viewers[name];
    const issues = sql<{ id: string }[]>`select i.id from "Issue" i
      join "User" u on u.id = ${viewer.id} where ${is.issueShownTo("u", sql`i.id`)}`;
    const own = sql<
      { id: string }[]
    >`select i.id from "Issue" i where ${is.visibleIssue("i", viewer)}`;
    expect(await sorted(issues)).toEqual(await sorted(own));
    const editions = sql<{ id: string }[]>`select e.id from "Edition" e
      join "User" u on u.id = ${viewer.id} where ${is.editionShownTo("u", sql`e.number`)}`;
    const ownEditions = sql<
      { id: string }[]
    >`select e.id from "Edition" e where ${is.visibleEdition("e", viewer)}`;
    expect(await sorted(editions)).toEqual(await sorted(ownEditions));
    const { id } = await db.relationship.findUniqueOrThrow({ where: { slug: "eu-china" } });
    const isReader = await db.user.count({ where: { id: viewer.id, ...visible.readersOf(id) } });
    expect(isReader > 0).toBe(visible.seesAllOf(viewer, [id]));
    expect(isReader > 0).toBe(name !== "none");
  });
});

test("no condition is added for people who may see everything", () => {
  const { all } = viewers;
  expect(all.limits).toBeNull();
  for (const condition of [visible.visibleIssues, visible.onVisibleIssue, visible.visibleLinks])
    expect(condition(all)).toEqual({});
  for (const condition of [
    isInTx.visibleIssue("i", all),
    isInTx.visibleEdition("e", all),
    isInTx.onVisibleIssue(Prisma.raw("x"), all),
    isInTx.visibleNames("e", all),
    isInTx.visibleSchedule("s", all),
  ])
    expect(condition.sql).toBe("true");
});

test("the database refuses to limit an admin", async () => {
  const { id } = await db.user.findFirstOrThrow({ where: { role: "ADMIN" } });
  await expect(db.user.update({ where: { id }, data: { limited: true } })).rejects.toThrow();
});
