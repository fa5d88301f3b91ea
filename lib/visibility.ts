import "server-only";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { Prisma } from "@/lib/generated/prisma/client";
import { may } from "./access";

// Who sees which records: each rule once for Prisma, then once for SQL. The test compares the two.

type Person = Pick<Viewer, "id" | "role">;
/** Somebody who may be limited to some relationships. */
type Limited = Pick<Viewer, "limits">;
type Reader = Pick<Viewer, "id" | "limits">;

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

/** Versions and copies that are shown to the viewer: only admins are shown drafts among them. */
export const relatedSources = (viewer: Person): Prisma.SourceWhereInput =>
  may(viewer, "relateSource") ? openSources(viewer) : readableSources;

/** Batches that the viewer sees and looks after: all of them for admins, their own for others. */
export const visibleBatches = (viewer: Person): Prisma.BatchWhereInput => ({
  dismissedAt: null,
  ...(may(viewer, "reviewDraft") ? {} : { addedById: viewer.id }),
});

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
 * The team's notes and the viewer's own, deleted ones too, wherever they are, save on issues hidden from the viewer.
 */
export const notesFor = (viewer: Reader): Prisma.NoteWhereInput => ({
  OR: [teamNotes, { authorId: viewer.id }],
  AND: onVisibleIssue(viewer),
});

/** Notes that the viewer may read: those above, save deleted ones, on an issue or a readable source. */
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

type Tag<F> = (parts: TemplateStringsArray, ...values: (F | string | boolean | string[])[]) => F;

/** The rules above as SQL conditions on the rows of these aliases. */
function conditions<F>(sql: Tag<F>, as: (alias: string) => F) {
  // Just `true` for somebody who is not limited, so that no plan changes.
  const isAmong = (relationship: F, { limits }: Limited) =>
    limits ? sql`${relationship} = any(${[...limits]})` : sql`true`;
  const visibleRelationship = (r: string, viewer: Limited) => isAmong(sql`${as(r)}.id`, viewer);
  const visibleIssue = (i: string, viewer: Limited) =>
    isAmong(sql`${as(i)}."relationshipId"`, viewer);
  /** By the id of an issue, or null for what is on none. */
  const onVisibleIssue = (issueId: F, viewer: Limited) =>
    viewer.limits
      ? sql`(${issueId} is null or exists (select from "Issue" its_issue
          where its_issue.id = ${issueId} and ${visibleIssue("its_issue", viewer)}))`
      : sql`true`;
  /** An edition is one text, so only people who may see all of its issues may see it. */
  const visibleEdition = (e: string, viewer: Limited) =>
    viewer.limits
      ? sql`not exists (select from "Issue" hidden
          where hidden.id = any(${as(e)}."issueIds") and not ${visibleIssue("hidden", viewer)})`
      : sql`true`;

  /** Schedules that name no hidden issue. */
  const visibleSchedule = (s: string, viewer: Limited) =>
    viewer.limits
      ? sql`not exists (select from jsonb_path_query(${as(s)}.sections, '$[*].issues[*]') named(key)
          join "Issue" hidden on hidden.key = named.key #>> '{}'
            and not ${visibleIssue("hidden", viewer)})`
      : sql`true`;
  /**
   * Whether the viewer may see what event `e` names besides its issue: another issue, or the edition of a request. Each is
   * looked up: without `offset 0`, PostgreSQL would read all of them once.
   */
  const visibleNames = (e: string, viewer: Limited) =>
    viewer.limits
      ? sql`((${as(e)}.verb not in ('issue.related', 'issue.unrelated') or exists (
          select from "Issue" other where other.key = ${as(e)}.details #>> '{other,key}'
            and ${visibleIssue("other", viewer)} offset 0))
        and (${as(e)}.verb not like 'rfi.%' or exists (
          select from "Edition" its_edition where ${visibleEdition("its_edition", viewer)}
            and its_edition.number = (${as(e)}.details ->> 'edition')::int offset 0)))`
      : sql`true`;

  // The same for a person who is not the viewer: user `u`.
  const readsOf = (u: string) =>
    sql`(select reads."relationshipId" from "RelationshipReader" reads where reads."userId" = ${as(u)}.id)`;
  /** Whether person `u` may see the issue with this id, if it is not null. */
  const issueShownTo = (u: string, issueId: F) =>
    sql`(not ${as(u)}.limited or ${issueId} is null or exists (select from "Issue" its_issue
      where its_issue.id = ${issueId} and its_issue."relationshipId" in ${readsOf(u)}))`;
  /** Whether person `u` may see the edition with this number, if it is not null. */
  const editionShownTo = (u: string, number: F) =>
    sql`(not ${as(u)}.limited or ${number} is null or exists (select from "Edition" its_edition
      where its_edition.number = ${number} and not exists (select from "Issue" hidden
        where hidden.id = any(its_edition."issueIds") and hidden."relationshipId" not in ${readsOf(u)})))`;

  const readable = (s: string) => sql`${as(s)}.status in ('APPROVED', 'WITHDRAWN')`;
  const citable = (s: string) => sql`${as(s)}.status = 'APPROVED'`;
  const visibleDraft = (s: string, viewer: Person) =>
    sql`(${as(s)}.status = 'DRAFT'
      and (${may(viewer, "reviewDraft")} or ${as(s)}."addedById" = ${viewer.id}))`;
  const ownSubmission = (s: string, { id }: Person) =>
    sql`(${as(s)}.status in ('DRAFT', 'DISCARDED') and ${as(s)}."addedById" = ${id})`;
  const open = (s: string, viewer: Person) => sql`(${readable(s)} or ${visibleDraft(s, viewer)})`;

  const present = (q: string) => sql`${as(q)}."removalId" is null`;
  const readableQuote = (q: string, s: string) => sql`(${present(q)} and ${readable(s)})`;
  const citableQuote = (q: string, s: string) => sql`(${present(q)} and ${citable(s)})`;
  const gone = (q: string) => sql`(
    exists (select 1 from "QuoteMatch" gone_in join "Source" later on later.id = gone_in."sourceId"
      where gone_in."quoteId" = ${as(q)}.id and gone_in.state in ('ALTERED', 'GONE')
        and ${citable("later")})
    and not exists (select 1 from "Quote" next join "Source" later on later.id = next."sourceId"
      where next."continuesId" = ${as(q)}.id and ${citableQuote("next", "later")}))`;
  const linked = (e: string) => sql`${as(e)}."removalId" is null`;

  const teamNote = (n: string) => sql`${as(n)}.visibility = 'TEAM'`;
  const noteFor = (n: string, viewer: Reader) =>
    sql`((${teamNote(n)} or ${as(n)}."authorId" = ${viewer.id})
      and ${onVisibleIssue(sql`${as(n)}."issueId"`, viewer)})`;
  const readableNote = (n: string, viewer: Reader) =>
    sql`(${as(n)}."deletedAt" is null and ${noteFor(n, viewer)} and (${as(n)}."issueId" is not null
      or exists (select 1 from "Source" noted where ${readable("noted")} and noted.id = coalesce(
        ${as(n)}."sourceId", (select q."sourceId" from "Quote" q where q.id = ${as(n)}."quoteId")))))`;

  return {
    ...{ visibleRelationship, visibleIssue, onVisibleIssue, visibleEdition },
    ...{ visibleSchedule, visibleNames, issueShownTo, editionShownTo },
    ...{ readable, citable, visibleDraft, ownSubmission, open },
    ...{ present, readableQuote, citableQuote, gone, linked },
    ...{ teamNote, noteFor, readableNote },
  };
}

export type Conditions<F> = ReturnType<typeof conditions<F>>;

/** The conditions for queries. */
export const is = conditions<Fragment>(sql, (alias) => sql`${sql(alias)}`);

/** The same conditions for the raw statements of a transaction. */
export const isInTx = conditions<Prisma.Sql>(Prisma.sql, Prisma.raw);
