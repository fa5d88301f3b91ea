import { IssueForm } from "@/components/analysis/issues/issue-form";
import { Live } from "@/components/desk/live/live";
import { PageHeader } from "@/components/ui/page-header";
import { loadSlugs } from "@/lib/analysis/issues/queries";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";
import { loadColleagues } from "@/lib/desk/members/queries";

export const generateMetadata = titleForWho("editIssue", "Open an issue");

export default async function NewIssuePage() {
  const viewer = await requireViewerWho("editIssue", "/issues/new");
  const [people, taken] = await Promise.all([loadColleagues(viewer), loadSlugs(viewer)]);
  return (
    <>
      <Live topic={{ list: "inbox" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader title="Open an issue" />
      <IssueForm issue={null} taken={taken} people={people} person={viewer.id} />
    </>
  );
}
