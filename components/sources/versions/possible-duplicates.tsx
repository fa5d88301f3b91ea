import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Likely, nameOf, placeOf, type VersionOrCopy } from "@/lib/sources/versions/schema";

interface PossibleDuplicatesProps {
  likely: Likely[];
  pending: boolean;
  onRelate: (to: { id: string; as: VersionOrCopy }) => void;
}

/** Sources whose text is much like the draft's: only a person can say what they are to it. */
export function PossibleDuplicates({ likely, pending, onRelate }: PossibleDuplicatesProps) {
  return (
    <Notice title="Much like what the desk has">
      <ul className="space-y-1 text-sm">
        {likely.map((each) => (
          <li key={each.id}>
            <Link href={placeOf(each)} className="link">
              {nameOf(each)}
            </Link>
            : {Math.round(each.containment * 100)}% of the shorter text stands in the longer
            <span className="-ml-2 flex flex-wrap">
              {!each.draft && !each.superseded && (
                <Button
                  variant="quiet"
                  pending={pending}
                  onClick={() => onRelate({ id: each.id, as: "VERSION" })}
                >
                  This is a later version of it
                </Button>
              )}
              <Button
                variant="quiet"
                pending={pending}
                onClick={() => onRelate({ id: each.id, as: "COPY" })}
              >
                This is the same copy
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
