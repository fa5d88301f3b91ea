import { IssueForm } from "@/components/analysis/issues/issue-form";
import { Live } from "@/components/desk/live/live";
import { PageHeader } from "@/components/ui/page-header";
import { loadSlugs } from "@/lib/analysis/issues/queries";
import { loadRelationshipNames } from "@/lib/analysis/relationships/queries";
import { relationshipIn, within } from "@/lib/analysis/relationships/schema";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";
import { loadColleagues } from "@/lib/desk/members/queries";
import { loadSidebar } from "@/lib/desk/views/queries";

export const generateMetadata = titleForWho("editIssue", "Open an issue");

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NewIssuePage({ searchParams }: Props) {
  const asked = relationshipIn(await searchParams);
  const viewer = await requireViewerWho("editIssue", within("/issues/new", asked));
  const [people, taken, relationships, { chosen }] = await Promise.all([
    loadColleagues(viewer),
    loadSlugs(viewer),
    loadRelationshipNames(viewer),
    loadSidebar(viewer),
  ]);
  const isLikely = ({ slug }: { slug: string }) => slug === (asked || chosen);
  const likeliest = [...relationships].sort((a, b) => Number(isLikely(b)) - Number(isLikely(a)));
  return (
    <>
      <Live topic={{ list: "inbox" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader title="Open an issue" />
      <IssueForm issue={null} person={viewer.id} relationships={likeliest} {...{ taken, people }} />
    </>
  );
}
