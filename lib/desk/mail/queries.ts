import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadNames } from "@/lib/desk/members/queries";
import { isQuoted } from "@/lib/desk/notification-kinds";
import {
  isAllowed,
  type StoredView,
  storedView,
  viewOf,
  withRecords,
} from "@/lib/desk/notifications/queries";
import type { NotificationView } from "@/lib/desk/notifications/schema";
import type { Names } from "@/lib/text/markdown/names";
import { inWords } from "@/lib/text/markdown/plain";

/** The most notifications that one digest lists; the inbox has the others. */
const MAX_LISTED = 100;

/**
 * What an email has to say now, oldest first: its notifications that the person may still see, and has neither read nor
 * put off in the meantime.
 */
export async function loadMailed(viewer: Viewer, mailId: string): Promise<NotificationView[]> {
  const rows = await sql<{ view: StoredView }[]>`
    select ${storedView(viewer)} as view from "Notification" t ${withRecords}
    where t."mailId" = ${mailId} and t."userId" = ${viewer.id} and t."readAt" is null
      and t."doneAt" is null and t.at <= now() and ${isAllowed(viewer)}
    order by t.at, t."eventId" ${atMost(MAX_LISTED)}`;
  const names = rows.length > 0 ? await loadNames(viewer) : {};
  return rows
    .map(({ view }) => inMailWords(viewOf(view), names))
    .filter(({ href }) => href !== null);
}

/** A notification with its mentions and citations in words, since an email has no links for either. */
const inMailWords = (view: NotificationView, names: Names): NotificationView =>
  view.words && !isQuoted(view.kind) ? { ...view, words: inWords(view.words, names) } : view;

/** The edition that a notification says was issued. Returns null if it is about anything else. */
export async function loadIssued({
  id,
}: Pick<NotificationView, "id">): Promise<EditionContent | null> {
  const [row] = await sql<{ content: string }[]>`
    select e.content from "Notification" t join "Event" v on v.id = t."eventId"
    join "Edition" e on e.number = (v.details ->> 'edition')::int
    where t.id = ${id} and v.verb = 'edition.issued' and e.content is not null`;
  return row ? (JSON.parse(row.content) as EditionContent) : null;
}
