import { sameWordsOf } from "@/lib/evidence/quotes/same-words";
import type { Assertion, Prisma, SourceStatus } from "@/lib/generated/prisma/client";
import { isCitableStatus, linkedEvidence, readableQuotes } from "@/lib/visibility";
import type { Reader } from "./gather";

/** A piece of evidence on an issue. */
export interface LinkRow {
  issueId: string;
  quoteId: string;
  relation: Prisma.EvidenceLinkGetPayload<object>["relation"];
  createdAt: Date;
  quote: {
    number: number;
    exact: string;
    assertion: Assertion;
    speakerId: string | null;
    continuesId: string | null;
    sourceId: string;
    source: {
      title: string;
      publisher: string | null;
      status: SourceStatus;
      originId: string | null;
    };
  };
  linkedBy: { name: string };
}

const linkSelect = {
  issueId: true,
  quoteId: true,
  relation: true,
  createdAt: true,
  linkedBy: { select: { name: true } },
  quote: {
    select: {
      number: true,
      exact: true,
      assertion: true,
      speakerId: true,
      continuesId: true,
      sourceId: true,
      source: { select: { title: true, publisher: true, status: true, originId: true } },
    },
  },
} satisfies Prisma.EvidenceLinkSelect;

/** Whether something new may rest on a piece of evidence: its source isn't withdrawn. */
export const isCitable = ({ quote }: LinkRow): boolean => isCitableStatus(quote.source.status);

/**
 * The pieces of an issue's evidence that repeat others, each with the one that it repeats: the first with the same words
 * of the same speaker and the same relation, in another copy of the same report. A quotation in `kept` never counts as a
 * repeat.
 */
export function repeatsIn(
  links: readonly LinkRow[],
  kept: ReadonlySet<string>,
): Map<LinkRow, LinkRow> {
  const firsts = new Map<string, LinkRow>();
  const wordsOf = ({ relation, quote }: LinkRow) =>
    sameWordsOf({ ...quote, relation, origin: quote.source.originId ?? quote.sourceId });
  const isKept = ({ quoteId }: LinkRow) => kept.has(quoteId);
  const inOrder = links
    .filter(isCitable)
    .sort((a, b) => Number(isKept(b)) - Number(isKept(a)) || a.quote.number - b.quote.number);
  for (const link of inOrder) if (!firsts.has(wordsOf(link))) firsts.set(wordsOf(link), link);
  return new Map(
    inOrder.flatMap((link) => {
      const first = firsts.get(wordsOf(link))!;
      const isOtherCopy = first.quote.sourceId !== link.quote.sourceId;
      return isOtherCopy && !isKept(link) ? [[link, first] as const] : [];
    }),
  );
}

/**
 * The evidence of issues, also of withdrawn sources: supporting first, then contradicting, then context, each with the
 * latest quotations first.
 */
export const readEvidence = (reader: Reader, issueIds: string[]): Promise<LinkRow[]> =>
  reader.evidenceLink.findMany({
    where: { issueId: { in: issueIds }, ...linkedEvidence, quote: readableQuotes },
    select: linkSelect,
    orderBy: [{ relation: "asc" }, { quote: { number: "desc" } }],
  });

/**
 * By link, the one that it took over from an earlier version: the same words were linked to the same issue in the same
 * way. Others are left out.
 */
export async function takenOver(
  reader: Reader,
  links: readonly LinkRow[],
): Promise<Map<LinkRow, LinkRow>> {
  const continued = links.filter(({ quote }) => quote.continuesId !== null);
  if (continued.length === 0) return new Map();
  const rows = await reader.evidenceLink.findMany({
    where: {
      quoteId: { in: continued.flatMap(({ quote }) => quote.continuesId ?? []) },
      OR: [{ removalId: null }, { removal: { act: "EVIDENCE_MOVED" } }],
    },
    select: linkSelect,
  });
  const byPlace = new Map(rows.map((row) => [`${row.issueId} ${row.quoteId}`, row]));
  return new Map(
    continued.flatMap((link) => {
      const { issueId, relation, quote } = link;
      const before = byPlace.get(`${issueId} ${quote.continuesId}`);
      const same = before?.relation === relation && before.quote.exact === quote.exact;
      return same ? [[link, before] as const] : [];
    }),
  );
}
