import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { decideProposals, discardDraft } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import { relateSource } from "@/lib/sources/versions/mutations";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, codeOf, issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import {
  approveNow,
  quoteIn,
  quotesOf,
  reopenNow,
  versionOf,
  versionsOn,
} from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;
let taiwan: string;
let russia: string;

beforeAll(async () => {
  desk = await openDesk();
  taiwan = await issueIdOf("taiwan");
  russia = await issueIdOf("russia");
});

const reopen = (id: string) => reopenNow(desk.people.admin, id);
const approve = (id: string) => approveNow(desk.people.admin, id);

test("reopening a later version returns its evidence to the earlier one", async () => {
  const { admin, manager } = desk.people;
  const words = Array.from({ length: 40 }, (_, k) => `Ship ${k * 7} left pier ${k} at noon.`).join(
    " ",
  );
  const said = `“The strait must stay open to Taiwan,” said Cy Specimen.`;
  const before = await approveArticle(admin, `Version one\n\n${said}\n\n${words}\n`);
  const bytes = new TextEncoder().encode(`Version two\n\n${said}\n\n${words} Then it rained.\n`);
  const { id } = await made(ingestArticle(admin, { bytes }));
  const ids = (await loadDraft(admin, id))!.proposals.map((proposal) => proposal.id);
  await made(decideProposals(admin, { source: id, ids, state: "ACCEPTED" }));
  const on = async (source: string) =>
    (await loadIssue(manager, "taiwan"))!.evidence.filter((quote) => quote.source.id === source)
      .length;
  expect([await on(before), await on(id)]).toEqual([1, 0]);
  for (let round = 0; round < 2; round++) {
    await made(approve(id));
    expect([await on(before), await on(id)]).toEqual([0, 1]);
    await made(reopen(id));
    expect([await on(before), await on(id)]).toEqual([1, 0]);
  }
  await made(approve(id));
  const result = await reopen(before);
  expect(result.ok ? "" : result.refusal.message).toContain("a later version, “Version two”");
});

/** An article of its own, and later versions that say the same about Taiwan. */
function versionNumbers(name: string) {
  const said = "“The strait must stay open to Taiwan,” said Cy Specimen.";
  const text = (head: string) => [head, said, agendaOf(name)].join("\n\n");
  const later = (change: string) =>
    made(
      ingestArticle(desk.people.admin, {
        bytes: new TextEncoder().encode(text(`${name} ${change}`)),
      }),
    );
  return { first: () => approveArticle(desk.people.admin, text(name)), later };
}

async function acceptAll(source: string) {
  const ids = (await loadDraft(desk.people.admin, source))!.proposals.map(({ id }) => id);
  await made(decideProposals(desk.people.admin, { source, ids, state: "ACCEPTED" }));
}

const issuesOf = async (source: string) =>
  (await quotesOf(source)).flatMap(({ evidence }) =>
    evidence.flatMap(({ issueId, removalId }) => (removalId === null ? [issueId] : [])),
  );

test("evidence linked while a later version was a draft stays with the earlier, and names what continues it", async () => {
  const { analyst, manager } = desk.people;
  const { first, later } = versionNumbers("Harbour");
  const before = await first();
  const { id } = await later("changed");
  await acceptAll(id);
  const [quote] = await quotesOf(before);
  await made(linkEvidence(analyst, { issue: "russia", quote: quote!.id, relation: "SUPPORTS" }));
  await made(approve(id));
  expect([await issuesOf(before), await issuesOf(id)]).toEqual([[russia], [taiwan]]);
  const [number] = (await quotesOf(id)).map((each) => each.number);
  const evidence = (await loadIssue(manager, "russia"))!.evidence;
  expect(evidence.find((each) => each.id === quote!.id)?.continuedBy).toBe(number);
  await made(reopen(id));
  expect((await issuesOf(before)).sort()).toEqual([russia, taiwan].sort());
});

test("a source made a later version only after it was reopened returns its evidence when reopened again", async () => {
  const { admin } = desk.people;
  const { first, later } = versionNumbers("Lantern");
  const before = await first();
  const { id } = await later("changed");
  const relate = async (to: { id: string; as: "VERSION" } | null) =>
    made(relateSource(admin, { id, version: await versionOf(id), to }));
  await relate(null);
  await acceptAll(id);
  await made(approve(id));
  await made(reopen(id));
  await relate({ id: before, as: "VERSION" });
  await acceptAll(id);
  await made(approve(id));
  expect([await issuesOf(before), await issuesOf(id)]).toEqual([[], [taiwan]]);
  await made(reopen(id));
  expect(await issuesOf(before)).toEqual([taiwan]);
});

test("a discarded later version is detached when the earlier one is reopened", async () => {
  const { admin } = desk.people;
  const { first, later } = versionNumbers("Mooring");
  const before = await first();
  const { id } = await later("changed");
  await made(discardDraft(admin, { id, version: await versionOf(id) }));
  await made(reopen(before));
  expect(await later("changed")).toMatchObject({ id, status: "DRAFT" });
  expect(await db.quoteMatch.count({ where: { sourceId: id } })).toBe(0);
  expect((await db.source.findUniqueOrThrow({ where: { id } })).supersedesId).toBeNull();
});

test("of two later versions ingested at once, one becomes the later version and neither is lost", async () => {
  const { first, later } = versionNumbers("Jetty");
  const before = await first();
  const both = await Promise.all([later("changed once"), later("changed twice")]);
  const superseding = await db.source.count({
    where: { id: { in: both.map(({ id }) => id) }, supersedesId: before },
  });
  expect(superseding).toBe(1);
});

test("a quotation that grew is matched with its whole new wording, and waits for a person", async () => {
  const { admin } = desk.people;
  const text = (end: string) =>
    [
      `Talks at the Skerry ${end}`,
      `“Every measure is on the table, and that includes ${end}.” said Cy Specimen, a minister.`,
      agendaOf("Skerry"),
    ].join("\n\n");
  const before = await approveArticle(admin, text("levies"));
  const fresh = "“The strait must stay open to Taiwan,” said Bo Sample, a pilot.";
  const later = [text("levies and permits"), fresh].join("\n\n");
  const bytes = new TextEncoder().encode(later);
  const { id } = await made(ingestArticle(admin, { bytes }));
  const [quote] = await quotesOf(before);
  const proposals = (await loadDraft(admin, id))!.proposals;
  const measures = proposals.filter(({ exact }) => exact.includes("Every measure"));
  expect(measures.map(({ exact, state }) => [exact, state])).toEqual([
    ["Every measure is on the table, and that includes levies and permits.", "PENDING"],
  ]);
  const match = await db.quoteMatch.findFirstOrThrow({
    where: { sourceId: id, quoteId: quote!.id },
  });
  expect(match).toMatchObject({ state: "ALTERED", proposalId: measures[0]!.id });
  expect(match.similarity).toBeCloseTo(56 / 68);

  // Accepting all at once skips the comparison of the two wordings; accepting this one doesn't.
  const stateOf = async () =>
    (await db.proposal.findUniqueOrThrow({ where: { id: match.proposalId! } })).state;
  await acceptAll(id);
  expect(await stateOf()).toBe("PENDING");
  await made(decideProposals(admin, { source: id, ids: [match.proposalId!], state: "ACCEPTED" }));
  expect(await stateOf()).toBe("ACCEPTED");
});

const REASON = "The wrong words.";
const WHARF = "“The wharf is open to Taiwan,” said Cy Specimen.";
const quoteOf = (source: string) => quoteIn(source, "wharf is open");
const take = async (source: string) =>
  removeQuote(desk.people.admin, { ...(await quoteOf(source)), reason: REASON });
const restore = async (source: string) => restoreQuote(desk.people.admin, await quoteOf(source));

test("removing a quotation of a later version returns its evidence to the earlier one", async () => {
  const { first, later, seenIn } = versionsOn(desk);
  const before = await first("Wharf", [WHARF]);
  const quote = (await quoteOf(before)).id;
  const { id: note } = await made(writeNote(desk.people.analyst, { quote, body: "Is it?" }));
  const after = await later("Wharf", [WHARF, "It rained."]);
  expect([await issuesOf(before), await issuesOf(after)]).toEqual([[], [taiwan]]);
  const words = await seenIn(after, note);
  await made(take(after));
  expect([await issuesOf(before), await issuesOf(after)]).toEqual([[taiwan], []]);
  // The note stays on the words, now without the quotation.
  expect(await seenIn(after, note)).toBe(words);
  expect(await db.noteMatch.count({ where: { sourceId: after, noteId: note } })).toBe(1);
  await made(restore(after));
  expect([await issuesOf(before), await issuesOf(after)]).toEqual([[], [taiwan]]);
  expect(await seenIn(after, note)).toBe(words);
});

test("a quotation continued by a later version cannot be removed, and a removed one is not continued", async () => {
  const { first, later } = versionsOn(desk);
  const before = await first("Groyne", [WHARF]);
  const after = await later("Groyne", [WHARF, "It rained."]);
  const kept = await take(before);
  expect(kept.ok ? "" : kept.refusal.message).toContain(
    `Q${(await quoteOf(after)).number}, which continues it in a later version, “Groyne news”`,
  );
  await made(take(after));
  await made(take(before));
  expect(codeOf(await restore(after))).toBe("invalid");
  await made(restore(before));
  await made(restore(after));
  expect([await issuesOf(before), await issuesOf(after)]).toEqual([[], [taiwan]]);
});

test("a draft's proposal that continues a removed quotation waits, and continues nothing", async () => {
  const { first, draft, approve: approveLater } = versionsOn(desk);
  const before = await first("Weir", [WHARF]);
  const id = await draft("Weir", [WHARF, "It rained."]);
  await made(take(before));
  const [waiting] = (await loadDraft(desk.people.admin, id))!.proposals;
  expect(waiting).toMatchObject({ state: "PENDING" });
  expect(waiting!.because.at(-1)).toContain("was removed: The wrong words.");
  expect(codeOf(await approve(id))).toBe("invalid");
  await acceptAll(id);
  await approveLater(id);
  expect((await quoteOf(id)).continuesId).toBeNull();
});
