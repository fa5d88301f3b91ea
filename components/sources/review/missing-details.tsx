import { EditDetails } from "@/components/sources/catalogue/edit-details";
import { capitalised } from "@/lib/core/capitalised";
import type { SourceFacts } from "@/lib/sources/catalogue/schema";

interface MissingDetailsProps {
  draft: SourceFacts;
  viewerId: string;
}

/** Says before approval that an article has no publisher or no date, and offers to add them. Empty if it has both. */
export function MissingDetails({ draft, viewerId }: MissingDetailsProps) {
  const missing = missingIn(draft);
  if (!missing) return null;
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <p className="text-warning">{missing}</p>
      <EditDetails source={draft} viewerId={viewerId} label="Add details" />
    </div>
  );
}

/** "No publisher, no date." Empty if an article has both. */
export function missingIn({
  publisher,
  publishedAt,
}: Pick<SourceFacts, "publisher" | "publishedAt">) {
  const missing = [!publisher && "no publisher", !publishedAt && "no date"]
    .filter(Boolean)
    .join(", ");
  return missing && `${capitalised(missing)}.`;
}
