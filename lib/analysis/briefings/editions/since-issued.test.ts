import { beforeAll, expect, test } from "vitest";
import { paperOf } from "@/lib/analysis/briefings/documents/paper/paper";
import { slipOf } from "@/lib/analysis/briefings/documents/slip";
import { readSince } from "@/lib/analysis/briefings/since/gather";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { editionBody } from "@/lib/desk/mail/edition";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import { issuesOfChange } from "./describe";
import { loadEditions } from "./list";
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

const change = async (make: typeof withdrawSource | typeof restoreSource) =>
  made(
    make(desk.people.admin, {
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
  await change(withdrawSource);
  const { content } = await issued("taiwan", "tariffs", "climate");
  expect(content.changes).toMatchObject([
    { kind: "SOURCE_WITHDRAWN", sentence: expect.stringMatching(/: It was made up\.$/) },
  ]);
  const [taiwan, tariffs] = content.sections[0]!.items.map(({ key }) => key);
  expect(issuesOfChange(content.changes[0]!)).toBe(`${taiwan}, ${tariffs}`);
  const period = { from: { edition: first.number }, to: null };
  expect((await readSince(manager, period)).counts.withdrawn).toBe(1);
});

test("what was withdrawn before an edition doesn’t count as a recall, unless it is withdrawn again", async () => {
  const { manager } = desk.people;
  const recalledIn = async (number: number) => {
    const row = (await loadEditions(manager)).items.find((each) => each.number === number)!;
    const { withdrawn } = (await loadEdition(manager, number))!;
    expect(withdrawn.length > 0).toBe(row.recalled);
    expect((await slipOf(manager, number)) !== null).toBe(row.recalled);
    return row.recalled;
  };
  const after = await issued("taiwan");
  expect(after.content.sources[0]?.withdrawnAt).toEqual(expect.any(String));
  expect(await recalledIn(after.number)).toBe(false);
  await change(restoreSource);
  const before = await issued("taiwan");
  expect(await recalledIn(before.number)).toBe(false);
  await change(withdrawSource);
  expect(await recalledIn(before.number)).toBe(true);
  expect(await recalledIn(after.number)).toBe(true);
});

test("an edition says which judgements rest on what was withdrawn: what moved them and what dissents cite, too", async () => {
  const { analyst, analyst2 } = desk.people;
  const [moved, cited, more] = desk.quotes;
  await change(restoreSource);
  for (const quote of [moved, more])
    await made(linkEvidence(analyst, { issue: "climate", quote: quote!.id, relation: "SUPPORTS" }));
  await made(judge(analyst, "climate", { likelihood: 40, drivers: [moved!.id] }));
  const own = { confidence: "LOW", why: `They said so [Q${cited!.number}].` } as const;
  await made(dissent(analyst2, { issue: "climate", likelihood: 70, ...own }));
  await made(judge(analyst, "human-rights", { likelihood: 40 }));
  const before = await issued("human-rights", "climate");
  await change(withdrawSource);
  const after = await issued("human-rights", "climate");

  const resting = { place: 2, quotes: expect.arrayContaining([`Q${moved!.number}`]) };
  const recalled = (await loadEdition(analyst, before.number))!.withdrawn;
  expect(recalled[0]!.judgements).toMatchObject([{ ...resting, disputing: [`Q${cited!.number}`] }]);
  expect(after.withdrawn).toEqual([]);
  const [, climate] = after.items;
  expect(climate).toMatchObject({ evidence: [{ driver: true }], withdrawnEvidence: 1 });
  const paper = paperOf(after.content);
  const mark = `Rests on Q${moved!.number}, withdrawn before this edition. A dissent rests on Q${cited!.number}, withdrawn before this edition.`;
  expect(paper.keyJudgements.map(({ withdrawn }) => withdrawn)).toEqual([null, mark]);
  expect(paper.parts[0]!.issues.map(({ withdrawn }) => withdrawn)).toEqual([null, mark]);
  expect(paper.parts[0]!.issues[1]!.more).toBe("1 quotation from a withdrawn source is left out.");
  const endnotes = paper.endnotes.map(({ text }) => JSON.stringify(text));
  expect(endnotes).toHaveLength(2);
  for (const text of endnotes) expect(text).toMatch(/Source withdrawn .*, before this edition\./);
  expect(editionBody({ content: after.content, showsCorrected: true }, "Issued").text).toContain(
    mark,
  );
});
