import { beforeEach, expect, test } from "vitest";
import { describeDependents } from "@/components/sources/withdrawal-and-grades/dependents-list";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadEdition, previewEdition } from "@/lib/analysis/briefings/editions/queries";
import { previewEditionInput } from "@/lib/analysis/briefings/editions/schema";
import { answerDissent } from "@/lib/analysis/dissents/answer";
import { dissent, withdrawDissent } from "@/lib/analysis/dissents/mutations";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { loadCatalogue } from "@/lib/sources/catalogue/list";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { notifyOfApproval } from "@/lib/sources/review/notify";
import { loadDraft } from "@/lib/sources/review/queries";
import { reliabilityWords } from "@/lib/tradecraft/grades";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import { countUses } from "@/scripts/test/read/counting";
import { gradeSource } from "./grade";
import { loadWithdrawalAndGrades } from "./queries";
import { withdrawSource } from "./withdraw";

let desk: Awaited<ReturnType<typeof openDesk>>;
let source: string;
let quote: { id: string; number: number };
let articles = 0;

const issue = "climate";
const cites = () => `It is said [Q${quote.number}].`;

beforeEach(async () => {
  desk ??= await openDesk();
  source = await approveArticle(
    desk.people.admin,
    `Report ${++articles}\n\n“The harbour must stay open in every season,” said Ana Example, the deputy minister.\n\n${agendaOf(`Report ${articles}`)}`,
  );
  quote = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
});

test("what rests on a source is listed, without the private notes of others", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  await made(judge(analyst, issue, { rationale: cites() }));
  await made(judge(analyst2, issue, { rationale: `${cites()} Again.` }));
  const open = await made(writeNote(analyst, { issue, body: `Look at [Q${quote.number}]` }));
  const own = await made(writeNote(analyst, { issue: "russia", body: cites() }));
  await db.note.update({ where: { id: own.id }, data: { visibility: "PRIVATE" } });
  const onSpan = await db.note.create({
    data: { sourceId: source, start: 0, end: 4, body: "Here.", authorId: analyst2.id },
  });
  const dependents = async (viewer: Viewer, number?: number) =>
    (await loadWithdrawalAndGrades(viewer, { id: source, quote: number }))!.dependents;
  const theirs = await dependents(analyst2);
  expect(theirs).toMatchObject({
    judgements: [{ issue: { slug: issue }, author: analyst2.name, quotes: [quote.number] }],
    earlier: 1,
  });
  expect(theirs.notes.map(({ id }) => id).sort()).toEqual([open.id, onSpan.id].sort());
  expect((await dependents(analyst)).notes.map(({ id }) => id)).toContain(own.id);
  expect((await dependents(analyst2, quote.number)).notes.map(({ id }) => id)).toEqual([open.id]);

  const quiet = await db.event.count({ where: { issue: { slug: "russia" } } });
  const { version } = await db.source.findUniqueOrThrow({ where: { id: source } });
  await made(withdrawSource(admin, { id: source, version, reason: "The paper took it back." }));
  expect(await db.event.count({ where: { issue: { slug: "russia" } } })).toBe(quiet);
  const [notice] = (await loadNotifications(analyst, { show: "unread" })).items;
  expect(notice!.notes.map(({ href }) => href)).toContain(`/issues/russia#note-${own.id}`);
});

test("a later version counts what rests on the words that it continues as the earlier version's", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  await made(judge(analyst, issue, { rationale: cites() }));
  await made(judge(analyst, issue, { rationale: `${cites()} Again.` }));
  const input = { issue, likelihood: 20, confidence: "LOW", why: `No: ${cites()}` } as const;
  const stated = await made(dissent(analyst2, input));
  await made(writeNote(manager, { issue, body: cites() }));
  const own = await made(writeNote(analyst, { issue, body: cites() }));
  await db.note.update({ where: { id: own.id }, data: { visibility: "PRIVATE" } });
  const { text } = await db.source.findUniqueOrThrow({ where: { id: source } });
  const start = text.indexOf("Agenda");
  await made(writeNote(manager, { source, start, end: start + 6, body: "Whose?" }));
  const later = await approveArticle(admin, `${text}\nThen it rained.\n`);
  const last = await approveArticle(admin, `${text}\nThen it rained. Then it snowed.\n`);
  const now = await db.quote.findFirstOrThrow({ where: { sourceId: last } });
  const counts = async (viewer: Viewer, id: string, number?: number) => {
    const found = (await loadWithdrawalAndGrades(viewer, { id, quote: number }))!.dependents;
    return [found.judgements.length, found.notes.length, found.before];
  };
  // One note cites the quotation, another is on words that nobody quoted.
  const before = { judgements: 1, earlier: 1, dissents: 1, notes: 2 };
  for (const id of [later, last]) expect(await counts(analyst2, id)).toEqual([0, 0, before]);
  expect(await counts(analyst2, last, now.number)).toEqual([0, 0, { ...before, notes: 1 }]);
  expect(await counts(analyst, last)).toEqual([0, 0, { ...before, notes: 3 }]);
  expect(await counts(analyst2, source)).toEqual([
    ...[1, 2],
    { judgements: 0, earlier: 0, dissents: 0, notes: 0 },
  ]);
  const { dependents } = (await loadWithdrawalAndGrades(analyst2, { id: last }))!;
  expect(describeDependents(dependents)).toContain(
    "1 current judgement, 1 earlier revision, 1 dissent and 2 notes rest on an earlier version",
  );
  await made(withdrawDissent(analyst2, stated));
});

test("a dissent that cites the source is listed, and its author and whoever answered are told, until it is withdrawn", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  await made(judge(analyst, issue, {}));
  const why = `No [Q${quote.number}].`;
  const stated = await made(dissent(analyst2, { issue, likelihood: 20, confidence: "LOW", why }));
  const standing = async () =>
    (await loadWithdrawalAndGrades(admin, { id: source, quote: quote.number }))!.dependents
      .dissents;
  await made(answerDissent(analyst, { id: stated.id, body: `It is old [Q${quote.number}].` }));
  expect(await standing()).toMatchObject([
    { issue: { slug: issue }, author: analyst2.name, quotes: [quote.number] },
  ]);
  const { version } = await db.source.findUniqueOrThrow({ where: { id: source } });
  await made(withdrawSource(admin, { id: source, version, reason: "It was made up." }));
  for (const person of [analyst, analyst2])
    expect((await loadNotifications(person)).items[0]).toMatchObject({
      actor: admin.name,
      source: { id: source },
      words: "It was made up.",
      dissents: [{ own: person === analyst2, href: `/issues/${issue}#dissent-${stated.id}` }],
    });

  await made(withdrawDissent(analyst2, stated));
  expect(await standing()).toEqual([]);
});

test("an edition says which of its quotations a later version words differently, before it is issued too, and that version lists it", async () => {
  const { admin, analyst, manager } = desk.people;
  await made(linkEvidence(analyst, { issue, quote: quote.id, relation: "SUPPORTS" }));
  await made(judge(analyst, issue, { rationale: cites() }));
  const given = { title: "Harbour", issues: [issue] };
  const edition = await made(issueEdition(manager, given));
  const shown = async () => (await previewEdition(manager, previewEditionInput.parse(given)))!;
  expect((await shown()).reworded).toEqual([]);
  const { text } = await db.source.findUniqueOrThrow({ where: { id: source } });
  const later = await approveArticle(admin, text.replace("in every season", "in most seasons"));
  const { reworded } = (await loadEdition(manager, edition.number))!;
  const ref = `Q${quote.number}`;
  expect(reworded).toMatchObject([
    { source: later, quotes: [{ ref, gone: false }], judgements: [{ place: 1, quotes: [ref] }] },
  ]);
  expect((await shown()).reworded).toEqual(reworded);
  expect(await issueEdition(manager, { ...given, confirmed: false })).toMatchObject({
    refusal: { message: expect.stringContaining("1 quotation in this edition is worded") },
  });
  const dependents = async (id: string) =>
    (await loadWithdrawalAndGrades(manager, { id }))!.dependents;
  expect(await dependents(later)).toMatchObject({ editions: [], editionsBefore: [edition.number] });
  expect(await dependents(source)).toMatchObject({
    editions: [edition.number],
    editionsBefore: [],
  });
});

test("a later version needs no more statements for several altered quotations than for one", async () => {
  const { admin, analyst } = desk.people;
  const usesFor = async (count: number) => {
    const name = `Ports ${count}`;
    const wordsOf = (k: number, when: string) =>
      `“Port ${k} of ${name} must stay open in ${when},” said Ana Example, the deputy minister.`;
    const article = (when: string) =>
      [name, ...Array.from({ length: count }, (_, k) => wordsOf(k, when)), agendaOf(name)].join(
        "\n\n",
      );
    const earlier = await approveArticle(admin, article("every season"));
    const quotes = await db.quote.findMany({ where: { sourceId: earlier } });
    expect(quotes).toHaveLength(count);
    for (const { number } of quotes)
      await made(writeNote(analyst, { issue, body: `Look at [Q${number}]` }));
    const bytes = new TextEncoder().encode(article("most seasons"));
    const { id } = await made(ingestArticle(admin, { bytes }));
    const { proposals, version } = (await loadDraft(admin, id))!;
    // What continues an altered quotation isn’t accepted with others.
    for (const { id: one } of proposals)
      await made(decideProposals(admin, { source: id, ids: [one], state: "ACCEPTED" }));
    await made(approveDraft(admin, { id, version }));
    // On the source, and on the issue of the note.
    const superseded = { sourceId: earlier, verb: "quote.superseded" };
    expect(await db.event.count({ where: superseded })).toBe(2 * count);
    const details = { verb: "source.approved", title: name, quotes: count } as const;
    return countUses(async (tx) => {
      const event = await recordEvent(tx, admin, { sourceId: id }, details);
      const source = { id, addedById: admin.id, supersedesId: earlier };
      await notifyOfApproval(tx, admin, source, event);
    });
  };
  expect(await usesFor(4)).toBe(await usesFor(1));
});

test("the issues that a source is evidence on are named, even if no judgement or note rests on it", async () => {
  const { admin, analyst } = desk.people;
  const dependents = async () => (await loadWithdrawalAndGrades(admin, { id: source }))!.dependents;
  expect(describeDependents(await dependents())).toBe("Nothing rests on it");
  await made(linkEvidence(analyst, { issue, quote: quote.id, relation: "SUPPORTS" }));
  const { evidence } = await dependents();
  expect(evidence).toMatchObject([{ issue: { slug: issue }, quotes: [quote.number] }]);
  expect(describeDependents(await dependents())).toBe(
    "No judgement or note rests on it; it’s evidence on 1 issue",
  );
});

test("a source that was graded F differs from one that nobody has graded", async () => {
  const { admin } = desk.people;
  const seen = async () => {
    const { version } = await db.source.findUniqueOrThrow({ where: { id: source } });
    return { id: source, version, reason: "So it reads." };
  };
  const grade = async () => {
    const detail = (await loadSource(admin, source))!;
    const row = (await loadCatalogue(admin)).items.find(({ id }) => id === source)!;
    expect(row.graded).toBe(detail.graded);
    return reliabilityWords(detail.reliability, detail.graded);
  };
  expect(await grade()).toBe("Not graded");
  await made(gradeSource(admin, { ...(await seen()), reliability: "B" }));
  expect(await grade()).toBe("Reliability B (usually reliable)");
  await made(gradeSource(admin, { ...(await seen()), reliability: "F" }));
  expect(await grade()).toBe("Reliability F (cannot be judged)");
});
