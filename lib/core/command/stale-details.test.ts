import { beforeAll, expect, test } from "vitest";
import { groupValuesOf } from "@/components/analysis/briefings/groups/group-values";
import {
  type ScheduleValues,
  scheduleOf,
  scheduleText,
  scheduleValuesOf,
} from "@/components/analysis/briefings/schedules/schedule-values";
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
  SETTING_WORDS,
  settingsInputOf,
  settingsValuesOf,
  settingText,
} from "@/components/desk/notifications/settings-values";
import {
  type CorrectionValues,
  correctionText,
  correctionValuesOf,
} from "@/components/evidence/quotes/corrections/correction-values";
import {
  detailsInputOf,
  detailsText,
  detailsValuesOf,
} from "@/components/sources/catalogue/details-values";
import { editGroup, makeGroup } from "@/lib/analysis/briefings/groups/mutations";
import { loadGroups } from "@/lib/analysis/briefings/groups/queries";
import { editSchedule, makeSchedule } from "@/lib/analysis/briefings/schedules/mutations";
import { loadSchedule } from "@/lib/analysis/briefings/schedules/queries";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { editRelationship } from "@/lib/analysis/relationships/mutations";
import { loadRelationships } from "@/lib/analysis/relationships/queries";
import { editedOf } from "@/lib/core/take-over";
import { saveNotificationSettings } from "@/lib/desk/notifications/settings/mutations";
import { loadSettings } from "@/lib/desk/notifications/settings/queries";
import { correctQuote } from "@/lib/evidence/quotes/corrections/correct";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { saveAgain } from "@/scripts/test/desk/save-again";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
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

test("a schedule saved again after a refusal keeps the days, issues and recipients that another manager has chosen meanwhile", async () => {
  const { admin, analyst, manager } = desk.people;
  const weekly = { title: "Morning", weekdays: [1, 2, 3, 4, 5], time: "07:00", timeZone: "UTC" };
  const { id } = await made(makeSchedule(manager, weekly));
  const load = async () => (await loadSchedule(manager, id))!;
  const issues = [{ slug: "taiwan", key: "USCN-6", title: "Taiwan" }];
  const unchosen = [{ id: 1, heading: "", issues: ["taiwan", "tariffs"] }];
  const valuesOf = (schedule: Awaited<ReturnType<typeof load>>): ScheduleValues =>
    scheduleValuesOf(schedule, issues, unchosen);
  const opened = valuesOf(await load());
  const theirs = {
    ...opened,
    weekdays: [1, 3],
    all: false,
    sections: [{ id: 1, heading: "The strait", issues: ["taiwan"] }],
    to: { people: [analyst.id], groups: [] },
  };
  const save = (values: ScheduleValues) =>
    editSchedule(manager, { id, version: values.version, ...scheduleOf(values) });
  await made(editSchedule(admin, { id, version: opened.version, ...scheduleOf(theirs) }));
  const { now, fields } = await saveAgain({ ...editedOf(opened), time: "06:30" }, save, valuesOf);
  expect(fields.map(({ name }) => name).sort()).toEqual([
    ...["all", "sections", "to", "version", "weekdays"],
  ]);
  const choices = { issues, addressees: { groups: [], people: [{ id: analyst.id, name: "Ana" }] } };
  const words = (["all", "sections", "weekdays", "to"] as const).map((name) =>
    scheduleText(now, name, choices as unknown as Parameters<typeof scheduleText>[2]),
  );
  expect(words).toEqual(["Chosen issues", "The strait: USCN-6", "Mon and Wed", "Ana"]);
  expect(await load()).toMatchObject({
    time: "06:30",
    weekdays: [1, 3],
    sections: [{ heading: "The strait", issues: ["USCN-6"] }],
    to: { people: [analyst.id] },
  });
});

test("a correction saved again after a refusal keeps the role that another admin has corrected meanwhile", async () => {
  const { admin } = desk.people;
  const { id } = desk.quotes[0]!;
  const load = async () => {
    const { quotes } = (await loadSource(admin, desk.source))!;
    return quotes.find((quote) => quote.id === id)!;
  };
  const reason = "Misread.";
  const save = (values: CorrectionValues) => correctQuote(admin, { id, ...values });
  const opened = correctionValuesOf(await load());
  await made(save({ ...opened, speakerRole: "the minister of trade", reason }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), kind: "MIXED", reason },
    save,
    correctionValuesOf,
  );
  expect(fields.map(({ name }) => name).sort()).toEqual(["speakerRole", "version"]);
  expect(correctionText(now, "speakerRole")).toBe("the minister of trade");
  expect(await load()).toMatchObject({
    kind: "MIXED",
    speaker: { name: "Ana Example", role: "the minister of trade" },
  });
});
