import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { fill, hypothesesOn } from "@/scripts/test/desk/hypotheses";
import { assess } from "./assess";
import { cellsBy, readingOf } from "./lines";
import { addHypothesis } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;
let matrices: ReturnType<typeof hypothesesOn>;

beforeAll(async () => {
  desk = await openDesk();
  matrices = hypothesesOn(desk);
});

test("analysts assess evidence, each in a matrix of their own, and everyone reads all of them", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const [one, two] = [desk.quotes[0]!, desk.quotes[1]!];
  const slug = await matrices.issueWith([one, two]);
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
  const matrix = await matrices.matrixOf(slug);
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
    person: analyst2.id,
    quote: one.number,
    hypothesis: 2,
    cell: "I",
    note: "He was there.",
    version: 1,
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

test("a matrix that someone fills is one line of activity, with how much of it is filled", async () => {
  const { analyst, analyst2 } = desk.people;
  const quote = desk.quotes[0]!;
  const slug = await matrices.issueWith([quote]);
  await made(fill(analyst, slug, quote.number, 1, "C"));
  await made(fill(analyst2, slug, quote.number, 1, "N"));
  await made(fill(analyst, slug, quote.number, 2, "I"));
  const q = `Q${quote.number}`;
  expect((await matrices.sentencesOf(slug)).slice(0, 2)).toEqual([
    `assessed ${q} against H2: inconsistent (2 of 2 cells filled)`,
    `assessed ${q} against H1: neutral (1 of 2 cells filled)`,
  ]);
  await made(fill(analyst, slug, quote.number, 2, null, 1));
  expect((await matrices.sentencesOf(slug))[0]).toBe(
    `cleared ${q} against H2 (1 of 2 cells filled)`,
  );
  const events = await db.event.count();
  await made(fill(analyst, slug, quote.number, 1, "C", 1));
  expect(await db.event.count()).toBe(events);
});

test("managers can only read, and a cell that its owner has changed elsewhere is not overwritten", async () => {
  const { analyst, manager } = desk.people;
  const quote = desk.quotes[0]!;
  const slug = await matrices.issueWith([quote]);
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

test("the database never deletes hypotheses or cells, and refuses evidence of another issue", async () => {
  await expect(sql`delete from "Hypothesis"`).rejects.toThrow(/append-only/);
  await expect(sql`delete from "Assessment"`).rejects.toThrow(/append-only/);
  await expect(sql`update "Assessment" a set "linkId" = (select e.id from "EvidenceLink" e
    join "Hypothesis" h on h.id = a."hypothesisId" where e."issueId" <> h."issueId" limit 1)`).rejects.toThrow(
    /is not of the issue/,
  );
});
