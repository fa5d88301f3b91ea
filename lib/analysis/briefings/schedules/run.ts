import { may } from "@/lib/access";
import { MISFIT } from "@/lib/analysis/bottom-line-fit";
import { compose, freeze, nextNumber, type Ready } from "@/lib/analysis/briefings/editions/freeze";
import { misleadingItems } from "@/lib/analysis/briefings/editions/refusals";
import { readTexts } from "@/lib/analysis/checked-texts";
import { RefusalError } from "@/lib/core/command/errors";
import { sql } from "@/lib/core/database/db";
import { isUnavailable } from "@/lib/core/database/outage";
import { type Tx, transaction } from "@/lib/core/database/transaction";
import { countEachApart } from "@/lib/core/each-apart";
import { log } from "@/lib/core/log/log";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { listed } from "@/lib/core/wording";
import type { Prisma, Schedule } from "@/lib/generated/prisma/client";
import { visibleIssues } from "@/lib/visibility";
import { notifyOfFailure, notifyOfMisfits } from "./notify";
import type { ScheduledSections } from "./schema";
import { dayThere, nextFromNow } from "./when";

/** Why a run failed, as its page says it, when the log has the details. */
const UNEXPECTED = "Something went wrong. The desk’s log has the details";

/**
 * Issues the editions that are due, each once: the row of a schedule is held while it runs, and what came of it is
 * written in the transaction that issues its edition. After an outage, what was due several times in the meantime runs
 * once. Safe to run at any time, and in several processes at once. Returns how many schedules have run.
 */
export async function runDueSchedules(): Promise<number> {
  const due = await sql<{ id: string; ownerId: string; owner: string }[]>`
    select s.id, s."ownerId", u.name as owner from "Schedule" s join "User" u on u.id = s."ownerId"
    where s."pausedAt" is null and s."nextAt" <= now() order by s."nextAt", s.id`;
  // One that fails stays due.
  return countEachApart(due, "run a schedule", async ({ id, ownerId, owner }) =>
    run(id, await viewerFor(ownerId), owner),
  );
}

async function run(id: string, viewer: Viewer | null, owner: string): Promise<boolean> {
  try {
    return await transaction(async (tx) => {
      const schedule = await held(tx, id);
      if (!schedule) return false;
      if (!viewer || !may(viewer, "issueEdition"))
        throw new CannotRun(
          `${owner} can no longer issue editions. To send it in your own name, edit the schedule and save it`,
        );
      await record(tx, schedule, await outcomeOf(tx, viewer, schedule));
      return true;
    });
  } catch (error) {
    if (isUnavailable(error)) throw error;
    return transaction((tx) => fail(tx, id, reasonOf(error, id)));
  }
}

/** Ends a run with a reason that people are told. */
class CannotRun extends Error {}

function reasonOf(error: unknown, schedule: string): string {
  if (error instanceof CannotRun) return error.message;
  if (error instanceof RefusalError) {
    const { fields, message } = error.refusal;
    return Object.values(fields ?? {})[0] ?? message;
  }
  log.error({ err: error, schedule }, "a schedule failed");
  return UNEXPECTED;
}

/** Locks a schedule that is due. Returns null if another process is running it, or has just run it. */
async function held(tx: Tx, id: string): Promise<Schedule | null> {
  const [due] = await tx.$queryRaw<unknown[]>`
    select from "Schedule" where id = ${id} and "pausedAt" is null and "nextAt" <= now()
    for no key update skip locked`;
  return due ? tx.schedule.findUnique({ where: { id } }) : null;
}

type Outcome = Omit<Prisma.ScheduleRunUncheckedCreateInput, "scheduleId" | "dueAt">;

async function outcomeOf(tx: Tx, viewer: Viewer, schedule: Schedule): Promise<Outcome> {
  const { title, handling, timeZone, peopleIds, groupIds } = schedule;
  const number = await nextNumber(tx);
  const to =
    peopleIds.length + groupIds.length > 0 ? { people: peopleIds, groups: groupIds } : null;
  const given = {
    title: `${title}, ${dayThere(new Date(), timeZone)}`,
    handling,
    to,
    coverNote: `Issued automatically from a schedule set by ${viewer.name}, without being checked first.`,
    sections: await sectionsOf(tx, viewer, schedule.sections as ScheduledSections | null),
  };
  const ready = await compose(tx, viewer, {
    number,
    given,
    texts: readTexts({}),
    corrected: null,
    schedule: title,
  });
  if (!hasNews(ready)) return { outcome: "UNCHANGED" };
  const misleading = misleadingItems(ready.composed.content).map(({ key }) => key);
  if (misleading.length > 0) warnReaders(ready, misleading);
  const { id: editionId, event } = await freeze(tx, viewer, ready);
  if (misleading.length > 0) await notifyOfMisfits(tx, schedule, number, misleading);
  const sentTo = await tx.notification.count({ where: { eventId: event } });
  return { outcome: "ISSUED", editionId, sentTo };
}

/** Nobody is asked for confirmation, as whoever issues an edition by hand is, so its readers are told. */
function warnReaders({ composed: { content } }: Ready, issues: string[]): void {
  const warning = `Rely on the figures rather than the words: in ${listed(issues)}, ${MISFIT}.`;
  content.coverNote = `${content.coverNote}\n\n${warning}`;
}

/**
 * The chosen issues, or all active ones, most salient first. Issues that have since been archived, or hidden from the
 * owner, are left out.
 */
async function sectionsOf(
  tx: Tx,
  viewer: Viewer,
  chosen: ScheduledSections | null,
): Promise<ScheduledSections> {
  if (!chosen) {
    const active = await tx.issue.findMany({
      where: { status: "ACTIVE", ...visibleIssues(viewer) },
      orderBy: [{ salience: "desc" }, { number: "asc" }],
      select: { key: true },
      take: 200,
    });
    if (active.length === 0)
      throw new CannotRun(
        viewer.limits
          ? `There are no active issues that ${viewer.name} may see`
          : "The desk has no active issues",
      );
    return [{ heading: null, issues: active.map(({ key }) => key) }];
  }
  const kept = await tx.issue.findMany({
    where: {
      key: { in: chosen.flatMap(({ issues }) => issues) },
      status: { not: "ARCHIVED" },
      ...visibleIssues(viewer),
    },
    select: { key: true },
  });
  const keys = new Set(kept.map(({ key }) => key));
  const sections = chosen
    .map(({ heading, issues }) => ({ heading, issues: issues.filter((key) => keys.has(key)) }))
    .filter(({ issues }) => issues.length > 0);
  if (sections.length === 0)
    throw new CannotRun(
      viewer.limits
        ? `All of its issues have been archived, or are hidden from ${viewer.name}`
        : "All of its issues have been archived",
    );
  return sections;
}

/** Whether there is anything that its readers have not been sent: something has changed, or an issue is new to them. */
const hasNews = ({ composed: { content } }: Ready): boolean =>
  content.changes.length > 0 ||
  content.sections.some(({ items }) => items.some(({ since }) => since === null));

async function record(tx: Tx, schedule: Schedule, outcome: Outcome): Promise<void> {
  const { id: scheduleId, nextAt: dueAt } = schedule;
  await tx.scheduleRun.create({ data: { scheduleId, dueAt, ...outcome } });
  const nextAt = await nextFromNow(tx, schedule, scheduleId);
  await tx.schedule.update({ where: { id: scheduleId }, data: { nextAt } });
}

/** Records that a run failed, and tells its owner. Returns whether it was this process that ran it. */
async function fail(tx: Tx, id: string, reason: string): Promise<boolean> {
  const schedule = await held(tx, id);
  if (!schedule) return false;
  await record(tx, schedule, { outcome: "FAILED", reason });
  await notifyOfFailure(tx, schedule, reason);
  return true;
}
