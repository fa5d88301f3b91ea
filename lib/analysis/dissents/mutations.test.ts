import { beforeAll, expect, test } from "vitest";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { sql } from "@/lib/core/database/db";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { openPlainIssue } from "@/scripts/test/desk/open-plain-issue";
import { answerDissent } from "./answer";
import { dissent, renewDissent, withdrawDissent } from "./mutations";
import { loadDissents } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let issues = 0;

beforeAll(async () => {
  desk = await openDesk();
});

/** An issue of its own, owned by the admin, whose first revision (60%, low) is by the analyst. */
async function issue(): Promise<string> {
  const { analyst, admin } = desk.people;
  const slug = `dispute-${String.fromCharCode(97 + issues++)}`;
  await made(openPlainIssue(analyst, slug, { title: "Dispute", salience: 5, ownerId: admin.id }));
  await made(judge(analyst, slug, {}));
  return slug;
}

const own = { likelihood: 35, confidence: "MODERATE", why: "The ministry has said no." } as const;

test("a dissent is shown by name next to the outlook on the issue, in the list and in the summary", async () => {
  const { analyst2, manager } = desk.people;
  const slug = await issue();
  await made(dissent(analyst2, { issue: slug, ...own, revision: 1 }));
  const { dissents, activity } = (await loadIssue(manager, slug))!;
  expect(dissents).toMatchObject([
    { ...own, author: "Tomasz Brandt", word: "unlikely", revision: 1, asked: false, answers: [] },
  ]);
  expect(activity[0]?.sentence).toBe("dissented from revision 1: 35%, against the desk’s 60%");
  const { items } = await loadIssues(manager, parseFilter({ q: "Dispute" }));
  expect(items.find((each) => each.slug === slug)?.outlook).toMatchObject({
    wording: "Will talks resume?",
    dissents: [{ author: "Tomasz Brandt", likelihood: 35 }],
  });
  const disputed = await loadIssues(manager, parseFilter({ dissent: "open" }));
  expect(disputed.items.map((each) => each.slug)).toEqual([slug]);
  const others = await loadIssues(manager, parseFilter({ dissent: "-open" }));
  expect(others.items.map((each) => each.slug)).not.toContain(slug);
  const summary = (await loadSummary(manager))!.issues.find((each) => each.slug === slug);
  expect(summary).toMatchObject({
    outlook: { wording: "Will talks resume?" },
    dissents: [{ author: "Tomasz Brandt", likelihood: 35, confidence: "MODERATE" }],
  });
});

test("managers, the author of the revision and those who agree with it cannot dissent", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const slug = await issue();
  expect(codeOf(await dissent(manager, { issue: slug, ...own }))).toBe("forbidden");
  expect(codeOf(await dissent(analyst, { issue: slug, ...own }))).toBe("forbidden");
  const same = { ...own, likelihood: 60, confidence: "LOW" } as const;
  expect(codeOf(await dissent(analyst2, { issue: slug, ...same }))).toBe("invalid");
  const surer = { ...same, confidence: "HIGH" } as const;
  expect(codeOf(await dissent(analyst2, { issue: slug, ...surer }))).toBe("ok");
  expect(codeOf(await dissent(analyst2, { issue: slug, ...own, why: " " }))).toBe("invalid");
  expect(codeOf(await dissent(analyst2, { issue: "nowhere", ...own }))).toBe("not-found");
});

test("nobody dissents from a revision that they haven't seen, or from a forecast without one", async () => {
  const { analyst, analyst2 } = desk.people;
  const slug = await issue();
  await made(judge(analyst, slug, { likelihood: 65 }));
  const stale = await dissent(analyst2, { issue: slug, ...own, revision: 1 });
  expect(stale).toMatchObject({ refusal: { code: "conflict", current: { revision: 2 } } });
  await made(
    openForecast(analyst, {
      issue: slug,
      wording: "Will it end?",
      closesOn: "2031-01-01",
      resolutionCriteria: "So both say.",
    }),
  );
  expect(codeOf(await dissent(analyst2, { issue: slug, forecast: 2, ...own }))).toBe("invalid");
});

test("a later revision asks dissenters whether they still dissent, and each answer is kept", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const slug = await issue();
  const mine = await made(dissent(analyst2, { issue: slug, ...own }));
  const theirs = await made(dissent(admin, { issue: slug, ...own, likelihood: 80 }));
  await made(judge(analyst, slug, { likelihood: 55 }));
  const asked = async () =>
    (await loadIssue(analyst, slug))!.dissents.map(({ author, likelihood, asked, revision }) => [
      ...[author, likelihood, asked, revision],
    ]);
  expect(await asked()).toEqual([
    ["Tomasz Brandt", 35, true, 1],
    ["Ada Lindqvist", 80, true, 1],
  ]);

  const renewed = await made(renewDissent(analyst2, mine));
  await made(dissent(admin, { issue: slug, ...own, likelihood: 75, version: theirs.version }));
  expect(await asked()).toEqual([
    ["Tomasz Brandt", 35, false, 2],
    ["Ada Lindqvist", 75, false, 2],
  ]);
  expect((await loadIssue(analyst, slug))!.activity.slice(0, 2)).toMatchObject([
    { sentence: "changed their dissent from 80% to 75%" },
    { sentence: "confirmed their dissent from revision 2: 35%, against the desk’s 55%" },
  ]);

  await made(withdrawDissent(analyst2, { ...renewed, why: "They convinced me." }));
  expect(await asked()).toEqual([["Ada Lindqvist", 75, false, 2]]);
  const [first] = (await loadDissents(analyst, slug, 1))!;
  expect(first).toMatchObject({ why: own.why, withdrawnAt: expect.any(String) });
  expect(
    first?.entries.map(({ act, likelihood, revision, why }) => [act, likelihood, revision, why]),
  ).toEqual([
    ["STATED", 35, 1, own.why],
    ["CONFIRMED", 35, 2, own.why],
    ["WITHDRAWN", 35, 2, "They convinced me."],
  ]);

  const again = await made(dissent(analyst2, { issue: slug, ...own, likelihood: 40 }));
  expect(again.id).toBe(mine.id);
  expect(await asked()).toEqual([
    ["Tomasz Brandt", 40, false, 2],
    ["Ada Lindqvist", 75, false, 2],
  ]);
});

test("a dissenter who revises the forecast no longer dissents from it", async () => {
  const { analyst2 } = desk.people;
  const slug = await issue();
  const mine = await made(dissent(analyst2, { issue: slug, ...own }));
  await made(judge(analyst2, slug, { likelihood: 50 }));
  const { dissents, activity } = (await loadIssue(analyst2, slug))!;
  expect(dissents).toEqual([]);
  expect(activity.map(({ sentence }) => sentence)).toContain("withdrew their dissent (35%)");
  const version = mine.version + 1;
  expect(codeOf(await renewDissent(analyst2, { ...mine, version }))).toBe("invalid");
});

test("only the dissenter changes a dissent, and only as they saw it", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const slug = await issue();
  const mine = await made(dissent(analyst2, { issue: slug, ...own }));
  for (const change of [renewDissent, withdrawDissent]) {
    expect(codeOf(await change(admin, mine))).toBe("forbidden");
    expect(codeOf(await change(analyst2, { ...mine, version: 9 }))).toBe("conflict");
    expect(codeOf(await change(analyst, { id: "none", version: 1 }))).toBe("not-found");
  }
  await made(judge(analyst, slug, { likelihood: 35, confidence: "MODERATE", confirmed: true }));
  // The desk has come to say the same.
  expect(codeOf(await renewDissent(analyst2, mine))).toBe("invalid");
});

test("an open dissent is changed only by whoever names its version; a withdrawn one is stated again without", async () => {
  const { analyst2 } = desk.people;
  const slug = await issue();
  const mine = await made(dissent(analyst2, { issue: slug, ...own }));
  const changed = { issue: slug, ...own, likelihood: 20 };
  expect(codeOf(await dissent(analyst2, changed))).toBe("conflict");
  const next = await made(dissent(analyst2, { ...changed, version: mine.version }));
  await made(withdrawDissent(analyst2, next));
  await made(dissent(analyst2, changed));
});

test("a dissent isn’t dated ahead; the time that an answer gives counts as its day", async () => {
  const { analyst2 } = desk.people;
  const stated = { issue: await issue(), ...own };
  const ahead = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  for (const asOf of [ahead, "1899-12-31", "2024-05-01T25"])
    expect(await dissent(analyst2, { ...stated, asOf })).toMatchObject({
      refusal: { code: "invalid", fields: { asOf: expect.any(String) } },
    });
  await made(dissent(analyst2, { ...stated, asOf: "2024-05-01T00:00:00.000Z" }));
});

test("a dissent is a judgement: words that don’t fit its figure are refused, as in an outlook", async () => {
  const { analyst, analyst2 } = desk.people;
  const slug = await issue();
  const wrong = { ...own, why: "A deal is very likely." };
  const message =
    "“very likely” means 80 to 94% (ICD 203, row A), but the figure is 35%. Write “unlikely”, or change the figure.";
  expect(await dissent(analyst2, { issue: slug, ...wrong })).toMatchObject({
    refusal: { code: "invalid", fields: { why: message } },
  });
  expect(
    await judge(analyst, slug, { likelihood: 35, judgement: wrong.why, confirmed: true }),
  ).toMatchObject({
    refusal: { code: "invalid", fields: { judgement: message } },
  });
  // Bad style only warns, in the form.
  const why = "With moderate confidence, a deal is unlikely.";
  const mine = await made(dissent(analyst2, { issue: slug, ...own, why }));
  await made(judge(analyst, slug, { likelihood: 62 }));
  expect(await renewDissent(analyst2, { ...mine, why: wrong.why })).toMatchObject({
    refusal: { fields: { why: message } },
  });
  await made(renewDissent(analyst2, mine));
});

test("a dissent and its answers cite quotations and mention people, as an outlook does", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const slug = await issue();
  const [first, second] = desk.quotes.map(({ number }) => number);
  const missing = await dissent(analyst2, { issue: slug, ...own, why: "So says [Q999]." });
  expect(missing).toMatchObject({ refusal: { fields: { why: expect.stringContaining("Q999") } } });

  const why = `The ministry has said no [Q${first}]. Is that all, @manager?`;
  const { id, version } = await made(dissent(analyst2, { issue: slug, ...own, why }));
  await made(answerDissent(analyst, { id, body: `They do [Q${second}], @manager, @analyst2.` }));
  const { cited } = (await loadIssue(manager, slug))!;
  expect(cited.map(({ number }) => number).sort()).toEqual([first, second].sort());
  const told = async () =>
    (await loadNotifications(manager)).items
      .filter(({ about }) => about.title === "Dispute")
      .map(({ actor, sentence, href }) => [actor, sentence, href]);
  const both = (place = `/issues/${slug}#dissent-${id}`) => [
    ["Ana Ferreira", "mentioned you in an answer to a dissent", place],
    ["Tomasz Brandt", "mentioned you in a dissent", place],
  ];
  expect(await told()).toEqual(both());
  expect((await loadNotifications(analyst2)).items[0]!.sentence).toContain("to your dissent");

  // Whoever is still mentioned has been told.
  const next = await made(dissent(analyst2, { issue: slug, ...own, likelihood: 36, why, version }));
  expect(await told()).toEqual(both());

  const withdrawn = "mentioned you in their reason for withdrawing a dissent";
  await made(withdrawDissent(analyst2, { ...next, why: "@manager convinced me." }));
  const place = `/issues/${slug}`;
  expect(await told()).toEqual([["Tomasz Brandt", withdrawn, place], ...both(place)]);
});

test("the database keeps dissents, their history and their answers", async () => {
  await expect(sql`delete from "Dissent"`).rejects.toThrow(/append-only/);
  await expect(sql`update "DissentEntry" set likelihood = 50`).rejects.toThrow(/append-only/);
  await expect(sql`delete from "DissentAnswer"`).rejects.toThrow(/append-only/);
  const [differ] = await sql`select count(*)::int as count from "Dissent" d
    join lateral (select * from "DissentEntry" e where e."dissentId" = d.id
      order by e.number desc limit 1) e on true
    where (d.likelihood, d.confidence, d."revisionId", d."withdrawnAt" is not null)
      is distinct from (e.likelihood, e.confidence, e."revisionId", e.act = 'WITHDRAWN')`;
  expect(differ?.count).toBe(0);
});
