import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { packActivity } from "@/components/analysis/issues/activity-line";
import { ActivityList } from "@/components/analysis/issues/activity-list";
import { Live } from "@/components/desk/live/live";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { loadIssueNames } from "@/lib/analysis/issues/queries";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { loadActivity } from "@/lib/desk/events/queries";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params;
  const issue = await loadIssueNames(await requireViewer(`/issues/${key}/activity`), key);
  return issue ? { title: `Activity: ${issue.key} ${issue.title}` } : notFound();
}

/** All activity of an issue. */
export default async function ActivityPage({ params, searchParams }: Props) {
  const { key } = await params;
  const page = parsePage(await searchParams);
  const here = `/issues/${key}/activity`;
  const to = (cursor: string | null) => cursor && pageHref(here, { ...page, cursor });
  const viewer = await requireViewer(pageHref(here, page));
  const issue = await loadIssueNames(viewer, key);
  if (!issue) notFound();
  const { items, previousCursor, nextCursor } = await orFirstPage(page, (page) =>
    loadActivity(viewer, issue.id, page),
  );
  return (
    <div className="max-w-prose">
      <Live topic={{ issue: issue.id }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        back={{ href: `/issues/${issue.slug}`, label: `${issue.key} ${issue.title}` }}
        title="Activity"
      />
      <ActivityList activity={packActivity(items)} />
      <Pager previous={to(previousCursor)} next={to(nextCursor)} />
    </div>
  );
}
