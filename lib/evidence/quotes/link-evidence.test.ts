import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { reopenSource } from "@/lib/sources/review/reopen";
import type { Relation } from "@/lib/tradecraft/evidence";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, codeOf, openDesk } from "@/scripts/test/desk/desk";
import { linkEvidence, relinkEvidence, unlinkEvidence } from "./link-evidence";
import { markQuote } from "./mark-quote";
import { suggestSpeaker } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
const issue = "climate";

beforeAll(async () => {
  desk = await openDesk();
});

async function verbsOn(slug: string) {
  const where = { issue: { slug }, verb: { startsWith: "evidence." } };
  const events = await db.event.findMany({ where, orderBy: { id: "asc" } });
  return events.map(({ verb }) => verb.replace("evidence.", ""));
}

test("a quotation is linked, re-related, unlinked and linked again, each recorded once", async () => {
  const { analyst } = desk.people;
  const quote = desk.quotes[0]!.id;
  const relations = async () =>
    (await loadIssue(analyst, issue))?.evidence.map(({ id, relation }) => [id, relation]);
  const supports = () => made(linkEvidence(analyst, { issue, quote, relation: "SUPPORTS" }));
  expect([(await supports()).known, (await supports()).known]).toEqual([false, true]);
  await made(linkEvidence(analyst, { issue, quote, relation: "CONTRADICTS", version: 1 }));
  expect(await relations()).toEqual([[quote, "CONTRADICTS"]]);
  await made(unlinkEvidence(analyst, { issue, quote, reason: "Off the point." }));
  expect(await relations()).toEqual([]);
  await made(linkEvidence(analyst, { issue, quote, relation: "CONTEXT" }));
  expect(await relations()).toEqual([[quote, "CONTEXT"]]);
  expect(await verbsOn(issue)).toEqual(["linked", "relation-changed", "unlinked", "linked"]);
});

test("of two people who link at once, only the first sets the relation, and a stale change is refused", async () => {
  const { analyst, analyst2 } = desk.people;
  const quote = desk.quotes[1]!.id;
  const link = (by: Viewer, relation: Relation, version?: number) =>
    linkEvidence(by, { issue: "human-rights", quote, relation, version });
  const both = await Promise.all([link(analyst, "SUPPORTS"), link(analyst2, "CONTEXT")]);
  expect(both.flatMap((result) => (result.ok ? [] : result.refusal.message))).toEqual([
    expect.stringMatching(/: .+ has already linked these words \(Q\d+: (supports|context)\)\./),
  ]);
  await made(link(analyst, "CONTRADICTS", 1));
  // The page names no colleague to whoever linked it themselves, as in another tab.
  const known = await link(analyst, "CONTEXT");
  expect(known).toMatchObject({ refusal: { current: { relation: "CONTRADICTS", by: null } } });
  expect(await verbsOn("human-rights")).toEqual(["linked", "relation-changed"]);
  expect(codeOf(await link(analyst, "SUPPORTS", 1))).toBe("conflict");
  const stale = { issue: "human-rights", quote, version: 1, reason: "Off the point." };
  expect(codeOf(await unlinkEvidence(analyst2, stale))).toBe("conflict");
});

test("a manager may not link, and a missing quotation is not found", async () => {
  const { manager, analyst } = desk.people;
  const quote = desk.quotes[0]!.id;
  const relation = "CONTEXT";
  expect(codeOf(await linkEvidence(manager, { issue, quote, relation }))).toBe("forbidden");
  expect(codeOf(await linkEvidence(analyst, { issue, quote: "none", relation }))).toBe("not-found");
  const off = { issue: "russia", quote, reason: "Off the point." };
  expect(codeOf(await unlinkEvidence(analyst, off))).toBe("not-found");
});

test("unlinking needs a reason, which history keeps, and undo restores the same link", async () => {
  const { analyst, analyst2 } = desk.people;
  const on = { issue: "tariffs", quote: desk.quotes[1]!.id };
  const linked = await linkOf(on);

  const bare = await unlinkEvidence(analyst2, { ...on, reason: "  " });
  expect(bare).toMatchObject({
    refusal: { code: "invalid", fields: { reason: expect.any(String) } },
  });
  const unlink = () => made(unlinkEvidence(analyst2, { ...on, reason: "Said of steel alone." }));
  const { version } = await unlink();
  expect((await loadIssue(analyst, on.issue))!.activity[0]?.sentence).toBe(
    `unlinked Q${desk.quotes[1]!.number}: Said of steel alone`,
  );
  await made(relinkEvidence(analyst2, { ...on, version }));
  const { id, relation, linkedById, createdAt } = linked;
  expect(await linkOf(on)).toMatchObject({ id, relation, linkedById, createdAt, removalId: null });
  expect((await loadIssue(analyst, on.issue))!.activity[0]?.sentence).toMatch(
    /^linked Q\d+ again$/,
  );

  // A link that was never removed has nothing to undo, and history doesn't mention it.
  const events = () => db.event.count({ where: { verb: "evidence.relinked" } });
  const [before, kept] = [await events(), await linkOf(on)];
  const again = { ...on, version: kept.version };
  expect(codeOf(await relinkEvidence(analyst2, again))).toBe("conflict");
  expect(await events()).toBe(before);

  const last = await unlink();
  await made(linkEvidence(analyst, { ...on, relation: "CONTEXT" }));
  expect(codeOf(await relinkEvidence(analyst2, { ...on, version: last.version }))).toBe("conflict");
  expect(await linkOf(on)).toMatchObject({ relation: "CONTEXT", removalId: null });
});

const linkOf = ({ issue, quote }: { issue: string; quote: string }) =>
  db.evidenceLink.findFirstOrThrow({ where: { quoteId: quote, issue: { slug: issue } } });

test("the database refuses a quotation that differs from the source", async () => {
  const { id } = desk.quotes[0]!;
  await expect(
    db.quote.update({ where: { id }, data: { exact: "Something else" } }),
  ).rejects.toThrow(/is not what source/);
  await expect(db.quote.update({ where: { id }, data: { start: 0 } })).rejects.toThrow(
    /is not what source/,
  );
  await expect(db.source.updateMany({ data: { text: "Rewritten" } })).rejects.toThrow(/frozen/);
  await expect(db.quote.delete({ where: { id } })).rejects.toThrow(/append-only/);
});

/** Where words are in the desk's article, which has no character outside the basic plane. */
async function spanOf(words: string) {
  const { text } = await db.source.findUniqueOrThrow({ where: { id: desk.source } });
  const start = text.indexOf(words);
  return { source: desk.source, start, end: start + words.length };
}

test("words that a reader marks become a quotation and evidence at once", async () => {
  const { analyst, manager } = desk.people;
  const span = await spanOf(" reporters about Taiwan");
  const said = { speakerName: "ana example", assertion: "WITHHELD" } as const;
  const marked = { ...span, kind: "MIXED", ...said, issue } as const;
  expect(codeOf(await markQuote(manager, marked))).toBe("forbidden");
  const made1 = await made(markQuote(analyst, { ...marked, relation: "SUPPORTS" }));
  expect(made1.known).toBe(false);
  const evidence = (await loadIssue(analyst, issue))!.evidence.find(({ id }) => id === made1.id);
  expect(evidence).toMatchObject({
    number: made1.number,
    exact: "reporters about Taiwan",
    relation: "SUPPORTS",
    kind: "MIXED",
    assertion: "WITHHELD",
    speaker: { id: desk.quotes[0]!.speakerId, name: "Ana Example" },
  });
  const { activity } = (await loadIssue(analyst, issue))!;
  expect(activity[0]?.sentence).toContain(`linked Q${made1.number}`);
  const events = await db.event.findMany({ where: { verb: "quote.marked" } });
  expect(events).toMatchObject([{ sourceId: desk.source, details: { quote: made1.number } }]);
  const row = await db.quote.findUniqueOrThrow({ where: { id: made1.id } });
  expect(row).toMatchObject({ addedById: analyst.id, proposalId: null });
});

test("words that are already a quotation are only linked, and a colleague's relation stays", async () => {
  const { analyst, analyst2 } = desk.people;
  const { id, number, start, end, kind, speakerId } = desk.quotes[0]!;
  const again = {
    source: desk.source,
    start,
    end,
    kind: "PASSAGE",
    issue: "export-controls",
  } as const;
  expect(await made(markQuote(analyst, again))).toEqual({ id, number, known: true });
  expect(await made(markQuote(analyst2, again))).toEqual({ id, number, known: true });
  expect(codeOf(await markQuote(analyst2, { ...again, relation: "SUPPORTS" }))).toBe("conflict");
  expect(await db.quote.findUnique({ where: { id } })).toMatchObject({ kind, speakerId });
  expect(
    (await loadIssue(analyst, "export-controls"))!.evidence.find((e) => e.id === id),
  ).toMatchObject({
    relation: "CONTEXT",
  });
});

test("of two people who mark the same words at once, one creates the quotation and both link it", async () => {
  const { analyst, analyst2 } = desk.people;
  const span = await spanOf("since the spring");
  const mark = (viewer: typeof analyst, issue: string) =>
    made(markQuote(viewer, { ...span, kind: "MIXED", issue }));
  const [one, two] = await Promise.all([mark(analyst, "russia"), mark(analyst2, "human-rights")]);
  expect(one.id).toBe(two.id);
  expect([one.known, two.known].sort()).toEqual([false, true]);
  expect(await db.evidenceLink.count({ where: { quoteId: one.id, removalId: null } })).toBe(2);
});

test("a passage has no speaker, and words of a withdrawn article cannot be marked", async () => {
  const { analyst, admin } = desk.people;
  const span = await spanOf("Ministers at odds");
  const said = { speakerName: "Bo Sample", assertion: "DENIED" } as const;
  const passage = { ...span, kind: "PASSAGE", ...said } as const;
  const { id } = await made(markQuote(analyst, passage));
  expect(await db.quote.findUnique({ where: { id } })).toMatchObject({
    speakerId: null,
    speakerRole: null,
    assertion: "ASSERTED",
  });
  expect(codeOf(await markQuote(analyst, { ...passage, end: 100_000 }))).toBe("invalid");
  expect(codeOf(await markQuote(analyst, { ...passage, source: "none" }))).toBe("not-found");
  expect(codeOf(await markQuote(analyst, { ...passage, start: 18, end: 20, issue: "none" }))).toBe(
    "not-found",
  );
  const withdrawn = (status: "WITHDRAWN" | "APPROVED") =>
    db.source.update({ where: { id: desk.source }, data: { status } });
  await withdrawn("WITHDRAWN");
  expect(codeOf(await markQuote(admin, { ...passage, start: 18, end: 25 }))).toBe("invalid");
  await withdrawn("APPROVED");
});

test("marking words of a quotation removed by reopening restores its number", async () => {
  const { admin, analyst } = desk.people;
  const source = await approveArticle(admin, `Tides\n\nThe tide was late.\n\n${agendaOf("Tides")}`);
  const span = { source, start: 7, end: 25 };
  const first = await made(markQuote(analyst, { ...span, kind: "PASSAGE", issue: "climate" }));
  const at = async () => {
    const { version, proposals } = await db.source.findUniqueOrThrow({
      where: { id: source },
      include: { proposals: true },
    });
    return { version, ids: proposals.map(({ id }) => id) };
  };
  await made(reopenSource(admin, { id: source, version: (await at()).version }));
  await made(decideProposals(admin, { source, ids: (await at()).ids, state: "REJECTED" }));
  await made(approveDraft(admin, { id: source, version: (await at()).version }));
  const again = await made(markQuote(analyst, { ...span, kind: "PASSAGE", issue: "russia" }));
  expect(again).toEqual({ ...first, known: false });
  const holds = async (slug: string) =>
    (await loadIssue(analyst, slug))!.evidence.some(({ id }) => id === first.id);
  expect([await holds("climate"), await holds("russia")]).toEqual([false, true]);
});

test("a selection is offered its kind and speaker", async () => {
  const { manager } = desk.people;
  const { start, end, kind } = desk.quotes[0]!;
  const inside = { source: desk.source, start: start + 4, end: end - 3 };
  const speakerName = "Ana Example";
  expect(await suggestSpeaker(manager, inside)).toMatchObject({ kind, speakerName });
  // With the reporter's words around it, it is a part of their sentence.
  const around = { source: desk.source, start: start - 1, end: end + 60 };
  expect(await suggestSpeaker(manager, around)).toMatchObject({ kind: "MIXED", speakerName });
  const beyond = { source: desk.source, start, end: end + 6 };
  expect(await suggestSpeaker(manager, beyond)).toMatchObject({ kind: "MIXED", speakerName });
  expect(await suggestSpeaker(manager, await spanOf("4 March 2024"))).toEqual({
    kind: "PASSAGE",
    speakerName: null,
    speakerRole: null,
    assertion: "ASSERTED",
  });
  expect(await suggestSpeaker(manager, { ...inside, source: "none" })).toBeNull();
});
