import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { loadDraft } from "@/lib/sources/review/queries";
import { relateSource } from "@/lib/sources/versions/mutations";
import { loadRelated, loadVersionPair } from "@/lib/sources/versions/queries";
import { leaveBehindQuote, placeQuote } from "@/lib/sources/versions/quote-matches/mutations";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, codeOf, issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { acceptAll, article, ingestText, said } from "@/scripts/test/desk/ferries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const ingest = (text: string) => ingestText(desk.people.admin, text);
const accept = (source: string) => acceptAll(desk.people.admin, source);

test("a changed article is ingested as a later version, and its unchanged quotations are matched", async () => {
  const { admin } = desk.people;
  const before = await approveArticle(admin, article("North", said.first, said.second, said.third));
  const { id } = await ingest(
    article("North", said.third, said.first.replace("every day", "each working day")),
  );
  const { versions } = await loadRelated(admin, id);
  expect(versions.map((version) => version.id)).toEqual([before, id]);

  const matched = await loadQuoteMatches(admin, id);
  expect(Object.fromEntries(matched.map((each) => [each.quote.speaker, each.state]))).toMatchObject(
    {
      "Ina Envoy": "ALTERED",
      "Ole Speaker": "GONE",
      "Una Witness": "MOVED",
    },
  );
  const draft = await loadDraft(admin, id);
  const stateOf = (speaker: string) => {
    const proposal = matched.find(({ quote }) => quote.speaker === speaker)?.proposal;
    return draft?.proposals.find((each) => each.id === proposal?.id)?.state;
  };
  expect(stateOf("Una Witness")).toBe("ACCEPTED");
  expect(stateOf("Ina Envoy")).toBe("PENDING");
  expect(stateOf("Ole Speaker")).toBeUndefined();
});

test("approval waits for gone quotations, then moves the evidence to the later version", async () => {
  const { admin } = desk.people;
  const before = await approveArticle(admin, article("East", said.first, said.second));
  const taiwan = await issueIdOf("taiwan");
  const old = await db.quote.findMany({ where: { sourceId: before }, orderBy: { start: "asc" } });
  for (const quote of old)
    await made(linkEvidence(admin, { issue: taiwan, quote: quote.id, relation: "SUPPORTS" }));
  const [stays, gone] = old;

  const { id } = await ingest(article("East", "A new paragraph begins the report.", said.first));
  const draft = await accept(id);
  const refused = await approveDraft(admin, { id, version: draft.version });
  expect(refused).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining(`Q${gone!.number}`) },
  });
  const at = { source: id, quote: gone!.id, version: 1 };
  expect(codeOf(await leaveBehindQuote(desk.people.analyst, { ...at, rejected: true }))).toBe(
    "forbidden",
  );
  await made(leaveBehindQuote(admin, { ...at, rejected: true }));
  expect(codeOf(await leaveBehindQuote(admin, { ...at, rejected: true }))).toBe("conflict");
  await made(approveDraft(admin, { id, version: draft.version }));

  const [matched] = (await loadSource(admin, id))!.quotes.filter(
    ({ exact }) => exact === stays!.exact,
  );
  expect(matched?.issues).toEqual([
    expect.objectContaining({ slug: "taiwan", relation: "SUPPORTS" }),
  ]);
  const { evidence } = (await loadIssue(admin, "taiwan"))!;
  const current = evidence.filter(({ source }) => [before, id].includes(source.id));
  expect(current.map(({ number, source }) => [number, source.id, source.later]).sort()).toEqual(
    [
      [matched!.number, id, null],
      // Its words are gone from the article: it stays, and says so.
      [gone!.number, before, id],
    ].sort(),
  );
  expect(new Set(current.map(({ source }) => source.origin))).toEqual(new Set([before]));
  // The earlier version stays as it was read.
  expect((await loadSource(admin, before))!.quotes.map(({ number }) => number)).toEqual(
    old.map(({ number }) => number),
  );
  expect(await loadVersionPair(desk.people.manager, id)).toMatchObject({
    ...{ number: 1, before: { id: before } },
  });
});

test("gone quotations are placed by hand, once", async () => {
  const { admin } = desk.people;
  const before = await approveArticle(admin, article("Hook", said.first, said.second));
  const { id } = await ingest(
    article("Hook", said.first, "The fishers refuse to pay for the lighthouse."),
  );
  const gone = (await loadQuoteMatches(admin, id)).find(({ proposal }) => !proposal);
  const { text } = (await loadDraft(admin, id))!;
  const start = text.indexOf("The fishers refuse");
  const at = { source: id, quote: gone!.quote.id, version: gone!.version };
  expect(codeOf(await placeQuote(admin, { ...at, start: 0, end: 1e6 }))).toBe("invalid");
  await made(placeQuote(admin, { ...at, start, end: start + 20 }));
  const placed = (await loadQuoteMatches(admin, id)).find(
    ({ quote }) => quote.id === gone!.quote.id,
  );
  // Other words than the quotation's: of what kind they are is for a person to say.
  expect(placed).toMatchObject({
    proposal: { exact: text.slice(start, start + 20), state: "PENDING" },
  });
  const elsewhere = { ...at, version: placed!.version, start, end: start + 28 };
  expect(codeOf(await placeQuote(admin, elsewhere))).toBe("invalid");
  const ids = [placed!.proposal!.id];
  await made(decideProposals(admin, { source: id, ids, state: "REJECTED" }));
  expect(await placeQuote(admin, { ...elsewhere, end: start + 20 })).toMatchObject({
    refusal: { message: expect.stringContaining("Accept it instead") },
  });
  await made(placeQuote(admin, elsewhere));
  const again = (await loadQuoteMatches(admin, id)).find(
    ({ quote }) => quote.id === gone!.quote.id,
  );
  expect(again).toMatchObject({ proposal: { exact: text.slice(start, start + 28) } });
  expect((await loadRelated(admin, id)).versions[0]?.id).toBe(before);
});

test("a draft that is again a version waits where its speaker differs, and repeats no reason", async () => {
  const { admin } = desk.people;
  const before = await approveArticle(admin, article("Reef", said.first, said.third));
  const speakerName = "Ida Successor";
  const { id } = await ingest(
    article("Reef", said.first.replace("Ina Envoy", speakerName), said.third),
  );
  const found = (await loadDraft(admin, id))!.proposals;
  const relate = async (to: { id: string; as: "VERSION" } | null) =>
    made(relateSource(admin, { id, version: (await loadDraft(admin, id))!.version, to }));
  await relate(null);
  await relate({ id: before, as: "VERSION" });
  const again = (await loadDraft(admin, id))!.proposals;
  expect(again[0]).toMatchObject({ speakerName, state: "PENDING" });
  expect(again[1]).toMatchObject({ state: "ACCEPTED" });
  expect(again.map(({ because }) => because)).toEqual(found.map(({ because }) => because));
  await relate(null);
  // A name that a person gave it doesn't make the article the same as before.
  const { id: waits, version } = (await loadDraft(admin, id))!.proposals[0]!;
  await made(correctProposal(admin, { id: waits, version, speakerName: "Ina Envoy" }));
  await relate({ id: before, as: "VERSION" });
  const [renamed] = (await loadDraft(admin, id))!.proposals;
  expect(renamed).toMatchObject({ speakerName: "Ina Envoy", state: "PENDING" });
  // What the match shows itself, and what would be wrong without one, isn't a reason for the proposal.
  expect(again.flatMap(({ because }) => because).join()).not.toContain("earlier version");
});

const dredging = (says: string, last: string) =>
  [
    "Dredging of the estuary",
    `Ada Pilot, the engineer of Examplia, ${says} that the dredgers would leave in May.`,
    "“The channel is too shallow,” said Ada Pilot.",
    ...[agendaOf("estuary"), last],
  ].join("\n\n");

test("what a person corrected is carried over to each later version that reads the same, and says so", async () => {
  const { admin } = desk.people;
  const first = await ingest(dredging("said", "It rained."));
  const [leave, channel] = (await loadDraft(admin, first.id))!.proposals;
  const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });
  await made(correctProposal(admin, { ...seen(leave!), assertion: "DENIED" }));
  await made(correctProposal(admin, { ...seen(channel!), speakerName: "Bo Deputy" }));
  const { version } = await accept(first.id);
  await made(approveDraft(admin, { id: first.id, version }));
  const carried = [
    {
      state: "ACCEPTED",
      assertion: "DENIED",
      corrected: true,
      because: ["corrected from “says” to “denies” in the earlier version"],
    },
    {
      state: "ACCEPTED",
      speakerName: "Bo Deputy",
      corrected: true,
      because: ["the speaker was corrected in the earlier version"],
    },
  ];
  // From version to version, and once the relation was undone and set again.
  let earlier = first.id;
  for (const last of ["It snowed.", "It hailed."]) {
    const { id } = await ingest(dredging("said", last));
    expect((await loadDraft(admin, id))!.proposals).toMatchObject(carried);
    for (const to of [null, { id: earlier, as: "VERSION" as const }])
      await made(relateSource(admin, { id, version: (await loadDraft(admin, id))!.version, to }));
    const draft = (await loadDraft(admin, id))!;
    expect(draft.proposals).toMatchObject(carried);
    await made(approveDraft(admin, { id, version: draft.version }));
    earlier = id;
  }
  // What the article itself says otherwise now is for a person again.
  const { id } = await ingest(dredging("declined to say", "It thundered."));
  const [waits] = (await loadDraft(admin, id))!.proposals;
  expect(waits).toMatchObject({ assertion: "WITHHELD", state: "PENDING", corrected: false });
});

test("words that nobody corrected are denied where the later version denies them, and wait", async () => {
  const { admin } = desk.people;
  const harbour = (says: string) => dredging(says, "It froze.").replaceAll("estuary", "harbour");
  await approveArticle(admin, harbour("said"));
  const { id } = await ingest(harbour("denied"));
  const [waits] = (await loadDraft(admin, id))!.proposals;
  expect(waits).toMatchObject({ assertion: "DENIED", cue: "denied", state: "PENDING" });
});

// What is done for each quotation alone adds up to more than a transaction may take.
test("thousands of quotations are ingested, approved and matched in a later version", async () => {
  const { admin } = desk.people;
  const session = (k: number) =>
    `In session ${k} of the round delegates spent the day on article ${(k * 7) % 911}.\n\n“The tariffs in schedule ${k} will stay until ${2024 + (k % 50)},” said Ana Example.`;
  const report = (last: string) =>
    ["The long round", ...Array.from({ length: 2_000 }, (_, k) => session(k)), last].join("\n\n");
  const before = await approveArticle(admin, report("Then it rained."));
  expect(await db.quote.count({ where: { sourceId: before } })).toBe(2_000);
  const { id, proposals } = await ingest(report("Then it snowed."));
  expect(proposals).toBe(2_000);
  const { version } = (await loadDraft(admin, id))!;
  expect(await made(approveDraft(admin, { id, version }))).toMatchObject({ quotes: 2_000 });
}, 180_000);
