import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { db } from "@/lib/core/database/db";
import { linkEvidence, relinkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { loadDraft } from "@/lib/sources/review/queries";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import { quoteIn, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { byKind } from "./by-kind";
import { loadSince } from "./queries";
import type { Period } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});

/** Issues an edition, from which a period starts. */
const edition = async (issues: string[]) =>
  (await made(issueEdition(people.manager, { title: "Weekly", issues }))).number;
const between = (from: number): Period => ({ from: { edition: from }, to: null });
const at = async (period: Period, slug: string) =>
  (await loadSince(people.manager, period)).items.find((issue) => issue.slug === slug);

test("a revision comes with the evidence that moved it", async () => {
  const { analyst } = people;
  const issue = "tariffs";
  const [quote] = desk.quotes;
  const supports = { relation: "SUPPORTS", version: 1 } as const;
  await made(linkEvidence(analyst, { issue, quote: quote!.id, ...supports }));
  const start = await edition([issue]);
  const reason = { reason: "NEW_EVIDENCE", drivers: [quote!.id] } as const;
  await made(judge(analyst, issue, reason));
  const { changes } = (await at(between(start), issue))!;
  expect(changes.find(({ kind }) => kind === "OUTLOOK")?.quotes).toMatchObject([
    { exact: quote!.exact },
  ]);
});

test("evidence that was taken out and put back within the period is counted once, or not at all", async () => {
  const { analyst, admin } = people;
  const issue = "human-rights";
  const [old, fresh] = desk.quotes as [(typeof desk.quotes)[0], (typeof desk.quotes)[0]];
  const link = (quote: string) =>
    made(linkEvidence(analyst, { issue, quote, relation: "SUPPORTS" }));
  const linked = async (quoteId: string) =>
    db.evidenceLink.findFirstOrThrow({ where: { quoteId, issue: { slug: issue } } });
  const outAndBack = async (quote: string) => {
    const { version } = await linked(quote);
    await made(unlinkEvidence(analyst, { issue, quote, version, reason: "A slip." }));
    await made(relinkEvidence(analyst, { issue, quote, version: (await linked(quote)).version }));
  };
  await link(old.id);
  const start = await edition([issue]);
  const counts = async () => (await loadSince(analyst, between(start))).counts;
  await outAndBack(old.id);
  expect(await counts()).toMatchObject({ added: 0, withdrawn: 0 });
  await link(fresh.id);
  await outAndBack(fresh.id);
  expect(await counts()).toMatchObject({ added: 1, withdrawn: 0 });
  const seen = async () => ({ id: desk.source, version: await versionOf(desk.source) });
  for (const again of ["", "Again: "]) {
    await made(withdrawSource(admin, { ...(await seen()), reason: `${again}It was made up.` }));
    expect(await counts()).toMatchObject({ added: 1, withdrawn: 1 });
    await made(restoreSource(admin, { ...(await seen()), reason: "It was sound." }));
    expect(await counts()).toMatchObject({ added: 1, withdrawn: 0 });
  }
});

test("a relation that was changed and changed back within the period is no change", async () => {
  const { analyst } = people;
  const [issue, quote] = ["russia", desk.quotes[0]!.id];
  const relate = (relation: "SUPPORTS" | "CONTRADICTS", version?: number) =>
    made(linkEvidence(analyst, { issue, quote, relation, version }));
  await relate("SUPPORTS");
  const start = await edition([issue]);
  const sentences = async () =>
    (await at(between(start), issue))?.changes.map(({ sentence }) => sentence);
  await relate("CONTRADICTS", 1);
  expect(await sentences()).toEqual([expect.stringMatching(/^reassessed Q\d+ as contradicting/)]);
  await relate("SUPPORTS", 2);
  expect(await sentences()).toBeUndefined();
});

test("evidence that was added or taken away comes with its words, marked if withdrawn since", async () => {
  const { analyst, admin } = people;
  const start = await edition(["export-controls"]);
  const issue = "export-controls";
  const [one, two] = desk.quotes as [(typeof desk.quotes)[0], (typeof desk.quotes)[0]];
  await made(linkEvidence(analyst, { issue, quote: one.id, relation: "SUPPORTS" }));
  await made(linkEvidence(analyst, { issue, quote: two.id, relation: "CONTRADICTS" }));
  const { version } = await db.evidenceLink.findFirstOrThrow({
    where: { quoteId: two.id, issue: { slug: issue } },
  });
  await made(unlinkEvidence(analyst, { issue, quote: two.id, version, reason: "Off the point." }));
  const { changes } = (await at(between(start), issue))!;
  expect(changes).toMatchObject([
    { kind: "EVIDENCE_WITHDRAWN", quotes: [{ number: two.number, relation: "CONTRADICTS" }] },
    { kind: "EVIDENCE_ADDED", quotes: [{ number: two.number, withdrawn: false }] },
    { kind: "EVIDENCE_ADDED", quotes: [{ exact: one.exact, relation: "SUPPORTS" }] },
  ]);
  expect(byKind({ changes })).toMatchObject([
    {
      ...{ kind: "EVIDENCE_ADDED", count: 2 },
      changes: [{ quotes: [{ number: two.number }] }, { quotes: [{ number: one.number }] }],
    },
    // Its words are listed above.
    { kind: "EVIDENCE_WITHDRAWN", count: 1, changes: [{ quotes: [], above: [two.number] }] },
  ]);
  const seen = { id: desk.source, version: await versionOf(desk.source) };
  await made(withdrawSource(admin, { ...seen, reason: "It was made up." }));
  const after = (await at(between(start), issue))!;
  expect(after.changes[0]).toMatchObject({
    kind: "EVIDENCE_WITHDRAWN",
    sentence: expect.stringMatching(/made up$/),
    quotes: [{ number: one.number, withdrawn: true }],
  });
  expect(after.changes.flatMap(({ quotes }) => quotes).every(({ withdrawn }) => withdrawn)).toBe(
    true,
  );
  const { counts } = await loadSince(analyst, between(start));
  expect(counts).toMatchObject({ added: 2, withdrawn: expect.any(Number) });
});

test("the quotations that an approved article brought are shown as its evidence", async () => {
  const start = await edition(["taiwan"]);
  const text = `Pilots meet\n\n4 May 2024\n\n“Taiwan is not on the table,” said Bo Sample, a spokesman for the customs union.\n`;
  const source = await approveArticle(people.admin, text);
  const { number } = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
  const added = (await at(between(start), "taiwan"))!.changes;
  expect(added).toMatchObject([
    { kind: "EVIDENCE_ADDED", quotes: [{ number, source: { id: source, title: "Pilots meet" } }] },
  ]);
  expect((await loadSince(people.analyst, between(start))).counts.added).toBe(1);
});

test("words that a later version keeps aren’t counted as added, but its new words are", async () => {
  const { first, later } = versionsOn(desk);
  const kept = "“The strait must stay open to Taiwan,” said Cy Specimen.";
  await first("Harbour", [kept]);
  const start = await edition(["taiwan"]);
  await later("Harbour", [kept, "It rained."]);
  const { changes } = (await at(between(start), "taiwan"))!;
  expect(changes).toMatchObject([
    {
      kind: "OTHER",
      sentence: "approved “Harbour news” with 1 quotation, unchanged from the earlier version",
      quotes: [],
    },
  ]);
  expect((await loadSince(people.analyst, between(start))).counts.added).toBe(0);

  // What is later thought of them is another change.
  const { quoteId, version } = await db.evidenceLink.findFirstOrThrow({
    where: { removalId: null, issue: { slug: "taiwan" }, quote: { exact: { contains: "strait" } } },
  });
  const given = { issue: "taiwan", quote: quoteId, version, relation: "CONTRADICTS" } as const;
  await made(linkEvidence(people.analyst, given));
  expect((await loadSince(people.analyst, between(start))).counts.added).toBe(0);

  const further = "“Taiwan is not on the table,” said Bo Sample.";
  await later("Harbour", [kept, further, "It rained, and stopped."]);
  const [again] = (await at(between(start), "taiwan"))!.changes;
  expect(again).toMatchObject({
    kind: "EVIDENCE_ADDED",
    sentence:
      "approved “Harbour news” with 2 quotations, 1 of them unchanged from the earlier version",
    quotes: [{ exact: "Taiwan is not on the table," }],
  });
  expect((await loadSince(people.analyst, between(start))).counts.added).toBe(1);
});

test("evidence that a later version leaves out still counts as withdrawn before, or as added afterwards", async () => {
  const { analyst } = people;
  const { first, later } = versionsOn(desk);
  const kept = "“The strait must stay open to Taiwan,” said Cy Specimen.";
  const source = await first("Dock", [kept, "“Taiwan’s docks are idle,” said Bo Sample."]);
  const { id: quote, number } = await quoteIn(source, "idle");
  for (const issue of ["taiwan", "climate"])
    await made(judge(analyst, issue, { rationale: `It rests on [Q${number}].` }));
  const start = await edition(["taiwan", "climate"]);
  const { version } = await db.evidenceLink.findFirstOrThrow({ where: { quoteId: quote } });
  await made(
    unlinkEvidence(analyst, { issue: "taiwan", quote, version, reason: "Off the point." }),
  );
  await later("Dock", [kept, "It rained."]);
  await made(linkEvidence(analyst, { issue: "climate", quote, relation: "CONTEXT" }));
  const { counts, items } = await loadSince(analyst, between(start));
  const sentences = items.flatMap(({ changes }) => changes.map(({ sentence }) => sentence));
  expect(sentences.filter((sentence) => sentence.endsWith(`leaves out Q${number}`))).toHaveLength(
    2,
  );
  expect(counts).toMatchObject({ added: 1, withdrawn: 1 });
});

test("evidence doesn’t replace earlier words that had been unlinked by then", async () => {
  const { first, draft, approve } = versionsOn(desk);
  const words = "“Taiwan’s lighthouse is dark,” said Cy Specimen.";
  const source = await first("Lighthouse", [words]);
  const { id: quote } = await quoteIn(source, "lighthouse");
  const { version } = await db.evidenceLink.findFirstOrThrow({ where: { quoteId: quote } });
  await made(
    unlinkEvidence(people.analyst, { issue: "taiwan", quote, version, reason: "Off the point." }),
  );
  const start = await edition(["taiwan"]);
  const id = await draft("Lighthouse", [words, "It rained."]);
  const [proposal] = (await loadDraft(people.admin, id))!.proposals;
  const { id: issueId } = await db.issue.findFirstOrThrow({ where: { slug: "taiwan" } });
  const links = [{ issueId, relation: "SUPPORTS" as const }];
  const { id: proposed, version: seen } = proposal!;
  await made(correctProposal(people.admin, { id: proposed, version: seen, links }));
  await approve(id);
  expect((await at(between(start), "taiwan"))!.changes).toMatchObject([
    { kind: "EVIDENCE_ADDED", quotes: [{ exact: "Taiwan’s lighthouse is dark,", replaces: [] }] },
  ]);
});
