import type { Metadata } from "next";
import { AsOfNotice } from "@/components/analysis/as-of/as-of-notice";
import { IssuesAsOf } from "@/components/analysis/as-of/issues-as-of";
import { LookAtSummary } from "@/components/analysis/briefings/look-at-summary";
import { matrixOf } from "@/components/analysis/briefings/matrix-places";
import { packSummary } from "@/components/analysis/briefings/pack-summary";
import { SummaryChanges } from "@/components/analysis/briefings/summary-changes";
import { SummaryIssues } from "@/components/analysis/briefings/summary-issues";
import { SummaryMatrix } from "@/components/analysis/briefings/summary-matrix";
import { WrongWindow } from "@/components/analysis/briefings/wrong-window";
import { NoRelationships, seesNone } from "@/components/analysis/relationships/no-relationships";
import { Live } from "@/components/desk/live/live";
import {
  MAX_SHOWN,
  UnreadNotifications,
} from "@/components/desk/notifications/unread-notifications";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { PrintButton } from "@/components/ui/print-button";
import { WrongDays } from "@/components/ui/wrong-days";
import { may } from "@/lib/access";
import { AS_OF_LIMIT, loadAsOf } from "@/lib/analysis/as-of/queries";
import { parseAsOf } from "@/lib/analysis/as-of/schema";
import { loadSummary, SUMMARY_LIMIT } from "@/lib/analysis/briefings/queries";
import { parseWindow } from "@/lib/analysis/briefings/since-last-look/filter";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { within } from "@/lib/analysis/relationships/schema";
import { WHAT_IS_SHOWN } from "@/lib/analysis/strongest-evidence";
import { orFirstPage, type PageRequest, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { DAY_MS } from "@/lib/core/today";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { loadSidebar } from "@/lib/desk/views/queries";

export const metadata: Metadata = { title: "Summary" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SummaryPage({ searchParams }: Props) {
  const params = await searchParams;
  const day = parseAsOf(params);
  const relationship = relationshipIn(params);
  if (day)
    return (
      <SummaryAsOf day={day} relationship={relationship} page={parsePage(params, AS_OF_LIMIT)} />
    );
  const page = parsePage(params, SUMMARY_LIMIT);
  const { window, unread: unreadWindow } = parseWindow(params);
  const here = within("/summary", relationship);
  const viewer = await requireViewer(pageHref(here, page, SUMMARY_LIMIT));
  const to = (cursor: string | null) =>
    cursor && pageHref(here, { ...page, cursor }, SUMMARY_LIMIT);
  const [summary, notifications, { unread, people: names }] = await Promise.all([
    orFirstPage(page, (page) => loadSummary(viewer, page, window, relationship)),
    loadNotifications(viewer, { show: "unread" }, { limit: MAX_SHOWN, cursor: null }),
    loadSidebar(viewer),
  ]);
  if (!summary && seesNone(viewer))
    return (
      <>
        <PageHeader title="Summary" />
        <NoRelationships />
      </>
    );
  if (!summary)
    return (
      <>
        <PageHeader title="Summary" />
        <EmptyState
          title="No active issues"
          action={
            may(viewer, "openIssue") && (
              <LinkButton href={within("/issues/new", relationship)} variant="primary">
                Open an issue
              </LinkButton>
            )
          }
        >
          <p>Each active issue appears here with its outlook.</p>
          {may(viewer, "openRelationship") && (
            <p className="mt-2">
              {"To set up a desk, say which "}
              <a href="/admin/relationships" className="link">
                relationship
              </a>
              {" it follows, add "}
              <a href="/admin/people" className="link">
                people
              </a>
              {", and "}
              <a href="/ingest" className="link">
                ingest articles
              </a>
              .
            </p>
          )}
        </EmptyState>
      </>
    );
  return (
    <div>
      <Live topic={{ list: "summary" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        kicker={
          <>
            Summary · <DateText date={new Date()} />
          </>
        }
        title={summary.relationship.title}
        actions={
          <>
            <LinkButton variant="quiet" href={within(`/summary?asOf=${monthAgo()}`, relationship)}>
              Look back
            </LinkButton>
            <PrintButton />
          </>
        }
      />
      <WrongDays params={params} names={["asOf"]} />
      <WrongWindow unread={unreadWindow} relationship={relationship} />
      <UnreadNotifications notifications={notifications.items} unread={unread} />
      <div className="front">
        <SummaryChanges
          changes={summary.changes}
          window={window}
          relationship={relationship}
          names={names}
        />
        <SummaryMatrix {...matrixOf(summary.issues)} />
      </div>
      <LookAtSummary />
      <SummaryIssues packed={packSummary(summary.issues, names)} />
      <p className="mt-4 border-t pt-2 text-sm text-secondary print:mt-1 print:text-xs">
        {WHAT_IS_SHOWN}
      </p>
      <Pager previous={to(summary.previousCursor)} next={to(summary.nextCursor)} />
    </div>
  );
}

const MONTH_MS = 30 * DAY_MS;

/** The past day to start from; the reader can choose another. */
const monthAgo = (): string => new Date(Date.now() - MONTH_MS).toISOString().slice(0, 10);

interface SummaryAsOfProps {
  day: string;
  page: PageRequest;
  relationship: string;
}

/** The desk at the end of a past day. */
async function SummaryAsOf({ day, page, relationship }: SummaryAsOfProps) {
  const here = within(`/summary?asOf=${day}`, relationship);
  const viewer = await requireViewer(pageHref(here, page, AS_OF_LIMIT));
  const [issues, { people: names }] = await Promise.all([
    orFirstPage(page, (page) => loadAsOf(viewer, day, page, relationship)),
    loadSidebar(viewer),
  ]);
  const to = (cursor: string | null) => cursor && pageHref(here, { ...page, cursor }, AS_OF_LIMIT);
  return (
    <div>
      <PageHeader
        kicker={
          <>
            Summary as of <DateText date={day} />
          </>
        }
        title="What the desk expected"
        actions={<PrintButton />}
      />
      <AsOfNotice day={day} path={within("/summary", relationship)} />
      <IssuesAsOf issues={issues.items} day={day} names={names} />
      <Pager previous={to(issues.previousCursor)} next={to(issues.nextCursor)} />
    </div>
  );
}
