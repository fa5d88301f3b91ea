import type { Viewer } from "@/lib/auth";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { type SourceOrder, sortRows } from "./filter";
import { readableSources, visibleDrafts } from "./policy";
import type { SourceDetail, SourceFacts, SourceRow } from "./schema";

export const factsSelect = {
  ...{ id: true, status: true, title: true, byline: true, publisher: true, publishedAt: true },
  ...{ language: true, url: true, reliability: true, version: true },
} satisfies Prisma.SourceSelect;

type Facts = Prisma.SourceGetPayload<{ select: typeof factsSelect }>;

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
/** A row with its day as text. */
export const facts = <T extends Facts>(row: T): Omit<T, "publishedAt"> & SourceFacts => ({
  ...row,
  publishedAt: day(row.publishedAt),
});

async function loadRows(where: Prisma.SourceWhereInput): Promise<SourceRow[]> {
  const rows = await db.source.findMany({
    where,
    orderBy: [{ publishedAt: { sort: "desc", nulls: "last" } }, { createdAt: "desc" }],
    select: {
      ...factsSelect,
      createdAt: true,
      addedBy: { select: { name: true } },
      quotes: { select: { speakerId: true } },
      _count: { select: { proposals: { where: { state: "PENDING" } } } },
    },
  });
  return rows.map(({ quotes, _count, addedBy, createdAt, ...row }) => ({
    ...facts(row),
    quotes: quotes.length,
    speakers: new Set(quotes.map((quote) => quote.speakerId).filter(Boolean)).size,
    pending: _count.proposals,
    addedBy: addedBy.name,
    createdAt: createdAt.toISOString(),
  }));
}

/** Committed sources in the order asked for; without one, the newest article first. */
export async function loadSources(_viewer: Viewer, order?: SourceOrder): Promise<SourceRow[]> {
  const rows = await loadRows(readableSources);
  return order ? sortRows(rows, order) : rows;
}

/** Drafts that wait for review: all for admins, one's own for analysts. */
export const loadDrafts = (viewer: Viewer): Promise<SourceRow[]> => loadRows(visibleDrafts(viewer));

/** One committed source with its text and quotes in the order of the text; null where there is none. */
export async function loadSource(_viewer: Viewer, id: string): Promise<SourceDetail | null> {
  const row = await db.source.findFirst({
    where: { id, ...readableSources },
    select: {
      ...factsSelect,
      ...{ text: true, fileName: true, committedAt: true },
      addedBy: { select: { name: true } },
      committedBy: { select: { name: true } },
      quotes: {
        orderBy: [{ start: "asc" }, { end: "desc" }],
        include: {
          speaker: { select: { name: true } },
          evidence: {
            where: { removedAt: null },
            orderBy: { issue: { number: "asc" } },
            select: {
              relation: true,
              issue: { select: { id: true, key: true, slug: true, title: true } },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  return {
    ...facts(row),
    addedBy: row.addedBy.name,
    committedBy: row.committedBy?.name ?? null,
    committedAt: row.committedAt?.toISOString() ?? null,
    quotes: row.quotes.map(({ id, number, kind, exact, prefix, suffix, start, end, ...quote }) => ({
      ...{ id, number, kind, exact, prefix, suffix, start, end },
      speaker: quote.speaker && { name: quote.speaker.name, role: quote.speakerRole },
      issues: quote.evidence.map(({ issue, relation }) => ({ ...issue, relation })),
    })),
  };
}
