import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import { openRelationship } from "@/scripts/test/desk/relationships";
import { versionOf } from "@/scripts/test/desk/versions";
import { loadChanges } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const change = async (
  make: typeof withdrawSource | typeof restoreSource,
  reason: string,
  id = desk.source,
) => made(make(desk.people.admin, { id, version: await versionOf(id), reason }));

const shownTo = async (viewer: Viewer) =>
  (await loadSummary(viewer, undefined, "7d"))!.changes.items.map(
    ({ issue, sentence, href, resting }) =>
      `${issue?.title.split(" ")[0] ?? "Sources"} ${sentence} ${href}${resting ? ` under ${resting.map(({ slug }) => slug).join(", ")}` : ""}`,
  );

test("a source withdrawn from under lead outlooks is one of the first changes, and names them", async () => {
  const { analyst, manager } = desk.people;
  const cites = { rationale: `It is said [Q${desk.quotes[0]!.number}].`, confirmed: true };
  for (const issue of ["taiwan", "climate"])
    await made(judge(analyst, issue, { likelihood: 30, ...cites }));
  await change(withdrawSource, "It was made up.");
  const slugs = ["tariffs", "russia", "human-rights", "export-controls"];
  for (const issue of slugs) {
    await made(judge(analyst, issue, { likelihood: 10, confirmed: true }));
    await made(judge(analyst, issue, { likelihood: 90, confirmed: true }));
  }
  const withdrawn = /^Sources withdrew .*: It was made up \/sources\/\S+ under \S+, \S+$/;
  const shown = await shownTo(manager);
  expect(shown.filter((line) => withdrawn.test(line))).toHaveLength(1);
  expect(shown.filter((line) => /\d+%/.test(line))).toHaveLength(4);
  const all = (await loadChanges(manager, "7d")).items.map(({ sentence }) => sentence);
  expect(all.filter((sentence) => sentence.startsWith("withdrew"))).toHaveLength(1);
  await change(restoreSource, "It was sound.");
  expect((await shownTo(manager)).join("\n")).not.toContain("withdrew");
});

test("each of up to three sources withdrawn from under lead outlooks has a line, and moves have the rest", async () => {
  const { admin, analyst, manager } = desk.people;
  const titles = { tariffs: "Ferries", russia: "Trams", climate: "Barges", taiwan: "Canals" };
  for (const [issue, title] of Object.entries(titles)) {
    const said = `“The ${title} matter to us,” said Ana Example, the envoy of Examplia.`;
    const id = await approveArticle(admin, `${title} news\n\n${said}\n\n${agendaOf(title)}`);
    const { number } = await db.quote.findFirstOrThrow({ where: { sourceId: id } });
    await made(judge(analyst, issue, { rationale: `So it is [Q${number}].`, confirmed: true }));
    await change(withdrawSource, "It was made up.", id);
  }
  const shown = await shownTo(manager);
  expect(shown).toHaveLength(5);
  const named = shown.map((line) => / withdrew “(\w+) news”.* under (\S+)$/.exec(line)?.slice(1));
  expect(named.filter(Boolean)).toEqual([
    ...[
      ["Canals", "taiwan"],
      ["Barges", "climate"],
      ["Trams", "russia"],
    ],
  ]);
});

test("changes since the last edition count from the last one of the relationship", async () => {
  const { manager } = desk.people;
  const issued = async (title: string, issues: string[]) => {
    await made(issueEdition(manager, { title, issues, confirmed: true }));
    return (await loadChanges(manager, "edition")).since;
  };
  const first = await issued("Ours", ["taiwan"]);
  await made(judge(desk.people.analyst, "taiwan", { likelihood: 44, confirmed: true }));
  await openRelationship();
  const second = await issued("Theirs", ["car-duties"]);
  expect(second > first).toBe(true);
  const ours = await loadChanges(manager, "edition", undefined, "us-china");
  expect(ours.since).toBe(first);
  expect(ours.items).toHaveLength(1);
  expect((await loadChanges(manager, "edition", undefined, "eu-china")).since).toBe(second);
  expect((await loadChanges(manager, "edition")).first).toBe(false);
});
