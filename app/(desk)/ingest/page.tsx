import { DraftList } from "@/components/sources/draft-list";
import { IngestForm } from "@/components/sources/ingest-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewerWho, titleForWho } from "@/lib/session";
import { mayReviewSource, maySubmitSource } from "@/lib/sources/policy";
import { loadDrafts } from "@/lib/sources/queries";

export const generateMetadata = titleForWho(maySubmitSource, "Ingest");

export default async function IngestPage() {
  const viewer = await requireViewerWho(maySubmitSource, "/ingest");
  const drafts = await loadDrafts(viewer);
  const reviews = mayReviewSource(viewer);
  return (
    <>
      <PageHeader
        title="Ingest"
        meta={
          reviews
            ? "An article is read for its quotations, reviewed, and then stands as evidence."
            : "An article that you submit is read for its quotations; an admin reviews them."
        }
      />
      <IngestForm viewerId={viewer.id} reviews={reviews} />
      <DraftList drafts={drafts} reviews={reviews} />
    </>
  );
}
