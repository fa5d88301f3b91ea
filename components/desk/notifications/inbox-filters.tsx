import { FilterChip } from "@/components/ui/filter-chip";
import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";
import {
  INBOX_VIEWS,
  type InboxFilter,
  inboxHref,
  VIEW_LABELS,
} from "@/lib/desk/notifications/filter";
import type { InboxSubject } from "@/lib/desk/notifications/schema";

interface InboxFiltersProps {
  filter: InboxFilter;
  viewer: Viewer;
  /** How many notifications are unread in all. */
  unread: number;
  /** The issue or source that it is filtered by, if it has notifications about that. */
  about: InboxSubject | undefined;
}

/** What the inbox can show. If it is filtered by one issue or source, a chip ends that. */
export function InboxFilters({ filter, viewer, unread, about }: InboxFiltersProps) {
  const views = INBOX_VIEWS.filter((view) => view !== "reviews" || may(viewer, "reviewDraft"));
  return (
    <nav aria-label="Filter" className="mb-4 flex flex-wrap gap-1 print:hidden">
      {views.map((view) => (
        <FilterChip
          key={view}
          active={filter.show === view}
          href={inboxHref({ ...filter, show: view })}
          {...(view === "unread" && unread > 0 && { count: String(unread) })}
        >
          {VIEW_LABELS[view]}
        </FilterChip>
      ))}
      <FilterChip active={false} href="/questions">
        Open questions
      </FilterChip>
      {filter.about && (
        <FilterChip active href={inboxHref({ ...filter, about: "" })}>
          {about
            ? `Only ${[about.key, about.title].filter(Boolean).join(" ")}`
            : "Only one issue or source"}
        </FilterChip>
      )}
    </nav>
  );
}
