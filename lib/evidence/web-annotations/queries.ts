import { issueWhere } from "@/lib/analysis/issue-named";
import { db } from "@/lib/core/database/db";
import { env } from "@/lib/core/env";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { type Anchor, anchors } from "@/lib/text/anchors/selectors";
import { toSelectors } from "@/lib/text/anchors/web-annotation";
import { QUOTE_KIND_LABELS } from "@/lib/tradecraft/evidence";
import { linkedEvidence, readableNotes, readableQuotes, visibleLinks } from "@/lib/visibility";
import type { AnnotationBody, AnnotationsQuery, WebAnnotation } from "./schema";

interface Page {
  items: WebAnnotation[];
  nextCursor: string | null;
}

/**
 * A page of web annotations, oldest first: the quotations, and the notes on quotations or words, of one
 * source, of one issue's evidence, or of all. The cursor
 * is the id of the last item of the page before, so nothing is skipped or repeated if items are added.
 */
export async function loadAnnotations(
  viewer: Viewer,
  { source, issue, cursor, limit }: AnnotationsQuery,
): Promise<Page> {
  const evidence = { some: { ...linkedEvidence, issue: issueWhere(viewer, issue ?? "") } };
  const page = { orderBy: { id: "asc" }, take: limit + 1 } as const;
  const [quotes, notes] = await Promise.all([
    db.quote.findMany({
      where: {
        AND: [readableQuotes, source === undefined ? {} : { sourceId: source }],
        ...(issue !== undefined && { evidence }),
        id: { gt: cursor },
      },
      include: quoteInclude(viewer),
      ...page,
    }),
    db.note.findMany({
      where: {
        AND: [
          annotatingNotes(viewer),
          source === undefined
            ? {}
            : { OR: [{ sourceId: source }, { quote: { sourceId: source } }] },
          issue === undefined ? {} : { quote: { evidence } },
        ],
        id: { gt: cursor },
      },
      include: noteInclude,
      ...page,
    }),
  ]);
  const rows = [...quotes, ...notes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shown = rows.slice(0, limit);
  const items = await annotationsOf(shown);
  return { items, nextCursor: rows.length > limit ? shown.at(-1)!.id : null };
}

/** A quotation or note as a web annotation. Returns null if the viewer may not read it. */
export async function loadAnnotation(viewer: Viewer, id: string): Promise<WebAnnotation | null> {
  const row =
    (await db.quote.findFirst({
      where: { id, ...readableQuotes },
      include: quoteInclude(viewer),
    })) ??
    (await db.note.findFirst({
      where: { id, ...annotatingNotes(viewer) },
      include: noteInclude,
    }));
  return row && (await annotationsOf([row]))[0]!;
}

/** Readable notes on words of a source, directly or through a quotation. */
const annotatingNotes = (viewer: Viewer) =>
  ({
    AND: [readableNotes(viewer), { issueId: null }],
  }) satisfies Prisma.NoteWhereInput;

const named = { select: { name: true } };
const quoteInclude = (viewer: Viewer) =>
  ({
    speaker: { select: { id: true, name: true } },
    addedBy: named,
    proposal: { select: { decidedBy: named } },
    source: { select: { approvedBy: named } },
    evidence: {
      where: { ...linkedEvidence, ...visibleLinks(viewer) },
      orderBy: { issueId: "asc" },
      select: { issue: { select: { slug: true } } },
    },
  }) satisfies Prisma.QuoteInclude;
const noteInclude = {
  author: named,
  parent: { select: { deletedAt: true } },
  quote: {
    select: { sourceId: true, exact: true, prefix: true, suffix: true, start: true, end: true },
  },
} satisfies Prisma.NoteInclude;

type QuoteRow = Prisma.QuoteGetPayload<{ include: ReturnType<typeof quoteInclude> }>;
type NoteRow = Prisma.NoteGetPayload<{ include: typeof noteInclude }>;

async function annotationsOf(rows: (QuoteRow | NoteRow)[]): Promise<WebAnnotation[]> {
  const onWords = rows.flatMap((row) => (isNote(row) && row.sourceId ? [row.sourceId] : []));
  const sources = await db.source.findMany({
    where: { id: { in: [...new Set(onWords)] } },
    select: { id: true, text: true },
  });
  const anchor = new Map(sources.map(({ id, text }) => [id, anchors(text)]));
  return rows.map((row) => {
    if (!isNote(row)) return quoteAnnotation(row);
    const place = row.quote ?? {
      ...anchor.get(row.sourceId!)!(row.start!, row.end!),
      sourceId: row.sourceId!,
    };
    return noteAnnotation(row, place);
  });
}

const isNote = (row: QuoteRow | NoteRow): row is NoteRow => "body" in row;

function quoteAnnotation(quote: QuoteRow): WebAnnotation {
  const { speaker, speakerRole, proposal, source } = quote;
  // What was accepted in an earlier version has nobody of its own.
  const creator = quote.addedBy ?? proposal?.decidedBy ?? source.approvedBy;
  const by = speaker && [speaker.name, speakerRole].filter(Boolean).join(", ");
  return annotation(quote, quote, {
    motivation: "highlighting",
    creator: creator?.name,
    body: [
      textual(QUOTE_KIND_LABELS[quote.kind], "text/plain", "classifying"),
      ...(speaker && by
        ? [textual(by, "text/plain", "describing"), other(`/speakers/${speaker.id}`, "identifying")]
        : []),
      ...quote.evidence.map(({ issue }) => other(`/issues/${issue.slug}`, "linking")),
    ],
  });
}

function noteAnnotation(note: NoteRow, place: Anchor & { sourceId: string }): WebAnnotation {
  const asked = note.kind === "QUESTION" ? "questioning" : "commenting";
  const motivation = note.parentId ? "replying" : asked;
  const { parentId, editedAt } = note;
  return annotation(note, place, {
    motivation,
    creator: note.author.name,
    ...(editedAt && { modified: editedAt.toISOString() }),
    body: [
      textual(note.body, "text/markdown", motivation),
      // A reply has the same target as its thread, and links to the note that it replies to.
      ...(parentId && !note.parent?.deletedAt
        ? [other(`/api/v1/annotations/${parentId}`, "linking")]
        : []),
    ],
  });
}

const here = (path: string) => new URL(path, env().NEXTAUTH_URL).href;

const textual = (value: string, format: string, purpose: string): AnnotationBody => ({
  type: "TextualBody",
  value,
  format,
  purpose,
});

const other = (path: string, purpose: string): AnnotationBody => ({
  type: "SpecificResource",
  source: here(path),
  purpose,
});

function annotation(
  { id, createdAt }: { id: string; createdAt: Date },
  place: Anchor & { sourceId: string },
  {
    creator,
    motivation,
    ...said
  }: Pick<WebAnnotation, "motivation" | "body" | "modified"> & { creator: string | undefined },
): WebAnnotation {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: here(`/api/v1/annotations/${id}`),
    type: "Annotation",
    motivation,
    ...(creator && { creator: { type: "Person", name: creator } }),
    created: createdAt.toISOString(),
    ...said,
    target: {
      type: "SpecificResource",
      source: here(`/sources/${place.sourceId}`),
      selector: toSelectors(place),
    },
  };
}
