import { beforeAll, expect, test } from "vitest";
import { readSince } from "@/lib/analysis/briefings/since/gather";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk";
import { versionOf } from "@/scripts/test/versions";
import { issuesOfChange } from "./describe";
import { issueEdition } from "./mutations";
import { loadEdition } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const issued = async (...issues: string[]) => {
  const given = { title: "Weekly", issues, confirmed: true };
  const { number } = await made(issueEdition(desk.people.manager, given));
  return (await loadEdition(desk.people.manager, number))!;
};

const withdraw = async () =>
  made(
    withdrawSource(desk.people.admin, {
      id: desk.source,
      version: await versionOf(desk.source),
      reason: "It was made up.",
    }),
  );

test("a source withdrawn from under several issues is one change, which names them", async () => {
  const { analyst, manager } = desk.people;
  const rationale = `It is said [Q${desk.quotes[0]!.number}].`;
  for (const issue of ["tariffs", "taiwan"])
    await made(judge(analyst, issue, { rationale, confirmed: true }));
  const first = await issued("taiwan", "tariffs", "climate");
  await withdraw();
  const { content } = await issued("taiwan", "tariffs", "climate");
  expect(content.changes).toMatchObject([
    { kind: "SOURCE_WITHDRAWN", sentence: expect.stringMatching(/: It was made up\.$/) },
  ]);
  const [taiwan, tariffs] = content.sections[0]!.items.map(({ key }) => key);
  expect(issuesOfChange(content.changes[0]!)).toBe(`${taiwan}, ${tariffs}`);
  const period = { from: { edition: first.number }, to: null };
  expect((await readSince(manager, period)).counts.withdrawn).toBe(1);
});
