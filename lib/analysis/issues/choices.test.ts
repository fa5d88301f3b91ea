import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { openPlainIssue } from "@/scripts/test/desk/open-plain-issue";
import { loadIssueChoices, MAX_CHOICES } from "./choices";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

const slugsOf = ({ choices }: Awaited<ReturnType<typeof loadIssueChoices>>) =>
  choices.map(({ slug }) => slug);

test("a small desk offers all its issues but archived ones, each with its lead forecast", async () => {
  const { admin, analyst } = desk.people;
  await made(judge(analyst, "taiwan", { likelihood: 35 }));
  await db.issue.update({ where: { slug: "climate" }, data: { status: "ARCHIVED" } });
  await db.issue.update({ where: { slug: "russia" }, data: { status: "DORMANT" } });
  const rest = await db.issue.findMany({
    where: { slug: { not: "climate" } },
    orderBy: { number: "asc" },
  });
  const offered = await loadIssueChoices(admin, "", ["climate"]);
  expect(offered.more).toBe(false);
  expect(slugsOf(offered)).toEqual(rest.map(({ slug }) => slug));
  expect(offered.choices.find(({ slug }) => slug === "taiwan")!.lead).toMatch(/\? .+ \(35%\)\.$/);
  await made(openPlainIssue(analyst, "fisheries"));
  const later = await loadIssueChoices(admin, "", []);
  expect(later.choices.at(-1)).toMatchObject({ slug: "fisheries", lead: null });
});

test("a large desk offers its most salient issues in the order of their numbers, and those that are named", async () => {
  const { admin, analyst } = desk.people;
  for (let k = 0; k < MAX_CHOICES; k++)
    await made(openPlainIssue(analyst, `minor${k}`, { salience: 1 }));
  await made(openPlainIssue(analyst, "grave", { salience: 5 }));
  const offered = await loadIssueChoices(admin, "", []);
  expect(offered.more).toBe(true);
  expect(offered.choices).toHaveLength(MAX_CHOICES);
  expect(slugsOf(offered).at(-1)).toBe("grave");
  const least = `minor${MAX_CHOICES - 1}`;
  expect(slugsOf(offered)).not.toContain(least);

  const { id } = await db.issue.findUniqueOrThrow({ where: { slug: least } });
  for (const name of [least, id]) {
    const named = await loadIssueChoices(admin, "", [name]);
    expect(slugsOf(named).slice(-2)).toEqual([least, "grave"]);
    expect(named.choices.filter(({ usual }) => !usual).map(({ slug }) => slug)).toEqual([least]);
    expect(named.more).toBe(true);
  }
  expect(slugsOf(await loadIssueChoices(admin, "", ["grave"]))).toEqual(slugsOf(offered));
});
