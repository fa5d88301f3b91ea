import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { mergeSpeaker } from "@/lib/evidence/speakers/merge";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { renameSpeaker } from "@/lib/sources/review/proposals/rename";
import { loadDraft } from "@/lib/sources/review/queries";
import { relateSource } from "@/lib/sources/versions/mutations";
import { gradeSource } from "@/lib/sources/withdrawal-and-grades/grade";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { spanOf, versionOf } from "@/scripts/test/desk/versions";
import { loadQuoteMatches } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/** What one official says about twelve ships of a harbour. */
const sayings = (name: string) =>
  Array.from(
    { length: 12 },
    (_, k) =>
      `“Ship ${k} of ${name} will call at ${name} port ${k * 7} before winter. No other ${name} ship is expected there,” the official said.`,
  );
const article = (name: string, paragraphs: string[]) =>
  [`Ships of ${name} on their way`, ...paragraphs].join("\n\n");

const ingest = async (text: string) =>
  (await made(ingestArticle(desk.people.admin, { bytes: new TextEncoder().encode(text) }))).id;
const proposalsOf = async (id: string) => (await loadDraft(desk.people.admin, id))!.proposals;
const states = async (id: string) => {
  const all = (await proposalsOf(id)).map(({ state }) => state);
  return { pending: all.filter((s) => s === "PENDING").length, all: all.length };
};

const HEAD = {
  byline: "Jo Writer",
  publisher: "The Harbour Post",
  url: "https://post.example/ships",
  publishedAt: "2024-03-04",
};

async function putRight(id: string, facts: object) {
  const { title, byline, publisher, url, publishedAt } = (await loadDraft(desk.people.admin, id))!;
  const known = { id, version: await versionOf(id), title, byline, publisher, url, publishedAt };
  await made(editSource(desk.people.admin, { ...known, ...facts }));
}

/** Ingests an article, corrects its headline and a speaker, narrows one quotation and approves it. */
async function approve(name: string): Promise<string> {
  const { admin } = desk.people;
  const id = await ingest(article(name, sayings(name)));
  await putRight(id, HEAD);
  const [first] = await proposalsOf(id);
  const { start, end } = await spanOf(id, `No other ${name} ship is expected there`);
  const { version } = first!;
  await made(correctProposal(admin, { id: first!.id, version, span: { start, end } }));
  for (const from of new Set((await proposalsOf(id)).flatMap((p) => p.speakerName ?? [])))
    await made(renameSpeaker(admin, { source: id, from, to: `Ina Envoy of ${name}` }));
  const ids = (await proposalsOf(id)).map((proposal) => proposal.id);
  expect(ids).toHaveLength(12);
  await made(decideProposals(admin, { source: id, ids, state: "ACCEPTED" }));
  await made(approveDraft(admin, { id, version: await versionOf(id) }));
  return id;
}

test("after one inserted line, all unchanged quotations are matched as the review corrected them", async () => {
  const { admin } = desk.people;
  const before = await approve("Norland");
  const said = sayings("Norland");
  const line = "Two of the ships were built in the same yard.";
  const id = await ingest(article("Norland", [...said.slice(0, 6), line, ...said.slice(6)]));
  expect((await loadQuoteMatches(admin, id)).map(({ state }) => state).sort()).toEqual([
    ...Array.from({ length: 6 }, () => "INTACT"),
    ...Array.from({ length: 6 }, () => "MOVED"),
  ]);
  // What is only further down has not moved.
  const outcomes = new Set((await loadQuoteMatches(admin, id)).map(({ outcome }) => outcome));
  expect([...outcomes]).toEqual(["UNCHANGED"]);
  expect(await states(id)).toMatchObject({ pending: 0 });
  await made(approveDraft(admin, { id, version: await versionOf(id) }));
  const [then, now] = [(await loadSource(admin, before))!, (await loadSource(admin, id))!];
  const quoted = ({ quotes }: typeof now) => quotes.map((q) => [q.exact, q.speaker?.name]);
  expect(quoted(now)).toEqual(quoted(then));
});

test("only altered or gone quotations wait, and those of a merged speaker are matched", async () => {
  const { admin } = desk.people;
  const before = await approve("Sudland");
  const [from] = (await loadSource(admin, before))!.quotes.flatMap(({ speaker }) => speaker ?? []);
  const to = await db.speaker.create({ data: { name: "I. N. Voy" } });
  const merge = { id: from!.id, version: 1, into: to.id, intoVersion: 1, reason: "One person." };
  await made(mergeSpeaker(admin, merge));
  // Of twelve one is altered and one gone.
  const said = sayings("Sudland").toSpliced(5, 1);
  const changed = said[2]!.replace("before winter", "after the long winter");
  const id = await ingest(article("Sudland", said.with(2, changed)));
  const matched = await loadQuoteMatches(admin, id);
  const waiting = matched.filter(({ proposal }) => proposal?.state !== "ACCEPTED");
  expect(waiting.map(({ state }) => state).sort()).toEqual(["ALTERED", "GONE"]);
  // On which issues the gone one would be missed.
  const gone = waiting.find(({ state }) => state === "GONE")!;
  const { issue, link } = { issue: "taiwan", link: { quote: gone.quote.id, relation: "CONTEXT" } };
  await made(linkEvidence(admin, { issue, ...link } as Parameters<typeof linkEvidence>[1]));
  const again = await loadQuoteMatches(admin, id);
  expect(again.filter(({ evidenceOn }) => evidenceOn.length > 0)).toMatchObject([
    { quote: { id: gone.quote.id }, evidenceOn: [{ slug: issue }] },
  ]);
  expect(await states(id)).toMatchObject({ pending: 1 });
});

test("a later version inherits the facts that its text lacks, until they are corrected", async () => {
  const { admin } = desk.people;
  const before = await approve("Westland");
  const grade = { id: before, version: await versionOf(before), reason: "Tried and true." };
  await made(gradeSource(admin, { ...grade, reliability: "B" }));
  const text = article("Westland", ["By Ole Speaker", ...sayings("Westland"), "It rained."]);
  const id = await ingest(text);
  const facts = async () => (await loadDraft(admin, id))!;
  const { publisher, url, publishedAt } = HEAD;
  const given = { byline: "Ole Speaker", publisher, url, publishedAt, reliability: "B" };
  expect(await facts()).toMatchObject({
    ...given,
    inherited: ["publisher", "publishedAt", "url", "reliability"],
  });
  await putRight(id, { publisher: "The Evening Post" });
  expect(await facts()).toMatchObject({ inherited: ["publishedAt", "url", "reliability"] });

  const relate = async (to: { id: string; as: "VERSION" } | null) =>
    made(relateSource(admin, { id, version: await versionOf(id), to }));
  await relate(null);
  expect(await facts()).toMatchObject({
    publisher: "The Evening Post",
    url: null,
    publishedAt: null,
    reliability: "F",
    inherited: [],
  });
  await relate({ id: before, as: "VERSION" });
  await made(approveDraft(admin, { id, version: await versionOf(id) }));
  expect(await loadSource(admin, id)).toMatchObject({ ...given, publisher: "The Evening Post" });
});

test("a later version doesn't inherit a date that its own dateline replaces", async () => {
  const { admin } = desk.people;
  await approve("Eastland");
  const opening =
    "DALIAN, 15 March 2024 – Two of the ships were built in the same yard in the north.";
  const id = await ingest(article("Eastland", [opening, ...sayings("Eastland")]));
  const facts = (await loadDraft(admin, id))!;
  expect(facts).toMatchObject({ publishedAt: "2024-03-15", publisher: HEAD.publisher });
  expect(facts.inherited).not.toContain("publishedAt");
});
