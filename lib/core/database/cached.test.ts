import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue, loadLabels, loadParties } from "@/lib/analysis/issues/queries";
import { editRelationship, openRelationship } from "@/lib/analysis/relationships/mutations";
import { changeMember } from "@/lib/desk/members/mutations";
import { loadOwners } from "@/lib/desk/members/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { EU_CHINA } from "@/scripts/test/desk/relationships";
import { cached, forgetCached } from "./cached";
import { db, disconnect, sql } from "./db";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(disconnect);

test("a cached value is read once, and again after the database announces a change", async () => {
  const counter = (name: string) => {
    let reads = 0;
    return cached(name, async () => ++reads);
  };
  const [tides, moons] = [counter("tides"), counter("moons")];
  /** Until an announcement has arrived: the connection listens, and has forgotten what it knew before. */
  const untilHeard = () =>
    vi.waitFor(async () => {
      const before = await moons();
      await sql`select pg_notify('cached', 'moons')`;
      expect(await moons()).toBeGreaterThan(before);
    }, 5_000);
  await moons();
  await untilHeard();
  const first = await tides();
  await untilHeard();
  expect(await tides()).toBe(first);
  await sql`select pg_notify('cached', 'tides')`;
  await vi.waitFor(async () => expect(await tides()).toBe(first + 1));
});

test("a value that could not be read is not cached", async () => {
  const load = vi.fn(async () => "here").mockRejectedValueOnce(new Error("away"));
  const value = cached("moon", load);
  await expect(value()).rejects.toThrow("away");
  expect(await value()).toBe("here");
});

test("new labels and renamed or disabled people show in the menus of every process", async () => {
  const { analyst, analyst2, admin } = desk.people;
  await loadLabels(analyst);
  const { version } = (await loadIssue(analyst, "taiwan"))!;
  await made(editIssue(analyst, { issue: "taiwan", version, labels: ["quarantine"] }));
  await vi.waitFor(async () => expect(await loadLabels(analyst)).toContain("quarantine"));
  const names = async () => (await loadOwners(analyst)).map(({ id }) => id);
  expect(await names()).toContain(analyst2.id);
  const member = await db.user.findUniqueOrThrow({ where: { id: analyst2.id } });
  await made(
    changeMember(admin, {
      id: member.id,
      version: member.version,
      role: member.role,
      disabled: true,
    }),
  );
  // Whoever still owns an issue can be looked for, until they don't.
  const last = async () => (await loadOwners(analyst)).at(-1)?.name;
  await vi.waitFor(async () => expect(await last()).toBe(`${analyst2.name} (disabled)`));
  const { slug } = await db.issue.findFirstOrThrow({ where: { ownerId: analyst2.id } });
  expect((await loadIssue(analyst, slug))!.owner?.disabled).toBe(true);
  await db.issue.updateMany({ where: { ownerId: analyst2.id }, data: { ownerId: null } });
  forgetCached();
  expect(await names()).not.toContain(analyst2.id);
});

test("the parties of a relationship show in the menu once it is opened, and as they are called later", async () => {
  const { admin, analyst } = desk.people;
  await loadParties(analyst);
  const { id } = await made(openRelationship(admin, EU_CHINA));
  await vi.waitFor(async () => expect(await loadParties(analyst)).toContain("European Union"));
  await made(editRelationship(admin, { id, version: 1, first: "Brussels" }));
  await vi.waitFor(async () => expect(await loadParties(analyst)).toContain("Brussels"));
  expect(await loadParties(analyst)).not.toContain("European Union");
});
