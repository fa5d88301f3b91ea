import { beforeAll, expect, test } from "vitest";
import type { Role } from "@/lib/access";
import { loadEditions } from "@/lib/analysis/briefings/editions/list";
import {
  acknowledgeEdition,
  issueEdition,
  openEdition,
} from "@/lib/analysis/briefings/editions/mutations";
import { loadEdition, previewEdition } from "@/lib/analysis/briefings/editions/queries";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { askRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { answerDissent } from "@/lib/analysis/dissents/answer";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { clarifyForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { editIssues } from "@/lib/analysis/issues/edit-many";
import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { editIssue, openIssue } from "@/lib/analysis/issues/mutations";
import { loadLabels } from "@/lib/analysis/issues/queries";
import { editNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { search } from "@/lib/analysis/search/list";
import { db } from "@/lib/core/database/db";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { loadEvent } from "@/lib/desk/event-log";
import { follow } from "@/lib/desk/follows/mutations";
import { addMember } from "@/lib/desk/members/mutations";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { removeQuote } from "@/lib/evidence/removal/mutations";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { loadWithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, issueIdOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { DUTIES, limitTo, openRelationship } from "@/scripts/test/desk/relationships";

// What someone who is limited to one relationship may do with the other, and what they hear of it: nothing.

let desk: Awaited<ReturnType<typeof openDesk>>;
/** The second analyst, before and after being limited to the European Union and China. */
let before: Viewer;
let limited: Viewer;
let note: string;
let dissentId: string;

beforeAll(async () => {
  desk = await openDesk();
  const { analyst, analyst2, manager, admin } = desk.people;
  before = analyst2;
  await openRelationship();
  await made(judge(analyst, "taiwan", {}));
  const differs = { issue: "taiwan", likelihood: 30, confidence: "LOW", why: "No." } as const;
  dissentId = (await made(dissent(admin, differs))).id;
  note = (await made(writeNote(analyst2, { issue: "taiwan", body: "Mine." }))).id;
  await made(follow(analyst2, { issue: "taiwan" }));
  await made(follow(analyst2, { issue: "car-duties" }));
  const edition = (title: string, issues: string[]) =>
    made(issueEdition(manager, { title, issues }));
  await edition("Both", ["taiwan", "car-duties"]);
  await edition("Europe", ["car-duties"]);
  await made(judge(analyst, "taiwan", { likelihood: 61 }));
  limited = await limitTo(analyst2.id, ["eu-china"]);
});

test("whatever they try with a hidden issue is refused as for one that doesn’t exist", async () => {
  const issue = "taiwan";
  const quote = desk.quotes[0]!.id;
  const tried = (viewer: Viewer, issue: string) => [
    editIssue(viewer, { issue, version: 1, title: "Other" }),
    openForecast(viewer, {
      issue,
      wording: "Will it?",
      closesOn: "2030-01-01",
      resolutionCriteria: "So.",
    }),
    clarifyForecast(viewer, { issue, forecast: 1, text: "So." }),
    writeNote(viewer, { issue, body: "Well." }),
    linkEvidence(viewer, { issue, quote, relation: "CONTEXT" }),
    follow(viewer, { issue }),
    dissent(viewer, { issue, likelihood: 20, confidence: "LOW", why: "No." }),
  ];
  const [hidden, missing] = await Promise.all(
    [issue, "no-such-issue"].map((ref) => Promise.all(tried(limited, ref))),
  );
  expect(hidden!.map(codeOf)).toEqual(Array(7).fill("not-found"));
  expect(hidden).toEqual(missing);
  const { key } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
  const edits = [{ issue: key, version: 1, status: "DORMANT" as const }];
  expect(codeOf(await editIssues(limited, { edits }))).toBe("not-found");
  expect(codeOf(await editNote(limited, { id: note, version: 1, body: "Changed." }))).toBe(
    "not-found",
  );
  expect(codeOf(await answerDissent(limited, { id: dissentId, body: "So." }))).toBe("not-found");
  const opened = { ...DUTIES, labels: [], terms: [], slug: "quotas", relationship: "us-china" };
  expect(codeOf(await openIssue(limited, opened))).toBe("not-found");
  expect(codeOf(await openIssue(limited, { ...opened, relationship: "eu-china" }))).toBe("ok");
  // The letters of a relationship that they can't see make no key: it is a word to them, like COVID-19.
  expect(codeOf(await writeNote(limited, { issue: "car-duties", body: `See ${key}.` }))).toBe("ok");
  const unknown = await writeNote(limited, { issue: "car-duties", body: "See EUCN-99." });
  expect(unknown.ok || unknown.refusal.fields?.body).toContain("There’s no issue EUCN-99");
});

test("they may see an edition if they may see all of its issues", async () => {
  expect((await loadEditions(limited)).items.map(({ title }) => title)).toEqual(["Europe"]);
  expect((await loadEditions(before)).items.map(({ title }) => title)).toEqual(["Europe", "Both"]);
  const about = (await loadEditions(before, undefined, "us-china")).items;
  expect(about.map(({ title }) => title)).toEqual(["Both"]);
  expect(await loadEdition(limited, 1)).toBeNull();
  for (const refused of [
    openEdition(limited, { number: 1 }),
    acknowledgeEdition(limited, { number: 1 }),
    askRfi(limited, { edition: 1, issue: "car-duties", body: "Why?" }),
  ])
    expect(codeOf(await refused)).toBe("not-found");
  await made(openEdition(limited, { number: 2 }));
  const both = await loadEdition(desk.people.manager, 1);
  expect(both!.answerers.map(({ id }) => id)).not.toContain(limited.id);
  expect(both!.content.relationship.title).toBe("United States – China and European Union – China");
  const manager = await limitTo(desk.people.manager.id, ["eu-china"]);
  await expect(
    previewEdition(manager, { title: "", handling: null, coverNote: null, issues: ["taiwan"] }),
  ).rejects.toMatchObject({ refusal: { fields: { issues: expect.stringContaining("“taiwan”") } } });
  await limitTo(desk.people.manager.id, null);
});

test("they hear nothing of a hidden issue, and what they were told earlier is gone", async () => {
  const { analyst, manager } = desk.people;
  const about = async (viewer: Viewer) =>
    (await loadNotifications(viewer)).items.map(({ about: { title } }) => title);
  const titles = await about(before);
  expect(titles.some((title) => title.includes("Both"))).toBe(true);
  expect((await about(limited)).every((title) => !/Both|Taiwan/.test(title))).toBe(true);
  expect(await countUnread(limited)).toBeLessThan(await countUnread(before));
  const count = () => db.notification.count({ where: { userId: limited.id } });
  const told = await count();
  await made(judge(analyst, "taiwan", { likelihood: 62 }));
  await made(writeNote(analyst, { issue: "taiwan", body: "@analyst2, what do you think?" }));
  await made(issueEdition(manager, { title: "Both again", issues: ["taiwan", "car-duties"] }));
  expect(await count()).toBe(told);
  await made(judge(analyst, "car-duties", {}));
  expect(await count()).toBe(told + 1);
  const { id } = await db.event.findFirstOrThrow({
    where: { verb: "outlook.revised", issueId: await issueIdOf("taiwan") },
  });
  expect(await loadEvent(limited, String(id))).toBeNull();
  expect(await loadEvent(before, String(id))).not.toBeNull();
});

test("lists, counts, facets and labels have only what they may see", async () => {
  const all = { status: "all" };
  const { items, counts } = await loadIssues(limited, parseFilter(all));
  expect(items.every(({ key }) => key.startsWith("EUCN-"))).toBe(true);
  expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(items.length);
  expect((await loadIssues(limited, parseFilter({ ...all, in: "us-china" }))).items).toEqual([]);
  expect(await loadLabels(limited)).toEqual(["cars"]);
  expect(await loadLabels(limited, "us-china")).toEqual([]);
  expect(await loadLabels(desk.people.admin, "eu-china")).toEqual(["cars"]);
  expect(await loadLabels(desk.people.admin, "us-china")).not.toContain("cars");
  const summary = await loadSummary(limited);
  expect(summary!.issues.every(({ key }) => key.startsWith("EUCN-"))).toBe(true);
  expect(JSON.stringify(summary)).not.toContain('"key":"USCN-');
  const found = await search(limited, "taiwan");
  expect(JSON.stringify(found)).not.toContain(await issueIdOf("taiwan"));
  expect(found.items.some(({ type }) => type === "ISSUE" || type === "OUTLOOK")).toBe(false);
  expect((await search(before, "taiwan")).items.some(({ type }) => type === "ISSUE")).toBe(true);
  const [of] = [await search(limited, "issue:taiwan")];
  const [unknown] = [await search(limited, "issue:no-such")];
  expect([of.count, of.problems.length]).toEqual([unknown.count, unknown.problems.length]);
});

test("whoever is added with one relationship never sees the others", async () => {
  const { admin } = desk.people;
  const person = { name: "Nia", email: "nia@desk.test", password: "copper tulip forty-two" };
  const added = (role: Role, relationships: string[]) =>
    addMember(admin, { ...person, role, relationships });
  expect(codeOf(await added("ADMIN", ["eu-china"]))).toBe("invalid");
  expect(codeOf(await added("ANALYST", ["no-such"]))).toBe("not-found");
  expect(await db.user.count({ where: { email: person.email } })).toBe(0);
  const { id } = await made(added("ANALYST", ["eu-china"]));
  const { items } = await loadIssues((await viewerFor(id))!, parseFilter({ status: "all" }));
  expect(new Set(items.map(({ key }) => key.slice(0, 4)))).toEqual(new Set(["EUCN"]));
});

test("a source is shared, but which issues it is evidence on isn’t", async () => {
  const { analyst } = desk.people;
  const [quote] = desk.quotes;
  const { id, number, version, sourceId } = quote!;
  await made(linkEvidence(analyst, { quote: id, issue: "climate", relation: "SUPPORTS" }));
  await made(linkEvidence(analyst, { quote: id, issue: "car-duties", relation: "SUPPORTS" }));
  const issuesFor = async (viewer: Viewer) =>
    (await loadSource(viewer, sourceId))!.quotes
      .find((each) => each.id === id)!
      .issues.map(({ key }) => key);
  expect(await issuesFor(limited)).toEqual(["EUCN-1"]);
  expect((await issuesFor(before)).length).toBeGreaterThan(1);
  await made(judge(analyst, "climate", { judgement: `It turns on this [Q${number}].` }));
  const resting = async (viewer: Viewer) =>
    (await loadWithdrawalAndGrades(viewer, { id: sourceId }))!.dependents.judgements;
  expect(await resting(limited)).toEqual([]);
  expect(await resting(before)).toHaveLength(1);
  const isLinked = async (viewer: Viewer, on: string) =>
    (await search(viewer, on)).items.map((result) => result.key);
  const only = desk.quotes.find((each) => each.id !== id)!;
  await made(linkEvidence(analyst, { quote: only.id, issue: "climate", relation: "CONTEXT" }));
  expect(await isLinked(limited, "is:linked")).toEqual([`Q${number}`]);
  expect(await isLinked(limited, "is:unlinked")).toContain(`Q${only.number}`);
  expect(await isLinked(before, "is:linked")).toContain(`Q${only.number}`);

  await db.quote.update({ where: { id }, data: { addedById: limited.id } });
  const refused = await removeQuote(limited, { id, version, reason: "A slip." });
  expect(refused.ok || refused.refusal.message).toContain("other work on the desk");
  expect(refused.ok || refused.refusal.message).not.toContain("limate");
});
