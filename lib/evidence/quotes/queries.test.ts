import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { loadSpeakers } from "@/lib/evidence/speakers/list";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { reopenSource } from "@/lib/sources/review/reopen";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { quoteIn, spanOf, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { linkEvidence } from "./link-evidence";
import { findQuotes, suggestSpeaker } from "./queries";
import { loadStatements } from "./statements";

let desk: Awaited<ReturnType<typeof openDesk>>;
const KEPT = "“The ferries must sail every day,” said Cy Specimen.";
const GONE = "“No ferry will ever be sold,” said Cy Specimen.";

beforeAll(async () => {
  desk = await openDesk();
});

test("quotations are found by words or speaker, without those on an issue", async () => {
  const { analyst } = desk.people;
  const find = async (given: Parameters<typeof findQuotes>[1]) =>
    (await findQuotes(analyst, given)).items;
  const words = await find({ text: "STRAIT must" });
  expect(words.map(({ exact }) => exact)).toEqual([expect.stringContaining("The strait must")]);
  const quote = words[0]!;
  expect(await find({ text: quote.speaker!.name })).not.toHaveLength(0);
  for (const pattern of ["strait_must", "strait%must", "_", "\\"])
    expect(await find({ text: pattern })).toEqual([]);
  await made(
    linkEvidence(analyst, { issue: "human-rights", quote: quote.id, relation: "CONTEXT" }),
  );
  expect(await find({ text: "strait must", notOn: "human-rights" })).toHaveLength(0);
});

test("a quotation continued by a later version is found, counted and listed once, on the issues of both", async () => {
  const { admin, analyst, manager } = desk.people;
  const { first, later } = versionsOn(desk);
  const v1 = await first("Ferry", [KEPT, GONE]);
  const speaker = await db.speaker.findFirstOrThrow({ where: { name: "Cy Specimen" } });
  const v2 = await later("Ferry", [KEPT, "It rained on the pier."]);
  const [kept, gone] = [await quoteIn(v1, "sail every day"), await quoteIn(v1, "ever be sold")];
  const again = await quoteIn(v2, "sail every day");
  expect(again.continuesId).toBe(kept.id);
  const issue = await db.issue.findUniqueOrThrow({ where: { slug: "russia" } });
  await made(linkEvidence(analyst, { quote: kept.id, issue: issue.slug, relation: "CONTEXT" }));

  const found = async () =>
    (await findQuotes(manager, { text: "Cy Specimen" })).items.map(({ id }) => id);
  const said = async () => (await loadStatements(manager, speaker.id)).items.map(({ id }) => id);
  expect(await found()).toEqual([again.id]);
  expect((await said()).sort()).toEqual([gone.id, again.id].sort());
  expect((await loadSpeakers(manager, { text: "Cy Specimen", named: null })).items).toMatchObject([
    { quotes: 2 },
  ]);
  const statements = (await loadStatements(manager, speaker.id)).items;
  expect(statements.find(({ id }) => id === again.id)!.issues).toMatchObject([{ slug: "russia" }]);
  const onSource = (await loadSource(manager, v1))!.quotes.map(({ id }) => id);
  expect(onSource).toContain(kept.id);

  await made(reopenSource(admin, { id: v2, version: await versionOf(v2) }));
  expect((await found()).sort()).toEqual([kept.id, gone.id].sort());
  expect((await loadSpeakers(manager, { text: "Cy Specimen", named: null })).items).toMatchObject([
    { quotes: 2 },
  ]);
});

test("a quotation is offered again if its later version was withdrawn", async () => {
  const { admin, manager } = desk.people;
  const { first, later } = versionsOn(desk);
  const v1 = await first("Lighthouse", ["“The lamp must be lit,” said Di Keeper."]);
  const v2 = await later("Lighthouse", ["“The lamp must be lit,” said Di Keeper.", "It is dark."]);
  const offered = async () =>
    (await findQuotes(manager, { text: "lamp must" })).items.map(({ source }) => source.id);
  expect(await offered()).toEqual([v2]);
  const reason = "The paper took this version back.";
  const seen = { id: v2, version: await versionOf(v2), reason };
  const { version } = await made(withdrawSource(admin, seen));
  expect(await offered()).toEqual([v1]);
  await made(restoreSource(admin, { ...seen, version }));
  expect(await offered()).toEqual([v2]);
});

test("words in quotation marks are offered as quoted, even in a sentence taken as reported speech", async () => {
  const { admin, manager } = desk.people;
  const report =
    "Ed Pilot said, “The harbour is not for sale,” and added that he had told them so, and that it was “a dead letter” now.";
  const source = await versionsOn(desk).first("Pilotage", [report]);
  const { text } = await db.source.findUniqueOrThrow({ where: { id: source } });
  const ordinal = 90;
  const start = [...text.slice(0, text.indexOf(report))].length;
  const whole = { start, end: start + [...report].length };
  await db.proposal.deleteMany({ where: { sourceId: source, quote: null } });
  await db.quote.updateMany({ where: { sourceId: source }, data: { proposalId: null } });
  await db.proposal.deleteMany({ where: { sourceId: source } });
  await db.proposal.create({
    data: {
      sourceId: source,
      ordinal,
      ...whole,
      exact: report,
      kind: "INDIRECT",
      speakerName: "Ed Pilot",
      certainty: 1,
      because: [],
      suggested: [],
      links: [],
    },
  });
  const kindOf = async (words: string) =>
    (await suggestSpeaker(manager, await spanOf(source, words)))?.kind;
  expect(await kindOf("not for sale")).toBe("DIRECT");
  expect(await kindOf("“a dead letter”")).toBe("MIXED");
  expect(await kindOf("added that he had told them so")).toBe("INDIRECT");

  // The reviewer of a draft is offered the same; nobody else sees it.
  await db.source.update({ where: { id: source }, data: { status: "DRAFT" } });
  const words = await spanOf(source, "not for sale");
  expect(await suggestSpeaker(admin, words)).toMatchObject({ kind: "DIRECT" });
  expect(await suggestSpeaker(manager, words)).toBeNull();
});

test("words gone from the later version are marked everywhere, and offered only on request", async () => {
  const { admin, analyst, manager } = desk.people;
  const { first, later } = versionsOn(desk);
  const v1 = await first("Canal", [
    "“The canal must be dredged,” said Ed Dredger.",
    "“The canal will never freeze,” said Ed Dredger.",
  ]);
  const gone = await quoteIn(v1, "never freeze");
  await made(linkEvidence(analyst, { quote: gone.id, issue: "climate", relation: "SUPPORTS" }));
  const markOn = async () => {
    const text = "Ed Dredger";
    const [offered, all] = [
      (await findQuotes(manager, { text })).items,
      (await findQuotes(manager, { text, gone: true })).items,
    ];
    const issue = (await loadIssue(manager, "climate"))!;
    const { quotes } = (await loadSource(manager, v1))!;
    const statements = (await loadStatements(manager, gone.speakerId!)).items;
    return {
      offered: offered.some(({ id }) => id === gone.id),
      marks: [all, issue.evidence, statements, quotes].map(
        (list) => (list as { id: string; gone: boolean }[]).find(({ id }) => id === gone.id)?.gone,
      ),
    };
  };
  const isThere = { offered: true, marks: [false, false, false, false] };
  expect(await markOn()).toEqual(isThere);
  const v2 = await later("Canal", ["“The canal must be dredged,” said Ed Dredger.", "It rained."]);
  const isGone = { offered: false, marks: [true, true, true, true] };
  expect(await markOn()).toEqual(isGone);
  // Words that continue there are not gone.
  const kept = await quoteIn(v2, "must be dredged");
  const statements = (await loadStatements(manager, gone.speakerId!)).items;
  expect(statements.find(({ id }) => id === kept.id)?.gone).toBe(false);

  const reason = "The paper took this version back.";
  const { version } = await made(
    withdrawSource(admin, { id: v2, version: await versionOf(v2), reason }),
  );
  expect(await markOn()).toEqual(isThere);
  await made(restoreSource(admin, { id: v2, version, reason }));
  expect(await markOn()).toEqual(isGone);
});

test("without words, quotations that match an issue’s terms come before newer ones", async () => {
  const { admin, analyst } = desk.people;
  await approveArticle(
    admin,
    "The ferry\n\nBy Jo Writer\n\n6 March 2024\n\n“The ferry will sail on Sunday,” said Di Keeper, a pilot.\n",
  );
  const offered = async (text: string, notOn?: string) =>
    (await findQuotes(analyst, { text, notOn })).items.map(({ number }) => number);
  /** The same, page by page, each with one quotation. */
  const byOnes = async (text: string, notOn?: string) => {
    const numbers: number[] = [];
    for (let cursor: string | null = null, ended = false; !ended; ended = cursor === null) {
      const page = await findQuotes(analyst, { text, notOn }, { limit: 1, cursor });
      numbers.push(...page.items.map(({ number }) => number));
      cursor = page.nextCursor;
    }
    return numbers;
  };
  await db.issue.update({
    where: { slug: "climate" },
    data: { terms: ["strait"] },
  });
  const matchingOn = async (notOn: string) =>
    (await findQuotes(analyst, { text: "", notOn })).matching;
  expect([await matchingOn("climate"), await matchingOn("russia")]).toEqual([
    (await offered("strait", "climate")).length,
    0,
  ]);
  const newest = await offered("");
  const matching = await offered("strait");
  expect(matching.length).toBeGreaterThan(0);
  expect(newest[0]).not.toBe(matching[0]);
  const first = await offered("", "climate");
  expect(matching).toContain(first[0]);
  expect(first.toSorted()).toEqual(newest.toSorted());
  expect(await byOnes("")).toEqual(newest);
  expect(await byOnes("", "climate")).toEqual(first);
  await expect(
    findQuotes(analyst, { text: "" }, { limit: 1, cursor: "elsewhere" }),
  ).rejects.toThrow("doesn’t belong to this list");
  // As with any filter, an issue that isn't there finds nothing.
  const limited = { ...analyst, limits: [] };
  for (const [viewer, notOn] of [
    [limited, "climate"],
    [analyst, "nowhere"],
  ] as const)
    expect((await findQuotes(viewer, { text: "", notOn })).items).toEqual([]);
});
