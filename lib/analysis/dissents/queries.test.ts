import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { gradeSource } from "@/lib/sources/withdrawal-and-grades/grade";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import { answerDissent } from "./answer";
import { dissent, renewDissent, withdrawDissent } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;
let cited: number;
beforeAll(async () => {
  desk = await openDesk();
  cited = desk.quotes[0]!.number;
  await made(judge(desk.people.analyst, "climate", {}));
});

const own = { issue: "climate", likelihood: 35, confidence: "LOW" } as const;
const warnings = async () =>
  (await loadIssue(desk.people.manager, "climate"))!.dissents.map((each) =>
    each.warnings.map(({ kind, quotes }) => [kind, quotes]),
  );
const acting = async () => ({
  id: desk.source,
  version: await versionOf(desk.source),
  reason: "The paper retracted it.",
});

test("whoever reads a dissent is warned that a source which it cites was withdrawn or re-graded", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const why = `They said no [Q${cited}].`;
  const mine = await made(dissent(analyst2, { ...own, why }));
  expect(await warnings()).toEqual([[]]);
  await made(gradeSource(admin, { ...(await acting()), reliability: "D" }));
  expect(await warnings()).toEqual([[["SOURCE_REGRADED", [cited]]]]);
  // Whoever confirms their dissent has seen the grade.
  await made(judge(analyst, "climate", { likelihood: 62 }));
  const renewed = await made(renewDissent(analyst2, mine));
  expect(await warnings()).toEqual([[]]);
  await made(withdrawSource(admin, await acting()));
  expect(await warnings()).toEqual([[["WITHDRAWN", [cited]]]]);
  await made(restoreSource(admin, await acting()));
  expect(await warnings()).toEqual([[]]);
  await made(withdrawDissent(analyst2, renewed));
});

test("what an answer to it cites puts no warning on it", async () => {
  const { analyst, admin, manager } = desk.people;
  const { id } = await made(dissent(admin, { ...own, why: "They will say no." }));
  await made(answerDissent(analyst, { id, body: `They said yes [Q${cited}].` }));
  await made(withdrawSource(admin, await acting()));
  expect((await loadIssue(manager, "climate"))!.dissents[0]!.answers).toHaveLength(1);
  expect(await warnings()).toEqual([[]]);
});
