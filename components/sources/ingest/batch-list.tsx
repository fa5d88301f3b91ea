import { SectionHeading } from "@/components/ui/section-heading";
import type { BatchView } from "@/lib/sources/ingest/schema";
import { Batch } from "./batch";

interface BatchListProps {
  batches: BatchView[];
  viewerId: string;
  reviews: boolean;
}

/** Recent batches and their progress. */
export function BatchList({ batches, viewerId, reviews }: BatchListProps) {
  if (batches.length === 0) return null;
  return (
    <section aria-labelledby="batches">
      <SectionHeading id="batches">Recent batches</SectionHeading>
      <ul className="divide-y">
        {batches.map((batch) => (
          <li key={batch.id} className="py-3 first:pt-0">
            <Batch batch={batch} viewerId={viewerId} reviews={reviews} />
          </li>
        ))}
      </ul>
    </section>
  );
}
