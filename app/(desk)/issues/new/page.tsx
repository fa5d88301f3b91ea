import { IssueForm } from "@/components/issues/issue-form";
import { PageHeader } from "@/components/ui/page-header";
import { mayEditIssue } from "@/lib/issues/policy";
import { loadColleagues } from "@/lib/members/queries";
import { requireViewerWho, titleForWho } from "@/lib/session";

export const generateMetadata = titleForWho(mayEditIssue, "Open an issue");

export default async function NewIssuePage() {
  const viewer = await requireViewerWho(mayEditIssue, "/issues/new");
  return (
    <>
      <PageHeader title="Open an issue" />
      <IssueForm issue={null} people={await loadColleagues(viewer)} person={viewer.id} />
    </>
  );
}
