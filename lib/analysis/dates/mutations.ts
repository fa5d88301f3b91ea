import { issueNamed } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { changesBetween, givenOnly } from "@/lib/desk/events/changes";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lastActor } from "@/lib/desk/events/queries";
import { visibleIssues } from "@/lib/visibility";
import { addDateInput, changeDateInput, editDateInput } from "./inputs";
import type { Precision } from "./schema";
import { daysOf, whenText } from "./when";

/** Adds a date to an issue. */
export const addDate = command({
  input: addDateInput,
  verb: "addDate",
  run: async (tx, viewer, { issue: ref, ...given }) => {
    const issue = await issueNamed(tx, viewer, ref);
    const days = inOrder(given);
    const data = { ...given, ...stored(days), issueId: issue.id, authorId: viewer.id };
    const { id, version } = await tx.dateAhead.create({ data });
    const { kind, title } = given;
    const when = whenText({ ...days, precision: given.precision });
    const details = { verb: "date.added", date: id, kind, title, when } as const;
    await recordEvent(tx, viewer, { issueId: issue.id }, details);
    return { id, version };
  },
});

/** Changes a date. Fields left out keep their value. Refuses a stale version, and a date that has been cancelled. */
export const editDate = command({
  input: editDateInput,
  verb: "editDate",
  run: async (tx, viewer, { id, version, ...patch }) => {
    const date = await holdDate(tx, viewer, id, version);
    if (date.cancelledAt)
      refuse("invalid", "This date has been cancelled. Restore it before you change it.");
    const before = valuesOf(date);
    const given = { ...before, ...givenOnly(patch) };
    // A one-day date moves as a whole.
    const isMoved = patch.endsOn === undefined && before.endsOn === before.startsOn;
    const after = { ...given, ...inOrder(isMoved ? { ...given, endsOn: null } : given) };
    const changes = changesBetween<typeof before>(before, after);
    if (!changes) return { id, version };
    const data = { ...after, ...stored(after), version: { increment: 1 } };
    await tx.dateAhead.update({ where: { id }, data });
    const details = { verb: "date.edited", date: id, title: date.title, changes } as const;
    await recordEvent(tx, viewer, { issueId: date.issueId }, details);
    return { id, version: version + 1 };
  },
});

/** Marks a date as cancelled. It stays in lists, and can be restored. */
export const cancelDate = command({
  input: changeDateInput,
  verb: "cancelDate",
  run: async (tx, viewer, { id, version }) => setCancelled(tx, viewer, id, version, new Date()),
});

/** Undoes the cancellation of a date. */
export const restoreDate = command({
  input: changeDateInput,
  verb: "restoreDate",
  run: async (tx, viewer, { id, version }) => setCancelled(tx, viewer, id, version, null),
});

async function setCancelled(
  tx: Tx,
  viewer: Viewer,
  id: string,
  version: number,
  cancelledAt: Date | null,
) {
  const date = await holdDate(tx, viewer, id, version);
  if (Boolean(date.cancelledAt) === Boolean(cancelledAt)) return { id, version };
  await tx.dateAhead.update({ where: { id }, data: { cancelledAt, version: { increment: 1 } } });
  const verb = cancelledAt ? ("date.cancelled" as const) : ("date.restored" as const);
  const details = { verb, date: id, title: date.title, when: whenText(valuesOf(date)) };
  await recordEvent(tx, viewer, { issueId: date.issueId }, details);
  return { id, version: version + 1 };
}

/** Locks a date. Refuses if it is missing or on a hidden issue, and a stale version with the date as it is now. */
async function holdDate(tx: Tx, viewer: Viewer, id: string, version: number) {
  await tx.$queryRaw`select 1 from "DateAhead" where id = ${id} for update`;
  const date = await tx.dateAhead.findFirst({ where: { id, issue: visibleIssues(viewer) } });
  if (!date) return refuse("not-found", "This date doesn’t exist.");
  const { issueId } = date;
  requireSeen(date, version, {
    what: "this date",
    by: () =>
      lastActor(viewer, ["date.edited", "date.cancelled", "date.restored"], { issueId, date: id }),
    current: { id, version: date.version, ...valuesOf(date) },
  });
  return date;
}

type Stored = Awaited<ReturnType<typeof holdDate>>;

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** What people write about a date. */
const valuesOf = ({ kind, title, startsOn, endsOn, precision, place, source }: Stored) => ({
  kind,
  title,
  startsOn: dayOf(startsOn),
  endsOn: dayOf(endsOn),
  precision,
  place,
  source,
});

const stored = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => ({
  startsOn: new Date(startsOn),
  endsOn: new Date(endsOn),
});

interface Days {
  startsOn: string;
  endsOn: string | null;
  precision: Precision;
}

/** The days of a date, in order. Refuses an end before the start. */
function inOrder({ startsOn, endsOn, precision }: Days) {
  const days = daysOf(startsOn, endsOn, precision);
  if (days.endsOn < days.startsOn)
    refuseField("endsOn", "The last day is before the first. Correct one of them.");
  return days;
}
