import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { follow } from "@/lib/desk/follows/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { answerDissent, correctDissentAnswer } from "./answer";
import { dissent, withdrawDissent } from "./mutations";
import { loadDissentAnswerWordings } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
  // The analyst estimates what the admin owns.
  await db.issue.updateMany({ data: { ownerId: desk.people.admin.id } });
  for (const slug of ["tariffs", "climate"]) await made(judge(desk.people.analyst, slug, {}));
});

const own = { likelihood: 35, confidence: "MODERATE", why: "The ministry has said no." } as const;

test("the author of the revision and the issue's owner answer a dissent by name", async () => {
  const { analyst, analyst2, admin, manager } = desk.people;
  const slug = "tariffs";
  const { id } = await made(dissent(analyst2, { issue: slug, ...own }));
  const body = "They always say no first.";
  for (const person of [manager, analyst2])
    expect(codeOf(await answerDissent(person, { id, body }))).toBe("forbidden");
  await made(answerDissent(analyst, { id, body }));
  await made(answerDissent(admin, { id, body: "We have heard you." }));
  const [found] = (await loadIssue(manager, slug))!.dissents;
  expect(found?.answers.map(({ author, body }) => [author, body])).toEqual([
    ["Ana Ferreira", body],
    ["Ada Lindqvist", "We have heard you."],
  ]);
});

test("a dissenter replies to an answer in place, and everyone in the thread is notified of each reply", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const slug = "climate";
  const { id } = await made(dissent(analyst2, { issue: slug, ...own }));
  expect(codeOf(await answerDissent(analyst2, { id, body: "And yet." }))).toBe("forbidden");
  await made(answerDissent(analyst, { id, body: "They always say no." }));
  const last = async (viewer: Viewer) => (await loadNotifications(viewer)).items[0];
  expect(await last(analyst2)).toMatchObject({ kind: "REPLY", sentence: "answered your dissent" });
  await made(answerDissent(analyst2, { id, body: "And yet." }));
  expect(await last(analyst)).toMatchObject({
    kind: "REPLY",
    sentence: "replied to an answer to their dissent",
    words: "And yet.",
    href: `/issues/${slug}#dissent-${id}`,
  });
  expect((await loadNotifications(admin)).items.map(({ kind }) => kind)).not.toContain("REPLY");
  const [found] = (await loadIssue(analyst, slug))!.dissents;
  expect(found?.answers.map(({ author }) => author)).toEqual(["Ana Ferreira", "Tomasz Brandt"]);
});

test("an answer is corrected by its author, keeps its place and every wording, and the dissenter is notified once", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const slug = "russia";
  await made(judge(analyst, slug, {}));
  const { id: of } = await made(dissent(analyst2, { issue: slug, ...own }));
  const { id, version } = await made(answerDissent(analyst, { id: of, body: "They said no." }));
  await made(answerDissent(admin, { id: of, body: "We have heard you." }));
  const right = { id, version, body: "They said maybe, as @manager heard." };
  for (const person of [admin, analyst2, manager])
    expect(codeOf(await correctDissentAnswer(person, right))).toBe("forbidden");
  expect(await made(correctDissentAnswer(analyst, { ...right, body: "They said no." }))).toEqual({
    ...{ id, version, unseen: [] },
  });
  const corrected = await made(correctDissentAnswer(analyst, right));
  expect(corrected.version).toBe(version + 1);
  expect(codeOf(await correctDissentAnswer(analyst, { ...right, body: "Yes." }))).toBe("conflict");

  const [found] = (await loadIssue(manager, slug))!.dissents;
  expect(found?.answers).toMatchObject([
    { id, body: right.body, version: 2, at: expect.any(String), correctedAt: expect.any(String) },
    { body: "We have heard you.", version: 1, correctedAt: null },
  ]);
  expect(await loadDissentAnswerWordings(manager, id)).toMatchObject([
    { number: 1, body: "They said no." },
    { number: 2, body: right.body },
  ]);
  expect(await loadDissentAnswerWordings(manager, of)).toBeNull();

  const told = async (person: Viewer) =>
    (await loadNotifications(person)).items
      .filter(({ href }) => href === `/issues/${slug}#dissent-${of}`)
      .map(({ kind, sentence }) => [kind, sentence]);
  const did = "corrected their answer to your dissent";
  expect(await told(analyst2)).toEqual([
    ["REPLY", did],
    ["REPLY", "answered your dissent"],
  ]);
  expect(await told(manager)).toEqual([["MENTION", "mentioned you in an answer to a dissent"]]);
  const { activity } = (await loadIssue(manager, slug))!;
  expect(activity.map(({ sentence }) => sentence)).toContain(
    "corrected their answer to Tomasz Brandt’s dissent",
  );
});

test("a dissent rests on what its answers cite as they read now", async () => {
  const { analyst, analyst2 } = desk.people;
  const slug = "export-controls";
  await made(judge(analyst, slug, {}));
  const [first, second] = await db.quote.findMany({ orderBy: { number: "asc" }, take: 2 });
  const { id: of } = await made(dissent(analyst2, { issue: slug, ...own }));
  const body = `As [Q${first!.number}] says.`;
  const { id, version } = await made(answerDissent(analyst, { id: of, body }));
  const cited = async () =>
    (
      await sql<{ number: number }[]>`select number from dissent_rests_on where "dissentId" = ${of}`
    ).map(({ number }) => number);
  expect(await cited()).toEqual([first!.number]);
  const other = `As [Q${second!.number}] says.`;
  await made(correctDissentAnswer(analyst, { id, version, body: other }));
  expect(await cited()).toEqual([second!.number]);
  const again = await correctDissentAnswer(analyst, { id, version: 2, body });
  expect(again.ok && (await cited())).toEqual([first!.number]);
});

test("a new dissent reaches the author of the revision, the owner and followers, until it is withdrawn", async () => {
  const { analyst, analyst2, admin, manager } = desk.people;
  const slug = "taiwan";
  await made(judge(analyst, slug, {}));
  await made(follow(manager, { issue: slug }));
  const told = async (person: Viewer) =>
    (await loadNotifications(person)).items.filter(
      ({ kind, about }) => kind === "DISSENT" && about.href === `/issues/${slug}`,
    );
  const { id, version } = await made(dissent(analyst2, { issue: slug, ...own }));
  const said = {
    kind: "DISSENT",
    actor: "Tomasz Brandt",
    sentence: "dissented from revision 1: 35%, against the desk’s 60%",
    words: own.why,
    href: `/issues/${slug}#dissent-${id}`,
  };
  for (const person of [analyst, admin, manager]) expect(await told(person)).toMatchObject([said]);
  expect(await told(analyst2)).toEqual([]);
  await made(dissent(analyst2, { issue: slug, ...own, likelihood: 30, version }));
  expect(await told(admin)).toHaveLength(1);
  await made(withdrawDissent(analyst2, { id, version: version + 1 }));
  for (const person of [analyst, admin, manager]) expect(await told(person)).toEqual([]);
});
