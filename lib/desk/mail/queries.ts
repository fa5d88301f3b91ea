import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { restingOn } from "@/lib/analysis/briefings/editions/dependents";
import { restingSentence } from "@/lib/analysis/briefings/editions/describe";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { eventDetails } from "@/lib/desk/events/schema";
import { loadNames } from "@/lib/desk/members/queries";
import { isQuoted } from "@/lib/desk/notification-kinds";
import { MAX_RECALLED, newsOf } from "@/lib/desk/notifications/describe";
import {
  isAllowed,
  type StoredView,
  storedView,
  viewOf,
  withRecords,
} from "@/lib/desk/notifications/queries";
import type { NotificationView } from "@/lib/desk/notifications/schema";
import type { Names } from "@/lib/text/markdown/names";
import { plainWords } from "@/lib/text/markdown/plain";
import { is } from "@/lib/visibility";

/** A notification as an email has it. */
export interface Mailed extends NotificationView {
  /** What its subject begins with: "Withdrawn". */
  news: string | null;
  /** The handling lines of the editions that it names. */
  handling: string[];
}

/** The most notifications that one digest lists; the inbox has the others. */
const MAX_LISTED = 100;

/**
 * What an email has to say now, oldest first: its notifications that the person may still see, and has neither read nor
 * put off in the meantime.
 */
export async function loadMailed(viewer: Viewer, mailId: string): Promise<Mailed[]> {
  const rows = await sql<{ view: StoredView; handling: string[] }[]>`
    select ${storedView(viewer)} as view,
      array(select distinct e.content::jsonb ->> 'handling' from "Edition" e
        where e.number in (select jsonb_array_elements_text(
            coalesce(t.details -> 'editions', jsonb_build_array(t.details -> 'edition')))::int)
          and e.content::jsonb ->> 'handling' is not null and ${is.visibleEdition("e", viewer)}) as handling
    from "Notification" t ${withRecords}
    where t."mailId" = ${mailId} and t."userId" = ${viewer.id} and t."readAt" is null
      and t."doneAt" is null and t.at <= now() and ${isAllowed(viewer)}
    order by t.at, t."eventId" ${atMost(MAX_LISTED)}`;
  const names = rows.length > 0 ? await loadNames(viewer) : {};
  return rows
    .map(({ view, handling }) => ({
      ...inMailWords(viewOf(view), names),
      news: newsIn(view),
      handling,
    }))
    .filter(({ href }) => href !== null);
}

/** What happened in a word or two, if an email's subject says so. */
function newsIn({ event }: StoredView): string | null {
  const { data } = eventDetails.safeParse(event);
  return data ? newsOf(data) : null;
}

/** A notification without Markdown, and with its mentions and citations in words, since an email has no links for either. */
const inMailWords = (view: NotificationView, names: Names): NotificationView =>
  view.words && !isQuoted(view.kind) ? { ...view, words: plainWords(view.words, names) } : view;

/** An edition that was issued, as its email has it. */
export interface Issued {
  content: EditionContent;
  /** Whether the person may see the edition that it corrects. */
  showsCorrected: boolean;
}

/** The edition that a notification says was issued. Returns null if it is about anything else, or hidden from the viewer. */
export async function loadIssued(
  viewer: Viewer,
  { id }: Pick<NotificationView, "id">,
): Promise<Issued | null> {
  const [row] = await sql<{ content: string; showsCorrected: boolean }[]>`
    select e.content, exists (select from "Edition" c
        where c.id = e."correctsId" and ${is.visibleEdition("c", viewer)}) as "showsCorrected"
    from "Notification" t join "Event" v on v.id = t."eventId"
    join "Edition" e on e.number = (v.details ->> 'edition')::int
    where t.id = ${id} and v.verb = 'edition.issued' and e.content is not null
      and ${is.visibleEdition("e", viewer)}`;
  return row ? { ...row, content: JSON.parse(row.content) as EditionContent } : null;
}

/** An edition that no longer holds, with what in it rests on a source that was withdrawn or restored. */
export interface Recalled {
  number: number;
  title: string;
  handling: string | null;
  resting: string[];
}

/** The latest editions that a notification recalls, as far as the viewer may still see them. Empty if it is of another kind. */
export async function loadRecalled(
  viewer: Viewer,
  { id, source }: Pick<NotificationView, "id" | "source">,
): Promise<Recalled[]> {
  const rows = await sql<{ content: string }[]>`
    select e.content from "Notification" t
    join "Edition" e on e.content is not null and e.number in (select jsonb_array_elements(
      coalesce(t.details -> 'editions', jsonb_build_array(t.details -> 'edition')))::int)
    where t.id = ${id} and t.kind = 'RECALL' and ${is.visibleEdition("e", viewer)}
    order by e.number desc ${atMost(MAX_RECALLED)}`;
  return rows.map((row) => {
    const content = JSON.parse(row.content) as EditionContent;
    const { number, title, handling } = content;
    const resting = source ? restingOn(content, source.id).map(restingSentence) : [];
    return { number, title, handling, resting };
  });
}
