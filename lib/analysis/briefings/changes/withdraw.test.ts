import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import type { Viewer } from "@/lib/core/session/viewer";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk";
import { openRelationship } from "@/scripts/test/relationships";
import { versionOf } from "@/scripts/test/versions";
import { loadChanges } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const change = async (make: typeof withdrawSource | typeof restoreSource, reason: string) =>
  made(make(desk.people.admin, { id: desk.source, version: await versionOf(desk.source), reason }));

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
