import { beforeAll, expect, test } from "vitest";
import { leadForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { deleteNote, restoreNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { outlookWarnings } from "@/lib/analysis/outlooks/queries";
import { db, sql } from "@/lib/core/database/db";
import { correctQuote } from "@/lib/evidence/quotes/corrections/correct";
import { linkEvidence, relinkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { countEvidence } from "@/lib/evidence/quotes/schema";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { reopenSource } from "@/lib/sources/review/reopen";
import { gradeQuote, gradeSource } from "@/lib/sources/withdrawal-and-grades/grade";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { RELATIONS, type Relation } from "@/lib/tradecraft/evidence";
import { is } from "@/lib/visibility";
import { made } from "@/prisma/seed/made";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import { openPlainIssue } from "@/scripts/test/desk/open-plain-issue";
import { versionOf } from "@/scripts/test/desk/versions";
import { editIssue } from "./mutations";
import { loadIssue } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

/** What the lines say, and what the records say by the rules that pages read them with. */
const lines = () => sql`
  select i.slug, l."outlookId", l."previousId", l.trend, l.alerts, l.likelihood, l."previousLikelihood",
    l."movedPoints", l.confidence, l.notes
  from "Issue" i left join "IssueLine" l on l."issueId" = i.id order by i.slug`;
const records = () => sql`
  select i.slug, o.id as "outlookId", p.id as "previousId", t.trend, t.alerts, o.likelihood,
    p.likelihood as "previousLikelihood",
    coalesce(abs(o.likelihood - p.likelihood), 0) as "movedPoints", o.confidence,
    (select count(*)::int from "Note" n
      where n."issueId" = i.id and ${is.teamNote("n")} and n."deletedAt" is null) as notes
  from "Issue" i left join "Forecast" f on f."issueId" = i.id and f.lead
  left join lateral (select r.*, row_number() over (order by r.number desc) as back
    from "OutlookRevision" r where r."forecastId" = f.id) o on o.back = 1
  left join lateral (select r.*, row_number() over (order by r.number desc) as back
    from "OutlookRevision" r where r."forecastId" = f.id) p on p.back = 2
  left join "OutlookRevision" t on t."issueId" = i.id
    and t.number = (select max(r.number) from "OutlookRevision" r where r."issueId" = i.id)
  order by i.slug`;
/** Current outlooks that have warnings although their line says that they have none. */
const unwarned = () => sql`
  select i.slug from "Issue" i join "IssueLine" l on l."issueId" = i.id
  join "OutlookRevision" o on o.id = l."outlookId"
  where not l."mayWarn" and json_array_length(${outlookWarnings}) > 0`;

/** How much evidence the lines count, and how much the issues' pages do. */
async function counts(): Promise<[counted: unknown, shown: unknown]> {
  const rows = await sql`select i.slug, l.quotes, l.supports, l.contradicts, l.context
    from "Issue" i join "IssueLine" l on l."issueId" = i.id order by i.slug`;
  const shown = rows.map(async ({ slug }) => {
    const { evidenceFacts } = (await loadIssue(desk.people.analyst, slug))!;
    const of = (relation: Relation) => evidenceFacts.counts[relation]?.current ?? 0;
    const [supports, contradicts, context] = RELATIONS.map(of);
    return { slug, quotes: countEvidence(evidenceFacts), supports, contradicts, context };
  });
  return [[...rows], await Promise.all(shown)];
}

async function agree(after: string) {
  expect(await lines(), after).toEqual(await records());
  const [counted, shown] = await counts();
  expect(counted, after).toEqual(shown);
  expect(await unwarned(), after).toEqual([]);
}

test("the line of an issue follows every write that changes what a list shows", async () => {
  const { analyst, admin, manager } = desk.people;
  const source = desk.source;
  const seen = async () => ({ id: source, version: await versionOf(source), reason: "As it is." });
  await agree("the desk is opened");

  const fresh = await made(openPlainIssue(analyst, "fisheries", { title: "Fisheries" }));
  await agree("an issue is opened");
  const quote = desk.quotes[0]!;
  await made(linkEvidence(analyst, { issue: "fisheries", quote: quote.id, relation: "SUPPORTS" }));
  await agree("evidence is linked");
  await made(judge(analyst, "fisheries", { reason: "NEW_EVIDENCE", drivers: [quote.id] }));
  await agree("an outlook is revised");
  expect((await lines()).find(({ slug }) => slug === "fisheries")).toMatchObject({
    likelihood: 60,
    notes: 0,
  });

  await made(judge(analyst, "fisheries", { likelihood: 62, trend: "IMPROVED" }));
  await agree("an outlook is revised again");
  const forecast = { issue: "fisheries", forecast: 2 };
  const wording = "Will the fleet sail?";
  const terms = { wording, closesOn: "2031-01-01", resolutionCriteria: "It leaves port." };
  await made(openForecast(analyst, { ...forecast, ...terms }));
  await made(judge(analyst, "fisheries", { wording: undefined, forecast: 2, likelihood: 10 }));
  await made(judge(analyst, "fisheries", { wording: undefined, forecast: 2, likelihood: 15 }));
  await agree("a second forecast is estimated");
  await made(judge(analyst, "fisheries", { alerts: ["CONFLICT_RISK"], likelihood: 58 }));
  await agree("the lead is revised");
  await made(leadForecast(analyst, { ...forecast, version: 1 }));
  await agree("the second forecast leads");
  expect((await lines()).find(({ slug }) => slug === "fisheries")).toMatchObject({
    likelihood: 15,
    previousLikelihood: 10,
    movedPoints: 5,
    alerts: ["CONFLICT_RISK"],
  });
  await made(leadForecast(analyst, { ...forecast, forecast: 1, version: 1 }));
  await agree("the first forecast leads again");

  await made(
    gradeQuote(admin, { id: quote.id, version: 1, credibility: "DOUBTFUL", reason: "Denied." }),
  );
  await agree("a quotation is graded");
  await made(gradeSource(admin, { ...(await seen()), reliability: "D" }));
  await agree("a source is graded");
  await made(withdrawSource(admin, await seen()));
  await agree("a source is withdrawn");
  const issue = await db.issue.findUniqueOrThrow({ where: { id: fresh.id } });
  await made(
    editIssue(analyst, {
      issue: issue.id,
      version: issue.version,
      bottomLine: `Fish, says [Q${quote.number}].`,
    }),
  );
  await agree("a bottom line cites what is withdrawn");
  await made(restoreSource(admin, await seen()));
  await agree("a source is restored");

  const note = await made(writeNote(manager, { issue: "fisheries", body: "Whose fish?" }));
  await made(
    writeNote(manager, { issue: "fisheries", body: "Mine alone.", visibility: "PRIVATE" }),
  );
  await agree("notes are written");
  await made(deleteNote(manager, { id: note.id, version: note.version }));
  await agree("a note is deleted");
  await made(restoreNote(manager, { id: note.id, version: note.version + 1 }));
  await agree("a note is restored");

  const link = { issue: "fisheries", quote: quote.id };
  const linkNow = () =>
    db.evidenceLink.findFirstOrThrow({ where: { quoteId: quote.id, issueId: fresh.id } });
  const { version } = await linkNow();
  await made(unlinkEvidence(analyst, { ...link, version, reason: "Not about fish." }));
  await agree("evidence is unlinked");
  await made(relinkEvidence(analyst, { ...link, version: (await linkNow()).version }));
  await agree("evidence is linked again");
  const relation = { relation: "CONTRADICTS", version: (await linkNow()).version } as const;
  await made(linkEvidence(analyst, { ...link, ...relation }));
  await agree("a relation is changed");
});

test("the lines follow a quotation that is removed and restored, and a source that is reopened", async () => {
  const { admin, analyst } = desk.people;
  const quote = await db.quote.findUniqueOrThrow({ where: { id: desk.quotes[1]!.id } });
  await made(linkEvidence(analyst, { issue: "climate", quote: quote.id, relation: "CONTEXT" }));
  await agree("evidence is linked");
  const { version } = await made(
    removeQuote(admin, { id: quote.id, version: quote.version, reason: "Marked by mistake." }),
  );
  await agree("a quotation is removed");
  await made(restoreQuote(admin, { id: quote.id, version }));
  await agree("a quotation is restored");

  const other = await approveArticle(admin, OTHER);
  await agree("a source is approved");
  await made(reopenSource(admin, { id: other, version: await versionOf(other) }));
  await agree("a source is reopened");
});

test("the lines count the same words in copies of a report once, as the issue’s page does", async () => {
  const { admin, analyst } = desk.people;
  const quoted = "“The nets of Repeatia stay in the harbour,” said Ana Example.\n";
  const first = await approveArticle(admin, `Nets\n\n${quoted}`);
  const copy = await approveArticle(admin, `Nets again\n\nIn another paper.\n\n${quoted}`);
  const data = { supersedesId: null, originId: null };
  await db.source.updateMany({ where: { id: { in: [first, copy] } }, data });
  await db.quote.updateMany({ where: { sourceId: copy }, data: { continuesId: null } });
  const quoteIn = (sourceId: string) => db.quote.findFirstOrThrow({ where: { sourceId } });
  for (const source of [first, copy]) {
    const { id: quote } = await quoteIn(source);
    await made(linkEvidence(analyst, { issue: "russia", quote, relation: "SUPPORTS" }));
  }
  const counted = async (after: string) => {
    await agree(after);
    return (await db.issueLine.findFirstOrThrow({ where: { issue: { slug: "russia" } } })).supports;
  };
  const before = await counted("two reports are linked");
  await db.source.update({ where: { id: copy }, data: { originId: first } });
  expect(await counted("one of them is a copy")).toBe(before - 1);
  const { id, version } = await quoteIn(copy);
  const correction = { kind: "DIRECT", speakerName: "Cy Specimen", reason: "He said it." } as const;
  await made(correctQuote(admin, { id, version, ...correction }));
  expect(await counted("the copy gives another speaker")).toBe(before);
  const ana = (await quoteIn(first)).speakerId!;
  await db.quote.update({ where: { id }, data: { speakerId: ana } });
  expect(await counted("they are the same person")).toBe(before - 1);
  const seen = { id: first, version: await versionOf(first), reason: "Misquoted." };
  await made(withdrawSource(admin, seen));
  expect(await counted("the first is withdrawn")).toBe(before - 1);
});

test("notes that are written and deleted at the same moment are all counted", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const people = [admin, analyst, analyst2, manager];
  const notes = await Promise.all(
    Array.from({ length: 24 }, (_, at) =>
      made(
        writeNote(people[at % 4]!, { issue: at % 2 ? "climate" : "tariffs", body: `Note ${at}` }),
      ),
    ),
  );
  await Promise.all(
    notes.map(
      ({ id, version }, at) => at % 3 === 0 && made(deleteNote(people[at % 4]!, { id, version })),
    ),
  );
  await agree("many notes are written at once");
});

const OTHER = `A second report on tariffs

5 March 2024

“Tariffs will rise again,” said Cy Specimen, the trade minister of Examplia.
`;
