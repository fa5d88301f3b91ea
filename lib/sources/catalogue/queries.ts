import { isIssueNamed } from "@/lib/analysis/issue-named";
import { cached } from "@/lib/core/database/cached";
import { db, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { goneAmong } from "@/lib/evidence/quotes/status";
import type { Prisma } from "@/lib/generated/prisma/client";
import {
  is,
  linkedEvidence,
  openSources,
  presentQuotes,
  readableSources,
  visibleLinks,
} from "@/lib/visibility";
import type { SourceFilter } from "./filter";
import {
  type CatalogueChoices,
  type Continuation,
  MAX_KNOWN_PUBLISHERS,
  MAX_PUBLISHERS,
  type Original,
  type OriginalFacts,
  type SourceDetail,
  type SourceFacts,
} from "./schema";

export const factsSelect = {
  id: true,
  status: true,
  title: true,
  byline: true,
  publisher: true,
  publishedAt: true,
  language: true,
  url: true,
  reliability: true,
  inherited: true,
  version: true,
} satisfies Prisma.SourceSelect;

type Facts = Prisma.SourceGetPayload<{ select: typeof factsSelect }>;

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
/** A row of `factsSelect`, with its date as an ISO day. */
export const facts = <T extends Facts>(row: T): Omit<T, "publishedAt"> & SourceFacts => ({
  ...row,
  publishedAt: day(row.publishedAt),
});

/** What the catalogue's menus need at first: the publishers, and what the filter's issue and speaker are called. */
export async function loadCatalogueChoices(
  viewer: Viewer,
  { issue, speaker }: SourceFilter,
): Promise<CatalogueChoices> {
  const [known, named] = await Promise.all([
    publishers(),
    issue || speaker ? namesOf(viewer, { issue, speaker }) : null,
  ]);
  // An unknown one is shown as the address has it.
  return {
    publishers: known.slice(0, MAX_PUBLISHERS).sort(byName.compare),
    chosen: { issue: named?.issue ?? issue, speaker: named?.speaker ?? speaker },
  };
}

/** The publishers of readable sources, those of most sources first. */
export const loadPublishers = (_viewer: Viewer): Promise<string[]> => publishers();

const publishers = cached("publishers", async () => {
  const rows = await sql<{ publisher: string }[]>`
    select s.publisher from "Source" s where ${is.readable("s")} and s.publisher is not null
    group by s.publisher order by count(*) desc, s.publisher ${atMost(MAX_KNOWN_PUBLISHERS)}`;
  return rows.map(({ publisher }) => publisher);
});

const byName = new Intl.Collator("en", { numeric: true });

async function namesOf(
  viewer: Viewer,
  { issue, speaker }: Pick<SourceFilter, "issue" | "speaker">,
) {
  const [names] = await sql<{ issue: string | null; speaker: string | null }[]>`select
    (select i.title from "Issue" i where ${isIssueNamed(issue)} and ${is.visibleIssue("i", viewer)}) as issue,
    (select p.name from "Speaker" p where p.id = ${speaker}) as speaker`;
  return names!;
}

/** A source with its text, and its quotations in order. Returns null if it is missing or not approved. */
export async function loadSource(viewer: Viewer, id: string): Promise<SourceDetail | null> {
  const row = await db.source.findFirst({
    where: { id, ...readableSources },
    select: {
      ...factsSelect,
      text: true,
      events: { where: { issueId: null, verb: "source.graded" }, take: 1, select: { id: true } },
      approvedAt: true,
      addedBy: { select: { name: true } },
      approvedBy: { select: { name: true } },
      quotes: {
        where: presentQuotes,
        orderBy: [{ start: "asc" }, { end: "desc" }],
        include: {
          speaker: { select: { id: true, name: true } },
          evidence: {
            where: { ...linkedEvidence, ...visibleLinks(viewer) },
            orderBy: { issue: { number: "asc" } },
            select: {
              relation: true,
              version: true,
              issue: { select: { id: true, key: true, slug: true, title: true } },
            },
          },
        },
      },
    },
  });
  const original = row && (await originalFacts(viewer, id));
  if (!original) return null;
  const { events, ...rest } = row;
  const [gone, continued] = await Promise.all([goneAmong(row.quotes), continuedFrom(id)]);
  return {
    ...facts(rest),
    graded: rest.reliability !== "F" || events.length > 0,
    original,
    addedBy: row.addedBy.name,
    approvedBy: row.approvedBy?.name ?? null,
    approvedAt: row.approvedAt?.toISOString() ?? null,
    quotes: row.quotes.map(({ id, number, kind, exact, prefix, suffix, start, end, ...quote }) => ({
      id,
      number,
      kind,
      exact,
      prefix,
      suffix,
      start,
      end,
      credibility: quote.credibility,
      version: quote.version,
      addedById: quote.addedById,
      assertion: quote.assertion,
      speaker: quote.speaker && { ...quote.speaker, role: quote.speakerRole },
      issues: quote.evidence.map(({ issue, relation, version: linkVersion }) => ({
        ...issue,
        relation,
        linkVersion,
      })),
      continuedBy: continued.get(id) ?? null,
      gone: gone.has(id),
    })),
  };
}

/**
 * The quotations in later versions that continue those of a source, by id: the latest that stands or, if none does, the
 * one in the next version, with what became of it.
 */
async function continuedFrom(sourceId: string): Promise<Map<string, Continuation>> {
  const rows = await sql<(Continuation & { id: string })[]>`
    with recursive later as (
      select q.id as earliest, c.*, 1 as steps from "Quote" q join "Quote" c on c."continuesId" = q.id
      where q."sourceId" = ${sourceId}
      union all
      select l.earliest, c.*, l.steps + 1 from later l join "Quote" c on c."continuesId" = l.id
    )
    select distinct on (l.earliest) l.earliest as id, l.number, s.id as source, case
      when ${is.citableQuote("l", "s")} then 'STANDS'
      when ${is.present("l")} then 'WITHDRAWN' else 'REMOVED' end as state
    from later l join "Source" s on s.id = l."sourceId" and ${is.readable("s")}
    order by l.earliest, ${is.citableQuote("l", "s")} desc,
      case when ${is.citableQuote("l", "s")} then -l.steps else l.steps end`;
  return new Map(rows.map(({ id, ...continuation }) => [id, continuation]));
}

/**
 * What is known about a source's original file, without its bytes. Returns null if the source is
 * missing, or the viewer may not open it.
 */
export async function originalFacts(viewer: Viewer, id: string): Promise<OriginalFacts | null> {
  const [original] = await sql<OriginalFacts[]>`
    select octet_length(s.bytes) as size, s."bytesSha256" as sha256, s."mediaType", s."fileName"
    from "Source" s where s.id = ${id} and ${is.open("s", viewer)}`;
  return original ?? null;
}

/** The original file of a source. Returns null if the viewer may read neither the source nor its draft. */
export async function loadOriginal(viewer: Viewer, id: string): Promise<Original | null> {
  const row = await db.source.findFirst({
    where: { id, ...openSources(viewer) },
    select: { title: true, bytes: true, bytesSha256: true, mediaType: true, fileName: true },
  });
  if (!row) return null;
  const { bytes, bytesSha256: sha256, ...rest } = row;
  return { ...rest, bytes, sha256, size: bytes.length };
}
