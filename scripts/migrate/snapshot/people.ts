import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { MAX_LIMIT } from "@/lib/core/paging/page";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { loadMembers } from "@/lib/desk/members/list";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";

const ALL = { limit: MAX_LIMIT, cursor: null };

/** Everyone, with the inbox of those who may sign in and how many notes they read on each issue. */
export async function snapshotPeople(admin: Viewer) {
  const { items: members } = (await loadMembers(admin, ALL))!;
  return Promise.all(
    members.map(async ({ id, name, email, role, disabled }) => {
      const viewer = await viewerFor(id);
      const inbox = viewer && (await inboxOf(viewer));
      const notes = viewer && (await notesReadBy(viewer));
      return { name, email, role, disabled, inbox, notes };
    }),
  );
}

async function inboxOf(viewer: Viewer) {
  const { items } = await loadNotifications(viewer, {}, ALL);
  // In the order of the first version: unread ones first.
  const unread = items.filter(({ readAt }) => !readAt);
  const notifications = [...unread, ...items.filter(({ readAt }) => readAt)];
  return {
    unread: await countUnread(viewer),
    notifications: notifications.map(({ at, actor, readAt, source, judgements, notes }) => ({
      at,
      actor,
      readAt,
      source: source?.title ?? null,
      judgements: judgements.map(({ title, number }) => `${title} ${number}`),
      notes: notes.map(({ title, href }) => ({ title, readable: href !== null })),
    })),
  };
}

/** Private notes are read by their author alone. */
async function notesReadBy(viewer: Viewer) {
  const filter = parseFilter({ status: "ALL", sort: "key", dir: "asc" });
  const { items: issues } = await loadIssues(viewer, filter);
  return Object.fromEntries(issues.map(({ key, notes }) => [key, notes]));
}
