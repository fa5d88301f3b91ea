import { beforeAll, expect, test } from "vitest";
import { groupValuesOf } from "@/components/analysis/briefings/groups/group-values";
import {
  dateInputOf,
  dateText,
  dateValuesOf,
  type StoredDate,
} from "@/components/analysis/dates/date-values";
import { factsOfForecast } from "@/components/analysis/forecasts/forecast-facts";
import {
  resolutionTakenOver,
  resolutionValuesOf,
} from "@/components/analysis/forecasts/resolution-values";
import {
  wordingInputOf,
  wordingText,
  wordingValuesOf,
} from "@/components/analysis/forecasts/wording-values";
import {
  issueChangesOf,
  issueText,
  issueValuesOf,
  type StoredIssue,
} from "@/components/analysis/issues/issue-values";
import {
  relationshipInputOf,
  relationshipValuesOf,
} from "@/components/analysis/relationships/relationship-values";
import {
  signpostInputOf,
  signpostText,
  signpostValuesOf,
} from "@/components/analysis/signposts/signpost-values";
import {
  SETTING_WORDS,
  settingsInputOf,
  settingsValuesOf,
  settingText,
} from "@/components/desk/notifications/settings-values";
import {
  detailsInputOf,
  detailsText,
  detailsValuesOf,
} from "@/components/sources/catalogue/details-values";
import { type Edited, editedOf, type Since, since, takenOver } from "@/components/ui/take-over";
import { editGroup, makeGroup } from "@/lib/analysis/briefings/groups/mutations";
import { loadGroups } from "@/lib/analysis/briefings/groups/queries";
import { addDate, editDate } from "@/lib/analysis/dates/mutations";
import { editForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecast } from "@/lib/analysis/forecasts/queries";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { editRelationship } from "@/lib/analysis/relationships/mutations";
import { loadRelationships } from "@/lib/analysis/relationships/queries";
import { editSignpost, writeSignpost } from "@/lib/analysis/signposts/mutations";
import { loadSignpost } from "@/lib/analysis/signposts/queries";
import { saveNotificationSettings } from "@/lib/desk/notifications/settings/mutations";
import { loadSettings } from "@/lib/desk/notifications/settings/queries";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { made } from "@/prisma/seed/made";
import { issueIdOf, openDesk } from "@/scripts/test/desk";
import type { Result } from "./errors";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/**
 * Saves what a form holds twice, as its person does who is refused because a colleague was first. Returns what the form
 * says has changed meanwhile.
 *
 * @param valuesOf makes the form's values of the record that the refusal holds
 */
async function saveAgain<T extends object, Record>(
  edited: Edited<T>,
  save: (values: T) => Promise<Result<unknown>>,
  valuesOf: (current: Record) => T,
): Promise<Since<T>> {
  const first = await save(edited);
  if (first.ok || first.refusal.code !== "conflict")
    throw new Error(`the first save was not stale: ${JSON.stringify(first)}`);
  const now = valuesOf(first.refusal.current as Record);
  const second = await save(takenOver(edited, now));
  if (!second.ok) throw new Error(`the second save was refused: ${second.refusal.message}`);
  return since(edited, now);
}

async function openedForecast() {
  const id = await issueIdOf("climate");
  const { number } = await made(
    openForecast(desk.people.analyst, {
      issue: "climate",
      wording: "Will X happen by 2035?",
      closesOn: "2035-01-01",
      resolutionCriteria: "Yes if X.",
    }),
  );
  const load = async () => (await loadForecast(desk.people.analyst, id, number))!;
  return { ref: { issue: "climate", forecast: number }, load };
}

test("a wording saved again after a refusal keeps the criteria that a colleague has changed meanwhile", async () => {
  const { analyst, analyst2 } = desk.people;
  const { ref, load } = await openedForecast();
  const opened = wordingValuesOf(await load());
  const resolutionCriteria = "Yes if X, as reported by Reuters.";
  await made(editForecast(analyst2, { ...ref, version: opened.version, resolutionCriteria }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), wording: "Will X happen in 2034?" },
    (values) => editForecast(analyst, { ...ref, ...wordingInputOf(values, false) }),
    wordingValuesOf,
  );
  expect(fields).toContainEqual({ name: "resolutionCriteria", mine: false });
  expect(fields.map(({ name }) => name)).not.toContain("wording");
  expect(wordingText(now, "resolutionCriteria")).toBe(resolutionCriteria);
  expect(await load()).toMatchObject({
    wording: "Will X happen in 2034?",
    closesOn: "2035-01-01",
    resolutionCriteria,
  });
});

test("a correction of a resolution keeps a colleague’s, except for what it changes; another resolution takes nothing over", async () => {
  const { admin } = desk.people;
  const { ref, load } = await openedForecast();
  const save = (values: ReturnType<typeof resolutionValuesOf>) =>
    resolveForecast(admin, { ...ref, ...values, outcome: values.outcome as "YES", early: true });
  const takeOver = (opened: ReturnType<typeof resolutionValuesOf>) => (current: Forecast) =>
    resolutionTakenOver(factsOfForecast(current), opened);

  const unresolved = resolutionValuesOf(factsOfForecast(await load()));
  const own = { outcome: "YES", note: "It did." } as const;
  await made(save({ ...unresolved, ...own, source: "The gazette" }));
  const other = { ...editedOf(unresolved), outcome: "NO", note: "It did not." } as const;
  await saveAgain({ ...other }, save, takeOver(unresolved));
  expect((await load()).resolution).toMatchObject({ outcome: "NO", source: null });

  const opened = resolutionValuesOf(factsOfForecast(await load()));
  await made(save({ ...opened, source: "The journal" }));
  await saveAgain({ ...editedOf(opened), note: "Not quite." }, save, takeOver(opened));
  expect((await load()).resolution).toMatchObject({ source: "The journal", note: "Not quite." });
});

test("a date saved again after a refusal keeps the day, source and place that a colleague has entered meanwhile", async () => {
  const { analyst, analyst2 } = desk.people;
  const visit = { kind: "VISIT", title: "Envoy in Beijing", startsOn: "2031-05-04" } as const;
  const { id } = await made(addDate(analyst, { issue: "climate", ...visit }));
  const load = async () =>
    (await loadIssue(analyst, "climate"))!.dates.ahead.find(({ ref }) => ref === id)!;
  const opened = dateValuesOf((await load()) as StoredDate);
  const theirs = { startsOn: "2031-05-06", place: "Beijing", source: "The ministry" };
  await made(editDate(analyst2, { id, version: opened.version, ...theirs }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), title: "Envoy in China" },
    (values) => editDate(analyst, { id, version: values.version, ...dateInputOf(values) }),
    dateValuesOf,
  );
  expect(fields.map(({ name }) => name).sort()).toEqual([
    ...["place", "source", "startsOn", "version"],
  ]);
  expect([dateText(now, "startsOn"), dateText(now, "kind")]).toEqual(["6 May 2031", "Visit"]);
  expect(await load()).toMatchObject({ title: "Envoy in China", endsOn: "2031-05-06", ...theirs });
});

test("a signpost saved again after a refusal keeps the terms that a colleague has changed meanwhile", async () => {
  const { admin, analyst } = desk.people;
  const id = await issueIdOf("taiwan");
  const sign = { issue: "taiwan", text: "The quay closes.", direction: "UP" } as const;
  const { number } = await made(writeSignpost(analyst, { ...sign, terms: ["quay"] }));
  const load = async () => (await loadSignpost(analyst, id, number))!;
  const opened = signpostValuesOf(await load());
  const ref = { issue: "taiwan", signpost: number };
  const terms = ["quay", "pier"];
  await made(editSignpost(admin, { ...ref, version: opened.version, terms }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), text: "The quay opens.", direction: "DOWN" },
    (values) =>
      editSignpost(analyst, {
        ...signpostInputOf("taiwan", values),
        ...ref,
        version: values.version,
      }),
    signpostValuesOf,
  );
  expect(fields).toContainEqual({ name: "terms", mine: false });
  expect([signpostText(now, "terms"), signpostText(now, "forecast")]).toEqual([
    "quay, pier",
    "The issue as a whole",
  ]);
  expect(await load()).toMatchObject({ text: "The quay opens.", direction: "DOWN", terms });
});

test("an issue saved again after a refusal keeps what a colleague has changed meanwhile, which is named", async () => {
  const { analyst, analyst2 } = desk.people;
  const load = async () => (await loadIssue(analyst, "tariffs"))!;
  const valuesOf = (issue: StoredIssue) => issueValuesOf(issue, "us-china");
  const opened = valuesOf(await load());
  const { version } = opened;
  const theirs = { labels: ["economy", "trade"], ownerId: analyst2.id };
  await made(editIssue(analyst2, { issue: "tariffs", version, ...theirs }));
  const edited = { ...editedOf(opened), title: "Tariffs, briefly" };
  let saved = opened;
  const { now, fields } = await saveAgain(
    edited,
    (values) => {
      // As the form does, which compares with what the person has last been shown.
      const { opened: seen } = values as typeof edited;
      saved = values;
      return editIssue(analyst, issueChangesOf(seen, values));
    },
    valuesOf,
  );
  expect(saved).toMatchObject({ labels: "economy, trade", title: "Tariffs, briefly" });
  const changed = fields.map(({ name }) => name);
  expect(changed).toEqual(expect.arrayContaining(["labels", "ownerId"]));
  expect(changed).not.toContain("title");
  expect(issueText(now, "ownerId", [{ id: analyst2.id, name: "Tomasz Brandt" }])).toBe(
    "Tomasz Brandt",
  );
  const issue = await load();
  expect([issue.title, issue.labels, issue.owner?.id]).toEqual([
    "Tariffs, briefly",
    ["economy", "trade"],
    analyst2.id,
  ]);
});

test("details saved again after a refusal keep what a colleague has changed meanwhile, and say where both did", async () => {
  const id = desk.source;
  const { admin, analyst } = desk.people;
  const load = async () => (await loadSource(admin, id))!;
  const opened = detailsValuesOf(await load());
  const theirs = {
    publisher: "The Harbour Post",
    publishedAt: "2024-03-05",
    byline: "Jo M. Writer",
  };
  await made(editSource(admin, { id, ...detailsInputOf({ ...opened, ...theirs }) }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), title: "Ministers differ", byline: "By J. Writer" },
    (values) => editSource(admin, { id, ...detailsInputOf(values) }),
    detailsValuesOf,
  );
  expect(fields).toContainEqual({ name: "publisher", mine: false });
  expect(fields).toContainEqual({ name: "byline", mine: true });
  expect([detailsText(now, "publishedAt"), detailsText(now, "language")]).toEqual([
    "5 Mar 2024",
    "English",
  ]);
  expect(await loadSource(analyst, id)).toMatchObject({
    title: "Ministers differ",
    publisher: "The Harbour Post",
    publishedAt: "2024-03-05",
    byline: "By J. Writer",
  });
});

test("settings saved again after a refusal keep what their person has chosen in another tab", async () => {
  const { analyst } = desk.people;
  const opened = settingsValuesOf(await loadSettings(analyst));
  const save = (values: typeof opened) =>
    saveNotificationSettings(analyst, settingsInputOf(values));
  await made(save({ ...opened, MENTION: "NONE", digest: true, digestHour: 7 }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), OWNER: "INBOX" },
    save,
    settingsValuesOf,
  );
  const names = fields.map(({ name }) => name);
  expect(names.flatMap((name) => SETTING_WORDS[name] ?? [])).toEqual([
    "setting “Someone mentions you”",
    "setting “Emails”",
    "time of the daily email",
  ]);
  expect([settingText(now, "MENTION"), settingText(now, "digestHour")]).toEqual([
    "Not at all",
    "07:00",
  ]);
  const { kinds, digest } = await loadSettings(analyst);
  expect([kinds.MENTION, kinds.OWNER, digest]).toEqual(["NONE", "INBOX", true]);
});

test("a relationship and a group saved again after a refusal keep what another admin or manager has changed meanwhile", async () => {
  const { admin, analyst, manager } = desk.people;
  const relationship = async () => (await loadRelationships(admin))![0]!;
  const before = await relationship();
  const { id } = before;
  const opened = relationshipValuesOf(before);
  const { version } = opened;
  await made(editRelationship(admin, { id, version, secondWords: ["the mainland"] }));
  await saveAgain(
    { ...editedOf(opened), title: "Washington and Beijing" },
    (values) =>
      editRelationship(admin, {
        id,
        version: values.version,
        ...relationshipInputOf(values, before),
      }),
    relationshipValuesOf,
  );
  expect(await relationship()).toMatchObject({
    title: "Washington and Beijing",
    secondWords: ["the mainland"],
  });

  const members = [analyst.id];
  const { id: group } = await made(makeGroup(manager, { name: "Ministers", members }));
  const load = async () => (await loadGroups(manager))!.find((each) => each.id === group)!;
  const seen = groupValuesOf(await load());
  const theirs = { ...seen, members: [analyst.id, admin.id] };
  await made(editGroup(manager, { id: group, ...theirs }));
  await saveAgain(
    { ...editedOf(seen), name: "Cabinet" },
    (values) => editGroup(manager, { id: group, ...values }),
    groupValuesOf,
  );
  const { name, members: now } = await load();
  expect([name, now.length]).toEqual(["Cabinet", 2]);
});
