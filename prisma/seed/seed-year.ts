import { readFile } from "node:fs/promises";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { leadForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import { writeSignpost } from "@/lib/analysis/signposts/mutations";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import { toCodePoints } from "@/lib/text/anchors/code-points";
import { type Citations, citations } from "./citations";
import { YEAR_ASSESSMENTS } from "./demo/hypotheses";
import { CLIMATE_YEAR } from "./demo/year/climate";
import { DIGESTS, PASSAGES, RELATED_AGAIN } from "./demo/year/evidence";
import { EXPORT_CONTROLS_YEAR } from "./demo/year/export-controls";
import { HUMAN_RIGHTS_YEAR } from "./demo/year/human-rights";
import { RUSSIA_YEAR } from "./demo/year/russia";
import { SIGNPOSTS } from "./demo/year/signposts";
import { TAIWAN_YEAR } from "./demo/year/taiwan";
import { TARIFFS_YEAR } from "./demo/year/tariffs";
import type { YearForecast, YearOfIssue, YearRevision } from "./demo/year/year";
import { made } from "./made";
import type { Person } from "./people";
import { seedHypotheses } from "./seed-hypotheses";

const YEAR: YearOfIssue[] = [
  ...[TARIFFS_YEAR, HUMAN_RIGHTS_YEAR, EXPORT_CONTROLS_YEAR, CLIMATE_YEAR, RUSSIA_YEAR],
  TAIWAN_YEAR,
];

type People = Record<Person, Viewer>;

/**
 * Adds what happened to the demo's issues until the end of 2023: digests of public facts, further forecasts, revisions,
 * dissents and outcomes, including wrong forecasts. Safe to repeat: adds whatever an interrupted run left out.
 */
export async function seedYear(people: People): Promise<void> {
  for (const name of DIGESTS) await ingest(people.admin, name);
  // Before the passages, which some of them find.
  await writeSignposts(people);
  await markPassages(people.analyst);
  const cite = citations(await db.quote.findMany({ orderBy: { number: "asc" } }));
  for (const { slug, bottomLine, forecasts } of YEAR) {
    for (const forecast of forecasts)
      await addForecast(people, cite, slug, forecast, forecast === forecasts.at(-1));
    await relateAgain(people.analyst, cite, slug);
    const issue = await db.issue.findUniqueOrThrow({ where: { slug } });
    if (issue.bottomLine === bottomLine) continue;
    await made(editIssue(people.admin, { issue: slug, version: issue.version, bottomLine }));
  }
  await seedHypotheses(people, cite, YEAR_ASSESSMENTS);
}

/** Approves a digest without proposals: its passages are marked by hand. */
async function ingest(admin: Viewer, name: string): Promise<void> {
  const bytes = new Uint8Array(await readFile(new URL(`./demo/year/${name}`, import.meta.url)));
  const { id, status } = await made(ingestArticle(admin, { bytes, fileName: name }));
  if (status !== "DRAFT") return;
  const { proposals, version } = (await loadDraft(admin, id))!;
  const ids = proposals.map((proposal) => proposal.id);
  if (ids.length > 0) await made(decideProposals(admin, { source: id, ids, state: "REJECTED" }));
  await made(approveDraft(admin, { id, version }));
}

async function writeSignposts(people: People): Promise<void> {
  for (const { slug: issue, author, ...signpost } of SIGNPOSTS)
    if (!(await db.signpost.count({ where: { issue: { slug: issue }, text: signpost.text } })))
      await made(writeSignpost(people[author], { issue, ...signpost }));
}

/** Marks each paragraph that bears on an issue as a passage, and links it. */
async function markPassages(analyst: Viewer): Promise<void> {
  for (const { slug, relation, fragment } of PASSAGES) {
    const source = await db.source.findFirstOrThrow({
      where: { text: { contains: fragment } },
      select: { id: true, text: true },
    });
    const paragraph = source.text.split("\n").find((line) => line.includes(fragment))!;
    const known = await db.quote.findFirst({ where: { sourceId: source.id, exact: paragraph } });
    const start = toCodePoints(source.text)(source.text.indexOf(paragraph));
    const end = start + [...paragraph].length;
    if (!known) {
      const span = { source: source.id, start, end, kind: "PASSAGE" } as const;
      await made(markQuote(analyst, { ...span, issue: slug, relation }));
    } else if (!(await db.evidenceLink.count({ where: { quoteId: known.id, issue: { slug } } })))
      await made(linkEvidence(analyst, { issue: slug, quote: known.id, relation }));
  }
}

/** Judges the evidence of an issue against the forecast that has come to lead: what isn't listed bears on it as before. */
async function relateAgain(analyst: Viewer, cite: Citations, slug: string): Promise<void> {
  const changed = new Map(
    RELATED_AGAIN.filter((each) => each.slug === slug).map((each) => [
      cite.quote(each.fragment).id,
      each.relation,
    ]),
  );
  const links = await db.evidenceLink.findMany({
    where: { issue: { slug }, removalId: null, earlierLeadId: { not: null } },
    orderBy: { id: "asc" },
  });
  for (const { quoteId: quote, version, ...link } of links) {
    const relation = changed.get(quote) ?? link.relation;
    await made(linkEvidence(analyst, { issue: slug, quote, relation, version }));
  }
}

async function lead(admin: Viewer, slug: string, number: number): Promise<void> {
  const { version } = await db.forecast.findFirstOrThrow({ where: { issue: { slug }, number } });
  await made(leadForecast(admin, { issue: slug, forecast: number, version }));
}

async function addForecast(
  people: People,
  cite: Citations,
  slug: string,
  forecast: YearForecast,
  isLast: boolean,
) {
  const { number, terms, revisions, resolution } = forecast;
  const where = { issue: { slug }, number };
  if (terms && !(await db.forecast.count({ where })))
    await made(openForecast(people[revisions[0]!.author], { issue: slug, ...terms }));
  for (const revision of revisions) {
    await addRevision(people, cite, slug, number, revision);
    // Before its second estimate, which then sets the issue's trend.
    if (isLast) await lead(people.admin, slug, number);
  }
  const { outcome } = await db.forecast.findFirstOrThrow({ where });
  if (!resolution || outcome) return;
  await made(resolveForecast(people.admin, { issue: slug, forecast: number, ...resolution }));
}

async function addRevision(
  people: People,
  { quote, resolve }: Citations,
  slug: string,
  forecast: number,
  { author, dissent: other, ...revision }: YearRevision,
) {
  const where = { issue: { slug }, number: forecast };
  const asOf = new Date(revision.asOf);
  if (!(await db.outlookRevision.count({ where: { forecast: where, asOf } }))) {
    const { version } = await db.issue.findUniqueOrThrow({ where: { slug } });
    const given = {
      issue: slug,
      version,
      forecast,
      confirmed: true,
      trend: "UNCHANGED" as const,
      // A forecast's first estimate has neither.
      ...(revision.reasonNote && { reason: "REINTERPRETATION" as const }),
      alerts: [],
      ...revision,
      judgement: resolve(revision.judgement),
      rationale: resolve(revision.rationale),
      drivers: (revision.drivers ?? []).map((fragment) => quote(fragment).id),
    };
    await made(reviseOutlook(people[author], given));
  }
  if (!other) return;
  const { author: dissenter, ...stated } = other;
  const key = { forecast: where, authorId: people[dissenter].id };
  if (!(await db.dissent.count({ where: key })))
    await made(dissent(people[dissenter], { issue: slug, forecast, ...stated }));
}
