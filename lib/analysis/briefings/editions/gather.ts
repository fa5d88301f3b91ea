import { isBottomLineOutdatedInTx } from "@/lib/analysis/bottom-line-outdated";
import { byRef, issueWhere } from "@/lib/analysis/issue-named";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Names } from "@/lib/text/markdown/names";
import { isInTx, readableQuotes, teamNotes } from "@/lib/visibility";
import type { EditionContent } from "./content";

// What an edition is made from, in its current state. Read in a transaction when it is issued, and without one for a
// preview.

/** What the desk is read through: a transaction, or the client outside one. */
export type Reader = Omit<Tx, "$transaction">;

/** The number of the edition issued last; 0 if there is none. */
export async function lastNumber(reader: Reader): Promise<number> {
  const { _max } = await reader.edition.aggregate({ _max: { number: true } });
  return _max.number ?? 0;
}

/** The last edition in the relationships of these issues, if it has a handling line and the viewer may see it. */
export async function markedBefore(
  tx: Tx,
  viewer: Viewer,
  issueIds: string[],
): Promise<{ number: number; handling: string } | null> {
  const [last] = await tx.$queryRaw<{ number: number; handling: string | null }[]>`
    select e.number, e.content::jsonb ->> 'handling' as handling from "Edition" e
    where e.content is not null and ${isInTx.visibleEdition("e", viewer)} and exists (
      select from "Issue" i join "Issue" o on o."relationshipId" = i."relationshipId"
      where i.id = any(e."issueIds") and o.id = any(${issueIds}))
    order by e.number desc limit 1`;
  return last?.handling ? { number: last.number, handling: last.handling } : null;
}

/** What the editions with these numbers say, by number. Leaves out those that have been emptied. */
export async function readContents(
  reader: Reader,
  numbers: number[],
): Promise<ReadonlyMap<number, EditionContent>> {
  const rows = await reader.edition.findMany({
    where: { number: { in: numbers }, content: { not: null } },
    select: { number: true, content: true },
  });
  return new Map(rows.map(({ number, content }) => [number, JSON.parse(content!)]));
}

const named = { select: { name: true } } as const;

const quoteInclude = {
  speaker: named,
  source: {
    select: {
      id: true,
      title: true,
      publisher: true,
      byline: true,
      publishedAt: true,
      url: true,
      language: true,
      reliability: true,
      textSha256: true,
      status: true,
      removal: { select: { removedAt: true } },
      events: { where: { issueId: null, verb: "source.graded" }, take: 1, select: { id: true } },
    },
  },
} satisfies Prisma.QuoteInclude;

/** A quotation with its speaker and source. */
export type QuoteRow = Prisma.QuoteGetPayload<{ include: typeof quoteInclude }>;

/** A forecast by its number on an issue. */
export interface ForecastKey {
  issueId: string;
  number: number;
}

/** Forecasts of an issue that an edition shows: the lead, those still open, and those resolved since the last one. */
const shownForecasts = (resolved: ForecastKey[]): Prisma.ForecastWhereInput => ({
  OR: [{ lead: true }, { outcome: null }, ...resolved],
});

const issueInclude = (resolved: ForecastKey[]) =>
  ({
    relationship: { select: { slug: true, title: true } },
    owner: named,
    outlooks: { orderBy: { number: "desc" }, take: 1, select: { trend: true, alerts: true } },
    forecasts: {
      where: shownForecasts(resolved),
      orderBy: [{ lead: "desc" }, { number: "asc" }],
      include: {
        clarifications: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
        resolutions: { orderBy: { number: "desc" }, take: 1 },
        revisions: {
          orderBy: { number: "desc" },
          take: 2,
          include: { author: named, drivers: { select: { quoteId: true } } },
        },
        dissents: {
          where: { withdrawnAt: null },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          include: {
            author: named,
            revision: { select: { number: true, likelihood: true } },
            entries: { orderBy: { number: "desc" }, take: 1 },
          },
        },
      },
    },
    notes: {
      where: { kind: "QUESTION", closedAt: null, deletedAt: null, ...teamNotes },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      include: { author: named },
    },
  }) satisfies Prisma.IssueInclude;

/** An issue with everything that an edition says about it, apart from its quotations. */
export type IssueRow = Prisma.IssueGetPayload<{ include: ReturnType<typeof issueInclude> }> & {
  /** Whether its bottom line is older than the outcome of its lead forecast. */
  outdated: boolean;
};

/** The issues with these keys or slugs, by what they were asked by, with the forecasts resolved since the last edition. */
export async function readIssues(
  reader: Reader,
  viewer: Viewer,
  refs: readonly string[],
  resolved: ForecastKey[],
): Promise<Map<string, IssueRow>> {
  const rows = await reader.issue.findMany({
    where: { OR: refs.map((ref) => issueWhere(viewer, ref)) },
    include: issueInclude(resolved),
  });
  const ids = rows.map(({ id }) => id);
  const outdated = await reader.$queryRaw<{ id: string }[]>`
    select i.id from "Issue" i where i.id = any(${ids}) and ${isBottomLineOutdatedInTx}`;
  const isOutdated = new Set(outdated.map(({ id }) => id));
  const issues = rows.map((row) => ({ ...row, outdated: isOutdated.has(row.id) }));
  return byRef(refs, issues);
}

/** The readable quotations with these numbers or ids. Leaves out those that were removed or are in a draft. */
export const readQuotes = (
  reader: Reader,
  { numbers, ids }: { numbers: number[]; ids: string[] },
): Promise<QuoteRow[]> =>
  reader.quote.findMany({
    where: { ...readableQuotes, OR: [{ number: { in: numbers } }, { id: { in: ids } }] },
    include: quoteInclude,
  });

/** What people are called, by these handles. */
export async function readNames(reader: Reader, handles: string[]): Promise<Names> {
  if (handles.length === 0) return {};
  const people = await reader.user.findMany({
    where: { handle: { in: handles } },
    select: { handle: true, name: true },
  });
  return Object.fromEntries(people.map(({ handle, name }) => [handle, name]));
}

/**
 * Which of these keys are of issues in the same relationships as others: whoever may see those others may see these too.
 */
export async function keysBeside(
  reader: Reader,
  keys: string[],
  others: readonly IssueRow[],
): Promise<ReadonlySet<string>> {
  const relationshipId = { in: others.map((issue) => issue.relationshipId) };
  const rows = await reader.issue.findMany({
    where: { key: { in: keys }, relationshipId },
    select: { key: true },
  });
  return new Set(rows.map(({ key }) => key));
}
