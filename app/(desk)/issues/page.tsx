import type { Metadata } from "next";
import { IssueFilters } from "@/components/analysis/issues/issue-filters";
import { IssueTable } from "@/components/analysis/issues/issue-table";
import { NoIssues } from "@/components/analysis/issues/no-issues";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/access";
import { hrefOf, parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues, loadLabels } from "@/lib/analysis/issues/queries";
import { requireViewer } from "@/lib/core/session/session";
import { loadColleagues } from "@/lib/desk/members/queries";

export const metadata: Metadata = { title: "Issues" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function IssuesPage({ searchParams }: Props) {
  const filter = parseFilter(await searchParams);
  const viewer = await requireViewer(hrefOf(filter));
  const [issues, labels, people] = await Promise.all([
    loadIssues(viewer, filter),
    loadLabels(viewer),
    loadColleagues(viewer),
  ]);
  return (
    <>
      <PageHeader
        title="Issues"
        actions={
          may(viewer, "editIssue") && <LinkButton href="/issues/new">Open an issue</LinkButton>
        }
      />
      <IssueFilters filter={filter} labels={labels} people={people} count={issues.length} />
      {issues.length > 0 ? (
        <IssueTable issues={issues} filter={filter} />
      ) : (
        <NoIssues filter={filter} mayOpen={may(viewer, "editIssue")} />
      )}
    </>
  );
}
