import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { editIssues } from "./edit-many";
import { parseFilter } from "./filter";
import { countIssues, loadIssues } from "./list";
import { editIssue } from "./mutations";
import { loadIssue } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

const seen = async (...keys: string[]) => {
  const issues = await db.issue.findMany({
    where: { key: { in: keys } },
    orderBy: { number: "asc" },
  });
  return issues.map(({ key, version }) => ({ issue: key, version }));
};
const eventsOf = (key: string) =>
  db.event.count({ where: { issue: { key }, verb: "issue.edited" } });
const labelsOf = async (key: string) =>
  (await db.issue.findUniqueOrThrow({ where: { key } })).labels;

test("several issues change at once, each with one event, and undo restores each of them", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const both = () =>
    db.issue.findMany({
      where: { key: { in: ["USCN-1", "USCN-2"] } },
      orderBy: { number: "asc" },
    });
  const before = await both();
  const change = { ownerId: analyst2.id, salience: 2, add: ["joint"] };
  const edits = (await seen("USCN-1", "USCN-2")).map((edit) => ({ ...edit, ...change }));
  expect(codeOf(await editIssues(manager, { edits }))).toBe("forbidden");
  const { undo, stale } = await made(editIssues(analyst, { edits }));
  expect(stale).toEqual([]);
  expect([await eventsOf("USCN-1"), await eventsOf("USCN-2")]).toEqual([1, 1]);
  expect(await labelsOf("USCN-1")).toContain("joint");
  const told = await db.notification.count({ where: { userId: analyst2.id, kind: "OWNER" } });
  expect(told).toBeGreaterThan(0);

  await made(editIssues(analyst, { edits: undo }));
  const after = await both();
  const facts = (issues: typeof before) =>
    issues.map(({ key, ownerId, salience, labels }) => ({ key, ownerId, salience, labels }));
  expect(facts(after)).toEqual(facts(before));
});

test("an issue that someone else has just changed is left alone and named; the others are changed", async () => {
  const { analyst, analyst2 } = desk.people;
  const edits = (await seen("USCN-3", "USCN-4")).map((edit) => ({ ...edit, salience: 5 }));
  const { version } = await db.issue.findUniqueOrThrow({ where: { key: "USCN-4" } });
  await made(editIssue(analyst2, { issue: "USCN-4", version, salience: 1 }));
  const { undo, stale } = await made(editIssues(analyst, { edits }));
  expect(stale).toEqual([{ key: "USCN-4", title: "Climate cooperation" }]);
  expect(undo.map(({ issue }) => issue)).toEqual(["USCN-3"]);
  expect((await db.issue.findUniqueOrThrow({ where: { key: "USCN-4" } })).salience).toBe(1);
});

test("two people who change the same issues at once both get an answer, and nothing is lost", async () => {
  const { analyst, analyst2 } = desk.people;
  const all = await seen("USCN-1", "USCN-2", "USCN-5");
  const [one, other] = await Promise.all([
    editIssues(analyst, { edits: all.map((edit) => ({ ...edit, add: ["one"] })) }),
    editIssues(analyst2, { edits: all.toReversed().map((edit) => ({ ...edit, add: ["other"] })) }),
  ]);
  expect([codeOf(one), codeOf(other)].sort()).toEqual(["conflict", "ok"]);
});

test("the list is grouped, counted by group, and filtered by “is not” and by due date", async () => {
  const { analyst } = desk.people;
  const { id: issueId } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
  const closed = { wording: "Will it hold?", closesOn: new Date("2020-01-01") };
  await db.forecast.create({ data: { issueId, number: 1, lead: true, ...closed } });
  const list = async (query: Record<string, string>) => {
    const { items, counts } = await loadIssues(analyst, parseFilter(query));
    return { slugs: items.map(({ slug }) => slug), counts };
  };
  const taiwan = await list({ due: "overdue" });
  expect(taiwan.slugs).toEqual(["taiwan"]);
  expect((await list({ due: "-overdue" })).slugs).not.toContain("taiwan");
  const labelled = await list({ label: "technology" });
  const others = await list({ label: "-technology" });
  expect([...labelled.slugs, ...others.slugs].sort()).toEqual((await list({})).slugs.sort());
  expect((await list({ to: "2001-01-01" })).slugs).toEqual([]);

  for (const group of ["status", "owner", "trend", "salience", "label"]) {
    const { slugs, counts } = await list({ group });
    expect(
      Object.values(counts).reduce((sum, one) => sum + one, 0),
      group,
    ).toBe(slugs.length);
  }
  const first = await loadIssues(analyst, parseFilter({ group: "owner" }), {
    limit: 2,
    cursor: null,
  });
  const rest = await loadIssues(analyst, parseFilter({ group: "owner" }), {
    limit: 50,
    cursor: first.nextCursor,
  });
  const slugs = [...first.items, ...rest.items].map(({ slug }) => slug);
  expect(slugs).toEqual((await list({ group: "owner" })).slugs);
  const counted = await countIssues(analyst, [parseFilter({}), parseFilter({ due: "overdue" })]);
  expect(counted).toEqual([slugs.length, 1]);
});

test("the list is filtered by confidence and by what the reader follows", async () => {
  const { analyst } = desk.people;
  const all = async (query: Record<string, string>) =>
    (await loadIssues(analyst, parseFilter(query))).items;
  await made(judge(analyst, "climate", { confidence: "LOW" }));
  await made(judge(analyst, "russia", { confidence: "HIGH" }));
  const [sure, others] = [await all({ confidence: "low" }), await all({ confidence: "-low" })];
  expect(new Set(sure.map(({ outlook }) => outlook?.confidence))).toEqual(new Set(["LOW"]));
  expect(others.map(({ outlook }) => outlook?.confidence)).not.toContain("LOW");
  expect(sure.length + others.length).toBe((await all({})).length);
  expect((await all({ confidence: "none" })).every(({ outlook }) => outlook === null)).toBe(true);
  const followed = (await all({ follower: "me" })).map(({ slug }) => slug);
  for (const { slug } of await all({})) {
    const { follows } = (await loadIssue(analyst, slug))!;
    expect(followed.includes(slug), slug).toBe(follows.following);
  }
  expect(followed).not.toEqual([]);
});

test("a refusal of a stale choice says who has changed the issue, or that several people have", async () => {
  const { analyst, analyst2 } = desk.people;
  const edits = (await seen("USCN-5", "USCN-6")).map((edit) => ({
    ...edit,
    status: "DORMANT" as const,
  }));
  const [one, other] = edits;
  const messageOf = async (some: Parameters<typeof editIssues>[1]["edits"]) => {
    const result = await editIssues(analyst, { edits: some });
    return result.ok ? "" : result.refusal.message;
  };
  for (const { issue, version } of edits)
    await made(editIssue(analyst2, { issue, version, status: "DORMANT" as const }));
  // The value that the issue has by now is stale like any other.
  for (const some of [[one!], [{ ...one!, status: "ACTIVE" as const }]])
    expect(await messageOf(some)).toContain(`${analyst2.name} has since changed ${one!.issue}.`);
  expect(await messageOf(edits)).toContain(`${analyst2.name} has since changed`);
  const [now] = await seen(other!.issue);
  await made(editIssue(desk.people.admin, { ...now!, salience: 3 }));
  expect(await messageOf(edits)).toContain("someone has since changed");
});
