import { beforeAll, expect, test } from "vitest";
import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { closeNote } from "@/lib/analysis/notes/close";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import { FIRST_PAGE } from "@/lib/core/paging/page";
import { loadActivity } from "@/lib/desk/events/queries";
import { MAX_ACTIVITY } from "@/lib/desk/events/schema";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { openPlainIssue } from "@/scripts/test/desk/open-plain-issue";
import { hrefOf, parseFilter } from "./filter";
import { loadIssues } from "./list";
import { editIssue } from "./mutations";
import { loadIssue, loadParties } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
  await made(
    judge(desk.people.analyst, "russia", {
      likelihood: 82,
      trend: "IMPROVED",
      confidence: "MODERATE",
      judgement: "Forbearance is very likely to last.",
    }),
  );
});

const slugs = async (query: Record<string, string>) =>
  (await loadIssues(desk.people.manager, parseFilter(query))).items.map(({ slug }) => slug);

test("issues are found by key in any case, by slug and by id", async () => {
  expect(await slugs({ sort: "key", dir: "asc" })).toEqual([
    "tariffs",
    "human-rights",
    "export-controls",
    "climate",
    "russia",
    "taiwan",
  ]);
  const { manager } = desk.people;
  const bySlug = await loadIssue(manager, "taiwan");
  expect(await loadIssue(manager, bySlug!.key.toLowerCase())).toMatchObject({ slug: "taiwan" });
  expect(await loadIssue(manager, bySlug!.id)).toMatchObject({ slug: "taiwan" });
  expect(await loadIssue(manager, "nowhere")).toBeNull();
});

test("the list is filtered by words, owner, label and status", async () => {
  expect(await slugs({ q: "FORBEARANCE" })).toEqual(["russia"]);
  expect(await slugs({ q: "100%_" })).toEqual([]);
  expect(await slugs({ owner: "none" })).toEqual([]);
  expect(await slugs({ label: "technology" })).toEqual(["export-controls"]);
  expect(await slugs({ owner: desk.people.analyst2.id })).not.toContain("taiwan");
  expect(await slugs({ status: "dormant" })).toEqual([]);
});

test("issues without an outlook come last, whichever way the list is sorted", async () => {
  expect((await slugs({ sort: "likelihood", dir: "asc" }))[0]).toBe("russia");
  expect((await slugs({ sort: "likelihood", dir: "desc" }))[0]).toBe("russia");
});

test("a filter survives a round trip through the address, and invalid values fall back to defaults", () => {
  const filter = parseFilter({ q: "a&b", status: "all", sort: "owner", dir: "asc" });
  const query = Object.fromEntries(new URL(hrefOf(filter), "http://x").searchParams);
  expect(parseFilter(query)).toEqual(filter);
  expect(parseFilter({ sort: "drop table", status: "x", dir: ["asc", "desc"] })).toEqual({
    ...parseFilter({}),
    dir: "asc",
  });
});

test("an edit needs the current version, and what changed is recorded", async () => {
  const { analyst, manager } = desk.people;
  const { version } = (await loadIssue(analyst, "tariffs"))!;
  const edit = { issue: "tariffs", version, bottomLine: "Nothing moves.", labels: ["economy"] };
  expect(codeOf(await editIssue(manager, edit))).toBe("forbidden");
  await made(editIssue(analyst, edit));
  const stale = await editIssue(analyst, { ...edit, bottomLine: "All moves." });
  expect(stale).toMatchObject({
    refusal: { code: "conflict", current: { bottomLine: "Nothing moves." } },
  });
  const issue = await loadIssue(analyst, "tariffs");
  expect(issue?.title).toBe("Tariffs and trade frictions");
  expect(issue?.activity[0]?.sentence).toMatch(/^(added|removed) the labels? .* the bottom line/);
});

test("issues opened at once get different numbers", async () => {
  const { analyst } = desk.people;
  const open = (slug: string) => openPlainIssue(analyst, slug, { status: "DORMANT" });
  const names = ["sea-lanes", "visas", "space", "fentanyl"];
  const opened = await Promise.all(names.map((name) => made(open(name))));
  expect(new Set(opened.map(({ key }) => key)).size).toBe(names.length);
  // A slug that looks like a key or a page would hide it.
  for (const slug of ["uscn-3", "new"])
    expect(await open(slug)).toMatchObject({ refusal: { fields: { slug: expect.any(String) } } });
  const twins = await Promise.all([open("arctic"), open("arctic")]);
  expect(twins.map(codeOf).sort()).toEqual(["invalid", "ok"]);
  expect(await open("visas")).toMatchObject({ refusal: { fields: { slug: expect.any(String) } } });
});

test("saving without changes raises no version, and a disabled owner does not prevent saving", async () => {
  const { analyst, analyst2 } = desk.people;
  const { version, title } = (await loadIssue(analyst, "climate"))!;
  await made(editIssue(analyst, { issue: "climate", version, ownerId: analyst2.id }));
  await db.user.update({ where: { id: analyst2.id }, data: { disabledAt: new Date() } });
  const owned = (await loadIssue(analyst, "climate"))!;
  await made(editIssue(analyst, { issue: "climate", version: owned.version, title }));
  expect((await loadIssue(analyst, "climate"))?.version).toBe(owned.version);
  const edit = { issue: "climate", version: owned.version, ownerId: analyst2.id, title: "Climate" };
  expect(codeOf(await editIssue(analyst, edit))).toBe("ok");
});

test("an issue counts the notes and open questions on its evidence", async () => {
  const { analyst, manager } = desk.people;
  const { id, number } = desk.quotes[0]!;
  await made(linkEvidence(analyst, { issue: "climate", quote: id, relation: "CONTEXT" }));
  const secret = { quote: id, body: "Mine?", kind: "QUESTION", visibility: "PRIVATE" } as const;
  await made(writeNote(analyst, secret));
  expect(await slugs({ questions: "open" })).not.toContain("climate");
  const asked = await made(writeNote(manager, { quote: id, body: "So?", kind: "QUESTION" }));
  expect(await slugs({ questions: "open" })).toContain("climate");
  expect(await slugs({ questions: "-open" })).not.toContain("climate");
  await made(writeNote(analyst, { body: "So.", parentId: asked.id }));
  await made(writeNote(analyst, { issue: "climate", body: "When?", kind: "QUESTION" }));
  const seen = async () => (await loadIssue(manager, "climate"))!;
  expect((await seen()).evidence.find((quote) => quote.id === id)?.notes).toBe(2);
  expect((await seen()).openQuestions).toEqual([
    { id: asked.id, quote: { number, source: { id: desk.source } } },
    { id: expect.any(String), quote: null },
  ]);
  expect((await seen()).activity.map(({ sentence }) => sentence).slice(0, 3)).toEqual([
    "asked a question",
    `wrote a note on Q${number}`,
    `asked a question on Q${number}`,
  ]);
  await made(closeNote(analyst, asked));
  expect((await seen()).openQuestions).toHaveLength(1);
  expect((await loadIssue(analyst, "climate"))!.openQuestions).toHaveLength(2);
});

test("pages of an issue's activity hold each event once, those of notes on its evidence too", async () => {
  const { analyst } = desk.people;
  const issue = (await loadIssue(analyst, "tariffs"))!;
  const quote = desk.quotes[0]!;
  await made(linkEvidence(analyst, { issue: "tariffs", quote: quote.id, relation: "CONTEXT" }));
  for (let k = 0; k < 3; k++) {
    await made(writeNote(analyst, { quote: quote.id, body: `A note, ${k}.` }));
    for (let n = 0; n < 12; n++) {
      const { version } = (await loadIssue(analyst, "tariffs"))!;
      await made(editIssue(analyst, { issue: issue.id, version, labels: [`label-${k}-${n}`] }));
    }
  }
  const whole = (await loadActivity(analyst, issue.id, { limit: 200, cursor: null })).items;
  const { activity } = (await loadIssue(analyst, "tariffs"))!;
  expect(activity).toHaveLength(MAX_ACTIVITY);
  const ids = activity.map(({ id }) => id);
  expect(whole.slice(0, MAX_ACTIVITY).map(({ id }) => id)).toEqual(ids);
  const onQuote = whole.filter(({ sentence }) => sentence === `wrote a note on Q${quote.number}`);
  expect(onQuote.length).toBeGreaterThan(2);
  const pages = [await loadActivity(analyst, issue.id, { limit: 9, cursor: null })];
  while (pages.at(-1)!.nextCursor)
    pages.push(
      await loadActivity(analyst, issue.id, { limit: 9, cursor: pages.at(-1)!.nextCursor }),
    );
  expect(pages.flatMap(({ items }) => items)).toEqual(whole);
  const back = { limit: 9, cursor: pages.at(-1)!.previousCursor };
  expect((await loadActivity(analyst, issue.id, back)).items).toEqual(pages.at(-2)!.items);
});

test("parties, due date and names in the bottom line are edited like everything else", async () => {
  const { analyst } = desk.people;
  const read = async () => (await loadIssue(analyst, "climate"))!;
  const edit = async (patch: object) =>
    editIssue(analyst, { issue: "climate", version: (await read()).version, ...patch });
  await made(edit({ parties: ["United States", "European Union"], dueOn: "2031-05-04" }));
  expect(await read()).toMatchObject({
    parties: ["United States", "European Union"],
    dueOn: "2031-05-04",
  });
  expect((await read()).activity[0]!.sentence).toBe(
    "set the due date to 4 May 2031 and added the parties United States and European Union",
  );
  const { version } = await read();
  // Saving the same again isn't a change.
  await made(edit({ dueOn: "2031-05-04" }));
  expect((await read()).version).toBe(version);
  expect(await loadParties(analyst)).toEqual(["United States", "China", "European Union"]);
  const stale = await editIssue(analyst, { issue: "climate", version: 1, dueOn: null });
  expect(stale).toMatchObject({ refusal: { current: { dueOn: "2031-05-04" } } });
  await made(
    edit({ dueOn: null, bottomLine: "See USCN-6 and @analyst, not COVID-19 or `USCN-99`." }),
  );
  expect((await read()).dueOn).toBeNull();
  for (const [name, says] of [
    ["USCN-99", "no issue USCN-99"],
    ["@nobody", "the handle @nobody"],
    ["[Q99999]", "no quotation Q99999"],
  ])
    expect(await edit({ bottomLine: `See ${name}.` })).toMatchObject({
      refusal: { fields: { bottomLine: expect.stringContaining(says!) } },
    });
  expect(await edit({ dueOn: "soon" })).toMatchObject({
    refusal: { fields: { dueOn: "Enter a date such as 2026-12-31." } },
  });
});

test("of many revisions, only the latest and each forecast’s current one are read in full", async () => {
  const { analyst } = desk.people;
  const issue = "human-rights";
  const terms = { closesOn: "2031-01-01", resolutionCriteria: "A signature." };
  for (const wording of ["Will they meet?", "Will they sign?"])
    await made(openForecast(analyst, { issue, wording, ...terms }));
  const given = { wording: undefined, confirmed: true };
  await made(judge(analyst, issue, { ...given, forecast: 2, likelihood: 20 }));
  for (const likelihood of [30, 40, 50])
    await made(judge(analyst, issue, { ...given, likelihood }));
  const whole = (await loadIssue(analyst, issue))!;
  const page = { evidence: FIRST_PAGE, notes: FIRST_PAGE, revisions: 2 };
  const some = (await loadIssue(analyst, issue, page))!;
  const figures = ({ history }: typeof whole) =>
    history.map(({ number, likelihood, asOf, author }) => [number, likelihood, asOf, author]);
  expect(figures(some)).toEqual(figures(whole));
  expect(some.history.map(({ judgement }) => judgement !== "")).toEqual([true, true, false, true]);
  expect(some.history[0]).toEqual(whole.history[0]);
  expect(some.history[2]).toMatchObject({
    wording: "",
    resolutionCriteria: "",
    rationale: "",
    reasonNote: "",
    drivers: [],
    warnings: [],
  });
  expect(some.outlook).toEqual(whole.outlook);
});
