import { beforeAll, expect, test } from "vitest";
import { makeGroup } from "@/lib/analysis/briefings/groups/mutations";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { writeNote } from "@/lib/analysis/notes/write";
import type { Result } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { describeEvent } from "@/lib/desk/events/describe";
import { eventDetails } from "@/lib/desk/events/schema";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { loadEditions } from "./list";
import { acknowledgeEdition, correctEdition, issueEdition, undoAcknowledgement } from "./mutations";
import { loadEdition, previewEdition } from "./queries";
import { issueEditionInput } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("editions issued at the same time get consecutive numbers, with no duplicates or gaps", async () => {
  const { manager, admin } = desk.people;
  const before = (await loadEditions(manager)).items[0]?.number ?? 0;
  const at = [manager, admin, manager, admin, manager];
  const results = await Promise.all(
    at.map((viewer, n) => issueEdition(viewer, { title: `At once ${n}`, issues: ["climate"] })),
  );
  const numbers = results.map((result) => (result.ok ? result.value.number : 0));
  expect(numbers.sort((one, other) => one - other)).toEqual(at.map((_, n) => before + 1 + n));
});

test("issuing is refused to analysts, and for unknown, repeated or changed issues", async () => {
  const { analyst, manager } = desk.people;
  const title = "Refused";
  expect(codeOf(await issueEdition(analyst, { title, issues: ["taiwan"] }))).toBe("forbidden");
  expect(
    await previewEdition(analyst, issueEditionInput.parse({ title, issues: ["taiwan"] })),
  ).toBeNull();
  for (const issues of [[], ["nowhere"], ["taiwan", "taiwan"]])
    expect(codeOf(await issueEdition(manager, { title, issues }))).toBe("invalid");
  const cites = { title, issues: ["taiwan"], coverNote: "See [Q999]." };
  expect(codeOf(await issueEdition(manager, cites))).toBe("invalid");
});

test("nothing is issued that the preview didn’t say, whatever it was that changed", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const given = { title: "Seen", issues: ["tariffs", "russia"] };
  const preview = async () => (await previewEdition(manager, issueEditionInput.parse(given)))!;
  const own = { issue: "tariffs", likelihood: 20, confidence: "LOW", why: "No." } as const;
  const linked = { issue: "tariffs", version: 1 };
  const changes: Record<string, () => Promise<Result<unknown>>> = {
    "a revision": () => judge(analyst, "tariffs", {}),
    "a dissent": () => dissent(analyst2, own),
    "a question": () => writeNote(analyst, { issue: "tariffs", body: "Who?", kind: "QUESTION" }),
    evidence: () =>
      linkEvidence(analyst, { ...linked, quote: desk.quotes[0]!.id, relation: "CONTRADICTS" }),
  };
  for (const [name, change] of Object.entries(changes)) {
    const { seen } = await preview();
    await made(change());
    expect(codeOf(await issueEdition(manager, { ...given, seen })), name).toBe("conflict");
  }
  const { seen, content } = await preview();
  const fewer = { ...given, issues: ["tariffs"], seen };
  expect(codeOf(await issueEdition(manager, fewer))).toBe("conflict");
  const { number } = await made(issueEdition(manager, { ...given, seen }));
  expect(number).toBe(content.number);
  const again = await issueEdition(manager, { ...given, seen });
  expect(!again.ok && again.refusal.message).toContain(
    `already been issued, as edition ${number}.`,
  );
});

test("a correction says what it corrects, and can be made only once", async () => {
  const { analyst, manager } = desk.people;
  const issues = ["russia"];
  const { number: wrong } = await made(issueEdition(manager, { title: "Wrong", issues }));
  const correction = { title: "Right", issues, corrects: wrong, explanation: "It was wrong." };
  const { number } = await made(correctEdition(manager, correction));
  const [before, after] = [
    (await loadEdition(analyst, wrong))!,
    (await loadEdition(analyst, number))!,
  ];
  expect(before.correctedBy).toBe(number);
  expect(after.content.corrects).toMatchObject({ number: wrong, explanation: "It was wrong." });
  expect(codeOf(await correctEdition(manager, correction))).toBe("invalid");
  expect(codeOf(await correctEdition(analyst, correction))).toBe("forbidden");
  const told = (await loadNotifications(analyst)).items.slice(0, 2);
  expect(told.map(({ kind, sentence, href }) => [kind, sentence, href])).toEqual([
    ["RECALL", `corrected edition ${wrong}: It was wrong`, `/briefings/${number}`],
    ["EDITION", `issued edition ${wrong}, “Wrong”`, `/briefings/${wrong}`],
  ]);
});

test("judgements are acknowledged one by one, once each; the last one completes the receipt", async () => {
  const { analyst, manager } = desk.people;
  const issues = ["climate", "tariffs"];
  const { number } = await made(issueEdition(manager, { title: "Read", issues }));
  const acknowledge = (named?: string[]) =>
    acknowledgeEdition(analyst, { number, ...(named && { issues: named }) });
  for (const wrong of [["taiwan"], ["climate", "taiwan"], ["climate", "nowhere"], []])
    expect(codeOf(await acknowledge(wrong))).toBe("invalid");
  const undone = await undoAcknowledgement(analyst, { number, issues: ["nowhere"] });
  expect(codeOf(undone)).toBe("invalid");
  expect((await made(acknowledge(["climate"]))).acknowledged).toHaveLength(1);
  expect((await made(acknowledge(["climate"]))).acknowledged).toHaveLength(1);
  const reader = async () =>
    (await loadEdition(manager, number))!.readers.find(({ id }) => id === analyst.id)!;
  expect((await reader()).acknowledgedAt).toBeNull();
  await made(acknowledge());
  expect(await reader()).toMatchObject({ acknowledgedAt: expect.any(String) });
  const [row] = (await loadEditions(analyst)).items;
  expect(row).toMatchObject({
    number,
    opened: true,
    acknowledged: 2,
    openedBy: 1,
    acknowledgedBy: 1,
  });
  const events = await db.event.findMany({ where: { verb: "edition.acknowledged" } });
  expect(events).toHaveLength(2);
});

test("only its author can undo an acknowledgement, and both acts are in the audit log", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const issues = ["climate", "tariffs"];
  const { number } = await made(issueEdition(manager, { title: "Taken back", issues }));
  for (const person of [analyst, analyst2]) await made(acknowledgeEdition(person, { number }));
  const reader = async ({ id }: typeof analyst) =>
    (await loadEdition(manager, number))!.readers.find((each) => each.id === id)!;
  const undo = () => undoAcknowledgement(analyst, { number, issues: ["climate"] });
  expect((await made(undo())).acknowledged).toEqual([
    (await db.issue.findUniqueOrThrow({ where: { slug: "tariffs" } })).key,
  ]);
  expect(await reader(analyst)).toMatchObject({ acknowledgedAt: null });
  expect((await reader(analyst2)).acknowledged).toHaveLength(2);
  // Nothing is left to undo, and nothing is recorded.
  await made(undo());
  const events = await db.event.findMany({
    where: { verb: { startsWith: "edition.acknowledgement" }, actorId: analyst.id },
  });
  expect(events.map(({ details }) => describeEvent(eventDetails.parse(details)))).toEqual([
    expect.stringMatching(/^undid the acknowledgement of USCN-\d in edition \d+$/),
  ]);
  await made(acknowledgeEdition(analyst, { number, issues: ["climate"] }));
  expect((await reader(analyst)).acknowledgedAt).not.toBeNull();
});

test("an edition is sent to chosen people and groups, and its correction goes to the same ones", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const group = { name: "Private office", members: [analyst.id, analyst2.id] };
  const { id } = await made(makeGroup(admin, group));
  const given = { title: "For some", issues: ["climate"] };
  const to = { people: [admin.id, analyst.id], groups: [id] };
  const issued = await made(issueEdition(manager, { ...given, to }));
  const { number } = issued;
  const toldOf = async (edition: number) => {
    const rows = await db.notification.findMany({
      where: { subject: `edition:${edition}` },
      include: { user: true },
    });
    return rows.map(({ user }) => user.name).sort();
  };
  const some = [admin, analyst, analyst2].map(({ name }) => name).sort();
  expect([await toldOf(number), (await loadEdition(manager, number))!.addressees]).toEqual([
    ...[some, some],
  ]);
  const event = await db.event.findFirstOrThrow({
    where: { verb: "edition.issued", details: { path: ["edition"], equals: number } },
  });
  expect(describeEvent(eventDetails.parse(event.details))).toBe(
    `issued edition ${number}, “For some”, to Private office, ${[admin.name, analyst.name].sort().join(" and ")}`,
  );
  const correction = { ...given, corrects: number, explanation: "The day was wrong." };
  expect(await toldOf((await made(correctEdition(manager, correction))).number)).toEqual(some);
  for (const nobody of [
    { people: [], groups: [] },
    { people: [], groups: ["none"] },
    { people: ["none"], groups: [] },
  ])
    expect(codeOf(await issueEdition(manager, { ...given, to: nobody }))).toBe("invalid");
});
