import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db, sql } from "@/lib/core/database/db";
import { FIRST_PAGE } from "@/lib/core/paging/page";
import { relinkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { SAID } from "@/scripts/test/desk/harbour";
import { fill, hypothesesOn, OPEN } from "@/scripts/test/desk/hypotheses";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { approveNow, reopenNow, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { loadMatrix } from "./matrix";
import { addHypothesis } from "./mutations";
import { hypothesesBriefOf } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let matrices: ReturnType<typeof hypothesesOn>;

beforeAll(async () => {
  desk = await openDesk();
  matrices = hypothesesOn(desk);
});

test("unlinked and withdrawn evidence stays, marked, and doesn't count until it is back", async () => {
  const { admin, analyst } = desk.people;
  const versions = versionsOn(desk);
  const source = await versions.first("Lock", [SAID, OPEN]);
  const quotes = await db.quote.findMany({
    where: { sourceId: source },
    orderBy: { number: "asc" },
  });
  const [one, two] = [quotes[0]!, quotes[1]!];
  const slug = await matrices.issueWith([one, two]);
  await made(fill(analyst, slug, one.number, 1, "II"));
  const state = async () => {
    const { evidence, counting } = await matrices.matrixOf(slug, analyst.id);
    return [evidence.items.map(({ number, state }) => [number, state]), counting];
  };

  const reason = "Not about this.";
  const off = await made(unlinkEvidence(analyst, { issue: slug, quote: one.id, reason }));
  await made(unlinkEvidence(analyst, { issue: slug, quote: two.id, reason }));
  // What nobody has assessed has gone.
  expect(await state()).toEqual([[[one.number, "UNLINKED"]], []]);
  expect(codeOf(await fill(analyst, slug, one.number, 1, "C", 1))).toBe("not-found");
  expect((await loadIssue(analyst, slug))!.hypotheses.points).toEqual([]);
  await made(relinkEvidence(analyst, { issue: slug, quote: one.id, version: off.version }));
  expect(await state()).toEqual([[[one.number, "COUNTS"]], [one.number]]);

  const about = async () => ({ id: source, version: await versionOf(source), reason });
  await made(withdrawSource(admin, await about()));
  expect(await state()).toEqual([[[one.number, "WITHDRAWN"]], []]);
  expect(codeOf(await fill(analyst, slug, one.number, 1, "C", 1))).toBe("not-found");
  await made(restoreSource(admin, await about()));
  expect(await state()).toEqual([[[one.number, "COUNTS"]], [one.number]]);

  const { version } = await db.quote.findUniqueOrThrow({ where: { id: one.id } });
  const { version: removed } = await made(removeQuote(admin, { id: one.id, version, reason }));
  expect(await state()).toEqual([[], []]);
  expect((await matrices.matrixOf(slug)).cells).toEqual([]);
  await made(restoreQuote(admin, { id: one.id, version: removed }));
  expect((await matrices.matrixOf(slug)).cells).toMatchObject([{ cell: "II", version: 1 }]);
});

test("evidence that moves to a later version keeps its cells, unless its words were altered", async () => {
  const { analyst } = desk.people;
  const versions = versionsOn(desk);
  const source = await versions.first("Weir", [SAID, OPEN]);
  const quotes = await db.quote.findMany({ where: { sourceId: source } });
  const slug = await matrices.issueWith(quotes);
  for (const { number } of quotes) await made(fill(analyst, slug, number, 2, "II"));
  const later = await versions.later("Weir", [SAID, OPEN.replace("summer", "autumn")]);
  const next = await db.quote.findMany({
    where: { sourceId: later, continuesId: { not: null } },
    orderBy: { number: "asc" },
    include: { continues: true },
  });
  expect(next.map(({ exact, continues }) => exact === continues?.exact)).toEqual([true, false]);
  const { cells, evidence } = await matrices.matrixOf(slug, analyst.id);
  const filled = (number: number) => cells.find(({ quote }) => quote === number)?.cell ?? null;
  expect(next.map(({ number }) => filled(number))).toEqual(["II", null]);
  expect(
    evidence.items.map(({ number, state, continuedBy }) => [number, state, continuedBy]),
  ).toEqual([
    [next[0]!.number, "COUNTS", null],
    [next[1]!.number, "COUNTS", null],
    [next[0]!.continues!.number, "UNLINKED", next[0]!.number],
    [next[1]!.continues!.number, "UNLINKED", next[1]!.number],
  ]);
});

test("cells follow evidence to a later version and back, and the latest of them counts", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  const versions = versionsOn(desk);
  const source = await versions.first("Sluice", [SAID, "It rained."]);
  const [one] = await db.quote.findMany({ where: { sourceId: source } });
  const slug = await matrices.issueWith([one!]);
  const later = await versions.later("Sluice", [SAID, "It snowed."]);
  const two = await db.quote.findFirstOrThrow({ where: { sourceId: later } });
  const cellsOf = async (number: number) => {
    const { cells } = await matrices.matrixOf(slug);
    const here = cells.filter(({ quote }) => quote === number);
    return here.map(({ person, cell, version }) => [person === analyst.id, cell, version]).sort();
  };
  await made(fill(analyst, slug, two.number, 1, "C"));
  await made(reopenNow(admin, later));
  expect(await cellsOf(one!.number)).toEqual([[true, "C", 1]]);
  await made(fill(analyst, slug, one!.number, 1, "II", 1));
  await made(fill(analyst2, slug, one!.number, 1, "N"));
  await made(approveNow(admin, later));
  expect(await cellsOf(two.number)).toEqual([
    [false, "N", 1],
    [true, "II", 2],
  ]);
  await made(fill(analyst, slug, two.number, 1, null, 2));
  await made(reopenNow(admin, later));
  expect(await cellsOf(one!.number)).toEqual([
    [false, "N", 1],
    [true, null, 3],
  ]);
});

test("seven hypotheses by 200 pieces of evidence are one statement, most diagnostic first, in pages", async () => {
  const { analyst } = desk.people;
  const slug = await matrices.issueWith([]);
  for (let more = 0; more < 5; more++)
    await made(addHypothesis(analyst, { issue: slug, text: `Another, ${more}.` }));
  const { id: sourceId, text } = await db.source.findUniqueOrThrow({ where: { id: desk.source } });
  const { id: issueId } = await db.issue.findUniqueOrThrow({ where: { slug } });
  const hypotheses = await db.hypothesis.findMany({ where: { issueId } });
  for (let end = 10; end < 210; end++) {
    const exact = [...text].slice(0, end).join("");
    const quote = {
      sourceId,
      kind: "PASSAGE",
      exact,
      prefix: "",
      suffix: "",
      start: 0,
      end,
    } as const;
    const { id: quoteId } = await db.quote.create({ data: quote });
    const link = { quoteId, issueId, relation: "CONTEXT", linkedById: analyst.id } as const;
    const { id: linkId } = await db.evidenceLink.create({ data: link });
    await db.assessment.createMany({
      data: hypotheses.map(({ id: hypothesisId }, at) => ({
        hypothesisId,
        linkId,
        personId: analyst.id,
        cell: at < end % 7 ? ("II" as const) : ("C" as const),
      })),
    });
  }
  const request = { person: analyst.id, sort: "diagnostic" } as const;
  const whole = (await loadMatrix(analyst, slug, request))!;
  expect(whole.evidence.items).toHaveLength(200);
  expect(whole.cells).toHaveLength(1400);
  const apart = whole.evidence.items.map((item) => item.apart);
  expect(apart).toEqual(apart.toSorted((a, b) => b - a));
  // 3 of 7 at two points each: 2 times 3 times 4.
  expect([apart[0], apart.at(-1)]).toEqual([24, 0]);
  const first = (await loadMatrix(analyst, slug, request, FIRST_PAGE))!.evidence;
  const second = (await loadMatrix(analyst, slug, request, {
    ...FIRST_PAGE,
    cursor: first.nextCursor,
  }))!;
  const numbers = (items: { number: number }[]) => items.map(({ number }) => number);
  expect([...numbers(first.items), ...numbers(second.evidence.items)]).toEqual(
    numbers(whole.evidence.items).slice(0, 100),
  );
  // The ranking rests on all of it.
  expect(second.counting).toHaveLength(200);
});

test("adding up the points against hypotheses reads each cell of a matrix once", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const slug = await matrices.issueWith(desk.quotes.slice(0, 3));
  for (let more = 0; more < 8; more++)
    await made(addHypothesis(analyst, { issue: slug, text: `Another, ${more}.` }));
  const { id } = await db.issue.findUniqueOrThrow({ where: { slug } });
  const [hypotheses, links] = await Promise.all([
    db.hypothesis.findMany({ where: { issueId: id } }),
    db.evidenceLink.findMany({ where: { issueId: id } }),
  ]);
  const cells = [analyst, analyst2, admin].flatMap((person) =>
    hypotheses.flatMap((hypothesis) =>
      links.map((link) => ({
        ...{ hypothesisId: hypothesis.id, linkId: link.id, personId: person.id },
        cell: "II" as const,
      })),
    ),
  );
  await db.assessment.createMany({ data: cells });
  // As the database does by itself, sooner or later.
  await sql`analyze`;
  const [explained] = await sql<{ "QUERY PLAN": { Plan: Step }[] }[]>`
    explain (analyze, format json) select ${hypothesesBriefOf(sql`${id}`)}`;
  // From there on, the sums by person and hypothesis are compared with each other.
  const sums = cells.length / links.length;
  expect(mostRead(explained!["QUERY PLAN"][0]!.Plan)).toBeLessThanOrEqual(sums ** 2);
});

interface Step {
  "Actual Rows": number;
  "Actual Loops": number;
  "CTE Name"?: string;
  "Rows Removed by Filter"?: number;
  Plans?: Step[];
}

/** The most rows that one step of a plan reads of those that a statement has gathered, over all its turns. */
function mostRead(step: Step): number {
  const rows = step["Actual Rows"] + (step["Rows Removed by Filter"] ?? 0);
  const own = step["CTE Name"] ? rows * step["Actual Loops"] : 0;
  return Math.max(own, ...(step.Plans ?? []).map(mostRead));
}

test("whoever may not see the issue finds no matrix, by whatever they call it", async () => {
  const { analyst2 } = desk.people;
  const slug = await matrices.issueWith([]);
  const { id, key } = (await matrices.matrixOf(slug))!;
  await openRelationship();
  const limited = await limitTo(analyst2.id, ["eu-china"]);
  const asked = { person: null, sort: "date" } as const;
  for (const ref of [slug, key, id]) expect(await loadMatrix(limited, ref, asked)).toBeNull();
  expect(await loadMatrix(limited, "car-duties", asked)).toMatchObject({ key: "EUCN-1" });
});
