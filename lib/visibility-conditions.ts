import type { Viewer } from "@/lib/core/session/viewer";
import { may } from "./access";

/** Someone with a role, who may have added records. */
export type Person = Pick<Viewer, "id" | "role">;
/** Someone who may be limited to some relationships. */
export type Limited = Pick<Viewer, "limits">;
/** The same, who may have written notes. */
export type Reader = Pick<Viewer, "id" | "limits">;

type Tag<F> = (parts: TemplateStringsArray, ...values: (F | string | boolean | string[])[]) => F;

/** The rules of visibility.ts as SQL conditions on the rows of these aliases. */
export function conditions<F>(sql: Tag<F>, as: (alias: string) => F) {
  // Just `true` for someone who is not limited, so that no plan changes.
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

  /** Whether the person with this id issued edition `e` by hand, so that they have read it. */
  const issuedByHand = (e: string, id: F) =>
    sql`(${as(e)}."issuedById" = ${id}
      and not exists (select from "ScheduleRun" its_run where its_run."editionId" = ${as(e)}.id))`;
  /**
   * Whether edition `e` was sent to person `u`, who is not disabled: to those that it names, or else to everyone who was on
   * the desk by then. Only people who may see it count, and not whoever issued it, unless it was sent to them alone.
   */
  const sentTo = (e: string, u: string) =>
    sql`(${as(u)}."disabledAt" is null and ${editionShownTo(u, sql`${as(e)}.number`)}
      and (not ${issuedByHand(e, sql`${as(u)}.id`)} or ${as(e)}."addresseeIds" = array[${as(u)}.id])
      and case when cardinality(${as(e)}."addresseeIds") = 0 then ${as(u)}."createdAt" <= ${as(e)}."issuedAt"
        else ${as(u)}.id = any(${as(e)}."addresseeIds") end)`;

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
    visibleRelationship,
    visibleIssue,
    onVisibleIssue,
    visibleEdition,
    visibleSchedule,
    visibleNames,
    issueShownTo,
    editionShownTo,
    issuedByHand,
    sentTo,
    readable,
    citable,
    visibleDraft,
    ownSubmission,
    open,
    present,
    readableQuote,
    citableQuote,
    gone,
    linked,
    teamNote,
    noteFor,
    readableNote,
  };
}

export type Conditions<F> = ReturnType<typeof conditions<F>>;
