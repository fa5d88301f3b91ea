import { beforeAll, expect, test } from "vitest";
import { isScoped } from "@/components/desk/shell/places";
import { editForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import type { PageRequest } from "@/lib/core/paging/page";
import { today } from "@/lib/core/today";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { openRelationship } from "@/scripts/test/desk/relationships";
import { dateQuery, parseDateFilter } from "./filter";
import { loadDates } from "./list";
import { addDate, cancelDate } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;

/** The desk's day this many days from now. */
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

const edit = async (slug: string, patch: object) => {
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug } });
  return made(editIssue(desk.people.admin, { issue: slug, version, ...patch }));
};

beforeAll(async () => {
  desk = await openDesk();
  const { analyst, admin } = desk.people;
  const add = (issue: string, title: string, from: number, to = from) =>
    made(
      addDate(analyst, {
        issue,
        title,
        kind: title.startsWith("Vote") ? "ELECTION" : "MEETING",
        startsOn: day(from),
        endsOn: day(to),
      }),
    );
  await add("climate", "Talks that are on", -2, 1);
  await add("climate", "Talks that are over", -9, -8);
  await add("taiwan", "Vote to come", 40);
  await add("taiwan", "Vote that is past", -40);
  await made(cancelDate(analyst, await add("taiwan", "Talks called off", 5)));
  await add("russia", "Talks of an archived issue", 3);
  await edit("russia", { status: "ARCHIVED" });
  await edit("tariffs", { dueOn: day(7) });
  await edit("human-rights", { dueOn: today() });
  const open = (wording: string, from: number) =>
    made(
      openForecast(analyst, {
        issue: "export-controls",
        wording,
        closesOn: day(from),
        resolutionCriteria: "A rule.",
      }),
    );
  await open("Will it be open?", 20);
  await open("Is it due?", -3);
  const [early, done] = [await open("Was it early?", 30), await open("Was it done?", -4)];
  for (const { number } of [early, done])
    await made(
      resolveForecast(admin, {
        issue: "export-controls",
        forecast: number,
        outcome: "NO",
        early: true,
        note: "No rule.",
      }),
    );
});

const titles = async (query: Record<string, string>, page?: PageRequest) =>
  (await loadDates(desk.people.manager, parseDateFilter(query), page))!.items.map(
    ({ title, state, outcome }) =>
      state ? `${title} (${[state, outcome].filter(Boolean).join(": ").toLowerCase()})` : title,
  );

const AHEAD = [
  "Is it due? (due)",
  "Talks that are on",
  "Human rights as a subject of talks (due)",
  "Talks called off (cancelled)",
  "Tariffs and trade frictions",
  "Will it be open?",
  "Vote to come",
];

test("dates, closing dates and due dates are in one list, the soonest first; what needs doing stays in it", async () => {
  expect(await titles({})).toEqual(AHEAD);
  expect(await titles({ when: "past" })).toEqual([
    "Was it done? (resolved: no)",
    "Talks that are over",
    "Vote that is past",
  ]);
});

test("the list is filtered by kind and issue, and an archived issue is only shown if asked for", async () => {
  expect(await titles({ kind: "election" })).toEqual(["Vote to come"]);
  expect(await titles({ kind: "forecast" })).toEqual(["Is it due? (due)", "Will it be open?"]);
  expect(await titles({ kind: "issue", issue: "tariffs" })).toEqual([
    "Tariffs and trade frictions",
  ]);
  expect(await titles({ issue: "USCN-6", when: "past" })).toEqual(["Vote that is past"]);
  expect(await titles({ issue: "russia" })).toEqual(["Talks of an archived issue"]);
  expect(await loadDates(desk.people.manager, parseDateFilter({ issue: "nowhere" }))).toBeNull();
});

test("a filter survives a round trip through the address", () => {
  const filter = parseDateFilter({ kind: "visit", issue: "a&b", when: "past", in: "eu-china" });
  expect(parseDateFilter(Object.fromEntries(new URLSearchParams(dateQuery(filter))))).toEqual(
    filter,
  );
  expect(dateQuery(parseDateFilter({ kind: "party", when: "ever" }))).toBe("");
});

test("pages follow each other without a gap, in both directions, even across equal days", async () => {
  await made(
    addDate(desk.people.analyst, {
      issue: "climate",
      title: "Vote on the same day",
      kind: "ELECTION",
      startsOn: day(20),
    }),
  );
  const all = await titles({});
  expect(all).toHaveLength(AHEAD.length + 1);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await loadDates(desk.people.manager, parseDateFilter({}), { limit: 3, cursor });
    seen.push(...(await titles({}, { limit: 3, cursor })));
    cursor = page!.nextCursor;
    if (!cursor)
      expect(await titles({}, { limit: 3, cursor: page!.previousCursor })).toEqual(all.slice(3, 6));
  } while (cursor);
  expect(seen).toEqual(all);
});

test("an issue’s page shows its own, and how many have passed", async () => {
  const { manager } = desk.people;
  const taiwan = (await loadIssue(manager, "taiwan"))!.dates;
  expect(taiwan.ahead.map(({ title }) => title)).toEqual(["Talks called off", "Vote to come"]);
  expect(taiwan.past).toBe(1);
  const controls = (await loadIssue(manager, "export-controls"))!.dates;
  expect(controls.ahead.map(({ title, state, lead }) => [title, state, lead])).toEqual([
    ["Is it due?", "DUE", false],
    ["Will it be open?", null, true],
  ]);
});

test("dates are of one relationship if it is asked for", async () => {
  await openRelationship();
  const all = await titles({});
  expect(await titles({ in: "us-china" })).toEqual(all);
  expect(await titles({ in: "eu-china" })).toEqual([]);
  const ahead = { issue: "car-duties", title: "Talks on duties", kind: "MEETING" } as const;
  await made(addDate(desk.people.analyst, { ...ahead, startsOn: day(300), endsOn: day(300) }));
  expect(await titles({ in: "eu-china" })).toEqual(["Talks on duties"]);
  expect(await titles({ in: "us-china" })).toEqual(all);
  expect(dateQuery(parseDateFilter({ in: "eu-china" }))).toBe("?in=eu-china");
  expect(isScoped("/ahead")).toBe(true);
});

test("a closing date says when it last changed, as calendars ask", async () => {
  const closing = async () =>
    (await loadDates(desk.people.manager, parseDateFilter({})))!.items.find(
      ({ title }) => title === "Will it be open?",
    )!;
  const { forecast, version, changedAt } = await closing();
  const moved = { issue: "export-controls", forecast: forecast!, version, closesOn: day(25) };
  await made(editForecast(desk.people.analyst, moved));
  const now = await closing();
  expect(now.startsOn).toBe(day(25));
  expect(Date.parse(now.changedAt)).toBeGreaterThan(Date.parse(changedAt));
});
