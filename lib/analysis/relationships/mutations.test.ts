import { beforeAll, expect, test, vi } from "vitest";
import { editIssues } from "@/lib/analysis/issues/edit-many";
import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { editIssue, openIssue } from "@/lib/analysis/issues/mutations";
import { db, sql } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { DUTIES, EU_CHINA } from "@/scripts/test/desk/relationships";
import {
  archiveRelationship,
  chooseRelationship,
  editRelationship,
  openRelationship,
} from "./mutations";
import { loadRelationshipNames, loadRelationships } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let id: string;

beforeAll(async () => {
  desk = await openDesk();
  ({ id } = await made(openRelationship(desk.people.admin, EU_CHINA)));
});

const one = async () => {
  const all = await loadRelationships(desk.people.admin);
  return all!.find((each) => each.id === id)!;
};
const issueOf = (slug: string, more = {}) => ({ ...DUTIES, labels: [], terms: [], slug, ...more });

test("an admin starts following a relationship, and its issues are numbered from 1", async () => {
  const { admin, analyst } = desk.people;
  expect(await one()).toMatchObject({
    title: "European Union – China",
    issues: 0,
    archived: false,
  });
  const opened = await Promise.all(
    ["one", "two", "three"].map((slug) => made(openIssue(analyst, issueOf(slug)))),
  );
  expect(opened.map(({ key }) => key).sort()).toEqual(["EUCN-1", "EUCN-2", "EUCN-3"]);
  expect((await made(openIssue(admin, issueOf("strait", { relationship: "us-china" })))).key).toBe(
    "USCN-7",
  );
  const { items } = await loadIssues(analyst, parseFilter({ in: "eu-china", sort: "key" }));
  expect(items.map(({ key }) => key).sort()).toEqual(["EUCN-1", "EUCN-2", "EUCN-3"]);
  const both = await loadIssues(analyst, parseFilter({ sort: "key", dir: "asc" }));
  expect(both.items.map(({ key }) => key)).toEqual([
    ...["EUCN-1", "EUCN-2", "EUCN-3"],
    ...["USCN-1", "USCN-2", "USCN-3", "USCN-4", "USCN-5", "USCN-6", "USCN-7"],
  ]);
  expect(await openIssue(analyst, issueOf("taiwan"))).toMatchObject({
    refusal: { fields: { slug: expect.stringMatching(/^USCN-6 “Taiwan .+” already has/) } },
  });
  const none = await loadIssues(analyst, parseFilter({ in: "no-such" }));
  expect(none.items).toEqual([]);
});

test("only admins manage relationships, and names and letters are used once", async () => {
  const { admin, analyst, manager } = desk.people;
  for (const viewer of [analyst, manager]) {
    expect(codeOf(await openRelationship(viewer, { ...EU_CHINA, slug: "uk-china" }))).toBe(
      "forbidden",
    );
    expect(await loadRelationships(viewer)).toBeNull();
  }
  const fieldsOf = async (given: object) => {
    const result = await openRelationship(admin, { ...EU_CHINA, ...given });
    return result.ok ? [] : Object.keys(result.refusal.fields ?? {});
  };
  expect(await fieldsOf({ keyPrefix: "UKCN" })).toEqual(["slug"]);
  expect(await openRelationship(admin, { ...EU_CHINA, first: "", second: " " })).toMatchObject({
    refusal: { fields: { first: "Name the first party.", second: "Name the second party." } },
  });
  expect(await fieldsOf({ slug: "uk-china" })).toEqual(["keyPrefix"]);
  for (const second of ["european union", "EU"])
    expect(await fieldsOf({ slug: "eu-eu", keyPrefix: "EUEU", second })).toEqual(["second"]);
  expect(await fieldsOf({ second: "EU" })).toEqual(["second", "slug", "keyPrefix"]);
  expect(await fieldsOf({ slug: "UK China", keyPrefix: "UK" })).toEqual(["slug", "keyPrefix"]);
});

test("a relationship isn’t given the same party twice, by a later change either", async () => {
  const { version } = await one();
  const result = await editRelationship(desk.people.admin, { id, version, first: "china" });
  expect(result).toMatchObject({
    refusal: { fields: { second: expect.stringContaining("“China” is already the first one") } },
  });
});

test("articles are searched for the words of each party, whether entered or known", async () => {
  const { admin } = desk.people;
  const before = await one();
  expect(before.words[0]).toContain("Brussels");
  const firstWords = ["the bloc", "Berlaymont"];
  await made(editRelationship(admin, { id, version: before.version, firstWords }));
  const after = await one();
  expect(after.words[0]).toEqual(firstWords);
  expect(after.words[1]).toContain("Beijing");
  const stale = await editRelationship(admin, { id, version: before.version, title: "Other" });
  expect(codeOf(stale)).toBe("conflict");
  expect((await one()).title).toBe(before.title);
});

test("a relationship can be archived once its issues are, and then takes no more", async () => {
  const { admin, analyst } = desk.people;
  const archive = async (archived: boolean) =>
    archiveRelationship(admin, { id, version: (await one()).version, archived });
  const refused = await archive(true);
  expect(refused.ok || refused.refusal.message).toContain("3 open issues");
  await db.issue.updateMany({ where: { relationshipId: id }, data: { status: "ARCHIVED" } });
  await made(archive(true));
  expect(await one()).toMatchObject({ archived: true });
  expect((await loadRelationshipNames(analyst)).map(({ slug }) => slug)).toEqual(["us-china"]);
  expect(codeOf(await openIssue(analyst, issueOf("four")))).toBe("invalid");
  const { key, version } = await db.issue.findFirstOrThrow({ where: { relationshipId: id } });
  const back = { issue: key, version, status: "ACTIVE" } as const;
  for (const refused of [
    await editIssue(analyst, back),
    await editIssues(analyst, { edits: [back] }),
  ])
    expect(refused).toMatchObject({
      refusal: {
        code: "invalid",
        message: expect.stringContaining(`${key} can’t be restored while its relationship`),
      },
    });
  // Everything else about it can still be put right.
  await made(editIssue(analyst, { issue: key, version, title: "Duties on cars" }));
  await made(archive(false));
  await made(editIssue(analyst, { ...back, version: version + 1 }));
  expect(codeOf(await openIssue(analyst, issueOf("four")))).toBe("ok");
});

test("while a relationship is being archived, no issue is opened in it or comes back", async () => {
  const { analyst } = desk.people;
  await db.issue.updateMany({ where: { relationshipId: id }, data: { status: "ARCHIVED" } });
  const { key, version } = await db.issue.findFirstOrThrow({ where: { relationshipId: id } });
  for (const late of [
    () => openIssue(analyst, issueOf("late")),
    () => editIssue(analyst, { issue: key, version, status: "ACTIVE" }),
  ]) {
    let code = Promise.resolve("");
    const archiving = sql.begin(async (tx) => {
      await tx`update "Relationship" set "archivedAt" = now() where id = ${id}`;
      code = late().then(codeOf);
      await vi.waitFor(async () => {
        const waiting = await sql`select from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`;
        expect(waiting).toHaveLength(1);
      }, 5_000);
    });
    await archiving;
    expect(await code).toBe("invalid");
    await db.relationship.update({ where: { id }, data: { archivedAt: null } });
  }
});

test("a person’s choice is remembered, and an unknown relationship is refused", async () => {
  const { analyst } = desk.people;
  const chosen = async () =>
    (
      await db.user.findUniqueOrThrow({
        where: { id: analyst.id },
        include: { relationship: true },
      })
    ).relationship?.slug ?? null;
  await made(chooseRelationship(analyst, { relationship: "eu-china" }));
  expect(await chosen()).toBe("eu-china");
  expect(codeOf(await chooseRelationship(analyst, { relationship: "no-such" }))).toBe("not-found");
  await made(chooseRelationship(analyst, { relationship: null }));
  expect(await chosen()).toBeNull();
});
