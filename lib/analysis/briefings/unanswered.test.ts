import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { answerRfi, correctAnswer } from "@/lib/analysis/briefings/rfis/answer";
import { askRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { loadSince } from "@/lib/analysis/briefings/since/queries";
import { loadChanges } from "@/lib/analysis/briefings/since-last-look/queries";
import { loadIssue } from "@/lib/analysis/issues/queries";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadActivity } from "@/lib/desk/events/queries";
import { made } from "@/prisma/seed/made";
import { issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { loadSummary } from "./queries";

let people: Awaited<ReturnType<typeof openDesk>>["people"];
let limited: Viewer;

/** Asks two things about the judgement of an issue in an edition of these issues, and has one of them answered. */
async function asked(issue: string, issues: string[], words: string) {
  const { manager, analyst } = people;
  const { number } = await made(issueEdition(manager, { title: "Weekly", issues }));
  const about = { edition: number, issue, assignedTo: analyst.id };
  await made(askRfi(manager, { ...about, body: `Open ${words}` }));
  const rfi = await made(askRfi(manager, { ...about, body: `Answered ${words}` }));
  const answered = await made(answerRfi(analyst, { ...rfi, body: `Answer ${words}` }));
  await made(correctAnswer(analyst, { ...answered, body: `Correction ${words}` }));
}

beforeAll(async () => {
  ({ people } = await openDesk());
  await openRelationship();
  // An edition with a hidden issue is hidden as a whole, with what is asked about its other issues.
  await asked("car-duties", ["car-duties", "taiwan"], "of-hidden");
  await asked("car-duties", ["car-duties"], "of-shown");
  limited = await limitTo(people.analyst2.id, ["eu-china"]);
});

const FIRST = { limit: 50, cursor: null };
const today = new Date().toISOString().slice(0, 10);

const reads: [string, (viewer: Viewer) => Promise<unknown>][] = [
  ["the summary", (viewer) => loadSummary(viewer)],
  ["the changes of a week", (viewer) => loadChanges(viewer, "7d")],
  ["what changed since a day", (viewer) => loadSince(viewer, { from: { day: today }, to: null })],
  ["an issue’s page", (viewer) => loadIssue(viewer, "car-duties")],
  [
    "an issue’s activity",
    async (viewer) => loadActivity(viewer, await issueIdOf("car-duties"), FIRST),
  ],
];

test.each(reads)("%s has requests on editions that the viewer may see only", async (_, read) => {
  const all = JSON.stringify(await read(people.analyst));
  expect(all).toContain("of-hidden");
  expect(all).toContain("of-shown");
  const seen = JSON.stringify(await read(limited));
  expect(seen).not.toContain("of-hidden");
  expect(seen).toContain("of-shown");
});

test("a correction of an answer is a change of its own, with its words and the place of the request", async () => {
  const { items } = await loadChanges(people.manager, "7d");
  const corrections = items.filter(({ sentence }) => sentence.startsWith("corrected"));
  expect(corrections.map(({ why, href }) => [why, href])).toEqual([
    ["Correction of-shown", expect.stringMatching(/^\/briefings\/2#rfi-/)],
    ["Correction of-hidden", expect.stringMatching(/^\/briefings\/1#rfi-/)],
  ]);
});

test("the open requests on an issue are those on editions that the viewer may see", async () => {
  const open = async (viewer: Viewer) =>
    (await loadSummary(viewer))!.issues
      .find(({ slug }) => slug === "car-duties")!
      .open.rfis.map(({ words }) => words);
  expect(await open(people.analyst)).toEqual(["Open of-hidden", "Open of-shown"]);
  expect(await open(limited)).toEqual(["Open of-shown"]);
});
