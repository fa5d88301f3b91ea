import Link from "next/link";
import { SourceNameText } from "@/components/sources/versions/source-name";
import { placeOf, type RelatedSource } from "@/lib/sources/versions/schema";

/** The versions and copies that a withdrawal leaves standing: each is withdrawn on its own page. */
export function StillApproved({ related }: { related: RelatedSource[] }) {
  if (related.length === 0) return null;
  return (
    <div className="space-y-1 text-sm">
      <p className="font-medium">
        Of the same origin, and not withdrawn with it. Withdraw on its page what is not to stand:
      </p>
      <ul className="max-h-44 space-y-1 overflow-y-auto">
        {related.map((source) => (
          <li key={source.id}>
            <Link href={placeOf(source)} prefetch={false} className="link">
              <SourceNameText of={source} />
              {source.edition && `, version ${source.edition.at} of ${source.edition.of}`}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
