import { DraftList } from "@/components/sources/catalogue/draft-list";
import { BringIn } from "@/components/sources/ingest/bring-in";
import { IntakeList } from "@/components/sources/ingest/intake-list";
import { Live } from "@/components/ui/live";
import { PageHeader } from "@/components/ui/page-header";
import { loadMark } from "@/lib/core/live/live-mark";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";
import { mayReviewSource, maySubmitSource } from "@/lib/sources/catalogue/policy";
import { loadDrafts } from "@/lib/sources/catalogue/queries";
import { loadIntakes } from "@/lib/sources/ingest/batches/queries";

export const generateMetadata = titleForWho(maySubmitSource, "Ingest");

export default async function IngestPage() {
  const viewer = await requireViewerWho(maySubmitSource, "/ingest");
  const live = await loadMark(viewer, { intake: "all" });
  const [drafts, intakes] = await Promise.all([loadDrafts(viewer), loadIntakes(viewer)]);
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
      {live && <Live topic={{ intake: "all" }} mark={live.mark} />}
      <BringIn viewerId={viewer.id} reviews={reviews} intakes={intakes} />
      <IntakeList intakes={intakes} viewerId={viewer.id} reviews={reviews} />
      <DraftList drafts={drafts} reviews={reviews} />
    </>
  );
}
