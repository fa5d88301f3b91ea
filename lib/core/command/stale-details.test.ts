import { beforeAll, expect, test } from "vitest";
import { groupValuesOf } from "@/components/analysis/briefings/groups/group-values";
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
  detailsInputOf,
  detailsText,
  detailsValuesOf,
} from "@/components/sources/catalogue/details-values";
import { editGroup, makeGroup } from "@/lib/analysis/briefings/groups/mutations";
import { loadGroups } from "@/lib/analysis/briefings/groups/queries";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { editRelationship } from "@/lib/analysis/relationships/mutations";
import { loadRelationships } from "@/lib/analysis/relationships/queries";
import { editedOf } from "@/lib/core/take-over";
import { saveNotificationSettings } from "@/lib/desk/notifications/settings/mutations";
import { loadSettings } from "@/lib/desk/notifications/settings/queries";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk";
import { saveAgain } from "@/scripts/test/save-again";

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
