import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { IssueFilters } from "@/components/analysis/issues/issue-filters";
import { IssueTable } from "@/components/analysis/issues/issue-table";
import { NoIssues } from "@/components/analysis/issues/no-issues";
import { packIssues } from "@/components/analysis/issues/pack-issues";
import { NoRelationships, seesNone } from "@/components/analysis/relationships/no-relationships";
import { Live } from "@/components/desk/live/live";
import { LastAct } from "@/components/ui/last-act";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { WrongDays } from "@/components/ui/wrong-days";
import { may } from "@/lib/access";
import { parseAsOf } from "@/lib/analysis/as-of/schema";
import { hrefOf, parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { loadLabels } from "@/lib/analysis/issues/queries";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { within } from "@/lib/analysis/relationships/schema";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { loadOwners } from "@/lib/desk/members/queries";

export const metadata: Metadata = { title: "Issues" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function IssuesPage({ searchParams }: Props) {
  const query = await searchParams;
  const day = parseAsOf(query);
  if (day) redirect(within(`/summary?asOf=${day}`, relationshipIn(query)));
  const filter = parseFilter(query);
  const page = parsePage(query);
  const to = (cursor: string | null) => cursor && pageHref(hrefOf(filter), { ...page, cursor });
  const viewer = await requireViewer(pageHref(hrefOf(filter), page));
  const [list, labels, people] = await Promise.all([
    orFirstPage(page, (page) => loadIssues(viewer, filter, page)),
    loadLabels(viewer, filter.in),
    loadOwners(viewer),
  ]);
  const count = Object.values(list.counts).reduce((sum, each) => sum + each, 0);
  return (
    <>
      <Live topic={{ list: "issues" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        title="Issues"
        actions={
          may(viewer, "editIssue") &&
          !seesNone(viewer) && (
            <LinkButton href={within("/issues/new", filter.in)}>Open an issue</LinkButton>
          )
        }
      />
      <WrongDays params={query} names={["asOf", "from", "to"]} />
      <IssueFilters
        filter={filter}
        labels={labels}
        people={people}
        person={viewer.id}
        count={count}
      />
      {seesNone(viewer) ? (
        <NoRelationships />
      ) : list.items.length > 0 ? (
        <LastAct>
          <IssueTable
            issues={packIssues(list.items, filter)}
            counts={list.counts}
            filter={filter}
            mayEdit={may(viewer, "editIssues")}
            pager={<Pager previous={to(list.previousCursor)} next={to(list.nextCursor)} />}
          />
        </LastAct>
      ) : (
        <NoIssues filter={filter} mayOpen={may(viewer, "editIssue")} />
      )}
    </>
  );
}
