import { notFound } from "next/navigation";
import { OpenRelationship } from "@/components/analysis/relationships/open-relationship";
import { RelationshipTable } from "@/components/analysis/relationships/relationship-table";
import { Live } from "@/components/desk/live/live";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { loadRelationships } from "@/lib/analysis/relationships/queries";
import { requireViewer, titleForWho } from "@/lib/core/session/session";

export const generateMetadata = titleForWho("editRelationship", "Relationships");

export default async function RelationshipsPage() {
  const viewer = await requireViewer("/admin/relationships");
  const relationships = await loadRelationships(viewer);
  if (!relationships) notFound();
  return (
    <LastAct>
      <Live topic={{ list: "relationships" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader title="Relationships" />
      <RelationshipTable relationships={relationships} person={viewer.id} />
      <section aria-labelledby="open" className="mt-8 max-w-prose">
        <SectionHeading id="open">Follow another relationship</SectionHeading>
        <p className="mb-2 text-sm text-secondary">
          Its issues, outlooks and briefings are separate; sources, quotations and speakers belong
          to the whole desk. In new articles, a term carries full weight for one of its issues only
          where both parties are mentioned nearby.
        </p>
        <OpenRelationship person={viewer.id} />
      </section>
    </LastAct>
  );
}
