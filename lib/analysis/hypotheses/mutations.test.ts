import { beforeAll, expect, test } from "vitest";
import { openIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db, sql } from "@/lib/core/database/db";
import { FIRST_PAGE } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { linkEvidence, relinkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/mutations";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import type { Cell } from "@/lib/tradecraft/hypotheses/cells";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk";
import { SAID } from "@/scripts/test/harbour";
import { versionOf, versionsOn } from "@/scripts/test/versions";
import { assess } from "./assess";
import { cellsBy, readingOf } from "./lines";
import { loadMatrix } from "./matrix";
import { addHypothesis, editHypothesis, restoreHypothesis, retireHypothesis } from "./mutations";
import { loadHypotheses } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let issues = 0;

const OPEN = "“The lock stays open all summer,” said Bo Sample, the harbour master.";

beforeAll(async () => {
  desk = await openDesk();
});

/** An issue of its own with two hypotheses, and these quotations as evidence. */
async function issueWith(quotes: { id: string }[]): Promise<string> {
  const { admin, analyst } = desk.people;
  const slug = `rivals-${String.fromCharCode(97 + issues++)}`;
  await made(
    openIssue(analyst, {
      ...{ title: "Rivals", slug, bottomLine: "", status: "ACTIVE", salience: 3 },
      ...{ ownerId: admin.id, labels: [], terms: [] },
    }),
  );
  for (const text of ["It is a signal.", "It is a rehearsal."])
    await made(addHypothesis(analyst, { issue: slug, text }));
  for (const { id } of quotes)
    await made(linkEvidence(analyst, { issue: slug, quote: id, relation: "CONTEXT" }));
  return slug;
}

const fill = (
  person: Viewer,
  issue: string,
  quote: number,
  hypothesis: number,
  cell: Cell | null,
  version = 0,
) => assess(person, { issue, cells: [{ quote, hypothesis, version, cell }] });

const matrixOf = async (slug: string, person: string | null = null) =>
  (await loadMatrix(desk.people.manager, slug, { person, sort: "diagnostic" }))!;

const sentencesOf = async (slug: string) =>
  (await loadIssue(desk.people.manager, slug))!.activity.map(({ sentence }) => sentence);

test("analysts assess evidence, each in a matrix of their own, and everyone reads all of them", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const [one, two] = [desk.quotes[0]!, desk.quotes[1]!];
  const slug = await issueWith([one, two]);
  await made(fill(analyst, slug, one.number, 1, "II"));
  await made(fill(analyst, slug, one.number, 2, "C"));
  await made(fill(analyst2, slug, one.number, 1, "C"));
  await made(
    assess(analyst2, {
      issue: slug,
      cells: [
        { quote: one.number, hypothesis: 2, version: 0, cell: "I", note: "He was there." },
        { quote: two.number, hypothesis: 1, version: 0, cell: "NA" },
      ],
    }),
  );
  const matrix = await matrixOf(slug);
  expect(matrix.people.map(({ name }) => name)).toEqual(["Ana Ferreira", "Tomasz Brandt"]);
  expect(matrix.evidence.items.map(({ number }) => number)).toEqual([one.number, two.number]);
  const sheet = { quotes: matrix.counting, hypotheses: [1, 2] };
  const leads = (person: Viewer) =>
    readingOf(sheet, cellsBy(matrix.cells)(person.id)).standings.map(({ hypothesis, points }) => [
      hypothesis,
      points,
    ]);
  expect(leads(analyst)).toEqual([
    [2, 0],
    [1, 2],
  ]);
  expect(leads(analyst2)).toEqual([
    [1, 0],
    [2, 1],
  ]);
  expect(matrix.cells).toContainEqual({
    ...{ person: analyst2.id, quote: one.number, hypothesis: 2 },
    ...{ cell: "I", note: "He was there.", version: 1 },
  });
  expect((await loadIssue(manager, slug))!.hypotheses).toEqual({
    items: [
      { number: 1, text: "It is a signal." },
      { number: 2, text: "It is a rehearsal." },
    ],
    points: [
      { person: "Ana Ferreira", hypothesis: 1, points: 2 },
      { person: "Ana Ferreira", hypothesis: 2, points: 0 },
      { person: "Tomasz Brandt", hypothesis: 1, points: 0 },
      { person: "Tomasz Brandt", hypothesis: 2, points: 1 },
    ],
  });
});

test("a matrix that somebody fills is one line of activity, with how much of it is filled", async () => {
  const { analyst, analyst2 } = desk.people;
  const quote = desk.quotes[0]!;
  const slug = await issueWith([quote]);
  await made(fill(analyst, slug, quote.number, 1, "C"));
  await made(fill(analyst2, slug, quote.number, 1, "N"));
  await made(fill(analyst, slug, quote.number, 2, "I"));
  const q = `Q${quote.number}`;
  expect((await sentencesOf(slug)).slice(0, 2)).toEqual([
    `assessed ${q} against H2: inconsistent (2 of 2 cells filled)`,
    `assessed ${q} against H1: neutral (1 of 2 cells filled)`,
  ]);
  await made(fill(analyst, slug, quote.number, 2, null, 1));
  expect((await sentencesOf(slug))[0]).toBe(`cleared ${q} against H2 (1 of 2 cells filled)`);
  const events = await db.event.count();
  await made(fill(analyst, slug, quote.number, 1, "C", 1));
  expect(await db.event.count()).toBe(events);
});

test("managers read, and a cell that its person has changed elsewhere is not overwritten", async () => {
  const { analyst, manager } = desk.people;
  const quote = desk.quotes[0]!;
  const slug = await issueWith([quote]);
  expect(codeOf(await fill(manager, slug, quote.number, 1, "C"))).toBe("forbidden");
  expect(codeOf(await addHypothesis(manager, { issue: slug, text: "No." }))).toBe("forbidden");
  await made(fill(analyst, slug, quote.number, 1, "C"));
  expect(await fill(analyst, slug, quote.number, 1, "II")).toMatchObject({
    refusal: { code: "conflict", current: { cells: [{ cell: "C", version: 1 }] } },
  });
  expect(codeOf(await fill(analyst, slug, quote.number, 9, "C"))).toBe("not-found");
  expect(codeOf(await fill(analyst, slug, 999_999, 1, "C"))).toBe("not-found");
  expect(codeOf(await fill(analyst, "nowhere", quote.number, 1, "C"))).toBe("not-found");
  const twice = { quote: quote.number, hypothesis: 2, version: 0, cell: "C" } as const;
  expect(codeOf(await assess(analyst, { issue: slug, cells: [twice, twice] }))).toBe("invalid");
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
  const slug = await issueWith([one, two]);
  await made(fill(analyst, slug, one.number, 1, "II"));
  const state = async () => {
    const { evidence, counting } = await matrixOf(slug, analyst.id);
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
  expect((await matrixOf(slug)).cells).toEqual([]);
  await made(restoreQuote(admin, { id: one.id, version: removed }));
  expect((await matrixOf(slug)).cells).toMatchObject([{ cell: "II", version: 1 }]);
});

test("hypotheses are reworded, moved, retired and restored, and keep their numbers and cells", async () => {
  const { analyst, analyst2 } = desk.people;
  const quote = desk.quotes[0]!;
  const slug = await issueWith([quote]);
  await made(fill(analyst, slug, quote.number, 1, "I"));
  const first = { issue: slug, hypothesis: 1 };
  const reworded = await made(editHypothesis(analyst2, { ...first, version: 1, text: "A bluff." }));
  const moved = await made(editHypothesis(analyst2, { ...first, ...reworded, place: 2 }));
  expect(await made(editHypothesis(analyst2, { ...first, ...moved, place: 2 }))).toEqual(moved);
  const order = async () =>
    (await loadHypotheses(analyst, slug))!.map(({ number, text, retired }) => [
      ...[number, text, retired?.reason],
    ]);
  expect(await order()).toEqual([
    [2, "It is a rehearsal.", undefined],
    [1, "A bluff.", undefined],
  ]);

  expect(codeOf(await retireHypothesis(analyst, { ...first, ...moved, reason: " " }))).toBe(
    "invalid",
  );
  const reason = "The drills were real.";
  const retired = await made(retireHypothesis(analyst, { ...first, ...moved, reason }));
  expect((await order())[1]).toEqual([1, "A bluff.", reason]);
  expect((await matrixOf(slug)).cells).toEqual([]);
  expect(codeOf(await fill(analyst, slug, quote.number, 1, "C", 1))).toBe("not-found");
  expect(codeOf(await editHypothesis(analyst, { ...first, ...retired, text: "No." }))).toBe(
    "invalid",
  );
  const stale = await restoreHypothesis(analyst, { ...first, version: 1 });
  expect(stale).toMatchObject({ refusal: { code: "conflict", current: { text: "A bluff." } } });
  await made(restoreHypothesis(analyst, { ...first, ...retired }));
  expect((await matrixOf(slug)).cells).toMatchObject([{ hypothesis: 1, cell: "I" }]);
  expect((await made(addHypothesis(analyst, { issue: slug, text: "Neither." }))).number).toBe(3);
  expect((await sentencesOf(slug)).slice(0, 5)).toEqual([
    "added hypothesis H3: “Neither”",
    "restored hypothesis H1",
    "retired hypothesis H1: The drills were real",
    "moved hypothesis H1 to place 2",
    "reworded hypothesis H1: “A bluff”",
  ]);
});

test("evidence that moves to a later version takes its cells along, unless its words were altered", async () => {
  const { analyst } = desk.people;
  const versions = versionsOn(desk);
  const source = await versions.first("Weir", [SAID, OPEN]);
  const quotes = await db.quote.findMany({ where: { sourceId: source } });
  const slug = await issueWith(quotes);
  for (const { number } of quotes) await made(fill(analyst, slug, number, 2, "II"));
  const later = await versions.later("Weir", [SAID, OPEN.replace("summer", "autumn")]);
  const next = await db.quote.findMany({
    where: { sourceId: later, continuesId: { not: null } },
    orderBy: { number: "asc" },
    include: { continues: true },
  });
  expect(next.map(({ exact, continues }) => exact === continues?.exact)).toEqual([true, false]);
  const { cells, evidence } = await matrixOf(slug, analyst.id);
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

test("the database keeps hypotheses and cells, and refuses evidence of another issue", async () => {
  await expect(sql`delete from "Hypothesis"`).rejects.toThrow(/append-only/);
  await expect(sql`delete from "Assessment"`).rejects.toThrow(/append-only/);
  await expect(sql`update "Assessment" a set "linkId" = (select e.id from "EvidenceLink" e
    join "Hypothesis" h on h.id = a."hypothesisId" where e."issueId" <> h."issueId" limit 1)`).rejects.toThrow(
    /is not of the issue/,
  );
});

test("seven hypotheses by 200 pieces of evidence are one statement, most diagnostic first, in pages", async () => {
  const { analyst } = desk.people;
  const slug = await issueWith([]);
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
        ...{ hypothesisId, linkId, personId: analyst.id },
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
