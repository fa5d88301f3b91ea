import { SectionHeading } from "@/components/ui/section-heading";
import type { IntakeView } from "@/lib/sources/ingest/batches/schema";
import { IntakeBlock } from "./intake-block";

interface IntakeListProps {
  intakes: IntakeView[];
  viewerId: string;
  reviews: boolean;
}

/** What was brought of late, and how far each is. */
export function IntakeList({ intakes, viewerId, reviews }: IntakeListProps) {
  if (intakes.length === 0) return null;
  return (
    <section aria-labelledby="brought-in" className="mt-8">
      <SectionHeading id="brought-in">Brought in</SectionHeading>
      <ul className="divide-y">
        {intakes.map((intake) => (
          <li key={intake.id} className="py-3 first:pt-0">
            <IntakeBlock intake={intake} viewerId={viewerId} reviews={reviews} />
          </li>
        ))}
      </ul>
    </section>
  );
}
