import { AsyncResource } from "node:async_hooks";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { answerDissent } from "@/lib/analysis/dissents/answer";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { deleteNote, restoreNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { issuesOf, reason, removalsOn, saidOf, take, undo } from "@/scripts/test/desk/removals";
import { removeQuote } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;
let removals: ReturnType<typeof removalsOn>;

beforeAll(async () => {
  desk = await openDesk();
  removals = removalsOn(desk);
});

beforeEach(async () => {
  await removals.article();
});

test("a removal is refused while anything rests on the quotation, with a list and what to do instead", async () => {
  const { admin, analyst } = desk.people;
  const { id, number } = await removals.marked();
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
  expect(await saidOf(take(admin, id))).toMatch(/’s revision \d+ on /);
});

test("a removal is refused while a dissent, or an answer to one, cites the quotation", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  const [stated, answered] = [await removals.marked(), await removals.marked()];
  await made(judge(analyst, "human-rights", {}));
  const { id: dissentId } = await made(
    dissent(analyst2, {
      issue: "human-rights",
      likelihood: 35,
      confidence: "LOW",
      why: `They have said no [Q${stated.number}].`,
    }),
  );
  await made(
    answerDissent(analyst, { id: dissentId, body: `Not the ministry [Q${answered.number}].` }),
  );
  for (const { id } of [stated, answered])
    expect(await saidOf(take(admin, id))).toContain("rests on it: Tomasz Brandt’s dissent on ");
});

test("a colleague's private note prevents nothing, one's own does", async () => {
  const { admin, analyst } = desk.people;
  const { id } = await removals.marked();
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
    // A link does not prevent a removal: it goes with the quotation, or is refused.
    const isLink = k === 4;
    expect([taken.ok, rested.ok].filter(Boolean).length, `case ${k}`).toBeGreaterThan(0);
    if (!isLink) expect(taken.ok && rested.ok, `case ${k}`).toBe(false);
    expect(await issuesOf(quote!.id)).toHaveLength(taken.ok ? 0 : 1);
  }
});

test("a note that waited for a removal is refused", async () => {
  const { admin, analyst } = desk.people;
  const { id, number, version } = await removals.approved();
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

test("a team note on a hidden issue prevents a removal, and nothing is said of it", async () => {
  const { admin, analyst2 } = desk.people;
  await openRelationship();
  const { id, number } = await removals.marked(analyst2);
  const note = await made(writeNote(admin, { issue: "car-duties", body: `See [Q${number}].` }));
  const limited = await limitTo(analyst2.id, ["us-china"]);
  expect(await saidOf(take(limited, id))).toContain("rests on it: other work on the desk.");
  await made(deleteNote(admin, note));
  expect(codeOf(await take(limited, id))).toBe("ok");
});
