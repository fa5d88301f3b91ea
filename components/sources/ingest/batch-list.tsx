import { SectionHeading } from "@/components/ui/section-heading";
import type { BatchView } from "@/lib/sources/ingest/schema";
import { BatchBlock } from "./batch-block";

interface BatchListProps {
  batches: BatchView[];
  viewerId: string;
  reviews: boolean;
}

/** What was ingested of late, and how far each is. */
export function BatchList({ batches, viewerId, reviews }: BatchListProps) {
  if (batches.length === 0) return null;
  return (
    <section aria-labelledby="ingested-in" className="mt-8">
      <SectionHeading id="ingested-in">Ingested in</SectionHeading>
      <ul className="divide-y">
        {batches.map((batch) => (
          <li key={batch.id} className="py-3 first:pt-0">
            <BatchBlock batch={batch} viewerId={viewerId} reviews={reviews} />
          </li>
        ))}
      </ul>
    </section>
  );
}
