import { rolesFor } from "@/lib/access";
import type { Tx } from "@/lib/core/command/command";
import { sendJobs } from "@/lib/core/jobs/send";
import { isMailOn } from "@/lib/core/mail/is-mail-on";
import type { Viewer } from "@/lib/core/session/viewer";
import {
  EVIDENCE_SUBJECT,
  factsOf,
  KIND_NAMES,
  type Kind,
  REVIEW_SUBJECT,
  USUAL_CHANNELS,
} from "@/lib/desk/notification-kinds";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";
import type { Recipients } from "./recipients";
import type { NotificationDetails } from "./schema";

/** What people are notified of. */
interface Occasion {
  /** The event that represents it, from `recordEvent`. Nobody is notified twice of one event. */
  event: bigint;
  issueId?: string | null;
  sourceId?: string | null;
  noteId?: string | null;
  /** What the inbox groups it by, if not by issue or source. */
  subject?: string | null;
  /** What the notification says to everyone, besides the event itself. */
  details?: Partial<NotificationDetails>;
}

/** Why some people are notified. */
export interface Reason {
  kind: Kind;
  to: Recipients;
}

interface Options {
  except?: ReadonlySet<string>;
  once?: boolean;
  widest?: boolean;
  also?: Recipients;
}

/** How long an email waits: what is read or undone in the meantime is not emailed. */
const MAIL_DELAY_S = 60;

/**
 * Notifies people of something that happened, in the transaction that records it, so that neither is saved without
 * the other. Each person gets one notification, for the most specific reason (see `widest`), whose content never changes; none if they
 * did it themselves, are disabled, may not see the issue or edition, or have turned off notifications for each of their
 * reasons. Queues an email for those who want one. Runs one statement, and one more if anyone is emailed.
 *
 * @param actor who did it; null if nobody did, as when a day has come
 * @param except people who are not notified, whatever the reason
 * @param widest whether to use every channel that any of the person's reasons asks for. If one asks for email, the first that
 *   does is the kind
 * @param also what some of these people are told besides, whatever the reason
 * @param once whether to leave out those who have already been notified of this note, unless it now mentions them
 */
export async function notify(
  tx: Tx,
  actor: Pick<Viewer, "id"> | null,
  { event, issueId = null, sourceId = null, noteId = null, subject = null, details = {} }: Occasion,
  reasons: readonly Reason[],
  { except = new Set(), once = false, widest = false, also }: Options = {},
): Promise<void> {
  if (reasons.length === 0) return;
  const mayBeTold = once
    ? Prisma.sql`not exists (select from "Notification" t
        where t."userId" = r."userId" and t."noteId" = ${noteId}::text
          and (t.kind = 'MENTION' or r.kind <> 'MENTION'))`
    : Prisma.sql`not exists (select from "Notification" t
        where t."userId" = r."userId" and t."eventId" = ${event}::bigint)`;
  const isMailed = Prisma.sql`c.channel in ('MAIL', 'BOTH')`;
  const anyOf = (is: Prisma.Sql) =>
    widest ? Prisma.sql`bool_or(${is}) over (partition by r."userId")` : is;
  const edition = details.edition === undefined ? null : String(details.edition);
  const mails = await tx.$queryRaw<QueuedMail[]>`
    with told as (
      select distinct on (r."userId") r."userId", r.kind, ${also ? Prisma.sql`coalesce(also.own, '{}') || r.own` : Prisma.sql`r.own`} as own, gen_random_uuid()::text as mail,
        ${anyOf(isMailed)} as mailed, ${anyOf(Prisma.sql`c.channel <> 'MAIL'`)} as inbox,
        coalesce(s.digest, false) as digest, ${nextDigest} as "digestAt"
      from (${reasonsAsRows(reasons)}) r
      join "User" u on u.id = r."userId" and u."disabledAt" is null
      left join "NotificationSettings" s on s."userId" = u.id
      ${also ? Prisma.sql`left join (${also}) also on also."userId" = u.id` : Prisma.empty}
      cross join lateral (select
        coalesce(s.kinds ->> r.kind, ${JSON.stringify(USUAL_CHANNELS)}::jsonb ->> r.kind) as channel) c
      where c.channel <> 'NONE' and u.id is distinct from ${actor?.id ?? null}::text and u.id <> all(${[...except]}::text[]) and ${mayBeTold}
        and (r.roles is null or u.role::text = any(r.roles))
        and ${isInTx.issueShownTo("u", Prisma.sql`${issueId}::text`)}
        and ${isInTx.editionShownTo("u", Prisma.sql`coalesce(r.own ->> 'edition', ${edition}::text)::int`)}
      order by r."userId", ${widest ? Prisma.sql`not ${isMailed},` : Prisma.empty} r.rank
    ), mails as (
      insert into "Mail" (id, "userId", "dueAt", digest)
      select mail, "userId", case when digest then "digestAt"
          else now() + ${MAIL_DELAY_S}::int * interval '1 second' end, digest
      from told where mailed and ${isMailOn()}::boolean order by "userId"
      -- Nothing joins a digest that is being sent.
      on conflict ("userId", "dueAt") where digest do update set digest = true
        where "Mail"."startedAt" is null and "Mail"."failedAt" is null
      returning id, "userId", "dueAt", xmax = 0 as fresh
    ), made as (
      insert into "Notification"
        (id, "userId", "eventId", kind, subject, "issueId", "sourceId", "noteId", details, inbox, "mailId")
      select gen_random_uuid()::text, w."userId", ${event}::bigint, w.kind,
        case w.kind when 'REVIEW' then ${REVIEW_SUBJECT}
          when 'EVIDENCE' then coalesce(${issueId}::text, ${EVIDENCE_SUBJECT})
          else coalesce(${subject}::text, ${issueId}::text, ${sourceId}::text, 'desk') end,
        ${issueId}::text, ${sourceId}::text, ${noteId}::text, ${JSON.stringify(details)}::jsonb || w.own,
        -- What can't be mailed goes to the inbox.
        w.inbox or m.id is null, m.id
      from told w left join mails m on m."userId" = w."userId"
      on conflict ("userId", "eventId") do nothing
    )
    select id, "dueAt" from mails where fresh`;
  await sendJobs(
    tx,
    "mail",
    mails.map(({ id, dueAt }) => ({ id, priority: 0, startAfter: dueAt })),
  );
}

interface QueuedMail {
  id: string;
  dueAt: Date;
}

/** SQL: the next time at which the person with settings `s` gets a digest. */
const nextDigest = Prisma.sql`(
  select min(day) from (
    select (date_trunc('day', now() at time zone coalesce(s."timeZone", 'UTC'))
      + coalesce(s."digestHour", 0) * interval '1 hour' + k * interval '1 day')
      at time zone coalesce(s."timeZone", 'UTC') as day
    from generate_series(0, 2) k) days
  where day > now())`;

/** SQL: all recipients with their reason, and its rank among the reasons of one person. */
function reasonsAsRows(reasons: readonly Reason[]): Prisma.Sql {
  return Prisma.join(
    reasons.map(({ kind, to }, at) => {
      const rank = KIND_NAMES.indexOf(kind) * 100 + at;
      const { verb } = factsOf(kind);
      return Prisma.sql`select "userId", own, ${kind}::text as kind, ${rank}::int as rank,
        ${verb ? [...rolesFor(verb)] : null}::text[] as roles from (${to}) people`;
    }),
    " union all ",
  );
}
