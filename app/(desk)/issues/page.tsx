import type { Metadata } from "next";
import { IssueFilters } from "@/components/issues/issue-filters";
import { IssueTable } from "@/components/issues/issue-table";
import { NoIssues } from "@/components/issues/no-issues";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { hrefOf, parseFilter } from "@/lib/issues/filter";
import { mayEditIssue } from "@/lib/issues/policy";
import { loadIssues, loadLabels } from "@/lib/issues/queries";
import { loadColleagues } from "@/lib/members/queries";
import { requireViewer } from "@/lib/session";

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
        actions={mayEditIssue(viewer) && <LinkButton href="/issues/new">Open an issue</LinkButton>}
      />
      <IssueFilters filter={filter} labels={labels} people={people} count={issues.length} />
      {issues.length > 0 ? (
        <IssueTable issues={issues} filter={filter} />
      ) : (
        <NoIssues filter={filter} mayOpen={mayEditIssue(viewer)} />
      )}
    </>
  );
}
