import { IssueForm } from "@/components/issues/issue-form";
import { PageHeader } from "@/components/ui/page-header";
import { mayEditIssue } from "@/lib/issues/policy";
import { loadSlugs } from "@/lib/issues/queries";
import { loadColleagues } from "@/lib/members/queries";
import { requireViewerWho, titleForWho } from "@/lib/session";

export const generateMetadata = titleForWho(mayEditIssue, "Open an issue");

export default async function NewIssuePage() {
  const viewer = await requireViewerWho(mayEditIssue, "/issues/new");
  const [people, taken] = await Promise.all([loadColleagues(viewer), loadSlugs(viewer)]);
  return (
    <>
      <PageHeader title="Open an issue" />
      <IssueForm issue={null} taken={taken} people={people} person={viewer.id} />
    </>
  );
}
