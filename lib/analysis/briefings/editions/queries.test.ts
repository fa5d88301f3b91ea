import { beforeAll, expect, test } from "vitest";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { loadIssueChoices } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("of the issues to choose from, those whose lead forecast has an estimate are marked", async () => {
  const { analyst, manager } = desk.people;
  const judged = async () =>
    (await loadIssueChoices(manager)).filter((issue) => issue.judged).map(({ slug }) => slug);
  const before = await judged();
  expect(before).not.toContain("human-rights");
  await made(judge(analyst, "human-rights", {}));
  expect((await judged()).sort()).toEqual([...before, "human-rights"].sort());
});
