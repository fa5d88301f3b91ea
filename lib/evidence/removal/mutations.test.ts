import { AsyncResource } from "node:async_hooks";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { deleteNote, restoreNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { markQuote } from "@/lib/evidence/quotes/mark";
import { linkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/mutations";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { approveDraft } from "@/lib/sources/review/approve";
import { loadDraft } from "@/lib/sources/review/queries";
import { reopenSource } from "@/lib/sources/review/reopen";
import { gradeQuote } from "@/lib/sources/withdrawal-and-grades/grade";
import { loadWithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/queries";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/agenda";
import { approveArticle, codeOf, judge, openDesk } from "@/scripts/test/desk";
import { quoteIn, spanOf, versionOf, versionsOn } from "@/scripts/test/versions";
import { removeQuote, restoreQuote } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;
let source: string;
let articles = 0;
const reason = "The wrong words.";

beforeAll(async () => {
  desk = await openDesk();
});

/** An article of its own: one quotation that its approval links to Taiwan, and words to mark. */
beforeEach(async () => {
  const name = `Buoy ${++articles}`;
  source = await versionsOn(desk).first(name, [
    `“The strait must stay open to Taiwan,” said Cy Specimen of ${name}.`,
    `The ferry was late in ${name} again.`,
  ]);
});

const approved = () => quoteIn(source, "must stay open");
const marked = async (viewer: Viewer = desk.people.analyst, issue = "climate") => {
  const span = await spanOf(source, "The ferry was late");
  const { id } = await made(markQuote(viewer, { ...span, kind: "PASSAGE", issue }));
  return now(id);
};
const now = (id: string) => db.quote.findUniqueOrThrow({ where: { id } });
const take = async (viewer: Viewer, id: string) =>
  removeQuote(viewer, { id, version: (await now(id)).version, reason });
const undo = async (viewer: Viewer, id: string) =>
  restoreQuote(viewer, { id, version: (await now(id)).version });
const issuesOf = async (id: string) =>
  (
    await db.evidenceLink.findMany({
      where: { quoteId: id, removalId: null },
      select: { issue: { select: { slug: true } }, relation: true },
      orderBy: { issue: { slug: "asc" } },
    })
  ).map(({ issue, relation }) => [issue.slug, relation]);
const numbersIn = async (id: string) =>
  (await loadSource(desk.people.manager, id))!.quotes.map(({ number }) => number);
const saidOf = async (result: ReturnType<typeof take>) => {
  const answer = await result;
  return answer.ok ? "" : answer.refusal.message;
};

test("an analyst removes what they marked, an admin any quotation, a manager none", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const [own, other] = [await marked(), await approved()];
  expect(codeOf(await take(manager, own.id))).toBe("forbidden");
  expect(codeOf(await take(analyst2, own.id))).toBe("forbidden");
  expect(codeOf(await take(analyst, other.id))).toBe("forbidden");
  const seen = { version: 1, reason };
  expect(codeOf(await removeQuote(admin, { id: "none", ...seen }))).toBe("not-found");
  await made(take(analyst, own.id));
  await made(take(admin, other.id));
  expect(codeOf(await take(admin, other.id))).toBe("not-found");

  // A draft does not show that it exists, and a withdrawn source is removed as a whole.
  const third = await marked(admin);
  await made(reopenSource(admin, { id: source, version: await versionOf(source) }));
  expect(codeOf(await take(admin, third.id))).toBe("not-found");
  const [first] = desk.quotes;
  const version = await versionOf(desk.source);
  await made(withdrawSource(admin, { id: desk.source, version, reason }));
  expect(codeOf(await take(admin, first!.id))).toBe("invalid");
  await made(restoreSource(admin, { id: desk.source, version: version + 1, reason }));
});

test("its links are removed and restored with it, and both are recorded", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const { id, number, version } = await approved();
  await made(linkEvidence(analyst, { quote: id, issue: "russia", relation: "SUPPORTS" }));
  await made(linkEvidence(analyst, { quote: id, issue: "tariffs", relation: "CONTEXT" }));
  const links = await issuesOf(id);
  const taken = await made(removeQuote(admin, { id, version, reason }));
  expect(taken).toEqual({ id, number, version: version + 1 });
  expect(await now(id)).toMatchObject({ number, removalId: expect.any(Number) });
  expect(await issuesOf(id)).toEqual([]);
  expect(await numbersIn(source)).toEqual([]);
  const told = `removed Q${number} (“The strait must stay open to Taiwan,”): The wrong words`;
  const russia = async () => (await loadIssue(manager, "russia"))!.activity[0]?.sentence;
  expect(await russia()).toBe(told);
  const history = async () =>
    (await loadWithdrawalAndGrades(manager, { id: source }))!.history.map(
      ({ sentence }) => sentence,
    );
  expect(await history()).toEqual([told]);

  // Nobody else learns that there is anything to restore.
  expect(codeOf(await undo(manager, id))).toBe("forbidden");
  expect(codeOf(await undo(analyst2, id))).toBe("not-found");
  expect(codeOf(await restoreQuote(admin, { id, version }))).toBe("conflict");
  const back = await made(restoreQuote(admin, { id, version: taken.version }));
  expect(back.version).toBe(version + 2);
  expect(await issuesOf(id)).toEqual(links);
  expect(await numbersIn(source)).toEqual([number]);
  expect(await russia()).toBe(`restored Q${number}`);
  expect(await history()).toEqual([`restored Q${number}`, told]);
  expect(codeOf(await undo(admin, id))).toBe("conflict");
});

test("the person who removed it restores it, and what was unlinked before stays unlinked", async () => {
  const { admin, analyst } = desk.people;
  const { id } = await marked();
  await made(unlinkEvidence(analyst, { issue: "climate", quote: id, reason }));
  await made(linkEvidence(analyst, { quote: id, issue: "russia", relation: "CONTRADICTS" }));
  await made(take(analyst, id));
  await made(undo(analyst, id));
  expect(await issuesOf(id)).toEqual([["russia", "CONTRADICTS"]]);
  await made(take(admin, id));
  expect(codeOf(await undo(analyst, id))).toBe("not-found");
});

test("a removal needs a reason, and a stale one is refused with the current record", async () => {
  const { admin, analyst2 } = desk.people;
  const { id, version } = await approved();
  const noReason = await removeQuote(admin, { id, version, reason: " " });
  expect(noReason.ok || noReason.refusal.fields?.reason).toContain("Give a reason");
  const graded = { id, version, reason, credibility: "DOUBTFUL" } as const;
  await made(gradeQuote(analyst2, graded));
  const stale = await removeQuote(admin, { id, version, reason });
  expect(stale.ok || stale.refusal).toMatchObject({
    code: "conflict",
    current: { credibility: "DOUBTFUL", version: version + 1 },
  });
});

test("a removal is refused while anything rests on the quotation, with a list and what to do instead", async () => {
  const { admin, analyst } = desk.people;
  const { id, number } = await marked();
  const cites = `See [Q${number}].`;
  const note = await made(writeNote(analyst, { issue: "taiwan", body: cites }));
  expect(await saidOf(take(analyst, id))).toMatch(
    new RegExp(
      `rests on it: a note by ${analyst.name} on [^(]*\\. Grade it 5 and unlink it from its issues instead.$`,
    ),
  );
  expect(await saidOf(take(admin, id))).toContain("or withdraw the source");
  await made(deleteNote(analyst, note));

  const present = await made(writeNote(analyst, { quote: id, body: "Here." }));
  expect(await saidOf(take(admin, id))).toContain(`a note by ${analyst.name} on the article`);
  await made(deleteNote(analyst, present));

  const { version, bottomLine, title } = await db.issue.findUniqueOrThrow({
    where: { slug: "russia" },
  });
  const edit = { issue: "russia", version, bottomLine: cites };
  const edited = await made(editIssue(analyst, edit));
  expect(await saidOf(take(admin, id))).toContain(`the bottom line of ${title}`);
  await made(editIssue(analyst, { ...edit, version: edited.version, bottomLine }));
  await made(take(admin, id));

  // Once removed it cannot be cited, nor by a note that is restored.
  const { version: seen } = await db.note.findUniqueOrThrow({ where: { id: present.id } });
  expect(codeOf(await writeNote(analyst, { issue: "taiwan", body: cites }))).toBe("invalid");
  expect(codeOf(await restoreNote(analyst, { id: present.id, version: seen }))).toBe("invalid");
  await made(undo(admin, id));
  await made(judge(analyst, "climate", { reason: "NEW_EVIDENCE", drivers: [id], confirmed: true }));
  await made(judge(analyst, "climate", { confirmed: true }));
  expect(await saidOf(take(admin, id))).toMatch(/outlook \d+ of .* by/);
});

test("a colleague's private note doesn't block a removal; one's own does", async () => {
  const { admin, analyst } = desk.people;
  const { id } = await marked();
  await made(writeNote(admin, { quote: id, body: "For myself.", visibility: "PRIVATE" }));
  expect(codeOf(await take(admin, id))).toBe("invalid");
  expect(codeOf(await take(analyst, id))).toBe("ok");
});

test("of a removal and work that cites the quotation at the same moment, one is refused", async () => {
  const { admin, analyst } = desk.people;
  for (const [k, rest] of [
    (q: { number: number }) => writeNote(analyst, { issue: "taiwan", body: `See [Q${q.number}].` }),
    (q: { id: string }) => writeNote(analyst, { quote: q.id, body: "Here." }),
    (q: { id: string }) =>
      judge(analyst, "taiwan", { reason: "NEW_EVIDENCE", drivers: [q.id], confirmed: true }),
    (q: { number: number }) =>
      judge(analyst, "climate", { rationale: `See [Q${q.number}].`, confirmed: true }),
    (q: { id: string }) =>
      linkEvidence(analyst, { issue: "russia", quote: q.id, relation: "CONTEXT" }),
  ].entries()) {
    const said = `“Taiwan is ready for case ${k},” said Di Instance.`;
    const article = `Meanwhile ${k}\n\n${said}\n\n${agendaOf(`Case ${k}`)}`;
    const [quote] = await db.quote.findMany({
      where: { sourceId: await approveArticle(admin, article) },
    });
    const [taken, rested] = await Promise.all([take(admin, quote!.id), rest(quote!)]);
    // A link does not prevent a removal: it is removed with the quotation, or refused.
    const isLink = k === 4;
    expect([taken.ok, rested.ok].filter(Boolean).length, `case ${k}`).toBeGreaterThan(0);
    if (!isLink) expect(taken.ok && rested.ok, `case ${k}`).toBe(false);
    expect(await issuesOf(quote!.id)).toHaveLength(taken.ok ? 0 : 1);
  }
});

test("a note that waited for a removal is refused", async () => {
  const { admin, analyst } = desk.people;
  const { id, number, version } = await approved();
  const waiting = async () => {
    const [row] = await db.$queryRaw<{ count: number }[]>`
      select count(*)::int from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    return row!.count;
  };
  let late = Promise.resolve("none");
  // Another person's request, outside the transaction.
  const beforeItIsWritten = AsyncResource.bind(async () => {
    late = writeNote(analyst, { issue: "taiwan", body: `See [Q${number}].` }).then(codeOf);
    await vi.waitFor(async () => expect(await waiting()).toBeGreaterThan(0), 5_000);
  });
  await made(removeQuote(admin, { id, version, reason }, beforeItIsWritten));
  expect(await late).toBe("invalid");
});

test("of two people who remove it at once, one is refused", async () => {
  const { id, version } = await approved();
  const twice = [1, 2].map(() => removeQuote(desk.people.admin, { id, version, reason }));
  expect((await Promise.all(twice)).map(codeOf).sort()).toEqual(["not-found", "ok"]);
});

test("approving the source again leaves it out, unless the review accepts it or an admin restores it", async () => {
  const { admin, analyst } = desk.people;
  const [own, other] = [await marked(), await approved()];
  await made(take(analyst, own.id));
  await made(take(admin, other.id));
  const reopen = async () =>
    made(reopenSource(admin, { id: source, version: await versionOf(source) }));
  const commit = async () =>
    made(approveDraft(admin, { id: source, version: await versionOf(source) }));
  await reopen();
  const [proposal] = (await loadDraft(admin, source))!.proposals;
  expect(proposal).toMatchObject({ state: "REJECTED" });
  expect(proposal!.because.at(-1)).toBe(`Q${other.number} was removed: ${reason}`);
  await commit();
  expect(await numbersIn(source)).toEqual([]);

  expect(codeOf(await undo(analyst, own.id))).toBe("not-found");
  await made(undo(admin, other.id));
  expect(await numbersIn(source)).toEqual([other.number]);
  await reopen();
  const [again] = (await loadDraft(admin, source))!.proposals;
  expect(again!.state).toBe("ACCEPTED");
  expect(again!.because.join()).not.toContain("was removed");
  await commit();
  expect(await numbersIn(source)).toEqual([other.number]);
});

test("a quotation is not restored if its words have been marked again", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  const { id, number } = await marked();
  await made(take(analyst, id));
  const again = await marked(analyst2, "russia");
  expect([again.id, again.number, again.addedById]).toEqual([id, number, analyst2.id]);
  expect(await issuesOf(id)).toEqual([["russia", "CONTEXT"]]);
  expect(await saidOf(undo(analyst, id))).toContain("has already been restored");

  // If the words have a new number by now, that quotation stays.
  await made(take(admin, id));
  const { exact, prefix, suffix, start, end, kind } = await now(id);
  const words = { exact, prefix, suffix, start, end, kind };
  const twin = await db.quote.create({ data: { sourceId: source, ...words } });
  expect(await saidOf(undo(admin, id))).toContain(`marked again as Q${twin.number}`);
});
