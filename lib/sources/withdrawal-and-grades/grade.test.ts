import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Reliability } from "@/lib/tradecraft/grades";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { gradeSource } from "./grade";
import { loadPublisherGrades } from "./queries";
import { withdrawSource } from "./withdraw";

let desk: Awaited<ReturnType<typeof openDesk>>;
let articles = 0;

beforeAll(async () => {
  desk = await openDesk();
});

/** An approved source of a publisher. */
async function sourceBy(publisher: string | null): Promise<string> {
  const id = await approveArticle(
    desk.people.admin,
    `The harbour, part ${++articles}\n\n“Ship ${articles} is late,” said Ana Example, the deputy minister.`,
  );
  await db.source.update({ where: { id }, data: { publisher } });
  return id;
}

const read = (id: string) => db.source.findUniqueOrThrow({ where: { id } });

const grade = async (id: string, reliability: Reliability, others?: boolean) =>
  made(
    gradeSource(desk.people.admin, {
      id,
      version: (await read(id)).version,
      reliability,
      reason: "Known for it.",
      ...(others !== undefined && { others }),
    }),
  );

const gradesOf = async (ids: string[]) =>
  (await Promise.all(ids.map(read))).map(({ reliability }) => reliability);

test("a grade is given to the publisher's other sources that had the same one, each with its event, and undone with them", async () => {
  const { admin } = desk.people;
  const [first, second, third, rated, withdrawn] = await Promise.all(
    Array.from({ length: 5 }, () => sourceBy("The Tidewater")),
  );
  const elsewhere = await sourceBy("The Tidewater Courier");
  await grade(rated!, "C");
  const { version } = await read(withdrawn!);
  await made(withdrawSource(admin, { id: withdrawn!, version, reason: "Taken back." }));

  expect(await grade(first!, "B", true)).toMatchObject({ others: 2 });
  const all = [first!, second!, third!, rated!, withdrawn!, elsewhere];
  expect(await gradesOf(all)).toEqual(["B", "B", "B", "C", "F", "F"]);
  const events = await db.event.findMany({
    where: { verb: "source.graded", sourceId: { in: [second!, third!] } },
  });
  expect(events.map(({ details }) => details)).toMatchObject(
    Array(2).fill({ from: "F", to: "B", reason: "Known for it." }),
  );

  expect(await grade(second!, "F", true)).toMatchObject({ others: 2 });
  expect(await gradesOf(all)).toEqual(["F", "F", "F", "C", "F", "F"]);
});

test("F is a grade: a source that nobody has graded can get it, once, and is then unlike those without one", async () => {
  const [judged, other] = await Promise.all([sourceBy("The Slipway"), sourceBy("The Slipway")]);
  expect(await grade(judged, "F")).toMatchObject({ others: 0 });
  await expect(grade(judged, "F")).rejects.toThrow(/already has this grade/);
  expect((await loadPublisherGrades(desk.people.admin, other))?.grades).toEqual([
    { reliability: "F", graded: true, sources: 1 },
  ]);
  expect(await grade(other, "B", true)).toMatchObject({ others: 0 });
  expect(await gradesOf([judged, other])).toEqual(["F", "B"]);
});

test("a grade refused as stale says whether the source has been graded", async () => {
  const [judged, other] = await Promise.all([sourceBy("The Sluice"), sourceBy("The Sluice")]);
  await grade(judged, "F");
  for (const [id, graded] of [
    [judged, true],
    [other, false],
  ] as const) {
    const stale = { id, version: 0, reliability: "B", reason: "Known for it." } as const;
    expect(await gradeSource(desk.people.admin, stale)).toMatchObject({
      refusal: { code: "conflict", current: { reliability: "F", graded } },
    });
  }
});

test("without being asked, and where the publisher is unknown, only the source is graded", async () => {
  const [alone, other] = await Promise.all([sourceBy("The Quay"), sourceBy("The Quay")]);
  expect(await grade(alone, "A")).toMatchObject({ others: 0 });
  expect(await gradesOf([alone, other])).toEqual(["A", "F"]);
  const [unknown, unknownToo] = await Promise.all([sourceBy(null), sourceBy(null)]);
  expect(await grade(unknown, "D", true)).toMatchObject({ others: 0 });
  expect(await gradesOf([unknown, unknownToo])).toEqual(["D", "F"]);
  expect(await loadPublisherGrades(desk.people.admin, unknown)).toBeNull();
});

test("the grades of a publisher count its other sources that aren’t withdrawn, the best first", async () => {
  const { analyst, admin } = desk.people;
  const sources: string[] = [];
  for (const reliability of ["B", "D", "B", null] as const) {
    const id = await sourceBy("The Breakwater");
    if (reliability) await grade(id, reliability);
    sources.push(id);
  }
  const withdrawn = await sourceBy("The Breakwater");
  const { version } = await read(withdrawn);
  await made(withdrawSource(admin, { id: withdrawn, version, reason: "Taken back." }));
  expect(await loadPublisherGrades(analyst, sources[0]!)).toEqual({
    publisher: "The Breakwater",
    graded: true,
    grades: [
      { reliability: "B", graded: true, sources: 1 },
      { reliability: "D", graded: true, sources: 1 },
      { reliability: "F", graded: false, sources: 1 },
    ],
  });
  expect(await loadPublisherGrades(analyst, "none")).toBeNull();
});
