import { IssueForm } from "@/components/analysis/issues/issue-form";
import { Live } from "@/components/desk/live/live";
import { PageHeader } from "@/components/ui/page-header";
import { loadSlugs } from "@/lib/analysis/issues/queries";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { loadOpenRelationships } from "@/lib/analysis/relationships/queries";
import { within } from "@/lib/analysis/relationships/schema";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";
import { loadReaders } from "@/lib/desk/members/queries";
import { loadSidebar } from "@/lib/desk/views/queries";

export const generateMetadata = titleForWho("editIssue", "Open an issue");

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NewIssuePage({ searchParams }: Props) {
  const asked = relationshipIn(await searchParams);
  const viewer = await requireViewerWho("editIssue", within("/issues/new", asked));
  const { chosen } = await loadSidebar(viewer);
  const [people, taken, relationships] = await Promise.all([
    loadReaders(viewer),
    loadSlugs(viewer),
    loadOpenRelationships(viewer, asked || chosen),
  ]);
  return (
    <>
      <Live topic={{ list: "inbox" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader title="Open an issue" />
      <IssueForm
        issue={null}
        person={viewer.id}
        relationships={relationships}
        taken={taken}
        people={people}
      />
    </>
  );
}
