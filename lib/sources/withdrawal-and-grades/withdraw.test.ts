import { beforeEach, expect, test } from "vitest";
import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { markNotificationsRead } from "@/lib/desk/notifications/mutations";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { CITATION } from "@/lib/text/markdown/citations";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { gradeQuote, gradeSource } from "./grade";
import { loadWithdrawalAndGrades } from "./queries";
import { restoreSource, withdrawSource } from "./withdraw";

let desk: Awaited<ReturnType<typeof openDesk>>;
let source: string;
let quote: { id: string; number: number };
let articles = 0;

const issue = "climate";
const reason = "The paper took it back.";

beforeEach(async () => {
  desk ??= await openDesk();
  source = await approveArticle(
    desk.people.admin,
    `Article ${++articles}\n\n“The harbour must stay open in every season,” said Ana Example, the deputy minister.\n\n${agendaOf(`Article ${articles}`)}`,
  );
  quote = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
});

const sourceVersion = async () =>
  (await db.source.findUniqueOrThrow({ where: { id: source } })).version;
const seen = async () => ({ id: source, version: await sourceVersion(), reason });

const revise = (viewer: Viewer, rationale: string, more: object = {}) =>
  judge(viewer, issue, { rationale, ...more });
const cites = () => `It is said [Q${quote.number}].`;
const current = async (viewer = desk.people.analyst) => (await loadIssue(viewer, issue))!.outlook!;
const kinds = async () => (await current()).warnings.map(({ kind }) => kind);

test("withdrawing puts a warning on what rests on the source, keeps it readable, and notifies authors and the owner", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  await db.issue.update({ where: { slug: issue }, data: { ownerId: analyst2.id } });
  await made(linkEvidence(analyst2, { issue, quote: quote.id, relation: "SUPPORTS" }));
  await made(revise(analyst, "On new words.", { reason: "NEW_EVIDENCE", drivers: [quote.id] }));
  const note = await made(writeNote(manager, { issue, body: cites() }));
  const before = await Promise.all([analyst, analyst2, manager, admin].map(countUnread));

  await made(withdrawSource(admin, await seen()));
  const read = (await loadIssue(analyst2, issue))!;
  const act = { by: admin.name, at: expect.any(String), from: null, to: null };
  const article = { id: source, title: `Article ${articles}` };
  expect(read.outlook?.warnings).toEqual([
    { kind: "WITHDRAWN", quotes: [quote.number], reason, ...act, source: article },
  ]);
  expect(read.notes.find(({ id }) => id === note.id)?.warnings).toHaveLength(1);
  expect(read.evidence.at(-1)).toMatchObject({
    id: quote.id,
    source: { withdrawn: true },
    withdrawal: { by: admin.name, reason },
  });
  expect(read.activity[0]?.sentence).toBe(`withdrew “Article ${articles}”: The paper took it back`);
  const told = await Promise.all([analyst, analyst2, manager, admin].map(countUnread));
  expect(told.map((count, k) => count - before[k]!)).toEqual([1, 1, 1, 0]);
  expect((await loadNotifications(analyst)).items[0]).toMatchObject({
    actor: admin.name,
    readAt: null,
    source: { id: source },
    notes: [],
    judgements: [{ href: `/issues/${issue}#outlook` }],
  });
  expect((await loadNotifications(analyst2)).items[0]).toMatchObject({
    evidence: [{ href: `/issues/${issue}#evidence` }],
  });
  expect((await loadNotifications(manager)).items[0]).toMatchObject({
    judgements: [],
    notes: [{ href: `/issues/${issue}#note-${note.id}` }],
  });
});

test("while a source is withdrawn nothing new rests on it and its evidence is not counted; restoring it brings all back", async () => {
  const { admin, analyst } = desk.people;
  const count = async () =>
    (await loadIssues(analyst, parseFilter({}))).items.find(({ slug }) => slug === issue)?.quotes;
  const empty = await count();
  await made(linkEvidence(analyst, { issue, quote: quote.id, relation: "CONTEXT" }));
  await made(revise(analyst, cites()));
  await made(withdrawSource(admin, await seen()));
  expect(await count()).toBe(empty);
  expect(await kinds()).toEqual(["WITHDRAWN"]);
  const link = { quote: quote.id, relation: "SUPPORTS" } as const;
  expect(codeOf(await linkEvidence(analyst, { issue: "russia", ...link }))).toBe("not-found");
  await made(restoreSource(admin, await seen()));
  expect(await kinds()).toEqual([]);
  expect(await count()).toBe(empty! + 1);
});

test("a revision that drops the source has no warning; one that keeps it must confirm and has one", async () => {
  const { admin, analyst } = desk.people;
  await made(linkEvidence(analyst, { issue, quote: quote.id, relation: "SUPPORTS" }));
  await made(revise(analyst, cites()));
  await made(withdrawSource(admin, await seen()));
  const moved = await revise(analyst, "Other.", { drivers: [quote.id] });
  expect(moved).toMatchObject({
    refusal: { fields: { drivers: expect.stringContaining("withdrawn sources") } },
  });
  const held = await revise(analyst, cites(), { confirmed: true });
  expect(held).toMatchObject({
    refusal: { code: "confirm", current: { withdrawn: [quote.number] } },
  });
  await made(revise(analyst, cites(), { knowingly: [quote.number] }));
  expect(await kinds()).toEqual(["WITHDRAWN"]);
  await made(revise(analyst, "It is said elsewhere."));
  expect(await kinds()).toEqual([]);
  const { history } = (await loadIssue(analyst, issue))!;
  expect(history[1]?.warnings).toHaveLength(1);
});

test("a confidence basis that is kept, and the bottom line, rest on a source too", async () => {
  const { admin, analyst } = desk.people;
  await made(revise(analyst, "Plainly.", { confidenceBasis: cites() }));
  await made(withdrawSource(admin, await seen()));
  expect(codeOf(await revise(analyst, "Plainly again."))).toBe("confirm");
  await made(revise(analyst, "Plainly.", { confidenceBasis: "" }));
  expect(await kinds()).toEqual([]);
  await db.issue.update({ where: { slug: issue }, data: { bottomLine: cites() } });
  expect(await kinds()).toEqual(["WITHDRAWN"]);
  await made(revise(analyst, "Plainly, once more."));
  expect(await kinds()).toEqual(["WITHDRAWN"]);
  expect((await loadIssue(analyst, issue))!.history[1]?.warnings).toEqual([]);
  await db.issue.update({ where: { slug: issue }, data: { bottomLine: "" } });
});

test("a new grade puts a warning on what was written before it, with the grade the author knew and the one it has now", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  await made(revise(analyst, cites()));
  await made(gradeSource(admin, { ...(await seen()), reliability: "B" }));
  await made(gradeSource(admin, { ...(await seen()), reliability: "D" }));
  const credibility = { id: quote.id, version: 1, credibility: "DOUBTFUL", reason } as const;
  await made(gradeQuote(analyst2, credibility));
  expect((await current()).warnings).toMatchObject([
    { kind: "SOURCE_REGRADED", from: "F", to: "D", by: admin.name },
    { kind: "QUOTE_REGRADED", from: "CANNOT_BE_JUDGED", to: "DOUBTFUL", by: analyst2.name },
  ]);
  await made(revise(analyst, `${cites()} Still.`));
  expect(await kinds()).toEqual([]);
  await made(gradeSource(admin, { ...(await seen()), reliability: "F" }));
  expect(await kinds()).toEqual(["SOURCE_REGRADED"]);
  await made(gradeSource(admin, { ...(await seen()), reliability: "D" }));
  expect(await kinds()).toEqual([]);
});

test("withdrawing and grading need the right role, and a reason", async () => {
  const { admin, analyst, manager } = desk.people;
  for (const viewer of [analyst, manager]) {
    expect(codeOf(await withdrawSource(viewer, await seen()))).toBe("forbidden");
    expect(codeOf(await restoreSource(viewer, await seen()))).toBe("forbidden");
    expect(codeOf(await gradeSource(viewer, { ...(await seen()), reliability: "A" }))).toBe(
      "forbidden",
    );
  }
  const grade = { id: quote.id, version: 1, credibility: "CONFIRMED", reason } as const;
  expect(codeOf(await gradeQuote(manager, grade))).toBe("forbidden");
  const mute = await withdrawSource(admin, { ...(await seen()), reason: " " });
  expect(mute).toMatchObject({
    refusal: { fields: { reason: expect.stringContaining("reason") } },
  });
  expect(codeOf(await restoreSource(admin, await seen()))).toBe("invalid");
  expect(codeOf(await withdrawSource(admin, { ...(await seen()), id: "none" }))).toBe("not-found");
});

test("of two admins who withdraw at once, one is refused; of two people who grade it too", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  const input = await seen();
  const both = await Promise.all([withdrawSource(admin, input), withdrawSource(admin, input)]);
  expect(both.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  const grade = { id: quote.id, version: 1, credibility: "CONFIRMED", reason } as const;
  const grades = await Promise.all([gradeQuote(analyst, grade), gradeQuote(analyst2, grade)]);
  expect(grades.map(codeOf).sort()).toEqual(["conflict", "ok"]);
});

test("of a withdrawal and a revision that cites at the same moment, the author is asked or notified", async () => {
  const { admin, analyst } = desk.people;
  for (let k = 0; k < 8; k++) {
    const before = await countUnread(analyst);
    const text = cites();
    const [withdrawn, revised] = await Promise.all([
      withdrawSource(admin, await seen()),
      revise(analyst, text),
    ]);
    expect(codeOf(withdrawn)).toBe("ok");
    const told = (await countUnread(analyst)) - before;
    expect([codeOf(revised), told]).toEqual(
      revised.ok ? ["ok", 1] : ["confirm", expect.any(Number)],
    );
    if (revised.ok) expect(await kinds()).toEqual(["WITHDRAWN"]);
    await made(restoreSource(admin, await seen()));
  }
});

test("of a withdrawal and a link at the same moment, the link comes first or is refused", async () => {
  const { admin, analyst } = desk.people;
  const [withdrawn, linked] = await Promise.all([
    withdrawSource(admin, await seen()),
    linkEvidence(analyst, { issue: "russia", quote: quote.id, relation: "CONTEXT" }),
  ]);
  expect(codeOf(withdrawn)).toBe("ok");
  const verbs = await db.event.findMany({
    where: { sourceId: source, issue: { slug: "russia" } },
    orderBy: { id: "asc" },
  });
  expect(verbs.map(({ verb }) => verb)).toEqual(
    linked.ok ? ["evidence.linked", "source.withdrawn"] : [],
  );
});

test("the database reads the numbers that the pages show as citations", async () => {
  const text = "[Q1] and [Q22], [Q1] again; not [q3], Q4, [Q], [Q1234567890] or [Q 5]. [Q6][Q7]";
  const [row] = await db.$queryRaw<{ numbers: number[] }[]>`
    select cited_numbers(${text}, '', 'then [Q8]') as numbers`;
  const shown = [...text.matchAll(CITATION)].map((mark) => Number(mark[1]));
  expect(row?.numbers).toEqual([...new Set([...shown, 8])].sort((a, b) => a - b));
});

test("a draft cannot be withdrawn, and shows no dependents", async () => {
  const { admin } = desk.people;
  await db.source.update({ where: { id: source }, data: { status: "DRAFT" } });
  const refused = await withdrawSource(admin, await seen());
  expect(refused).toMatchObject({
    refusal: { code: "invalid", message: expect.stringContaining("Discard") },
  });
  expect(await loadWithdrawalAndGrades(admin, { id: source })).toBeNull();
});

test("one's own notifications are marked as read, and nobody else's", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  await made(revise(analyst, cites()));
  await made(withdrawSource(admin, await seen()));
  const [notice] = (await loadNotifications(analyst, { show: "unread" })).items;
  const before = await countUnread(analyst);
  expect(await made(markNotificationsRead(analyst2, { ids: [notice!.id] }))).toEqual({ read: 0 });
  expect(await countUnread(analyst)).toBe(before);
  expect(await made(markNotificationsRead(analyst, { ids: [notice!.id] }))).toEqual({ read: 1 });
  expect(await countUnread(analyst)).toBe(before - 1);
});
