import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/mutations";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals, discardDraft } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import { leaveBehindQuote, placeQuote } from "@/lib/sources/versions/quote-matches/mutations";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/agenda";
import { approveArticle, codeOf, openDesk } from "@/scripts/test/desk";
import { relateSource } from "./mutations";
import { loadPossibleDuplicates, loadRelated, loadVersionPair } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/** Filler that makes an article long enough to be told from others by its words. */
const story = (name: string) =>
  Array.from(
    { length: 8 },
    (_, k) =>
      `In the ${name} district number ${k}, ship ${k * 7 + 3} of the ${name} port left its berth at noon and was not back before the spring tide of the year.`,
  ).join("\n\n");

const said = {
  first: `“The ferries must run on every day of the week,” said Ina Envoy, the harbour minister of Examplia.`,
  second: `“We shall not pay for the new lighthouse this year,” said Ole Speaker, a spokesman for the fishers.`,
  third: `“Nobody asked the islanders what they think of it,” said Una Witness, a teacher on the island.`,
};

const article = (name: string, ...parts: string[]) =>
  [`Harbour of ${name} in dispute`, ...parts, story(name)].join("\n\n");

const ingest = (text: string) =>
  made(ingestArticle(desk.people.admin, { bytes: new TextEncoder().encode(text) }));

async function accept(source: string) {
  const draft = (await loadDraft(desk.people.admin, source))!;
  const ids = draft.proposals.flatMap(({ id, state }) => (state === "PENDING" ? [id] : []));
  if (ids.length > 0)
    await made(decideProposals(desk.people.admin, { source, ids, state: "ACCEPTED" }));
  return draft;
}

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

test("an article about something else is not related, however similar its phrases", async () => {
  const { admin } = desk.people;
  await approveArticle(admin, article("South", said.first));
  const { id } = await ingest(`Harbour of South at peace\n\n${said.second}\n\n${story("West")}`);
  expect(await loadRelated(admin, id)).toMatchObject({ copies: [] });
  expect((await loadRelated(admin, id)).versions).toHaveLength(1);
});

test("approval waits for gone quotations, then moves the evidence to the later version", async () => {
  const { admin } = desk.people;
  const before = await approveArticle(admin, article("East", said.first, said.second));
  const taiwan = (await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } })).id;
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
      // Its words are gone from the article: the note stays, and says so.
      [gone!.number, before, id],
    ].sort(),
  );
  expect(new Set(current.map(({ source }) => source.origin))).toEqual(new Set([before]));
  // The earlier version stays as it was read.
  expect((await loadSource(admin, before))!.quotes.map(({ number }) => number)).toEqual(
    old.map(({ number }) => number),
  );
  expect(await loadVersionPair(desk.people.manager, id)).toMatchObject({ before: { id: before } });
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
  // The words differ from the quotation's, so a person decides on their kind.
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

test("a copy in another paper shares the origin, and a reviewer may undo that", async () => {
  const { admin } = desk.people;
  const wire = article("Wire", said.first, said.third);
  const first = await ingest(wire);
  await made(editSource(admin, { ...(await factsOf(first.id)), publisher: "The Northern Wire" }));
  const other = await ingest(
    `${wire}\n\nA paragraph that the southern paper has added of its own.`,
  );
  const { copies, versions } = await loadRelated(admin, other.id);
  expect(copies.map((copy) => copy.id)).toEqual([first.id]);
  expect(versions).toHaveLength(1);
  // Analysts must not learn of somebody else's draft.
  expect((await loadRelated(desk.people.analyst, other.id)).copies).toEqual([]);

  const { version } = (await loadDraft(admin, other.id))!;
  await made(relateSource(admin, { id: other.id, version, to: null }));
  expect((await loadRelated(admin, other.id)).copies).toEqual([]);
  expect((await loadPossibleDuplicates(admin, other.id)).map((likely) => likely.id)).toContain(
    first.id,
  );
  const again = { id: other.id, version, to: { id: first.id, as: "COPY" as const } };
  expect(codeOf(await relateSource(admin, again))).toBe("conflict");
  expect(codeOf(await relateSource(desk.people.analyst, again))).toBe("forbidden");
});

test("copies of a draft keep its origin when it becomes a version or copy itself", async () => {
  const { admin } = desk.people;
  const wire = `Sluices\n\n${said.first}\n\n${agendaOf("Sluice")}`;
  const origin = await approveArticle(admin, `Locks\n\n${said.second}\n\n${agendaOf("Lock")}`);
  const first = await ingest(wire);
  await made(editSource(admin, { ...(await factsOf(first.id)), publisher: "The Wire" }));
  const copy = await ingest(`${wire}\n\nA paragraph that the paper has added.`);
  const { version } = (await loadDraft(admin, first.id))!;
  const to = (id: string) => ({ id: first.id, version, to: { id, as: "COPY" as const } });
  expect(codeOf(await relateSource(admin, to(copy.id)))).toBe("invalid");
  await made(relateSource(admin, to(origin)));
  const originOf = async ({ id }: { id: string }) =>
    (await db.source.findUniqueOrThrow({ where: { id } })).originId;
  expect([await originOf(first), await originOf(copy)]).toEqual([origin, origin]);
});

test("a draft can stop being a version, and its proposals are undecided again", async () => {
  const { admin } = desk.people;
  const before = await approveArticle(admin, article("Mole", said.first));
  const { id } = await ingest(article("Mole", "Something new.", said.first));
  const { version } = (await loadDraft(admin, id))!;
  await made(relateSource(admin, { id, version, to: null }));
  expect(await loadQuoteMatches(admin, id)).toEqual([]);
  const draft = (await loadDraft(admin, id))!;
  expect(draft.proposals.some(({ state }) => state === "ACCEPTED")).toBe(false);
  await made(
    relateSource(admin, { id, version: draft.version, to: { id: before, as: "VERSION" } }),
  );
  expect(await loadQuoteMatches(admin, id)).toHaveLength(1);
});

test("the same words with another speaker wait for a person", async () => {
  const { admin } = desk.people;
  await approveArticle(admin, article("Buoy", said.first, said.third));
  const other = said.first.replace("Ina Envoy", "Ida Successor");
  const { id } = await ingest(article("Buoy", other, said.third));
  const draft = (await loadDraft(admin, id))!;
  const stateOf = (words: string) =>
    draft.proposals.find(({ exact }) => exact.startsWith(words))?.state;
  expect(stateOf("The ferries must run")).toBe("PENDING");
  expect(stateOf("Nobody asked the islanders")).toBe("ACCEPTED");
});

test("a source has one later version, and a discarded one makes room for another", async () => {
  const { admin } = desk.people;
  await approveArticle(admin, article("Pier", said.first));
  const one = await ingest(article("Pier", "One change.", said.first));
  const two = await ingest(article("Pier", "Another change.", said.first));
  expect((await loadRelated(admin, two.id)).versions).toHaveLength(1);
  const { version } = (await loadDraft(admin, one.id))!;
  await made(discardDraft(admin, { id: one.id, version }));
  const three = await ingest(article("Pier", "A third change.", said.first));
  expect((await loadRelated(admin, three.id)).versions).toHaveLength(2);
});

// Work done for each quotation separately would exceed a transaction's time limit.
test("thousands of quotations are ingested, approved and matched in a later version", async () => {
  const { admin } = desk.people;
  const session = (k: number) =>
    `In session ${k} of the round delegates spent the day on article ${(k * 7) % 911}.\n\n“The tariffs in schedule ${k} will stay until ${2024 + (k % 50)},” said Ana Example.`;
  const report = (last: string) =>
    ["The long round", ...Array.from({ length: 6_000 }, (_, k) => session(k)), last].join("\n\n");
  const before = await approveArticle(admin, report("Then it rained."));
  expect(await db.quote.count({ where: { sourceId: before } })).toBe(6_000);
  const { id, proposals } = await ingest(report("Then it snowed."));
  expect(proposals).toBe(6_000);
  const { version } = (await loadDraft(admin, id))!;
  expect(await made(approveDraft(admin, { id, version }))).toMatchObject({ quotes: 6_000 });
}, 180_000);

async function factsOf(id: string) {
  const { version, title, byline, publishedAt, url } = (await loadDraft(desk.people.admin, id))!;
  return { id, version, title, byline, publishedAt, url };
}
