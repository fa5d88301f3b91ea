import { placeOfDissent } from "@/lib/analysis/dissent-place";
import { placeOfNote } from "@/lib/analysis/note-place";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { counted } from "@/lib/core/wording";
import { describeEvent } from "@/lib/desk/events/describe";
import { type EventDetails, eventDetails } from "@/lib/desk/events/schema";
import { type ChangeReason, reasonPhrase } from "@/lib/tradecraft/change-reason";
import { is } from "@/lib/visibility";
import type { Change } from "./schema";

/** Someone whose private notes count, and who may be limited to some relationships. */
export type Reader = Pick<Viewer, "id" | "limits">;
/** For what everyone may read of the issues that someone may see. */
export const everyoneLike = ({ limits }: Pick<Viewer, "limits">): Reader => ({ id: "", limits });

/**
 * SQL: the note that event `e` is about, if it is a question that the reader may read. Most notes are none, which the
 * event says too: then no note is looked up.
 */
export const question = (reader: Reader): Fragment => sql`(select n.* from "Note" n
  where coalesce(e.details ->> 'kind', 'QUESTION') = 'QUESTION'
    and n.id = e.details ->> 'note' and n.kind = 'QUESTION' and ${is.readableNote("n", reader)})`;

/** SQL: what is shown about event `e`, as JSON. `more` are further pairs for json_build_object. */
export const shown = (reader: Reader, more: Fragment = sql``): Fragment => sql`(
  select json_build_object('id', e.id, 'at', e.at, 'actor', a.name, 'event', e.details, 'times', e.times,
    'issue', case when i.id is not null then json_build_object('key', i.key, 'title', i.title, 'slug', i.slug) end,
    'source', e."sourceId", 'reason', o.reason, 'note',
    coalesce(o."reasonNote", left(q.body, 300), left(e.details ->> 'answer', 300)),
    'wording', f.wording, 'place', coalesce(q.place, ${placeOfDissent(sql`e.details ->> 'dissent'`)}) ${more})
  from "User" a
  left join "Issue" i on i.id = e."issueId"
  left join "OutlookRevision" o on e.details ->> 'verb' = 'outlook.revised'
    and o."issueId" = e."issueId" and o.number = (e.details ->> 'number')::int
  left join "Forecast" f on f.id = o."forecastId" or (o.id is null and f."issueId" = e."issueId"
    and f.number = (e.details ->> 'forecast')::int)
  left join lateral (select n.body, ${placeOfNote} ->> 'href' as place
    from ${question(reader)} n) q on e.details ->> 'verb' like 'note.%'
  where a.id = e."actorId")`;

/** An event as `shown` gives it, in words. */
export function changeOf({
  event,
  times,
  reason,
  note,
  issue,
  source,
  place,
  resting,
  began = null,
  minor,
  ...rest
}: StoredChange): Change {
  const details = eventDetails.safeParse(event).data;
  const { id, at, actor } = rest;
  const wording = givenWording(details) ?? rest.wording;
  const sentence = !details
    ? "changed something"
    : times > 1
      ? `linked ${counted(times, "quotation")} as evidence`
      : describeNet(details, began);
  return {
    id,
    at,
    actor,
    sentence,
    // Left out if the sentence quotes it already.
    wording: wording && !sentence.includes(wording) ? wording : null,
    why: reason && !isFirstEstimate(details) ? reasonPhrase(reason, note) : note || null,
    issue: issue && { key: issue.key, title: issue.title },
    href: place ?? placeOf(details, issue?.slug, source),
    ...(resting && { resting }),
    ...(minor && { minor }),
  };
}

/** An event in words. A revision is described from the likelihood at the start of the period, with the one in between. */
function describeNet(details: EventDetails, began: number | null): string {
  if (details.verb !== "outlook.revised" || !details.from) return describeEvent(details);
  const { from } = details;
  if (began === null || began === from.likelihood) return describeEvent(details);
  const net = describeEvent({ ...details, from: { ...from, likelihood: began } });
  return `${net}; it was ${from.likelihood}% in between`;
}

/** The wording that someone gave a forecast, which it may no longer have. */
function givenWording(details: EventDetails | undefined): string | null {
  const given = details?.verb === "forecast.edited" ? details.changes.wording?.to : null;
  return typeof given === "string" ? given : null;
}

/** Whether it is a forecast's first estimate, which its sentence says. Early ones were given a reason. */
const isFirstEstimate = (details: EventDetails | undefined): boolean =>
  details?.verb === "outlook.revised" && details.from === null;

/** Where an event that isn't about a note can be read. */
function placeOf(details: EventDetails | undefined, slug: string | undefined, source: unknown) {
  if (details && "rfi" in details) return `/briefings/${details.edition}#rfi-${details.rfi}`;
  return slug ? `/issues/${slug}${anchorOf(details)}` : `/sources/${source}`;
}

/** The part of an issue's page that an event is about. The page shows an early revision only among all of them. */
function anchorOf(details: EventDetails | undefined): string {
  if (details?.verb.startsWith("evidence.")) return "#evidence";
  if (details?.verb === "outlook.revised") return `?revisions=all#revision-${details.number}`;
  return details?.verb === "issue.opened" ? "" : "#outlook";
}

/** An event as `shown` gives it. */
export interface StoredChange {
  id: number;
  at: string;
  actor: string;
  event: unknown;
  times: number;
  issue: { key: string; title: string; slug: string } | null;
  source: string | null;
  reason: ChangeReason | null;
  note: string | null;
  wording: string | null;
  place: string | null;
  resting?: Change["resting"] | null;
  began?: number | null;
  minor?: boolean;
}
