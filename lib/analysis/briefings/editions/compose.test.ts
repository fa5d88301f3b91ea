import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { writeNote } from "@/lib/analysis/notes/write";
import { canonicalJson } from "@/lib/core/canonical-json";
import { db, sql } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { recordEvent } from "@/lib/desk/events/mutations";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { removeQuote } from "@/lib/evidence/removal/mutations";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import type { EditionContent } from "./content";
import { sinceWords } from "./describe";
import { loadEditions } from "./list";
import { correctEdition, issueEdition } from "./mutations";
import { loadEdition } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const textOf = async (number: number) => {
  const { content, hash } = await db.edition.findUniqueOrThrow({ where: { number } });
  return { content: content!, hash };
};

const itemOf = ({ sections }: EditionContent, slug: string) =>
  sections.flatMap(({ items }) => items).find((item) => item.slug === slug)!;

/** Taiwan with a source of its own, a judgement that cites it, a dissent and notes. */
async function judged() {
  const { admin, analyst, analyst2 } = desk.people;
  const text =
    "Harbour talks\n\nBy Jo Writer\n\n4 March 2024\n\n“The harbour stays open,” said Cy Keeper, the harbour master of Examplia.\n\n“The tides are high this year,” said Cy Keeper, the harbour master of Examplia.";
  const source = await approveArticle(admin, text);
  const [kept, other] = await db.quote.findMany({
    where: { sourceId: source },
    orderBy: { number: "asc" },
    include: { speaker: true },
  });
  await made(linkEvidence(analyst, { issue: "taiwan", quote: kept!.id, relation: "SUPPORTS" }));
  await made(
    judge(analyst, "taiwan", {
      judgement: `Talks are likely [Q${kept!.number}].`,
      rationale: `The harbour master says so [Q${kept!.number}], as typed in [1].`,
      reason: "NEW_EVIDENCE",
      drivers: [kept!.id],
    }),
  );
  const why = "The harbour is shut.";
  await made(dissent(analyst2, { issue: "taiwan", likelihood: 30, confidence: "LOW", why }));
  await made(
    writeNote(analyst, { issue: "taiwan", body: "Who keeps the harbour?", kind: "QUESTION" }),
  );
  const hidden = { issue: "taiwan", body: "My own doubts.", visibility: "PRIVATE" } as const;
  await made(writeNote(analyst, { ...hidden, kind: "QUESTION" }));
  return { source, kept: kept!, other: other! };
}

test("an edition resolves names and citations, holds nothing hidden, and never changes", async () => {
  const { admin, analyst, manager } = desk.people;
  const { source, kept, other } = await judged();
  await made(linkEvidence(analyst, { issue: "taiwan", quote: other.id, relation: "CONTEXT" }));
  const given = { title: "Weekly", handling: "For the desk", coverNote: `Read [Q${kept.number}].` };
  const sections = [
    { heading: "Strait", issues: ["taiwan"] },
    { heading: "Trade", issues: ["USCN-1"] },
  ];
  const { version: seen } = await db.quote.findUniqueOrThrow({ where: { id: other.id } });
  await made(removeQuote(admin, { id: other.id, version: seen, reason: "Not about Taiwan." }));
  const { number, hash } = await made(issueEdition(manager, { ...given, sections }));
  const edition = (await loadEdition(analyst, number))!;
  const { content } = edition;
  expect(edition.items.map(({ slug }) => slug)).toContain("taiwan");
  const taiwan = itemOf(content, "taiwan");
  expect(taiwan.forecasts[0]).toMatchObject({
    lead: true,
    estimate: {
      likelihood: 60,
      word: "likely",
      confidence: "LOW",
      author: analyst.name,
      judgement: "Talks are likely [1].",
      rationale: "The harbour master says so [1], as typed in [\u20601].",
    },
    dissents: [{ likelihood: 30, word: "unlikely", reason: "The harbour is shut." }],
  });
  expect(content.coverNote).toBe("Read [1].");
  expect(content.quotes[0]).toMatchObject({
    number: 1,
    id: kept.id,
    ref: `Q${kept.number}`,
    exact: kept.exact,
    source: 1,
    speaker: { name: "Cy Keeper" },
  });
  expect(content.sources[0]).toMatchObject({
    id: source,
    title: "Harbour talks",
    withdrawnAt: null,
  });
  expect(taiwan.evidence[0]).toEqual({ quote: 1, relation: "SUPPORTS", driver: true });
  expect(taiwan.questions.map(({ body }) => body)).toEqual(["Who keeps the harbour?"]);

  const issued = await textOf(number);
  expect(issued.content).not.toContain("My own doubts");
  expect(issued.content).not.toContain("tides");
  expect(issued.content).toBe(canonicalJson(JSON.parse(issued.content)));
  expect(issued.hash).toBe(hash);
  expect(hash).toBe(createHash("sha256").update(issued.content).digest("hex"));

  await db.user.update({ where: { id: analyst.id }, data: { name: "Somebody Else" } });
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
  await made(editIssue(analyst, { issue: "taiwan", version, title: "The strait" }));
  await db.speaker.update({ where: { id: kept.speakerId! }, data: { name: "C. Keeper" } });
  const renamed = { title: "Other", byline: null, publisher: null, publishedAt: null, url: null };
  await made(editSource(admin, { id: source, version: await versionOf(source), ...renamed }));
  const reason = "The paper took it back.";
  await made(withdrawSource(admin, { id: source, version: await versionOf(source), reason }));
  await db.user.update({ where: { id: analyst.id }, data: { name: analyst.name } });
  expect(await textOf(number)).toEqual(issued);
  const after = (await loadEdition(analyst, number))!;
  expect(after.content).toEqual(content);
  expect(after.withdrawn).toMatchObject([{ id: source, title: "Other", reason }]);
  const [row] = (await loadEditions(analyst)).items;
  expect(row).toMatchObject({ number, recalled: true, opened: false, acknowledged: 0 });
});

test("the database refuses to change or remove an edition, or to accept a wrong hash", async () => {
  const [{ id, ...edition }] = (await db.edition.findMany({ take: 1 })) as [
    Awaited<ReturnType<typeof db.edition.findFirstOrThrow>>,
  ];
  const appendOnly = /append-only/;
  await expect(db.edition.update({ where: { id }, data: { title: "Other" } })).rejects.toThrow(
    appendOnly,
  );
  await expect(db.edition.delete({ where: { id } })).rejects.toThrow(appendOnly);
  const { items: _, ...more } = edition;
  const again = { ...more, number: 900, content: canonicalJson({ number: 900 }) };
  await expect(db.edition.create({ data: again })).rejects.toThrow(/edition_hash/);
});

test("changes since the last edition come from events, each with its reason", async () => {
  const { analyst, manager } = desk.people;
  await made(issueEdition(manager, { title: "Before", issues: ["russia"] }));
  const text =
    "Rail talks\n\n5 March 2024\n\n“The rails are open,” said Di Driver, the minister of rail.";
  const source = await approveArticle(desk.people.admin, text);
  const quote = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
  await made(linkEvidence(analyst, { issue: "russia", quote: quote.id, relation: "SUPPORTS" }));
  await made(judge(analyst, "russia", { likelihood: 40 }));
  await made(judge(analyst, "russia", { likelihood: 50, reasonNote: "The rails opened." }));
  await made(
    writeNote(analyst, {
      issue: "russia",
      body: "Private?",
      kind: "QUESTION",
      visibility: "PRIVATE",
    }),
  );
  const { number } = await made(issueEdition(manager, { title: "After", issues: ["russia"] }));
  const { changes, since, quotes } = (await loadEdition(manager, number))!.content;
  expect(since?.number).toBe(number - 1);
  expect(changes.map(({ sentence }) => sentence)).toEqual([
    "Revised the outlook from unlikely (40%) to a roughly even chance (50%). Reinterpretation: The rails opened.",
    "Added the first outlook: unlikely (40%). Read again.",
    expect.stringMatching(/^Opened the forecast/),
    "Linked [1] from “Rail talks” as supporting evidence.",
  ]);
  expect(quotes[0]!.id).toBe(quote.id);
  expect(changes.every(({ issue, actor }) => issue.startsWith("USCN-") && actor)).toBe(true);
});

const deferred = () => {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

const issued = async (issues: string[]) => {
  const { manager } = desk.people;
  const { number } = await made(issueEdition(manager, { title: issues.join(), issues }));
  return (await loadEdition(manager, number))!.content;
};

test("each issue counts from the edition that it was last in", async () => {
  const { analyst, manager } = desk.people;
  const both = await issued(["climate", "tariffs"]);
  await made(judge(analyst, "tariffs", { likelihood: 30, reasonNote: "The talks failed." }));
  const one = await issued(["climate"]);
  const correction = { title: "Right", issues: ["climate"], explanation: "It was wrong." };
  await made(correctEdition(manager, { ...correction, corrects: one.number }));
  const { since, sections, changes } = await issued(["tariffs", "climate", "export-controls"]);
  expect(since?.number).toBe(one.number + 1);
  expect(sections[0]!.items.map((item) => item.since?.number)).toEqual([
    ...[both.number, one.number + 1, undefined],
  ]);
  expect(changes.map(({ sentence }) => sentence)).toContain(
    "Added the first outlook: unlikely (30%). The talks failed.",
  );
  const climate = sections[0]!.items[1]!.key;
  expect(changes.filter(({ issue }) => issue === climate)).toEqual([]);
  expect(sinceWords({ since, sections })).toMatch(
    new RegExp(`^ \\(USCN-\\d since edition ${both.number}, USCN-\\d is new\\)$`),
  );
});

test("what is written before an edition and committed after it is in the one or the next", async () => {
  const { analyst } = desk.people;
  const { id: issueId } = await db.issue.findUniqueOrThrow({ where: { slug: "human-rights" } });
  await issued(["human-rights"]);
  const written = deferred();
  const commit = deferred();
  const why = "Late.";
  const writing = transaction(async (tx) => {
    const details = { verb: "dissent.withdrawn", likelihood: 30, why } as const;
    await recordEvent(tx, analyst, { issueId }, details);
    written.resolve();
    await commit.promise;
  });
  await written.promise;
  let done = false;
  const issuing = issued(["human-rights"]).finally(() => {
    done = true;
  });
  const isWaiting = async () =>
    (
      await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    ).length > 0;
  while (!done && !(await isWaiting()));
  commit.resolve();
  await writing;
  const told = [...(await issuing).changes, ...(await issued(["human-rights"])).changes];
  expect(told.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("ithdrew their dissent"),
  ]);
});
