import { AsyncResource } from "node:async_hooks";
import { beforeAll, expect, test, vi } from "vitest";
import { openIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db, sql } from "@/lib/core/database/db";
import { loadActivity } from "@/lib/desk/events/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { relateIssues, unrelateIssues } from "./mutations";
import { loadRelated } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const related = async (slug: string) =>
  (await loadIssue(desk.people.manager, slug))!.related.map(({ key, relation, inverse }) =>
    [inverse ? "by" : "", relation, key].join(" ").trim(),
  );

const latest = async (slug: string) =>
  (await loadActivity(desk.people.manager, await issueIdOf(slug), { limit: 1, cursor: null }))
    .items[0]!.sentence;

test("a relation is shown and recorded on both issues, each from its own side", async () => {
  const { analyst } = desk.people;
  await made(relateIssues(analyst, { issue: "climate", other: "uscn-6", relation: "DEPENDS_ON" }));
  expect(await related("climate")).toEqual(["DEPENDS_ON USCN-6"]);
  expect(await related("taiwan")).toEqual(["by DEPENDS_ON USCN-4"]);
  expect(await latest("climate")).toBe(
    "recorded that this issue depends on USCN-6 “Taiwan and military risk in the Strait”",
  );
  expect(await latest("taiwan")).toBe(
    "recorded that USCN-4 “Climate cooperation” depends on this issue",
  );
  // From the other side, it is removed as well.
  await made(unrelateIssues(analyst, { issue: "taiwan", other: "climate" }));
  expect(await related("climate")).toEqual([]);
  expect(await latest("climate")).toMatch(/^removed the record that this issue depends on USCN-6/);
  expect(codeOf(await unrelateIssues(analyst, { issue: "taiwan", other: "climate" }))).toBe(
    "not-found",
  );
});

test("the same can be said from the other side", async () => {
  const { analyst } = desk.people;
  const includes = { relation: "PART_OF", inverse: true } as const;
  await made(relateIssues(analyst, { issue: "tariffs", other: "export-controls", ...includes }));
  expect(await related("export-controls")).toEqual(["PART_OF USCN-1"]);
  expect(await loadRelated(analyst, "tariffs")).toMatchObject([
    { slug: "export-controls", relation: "PART_OF", inverse: true },
  ]);
  expect(await loadRelated(analyst, "nowhere")).toBeNull();
});

test("a pair is related once, even if two people relate it at the same moment", async () => {
  const { analyst, analyst2 } = desk.people;
  const results = await Promise.all([
    relateIssues(analyst, { issue: "russia", other: "taiwan", relation: "RELATED" }),
    relateIssues(analyst2, { issue: "taiwan", other: "russia", relation: "DEPENDS_ON" }),
  ]);
  expect(results.map(codeOf).toSorted()).toEqual(["conflict", "ok"]);
  expect(
    await db.relatedIssue.count({ where: { other: { slug: { in: ["taiwan", "russia"] } } } }),
  ).toBe(1);
});

test("an issue can’t be part of itself, however many issues lie between", async () => {
  const { analyst } = desk.people;
  const part = (issue: string, other: string) =>
    relateIssues(analyst, { issue, other, relation: "PART_OF" });
  await made(part("tariffs", "human-rights"));
  expect(await part("human-rights", "export-controls")).toMatchObject({
    refusal: {
      fields: {
        other:
          "USCN-3 is already part of USCN-2, so USCN-2 can’t be part of it. Remove that relation first.",
      },
    },
  });
  expect(await part("climate", "climate")).toMatchObject({
    refusal: { fields: { other: expect.stringContaining("related to itself") } },
  });
  expect(await part("climate", "USCN-99")).toMatchObject({
    refusal: {
      fields: {
        other: "No issue has this key. Type part of its title, then choose it from the list.",
      },
    },
  });
  expect(
    codeOf(
      await relateIssues(desk.people.manager, {
        issue: "climate",
        other: "russia",
        relation: "RELATED",
      }),
    ),
  ).toBe("forbidden");
});

test("of two relations that would close a circle at the same moment, one is refused", async () => {
  const { analyst, analyst2 } = desk.people;
  const part = (issue: string, other: string, also?: Parameters<typeof relateIssues>[2]) =>
    relateIssues(analyst, { issue, other, relation: "PART_OF" }, also);
  await db.relatedIssue.deleteMany();
  await made(part("human-rights", "russia"));
  await made(part("taiwan", "climate"));
  let late = Promise.resolve("none");
  // Another person's request, outside the transaction. The two relations have no issue in common.
  const beforeItIsWritten = AsyncResource.bind(async () => {
    let isDone = false;
    late = relateIssues(analyst2, { issue: "russia", other: "taiwan", relation: "PART_OF" })
      .then(codeOf)
      .finally(() => {
        isDone = true;
      });
    await vi.waitFor(async () => {
      const waiting = await sql`select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      expect(isDone || waiting.length > 0).toBe(true);
    }, 5_000);
  });
  await made(part("climate", "human-rights", beforeItIsWritten));
  expect(await late).toBe("invalid");
});

test("a relation to an issue that is missing, hidden or the same is not found when it is removed", async () => {
  const { analyst } = desk.people;
  for (const other of ["nonsuch", "climate", "russia"])
    expect(codeOf(await unrelateIssues(analyst, { issue: "climate", other })), other).toBe(
      "not-found",
    );
});

test("activity names no related issue that is hidden from its reader", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  await openRelationship();
  const rest = { relationship: "eu-china", bottomLine: "", status: "ACTIVE", salience: 3 } as const;
  const ports = { slug: "ports", title: "Shares in ports", ownerId: null, labels: [], terms: [] };
  await made(openIssue(admin, { ...rest, ...ports }));
  for (const other of ["taiwan", "ports"]) {
    await made(relateIssues(analyst, { issue: "car-duties", other, relation: "RELATED" }));
    await made(unrelateIssues(analyst, { issue: "car-duties", other }));
  }
  const limited = await limitTo(analyst2.id, ["eu-china"]);
  const id = await issueIdOf("car-duties");
  const read = async (viewer: typeof limited) => {
    const { items } = await loadActivity(viewer, id, { limit: 50, cursor: null });
    const { activity } = (await loadIssue(viewer, "car-duties"))!;
    const [listed, onPage] = [items, activity].map((lines) =>
      lines.flatMap(({ sentence }) => /[A-Z]{4}-\d/.exec(sentence)?.[0] ?? []),
    );
    expect(onPage).toEqual(listed);
    return listed;
  };
  expect(await read(analyst)).toEqual(["EUCN-2", "EUCN-2", "USCN-6", "USCN-6"]);
  expect(await read(limited)).toEqual(["EUCN-2", "EUCN-2"]);
});
