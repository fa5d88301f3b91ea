import { may } from "@/lib/access";
import type { Addressees } from "@/lib/analysis/briefings/groups/schema";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import { DUE_NOW, MAX_RUNS, type Schedule } from "./schema";
import { timeThere } from "./when";

/** The most schedules that a desk has. */
export const MAX_SCHEDULES = 100;

interface Row extends Omit<Schedule, "to" | "nextWords" | "time"> {
  people: string[];
  groups: string[];
  minute: number;
  isDue: boolean;
}

/**
 * The schedules that name no hidden issue, those that are due next first, each with its latest runs. Null unless the
 * viewer may make one.
 */
export const loadSchedules = async (viewer: Viewer): Promise<Schedule[] | null> =>
  may(viewer, "makeSchedule") ? read(viewer, sql`true`) : null;

/** A schedule. Returns null if it is missing or names a hidden issue, or the viewer may not make one. */
export async function loadSchedule(viewer: Viewer, id: string): Promise<Schedule | null> {
  if (!may(viewer, "makeSchedule")) return null;
  const [schedule] = await read(viewer, sql`s.id = ${id}`);
  return schedule ?? null;
}

async function read(viewer: Viewer, where: ReturnType<typeof sql>): Promise<Schedule[]> {
  const rows = await sql<Row[]>`
    select s.id, s.title, s.handling, s.sections, s.weekdays, s.minute, s."timeZone", s.version,
      s."peopleIds" as people, s."groupIds" as groups, u.name as owner,
      case when s."pausedAt" is null then s."nextAt" end as "nextAt", s."nextAt" <= now() as "isDue",
      array(select g.name from "Group" g where g.id = any(s."groupIds") order by g.name)
        || array(select p.name from "User" p where p.id = any(s."peopleIds") order by p.name) as readers,
      (select coalesce(json_agg(json_build_object('dueAt', r."dueAt", 'at', r.at, 'outcome', r.outcome,
          'edition', r.number, 'sentTo', r."sentTo", 'reason', r.reason) order by r."dueAt" desc), '[]')
        from (select r.*, e.number from "ScheduleRun" r left join "Edition" e on e.id = r."editionId"
            and ${is.visibleEdition("e", viewer)}
          where r."scheduleId" = s.id order by r."dueAt" desc ${atMost(MAX_RUNS)}) r) as runs
    from "Schedule" s join "User" u on u.id = s."ownerId"
    where ${where} and ${is.visibleSchedule("s", viewer)}
    order by s."pausedAt" is not null, s."nextAt", s.id ${atMost(MAX_SCHEDULES)}`;
  return rows.map(({ people, groups, minute, isDue, ...row }) => ({
    ...row,
    time: timeOf(minute),
    to: toOf(people, groups),
    nextWords: row.nextAt && (isDue ? DUE_NOW : timeThere(new Date(row.nextAt), row.timeZone)),
  }));
}

const toOf = (people: string[], groups: string[]): Addressees =>
  people.length + groups.length > 0 ? { people, groups } : null;

const two = (count: number): string => String(count).padStart(2, "0");

const timeOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
