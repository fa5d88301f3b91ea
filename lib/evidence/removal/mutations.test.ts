import { beforeAll, beforeEach, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { linkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { loadDraft } from "@/lib/sources/review/queries";
import { gradeQuote } from "@/lib/sources/withdrawal-and-grades/grade";
import { loadWithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/queries";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import {
  issuesOf,
  now,
  reason,
  removalsOn,
  saidOf,
  take,
  undo,
} from "@/scripts/test/desk/removals";
import { approveNow, reopenNow, versionOf } from "@/scripts/test/desk/versions";
import { removeQuote, restoreQuote } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;
let removals: ReturnType<typeof removalsOn>;
let source: string;

beforeAll(async () => {
  desk = await openDesk();
  removals = removalsOn(desk);
});

beforeEach(async () => {
  source = await removals.article();
});

const numbersIn = async (id: string) =>
  (await loadSource(desk.people.manager, id))!.quotes.map(({ number }) => number);

test("an analyst removes what they marked, an admin any quotation, a manager none", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const [own, other] = [await removals.marked(), await removals.approved()];
  expect(codeOf(await take(manager, own.id))).toBe("forbidden");
  expect(codeOf(await take(analyst2, own.id))).toBe("forbidden");
  expect(codeOf(await take(analyst, other.id))).toBe("forbidden");
  const seen = { version: 1, reason };
  expect(codeOf(await removeQuote(admin, { id: "none", ...seen }))).toBe("not-found");
  await made(take(analyst, own.id));
  await made(take(admin, other.id));
  expect(codeOf(await take(admin, other.id))).toBe("not-found");

  // A draft does not show that it exists, and a withdrawn source is out as a whole.
  const third = await removals.marked(admin);
  await made(reopenNow(admin, source));
  expect(codeOf(await take(admin, third.id))).toBe("not-found");
  const [first] = desk.quotes;
  const version = await versionOf(desk.source);
  await made(withdrawSource(admin, { id: desk.source, version, reason }));
  expect(codeOf(await take(admin, first!.id))).toBe("invalid");
  await made(restoreSource(admin, { id: desk.source, version: version + 1, reason }));
});

test("its links are removed and restored with it, and both are recorded", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const { id, number, version } = await removals.approved();
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
  const { id } = await removals.marked();
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
  const { id, version } = await removals.approved();
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

test("of two people who remove it at once, one is refused", async () => {
  const { id, version } = await removals.approved();
  const twice = [1, 2].map(() => removeQuote(desk.people.admin, { id, version, reason }));
  expect((await Promise.all(twice)).map(codeOf).sort()).toEqual(["not-found", "ok"]);
});

test("approving the source again leaves it out, unless the review accepts it or an admin restores it", async () => {
  const { admin, analyst } = desk.people;
  const [own, other] = [await removals.marked(), await removals.approved()];
  await made(take(analyst, own.id));
  await made(take(admin, other.id));
  await made(reopenNow(admin, source));
  const [proposal] = (await loadDraft(admin, source))!.proposals;
  expect(proposal).toMatchObject({ state: "REJECTED" });
  expect(proposal!.because.at(-1)).toBe(`Q${other.number} was removed: ${reason}`);
  await made(approveNow(admin, source));
  expect(await numbersIn(source)).toEqual([]);

  expect(codeOf(await undo(analyst, own.id))).toBe("not-found");
  await made(undo(admin, other.id));
  expect(await numbersIn(source)).toEqual([other.number]);
  await made(reopenNow(admin, source));
  const [again] = (await loadDraft(admin, source))!.proposals;
  expect(again!.state).toBe("ACCEPTED");
  expect(again!.because.join()).not.toContain("was removed");
  await made(approveNow(admin, source));
  expect(await numbersIn(source)).toEqual([other.number]);
});

test("a quotation is not restored if its words have been marked again", async () => {
  const { admin, analyst, analyst2 } = desk.people;
  const { id, number } = await removals.marked();
  await made(take(analyst, id));
  const again = await removals.marked(analyst2, "russia");
  expect([again.id, again.number, again.addedById]).toEqual([id, number, analyst2.id]);
  expect(await issuesOf(id)).toEqual([["russia", "CONTEXT"]]);
  expect(await saidOf(undo(analyst, id))).toContain("already restored");

  // If the words have a new number by now, that quotation stays.
  await made(take(admin, id));
  const { exact, prefix, suffix, start, end, kind } = await now(id);
  const words = { exact, prefix, suffix, start, end, kind };
  const twin = await db.quote.create({ data: { sourceId: source, ...words } });
  expect(await saidOf(undo(admin, id))).toContain(`marked again as Q${twin.number}`);
});
