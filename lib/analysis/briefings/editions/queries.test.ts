import { beforeAll, expect, test } from "vitest";
import { today } from "@/lib/core/today";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { loadIssueChoices } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("of the issues to choose from, those whose lead forecast has an estimate or is due are marked", async () => {
  const { analyst, manager } = desk.people;
  const judged = async () =>
    (await loadIssueChoices(manager)).filter((issue) => issue.judged).map(({ slug }) => slug);
  const before = await judged();
  expect(before).not.toContain("human-rights");
  const terms = { closesOn: today(), resolutionCriteria: "A signature." };
  await made(judge(analyst, "human-rights", terms));
  expect((await judged()).sort()).toEqual([...before, "human-rights"].sort());
  const due = (await loadIssueChoices(manager)).filter((issue) => issue.due);
  expect(due.map(({ slug }) => slug)).toEqual(["human-rights"]);
});
