import "server-only";
import { type Fragment, sql } from "@/lib/core/database/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { may } from "./access";
import { conditions, type Limited, type Person, type Reader } from "./visibility-conditions";

// Who sees which records: each rule once for Prisma, and once for SQL in visibility-conditions.ts. The test compares
// the two.

/** Relationships that the viewer may see: all of them, or those that they are limited to. */
export const visibleRelationships = ({ limits }: Limited): Prisma.RelationshipWhereInput =>
  limits ? { id: { in: [...limits] } } : {};

/**
 * Issues that the viewer may see: those of the relationships above. Whatever reads an issue, or anything that belongs
 * to one, goes through this or one of the next two, or through `visibleIssue`, `onVisibleIssue` and `visibleEdition` in
 * SQL. For people who are not limited, which is nearly everyone, all of these are empty.
 */
export const visibleIssues = ({ limits }: Limited): Prisma.IssueWhereInput =>
  limits ? { relationshipId: { in: [...limits] } } : {};

/** Records that are on an issue which the viewer may see, or on none: notes, for example. */
export const onVisibleIssue = (viewer: Limited) =>
  viewer.limits
    ? {
        OR: [{ issueId: null }, { issue: visibleIssues(viewer) }] satisfies Prisma.NoteWhereInput[],
      }
    : {};

/** Links of quotations to issues that the viewer may see. */
export const visibleLinks = (viewer: Limited): Prisma.EvidenceLinkWhereInput =>
  viewer.limits ? { issue: visibleIssues(viewer) } : {};

/** People who may see a relationship, by its id. */
export const readersOf = (relationshipId: string): Prisma.UserWhereInput => ({
  OR: [{ limited: false }, { reads: { some: { relationshipId } } }],
});

/** Whether the viewer may see all of these relationships, by id. */
export const seesAllOf = ({ limits }: Limited, relationships: readonly string[]): boolean =>
  !limits || relationships.every((id) => limits.includes(id));

const READABLE = ["APPROVED", "WITHDRAWN"] as const;

/** Whether everyone may read a source in this state. A withdrawn source stays readable. */
export const isReadableStatus = (status: string): boolean =>
  (READABLE as readonly string[]).includes(status);

/** Sources that everyone may read: approved ones, withdrawn or not. */
export const readableSources = { status: { in: [...READABLE] } } satisfies Prisma.SourceWhereInput;

/** Sources that something new may rest on: approved ones that are not withdrawn. */
export const citableSources = { status: "APPROVED" } satisfies Prisma.SourceWhereInput;

/** Whether something new may rest on a source in this state. */
export const isCitableStatus = (status: string): boolean => status === citableSources.status;

/** Drafts waiting for review: all of them for admins, their own for others. */
export const visibleDrafts = (viewer: Person): Prisma.SourceWhereInput => ({
  status: "DRAFT",
  ...(may(viewer, "reviewDraft") ? {} : { addedById: viewer.id }),
});

/** The viewer's own drafts and articles that were set aside: what became of a submission is told to its submitter. */
export const ownSubmissions = ({ id }: Person): Prisma.SourceWhereInput => ({
  status: { in: ["DRAFT", "DISCARDED"] },
  addedById: id,
});

/** Sources that the viewer may open: readable ones, and the drafts above. */
export const openSources = (viewer: Person): Prisma.SourceWhereInput => ({
  OR: [readableSources, visibleDrafts(viewer)],
});

/** Sources in any state that the viewer may know of: the same, and for admins discarded drafts. */
export const visibleSources = (viewer: Person): Prisma.SourceWhereInput =>
  may(viewer, "reviewDraft") ? {} : openSources(viewer);

/**
 * Sources that count as known to a viewer who ingests their text: those above, and the viewer's own
 * discarded drafts. Nobody may learn what is in other people's drafts.
 */
export const knownSources = (viewer: Person): Prisma.SourceWhereInput =>
  may(viewer, "reviewDraft") ? {} : { OR: [readableSources, { addedById: viewer.id }] };

/** The same of one source. */
export const knowsSource = (
  viewer: Person,
  { status, addedById }: { status: string; addedById: string },
): boolean => isReadableStatus(status) || may(viewer, "reviewDraft") || addedById === viewer.id;

/** Versions and copies that are shown to the viewer: only admins are shown drafts among them. */
export const relatedSources = (viewer: Person): Prisma.SourceWhereInput =>
  may(viewer, "relateSource") ? openSources(viewer) : readableSources;

/** Batches that the viewer sees and looks after: all of them for admins, their own for others. */
export const visibleBatches = (viewer: Person): Prisma.BatchWhereInput => ({
  dismissedAt: null,
  ...(may(viewer, "reviewDraft") ? {} : { addedById: viewer.id }),
});

/** Whether a batch, dismissed or not, is the viewer's to look after. */
export const seesBatch = (viewer: Person, { addedById }: { addedById: string }): boolean =>
  may(viewer, "reviewDraft") || addedById === viewer.id;

/** Quotations that have not been removed. */
export const presentQuotes = { removalId: null } satisfies Prisma.QuoteWhereInput;

/** Quotations that everyone may read. */
export const readableQuotes = {
  ...presentQuotes,
  source: readableSources,
} satisfies Prisma.QuoteWhereInput;

/** Quotations that something new may rest on. */
export const citableQuotes = {
  ...presentQuotes,
  source: citableSources,
} satisfies Prisma.QuoteWhereInput;

/** Quotations whose words an approved later version lacks, or has in wording that doesn't continue them. */
export const goneQuotes = {
  matches: { some: { state: { in: ["ALTERED", "GONE"] }, source: citableSources } },
  continuedBy: { none: citableQuotes },
} satisfies Prisma.QuoteWhereInput;

/** Evidence that has not been unlinked from its issue. */
export const linkedEvidence = { removalId: null } satisfies Prisma.EvidenceLinkWhereInput;

/** The team's notes anywhere, including deleted ones. */
export const teamNotes = { visibility: "TEAM" } satisfies Prisma.NoteWhereInput;

/**
 * The team's notes and the viewer's own, deleted ones too, wherever they are, except on issues hidden from the viewer.
 */
export const notesFor = (viewer: Reader): Prisma.NoteWhereInput => ({
  OR: [teamNotes, { authorId: viewer.id }],
  AND: onVisibleIssue(viewer),
});

/** Notes that the viewer may read: those above, except deleted ones, on an issue or a readable source. */
export const readableNotes = (viewer: Reader): Prisma.NoteWhereInput => ({
  deletedAt: null,
  AND: [
    notesFor(viewer),
    {
      OR: [
        { issueId: { not: null } },
        { source: readableSources },
        { quote: { source: readableSources } },
      ],
    },
  ],
});

/** The conditions for queries. */
export const is = conditions<Fragment>(sql, (alias) => sql`${sql(alias)}`);

/** The same conditions for the raw statements of a transaction. */
export const isInTx = conditions<Prisma.Sql>(Prisma.sql, Prisma.raw);
