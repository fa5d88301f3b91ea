import { beforeAll, expect, test } from "vitest";
import { loadAsOf, loadIssueAsOf } from "@/lib/analysis/as-of/queries";
import { loadIssueChoices } from "@/lib/analysis/briefings/editions/queries";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { loadChanges } from "@/lib/analysis/briefings/since-last-look/queries";
import { loadDissents } from "@/lib/analysis/dissents/queries";
import { loadForecast, loadForecasts } from "@/lib/analysis/forecasts/queries";
import { loadIssueCard } from "@/lib/analysis/issues/card";
import * as choices from "@/lib/analysis/issues/choices";
import * as issues from "@/lib/analysis/issues/queries";
import { loadQuestions } from "@/lib/analysis/notes/list";
import { loadNotes } from "@/lib/analysis/notes/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { loadOutlooks, loadRevisions } from "@/lib/analysis/outlooks/queries";
import { loadCalibration } from "@/lib/analysis/scores/queries";
import { completeIssues } from "@/lib/analysis/search/complete-references";
import { completeValues } from "@/lib/analysis/search/complete-values";
import { search } from "@/lib/analysis/search/list";
import { lookUp } from "@/lib/analysis/search/look-up";
import { previewText } from "@/lib/analysis/text-preview";
import { db } from "@/lib/core/database/db";
import { FIRST_PAGE } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadFollows } from "@/lib/desk/follows/queries";
import { loadInbox } from "@/lib/desk/notifications/inbox";
import { hasUnreadAbout } from "@/lib/desk/notifications/queries";
import { loadSidebar } from "@/lib/desk/views/queries";
import { loadStatements } from "@/lib/evidence/quotes/statements";
import { loadAnnotations } from "@/lib/evidence/web-annotations/queries";
import { parseFilter } from "@/lib/sources/catalogue/filter";
import { loadCatalogue } from "@/lib/sources/catalogue/list";
import { loadCatalogueChoices } from "@/lib/sources/catalogue/queries";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { loadOpenRelationships } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let limited: Viewer;
let secrets: string[];

beforeAll(async () => {
  desk = await openDesk();
  const { analyst, analyst2 } = desk.people;
  await openRelationship();
  await made(judge(analyst, "taiwan", { asOf: "2024-05-01" }));
  await made(judge(analyst, "car-duties", { asOf: "2024-05-01" }));
  const question = { kind: "QUESTION", body: "Really, @analyst2?" } as const;
  await made(writeNote(analyst, { issue: "taiwan", ...question }));
  await made(writeNote(analyst, { issue: "car-duties", ...question }));
  await made(writeNote(analyst, { quote: desk.quotes[0]!.id, ...question }));
  limited = await limitTo(analyst2.id, ["eu-china"]);
  const hidden = await db.issue.findMany({ where: { NOT: { slug: "car-duties" } } });
  secrets = hidden.flatMap(({ id, key, title, slug }) => [id, key, title, `/issues/${slug}`]);
});

/** What reads say to someone, given to them as a list or by an issue's name. */
async function saidTo(viewer: Viewer): Promise<string> {
  const { speakerId } = desk.quotes.find((quote) => quote.speakerId)!;
  const issue = "taiwan";
  const said = [
    ...(await Promise.all(
      ["", "us-china", "eu-china"].flatMap((relationship) => [
        loadSummary(viewer, undefined, "30d", relationship),
        loadChanges(viewer, "edition", FIRST_PAGE, relationship),
        loadQuestions(viewer, "desk", FIRST_PAGE, relationship),
        loadCalibration(viewer, "desk", relationship),
        loadAsOf(viewer, "2024-06-01", undefined, relationship),
        loadIssueChoices(viewer, relationship),
        search(viewer, `talks in:${relationship || "china"}`),
        search(viewer, `talks -in:${relationship || "nowhere"} is:unlinked`),
      ]),
    )),
    await loadInbox(viewer, { show: "all", about: "" }),
    await loadQuestions(viewer, "issues", FIRST_PAGE),
    await hasUnreadAbout(viewer, { subject: "desk" }),
    await loadIssueAsOf(viewer, "2024-06-01", issue),
    await loadDissents(viewer, issue, 1),
    [await loadForecasts(viewer, issue), await loadForecast(viewer, issue, 1)],
    [await loadIssueCard(viewer, "USCN-6"), await issues.loadIssue(viewer, issue)],
    [await issues.loadIssueNames(viewer, issue), await issues.loadIssueFacts(viewer, issue)],
    [(await choices.loadIssueChoices(viewer, "", [issue])).choices, await issues.loadSlugs(viewer)],
    [
      await loadNotes(viewer, issue),
      await loadOutlooks(viewer, issue),
      await loadRevisions(viewer, issue, () => [1]),
    ],
    [await completeIssues(viewer, "USCN"), await lookUp(viewer, "t")],
    [await completeValues(viewer, "issue", ""), await completeValues(viewer, "issue", "t")],
    await completeValues(viewer, "in", ""),
    (await previewText(viewer, "See USCN-6 and EUCN-99.")).problems,
    [await loadFollows(viewer, { issue }), await loadSidebar(viewer)],
    await loadStatements(viewer, speakerId!),
    await loadAnnotations(viewer, { cursor: "", limit: 100 }),
    await loadCatalogue(viewer, parseFilter({ issue })),
    await loadCatalogueChoices(viewer, parseFilter({ issue })),
  ];
  return JSON.stringify(said);
}

test("no read reveals anything of a hidden issue, and each still says what it says of others", async () => {
  const said = await saidTo(limited);
  expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  for (const shown of ["EUCN-1", "Duties on electric cars", "There’s no issue"])
    expect(said).toContain(shown);
  // Someone who isn't limited is notified of all of them.
  const all = await saidTo(desk.people.analyst);
  expect(secrets.filter((secret) => !all.includes(secret))).toEqual([]);
});

test("a relationship can be searched for by its short name, prefix or title", async () => {
  const { analyst } = desk.people;
  const found = async (viewer: Viewer, text: string) =>
    (await search(viewer, text)).items.flatMap(({ key, type }) => (type === "ISSUE" ? [key] : []));
  for (const name of ["eu-china", "EUCN", '"European Union – China"', "european"])
    expect(await found(analyst, `in:${name}`)).toEqual(["EUCN-1"]);
  expect(await found(analyst, "-in:us-china")).toEqual(["EUCN-1"]);
  expect((await found(analyst, "in:china")).length).toBe(7);
  const { facets } = await search(analyst, "china");
  expect(facets.in.map(({ value }) => value)).toContain("us-china");
  expect((await search(limited, "in:us-china")).problems[0]?.message).toBe(
    (await search(limited, "in:us-nowhere")).problems[0]?.message.replace("nowhere", "china"),
  );
});

test("a new issue is opened in the relationship that is shown or, with all shown, in the oldest", async () => {
  const { analyst } = desk.people;
  const offered = async (viewer: Viewer, shown: string) =>
    (await loadOpenRelationships(viewer, shown)).map(({ slug }) => slug);
  expect(await offered(analyst, "")).toEqual(["us-china", "eu-china"]);
  expect(await offered(analyst, "eu-china")).toEqual(["eu-china", "us-china"]);
  expect(await offered(limited, "us-china")).toEqual(["eu-china"]);
});

test("the issues of a new relationship come last to choose from, so that the digits in a review stay", async () => {
  const offered = await choices.loadIssueChoices(desk.people.admin, "", []);
  const keys = offered.choices.map(({ key }) => key);
  expect(keys[0]).toBe("USCN-1");
  expect(keys.at(-1)).toBe("EUCN-1");
});
