import type { Metadata } from "next";
import { LookAtSummary } from "@/components/analysis/briefings/look-at-summary";
import { SummaryAtAGlance } from "@/components/analysis/briefings/summary-at-a-glance";
import { SummaryChanges } from "@/components/analysis/briefings/summary-changes";
import { SummaryIssues } from "@/components/analysis/briefings/summary-issues";
import { packSummary } from "@/components/analysis/briefings/summary-line";
import { Live } from "@/components/desk/live/live";
import {
  MAX_SHOWN,
  UnreadNotifications,
} from "@/components/desk/notifications/unread-notifications";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { FollowLinks } from "@/components/ui/follow-links";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { PrintButton } from "@/components/ui/print-button";
import { WINDOWS } from "@/lib/analysis/briefings/changes/schema";
import { loadSummary, SUMMARY_LIMIT } from "@/lib/analysis/briefings/queries";
import { readParams } from "@/lib/core/http/params";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { loadSidebar } from "@/lib/desk/views/queries";

export const metadata: Metadata = { title: "Summary" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SummaryPage({ searchParams }: Props) {
  const params = await searchParams;
  const page = parsePage(params, SUMMARY_LIMIT);
  const window = readParams(params).oneOf("since", WINDOWS, "look");
  const viewer = await requireViewer(pageHref("/summary", page, SUMMARY_LIMIT));
  const to = (cursor: string | null) =>
    cursor && pageHref("/summary", { ...page, cursor }, SUMMARY_LIMIT);
  const [summary, notifications, { unread }] = await Promise.all([
    orFirstPage(page, (page) => loadSummary(viewer, page, window)),
    loadNotifications(viewer, { show: "unread" }, { limit: MAX_SHOWN, cursor: null }),
    loadSidebar(viewer),
  ]);
  if (!summary)
    return (
      <EmptyState title="No active issues">
        Each active issue appears here with its outlook.
      </EmptyState>
    );
  const issues = packSummary(summary.issues);
  return (
    <FollowLinks>
      <Live topic={{ list: "summary" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        kicker={
          <>
            Summary · <DateText date={new Date()} />
          </>
        }
        title={summary.relationship.title}
        actions={<PrintButton />}
      />
      <UnreadNotifications notifications={notifications.items} unread={unread} />
      <SummaryChanges changes={summary.changes} window={window} />
      <LookAtSummary />
      <SummaryAtAGlance issues={issues} />
      <SummaryIssues issues={issues} />
      <Pager previous={to(summary.previousCursor)} next={to(summary.nextCursor)} />
    </FollowLinks>
  );
}
