import { sql } from "@/lib/core/database/db";
import { keyset, types } from "@/lib/core/paging/keyset";
import type { Page, PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { describeEvent } from "@/lib/desk/events/describe";
import { eventDetails } from "@/lib/desk/events/schema";
import { loadHappenings, mayKnow } from "@/lib/desk/live/happenings";

/** An event, as words to follow its actor’s name. */
interface EventLine {
  id: string;
  at: string;
  actor: { id: string; name: string };
  verb: string;
  sentence: string;
  /** What it happened to, if that is an issue or a source, or something on it. */
  issue: { key: string; title: string } | null;
  source: { id: string; title: string } | null;
  /** The id of the schedule that it happened to. */
  schedule: string | null;
}

/** One event. Returns null if it is missing, or about something that the viewer may not see. */
export async function loadEvent(viewer: Viewer, id: string): Promise<EventLine | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  const [happening] = await loadHappenings([id]);
  if (!happening || !mayKnow(viewer, happening)) return null;
  const [row] = await sql<StoredLine[]>`
    select ${facts} from "Event" e join "User" a on a.id = e."actorId" where e.id = ${id}`;
  return row ? lineOf(row) : null;
}

/**
 * A page of what happened on the desk, latest first. It may have fewer events than asked for, even none, while there are
 * more: those that the viewer may not see are left out.
 */
export async function loadEvents(viewer: Viewer, request: PageRequest): Promise<Page<EventLine>> {
  const page = keyset([{ by: sql`e.id`, type: types.bigint, dir: "desc" }], request);
  const rows = await sql<(StoredLine & { at: number[] })[]>`
    select ${facts}, ${page.at} from "Event" e join "User" a on a.id = e."actorId"
    where ${page.where} ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  const happenings = await loadHappenings(items.map(({ id }) => id));
  const known = new Set(
    happenings.flatMap((each) => (mayKnow(viewer, each) ? (each.event ?? []) : [])),
  );
  return { ...cursors, items: items.filter(({ id }) => known.has(id)).map(lineOf) };
}

type StoredLine = Omit<EventLine, "at" | "sentence"> & { happened: string; details: unknown };

/** SQL: what a line shows of event `e`, whose actor is `a`. */
const facts = sql`e.id::text as id, e.at as happened, json_build_object('id', a.id, 'name', a.name) as actor, e.verb,
  e.details, case when starts_with(e.verb, 'schedule.') then e.details->>'schedule' end as schedule,
  (select json_build_object('key', i.key, 'title', i.title) from "Issue" i where i.id = e."issueId") as issue,
  (select json_build_object('id', s.id, 'title', s.title) from "Source" s where s.id = e."sourceId") as source`;

function lineOf({ happened: at, details, ...rest }: StoredLine): EventLine {
  const known = eventDetails.safeParse(details);
  const sentence = known.success ? describeEvent(known.data) : "changed something";
  // Of all its quotations, those for the issue that the event is on.
  const isPart = rest.verb === "source.approved" && rest.issue;
  return { ...rest, at, sentence: isPart ? `${sentence} for ${rest.issue!.key}` : sentence };
}
